-- Welche Projekte, deren Anfang und Ende genannt sind, liefen in welchem Jahr? / Which projects with a stated first and last year ran in which year?
SELECT unnest(range(start_year, end_year + 1)) AS year, count(*) AS projects, list(project ORDER BY project) AS names
FROM answers.projects
WHERE start_year IS NOT NULL AND end_year IS NOT NULL
GROUP BY year
ORDER BY year;
