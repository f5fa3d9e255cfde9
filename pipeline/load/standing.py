"""What stands once rows have come or gone: current revisions, corrections, history, entities; in this order."""

from __future__ import annotations

import duckdb

from pipeline.load.history import note_history
from pipeline.load.revisions import supersede
from pipeline.resolve.rebuild import rebuild
from pipeline.review.store import Corrections, review
from schemas.correction import CorrectionOutcome


def renew(
    connection: duckdb.DuckDBPyConnection, run_id: str, corrections: Corrections
) -> tuple[CorrectionOutcome, ...]:
    """Bring all that follows from `staging` up to date, inside the caller's transaction."""
    supersede(connection, run_id)
    outcomes = review(connection, run_id, corrections)
    note_history(connection, run_id)
    rebuild(connection, run_id)
    return outcomes
