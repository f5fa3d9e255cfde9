"""Where something stands, sits or is made that is counted: "Im Lehrzentrum stehen 36 Simulatoren"."""

from __future__ import annotations

import re
from bisect import bisect_left

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import BOUNDARIES, ClauseSubject
from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.excerpts import own_clause
from pipeline.language.figures.neighbours import may_be_described
from pipeline.language.figures.noun_classes import class_of
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.topics import topics_of
from pipeline.language.figures.words import word_set
from schemas.records import Metric

_METRICS = frozenset((Metric.COUNT_OTHER, Metric.COMPANIES, Metric.JOBS))
_LOCAL = word_set("in im an am auf unter")
_NO_DATIVE = word_set("einen eine ein das die ins ans deren dessen")
"""Articles of the accusative (where to), and of a relative clause, whose site belongs to somebody."""
_VERBS = re.compile(
    r"\b(?:st[eaü][hn]\w*|gestanden|lieg(?:t|en)|lag(?:en)?|gelegen|sitz(?:t|en)|saß(?:en)?|h[äai]ng(?:t|en)?|steck(?:t|en|ten)|"
    r"leb(?:t|en|ten)|wohn(?:t|en|ten)|arbeit(?:et|en|eten)|fehl(?:t|en|ten)|l(?:aufen|äuft|ief|iefen)|f(?:ahren|ährt|uhren)|"
    r"rollen|fallen|fielen|lern(?:t|en|ten)|üb(?:t|en|ten)|studier(?:t|en|ten)|forsch(?:t|en|ten)|befind(?:et|en)|gibt|gab|"
    r"w[aäu]chs\w*|bau(?:t|en|ten)|entst(?:eh|and)\w*|drehen|warten|sind|waren|wird|werden|wurde|wurden)\b"
)
_NO_SITE = re.compile(
    r"(?:jahr|jahrgang|verlauf|saison|phase|semester|runde|schnitt|mittel|ernte|monat|woche|tag|abend|winter|sommer|"
    r"fall|fälle|zuge|gegenzug|folge|reihe|auftrag|namen|regie|leitung|obhut|rahmen|vorsitz|schritt|vergleich|"
    r"gegensatz|anschluss|weg|wege|hand|seite|art|weise|grund|linie|stelle|ganzen|durchgang|anlauf|auflage|schlag|"
    r"kopf|tisch|spitze|regel|sicht|blick|ziel|anfang|ende|start|gründung)$"
)
_NO_SITE_CLASSES = frozenset(("measure", "time", "abstract", "event", "project", "money"))
_SITES = frozenset((Party.REGION, Party.ORGANISATION, Party.BRANCH))


def located_in(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """Return the place that the clause names for what is counted; None where a subject has it or no place is named."""
    if clause is not None or found.metric not in _METRICS or found.counted.is_measure:
        return None
    if found.counted.unit == "Prozent" or not _VERBS.search(own_clause(found, text)):
        return None
    words, number = found.words, found.quantity.first
    low = bisect_left(words, found.sentence[0], key=lambda word: word.start)
    first = number
    while first > low and not (words[first - 1].text in BOUNDARIES and not parties.is_name(words[first - 1].start)):
        first -= 1
    places = [at for at in range(first, number) if words[at].low in _LOCAL]
    if not places:
        return None
    # The place that begins the clause; else the last before the number.
    return _site(found, parties, places[0] if places[0] == first else places[-1], low)


def _site(found: Found, parties: Parties, preposition: int, low: int) -> str | None:
    words, at = found.words, preposition + 1
    while at < found.quantity.first and not words[at].is_noun:
        word = words[at]
        if word.low in _NO_DATIVE or not (word.low in patterns.DETERMINERS or word.is_declined):
            return None
        at += 1
    if at >= found.quantity.first or _NO_SITE.search(words[at].low):
        return None
    if words[at - 1].low == "den" and not words[at].low.endswith("n"):
        return None
    named = next(iter(parties.before(words[at].end, words[at].start)), None)
    if named is not None:
        return named.name if named.party in _SITES and not named.public else None
    if not may_be_described(words[at]) or class_of(words[at].low) in _NO_SITE_CLASSES:
        return None
    topics = topics_of(parties, words, low, found.quantity.first)
    return next((topic.name_beside(found.quantity.first) for topic in topics if topic.first <= at <= topic.at), None)
