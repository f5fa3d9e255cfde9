-- All reviewed records whatever their type: what becomes entities.
CREATE OR REPLACE VIEW reviewed.records AS
SELECT 'cluster' AS record_type, reportage_id AS record_id, reportage_id FROM reviewed.clusters
UNION ALL SELECT 'person', person_id, reportage_id FROM reviewed.people
UNION ALL SELECT 'organisation', organisation_id, reportage_id FROM reviewed.organisations
UNION ALL SELECT 'figure', figure_id, reportage_id FROM reviewed.figures
UNION ALL SELECT 'project', project_id, reportage_id FROM reviewed.projects
UNION ALL SELECT 'quote', quote_id, reportage_id FROM reviewed.quotes;

COMMENT ON VIEW reviewed.records IS 'All records of all types that count.';
COMMENT ON COLUMN reviewed.records.record_type IS 'Table of the record, as in reviewed.evidence.';
COMMENT ON COLUMN reviewed.records.record_id IS 'Identifier of the record (for a cluster its reportage_id).';
COMMENT ON COLUMN reviewed.records.reportage_id IS 'The reportage that states it.';
