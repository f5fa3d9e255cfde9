"""What a price is paid for: "eine Presse für 380.000 Euro", "Anteile zu je 500 Euro", "die Anlage kostet …"."""

from __future__ import annotations

import re

from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found
from pipeline.language.figures.excerpts import own_clause
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.wording import subject_text
from schemas.records import Metric

_MONEY = frozenset((Metric.INVESTMENT_EUR, Metric.MONEY_OTHER))
_AT = re.compile(
    r"(?P<before>(?:\S+\s){0,3})(?P<noun>(?<![\w-])[A-ZÄÖÜ][\w-]+)\s(?:für|zu(?:\sje)?|im Wert von)\s"
    r"(?:(?:je|rund|etwa|knapp|gut|insgesamt|zusammen|mindestens|höchstens|jeweils|nur|fast|über)\s)*$"
)
_GENITIVE = re.compile(r"[A-ZÄÖÜ][\w-]+\s(?:der|des|eines|einer)\s(?:[a-zäöüß]+e[nrs]\s)*$")
_RELATIVE = re.compile(r",\s(?:den|die|das|dem|der)\s(?:[a-zäöüß]+\s)*$")
_NO_GOODS = re.compile(
    r"(?:stück|preis|mal|jahre?s?|monate?|schätzung|rahmen|kosten|mitglieder|land|bund)$", re.IGNORECASE
)
_COSTS = re.compile(r"\b(?:kost(?:et|en|ete|eten)|gekostet|verschlungen)\b")
_LETS = re.compile(r"\bl(?:ässt|assen|ieß|ießen)\b")
_VAGUE = re.compile(r"(?:^ganze|vorhaben|projekt|^bau)$")


def priced_thing(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """What is had for a sum or costs it; None where only "das Ganze" or a name stands there."""
    if found.metric not in _MONEY or found.counted.unit == "Prozent":
        return None
    match = _AT.search(text, found.sentence[0], found.start)
    if match is not None:
        parted = _GENITIVE.search(match["before"]) or _RELATIVE.search(match["before"])
        if not parted and not _NO_GOODS.search(match["noun"]) and not parties.is_name(match.start("noun")):
            return nominative(match["noun"])
    if clause is None or clause.pronoun or clause.speaker:
        return None
    told = own_clause(found, text)
    if not _COSTS.search(told) or _LETS.search(told):
        return None
    words = found.words
    if parties.covering(words[clause.first].start, words[clause.last].end) or _VAGUE.search(words[clause.head].low):
        return None
    return subject_text(words, clause, (found.quantity.first, found.quantity.last))


_FEE = re.compile(r"(?<![\w-])(?P<noun>(?:[A-ZÄÖÜ][\w-]*b|B)eitr[aä]g(?:e|en|s|es)?)(?![\w-])")
_PART = re.compile(
    r"(?<![\w-])(?P<noun>(?:[A-ZÄÖÜ][\w-]*a|A)nteile?n?)\s(?:von|über|in Höhe von)\s(?:(?:je|jeweils|mindestens)\s)*$"
)
_ENDOWED = re.compile(r"\bdotier(?:t|te|ten|ter)\b")
_AWARD = re.compile(
    r"(?<![\w-])(?P<noun>(?:[A-ZÄÖÜ][\w-]*p|P)reis|(?:[A-ZÄÖÜ][\w-]*s|S)tipendium)(?:es|s)?(?P<more>(?:\s[A-ZÄÖÜ][\w-]+){0,3})"
)
_FAR = 80
"""Characters between a fee's name and its sum within which the sum is its."""


def fee_or_award(found: Found, text: str) -> str | None:
    """The fee, share or award of which a sum is told: "Kleinbetriebe zahlen beim Jahresbeitrag 180 Euro"."""
    if found.metric is not Metric.MONEY_OTHER or found.counted.unit == "Prozent":
        return None
    if _ENDOWED.search(text, *found.sentence) and (award := _AWARD.search(text, *found.sentence)) is not None:
        return award["noun"] + award["more"]
    if (part := _PART.search(text, found.sentence[0], found.start)) is not None:
        return nominative(part["noun"])
    fees = [match for match in _FEE.finditer(text, *found.sentence) if match.start() <= found.end + 1]
    if not fees or found.start - fees[-1].end() > _FAR:
        return None
    return nominative(re.sub(r"e?s$", "", fees[-1]["noun"]))
