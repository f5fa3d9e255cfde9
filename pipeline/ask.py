"""Questions to a finished warehouse. It is opened read-only and sealed off from files and network."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import duckdb

from pipeline.errors import QueryError
from pipeline.load.migrate import described, sql_files
from pipeline.load.swap import connect_read_only
from pipeline.load.write import RECORD_KEYS

MAX_CANDIDATES = 5
ENTITY = "entity "
"""Before the kind of what is resolved, to tell it from the kind of a record."""
RECORDS = {
    "cluster": ("clusters", "name"),
    "person": ("people", "name"),
    "organisation": ("organisations", "name"),
    "figure": ("figures", "text"),
    "project": ("projects", "name"),
    "quote": ("quotes", "text"),
}
"""Record types: table of `staging`, and the column that says most about the record."""
ENTITIES = {
    "cluster": ("clusters", "cluster_id"),
    "person": ("people", "person_id"),
    "organisation": ("organisations", "organisation_id"),
    "project": ("projects", "project_id"),
}
"""Entity types that have identifiers of their own: table of `kb` and its key."""
SUPERSEDED_BY = """
    SELECT superseded_by FROM ops.supersessions AS s WHERE s.publication_id = p.publication_id AND s.until_run IS NULL
"""
"""The revision that superseded the publication `p`; NULL while it is current."""


@dataclass(frozen=True)
class Answer:
    """A table."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def dictionaries(self) -> list[dict[str, Any]]:
        """The rows as dictionaries."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


@dataclass(frozen=True)
class Found:
    """A row of the warehouse with everything that hangs on it."""

    kind: str
    """publication, reportage, person …"""
    identifier: str
    fields: dict[str, Any]
    """The row."""
    reportage: dict[str, Any] | None = None
    """For a record: headline, file_name, first_page, last_page of its reportage; superseded_by, None while current."""
    evidence: list[dict[str, Any]] = field(default_factory=list)
    """For a record: its evidence in the order of the text. For an entity that of all its records, with file_name."""
    corrections: list[dict[str, Any]] = field(default_factory=list)
    """For a record: what people say about it, as in ops.corrections."""
    parts: list[dict[str, Any]] = field(default_factory=list)
    """For a publication its reportages, for a reportage and an entity its records: kind, identifier, name."""


def named_queries() -> dict[str, tuple[str, str]]:
    """The questions that can be asked by name: name → what they answer, in German and in English."""
    questions = {}
    for name, sql in sql_files("queries").items():
        german, _, english = described(sql).partition(" / ")
        questions[name] = (german, english)
    return questions


def ask(warehouse: Path, question: str) -> Answer:
    """Answer a question: SQL, or the name of one of `warehouse/queries/`. Raises QueryError, WarehouseError."""
    queries = sql_files("queries")
    sql = queries.get(question.strip(), question)
    if sql is question and re.fullmatch(r"\s*[\w-]*\s*", question):
        near = get_close_matches(question.strip(), queries, n=1)
        remedy = f"did you mean {near[0]!r}?" if near else "`clusterwissen query` lists those that there are"
        raise QueryError(f"there is no question named {question.strip()!r}", remedy)
    with connect_read_only(warehouse) as connection:
        return _answer(connection, sql)


def contents(warehouse: Path, publication_ids: Iterable[str] | None = None) -> list[dict[str, Any]]:
    """One row per reportage with the number of its records, of these publications (of all where None)."""
    rows = ask(warehouse, "contents").dictionaries()
    wanted = None if publication_ids is None else set(publication_ids)
    return [row for row in rows if wanted is None or row["publication_id"] in wanted]


def find(warehouse: Path, prefix: str) -> list[Found]:
    """Find the row whose identifier begins with `prefix` (the part before the underscore may be left out).

    A reportage comes with its cluster's record, which bears the same identifier. An identifier that an entity had
    before leads to it. Raises QueryError where no row or more than one is meant.
    """
    with connect_read_only(warehouse) as connection:
        candidates = _candidates(connection, prefix)
        if not candidates:
            raise QueryError(
                f"no identifier begins with {prefix!r}", "look it up, for instance with `clusterwissen query people`"
            )
        if len(candidates) > 1:
            some = ", ".join(identifier for _, identifier in candidates[:MAX_CANDIDATES])
            more = ", …" if len(candidates) > MAX_CANDIDATES else ""
            raise QueryError(f"several identifiers begin with {prefix!r}", f"give more of it: {some}{more}")
        kind, identifier = candidates[0]
        if kind == "publication":
            return [_publication(connection, identifier)]
        if kind == "reportage":
            cluster = _record(connection, "cluster", identifier)
            return [_reportage(connection, identifier), *([cluster] if cluster else [])]
        if kind.startswith(ENTITY):
            return [_entity(connection, kind.removeprefix(ENTITY), identifier)]
        record = _record(connection, kind, identifier)
        return [record] if record else []


def _answer(
    connection: duckdb.DuckDBPyConnection, sql: str, parameters: list[Any] | dict[str, Any] | None = None
) -> Answer:
    try:
        cursor = connection.execute(sql, parameters)
        columns = tuple(column[0] for column in cursor.description or [])
        return Answer(columns, tuple(cursor.fetchall()))
    except duckdb.Error as error:
        message = " ".join(str(error).partition("\n\n")[0].split())
        remedy = 'see the tables with `clusterwissen query "SHOW ALL TABLES"`'
        if isinstance(error, duckdb.InvalidInputException | duckdb.PermissionException):
            remedy = "queries can only read the warehouse, nothing else"
        raise QueryError(message, remedy) from error


def _candidates(connection: duckdb.DuckDBPyConnection, prefix: str) -> list[tuple[str, str]]:
    """Kind and identifier of all rows that the prefix may mean. A cluster is found as its reportage."""
    sql = """
        WITH identifiers AS (
            SELECT 'publication' AS kind, publication_id AS identifier FROM staging.publications
            UNION ALL SELECT 'reportage', reportage_id FROM staging.reportages
            UNION ALL SELECT record_type, record_id FROM (FROM staging.records UNION FROM reviewed.records)
            WHERE record_type <> 'cluster'
            UNION ALL SELECT DISTINCT $entity || entity_type, entity_id FROM kb.records WHERE entity_id <> record_id
            UNION ALL SELECT $entity || 'organisation', organisation_id FROM kb.organisations
            UNION ALL SELECT $entity || entity_type, former_id FROM ops.former_ids
        )
        SELECT DISTINCT *         FROM identifiers
        WHERE starts_with(identifier, $prefix) OR starts_with(split_part(identifier, '_', -1), $prefix)
        ORDER BY identifier
    """
    parameters = {"prefix": prefix, "entity": ENTITY}
    candidates = [(str(kind), str(identifier)) for kind, identifier in connection.execute(sql, parameters).fetchall()]
    return [candidate for candidate in candidates if candidate[1] == prefix] or candidates


def _entity(connection: duckdb.DuckDBPyConnection, kind: str, identifier: str) -> Found:
    """The entity with its records and with all places from which it was read."""
    later = connection.execute("SELECT entity_id FROM ops.former_ids WHERE former_id = ?", [identifier]).fetchone()
    identifier = later[0] if later else identifier
    table, key = ENTITIES[kind]
    row = _answer(connection, f"FROM kb.{table} WHERE {key} = ?", [identifier]).dictionaries()[0]
    parts = _answer(
        connection,
        """SELECT 'record' AS kind, record_id AS identifier, headline || ', ' || file_name AS name
        FROM kb.records JOIN kb.reportages USING (reportage_id) JOIN kb.publications USING (publication_id)
        WHERE entity_type = ? AND entity_id = ? ORDER BY issued_year, file_name, first_page, record_id""",
        [kind, identifier],
    )
    mentions = _answer(
        connection,
        """SELECT m.*, p.file_name FROM kb.mentions AS m JOIN kb.publications AS p USING (publication_id)
        WHERE entity_type = ? AND entity_id = ?
        ORDER BY p.issued_year, p.file_name, char_start, page, field NULLS FIRST, extractor""",
        [kind, identifier],
    )
    return Found(kind, identifier, row, parts=parts.dictionaries(), evidence=mentions.dictionaries())


def _publication(connection: duckdb.DuckDBPyConnection, identifier: str) -> Found:
    row = _answer(
        connection,
        f"SELECT *, ({SUPERSEDED_BY}) AS superseded_by FROM staging.publications AS p WHERE publication_id = ?",
        [identifier],
    )
    parts = _answer(
        connection,
        """SELECT 'reportage' AS kind, reportage_id AS identifier, headline AS name
        FROM staging.reportages WHERE publication_id = ? ORDER BY first_page""",
        [identifier],
    )
    return Found("publication", identifier, row.dictionaries()[0], parts=parts.dictionaries())


def _reportage(connection: duckdb.DuckDBPyConnection, identifier: str) -> Found:
    row = _answer(connection, "SELECT * EXCLUDE (text) FROM staging.reportages WHERE reportage_id = ?", [identifier])
    names = " UNION ALL ".join(
        f"SELECT {position} AS position, '{kind}' AS kind, {RECORD_KEYS[table]} AS identifier, {name} AS name "
        f"FROM staging.{table} WHERE reportage_id = $reportage"
        for position, (kind, (table, name)) in enumerate(RECORDS.items())
        if kind != "cluster"
    )
    sql = f"""
        SELECT kind, identifier, name FROM ({names}) AS records
        LEFT JOIN (SELECT record_id, min(char_start) AS place FROM staging.evidence GROUP BY ALL) AS places
            ON record_id = identifier
        ORDER BY position, place, identifier
    """
    cursor = connection.execute(sql, {"reportage": identifier})
    parts = [dict(zip(("kind", "identifier", "name"), part, strict=True)) for part in cursor.fetchall()]
    return Found("reportage", identifier, row.dictionaries()[0], parts=parts)


def _record(connection: duckdb.DuckDBPyConnection, kind: str, identifier: str) -> Found | None:
    """The record with its evidence; None where a reportage has no cluster."""
    table, _ = RECORDS[kind]
    for layer in ("reviewed", "staging"):  # the latter of what is superseded or rejected
        of_record = f"FROM {layer}.{table} WHERE {RECORD_KEYS[table]} = ?"
        if rows := _answer(connection, of_record, [identifier]).dictionaries():
            break
    if not rows:
        return None
    reportage = _answer(
        connection,
        f"""SELECT r.headline, p.file_name, r.first_page, r.last_page, ({SUPERSEDED_BY}) AS superseded_by
        FROM staging.reportages AS r JOIN staging.publications AS p USING (publication_id) WHERE r.reportage_id = ?""",
        [rows[0]["reportage_id"]],
    )
    evidence = _answer(
        connection,
        f"""FROM {layer}.evidence WHERE record_type = ? AND record_id = ?
        ORDER BY char_start, page, field NULLS FIRST, extractor""",
        [kind, identifier],
    )
    corrections = _answer(
        connection,
        "FROM ops.corrections WHERE $record IN (record_id, other_record_id) ORDER BY file, line",
        {"record": identifier},
    )
    return Found(
        kind, identifier, rows[0], reportage.dictionaries()[0], evidence.dictionaries(), corrections.dictionaries()
    )
