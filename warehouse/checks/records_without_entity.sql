-- Records that count and became no entity, or more than one, or entities that no record became.
SELECT record_type, record_id, count(entity_id) AS entities
FROM reviewed.records LEFT JOIN kb.records USING (record_type, record_id)
GROUP BY ALL
HAVING count(entity_id) <> 1
UNION ALL
SELECT record_type, record_id, 0 FROM kb.records ANTI JOIN reviewed.records USING (record_type, record_id)
ORDER BY ALL;
