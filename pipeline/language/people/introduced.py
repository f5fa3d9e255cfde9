"""Who is told of by a function first and named by a later sentence: "Der Werkleiter zögert. Er heißt A B"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, text_of
from pipeline.language.people.appositions import Role, phrase_of
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
