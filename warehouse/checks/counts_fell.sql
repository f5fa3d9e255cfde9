-- Publications, or the whole, with far fewer records of a type than after the last good run.
SELECT publication_id, record_type, before, now
FROM ops.count_changes
WHERE before - now >= CASE WHEN publication_id IS NULL THEN greatest(20, 0.1 * before) ELSE greatest(5, 0.3 * before) END
ORDER BY ALL NULLS FIRST;
