"""Firms named by their owner's or a made-up word and their trade: "bei Thorup Messtechnik", "die Thorup Spedition"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.facilities import facility_kind
from pipeline.language.organisations.found import Found, is_brand_name
from pipeline.language.organisations.patterns import SUBJECT
from pipeline.language.organisations.sightings import BRANDS, noun_class
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_SIGNS = (
    "echnik ptik lektronik lektrik ensorik obotik ogistik ydraulik utomation chmiede bau pedition ysteme aschinen öbel "
    "oftware onsulting ngineering ervice werk erei abrik anufaktur uss andel ühle ransporte edien "
    "erpackungen erkzeuge rmaturen gesellschaft"
)
_TRADE = Signed(
    _SIGNS,
    rf"(?:(?P<bare>\b(?:[Bb]ei|[Vv]on|[Ff]ür|[Nn]eben)\s)|(?P<article>\b(?:[Dd]ie|[Dd]er|[Zz]ur)\s)|(?P<by>\b(?:[Bb]eim|[Dd]em|[Mm]it|[Dd]urch)\s)"
    rf"|(?P<opens>(?:^|(?<=[.!?]\s))))(?P<name>(?P<first>{g.CAMEL}|{g.CAP})\s(?P<trade>(?=[A-ZÄÖÜ])(?:{g.TRADE}|[A-ZÄÖÜ][a-zäöüß]+gesellschaft)))(?![\w-])(?!\s[A-ZÄÖÜ&+])",
)
_INFLECTED = re.compile(r"(?:e|en|er|es|em|s)$")
_MANNER = re.compile(r"(?:isch|lich|ig)(?:e[nrms]?)?$")


_FIRM_VERB = re.compile(
    r"\s(?:fertigt|liefert|beschäftigt|produziert|baut|vertreibt|entwickelt|exportiert|verkauft)e?\b|\shat\s(?:\S+\s){1,2}(?:Beschäftigte|Mitarbeiter|Angestellte|Leute)\b"
)


def by_trade(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the firms within start..end whose trade stands behind a word that means nothing else.

    "mit Raman Sensorik" speaks of a technology, so after some prepositions the trade must be a house's.
    """
    for match in _TRADE.finditer(text, start, end):
        first = match.group("first")
        kind = noun_class(first)
        brand = kind in BRANDS or (match.group("bare") and kind == "compound")
        if not brand or _MANNER.search(first) or first.casefold() in FUNCTION_WORDS or not is_brand_name(first):
            continue
        if first in cities() or first in STATES or first in first_names():
            continue
        if kind != "surname" and _INFLECTED.search(first):
            continue
        if match.group("trade").endswith("gesellschaft") and kind != "capitals":
            continue
        if kind == "capitals" and match.group("bare") is None and SUBJECT.search(match.group("trade")):
            continue  # "an der HTW Fahrzeugtechnik studieren"
        house = facility_kind(match.group("trade")) is Kind.COMPANY or kind == "surname"
        if match.group("by") and not house:
            continue
        if match.group("opens") is not None and not (house or _FIRM_VERB.match(text, match.end(), end)):
            continue
        yield Found(*match.span("name"), match.group("name"), Kind.COMPANY, "organisations.trade", 0.75)
