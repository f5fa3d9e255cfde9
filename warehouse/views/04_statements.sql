-- The rows of reviewed with their fields as JSON, whatever their type: what ops.history is made of. Identifiers and unknown fields
-- are left out.
CREATE OR REPLACE MACRO ops.known_fields(row_as_struct) AS json_merge_patch(
    json_merge_patch('{}', to_json(row_as_struct)),
    '{"publication_id": null, "reportage_id": null, "cluster_id": null, "person_id": null, "organisation_id": null, '
    || '"figure_id": null, "project_id": null, "quote_id": null}'
);

CREATE OR REPLACE VIEW ops.statements AS
WITH records AS (
    SELECT 'cluster' AS record_type, reportage_id AS record_id, reportage_id, name, ops.known_fields(r) AS fields
    FROM reviewed.clusters AS r
    UNION ALL SELECT 'person', person_id, reportage_id, name, ops.known_fields(r) FROM reviewed.people AS r
    UNION ALL SELECT 'organisation', organisation_id, reportage_id, name, ops.known_fields(r) FROM reviewed.organisations AS r
    UNION ALL SELECT 'figure', figure_id, reportage_id, text, ops.known_fields(r) FROM reviewed.figures AS r
    UNION ALL SELECT 'project', project_id, reportage_id, name, ops.known_fields(r) FROM reviewed.projects AS r
    UNION ALL SELECT 'quote', quote_id, reportage_id, text, ops.known_fields(r) FROM reviewed.quotes AS r
)
SELECT
    'publication' AS record_type, publication_id AS record_id, publication_id, NULL AS headline,
    coalesce(title, file_name) AS name, ops.known_fields(r) AS fields
FROM reviewed.publications AS r
UNION ALL
SELECT 'reportage', reportage_id, publication_id, headline, headline, ops.known_fields(r)
FROM (SELECT * REPLACE (md5(text) AS text) FROM reviewed.reportages) AS r
UNION ALL
SELECT record_type, record_id, publication_id, headline, name, fields FROM records JOIN reviewed.reportages USING (reportage_id);

COMMENT ON VIEW ops.statements IS 'All rows of reviewed in one form; ops.history keeps what it said after each run.';
