"""Bare names of firms that mean nothing, told by the evidence of all places where a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.language.lexicon import FUNCTION_WORDS
from pipeline.language.organisations.evidence import OWNS, weighed
from pipeline.language.organisations.facilities import bearers
from pipeline.language.organisations.found import Found, is_brand_name, kind_by_words
from pipeline.language.organisations.patterns import NO_FIRM, descriptor_kind
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import Sighting, noun_class, sightings
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.organisations.weighing import gathered, persons_in
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind

ENOUGH = 3
"""Points that a word needs which means nothing."""
ENOUGH_OF_SENSE = 4
"""Points that a word needs which may be a compound of the language."""
_NO_NAME = re.compile(
    r"(?:en|ern|eln|innen|ung|heit|keit|schaft|tion|ität|ismus|end|isch|lich|ings|weise|wärts|mals|falls)$"
    r"|^(?:Ge|Be|Ver|Ent|Er|Zer|Um|Ab|An|Auf|Aus|Ein|Vor|Über|Unter)[a-zäöüß]+(?:t|te)$"
)
"""Plurals and endings that make nouns, adverbs and participles."""
_PLACE = re.compile(
    r"(?:ingen|heim|dorf|burg|stedt|stadt|hausen|hofen|rode|leben|tal|berg|bach|kirchen|feld|furt|furth|brück|brücken|hagen"
    r"|büttel|horst|weiler|hof|au|ow|itz|walde|münde|see|moor|ried|ach)$"
)
"""What villages end in: they act as firms do ("Auental liefert Scheren"), so more has to be said."""
_TELLS_OTHER = frozenset({"before:in", "before:aus", "before:nach", "before:auf", "before:article", "before:inflected"})
"""Places, and nouns with an article or an adjective."""
_SOUNDS = re.compile(r"(?:[aiouyx](?!-)|is|us|on|os|or|tec|tech|lab|soft|[a-z][A-ZÄÖÜ]\w*)$")
"""What made-up names end in, and German nouns seldom do."""
_PLURAL = re.compile(r"(?:e|s|er|n)$")
_PRONOUNS = frozenset("beides manches vieles einiges anderes mehreres solches manche viele etliche sämtliche".split())


def by_evidence(text: str, passages: Iterable[tuple[int, int]], taken: Sequence[tuple[int, int]]) -> list[Found]:
    """Find names of one word in the passages (start, end) that overlap none of those `taken` (in text order)."""
    starts: dict[int, int] = {}
    seen_all: list[Sighting] = []
    for start, end in passages:
        for sighting in sightings(text, start, end, taken):
            starts[sighting.start] = start
            seen_all.append(sighting)
    by_words = gathered(seen_all)
    persons = persons_in(by_words) | frozenset(bearers(text))
    found: list[Found] = []
    for words, seen in by_words.items():
        if not _may_be(text, words, seen, persons):
            continue
        points, sure = _points(text, starts, seen)
        points += _SOUNDS.search(words) is not None or _of_two_owners(words)
        if _PLURAL.search(words) and not sure:
            continue
        plain = noun_class(words) != "compound" and not _PLACE.search(words)
        if points >= ENOUGH if plain else (sure and points >= ENOUGH_OF_SENSE):
            kind = kind_by_words(words) or Kind.COMPANY
            found += [Found(one.start, one.end, words, kind, "organisations.evidence", 0.7) for one in seen]
    return sorted(found, key=lambda item: item.start)


def _of_two_owners(words: str) -> bool:
    """Tell whether a word joins two surnames or what may be one: "Ombach-Zarno"."""
    parts = words.split("-")
    return len(parts) == 2 and all(noun_class(part) in {"surname", "unknown"} for part in parts)  # noqa: PLR2004


def _may_be(text: str, words: str, seen: Sequence[Sighting], persons: frozenset[str]) -> bool:
    """Tell whether words can be a bare name at all: one that means nothing, stands alone and is no place or person."""
    if " " in words or len(words) < 4 or words in persons or noun_class(words) not in {"unknown", "coined", "compound"}:
        return False
    if any(part in persons for part in words.split("-")) or is_region(words):
        return False
    if words[0].islower() or is_word(words.lower()) or words.lower() in _PRONOUNS or _NO_NAME.search(words) or not is_brand_name(words):
        return False
    if noun_class(words) == "compound" and NO_FIRM.search(words):
        return False
    return not any(_TELLS_OTHER & set(s.features) or _in_run(text, s) for s in seen)


_WORD_BEFORE = re.compile(r"(?P<word>[A-ZÄÖÜ][\w-]*)\s$")


def _in_run(text: str, sighting: Sighting) -> bool:
    """Tell whether another capitalised word stands beside: the word may be a surname or what is named by it."""
    if "run after" in sighting.features:
        owns = OWNS.match(text, sighting.end)
        return owns is None or not is_role(owns.group("role"))
    before = _WORD_BEFORE.search(text, max(0, sighting.start - 30), sighting.start)
    if before is None or before.group("word").casefold() in FUNCTION_WORDS or before.group("word") in _HOUSES:
        return False
    return not descriptor_kind(before.group("word"))[0]


_HOUSES = frozenset({"Haus", "Hause"})
""" "aus dem Hause Quirla"."""


def _points(text: str, starts: dict[int, int], seen: Sequence[Sighting]) -> tuple[int, bool]:
    """Return the points of all sightings, each kind of evidence once, and whether some of it is sure."""
    told = {item for one in seen for item in weighed(text, starts[one.start], one.start, one.end)}
    return sum(points for _, points, _ in told), any(sure for _, _, sure in told)
