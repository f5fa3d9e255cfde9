-- The knowledge base as tables of resolved entities. warehouse/resolve/ fills them, warehouse/views/ comments on them. Until
-- here kb was made of views over staging.
CREATE SCHEMA IF NOT EXISTS kb;
DROP VIEW IF EXISTS kb.mentions;
DROP VIEW IF EXISTS kb.project_parties;
DROP VIEW IF EXISTS kb.roles;
DROP VIEW IF EXISTS kb.clusters;
DROP VIEW IF EXISTS kb.people;
DROP VIEW IF EXISTS kb.organisations;
DROP VIEW IF EXISTS kb.figures;
DROP VIEW IF EXISTS kb.projects;
DROP VIEW IF EXISTS kb.quotes;
DROP VIEW IF EXISTS kb.reportages;
DROP VIEW IF EXISTS kb.publications;

CREATE TABLE kb.records (
    record_type VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    reportage_id VARCHAR NOT NULL,
    entity_type VARCHAR NOT NULL,
    entity_id VARCHAR NOT NULL
);

CREATE TABLE kb.clusters (
    cluster_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    aliases VARCHAR[] NOT NULL,
    legal_form VARCHAR,
    founded_year INTEGER,
    city VARCHAR,
    state VARCHAR,
    field VARCHAR,
    member_count INTEGER,
    member_count_year INTEGER,
    contact_persons VARCHAR[] NOT NULL,
    phone VARCHAR,
    email VARCHAR,
    website VARCHAR,
    reportage_count INTEGER NOT NULL
);

CREATE TABLE kb.people (
    person_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    aliases VARCHAR[] NOT NULL,
    titles VARCHAR,
    roles VARCHAR[] NOT NULL,
    organisation VARCHAR,
    organisation_id VARCHAR,
    quoted BOOLEAN NOT NULL,
    voice BOOLEAN NOT NULL,
    reportage_count INTEGER NOT NULL
);

CREATE TABLE kb.organisations (
    organisation_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    aliases VARCHAR[] NOT NULL,
    kind VARCHAR,
    cluster_id VARCHAR,
    reportage_count INTEGER NOT NULL
);

CREATE TABLE kb.projects (
    project_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    aliases VARCHAR[] NOT NULL,
    full_name VARCHAR,
    funders VARCHAR[] NOT NULL,
    amount_eur DOUBLE,
    start_year INTEGER,
    end_year INTEGER,
    partners VARCHAR[] NOT NULL,
    cluster_id VARCHAR,
    reportage_count INTEGER NOT NULL
);

CREATE TABLE kb.figures (
    figure_id VARCHAR NOT NULL,
    reportage_id VARCHAR NOT NULL,
    cluster_id VARCHAR,
    text VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    value_max DOUBLE,
    unit VARCHAR,
    qualifier VARCHAR NOT NULL,
    metric VARCHAR,
    subject VARCHAR,
    year INTEGER,
    subject_type VARCHAR,
    subject_id VARCHAR,
    as_of_year INTEGER,
    value_normalised DOUBLE,
    value_max_normalised DOUBLE,
    unit_normalised VARCHAR,
    per_unit VARCHAR
);

CREATE TABLE kb.quotes (
    quote_id VARCHAR NOT NULL,
    reportage_id VARCHAR NOT NULL,
    cluster_id VARCHAR,
    person_id VARCHAR,
    speaker VARCHAR,
    text VARCHAR NOT NULL,
    kind VARCHAR NOT NULL
);

CREATE TABLE kb.roles (
    person_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    organisation VARCHAR,
    organisation_id VARCHAR,
    reportage_id VARCHAR NOT NULL,
    former BOOLEAN NOT NULL
);

CREATE TABLE kb.memberships (
    organisation_id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    part VARCHAR NOT NULL,
    reportage_id VARCHAR NOT NULL,
    basis VARCHAR NOT NULL
);

CREATE TABLE kb.project_parties (
    project_id VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    part VARCHAR NOT NULL,
    reportage_id VARCHAR NOT NULL
);

CREATE TABLE ops.former_ids (
    entity_type VARCHAR NOT NULL,
    former_id VARCHAR NOT NULL,
    entity_id VARCHAR NOT NULL,
    since_run VARCHAR NOT NULL
);

CREATE TABLE ops.resolutions (
    run_id VARCHAR NOT NULL,
    stamp VARCHAR NOT NULL
);
