"""Offices that a verb gives: "Den Vorsitz hat 2022 Eva Holl übernommen", "führt er die Geschäfte der X GmbH"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.people.appositions import Role, complement_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import gender_of_person
from pipeline.language.people.leadership import genitive_of
from pipeline.language.people.patterns import HOLDERS
from pipeline.language.roles import is_role
from schemas.reportage import Passage

_OFFICE = re.compile(
    rf"\b(?:[Dd]en|[Dd]ie|[Dd]as|[Dd]essen|[Dd]eren|[Ii]hre|[Ss]eine|[Ee]inen?)\s(?:[a-zäöüß]+en?\s)?(?P<office>{'|'.join(HOLDERS)})\b|"
    r"\b(?:(?P<body>[A-ZÄÖÜ][\w-]+),\s(?:der|dem)|(?:[Dd]er|[Dd]em)\s(?P<kind>(?:[a-zäöüß]+en\s)?)(?P<object>[A-ZÄÖÜ][\w-]+)(?:\sde[rs]\s[A-ZÄÖÜ][\w-]+|(?:\sfür)?(?:\s[A-ZÄÖÜ][\w-]+){1,3}(?=\svorst))?)\s"
    r"(?:(?!de[rmn]\b)[\w.-]+\s){0,5}?(?:vorsitzt|vorsaß|vorsteht|vorstand)\b|"
    r"\b(?:[Dd]e[mr]|[Ii]hre[mr]|[Ss]eine[mr])\s(?P<sits>[A-ZÄÖÜ][\w-]+)\s(?:sitzt|saß|steht|stand)\b(?=(?:[^.;:„“]|(?<=Prof)\.|(?<=Dr)\.){0,80}\svor[,.])|"
    r"\b(?:sitzt|saß|steht|stand)\s(?:[\w.-]+\s){0,6}?(?:de[mr]|ihre[mr]|seine[mr])\s(?P<before>[A-ZÄÖÜ][\w-]+)"
    r"\b(?=(?:\s[\w.-]+){0,4}\svor[,.])"
)
_HOLDS = re.compile(
    r"\b(?:führte?(?![^.]*\bdurch\b)|übernahm|übernimmt|übernommen|inne(?:hat|hatte)?|bekleidete?|vertritt|liegt|lag|"
    r"(?<=Vorsitz )hat|^D(?:en|ie|as) [A-ZÄÖÜ][\w-]+ [^,.;:]{0,60}?\bhat(?! [^.;:]*(?:t|en)[.;]))\b"
)
_SHARED = re.compile(
    r"\bteil(?:t|te|en|ten)\s(?:(?!mit\s)[\w.-]+\s){0,6}?sich\b|\bsich\b[^.;:]{0,80}\bteil(?:t|te|en|ten)\b"
)
_NOT_HERS = re.compile(
    r"\b(?:von|vom|an|mit|für|durch|gegen|neben|statt|ohne|nach|vor|aus)\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)
_WITH = re.compile(r"\bbei\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$")
_HANDED = re.compile(
    r"\b(?:(?:ab|über|weiter)gegeben|weitergereicht|abgetreten|übergab|übergibt)\b|\b(?:gab|gibt|reichte?)\b[^.;:]*\s(?:ab|weiter)[.,;]"
)
_ON_TO = re.compile(
    r"\ban\s(?:(?:die|den)\s)?(?:[A-ZÄÖÜ][\w-]+in\s|[A-ZÄÖÜ][\w-]+er\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)
""" "Den Vorsitz hat A B an C D abgegeben"."""
_LIES_WITH = re.compile(r"\b(?:liegt|lag)\b")
_CHAIRS = frozenset(("Vorsitz", "Vereinsvorsitz"))
_DESCRIBED = re.compile(r"(?:Der|Die)\s(?:[a-zäöüß]+e\s(?:und\s[a-zäöüß]+e\s)?){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)\s")
_DESCRIBED_LATER = re.compile(r"\b(?:der|die)\s(?:[a-zäöüß]+e\s)?(?P<noun>[A-ZÄÖÜ][\w-]+),\s(?:der|die)\s")
""" "…“, erinnert sich die Physikerin, die dem Vorstand vorsitzt"."""
_PRONOUN = re.compile(r"\b(?:er|sie|Er|Sie)\b")
_LEADS = re.compile(
    r"\b(?:leitet|leitete|verantwortet)\s(?P<pronoun>sie|er)\s(?:\w+\s)?"
    r"(?P<inverted>(?:das|die|den|ein|eine|einen)\s[A-ZÄÖÜ][\w-]+)"
    r"|\b(?P<subject>Sie|Er)\s(?:leitet|leitete|verantwortet)\s(?P<object>(?:das|die|den|ein|eine|einen)\s[A-ZÄÖÜ][\w-]+)"
)


_UNIT = re.compile(
    r"(?:gruppe|abteilung|lehrstuhl|fachgebiet|labor|institut|werkstatt|referat|bereich|team|klinik|werk)$", re.I
)
_UNIT_NAME = re.compile(r"(?:\sfür)?(?:\s[A-ZÄÖÜ][\w-]+(?:\sund(?=\s[A-ZÄÖÜ]))?){1,4}(?=\s)")
""" "der der Arbeitsgruppe Akustik vorsteht": who stands before a unit leads it."""


class Held(NamedTuple):
    """An office that somebody holds, as a man's role and as a woman's."""

    person: PersonCandidate
    man: Role
    woman: Role


Places = Sequence[tuple[int, PersonCandidate]]
"""Where people are named, in the order of the text."""


def held_offices(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Held]:
    """Yield the offices that verbs of the passage give somebody: held ones, what "she" leads."""
    text = text_of(doc)
    named_at = dict(places)
    for match in _OFFICE.finditer(text, passage.start, passage.end):
        sentence = sentence_at(doc, match.start())
        if (head := named_at.get(match.start("object"))) is not None:  # "die X eG, der Eva Holl vorsteht"
            if (headed := known.ending_at(match.start())) is not None:
                yield held(head, HOLDERS["Vorsitz"], "", headed[2], match.span())
            continue
        body = match.group("body") or match.group("object") or match.group("sits") or match.group("before")
        holds = _HOLDS.search(text[slice(*sentence)]) or _SHARED.search(text, *sentence)
        holds = holds or _HANDED.search(text, *sentence)
        if body is None and not holds:
            continue
        for holder in _holders(text, match, sentence, passage, places):
            yield _held_by(text, match, sentence[1], body, holder, known)
    for match in _LEADS.finditer(text, passage.start, passage.end):
        person = named_before(places, passage.start, match.start())
        woman = (match.group("pronoun") or match.group("subject")).casefold() == "sie"
        if person and gender_of_person(person) in (woman, None):
            group = "inverted" if match.group("inverted") else "object"
            article, noun = match.group(group).split()
            led = match.end(group) - len(noun)
            place = known.starting_in(led, led)
            of = "" if place else genitive_of(article, noun)
            place = place or known.starting_in(sentence_at(doc, match.start())[0], match.start())
            yield held(person, HOLDERS["Leitung"], of, place[2] if place else None, match.span())


def _held_by(
    text: str, office: re.Match[str], high: int, body: str | None, person: PersonCandidate, known: Organisations
) -> Held:
    """The office that an expression gives a person."""
    if office.group("office"):
        organisation, complement, _ = complement_of(text, office.end(), high, known)
        forms = HOLDERS[office.group("office")]
        if office.group("office") in _CHAIRS and not complement:
            organisation = organisation or _own_chair(text, office.start(), known)
        return held(person, forms, f" {complement}" if complement else "", organisation, office.span("office"))
    if body == "Vorstand":
        return held(person, HOLDERS[body], "", _own_chair(text, office.start(), known), office.span())
    if office.group("body") and (ending := known.ending_at(office.end("body"))) is not None:
        return held(person, HOLDERS["Vorsitz"], "", ending[2], office.span())
    place = known.starting_in(office.start(), office.end())
    if place and place[0] == office.end() - len(body or "") and text.startswith(body or "", place[0]):
        return held(person, HOLDERS["Vorsitz"], "", place[2], office.span())
    before = office.group().partition(body or "")[0]
    article = "die" if re.search(r"\b(?:[Dd]e|ihre|seine)r\s", before) else "das"
    of = genitive_of(article, body or "")
    if _UNIT.search(body or "") and not office.group().endswith(("vorsitzt", "vorsaß")):
        end = office.start("object") + len(body or "")
        unit = _UNIT_NAME.match(text, end, office.end()) if office.group("object") else None
        at = known.starting_in(sentence_low(text, office.start()), office.start())
        return held(
            person, HOLDERS["Leitung"], of + (unit.group() if unit else ""), at[2] if at else None, office.span()
        )
    if of and (kind := office.group("kind")):  # "dem wissenschaftlichen Beirat": weak, as in the genitive
        of = of.replace(f" {body}", f" {kind}{body}")
    return held(person, HOLDERS["Vorsitz"], of, None, office.span())


def sentence_low(text: str, position: int) -> int:
    """Where the clause or sentence before a position may begin: behind the last full stop or semicolon."""
    return max(text.rfind(". ", 0, position), text.rfind("\n\n", 0, position), text.rfind("; ", 0, position)) + 1


def _own_chair(text: str, position: int, known: Organisations) -> str | None:
    """The cluster, where the paragraph has named no other body before a chair without one: "Den Vorsitz führt A B"."""
    low = text.rfind("\n\n", 0, position) + 2 if "\n\n" in text[:position] else 0
    last = next(known.backwards(position, low), None)
    return known.cluster if last is None or last[2] == known.cluster else None


def held(
    person: PersonCandidate, forms: tuple[str, str], of: str, organisation: str | None, at: tuple[int, int]
) -> Held:
    """Return an office as a man's and a woman's role."""
    man, woman = (Role(form + of, organisation, *at, form) for form in forms)
    return Held(person, man, woman)


def named_before(places: Places, low: int, high: int) -> PersonCandidate | None:
    """Who is named last in low..high."""
    return next((person for start, person in reversed(places) if low <= start < high), None)


def _holders(
    text: str, office: re.Match[str], sentence: tuple[int, int], passage: Passage, places: Places
) -> list[PersonCandidate]:
    """Who holds an office: one, or all whom the sentence names where they share it."""
    if office.group("office") and _SHARED.search(text, *sentence):
        sharing = [person for start, person in places if sentence[0] <= start < sentence[1]]
        if sharing:
            return list({id(person): person for person in sharing}.values())
    one = _holder(text, office, sentence, passage, places)
    return [one] if one else []


def _holder(
    text: str, office: re.Match[str], sentence: tuple[int, int], passage: Passage, places: Places
) -> PersonCandidate | None:
    """The person nearest to the office in its sentence, or whom a pronoun there stands for: the one named last."""
    starts = [start for start, _ in places]
    inside = places[bisect_left(starts, sentence[0]) : bisect_left(starts, sentence[1])]
    lies = _LIES_WITH.search(text, *sentence)
    only = _WITH if lies else _ON_TO if _HANDED.search(text, *sentence) else None
    open_to = [
        (start, person)
        for start, person in inside
        if (only.search(text[sentence[0] : start]) if only else not _NOT_HERS.search(text[sentence[0] : start]))
    ]
    if open_to:
        return min(open_to, key=lambda place: abs(place[0] - office.start()))[1]
    described = _DESCRIBED.match(text, *sentence) or _DESCRIBED_LATER.search(text, sentence[0], office.end())
    if inside or not (_PRONOUN.search(text, *sentence) or (described and is_role(described.group("noun")))):
        return None
    return named_before(places, passage.start, sentence[0])
