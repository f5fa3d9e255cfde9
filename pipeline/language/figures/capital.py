"""What money is put into and who raises it: "in eine Halle gesteckt", "ein Fonds stieg mit 300.000 Euro ein"."""

from __future__ import annotations

import re

from pipeline.language.figures.context import Found, Named, Party
from pipeline.language.figures.parties import Parties
from schemas.records import Metric

_MONEY = frozenset((Metric.INVESTMENT_EUR, Metric.FUNDING_EUR))
_PUTS = re.compile(r"\b(?:invest(?:ier|iert)|(?:hinein)?(?:ge)?steck|fließ|floss|geflossen)\w*", re.IGNORECASE)
_ADJECTIVES = r"(?P<adjectives>(?:(?:[a-zäöüß]+e[nrs]?|beiden?)\s)*)"
_NOUN = (
    r"(?P<noun>[A-ZÄÖÜ][\w-]+(?:\s(?:der|des|eines|einer)\s[A-ZÄÖÜ][\w-]+)?"
    r"(?:\sfür\s(?:(?:den|die|das|eine|einen|ein)\s)?[A-ZÄÖÜ][\w-]+)?)"
)
_GOAL = re.compile(
    rf"(?<!, )\b[Ii]n\s(?P<article>(?:den|die|das|ein|eine|einen|ihr|ihre|ihren|sein|seine|seinen|unser|unsere|unseren|"
    rf"\d+|zwei|drei|vier|fünf|sechs|mehrere|weitere)\s)?{_ADJECTIVES}{_NOUN}"
)
_DIRECT = re.compile(r"\s*$")


def put_into(found: Found, parties: Parties, text: str) -> str | None:
    """What a sum is put into; None where no verb says so or no thing follows "in" in the accusative."""
    if found.metric not in _MONEY or not _PUTS.search(text, *found.sentence):
        return None
    begin, end = _stretch(found, text)
    if not _PUTS.search(text, begin, end) or _EARNED.search(text[begin : found.start]):
        return None
    for match in _GOAL.finditer(text, begin, end):
        adjectives = [word for word in match["adjectives"].split() if word not in ("beide", "beiden", "weitere")]
        if match["article"] is None and not found.end <= match.start() <= found.end + 1:
            continue  # "in Altena", "in großem Stil": an accusative shows by its article, or right after the sum
        if match["article"] is None and match["adjectives"].rstrip().endswith("en"):
            continue  # dative: "in kleinen Schritten"
        if parties.is_name(match.start("noun")) or _NO_THING.search(match["noun"]):
            continue
        if (match["article"] or "").strip() in ("den", "einen", "ihren", "seinen", "unseren"):
            adjectives = [re.sub(r"en$", "er", word) for word in adjectives]
        return " ".join([*adjectives, match["noun"]])
    return None


_NO_THING = re.compile(r"(?:jahre?n?|monate?n?|folge|hand|programm|topf|kasse|rücklagen?)$", re.IGNORECASE)
_EARNED = re.compile(r"\b(?:Erlöse?|Überschuss|Gewinn|Umsatz|Beiträge)\b[^,;]*$")
_ENDS = re.compile(r"[;:–(]\s|,\s(?!\d)|\sund\s(?=\w+\s(?:\d|will|hat|sein|seine|ihre?)\b)")


def _stretch(found: Found, text: str) -> tuple[int, int]:
    """The sentence around the figure without the clauses before and after it."""
    low, high = found.sentence
    begin = max((match.end() for match in _ENDS.finditer(text, low, found.start)), default=low)
    end = _ENDS.search(text, found.end, high)
    return begin, end.start() if end else high


_RAISES = re.compile(
    r"\b(?:stieg(?:en)?|steigt|steigen)\b[^.;]*\bein\b|\beingestiegen\b|\bbeteilig(?:te|ten|t|en)\b[^.;]*\bsich\b|"
    r"\bsich\b[^.;]*\bbeteiligt\b|[Ff]inanzierungsrunden?\b|[Ww]agniskapital|[Rr]isikokapital|"
    r"\bein(?:ge)?(?:legte|legten|legt|brachte|gebracht|geworben|gesammelt)\b|\bmitbrachte\b|\bgesammelt\b|"
    r"\bsammel(?:te|ten|t)\b[^.;]*\bein\b|[Ss]tart(?:kapital|geld)|[Ss]tammkapital|[Gg]enossenschaftskapital|"
    r"\bInvestor(?:en|in|innen)?\b|\bKredit(?:s|es)?\b|\bDarlehen(?:s)?\b"
)
_NO_FIRM = re.compile(
    r"universität|hochschule|institut|fonds|beteiligung|kapital|bank|sparkasse|ventures|holding|invest|stiftung|"
    r"gründungs|business angel",
    re.IGNORECASE,
)
_SENTENCES_BACK = 3


def raised_by(found: Found, parties: Parties, text: str) -> str | None:
    """The firm that raises a sum: the one the sentence is about, else the one told of before, never who gives it."""
    if found.metric is not Metric.INVESTMENT_EUR or not _RAISES.search(text, *_stretch(found, text)):
        return None
    speech = parties.speaker_at(found.start)
    if speech is not None:
        return speech.organisation
    end, start = found.sentence[1], found.sentence[0]
    for _ in range(_SENTENCES_BACK):
        told = [item for item in parties.before(end, start) if _may_raise(item)]
        if told:
            return told[0].name
        people = [item for item in parties.before(end, start) if item.party is Party.PERSON]
        firm = next(
            (firm for item in people if (firm := parties.firms.get(item.name)) and not _NO_FIRM.search(firm)), None
        )
        if firm is not None:
            return firm
        end, before = start, parties.sentence_before(start, found.passage.start)
        if before is None:
            return None
        start = before
    return None


def _may_raise(item: Named) -> bool:
    return item.party is Party.ORGANISATION and not item.public and not _NO_FIRM.search(item.name)
