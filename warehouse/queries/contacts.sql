-- Wen kann ich anrufen oder anschreiben? / Whom can I call or write to?
SELECT name, contact_persons, phone, email, website
FROM kb.clusters
ORDER BY name, cluster_id;
