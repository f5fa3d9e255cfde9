"""`clusterwissen status`, `show` and `query`: what a finished warehouse says."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from pipeline.cli.output import NOT_STATED, cell, console, corrections_text, counted, json_text, pages
from pipeline.cli.run import Warehouse, print_missing, print_reportages
from pipeline.printable import printable
from pipeline.settings import load_settings

if TYPE_CHECKING:
    from rich.console import Console

    from pipeline.ask import Answer, Found


GAP = 2
"""Blanks between the columns of a table."""


class Format(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def status(warehouse: Warehouse = None) -> None:
    """Say what the knowledge base holds and how the latest run went.

    \b
    Example:
      clusterwissen status --warehouse /tmp/knowledge.duckdb
    """
    from pipeline.ask import ask, contents

    path = load_settings(warehouse).warehouse
    rows = contents(path)
    out = console()
    counts = ask(path, "SELECT (SELECT count(*) FROM kb.publications), (SELECT count(*) FROM kb.reportages)").rows[0]
    held = f"{counted(counts[0], 'publication')}, {counted(counts[1], 'reportage')}"
    out.print(Text.assemble((str(path), "bold"), f": {held}"), soft_wrap=True)
    print_reportages(out, rows)
    if states := ask(path, "SELECT state, count(*) FROM ops.corrections GROUP BY state").rows:
        out.print(Text(corrections_text(dict(states))), soft_wrap=True)
    for title, name in (("Latest run", "latest_run"), ("Checks that found something", "failed_checks")):
        answer = ask(path, name)
        if answer.rows:
            out.print()
            out.print(Text(title, "bold"))
            _print_answer(out, answer)
    missing = ask(path, "missing_files").dictionaries()
    if missing:
        out.print()
        out.print(Text("Files that have gone", "bold"))
        print_missing(out, missing, path)


def show(
    identifier: Annotated[str, typer.Argument(metavar="ID", help="An identifier, or the beginning of one.")],
    image: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.png", help="Draw its places into this file; one file per page where there are several."
        ),
    ] = None,
    warehouse: Warehouse = None,
) -> None:
    """Show a row with its evidence: page, place on the page, sentence, confidence.

    Of a person, organisation, cluster or project of kb it shows all records that it was made from, and all places from
    which they were read.

    \b
    Examples:
      clusterwissen show per_3f2a
      clusterwissen show fig_9906 --image place.png
    """
    from pipeline.ask import find

    settings = load_settings(warehouse)
    out = console()
    rows = find(settings.warehouse, identifier)
    for found in rows:
        _print_found(out, found)
    if image:
        from pipeline.report.crops import write_crops

        for path in write_crops(settings, rows, image):
            out.print(Text(printable(f"  drawn: {path}")), soft_wrap=True)


def query(
    question: Annotated[str | None, typer.Argument(metavar="SQL|NAME", help="SQL, or the name of a question.")] = None,
    output: Annotated[Format, typer.Option("--format", help="How to write the answer.")] = Format.TABLE,
    warehouse: Warehouse = None,
) -> None:
    """Ask the knowledge base, which is opened read-only; without an argument list the questions that have a name.

    \b
    Examples:
      clusterwissen query people
      clusterwissen query funders --format csv
      clusterwissen query "SELECT name, member_count FROM kb.clusters" --format csv
    """
    from pipeline.ask import Answer, ask, named_queries

    if question is None:
        answer = Answer(("name", "frage", "question"), tuple((name, *both) for name, both in named_queries().items()))
    else:
        answer = ask(load_settings(warehouse).warehouse, question)
    if output is Format.TABLE:
        _print_answer(console(), answer)
    elif output is Format.CSV:
        sys.stdout.write(_as_csv(answer))
    else:
        sys.stdout.write(json_text(answer.dictionaries()))


def _print_answer(out: Console, answer: Answer) -> None:
    """Print a table or, where not even its longest words fit side by side, one value a line."""
    cells = [[cell(value) for value in row] for row in answer.rows]
    names = [printable(name) for name in answer.columns]
    columns = [(name, *column) for name, *column in zip(names, *cells, strict=True)]
    widths = fitting_widths(columns, out.width)
    if widths:
        out.print(_table(answer, names, cells, widths))
        return
    for number, row in enumerate(cells, start=1):
        out.print(Text(str(number), "bold"))
        for name, value in zip(names, row, strict=True):
            out.print(Text.assemble((f"  {name:{max(map(len, names))}}  ", "dim"), value), soft_wrap=True)


def fitting_widths(columns: Sequence[Sequence[str]], available: int) -> list[int]:
    """Widths of columns side by side in the available width; [] where a word would have to be broken.

    Columns are as wide as their longest cell; where that is too much the widest give way, down to their longest word.
    """
    widths = [max(cell_len(text) for text in column) for column in columns]
    smallest = [max(cell_len(word) for text in column for word in (text.split() or [""])) for column in columns]
    available -= GAP * (len(columns) - 1)
    if sum(smallest) > available:
        return []
    while sum(widths) > available:
        _, widest = max((width, i) for i, width in enumerate(widths) if width > smallest[i])
        widths[widest] -= 1
    return widths


def _table(answer: Answer, names: list[str], cells: list[list[str]], widths: list[int]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0), header_style="bold")
    for position, (name, width) in enumerate(zip(names, widths, strict=True)):
        stated = [row[position] for row in answer.rows if row[position] is not None]
        numeric = bool(stated) and all(isinstance(value, int | float) for value in stated)
        table.add_column(Text(name), justify="right" if numeric else "left", width=width)
    for row in cells:
        table.add_row(*(Text(text) for text in row))
    return table


def _as_csv(answer: Answer) -> str:
    """An answer as CSV; on a terminal without characters that could steer it."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows([_csv_cell(value) for value in row] for row in answer.rows)
    return printable(text.getvalue()) if sys.stdout.isatty() else text.getvalue()


