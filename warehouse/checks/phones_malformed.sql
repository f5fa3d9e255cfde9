-- Telephone numbers of clusters that are none: with other characters than a number has, or not of 6 to 15 digits.
-- Only a warning: the publication may print it so.
SELECT reportage_id, name, phone
FROM reviewed.clusters
WHERE NOT regexp_full_match(phone, '\+?[0-9 ()/.\-–]*[0-9]( ?(App\.|Durchwahl|ext\.) ?[0-9]+)?')
    OR length(regexp_replace(phone, '[^0-9]', '', 'g')) NOT BETWEEN 6 AND 15
ORDER BY ALL;
