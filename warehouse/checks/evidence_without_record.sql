-- Evidence for a record that is not there.
SELECT record_type, record_id, page
FROM staging.evidence ANTI JOIN staging.records USING (record_type, record_id)
ORDER BY ALL;
