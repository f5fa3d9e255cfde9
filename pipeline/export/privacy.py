"""What is left of the tables without personal data, by the marks that the models set (`schemas.base.Personal`).

Left out are tables and columns that tell of people, text that may name them, and rows about them. As a second line,
full names of people who are known to the knowledge base are replaced in all text that remains.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

import duckdb

from pipeline.errors import WarehouseError
from pipeline.export.catalogue import Column, Table
from pipeline.load.migrate import edition_is_current
from schemas.base import Personal

NAMES = {"people": ("name", "aliases"), "quotes": ("speaker",), "clusters": ("contact_persons",)}
"""Columns that hold names of people, in every schema."""
NAMED_SCHEMAS = ("kb", "reviewed", "staging")
NOTE = (
    "This export is without personal data: people, quotes, functions, contacts and all text in which people may be "
    "named are left out, names of people in what remains are replaced by “[person]”."
)
"""What such an export says of itself."""
PERSON = "[person]"
"""Stands where a name stood."""
KINDS_OF_PEOPLE = "('person', 'quote')"
CONDITIONS = {
    "record_type": f"record_type NOT IN {KINDS_OF_PEOPLE}",
    "subject_type": "subject_type IS DISTINCT FROM 'person'",
    "record_id_a": "split_part(record_id_a, '_', 1) <> 'per'",
    "field": "coalesce(field, '') NOT IN ('contact_persons', 'phone', 'email')",
}
"""Rows that stay, by a column that tells what a row is about."""
SHARED_MAILBOXES = (
    "anfrage", "anfragen", "buero", "büro", "cluster", "contact", "empfang", "geschaeftsstelle", "geschäftsstelle",
    "hello", "info", "infos", "kontakt", "mail", "netzwerk", "office", "post", "poststelle", "presse", "sekretariat",
    "service", "team", "verein", "zentrale",
)  # fmt: skip
"""What stands before the @ of an address that nobody has alone. RFC 2142 has the habit, and `info`."""
FOLDED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"}
)
WORD = re.compile(r"[^\W_]+")
GENITIVES = ("s", "es")
MAX_NAME_WORDS = 8


def without_personal_data(connection: duckdb.DuckDBPyConnection, tables: Sequence[Table]) -> list[Table]:
    """The tables that remain, with the columns and rows of them that do; makes the SQL functions that they need.

    Raises WarehouseError where the comments are those of another version, so that marks may be missing.
    """
    if not edition_is_current(connection):
        raise WarehouseError(
            "what is personal in the warehouse was marked by another version of clusterwissen",
            "bring it up to date with `clusterwissen run`, then export again",
        )
    names = _NameFinder(_names(connection))
    connection.create_function("without_names", lru_cache(100_000)(names.replaced), ["VARCHAR"], "VARCHAR")
    reduced = (_reduced(table) for table in tables)
    return [table for table in reduced if table.columns]


def _reduced(table: Table) -> Table:
    kept = tuple(
        replace(column, expression=_expression(column))
        for column in table.columns
        if column.personal in (None, Personal.MAILBOX)
    )
    about = [CONDITIONS[column.name] for column in table.columns if column.name in CONDITIONS and _tells(table, column)]
    return replace(table, columns=kept, condition=" AND ".join(about) or None)


def _tells(table: Table, column: Column) -> bool:
    """Whether the column tells what a row is about: `field` does so where it is the field of a record."""
    return column.name != "field" or any(one.name == "record_type" for one in table.columns)


def _expression(column: Column) -> str | None:
    name = f'"{column.name}"'
    if column.personal == Personal.MAILBOX:
        boxes = "|".join(SHARED_MAILBOXES)
        return f"CASE WHEN regexp_full_match(lower({name}), '({boxes})@.*') THEN without_names({name}) END"
    if column.data_type == "VARCHAR" and not column.values:
        return f"without_names({name})"
    return f"list_transform({name}, LAMBDA one: without_names(one))" if column.data_type == "VARCHAR[]" else None


def _names(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """All names of people that the knowledge base knows."""
    found: set[str] = set()
    rows = connection.execute(
        """SELECT schema_name, table_name, column_name, data_type FROM duckdb_columns()
        WHERE list_contains(?::VARCHAR[], schema_name)""",
        [list(NAMED_SCHEMAS)],
    ).fetchall()
    for schema, table, column, data_type in rows:
        if column in NAMES.get(table, ()):
            value = f'unnest("{column}")' if data_type.endswith("[]") else f'"{column}"'
            values = connection.execute(f'SELECT DISTINCT {value} FROM "{schema}"."{table}"').fetchall()
            found.update(name for (name,) in values if name)
    return found


class _NameFinder:
    """Finds full names in text, however written: case, accents, ä or ae, hyphens, blanks or none, surname first."""

    def __init__(self, names: Iterable[str]) -> None:
        self.joined: set[str] = set()
        for name in names:
            words = [folded(word) for word in WORD.findall(name)]
            if len(words) > 1:  # a surname alone is that of many, and of firms and places
                self.joined |= {"".join(words), words[-1] + "".join(words[:-1]), words[0] + words[-1]}

    def replaced(self, text: str) -> str:
        """The text with PERSON for each full name."""
        words = [(match.start(), match.end(), folded(match.group())) for match in WORD.finditer(text)]
        parts, position, first = [], 0, 0
        while first < len(words):
            if count := self._words_of_name([word for _, _, word in words[first : first + MAX_NAME_WORDS]]):
                parts += [text[position : words[first][0]], PERSON]
                position = words[first + count - 1][1]
            first += count or 1
        return "".join([*parts, text[position:]])

    def _words_of_name(self, words: Sequence[str]) -> int:
        """With how many of the words a name begins; the longest counts, 0 where none does."""
        for count in range(len(words), 0, -1):
            joined = "".join(words[:count])
            forms = (joined, *(joined.removesuffix(ending) for ending in GENITIVES if joined.endswith(ending)))
            if any(form in self.joined for form in forms):
                return count
        return 0


def folded(word: str) -> str:
    """A word without case and accents, umlauts as two letters."""
    plain = unicodedata.normalize("NFC", word).casefold().translate(FOLDED)
    return "".join(letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter))
