"""What sentences about "her" say beside a main verb: "Als Vorsitzende bringt sie …", "… seit er Werkleiter ist"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, text_of
from pipeline.language.people.appositions import Role, roles_after
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.described import ANYBODY
from pipeline.language.people.gender import fits, gender_of_person
from schemas.records import OrganisationKind
from schemas.reportage import Passage

_START = r"(?:(?<=[.!?“«:]\s)|(?<=\n))"
_NOUN = r"(?=(?:[a-zäöüß-]+e[rn]?\s){0,2}[A-ZÄÖÜ])"
_AS_FIRST = re.compile(rf"{_START}Als\s{_NOUN}(?=[^.,;:„“]{{3,110}}?\s[a-zäöüß]{{2,}}\s(?P<pronoun>er|sie)\b)")
_AS = re.compile(
    r"\b(?:stieß|kam|kommt|ging|arbeitet|arbeitete|wechselte|begann|fungiert|amtiert|wirkt|steht|sitzt|dient|fing)\s(?P<pronoun>er|sie)\s"
    rf"(?:[^.,;:„“]{{1,50}}?\s)?als\s{_NOUN}"
)
_SINCE = re.compile(
    r"\b(?:seit|dass|weil|obwohl|da|seitdem|wo|obgleich|wenngleich)\s(?P<pronoun>er|sie)\s"
    rf"(?:(?:heute|inzwischen|auch|hier|dort|nun|selbst|seit\s\d{{4}})\s){{0,2}}(?:(?:die|der)\s)?{_NOUN}"
    r"(?=[^.,;:„“]{3,80}?\s(?:ist|wurde|bleibt)\b)"
)
_THE_ONE = re.compile(
    rf"{_START}(?:(?P<woman>Die\s(?:[a-zäöüß]+e\s)?(?:Frau|\d+-Jährige))|Der\s(?:[a-zäöüß]+e\s)?(?:Mann|\d+-Jährige)),\s(?:die|der|deren|dessen)\s[^.;:„“,]{{3,90}},\s"
    rf"(?:ist|wurde|bleibt)\s(?:(?:heute|inzwischen|dort|hier|hauptberuflich|seit\s\d{{4}})\s){{0,2}}(?:(?:die|der)\s)?{_NOUN}"
)
_THE_MAN_WITH = re.compile(
    rf"{_START}(?:(?P<woman>Die\s(?:[a-zäöüß]+e\s)?Frau)|Der\s(?:[a-zäöüß]+e\s)?Mann)\s(?:mit|in|im|am|an|hinter|aus|vom|von)\s[^.,;:„“]{{3,50}}?\s"
    rf"(?:ist|wurde|bleibt)\s(?:(?:heute|inzwischen|dort|hier|hauptberuflich|im\sHauptberuf|seit\s\d{{4}})\s){{0,2}}(?:(?:die|der)\s)?{_NOUN}"
)
_CHARGE = re.compile(
    r"\b(?:(?P<pronoun>er|sie|Er|Sie)\s(?:ist|zeichnet)|(?:ist|zeichnet)\s(?P<after>er|sie))\s(?:(?:dort|hier|heute)\s)?(?:(?:bei|in|an|am|im)\s[^.,;:„“]{3,50}?\s)?"
    r"für\s(?P<what>(?:[\w-]+\s){0,3}[A-ZÄÖÜ][\w-]+)\s(?:zuständig|verantwortlich)\b"
)
_PROMOTES = re.compile(
    r"(?:,\s(?:die|der)\s(?:(?:gerade|derzeit|noch)\s)?(?:(?:an|am|bei|in|im|über|zu|zum|zur)\s[^.,;:„“]{2,80}?\s)?promoviert(?=[.,;]|\sund\b)"
    r"|\spromoviert\s(?:(?:gerade|derzeit|noch|dort)\s)?(?:an|am|bei|beim|über|in|im|zu|zum|zur)\b)(?![^.;:]{0,80}\b(?:hat|hatte|wurde|worden)\b)"
)
_GROUP = re.compile(
    r"(?:,\sin\s(?P<relative>dessen|deren)|\b(?P<whose>[Ii]hre|[Ss]eine)[rn]?)\s(?P<group>(?:Arbeits|Forschungs|Forscher|Nachwuchs)gruppe)\b"
)
""" "Ihre Arbeitsgruppe am Institut X hat …"."""
_FIELD = re.compile(r"(?:\s(?:für|zur))?\s[„»]?[A-ZÄÖÜ]")
"""Behind a group, its name: `chairs` reads these."""
_FIRM = re.compile(
    r"\b(?P<whose>[Ii]hr|[Ss]ein)(?:e[mnr]?)?\s(?:[a-zäöüß]+e[rnms]?\s)?(?P<what>Firma|Unternehmen|Betrieb|Start-up|Werkstatt|Büro|Kanzlei)"
    r"(?:,\s(?:(?:die|das|der)\s)?|\s|\sheißt\s)[„»]?(?=[A-ZÄÖÜ])"
)
""" "Seine Firma, die X GmbH, baut Pumpen"."""

_REACH = 90
"""Characters before "ist sie für X zuständig" within which the body is named."""

Places = Sequence[tuple[int, PersonCandidate]]
Named = Sequence[tuple[int, int, PersonCandidate]]


def told_beside(
    doc: Doc, passage: Passage, named: Named, known: Organisations
) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield who a pronoun or "the woman" means with the office that a phrase or clause beside the main verb gives."""
    text = text_of(doc)
    places = [(start, person) for start, _, person in named]
    for pattern in (_AS_FIRST, _AS, _SINCE, _THE_ONE, _THE_MAN_WITH):
        for match in pattern.finditer(text, passage.start, passage.end):
            groups = match.groupdict()
            woman = groups["pronoun"] == "sie" if "pronoun" in groups else groups["woman"] is not None
            last = _named_last(places, passage, match.start(), woman)
            if last is None:
                continue
            high = min(passage.end, match.end() + 120)
            stop = re.compile(r"[.!?;](?=\s|$)").search(text, match.end(), high)
            role = next(roles_after(text, match.end(), stop.start() if stop else high, known, woman, False), None)
            if role and role.start - match.end() <= 1 and fits(role.noun, woman) and not ANYBODY.search(role.noun):
                yield last, role
    for match in _CHARGE.finditer(text, passage.start, passage.end):
        pronoun = match.group("pronoun") or match.group("after")
        last = _named_last(places, passage, match.start(), pronoun.casefold() == "sie")
        place = known.starting_in(max(passage.start, match.start() - _REACH), match.start("what"))
        place = place if place and "." not in text[place[1] : match.start("what")] else None
        if last is not None and not any(match.group("what") in role for role in last.roles):
            what = f"zuständig für {match.group('what')}"
            yield last, Role(what, place[2] if place else None, *match.span("what"), "zuständig")
    for match in _GROUP.finditer(text, passage.start, passage.end):
        groups = match.groupdict()
        whose = (groups["relative"] or groups["whose"]).casefold()
        last = _named_last(places, passage, match.start(), whose.startswith(("ihr", "deren")))
        if last is not None and not last.roles and not _FIELD.match(text, match.end()):
            head = "Leiterin" if whose.startswith(("ihr", "deren")) else "Leiter"
            yield last, Role(f"{head} einer {groups['group']}", None, *match.span("group"), head)
    for match in _FIRM.finditer(text, passage.start, passage.end):
        woman = match.group("whose").casefold() == "ihr"
        last = _named_last(places, passage, match.start(), woman)
        place = known.starting_in(match.end(), match.end())
        if last is not None and not last.roles and place and known.kinds.get(place[2]) is OrganisationKind.COMPANY:
            noun = "Inhaberin" if woman else "Inhaber"
            yield last, Role(noun, place[2], *match.span("what"), noun)
    for _, end, person in named:
        studies = _PROMOTES.match(text, end, passage.end) if passage.start <= end < passage.end else None
        if studies:
            noun = "Doktorandin" if gender_of_person(person) else "Doktorand"
            place = known.starting_in(*studies.span())
            yield person, Role(noun, place[2] if place else None, *studies.span(), noun)


def _named_last(places: Places, passage: Passage, high: int, woman: bool) -> PersonCandidate | None:
    last = next((who for start, who in reversed(places) if passage.start <= start < high), None)
    return last if last is not None and gender_of_person(last) in (woman, None) else None


_PROFESSOR = re.compile(r"\bProfessor(?P<woman>in)?\s(?:(?:Dr|h\. c|mult|habil)\.(?:-Ing\.)?\s)*$")


def professors(people: Sequence[PersonCandidate], known: Organisations) -> Iterator[tuple[PersonCandidate, Role]]:
    """Yield who belongs to a university and of whom nothing else is told than "Professorin" before the name."""
    for person in people:
        if person.roles or known.kinds.get(person.organisation or "") is not OrganisationKind.UNIVERSITY:
            continue
        starts = (mention.span.start_char for mention in person.mentions if mention.field is None)
        found = (_PROFESSOR.search(known.text, max(0, at - _REACH), at) for at in starts)
        if match := next(filter(None, found), None):
            noun = "Professorin" if match.group("woman") else "Professor"
            yield person, Role(noun, person.organisation, match.start(), match.end() - 1, noun)
