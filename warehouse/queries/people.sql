-- Wer wird genannt, in welcher Funktion, und wessen Worte sind abgedruckt? / Who is named, in which function, and whose words are printed?
SELECT titles, name, roles, organisation, quoted, reportage_count AS reportages
FROM kb.people
ORDER BY name, person_id;
