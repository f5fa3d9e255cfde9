"""The town of those who govern it: "Gubens Bürgermeister A B", "In Soltau hofft man, sagt Bürgermeisterin A B"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names
from pipeline.language.lexicon.brown import TOWNS, cluster_of
from pipeline.language.model import PersonCandidate, candidates_of, reportage_of
from pipeline.language.occurrences import Intervals
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.people.bodies import Organisations
from schemas.reportage import Passage, PassageKind

OFFICE = re.compile(
    r"(?:[Bb]ürgermeister|[Oo]rtsvorsteher|[Ss]tadtr[aä]t|[Ss]tadtbaur[aä]t|[Ss]tadtverordnete|[Ss]tadtkämmer|\b[Kk]ämmerer|"
    r"[Ss]tadtdirektor|[Bb]eigeordnete|(?:[Ww]irtschafts|[Bb]au|[Uu]mwelt|[Kk]ultur|[Ss]ozial|[Ss]chul|[Vv]erkehrs|[Ff]inanz)dezernent)"
)
_IN_ROLE = re.compile(
    r"\s(?:von|in|der\s(?:Stadt|Gemeinde|[A-ZÄÖÜ][a-zäöüß]+stadt)|des\sMarktes)\s"
    r"(?P<town>(?:Bad\s|Sankt\s|St\.\s)?[A-ZÄÖÜ][\w-]+(?:\s(?:am|an der|im)\s[A-ZÄÖÜ]\w+)?)$"
)
_NAME = r"(?:Bad\s|Sankt\s|St\.\s)?[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
_TOWN = re.compile(rf"(?<![\w-])(?P<town>{_NAME})(?![\w-])")
_OF_TOWN_BEFORE = (
    rf"(?<![\w-])(?:(?P<genitive>{_NAME}s)|(?P<ending_in_s>{_NAME}[szxß])[’'´]|(?P<adjective>{_NAME})er)"
    r"\s(?:[a-zäöüß]+e[nr]?\s)?"
)
_BEFORE_NOUN = re.compile(_OF_TOWN_BEFORE + "$")
_OFFICE_NOUN = re.compile(r"(?:(?:Erste|Zweite|Dritte)[rn]?\s)?[A-ZÄÖÜ][\w-]+")
_DIRECT = re.compile(
    rf"{_OF_TOWN_BEFORE}"
    rf"(?:(?:Alt|Ober|Stadt|Orts|Erste[rn]?\s)?{OFFICE.pattern})(?:in|r|n)?\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)
_BESIDE = re.compile(r",\s(?:dessen|deren)\s(?:Stadt|Gemeinde|Kommune)\s(?P<town>[A-ZÄÖÜ][\w-]+)")
_GOVERNED = re.compile(
    r"\s(?:von|der\s(?:Stadt|Gemeinde|Hansestadt|Kreisstadt|[A-ZÄÖÜ][a-zäöüß]+stadt)|des\sMarktes)\s"
    r"(?P<town>(?:Bad\s|Sankt\s|St\.\s)?[A-ZÄÖÜ][\w-]+(?:\s(?:am|an der|im|bei)\s[A-ZÄÖÜ][\w-]+)?)"
)
""" "Oberbürgermeisterin Eva Holl von Soltau", in a box "Bürgermeister⏎von Bad Pyrmont"."""
_BEHIND = re.compile(rf",\s(?:die|der)\s(?P<adjective>{_NAME})er\s(?:Alt|Ober|Stadt|Orts)?{OFFICE.pattern}")
""" "Eva Holl, die Eutiner Bürgermeisterin"."""
_ARTICLE = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ee]in(?:e[mnrs]?)?|[Ii]m|[Aa]m|[Zz]ur|[Zz]um|[Bb]eim|[Vv]om|[a-zäöü]+e[nmrs])\s$"
)
_PREPOSITION = re.compile(r"\b(?:[Ii]n|[Aa]us|[Nn]ach|[Vv]on|[Bb]ei)\s$")
_BEFORE, _AFTER = 450, 220
"""Characters around a name within which a town is that of the office."""


_ADMINISTRATION = re.compile(r"(?:[Ss]tadt|[Gg]emeinde|Markt|[Kk]reis|Amt|[Rr]athaus|[Mm]agistrat)(?![a-zäöüß])")


def heads_of_towns(
    doc: Doc, people: Iterable[PersonCandidate], known: Organisations
) -> Iterator[tuple[PersonCandidate, str]]:
    """Yield those who govern a town, of whom none is told, and their town: as a body of the text, else its name."""
    named: Intervals | None = None
    people = list(people)
    for person in people:
        if not person.roles or not OFFICE.search(person.roles[0]):
            continue
        if person.organisation is not None and _ADMINISTRATION.search(person.organisation):
            continue
        if named is None:
            spans = [m.span for p in people for m in p.mentions if m.field is None]
            named = Intervals((span.start_char, span.end_char) for span in spans)
        if town := _town_of(doc, person, known, named):
            yield person, _body(town, person.roles[0], known.kinds)


def mayors_of_the_seat(doc: Doc) -> None:
    """Give mayors of whom the text tells no town the one where the cluster sits, which it need not name beside them."""
    candidates = candidates_of(doc)
    seat = candidates.cluster.city if candidates.cluster else None
    for person in candidates.people:
        if seat and person.organisation is None and person.roles and _MAYOR.fullmatch(person.roles[0]):
            person.organisation = _body(seat, person.roles[0], [body.name for body in candidates.organisations])


_MAYOR = re.compile(r"(?:Ober|[Ee]rste[rn]?\s)?[Bb]ürgermeister(?:in)?")


def _town_of(doc: Doc, person: PersonCandidate, known: Organisations, named: Intervals) -> str | None:
    if in_role := _IN_ROLE.search(person.roles[0]):
        return in_role.group("town")
    mentions = [m.span for m in person.mentions if m.field is None]
    for span in mentions:
        beside = _BESIDE.match(known.text, span.end_char)
        if town := _direct(known.text, span.start_char) or (beside and beside.group("town")):
            return town
        if town := _governed(known.text, span.end_char):
            return town
        behind = _BEHIND.match(known.text, span.end_char)
        if behind and (town := _of_adjective(behind.group("adjective"), known.text)):
            return town
    for held in (m.span for m in person.mentions if m.field == "roles"):
        noun = next(_OFFICE_NOUN.finditer(known.text, held.start_char, held.end_char), None)
        if noun and (town := _direct(known.text, noun.start(), noun=True) or _governed(known.text, noun.end())):
            return town
    office = min((m.span.start_char for m in person.mentions if m.field == "roles"), default=None)
    for span in mentions:
        passage = next((q for q in reportage_of(doc).passages if q.start <= span.start_char < q.end), None)
        if passage is not None and (town := _nearest(known, passage, span.start_char, office, named)):
            return town
    if town := _of_the_text(doc, mentions, known, named):
        return town
    often = Counter(_towns(known, 0, len(known.text), named)).most_common(1)
    if often and often[0][1] >= _OFTEN:
        return often[0][0]
    return None


_OFTEN = 3
"""Times that a text names the town which it is about, where an office has none beside it."""


def _of_the_text(doc: Doc, mentions: list[Span], known: Organisations, named: Intervals) -> str | None:
    """The town named last in the section's paragraphs before the office: known ones only, for it is far away."""
    if not mentions:
        return None
    at = mentions[0].start_char
    before = [q for q in reportage_of(doc).passages if q.start < at]
    headings = [index for index, q in enumerate(before) if q.kind is PassageKind.HEADING]
    passages = [q for q in before[headings[-1] if headings else 0 :] if q.kind is PassageKind.PARAGRAPH]
    for passage in reversed(passages[-2:]):
        towns = [town for town in _towns(known, passage.start, min(at, passage.end), named) if _is_town(town)]
        if towns:
            return towns[-1]
    return None


