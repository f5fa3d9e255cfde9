-- E-mail and web addresses of clusters that are none.
-- Only a warning: the publication may print it so.
SELECT reportage_id, name, email AS address FROM reviewed.clusters
WHERE NOT regexp_full_match(email, '[^\s@,;:<>()]+@([\p{L}\p{N}-]+\.)+\p{L}{2,}')
UNION ALL
SELECT reportage_id, name, website FROM reviewed.clusters
WHERE NOT regexp_full_match(website, '(https?://)?([\p{L}\p{N}-]+\.)+\p{L}{2,}(:[0-9]+)?([/?#]\S*)?')
ORDER BY ALL;
