-- A publication that was superseded twice, or by one that is not there or is no revision of it.
SELECT publication_id, superseded_by
FROM ops.supersessions AS s
WHERE until_run IS NULL AND (
    superseded_by NOT IN (SELECT publication_id FROM staging.publications)
    OR (least(publication_id, superseded_by), greatest(publication_id, superseded_by)) NOT IN (
        SELECT (publication_id, other_id) FROM ops.revision_pairs
    )
)
UNION ALL
SELECT publication_id, NULL FROM ops.supersessions WHERE until_run IS NULL GROUP BY publication_id HAVING count(*) > 1
ORDER BY ALL;
