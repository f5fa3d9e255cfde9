"""Bare names of firms that mean nothing, told by the evidence of all places where a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.language.lexicon import FUNCTION_WORDS, first_names
from pipeline.language.organisations.asides import is_aside, is_project
from pipeline.language.organisations.evidence import (
    ANNOUNCED,
    CLAUSE_END,
    IN_CLAUSE,
    OF_NO_PERSON,
    VERB_BEFORE,
    owned,
    weighed,
)
from pipeline.language.organisations.facilities import bearers, facility_kind
from pipeline.language.organisations.found import Found, is_brand_name, kind_by_words
from pipeline.language.organisations.patterns import NO_FIRM, descriptor_kind
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import FAMILY, Sighting, in_passages, noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.organisations.weighing import gathered, persons_in
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind

ENOUGH = 3
"""Points that a word needs which means nothing."""
ENOUGH_OF_SENSE = 4
"""Points that a word needs which may be a compound of the language."""
_NO_NAME = re.compile(
    r"(?:en|ern|eln|[sß]tes|iges|iches|isches|innen|ung|heit|keit|schaft|tion|ität|ismus|end|isch|lich|ings|weise|wärts|mals|falls|bei|her|hin|weit|[a-z]tags)$"
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
_SOUNDS = re.compile(r"[A-ZÄÖÜ][a-zäöüß-]{3,}(?:[aiouyx]|is|us|on|os|or|tec|tech|lab|soft)$")
"""What made-up names end in, and German nouns seldom do."""
_AS_SOMEBODY = frozenset({"at", "does", "has it", "subject", "deals", "settles", "acts", "in a clause", "owns"})
"""Evidence of somebody who acts or with whom one is: what sounds made up there is a firm's name."""
_PLURAL = re.compile(r"(?:e|s|er|n|[kt]ika)$")
_PRONOUNS = frozenset("beides manches vieles einiges anderes mehreres solches manche viele etliche sämtliche".split())


def by_evidence(text: str, passages: Iterable[tuple[int, int]], taken: Sequence[tuple[int, int]]) -> list[Found]:
    """Find names of one word in the passages (start, end) that overlap none of those `taken` (in text order)."""
    seen_all, starts = in_passages(text, passages, taken)
    by_words = gathered(seen_all)
    persons = persons_in({words: seen for words, seen in by_words.items() if words.count(" ") == 1}) | frozenset(
        bearers(text)
    )
    announced = {match.end() for match in ANNOUNCED.finditer(text)}
    found: list[Found] = []
    for words, seen in by_words.items():
        several = " " in words
        told = any(one.start in announced and _TELLS_IT.match(text, one.end) for one in seen)
        if several:
            if not _may_be_long(text, words, seen, persons):
                continue
        elif not _may_be(text, words, seen, persons, told=told):
            continue
        points, sure, kinds = _points(text, starts, seen, OF_NO_PERSON if several else None)
        if _SOUNDS.fullmatch(words) or _of_two_owners(words):
            points += 2 if _AS_SOMEBODY & kinds else 1
        if _PLURAL.search(words) and not sure:
            continue
        points += 2 if told else 0
        plain = (several or noun_class(words) != "compound") and not _PLACE.search(words)
        if points >= ENOUGH if plain else (sure and points >= ENOUGH_OF_SENSE):
            kind = kind_by_words(words) or Kind.COMPANY
            for one in seen:
                name = words[:-1] if owned(text, one.end) and words.endswith("s") else words
                found.append(Found(one.start, one.start + len(name), name, kind, "organisations.evidence", 0.7))
    return sorted(found, key=lambda item: item.start)


def _is_told_other(text: str, sighting: Sighting) -> bool:
    """Tell whether the words before tell a place or a noun; a relative pronoun is no article."""
    other = _TELLS_OTHER & set(sighting.features)
    if other == {"before:article"}:
        relative = IN_CLAUSE.search(text, max(0, sighting.start - 8), sighting.start)
        return relative is None or CLAUSE_END.match(text, sighting.end) is None
    return bool(other)


MOST_WORDS = 3


def _of_two_owners(words: str) -> bool:
    """Tell whether a word joins two surnames or what may be one: "Ombach-Zarno"."""
    parts = words.split("-")
    return len(parts) == 2 and all(noun_class(part) in {"surname", "unknown"} for part in parts)


