"""Write an export: tables as Parquet and CSV, what they mean, and the entities for other tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from pipeline.errors import ExportError
from pipeline.export import datapackage, dictionary, ftm, jsonld
from pipeline.export.catalogue import Table, read_catalogue, rows_of
from pipeline.export.folder import put_in_place, unfinished
from pipeline.export.privacy import NOTE, without_personal_data
from pipeline.export.tables import csv_file, parquet_file, write_table
from pipeline.load.swap import connect_read_only

SCHEMAS = ("kb", "reviewed")
"""What holds, and the statements that it was made from, as `kb.records` and `kb.mentions` lead to them. `staging` also
has what people rejected and what a revision superseded. `ops` tells what runs did and when, on which machine: two equal
knowledge bases differ in it."""


@dataclass(frozen=True)
class Exported:
    """What was exported."""

    rows: Mapping[str, int]
    """Number of rows of each table: "kb.people" → 41."""
    files: tuple[Path, ...]
    """All files, from the folder of the export."""


def export(warehouse: Path, folder: Path, personal_data: bool = True, as_ftm: bool = False) -> Exported:
    """Write every table as `SCHEMA/TABLE.parquet` and `.csv`, with data package, dictionary and JSON-LD; then
    `SHA256SUMS` over all of it.

    Everything is written beside its place and moved there at the end, file by file: one under its final name is
    always whole, and SHA256SUMS, written last, tells whether all are of one export. Files of an earlier export that
    this one does not write are removed, files of other names left alone. Without `personal_data`, what tells of people
    is left out; `as_ftm` adds FollowTheMoney entities, which needs the extra `ftm`. Raises ExportError where the folder
    cannot be written or the extra is missing, WarehouseError.
    """
    if as_ftm:
        ftm.require_library()
    with unfinished(folder) as beside, connect_read_only(warehouse, writable=beside) as connection:
        tables, note = read_catalogue(connection, SCHEMAS), ""
        if not personal_data:
            tables, note = without_personal_data(connection, tables), NOTE
        try:
            rows = {table.full_name: write_table(connection, table, beside) for table in tables}
            files = [file for table in tables for file in (parquet_file(table), csv_file(table))]
            files += _write_about(connection, tables, beside, note)
            if as_ftm:
                ftm.write_entities(connection, _by_name(tables), beside / ftm.FILE)
                files.append(ftm.FILE)
            put_in_place(beside, folder, files)
        except (OSError, duckdb.IOException) as error:
            reason = str(error).partition("\n")[0]
            raise ExportError(f"{folder} cannot be written ({reason})", "check the disk, then export again") from error
    return Exported(rows, tuple(files))


def _write_about(connection: duckdb.DuckDBPyConnection, tables: Sequence[Table], folder: Path, note: str) -> list[Path]:
    """Write what is made of several tables; return the files."""
    by_name = _by_name(tables)
    datapackage.write_data_package(tables, rows_of(connection, by_name["kb.publications"]), folder, note)
    dictionary.write_dictionary(tables, folder / dictionary.FILE, note)
    jsonld.write_json_ld(connection, by_name, folder / jsonld.FILE)
    return [datapackage.FILE, dictionary.FILE, jsonld.FILE]


def _by_name(tables: Sequence[Table]) -> dict[str, Table]:
    return {table.full_name: table for table in tables}
