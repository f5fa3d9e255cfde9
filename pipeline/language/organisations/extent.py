"""How far a name reaches beyond the words that gave it away: brands before it, a town or an abbreviation after it."""

from __future__ import annotations

import re

from pipeline.language.lexicon import STATES, cities, first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.found import Found, starts_sentence
from pipeline.language.organisations.patterns import nominative
from pipeline.language.organisations.sightings import noun_class

_BRACKETED = re.compile(rf"\s\((?P<short>{g.ACRONYM})\)$")
_HYPHENATED = re.compile(r"[A-ZÄÖÜ][\w-]*-$")
_WORD_BEFORE = re.compile(r"(?P<before>^|\S\s+)(?P<word>[A-ZÄÖÜ][\w-]+)\s$")
_TOWN_AFTER = re.compile(r"\s(?P<town>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)(?![\w-])")
_TAKE_BRAND = frozenset({"organisations.university", "organisations.institute", "organisations.foundation"})
_BRAND = frozenset({"unknown", "coined", "capitals", "compound"})


def with_extent(text: str, start: int, item: Found) -> Found:
    """Return a name found in the passage that begins at `start` with all that belongs to it."""
    bracket = _BRACKETED.search(item.name)
    if bracket:
        item.short = bracket.group("short")
        item.name = item.name[: bracket.start()]
        item.end = item.start + text[item.start : item.end].rindex("(")
        item.end = len(text[: item.end].rstrip())
    begin, stop = item.start, item.end
    joined = _HYPHENATED.search(text, max(start, begin - 40), begin)
    if joined:
        begin = joined.start()
    elif item.rule in _TAKE_BRAND:
        begin = _with_brand(text, start, begin)
    town = _TOWN_AFTER.match(text, stop)
    if item.rule == "organisations.university" and town and _is_seat(text, item, town):
        stop = town.end()
    if (begin, stop) != (item.start, item.end):
        item.start, item.end = begin, stop
        item.name = nominative(" ".join(text[begin:stop].split()))
    return item


def _is_seat(text: str, item: Found, town: re.Match[str]) -> bool:
    """Tell whether the word after a school's name is the town it stands in ("Hochschule Hessen Auental")."""
    word = town.group("town")
    if word in first_names() and re.match(r"\s[A-ZÄÖÜ]", text[town.end() : town.end() + 2]):
        return False
    return word in cities() or item.name.endswith(STATES)


def _with_brand(text: str, start: int, begin: int) -> int:
    """Return where the name begins with a coined word right before it: "die Quirla Hochschule für Keramik"."""
    before = _WORD_BEFORE.search(text, max(start, begin - 40), begin)
    if before is None or noun_class(before.group("word")) not in _BRAND:
        return begin
    at = before.start("word")
    if starts_sentence(text, start, at) or re.search(r"er$|en$|s$", before.group("word")):
        return begin
    return at
