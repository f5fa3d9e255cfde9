-- Wie setzen sich die Mitglieder der Cluster zusammen? / What kinds of members do the clusters have?
SELECT cluster, metric, value AS share_percent, qualifier, year, text
FROM answers.cluster_figures
WHERE metric IN ('sme_share', 'industry_share', 'research_share', 'member_share')
ORDER BY cluster, cluster_id, metric, value DESC, text;
