"""Every table of `kb` and `staging` as Parquet and CSV: the same bytes wherever the same rows are exported."""

from __future__ import annotations

import csv
import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from pipeline.errors import ExportError
from pipeline.load.swap import connect_read_only
from pipeline.spreadsheet import harmless

SCHEMAS = ("kb", "staging")
"""`ops` tells what runs did and when, on which machine: two equal knowledge bases differ in it."""
TEXT = "VARCHAR"
SUMS = "SHA256SUMS"
UNFINISHED = ".exporting-"
BATCH = 10_000
"""Rows held in memory at a time."""


@dataclass(frozen=True)
class Exported:
    """One exported table."""

    name: str
    """Schema and table: "kb.people"."""
    rows: int
    files: tuple[Path, Path]
    """Parquet and CSV."""


def export(warehouse: Path, folder: Path) -> list[Exported]:
    """Write `SCHEMA/TABLE.parquet` and `.csv` of every table into the folder, then `SHA256SUMS` over them.

    Everything is written beside its place and moved there at the end, file by file: a file under its final name is
    always whole, and SHA256SUMS, written last, tells whether all are of one export. Files of other names are left
    alone. Raises ExportError where the folder cannot be written, WarehouseError.
    """
    with _unfinished(folder) as beside, connect_read_only(warehouse, writable=beside) as connection:
        try:
            names = connection.execute(
                "SELECT table_schema, table_name FROM information_schema.tables ORDER BY table_schema, table_name"
            ).fetchall()
            exported = [_table(connection, beside, *name) for name in names if name[0] in SCHEMAS]
            made = [file for table in exported for file in table.files]
            sums = "".join(f"{_digest(beside / file)}  {file.as_posix()}\n" for file in made)
            (beside / SUMS).write_text(sums, encoding="utf-8", newline="\n")
            _put_in_place(beside, folder, [*made, Path(SUMS)])
        except (OSError, duckdb.IOException) as error:
            reason = str(error).partition("\n")[0]
            raise ExportError(f"{folder} cannot be written ({reason})", "check the disk, then export again") from error
    return exported


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    """A folder inside the folder to write into; what an interrupted export left there is cleared away."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise ExportError(f"{folder} cannot be made ({error.strerror})", "name another folder") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for left in folder.glob(f"{UNFINISHED}*"):
            shutil.rmtree(left)
        with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=folder) as beside:
            yield Path(beside)
    except BlockingIOError as error:
        raise ExportError(
            f"another export writes into {folder}", "wait until it ends, or name another folder"
        ) from error
    except PermissionError as error:
        raise ExportError(f"{folder} cannot be written ({error.strerror})", "name another folder") from error
    finally:
        os.close(lock)


def _table(connection: duckdb.DuckDBPyConnection, beside: Path, schema: str, name: str) -> Exported:
    """Write one table: columns as they are declared, rows sorted by all of them from left to right."""
    files = Path(schema, f"{name}.parquet"), Path(schema, f"{name}.csv")
    (beside / schema).mkdir(exist_ok=True)
    ordered = f'FROM "{schema}"."{name}" ORDER BY ALL NULLS FIRST'
    target = str(beside / files[0]).replace("'", "''")
    connection.execute(f"COPY ({ordered}) TO '{target}' (FORMAT parquet, COMPRESSION zstd)")
    columns = connection.execute(f'DESCRIBE "{schema}"."{name}"').fetchall()
    expressions = ", ".join(_for_csv(column, data_type) for column, data_type, *_ in columns)
    plain = [data_type != TEXT for _, data_type, *_ in columns]
    cursor = connection.execute(f"SELECT {expressions} FROM ({ordered})")
    rows = 0
    with (beside / files[1]).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)  # its dialect is RFC 4180: commas, CRLF, quotes doubled, quoted only where needed
        writer.writerow([column for column, *_ in columns])
        while batch := cursor.fetchmany(BATCH):
            rows += len(batch)
            for row in batch:
                writer.writerow(v if fixed or v is None else harmless(v) for v, fixed in zip(row, plain, strict=True))
    return Exported(f"{schema}.{name}", rows, files)


def _for_csv(column: str, data_type: str) -> str:
    """SQL: a column as CSV holds it. Lists and structures are JSON; numbers, truth values, times stay as they are."""
    quoted = '"' + column.replace('"', '""') + '"'
    if data_type == TEXT:
        return quoted
    if "[" in data_type or data_type.startswith("STRUCT"):
        return f"to_json({quoted})::VARCHAR"
    return f"{quoted}::VARCHAR"


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _put_in_place(beside: Path, folder: Path, files: list[Path]) -> None:
    """Make the files durable, then move them to their final names in this order."""
    for file in files:
        with (beside / file).open("rb") as opened:
            os.fsync(opened.fileno())
        (folder / file.parent).mkdir(exist_ok=True)
        (beside / file).replace(folder / file)
