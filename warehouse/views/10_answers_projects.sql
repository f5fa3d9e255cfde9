-- Ready answers about projects and money. The schema `answers` holds what analysts ask most, made of kb and ops alone: names
-- stand beside identifiers, units in column names. A project that reportages on several clusters tell of counts for each.
CREATE SCHEMA IF NOT EXISTS answers;

CREATE OR REPLACE VIEW answers.project_clusters AS
SELECT DISTINCT k.entity_id AS project_id, r.cluster_id
FROM kb.records AS k JOIN kb.reportages AS r USING (reportage_id)
WHERE k.record_type = 'project' AND r.cluster_id IS NOT NULL;

COMMENT ON VIEW answers.project_clusters IS 'Which project belongs to which cluster: one row a project and cluster whose reportages tell of it.';
COMMENT ON COLUMN answers.project_clusters.project_id IS 'The project, see kb.projects.';
COMMENT ON COLUMN answers.project_clusters.cluster_id IS 'The cluster, see kb.clusters.';

CREATE OR REPLACE VIEW answers.projects AS
WITH parties AS (
    SELECT
        project_id,
        list(DISTINCT coalesce(o.name, y.organisation)) FILTER (y.part = 'funder') AS funders,
        list(DISTINCT coalesce(o.name, y.organisation)) FILTER (y.part = 'coordinator') AS coordinators,
        list(DISTINCT coalesce(o.name, y.organisation)) FILTER (y.part = 'partner') AS partners
    FROM kb.project_parties AS y LEFT JOIN kb.organisations AS o USING (organisation_id)
    GROUP BY project_id
),
told AS (
    SELECT project_id, list(c.name) AS clusters
    FROM answers.project_clusters JOIN kb.clusters AS c USING (cluster_id) GROUP BY project_id
)
SELECT
    j.project_id, j.name AS project, j.full_name, list_sort(coalesce(told.clusters, [])) AS clusters,
    j.amount_eur, j.start_year, j.end_year,
    list_sort(coalesce(parties.funders, [])) AS funders,
    list_sort(coalesce(parties.coordinators, [])) AS coordinators,
    list_sort(coalesce(parties.partners, [])) AS partners
FROM kb.projects AS j
LEFT JOIN told USING (project_id)
LEFT JOIN parties USING (project_id);

COMMENT ON VIEW answers.projects IS 'Projects with their cluster and everybody who takes part: one row a project.';
COMMENT ON COLUMN answers.projects.project_id IS 'The project, see kb.projects.';
COMMENT ON COLUMN answers.projects.project IS 'Its name.';
COMMENT ON COLUMN answers.projects.full_name IS 'Its name in full, where stated.';
COMMENT ON COLUMN answers.projects.clusters IS 'Names of the clusters whose reportages tell of it.';
COMMENT ON COLUMN answers.projects.amount_eur IS 'Amount stated for the project, in euro.';
COMMENT ON COLUMN answers.projects.start_year IS 'First year.';
COMMENT ON COLUMN answers.projects.end_year IS 'Last year.';
COMMENT ON COLUMN answers.projects.funders IS 'Names of the organisations that fund it.';
COMMENT ON COLUMN answers.projects.coordinators IS 'Names of the organisations that lead it.';
COMMENT ON COLUMN answers.projects.partners IS 'Names of the other organisations that take part.';

CREATE OR REPLACE VIEW answers.funding_by_funder AS
WITH parties AS (SELECT DISTINCT project_id, organisation_id FROM kb.project_parties WHERE part = 'funder'),
funded AS (SELECT *, count(*) OVER (PARTITION BY project_id) AS funder_count FROM parties),
involved AS (
    SELECT organisation_id, count(DISTINCT cluster_id) AS clusters
    FROM parties JOIN answers.project_clusters USING (project_id) GROUP BY organisation_id
)
SELECT
    organisation_id,
    o.name AS funder,
    o.kind,
    count(*) AS projects,
    coalesce(any_value(involved.clusters), 0) AS clusters,
    count(j.amount_eur) AS projects_with_amount,
    sum(j.amount_eur) FILTER (funder_count = 1) AS alone_eur,
    sum(j.amount_eur) FILTER (funder_count > 1) AS jointly_eur
FROM funded
JOIN kb.projects AS j USING (project_id)
JOIN kb.organisations AS o USING (organisation_id)
LEFT JOIN involved USING (organisation_id)
GROUP BY organisation_id, o.name, o.kind;

COMMENT ON VIEW answers.funding_by_funder IS 'Who funds how many projects of how many clusters, and with how much. A sum that several share is not divided, since nobody states how.';
COMMENT ON COLUMN answers.funding_by_funder.organisation_id IS 'The funder, see kb.organisations.';
COMMENT ON COLUMN answers.funding_by_funder.funder IS 'Its name.';
COMMENT ON COLUMN answers.funding_by_funder.kind IS 'Its kind, see kb.organisations.';
COMMENT ON COLUMN answers.funding_by_funder.projects IS 'Number of projects.';
COMMENT ON COLUMN answers.funding_by_funder.clusters IS 'Number of clusters that these belong to.';
COMMENT ON COLUMN answers.funding_by_funder.projects_with_amount IS 'Number of these projects for which an amount is stated.';
COMMENT ON COLUMN answers.funding_by_funder.alone_eur IS 'Amounts of the projects without another funder, in euro; NULL where there is none.';
COMMENT ON COLUMN answers.funding_by_funder.jointly_eur IS 'Amounts of the projects with other funders, each in full, in euro: not to be added up over funders.';

