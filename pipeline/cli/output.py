"""What all commands print with: consoles, escaping, cells of a table."""

from __future__ import annotations

import json
import shlex
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from pipeline.printable import is_printable, printable
from pipeline.settings import Settings

PIPED_WIDTH = 160
"""Columns of a table that is not printed on a terminal."""
NOT_STATED = "–"
MAX_VALUE = 60
"""Characters of a value in a line of several."""


def console() -> Console:
    """Standard output; wider than 80 columns where it is no terminal."""
    return Console(width=None if sys.stdout.isatty() else PIPED_WIDTH, highlight=False, markup=False, emoji=False)


def complain(message: str) -> None:
    """Print one line to standard error."""
    Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True).print(
        Text.assemble(("error: ", "bold red"), printable(" ".join(message.split())))
    )


def json_text(value: Any) -> str:
    """A value as JSON; control and direction characters are escaped, so that it is harmless for a terminal as well."""
    text = json.dumps(value, ensure_ascii=False, indent=1, default=str)
    return "".join(character if is_printable(character) else json.dumps(character)[1:-1] for character in text) + "\n"


def cell(value: Any) -> str:
    """A value as one cell of a table: lists joined by semicolons, whole numbers without a decimal point."""
    if value is None:
        return NOT_STATED
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list | tuple):
        return "; ".join(cell(item) for item in value) or NOT_STATED
    return printable(str(value))


def pages(first: int, last: int, first_label: str | None = None, last_label: str | None = None) -> str:
    """A page range, with the printed page numbers where they differ: "3–11 (printed 1–9)"; "(printed to 9)" where the
    first page has none, as under a picture."""
    stretch = str(first) if first == last else f"{first}–{last}"
    if first_label in (None, str(first)) and last_label in (None, str(last)):
        return stretch
    if first_label and last_label:
        printed = first_label if first_label == last_label else f"{first_label}–{last_label}"
    else:
        printed = f"from {first_label}" if first_label else f"to {last_label}"
    return f"{stretch} (printed {printed})"


def counted(number: int, noun: str) -> str:
    """ "1 row", "2 rows"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def row_text(row: Mapping[str, Any]) -> str:
    """A row in a line: the names and values of what is known."""
    texts = {name: " ".join(cell(value).split()) for name, value in row.items() if value is not None}
    return ", ".join(
        f"{name} {text if len(text) <= MAX_VALUE else f'{text[: MAX_VALUE - 2]} …'}" for name, text in texts.items()
    )


def corrections_text(states: Mapping[str, int]) -> str:
    """What became of how many corrections, those applied first: "Corrections: 8 applied, 1 passage gone"."""
    from schemas.correction import CorrectionState  # its models take long to make, and most runs have no corrections

    ordered = sorted(states.items(), key=lambda one: (one[0] != CorrectionState.APPLIED, one[0]))
    return "Corrections: " + ", ".join(f"{number} {state.replace('_', ' ')}" for state, number in ordered)


def command_line(command: str, warehouse: Path) -> str:
    """A clusterwissen command as the user can type it: called as this one was, on the same warehouse."""
    called = Path(sys.argv[0])
    on_path = shutil.which("clusterwissen")
    by_name = called.name != "clusterwissen" or (on_path is not None and Path(on_path) == called.absolute())
    program = "clusterwissen" if by_name else shlex.quote(str(called))
    default = Settings.model_fields["warehouse"].default
    option = "" if warehouse == default else f" --warehouse {shlex.quote(str(warehouse))}"
    return f"{program} {command}{option}"
