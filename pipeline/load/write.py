"""Write into the copy of the warehouse: one transaction per publication, one for what the run says about itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb

from pipeline.load.rows import Row, publication_rows, reject_rows
from pipeline.load.swap import connect
from schemas.extraction import Extraction
from schemas.publication import DocumentOutcome, DocumentState, Publication
from schemas.reportage import Reading
from schemas.run import CheckResult, Run

BYTES_DECIDE = (
    DocumentState.OK,
    DocumentState.PARTIAL,
    DocumentState.NOT_A_PDF,
    DocumentState.ENCRYPTED,
    DocumentState.DAMAGED,
    DocumentState.NO_PAGES,
    DocumentState.NO_TEXT_LAYER,
)
"""States that the same bytes reach again with the same code. The others may have to do with the machine, the moment or
the limits that are set."""
RECORD_KEYS = {
    "clusters": "reportage_id",
    "people": "person_id",
    "organisations": "organisation_id",
    "figures": "figure_id",
    "projects": "project_id",
    "quotes": "quote_id",
}
"""Record tables of `staging` and their identifiers."""


def load_publication(
    copy: Path, run_id: str, publication: Publication, reading: Reading, extractions: Sequence[Extraction]
) -> None:
    """Replace all rows of this publication (same SHA-256) by these, in one transaction."""
    tables = publication_rows(publication, reading, extractions)
    with connect(copy) as connection:
        connection.begin()
        try:
            _delete(connection, publication.publication_id)
            for table, rows in tables.items():
                _insert(connection, "staging", table, rows)
            _insert(connection, "ops", "rejects", reject_rows(run_id, extractions))
            connection.commit()
        except Exception:
            connection.rollback()
            raise


def record_run(copy: Path, run: Run, outcomes: Sequence[DocumentOutcome], checks: Sequence[CheckResult]) -> None:
    """Write what a run says about itself, in one transaction."""
    stamp = {"started_at": run.started_at.replace(tzinfo=None), "finished_at": run.finished_at.replace(tzinfo=None)}
    documents = [{"run_id": run.run_id, **outcome.model_dump(mode="json")} for outcome in outcomes]
    with connect(copy) as connection:
        connection.begin()
        try:
            _insert(connection, "ops", "runs", [run.model_dump() | stamp])
            _insert(connection, "ops", "documents", documents)
            _insert(connection, "ops", "checks", [check.model_dump(mode="json") for check in checks])
            connection.commit()
        except Exception:
            connection.rollback()
            raise


def current_outcomes(copy: Path, code_version: str, settings_hash: str) -> dict[str, DocumentOutcome]:
    """The latest outcome of each publication for which bytes, this code and these settings alone are answerable."""
    columns = ", ".join(DocumentOutcome.model_fields)
    with connect(copy) as connection:
        rows = connection.execute(
            f"""
            SELECT {columns} FROM (
                FROM ops.documents JOIN ops.runs USING (run_id)
                WHERE list_contains(?, state)
                QUALIFY row_number() OVER (PARTITION BY publication_id ORDER BY run_id DESC) = 1
            )
            WHERE code_version = ? AND settings_hash = ?
            """,
            [list(BYTES_DECIDE), code_version, settings_hash],
        ).fetchall()
    outcomes = [
        DocumentOutcome.model_validate(dict(zip(DocumentOutcome.model_fields, row, strict=True))) for row in rows
    ]
    return {outcome.publication_id: outcome for outcome in outcomes if outcome.publication_id}


def stored_publications(copy: Path) -> set[str]:
    """Identifiers of all publications that have rows."""
    with connect(copy) as connection:
        rows = connection.execute("SELECT publication_id FROM staging.publications").fetchall()
    return {publication_id for (publication_id,) in rows}


def has_good_rows(copy: Path, publication_id: str) -> bool:
    """Whether rows of this publication are stored and nothing was in doubt when they were loaded."""
    with connect(copy) as connection:
        latest = connection.execute(
            """
            SELECT NOT doubtful FROM ops.documents JOIN staging.publications USING (publication_id)
            WHERE publication_id = ? AND stage = 'load' AND state IN (?, ?)
            ORDER BY run_id DESC LIMIT 1
            """,
            [publication_id, DocumentState.OK, DocumentState.PARTIAL],
        ).fetchone()
    return latest == (True,)


def _delete(connection: duckdb.DuckDBPyConnection, publication_id: str) -> None:
    """Delete the rows of a publication from all tables."""
    for table in RECORD_KEYS:
        connection.execute(
            f"""DELETE FROM staging.{table}
            WHERE reportage_id IN (SELECT reportage_id FROM staging.reportages WHERE publication_id = ?)""",
            [publication_id],
        )
    for table in ("ops.rejects", "staging.evidence", "staging.reportages", "staging.publications"):
        connection.execute(f"DELETE FROM {table} WHERE publication_id = ?", [publication_id])


def _insert(connection: duckdb.DuckDBPyConnection, schema: str, table: str, rows: list[Row]) -> None:
    """Insert the rows in their order, as one list of structs: thirty times as fast as row by row."""
    if not rows:
        return
    types = connection.execute(
        """SELECT column_name, data_type FROM duckdb_columns()
        WHERE schema_name = ? AND table_name = ? ORDER BY column_index""",
        [schema, table],
    ).fetchall()
    if set(rows[0]) != {name for name, _ in types}:
        raise KeyError(
            f"columns of {schema}.{table} are {[name for name, _ in types]}, those of the row {list(rows[0])}"
        )
    ordered = [{name: row[name] for name, _ in types} for row in rows]
    struct = ", ".join(f'"{name}" {data_type}' for name, data_type in types)
    connection.execute(
        f"INSERT INTO {schema}.{table} BY NAME SELECT unnest(CAST(? AS STRUCT({struct})[]), max_depth := 2)", [ordered]
    )
