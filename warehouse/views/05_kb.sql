-- The views of the knowledge base; its tables are filled by warehouse/resolve/.
CREATE OR REPLACE VIEW kb.publications AS SELECT * FROM reviewed.publications;

CREATE OR REPLACE VIEW kb.reportages AS
SELECT r.*, k.entity_id AS cluster_id
FROM reviewed.reportages AS r
LEFT JOIN kb.records AS k ON k.record_type = 'cluster' AND k.record_id = r.reportage_id;

CREATE OR REPLACE VIEW kb.mentions AS
SELECT
    k.entity_type, k.entity_id, e.record_type, e.record_id, k.reportage_id, e.publication_id, e.page, e.page_label, e.boxes,
    e.char_start, e.char_end, e.sentence, e.field, e.extractor, e.extractor_version, e.confidence, e.full_sentence
FROM reviewed.evidence AS e JOIN kb.records AS k USING (record_type, record_id);

COMMENT ON VIEW kb.publications IS 'The publications that were read, each in its current revision.';
COMMENT ON VIEW kb.reportages IS 'The reportages of all current publications.';
COMMENT ON COLUMN kb.reportages.cluster_id IS 'The cluster that it is about, see kb.clusters; NULL where none was found.';
COMMENT ON VIEW kb.mentions IS 'Which entity was read from which place on which page.';
COMMENT ON COLUMN kb.mentions.entity_type IS 'Kind of the entity: cluster, person, organisation, figure, project or quote.';
COMMENT ON COLUMN kb.mentions.entity_id IS 'The entity: cluster_id, person_id, … of the table of its kind.';
COMMENT ON COLUMN kb.mentions.reportage_id IS 'The reportage that states the record.';
