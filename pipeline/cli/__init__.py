"""The command line. What takes long to import is imported by the command that needs it."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from pipeline.errors import ClusterwissenError, describe_unexpected

UNEXPECTED = 70
"""Exit code of an error that nobody foresaw (EX_SOFTWARE of sysexits.h)."""
MODULES = {
    "run": "run",
    "status": "ask",
    "show": "ask",
    "query": "ask",
    "report": "report",
    "diff": "history",
    "check": "check",
    "correct": "correct",
    "export": "export",
    "forget": "history",
    "forget-person": "privacy",
    "serve": "serve",
    "cache": "cache",
    "evaluate": "evaluate",
}
"""The module of this package that has the command, in the order of the help."""


class Commands(UserDict[str, Any]):
    """Commands by their names. Each is imported when it is asked for: all of them take longer than a run with nothing
    new takes for its work."""

    def __getitem__(self, name: str) -> Any:
        """The command. Raises KeyError."""
        module = import_module(f"pipeline.cli.{self.data[name]}")
        alone = typer.Typer(add_completion=False, rich_markup_mode=None)
        alone.command(name)(getattr(module, name.replace("-", "_")))
        return typer.main.get_command(alone)


class Group(TyperGroup):
    """`clusterwissen` with its commands."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = Commands(MODULES)


app = typer.Typer(
    name="clusterwissen",
    cls=Group,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"clusterwissen {version('clusterwissen')}")
        raise typer.Exit


@app.callback()
def clusterwissen(
    _: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Say which version this is.")
    ] = False,
) -> None:
    """Reportage PDFs about innovation clusters in, a knowledge base out that can be queried and checked."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. Expected errors end in one line that says what to do."""
    try:
        app(args=None if arguments is None else list(arguments), prog_name="clusterwissen")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except ClusterwissenError as error:
        _complain(f"{error.reason} → {error.remedy}")
        return error.exit_code
    except Exception as error:
        _complain(f"unexpected {describe_unexpected(error)} → please report this line")
        return UNEXPECTED
    return 0


def _complain(message: str) -> None:
    from pipeline.cli.output import complain

    complain(message)
