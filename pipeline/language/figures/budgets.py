"""Whose a budget is that is told of in passing: "zwei Drittel des Etats von 400.000 Euro", "ein Haushalt von …"."""

from __future__ import annotations

import re

from pipeline.language.figures.context import Found
from pipeline.language.figures.parties import Parties
from schemas.records import Metric

_BUDGET = r"(?:[A-ZÄÖÜ][\w-]*)?(?:[Ee]tat|[Hh]aushalt|[Bb]udget)(?:s|es)?"
_BEFORE = re.compile(
    rf"\b{_BUDGET}(?:(?:\s\w+){{0,3}}?\s(?:von|auf|über|in Höhe von|beträgt|betrug|umfasst|umfasste)|[:,])\s"
    rf"(?:\w+\s){{0,2}}$"
)
_AFTER = re.compile(rf"\s(?:(?:Euro|€)\s)?(?:(?:im|an)\s)?{_BUDGET}\b")


def budget_of(found: Found, parties: Parties, text: str) -> str | None:
    """The body whose budget is stated: the speaker's, else the cluster; None in a project's paragraph."""
    if found.metric not in (Metric.MONEY_OTHER, Metric.FUNDING_EUR) or parties.project_at(found.start):
        return None
    if not (_BEFORE.search(text[found.sentence[0] : found.start]) or _AFTER.match(text, found.quantity_end)):
        return None
    speech = parties.speaker_at(found.start)
    return (speech.organisation if speech else None) or parties.cluster
