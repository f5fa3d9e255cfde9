-- All records whatever their type: what checks and look-ups by identifier go through.
CREATE OR REPLACE VIEW staging.records AS
SELECT 'cluster' AS record_type, reportage_id AS record_id, reportage_id FROM staging.clusters
UNION ALL SELECT 'person', person_id, reportage_id FROM staging.people
UNION ALL SELECT 'organisation', organisation_id, reportage_id FROM staging.organisations
UNION ALL SELECT 'figure', figure_id, reportage_id FROM staging.figures
UNION ALL SELECT 'project', project_id, reportage_id FROM staging.projects
UNION ALL SELECT 'quote', quote_id, reportage_id FROM staging.quotes;

COMMENT ON VIEW staging.records IS 'All records of all types.';
COMMENT ON COLUMN staging.records.record_type IS 'Table of the record, as in staging.evidence.';
COMMENT ON COLUMN staging.records.record_id IS 'Identifier of the record (for a cluster its reportage_id).';
COMMENT ON COLUMN staging.records.reportage_id IS 'The reportage that states it.';