_TELLS_IT = re.compile(r"\s(?:[a-zäöüß]{3,}(?:t|te)|hat|ist|war|will|kann)\s|\.|,\s(?:das|die|der|gegründet)\s")
"""What goes on behind the name of an announced firm."""


def _may_be(text: str, words: str, seen: Sequence[Sighting], persons: frozenset[str], *, told: bool) -> bool:
    """Tell whether words can be a bare name at all: one that means nothing, stands alone and is no place or person.

    Of what is `told` to be a firm the ending says nothing.
    """
    if " " in words or len(words) < 4 or words in persons or noun_class(words) not in {"unknown", "coined", "compound"}:
        return False
    if any(part in persons for part in words.split("-")) or is_region(words) or is_region(words.removesuffix("s")):
        return False
    if (
        words[0].islower()
        or is_word(words.lower())
        or words.lower() in _PRONOUNS
        or (_NO_NAME.search(words) and not told)
        or not is_brand_name(words)
    ):
        return False
    if noun_class(words) == "compound" and not told and NO_FIRM.search(words):
        return False
    if words.endswith("erei") and facility_kind(words) and not told:
        return False  # "die Schreinerei hat die Kammer vermittelt": what it is, no name
    if any(is_aside(text, s) or is_project(text, s) for s in seen):
        return False
    return not any(_is_told_other(text, s) or _in_run(text, s) for s in seen)


_OBJECTS = re.compile(r"\s(?P<noun>[A-ZÄÖÜ][a-zäöüß]+(?:e|en|n|er|s))(?![\w-])(?!\s[A-ZÄÖÜ])")
""" "Dort fertigt Quirla Scheren"."""
_WORD_BEFORE = re.compile(r"(?P<word>[A-ZÄÖÜ][\w-]*)\s$")


def _in_run(text: str, sighting: Sighting) -> bool:
    """Tell whether another capitalised word stands beside: the word may be a surname or what is named by it."""
    if "run after" in sighting.features:
        objects = _OBJECTS.match(text, sighting.end)
        verb = VERB_BEFORE.search(text, max(0, sighting.start - 20), sighting.start)
        if objects and verb and noun_class(objects.group("noun")) in {"noun", "compound"}:
            return False
        return owned(text, sighting.end) is None
    before = _WORD_BEFORE.search(text, max(0, sighting.start - 30), sighting.start)
    if before is None or before.group("word").casefold() in FUNCTION_WORDS or before.group("word") in _HOUSES:
        return False
    return not descriptor_kind(before.group("word"))[0]


_HOUSES = frozenset({"Haus", "Hause"})
""" "aus dem Hause Quirla"."""


def _may_be_long(text: str, words: str, seen: Sequence[Sighting], persons: frozenset[str]) -> bool:
    """Tell whether words together can be a bare name: no person known, no nouns of the language alone."""
    parts = [part for part in words.split() if part[0].isalpha() and part != "und"]
    first = parts[0]
    if first in first_names() or is_role(first) or is_role(parts[-1]) or is_region(first) or not is_brand_name(words):
        return False
    if len(parts) > MOST_WORDS or _NO_NAME.search(first) or any(part in persons for part in parts[1:]):
        return False
    family = parts[-1] in FAMILY
    if not any(noun_class(part) in {"unknown", "coined"} or family for part in parts) or descriptor_kind(first)[0]:
        return False
    return not any(_is_told_other(text, s) or _in_run(text, s) for s in seen)


def _points(
    text: str, starts: dict[int, int], seen: Sequence[Sighting], needed: frozenset[str] | None
) -> tuple[int, bool, frozenset[str]]:
    """Return the points of all sightings, each kind of evidence once, whether some of it is sure, and the kinds.

    Nothing counts where none of what is `needed` is told.
    """
    told = {item for one in seen for item in weighed(text, starts[one.start], one.start, one.end)}
    if needed and not any(name in needed for name, _, _ in told):
        return 0, False, frozenset()
    points = sum(points for _, points, _ in told)
    return points, any(sure for _, _, sure in told), frozenset(name for name, _, _ in told)
