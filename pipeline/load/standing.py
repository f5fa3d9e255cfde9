"""What stands once rows have come or gone: current revisions, corrections, history, entities; in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

from pipeline.load.history import note_history
from pipeline.load.revisions import supersede
from pipeline.resolve.rebuild import rebuild
from pipeline.review.given import Corrections

if TYPE_CHECKING:
    from schemas.correction import CorrectionOutcome


def renew(
    connection: duckdb.DuckDBPyConnection, run_id: str, corrections: Corrections
) -> tuple[CorrectionOutcome, ...]:
    """Bring all that follows from `staging` up to date, inside the caller's transaction."""
    supersede(connection, run_id)
    outcomes = _review(connection, run_id, corrections)
    if rebuild(connection, run_id):
        note_history(connection, run_id)
    return outcomes


def _review(
    connection: duckdb.DuckDBPyConnection, run_id: str, corrections: Corrections
) -> tuple[CorrectionOutcome, ...]:
    """Nothing to do where people say nothing and have said nothing before: of each line a row is kept."""
    known = connection.execute("SELECT count(*) FROM ops.corrections").fetchone()
    if not corrections.lines and known == (0,):
        return ()
    from pipeline.review.store import review  # imports all models of records

    return review(connection, run_id, corrections)
