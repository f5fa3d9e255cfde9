"""What a text says of the rank of a role: that it is over, how somebody began, that it is told before the others."""

from __future__ import annotations

import re

from pipeline.language.model import PersonCandidate
from pipeline.language.people.appositions import Role

OF_CONTACT = re.compile(r"Ansprech")
"""What a contact box calls somebody tells no office."""


_FORMER_ROLE = re.compile(r"(?:früher|ehemalig|einstig|vormalig|damalig)e[rs]?\s")
_ONCE_BEFORE = re.compile(r"\b(?:früher|einst|vormals|ehemals|zuvor|damals|vorher)\s$")


def is_former_role(role: Role, text: str) -> bool:
    """Whether an office is held no more: "früherer Leiter", "einst Leiter"."""
    before = text[max(0, role.start - 12) : role.start]
    return _FORMER_ROLE.match(role.text) is not None or _ONCE_BEFORE.search(before) is not None


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


_HEADS = frozenset(("Leiter", "Leiterin"))
_OFFICE_OF_A_HEAD = re.compile(r"vorsitzend|vorständ|geschäftsführer|direktor|präsident|intendant", re.IGNORECASE)


def names_the_office(told: str, noun: str) -> bool:
    """Tell whether a noun is the office of whom "an ihrer Spitze steht A B" has told as the head only."""
    return told in _HEADS and _OFFICE_OF_A_HEAD.search(noun) is not None
