-- Ready answers about clusters.
CREATE OR REPLACE VIEW answers.clusters_by_state AS
SELECT
    state,
    count(*) AS clusters,
    sum(member_count)::BIGINT AS members,
    count(member_count) AS clusters_with_members,
    min(founded_year) AS first_founded_year,
    max(founded_year) AS last_founded_year,
    list(name ORDER BY name) AS names
FROM kb.clusters
GROUP BY state;

COMMENT ON VIEW answers.clusters_by_state IS 'How many clusters there are in each federal state, and how large they are.';
COMMENT ON COLUMN answers.clusters_by_state.state IS 'Federal state; NULL where no reportage states one.';
COMMENT ON COLUMN answers.clusters_by_state.clusters IS 'Number of clusters.';
COMMENT ON COLUMN answers.clusters_by_state.members IS 'Sum of the numbers of members that are stated; NULL where none is.';
COMMENT ON COLUMN answers.clusters_by_state.clusters_with_members IS 'Number of clusters that this sum is made of.';
COMMENT ON COLUMN answers.clusters_by_state.first_founded_year IS 'Year in which the oldest of them was founded.';
COMMENT ON COLUMN answers.clusters_by_state.last_founded_year IS 'Year in which the youngest of them was founded.';
COMMENT ON COLUMN answers.clusters_by_state.names IS 'Names of the clusters.';

-- Figures that describe a cluster itself. Some metrics do so by their definition (the annotation guide's: shares of members,
-- staff of the office …), whatever words name their subject ("Mitglieder aus der Industrie"); the others only where the cluster
-- is their subject.
CREATE OR REPLACE VIEW answers.cluster_figures AS
WITH certain AS (
    SELECT record_id AS figure_id, max(confidence) AS confidence
    FROM kb.mentions WHERE record_type = 'figure' AND field IS NULL GROUP BY record_id
)
SELECT
    c.cluster_id,
    c.name AS cluster,
    f.metric,
    coalesce(f.value_normalised, f.value) AS value,
    CASE WHEN f.value_normalised IS NULL THEN f.value_max ELSE f.value_max_normalised END AS value_max,
    coalesce(f.unit_normalised, f.unit) AS unit,
    f.per_unit,
    f.qualifier,
    f.as_of_year AS year,
    f.year IS NOT NULL AS year_stated,
    f.text,
    f.figure_id,
    certain.confidence
FROM kb.figures AS f
JOIN kb.clusters AS c ON c.cluster_id = CASE
    WHEN f.subject_type = 'cluster' THEN f.subject_id
    WHEN f.subject_type IS NULL AND f.metric IN (
        'members', 'founding_members', 'sme_share', 'industry_share', 'research_share', 'member_share', 'employees',
        'events_per_year', 'working_groups'
    ) THEN f.cluster_id
END
LEFT JOIN certain USING (figure_id)
WHERE f.metric IS NOT NULL;

COMMENT ON VIEW answers.cluster_figures IS 'What reportages state in numbers about clusters themselves, comparable across clusters: one row a statement.';
COMMENT ON COLUMN answers.cluster_figures.cluster_id IS 'The cluster that the number describes, see kb.clusters.';
COMMENT ON COLUMN answers.cluster_figures.cluster IS 'Its name.';
COMMENT ON COLUMN answers.cluster_figures.metric IS 'What is measured, see kb.figures.';
COMMENT ON COLUMN answers.cluster_figures.value IS 'The number in the unit of the column unit; of a range the lower bound.';
COMMENT ON COLUMN answers.cluster_figures.value_max IS 'Upper bound of a range in the same unit.';
COMMENT ON COLUMN answers.cluster_figures.unit IS 'Unit of both: EUR, percent, person … (see kb.figures), or as printed where it is none of these.';
COMMENT ON COLUMN answers.cluster_figures.per_unit IS 'For rates the unit of time, for instance year.';
COMMENT ON COLUMN answers.cluster_figures.qualifier IS 'How exactly the number is meant: exact, about, min, max.';
COMMENT ON COLUMN answers.cluster_figures.year IS 'Year that it holds for: stated, else the year of issue.';
COMMENT ON COLUMN answers.cluster_figures.year_stated IS 'Whether the text states the year.';
COMMENT ON COLUMN answers.cluster_figures.text IS 'The words as printed.';
COMMENT ON COLUMN answers.cluster_figures.figure_id IS 'The statement, see kb.figures; its place is shown by `clusterwissen show`.';
COMMENT ON COLUMN answers.cluster_figures.confidence IS 'Estimated probability that it is right, from 0 to 1.';

CREATE OR REPLACE VIEW answers.members_by_year AS
WITH stated AS (
    SELECT
        cluster_id, cluster, value::INTEGER AS members, qualifier, figure_id, confidence,
        CASE metric WHEN 'founding_members' THEN 'founding' ELSE 'count' END AS occasion,
        CASE WHEN metric = 'founding_members' AND NOT year_stated THEN founded_year ELSE year END AS year
    FROM answers.cluster_figures JOIN kb.clusters USING (cluster_id)
    WHERE metric IN ('members', 'founding_members')
),
profiled AS (
    SELECT cluster_id, name, member_count, NULL, NULL, NULL, 'count', member_count_year
    FROM kb.clusters WHERE member_count IS NOT NULL
),
everything AS (FROM stated UNION ALL FROM profiled)
SELECT cluster_id, cluster, year, members, occasion, qualifier, figure_id
FROM everything
QUALIFY row_number() OVER (PARTITION BY cluster_id, occasion, year ORDER BY confidence DESC NULLS LAST, members DESC, figure_id) = 1;

