-- Ready answers about people and what they say.

-- Functions of one sort, whatever their gender and wording. The first pattern that fits decides.
CREATE OR REPLACE MACRO answers.role_group(role) AS CASE
    WHEN regexp_matches(role, '(?i)cluster-?manage|netzwerk-?manage|cluster-?leit|leiter\S* der geschäftsstelle') THEN 'cluster_management'
    WHEN regexp_matches(role, '(?i)minister|staatssekret|senator|bürgermeister|landr[aä]t|abgeordnet|präsident\S* des land') THEN 'politics'
    WHEN regexp_matches(role, '(?i)prof\.|professor|professur|dekan|rektor|wissenschaft|forscher|dozent|informatiker|soziolog|physiker|chemiker|biolog') THEN 'science'
    WHEN regexp_matches(role, '(?i)geschäftsführ|\bceo\b|geschäftsleit') THEN 'management'
    WHEN regexp_matches(role, '(?i)vorst[aä]nd|vorsitz|präsident|beirat|aufsichtsrat|sprecher') THEN 'board'
    WHEN regexp_matches(role, '(?i)gründer|inhaber|gesellschafter|eigentümer|chef\b|chefin\b') THEN 'founder_or_owner'
    WHEN regexp_matches(role, '(?i)leiter|leitung|direktor|manager|koordinat|verantwortlich') THEN 'head'
    WHEN regexp_matches(role, '(?i)ansprechpartner|kontakt') THEN 'contact'
    WHEN role IS NOT NULL THEN 'other'
END;

CREATE OR REPLACE VIEW answers.speakers AS
WITH first_roles AS (
    SELECT person_id, arg_min(role, (former, answers.role_group(role) = 'contact', position, reportage_id, role)) AS role
    FROM kb.roles GROUP BY person_id
)
SELECT
    p.person_id,
    p.name,
    p.titles,
    first_roles.role,
    answers.role_group(first_roles.role) AS role_group,
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
COMMENT ON COLUMN answers.speakers.person_id IS 'The person, see kb.people. [personal data]';
COMMENT ON COLUMN answers.speakers.name IS 'Name without titles. [personal data]';
COMMENT ON COLUMN answers.speakers.titles IS 'Academic titles. [personal data]';
COMMENT ON COLUMN answers.speakers.role IS 'The person''s first function; former ones, and that of a contact, only where there is no other. [personal data]';
COMMENT ON COLUMN answers.speakers.role_group IS 'The sort of this function, see answers.functions; NULL without a function. [personal data]';
COMMENT ON COLUMN answers.speakers.organisation_id IS 'Where the person works, see kb.organisations. [personal data]';
COMMENT ON COLUMN answers.speakers.organisation IS 'Name of that organisation. [personal data]';
COMMENT ON COLUMN answers.speakers.speaks_for IS 'Kind of that organisation, see kb.organisations; cluster for the clusters'' own people. [personal data]';
COMMENT ON COLUMN answers.speakers.cluster_id IS 'The cluster whose reportage prints the words, see kb.clusters.';
COMMENT ON COLUMN answers.speakers.cluster IS 'Name of the cluster.';
COMMENT ON COLUMN answers.speakers.quotes IS 'Number of quotes.';
COMMENT ON COLUMN answers.speakers.voice_boxes IS 'Number of these that fill a voice box.';
COMMENT ON COLUMN answers.speakers.words IS 'Number of words in all these quotes.';

CREATE OR REPLACE VIEW answers.functions AS
SELECT
    r.role,
    answers.role_group(r.role) AS role_group,
    count(DISTINCT r.person_id) AS people,
    count(DISTINCT r.person_id) FILTER (p.quoted) AS quoted_people
FROM kb.roles AS r
JOIN kb.people AS p USING (person_id)
WHERE NOT r.former
GROUP BY r.role;

COMMENT ON VIEW answers.functions IS 'Which functions people hold, and how many of them are quoted: one row a function; former ones are left out.';
COMMENT ON COLUMN answers.functions.role IS 'The function as printed, nominative.';
COMMENT ON COLUMN answers.functions.role_group IS 'Functions of one sort, by words: cluster_management, politics, science, management, board, founder_or_owner, head (of a department, a project …), contact, other.';
COMMENT ON COLUMN answers.functions.people IS 'Number of people who hold it.';
COMMENT ON COLUMN answers.functions.quoted_people IS 'Number of these whose words are printed.';
