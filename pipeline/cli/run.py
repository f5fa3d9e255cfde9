"""`clusterwissen run`: PDFs go in; what was found, what was refused and what to ask next is printed."""

from __future__ import annotations

import json
import shlex
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from pipeline.cli.output import cell, command_line, console, corrections_text, counted, pages, row_text
from pipeline.errors import Interrupted, WarehouseError
from pipeline.printable import printable
from pipeline.settings import Settings, load_settings

if TYPE_CHECKING:
    from pipeline.run import Progress as RunProgress
    from pipeline.run import Report, RunSummary

INBOX = Path("raw")
COUNTED = ("people", "organisations", "figures", "projects", "quotes")
FINISHED_WITH_REFUSALS = 1

Warehouse = Annotated[
    Path | None,
    typer.Option("--warehouse", metavar="FILE", help="The knowledge base; default warehouse/clusterwissen.duckdb."),
]


def run(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="PDF files, or folders with PDF files; default raw/."),
    ] = None,
    no_prefect: Annotated[
        bool, typer.Option("--no-prefect", help="Take the same path without a Prefect flow run.")
    ] = False,
    warehouse: Warehouse = None,
) -> None:
    """Read reportage PDFs into the knowledge base.

    \b
    Example:
      clusterwissen run raw/ more/report.pdf --warehouse /tmp/knowledge.duckdb

    Exit code 0: all well; 1: finished, but files were refused, records rejected or a check found something.
    """
    settings = load_settings(warehouse)
    from pipeline.run import find_pdfs

    files = find_pdfs(paths or [INBOX])
    folders = [path for path in paths or [INBOX] if path.is_dir()]
    if (not files and not _emptied(folders, settings.warehouse)) or files == [INBOX]:
        where = ", ".join(str(path) for path in paths or [INBOX])
        raise typer.BadParameter(f"there is no PDF in {where}: put some there, or name files or folders")
    try:
        with _progress(len(files), "starting" if no_prefect else "starting Prefect's local server") as report:
            summary = _run(files, settings, no_prefect, report, folders)
    except KeyboardInterrupt as error:
        raise Interrupted("interrupted, the knowledge base is as it was", "run again to go on") from error
    _print_summary(summary, settings.warehouse)
    if not summary.all_well:
        raise typer.Exit(FINISHED_WITH_REFUSALS)


def _emptied(folders: list[Path], warehouse: Path) -> bool:
    """Whether files that were read from the folders have all gone: the run then says which."""
    from pipeline.load.files import gone_from
    from pipeline.load.swap import connect_read_only

    if not folders or not warehouse.exists():
        return False
    with suppress(WarehouseError), connect_read_only(warehouse) as connection:
        return bool(gone_from(connection, warehouse.parent, folders, {}))
    return False  # an older warehouse does not know its files


def _run(files: list[Path], settings: Settings, no_prefect: bool, report: Report, folders: list[Path]) -> RunSummary:
    if no_prefect:
        from pipeline.run import run_all

        return run_all(files, settings, report=report, folders=folders)
    from pipeline.prefect_environment import set_up

    set_up(settings.warehouse)
    from pipeline.flows import run_as_flow

    return run_as_flow(files, settings, report, folders)


@contextmanager
def _progress(total: int, beginning: str) -> Iterator[Report]:
    """Show on standard error, where it is a terminal, which stage which file is in, while the block runs."""
    terminal = Console(stderr=True)
    if not terminal.is_terminal:
        yield lambda progress: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        MofNCompleteColumn(),
        BarColumn(bar_width=24),
        TextColumn("{task.description}", markup=False),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=terminal, transient=True) as bar:
        task = bar.add_task(beginning, total=total)

        def report(progress: RunProgress) -> None:
            description = f"{printable(progress.file_name)}: {progress.stage}"
            bar.update(task, completed=progress.position, description=description)

        yield report


