"""The reviewed records, in the order in which resolution takes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import duckdb

Row = dict[str, Any]
KEYS = {
    "people": "person_id",
    "organisations": "organisation_id",
    "projects": "project_id",
    "figures": "figure_id",
    "quotes": "quote_id",
}
"""Tables of which a reportage has many rows, and their identifiers."""
NAMING = ("people", "organisations", "projects")
"""Those whose rows become entities together with others."""
REPORTAGES_AT_ONCE = 600
"""What they state takes some twenty megabytes; each table is looked through once for so many."""


@dataclass(slots=True)
class ReviewedReportage:
    """What one reportage states."""

    reportage_id: str
    publication_id: str
    cluster: Row | None = None
    people: list[Row] = field(default_factory=list)
    organisations: list[Row] = field(default_factory=list)
    projects: list[Row] = field(default_factory=list)
    figures: list[Row] = field(default_factory=list)
    quotes: list[Row] = field(default_factory=list)

    def parties(self) -> list[str]:
        """Organisations named inside records: employers, funders, partners; each once, sorted."""
        named = {row["organisation"] for row in self.people if row["organisation"]}
        return sorted(named.union(*(row["funders"] + row["partners"] for row in self.projects)))


def read_publications(
    connection: duckdb.DuckDBPyConnection, tables: Iterable[str] = tuple(KEYS)
) -> Iterator[list[list[ReviewedReportage]]]:
    """The reportages of each current publication with their clusters and these tables, from the oldest publication to
    the newest; as many publications at a time as fit into memory at any number of them.

    The order is by year of issue (unknown first), then by the day on which the PDF was made, then by the identifier: it
    depends neither on names nor on the order of files.
    """
    order = connection.execute(
        """SELECT publication_id, list(reportage_id ORDER BY first_page, reportage_id)
        FROM reviewed.reportages JOIN reviewed.publications USING (publication_id)
        GROUP BY issued_year, created, publication_id
        ORDER BY issued_year NULLS FIRST, created NULLS FIRST, publication_id"""
    ).fetchall()
    for some in _portions(order):
        yield _read(connection, some, tables)


def _portions(order: Sequence[tuple[str, list[str]]]) -> Iterator[dict[str, list[str]]]:
    """publication_id → its reportages, of so many publications that they have REPORTAGES_AT_ONCE reportages."""
    some: dict[str, list[str]] = {}
    count = 0
    for publication_id, reportages in order:
        some[publication_id] = reportages
        count += len(reportages)
        if count >= REPORTAGES_AT_ONCE:
            yield some
            some, count = {}, 0
    if some:
        yield some


def _read(
    connection: duckdb.DuckDBPyConnection, publications: Mapping[str, list[str]], tables: Iterable[str]
) -> list[list[ReviewedReportage]]:
    read = [[ReviewedReportage(one, publication) for one in about] for publication, about in publications.items()]
    reportages = {one.reportage_id: one for publication in read for one in publication}
    for row in _rows(connection, "clusters", "reportage_id", list(reportages)):
        reportages[row["reportage_id"]].cluster = row
    for table in tables:
        for row in _rows(connection, table, KEYS[table], list(reportages)):
            getattr(reportages[row["reportage_id"]], table).append(row)
    return read


def read_sentences(connection: duckdb.DuckDBPyConnection, words: str) -> Iterable[tuple[str, str, str, str]]:
    """Sentences that match the expression `words` and name an organisation of the reportage: reportage_id, record_id of
    the organisation, the sentence, the organisation's words in it."""
    return connection.execute(
        """SELECT DISTINCT r.reportage_id, e.record_id, e.full_sentence,
            substr(r.text, e.char_start + 1, e.char_end - e.char_start)
        FROM reviewed.evidence AS e
        JOIN reviewed.organisations AS o ON o.organisation_id = e.record_id
        JOIN reviewed.reportages AS r ON r.reportage_id = o.reportage_id
        WHERE e.record_type = 'organisation' AND e.field IS NULL AND regexp_matches(e.full_sentence, ?)
        ORDER BY ALL""",
        [words],
    ).fetchall()


def read_projects_in(connection: duckdb.DuckDBPyConnection, words: str) -> list[tuple[str, str, str, str, str]]:
    """Pairs of project and organisation in a sentence that matches `words`: reportage_id, project record, organisation
    record, sentence, the organisation's words.

    Of several projects the nearest one counts, if possible one before the organisation.
    """
    return connection.execute(
        """WITH sentences AS (
            SELECT record_type, record_id, reportage_id, full_sentence, char_start, char_end
            FROM reviewed.evidence JOIN reviewed.records USING (record_type, record_id)
            WHERE record_type IN ('project', 'organisation') AND field IS NULL AND regexp_matches(full_sentence, ?)
        ),
        pairs AS (
            SELECT DISTINCT
                o.reportage_id, p.record_id AS project, o.record_id AS organisation, o.full_sentence, o.char_start,
                o.char_end, p.char_start > o.char_start AS behind, abs(p.char_start - o.char_start) AS distance
            FROM sentences AS p JOIN sentences AS o USING (reportage_id, full_sentence)
            WHERE p.record_type = 'project' AND o.record_type = 'organisation'
        )
        SELECT reportage_id, project, organisation, full_sentence, substr(r.text, char_start + 1, char_end - char_start)
        FROM pairs JOIN reviewed.reportages AS r USING (reportage_id)
        QUALIFY row_number() OVER (PARTITION BY organisation, char_start ORDER BY behind, distance, project) = 1
        ORDER BY ALL""",
        [words],
    ).fetchall()


def _rows(connection: duckdb.DuckDBPyConnection, table: str, key: str, reportages: list[str]) -> Iterator[Row]:
    """The rows of these reportages, by `key`."""
    sql = f"FROM reviewed.{table} WHERE reportage_id IN (SELECT unnest(?::VARCHAR[])) ORDER BY {key}"
    cursor = connection.execute(sql, [reportages])
    columns = [column[0] for column in cursor.description or []]
    return (dict(zip(columns, row, strict=True)) for row in cursor.fetchall())
