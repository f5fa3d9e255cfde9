-- Was wurde in jeder Reportage gefunden? / What was found in each reportage?
SELECT
    r.publication_id, p.file_name, p.title, p.page_count, r.reportage_id, r.headline,
    r.first_page, r.last_page, r.first_page_label, r.last_page_label, c.name AS cluster,
    (SELECT count(*) FROM reviewed.people AS x WHERE x.reportage_id = r.reportage_id) AS people,
    (SELECT count(*) FROM reviewed.organisations AS x WHERE x.reportage_id = r.reportage_id) AS organisations,
    (SELECT count(*) FROM reviewed.figures AS x WHERE x.reportage_id = r.reportage_id) AS figures,
    (SELECT count(*) FROM reviewed.projects AS x WHERE x.reportage_id = r.reportage_id) AS projects,
    (SELECT count(*) FROM reviewed.quotes AS x WHERE x.reportage_id = r.reportage_id) AS quotes
FROM kb.reportages AS r
JOIN kb.publications AS p USING (publication_id)
LEFT JOIN kb.clusters AS c USING (cluster_id)
ORDER BY p.file_name, p.publication_id, r.first_page;
