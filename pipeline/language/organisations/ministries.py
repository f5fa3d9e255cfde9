"""Which ministry a short name means: "das Potsdamer Wirtschaftsministerium" after its full name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.language.lexicon import STATES

_SHORT = re.compile(
    r"(?:(?P<whose>[A-ZÄÖÜa-zäöü][\w-]+(?:er|isches?|ische[mnr]))\s)?"
    r"(?P<federal>Bundes)?(?P<field>[A-ZÄÖÜ]?[a-zäöüß]{4,}?)s?ministerium(?:\sin\s(?P<seat>\w+))?"
)
_FULL = re.compile(r"(?P<whose>.*)inisterium\sfür\s(?P<fields>.+)")
_SEATS = {
    "Stuttgart": "Baden-Württemberg", "Münch": "Bayern", "Potsdam": "Brandenburg", "Wiesbaden": "Hessen",
    "Schwerin": "Mecklenburg-Vorpommern", "Hannover": "Niedersachsen", "Düsseldorf": "Nordrhein-Westfalen",
    "Mainz": "Rheinland-Pfalz", "Saarbrück": "Saarland", "Dresd": "Sachsen", "Magdeburg": "Sachsen-Anhalt",
    "Kiel": "Schleswig-Holstein", "Erfurt": "Thüringen",
}  # fmt: skip
"""Beginnings of the adjectives of the states' capitals, with their state."""
_FEDERAL_SEATS = frozenset({"Berlin", "Bonn"})
_STEM = 5
"""So many letters tell a state, whatever the adjective: "hessisch", "sächs", "thüri"."""


def full_name_of(short: str, names: Iterable[str]) -> str | None:
    """Return the only one of the names of ministries that a short one can mean: its first field, and its land.

    "Bundeswirtschaftsministerium" means a federal one, an adjective or the bare word a state's. One "in Kiel" is the
    state's whose capital that is, one in Berlin or Bonn mostly a federal one.
    """
    match = _SHORT.fullmatch(short)
    if match is None:
        return None
    fitting = [name for name in names if _may_mean(match, name)]
    return fitting[0] if len(fitting) == 1 else None


def _may_mean(short: re.Match[str], name: str) -> bool:
    full = _FULL.fullmatch(name)
    if full is None or not full["fields"].casefold().startswith(short["field"].casefold()):
        return False
    federal = full["whose"].startswith("Bundesm")
    if short["seat"] in _FEDERAL_SEATS:
        return federal or _same_land(short["seat"], name)
    if short["federal"] or federal:
        return federal and short["federal"] is not None
    whose = short["whose"] or short["seat"]
    return whose is None or _same_land(whose, name)


def _same_land(adjective: str, name: str) -> bool:
    """Whether an adjective and a name are of one state, or the name tells none."""
    of_seat = next((state for seat, state in _SEATS.items() if adjective.startswith(seat)), None)
    told = [state for state in sorted(STATES, key=len, reverse=True) if state in name][:1]
    if of_seat:
        return not told or told[0] == of_seat
    stem = adjective[:_STEM].casefold()
    return name[:_STEM].casefold() == stem or (bool(told) and told[0][: _STEM - 1].casefold() == stem[: _STEM - 1])
