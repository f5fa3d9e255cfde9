"""Turns of phrase for heading something: "Dort hat A B die Entwicklung unter sich", "Im Beirat hat A B das Sagen"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.language.people.appositions import Role
from pipeline.language.people.leadership import office_over
from pipeline.language.people.patterns import HOLDERS

if TYPE_CHECKING:
    from pipeline.language.people.name_in_clause import Clause

_NOUN = r"(?:[a-zäöüß]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)"
_AT = r"(?:\s(?:der|des|bei|beim|bei\sder|am|an\sder|in\sder|im|von|vom)\s[^.,;:„“]{2,60}?)?"
_UNDER = re.compile(
    rf"(?:,\s(?:der|die)|\s(?:hat|hatte))?\s(?:[^.,;:„“]{{2,60}}?\s)?(?P<article>die|das|den)\s{_NOUN}{_AT}\sunter\ssich\b"
)
_POWER = (
    r"(?:das\sSagen|den\sHut\sauf|die\sFäden\sin\sder\sHand|das\sKommando|das\sletzte\sWort|die\sZügel\sin\sder\sHand)"
)
_HAS_THE_SAY = re.compile(
    rf"(?:,\s(?:der|die)|\s(?:hat|hatte|hält|führt))?\s(?:(?:heute|dort|hier|auch)\s)?(?P<article>im|in\sder|am|beim|über\s(?:die|das|den))\s{_NOUN}{_AT}\s{_POWER}(?!\w)"
)
_SAY_AFTER = re.compile(rf"(?:\s(?:heute|dort|seit\s\d{{4}}))?\s{_POWER}(?!\w)")
_WHERE = re.compile(
    rf"\b(?P<article>[Ii]m|[Ii]n\sder|[Bb]eim|[Aa]m|[Üü]ber\s(?:die|das|den))\s{_NOUN}{_AT}\s(?:hat|hatte|hält|führt)\s(?:heute\s)?$"
)


def heads_by_idiom(clause: Clause) -> Role | None:
    """What somebody has "unter sich" or "das Sagen" in."""
    low, text = clause.name.outer_end, clause.text
    if text.find(" unter sich", low, clause.high + 1) >= 0:
        match = _UNDER.match(text, low, clause.high + 1)
    elif _SAY.search(text, low, clause.high + 1):
        match = _HAS_THE_SAY.match(text, low, clause.high + 1)
        if match is None and _SAY_AFTER.match(text, low, clause.high + 1):
            match = _WHERE.search(text, clause.low, clause.name.outer_start)
    else:
        return None
    if match is None or match.group("noun") in HOLDERS:
        return None
    article, noun = match.group("article"), match.group("noun")
    article = "die" if article.endswith(("der", "die")) else "das"
    place = clause.known.starting_in(*match.span()) or clause.known.starting_in(clause.low, clause.name.outer_start)
    role = office_over("leitet", article, noun, clause.feminine)
    inside = place is not None and place[0] <= match.start("noun") < place[1]
    if inside:
        role = office_over("leitet", "", None, clause.feminine)
    return Role(role, place[2] if place else None, *match.span("noun"), role.split()[0])


_SAY = re.compile(_POWER)
