-- Ready answers about who is linked with whom.
CREATE OR REPLACE VIEW answers.organisation_links AS
WITH links AS (
    SELECT organisation_id, cluster_id, part, reportage_id FROM kb.memberships
    UNION ALL
    SELECT y.organisation_id, r.cluster_id, 'project_' || y.part, y.reportage_id
    FROM kb.project_parties AS y JOIN kb.reportages AS r USING (reportage_id)
)
SELECT
    organisation_id, o.name AS organisation, o.kind, c.cluster_id, c.name AS cluster, part AS link,
    count(DISTINCT reportage_id) AS reportages
FROM links
JOIN kb.organisations AS o USING (organisation_id)
JOIN kb.clusters AS c ON c.cluster_id = links.cluster_id
WHERE o.cluster_id IS DISTINCT FROM c.cluster_id
GROUP BY ALL;

COMMENT ON VIEW answers.organisation_links IS 'What links an organisation with a cluster: one row an organisation, cluster and link. Clusters are not linked with themselves.';
COMMENT ON COLUMN answers.organisation_links.organisation_id IS 'The organisation, see kb.organisations.';
COMMENT ON COLUMN answers.organisation_links.organisation IS 'Its name.';
COMMENT ON COLUMN answers.organisation_links.kind IS 'Its kind, see kb.organisations.';
COMMENT ON COLUMN answers.organisation_links.cluster_id IS 'The cluster, see kb.clusters.';
COMMENT ON COLUMN answers.organisation_links.cluster IS 'Its name.';
COMMENT ON COLUMN answers.organisation_links.link IS 'member, founding_member, partner, named (see kb.memberships), or the part taken in a project of the cluster: project_funder, project_partner, project_coordinator.';
COMMENT ON COLUMN answers.organisation_links.reportages IS 'Number of reportages that state it.';

CREATE OR REPLACE VIEW answers.shared_organisations AS
SELECT
    organisation_id, organisation, kind,
    count(DISTINCT cluster_id) AS clusters,
    list_sort(list(DISTINCT cluster)) AS cluster_names,
    list_sort(list(DISTINCT link)) AS links
FROM answers.organisation_links
GROUP BY organisation_id, organisation, kind
HAVING count(DISTINCT cluster_id) > 1;

COMMENT ON VIEW answers.shared_organisations IS 'Organisations that are linked with more than one cluster.';
COMMENT ON COLUMN answers.shared_organisations.organisation_id IS 'The organisation, see kb.organisations.';
COMMENT ON COLUMN answers.shared_organisations.organisation IS 'Its name.';
COMMENT ON COLUMN answers.shared_organisations.kind IS 'Its kind, see kb.organisations.';
COMMENT ON COLUMN answers.shared_organisations.clusters IS 'Number of clusters.';
COMMENT ON COLUMN answers.shared_organisations.cluster_names IS 'Names of the clusters.';
COMMENT ON COLUMN answers.shared_organisations.links IS 'What links them, see answers.organisation_links.';

CREATE OR REPLACE VIEW answers.network_edges AS
WITH edges AS (
    SELECT
        'organisation' AS source_type, organisation_id AS source_id, organisation AS source, link AS relation,
        'cluster' AS target_type, cluster_id AS target_id, cluster AS target, reportages
    FROM answers.organisation_links WHERE link NOT LIKE 'project\_%' ESCAPE '\'
    UNION ALL
    SELECT
        'organisation', organisation_id, o.name, y.part, 'project', project_id, j.name, count(DISTINCT y.reportage_id)
    FROM kb.project_parties AS y
    JOIN kb.projects AS j USING (project_id)
    JOIN kb.organisations AS o USING (organisation_id)
    GROUP BY organisation_id, o.name, y.part, project_id, j.name
    UNION ALL
    SELECT 'project', project_id, j.name, 'project_of', 'cluster', c.cluster_id, c.name, count(DISTINCT reportage_id)
    FROM kb.records AS k
    JOIN kb.projects AS j ON k.record_type = 'project' AND j.project_id = k.entity_id
    JOIN kb.reportages AS r USING (reportage_id)
    JOIN kb.clusters AS c ON c.cluster_id = r.cluster_id
    GROUP BY project_id, j.name, c.cluster_id, c.name
    UNION ALL
    SELECT
        'person', person_id, p.name, CASE WHEN r.former THEN 'worked_for' ELSE 'works_for' END,
        'organisation', o.organisation_id, o.name, count(DISTINCT r.reportage_id)
    FROM kb.roles AS r
    JOIN kb.people AS p USING (person_id)
    JOIN kb.organisations AS o ON o.organisation_id = r.organisation_id
    GROUP BY person_id, p.name, r.former, o.organisation_id, o.name
)
SELECT * FROM edges;

COMMENT ON VIEW answers.network_edges IS 'The network as a list of edges, for programs such as Gephi or networkx: one row an edge.';
COMMENT ON COLUMN answers.network_edges.source_type IS 'Where the edge begins: organisation, project or person.';
COMMENT ON COLUMN answers.network_edges.source_id IS 'Identifier of that entity in kb.';
COMMENT ON COLUMN answers.network_edges.source IS 'Its name. [text that may name people]';
COMMENT ON COLUMN answers.network_edges.relation IS 'member, founding_member, partner, named (organisation and cluster); funder, partner, coordinator (organisation and project); project_of; works_for, worked_for.';
COMMENT ON COLUMN answers.network_edges.target_type IS 'Where the edge ends: cluster, project or organisation.';
COMMENT ON COLUMN answers.network_edges.target_id IS 'Identifier of that entity in kb.';
COMMENT ON COLUMN answers.network_edges.target IS 'Its name. [text that may name people]';
COMMENT ON COLUMN answers.network_edges.reportages IS 'Number of reportages that state it.';
