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


_SHORT = re.compile(r"^(?:sekunde|minute|stunde|tag|nacht|nächt|woche)|(?:sekunde|minute|stunde)n?$", re.IGNORECASE)


def is_short(found: Found) -> bool:
    """Whether a time is shorter than projects are: what takes it is told of within them."""
    return found.metric is Metric.DURATION and _SHORT.search(found.counted.unit or "") is not None


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


_WITHIN = re.compile(
    r"\b(?:[Ii]n|[Bb]innen|[Ii]nnerhalb von|an)\s"
    r"(?:(?:nur|bloß|gut|rund|etwa|knapp|weniger als|gerade einmal|nicht einmal|kaum|höchstens|spätestens)\s)*$"
)
_ANSWER = (
    r"(?:Antwort|Auskunft|Einschätzung|Empfehlung|Ergebnis|Gutachten|Bericht|Bescheid|Befund|Angebot|Rückmeldung|Diagnose)"
    r"(?:en|es|se|e)?"
)
_MADE = re.compile(
    r"\b(?:auf die Beine gestellt|geschafft|aufgesetzt|aufgebaut|nachgebaut|umgebaut|gebaut|verlegt|errichtet|"
    r"geschrieben|programmiert|entworfen|fertiggestellt|hergestellt|repariert|saniert|erarbeitet|erstellt|"
    r"ausgehandelt|übersetzt|"
    r"(?:gibt|geben|liefert|liefern|erhält|erhalten|bekommt|bekommen)\b[^,;.]*\b(?:{answer})|(?:{answer})\s(?:gibt|geben|"
    r"liefert|liefern|erhält|erhalten|bekommt|bekommen|erstellt|erstellen))\b".replace("{answer}", _ANSWER)
)
_OBJECT = re.compile(
    r"(?<![\w-])(?P<article>[Ee]inen|[Ee]ine|[Ee]in|[Dd]en|[Dd]ie|[Dd]as|(?:[Uu]nser|[Ii]hr|[Ss]ein)(?:e|en)?)\s"
    r"(?P<adjectives>(?:[a-zäöüß]+e[nrs]?\s)*)(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
_GOVERNED = re.compile(r"\b(?:in|auf|an|über|für|mit|um|durch|gegen|ohne|als|wie)\s$")


def made_within(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """What is made in so short a time: "haben wir binnen drei Wochen einen Prüfstand gebaut"; not the maker."""
    if found.metric is not Metric.DURATION:
        return None
    within = _WITHIN.search(text, found.sentence[0], found.start)
    if within is None or not _MADE.search(text, *found.sentence):
        return None
    maker = () if clause is None else range(found.words[clause.first].start, found.words[clause.last].end)
    after = _CLAUSE_END.search(text, found.end, found.sentence[1])
    until = after.start() if after else found.sentence[1]
    begin = max(
        (m.end() for m in _CLAUSE_END.finditer(text, found.sentence[0], within.start() - 2)), default=found.sentence[0]
    )
    objects = [*_OBJECT.finditer(text, found.end, until), *reversed([*_OBJECT.finditer(text, begin, within.start())])]
    for match in objects:
        if match.start() in maker or _GOVERNED.search(text, found.sentence[0], match.start()):
            continue
        if parties.is_name(match.start("noun")):
            continue
        adjectives = match["adjectives"].split()
        if match["article"].lower() in ("einen", "den") or match["article"].endswith("en"):
            adjectives = [re.sub(r"en$", "er", word) for word in adjectives]
        return " ".join([*adjectives, match["noun"]])
    return None


_CLAUSE_END = re.compile(r"[,;:–.“«]|\sund\s")
