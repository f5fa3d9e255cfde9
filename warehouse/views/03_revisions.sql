-- Which publications are revisions of one another. README, section "Revisions", tells the rule in words.
CREATE OR REPLACE MACRO ops.plain_words(words) AS
    nullif(trim(regexp_replace(lower(nfc_normalize(words)), '[^\p{L}\p{N}]+', ' ', 'g')), '');

-- A title of such words and numbers alone names a kind of document, or the program that made it, but no publication.
CREATE OR REPLACE MACRO ops.telling_title(title) AS CASE
    WHEN len(list_filter(
        string_split(ops.plain_words(title), ' '),
        LAMBDA word: regexp_replace(word, '\p{N}', '', 'g') NOT IN (
            '', 'untitled', 'unbenannt', 'unbenanntes', 'ohne', 'kein', 'titel', 'title', 'dokument', 'document', 'broschüre',
            'broschuere', 'brochure', 'magazin', 'magazine', 'heft', 'ausgabe', 'journal', 'zeitschrift', 'flyer',
            'faltblatt', 'bericht', 'report', 'newsletter', 'rundbrief', 'publikation', 'publication', 'veröffentlichung',
            'präsentation', 'presentation', 'entwurf', 'final', 'druck', 'layout', 'umschlag', 'cover', 'inhalt', 'microsoft',
            'word', 'powerpoint', 'indesign', 'scan', 'pdf', 'doc', 'docx', 'ppt', 'pptx', 'indd', 'qxd'
        )
    )) > 0 THEN ops.plain_words(title)
END;

CREATE OR REPLACE VIEW ops.revision_pairs AS
WITH described AS (
    SELECT
        publication_id, issued_year,
        ops.telling_title(title) AS title,
        ops.plain_words(publisher) AS publisher
    FROM staging.publications
),
named AS (
    SELECT publication_id, lower(nfc_normalize(file_name)) AS name FROM staging.publications
    UNION SELECT publication_id, lower(nfc_normalize(split_part(path, '/', -1))) FROM ops.files
),
headlines AS (
    SELECT DISTINCT publication_id, coalesce(ops.plain_words(headline), headline) AS headline FROM staging.reportages
),
counted AS (SELECT publication_id, count(*) AS headlines FROM headlines GROUP BY ALL),
alike AS (
    SELECT a.publication_id, b.publication_id AS other_id, 'file' AS feature
    FROM ops.files AS a JOIN ops.files AS b ON a.path = b.path AND a.publication_id < b.publication_id
    UNION ALL
    SELECT a.publication_id, b.publication_id, 'title'
    FROM described AS a JOIN described AS b ON a.title = b.title AND a.publication_id < b.publication_id
    UNION ALL
    SELECT a.publication_id, b.publication_id, 'file_name'
    FROM named AS a JOIN named AS b ON a.name = b.name AND a.publication_id < b.publication_id
),
candidates AS (
    SELECT
        publication_id, other_id,
        bool_or(feature = 'file') AS same_file,
        bool_or(feature = 'title') AS same_title
    FROM alike
    GROUP BY ALL
),
shared AS (
    SELECT publication_id, other_id, count(*) AS headlines
    FROM candidates
    JOIN headlines USING (publication_id)
    JOIN headlines AS others ON others.publication_id = other_id AND others.headline = headlines.headline
    GROUP BY ALL
),
compared AS (
    SELECT
        candidates.*,
        coalesce(shared.headlines, 0) AS shared,
        least(one.headlines, other.headlines) AS fewer,
        greatest(one.headlines, other.headlines) AS more,
        coalesce(a.title = b.title, true) AS titles_agree,
        coalesce(a.publisher = b.publisher, true) AND coalesce(a.issued_year = b.issued_year, true) AS imprints_agree
    FROM candidates
    JOIN described AS a USING (publication_id)
    JOIN described AS b ON b.publication_id = other_id
    JOIN counted AS one ON one.publication_id = candidates.publication_id
    JOIN counted AS other ON other.publication_id = other_id
    LEFT JOIN shared ON shared.publication_id = candidates.publication_id AND shared.other_id = candidates.other_id
)
SELECT
    publication_id, other_id,
    CASE WHEN same_file THEN 'file' WHEN same_title THEN 'title' ELSE 'file_name' END AS known_by
FROM compared
WHERE
    same_file AND (2 * shared >= fewer OR (same_title AND imprints_agree AND (shared > 0 OR fewer = 1)))
    OR titles_agree AND imprints_agree AND 2 * shared > more;

COMMENT ON VIEW ops.revision_pairs IS 'Publications that are revisions of one another, each pair once.';
COMMENT ON COLUMN ops.revision_pairs.publication_id IS 'One of the two, see staging.publications.';
COMMENT ON COLUMN ops.revision_pairs.other_id IS 'The other one; its identifier is the greater.';
COMMENT ON COLUMN ops.revision_pairs.known_by IS 'What they share apart from headlines: file (one took the other''s place), title or file_name.';
