"""The town of a contact box's address, printed with or without a postal code: "Gerberweg 7, Celle (Niedersachsen)"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.language.cluster.patterns import CONTACT_LABEL
from pipeline.language.lexicon import STATES, cities, first_names

_PART = re.compile(r"[^\n,;·|•]+")
_LABEL = re.compile(
    r"\s*(?:(?:Geschäftsstelle|Clusterbüro|Büro|Sitz|Anschrift|Adresse|Ort|Standort|Post)\b\s*(?:in\s|:\s?|\s))?"
)
_STREET = re.compile(
    r"\s*(?:(?:Geschäftsstelle|Anschrift|Adresse|Post|Besuch)\w*:?\s)?"
    r"(?!Tel|Fon|Fax|Mobil|Telefax|Durchwahl|Stand\b)(?P<name>(?:[^\W\d]|[.\s/'’-])+?)\s(?P<number>\d{1,4}\s?[a-z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-z]?)?)\s*"
)
_TOWN = (
    r"(?P<town>(?:(?:Bad|Sankt|St\.|Lutherstadt|Hansestadt|Markt|Neu|Alt)\s)?[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
    r"(?:\s(?:am|an der|im|in der|ob der|vor der)\s[A-ZÄÖÜ][a-zäöü]+)?)"
)
_IN_BRACKETS = r"(?:\s\((?P<brackets>[A-ZÄÖÜ][\w. -]+)\))?"
_TOWN_PART = re.compile(rf"(?:(?:D|DE)[-–\s])?(?:\d{{5}}\s+)?{_TOWN}{_IN_BRACKETS}\s*")
_TOLD = re.compile(
    r"\b[A-ZÄÖÜ][\w-]*\s?(?:[Ss]traße|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Uu]fer|[Rr]ing|[Dd]amm|[Mm]arkt|[Hh]of)"
    rf"(?:\s\d+\s?[a-z]?)?,?\s(?:in|zu)\s{_TOWN}(?!\w)"
)
"""A street with its town in a sentence: "in der Lindenstraße in Celle"."""
_STATE = re.compile(r"\s*\(?(?P<state>" + "|".join(sorted(map(re.escape, STATES), key=len, reverse=True)) + r")\)?\s*")
_BESIDE = 2
"""Between a street and its town stands one more part at most: "Tor 3"."""


_BROKEN_TOWN = re.compile(r"(\s(?:am|an|im|in|ob|vor)(?:\sder)?)\n(?=(?:der\s)?[A-ZÄÖÜ])")
"""A town's name that goes on in the next line of a box."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A town at characters start..end, with the state that is printed behind it."""

    town: str
    start: int
    end: int
    state: str | None


def seat_of_address(text: str, *, boxed: bool) -> Seat | None:
    """Return the town beside a street with its number, else in a contact box (`boxed`) a known town by itself."""
    text = _BROKEN_TOWN.sub(r"\1 ", text)
    parts = [(match.start(), match.group()) for match in _PART.finditer(text)]
    streets = [index for index, (_, part) in enumerate(parts) if _is_street(part)]
    for street in streets:
        for index in range(street + 1, min(street + 1 + _BESIDE, len(parts))):
            seat = _seat(parts, index)
            if seat and (seat.town in cities() or (index == street + 1 and not CONTACT_LABEL.match(seat.town))):
                return seat
        before = _seat(parts, street - 1) if street else None
        if before and before.town in cities():
            return before
    told = _TOLD.search(text)
    if told:
        return Seat(" ".join(told["town"].split()), *told.span("town"), None)
    known = (seat for index in range(len(parts)) if (seat := _seat(parts, index)) and seat.town in cities())
    return next(known, None) if boxed else None


def state_in_brackets(town: str) -> tuple[str, str | None]:
    """Part "Celle (Niedersachsen)"; what else stands in brackets belongs to the town: "Frankfurt (Oder)"."""
    match = re.fullmatch(r"(?P<town>.+?)\s\((?P<brackets>[^()]+)\)", town)
    return (match["town"], match["brackets"]) if match and match["brackets"] in STATES else (town, None)


def _is_street(part: str) -> bool:
    return _STREET.fullmatch(part) is not None


def _seat(parts: list[tuple[int, str]], index: int) -> Seat | None:
    offset, part = parts[index]
    begin = len(part) - len(part.lstrip())
    label = _LABEL.match(part)
    match = next(
        (found for at in (begin, label.end() if label else 0) if (found := _TOWN_PART.fullmatch(part, at))), None
    )
    if match is None or (match["town"] in STATES and match["town"] not in cities()) or _is_first_name(match["town"]):
        return None
    town, state = state_in_brackets(part[match.start("town") : match.end()].rstrip())
    if state is None and index + 1 < len(parts) and (behind := _STATE.fullmatch(parts[index + 1][1])):
        state = behind["state"]
    start = offset + match.start("town")
    return Seat(town, start, start + len(town), state)


def _is_first_name(town: str) -> bool:
    return town not in cities() and town.split()[0] in first_names()
