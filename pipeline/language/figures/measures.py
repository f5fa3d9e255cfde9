"""Whose turnover, budget or staff a figure states: "der Umsatz von X", "ihr Etat", "die Belegschaft wuchs auf 34"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.excerpts import own_clause
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.wording import subject_text
from pipeline.language.figures.words import Word
from schemas.records import Metric

BODY_MEASURES = re.compile(
    r"(?:umsatz|budget|etat|einnahmen|ausgaben|erlöse?|gewinn|überschuss|belegschaft|exportquote|auslandsanteil|"
    r"exportanteil|bilanzsumme|stammkapital|grundkapital|mitarbeiterzahl|beschäftigtenzahl|personal)$"
)
"""Nouns of what a body has, which are described for its sake."""
_OF = re.compile(
    r"\s(?:der|des|von|vom|bei|beim)\b(?!\s(?:(?:zuletzt|derzeit|heute|jährlich|zusammen|insgesamt|immerhin|"
    r"nur|rund|etwa|gut|knapp|fast|über|mehr als|weniger als|bis zu|annähernd|nahezu|circa|ca\.)\s)*"
    r"(?:\d|[a-zäöüß]+\s(?:Millionen|Milliarden|Euro)))"
)
"""What opens the name of an owner, unless a sum follows: "ein Etat von 640.000 Euro"."""
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


_MEASURES = re.compile(r"\b(?:misst|messen|maß|maßen|wiegt|wiegen|wog|wogen)\b")


_LASTS = re.compile(r"\b(?:dauert|dauern|dauerte|dauerten|gedauert)\b")
_CHANGES = re.compile(
    r"\b(?:steig(?:t|en)|stieg(?:en)?|gestiegen|sink(?:t|en)|sank(?:en)?|gesunken|wächst|wachsen|wuchs(?:en)?|gewachsen|"
    r"fällt|fiel(?:en)?|gefallen|kletter(?:t|te|n|ten)|geklettert|zurückgegangen|verringer\w*|erhöh\w*|verbesser\w*|"
    r"gesenkt|gesteigert|geschrumpft|schrumpft\w*|halbier\w*)\b"
)


def measured_thing(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """What measures, weighs, lasts or has changed to so much: "deren Kräne 40 Meter messen", "die Ausbeute stieg auf
    70 Prozent"; None for other verbs, for names and for what somebody has ("ihr Umsatz")."""
    if clause is None or clause.pronoun or clause.speaker:
        return None
    words = found.words
    if parties.covering(words[clause.first].start, words[clause.last].end) is not None:
        return None
    if found.metric is Metric.SHARE_OTHER:
        owned = _OWNED.match(words[clause.first].low) or BODY_MEASURES.search(words[clause.head].low)
        says = None if owned else _CHANGES
    elif found.metric is Metric.DURATION:
        says = _LASTS
    else:
        says = _MEASURES if found.counted.is_measure else None
    if says is None or not says.search(own_clause(found, text)):
        return None
    return subject_text(words, clause, (found.quantity.first, found.quantity.last))


_OWNED = re.compile(r"(?:unser|ihr|sein|mein|deren|dessen)")
_AT_WORK = re.compile(r"\b(?:arbeit(?:en|eten)|beschäftigt|verdien(?:en|ten)|tätig)\b")
_IN_TRADE = re.compile(
    r"[^,;.:]{0,60}?\b(?:in der|im)\s(?P<trade>(?:[a-zäöüß]+en\s)?(?:[A-ZÄÖÜ][\w-]*-\s(?:und|oder)\s)?"
    r"[A-ZÄÖÜ][a-zäöüß]+(?:ung|ation|bau|technik|wirtschaft|industrie|handwerk|gewerbe|logistik|chemie|medizin|optik|"
    r"elektronik|mechanik|informatik|robotik|kunde|pflege|erzeugung|forschung))\b"
)


def trade_of_jobs(found: Found, parties: Parties, text: str) -> str | None:
    """What so many people work in: "3.000 Menschen arbeiten im Formenbau"; None in direct speech, which tells of a
    firm's own."""
    if found.metric is not Metric.JOBS or parties.speaker_at(found.start) is not None:
        return None
    if not _AT_WORK.search(text, *found.sentence):
        return None
    trade = _IN_TRADE.match(text, found.end, found.sentence[1])
    return None if trade is None else trade["trade"]


