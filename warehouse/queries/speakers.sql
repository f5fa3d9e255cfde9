-- Wer kommt wie oft zu Wort, und für wen? / Whose words are printed how often, and for whom do they speak?
SELECT name, role, organisation, speaks_for, cluster, quotes, voice_boxes
FROM answers.speakers
ORDER BY quotes DESC, voice_boxes DESC, name, person_id, cluster;
