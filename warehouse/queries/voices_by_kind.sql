-- Wer spricht: Wirtschaft, Wissenschaft, Verwaltung oder die Cluster selbst? / Who speaks: industry, research, government or the clusters themselves?
SELECT speaks_for, count(DISTINCT person_id) AS people, sum(quotes)::BIGINT AS quotes, sum(voice_boxes)::BIGINT AS voice_boxes
FROM answers.speakers
GROUP BY speaks_for
ORDER BY people DESC, speaks_for NULLS LAST;
