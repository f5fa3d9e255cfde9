"""Whose a figure is by the words beside it: an owner, a possessive, what a list is taken up by."""

from __future__ import annotations

import re

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found, Named, Party
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.quantity import low
from pipeline.language.figures.words import word_set
from pipeline.language.roles import is_role

_COMPANY_NOUN = re.compile(r"(?:unternehmen|firma|betrieb|start-up|konzern|mittelständler|ausgründung|verein|verband)$")
MEASURE_NOUNS = re.compile(
    r"(?:umsatz|budget|volumen|summe|laufzeit|kosten|mittel|anteil|dauer|etat|haushalt|fläche|länge|höhe|tiefe|"
    r"breite|größe|starthilfe|runde|zuwendung|zuschuss|förderung|preisgeld)$"
)
_WITH_ITS = re.compile(r"\bmit (?:ihren|seinen)\b(?: [a-zäöüß]+)*$")
_RESUMES = re.compile(r"\s[–—]\s+das (?:ist|sind)\b")


def possessor_of(found: Found, parties: Parties, clause: ClauseSubject | None) -> Named | None:
    """Whose a possessive is: "die X GmbH, deren Programme in 19 Ländern laufen", "Mit seinen 450 Leuten gilt X als"."""
    if clause is None or clause.pronoun or clause.speaker:
        return None
    words = found.words
    first = words[clause.first]
    if first.low in ("deren", "dessen") and clause.first > 1 and words[clause.first - 1].text == ",":
        named = parties.ending_at(words[clause.first - 2].end)
    elif clause.first > found.quantity.last and _WITH_ITS.search(
        " ".join(word.low for word in words[max(0, found.quantity.first - 6) : found.quantity.first])
    ):
        named = parties.covering(first.start, words[clause.last].end)
    else:
        return None
    return named if named is not None and named.party in (Party.CLUSTER, Party.ORGANISATION) else None


def resumed_by(found: Found, parties: Parties, text: str) -> Named | None:
    """Who has what a list before "– das ist" names: "80 Quellen, 30 Bäder – das ist der Schatz von X"."""
    match = _RESUMES.search(text, found.end, found.sentence[1])
    if match is None:
        return None
    after = parties.before(found.sentence[1], match.end())
    return next((item for item in after if item.party is not Party.PERSON), None)


def owner_of(found: Found, parties: Parties, named_only: bool = False) -> str | None:
    """ "eine Kleinstadt mit 9.000 Einwohnern", "der Verband mit seinen 500 Mitgliedern", "die X eG, 90 Leute,"."""
    if (put_in := _put_in(found, parties)) is not None:
        return put_in
    at = found.quantity.first - 1
    neutral = (
        patterns.NEUTRAL_BEFORE
        | patterns.DETERMINERS
        | patterns.ABOUT_WORDS
        | patterns.MIN_WORDS
        | patterns.MAX_WORDS
        | {"als", "zu", "bis", "mehr", "weniger"}
    )
    while low(found.words, at) in neutral:
        at -= 1
    if low(found.words, at) != "mit":
        at = _joined_with(found, at)
    if low(found.words, at) != "mit" or at < 1 or not found.words[at - 1].is_noun or not found.words[at - 1].is_word:
        return None
    noun = _without_place(found, at - 1)
    before = found.words[noun]
    if before.start < found.sentence[0] or before.low in _NO_OWNERS:
        return None
    named = parties.ending_at(before.end)
    article = _article_of(found, noun)
    if named is None and article is not None and found.words[article].low in _INDEFINITE:
        apposed = _apposed(found, parties, article)
        if apposed is not None:
            return apposed
        named = _said_to_be(found, parties, article) if _COMPANY_NOUN.search(before.low) else None
    elif (
        named is None
        and (_COMPANY_NOUN.search(before.low) or low(found.words, noun - 1) == "als")
        and (speech := parties.speaker_at(found.start)) is not None
    ):
        return speech.organisation
    if named is not None:
        return None if named.public else _employer(found, parties, named)
    counted_before = any(low(found.words, back)[:1].isdigit() for back in range(max(0, at - 4), at))
    if named_only or counted_before or MEASURE_NOUNS.search(before.low) or is_role(before.text):
        return None
    return nominative(before.text)


_OPENS_ASIDE = frozenset((",", "(", "–", "—"))
_ENDS_ASIDE = frozenset((",", ")", "–", "—", "."))


def _put_in(found: Found, parties: Parties) -> str | None:
    """The organisation whose people an aside right after its name counts: "die X AG (90 Leute)", "der Y, 12 Köpfe,"."""
    words, at, last = found.words, found.quantity.first - 1, max(found.quantity.last, found.counted.last)
    while low(words, at) in patterns.NEUTRAL_BEFORE | patterns.ABOUT_WORDS:
        at -= 1
    if (
        at < 2
        or words[at].text not in _OPENS_ASIDE
        or last + 1 >= len(words)
        or words[last + 1].text not in _ENDS_ASIDE
    ):
        return None
    if not _PEOPLE.search(found.counted.head or ""):
        return None
    named = parties.ending_at(words[_without_place(found, at - 1)].end)
    if named is None or named.party is not Party.ORGANISATION or named.public or parties.is_aside(named.start):
        return None
    return named.name


