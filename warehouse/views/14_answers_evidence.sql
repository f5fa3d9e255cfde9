-- Ready answers about how far the knowledge base can be trusted, and where each fact is printed.
CREATE OR REPLACE VIEW answers.sources AS
WITH entities AS (
    SELECT 'cluster' AS entity_type, cluster_id AS entity_id, name FROM kb.clusters
    UNION ALL SELECT 'person', person_id, name FROM kb.people
    UNION ALL SELECT 'organisation', organisation_id, name FROM kb.organisations
    UNION ALL SELECT 'project', project_id, name FROM kb.projects
    UNION ALL SELECT 'figure', figure_id, text FROM kb.figures
    UNION ALL SELECT 'quote', quote_id, text FROM kb.quotes
)
SELECT
    m.entity_type, m.entity_id, entities.name, m.field, p.file_name, p.title, m.page, m.page_label, m.sentence,
    m.confidence
FROM kb.mentions AS m
JOIN entities USING (entity_type, entity_id)
JOIN kb.publications AS p ON p.publication_id = m.publication_id;

COMMENT ON VIEW answers.sources IS 'Where each fact is printed: one row a place. kb.mentions has the boxes on the page as well.';
COMMENT ON COLUMN answers.sources.entity_type IS 'cluster, person, organisation, project, figure or quote.';
COMMENT ON COLUMN answers.sources.entity_id IS 'Identifier of the entity in kb.';
COMMENT ON COLUMN answers.sources.name IS 'Its name; of figures and quotes the words. [text that may name people]';
COMMENT ON COLUMN answers.sources.field IS 'The field that this place supports; NULL where it supports the whole.';
COMMENT ON COLUMN answers.sources.file_name IS 'File of the publication.';
COMMENT ON COLUMN answers.sources.title IS 'Title of the publication.';
COMMENT ON COLUMN answers.sources.page IS 'Page in the file, from 1.';
COMMENT ON COLUMN answers.sources.page_label IS 'Page number as printed on the page.';
COMMENT ON COLUMN answers.sources.sentence IS 'The sentence, as far as it stands on this page. [text that may name people]';
COMMENT ON COLUMN answers.sources.confidence IS 'Estimated probability that the record read here is right, from 0 to 1.';

-- A record is as certain as the best of the places that support it as a whole; a cluster as that of its name.
CREATE OR REPLACE VIEW answers.record_confidence AS
SELECT
    record_type, record_id, any_value(entity_id) AS entity_id, any_value(reportage_id) AS reportage_id,
    any_value(publication_id) AS publication_id, count(*) AS places, min(page) AS page,
    max(confidence) FILTER (field IS NULL OR field = 'name') AS confidence
FROM kb.mentions
GROUP BY record_type, record_id;

COMMENT ON VIEW answers.record_confidence IS 'How certain each record is: one row a record, that is, what one reportage says about an entity.';
COMMENT ON COLUMN answers.record_confidence.record_type IS 'cluster, person, organisation, project, figure or quote.';
COMMENT ON COLUMN answers.record_confidence.record_id IS 'Identifier of the record (for a cluster its reportage_id).';
COMMENT ON COLUMN answers.record_confidence.entity_id IS 'The entity in kb that it became.';
COMMENT ON COLUMN answers.record_confidence.reportage_id IS 'The reportage that states it.';
COMMENT ON COLUMN answers.record_confidence.publication_id IS 'The publication, see kb.publications.';
COMMENT ON COLUMN answers.record_confidence.places IS 'Number of places that it was read from.';
COMMENT ON COLUMN answers.record_confidence.page IS 'The first page of these.';
COMMENT ON COLUMN answers.record_confidence.confidence IS 'Estimated probability that it is right, from 0 to 1.';

CREATE OR REPLACE VIEW answers.quality_by_publication AS
WITH evidenced AS (
    SELECT
        publication_id, count(DISTINCT page) AS pages_with_evidence, count(*) AS places
    FROM kb.mentions GROUP BY publication_id
),
records AS (
    SELECT
        publication_id, count(*) AS records,
        count(*) FILTER (confidence >= 0.9) AS confident_records,
        avg(confidence) AS mean_confidence
    FROM answers.record_confidence GROUP BY publication_id
),
rejected AS (SELECT publication_id, count(*) AS rejects FROM ops.rejects GROUP BY publication_id),
told AS (SELECT publication_id, count(*) AS reportages FROM kb.reportages GROUP BY publication_id)
SELECT
    p.publication_id, p.file_name, p.title, p.issued_year, p.page_count AS pages,
    coalesce(pages_with_evidence, 0) AS pages_with_evidence,
    round(100 * coalesce(pages_with_evidence, 0) / p.page_count, 1) AS pages_with_evidence_percent,
    coalesce(reportages, 0) AS reportages,
    coalesce(records, 0) AS records,
    coalesce(places, 0) AS places,
    coalesce(confident_records, 0) AS confident_records,
    round(100 * confident_records / records, 1) AS confident_records_percent,
    round(mean_confidence, 3) AS mean_confidence,
    coalesce(rejects, 0) AS rejects
FROM kb.publications AS p
LEFT JOIN evidenced USING (publication_id)
LEFT JOIN records USING (publication_id)
LEFT JOIN rejected USING (publication_id)
LEFT JOIN told USING (publication_id);

COMMENT ON VIEW answers.quality_by_publication IS 'How far what was read from each publication can be trusted: one row a publication.';
COMMENT ON COLUMN answers.quality_by_publication.publication_id IS 'The publication, see kb.publications.';
COMMENT ON COLUMN answers.quality_by_publication.file_name IS 'Its file.';
COMMENT ON COLUMN answers.quality_by_publication.title IS 'Its title.';
COMMENT ON COLUMN answers.quality_by_publication.issued_year IS 'Year of issue.';
COMMENT ON COLUMN answers.quality_by_publication.pages IS 'Number of pages.';
COMMENT ON COLUMN answers.quality_by_publication.pages_with_evidence IS 'Number of pages from which a record was read.';
COMMENT ON COLUMN answers.quality_by_publication.pages_with_evidence_percent IS 'Their share in all pages, in per cent.';
COMMENT ON COLUMN answers.quality_by_publication.reportages IS 'Number of reportages.';
COMMENT ON COLUMN answers.quality_by_publication.records IS 'Number of records.';
COMMENT ON COLUMN answers.quality_by_publication.places IS 'Number of places from which these were read.';
COMMENT ON COLUMN answers.quality_by_publication.confident_records IS 'Number of records with a confidence of at least 0.9.';
COMMENT ON COLUMN answers.quality_by_publication.confident_records_percent IS 'Their share in all records, in per cent; NULL without records.';
COMMENT ON COLUMN answers.quality_by_publication.mean_confidence IS 'Mean confidence of the records, from 0 to 1.';
COMMENT ON COLUMN answers.quality_by_publication.rejects IS 'Number of finds that became no record, see ops.rejects.';
