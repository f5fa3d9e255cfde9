-- Welche Cluster gibt es, wo, wie alt und wie groß sind sie? / Which clusters are there, where, how old and how large are they?
SELECT name, city, state, founded_year, member_count, member_count_year, field, reportage_count AS reportages
FROM kb.clusters
ORDER BY name, cluster_id;
