"""Write into the copy of the warehouse: one transaction per publication, one for what the run says about itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from pipeline.load.swap import connect
from pipeline.tables import columns_of_tables, insert_rows
from schemas.publication import DocumentOutcome, DocumentState, Publication

if TYPE_CHECKING:
    from schemas.extraction import Extraction
    from schemas.reportage import Reading
    from schemas.run import CheckResult, Run

STORED = (DocumentState.OK, DocumentState.PARTIAL)
"""States of a file of which rows are stored."""
BYTES_DECIDE = (
    *STORED,
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
    """Replace all rows of this publication (same SHA-256) by these, in one transaction.

    Whom the warehouse keeps out is taken out of them.
    """
    from pipeline.load.forgotten import hider_of  # a run with nothing to load does without these and their models
    from pipeline.load.keep_out import keep_out
    from pipeline.load.rows import publication_rows, reject_rows

    tables, rejects = publication_rows(publication, reading, extractions), reject_rows(run_id, extractions)
    with connect(copy) as connection:
        if hider := hider_of(connection):
            keep_out(hider, tables, rejects)
        columns = columns_of_tables(connection)
        connection.begin()
        try:
            delete_publication(connection, publication.publication_id)
            for table, rows in tables.items():
                insert_rows(connection, columns, f"staging.{table}", rows)
            insert_rows(connection, columns, "ops.rejects", rejects)
            connection.commit()
        except Exception:
            connection.rollback()
            raise


def record_run(copy: Path, run: Run, outcomes: Sequence[DocumentOutcome]) -> None:
    """Write what a run says about itself, in one transaction."""
    stamp = {"started_at": run.started_at.replace(tzinfo=None), "finished_at": run.finished_at.replace(tzinfo=None)}
    documents = [{"run_id": run.run_id, **outcome.model_dump(mode="json")} for outcome in outcomes]
    with connect(copy) as connection:
        columns = columns_of_tables(connection)
        connection.begin()
        try:
            insert_rows(connection, columns, "ops.runs", [run.model_dump() | stamp])
            insert_rows(connection, columns, "ops.documents", documents)
            connection.commit()
        except Exception:
            connection.rollback()
            raise


def record_checks(copy: Path, checks: Sequence[CheckResult]) -> None:
    """Write what the checks found at the end of a run."""
    with connect(copy) as connection:
        rows = [check.model_dump(mode="json") for check in checks]
        insert_rows(connection, columns_of_tables(connection), "ops.checks", rows)


def current_outcomes(copy: Path, code_version: str, settings_hash: str) -> dict[str, DocumentOutcome]:
    """The latest outcome of each publication for which bytes, this code and these settings alone are answerable.

    What was read and is no longer stored was forgotten, and with it the reasons of a refusal: both are found out again.
    """
    columns = ", ".join(DocumentOutcome.model_fields)
    with connect(copy) as connection:
        rows = connection.execute(
            f"""
            SELECT {columns} FROM (
                FROM ops.documents JOIN ops.runs USING (run_id)
                WHERE list_contains(?, state)
                QUALIFY row_number() OVER (PARTITION BY publication_id ORDER BY run_id DESC) = 1
            )
            WHERE code_version = ? AND settings_hash = ? AND CASE WHEN list_contains(?, state)
                THEN publication_id IN (SELECT publication_id FROM staging.publications) ELSE reason IS NOT NULL END
            """,
            [list(BYTES_DECIDE), code_version, settings_hash, list(STORED)],
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
            WHERE publication_id = ? AND stage = 'load' AND list_contains(?, state)
            ORDER BY run_id DESC LIMIT 1
            """,
            [publication_id, list(STORED)],
        ).fetchone()
    return latest == (True,)


def delete_publication(connection: duckdb.DuckDBPyConnection, publication_id: str) -> int:
    """Delete the rows of a publication from `staging`, whose number is returned, and from `ops.rejects`.

    Of a new publication there are none, which the primary key knows without a scan.
    """
    if not connection.execute("FROM staging.publications WHERE publication_id = ?", [publication_id]).fetchone():
        return 0
    of_reportages = "reportage_id IN (SELECT reportage_id FROM staging.reportages WHERE publication_id = ?)"
    conditions = {f"staging.{table}": of_reportages for table in RECORD_KEYS} | dict.fromkeys(
        ("staging.evidence", "staging.reportages", "staging.publications"), "publication_id = ?"
    )
    deleted = 0
    for table, condition in conditions.items():
        rows = connection.execute(f"DELETE FROM {table} WHERE {condition}", [publication_id]).fetchone()
        deleted += rows[0] if rows else 0
    connection.execute("DELETE FROM ops.rejects WHERE publication_id = ?", [publication_id])
    return deleted
