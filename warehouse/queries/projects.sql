-- Which projects are there, who funds them, and with how much?
SELECT c.name AS cluster, p.name, p.funders, p.amount_eur, p.start_year, p.end_year, p.partners
FROM kb.projects AS p
LEFT JOIN kb.clusters AS c USING (cluster_id)
ORDER BY cluster NULLS LAST, p.name, p.project_id;
