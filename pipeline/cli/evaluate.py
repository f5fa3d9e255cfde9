"""`clusterwissen evaluate`: how good the knowledge base is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli.run import Warehouse
from pipeline.printable import printable
from pipeline.settings import load_settings

if TYPE_CHECKING:
    from pipeline.evaluate import Evaluation
    from pipeline.evaluate.annotation import Annotation
    from pipeline.evaluate.score import Mistake

MAX_LINE = 420


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Folder with one gold annotation (JSON) per reportage.")],
    errors: Annotated[bool, typer.Option("--errors", help="List what is missed, extra or different.")] = False,
    warehouse: Warehouse = None,
) -> None:
    """Compare the knowledge base with gold annotations: precision, recall, F1 and shares of right attributes.

    \b
    Example:
      clusterwissen evaluate tests/gold/expedition-clusterland --errors
    """
    from pipeline.evaluate import evaluate as score
    from pipeline.evaluate import read_gold, read_warehouse

    try:
        annotated = read_gold(gold)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    result = score(annotated, read_warehouse(load_settings(warehouse).warehouse, annotated))
    lines = [*(mistake_lines(result) if errors else []), *table_lines(result)]
    sys.stdout.write("\n".join(printable(line) for line in lines) + "\n")
    for name in result.missing:
        sys.stderr.write(printable(f"{name}: no reportage with the headline {annotated[name].headline!r}") + "\n")


def table_lines(result: Evaluation) -> list[str]:
    """One line per kind, one for the fields of the cluster profiles, one for the records of high confidence."""
    lines = [f"{'':16}{'P':>7}{'R':>7}{'F1':>7}   tp/fp/fn"]
    for kind, score in result.kinds.items():
        counts = f"{score.true_positives}/{score.false_positives}/{score.false_negatives}"
        attributes = "  ".join(f"{name} {tally.accuracy:.2f}" for name, tally in score.attributes.items())
        lines.append(
            f"{kind:16}{score.precision:7.3f}{score.recall:7.3f}{score.f1:7.3f}   {counts}   {attributes}".rstrip()
        )
    fields = result.cluster_fields
    sure = result.confident
    return [
        *lines,
        f"{'cluster fields':16}{'':14}{fields.accuracy:7.3f}   {fields.right}/{fields.of}",
        f"{'confidence ≥ 0.9':16}{'':14}{sure.accuracy:7.3f}   {sure.right}/{sure.of}",
    ]


def mistake_lines(result: Evaluation) -> list[str]:
    """One line per mistake, and an empty one at the end."""
    lines = [
        f"{mistake.reportage:14} {mistake.kind:14} {mistake.what:15} {_stated(mistake)}"[:MAX_LINE]
        for mistake in result.mistakes
    ]
    return [*lines, ""]


def _stated(mistake: Mistake) -> str:
    """What is extra or missed; for a field that differs, whose it is and both values."""
    if mistake.gold is None or mistake.what == "missed":
        annotation = mistake.found or mistake.gold
        return "" if annotation is None else str(annotation.model_dump(exclude_defaults=True, exclude={"confidence"}))
    gold, found = _value(mistake.gold, mistake.what), _value(mistake.found, mistake.what)
    return f"{mistake.gold.label!r} gold={gold!r} got={found!r}"


def _value(annotation: Annotation | None, what: str) -> Any:
    """The value behind a line of the table."""
    if what == "years":
        return getattr(annotation, "start", None), getattr(annotation, "end", None)
    field = {"role": "roles", "contact_persons": "persons"}.get(what, what)
    return getattr(annotation, field, getattr(getattr(annotation, "contact", None), field, None))
