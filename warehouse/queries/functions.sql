-- Welche Funktionen haben die genannten Personen, und wie viele von ihnen kommen zu Wort? / Which functions do the people named hold, and how many of them are quoted?
SELECT role_group, role, people, quoted_people
FROM answers.functions
ORDER BY role_group, people DESC, role;
