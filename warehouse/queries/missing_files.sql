-- Welche Dateien sind verschwunden, obwohl noch da ist, was aus ihnen gelesen wurde? / Which files have gone, though what was read from them is still there?
SELECT f.path, p.title, f.missing_since, f.publication_id
FROM ops.files AS f
JOIN kb.publications AS p USING (publication_id)
WHERE f.until_run IS NULL AND f.missing_since IS NOT NULL
ORDER BY f.path;
