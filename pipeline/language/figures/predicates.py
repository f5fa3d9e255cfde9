"""What the predicate of a share names: "haben weniger als 20 Leute", "sind Kliniken", "stammen aus Beiträgen"."""

from __future__ import annotations

import re

from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.quantity import Form
from pipeline.language.figures.wording import subject_text
from schemas.records import Metric

_NOUN = r"[A-ZÄÖÜ][\w-]+"
_ADVERB = r"(?:(?:heute|inzwischen|mittlerweile|jeweils|nur|wiederum|ebenfalls)\s+)?"
_PHRASE = (
    r"(?:(?:der|dem|den|die|das|einem|einer|eigenen|unseren|ihren|seinen)\s+)?"
    rf"(?P<phrase>(?:[a-zäöüß]+e[nrms]?\s+)*{_NOUN}(?:(?:,| und| oder| sowie)\s+(?:[a-zäöüß]+en\s+)*{_NOUN})*)"
)
_RESTRICTED = (
    re.compile(
        rf"\s*(?:haben|hat|beschäftig(?:en|t)|zähl(?:en|t))\s+{_ADVERB}"
        rf"(?P<limit>(?:weniger|mehr) als|höchstens|mindestens|unter|über|keine|maximal)\s+(?P<size>[\w.]+\s+{_NOUN})"
    ),
    re.compile(r"\s*(?:haben|hat)\s+(?:ihren|seinen)\s+(?P<seat>(?:Haupt|Firmen)?[Ss]itz\s+[^,.;:–]{4,60})"),
    re.compile(
        r"\s*(?:sitzt|sitzen|arbeiten|arbeitet|leben|lebt)\s+(?P<where>(?:außerhalb|jenseits|im|in)\s[^,.;:–]{3,50})"
    ),
    re.compile(rf"\s*(?:komm(?:en|t)|stamm(?:en|t))\s+{_ADVERB}(?P<origin>aus\s[^,.;:–]{{3,60}})"),
    re.compile(r"\s*(?:sind|ist)\s+(?P<quality>[a-zäöüß]{4,}(?:geführt|ständisch|eigen|frei))(?=[,.;])"),
)
"""What sets the part apart from the whole that bears it."""
_NAMED = re.compile(
    r"\s*(?:sind|waren|bilden|gelten als)\s+(?P<part>(?:[a-zäöüß]+e\s+)*(?:(?:und|oder|sowie)\s+[a-zäöüß]+e\s+)*"
    rf"{_NOUN}(?:\s+mit\s+weniger\s+als\s+\w+\s+{_NOUN})?(?:(?:,| und| oder| sowie) {_NOUN})*)"
)
_FUNDED = re.compile(
    r"(?:(?:[^,.;:–]|\.(?=\d)){0,40}?\b(?:komm(?:en|t)|stamm(?:en|t|ten)|bestehen|besteht|werden|wird|deck(?:en|t))\b"
    r"[^,.;:–]{0,25}?|\s*)\s*\b(?:aus|durch|auf)\s+" + _PHRASE
)
_FALLS_TO = re.compile(rf"[^,.;:–]{{0,25}}?\bentf(?:allen|ällt|ielen|iel)\b[^,.;:–]{{0,20}}?\bauf\s+{_PHRASE}")
_SOURCE_OF_FUNDS = re.compile(
    r"(?:beiträgen?|mitteln?|zuschüssen?|dienstleistungen|aufträgen|kursen|gebühren|spenden|lehrgängen|schulungen|"
    r"verkäufen|projekten|umlagen?|zuwendungen)$",
    re.IGNORECASE,
)
_FUNDS = re.compile(
    r"(?:einnahmen|haushalts?|etats?|budgets?|umsatz(?:es)?|erlöse|mittel|kosten|erträge)$", re.IGNORECASE
)
_MAKES = re.compile(r"\bmach(?:t|e|en|te|ten)\b")
_MADE = re.compile(r"[^,.;:–]{0,40}?\baus\b")
_JOBS = re.compile(r"(?:arbeitsplatz|arbeitsplätzen?|stellen?|jobs?)$")
_HANG = re.compile(r"\b(?:h[äi]ng|leben\b|lebt)")
_ON = re.compile(r"\b(?:an|von|am|vom)\s+(?:der |dem |den )?(?P<on>[A-ZÄÖÜ][^.;:–]*?)(?=, [a-zäöü]| h[äi]ng|[.;:–]|$)")
_VAGUE = frozenset(("Branche", "Region"))
_CASES = re.compile(r"fälle?n?$", re.IGNORECASE)
_OF_SO_MANY = re.compile(
    r"\b[Vv]on\s+(?:(?:den|unseren|ihren|seinen|allen|insgesamt|rund|knapp|gut)\s+)*\d[\d. ]*\s+"
    rf"(?P<whole>(?!Euro\b|Millionen\b){_NOUN}(?: und {_NOUN})?)"
)


