-- Figures whose upper bound is below the lower one.
SELECT figure_id, text, value, value_max
FROM reviewed.figures
WHERE value_max < value
ORDER BY ALL;
