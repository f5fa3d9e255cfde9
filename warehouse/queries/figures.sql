-- What do the figures say, by what they measure?
SELECT f.metric, coalesce(c.name, r.headline) AS cluster, f.text, f.qualifier, f.value, f.value_max, f.unit, f.year
FROM kb.figures AS f
JOIN kb.reportages AS r USING (reportage_id)
LEFT JOIN kb.clusters AS c USING (reportage_id)
ORDER BY f.metric NULLS LAST, cluster, f.value, f.text;