def _direct(text: str, start: int, noun: bool = False) -> str | None:
    """The town right before the office: in the genitive or as an adjective; `noun`: before the office's own place."""
    match = (_BEFORE_NOUN if noun else _DIRECT).search(text, max(0, start - 90), start)
    if match is None:
        return None
    if genitive := match.group("genitive"):
        return genitive if _is_town(genitive) else genitive[:-1]
    return match.group("ending_in_s") or _of_adjective(match.group("adjective"), text)


def _governed(text: str, position: int) -> str | None:
    """The town that stands behind the office or the name: known ones, and others that no word of the language is."""
    match = _GOVERNED.match(text, position)
    town = match.group("town") if match else None
    return town if town and (_is_town(town) or town.split()[0] in _SAINTS or not _is_common(town)) else None


_SAINTS = frozenset(("Bad", "Sankt", "St."))


def _of_adjective(stem: str, text: str) -> str | None:
    """The town of "Jenaer", "Göttinger", "Kelbraer": a known one, else one that the text names."""
    forms = (stem, f"{stem}en", f"{stem}e", f"{stem}a", f"{stem}er")
    return next((form for form in forms if form in cities()), None) or next(
        (form for form in forms if re.search(rf"(?<![\w-]){form}(?![\w-])", text)), None
    )


