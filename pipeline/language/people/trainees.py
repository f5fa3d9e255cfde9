"""Who is in training, told by a verb or a year: "lernt bei der X GmbH Mechatronikerin", "ist im zweiten Lehrjahr"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.appositions import Role
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import gender_of_person
from pipeline.language.roles import is_role
from schemas.reportage import Passage

_AWAY = r"[^.;:„“»«]{0,70}?"
_TRAINED = re.compile(
    r"\b(?:im|ins)\s(?:(?:erst|zweit|dritt|viert|letzt)en|\d\.)\s(?:Lehr|Ausbildungs)jahr\b|,\s(?:erst|zweit|dritt|viert|letzt)es\s(?:Lehr|Ausbildungs)jahr\b"
    rf"|\b(?:macht|absolviert|durchläuft|beginnt|begann)\s{_AWAY}(?:\b|[a-zäöüß]-)(?:[A-ZÄÖÜ][\w-]*)?(?:[Aa]usbildung|[Ll]ehre)\b(?!\w)"
    rf"|\b(?:[A-ZÄÖÜ][\w-]*)?(?:[Aa]usbildung|[Ll]ehre)\s(?:(?:zum|zur|als|in)\s{_AWAY}\s)?(?:macht|absolviert|durchläuft|begonnen\shat)\b"
    rf"|\b(?:wird|lässt\ssich)\s{_AWAY}\bausgebildet\b|\blässt\ssich\s{_AWAY}\bausbilden\b"
    rf"|\b(?P<learns>lernt)\s(?P<what>{_AWAY}(?=[,.;:]|\sund\s)|[^.,;:„“»«]{{3,90}})"
    rf"|\b(?P<anew>schult)\s{_AWAY}\bum\b"
)
_AT = re.compile(r"\b(?:bei|beim|im|in|an|am)\s(?:(?:der|dem)\s)?[„»]?$")
_GOVERNED = re.compile(r"\b(?:[Mm]it|von|vom|für|durch|gegen|neben|statt|ohne|bei|über|um)\s(?:[A-ZÄÖÜ][\w-]+\s){0,2}$")
_RELATIVE = re.compile(r"[A-ZÄÖÜ][\w-]+(?:\s[\w-]+){1,3},\s(?:der|die)\s")
_SUBJECT = re.compile(
    r"\b(?P<pronoun>[Ss]ie|[Ee]r)\b|^(?P<article>Der|Die)\s(?:[a-zäöüß]+e\s)?(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)"
)


def trainees(
    doc: Doc, passage: Passage, places: Sequence[tuple[int, PersonCandidate]], known: Organisations
) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield those of whom a sentence says that they learn a trade, as an office at the body where they do."""
    text = text_of(doc)
    for match in _TRAINED.finditer(text, passage.start, passage.end):
        sentence = sentence_at(doc, match.start())
        at = next((p for p in _bodies(known, sentence) if _AT.search(text, sentence[0], p[0])), None)
        if match.group("learns") and at is None and not any(map(is_role, match.group("what").split())):
            continue
        person = _who(text, match.start(), sentence, passage, places)
        if person is None or person.roles:
            continue
        woman = gender_of_person(person)
        forms = ("Umschülerin", "Umschüler") if match.group("anew") else ("Auszubildende", "Auszubildender")
        noun = forms[0] if woman else forms[1]
        yield person, Role(noun, at[2] if at else None, *match.span(), noun)


def _bodies(known: Organisations, sentence: tuple[int, int]) -> Iterator[tuple[int, int, str]]:
    return (place for place in known.places if sentence[0] <= place[0] < sentence[1])


def _who(
    text: str,
    at: int,
    sentence: tuple[int, int],
    passage: Passage,
    places: Sequence[tuple[int, PersonCandidate]],
) -> PersonCandidate | None:
    """The person whom the sentence names, the last one before the words; else whom its subject stands for."""
    inside = [one for one in places if sentence[0] <= one[0] < sentence[1]]
    free = [
        one for one in inside if _RELATIVE.match(text, one[0], at) or not _GOVERNED.search(text, sentence[0], one[0])
    ]
    if inside:
        before = [person for start, person in free if start < at]
        return before[-1] if before else free[0][1] if len(free) == 1 else None
    subject = _SUBJECT.search(text, *sentence)
    last = next((person for start, person in reversed(places) if passage.start <= start < sentence[0]), None)
    if subject is None or last is None:
        return None
    woman = (subject.group("pronoun") or subject.group("article")).casefold() in ("sie", "die")
    described = subject.group("noun") is None or is_role(subject.group("noun")) or subject.group("noun")[0].isdigit()
    return last if described and gender_of_person(last) in (woman, None) else None
