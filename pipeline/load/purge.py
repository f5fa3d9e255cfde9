"""Take forgotten people out of all rows that are stored already."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import duckdb

from pipeline.load.forgotten import forgotten_people, note_forgotten, read_forgotten
from pipeline.load.hidden import Hider, hide
from pipeline.load.keep_out import Concealment, keep_out
from pipeline.load.rows import Row
from pipeline.load.swap import connect
from pipeline.load.write import RECORD_KEYS, delete_publication
from pipeline.tables import columns_of_tables, insert_rows

OF_REPORTAGES = "reportage_id IN (SELECT reportage_id FROM staging.reportages WHERE publication_id = ?)"
CONDITIONS = {f"staging.{table}": OF_REPORTAGES for table in RECORD_KEYS} | dict.fromkeys(
    ("staging.publications", "staging.reportages", "staging.evidence", "ops.rejects"), "publication_id = ?"
)
"""Tables with rows of a publication, and which rows these are."""


def purge(connection: duckdb.DuckDBPyConnection, hider: Hider) -> dict[str, Concealment]:
    """Take the people out of `staging`, rejects, history, reasons and examples, inside the caller's transaction.

    What follows from `staging` is left to the caller. Returns reportage_id → how it is concealed.
    """
    concealed: dict[str, Concealment] = {}
    for publication_id in _sifted(connection, hider):
        concealed |= _purge_publication(connection, hider, publication_id)
    _purge_history(connection, hider, concealed)
    for run_id, file_name, reason in connection.execute(
        "SELECT run_id, file_name, reason FROM ops.documents WHERE reason IS NOT NULL"
    ).fetchall():
        if found := hider.intervals(reason, hider.people, whole=False):
            connection.execute(
                "UPDATE ops.documents SET reason = ? WHERE run_id = ? AND file_name = ?",
                [hide(reason, found), run_id, file_name],
            )
    connection.execute("UPDATE ops.checks SET examples = [] WHERE len(examples) > 0")  # they may quote records
    return concealed


def keep_forgotten(copy: Path, folder: Path) -> None:
    """Take those whom only the folder's file knows out of the warehouse at `copy`, and keep them out from now on.

    So a person stays forgotten when the knowledge base is made anew, or comes from a backup. Raises CorrectionError.
    """
    with connect(copy) as connection:
        known = {one.salt for one in forgotten_people(connection)}
        new = [one for one in read_forgotten(folder) if one.salt not in known]
        if not new:
            return
        connection.begin()
        try:
            note_forgotten(connection, new)
            purge(connection, Hider(new))
            say_the_same(connection)
            connection.commit()
        except Exception:
            connection.rollback()
            raise


def say_the_same(connection: duckdb.DuckDBPyConnection) -> None:
    """Let what holds in `ops.history` be in the words of what `reviewed` says now: hiding a name is no change."""
    connection.execute("""
        UPDATE ops.history AS h SET headline = s.headline, name = s.name, fields = s.fields FROM ops.statements AS s
        WHERE h.until_run IS NULL AND h.record_type = s.record_type AND h.record_id = s.record_id
    """)


def _sifted(connection: duckdb.DuckDBPyConnection, hider: Hider) -> list[str]:
    """Publications that may name them."""
    rows = connection.execute("""
        SELECT publication_id, coalesce(title, '') || ' ' || coalesce(publisher, '') || ' ' || coalesce(texts, '')
        FROM staging.publications LEFT JOIN (
            SELECT publication_id, string_agg(headline || ' ' || text, ' ') AS texts
            FROM staging.reportages GROUP BY publication_id
        ) USING (publication_id)
        ORDER BY publication_id
    """)
    return [publication_id for publication_id, text in _batches(rows) if hider.may_name(text)]


def _batches(cursor: duckdb.DuckDBPyConnection) -> Iterator[tuple[Any, ...]]:
    """Rows, some at a time: the texts of an archive need not be in memory at once."""
    while rows := cursor.fetchmany(20):
        yield from rows


def _purge_publication(
    connection: duckdb.DuckDBPyConnection, hider: Hider, publication_id: str
) -> dict[str, Concealment]:
    tables = {
        table: _rows(connection, f"FROM {table} WHERE {condition}", publication_id)
        for table, condition in CONDITIONS.items()
    }
    staged = {name.partition(".")[2]: rows for name, rows in tables.items()}
    concealed = keep_out(hider, staged, tables["ops.rejects"])
    delete_publication(connection, publication_id)
    columns = columns_of_tables(connection)
    for table, rows in tables.items():
        insert_rows(connection, columns, table, rows)
    return concealed


def _purge_history(connection: duckdb.DuckDBPyConnection, hider: Hider, concealed: Mapping[str, Concealment]) -> None:
    """Of the people nothing is left in it; elsewhere their names are hidden."""
    headlines = connection.execute("SELECT reportage_id, publication_id, headline FROM staging.reportages").fetchall()
    known = {
        (publication_id, headline): concealed[reportage_id]
        for reportage_id, publication_id, headline in headlines
        if reportage_id in concealed
    }
    rows = connection.execute(
        "SELECT rowid, record_type, publication_id, headline, name, fields FROM ops.history ORDER BY rowid"
    ).fetchall()
    for rowid, record_type, publication_id, headline, name, fields in rows:
        if not hider.may_name(f"{headline} {name} {fields}"):
            continue
        found = _by_headline(hider, known, publication_id, headline or "")
        values = json.loads(fields)
        theirs = found.value(name) is None or (
            record_type == "quote" and values.get("speaker") and found.value(values["speaker"]) is None
        )
        if theirs:
            connection.execute("DELETE FROM ops.history WHERE rowid = ?", [rowid])
            continue
        hidden = {key: found.value(value) for key, value in values.items()}
        connection.execute(
            "UPDATE ops.history SET headline = ?, name = ?, fields = ? WHERE rowid = ?",
            [
                found.text(headline) if headline else headline,
                found.text(name),
                json.dumps({key: value for key, value in hidden.items() if value is not None}, ensure_ascii=False),
                rowid,
            ],
        )


def _by_headline(
    hider: Hider, known: Mapping[tuple[str, str], Concealment], publication_id: str, headline: str
) -> Concealment:
    """How names are hidden in a reportage as it is or was called; whoever is named there in full, is hidden."""
    plain = Concealment(hider, hider.kept_nowhere_under(headline), frozenset())
    return known.get((publication_id, plain.text(headline)), plain)


def _rows(connection: duckdb.DuckDBPyConnection, sql: str, parameter: str) -> list[Row]:
    cursor = connection.execute(sql, [parameter])
    columns = [column[0] for column in cursor.description or []]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
