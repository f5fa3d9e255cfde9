"""Roles told apart from the name: "Der Niederländer ist Leiter der X", "Deren Chef war dagegen. „…“, sagt A B"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, sentence_at, text_of
from pipeline.language.organisations.patterns import descriptor_kind
from pipeline.language.people.appositions import Role, complement_of, is_modifier, phrase_of, roles_after
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import fits, gender_of_person
from pipeline.language.people.patterns import is_person_noun
from pipeline.language.roles import is_role
from schemas.reportage import Passage

Told = tuple[PersonCandidate, Role]
Places = Sequence[tuple[int, PersonCandidate]]
"""Where people are named, in the order of the text."""

_SINCE = (
    r"(?:(?:seit|ab|von|bis)\s(?:\w+\s)?\d{4}\s|seit\s(?:[a-zäöüß]+\s)?\d*\s?Jahren\s"
    r"|(?:\d+|[a-zäöüß]+)\sJahre\slang\s)"
)
_NOW = r"(?:(?:heute|inzwischen|mittlerweile|jetzt|nun|dort|hier|zugleich|auch|selbst|lange|zuletzt)\s)"
_COMES_FROM = r"\saus\s(?:(?:dem|der)\s)?(?:[a-zäöüß]+en\s)?[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)?"
_IS = re.compile(
    r"(?:^|(?<=[.!?“«:]\s))(?P<article>Der|Die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)"
    rf"(?:,\sJahrgang\s\d{{4}},|{_COMES_FROM})?\s(?:[^.:;„“»«]{{3,120}}\sund\s(?:ist|wurde)\s(?={_NOW}|{_SINCE})"
    r"|(?:ist|war|wurde|bleibt)\s)"
    rf"(?:{_SINCE}|{_NOW}){{0,3}}(?:(?:die|der|ein|eine|als|zum|zur)\s)?(?=[A-ZÄÖÜ]|[a-zäöüß]+e[rn]?\s[A-ZÄÖÜ])"
)
_SHE_IS_NOW = re.compile(
    rf"(?:^|(?<=[.!?“«:]\s))(?P<article>Er|Sie)\s[^.:;„“»«]{{3,220}}?,?\sund\s(?:ist|wurde)\s(?={_NOW}|{_SINCE})"
    rf"(?:{_SINCE}|{_NOW}){{1,3}}(?:(?:die|der|ein|eine|als|zum|zur)\s)?(?=[A-ZÄÖÜ]|[a-zäöüß]+e[rn]?\s[A-ZÄÖÜ])"
)
""" "Sie kommt aus X, hat dort studiert und ist heute Leiterin der Y"."""
_SINCE_IS = re.compile(
    r"(?:^|(?<=[.!?“«:]\s))(?:Seit|Heute|Inzwischen|Mittlerweile|Jetzt|Seither|Zuletzt|Seitdem|Dort|Zugleich)\s(?:[\w.]+\s){0,3}?"
    r"(?:ist|war|wurde)\s(?P<article>der|die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)\s"
    r"(?:(?:auch|zudem|zugleich|hier|dort|selbst)\s)?(?:(?:die|der|ein|eine)\s)?(?=[A-ZÄÖÜ]|[a-zäöüß]+e[rn]?\s[A-ZÄÖÜ])"
)
""" "Seit 2018 ist die Bodenkundlerin Geschäftsführerin der X"."""
_WORKS_AS = re.compile(
    r"(?:^|(?<=[.!?“«:]\s))(?P<article>Der|Die)\s(?:[a-zäöüß]+e\s){0,2}(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)\s(?:[^.:;„“»«]{3,140}\s)?"
    rf"(?:arbeitet|steht|wirkt|amtiert|fungiert|dient)\s(?:{_SINCE}|{_NOW}){{0,2}}als\s(?=[A-ZÄÖÜ]|[a-zäöüß]+e[rn]?\s[A-ZÄÖÜ])"
)
""" "Der gelernte Koch kam spät zum Studium und arbeitet heute als Clustermanager"."""
_AGED = re.compile(r"\d+-[Jj]ährige$")
_FROM = re.compile(r"(?:er|erin|ier|ese|esin|anz[oö]sin?e?|inne?r?in?)$")
ANYBODY = re.compile(r"(?:partner|mitglied|teil|träger|sieger|anbieter|marktführer)(?:in)?$", re.IGNORECASE)
"""What a body can be as well as a person: "Der Sender ist Partner der X GmbH"."""


def described_offices(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Told]:
    """Yield the offices of whom a sentence calls by age, origin or profession, and who was named last before it."""
    text = text_of(doc)
    for match in (
        one
        for pattern in (_IS, _SINCE_IS, _WORKS_AS, _SHE_IS_NOW)
        for one in pattern.finditer(text, passage.start, passage.end)
    ):
        woman, noun = match.group("article").casefold() in ("die", "sie"), match.groupdict().get("noun")
        if noun and not (is_person(noun) and (fits(noun, woman) or _AGED.search(noun))):
            continue
        last = next((who for start, who in reversed(places) if passage.start <= start < match.start()), None)
        if last is None or gender_of_person(last) not in (woman, None):
            continue
        stop = re.compile(r"[.!?;](?=\s|$)").search(text, match.end(), min(passage.end, match.end() + 140))
        high = stop.start() if stop else min(passage.end, match.end() + 140)
        role = next(roles_after(text, match.end(), high, known, woman, False, trades=True), None)
        if role and role.start - match.end() <= 1 and fits(role.noun, woman) and not ANYBODY.search(role.noun):
            yield last, role


def is_person(noun: str) -> bool:
    """Tell whether a noun is one for a person: by age, by profession, or by where somebody comes from."""
    if _AGED.search(noun) or is_role(noun) or is_person_noun(noun):
        return True
    return bool(_FROM.search(noun)) and not descriptor_kind(noun)[0]


_TOLD = re.compile(
    r"(?:^|(?<=[.!?“«]\s))(?P<whose>Dere[nr]|Dessen|Ihre?|Seine?|Der|Die)\s(?P<mods>(?:[a-zäöüß]+e\s)?)(?P<noun>[A-ZÄÖÜ][\w-]+)"
    r"\s[a-zäöüß]{3,}[^.:;„“»«]{0,120}[.:]\s[„»][^„“»«]{1,300}[“«],\s[a-zäöüß]{3,}\s(?:sich\s)?(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$"
)


def told_before_quote(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Told]:
    """Yield who speaks right after a sentence about an office, and is named only then, with that office."""
    text = text_of(doc)
    for start, person in places:
        if not passage.start <= start < passage.end or person.roles:
            continue
        if not re.search(r"[“«],\s", text[max(passage.start, start - 40) : start]):
            continue
        told = _TOLD.search(text, max(passage.start, start - 480), start)
        if told is None or not is_role(told.group("noun")) or any(told.start() <= at < start for at, _ in places):
            continue
        woman = gender_of_person(person)
        if not fits(told.group("noun"), woman) or first_place(places, person) != start:
            continue
        owner = known.last_before(told.start()) if told.group("whose") not in ("Der", "Die") else None
        mods = told.group("mods") if is_modifier(told.group("mods").strip()) else ""
        phrase = phrase_of(mods, told.group("noun"), woman)
        yield person, Role(phrase, owner[2] if owner else None, *told.span("noun"), told.group("noun"))


_BOARD = r"(?P<body>Beirat|Vorstand|Aufsichtsrat|Kuratorium|Präsidium|Stiftungsrat|Verwaltungsrat)"
_SITS = re.compile(rf"\b[Ii]m\s(?P<adjective>[a-zäöüß]+en\s)?{_BOARD}\ssitz(?:t|en)\b")
_SITS_THERE = re.compile(
    rf"\b(?:sitzt|sitzen|gehört|gehören)\s(?:(?:seit|ab)\s(?:\w+\s)?\d{{4}}\s|(?:auch|zudem|heute|selbst)\s)*"
    rf"(?:im|dem)\s(?P<adjective>[a-zäöüß]+en\s)?{_BOARD}\b"
)
_BELONGS = re.compile(rf"\bdem\s(?P<adjective>[a-zäöüß]+en\s)?{_BOARD}\b(?=[^.,;:„“]{{0,60}}\sangehört)")
""" "A B, die dem Beirat der X angehört"."""


_HERSELF = re.compile(r"\b(?:er|sie)\b")


def members_of_boards(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Told]:
    """Yield who sits on a board and has no other role: "Im Beirat sitzen auch A B von der X und C D"."""
    text = text_of(doc)
    for pattern in (_SITS, _SITS_THERE, _BELONGS):
        for match in pattern.finditer(text, passage.start, passage.end):
            role = f"Mitglied im {match.group('adjective') or ''}{match.group('body')}"
            low, high = sentence_at(doc, match.start())
            low, high = (match.end(), high) if pattern is _SITS else (low, match.start())
            body = (
                None
                if pattern is _SITS
                else complement_of(text, match.end(), sentence_at(doc, match.start())[1], known)[0]
            )
            clause = text.rfind(", ", low, high) + 2 if pattern is _SITS_THERE and " " in match.group() else low
            if clause > low + 1 and match.group().split()[0] in ("sitzt", "gehört"):
                if any(clause <= start < high for start, _ in places):
                    low = clause
                elif _HERSELF.search(text, clause, high):
                    continue  # "Den Posten hat A B inne, er selbst sitzt im Aufsichtsrat"
            for start, person in places:
                if low <= start < high and not person.roles:
                    yield person, Role(role, body, *match.span("body"), "Mitglied")


_SITS_PRONOUN = re.compile(
    rf"\b(?:sitzt|wirkt)\s(?P<pronoun>sie|er)\s(?:(?:auch|zudem|heute|außerdem|selbst)\s)*im\s(?P<adjective>[a-zäöüß]+en\s)?{_BOARD}\b"
    rf"|(?<![\w,]\s)\b(?P<first>Sie|Er)\ssitzt\s(?:(?:auch|zudem|heute|außerdem|selbst|seit\s\d{{4}})\s)*im\s(?P<mods>[a-zäöüß]+en\s)?"
    rf"{_BOARD.replace('body', 'board')}\b"
)
_FOR = re.compile(r"\s(?:zu[mr]|für)\s(?:(?:die|das|den)\s)?(?:[a-zäöüß]+en?\s)?[A-ZÄÖÜ][\w-]+")


def seats_on_boards(doc: Doc, passage: Passage, places: Places, known: Organisations) -> Iterator[Told]:
    """Yield the seat beside an office: "Seit 2023 sitzt sie im Beirat zur Moorstrategie"."""
    text = text_of(doc)
    if not any(text.find(verb, passage.start, passage.end) >= 0 for verb in (" sitzt ", " wirkt ")):
        return
    for match in _SITS_PRONOUN.finditer(text, passage.start, passage.end):
        woman = (match.group("pronoun") or match.group("first")).casefold() == "sie"
        last = next((who for start, who in reversed(places) if passage.start <= start < match.start()), None)
        if last is None or gender_of_person(last) not in (woman, None):
            continue
        purpose = _FOR.match(text, match.end(), passage.end)
        board = match.group("body") or match.group("board")
        role = f"Mitglied im {match.group('adjective') or match.group('mods') or ''}{board}"
        body = complement_of(text, match.end(), sentence_at(doc, match.start())[1], known)[0]
        yield last, Role(role + (purpose.group() if purpose else ""), body, *match.span(), "Mitglied")


def first_place(places: Places, person: PersonCandidate) -> int | None:
    """Where somebody is named first."""
    return next((start for start, who in places if who is person), None)
