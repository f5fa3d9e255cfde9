"""What the warehouse states in the publications that corrections name: texts, records, and where these stand."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import duckdb

from pipeline.review.passages import Searchable, fold
from pipeline.review.values import KINDS
from schemas.evidence import RecordType

Row = dict[str, Any]


@dataclass
class StatedReportage:
    """A reportage of a current publication."""

    reportage_id: str
    publication_id: str
    first_page: int
    last_page: int
    text: str

    @cached_property
    def searchable(self) -> Searchable:
        """Its text, folded when it is first searched."""
        return Searchable(self.text)


class StatedRecord(NamedTuple):
    """A record with where its reportage states it."""

    record_type: RecordType
    record_id: str
    reportage_id: str
    row: Row
    evidence: tuple[Row, ...]
    """In the order of the text."""

    @property
    def intervals(self) -> list[tuple[int, int]]:
        """Where its mentions stand in the text, what supports single fields apart."""
        return [(one["char_start"], one["char_end"]) for one in self.evidence if one["field"] is None]


class Warehouse:
    """What is stated, read when it is first asked for."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._reportages: dict[str, list[StatedReportage]] = {}
        self._records: dict[str, list[StatedRecord]] = {}

    def reportages(self, file: str | None, title: str | None) -> list[StatedReportage]:
        """The reportages of current publications that bear, or whose old revisions bore, this name or title."""
        meant = set(self._by_file[_plain(file)]) if file else set()
        meant |= set(self._by_title[fold(title)]) if title else set()
        return [reportage for publication in sorted(meant) for reportage in self._of(publication)]

    def records(self, reportage_id: str) -> list[StatedRecord]:
        """What the machine read in a reportage."""
        if reportage_id not in self._records:
            self._records[reportage_id] = self._read_records(reportage_id)
        return self._records[reportage_id]

    def _of(self, publication_id: str) -> list[StatedReportage]:
        if publication_id not in self._reportages:
            rows = self._rows(
                """SELECT reportage_id, publication_id, first_page, last_page, text FROM reviewed.reportages
                WHERE publication_id = ? ORDER BY first_page, reportage_id""",
                publication_id,
            )
            self._reportages[publication_id] = [StatedReportage(**row) for row in rows]
        return self._reportages[publication_id]

    def _read_records(self, reportage_id: str) -> list[StatedRecord]:
        places: dict[str, list[Row]] = defaultdict(list)
        sql = """SELECT e.* FROM staging.evidence AS e
            JOIN reviewed.reportages AS r ON r.reportage_id = ? AND r.publication_id = e.publication_id
            ORDER BY record_id, char_start, page, field NULLS FIRST, extractor"""
        for row in self._rows(sql, reportage_id):
            places[row["record_id"]].append(row)
        return [
            StatedRecord(record_type, row[kind.key], reportage_id, row, tuple(places[row[kind.key]]))
            for record_type, kind in KINDS.items()
            for row in self._rows(f"FROM staging.{kind.table} WHERE reportage_id = ? ORDER BY {kind.key}", reportage_id)
        ]

    @cached_property
    def _by_file(self) -> dict[str, set[str]]:
        return self._current_by_name(
            """SELECT publication_id, file_name FROM staging.publications
            UNION SELECT publication_id, split_part(path, '/', -1) FROM ops.files""",
            _plain,
        )

    @cached_property
    def _by_title(self) -> dict[str, set[str]]:
        return self._current_by_name(
            "SELECT publication_id, title FROM staging.publications WHERE title IS NOT NULL", fold
        )

    @cached_property
    def _current(self) -> dict[str, str]:
        """Each publication → the revision that is current in its place."""
        steps = dict(
            self._connection.execute(
                "SELECT publication_id, superseded_by FROM ops.supersessions WHERE until_run IS NULL"
            ).fetchall()
        )
        found = {}
        for (publication,) in self._connection.execute("SELECT publication_id FROM staging.publications").fetchall():
            last, passed = publication, set[str]()
            while last in steps and last not in passed:  # a circle cannot be; if there is one, a check tells
                passed.add(last)
                last = steps[last]
            found[publication] = last
        return found

    def _current_by_name(self, sql: str, plain: Any) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for publication, name in self._connection.execute(sql).fetchall():
            if publication in self._current:  # ops.files remembers what has been forgotten
                found[plain(name)].add(self._current[publication])
        return found

    def _rows(self, sql: str, parameter: str) -> list[Row]:
        cursor = self._connection.execute(sql, [parameter])
        columns = [column[0] for column in cursor.description or []]
        return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


def _plain(file_name: str) -> str:
    return unicodedata.normalize("NFC", file_name).casefold()
