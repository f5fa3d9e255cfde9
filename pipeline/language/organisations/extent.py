"""How far a name reaches beyond the words that gave it away: brands before it, a town or an abbreviation after it."""

from __future__ import annotations

import re

from pipeline.language.lexicon import STATES, cities, first_names, town_adjectives
from pipeline.language.occurrences import occurrences
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.by_trade import is_trade
from pipeline.language.organisations.facilities import facility_kind
from pipeline.language.organisations.found import Found, is_ware, starts_sentence
from pipeline.language.organisations.patterns import nominative
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.organisations.vocabulary import is_word
from schemas.records import OrganisationKind as Kind

_BRACKETED = re.compile(rf"\s\((?P<short>{g.ACRONYM})\)$")
_HYPHENATED = re.compile(r"[A-ZÄÖÜ][\w-]*-$")
_RESEARCHES = re.compile(r"(?:Fraunhofer|Leibniz|Helmholtz|Max-Planck|Steinbeis)-")
_WORD_BEFORE = re.compile(r"(?P<before>^|\S\s+)(?P<word>[A-ZÄÖÜ][\w-]+)\s$")
_TOWN_AFTER = re.compile(r"\s(?P<town>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)(?![\w-])")
_NAMED_AFTER = re.compile(
    r"[A-ZÄÖÜ]\w+(?:-[A-ZÄÖÜ]\w+)*-(?:Universität|Hochschule|Institut|Stiftung|Schule|Gymnasium|Kolleg|Berufskolleg|Realschule"
    r"|Gesamtschule)"
)
_FIRST_NAME = re.compile(r"(?<![\w-])([A-ZÄÖÜ][a-zäöüß]+)\s$")
_TOWN_BEFORE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}er\s(?=[A-ZÄÖÜ])")
_TOWN_LAST = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}er\s$")
_ARTICLE_BEFORE = re.compile(r"\b[Dd](?:er|ie|as|em)\s$")
_SECOND_TOWN = re.compile(r"\sund\s(?P<town>[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])")
""" "Universitätsklinikum Gießen und Marburg" is one house."""
_FAMILY = re.compile(r"(?:Fraunhofer|Leibniz|Max[- ]Planck|Helmholtz)\S*\s(?:für|for)\s")
_SHORT = re.compile(r"\b[A-Z]{2,}\b")
_UP_TO_SHORT = re.compile(rf"(?:\s{g.CAP}){{0,3}}\s[A-Z]{{2,6}}(?![\w-])")
""" "Fraunhofer-Institut für Integrierte Software Engineering ISE": its abbreviation ends an institute's name."""
_TAKE_BRAND = frozenset({"organisations.university", "organisations.institute", "organisations.foundation"})
_TAKE_FIRST_NAMES = _TAKE_BRAND | {"organisations.school"}
_BRAND = frozenset({"unknown", "coined", "capitals", "compound"})
_MEAN_NOTHING = frozenset({"unknown", "coined", "surname"})


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
        item.kind = Kind.RESEARCH if _RESEARCHES.match(joined.group()) else item.kind
    elif item.rule in _TAKE_FIRST_NAMES:
        begin = _with_first_names(text, start, begin) if _NAMED_AFTER.match(text, begin) else begin
        begin = _with_brand(text, start, begin) if item.rule in _TAKE_BRAND else begin
    elif item.rule == "organisations.legal_form":
        begin = _without_town(text, start, item)
    town = _TOWN_AFTER.match(text, stop)
    if item.rule == "organisations.university" and town and _is_seat(text, item, town):
        stop = town.end()
    more = _UP_TO_SHORT.match(text, stop) if item.rule == "organisations.institute" else None
    if more and _FAMILY.match(item.name) and not _SHORT.search(item.name):
        stop = more.end()
    second = _SECOND_TOWN.match(text, stop) if item.name.startswith("Universitätsklinik") else None
    if second and second.group("town") in cities():
        stop = second.end()
    if (begin, stop) != (item.start, item.end):
        item.start, item.end = begin, stop
        item.name = nominative(" ".join(text[begin:stop].split()))
    return item


_ADJECTIVE_BEFORE = re.compile(
    r"(?<=[a-zäöüß]\s)(?P<word>[A-ZÄÖÜ][a-zäöüß-]*(?:lich|isch|ständig|nützig|onal|munal|ozial|ionell|riell|uell|bildend|Frei|Privat|Dual|Vereinigt|Allgemein)e[nsm]?)\s$"
)
""" "von der Mittelständischen Stiftung Auental": within a sentence only names write an adjective with a capital."""
_TAKE_ADJECTIVE = frozenset(
    f"organisations.{rule}"
    for rule in "descriptor facility body cause institute association authority agency foundation school bank welfare "
    "service insurer chamber".split()
)


def with_adjectives(text: str, start: int, item: Found) -> Found:
    """Return a name with the adjectives before it that are written as a part of it."""
    begin = item.start
    while item.rule in _TAKE_ADJECTIVE and (before := _ADJECTIVE_BEFORE.search(text, max(start, begin - 40), begin)):
        if is_word(before.group("word")):
            break  # "der Jugendlichen"
        begin = before.start("word")
    if begin != item.start:
        item.start = begin
        item.name = nominative(" ".join(text[begin : item.end].split()))
    return item


def _with_first_names(text: str, start: int, begin: int) -> int:
    """Return where the name of whom a school is named after begins: "Johannes Gutenberg-Universität"."""
    while (before := _FIRST_NAME.search(text, max(start, begin - 24), begin)) and before.group(1) in first_names():
        begin = before.start(1)
    return begin


def _without_town(text: str, start: int, item: Found) -> int:
    """Return where a firm's name begins: "die Auentaler Quirla UG" is named Quirla where the text says so elsewhere."""
    town = _TOWN_BEFORE.match(text, item.start, item.end)
    if (
        town is None
        or town.group().rstrip() not in town_adjectives()
        or not _ARTICLE_BEFORE.search(text, max(start, item.start - 6), item.start)
    ):
        return item.start
    first = text[town.end() : item.end].split()[0]
    alone = any(not _TOWN_LAST.search(text[max(0, low - 30) : low]) for low, _ in occurrences(text, first))
    if alone and noun_class(first) in _BRAND:
        return town.end()
    bare = item.name.partition(" ")[2]
    house = _HOUSE.match(bare)
    bare = bare[house.end() :] if house else bare
    owner = noun_class(bare.split()[0])
    brand = bare.split()[0]
    made = is_trade(brand) or is_ware(brand) or _BENT.search(brand)
    borne = owner in _MEAN_NOTHING or (owner == "compound" and (bare.count(" ") > 1 or not made))
    if borne and facility_kind(bare.split()[0]) is None:
        item.short = item.short or bare
    return item.start


_BENT = re.compile(r"(?:en|er|ern|s)$")
_HOUSE = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]+(?:fabrik|werke?|werft|brauerei|hütte|mühle|manufaktur|spinnerei|weberei|gießerei)\s(?=[A-ZÄÖÜ]\S+\s\S)"
)
""" "Auentaler Ofenfabrik Quirla AG": the firm is called Quirla AG as well."""


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
