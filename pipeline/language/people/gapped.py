"""Offices whose verb is told once: "A leitet die Fertigung, B den Einkauf", "Den Einkauf leitet A, die Fertigung B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.appositions import Role, complement_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.leadership import office_over
from pipeline.language.people.offices import Held, Places
from schemas.reportage import Passage

_VERB = re.compile(r"\b(?:leitet|verantwortet|koordiniert)\b")
_TITLES = r"(?:(?:Prof\.|Dr\.|Dr\.-Ing\.)\s)*"
_JOINT = rf"(?:,|\sund|\ssowie)\s{_TITLES}"
_LED = r"(?P<article>[Dd](?:as|ie|en))\s(?:[a-zäöüß]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)"
_NAME = r"[A-ZÄÖÜ][\w’'-]+(?:\s(?:von\s|van\s|de\s)?[A-ZÄÖÜ][\w’'-]+){0,2}"
_THEN_NAME = re.compile(rf"\s(?:[a-zäöüß]+\s)?{_LED}[^.;:„“,]{{0,50}}?{_JOINT}")
_HERS = re.compile(rf"{_NAME}\s{_LED}(?=[,.;\s])")
_REST = re.compile(rf"[^.;:„“,]{{0,50}}?{_JOINT}")
_LED_BEFORE = re.compile(rf"(?<!\w){_LED}[^.;:„“,]{{0,50}}\s{_VERB.pattern}\s{_TITLES}$")
_THEN_LED = re.compile(rf"{_NAME}(?:,|\sund|\ssowie)\s{_LED}(?:\s{_TITLES})")


def gapped_offices(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Held]:
    """Yield the offices of those who are named after the first without a verb of their own."""
    text = text_of(doc)
    for verb in _VERB.finditer(text, passage.start, passage.end):
        low, high = sentence_at(doc, verb.start())
        after = [(start, person) for start, person in places if verb.end() <= start < high]
        if not after:
            continue
        yield from _direct(text, verb, after, high, known)
        yield from _inverted(text, verb, low, after, known)


def _direct(text: str, verb: re.Match[str], after: Places, high: int, known: Organisations) -> Iterator[Held]:
    """ "A leitet die Fertigung, B den Einkauf und C das Labor der X GmbH"."""
    position, then = verb.end(), _THEN_NAME
    for start, person in after:
        hers = _HERS.match(text, start, high) if then.fullmatch(text, position, start) else None
        if hers is None:
            return
        organisation, _, _ = complement_of(text, hers.end(), high, known)
        yield _held(verb.group(), hers, person, organisation)
        position, then = hers.end(), _REST


def _inverted(text: str, verb: re.Match[str], low: int, after: Places, known: Organisations) -> Iterator[Held]:
    """ "Den Einkauf leitet A, die Fertigung B"."""
    first = after[0][0]
    if not _LED_BEFORE.search(text, low, first):
        return
    position = first
    for start, person in after[1:]:
        led = _THEN_LED.fullmatch(text, position, start)
        if led is None:
            return
        yield _held(verb.group(), led, person, None)
        position = start


def _held(verb: str, led: re.Match[str], person: PersonCandidate, organisation: str | None) -> Held:
    offices = [office_over(verb, led.group("article").lower(), led.group("noun"), woman) for woman in (False, True)]
    man, woman = (Role(office, organisation, *led.span("noun"), office) for office in offices)
    return Held(person, man, woman)
