-- Welche Organisationen verbinden mehrere Cluster? / Which organisations link several clusters?
SELECT organisation, kind, cluster_names, links
FROM answers.shared_organisations
ORDER BY clusters DESC, organisation, organisation_id;
