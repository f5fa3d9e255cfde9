-- Which clusters are there, where, how old and how large are they?
SELECT c.name, c.city, c.state, c.founded_year, c.member_count, c.field, r.first_page, r.last_page, p.file_name
FROM kb.clusters AS c
JOIN kb.reportages AS r USING (reportage_id)
JOIN kb.publications AS p USING (publication_id)
ORDER BY p.file_name, r.first_page;
