"""What a time is told of: what has become shorter or longer, the person who has done something for so long."""

from __future__ import annotations

import re

from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.parties import Parties
from schemas.records import Metric

_SHIFTS = re.compile(
    r"\b(?:ver(?:kürz|länger|ringer|doppel|dreifach)|(?:ge)?senk|s[iau]nk|sank|gesunken|reduzier|(?:ge)?drück|steig|stieg|"
    r"gestiegen|halbier|fiel|gefallen|fällt|schrumpf|beschleunig|erhöh|(?:ge)?kürz|wuchs|wächst|wachsen)\w*\b"
)
_NOUN = r"[A-ZÄÖÜ][\w-]+"
_SHIFTED = re.compile(
    rf"\b(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]as|[Ii]hren?|[Ss]einen?|[Uu]nseren?|[Dd]eren|[Dd]essen)\s(?:[a-zäöüß]+e[nrs]?\s)*"
    rf"(?P<name>{_NOUN}(?:\s(?:der|des|einer|eines|von|für|bis|zwischen)\s(?:(?:zur|zum|den|dem|das|die|ein|eine|einen)\s)?"
    rf"(?:[a-zäöüß]+e[nrms]?\s)*{_NOUN}|\s[a-zäöüß]+er\s{_NOUN})?)(?=[\s,])"
)
_BY_SO_MUCH = re.compile(
    r"(?:\s[a-zäöüß]+){0,4}?(?:\szwischen\s[^,.;]{3,30})?\s(?:von|um|auf)\s(?:[^,;.]{1,40}?\sauf\s)?(?:[a-zäöüß]+\s){0,3}$"
)
_BIRTH = re.compile(r"\b(?:gegründet|gründete)\b")
_FOR_YEARS = re.compile(r"\b(?:[Vv]or|[Ss]eit)\s(?:[a-zäöüß]+\s)?$")
_LONG = re.compile(r"\slang\b")
_YEARS = re.compile(r"(?:jahr|jahrzehnt|monat|semester)\w*$")


def shifted_thing(found: Found, text: str) -> str | None:
    """What is shortened or has grown from one time to another: "die Rüstzeit von 40 auf 15 Minuten verkürzen"."""
    if found.metric is not Metric.DURATION or not _SHIFTS.search(text, *found.sentence):
        return None
    for match in _SHIFTED.finditer(text, found.sentence[0], found.start):
        if _BY_SO_MUCH.match(text[match.end() : found.start]):
            return match["name"]
    return None


def serving_person(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """The person who has been or done something for years or since, within a project's paragraph as well."""
    if found.metric is not Metric.DURATION or clause is None or clause.pronoun or clause.speaker:
        return None
    if not _YEARS.search(found.words[max(found.quantity.last, found.counted.last)].low):
        return None
    since = _FOR_YEARS.search(text, found.sentence[0], found.start)
    if not (since or _LONG.match(text, found.end)) or _BIRTH.search(text, *found.sentence):
        return None
    words = found.words
    named = parties.covering(words[clause.first].start, words[clause.last].end)
    if named is None or named.party is not Party.PERSON or named.end < words[clause.head].end:
        return None
    return named.name
