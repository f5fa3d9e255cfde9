-- Entities: of several records, the one that counts first decides each field that it states.
DELETE FROM kb.clusters;
INSERT INTO kb.clusters BY NAME
SELECT
    entity_id AS cluster_id,
    any_value(n.name) AS name,
    any_value(l.aliases) AS aliases,
    arg_min(legal_form, place) FILTER (legal_form IS NOT NULL) AS legal_form,
    arg_min(founded_year, place) FILTER (founded_year IS NOT NULL) AS founded_year,
    arg_min(city, place) FILTER (city IS NOT NULL) AS city,
    arg_min(state, place) FILTER (state IS NOT NULL) AS state,
    arg_min(field, place) FILTER (field IS NOT NULL) AS field,
    arg_min(member_count, place) FILTER (member_count IS NOT NULL) AS member_count,
    (arg_min({'year': issued_year}, place) FILTER (member_count IS NOT NULL)).year AS member_count_year,
    any_value(l.contact_persons) AS contact_persons,
    arg_min(phone, place) FILTER (phone IS NOT NULL) AS phone,
    arg_min(email, place) FILTER (email IS NOT NULL) AS email,
    arg_min(website, place) FILTER (website IS NOT NULL) AS website,
    count(*) AS reportage_count
FROM reviewed.clusters AS r
JOIN standing AS s ON s.record_type = 'cluster' AND s.record_id = r.reportage_id
JOIN entity_names AS n USING (entity_id)
JOIN entity_lists AS l USING (entity_id)
GROUP BY entity_id
ORDER BY entity_id;

DELETE FROM kb.people;
INSERT INTO kb.people BY NAME
SELECT
    entity_id AS person_id,
    any_value(n.name) AS name,
    any_value(l.aliases) AS aliases,
    arg_min(titles, place) FILTER (titles IS NOT NULL) AS titles,
    any_value(l.roles) AS roles,
    arg_min(organisation, place) FILTER (organisation IS NOT NULL) AS organisation,
    arg_min(p.organisation_id, place) FILTER (organisation IS NOT NULL) AS organisation_id,
    bool_or(quoted) AS quoted,
    bool_or(voice) AS voice,
    count(DISTINCT r.reportage_id) AS reportage_count
FROM reviewed.people AS r
JOIN standing AS s ON s.record_type = 'person' AND s.record_id = r.person_id
JOIN entity_names AS n USING (entity_id)
JOIN entity_lists AS l USING (entity_id)
LEFT JOIN named_parties AS p ON p.reportage_id = r.reportage_id AND p.words = r.organisation
GROUP BY entity_id
ORDER BY entity_id;

DELETE FROM kb.organisations;
INSERT INTO kb.organisations BY NAME
WITH naming AS (
    SELECT entity_id, reportage_id FROM standing WHERE record_type = 'organisation'
    UNION SELECT organisation_id, reportage_id FROM named_parties
    UNION SELECT c.organisation_id, s.reportage_id
    FROM standing AS s JOIN organisation_clusters AS c ON c.cluster_id = s.entity_id WHERE record_type = 'cluster'
)
SELECT
    n.entity_id AS organisation_id, n.name, l.aliases,
    coalesce(k.kind, CASE WHEN c.cluster_id IS NOT NULL THEN 'cluster' END) AS kind, c.cluster_id, r.reportage_count
FROM entity_names AS n
JOIN entity_lists AS l USING (entity_id)
JOIN (SELECT entity_id, count(*) AS reportage_count FROM naming GROUP BY entity_id) AS r USING (entity_id)
LEFT JOIN organisation_clusters AS c ON c.organisation_id = n.entity_id
LEFT JOIN (
    SELECT entity_id, arg_min(kind, place) FILTER (kind IS NOT NULL) AS kind
    FROM reviewed.organisations AS r
    JOIN standing AS s ON s.record_type = 'organisation' AND s.record_id = r.organisation_id
    GROUP BY entity_id
) AS k USING (entity_id)
WHERE n.entity_type = 'organisation'
ORDER BY n.entity_id;

DELETE FROM kb.projects;
INSERT INTO kb.projects BY NAME
SELECT
    entity_id AS project_id,
    any_value(n.name) AS name,
    any_value(l.aliases) AS aliases,
    arg_min(full_name, place) FILTER (full_name IS NOT NULL) AS full_name,
    any_value(l.funders) AS funders,
    arg_min(amount_eur, place) FILTER (amount_eur IS NOT NULL) AS amount_eur,
    arg_min(start_year, place) FILTER (start_year IS NOT NULL) AS start_year,
    arg_min(end_year, place) FILTER (end_year IS NOT NULL) AS end_year,
    any_value(l.partners) AS partners,
    CASE WHEN count(DISTINCT k.cluster_id) = 1 THEN any_value(k.cluster_id) END AS cluster_id,
    count(DISTINCT r.reportage_id) AS reportage_count
FROM reviewed.projects AS r
JOIN standing AS s ON s.record_type = 'project' AND s.record_id = r.project_id
JOIN entity_names AS n USING (entity_id)
JOIN entity_lists AS l USING (entity_id)
JOIN kb.reportages AS k ON k.reportage_id = r.reportage_id
GROUP BY entity_id
ORDER BY entity_id;
