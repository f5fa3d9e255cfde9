"""Take a publication out of the warehouse with everything that was derived from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from pipeline.errors import QueryError
from pipeline.load.files import places_of
from pipeline.load.settle import NO_CORRECTIONS
from pipeline.load.standing import renew
from pipeline.load.swap import building, connect
from pipeline.load.write import delete_publication
from pipeline.review.given import Corrections

MAX_CANDIDATES = 5


@dataclass(frozen=True)
class Forgotten:
    """A publication that was taken out."""

    publication_id: str
    file_name: str
    rows: int
    """Number of its rows in `staging`."""


def forget(
    warehouse: Path,
    what: str,
    discard: Callable[[str], object] | None = None,
    corrections: Corrections = NO_CORRECTIONS,
) -> list[Forgotten]:
    """Take a publication, or all that was found in a file, out of the warehouse, which is swapped in anew.

    `what` is the beginning of a publication_id, a path, or the name of a file that only one path has. What hangs on the
    publication goes with it: rows of staging, rejects, history, where it was found, which revision superseded it. One
    that it had superseded is current again. `ops.documents` keeps that there was such a file, without reasons.
    `corrections` are those of people, which one that is current again may need.
    `discard` is called with each publication_id once the new warehouse is in its place: whoever keeps anything else of
    a publication removes it there. The new file holds nothing of the old text, not even in blocks that are no longer
    used. Raises QueryError where nothing or more than one thing is meant, WarehouseError.
    """
    forgotten: list[Forgotten] = []
    with building(warehouse, compact=True) as copy, connect(copy) as connection:
        connection.begin()
        try:
            for identifier in publications_meant(connection, what, copy.parent):
                forgotten.append(_forget(connection, identifier))
            settle_again(connection, corrections)
            connection.commit()
        except Exception:
            connection.rollback()
            raise
    for one in forgotten:
        if discard:
            discard(one.publication_id)
    return forgotten


def publications_meant(connection: duckdb.DuckDBPyConnection, what: str, base: Path) -> list[str]:
    """Identifiers of the publications that a user means: the beginning of one, a path, or the name of a file that only
    one path has (all revisions it held). `base` is the folder of the warehouse. Raises QueryError."""
    by_id = _column(
        connection, "SELECT publication_id FROM staging.publications WHERE starts_with(publication_id, ?)", [what]
    )
    if len(by_id) == 1:
        return by_id
    (place,) = places_of([Path(what)], base)
    paths = _column(connection, "SELECT DISTINCT path FROM ops.files WHERE path = ?", [place]) or _column(
        connection, "SELECT DISTINCT path FROM ops.files WHERE split_part(path, '/', -1) = ? ORDER BY path", [what]
    )
    if len(paths) == 1:
        sql = "SELECT DISTINCT publication_id FROM ops.files WHERE path = ? ORDER BY publication_id"
        return _column(connection, sql, paths)
    if candidates := paths or by_id:
        some = ", ".join(candidates[:MAX_CANDIDATES]) + (", …" if len(candidates) > MAX_CANDIDATES else "")
        raise QueryError(f"{what!r} may mean several publications", f"name one of them: {some}")
    raise QueryError(f"no publication is known as {what!r}", "see them with `clusterwissen query contents`")


def _forget(connection: duckdb.DuckDBPyConnection, identifier: str) -> Forgotten:
    (file_name,) = _column(
        connection, "SELECT file_name FROM staging.publications WHERE publication_id = ?", [identifier]
    )
    rows = delete_publication(connection, identifier)
    connection.execute(
        """UPDATE ops.history AS h SET until_run = NULL FROM ops.supersessions AS s
        WHERE s.superseded_by = ? AND s.until_run IS NULL
            AND h.publication_id = s.publication_id AND h.until_run = s.since_run""",
        [identifier],
    )  # what it had superseded is current again as if it had always been
    connection.execute(
        "DELETE FROM ops.supersessions WHERE publication_id = $id OR superseded_by = $id", {"id": identifier}
    )
    for table in ("history", "files"):
        connection.execute(f"DELETE FROM ops.{table} WHERE publication_id = ?", [identifier])
    connection.execute("UPDATE ops.documents SET reason = NULL, remedy = NULL WHERE publication_id = ?", [identifier])
    connection.execute("UPDATE ops.checks SET examples = [] WHERE len(examples) > 0")  # they may quote its records
    return Forgotten(identifier, file_name, rows)


def settle_again(connection: duckdb.DuckDBPyConnection, corrections: Corrections) -> None:
    """Let what follows from the rows follow from what is left of them, as of the latest run."""
    for run_id in _column(connection, "SELECT max(run_id) FROM ops.runs", []):
        renew(connection, run_id, corrections)


def _column(connection: duckdb.DuckDBPyConnection, sql: str, parameters: Sequence[str]) -> list[str]:
    return [value for (value,) in connection.execute(sql, list(parameters)).fetchall()]
