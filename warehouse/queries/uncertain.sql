-- Welche Angaben sind am unsichersten und zuerst zu prüfen? / Which facts are the least certain and to be checked first?
SELECT c.confidence, c.record_type, s.name, p.file_name, c.page, c.entity_id
FROM answers.record_confidence AS c
JOIN kb.publications AS p USING (publication_id)
JOIN (SELECT DISTINCT entity_id, name FROM answers.sources) AS s USING (entity_id)
ORDER BY c.confidence, c.record_type, s.name, c.record_id
LIMIT 20;
