"""A founding told after its year: "2014 luden sie 15 Firmen ein. Im Mai stand der Verein im Register"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.language.cluster.founding_words import FOUNDING, OF_OTHERS, OF_SOMETHING_ELSE, YEAR
from pipeline.language.cluster.statements import Told, segment, weigh
from schemas.reportage import PassageKind

_FOUNDED_NEXT = re.compile(
    r"\b(?:gegründet|gründeten?|ins Leben|aus der Taufe|(?:Vereins|Handels|Genossenschafts)?[Rr]egister|Satzung|"
    r"(?:taten|schlossen|fanden) sich (?:damals|daraufhin|dort|da) [^.;]{3,140}\bzusammen|"
    r"(?:gab es|stand|war|waren) (?:einen |das |ein |eine |die |den |der |auch der |auch die )"
    r"(?:(?:Plan|Entwurf|Vertrag) (?:für|zu) (?:ein|eine|einen|einer|einem) (?:gemeinsam\w+ )?)?"
    r"(?:Verein|Netzwerk|Cluster|Verbund|Genossenschaft|Gesellschaft)\b(?! (?:nicht|kein|noch))|"
    r"stand[^.;]{0,60}\b(?:Plan|Entwurf|Vertrag) (?:für|zu) (?:ein|eine|einen|einer|einem) (?:gemeinsam\w+ )?"
    r"(?:Verein|Netzwerk|Cluster|Verbund|Genossenschaft|Gesellschaft)|"
    r"Gründungsversammlung|Gründungsurkunde|Gründungsdatum|Gründungstag|Geburtsstunde)\b"
)
_NEXT = 1.6
"""Log-odds that the founding told next, without a year of its own, was in the year named last."""


_GATHERED = re.compile(
    r"\blud(?:en)?\b[^.;]{0,80}?\bz(?:u|um|ur)\s(?:[a-zäöü]+\s){0,2}[A-ZÄÖÜ]|"
    r"\b(?:lud(?:en)?|trafen|saßen|setzten|versammelten|kamen|holten?|riefen?|baten?)\b[^.;]{0,120}?"
    r"\b(?:ein\b|zu sich|zusammen\b|beisammen|beieinander|[Tt]isch\w*|Gasthaus\w*|Gasthof\w*|Wirtshaus\w*|Kajüte|"
    r"Küche|Kantine|Stube|Saal|Rathaus)"
)
"""Those who come together before they found something."""
_GATHERED_WEIGHT = 0.6


def following_sentences(told: Sequence[Told]) -> dict[int, str]:
    """Return the sentence after each one of running text, by the offset of the earlier one."""
    pairs = pairwise(told)
    return {one[1]: other[0] for one, other in pairs if one[2] is other[2] is PassageKind.PARAGRAPH}


def told_next(sentence: str, end: int, following: str) -> float:
    """ "2014 luden sie 15 Firmen ein. Noch vor dem Sommer war die Gesellschaft im Register": the year stands before."""
    high = segment(sentence, end, end)[1]
    rest = sentence[high:]
    # What the sentence itself goes on to tell needs no other one.
    after = rest if _FOUNDED_NEXT.search(rest) else f"{rest} {following}"
    if len(YEAR.findall(sentence)) != 1 or YEAR.search(after) or FOUNDING.search(sentence[:high]):
        return 0.0
    # Those who sign the charter have met for it; the meeting is no forerunner then.
    of_something_else = weigh(after, OF_OTHERS) or weigh(sentence, OF_SOMETHING_ELSE)
    gathered = _GATHERED_WEIGHT if _GATHERED.search(sentence[:high]) else 0.0
    return _NEXT + gathered if _FOUNDED_NEXT.search(after) and not of_something_else else 0.0
