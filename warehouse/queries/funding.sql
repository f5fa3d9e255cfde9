-- Wie viel Geld bekommen die Projekte jedes Clusters von wem? / How much money do the projects of each cluster get, and from whom?
SELECT cluster, funder, projects, amount_eur, shared_projects > 0 AS jointly
FROM answers.funding_by_cluster
ORDER BY cluster, cluster_id, amount_eur DESC NULLS LAST, funder NULLS LAST;
