"""Whose turnover, budget or staff a figure states: "der Umsatz von X", "ihr Etat", "die Belegschaft wuchs auf 34"."""

from __future__ import annotations

import re

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.parties import Parties

BODY_MEASURES = re.compile(
    r"(?:umsatz|budget|etat|einnahmen|ausgaben|erlöse?|gewinn|überschuss|belegschaft|exportquote|auslandsanteil|"
    r"exportanteil|bilanzsumme|stammkapital|grundkapital|mitarbeiterzahl|beschäftigtenzahl|personal)$"
)
"""Nouns of what a body has, which are described for its sake."""
_OF = re.compile(r"\s(?:der|des|von|vom|bei|beim)\b")
_OF_NAME = re.compile(r"\s(?:der|des|von|vom|bei|beim)\s(?:(?:der|dem|den)\s)?(?:[a-zäöüß]+e[nrs]?\s)*")
_SENTENCES_BACK = 3
_BODIES = (Party.ORGANISATION, Party.CLUSTER, Party.BRANCH)
_NEAR = 40
"""Characters between the noun and the name of its owner."""


def owner_of_measure(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """Whose the measure is that the clause is about; None where it is about something else or nobody is named."""
    if clause is None or clause.pronoun or clause.speaker or found.counted.unit == "Prozent":
        return None
    words = found.words
    if found.counted.unit in patterns.TIME_UNITS.values() or not BODY_MEASURES.search(words[clause.head].low):
        return None
    speech = parties.speaker_at(found.start)
    speaker = (speech.organisation if speech else None) or parties.cluster
    if words[clause.first].low.startswith("unser"):
        return speaker
    end = words[clause.head].end
    if _OF.match(text, end):
        beside = next((item for item in parties.before(end + _NEAR, end) if item.party in _BODIES), None)
        return beside.name if beside is not None and _OF_NAME.fullmatch(text[end : beside.start]) else None
    return _last_told(found, parties, words[clause.first].start) or speaker


def _last_told(found: Found, parties: Parties, at: int) -> str | None:
    """The body named last in the sentence or in those before it, the one a sentence is about first."""
    end, start = at, found.sentence[0]
    for _ in range(_SENTENCES_BACK):
        told = [item for item in parties.before(end, start) if item.party in _BODIES and not item.public]
        if told:
            return told[0].name
        end, before = start, parties.sentence_before(start, found.passage.start)
        if before is None:
            return None
        start = before
    return None
