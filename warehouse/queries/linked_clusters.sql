-- Welche Cluster sind über welche Organisationen verbunden? / Which clusters are linked through which organisations?
SELECT a.cluster, b.cluster AS other_cluster, count(DISTINCT organisation_id) AS organisations, list_sort(list(DISTINCT a.organisation)) AS names
FROM answers.organisation_links AS a
JOIN answers.organisation_links AS b USING (organisation_id)
WHERE (a.cluster, a.cluster_id) < (b.cluster, b.cluster_id)
GROUP BY a.cluster, a.cluster_id, b.cluster, b.cluster_id
ORDER BY organisations DESC, a.cluster, other_cluster;
