-- Identifiers that two entities of the knowledge base bear.
SELECT identifier, count(*) AS entities
FROM (
    SELECT person_id AS identifier FROM kb.people
    UNION ALL SELECT organisation_id FROM kb.organisations
    UNION ALL SELECT cluster_id FROM kb.clusters
    UNION ALL SELECT project_id FROM kb.projects
    UNION ALL SELECT figure_id FROM kb.figures
    UNION ALL SELECT quote_id FROM kb.quotes
)
GROUP BY identifier
HAVING count(*) > 1
ORDER BY ALL;
