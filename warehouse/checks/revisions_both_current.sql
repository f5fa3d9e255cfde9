-- Two revisions of one publication, both current.
SELECT p.publication_id, p.other_id, p.known_by
FROM ops.revision_pairs AS p
SEMI JOIN reviewed.publications AS one ON one.publication_id = p.publication_id
SEMI JOIN reviewed.publications AS other ON other.publication_id = p.other_id
ORDER BY ALL;
