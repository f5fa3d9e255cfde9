"""The district or town of those who govern it: "die Lichtenfelser Landrätin A B" belongs to "Landkreis Lichtenfels"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.model import PersonCandidate
from pipeline.language.people.bodies import Organisations

_OF_A_TOWN = (
    r"\b(?P<town>[A-ZÄÖÜ][a-zäöüß-]+)er\s(?:(?P<district>(?:Alt|Vize)?[Ll]andr[aä]t(?:in)?)|"
    r"(?:Alt|Ober|Erste[rn]?\s|Dritte[rn]?\s)?[Bb]ürgermeister(?:in)?)\b"
)
_GOVERNS = re.compile(rf"{_OF_A_TOWN}\s(?:(?:Prof|Dr)\.(?:-Ing\.)?\s)*$")
_GOVERNS_APART = re.compile(_OF_A_TOWN)
""" "A B, als Lichtenfelser Landrat …": where the office is told apart from the name."""
_ADJECTIVE = 30
"""Characters before an office within which its town stands."""


def governed(people: list[PersonCandidate], known: Organisations) -> Iterator[tuple[PersonCandidate, str]]:
    """Yield the heads of districts and towns and what they govern, if the text names it anywhere."""
    for person in people:
        if person.organisation is not None or not person.roles or not _OFFICE.search(person.roles[0]):
            continue
        if body := _in_role(person.roles[0], known) or _only_one(person, known):
            yield person, body
            continue
        for mention in person.mentions:
            at, end = mention.span.start_char, mention.span.end_char
            if mention.field is None:
                match = _GOVERNS.search(known.text, max(0, at - 80), at)
            else:
                match = _GOVERNS_APART.search(known.text, max(0, at - _ADJECTIVE), end)
            body = _body(match, known) if match else None
            if body:
                yield person, body
                break


def _in_role(role: str, known: Organisations) -> str | None:
    """The district that the office names ("Landrat von Auental"): as a body of the text, else by its name."""
    match = _OF_DISTRICT.search(role)
    if match is None:
        return None
    name = match.group("name")
    return next((body for body in known.kinds if is_district(body) and body.endswith(name)), name)


_OF_DISTRICT = re.compile(r"[Ll]andr[aä]t(?:in)?\s(?:von|in)\s(?P<name>[A-ZÄÖÜ][\w-]+)$")


def _only_one(person: PersonCandidate, known: Organisations) -> str | None:
    """The district or town of an office without its place: the only one of the text, or of what comes before."""
    role = person.roles[0]
    if " " in role:
        return None
    if "andr" not in role:
        bodies = [name for name in known.kinds if _TOWN.match(name)]
        return bodies[0] if len(bodies) == 1 else None
    bodies = [name for name in known.kinds if is_district(name)]
    if len(bodies) == 1:
        return bodies[0]
    named = [(match.start(), _district(match)) for match in _NAMED_DISTRICT.finditer(known.text)]
    named = [(start, name) for start, name in named if not bodies or name in bodies]
    if len({name for _, name in named}) == 1:
        return named[0][1]
    at = min((m.span.start_char for m in person.mentions if m.field is None), default=0)
    low = known.text.rfind("\n\n", 0, at) + 2
    high = known.text.find("\n\n", at)
    near = {name for start, name in named if low <= start and (start < high or high < 0)}
    return near.pop() if len(near) == 1 else None


def _district(match: re.Match[str]) -> str:
    """A district's name without its genitive: "des Salzlandkreises"."""
    return f"Landkreis {match.group('of')}" if match.group("of") else match.group("name")


def is_district(name: str) -> bool:
    """Tell whether a name is one of a district: "Landkreis Soltau", "Saalekreis", "Altmarkkreis Salzwedel"."""
    return _DISTRICT.match(name) is not None and _CIRCLE.match(name) is None


_CIRCLE = re.compile(
    r"(?:[\w-]+-)?(?:Arbeits|Freundes|Förder|Gesprächs|Experten|Kollegen|Teilnehmer|Mitglieder|Unternehmer|Kunden|Nutzer|Personen|"
    r"Gesellschafter|Fach|Lenkungs|Initiativ|Stamm|Strom|Wasser|Kühl|Heiz|Regel|Stoff|Wirtschafts|Erfahrungs|Leser|Bekannten|"
    r"Familien|Bauern|Jugend|Bibel|Umwelt|Kultur|Technologie|Industrie|Gründer|Frauen|Forscher|Qualitäts|Steuerungs|Trachten|"
    r"Anwender|Projekt|Partner|Verkehrs|Halb|Um|Dunst|Lese|Musik|Sing|Koordinierungs|Ältesten|Wende|Polar)kreis"
)
"""Circles of people and things, and no districts."""
_DISTRICT = re.compile(r"(?:Landkreis|Kreis)\s|[\w-]+-Kreis$|[A-ZÄÖÜ][\w-]+kreis(?:\s[A-ZÄÖÜ][\w-]+)?$")
_TOWN = re.compile(r"(?:Stadt|Gemeinde|Hansestadt|Markt)\s")
_NAMED_DISTRICT = re.compile(
    r"\bLandkreis(?:es)?\s(?P<of>(?:Bad\s)?[A-ZÄÖÜ][\w-]+)"
    rf"|\b(?P<name>(?!{_CIRCLE.pattern})[A-ZÄÖÜ][a-zäöüß]+(?:(?:-[A-ZÄÖÜ][a-zäöüß]+)+-Kreis|kreis)(?:(?<=kreis)\s[A-ZÄÖÜ][\w-]+(?=[^\w]))?)(?:es)?\b"
)
_OFFICE = re.compile(r"[Ll]andr[aä]t|[Bb]ürgermeister")


def _body(office: re.Match[str], known: Organisations) -> str | None:
    """The district or town as the text names it: by its organisation, else in a row ("die Landkreise A und B")."""
    district = office.group("district") is not None
    town = rf"{office.group('town')}(?:a|e|en|er|ern)?\b"  # "Göttinger" is of Göttingen, "Kelbraer" of Kelbra
    kind = r"(?:Landkreis|Kreis)" if district else r"(?:Stadt|Gemeinde|Hansestadt|Markt)"
    named = re.compile(rf"{kind}\s(?:[\w-]+\s)?{town}" + (rf"|{town}-Kreis" if district else ""))
    body = next((name for name in known.kinds if named.search(name)), None)
    if body or not district:
        return body
    row = re.search(rf"\bLandkreisen?\s(?:[A-ZÄÖÜ][\w-]+(?:,|\sund)\s){{0,4}}(?P<town>{town})", known.text)
    return f"Landkreis {row.group('town')}" if row else None
