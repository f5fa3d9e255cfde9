-- A record of which no page is known.
SELECT record_type, record_id
FROM staging.records ANTI JOIN staging.evidence USING (record_type, record_id)
ORDER BY ALL;
