-- First form of the knowledge base: each staged row of a current publication is an entity of its own. Resolving them is the
-- next stage's work.
CREATE SCHEMA IF NOT EXISTS kb;

CREATE OR REPLACE VIEW kb.publications AS
SELECT * FROM staging.publications
WHERE publication_id NOT IN (SELECT publication_id FROM ops.supersessions WHERE until_run IS NULL);

CREATE OR REPLACE VIEW kb.reportages AS SELECT * FROM staging.reportages SEMI JOIN kb.publications USING (publication_id);
CREATE OR REPLACE VIEW kb.clusters AS
SELECT reportage_id AS cluster_id, * FROM staging.clusters SEMI JOIN kb.reportages USING (reportage_id);
CREATE OR REPLACE VIEW kb.people AS SELECT * FROM staging.people SEMI JOIN kb.reportages USING (reportage_id);
CREATE OR REPLACE VIEW kb.organisations AS SELECT * FROM staging.organisations SEMI JOIN kb.reportages USING (reportage_id);
CREATE OR REPLACE VIEW kb.figures AS SELECT * FROM staging.figures SEMI JOIN kb.reportages USING (reportage_id);
CREATE OR REPLACE VIEW kb.projects AS SELECT * FROM staging.projects SEMI JOIN kb.reportages USING (reportage_id);
CREATE OR REPLACE VIEW kb.quotes AS SELECT * FROM staging.quotes SEMI JOIN kb.reportages USING (reportage_id);

COMMENT ON VIEW kb.publications IS 'The publications that were read, each in its current revision.';
COMMENT ON VIEW kb.reportages IS 'The reportages of all current publications.';
COMMENT ON VIEW kb.clusters IS 'The clusters that the reportages are about.';
COMMENT ON VIEW kb.people IS 'The people whom the reportages name.';
COMMENT ON VIEW kb.organisations IS 'The organisations that the reportages name.';
COMMENT ON VIEW kb.figures IS 'The quantities that the reportages state.';
COMMENT ON VIEW kb.projects IS 'The projects and named activities of the reportages.';
COMMENT ON VIEW kb.quotes IS 'The direct speech that the reportages print.';
COMMENT ON COLUMN kb.clusters.cluster_id IS 'Identifier of the cluster; as long as clusters are not resolved, that of its reportage.';
