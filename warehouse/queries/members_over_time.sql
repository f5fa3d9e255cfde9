-- How many members did each cluster have over the years?
SELECT c.name AS cluster, f.as_of_year AS year, f.qualifier, f.value_normalised AS members, f.value_max_normalised AS members_max
FROM kb.figures AS f
JOIN kb.clusters AS c ON f.subject_type = 'cluster' AND c.cluster_id = f.subject_id
WHERE f.metric = 'members'
ORDER BY cluster, year NULLS FIRST, members;
