"""What an export consists of: tables and columns with what is known about them, as the database and the models tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import duckdb

from pipeline.load.comments import MODELS, personal_told, shown_table
from pipeline.resolve.quantities import MEASURES, RATES
from schemas.base import Personal, Record
from schemas.evidence import RecordType

KEYS = {
    "publications": ("publication_id",),
    "reportages": ("reportage_id",),
    "clusters": ("cluster_id",),
    "people": ("person_id",),
    "organisations": ("organisation_id",),
    "projects": ("project_id",),
    "figures": ("figure_id",),
    "quotes": ("quote_id",),
    "records": ("record_type", "record_id"),
}
"""Columns that identify a row; tables that are not named here (edges, mentions) have none."""
COUNTED = ("count", "member", "organisation", "person")
"""Units of what is counted, beside those of measurement."""
CLOSED = {
    "entity_type": tuple(sorted(RecordType)),
    "record_type": tuple(sorted(RecordType)),
    "subject_type": ("cluster", "organisation", "person", "project"),
    "memberships.part": ("founding_member", "member", "named", "partner"),
    "memberships.basis": ("named", "stated"),
    "project_parties.part": ("coordinator", "funder", "partner"),
    "unit_normalised": tuple(sorted({*(unit for unit, _ in MEASURES.values()), *COUNTED})),
    "per_unit": tuple(sorted(period for _, period in RATES)),
}
"""Closed lists of columns that no model has: column, or table and column → values."""
BATCH = 10_000
"""Rows held in memory at a time."""


@dataclass(frozen=True)
class Column:
    """A column of an exported table."""

    name: str
    data_type: str
    """As DuckDB writes it: VARCHAR, VARCHAR[], INTEGER, …"""
    comment: str
    required: bool = False
    """Whether it is known in every row."""
    values: tuple[str, ...] = ()
    """Its closed list, if it has one, sorted."""
    minimum: float | None = None
    maximum: float | None = None
    expression: str | None = None
    """The SQL that gives it, where that is not the column itself."""

    @property
    def personal(self) -> Personal | None:
        """What it has to do with people."""
        return personal_told(self.comment)

    @property
    def sql(self) -> str:
        """The column in a SELECT list."""
        name = f'"{self.name}"'
        return f"{self.expression} AS {name}" if self.expression else name


@dataclass(frozen=True)
class Table:
    """A table or view with the columns of it that are exported."""

    schema: str
    name: str
    comment: str
    columns: tuple[Column, ...]
    condition: str | None = None
    """SQL that an exported row fulfils; None where all are exported."""

    @property
    def full_name(self) -> str:
        """Schema and table: "kb.people"."""
        return f"{self.schema}.{self.name}"

    @property
    def query(self) -> str:
        """SQL: its rows, sorted by all columns from left to right."""
        where = f" WHERE {self.condition}" if self.condition else ""
        columns = ", ".join(column.sql for column in self.columns)
        return f'SELECT {columns} FROM "{self.schema}"."{self.name}"{where} ORDER BY ALL NULLS FIRST'

    @property
    def key(self) -> tuple[str, ...]:
        """Columns that identify a row; () where none do."""
        columns = ("reportage_id",) if self.name == "clusters" and self.schema != "kb" else KEYS.get(self.name, ())
        return columns if set(columns) <= {column.name for column in self.columns} else ()


def read_catalogue(connection: duckdb.DuckDBPyConnection, schemas: Sequence[str]) -> list[Table]:
    """The tables and views of these schemas, sorted by name."""
    declared = set(
        connection.execute(
            "SELECT schema_name || '.' || table_name, column_name FROM duckdb_columns() WHERE NOT is_nullable"
        ).fetchall()
    )
    rows = connection.execute(
        """SELECT c.schema_name, c.table_name, coalesce(t.comment, v.comment, ''), c.column_name, c.data_type,
            coalesce(c.comment, '')
        FROM duckdb_columns() AS c
        LEFT JOIN duckdb_tables() AS t ON t.table_oid = c.table_oid AND t.database_oid = c.database_oid
        LEFT JOIN duckdb_views() AS v ON v.view_oid = c.table_oid AND v.database_oid = c.database_oid
        WHERE NOT c.internal AND list_contains(?::VARCHAR[], c.schema_name)
        ORDER BY c.schema_name, c.table_name, c.column_index""",
        [list(schemas)],
    ).fetchall()
    found: dict[tuple[str, str, str], list[Column]] = {}
    for schema, table, comment, name, data_type, text in rows:
        shown = shown_table(schema, table)
        required = bool({(f"{schema}.{table}", name), (shown, name)} & declared)
        facts = _stated(shown, table, name)
        found.setdefault((schema, table, comment), []).append(Column(name, data_type, text, required, **facts))
    return [Table(*place, tuple(columns)) for place, columns in found.items()]


def rows_of(connection: duckdb.DuckDBPyConnection, table: Table | None) -> Iterator[dict[str, Any]]:
    """The exported rows of a table, column → value; none where the table is not exported."""
    if table is None:
        return
    cursor = connection.cursor().execute(table.query)
    names = [column.name for column in table.columns]
    while batch := cursor.fetchmany(BATCH):
        for row in batch:
            yield dict(zip(names, row, strict=True))


def references(table: Table, tables: Sequence[Table]) -> list[Table]:
    """The other exported tables of its schema whose key it holds, in columns of the same names."""
    names = {column.name for column in table.columns}
    return [
        one
        for one in tables
        if one.schema == table.schema and one.name != table.name
        if one.key and one.key == KEYS[one.name] and names.issuperset(one.key)
    ]


def _stated(shown: str, table: str, column: str) -> dict[str, Any]:
    """What the models state of a column's values, by the name of the field of Column."""
    if values := CLOSED.get(f"{table}.{column}") or CLOSED.get(column):
        return {"values": values}
    schema = next((one for model in MODELS.get(shown, ()) if (one := _field_schema(model, column))), {})
    if enum := schema.get("enum"):
        return {"values": tuple(sorted(enum))}
    bounds = {"minimum": schema.get("minimum", schema.get("exclusiveMinimum")), "maximum": schema.get("maximum")}
    return {name: bound for name, bound in bounds.items() if bound is not None}


@cache
def _field_schema(model: type[Record], field: str) -> Mapping[str, Any]:
    """The JSON Schema of a field where it is known, {} where the model has no such field."""
    whole = model.model_json_schema()
    schema = whole["properties"].get(field, {})
    for option in schema.get("anyOf", [schema]):
        if option.get("type") != "null":
            return dict(whole["$defs"][option["$ref"].rpartition("/")[2]]) if "$ref" in option else dict(option)
    return {}
