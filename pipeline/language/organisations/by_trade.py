"""Firms named by their owner's or a made-up word and their trade: "bei Thorup Messtechnik", "die Thorup Spedition"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.facilities import facility_kind
from pipeline.language.organisations.found import Found, is_brand_name
from pipeline.language.organisations.patterns import SUBJECT
from pipeline.language.organisations.sightings import BRANDS, noun_class
from schemas.records import OrganisationKind as Kind

_PAIR = re.compile(
    rf"(?<![\w-])(?P<name>(?P<first>{g.CAMEL}|{g.CAP})\s(?P<trade>[A-ZÄÖÜ][a-zäöüß]{{3,}}))(?![\w-])(?!\s[A-ZÄÖÜ&+])"
)
_TRADE = re.compile(rf"{g.TRADE}|[A-ZÄÖÜ][a-zäöüß]+gesellschaft")
_LEFT = re.compile(
    r"(?P<bare>\b(?:[Bb]ei|[Vv]on|[Ff]ür|[Nn]eben)\s)$|(?P<article>\b(?:[Dd]ie|[Dd]er|[Zz]ur)\s)$"
    r"|(?P<by>\b(?:[Bb]eim|[Dd]em|[Mm]it|[Dd]urch)\s)$|(?P<opens>(?:^|[.!?]\s)$)"
)
_INFLECTED = re.compile(r"(?:e|en|er|es|em|s)$")
_MANNER = re.compile(r"(?:isch|lich|ig)(?:e[nrms]?)?$")
_FIRM_VERB = re.compile(
    r"\s(?:fertigt|liefert|beschäftigt|produziert|baut|vertreibt|entwickelt|exportiert|verkauft)e?\b"
    r"|\shat\s(?:\S+\s){1,2}(?:Beschäftigte|Mitarbeiter|Angestellte|Leute)\b"
)


def by_trade(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the firms within start..end whose trade stands behind a word that means nothing else.

    "mit Raman Sensorik" speaks of a technology, so after some prepositions the trade must be a house's.
    """
    for match in _PAIR.finditer(text, start, end):
        if is_trade(match.group("trade")):
            left = _LEFT.search(text[max(start, match.start() - 7) : match.start()])
            if left and _bears_trade(match, left, _FIRM_VERB.match(text, match.end(), end) is not None):
                yield Found(*match.span("name"), match.group("name"), Kind.COMPANY, "organisations.trade", 0.75)


def _bears_trade(match: re.Match[str], left: re.Match[str], acts: bool) -> bool:
    """Tell whether the word before a trade is a firm's, given what stands left of it and whether it acts as a firm."""
    first, trade = match.group("first"), match.group("trade")
    kind = noun_class(first)
    if kind not in BRANDS and not (left.group("bare") and kind == "compound"):
        return False
    if _MANNER.search(first) or first.casefold() in FUNCTION_WORDS or not is_brand_name(first):
        return False
    if first in cities() or first in STATES or first in first_names():
        return False
    if kind != "surname" and _INFLECTED.search(first):
        return False
    if kind == "capitals":
        # "an der HTW Fahrzeugtechnik studieren"
        return trade.endswith("gesellschaft") or left.group("bare") is not None or not SUBJECT.search(trade)
    if trade.endswith("gesellschaft"):
        return False
    house = facility_kind(trade) is Kind.COMPANY or kind == "surname"
    return house or (left.group("by") is None and (left.group("opens") is None or acts))


@lru_cache(maxsize=1 << 14)
def is_trade(word: str) -> bool:
    """Tell whether a noun names a trade, or a company of some sort."""
    return _TRADE.fullmatch(word) is not None
