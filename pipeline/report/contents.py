"""What the warehouse says of a publication: its records with their places, its rejects, and how its file fared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from pipeline.ask import RECORDS, SUPERSEDED_BY
from pipeline.digest import digest_of
from pipeline.errors import Unreadable
from pipeline.load.files import path_of
from pipeline.load.forget import publications_meant
from pipeline.load.write import RECORD_KEYS
from pipeline.review.added import BY_PEOPLE
from pipeline.settings import Settings
from schemas.page import Box

Row = dict[str, Any]
Said = dict[tuple[str, str], list[Row]]
"""Type and identifier of a record → what people say of it."""


@dataclass(frozen=True)
class Place:
    """One place on one page from which a record was read: a row of evidence."""

    page: int
    label: str | None
    """Page number as printed."""
    boxes: tuple[Box, ...]
    sentence: str
    mention: str
    """The words that state the fact, as the running text has them."""
    field: str | None
    """The field that this place supports; None where it supports the whole record."""
    rule: str
    """Component, rule and version."""
    by_people: bool
    """Whether people state it."""
    confidence: float


@dataclass(frozen=True)
class Stated:
    """A record with its places in the order of the text."""

    record_type: str
    identifier: str
    reportage_id: str
    fields: Row
    places: tuple[Place, ...]

    corrections: tuple[Row, ...] = ()
    """What people say of it: rows of `ops.corrections` that were applied, in the order of the files and lines."""

    @property
    def confidence(self) -> float:
        """That of the record as a whole, the best of its places; single fields may be less certain."""
        whole = [place.confidence for place in self.places if place.field is None]
        return max(whole or [place.confidence for place in self.places], default=0.0)


@dataclass(frozen=True)
class File:
    """Where the bytes of a publication were found."""

    publication_id: str
    file_name: str
    places: tuple[str, ...]
    """Paths relative to the folder of the warehouse, the latest first."""


@dataclass(frozen=True)
class Contents:
    """A publication as far as a reader of its report has to know it."""

    publication: Row
    """Row of `staging.publications`, with superseded_by (None while it is current)."""
    document: Row
    """How its file fared in the latest run that named it: state, reason, remedy."""
    reportages: tuple[Row, ...]
    """reportage_id, headline, first_page, last_page and cluster (its name), in the order of pages."""
    records: tuple[Stated, ...]
    """By type, then in the order of the text."""
    rejects: tuple[Row, ...]
    """Rows of `ops.rejects`."""
    rejected: tuple[Stated, ...]
    """Records that people rejected."""
    file: File


def publications_named(connection: duckdb.DuckDBPyConnection, names: Sequence[str], base: Path) -> list[str]:
    """Identifiers of the publications that these names mean (all current ones where there are none).

    Of a file that held several revisions the current one is meant. Raises QueryError where a name means none, or
    several.
    """
    sql = "SELECT publication_id FROM kb.publications ORDER BY file_name, publication_id"
    current = [identifier for (identifier,) in connection.execute(sql).fetchall()]
    if not names:
        return current
    meant = [publications_meant(connection, name, base) for name in names]
    return list(dict.fromkeys(one for ones in meant for one in ([i for i in ones if i in current] or ones)))


def contents_of(connection: duckdb.DuckDBPyConnection, publication_id: str) -> Contents:
    """All that a report tells of the publication: of a current one as people corrected it."""
    publication = _rows(
        connection,
        f"SELECT *, ({SUPERSEDED_BY}) AS superseded_by FROM staging.publications AS p WHERE publication_id = $id",
        publication_id,
    )[0]
    document = _rows(
        connection,
        "SELECT state, reason, remedy FROM ops.documents WHERE publication_id = $id ORDER BY run_id DESC LIMIT 1",
        publication_id,
    )[0]
    schema = "staging" if publication["superseded_by"] else "reviewed"  # people correct what is current
    reportages = _rows(
        connection,
        f"""SELECT reportage_id, headline, first_page, last_page, name AS cluster
        FROM staging.reportages LEFT JOIN {schema}.clusters USING (reportage_id)
        WHERE publication_id = $id ORDER BY first_page, reportage_id""",
        publication_id,
    )
    rejects = "FROM ops.rejects WHERE publication_id = $id ORDER BY page NULLS LAST, record_type, reason, candidate"
    said = _corrections(connection)
    return Contents(
        publication,
        document,
        tuple(reportages),
        tuple(_records(connection, schema, publication_id, said)),
        tuple(_rows(connection, rejects, publication_id)),
        tuple(_rejected(connection, publication_id, said)) if schema == "reviewed" else (),
        files_of(connection, publication_id),
    )


def refused_files(connection: duckdb.DuckDBPyConnection) -> list[Row]:
    """file_name, state, reason and remedy of the files that were refused when a run last named them, and of which no
    publication is stored."""
    return _rows(
        connection,
        """FROM (
            SELECT file_name, state, reason, remedy, publication_id FROM ops.documents
            QUALIFY row_number() OVER (PARTITION BY file_name ORDER BY run_id DESC, publication_id) = 1
        ) ANTI JOIN staging.publications USING (publication_id) WHERE reason IS NOT NULL ORDER BY file_name""",
    )


def files_of(connection: duckdb.DuckDBPyConnection, publication_id: str) -> File:
    """Where the publication was found."""
    rows = _rows(
        connection,
        """SELECT p.file_name, f.path FROM staging.publications AS p LEFT JOIN ops.files AS f USING (publication_id)
        WHERE p.publication_id = $id ORDER BY f.until_run IS NULL DESC, f.since_run DESC, f.path""",
        publication_id,
    )
    return File(publication_id, rows[0]["file_name"], tuple(row["path"] for row in rows if row["path"]))


def pdf_of(file: File, settings: Settings) -> Path:
    """A file that still holds the publication's bytes. Raises Unreadable where none does."""
    paths = [path_of(place, settings.warehouse.parent) for place in file.places]
    for path in paths:
        if digest_of(path, settings.max_file_mb) == file.publication_id:
            return path
    path = paths[0] if paths else Path(file.file_name)
    what = "has other bytes than those that were read" if path.exists() else "has gone"
    remedy = "put the file back, or `clusterwissen run` it where it is now, then try again"
    raise Unreadable(path, f"{path} {what}: its pages cannot be shown", remedy)


