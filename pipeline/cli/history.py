"""`clusterwissen diff` and `forget`: what the runs changed, and how to take a publication out again."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text

from pipeline.cli.output import cell, console, counted, json_text
from pipeline.cli.run import Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings

if TYPE_CHECKING:
    from pipeline.history import Change, Difference

SCREEN = 40
"""Lines that `diff` prints without --all."""
MAX_VALUE = 70
MARKS = {"added": ("+", "green"), "changed": ("~", "yellow"), "removed": ("-", "red")}
CHANGED = "changed"
NO_RUN = "nothing"


class Format(StrEnum):
    """How a difference is written."""

    TEXT = "text"
    JSON = "json"


def diff(
    run: Annotated[str, typer.Argument(metavar="RUN", help="A run: identifier, the beginning of one, or latest.")],
    other: Annotated[str | None, typer.Argument(metavar="[RUN]", help="Another run to compare with.")] = None,
    everything: Annotated[bool, typer.Option("--all", help=f"Print more than {SCREEN} lines.")] = False,
    output: Annotated[Format, typer.Option("--format", help="How to write it; json holds all.")] = Format.TEXT,
    warehouse: Warehouse = None,
) -> None:
    """Say what a run added, changed and removed, record by record; with two runs, what changed from one to the other.

    \b
    Examples:
      clusterwissen diff latest
      clusterwissen diff run_20260301 run_20260401 --format json
    """
    from pipeline.history import diff as difference_of

    found = difference_of(load_settings(warehouse).warehouse, run, other)
    if output is Format.JSON:
        sys.stdout.write(json_text(as_json(found)))
        return
    out = console()
    lines = [*_lines(found)]
    out.print(Text(_headline(found), "bold"), soft_wrap=True)
    for line in lines if everything else lines[:SCREEN]:
        out.print(line, soft_wrap=True)
    if len(lines) > SCREEN and not everything:
        out.print(Text(f"… {len(lines) - SCREEN} more lines with --all", "dim"), soft_wrap=True)


def forget(
    what: Annotated[
        str,
        typer.Argument(metavar="PUBLICATION|FILE", help="The beginning of a publication_id, or a file: all it held."),
    ],
    warehouse: Warehouse = None,
) -> None:
    """Take a publication out of the knowledge base with everything derived from it; a file with all its revisions.

    The PDF itself is not touched: where it still lies in a folder that is read, the next run takes it in again.

    \b
    Example:
      clusterwissen forget raw/clusterjournal-kurz.pdf
    """
    from pipeline.cache import StageCache, folder_of
    from pipeline.corrections import corrections_of
    from pipeline.load.forget import forget as take_out
    from pipeline.stamp import result_versions

    settings, out = load_settings(warehouse), console()
    stored = StageCache(folder_of(settings.warehouse), result_versions(settings))
    for one in take_out(settings.warehouse, what, stored.discard, corrections_of(settings)):
        text = f"{one.file_name} ({one.publication_id[:8]}…) is forgotten: {counted(one.rows, 'row')} and their history"
        out.print(Text(printable(text)), soft_wrap=True)


def as_json(found: Difference) -> dict[str, Any]:
    """The difference as plain values; the fields of a changed record as old and new value."""
    changes = [
        {
            "change": change.kind.value,
            "record_type": change.record_type,
            "record_id": change.record_id,
            "publication_id": change.publication_id,
            "file_name": found.file_names[change.publication_id],
            "headline": change.headline,
            "name": change.name,
            "fields": {name: {"old": old, "new": new} for name, (old, new) in change.fields.items()},
        }
        for change in found.changes
    ]
    return {"before": found.before, "after": found.after, "superseded": found.superseded, "changes": changes}


def _headline(found: Difference) -> str:
    """From which run to which, and how much of what."""
    counts = Counter((change.record_type, change.kind.value) for change in found.changes)
    kinds = dict.fromkeys(record_type for record_type, _ in sorted(counts))
    parts = [
        f"{record_type} "
        + ", ".join(f"{counts[record_type, kind]} {kind}" for kind in MARKS if counts[record_type, kind])
        for record_type in kinds
    ]
    return f"{found.before or NO_RUN} → {found.after}: {'; '.join(parts) or 'no record changed'}"


def _lines(found: Difference) -> Iterator[Text]:
    """A line per publication, per reportage and per record; what is new or gone as a whole is one line."""
    by_publication = {key: [*group] for key, group in groupby(found.changes, key=lambda change: change.publication_id)}
    news = set(found.superseded.values())
    for identifier in sorted({*by_publication, *news}, key=lambda one: (found.file_names[one], one)):
        changes = by_publication.get(identifier, [])
        revised = [old for old, new in found.superseded.items() if new == identifier]
        head = f"{found.file_names[identifier]} {identifier[:8]}…"
        if revised:
            head += f" (in place of {', '.join(f'{found.file_names[old]} {old[:8]}…' for old in revised)})"
        whole = next((one for one in changes if one.record_type == "publication" and one.kind != CHANGED), None)
        if whole:
            yield _whole(whole, head, changes, "")
            continue
        yield Text(printable(head), "bold")
        for _, group in groupby(changes, key=lambda change: change.headline):
            yield from _reportage_lines([*group])


def _reportage_lines(changes: list[Change]) -> Iterator[Text]:
    whole = next((one for one in changes if one.record_type == "reportage" and one.kind != CHANGED), None)
    if whole:
        yield _whole(whole, f"“{whole.name}”", changes, "  ")
        return
    if changes[0].headline:
        yield Text(f"  “{printable(changes[0].headline)}”")
    for change in changes:
        mark, style = MARKS[change.kind.value]
        text = f"    {mark} {change.record_type} {_short(change.name)}"
        if change.kind == CHANGED:
            text += ": " + "; ".join(
                f"{name} {_short(old)} → {_short(new)}" for name, (old, new) in change.fields.items()
            )
        yield Text(printable(text), style)


def _whole(whole: Change, what: str, changes: Iterable[Change], indent: str) -> Text:
    """One line for a publication or reportage that came or went with all its records."""
    mark, style = MARKS[whole.kind.value]
    counts = Counter(change.record_type for change in changes if change is not whole)
    counted = ", ".join(f"{record_type} {number}" for record_type, number in counts.items())
    return Text(printable(f"{indent}{mark} {what}: {whole.kind}{', with ' if counted else ''}{counted}"), style)


def _short(value: Any) -> str:
    """A value on a line."""
    text = " ".join(cell(value).split())
    return text if len(text) <= MAX_VALUE else f"{text[: MAX_VALUE - 2]} …"
