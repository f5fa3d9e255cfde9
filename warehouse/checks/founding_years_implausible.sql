-- Clusters founded before 1800, in the future, or after the publication that tells of them.
-- Only a warning: the publication may say so.
SELECT r.publication_id, c.reportage_id, c.name, c.founded_year, p.issued_year
FROM reviewed.clusters AS c
JOIN reviewed.reportages AS r USING (reportage_id)
JOIN reviewed.publications AS p USING (publication_id)
WHERE c.founded_year < 1800 OR c.founded_year > coalesce(p.issued_year, year(current_date))
ORDER BY ALL;
