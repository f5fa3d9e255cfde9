"""Apply corrections: between `staging`, which stays what the machine read, and `reviewed`, the views of what counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import duckdb

from pipeline.review.added import evidence_from
from pipeline.review.given import Corrections, ReadingOf
from pipeline.review.judge import Review, Verdict, judge
from pipeline.review.spots import Spot, Stop
from pipeline.review.stated import Row, Warehouse
from pipeline.review.table import Line
from pipeline.review.values import KINDS
from pipeline.tables import columns_of_tables, insert_rows
from schemas.correction import CorrectionOutcome, CorrectionState, ReplacedRecord
from schemas.evidence import RecordType

PLACE = ("record_type", "record_id", "publication_id", "char_start", "char_end", "full_sentence")
"""Columns of evidence that tell whether an addition still stands where it stood."""


def review(
    connection: duckdb.DuckDBPyConnection, run_id: str, corrections: Corrections
) -> tuple[CorrectionOutcome, ...]:
    """Bring what people say up to date, inside the caller's transaction: one outcome per line, in their order.

    What was corrected before and is no longer is again what the machine read.
    """
    judged, outcomes = assess(connection, run_id, corrections)
    _write(connection, judged, outcomes)
    return outcomes


def assess(
    connection: duckdb.DuckDBPyConnection, run_id: str, corrections: Corrections
) -> tuple[Review, tuple[CorrectionOutcome, ...]]:
    """What `review` would make of the corrections; nothing is written."""
    evidence_of = _evidence_of(connection, corrections.reading_of)
    judged, since = judge(Warehouse(connection), corrections.lines, evidence_of), _known_since(connection)
    outcomes = (
        _outcome(line, verdict, run_id, since) for line, verdict in zip(corrections.lines, judged.verdicts, strict=True)
    )
    return judged, tuple(outcomes)


def _evidence_of(
    connection: duckdb.DuckDBPyConnection, reading_of: ReadingOf
) -> Callable[[Spot, RecordType, str], list[Row]]:
    """Evidence of an added record: that of an earlier run where the text is as it was, else from the reading."""
    known = _evidence_known(connection)

    def evidence_of(spot: Spot, record_type: RecordType, record_id: str) -> list[Row]:
        low, high = spot.sentence
        sentence = " ".join(spot.reportage.text[low:high].split())
        place = (record_type.value, record_id, spot.reportage.publication_id, *spot.words[0], sentence)
        if place in known:
            return known[place]
        places = connection.execute(
            "SELECT path FROM ops.files WHERE publication_id = ? AND until_run IS NULL ORDER BY path",
            [spot.reportage.publication_id],
        ).fetchall()
        reading = reading_of(spot.reportage.publication_id, [place for (place,) in places])
        if reading is None:
            raise Stop(
                CorrectionState.INVALID,
                "the place on the page is not known, for the file is gone and no reading of it stored",
                "put the file back, or delete the line",
            )
        return evidence_from(reading, spot, record_type, record_id)

    return evidence_of


def _evidence_known(connection: duckdb.DuckDBPyConnection) -> dict[tuple[Any, ...], list[Row]]:
    """The evidence of added records, by what it is known by; read at once: a query per addition takes a hundred times
    as long."""
    cursor = connection.execute("FROM corrected.evidence WHERE field IS NULL ORDER BY page")
    columns = [column[0] for column in cursor.description or []]
    found: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in (dict(zip(columns, values, strict=True)) for values in cursor.fetchall()):
        found[tuple(row[name] for name in PLACE)].append(row)
    return dict(found)


def _known_since(connection: duckdb.DuckDBPyConnection) -> dict[tuple[Any, ...], str]:
    rows = connection.execute(
        "SELECT correction_id, file, line, state, reason, since_run FROM ops.corrections"
    ).fetchall()
    return {tuple(row[:-1]): row[-1] for row in rows}


def _outcome(line: Line, verdict: Verdict, run_id: str, since: dict[tuple[Any, ...], str]) -> CorrectionOutcome:
    one = line.correction
    identifier = one.correction_id if one else None
    return CorrectionOutcome(
        correction_id=identifier,
        file=line.file,
        line=line.line,
        action=one.action if one else None,
        record_type=one.record_type if one else None,
        record_id=verdict.record_id,
        other_record_id=verdict.other_record_id,
        field=one.field if one else None,
        old=one.old if one else None,
        new=one.new if one else None,
        state=verdict.state,
        reason=verdict.reason,
        remedy=verdict.remedy,
        note=one.note if one else None,
        author=one.author if one else None,
        since_run=since.get((identifier, line.file, line.line, verdict.state, verdict.reason), run_id),
    )


def _write(connection: duckdb.DuckDBPyConnection, judged: Review, outcomes: Sequence[CorrectionOutcome]) -> None:
    """Replace what earlier runs made of corrections."""
    tables: dict[str, list[Row]] = {f"corrected.{kind.table}": [] for kind in KINDS.values()}
    for (record_type, _), row in sorted(judged.rows.items()):
        tables[f"corrected.{KINDS[record_type].table}"].append(row)
    changed = judged.rows.keys() - judged.added.keys()
    replaced = [(*key, True) for key in judged.rejected] + [(*key, False) for key in changed]
    tables["corrected.evidence"] = judged.evidence
    tables["corrected.replaced"] = [
        ReplacedRecord(record_type=a, record_id=b, rejected=c).model_dump(mode="json") for a, b, c in sorted(replaced)
    ]
    tables["reviewed.links"] = [one.model_dump() for one in judged.identities()]
    tables["ops.corrections"] = [one.model_dump(mode="json") for one in outcomes]
    columns = columns_of_tables(connection)
    for table, rows in tables.items():
        connection.execute(f"DELETE FROM {table}")
        insert_rows(connection, columns, table, rows)
