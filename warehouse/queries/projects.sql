-- Which projects are there, who funds them, and with how much?
SELECT coalesce(c.name, r.headline) AS cluster, p.name, p.funders, p.amount_eur, p.start_year, p.end_year, p.partners
FROM kb.projects AS p
JOIN kb.reportages AS r USING (reportage_id)
LEFT JOIN kb.clusters AS c USING (reportage_id)
ORDER BY cluster, p.name;
