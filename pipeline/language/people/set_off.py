"""Roles that words part from the name: "A B aus X, Berater beim Y", "A B, bei X Leiter der Y"."""

from __future__ import annotations

import re

from pipeline.language.people.appositions import Role, roles_after
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import fits
from pipeline.language.people.names import Name
from pipeline.language.people.trades import is_trade
from pipeline.language.roles import is_role
from schemas.reportage import Passage

_TRAILING = re.compile(
    r"\s[^,.;:!?„“»«()\n]{2,48},\s(?:(?:früher|heute|zugleich|selbst|(?P<article>der|die)|dem|einer|einem)\s)?(?=(?:[a-zäöüß]{4,}(?:e|er|en)\s)?"
    r"(?P<noun>[A-ZÄÖÜ][\w-]+)(?:[,.]|\s(?:der|des|dem|bei|beim|von|vom|an|am|in|im|für)\b))"
)


def trailing_role(
    text: str, name: Name, passage: Passage, known: Organisations, feminine: bool | None, starts: frozenset[int]
) -> Role | None:
    """ "Am Tisch sitzt A B aus Coimbra, Berater beim Verband X": an apposition that a few words part from the name."""
    match = _TRAILING.match(text, name.outer_end, passage.end)
    if match is None or any(match.start() < start < match.end() for start in starts):
        return None
    noun = match.group("noun")
    if not (is_role(noun) or is_trade(noun)) or not fits(noun, feminine) or match.end("noun") + 1 in starts:
        return None
    high = min(passage.end, match.end() + 160)
    role = next(roles_after(text, match.end(), high, known, feminine, False, trades=True), None)
    if role and match.group("article") == "die" and not _CLOSED.match(text, role.end):
        return None  # "sagt A B leise, die Leiterin des Labors nickt"
    return role


_CLOSED = re.compile(r"\s?[,.;:!?)“«]|\s–|\sund\s|$")

_SEATED = re.compile(
    r"(?:\s\([^()]*\))?,\s(?:heute\s|dort\s|zugleich\s|inzwischen\s|seit\s\d{4}\s)?(?:bei\sde[rmn]|bei|beim|an\sde[rn]|am|in\sde[rn]|im|für\s(?:die|das|den))\s[^.,;:„“»«()\n]{2,80}?\s"
    r"(?=(?:[a-zäöüß]{4,}(?:e|er)\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)(?:[,.“«]|$|\s(?:der|des|für|von|vom|im|in|am|und)\b))"
)


def seated_role(
    text: str, name: Name, passage: Passage, known: Organisations, feminine: bool | None, starts: frozenset[int]
) -> Role | None:
    """ "A B, bei den Stadtwerken Leiter der Wärmeversorgung": the body stands before the office."""
    if not text.startswith((",", " ("), name.outer_end):
        return None
    match = _SEATED.match(text, name.outer_end, passage.end)
    while match is not None and not is_role(match.group("noun")):
        match = _FURTHER_NOUN.match(text, match.end("noun"), min(passage.end, name.outer_end + 120))
    if (
        match is None
        or _HONOUR.search(match.group("noun"))
        or not fits(match.group("noun"), feminine)
        or any(name.outer_end < at < match.end() for at in starts)
    ):
        return None
    stop = _ENDS.search(text, match.end(), min(passage.end, match.end() + 140))
    high = stop.start() if stop else min(passage.end, match.end() + 140)
    role = next(roles_after(text, match.end(), high, known, feminine, False), None)
    place = known.starting_in(name.outer_end, match.end())
    if role and role.organisation is None and place:
        role.organisation = place[2]
    return role


_FURTHER_NOUN = re.compile(
    r"[^.,;:„“»«()\n]{0,60}?\s(?=(?:[a-zäöüß]{4,}(?:e|er)\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)(?:[,.“«]|$|\s(?:der|des|für|von|vom|im|in|am|und)\b))"
)
_HONOUR = re.compile(r"sprecher|mitglied|vorsitzend|vertreter|beirat", re.IGNORECASE)
"""Held beside the work told next: "A B, im Beirat Ehrenmitglied, …"."""
_ENDS = re.compile(r"[.;:!?](?=\s|$)|[,“«]")


def closing_bracket(
    text: str, name: Name, passage: Passage, known: Organisations, feminine: bool | None, starts: frozenset[int]
) -> Role | None:
    """ "- A B, Sparkasse X (Schatzmeisterin)": in lists of officers the role closes the item, in brackets."""
    until = min((start for start in starts if start > name.outer_end), default=passage.end)
    bracket = re.compile(r",\s[^()\n;]{3,90}\s\(([^()]{4,60})\)").match(text, name.outer_end, until)
    if bracket is None:
        return None
    role = next(roles_after(text, bracket.start(1), bracket.end(1), known, feminine, True), None)
    place = known.starting_in(name.outer_end, name.outer_end + 3)
    if role and place and role.organisation is None:
        role.organisation = place[2]
    return role
