"""The command line. What takes long to import is imported by the command that needs it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import Annotated

import typer

from pipeline.cli.ask import query, show, status
from pipeline.cli.cache import cache
from pipeline.cli.check import check
from pipeline.cli.correct import correct
from pipeline.cli.evaluate import evaluate
from pipeline.cli.export import export
from pipeline.cli.history import diff, forget
from pipeline.cli.output import complain
from pipeline.cli.privacy import forget_person
from pipeline.cli.report import report
from pipeline.cli.run import run
from pipeline.cli.serve import serve
from pipeline.errors import ClusterwissenError, describe_unexpected

UNEXPECTED = 70
"""Exit code of an error that nobody foresaw (EX_SOFTWARE of sysexits.h)."""

app = typer.Typer(
    name="clusterwissen",
    help="Reportage PDFs about innovation clusters in, a knowledge base out that can be queried and checked.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"clusterwissen {version('clusterwissen')}")
        raise typer.Exit


@app.callback()
def _program(
    _: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Say which version this is.")
    ] = False,
) -> None:
    """Options of the program itself."""


for command in (
    run,
    status,
    show,
    query,
    report,
    diff,
    check,
    correct,
    export,
    forget,
    forget_person,
    serve,
    cache,
    evaluate,
):
    app.command()(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. Expected errors end in one line that says what to do."""
    try:
        app(args=None if arguments is None else list(arguments), prog_name="clusterwissen")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except ClusterwissenError as error:
        complain(f"{error.reason} → {error.remedy}")
        return error.exit_code
    except Exception as error:
        complain(f"unexpected {describe_unexpected(error)} → please report this line")
        return UNEXPECTED
    return 0