def _corrections(connection: duckdb.DuckDBPyConnection) -> Said:
    """What people say of each record, of one said of two records at both."""
    found: Said = defaultdict(list)
    for row in _rows(connection, "FROM ops.corrections WHERE state = 'applied' ORDER BY file, line"):
        found[row["record_type"], row["record_id"]].append(row)
        if row["other_record_id"]:
            ends = {"record_id": row["other_record_id"], "other_record_id": row["record_id"]}
            found[row["record_type"], row["other_record_id"]].append(row | ends)
    return found


def _rejected(connection: duckdb.DuckDBPyConnection, publication_id: str, said: Said) -> list[Stated]:
    """The records of a current publication that people rejected."""
    sql = """SELECT record_type, record_id FROM corrected.replaced JOIN staging.records USING (record_type, record_id)
        JOIN staging.reportages USING (reportage_id) WHERE rejected AND publication_id = $id"""
    gone = {(row["record_type"], row["record_id"]) for row in _rows(connection, sql, publication_id)}
    if not gone:
        return []
    read = _records(connection, "staging", publication_id, said)
    return [record for record in read if (record.record_type, record.identifier) in gone]


def _records(connection: duckdb.DuckDBPyConnection, schema: str, publication_id: str, said: Said) -> list[Stated]:
    places: dict[tuple[str, str], list[Place]] = {}
    for row in _rows(
        connection,
        f"""SELECT e.*, substring(r.text, char_start + 1, char_end - char_start) AS mention
        FROM {schema}.evidence AS e
        JOIN {schema}.records USING (record_type, record_id) JOIN staging.reportages AS r USING (reportage_id)
        WHERE e.publication_id = $id ORDER BY char_start, page, field NULLS FIRST, extractor""",
        publication_id,
    ):
        places.setdefault((row["record_type"], row["record_id"]), []).append(_place(row))
    found = []
    for kind, (table, _) in RECORDS.items():
        key = RECORD_KEYS[table]
        sql = f"""SELECT t.* FROM {schema}.{table} AS t JOIN staging.reportages AS r USING (reportage_id)
            LEFT JOIN (
                SELECT record_id, min(char_start) AS place FROM {schema}.evidence
                WHERE record_type = '{kind}' GROUP BY ALL
            ) AS first ON first.record_id = t.{key}
            WHERE r.publication_id = $id ORDER BY r.first_page, r.reportage_id, place, t.{key}"""
        for row in _rows(connection, sql, publication_id):
            identifier, reportage = row.pop(key), row.pop("reportage_id", None)
            own = tuple(places.get((kind, identifier), ()))
            corrections = tuple(said.get((kind, identifier), ()))
            found.append(Stated(kind, identifier, reportage or identifier, row, own, corrections))
    return found


def _place(row: Row) -> Place:
    return Place(
        page=row["page"],
        label=row["page_label"],
        boxes=tuple(Box(**box) for box in row["boxes"]),
        sentence=row["sentence"],
        mention=" ".join(row["mention"].split()),
        field=row["field"],
        rule=f"{row['extractor']} {row['extractor_version']}",
        by_people=row["extractor"] == BY_PEOPLE["extractor"],
        confidence=row["confidence"],
    )


def _rows(connection: duckdb.DuckDBPyConnection, sql: str, publication_id: str | None = None) -> list[Row]:
    cursor = connection.execute(sql, {"id": publication_id} if publication_id else None)
    columns = [column[0] for column in cursor.description or []]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
