-- Edges between the entities.
CREATE OR REPLACE VIEW kb.roles AS
SELECT
    person_id,
    unnest(roles) AS role,
    generate_subscripts(roles, 1)::INTEGER AS position,
    CASE WHEN position = 1 THEN organisation END AS organisation
FROM kb.people;

CREATE OR REPLACE VIEW kb.project_parties AS
SELECT project_id, unnest(funders) AS organisation, 'funder' AS part FROM kb.projects
UNION ALL
SELECT project_id, unnest(partners), 'partner' FROM kb.projects;

CREATE OR REPLACE VIEW kb.mentions AS
SELECT record_type AS entity_type, record_id AS entity_id, *
FROM staging.evidence SEMI JOIN kb.publications USING (publication_id);

COMMENT ON VIEW kb.roles IS 'Who holds which function where: one row a function.';
COMMENT ON COLUMN kb.roles.person_id IS 'The person, see kb.people.';
COMMENT ON COLUMN kb.roles.role IS 'The function, nominative.';
COMMENT ON COLUMN kb.roles.position IS 'Place in the order in which the reportage states them, from 1.';
COMMENT ON COLUMN kb.roles.organisation IS 'Where the function is held; stated for the first one only.';
COMMENT ON VIEW kb.project_parties IS 'Which organisation takes which part in a project.';
COMMENT ON COLUMN kb.project_parties.project_id IS 'The project, see kb.projects.';
COMMENT ON COLUMN kb.project_parties.organisation IS 'Name of the organisation as stated.';
COMMENT ON COLUMN kb.project_parties.part IS 'funder or partner.';
COMMENT ON VIEW kb.mentions IS 'Which entity was read from which place on which page.';
COMMENT ON COLUMN kb.mentions.entity_type IS 'Kind of the entity: cluster, person, organisation, figure, project or quote.';
COMMENT ON COLUMN kb.mentions.entity_id IS 'Identifier of the entity; as long as entities are not resolved, that of the record.';
