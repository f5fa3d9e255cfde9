-- Edges and references of the knowledge base that lead to nothing.
WITH referred AS (
    SELECT 'roles' AS source, 'person' AS kind, person_id AS identifier FROM kb.roles
    UNION ALL SELECT 'roles', 'organisation', organisation_id FROM kb.roles
    UNION ALL SELECT 'memberships', 'organisation', organisation_id FROM kb.memberships
    UNION ALL SELECT 'memberships', 'cluster', cluster_id FROM kb.memberships
    UNION ALL SELECT 'project_parties', 'project', project_id FROM kb.project_parties
    UNION ALL SELECT 'project_parties', 'organisation', organisation_id FROM kb.project_parties
    UNION ALL SELECT 'people', 'organisation', organisation_id FROM kb.people
    UNION ALL SELECT 'organisations', 'cluster', cluster_id FROM kb.organisations
    UNION ALL SELECT 'projects', 'cluster', cluster_id FROM kb.projects
    UNION ALL SELECT 'quotes', 'person', person_id FROM kb.quotes
    UNION ALL SELECT 'quotes', 'cluster', cluster_id FROM kb.quotes
    UNION ALL SELECT 'figures', 'cluster', cluster_id FROM kb.figures
    UNION ALL SELECT 'figures', subject_type, subject_id FROM kb.figures
    UNION ALL SELECT 'records', entity_type, entity_id FROM kb.records -- and with them kb.mentions, ten times as many
),
entities AS (
    SELECT 'person' AS kind, person_id AS identifier FROM kb.people
    UNION ALL SELECT 'organisation', organisation_id FROM kb.organisations
    UNION ALL SELECT 'cluster', cluster_id FROM kb.clusters
    UNION ALL SELECT 'project', project_id FROM kb.projects
    UNION ALL SELECT 'figure', figure_id FROM kb.figures
    UNION ALL SELECT 'quote', quote_id FROM kb.quotes
)
SELECT DISTINCT source, kind, identifier
FROM referred ANTI JOIN entities USING (kind, identifier)
WHERE identifier IS NOT NULL
ORDER BY ALL;
