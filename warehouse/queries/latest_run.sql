-- Wie erging es jeder Datei im letzten Lauf? / How did each file of the latest run fare?
SELECT file_name, CASE WHEN unchanged THEN 'unchanged, ' ELSE '' END || state AS state, stage, reason, remedy, round(seconds, 1) AS seconds
FROM ops.documents
WHERE run_id = (SELECT max(run_id) FROM ops.runs)
ORDER BY file_name;
