"""Bodies of a kind that are told of as members: "Zwei Drittel der Mitglieder … Vertreten sind auch vier Verbände"."""

from __future__ import annotations

import re

from pipeline.language.figures.breakdowns import FOUNDED
from pipeline.language.figures.context import Found
from pipeline.language.figures.parties import Parties
from schemas.records import Metric

_COUNTS = frozenset((Metric.COUNT_OTHER, Metric.COMPANIES))
_SENTENCES_BACK = 3
"""Sentences before the figure's, within its passage, in which the members may have been told of."""
_MEMBERS = (
    r"(?:Mitglied(?:er|ern|ers|s)?|Partner[ns]?|Gesellschafter[ns]?|Mitgliedsunternehmen|Mitgliedsbetrieben?|"
    r"Mitgliedsfirmen)\b"
)
_NUMBER = (
    r"(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zäöüß]*(?:zehn|zig|hundert)|"
    r"[Hh]älfte|Viertel|Drittel|Fünftel|Prozent)"
)
_TOLD = re.compile(
    rf"\b{_NUMBER}\s(?:\w+e[nrs]?\s){{0,2}}(?:der\s|unserer\s|seiner\s|ihrer\s)?{_MEMBERS}|"
    rf"\b(?:[Dd]ie|[Dd]er|[Uu]nter den|[Vv]on den)\s{_MEMBERS}|\bMitgliederliste\b|"
    r"\bMitglieder\s(?:zählt|sind|hat|gehören|führt|umfasst)\b"
)
""" "73 Mitglieder", "zwei Drittel der Partner", "die Mitglieder": who is broken down."""
_BODY = re.compile(
    r"(?:unternehmen|betriebe?n?|firm(?:a|en)|mittelständlern?|konzernen?|start-ups?|gründungen|herstellern?|zulieferern?|"
    r"händlern?|dienstleistern?|versorgern?|abnehmern?|anwendern?|stadtwerken?|höfen?|gießereien|brauereien|druckereien|"
    r"webereien|molkereien|werkstätten|kanzleien|büros|praxen|genossenschaften|banken|sparkassen|kassen|"
    r"hochschulen?|universitäten|akademien|schulen|instituten?|institute|laboren?|labore|einrichtung(?:en)?|kliniken|"
    r"krankenhäusern?|häusern?|museen|stiftungen|städten?|kommunen|gemeinden|kreisen?|ämtern?|behörden|körperschaften|"
    r"kammern|innungen|verbänden?|vereinen?|agenturen|organisationen|institutionen|selbsthilfegruppen|personen|"
    r"partnern?|mitgliedern?)$"
)
"""Last parts of nouns for those that can be members."""
_ADDS = re.compile(
    r"\b(?:[Hh]inzu|[Dd]azu)\s(?:kommen|treten|gesellen sich|kamen|zählen)\b|"
    r"\b(?:kommen|treten|gesellen sich|kamen)\s[^.;]{0,150}\b(?:hinzu|dazu)\b|\bergänz(?:en|t)\b|"
    r"\b(?:runden|rundet)\b[^.;]{0,60}\bab\b|\bsind\s(?:(?:ebenfalls|auch|außerdem)\s)?(?:dabei|vertreten)\b|"
    r"\b(?:gehören|zählen)\s(?:ebenfalls|auch|außerdem)\b|\b[Vv]ertreten sind\b|\b[Uu]nter den übrigen\b|"
    r"\b[Dd]en Rest\b|\bmachen mit\b|\bbeigetreten\b"
)
_OF_THEM = re.compile(r"\s(?:davon|von ihnen|hiervon|der (?:Mitglieder|Unternehmen|Partner))\b")
_AMONG_THEM = re.compile(r"\b(?:darunter|davon|unter ihnen|hiervon)\b[^.;]*$")
_ARE = re.compile(
    r"\s(?:\w+\s)?(?:sind|zählen (?:zu|zum|zur)|gehören (?:zu|zum|zur)|rechnen sich|kommen aus|stammen aus|"
    r"sitzen (?:in|im|jenseits)|haben ihren Sitz|sitzt|forschen|lehren)\b"
)
_LISTED = re.compile(rf"{_MEMBERS}[^.;]*:\s[^.;]*$")
""" "83 Mitglieder führt die Liste: 51 Unternehmen, zwölf …": what follows the colon."""


def told_of_members(found: Found, parties: Parties, text: str) -> bool:
    """Whether a count says how many of the members, told of before, are of some kind."""
    if found.metric not in _COUNTS or found.counted.is_measure or found.counted.unit in ("Prozent", "Euro"):
        return False
    if _BODY.search((found.counted.head or found.counted.unit).lower()) is None:
        return False
    before, after = text[found.sentence[0] : found.start], text[found.end : found.sentence[1]]
    if FOUNDED.search(before):
        return False
    if _TOLD.search(before) and (_LISTED.search(before) or _AMONG_THEM.search(before) or _ADDS.search(before)):
        return True
    if not _tells_of_members(found, parties, text):
        return False
    adds = _ADDS.search(text, *found.sentence)
    return bool(adds or _OF_THEM.match(after) or _ARE.match(after))


def _tells_of_members(found: Found, parties: Parties, text: str) -> bool:
    """Whether the sentences before, within the passage, tell of the members."""
    start = found.sentence[0]
    for _ in range(_SENTENCES_BACK):
        before = parties.sentence_before(start, found.passage.start)
        if before is None:
            return False
        if _TOLD.search(text, before, start):
            return True
        start = before
    return False
