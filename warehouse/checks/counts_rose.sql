-- Publications with far more records of a type than after the last good run.
-- Only a warning: better rules find more.
SELECT publication_id, record_type, before, now
FROM ops.count_changes
WHERE publication_id IS NOT NULL AND now - before >= greatest(10, 0.5 * before)
ORDER BY ALL;
