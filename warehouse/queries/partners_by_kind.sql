-- Mit wie vielen Organisationen welcher Art ist jeder Cluster verbunden? / With how many organisations of which kind is each cluster linked?
SELECT
    cluster,
    count(DISTINCT organisation_id) FILTER (kind = 'company') AS companies,
    count(DISTINCT organisation_id) FILTER (kind IN ('university', 'research')) AS research,
    count(DISTINCT organisation_id) FILTER (kind = 'government') AS government,
    count(DISTINCT organisation_id) FILTER (kind IN ('association', 'cluster')) AS associations,
    count(DISTINCT organisation_id) FILTER (kind IN ('programme', 'other') OR kind IS NULL) AS others
FROM answers.organisation_links
GROUP BY cluster, cluster_id
ORDER BY cluster, cluster_id;