_MEASURE_OF = re.compile(
    r"(?:fläche|länge|breite|höhe|tiefe|größe|dicke|stärke|weite|umkreis|radius|durchmesser|abstand|entfernung|distanz|"
    r"umfang|format|maß|maße|maßen|weg|wert|gesamtlänge|toleranz|genauigkeit|auflösung|reichweite)$"
)
_BETWEEN_OF = patterns.NEUTRAL_BEFORE | patterns.ABOUT_WORDS | patterns.MIN_WORDS | {"als", "mehr", "bis", "zu"}


def sized_thing(found: Found, parties: Parties) -> str | None:
    """What a size is the attribute of: "ein Stand von 90 Quadratmetern"; of an apposition, what it is put after."""
    if found.metric is not Metric.AREA_OR_LENGTH or not found.counted.is_measure:
        return None
    words, at = found.words, found.quantity.first - 1
    while at > 0 and words[at].low in _BETWEEN_OF:
        at -= 1
    noun = words[at - 1] if at > 0 and words[at].low == "von" else None
    if noun is None or not (noun.is_noun and noun.is_word) or noun.start < found.sentence[0]:
        return None
    if noun.low in ("umkreis", "radius"):
        return noun.text
    if _MEASURE_OF.search(noun.low):
        noun = _bearer_of_measure(words, at - 2, found.sentence[0])
    if noun is None or parties.ending_at(noun.end) is not None:
        return None
    return nominative(noun.text)


def _bearer_of_measure(words: Sequence[Word], at: int, start: int) -> Word | None:
    """ "Wellen mit einem Durchmesser von 40 Millimetern": what has the measure, before "mit"."""
    while at > 0 and words[at].low != "mit" and not words[at].is_noun and words[at].is_word:
        at -= 1
    bearer = words[at - 1] if at > 0 and words[at].low == "mit" else None
    return bearer if bearer is not None and bearer.is_noun and bearer.is_word and bearer.start >= start else None


_OWN_MEASURE = (
    r"(?:[Uu]msatz|[Uu]msatzes|Absatz|Absatzes|Produktion|Ware|Waren|Erzeugnisse|Erlöse|Etats?|Budgets?|Einnahmen|"
    r"Belegschaft|Lieferungen)\b"
)
_OF_OWN = re.compile(rf"\s(?P<whose>unser|sein|ihr)e(?:[rsn])?\s(?:\w+en\s)?{_OWN_MEASURE}")
_OF_ITS = re.compile(rf"\s(?:der|des)\s{_OWN_MEASURE}")
_GOES = re.compile(r"\s(?:(?:geht|gehen|kommt|kommen|stammt|stammen)\s(?:\w+\s)?)?(?:ins|in den|in die|nach|von|aus)\b")
_MOVES = re.compile(r"\b(?:geht|gehen|kommt|kommen|stammt|stammen)\b")
_US = re.compile(r"\b(?:wir|uns|unser\w*)\b", re.IGNORECASE)
_CONSISTS = re.compile(r"\b(?:mach(?:t|en|te|ten)|steck(?:t|en))\b")
"""Verbs with which a share of what one has describes the thing that makes it up."""


def owner_of_share(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """Whose the whole is that a share is taken of: "40 Prozent unseres Umsatzes", "70 Prozent der Produktion gehen
    ins Ausland"; None where the sentence says what makes up the share."""
    if found.counted.unit != "Prozent":
        return None
    after, sentence = found.words[found.quantity.last].end, text[found.sentence[0] : found.sentence[1]]
    speech = parties.speaker_at(found.start)
    speaker = (speech.organisation if speech else None) or parties.cluster
    own = _OF_OWN.match(text, after, found.sentence[1])
    if own is None:
        whole = _OF_ITS.match(text, after, found.sentence[1])
        if whole is None:
            return None
        if speech is not None:
            return speaker if _US.search(sentence) else None
        goes = _MOVES.search(sentence) and _GOES.match(text, whole.end(), found.sentence[1])
        return _last_told(found, parties, found.start) if goes else None
    stated = clause is not None and not clause.pronoun and not clause.speaker
    if stated and _CONSISTS.search(text, found.sentence[0], found.start):
        return None
    return speaker if own["whose"] == "unser" else _last_told(found, parties, found.start)


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
