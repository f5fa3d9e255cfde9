-- Projects that end before they start.
SELECT project_id, name, start_year, end_year
FROM reviewed.projects
WHERE end_year < start_year
ORDER BY ALL;
