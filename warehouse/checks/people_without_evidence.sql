-- People of the knowledge base without any evidence.
SELECT person_id, name
FROM kb.people ANTI JOIN (FROM kb.mentions WHERE entity_type = 'person') AS m ON m.entity_id = person_id
ORDER BY ALL;
