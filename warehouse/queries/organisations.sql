-- Welche Organisationen werden genannt, und in wie vielen Reportagen? / Which organisations are named, and in how many reportages?
SELECT name AS organisation, aliases, kind, reportage_count AS reportages
FROM kb.organisations
ORDER BY reportages DESC, lower(organisation), organisation_id;