CREATE OR REPLACE VIEW answers.funding_by_cluster AS
WITH parties AS (SELECT DISTINCT project_id, organisation_id FROM kb.project_parties WHERE part = 'funder')
SELECT
    c.cluster_id,
    c.name AS cluster,
    organisation_id,
    o.name AS funder,
    count(*) AS projects,
    count(j.amount_eur) AS projects_with_amount,
    sum(j.amount_eur) AS amount_eur,
    count(*) FILTER ((SELECT count(*) FROM parties AS other WHERE other.project_id = j.project_id) > 1) AS shared_projects
FROM kb.projects AS j
JOIN answers.project_clusters AS k USING (project_id)
JOIN kb.clusters AS c ON c.cluster_id = k.cluster_id
LEFT JOIN parties USING (project_id)
LEFT JOIN kb.organisations AS o USING (organisation_id)
GROUP BY c.cluster_id, c.name, organisation_id, o.name;

COMMENT ON VIEW answers.funding_by_cluster IS 'Which funder funds projects of which cluster, and with how much: one row a cluster and funder.';
COMMENT ON COLUMN answers.funding_by_cluster.cluster_id IS 'The cluster, see kb.clusters.';
COMMENT ON COLUMN answers.funding_by_cluster.cluster IS 'Its name.';
COMMENT ON COLUMN answers.funding_by_cluster.organisation_id IS 'The funder, see kb.organisations; NULL for projects of which none is stated.';
COMMENT ON COLUMN answers.funding_by_cluster.funder IS 'Its name.';
COMMENT ON COLUMN answers.funding_by_cluster.projects IS 'Number of projects.';
COMMENT ON COLUMN answers.funding_by_cluster.projects_with_amount IS 'Number of these projects for which an amount is stated.';
COMMENT ON COLUMN answers.funding_by_cluster.amount_eur IS 'Amounts of these projects, in euro; that of a project with several funders stands in full at each of them.';
COMMENT ON COLUMN answers.funding_by_cluster.shared_projects IS 'Number of these projects that have other funders as well.';

CREATE OR REPLACE VIEW answers.amounts AS
SELECT
    f.figure_id, c.name AS cluster, f.cluster_id, f.metric, f.subject,
    f.value_normalised AS amount_eur, f.value_max_normalised AS amount_max_eur, f.per_unit, f.qualifier,
    f.as_of_year AS year, f.text, p.file_name, places.page, places.page_label
FROM kb.figures AS f
JOIN kb.reportages AS r USING (reportage_id)
JOIN kb.publications AS p USING (publication_id)
LEFT JOIN kb.clusters AS c ON c.cluster_id = f.cluster_id
LEFT JOIN (
    SELECT record_id AS figure_id, min(page) AS page, arg_min(page_label, page) AS page_label
    FROM kb.mentions WHERE record_type = 'figure' GROUP BY record_id
) AS places USING (figure_id)
WHERE f.unit_normalised = 'EUR';

COMMENT ON VIEW answers.amounts IS 'All amounts of money that reportages print: one row a statement.';
COMMENT ON COLUMN answers.amounts.figure_id IS 'The statement, see kb.figures.';
COMMENT ON COLUMN answers.amounts.cluster IS 'Name of the cluster whose reportage prints it.';
COMMENT ON COLUMN answers.amounts.cluster_id IS 'That cluster, see kb.clusters.';
COMMENT ON COLUMN answers.amounts.metric IS 'What the money is: funding_eur, revenue_eur, investment_eur, money_other.';
COMMENT ON COLUMN answers.amounts.subject IS 'Whom or what it concerns, in the text''s words.';
COMMENT ON COLUMN answers.amounts.amount_eur IS 'The amount, in euro; of a range the lower bound.';
COMMENT ON COLUMN answers.amounts.amount_max_eur IS 'Upper bound of a range, in euro.';
COMMENT ON COLUMN answers.amounts.per_unit IS 'For rates the unit that the amount is paid for, for instance year.';
COMMENT ON COLUMN answers.amounts.qualifier IS 'How exactly it is meant: exact, about, min, max.';
COMMENT ON COLUMN answers.amounts.year IS 'Year that it holds for: stated, else the year of issue.';
COMMENT ON COLUMN answers.amounts.text IS 'The words as printed.';
COMMENT ON COLUMN answers.amounts.file_name IS 'File of the publication.';
COMMENT ON COLUMN answers.amounts.page IS 'Page in the file, from 1, on which the sentence begins.';
COMMENT ON COLUMN answers.amounts.page_label IS 'Page number as printed on it.';