def _print_summary(summary: RunSummary, warehouse: Path) -> None:
    """Print what was found per publication, what was refused, and how to go on."""
    from pipeline.ask import contents

    out = console()
    found = contents(warehouse, {outcome.publication_id for outcome in summary.outcomes if outcome.publication_id})
    reportages: dict[str | None, list[dict[str, Any]]] = {}
    for row in found:
        reportages.setdefault(row["publication_id"], []).append(row)
    for outcome in summary.outcomes:
        unchanged = " (unchanged since an earlier run)" if outcome.unchanged else f" ({outcome.seconds:.1f} s)"
        head = Text.assemble((printable(outcome.file_name), "bold"), f": {outcome.state.value}", (unchanged, "dim"))
        out.print(head, soft_wrap=True)
        if outcome.reason:
            advice = f"  {printable(outcome.reason)} → {printable(outcome.remedy or '')}"
            out.print(Text(advice, "yellow"), soft_wrap=True)
        print_reportages(out, reportages.get(outcome.publication_id, []))
    _print_settled(out, summary, warehouse)
    for check in summary.checks:
        if check.offending:
            first = row_text(json.loads(check.examples[0]))
            text = f"check {check.name}: {counted(check.offending, 'row')}. {check.description} First: {first}"
            out.print(Text(printable(text), "yellow"), soft_wrap=True)
    _print_next_steps(out, warehouse, bool(found))


def _print_settled(out: Console, summary: RunSummary, warehouse: Path) -> None:
    """Say what became of corrections, which publications gave way to a revision, and which files have gone."""
    if states := Counter(one.state.value for one in summary.settled.corrections):
        out.print(Text(corrections_text(states)), soft_wrap=True)
    for one in summary.settled.supersessions:
        old, new = (f"{summary.settled.file_names[i]} ({i[:8]}…)" for i in (one.publication_id, one.superseded_by))
        text = f"{old} is superseded by {new}; its records stay in staging"
        out.print(Text(printable(text), "yellow"), soft_wrap=True)
    print_missing(out, [{"path": path} for path in summary.settled.missing], warehouse)


def print_missing(out: Console, rows: Iterable[dict[str, Any]], warehouse: Path) -> None:
    """Name files that have gone, as seen from the working folder, and say how to forget what was read from them."""
    from pipeline.load.files import path_of

    for row in rows:
        path = path_of(row["path"], warehouse.parent)
        advice = command_line(f"forget {shlex.quote(str(path))}", warehouse)
        text = f"{path} has gone; its records stay → put it back, or `{advice}`"
        out.print(Text(printable(text), "yellow"), soft_wrap=True)


def print_reportages(out: Console, rows: list[dict[str, Any]]) -> None:
    """Reportages with their page range and the number of their records; two lines each, so that no table breaks."""
    lines = []
    for row in rows:
        stretch = pages(row["first_page"], row["last_page"], row["first_page_label"], row["last_page_label"])
        counts = ", ".join(f"{name} {row[name]}" for name in COUNTED)
        lines.append(Text.assemble(f"  pages {stretch}: ", (cell(row["headline"]), "bold")))
        lines.append(Text(f"    {cell(row['cluster'])}: {counts}"))
    if lines:  # in one go: a print costs more than what it prints
        out.print(Text("\n").join(lines), soft_wrap=True)


def _print_next_steps(out: Console, warehouse: Path, anything: bool) -> None:
    """Say where the knowledge base is and, where it holds anything of this run, how to ask it."""
    out.print()
    out.print(Text.assemble("Knowledge base: ", (str(warehouse), "bold")), soft_wrap=True)
    if anything:
        sql = "query 'SELECT name, city, member_count FROM kb.clusters'"
        out.print(
            f"  {command_line('query clusters', warehouse)}    (`query` alone lists all questions)", soft_wrap=True
        )
        out.print(f"  {command_line(sql, warehouse)}", soft_wrap=True)
        out.print(f"  {command_line('show ID', warehouse)}    (a row with the place it was read from)", soft_wrap=True)
