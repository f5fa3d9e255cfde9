-- Wie verlässlich ist, was aus jeder Publikation gelesen wurde? / How far can be trusted what was read from each publication?
SELECT file_name, pages, pages_with_evidence, records, confident_records, confident_records_percent, rejects
FROM answers.quality_by_publication
ORDER BY file_name, publication_id;
