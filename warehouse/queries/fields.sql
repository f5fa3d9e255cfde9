-- Auf welchen Technologiefeldern arbeiten die Cluster? / In which fields of technology do the clusters work?
SELECT field, count(*) AS clusters, list(name ORDER BY name) AS names
FROM kb.clusters
GROUP BY field
ORDER BY clusters DESC, field NULLS LAST;
