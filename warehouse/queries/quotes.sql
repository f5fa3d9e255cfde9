-- Wer sagt was, und auf welcher Seite? / Who says what, and on which page?
SELECT q.speaker, q.text, q.kind, min(m.page) AS page, p.file_name
FROM kb.quotes AS q
JOIN kb.reportages AS r USING (reportage_id)
JOIN kb.publications AS p USING (publication_id)
LEFT JOIN kb.mentions AS m ON m.entity_type = 'quote' AND m.entity_id = q.quote_id
GROUP BY ALL
ORDER BY p.file_name, page, q.text;
