-- Numbers of members for a year before the cluster was founded.
-- Only a warning: a predecessor may have counted them. Else the year is that of something else in the sentence.
SELECT f.reportage_id, f.figure_id, f.text, f.year, c.name AS cluster, c.founded_year
FROM kb.figures AS f
JOIN kb.clusters AS c ON c.cluster_id = f.subject_id
WHERE f.metric = 'members' AND f.year < c.founded_year
ORDER BY ALL;
