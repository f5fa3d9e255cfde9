-- Who is named, in which function, and whose words are printed?
SELECT coalesce(c.name, r.headline) AS cluster, p.titles, p.name, p.roles, p.organisation, p.quoted
FROM kb.people AS p
JOIN kb.reportages AS r USING (reportage_id)
LEFT JOIN kb.clusters AS c USING (reportage_id)
ORDER BY cluster, p.name;
