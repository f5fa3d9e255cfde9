"""Where people work, told by what is theirs there or by a clause on the body: "Ihr Team bei der X AG baut …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.employers import Places, Workplace
from pipeline.language.people.gender import gender_of_person
from schemas.reportage import Passage

_THEIRS = re.compile(
    r"\b(?:(?P<whose>[Ii]hr|[Ss]ein)(?:e[mnrs]?)?|(?P<surname>[A-ZÄÖÜ][\w-]+s|[A-ZÄÖÜ][\w-]+[sxz]’))\s(?:[a-zäöüß-]+e[rnms]?\s)?"
    r"(?:(?:[A-ZÄÖÜ][\w-]*)?(?:[Gg]ruppe|[Tt]eam|[Aa]bteilung|[Ll]abor|[Ll]ehrstuhl|[Ff]achgebiet|[Pp]rofessur|[Ff]achbereich|[Mm]annschaft|"
    r"[Ss]chicht|[Kk]olleg(?:en|innen|e|in)|[Ll]eute|[Mm]itarbeiter(?:innen)?|[Aa]rbeitsplatz|[Bb]üro|[Ss]chreibtisch|[Ww]erkbank|[Cc]hef(?:in)?|"
    r"[Vv]orgesetzte[rn]?|[Ss]telle|[Jj]ob|[Dd]oktorand(?:en|innen|in)?|[Ss]tudent(?:en|innen)|[Ss]tudierende[n]?))\s"
    r"(?:(?:für|in)\s[^.,;:„“]{3,40}?\s)?(?:an der|an dem|am|bei der|beim|bei|in der|im|von der|vom|der|des)\s[„»]?$"
)
""" "Ihre Arbeitsgruppe am X", "Holls Kollegen bei der X AG"."""
_FORMER = re.compile(
    r"\b(?:alte|früher|ehemalig|damalig|einstig|vormalig|letzte|erste)[nrsm]?e?[nrsm]?\s", re.IGNORECASE
)
_FOR_WHOM = re.compile(
    r",\s(?:(?:für|bei|an|in)\s(?:die|den|das|der|dem)|wo)\s(?:(?:auch|heute|inzwischen|seit\s\d{4})\s)?"
    r"(?:(?P<pronoun>er|sie)\s|(?:[a-zäöüß]+e[nrs]?\s)?(?:[A-ZÄÖÜ][\w-]+(?:in|er|eur|or|ent|ant|ist|log|frau|mann)\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*)"
)
_WORKS = re.compile(
    r"[^.,;:„“]{0,60}?\b(?:spricht|arbeitet|fährt|fliegt|forscht|lehrt|tüftelt|entwickelt|reist|wirbt|leitet|verantwortet|koordiniert|betreut|führt|plant|baut|prüft|testet|"
    r"verhandelt|unterrichtet|"
    r"(?:tätig|beschäftigt|angestellt|zuständig|verantwortlich)\sist)(?=[.,;])"
)
_RUNS = re.compile(
    r"\b(?:betreibt|führt|leitet|besitzt|unterhält)\s(?:[^.,;:„“]{2,40}?\s)?"
    r"(?:eine?n?|ihre?n?|seine?n?)\s(?:[a-zäöüß]+e[ns]?\s)?(?P<what>[A-ZÄÖÜ][\w-]+),\s(?:(?:die|das|den)\s)?[„»]?$"
)
_BELONGS = re.compile(r"\sgehört\s(?:(?:heute|seit\s\d{4}|inzwischen|nun|zur\sHälfte)\s)?(?P<whom>ihr|ihm)\b")
_NEAR = 250
"""Characters before a possessive or pronoun within which its person is named."""


def at_work(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Workplace]:
    """Yield where the people of a passage work, as far as possessives and clauses on a body tell it."""
    text = text_of(doc)
    for start, end, organisation in known.places:
        if not passage.start <= start < passage.end:
            continue
        low = sentence_at(doc, start)[0]
        who = (
            _by_possessive(text, start, low, passage, places)
            or _by_clause(text, end, passage, places)
            or _by_owning(text, (start, end), low, passage, places)
        )
        if who is not None:
            yield Workplace(who, known.whole_of((start, end, organisation))[2], start, end)


def _by_possessive(text: str, start: int, low: int, passage: Passage, places: Places) -> PersonCandidate | None:
    match = _THEIRS.search(text, low, start)
    if match is None or _FORMER.search(match.group()):
        return None
    if (surname := match.group("surname")) is not None:
        bearers = {id(who): who for _, who in places if who.name.split()[-1] in (surname[:-1], surname)}
        return next(iter(bearers.values())) if len(bearers) == 1 else None
    return _named_last(match.start(), match.group("whose").casefold() == "ihr", passage, places)


def _by_clause(text: str, end: int, passage: Passage, places: Places) -> PersonCandidate | None:
    match = _FOR_WHOM.match(text, end, passage.end)
    if match is None:
        return None
    if pronoun := match.group("pronoun"):
        if not _WORKS.match(text, match.end(), passage.end):
            return None
        return _named_last(end, pronoun == "sie", passage, places)
    named = next((who for at, who in places if at == match.end()), None)
    return named if named is not None and _WORKS.match(text, match.end(), passage.end) else None


def _by_owning(text: str, place: tuple[int, int], low: int, passage: Passage, places: Places) -> PersonCandidate | None:
    if _RUNS.search(text, low, place[0]):
        inside = {id(who): who for at, who in places if low <= at < place[0]}
        if len(inside) == 1:
            return next(iter(inside.values()))
    belongs = _BELONGS.match(text, place[1], passage.end)
    return _named_last(place[0], belongs.group("whom") == "ihr", passage, places) if belongs else None


def _named_last(high: int, woman: bool, passage: Passage, places: Places) -> PersonCandidate | None:
    low = max(passage.start, high - _NEAR)
    last = next((who for at, who in reversed(places) if low <= at < high), None)
    return last if last is not None and gender_of_person(last) in (woman, None) else None
