-- Records that count and became no entity, or more than one, or entities that no record became.
SELECT record_type, record_id, CASE WHEN count(counts) > 0 THEN count(entity_id) ELSE 0 END AS entities
FROM (SELECT record_type, record_id, true AS counts FROM reviewed.records)
FULL JOIN kb.records USING (record_type, record_id)
GROUP BY ALL
HAVING count(counts) = 0 OR count(entity_id) <> 1
ORDER BY ALL;
