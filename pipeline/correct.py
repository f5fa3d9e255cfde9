"""Write down what people say about a record: from its identifier to a line that is keyed on the passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from pipeline.corrections import corrections_of
from pipeline.errors import CorrectionError, QueryError
from pipeline.load.swap import connect_read_only
from pipeline.review.given import Corrections
from pipeline.review.store import assess
from pipeline.review.table import OWN_FILE, Line, append_correction
from pipeline.review.values import KINDS, PAIR, identity, told
from pipeline.settings import Settings
from schemas.correction import Action, Correction, CorrectionOutcome, CorrectionState
from schemas.evidence import RecordType

MAX_CANDIDATES = 5


@dataclass(frozen=True)
class Addition:
    """A record that is to be added to a reportage."""

    record_type: RecordType
    sentence: str
    """Words that the reportage prints."""
    words: str | None
    """Those that stand for the record; None where these are what it is called."""
    page: int | None = None


@dataclass(frozen=True)
class Said:
    """What a person says about a record (of an addition: the reportage)."""

    identifier: str
    fields: Sequence[tuple[str, str]] = ()
    """Field and value: of a record what is right, of an addition what it states."""
    reject: bool = False
    same: str | None = None
    """Another record that is the same."""
    not_same: str | None = None
    """Another record that is not the same."""
    add: Addition | None = None
    note: str | None = None
    author: str | None = None


@dataclass(frozen=True)
class Written:
    """A line that was written."""

    path: Path
    line: int
    outcome: CorrectionOutcome
    """What the next run will make of it."""


def correct(said: Said, settings: Settings) -> list[Written]:
    """Write the lines that say it, once it is known that the next run will apply them; nothing is applied yet.

    Raises CorrectionError where one would not be applied, QueryError where no record or several are meant.
    """
    with connect_read_only(settings.warehouse) as connection:
        new = [Line(OWN_FILE, 1, one) for one in _corrections(connection, said)]
        known = corrections_of(settings)
        _, outcomes = assess(connection, "", Corrections([*known.lines, *new], known.reading_of))
    for one in outcomes[len(known.lines) :]:
        if one.state is not CorrectionState.APPLIED:
            raise CorrectionError(
                f"nothing was written, for it would not be applied: {one.reason}",
                f"state it otherwise, or edit the lines in {settings.corrections}",
            )
    written = [append_correction(settings.corrections, line.correction) for line in new if line.correction]
    return [
        Written(path, number, outcome)
        for (path, number), outcome in zip(written, outcomes[len(known.lines) :], strict=True)
    ]


def _corrections(connection: duckdb.DuckDBPyConnection, said: Said) -> list[Correction]:
    remarks: dict[str, Any] = {"note": said.note, "author": said.author}
    if said.add:
        return [_addition(connection, said, said.add, remarks)]
    other = said.same or said.not_same
    record_type, record_id = _record(connection, said.identifier, any_of_several=other is not None)
    row, place = _stated(connection, record_type, record_id)
    stated: dict[str, Any] = {"record_type": record_type, **place, **remarks}
    if other:
        other_type, other_id = _record(connection, other, any_of_several=True)
        if other_type is not record_type:
            raise CorrectionError(f"one is a {record_type}, the other a {other_type}", "name two of one type")
        _, other_place = _stated(connection, other_type, other_id)
        stated |= {f"other_{name}": value for name, value in other_place.items()}
        return [Correction(action=Action.SAME if said.same else Action.NOT_SAME, **stated)]
    if said.reject:
        return [Correction(action=Action.REJECT, old=identity(record_type, row), **stated)]
    for field, _ in said.fields:
        if field not in KINDS[record_type].editable:
            known = ", ".join(KINDS[record_type].editable)
            raise CorrectionError(f"a {record_type} has no field {field!r}", f"there are {known}")
    return [
        Correction(action=Action.CHANGE, field=field, old=told(row[field]), new=value, **stated)
        for field, value in said.fields
    ]


def _addition(connection: duckdb.DuckDBPyConnection, said: Said, add: Addition, remarks: dict[str, Any]) -> Correction:
    rows = connection.execute(
        """SELECT p.file_name, p.title, r.first_page FROM reviewed.reportages AS r
        JOIN reviewed.publications AS p USING (publication_id) WHERE starts_with(r.reportage_id, ?)
            OR starts_with(split_part(r.reportage_id, '_', -1), ?)""",
        [said.identifier, said.identifier],
    ).fetchall()
    if len(rows) != 1:
        raise QueryError(f"{said.identifier!r} is no current reportage", "name one of `clusterwissen query contents`")
    ((file, title, first_page),) = rows
    naming = dict(said.fields).get(KINDS[add.record_type].naming)
    if not (words := add.words or naming):
        raise CorrectionError("it is not known what stands for it in the sentence", "state --words")
    for _, value in said.fields:
        if PAIR in value:
            raise CorrectionError(f"{value!r} has a {PAIR!r}, which stands between fields", "leave it out")
    new = f" {PAIR} ".join(f"{field}={value}" for field, value in said.fields)
    return Correction(
        action=Action.ADD,
        record_type=add.record_type,
        file=file,
        title=title,
        page=add.page or first_page,
        sentence=add.sentence,
        words=words,
        new=new or f"{KINDS[add.record_type].naming}={words}",
        **remarks,
    )


def _record(connection: duckdb.DuckDBPyConnection, prefix: str, any_of_several: bool) -> tuple[RecordType, str]:
    """The record whose identifier, or whose entity's identifier, begins so; a record's own goes first."""
    sql = """SELECT DISTINCT record_type, record_id FROM kb.records
        WHERE starts_with({0}, $prefix) OR starts_with(split_part({0}, '_', -1), $prefix) ORDER BY record_id"""
    found = connection.execute(sql.format("record_id"), {"prefix": prefix}).fetchall()
    if not found:
        found = connection.execute(sql.format("entity_id"), {"prefix": prefix}).fetchall()
        found = found[:1] if any_of_several else found
    if not found:
        raise QueryError(f"no current record is known as {prefix!r}", "look it up with `clusterwissen show`")
    if len(found) > 1:
        some = ", ".join(record_id for _, record_id in found[:MAX_CANDIDATES])
        raise QueryError(f"{prefix!r} stands for {len(found)} records", f"name one: {some}")
    ((record_type, record_id),) = found
    return RecordType(record_type), str(record_id)


def _stated(
    connection: duckdb.DuckDBPyConnection, record_type: RecordType, record_id: str
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The row as the machine read it, and the passage that states it most surely. Raises CorrectionError."""
    kind = KINDS[record_type]
    row = _one(connection, f"FROM staging.{kind.table} WHERE {kind.key} = ?", record_id)
    if row is None:
        by = _one(connection, "SELECT file, line FROM ops.corrections WHERE record_id = ?", record_id)
        where = f"by {by['file']}, line {by['line']}" if by else "by hand"
        raise CorrectionError(f"{record_id} was added {where}", "correct that line")
    place = _one(
        connection,
        """SELECT p.file_name AS file, p.title, e.page, e.full_sentence AS sentence,
            substr(r.text, e.char_start + 1, e.char_end - e.char_start) AS words
        FROM staging.evidence AS e
        JOIN reviewed.publications AS p USING (publication_id)
        JOIN staging.reportages AS r ON r.publication_id = p.publication_id
            AND r.reportage_id IN (SELECT reportage_id FROM staging.records WHERE record_id = e.record_id)
        WHERE e.record_id = ? ORDER BY e.field NULLS FIRST, e.confidence DESC, e.char_start, e.page LIMIT 1""",
        record_id,
    )
    if place is None:
        raise CorrectionError(f"{record_id} has no evidence", "report this line with the file")
    return row, place | {name: " ".join(place[name].split()) for name in ("sentence", "words")}


def _one(connection: duckdb.DuckDBPyConnection, sql: str, parameter: str) -> dict[str, Any] | None:
    cursor = connection.execute(sql, [parameter])
    columns = [column[0] for column in cursor.description or []]
    row = cursor.fetchone()
    return dict(zip(columns, row, strict=True)) if row else None
