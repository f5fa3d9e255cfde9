"""Who is told of by a function first and named later: "Der Werkleiter zögert. Er heißt A B", "Einer von ihnen, A B"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, text_of
from pipeline.language.people.appositions import Role, phrase_of
from pipeline.language.people.described import first_place
from pipeline.language.people.engaged import singular
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.people.trades import is_trade
from pipeline.language.roles import is_role
from schemas.reportage import Passage

_CALLED = re.compile(
    r"(?:\b(?:(?P<pronoun>[Ee]r|[Ss]ie)\s(?:[^.,;:„“»«]{2,40}\sund\s)?heißt|(?P<whose>[Ss]ein|[Ii]hr)\sName(?:\sist|:)|(?P<man>[Dd]er)\s(?:Mann|Chef)\sheißt"
    r"|(?P<woman>[Dd]ie)\s(?:Frau|Chefin)\sheißt)"
    r"(?:\sübrigens)?)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)
_FUNCTION = re.compile(
    r"\b(?:[Dd](?:er|ie|en|em)|[Ee]in(?:e[mnr]?)?|[Ii]hre?[mnr]?|[Ss]eine?[mnr]?|[Dd]eren|[Dd]essen)\s(?P<mods>(?:[a-zäöüß]+e[nr]?\s)?)"
    r"(?P<noun>[A-ZÄÖÜ][\w-]+)(?=[\s,.;:])(?!\s(?:(?:Prof|Dr)\.|[A-ZÄÖÜ]))"
)
_REACH = 420
"""Characters before the name within which the function is told."""
_IN_CASE = re.compile(r"(?<=rat|ent|ant|ist|arr)en$|(?<=loge|urge)n$")


def introduced(
    doc: Doc, passage: Passage, places: Sequence[tuple[int, PersonCandidate]]
) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield who is named by "Er heißt …" with the function that the sentences before told of him."""
    text = text_of(doc)
    if text.find("heißt", passage.start, passage.end) < 0 and text.find("Name", passage.start, passage.end) < 0:
        return
    for start, person in places:
        if not passage.start <= start < passage.end or person.roles:
            continue
        called = _CALLED.search(text, max(passage.start, start - 90), start)
        if called is None:
            continue
        woman = bool(called.group("woman")) or (called.group("pronoun") or called.group("whose") or "").casefold() in (
            "sie",
            "ihr",
        )
        if gender_of_person(person) not in (woman, None):
            continue
        low = max(passage.start, called.start() - _REACH)
        for match in reversed(list(_FUNCTION.finditer(text, low, called.start()))):
            noun = _IN_CASE.sub("", match.group("noun"))
            if (is_role(noun) or is_trade(noun)) and fits(noun, woman):
                yield person, Role(phrase_of(match.group("mods"), noun, woman), None, *match.span("noun"), noun)
                break


_TITLES = r"(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
_ONE = re.compile(
    r"\b(?P<one>Einer|Eine)\s(?:(?:von|unter)\sihnen|davon|(?:der|dieser|ihrer|seiner)\s(?:beiden\s)?(?:[a-zäöüß-]+en\s)?(?P<noun>[A-ZÄÖÜ][\w-]+))"
    rf"(?:,|\s(?:ist|war|heißt|hieß))\s{_TITLES}"
)
_SEVERAL = re.compile(
    r"(?<![\w-])[A-ZÄÖÜ][\w-]*(?:innen|linge[n]?|[zZ]ubis|(?:nd|nt|ist|og)en|eure[n]?|wirte[n]?|ern)(?![\w-])"
    r"|\b(?:[Dd]ie|[Dd]iese|[Vv]iele|[Ww]eitere|\d+|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf)\s(?:[a-zäöüß]+\s)?(?P<er>[A-ZÄÖÜ][\w-]*(?:er|ende))(?![\w-])"
)
"""Nouns for several people: "Lehrlinge", "Gründerinnen", "drei Mechaniker"."""


def one_of_several(
    doc: Doc, passage: Passage, places: Sequence[tuple[int, PersonCandidate]]
) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield who is one of those told of: "Lehrlinge hat sie. Einer von ihnen, A B, …", "Einer der Azubis ist A B"."""
    text = text_of(doc)
    if not any(text.find(word, passage.start, passage.end) >= 0 for word in ("Einer ", "Eine ")):
        return
    for start, person in places:
        if not passage.start <= start < passage.end or person.roles:
            continue
        one = _ONE.search(text, max(passage.start, start - 90), start)
        if one is None or gender_of_person(person) not in (one.group("one") == "Eine", None):
            continue
        noun = one.group("noun") or _told_last(text, max(passage.start, one.start() - _REACH), one.start(), places)
        if noun is not None and is_role(noun):
            role = singular(noun, one.group("one") == "Eine")
            yield person, Role(role, None, *one.span("one"), role)  # "drei Mechaniker" is a figure


def _told_last(text: str, low: int, high: int, places: Sequence[tuple[int, PersonCandidate]]) -> str | None:
    nouns = [m.group("er") or m.group() for m in _SEVERAL.finditer(text, low, high) if not _named(places, m.span())]
    return next(filter(is_role, reversed(nouns)), None)


def _named(places: Sequence[tuple[int, PersonCandidate]], at: tuple[int, int]) -> bool:
    """Whether a word is a part of somebody's name."""
    return any(start < at[1] and at[0] < start + len(person.name) for start, person in places)


_SPEAKS = re.compile(
    r"[“«],\s(?P<verb>[a-zäöüß]{3,}t(?:e)?)\s(?P<article>die|der)\s(?P<mods>(?:[a-zäöüß]+e\s)?)(?P<noun>[A-ZÄÖÜ][\w-]+)(?=[,.:]|\sund\s)"
)


def spoken_before_named(
    doc: Doc, passage: Passage, places: Sequence[tuple[int, PersonCandidate]]
) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield who speaks before being named: "„Halt“, ruft die Schweißerin. Dann legt A B die Maske ab"."""
    text = text_of(doc)
    first = next(((start, who) for start, who in places if passage.start <= start < passage.end), None)
    if first is None or first[1].roles or first_place(places, first[1]) != first[0]:
        return
    start, person = first
    speaks = list(_SPEAKS.finditer(text, max(passage.start, start - _REACH), start))[-1:]
    for match in speaks:
        noun = match.group("noun")
        woman = match.group("article") == "die"
        if (
            not (is_role(noun) or is_trade(noun))
            or not fits(noun, woman)
            or gender_of_person(person) not in (woman, None)
        ):
            continue
        if any(noun in role for _, who in places for role in who.roles):
            continue
        yield person, Role(phrase_of(match.group("mods"), noun, woman), None, *match.span("noun"), noun)