def _csv_cell(value: Any) -> Any:
    """Lists and structures as JSON, so that a program can read them back; unknown is an empty cell; no formulas."""
    from pipeline.spreadsheet import harmless

    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return harmless(value) if isinstance(value, str) else value


def _print_found(out: Console, found: Found) -> None:
    out.print(Text.assemble((found.kind, "bold"), " ", found.identifier))
    fields = {name: value for name, value in found.fields.items() if value != found.identifier}
    width = max(len(name) for name in fields)
    for name, value in fields.items():
        out.print(Text.assemble((f"  {name:{width}}  ", "dim"), cell(value)), soft_wrap=True)
    if found.reportage:
        place = found.reportage
        stretch = pages(place["first_page"], place["last_page"])
        gone_by = f", superseded by {place['superseded_by']}" if place["superseded_by"] else ""
        text = f"  in “{cell(place['headline'])}”, {cell(place['file_name'])}, pages {stretch}{gone_by}"
        out.print(Text(text), soft_wrap=True)
    for one in found.corrections:
        out.print(Text(printable(f"  {_correction(one)}"), "yellow"), soft_wrap=True)
    for part in found.parts:
        name = cell(part["name"]) if part["name"] else NOT_STATED
        out.print(Text.assemble((f"  {part['kind']:12}  {part['identifier']}  ", "dim"), name), soft_wrap=True)
    for evidence in found.evidence:
        _print_evidence(out, evidence)


def _correction(one: dict[str, Any]) -> str:
    """A correction as a line: "corrections.csv, line 2, applied: change value 140 → 150"."""
    what = f"{one['action']} {one['field'] or ''}".strip()
    values = f" {one['old'] or NOT_STATED} → {one['new'] or NOT_STATED}" if one["field"] else ""
    why = f" ({one['reason']})" if one["reason"] else ""
    return f"{one['file']}, line {one['line']}, {one['state']}: {what}{values}{why}"


def _print_evidence(out: Console, evidence: dict[str, Any]) -> None:
    """Where one fact stands: page, label, rule, confidence; the sentence; its boxes in points."""
    printed = f" (printed {evidence['page_label']})" if evidence["page_label"] else ""
    field = f"{evidence['field']}: " if evidence["field"] else ""
    file = f"{cell(evidence['file_name'])}, " if "file_name" in evidence else ""
    rule = f"{evidence['extractor']} {evidence['extractor_version']}, confidence {evidence['confidence']:.2f}"
    out.print(
        Text.assemble("  ", (f"{field}{file}page {evidence['page']}{printable(printed)}", "bold"), f", {rule}"),
        soft_wrap=True,
    )
    out.print(Text(f"    “{printable(evidence['sentence'])}”"), soft_wrap=True)
    boxes = ", ".join("({x0:.1f} {top:.1f} {x1:.1f} {bottom:.1f})".format(**box) for box in evidence["boxes"])
    out.print(Text(f"    boxes (x0 top x1 bottom, points): {boxes}", "dim"), soft_wrap=True)
