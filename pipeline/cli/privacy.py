"""`clusterwissen forget-person`: take a person out, and keep them out."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.text import Text

from pipeline.cli.output import console, counted
from pipeline.cli.run import Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings


def forget_person(
    identifier: Annotated[
        str, typer.Argument(metavar="ID", help="A person, or a record of one; the beginning is enough.")
    ],
    warehouse: Warehouse = None,
) -> None:
    """Take a person out of the knowledge base with all that is stored of them, and keep them out of every later run.

    Their records and quotes go, their name is hidden in all texts; somebody else of the same name stays. Not touched
    are the PDFs (nor the pictures that reports show of their pages), file names, exports and reports that were written
    before, and backups: remove or write these anew.

    \b
    Example:
      clusterwissen forget-person per_3f2a
    """
    from pipeline.cache import StageCache, folder_of
    from pipeline.corrections import corrections_of
    from pipeline.load.forget_person import forget_person as take_out
    from pipeline.stamp import result_versions

    settings, out = load_settings(warehouse), console()
    stored = StageCache(folder_of(settings.warehouse), result_versions(settings))
    done = take_out(
        settings.warehouse, identifier, settings.corrections, lambda: corrections_of(settings), stored.discard_naming
    )
    text = f"The person is forgotten: name hidden in {counted(done.reportages, 'reportage')}"
    if done.kept:
        text += f"; in {done.kept} it is somebody else's, and stays"
    out.print(Text(text), soft_wrap=True)
    if done.corrections:
        out.print(Text(f"Corrections about the person, now removed: {done.corrections}"), soft_wrap=True)
    kept_out = f"Kept out from now on by {done.remembered}, which does not hold the name; keep that file."
    out.print(Text(printable(kept_out)), soft_wrap=True)
    out.print(
        Text(
            "PDFs and pictures of their pages, file names, backups and what was exported before still name them.",
            "yellow",
        ),
        soft_wrap=True,
    )
