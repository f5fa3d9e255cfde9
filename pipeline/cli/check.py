"""`clusterwissen check`: what must not be in the knowledge base, and whether it is."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text

from pipeline.cli.output import console, counted, json_text, row_text
from pipeline.cli.run import FINISHED_WITH_REFUSALS, Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings
from schemas.run import Severity

if TYPE_CHECKING:
    from rich.console import Console

    from schemas.run import CheckResult

EXAMPLES = 3
"""Offending rows that are printed of each check."""
STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


class Format(StrEnum):
    """How the findings are written."""

    TEXT = "text"
    JSON = "json"


def check(
    output: Annotated[
        Format, typer.Option("--format", help="How to write them; json has five rows of each.")
    ] = Format.TEXT,
    accept: Annotated[
        bool, typer.Option("--accept-counts", help="Take the present numbers of records for right from now on.")
    ] = False,
    warehouse: Warehouse = None,
) -> None:
    """Run all checks of warehouse/checks/ and print what they find; every run does so as well, and records it.

    \b
    Example:
      clusterwissen check

    Exit code 0: no check found an error (warnings, which may be true all the same, do not count); 1: one did.
    """
    from pipeline.checks import accept_counts, check_warehouse

    path = load_settings(warehouse).warehouse
    checks = accept_counts(path) if accept else check_warehouse(path)
    if output is Format.JSON:
        sys.stdout.write(json_text([_as_json(one) for one in checks]))
    else:
        print_findings(console(), checks)
    if any(one.offending and one.severity is Severity.ERROR for one in checks):
        raise typer.Exit(FINISHED_WITH_REFUSALS)


def print_findings(out: Console, checks: list[CheckResult]) -> None:
    """A headline, then errors, then warnings: each with its description and the first offending rows."""
    found = [one for one in checks if one.offending]
    errors = [one for one in found if one.severity is Severity.ERROR]
    warnings = [one for one in found if one.severity is Severity.WARNING]
    counts = f"errors in {len(errors)}, warnings in {len(warnings)}"
    out.print(Text(f"{len(checks)} checks: {counts if found else 'nothing found'}", "bold"), soft_wrap=True)
    for one in (*errors, *warnings):
        rows = counted(one.offending, "row")
        out.print(Text.assemble((f"{one.severity} {one.name}", STYLES[one.severity]), f": {rows}"), soft_wrap=True)
        out.print(Text(f"  {one.description}", "dim"), soft_wrap=True)
        for example in one.examples[:EXAMPLES]:
            out.print(Text(f"    {printable(row_text(json.loads(example)))}"), soft_wrap=True)
        if one.offending > EXAMPLES:
            out.print(Text(f"    … {one.offending - EXAMPLES} more", "dim"), soft_wrap=True)


def _as_json(one: CheckResult) -> dict[str, Any]:
    plain = one.model_dump(mode="json", exclude={"run_id", "accepted"})
    return plain | {"examples": [json.loads(example) for example in one.examples]}