def _nearest(known: Organisations, passage: Passage, at: int, office: int | None, named: Intervals) -> str | None:
    """The town named last before the office in its passage, else the first one after it."""
    low = max(passage.start, at - _BEFORE)
    before = list(_towns(known, low, at, named))
    if before:
        return before[-1]
    since = at if office is None or not passage.start <= office < passage.end else max(at, office)
    return next(_towns(known, at, min(passage.end, since + _AFTER), named), None)


def _towns(known: Organisations, low: int, high: int, named: Intervals) -> Iterator[str]:
    text = known.text
    bodies = Intervals((start, end) for start, end, name in known.places if not _OF_TOWN.match(name))
    for match in _TOWN.finditer(text, low, high):
        word, (start, end) = match.group("town"), match.span("town")
        if named.hold(start, end) or bodies.overlap(start, end) or word in STATES:
            continue
        before = text[max(0, start - 24) : start]
        if _ARTICLE.search(before):
            continue
        if _is_town(word):
            if word not in first_names() or _PREPOSITION.search(before):
                yield word
        elif word.endswith("s") and _is_town(word[:-1]) and text[end : end + 2].strip()[:1].isupper():
            yield word[:-1]
        elif _TOWN_ITSELF.match(text, end) or (
            _PREPOSITION.search(before) and not _is_common(word) and not _is_made(text, start, end)
        ):
            yield word


_TOWN_ITSELF = re.compile(
    r",\s(?:(?:gerade\s(?:ein)?mal|knapp|rund|gut|etwa|keine)\s)?[\d.]+\s(?:Einwohner|Seelen|Menschen\s(?:groß|klein))"
    r"|(?:,\s(?:eine?|das|die|der)|\sist\seine?)\s(?!(?:sein|ihr|mein|unser|kein|jen|dies)e)(?:[a-zäöüß]+e[sr]?\s)?"
    r"(?:(?:Klein|Kreis|Hafen|Berg|Residenz|Hanse|Industrie|Fachwerk)?[Ss]tadt|Städtchen|Gemeinde|(?:Wein|Berg|Fischer)?[Dd]orf|"
    r"Marktflecken|Örtchen|Ort)\b"
    r"|,?\s(?:zählt|hat)\s(?:(?:knapp|rund|gut|etwa|keine)\s)?[\d.]+\sEinwohner"
)
""" "Soltau, 21.000 Einwohner klein", "Soltau, ein Städtchen an der Böhme": a town by what is said of it."""
_INTO = (
    r"\b(?:angelegt|legte|investier\w+|gesteckt|steck(?:t|ten?)|(?:um|ver)?gewandelt|verwandel\w+|umgesetzt|umgemünzt|getauscht|"
    r"flie(?:ßt|ßen)|flossen?|geflossen|übersetzt|eingeteilt|unterteilt|geteilt|zerlegt|geschnitten|gegossen|gefüllt|abgefüllt|"
    r"verpackt|gepackt|eingebaut|eingesetzt)\b"
)
"""Verbs by which something becomes or goes into a thing: "hat das Geld in Parkbänke angelegt" names no town."""
_INTO_BEFORE = re.compile(rf"{_INTO}[^.,;:„“]*\b[Ii]n\s$")
_INTO_AFTER = re.compile(rf"[^.,;:„“]{{0,40}}?{_INTO}")


def _is_made(text: str, start: int, end: int) -> bool:
    """Whether a verb of its clause tells of a thing behind "in"."""
    if not text.endswith(("in ", "In "), 0, start):
        return False
    return bool(_INTO_AFTER.match(text, end) or _INTO_BEFORE.search(text, max(0, start - 80), start))


def _is_town(word: str) -> bool:
    """Whether a town of the list has that name, or it is used as the names of towns are."""
    return word in cities() or cluster_of(word) in TOWNS


def _is_common(word: str) -> bool:
    first = word.split("-")[0]
    known = is_word(first) or first in first_names() or first.casefold() in FUNCTION_WORDS
    return known or _ABSTRACT.search(first) is not None


_ABSTRACT = re.compile(r"(?:zeit|arbeit|ung|heit|keit|schaft|tion|ität|ismus|weise|form|gang)$")
"""Endings of nouns that name no town: "in Teilzeit"."""
_OF_TOWN = re.compile(r"(?:Stadt|Gemeinde|Hansestadt|Markt)\s")


def _body(town: str, office: str, bodies: Iterable[str]) -> str:
    """The town's administration as the text names it; only a mayor of a city has "Ober" in the title."""
    own = next((name for name in bodies if _OF_TOWN.match(name) and name.endswith(f" {town}")), None)
    return own or (f"Stadt {town}" if "Oberbürgermeister" in office or "Stadt" in office[:5] else town)
