-- Figures and quotes stay one row a record; what they are about becomes an entity.
DELETE FROM kb.figures;
INSERT INTO kb.figures BY NAME
SELECT
    r.*, k.cluster_id, s.subject_type, s.subject_id, coalesce(r.year, p.issued_year) AS as_of_year,
    q.value_normalised, q.value_max_normalised, q.unit_normalised, q.per_unit
FROM reviewed.figures AS r
JOIN kb.reportages AS k USING (reportage_id)
JOIN reviewed.publications AS p USING (publication_id)
JOIN quantities AS q USING (figure_id)
LEFT JOIN subjects AS s USING (figure_id)
ORDER BY figure_id;

DELETE FROM kb.quotes;
INSERT INTO kb.quotes BY NAME
SELECT r.*, k.cluster_id, s.person_id
FROM reviewed.quotes AS r
JOIN kb.reportages AS k USING (reportage_id)
LEFT JOIN speakers AS s USING (quote_id)
ORDER BY quote_id;