def described_by_predicate(found: Found, text: str, clause: ClauseSubject | None) -> str | None:
    """Return the part that the words around a share name; None where they name none.

    "Vier von fünf Betrieben beschäftigen weniger als 50 Menschen" describes "Betriebe mit weniger als 50 Menschen",
    "drei Fünftel der Einnahmen stammen aus Beiträgen" the "Beiträge", "der Vertrieb macht ein Viertel aus" the
    "Vertrieb", "jeder achte Arbeitsplatz hängt am Hafen" the "Hafen", "von 412 Proben enthielten 64 Prozent …" the
    "Proben".
    """
    counted, quantity = found.counted, found.quantity
    of_jobs = found.metric is Metric.JOBS or _JOBS.search(counted.whole or "")
    sentence = text[found.sentence[0] : found.sentence[1]]
    if of_jobs and (branch := _livelihood(sentence, text[found.end : found.sentence[1]])) is not None:
        return branch
    if counted.unit != "Prozent" or quantity.form is Form.FOLD:
        return None
    rest = text[found.words[max(quantity.last, counted.last)].end : found.sentence[1]]
    before = text[found.sentence[0] : found.start]
    whole = counted.part or counted.whole or ("mitglieder" if found.metric is Metric.MEMBER_SHARE else None)
    if whole is not None and not _CASES.search(whole) and (part := _part_of(whole, rest)) is not None:
        return part
    if (match := _FUNDED.match(rest)) and _SOURCE_OF_FUNDS.search(match["phrase"]):
        return nominative(match["phrase"])
    if found.metric is not Metric.MEMBER_SHARE and (match := _FALLS_TO.match(rest)):
        return nominative(match["phrase"])
    if clause is not None and not clause.pronoun and not clause.speaker and _MAKES.search(before) and _MADE.match(rest):
        return subject_text(found.words, clause, (quantity.first, quantity.last))
    if whole is None and (matches := list(_OF_SO_MANY.finditer(before))):
        return nominative(matches[-1]["whole"])
    return None


def _livelihood(sentence: str, rest: str) -> str | None:
    """What jobs hang on: "11.000 Arbeitsplätze hängen an der Meerestechnik", "9.400 Menschen leben von Filtern"."""
    match = _ON.search(rest) if _HANG.search(sentence) else None
    return None if match is None or match["on"] in _VAGUE else match["on"]


def is_of_cases(found: Found) -> bool:
    """Whether a share counts cases ("in neun von zehn Fällen"), which are not what it describes."""
    return bool(_CASES.search(found.counted.part or ""))


def _part_of(whole: str, rest: str) -> str | None:
    """What the predicate says of the part: a noun for it, or what sets it apart from the whole."""
    if named := _NAMED.match(rest):
        return named["part"]
    name = nominative(whole[0].upper() + whole[1:])
    name = "Mitglieder" if name == "Mitglied" else name
    match = next((found for found in (pattern.match(rest) for pattern in _RESTRICTED) if found), None)
    if match is None:
        return None
    kind, words = next((kind, words) for kind, words in match.groupdict().items() if kind != "limit")
    if kind == "size":
        dative = words if words[-1] in "ns" else words + "n"
        return f"{name} mit {match['limit'].replace('keine', 'weniger als')} {dative}"
    if kind == "quality":
        return f"{words}e {name}"
    if kind == "origin" and _FUNDS.search(whole):
        return None
    return f"{name} mit {words}" if kind == "seat" else f"{name} {words}"
