"""`clusterwissen export`: the knowledge base for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from pipeline.cli.output import console
from pipeline.cli.run import Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings


def export(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to write; made where it is not there.")],
    warehouse: Warehouse = None,
) -> None:
    """Write every table of kb and staging as Parquet and as CSV; the same rows always give the same bytes.

    \b
    Example:
      clusterwissen export knowledge
    """
    from pipeline.export import export as write

    exported = write(load_settings(warehouse).warehouse, folder)
    out = console()
    for table in exported:
        out.print(f"{table.name}: {table.rows} rows", soft_wrap=True)
    text = f"{folder}: {len(exported)} tables, each as .parquet and .csv; SHA256SUMS tells their bytes"
    out.print(Text(printable(text), "bold"), soft_wrap=True)
