"""`clusterwissen cache`: what is kept so that reruns are cheap, and how to be rid of it."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from pipeline.cli.output import console, counted
from pipeline.cli.run import Warehouse
from pipeline.errors import WarehouseError
from pipeline.settings import load_settings

MEGABYTE = 1_000_000


def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Remove the stored results.")] = False,
    warehouse: Warehouse = None,
) -> None:
    """Show the stored results of the stages, which save reruns from reading PDFs again; --clear removes them.

    \b
    Example:
      clusterwissen cache --clear

    They lie beside the knowledge base and may be removed at any time: nothing is lost but the time to make them again.
    A run removes those of older versions and of publications that the knowledge base no longer holds.
    """
    from pipeline.cache import StageCache, folder_of
    from pipeline.stamp import result_versions

    settings = load_settings(warehouse)
    stored = StageCache(folder_of(settings.warehouse), result_versions(settings))
    entries = stored.entries()
    count, size = sum(one.results for one in entries), sum(one.size_bytes for one in entries) / MEGABYTE
    out = console()
    if clear:
        try:
            stored.clear()
        except OSError as error:
            raise WarehouseError(
                f"{stored.folder} cannot be removed ({error.strerror})", "check its permissions"
            ) from error
    out.print(
        Text.assemble(
            (str(stored.folder), "bold"), f": {counted(count, 'result')}, {size:.1f} MB{', removed' if clear else ''}"
        ),
        soft_wrap=True,
    )
    if entries and not clear:
        table = Table("stage", "results", "MB", "version", box=None, header_style="dim", pad_edge=False)
        for one in entries:
            current = one.version in stored.versions.values()
            version = Text.assemble(one.version, ("" if current else " (older, goes with the next run)", "dim"))
            table.add_row(one.stage, str(one.results), f"{one.size_bytes / MEGABYTE:.1f}", version)
        out.print(table)
