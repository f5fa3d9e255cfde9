-- The order in which records count: those of the latest publication first, then the surer, then by identifier.
CREATE OR REPLACE TEMP TABLE standing AS
SELECT
    k.record_type, k.record_id, k.reportage_id, k.entity_id, p.issued_year,
    row_number() OVER (
        PARTITION BY k.record_type ORDER BY p.issued_year DESC NULLS LAST, confidence DESC NULLS LAST, k.record_id
    ) AS place
FROM kb.records AS k
JOIN reviewed.reportages AS r USING (reportage_id)
JOIN reviewed.publications AS p USING (publication_id)
LEFT JOIN (
    SELECT record_type, record_id, max(confidence) AS confidence FROM reviewed.evidence WHERE field IS NULL GROUP BY ALL
) AS e USING (record_type, record_id)
WHERE k.record_type IN ('cluster', 'person', 'organisation', 'project'); -- a figure or a quote is an entity of its own

-- Lists of all records of an entity, each value once, in that order.
CREATE OR REPLACE TEMP TABLE entity_lists AS
WITH stated AS (
    SELECT 'cluster' AS record_type, reportage_id AS record_id, 'aliases' AS field, [name] || aliases AS entries
    FROM reviewed.clusters
    UNION ALL SELECT 'cluster', reportage_id, 'contact_persons', contact_persons FROM reviewed.clusters
    UNION ALL SELECT 'person', person_id, 'aliases', [name] FROM reviewed.people
    UNION ALL SELECT 'person', person_id, 'roles', roles FROM reviewed.people
    UNION ALL SELECT 'organisation', organisation_id, 'aliases', [name] || aliases FROM reviewed.organisations
    UNION ALL SELECT 'project', project_id, 'aliases', [name] FROM reviewed.projects
    UNION ALL SELECT 'project', project_id, 'funders', funders FROM reviewed.projects
    UNION ALL SELECT 'project', project_id, 'partners', partners FROM reviewed.projects
),
single AS (
    SELECT entity_id, field, place, unnest(entries) AS entry, generate_subscripts(entries, 1) AS position
    FROM stated JOIN standing USING (record_type, record_id)
    UNION ALL
    SELECT c.organisation_id, field, place, unnest(entries), generate_subscripts(entries, 1)
    FROM stated JOIN standing AS s USING (record_type, record_id)
    JOIN organisation_clusters AS c ON c.cluster_id = s.entity_id
    WHERE field = 'aliases'
    UNION ALL
    SELECT organisation_id, 'aliases', NULL, words, 1 FROM named_parties
),
once AS (SELECT entity_id, field, entry, min((place, position)) AS first FROM single GROUP BY ALL)
SELECT
    n.entity_id,
    coalesce(list(entry ORDER BY first) FILTER (field = 'aliases' AND entry <> n.name), []) AS aliases,
    coalesce(list(entry ORDER BY first) FILTER (field = 'contact_persons'), []) AS contact_persons,
    coalesce(list(entry ORDER BY first) FILTER (field = 'roles'), []) AS roles,
    coalesce(list(entry ORDER BY first) FILTER (field = 'funders'), []) AS funders,
    coalesce(list(entry ORDER BY first) FILTER (field = 'partners'), []) AS partners
FROM entity_names AS n LEFT JOIN once USING (entity_id)
GROUP BY n.entity_id;
