-- Welche Publikationen wurden ersetzt, durch welche Ausgabe und seit welchem Lauf? / Which publications were superseded, by which revision, and since which run?
SELECT
    old.file_name, old.title, new.file_name AS superseded_by, s.known_by, s.since_run,
    s.publication_id, s.superseded_by AS superseded_by_id
FROM ops.supersessions AS s
JOIN staging.publications AS old USING (publication_id)
JOIN staging.publications AS new ON new.publication_id = s.superseded_by
WHERE s.until_run IS NULL
ORDER BY s.since_run, old.file_name, s.publication_id;
