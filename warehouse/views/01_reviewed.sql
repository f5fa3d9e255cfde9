-- What counts of the records: those of the current publications, as people corrected them.
CREATE SCHEMA IF NOT EXISTS reviewed;

CREATE OR REPLACE VIEW reviewed.publications AS
SELECT * FROM staging.publications
WHERE publication_id NOT IN (SELECT publication_id FROM ops.supersessions WHERE until_run IS NULL);

CREATE OR REPLACE VIEW reviewed.reportages AS
SELECT * FROM staging.reportages SEMI JOIN reviewed.publications USING (publication_id);
CREATE OR REPLACE VIEW reviewed.clusters AS
SELECT * FROM (
    FROM staging.clusters WHERE reportage_id NOT IN (SELECT record_id FROM corrected.replaced WHERE record_type = 'cluster')
    UNION ALL BY NAME FROM corrected.clusters
) SEMI JOIN reviewed.reportages USING (reportage_id);
CREATE OR REPLACE VIEW reviewed.people AS
SELECT * FROM (
    FROM staging.people WHERE person_id NOT IN (SELECT record_id FROM corrected.replaced WHERE record_type = 'person')
    UNION ALL BY NAME FROM corrected.people
) SEMI JOIN reviewed.reportages USING (reportage_id);
CREATE OR REPLACE VIEW reviewed.organisations AS
SELECT * FROM (
    FROM staging.organisations WHERE organisation_id NOT IN (SELECT record_id FROM corrected.replaced WHERE record_type = 'organisation')
    UNION ALL BY NAME FROM corrected.organisations
) SEMI JOIN reviewed.reportages USING (reportage_id);
CREATE OR REPLACE VIEW reviewed.figures AS
SELECT * FROM (
    FROM staging.figures WHERE figure_id NOT IN (SELECT record_id FROM corrected.replaced WHERE record_type = 'figure')
    UNION ALL BY NAME FROM corrected.figures
) SEMI JOIN reviewed.reportages USING (reportage_id);
CREATE OR REPLACE VIEW reviewed.projects AS
SELECT * FROM (
    FROM staging.projects WHERE project_id NOT IN (SELECT record_id FROM corrected.replaced WHERE record_type = 'project')
    UNION ALL BY NAME FROM corrected.projects
) SEMI JOIN reviewed.reportages USING (reportage_id);
CREATE OR REPLACE VIEW reviewed.quotes AS
SELECT * FROM (
    FROM staging.quotes WHERE quote_id NOT IN (SELECT record_id FROM corrected.replaced WHERE record_type = 'quote')
    UNION ALL BY NAME FROM corrected.quotes
) SEMI JOIN reviewed.reportages USING (reportage_id);
CREATE OR REPLACE VIEW reviewed.evidence AS
SELECT * FROM (
    FROM staging.evidence
    WHERE (record_type, record_id) NOT IN (SELECT (record_type, record_id) FROM corrected.replaced WHERE rejected)
    UNION ALL BY NAME FROM corrected.evidence
) SEMI JOIN reviewed.publications USING (publication_id);

COMMENT ON VIEW reviewed.publications IS 'The publications that were read, each in its current revision.';
COMMENT ON VIEW reviewed.reportages IS 'The reportages of all current publications.';
COMMENT ON VIEW reviewed.clusters IS 'What each current reportage states of the cluster that it is about.';
COMMENT ON VIEW reviewed.people IS 'The people whom each current reportage names.';
COMMENT ON VIEW reviewed.organisations IS 'The organisations that each current reportage names.';
COMMENT ON VIEW reviewed.figures IS 'The quantities that the current reportages state.';
COMMENT ON VIEW reviewed.projects IS 'The projects and named activities of each current reportage.';
COMMENT ON VIEW reviewed.quotes IS 'The direct speech that the current reportages print.';
COMMENT ON VIEW reviewed.evidence IS 'The places from which the records of the current publications were read.';
