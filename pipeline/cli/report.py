"""`clusterwissen report`: the reading room, a page per publication that shows each record at its place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from pipeline.cli.output import console
from pipeline.cli.run import FINISHED_WITH_REFUSALS, Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings

FOLDER = Path("report")


def report(
    publications: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PUBLICATION",
            help="The beginning of a publication's identifier, or its file; default all current ones.",
        ),
    ] = None,
    to: Annotated[
        Path, typer.Option("--to", metavar="FOLDER", help="Where to write; made where it is not there.")
    ] = FOLDER,
    warehouse: Warehouse = None,
) -> None:
    """Write a web page per publication that shows every record at its place on the page, and an index.

    The pages need no network and no other file. They are drawn from the PDFs, which must still be where a run found
    them.

    \b
    Example:
      clusterwissen report --to report

    Exit code 0: all well; 1: finished, but publications could not be shown.
    """
    from pipeline.report.room import INDEX
    from pipeline.report.room import report as write

    out = console()
    names, refused = publications or [], False
    for one in write(load_settings(warehouse), names, to):
        if one.refusal:
            refused = True
            text = Text(f"{one.contents.file.file_name}: {one.refusal.reason} → {one.refusal.remedy}", "yellow")
        else:
            size = f"{one.path.stat().st_size / 1e6:.1f} MB"
            text = Text(f"{one.contents.file.file_name}: {one.path} ({len(one.contents.records)} records, {size})")
        out.print(Text(printable(text.plain), text.style), soft_wrap=True)
    if len(names) != 1:
        out.print(Text(printable(f"open {to / INDEX} in a browser"), "bold"), soft_wrap=True)
    if refused:
        raise typer.Exit(FINISHED_WITH_REFUSALS)
