-- What people say about the records, and which people must not be named. Comments are made from the models in schemas/.
CREATE SCHEMA corrected;
CREATE SCHEMA IF NOT EXISTS reviewed;

-- Rows that count in place of those of staging, and added ones; the columns are those of staging, whatever becomes of these.
CREATE TABLE corrected.clusters AS FROM staging.clusters LIMIT 0;
CREATE TABLE corrected.people AS FROM staging.people LIMIT 0;
CREATE TABLE corrected.organisations AS FROM staging.organisations LIMIT 0;
CREATE TABLE corrected.figures AS FROM staging.figures LIMIT 0;
CREATE TABLE corrected.projects AS FROM staging.projects LIMIT 0;
CREATE TABLE corrected.quotes AS FROM staging.quotes LIMIT 0;
CREATE TABLE corrected.evidence AS FROM staging.evidence LIMIT 0;

CREATE TABLE corrected.replaced (
    record_type VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    rejected BOOLEAN NOT NULL
);

CREATE TABLE reviewed.links (
    record_id_a VARCHAR NOT NULL,
    record_id_b VARCHAR NOT NULL,
    same BOOLEAN NOT NULL
);

CREATE TABLE ops.corrections (
    correction_id VARCHAR,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    action VARCHAR,
    record_type VARCHAR,
    record_id VARCHAR,
    other_record_id VARCHAR,
    field VARCHAR,
    old VARCHAR,
    new VARCHAR,
    state VARCHAR NOT NULL,
    reason VARCHAR,
    remedy VARCHAR,
    note VARCHAR,
    author VARCHAR,
    since_run VARCHAR NOT NULL
);

CREATE TABLE ops.forgotten_people (
    salt VARCHAR NOT NULL,
    full_names VARCHAR[] NOT NULL,
    partial_names VARCHAR[] NOT NULL,
    marks VARCHAR[] NOT NULL,
    lengths INTEGER[] NOT NULL,
    kept VARCHAR[] NOT NULL
);

ALTER TABLE ops.checks ADD COLUMN severity VARCHAR DEFAULT 'error';
ALTER TABLE ops.checks ADD COLUMN accepted BOOLEAN DEFAULT false;
