"""What a rise put after a count has risen, and whose turnover somebody reckons: neither the rise nor who reckons."""

from __future__ import annotations

import re

from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.parties import Parties
from schemas.records import Metric

_RISE = re.compile(
    r"\s(?:ein|eine|einen|einem|einer)\s(?:Zuwachs|Plus|Anstieg|Rückgang|Minus|Steigerung|Zunahme|Wachstum)\s"
    r"(?:von|um)\s(?:[a-zäöüß]+\s){0,2}$"
)
_COUNTED = re.compile(r"(?<![\w.,])\d[\d.]*\s(?:[a-zäöüß]+e[nr]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)")
_UNITS = re.compile(
    r"(?:euro|millionen|milliarden|mio|mrd|prozent|tonnen|meter|metern|hektar|liter|stunden|jahre|jahren|stück)$",
    re.IGNORECASE,
)
_RECKONS = re.compile(r"\b(?:beziffer|taxier|veranschlag|geschätzt|schätz)\w*")
_NEAR = 300
"""Characters before the sentence within which a branch is still meant."""


def risen_thing(found: Found, text: str) -> str | None:
    """The count that a rise is put after: "bearbeitete 400 Aufträge, ein Zuwachs von 17 Prozent"."""
    if found.counted.unit != "Prozent":
        return None
    rise = _RISE.search(text, found.sentence[0], found.start)
    if rise is None:
        return None
    counted = [*_COUNTED.finditer(text, found.sentence[0], rise.start())]
    if not counted or _UNITS.search(counted[-1]["noun"]):
        return None
    return nominative(counted[-1]["noun"])


def reckoned_branch(found: Found, parties: Parties, text: str) -> str | None:
    """The branch whose turnover a chamber reckons: "Auf 400 Millionen Euro beziffert die IHK den Umsatz"."""
    if found.metric is not Metric.REVENUE_EUR or parties.speaker_at(found.start) is not None:
        return None
    if not _RECKONS.search(text, *found.sentence):
        return None
    since = max(found.passage.start, found.sentence[0] - _NEAR)
    branches = [item for item in parties.before(found.start, since) if item.party is Party.BRANCH]
    return branches[-1].name if branches else None
