-- Was bedeuten die Abkürzungen? / What do the abbreviations mean?
SELECT alias AS abbreviation, name AS organisation
FROM (SELECT unnest(aliases) AS alias, name FROM kb.organisations)
WHERE regexp_full_match(alias, '[\p{Lu}\d][\p{L}\d-]*\p{Lu}')
ORDER BY abbreviation, organisation;