_PEOPLE = re.compile(
    r"(?:mitglied|beschäftigt|mitarbeit|angestellt|leute$|köpfe$|menschen$|kolleg|genossen|personen$|auszubildende|azubi)"
)
_NO_OWNERS = frozenset(patterns.TIME_UNITS) | word_set(
    """
    durchschnitt ende jahrzehnt jahrzehnts jahrzehnte jahrzehnten mittel schnitt
    """
)
"""Nouns that say when or how "mit" counts."""
_STAFF = re.compile(r"(?:kolleg|angestellt|beschäftigt|mitarbeite|gesell|leute|helfer|azubi|lehrling)\w*$")


def _employer(found: Found, parties: Parties, named: Named) -> str:
    """The organisation of a person who does something "mit sechs Kollegen"; else the name as it is."""
    if named.party is Party.PERSON and _STAFF.search(found.counted.head or ""):
        return parties.firms.get(named.name, named.name)
    return named.name


def _without_place(found: Found, noun: int) -> int:
    """The noun before "in Wolgast" or "aus Backstein", which say where or of what it is; else the one given."""
    words, at = found.words, noun
    while at > 1 and words[at].is_noun:
        at -= 1
    if words[at].low in ("in", "aus") and words[at - 1].is_noun and words[at - 1].is_word:
        return at - 1
    return noun


def _article_of(found: Found, noun: int) -> int | None:
    """The word before the noun and its adjectives; None at the beginning."""
    at = noun - 1
    while at > 0 and found.words[at].is_declined and found.words[at].low not in _INDEFINITE:
        at -= 1
    return at if at > 0 else None


_JOINS = frozenset(("und", "sowie", ","))
_PARTS = frozenset(("von", "ein", "eine", "einem", "einer"))
_LONGEST_FIRST = 7
"""Words from "mit" to what joins the next of "mit 90 Leuten und einem Umsatz von 3 Millionen"."""


def _joined_with(found: Found, at: int) -> int:
    """The "mit" whose phrase goes on with this figure after another; `at` where the words say otherwise."""
    words = found.words
    joint = next((back for back in range(at, max(-1, at - 4), -1) if words[back].low in _JOINS), None)
    if joint is None or not all(word.is_noun or word.low in _PARTS for word in words[joint + 1 : at + 1]):
        return at
    for back in range(joint - 1, max(-1, joint - _LONGEST_FIRST), -1):
        if words[back].low == "mit":
            inside = words[back + 1 : joint]
            counts = any(word.text[:1].isdigit() or cardinal(word.text) is not None for word in inside)
            return back if counts and inside[-1].is_noun else at
        if words[back].text in (",", ";", ":", "."):
            return at
    return at


_INDEFINITE = frozenset(("ein", "eine", "einem", "einer", "einen"))


def _said_to_be(found: Found, parties: Parties, article: int) -> Named | None:
    """The name before "ist ein Betrieb mit 90 Leuten"."""
    verb = article - 1
    return (
        parties.ending_at(found.words[verb - 1].end) if verb > 0 and low(found.words, verb) in ("ist", "war") else None
    )


def _apposed(found: Found, parties: Parties, article: int) -> str | None:
    """The name before an apposition: "die X GmbH, ein Familienunternehmen mit 300 Beschäftigten"; a verb may stand
    between: "soll das „Y“ öffnen, ein Labor mit 14 Plätzen"."""
    words, at = found.words, article - 2
    if at < 1 or words[article - 1].text != ",":
        return None
    if words[at].is_word and words[at].text.islower():
        at -= 1
        if _COMPANION.search(" ".join(word.low for word in words[max(0, at - 6) : at + 1])):
            return None
    if words[at].is_noun and parties.ending_at(words[at].end) is None:
        at = _without_place(found, at)
    quoted = words[at].text in _CLOSING
    named = parties.ending_at(words[at - quoted].end)
    if named is not None or not quoted:
        return None if named is None else named.name
    first = next((back for back in range(at - 1, max(-1, at - 6), -1) if words[back].text in _OPENING), None)
    return None if first is None else " ".join(word.text for word in words[first + 1 : at])


_COMPANION = re.compile(r"\b(?:mit|bei|von|für) (?:(?:der|dem|den|die|das) )?[^,]*$")
"""Whoever takes part in something is not what it then is said to be."""
_OPENING = frozenset(("„", "»", "‚", "«"))
_CLOSING = frozenset(("“", "«", "‘", "»", "”"))