COMMENT ON VIEW answers.members_by_year IS 'Members of each cluster over the years: one row a cluster, year and occasion.';
COMMENT ON COLUMN answers.members_by_year.cluster_id IS 'The cluster, see kb.clusters.';
COMMENT ON COLUMN answers.members_by_year.cluster IS 'Its name.';
COMMENT ON COLUMN answers.members_by_year.year IS 'Year that the number holds for: stated, else that of the founding or of issue; NULL where none of these is known.';
COMMENT ON COLUMN answers.members_by_year.members IS 'Number of members; where a year has several statements, that of the highest confidence.';
COMMENT ON COLUMN answers.members_by_year.occasion IS 'founding: how many founded the cluster; count: how many it had in that year.';
COMMENT ON COLUMN answers.members_by_year.qualifier IS 'How exactly the number is meant: exact, about, min, max; NULL where it stands in the profile alone.';
COMMENT ON COLUMN answers.members_by_year.figure_id IS 'The statement, see kb.figures; NULL where the number stands in the profile alone.';

CREATE OR REPLACE VIEW answers.key_figures AS
WITH latest AS (
    SELECT * FROM answers.cluster_figures
    WHERE
        NOT (metric = 'events_per_year' AND regexp_matches(text, '(?i)mal\b'))  -- "zweimal jährlich": one series of many
        AND NOT (metric = 'employees' AND regexp_matches(text, '(?i)stellen?\b|vollzeit'))  -- people, not positions
    QUALIFY row_number() OVER (
        PARTITION BY cluster_id, metric
        ORDER BY year DESC NULLS LAST, confidence DESC NULLS LAST, value DESC, figure_id
    ) = 1
),
wide AS (
    SELECT
        cluster_id,
        any_value(value) FILTER (metric = 'founding_members')::INTEGER AS founding_members,
        any_value(value) FILTER (metric = 'sme_share') AS sme_share_percent,
        any_value(value) FILTER (metric = 'industry_share') AS industry_share_percent,
        any_value(value) FILTER (metric = 'research_share') AS research_share_percent,
        any_value(value) FILTER (metric = 'employees')::INTEGER AS employees,
        any_value(value) FILTER (metric = 'events_per_year')::INTEGER AS events_per_year,
        any_value(value) FILTER (metric = 'working_groups')::INTEGER AS working_groups
    FROM latest GROUP BY cluster_id
),
funded AS (
    SELECT k.cluster_id, count(*) AS projects, sum(amount_eur) AS project_amounts_eur
    FROM answers.project_clusters AS k JOIN kb.projects USING (project_id) GROUP BY k.cluster_id
)
SELECT
    c.cluster_id, c.name AS cluster, c.state, c.founded_year, founding_members,
    c.member_count AS members, c.member_count_year AS members_year,
    sme_share_percent, industry_share_percent, research_share_percent, employees, events_per_year, working_groups,
    coalesce(projects, 0) AS projects, project_amounts_eur
FROM kb.clusters AS c
LEFT JOIN wide USING (cluster_id)
LEFT JOIN funded USING (cluster_id);

COMMENT ON VIEW answers.key_figures IS 'The clusters side by side: one row a cluster, for each metric its latest statement (of several the most certain one), NULL where none is printed.';
COMMENT ON COLUMN answers.key_figures.cluster_id IS 'The cluster, see kb.clusters.';
COMMENT ON COLUMN answers.key_figures.cluster IS 'Its name.';
COMMENT ON COLUMN answers.key_figures.state IS 'Federal state.';
COMMENT ON COLUMN answers.key_figures.founded_year IS 'Year in which it was founded.';
COMMENT ON COLUMN answers.key_figures.founding_members IS 'How many founded it.';
COMMENT ON COLUMN answers.key_figures.members IS 'Number of members.';
COMMENT ON COLUMN answers.key_figures.members_year IS 'Year that the number of members holds for.';
COMMENT ON COLUMN answers.key_figures.sme_share_percent IS 'Share of small and medium-sized enterprises in the members, in per cent.';
COMMENT ON COLUMN answers.key_figures.industry_share_percent IS 'Share of industry in the members, in per cent.';
COMMENT ON COLUMN answers.key_figures.research_share_percent IS 'Share of research institutions in the members, in per cent.';
COMMENT ON COLUMN answers.key_figures.employees IS 'Number of people in the cluster''s office.';
COMMENT ON COLUMN answers.key_figures.events_per_year IS 'Events in a year; of a range the lower bound.';
COMMENT ON COLUMN answers.key_figures.working_groups IS 'Number of working groups.';
COMMENT ON COLUMN answers.key_figures.projects IS 'Number of projects that reportages on the cluster name.';
COMMENT ON COLUMN answers.key_figures.project_amounts_eur IS 'Sum of the amounts stated for these projects, in euro; NULL where none is stated.';
