-- Welche Läufe gab es, und was wurde aus ihren Dateien? / Which runs were there, and what became of their files?
SELECT
    run_id, r.started_at, count(d.run_id) AS files,
    count(*) FILTER (d.unchanged) AS unchanged,
    count(*) FILTER (NOT d.unchanged AND d.state IN ('ok', 'partial')) AS loaded,
    count(*) FILTER (d.state NOT IN ('ok', 'partial')) AS refused
FROM ops.runs AS r LEFT JOIN ops.documents AS d USING (run_id)
GROUP BY ALL
ORDER BY run_id;
