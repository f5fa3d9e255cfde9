"""`clusterwissen export`: the knowledge base for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from pipeline.cli.output import console, counted
from pipeline.cli.run import Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings


def export(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to write; made where it is not there.")],
    without_personal_data: Annotated[
        bool, typer.Option("--without-personal-data", help="Leave out people, quotes, contacts and running text.")
    ] = False,
    ftm: Annotated[
        bool, typer.Option("--ftm", help="Write FollowTheMoney entities too; needs the extra “ftm”.")
    ] = False,
    warehouse: Warehouse = None,
) -> None:
    """Write every table of kb and reviewed as Parquet and as CSV, with a data package (datapackage.json), a data
    dictionary (DICTIONARY.md) and linked data (knowledge.jsonld); the same rows always give the same bytes.

    \b
    Examples:
      clusterwissen export knowledge
      clusterwissen export public --without-personal-data
    """
    from pipeline.export import export as write

    exported = write(load_settings(warehouse).warehouse, folder, not without_personal_data, ftm)
    out = console()
    for table, rows in exported.rows.items():
        out.print(f"{table}: {counted(rows, 'row')}", soft_wrap=True)
    more = ", ".join(file.name for file in exported.files if len(file.parts) == 1)
    reduced = " without personal data" if without_personal_data else ""
    tables = f"{len(exported.rows)} tables{reduced}, each as .parquet and .csv"
    text = f"{folder}: {tables}; {more}; SHA256SUMS tells their bytes"
    out.print(Text(printable(text), "bold"), soft_wrap=True)
