"""Who has, makes or employs what a figure counts, where a verb says so: "X beschäftigt 140 Leute"."""

from __future__ import annotations

import re

from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.excerpts import own_clause
from pipeline.language.figures.parties import Parties
from schemas.records import Metric

_HOLDS = re.compile(
    r"\b(?:beschäftig(?:t|te|en|ten)|zähl(?:t|te|en|ten)|(?:be)?liefer(?:t|te|n|ten)|export(?:iert|ierte|ieren)|"
    r"verkauf(?:t|te|en|ten)|betreib(?:t|en)|betrieb|produzier(?:t|te|en)|(?:ge)?fertig(?:t|te|en|ten)|"
    r"verarbeit(?:et|ete|en)|verfüg(?:t|te|en|ten)|erwirtschaft(?:et|ete|en)|unterhält|unterhielt|eingestellt|"
    r"gewachsen|wuchs|wächst|(?:kommt|kam) .{0,40}\bauf|bildet .{0,60}\baus|ausgebildet|"
    r"stell(?:t|te|en|ten) .{0,60}\b(?:her|ein)|setz(?:t|te|en|ten) .{0,60}\bum|umgesetzt|investier(?:t|te|en)|"
    r"gesteckt|startete|vermiet(?:et|ete|en)|versorg(?:t|te|en))\b"
)
"""Verbs whose subject has or makes their object, or has grown to it."""

_LEADS = re.compile(r"\b(?:führ(?:t|te|en)|leit(?:et|ete|en)|lenk(?:t|te|en)|steht .{0,80}\bvor)\b")
"""Verbs whose subject has the people it leads."""


def holder_of(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """The organisation that has what is counted; of a person who employs or sells, the organisation they have.

    None where the clause has another verb or no such subject.
    """
    if clause is None or clause.pronoun or clause.speaker:
        return None
    told = own_clause(found, text)
    if not _HOLDS.search(told) and not (found.metric is Metric.JOBS and _LEADS.search(told)):
        return None
    words = found.words
    named = parties.covering(words[clause.first].start, words[clause.last].end)
    if named is None or named.end < words[clause.head].end or named.public:
        return None
    if named.party is Party.PERSON:
        return parties.firms.get(named.name)
    return named.name if named.party is Party.ORGANISATION else None


def is_of_firm(found: Found) -> bool:
    """Whether who says "ich" speaks of the firm: "Ich habe sechs Kähne"."""
    return _OF_A_FIRM.search(found.counted.head or "") is not None


_OF_A_FIRM = re.compile(
    r"(?:wagen|laster|transporter|schiffe?n?|boote?n?|maschinen?|zimmern?|betten|tische?n?|leute|beschäftigten?|"
    r"angestellten?|mitarbeiter(?:innen|n)?|gesellen|lehrlingen?|azubis|kunden|kundinnen|lieferanten|filialen|läden|"
    r"hallen|hektar|kühen?|schweinen?|schafen?|aufträgen?|anlagen|öfen|werkstätten|gästen?|patienten)$"
)
"""What somebody has as the head of a firm."""
