"""`clusterwissen correct`: say what the machine got wrong, so that every run takes it from you."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from pipeline.cli.output import command_line, console
from pipeline.cli.run import Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings
from schemas.evidence import RecordType

if TYPE_CHECKING:
    from pipeline.correct import Said, Written


def correct(
    identifier: Annotated[
        str, typer.Argument(metavar="ID", help="A record, or with --add the reportage; the beginning is enough.")
    ],
    fields: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE", help="What is right; no value: unknown; lists: a; b. Repeatable."),
    ] = None,
    reject: Annotated[bool, typer.Option("--reject", help="The record is none.")] = False,
    same: Annotated[str | None, typer.Option(metavar="ID", help="Both are one person, organisation …")] = None,
    not_same: Annotated[str | None, typer.Option(metavar="ID", help="They are two, though they look like one.")] = None,
    add: Annotated[RecordType | None, typer.Option(help="Add a record of this type; --set states its fields.")] = None,
    sentence: Annotated[
        str | None, typer.Option(metavar="TEXT", help="With --add: the sentence, or a part of it, as printed.")
    ] = None,
    words: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="With --add: the words for the record; default: its name or text."),
    ] = None,
    page: Annotated[int | None, typer.Option(min=1, help="With --add: the page, where it is printed twice.")] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="Why, for those who read the file.")] = None,
    by: Annotated[str | None, typer.Option(metavar="NAME", help="Who says so.")] = None,
    warehouse: Warehouse = None,
) -> None:
    """Correct what the machine read: written to corrections/corrections.csv, applied by each run from the next one on.

    A correction is keyed on the passage, not on the identifier. Where the passage goes or is read otherwise one day,
    the run says so and leaves it to you. To take a correction back, delete its line.

    \b
    Examples:
      clusterwissen correct fig_9906 --set value=140 --set qualifier=min --note "printed: mehr als 140"
      clusterwissen correct per_3f2a --reject
      clusterwissen correct per_3f2a --same per_77b0
      clusterwissen correct rep_38cf --add person --sentence "sagt Mira Talberg" --set name="Mira Talberg"
    """
    from pipeline.correct import Addition, Said
    from pipeline.correct import correct as write

    _require_one(fields, reject, same, not_same, add)
    if (sentence is None) != (add is None):
        raise typer.BadParameter("--add and --sentence belong together: give both, or none")
    if add is None and (words or page):
        raise typer.BadParameter("--words and --page belong to --add: leave them out")
    addition = Addition(add, sentence, words, page) if add and sentence else None
    pairs = [_pair(text) for text in fields or []]
    said = Said(identifier, pairs, reject, same, not_same, addition, note, by)
    settings = load_settings(warehouse)
    written = write(said, settings)
    out = console()
    for one in written:
        out.print(Text(printable(_line(one, said))), soft_wrap=True)
    out.print(Text(f"It counts from the next run on: {command_line('run', settings.warehouse)}", "dim"), soft_wrap=True)


def _require_one(
    fields: list[str] | None, reject: bool, same: str | None, not_same: str | None, add: RecordType | None
) -> None:
    said = [bool(fields) and add is None, reject, same is not None, not_same is not None, add is not None]
    if sum(said) != 1:
        raise typer.BadParameter("say one thing: --set, --reject, --same, --not-same or --add")
    if fields and (reject or same or not_same):
        raise typer.BadParameter("--set goes alone or with --add")


def _pair(text: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals or not field.strip():
        raise typer.BadParameter(f"{text!r} is no FIELD=VALUE")
    return field.strip(), value.strip()


def _line(one: Written, said: Said) -> str:
    """What was written where: "corrections/corrections.csv, line 4: change figure fig_… value 84 → 140"."""
    outcome = one.outcome
    text = f"{one.path}, line {one.line}: {outcome.action} {outcome.record_type} {outcome.record_id}"
    if outcome.field:
        text += f" {outcome.field} {outcome.old or '–'} → {outcome.new or '–'}"
    elif outcome.other_record_id:
        text += f" and {outcome.other_record_id}"
    elif said.add:
        text += f": {outcome.new}"
    return text
