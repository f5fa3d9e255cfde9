"""How the subject of a clause is printed: a noun with its genitive, a name in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.phrases import noun_phrase, printed
from pipeline.language.figures.words import Word


def subject_text(words: Sequence[Word], subject: ClauseSubject, number: tuple[int, int]) -> str:
    """The head with a genitive attribute that belongs to it: "Zahl der Auszubildenden", else the head alone."""
    head = subject.head
    if words[head].low in (
        "zahl",
        "anzahl",
        "anteil",
        "wert",
        "summe",
        "zusammenarbeit",
        "förderung",
        "bau",
        "entwicklung",
    ):
        at = head + 1
        if at + 1 < len(words) and words[at].low in ("der", "des", "von", "an"):
            phrase = noun_phrase(words, at + 1 + (words[at + 1].low in patterns.DETERMINERS), lambda _: False)
            if phrase is not None and not phrase.first <= number[0] <= phrase.last:
                return printed(words, head, phrase.last)
    first = subject.first
    while first < head and (
        words[first].low in patterns.DETERMINERS or _OWN.fullmatch(words[first].low) or not words[first].is_noun
    ):
        first += 1
    return quoted_after(words, head) or printed(words, first, max(head, subject.last))


_OWN = re.compile(r"(?:unser|ihr|sein|mein|dein|euer|eur|kein|dies|jen|jed)(?:e[rnsm]?)?")
_NUMBER_OF = frozenset(("zahl", "anzahl"))
_PLACED = frozenset(("bei", "beim", "entlang", "in", "im", "auf", "an", "am", "aus", "für", "mit"))


def what_is_numbered(words: Sequence[Word], subject: ClauseSubject) -> str | None:
    """What "die Zahl der Arten entlang des Flusses" is the number of, with what says where; None for other subjects."""
    at = subject.head + 1
    if words[subject.head].low not in _NUMBER_OF or at + 1 >= len(words) or words[at].low not in ("der", "an", "von"):
        return None
    phrase = noun_phrase(words, at + 1, lambda _: False)
    if phrase is None:
        return None
    last = phrase.last
    if last + 2 < len(words) and words[last + 1].low in _PLACED:
        inside = last + 2 + (words[last + 2].low in patterns.DETERMINERS)
        place = noun_phrase(words, inside, lambda _: False)
        last = last if place is None else place.last
    return printed(words, phrase.first, last)


def quoted_after(words: Sequence[Word], head: int) -> str | None:
    """The name in quotation marks right after a noun: "die Reihe „X“"; None where none follows."""
    if head + 2 >= len(words) or words[head + 1].text not in ("„", "»", "‚", "“", '"'):
        return None
    for at in range(head + 2, min(head + 10, len(words))):
        if words[at].text in ("“", "«", "‘", "”", '"'):
            return printed(words, head + 2, at - 1)
    return None


_QUOTED = re.compile(r"\s[„»“\"](?P<name>[^“«”\"„»]{2,60})[“«”\"]")


def quoted_at(text: str, at: int) -> str | None:
    """The name in quotation marks that follows at this character."""
    match = _QUOTED.match(text, at)
    return match["name"] if match else None
