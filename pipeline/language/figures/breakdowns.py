"""Members by kind: "Hinzu kommen neun Hochschulen", "41 davon sind Betriebe" after a count of all members."""

from __future__ import annotations

import re

from pipeline.language.figures.clause import PREPOSITIONS
from pipeline.language.figures.context import Found
from pipeline.language.figures.noun_classes import class_of
from pipeline.language.figures.parties import Parties
from schemas.records import Metric

_KINDS = frozenset((Metric.COMPANIES, Metric.COUNT_OTHER))
_WHOLE = re.compile(
    r"\b(?:(?P<partners>Partner)|Mitglieder|Mitgliedsfirmen|Mitgliedsbetriebe|Mitgliedsunternehmen)n?\b"
)
_ADDED = re.compile(
    r"\b(?:(?:[Hh]inzu|[Dd]azu)\s(?:komm|kam|tret|tritt|trat|gesell|zähl|gehör)\w*|"
    r"(?:komm|kam|tret|trat|gesell)\w*\s(?:noch\s|außerdem\s|zudem\s)?(?:hinzu|dazu))\b"
)
_AMONG = re.compile(r"\b(?:[Dd]arunter|[Dd]avon|[Hh]iervon|[Uu]nter (?:ihnen|den (?:übrigen|anderen|restlichen)))\b")
_LISTED = re.compile(r"(?:Mitglieder|Partner)n?(?:\s[a-zäöüß]+){0,4}:\s|\b(?:verteil\w+ sich auf|setz\w+ sich)\b")
_OF_THEM = re.compile(r"\s*(?:davon|hiervon|von ihnen|von diesen)\b")
_PART = re.compile(
    r"(?:[\w.,]+\s){0,6}?(?:davon|von ihnen|von diesen)\b|[^,.;:]{0,20}\b(?:von (?:drei|vier|fünf|zehn)|der Mitglieder|"
    r"der Partner)\b"
)
"""How a sentence begins that tells of a part of the members."""
_OTHER_CLAUSE = re.compile(
    r",\s(?:(?:in|an|aus|bei|mit|von|zu|für)\s)?(?:d(?:ie|er|as|enen|eren|em|en)\s(?:[a-zäöüß]+\s)*|"
    r"(?!darunter|davon|dazu|hinzu|unter|sowie|außerdem|vor|vom|ferner|je|gut|rund|knapp)[a-zäöüß]+(?:en|t|te|ten)\s)"
    r"[^,]*$"
)
"""A clause that begins after a comma and goes on to the figure, so that it is none of the list."""
FOUNDED = re.compile(r"\b(?:unter(?:zeichne|schrieb)\w*|gründe\w+|gegründet|Satzung|Taufe|hoben)\b")
_NO_MEMBERS = frozenset(
    ("device", "matter", "event", "document", "project", "measure", "time", "money", "abstract", "person")
)
_SENTENCES_BACK = 2


def part_of_members_told(found: Found, parties: Parties, text: str) -> str | None:
    """Return "Mitglieder von X" for a count of one kind of its members; None where something else is counted."""
    if found.metric not in _KINDS or found.counted.is_measure or parties.cluster is None:
        return None
    before = text[found.sentence[0] : found.start]
    of_them = _OF_THEM.match(text, found.words[found.quantity.last].end) is not None
    opener = max((match.end() for kind in (_ADDED, _AMONG) for match in kind.finditer(before)), default=None)
    whole = _last(before)
    if whole is not None and (listed := _LISTED.search(before, whole.start())) is not None:
        opener = max(opener or 0, listed.end())
    if not of_them and opener is None and not _PART.match(before):
        return None
    if parties.speaker_at(found.start) is not None or not _is_kind(found):
        return None
    if _OTHER_CLAUSE.search(before, opener or 0) or FOUNDED.search(before):
        return None
    if whole is None or (opener is not None and whole.end() > opener):
        whole = _told_before(found, parties, text)
    return None if whole is None else f"{'Partner' if whole['partners'] else 'Mitglieder'} von {parties.cluster}"


def _is_kind(found: Found) -> bool:
    """Whether members may be of the kind that is counted, and no preposition says where they are."""
    if found.counted.head and class_of(found.counted.head) in _NO_MEMBERS:
        return False
    before = found.words[found.quantity.first - 1].low if found.quantity.first else ""
    return before not in PREPOSITIONS - {"auf", "aus", "rund", "über"}


def _told_before(found: Found, parties: Parties, text: str) -> re.Match[str] | None:
    """The members told of before, by the last sentence that is not about a part of them itself."""
    end = found.sentence[0]
    for _ in range(_SENTENCES_BACK):
        begin = parties.sentence_before(end, found.passage.start)
        if begin is None:
            return None
        told = text[begin:end]
        if (whole := _last(told)) is not None:
            return whole
        if not (_ADDED.search(told) or _PART.match(told)):
            return None
        end = begin
    return None


def _last(told: str) -> re.Match[str] | None:
    return next(reversed(list(_WHOLE.finditer(told))), None)
