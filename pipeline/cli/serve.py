"""`clusterwissen serve`: take what is new in the inbox on a schedule, as a deployment on a Prefect server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from pipeline.cli.output import console
from pipeline.cli.run import INBOX, Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings

TEN_MINUTES = 600.0


def serve(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Folders with PDF files, or PDF files; default raw/."),
    ] = None,
    interval: Annotated[
        float | None,
        typer.Option(metavar="SECONDS", min=1, help="Seconds from one run to the next; default 600."),
    ] = None,
    cron: Annotated[
        str | None, typer.Option(metavar="CRON", help="Times of the runs instead, such as '0 6 * * 1-5'.")
    ] = None,
    timezone: Annotated[str, typer.Option(metavar="ZONE", help="The time zone of --cron.")] = "Europe/Berlin",
    warehouse: Warehouse = None,
) -> None:
    """Take what is new in the inbox into the knowledge base on a schedule, until stopped with Ctrl-C.

    Needs a Prefect server: `prefect server start`, or yours by its PREFECT_API_URL. Its page shows each run with what
    was refused and why. Of two runs that would overlap the later one is cancelled.

    \b
    Example:
      clusterwissen serve --cron "0 6 * * 1-5"
    """
    settings = load_settings(warehouse)
    places = paths or [INBOX]
    for path in places:
        if not path.exists():
            raise typer.BadParameter(f"{path} does not exist: make the folder, or name another")
    if cron is not None and interval is not None:
        raise typer.BadParameter("--interval and --cron exclude each other: give one")
    from pipeline.prefect_environment import set_up_for_server

    set_up_for_server(settings.warehouse)
    from pipeline.schedule import schedule_of, serve_inbox

    try:
        schedule = schedule_of(interval or TEN_MINUTES, cron, timezone)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    serve_inbox(places, settings.warehouse, schedule, _say)


def _say(line: str) -> None:
    """Print a line at once, even into a file."""
    console().print(Text(printable(line)), soft_wrap=True)
    sys.stdout.flush()
