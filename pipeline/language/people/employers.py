"""Where people work, told by a verb and without an office: "sie forscht an der X", "Ihr Arbeitgeber, die Y GmbH"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.roles import is_role
from schemas.reportage import Passage

_AT = re.compile(
    r"\b(?P<at>an|am|bei|beim|für|in|im)\s(?:(?:der|dem|einer|einem)\s)?(?:[a-zäöüß]+e[nrm]\s)?[„»]?$", re.I
)
_WORKS = re.compile(
    r"\b(?:arbeite[tn]|forsch(?:t|en)|lehr(?:t|en)|unterrichtet|promoviert|tüftelt|jobbt|fährt|dient|wirkt|"
    r"beschäftigt (?:ist|sind)|ist (?:[\w.]+\s){0,3}(?:beschäftigt|angestellt|tätig)|angestellt ist|tätig ist|"
    r"leitet|verantwortet|betreut|koordiniert|entwickelt)\b"
)
_BEFORE = re.compile(
    r"\b(?:studiert|Studium\w*|promovierte(?!\s[A-ZÄÖÜ])|Promotion|lernte|gelernt|absolviert|Abschluss|Diplom|Ausbildung|"
    r"zuvor|früher|vorher|einst|damals|ehemals|tätig war)\b"
)
_PREPOSITION_BEFORE = re.compile(
    r"\b(?i:mit|von|vom|für|durch|gegen|neben|statt|ohne|bei|über|zu|um)\s(?:(?:Prof|Dr)\.\s|[A-ZÄÖÜ][\w-]+\s){0,3}$"
)
_BREAK = re.compile(r"[;:„“»«–]|,\s(?!(?:die|der|wo|seit)\s)")
_SUBJECT = re.compile(
    r"^(?:(?P<pronoun>Er|Sie)|(?P<article>Der|Die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+))\s"
)
_PRONOUN = re.compile(r"\b(?P<pronoun>er|sie)\b")
_EMPLOYER = re.compile(
    r"\b(?P<whose>[Ii]hr|[Ss]ein)e?\s(?:Arbeitgeber(?:in)?|Firma|Unternehmen|Betrieb|Institut|Hochschule|Dienstherr)"
    r"(?:,?\s(?:ist\s)?(?:die|der|das)\s|\s|,\s)[„»]?$"
)


class Workplace(NamedTuple):
    """Who works where, and where the text says so."""

    person: PersonCandidate
    organisation: str
    start: int
    end: int


Places = Sequence[tuple[int, PersonCandidate]]
"""Where people are named, in the order of the text."""


def workplaces(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Workplace]:
    """Yield where the people of a passage work, as far as a verb or their "employer" tells it."""
    text = text_of(doc)
    low = bisect_left(known.starts, passage.start)
    high = bisect_left(known.starts, passage.end)
    for start, end, organisation in known.places[low:high]:
        sentence = sentence_at(doc, start)
        employer = _EMPLOYER.search(text, sentence[0], start)
        person = None
        if employer:
            woman = employer.group("whose").casefold() == "ihr"
            person = _named_last(places, passage.start, employer.start(), woman)
        elif (at := _AT.search(text, sentence[0], start)) and (verb := _verb(text, sentence, (at.start(), end))):
            only_leads = at.group("at").casefold() in ("für", "in", "im") and verb.group() in _NEEDS_HOUSE
            person = None if only_leads else _worker(text, sentence, verb.start(), passage, places)
        if person is not None:
            yield Workplace(person, organisation, start, end)


_NEEDS_HOUSE = frozenset(("leitet", "verantwortet", "betreut", "koordiniert", "entwickelt"))
"""What is led "for" or "in" something need not be a part of it."""


def _verb(text: str, sentence: tuple[int, int], named: tuple[int, int]) -> re.Match[str] | None:
    """The verb of the clause in which an organisation is named at `named`, if it tells that somebody works there."""
    low = max((stop.end() for stop in _BREAK.finditer(text, sentence[0], named[0])), default=sentence[0])
    stop = _BREAK.search(text, named[1], sentence[1])
    high = stop.start() if stop else sentence[1]
    if _BEFORE.search(text, low, high):
        return None
    verbs = list(_WORKS.finditer(text, low, high))
    return min(verbs, key=lambda verb: min(abs(verb.end() - named[0]), abs(verb.start() - named[1])), default=None)


def _worker(
    text: str, sentence: tuple[int, int], verb: int, passage: Passage, places: Places
) -> PersonCandidate | None:
    """The person named in the sentence nearest to the verb, or whom its subject stands for."""
    starts = [start for start, _ in places]
    inside = places[bisect_left(starts, sentence[0]) : bisect_left(starts, sentence[1])]
    free = [(start, person) for start, person in inside if not _PREPOSITION_BEFORE.search(text[sentence[0] : start])]
    if inside:
        return min(free, key=lambda place: abs(place[0] - verb))[1] if len({id(p) for _, p in free}) == 1 else None
    subject = _SUBJECT.match(text[slice(*sentence)]) or _PRONOUN.search(text, *sentence)
    if subject is None:
        return None
    groups = subject.groupdict()
    if groups["pronoun"]:
        return _named_last(places, passage.start, sentence[0], groups["pronoun"].casefold() == "sie")
    woman = groups["article"] == "Die"
    if not is_role(groups["noun"]) or not fits(groups["noun"], woman):
        return None
    return _named_last(places, passage.start, sentence[0], woman)


def _named_last(places: Places, low: int, high: int, woman: bool) -> PersonCandidate | None:
    """Who is named last in low..high, if that can be a woman, or a man."""
    last = next((person for start, person in reversed(places) if low <= start < high), None)
    return last if last is not None and gender_of_person(last) in (woman, None) else None
