"""Which of somebody's roles comes first: it decides where they belong."""

from __future__ import annotations

import re

from pipeline.language.model import Mention, PersonCandidate
from pipeline.language.people.appositions import Role

OF_CONTACT = re.compile(r"Ansprech")
"""What a contact box calls somebody tells no office."""


_FORMERLY = re.compile(
    r"\b(?:war(?:en)?|[Ff]rüher|[Ff]rühere[nr]?|[Ee]inst|[Ee]instige[nr]?|[Vv]ormals|[Ee]hemals|[Ee]hemalige[nr]?|[Zz]uvor|[Dd]amals|[Dd]amalige[nr]?|"
    r"[Bb]is\s(?:\w+\s)?\d{4})\b(?:(?!\b(?:heute|jetzt|nun|inzwischen|mittlerweile|derzeit|aktuell|seither)\b)[^.,;:„“]){0,40}$"
)
_FORMER_ROLE = re.compile(r"(?:früher|ehemalig|einstig|vormalig|damalig)e[rs]?\s")
_ONCE_BEFORE = re.compile(r"\b(?:früher|einst|vormals|ehemals|zuvor|damals|vorher)\s$")


def is_former_role(role: Role, text: str) -> bool:
    """Whether an office is held no more: "früherer Leiter", "einst Leiter"."""
    before = text[max(0, role.start - 12) : role.start]
    return _FORMER_ROLE.match(role.text) is not None or _ONCE_BEFORE.search(before) is not None


def put_present_first(person: PersonCandidate, text: str) -> None:
    """Make what somebody is now the first role, where the one told before it is held no more."""
    if len(person.roles) < _BOTH or person.voice:
        return
    told = [m for m in person.mentions if m.field == "roles"]
    past = [_is_past(role, told, text) for role in person.roles]
    stated_now = [_is_said(role, told, text, _SINCE_THEN) for role in person.roles]
    if past[0] and not all(past):
        now = person.roles[past.index(False)]
    elif any(stated_now) and not stated_now[0]:
        now = person.roles[stated_now.index(True)]
    elif _is_said(person.roles[0], told, text, _FOR_A_LIVING):
        now = person.roles[1]  # "A B, im Hauptberuf Chefin der X AG, ist Vorsitzende"
    else:
        return
    put_first(person, Role(now, person.other_organisation, 0, 0, now))


_BOTH = 2


def _is_past(role: str, told: list[Mention], text: str) -> bool:
    if _FORMER_ROLE.match(role):
        return True
    return _is_said(role, told, text, _FORMERLY)


def _is_said(role: str, told: list[Mention], text: str, how: re.Pattern[str]) -> bool:
    """Whether something stands before the place that tells a role."""
    stem = role.split()[0].casefold()[:8]
    place = next((m.span for m in told if stem in m.span.text.casefold()), None)
    return place is not None and how.search(text, max(0, place.start_char - 60), place.start_char) is not None


_SINCE_THEN = re.compile(r"\b(?:ist|wurde)\s(?:inzwischen|mittlerweile|heute|nun|jetzt|seither)\s(?:[a-zäöüß]+\s)?$")
""" "Der Förster, A B, ist inzwischen Bürgermeister von X"."""
_FOR_A_LIVING = re.compile(r"(?:\bim\s(?:Haupt|Brot|Zivil)beruf|\bhauptberuflich|\bim\sHauptamt)\s(?:[a-zäöüß]+\s)?$")
"""What one does for a living stands beside the honorary office of which the text tells."""
_TRAINEE = (
    r"(?:[a-zäöüß]+e[rn]?\s)?[A-ZÄÖÜ]?[\w-]*(?:[Ll]ehrling|[Aa]zubi|[Aa]uszubildende[rn]?|[Pp]raktikant(?:in)?|[Vv]olontär(?:in)?|"
    r"[Tt]rainee|[Ss]tudent(?:in)?|[Hh]ilfskraft|[Aa]ushilfe)\b"
)
_STARTED_AS = re.compile(
    rf"[^.;:„“»«]{{0,60}}?\bals\s{_TRAINEE}[^.,;:„“»«]{{0,60}}?\s(?:anfing|begann|startete|kam|einstieg|eintrat|anheuerte|"
    r"(?:angefangen|begonnen|gestartet|gekommen|eingestiegen)\s(?:hat|hatte|ist|war))\b"
    r"|[^.;:„“»«]{0,60}?\bals\s(?:[a-zäöüß]+e[rn]?\s)?[A-ZÄÖÜ][\w-]+\s(?:[^.,;:„“»«]{0,40}\s)?(?:anfing|begann|startete)\b"
    rf"|\s(?:begann|startete|kam|fing(?=[^.;:]*\san\b))\s[^.;:„“»«]{{0,60}}?\bals\s{_TRAINEE}"
)


def started_as(text: str, position: int, end: int) -> bool:
    """Tell whether a clause says as what somebody began, which they are no more: ", die als Lehrling anfing"."""
    return _STARTED_AS.match(text, position, end) is not None


_NOW = re.compile(r"\b(?:heute|jetzt|nun|inzwischen|mittlerweile|derzeit|aktuell)\s(?:[a-zäöüß]+\s){0,2}$")


def said_to_be_now(person: PersonCandidate, text: str) -> bool:
    """Whether the text says of the first role that it is held now: "und heute Vorsitzende"; "später" may be over."""
    stem = person.roles[0].split()[0].casefold()[:8]
    told = [m.span.start_char for m in person.mentions if m.field == "roles" and stem in m.span.text.casefold()]
    return any(_NOW.search(text, max(0, start - 40), start) for start in told)


def earns_elsewhere(person: PersonCandidate, text: str) -> bool:
    """Whether the second role is told to be the living of somebody whose first is an honorary office."""
    told = [m for m in person.mentions if m.field == "roles"]
    return len(person.roles) >= _BOTH and _is_said(person.roles[1], told, text, _FOR_A_LIVING)


def told_before_all(person: PersonCandidate, role: Role) -> bool:
    """Whether a role is told before the others: "Den Vorsitz hat A B inne, Inhaberin der X GmbH"."""
    told = [m.span.start_char for m in person.mentions if m.field == "roles"]
    return bool(told) and role.start < min(told)


def put_first(person: PersonCandidate, role: Role) -> None:
    """Make a role the first, which decides where somebody belongs; the organisation of the others counts less."""
    if role.text not in person.roles or person.roles[0] == role.text:
        return
    person.roles.remove(role.text)
    person.roles.insert(0, role.text)
    if person.organisation != role.organisation:
        person.other_organisation = person.organisation or person.other_organisation
        person.organisation = role.organisation


def put_first_of_contact(person: PersonCandidate, role: Role) -> None:
    """Make an office the first role of whom only the contact box has given one."""
    if all(held == role.text or OF_CONTACT.match(held) for held in person.roles):
        put_first(person, role)


_HEADS = frozenset(("Leiter", "Leiterin"))
_OFFICE_OF_A_HEAD = re.compile(r"vorsitzend|vorständ|geschäftsführer|direktor|präsident|intendant", re.IGNORECASE)


def names_the_office(told: str, noun: str) -> bool:
    """Tell whether a noun is the office of whom "an ihrer Spitze steht A B" has told as the head only."""
    return told in _HEADS and _OFFICE_OF_A_HEAD.search(noun) is not None
