-- What the runs did. Comments are made from the models in schemas/.
CREATE TABLE ops.runs (
    run_id VARCHAR PRIMARY KEY,
    started_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP NOT NULL,
    code_version VARCHAR NOT NULL,
    settings_hash VARCHAR NOT NULL
);

CREATE TABLE ops.documents (
    run_id VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    publication_id VARCHAR,
    state VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    reason VARCHAR,
    remedy VARCHAR,
    unchanged BOOLEAN NOT NULL,
    seconds DOUBLE NOT NULL
);

CREATE TABLE ops.rejects (
    run_id VARCHAR NOT NULL,
    publication_id VARCHAR NOT NULL,
    reportage_id VARCHAR,
    record_type VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    candidate VARCHAR NOT NULL,
    page INTEGER
);

CREATE TABLE ops.checks (
    run_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    offending INTEGER NOT NULL,
    examples VARCHAR[] NOT NULL
);

COMMENT ON COLUMN ops.documents.run_id IS 'The run that read the file.';
COMMENT ON COLUMN ops.rejects.run_id IS 'The run that loaded the publication.';
