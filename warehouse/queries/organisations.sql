-- Which organisations are named, and in how many reportages?
SELECT
    min(name) AS organisation,
    mode(kind) AS kind,
    count(DISTINCT reportage_id) AS reportages
FROM kb.organisations
GROUP BY lower(name)
ORDER BY reportages DESC, lower(organisation);
