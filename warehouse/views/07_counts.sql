-- How the number of records has changed since the last good run: the latest in which no check of counts found anything, or
-- somebody said that what it found is right. A revision is held against what it superseded.
CREATE OR REPLACE VIEW ops.count_changes AS
WITH RECURSIVE latest AS (SELECT max(run_id) AS run_id FROM ops.runs),
bad AS (SELECT DISTINCT run_id FROM ops.checks WHERE name IN ('counts_fell', 'counts_rose') AND offending > 0 AND NOT accepted),
good AS (
    SELECT max(run_id) AS run_id FROM ops.runs
    WHERE run_id NOT IN (FROM bad) AND (
        run_id < (FROM latest) OR run_id IN (SELECT c.run_id FROM ops.checks AS c WHERE c.accepted)
    )
),
ways AS (
    SELECT publication_id, publication_id AS current_id FROM staging.publications
    UNION  -- ends on a circle as well, which another check tells
    SELECT ways.publication_id, s.superseded_by
    FROM ways JOIN ops.supersessions AS s ON s.publication_id = ways.current_id AND s.until_run IS NULL
),
series AS (
    SELECT publication_id, coalesce(
        any_value(current_id) FILTER (current_id IN (SELECT publication_id FROM reviewed.publications)), publication_id
    ) AS current_id
    FROM ways GROUP BY publication_id
),
counted AS (
    SELECT
        current_id AS publication_id, record_type,
        count(*) FILTER (since_run <= good.run_id AND (until_run IS NULL OR until_run > good.run_id)) AS before,
        count(*) FILTER (until_run IS NULL) AS now
    FROM ops.history JOIN series USING (publication_id) CROSS JOIN good
    WHERE record_type NOT IN ('publication', 'reportage')
    GROUP BY ALL
)
SELECT publication_id, record_type, before, now FROM counted WHERE before > 0
UNION ALL
SELECT NULL, record_type, sum(before)::BIGINT, sum(now)::BIGINT FROM counted GROUP BY record_type;

COMMENT ON VIEW ops.count_changes IS 'How many records there are, and were after the last good run.';
COMMENT ON COLUMN ops.count_changes.publication_id IS 'The current publication; NULL for all together.';
COMMENT ON COLUMN ops.count_changes.record_type IS 'Table of the records, as in staging.evidence.';
COMMENT ON COLUMN ops.count_changes.before IS 'Their number after the last good run, in the revision that was current.';
COMMENT ON COLUMN ops.count_changes.now IS 'Their number now.';
