-- Was sagen die Zahlen, nach dem, was sie messen? / What do the figures say, by what they measure?
SELECT f.metric, coalesce(c.name, r.headline) AS cluster, f.text, f.qualifier, f.value, f.value_max, f.unit, f.as_of_year
FROM kb.figures AS f
JOIN kb.reportages AS r USING (reportage_id)
LEFT JOIN kb.clusters AS c ON c.cluster_id = f.cluster_id
ORDER BY f.metric NULLS LAST, cluster, f.value, f.text, f.figure_id;
