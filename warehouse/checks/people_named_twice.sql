-- One name on two people of the same reportage.
SELECT reportage_id, name, count(*) AS people
FROM staging.people
GROUP BY ALL
HAVING count(*) > 1
ORDER BY ALL;
