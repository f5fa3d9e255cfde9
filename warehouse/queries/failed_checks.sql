-- Welche Prüfungen des letzten Laufs fanden Zeilen, die es nicht geben darf? / Which checks of the latest run found rows that must not be there?
SELECT name, description, offending, examples
FROM ops.checks
WHERE offending > 0 AND run_id = (SELECT max(run_id) FROM ops.runs)
ORDER BY name;
