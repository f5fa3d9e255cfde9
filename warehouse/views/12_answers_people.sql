-- Ready answers about people and what they say.
CREATE OR REPLACE VIEW answers.speakers AS
WITH first_roles AS (
    SELECT person_id, arg_min(role, (former, position, reportage_id, role)) AS role FROM kb.roles GROUP BY person_id
)
SELECT
    p.person_id,
    p.name,
    p.titles,
    first_roles.role,
    p.organisation_id,
    coalesce(o.name, p.organisation) AS organisation,
    CASE WHEN o.cluster_id IS NOT NULL THEN 'cluster' ELSE o.kind END AS speaks_for,
    q.cluster_id,
    c.name AS cluster,
    count(*) AS quotes,
    count(*) FILTER (q.kind = 'voice') AS voice_boxes,
    sum(len(regexp_extract_all(q.text, '[\p{L}\p{N}]+')))::INTEGER AS words
FROM kb.quotes AS q
JOIN kb.people AS p USING (person_id)
LEFT JOIN first_roles USING (person_id)
LEFT JOIN kb.organisations AS o ON o.organisation_id = p.organisation_id
LEFT JOIN kb.clusters AS c ON c.cluster_id = q.cluster_id
GROUP BY ALL;

COMMENT ON VIEW answers.speakers IS 'Whose words are printed, how often, and for whom they speak: one row a person and cluster. Quotes of unknown speakers are left out.';
COMMENT ON COLUMN answers.speakers.person_id IS 'The person, see kb.people.';
COMMENT ON COLUMN answers.speakers.name IS 'Name without titles.';
COMMENT ON COLUMN answers.speakers.titles IS 'Academic titles.';
COMMENT ON COLUMN answers.speakers.role IS 'The person''s first function that is not a former one.';
COMMENT ON COLUMN answers.speakers.organisation_id IS 'Where the person works, see kb.organisations.';
COMMENT ON COLUMN answers.speakers.organisation IS 'Name of that organisation.';
COMMENT ON COLUMN answers.speakers.speaks_for IS 'Kind of that organisation, see kb.organisations; cluster for the clusters'' own people.';
COMMENT ON COLUMN answers.speakers.cluster_id IS 'The cluster whose reportage prints the words, see kb.clusters.';
COMMENT ON COLUMN answers.speakers.cluster IS 'Name of the cluster.';
COMMENT ON COLUMN answers.speakers.quotes IS 'Number of quotes.';
COMMENT ON COLUMN answers.speakers.voice_boxes IS 'Number of these that fill a voice box.';
COMMENT ON COLUMN answers.speakers.words IS 'Number of words in all these quotes.';

CREATE OR REPLACE VIEW answers.functions AS
SELECT
    r.role,
    count(DISTINCT r.person_id) AS people,
    count(DISTINCT r.person_id) FILTER (p.quoted) AS quoted_people,
    count(DISTINCT r.organisation_id) AS organisations
FROM kb.roles AS r
JOIN kb.people AS p USING (person_id)
WHERE NOT r.former
GROUP BY r.role;

COMMENT ON VIEW answers.functions IS 'Which functions people hold, and how many of them are quoted: one row a function; former ones are left out.';
COMMENT ON COLUMN answers.functions.role IS 'The function as printed, nominative.';
COMMENT ON COLUMN answers.functions.people IS 'Number of people who hold it.';
COMMENT ON COLUMN answers.functions.quoted_people IS 'Number of these whose words are printed.';
COMMENT ON COLUMN answers.functions.organisations IS 'Number of organisations in which it is held, where stated.';
