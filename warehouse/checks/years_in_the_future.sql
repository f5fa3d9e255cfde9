-- Publications issued more than a year from now, and figures for a year more than 30 years after their publication.
-- Only a warning: the publication may say so.
SELECT publication_id AS identifier, issued_year AS year FROM reviewed.publications
WHERE issued_year > year(current_date) + 1
UNION ALL
SELECT figure_id, f.year
FROM reviewed.figures AS f
JOIN reviewed.reportages USING (reportage_id)
JOIN reviewed.publications USING (publication_id)
WHERE f.year > coalesce(issued_year, year(current_date)) + 30
ORDER BY ALL;
