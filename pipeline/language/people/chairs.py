"""Whose chair or group a sentence tells of: "An ihrem Lehrstuhl für X forschen …", "Sein Fachgebiet heißt X"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.appositions import Role
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import gender_of_person
from pipeline.language.people.leadership import genitive_of
from schemas.records import OrganisationKind
from schemas.reportage import Passage

_CHAIR = (
    r"(?P<chair>Lehrstuhl|Professur|Fachgebiet|Lehrgebiet|Arbeitsgruppe|Forschungsgruppe|"
    r"Juniorprofessur|"
    r"Stiftungsprofessur|Nachwuchsgruppe|Institut(?=\sfür\s))"
)
_WORD = r"(?!Dr\b|Prof\b)[A-ZÄÖÜ][\w-]+"
_FIELD = rf"(?P<field>(?:\sfür|\szur)?\s{_WORD}(?:(?:\sund\s|,\s|\sder\s|\sdes\s|\s){_WORD}){{0,3}})"
_THEIRS = re.compile(
    rf"\b(?P<whose>[Ii]hr|[Ss]ein)(?:e[mnr]?)?\s{_CHAIR}"
    rf"(?:(?:\s(?P<called>heißt|nennt sich|trägt den Namen))?\s?,?[„»]?{_FIELD}|"
    r"(?=\s(?:an|am|bei|im|in|hat|zählt|umfasst|arbeitet)\b))"
)
_HAS = re.compile(
    r"\b(?:(?P<pronoun>[Ee]r|[Ss]ie)|(?P<article>[Dd]er|[Dd]ie)\s(?:[A-ZÄÖÜ][\w-]+))\s(?:hat|hält|besetzt|vertritt|bekleidet|verantwortet)\s"
    rf"[^.;:„“»«]{{0,90}}?\b(?:den|die|das|einen|eine|ein)\s{_CHAIR}{_FIELD}"
)
_NAMED_HAS = re.compile(
    r"(?:,\s(?:die|der)|\shat|\shält|\sbesetzt|\svertritt)\s(?:[^.,;:„“»«]{0,90}?\s)?"
    rf"(?:den|die|das|einen|eine|ein)\s{_CHAIR}{_FIELD}(?=\s(?:hat|hält|besetzt|vertritt|innehat|bekleidet|betreut)\b|[.,;]|\sinne\b|\sund\b)"
)
_GROUPS = frozenset("Arbeitsgruppe Forschungsgruppe Nachwuchsgruppe Fachgebiet Lehrgebiet Institut".split())
_NEUTER = frozenset("Fachgebiet Lehrgebiet Institut".split())
_SPOKEN_OF = frozenset("Arbeitsgruppe Forschungsgruppe Nachwuchsgruppe".split())
"""Without a field, `spoken_of` reads these."""


def chairs(
    doc: Doc, passage: Passage, named: Sequence[tuple[int, int, PersonCandidate]], known: Organisations
) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield who holds a chair or heads a group that is told of as theirs."""
    text = text_of(doc)
    for match in _THEIRS.finditer(text, passage.start, passage.end):
        woman = match.group("whose").casefold() == "ihr"
        person = _named_last(named, passage, match.start(), woman)
        if person is not None and (match.group("field") or match.group("chair") not in _SPOKEN_OF):
            yield person, _held(match, woman, known, doc)
    for match in _HAS.finditer(text, passage.start, passage.end):
        woman = (match.group("pronoun") or match.group("article")).casefold() in ("sie", "die")
        person = _named_last(named, passage, match.start(), woman)
        if person is not None:
            yield person, _held(match, woman, known, doc)
    for start, end, person in named:
        if passage.start <= start < passage.end and (own := _NAMED_HAS.match(text, end, passage.end)):
            yield person, _held(own, bool(gender_of_person(person)), known, doc)


def _held(match: re.Match[str], woman: bool, known: Organisations, doc: Doc) -> Role:
    chair, field = match.group("chair"), match.group("field") or ""
    article = "das" if chair in _NEUTER or chair == "Lehrstuhl" else "die"  # "des" for men's and neuter nouns
    head = ("Leiter" if chair in _GROUPS else "Inhaber") + ("in" if woman else "")
    low, high = sentence_at(doc, match.start())
    place = next(
        (
            one
            for one in known.places
            if low <= one[0] < high
            and known.kinds.get(one[2]) in (OrganisationKind.UNIVERSITY, OrganisationKind.RESEARCH)
        ),
        None,
    )
    inside = place is not None and match.start("field") <= place[0] < match.end("field")
    if chair.casefold().endswith("professur"):
        head = chair[: -len("ur")] + ("orin" if woman else "or")
        return Role(head + ("" if inside else field), place[2] if place else None, *match.span("chair"), head)
    phrase = f"{head}{genitive_of(article, chair)}" + ("" if inside else field)
    return Role(phrase, place[2] if place else None, *match.span("chair"), head)


def _named_last(
    named: Sequence[tuple[int, int, PersonCandidate]], passage: Passage, high: int, woman: bool
) -> PersonCandidate | None:
    """Who was named last before, in the paragraph, if it can be a woman or a man."""
    last = next((who for start, _, who in reversed(named) if passage.start <= start < high), None)
    return last if last is not None and gender_of_person(last) in (woman, None) else None
