"""Tables of the warehouse: their columns, and how rows are put into them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import duckdb

ROWS_AT_ONCE = 1000
"""What 600 pages state, in one text, would take half a gigabyte of duckdb's memory."""


def columns_of_tables(connection: duckdb.DuckDBPyConnection) -> dict[str, dict[str, str]]:
    """The columns of all tables in their order: schema.table → column → type."""
    found: dict[str, dict[str, str]] = {}
    sql = """SELECT c.schema_name || '.' || c.table_name, c.column_name, c.data_type
        FROM duckdb_columns() AS c SEMI JOIN duckdb_tables() AS t USING (table_oid) WHERE NOT c.internal
        ORDER BY c.table_oid, c.column_index"""
    for table, column, data_type in connection.execute(sql).fetchall():
        found.setdefault(table, {})[column] = data_type
    return found


def insert_rows(
    connection: duckdb.DuckDBPyConnection,
    columns: Mapping[str, Mapping[str, str]],
    table: str,
    rows: Sequence[Mapping[str, Any]],
) -> None:
    """Insert the rows in their order, ROWS_AT_ONCE as one JSON text: a fiftieth of the time that row by row takes.

    `columns` are those of `columns_of_tables`, `table` is named with its schema.
    """
    if not rows:
        return
    types = columns[table]
    if set(rows[0]) != set(types):
        raise KeyError(f"columns of {table} are {list(types)}, those of the row {list(rows[0])}")
    struct = ", ".join(f'"{name}" {data_type}' for name, data_type in types.items())
    sql = f"INSERT INTO {table} BY NAME SELECT unnest(CAST(CAST(? AS JSON) AS STRUCT({struct})[]), max_depth := 2)"
    for begin in range(0, len(rows), ROWS_AT_ONCE):
        some = rows[begin : begin + ROWS_AT_ONCE]
        connection.execute(sql, [json.dumps(some, ensure_ascii=False, default=str)])
