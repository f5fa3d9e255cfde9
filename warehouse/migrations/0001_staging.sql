-- What each reportage states, one row a record. Comments on columns that a model in schemas/ has are made from the model.
CREATE SCHEMA staging;

CREATE TABLE staging.publications (
    publication_id VARCHAR PRIMARY KEY,
    file_name VARCHAR NOT NULL,
    title VARCHAR,
    publisher VARCHAR,
    issued_year INTEGER,
    language VARCHAR NOT NULL,
    page_count INTEGER NOT NULL
);

CREATE TABLE staging.reportages (
    reportage_id VARCHAR PRIMARY KEY,
    publication_id VARCHAR NOT NULL,
    headline VARCHAR NOT NULL,
    first_page INTEGER NOT NULL,
    last_page INTEGER NOT NULL,
    word_count INTEGER NOT NULL,
    first_page_label VARCHAR,
    last_page_label VARCHAR,
    text VARCHAR NOT NULL
);

CREATE TABLE staging.clusters (
    reportage_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    aliases VARCHAR[] NOT NULL,
    legal_form VARCHAR,
    founded_year INTEGER,
    city VARCHAR,
    state VARCHAR,
    field VARCHAR,
    member_count INTEGER,
    contact_persons VARCHAR[] NOT NULL,
    phone VARCHAR,
    email VARCHAR,
    website VARCHAR
);

CREATE TABLE staging.people (
    person_id VARCHAR PRIMARY KEY,
    reportage_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    titles VARCHAR,
    roles VARCHAR[] NOT NULL,
    organisation VARCHAR,
    quoted BOOLEAN NOT NULL,
    voice BOOLEAN NOT NULL
);

CREATE TABLE staging.organisations (
    organisation_id VARCHAR PRIMARY KEY,
    reportage_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    aliases VARCHAR[] NOT NULL,
    kind VARCHAR
);

CREATE TABLE staging.figures (
    figure_id VARCHAR PRIMARY KEY,
    reportage_id VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    value_max DOUBLE,
    unit VARCHAR,
    qualifier VARCHAR NOT NULL,
    metric VARCHAR,
    subject VARCHAR,
    year INTEGER
);

CREATE TABLE staging.projects (
    project_id VARCHAR PRIMARY KEY,
    reportage_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    full_name VARCHAR,
    funders VARCHAR[] NOT NULL,
    amount_eur DOUBLE,
    start_year INTEGER,
    end_year INTEGER,
    partners VARCHAR[] NOT NULL
);

CREATE TABLE staging.quotes (
    quote_id VARCHAR PRIMARY KEY,
    reportage_id VARCHAR NOT NULL,
    speaker VARCHAR,
    text VARCHAR NOT NULL,
    kind VARCHAR NOT NULL
);

CREATE TABLE staging.evidence (
    record_type VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    field VARCHAR,
    publication_id VARCHAR NOT NULL,
    page INTEGER NOT NULL,
    page_label VARCHAR,
    boxes STRUCT(x0 DOUBLE, top DOUBLE, x1 DOUBLE, bottom DOUBLE)[] NOT NULL,
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    sentence VARCHAR NOT NULL,
    full_sentence VARCHAR NOT NULL,
    extractor VARCHAR NOT NULL,
    extractor_version VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL
);

COMMENT ON COLUMN staging.reportages.first_page_label IS 'Page number printed on its first page.';
COMMENT ON COLUMN staging.reportages.last_page_label IS 'Page number printed on its last page.';
