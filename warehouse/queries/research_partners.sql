-- Mit welchen Hochschulen und Forschungseinrichtungen arbeiten die Cluster in Projekten zusammen? / With which universities and research institutes do the clusters work in projects?
SELECT cluster, organisation, kind
FROM answers.organisation_links
WHERE kind IN ('university', 'research') AND link IN ('project_partner', 'project_coordinator')
GROUP BY ALL
ORDER BY cluster, organisation;
