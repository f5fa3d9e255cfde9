"""One figure for a fact that is printed twice: in a facts box and in the text, in a title and below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from pipeline.language.model import FigureCandidate, reportage_of
from schemas.records import Metric
from schemas.reportage import PassageKind

_BOX_KINDS = frozenset((PassageKind.FACTS, PassageKind.HEADLINE, PassageKind.HEADING, PassageKind.CAPTION))
_ENDING = re.compile(r"(?:innen.*|innen|en|er|es|e|n|s)$")
_ONCE = frozenset(
    (
        Metric.MEMBERS,
        Metric.FOUNDING_MEMBERS,
        Metric.EMPLOYEES,
        Metric.REVENUE_EUR,
        Metric.FUNDING_EUR,
        Metric.WORKING_GROUPS,
    )
)
"""Metrics of which one party has one value at a time: the same value again is the same fact."""

Stretch = tuple[int, int]


def boxes_of(doc: Doc) -> list[Stretch]:
    """Characters of the passages that repeat what the running text says."""
    return [(p.start, p.end) for p in reportage_of(doc).passages if p.kind in _BOX_KINDS]


def merged(figures: Sequence[FigureCandidate], boxes: Sequence[Stretch]) -> list[FigureCandidate]:
    """Drop what repeats a figure; the running text's wording is kept, in the order of the text."""
    kept: list[FigureCandidate] = []
    boxed = {id(figure): _is_within(figure, boxes) for figure in figures}
    # The running text first, so that its wording wins over that of a box.
    for figure in sorted(figures, key=lambda item: boxed[id(item)]):
        if not any(_repeats(figure, other, boxed[id(figure)]) for other in kept):
            kept.append(figure)
    return sorted(kept, key=lambda item: item.mention.span.start_char)


def _is_within(figure: FigureCandidate, boxes: Sequence[Stretch]) -> bool:
    start = figure.mention.span.start_char
    return any(low <= start < high for low, high in boxes)


def _repeats(figure: FigureCandidate, other: FigureCandidate, in_box: bool) -> bool:
    if figure.value != other.value or figure.value_max != other.value_max or _stem(figure.unit) != _stem(other.unit):
        return False
    if in_box:
        return figure.unit != "Prozent" or figure.subject == other.subject
    return figure.metric == other.metric and figure.metric in _ONCE and figure.subject == other.subject


def _stem(unit: str | None) -> str:
    last = (unit or "").split()[-1:] or [""]
    return _ENDING.sub("", last[0].lower())
