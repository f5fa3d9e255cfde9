-- Evidence on a page, or in a stretch of text, that is not of the record's reportage.
SELECT record_type, record_id, page, char_start, char_end
FROM staging.evidence AS e
JOIN staging.records USING (record_type, record_id)
JOIN staging.reportages AS r USING (reportage_id)
WHERE e.page NOT BETWEEN r.first_page AND r.last_page
    OR e.publication_id <> r.publication_id
    OR e.char_start >= e.char_end
    OR e.char_end > length(r.text)
ORDER BY ALL;
