-- Welche anderen Cluster und Verbünde nennen die Reportagen? / Which other clusters do the reportages name?
SELECT cluster, organisation AS other_cluster
FROM answers.organisation_links
WHERE kind = 'cluster'
GROUP BY ALL
ORDER BY cluster, other_cluster;
