"""`datapackage.json`: what the files hold, as a Frictionless Data Package (https://datapackage.org/standard)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.export.catalogue import Column, Table, references
from pipeline.export.folder import digest
from pipeline.export.tables import csv_file, parquet_file

FILE = Path("datapackage.json")
TYPES = {"VARCHAR": "string", "INTEGER": "integer", "BIGINT": "integer", "DOUBLE": "number", "BOOLEAN": "boolean"}
"""Types of Table Schema; lists and structures are `array` and `object`, whose CSV form is JSON."""
TIME = {"type": "datetime", "format": "%Y-%m-%d %H:%M:%S"}
DIALECT = {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True}
TITLE = "clusterwissen: what reportages say about innovation clusters"
DESCRIPTION = (
    "Read by a program from the publications named under sources. Text, quotes and sentences are theirs, and so are "
    "the rights in them. In CSV, text that a spreadsheet could take for a formula has an apostrophe before it; Parquet "
    "holds it as it is."
)


def write_data_package(
    tables: Sequence[Table], publications: Iterable[Mapping[str, Any]], folder: Path, note: str = ""
) -> None:
    """Describe the tables that lie in the folder, by CSV and by Parquet; the publications are named as sources.

    There is no licence in it: the rights in the text are the publishers', and nobody here can grant them.
    """
    package = {
        "profile": "data-package",
        "name": "clusterwissen",
        "title": TITLE,
        "description": f"{DESCRIPTION} {note}".rstrip(),
        "sources": [_source(publication) for publication in publications],
        "resources": [one for table in tables for one in (_csv(table, tables, folder), _parquet(table, folder))],
    }
    text = json.dumps(package, ensure_ascii=False, indent=2) + "\n"
    (folder / FILE).write_text(text, encoding="utf-8", newline="\n")


def _source(publication: Mapping[str, Any]) -> dict[str, Any]:
    title, file_name = publication["title"], publication["file_name"]
    return {"title": f"{title} ({file_name})" if title else file_name}


def _csv(table: Table, tables: Sequence[Table], folder: Path) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    if owners := references(table, tables):
        schema["foreignKeys"] = [
            {
                "fields": list(owner.key),
                "reference": {"resource": owner.full_name, "fields": list(owner.key)},
            }
            for owner in owners
        ]
    return {
        "name": table.full_name,
        "profile": "tabular-data-resource",
        **_file(table, folder, csv_file(table)),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": DIALECT,
        "schema": schema,
    }


def _parquet(table: Table, folder: Path) -> dict[str, Any]:
    """The same rows as Parquet, which carries its own types: a file beside, not a table of the package."""
    return {
        "name": f"{table.full_name}.parquet",
        "profile": "data-resource",
        "type": "file",
        **_file(table, folder, parquet_file(table)),
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
    }


def _file(table: Table, folder: Path, file: Path) -> dict[str, Any]:
    path = folder / file
    return {
        "path": file.as_posix(),
        "description": table.comment,
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest(path)}",
    }


def _field(column: Column) -> dict[str, Any]:
    if column.data_type.endswith("[]"):
        kind = {"type": "array"}
    elif column.data_type == "TIMESTAMP":
        kind = TIME
    else:
        kind = {"type": TYPES[column.data_type]}
    constraints = {
        "required": column.required or None,
        "enum": list(column.values) or None,
        "minimum": column.minimum,
        "maximum": column.maximum,
    }
    known = {name: value for name, value in constraints.items() if value is not None}
    return {"name": column.name, **kind, "description": column.comment, **({"constraints": known} if known else {})}
