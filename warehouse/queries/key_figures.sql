-- Wie stehen die Cluster nebeneinander da? / How do the clusters compare?
SELECT * EXCLUDE (cluster_id, state)
FROM answers.key_figures
ORDER BY cluster, cluster_id;
