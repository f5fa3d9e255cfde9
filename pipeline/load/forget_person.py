"""Take a person out of the warehouse and everything beside it, and keep them out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from pipeline.errors import QueryError
from pipeline.load.forget import settle_again
from pipeline.load.forgotten import append_forgotten, note_forgotten
from pipeline.load.hidden import Hider, plain_words, remember
from pipeline.load.purge import purge, say_the_same
from pipeline.load.swap import building, connect
from pipeline.review.conceal import conceal_corrections
from pipeline.review.given import Corrections
from pipeline.review.stated import Warehouse
from pipeline.review.store import review

MAX_CANDIDATES = 5


@dataclass(frozen=True)
class Person:
    """Who is to be forgotten."""

    names: frozenset[str]
    """All that they are called in records."""
    reportages: frozenset[str]
    """Those whose records name them."""


@dataclass(frozen=True)
class ForgottenPersonReport:
    """What was taken out. It does not name the person."""

    reportages: int
    """In so many reportages names were hidden."""
    kept: int
    """In so many the name stands for somebody else, and stays."""
    corrections: int
    """So many lines of corrections were about the person, and are gone."""
    remembered: Path
    """The file that keeps the person out."""


def forget_person(
    warehouse: Path,
    what: str,
    folder: Path,
    corrections_of: Callable[[], Corrections],
    discard: Callable[[Callable[[str], bool]], object],
) -> ForgottenPersonReport:
    """Forget the person whose identifier, as entity or as record, begins with `what`.

    All their records go, and what they said; elsewhere their name is hidden, in the text of reportages as well, unless
    it is somebody else's there. `folder` is that of the corrections: these are treated alike, and a file there keeps
    the person out of every later run. `corrections_of` reads them anew; `discard` removes stored results of stages
    whose text passes a test. The warehouse is swapped in anew, without a byte of what was deleted. Raises QueryError,
    WarehouseError, CorrectionError.
    """
    with building(warehouse, compact=True) as copy, connect(copy) as connection:
        connection.begin()
        try:
            meant = _meant(connection, what)
            kept = _namesakes(connection, meant)
            person = remember(meant.names, kept)
            hider = Hider([person])
            concealed = purge(connection, hider)
            note_forgotten(connection, [person])
            path = append_forgotten(folder, person)
            removed = conceal_corrections(folder, Warehouse(connection), {i: one.text for i, one in concealed.items()})
            corrections = corrections_of()
            review(connection, "", corrections)
            say_the_same(connection)
            settle_again(connection, corrections)
            connection.commit()
        except Exception:
            connection.rollback()
            raise
    discard(hider.may_name)
    return ForgottenPersonReport(len(concealed), len(kept), removed, path)


def _meant(connection: duckdb.DuckDBPyConnection, what: str) -> Person:
    """The person with all records of theirs. Raises QueryError."""
    sql = """
        SELECT DISTINCT coalesce(entity_id, person_id) FROM staging.people
        LEFT JOIN kb.records ON record_type = 'person' AND record_id = person_id
        WHERE starts_with({0}, $what) OR starts_with(split_part({0}, '_', -1), $what) ORDER BY ALL
    """
    entities = connection.execute(sql.format("entity_id"), {"what": what}).fetchall()
    entities = entities or connection.execute(sql.format("person_id"), {"what": what}).fetchall()
    if not entities:
        raise QueryError(f"no person is known as {what!r}", "see them with `clusterwissen query people`")
    if len(entities) > 1:
        some = ", ".join(identifier for (identifier,) in entities[:MAX_CANDIDATES])
        raise QueryError(f"{what!r} may mean several people", f"name one: {some}")
    rows = connection.execute(
        """SELECT name, p.reportage_id FROM staging.people AS p
        LEFT JOIN kb.records ON record_type = 'person' AND record_id = person_id
        WHERE coalesce(entity_id, person_id) = ?""",
        list(entities[0]),
    ).fetchall()
    return Person(frozenset(name for name, _ in rows), frozenset(reportage_id for _, reportage_id in rows))


def _namesakes(connection: duckdb.DuckDBPyConnection, person: Person) -> list[str]:
    """Headlines of the reportages in which the name is somebody else's."""
    forms = {plain_words(name) for name in person.names}
    rows = connection.execute(
        """SELECT p.name, r.headline, r.reportage_id FROM reviewed.people AS p
        JOIN reviewed.reportages AS r USING (reportage_id) ORDER BY r.reportage_id"""
    ).fetchall()
    own = {headline for _, headline, reportage_id in rows if reportage_id in person.reportages}
    return sorted({headline for name, headline, _ in rows if headline not in own and plain_words(name) in forms})
