"""The end of a run, once all publications are loaded: which are current, which files have gone, what `kb` says now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from pipeline.load.files import gone_from, places_of, record_files
from pipeline.load.standing import renew
from pipeline.load.swap import connect, sparing_memory
from pipeline.load.write import STORED
from pipeline.review.given import Corrections
from schemas.publication import DocumentOutcome

if TYPE_CHECKING:
    from schemas.correction import CorrectionOutcome
    from schemas.history import Supersession

NO_CORRECTIONS = Corrections()


@dataclass(frozen=True)
class Settled:
    """What came of a run apart from its files' outcomes."""

    supersessions: tuple[Supersession, ...]
    """Those that began in this run, in the order of publication_id."""
    missing: tuple[str, ...]
    """Files of the run's folders that have gone and whose records are still in `kb`: paths relative to the warehouse's
    folder, sorted."""
    file_names: Mapping[str, str] = field(default_factory=dict)
    """Those of the publications in `supersessions`, by publication_id."""
    corrections: tuple[CorrectionOutcome, ...] = ()
    """What became of each line of the files of corrections."""


def settle(
    copy: Path,
    run_id: str,
    files: Sequence[Path],
    outcomes: Sequence[DocumentOutcome],
    folders: Sequence[Path],
    corrections: Corrections = NO_CORRECTIONS,
) -> Settled:
    """Settle the warehouse at `copy` after a run, whose outcomes (one per file) it must already hold; one transaction.

    `folders` are those that were looked through for PDFs: a file that an earlier run found there and this one did not
    has disappeared.
    """
    base = copy.parent
    held = [outcome.publication_id if outcome.state in STORED else None for outcome in outcomes]
    found = dict(zip(places_of(files, base), held, strict=True))
    with connect(copy) as connection:

        def settled() -> tuple[Sequence[str], tuple[CorrectionOutcome, ...]]:
            connection.begin()
            try:
                gone = gone_from(connection, base, folders, found)
                record_files(connection, run_id, found, gone)
                reviewed = renew(connection, run_id, corrections)
                connection.commit()
            except Exception:
                connection.rollback()
                raise
            return gone, reviewed

        gone, reviewed = sparing_memory(connection, settled)
        begun = _begun(connection, run_id)
        return Settled(begun, _missing(connection, gone), _file_names(connection, begun), reviewed)


def _begun(connection: duckdb.DuckDBPyConnection, run_id: str) -> tuple[Supersession, ...]:
    cursor = connection.execute("FROM ops.supersessions WHERE since_run = ? ORDER BY publication_id", [run_id])
    columns, rows = [column[0] for column in cursor.description or []], cursor.fetchall()
    if not rows:
        return ()
    from schemas.history import Supersession

    return tuple(Supersession.model_validate(dict(zip(columns, row, strict=True))) for row in rows)


def _file_names(connection: duckdb.DuckDBPyConnection, supersessions: Sequence[Supersession]) -> dict[str, str]:
    concerned = [identifier for one in supersessions for identifier in (one.publication_id, one.superseded_by)]
    sql = "SELECT publication_id, file_name FROM staging.publications WHERE list_contains(?::VARCHAR[], publication_id)"
    return dict(connection.execute(sql, [concerned]).fetchall())


def _missing(connection: duckdb.DuckDBPyConnection, gone: Sequence[str]) -> tuple[str, ...]:
    rows = connection.execute(
        """SELECT path FROM ops.files SEMI JOIN kb.publications USING (publication_id)
        WHERE until_run IS NULL AND missing_since IS NOT NULL AND list_contains($gone::VARCHAR[], path)
        ORDER BY path""",
        {"gone": list(gone)},
    ).fetchall()
    return tuple(path for (path,) in rows)
