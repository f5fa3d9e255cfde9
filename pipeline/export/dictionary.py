"""The data dictionary: every table and column with what the database's comments and the models say of them.

Each export holds one of what is exported; that of all schemas is warehouse/DICTIONARY.md (`pipeline.export.publish`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from pipeline.export.catalogue import Column, Table, references
from pipeline.load.comments import personal_told
from schemas.base import Personal

FILE = Path("DICTIONARY.md")
SCHEMAS = {
    "kb": "What to query: entities, each once, of the current publications, with statements and edges.",
    "answers": "Ready answers made of kb: names beside identifiers, units in column names. No part of exports.",
    "reviewed": "What each current reportage states, as people corrected it; what kb is made from.",
    "corrected": "What came of corrections: rows that count in place of those of staging.",
    "staging": "What each reportage states, as it was read; of superseded publications too.",
    "ops": "What the runs did, and what became of corrections. No part of exports.",
}
"""In the order of the dictionary."""
MARKS = {
    Personal.DATA: "tells of a person; left out of exports without personal data",
    Personal.TEXT: "text in which people may be named; left out as well",
    Personal.MAILBOX: "an e-mail address; only those of shared mailboxes, such as info@, remain",
}
UNITS = (
    (r"(.*_)?seconds", "seconds"),
    (r".*_eur", "euro"),
    (r"(.*_)?year", "year"),
    (r"page|(first|last)_page", "page, from 1"),
    (r".*_count|count|offending|voice_boxes|before|now", "number"),
    (r"(.*_)?(clusters|groups|members|pages|projects|records|reportages)(_with_.*)?", "number"),
    (r"(.*_)?(employees|people|places|quotes|rejects|words)", "number"),
    (r"char_(start|end)", "characters"),
    (r"boxes", "points (1/72 inch)"),
    (r"position", "place, from 1"),
    (r"line", "line, from 1"),
    (r"lengths", "words"),
    (r"(.*_)?confidence|.*_probability", "0 to 1"),
    (r"value(_max)?", "as unit says"),
    (r"value(_max)?_normalised", "as unit_normalised says"),
    (r".*_share|.*_percent", "per cent"),
    (r"(.*_)?at|created", "UTC"),
)
"""Units by the name of a column, which has to match as a whole; the first that fits."""
INTRODUCTION = """# Data dictionary

Every table and column, from the comments in the database and the models in `schemas/`. Unknown is NULL, lists are never
NULL; text is as printed with hyphenation undone; money is in euro, shares are in per cent.
"""


def write_dictionary(tables: Sequence[Table], file: Path, note: str = "") -> None:
    """Write the dictionary of these tables, and the note before it."""
    file.write_text(dictionary(tables, note), encoding="utf-8", newline="\n")


def dictionary(tables: Sequence[Table], note: str = "") -> str:
    """The dictionary of these tables as Markdown."""
    by_schema = {name: list(group) for name, group in groupby(tables, key=lambda table: table.schema)}
    parts = [INTRODUCTION, *([f"{note}\n"] if note else []), _about_people(tables)]
    for schema in (name for name in SCHEMAS if name in by_schema):
        parts.append(f"## {schema}\n\n{SCHEMAS[schema]}\n\n{_overview(by_schema[schema])}")
        parts += [_table(table, by_schema[schema]) for table in by_schema[schema]]
    return "\n".join(parts)


def unit(column: Column) -> str:
    """The unit of a column of numbers, times or boxes; "" for all else, and for truth values."""
    if column.data_type in ("VARCHAR", "VARCHAR[]", "BOOLEAN", "JSON"):
        return ""
    return next((text for pattern, text in UNITS if re.fullmatch(pattern, column.name)), "")


def _about_people(tables: Sequence[Table]) -> str:
    told = {column.personal for table in tables for column in table.columns}
    lines = [f"- **{mark}**: {MARKS[mark]}" for mark in Personal if mark in told]
    return "What has to do with people is marked in the column “people”:\n\n" + "\n".join(lines) + "\n" if lines else ""


def _overview(tables: Sequence[Table]) -> str:
    rows = [(f"[`{table.name}`](#{table.schema}{table.name})", _plain(table.comment)) for table in tables]
    return _markdown(("table", "what it holds"), rows)


def _table(table: Table, tables: Sequence[Table]) -> str:
    owners = {owner.key: owner for owner in references(table, tables)}
    rows = [
        (
            f"`{column.name}`",
            f"`{column.data_type}`",
            _key(column, table, owners),
            _plain(column.comment) + _values(column),
            unit(column),
            column.personal or "",
        )
        for column in table.columns
    ]
    kept = [i for i in range(6) if i in (0, 1, 3) or any(row[i] for row in rows)]  # columns in which nothing stands
    header = ("column", "type", "key", "meaning", "unit", "people")
    shown = [tuple(row[i] for i in kept) for row in rows]
    return f"### {table.full_name}\n\n{_plain(table.comment)}\n\n" + _markdown(tuple(header[i] for i in kept), shown)


def _key(column: Column, table: Table, owners: dict[tuple[str, ...], Table]) -> str:
    told = ["key"] if column.name in table.key else []
    told += [f"→ `{owner.name}`" for key, owner in owners.items() if column.name in key]
    return ", ".join(told)


def _values(column: Column) -> str:
    if column.values:
        return " One of: " + ", ".join(f"`{value}`" for value in column.values) + "."
    if column.minimum is not None and column.maximum is not None:
        return f" From {column.minimum} to {column.maximum}."
    return f" At least {column.minimum}." if column.minimum is not None else ""


def _plain(comment: str) -> str:
    """A comment without the mark at its end, which has a column of its own, and without the number of its edition."""
    comment = re.sub(r" Its views and comments are of edition \w+\.", "", comment)
    mark = personal_told(comment)
    return comment.removesuffix(f"[{mark}]").rstrip() if mark else comment


def _markdown(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)
