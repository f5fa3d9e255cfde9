-- Für welche Projekte wird das meiste Geld genannt? / For which projects is the most money stated?
SELECT project, amount_eur, clusters, funders
FROM answers.projects
WHERE amount_eur IS NOT NULL
ORDER BY amount_eur DESC, project, project_id
LIMIT 10;
