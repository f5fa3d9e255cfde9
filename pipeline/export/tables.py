"""A table as Parquet and as CSV: the same bytes wherever the same rows are exported."""

from __future__ import annotations

import csv
from pathlib import Path

import duckdb

from pipeline.export.catalogue import BATCH, Column, Table
from pipeline.spreadsheet import harmless

TEXT = "VARCHAR"


def parquet_file(table: Table) -> Path:
    """Its Parquet file, from the folder of the export."""
    return Path(table.schema, f"{table.name}.parquet")


def csv_file(table: Table) -> Path:
    """Its CSV file, from the folder of the export."""
    return Path(table.schema, f"{table.name}.csv")


def write_table(connection: duckdb.DuckDBPyConnection, table: Table, folder: Path) -> int:
    """Write one table below the folder: columns as they are declared, rows sorted. Return the number of rows."""
    (folder / table.schema).mkdir(exist_ok=True)
    target = str(folder / parquet_file(table)).replace("'", "''")
    connection.execute(f"COPY ({table.query}) TO '{target}' (FORMAT parquet, COMPRESSION zstd)")
    expressions = ", ".join(map(_for_csv, table.columns))
    plain = [column.data_type != TEXT for column in table.columns]
    cursor = connection.execute(f"SELECT {expressions} FROM ({table.query})")
    rows = 0
    with (folder / csv_file(table)).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)  # its dialect is RFC 4180: commas, CRLF, quotes doubled, quoted only where needed
        writer.writerow([column.name for column in table.columns])
        while batch := cursor.fetchmany(BATCH):
            rows += len(batch)
            for row in batch:
                writer.writerow(v if fixed or v is None else harmless(v) for v, fixed in zip(row, plain, strict=True))
    return rows


def _for_csv(column: Column) -> str:
    """SQL: a column as CSV holds it. Lists and structures are JSON; numbers, truth values, times stay as they are."""
    quoted = '"' + column.name.replace('"', '""') + '"'
    if column.data_type == TEXT:
        return quoted
    if "[" in column.data_type or column.data_type.startswith("STRUCT"):
        return f"to_json({quoted})::VARCHAR"
    return f"{quoted}::VARCHAR"
