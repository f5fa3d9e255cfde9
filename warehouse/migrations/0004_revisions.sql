-- Where publications were found, which revision superseded which, and what the knowledge base held after each run.
-- Comments are made from the models in schemas/.
ALTER TABLE staging.publications ADD COLUMN created TIMESTAMP;

CREATE TABLE ops.files (
    path VARCHAR NOT NULL,
    publication_id VARCHAR NOT NULL,
    since_run VARCHAR NOT NULL,
    until_run VARCHAR,
    missing_since VARCHAR
);

CREATE TABLE ops.supersessions (
    publication_id VARCHAR NOT NULL,
    superseded_by VARCHAR NOT NULL,
    known_by VARCHAR NOT NULL,
    since_run VARCHAR NOT NULL,
    until_run VARCHAR
);

CREATE TABLE ops.history (
    record_type VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    publication_id VARCHAR NOT NULL,
    headline VARCHAR,
    name VARCHAR NOT NULL,
    fields JSON NOT NULL,
    since_run VARCHAR NOT NULL,
    until_run VARCHAR
);
