-- Evidence on a page, or in a stretch of text, that is not of the record's reportage.
WITH stretches AS ( -- a join must not carry each reportage's text along with each of its places
    SELECT reportage_id, publication_id, first_page, last_page, length(text) AS characters FROM staging.reportages
)
SELECT record_type, record_id, page, char_start, char_end
FROM staging.evidence AS e
JOIN staging.records USING (record_type, record_id)
JOIN stretches AS r USING (reportage_id)
WHERE e.page NOT BETWEEN r.first_page AND r.last_page
    OR e.publication_id <> r.publication_id
    OR e.char_start >= e.char_end
    OR e.char_end > r.characters
ORDER BY ALL;
