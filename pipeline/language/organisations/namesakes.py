"""Firms named after people of the text: "die Siebmacherei Holl", "Bioladen Holl", "bei der Holl Sensorik"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter

from pipeline.language.lexicon import STATES, first_names
from pipeline.language.occurrences import occurrences
from pipeline.language.organisations.facilities import bearers, facility_kind
from pipeline.language.organisations.found import Found
from pipeline.language.people.patterns import is_person_noun
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind

_ARTICLE = r"(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]em|vom|beim|zur|zum|im|bei|von)"
_AFTER_ARTICLE = re.compile(rf"\b{_ARTICLE}\s$")
_RELATIVE = re.compile(r",\s(?:[a-zäöü]{2,7}\s)?(?:der|die|das|dem|den)\s$")
""" "die Einzige, vor der Holl Respekt hat" names no firm."""
_SHOP_BEFORE = re.compile(rf"\b{_ARTICLE}\s(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{3,}})\s$")
_SHOP = re.compile(
    r"(?:(?<![^\n])|[.!?:“»,]\s|\b(?:[Bb]ei|[Vv]on|[Mm]it|[Ff]ür|[Uu]nd)\s)(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,})\s$"
)
_BUSINESS = re.compile(
    r"(?:[a-zäöüß]markt|laden|[a-zäöüß]hof|[a-zäöüß]haus|betrieb|handlung|handel|stube|keller|garten|gärtnerei|imkerei|zentrum|technik|systeme|bau)$"
)
"""What firms end in that their owner's name follows without an article: "Bioladen Holl"."""
_TRADE_AFTER = re.compile(r"\s(?P<noun>[A-ZÄÖÜ][a-zäöüß]{4,})(?![\w-])(?!\s[A-ZÄÖÜ])")
_CAPITAL_AFTER = re.compile(r"\s[A-ZÄÖÜ]")
_OF_PEOPLE = re.compile(
    r"(?:familie|ehepaar|brüder|geschwister|schwestern|vater|mutter|sohn|tochter|onkel|tante|eltern|kolleg\w+|herrn?|frau|"
    r"team|ära|fall|kreis|projekt|duo|trio|witwe|erbe|erben|straße|platz|weg|halle|preis|saal|methode|modell|prinzip|name)$",
    re.IGNORECASE,
)


def named_after_people(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield firms named after somebody whom the text names in full: "die Siebmacherei Holl", "bei der Holl Sensorik".

    Which noun stands beside the surname matters less there, as long as it is none for people.
    """
    places = _surname_places(text)
    first, past = bisect_left(places, (start,)), bisect_left(places, (end,))
    for low, high, _ in sorted(places[first:past], key=_SURNAME_FIRST):
        shop = _SHOP_BEFORE.search(text, max(start, low - 60), low) or _shop_alone(text, start, low)
        left = max(start, low - 16)
        named = _AFTER_ARTICLE.search(text, left, low) and not _RELATIVE.search(text, left, low)
        trade = _TRADE_AFTER.match(text, high, end) if named else None
        if shop and not _CAPITAL_AFTER.match(text, high, end):
            begin, stop, noun = shop.start("noun"), high, shop.group("noun")
        elif trade:
            begin, stop, noun = low, trade.end(), trade.group("noun")
        else:
            continue
        people = is_role(noun) or is_person_noun(noun) or _OF_PEOPLE.search(noun)
        if not people and noun not in first_names() and noun not in STATES:
            name = " ".join(text[begin:stop].split())
            yield Found(begin, stop, name, Kind.COMPANY, "organisations.namesake", 0.8)


def _shop_alone(text: str, start: int, low: int) -> re.Match[str] | None:
    """Return the noun for a business, without an article, before the surname at `low`."""
    shop = _SHOP.search(text, max(start, low - 40), low)
    noun = shop.group("noun") if shop else ""
    return shop if _BUSINESS.search(noun) or facility_kind(noun) is Kind.COMPANY else None


_SURNAME_FIRST = itemgetter(2, 0)


@lru_cache(maxsize=2)
def _surname_places(text: str) -> list[tuple[int, int, str]]:
    """Where the text has the surnames of `bearers`, in its order: read once for all passages."""
    return sorted((low, high, surname) for surname in bearers(text) for low, high in occurrences(text, surname))
