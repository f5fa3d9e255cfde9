-- Edges between the entities, each with the reportage that states it.
DELETE FROM kb.roles;
INSERT INTO kb.roles BY NAME
WITH single AS (
    SELECT
        person_id AS record_id, reportage_id, unnest(roles) AS role, generate_subscripts(roles, 1) AS position,
        CASE WHEN position = 1 THEN organisation END AS organisation
    FROM reviewed.people
)
SELECT
    k.entity_id AS person_id, role, position, organisation, p.organisation_id, r.reportage_id,
    role IN (SELECT role FROM former_roles) AS former
FROM single AS r
JOIN kb.records AS k ON k.record_type = 'person' AND k.record_id = r.record_id
LEFT JOIN named_parties AS p ON p.reportage_id = r.reportage_id AND p.words = r.organisation
ORDER BY person_id, r.reportage_id, position, role;

DELETE FROM kb.memberships;
INSERT INTO kb.memberships BY NAME
WITH named AS (
    SELECT DISTINCT k.entity_id AS organisation_id, r.cluster_id, r.reportage_id
    FROM kb.records AS k
    JOIN kb.reportages AS r USING (reportage_id)
    JOIN kb.organisations AS o ON o.organisation_id = k.entity_id
    WHERE k.record_type = 'organisation' AND o.cluster_id IS DISTINCT FROM r.cluster_id AND r.cluster_id IS NOT NULL
)
SELECT organisation_id, cluster_id, part, reportage_id, 'stated' AS basis FROM stated_memberships
UNION ALL
SELECT organisation_id, cluster_id, 'named', reportage_id, 'named'
FROM named ANTI JOIN stated_memberships USING (organisation_id, cluster_id, reportage_id)
ORDER BY ALL;

DELETE FROM kb.project_parties;
INSERT INTO kb.project_parties BY NAME
WITH stated AS (
    SELECT project_id AS record_id, reportage_id, unnest(funders) AS words, 'funder' AS part FROM reviewed.projects
    UNION ALL SELECT project_id, reportage_id, unnest(partners), 'partner' FROM reviewed.projects
)
SELECT k.entity_id AS project_id, s.words AS organisation, p.organisation_id, s.part, s.reportage_id
FROM stated AS s
JOIN kb.records AS k ON k.record_type = 'project' AND k.record_id = s.record_id
JOIN named_parties AS p ON p.reportage_id = s.reportage_id AND p.words = s.words
UNION
SELECT project_id, organisation, organisation_id, 'coordinator', reportage_id FROM coordinators
ORDER BY ALL;
