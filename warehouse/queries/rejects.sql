-- Was wurde gefunden, aber nicht zum Datensatz, und warum? / What was found but did not become a record, and why?
SELECT p.file_name, j.page, j.record_type, j.reason, j.candidate
FROM ops.rejects AS j
JOIN kb.publications AS p USING (publication_id)
ORDER BY p.file_name, j.page, j.record_type, j.candidate;
