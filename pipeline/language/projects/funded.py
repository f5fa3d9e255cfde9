"""Names that nothing calls a project but that the sentences around them show to be one: money, and who gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.language.projects import patterns

Stretch = tuple[int, int]

_MONEY = re.compile(r"\b(?:Euro|Mio\.|Millionen|Milliarden)\b|€")
_SUPPORT = re.compile(
    r"\b(?:(?:ge|be)?förder\w*|Förder\w+|bewillig\w+|finanzier\w+|bezuschuss\w+|unterstütz\w+|steuer\w+ .{0,40}bei|"
    r"stamm\w+|"
    r"zahl\w+|gibt|gab|trägt|trug|kommen|ausgestattet|Budget|Programm\w*|beteiligte sich)\b"
)
_FUNDER = re.compile(
    r"[Mm]inisteri|[Ss]tiftung|[Bb]ank\b|Programm|Horizont|Horizon|Land\b|Europäisch|EU\b|Bund\b|Landratsamt|fonds|[Ff]örder"
)
_WORK = re.compile(
    r"\b(?:Projekt\w*|Vorhaben\w*|\w*[Vv]erbund\w*|Reallabor|Demonstrator|Machbarkeitsstudie|Laufzeit|Konsortium|"
    r"Partner\w*|läuft|lief|bis (?:Ende )?20\d\d)\b"
)
_CAPITALS = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{5,}(?:-?\d+)?(?![\w-])")
_QUOTED = re.compile(patterns.quoted("name"))
_NO_PROJECT = re.compile(
    r"(?:[Pp]reis\w*|[Pp]rogramm\w*|[Ll]inie|[Aa]ufruf\w*|[Ww]ettbewerb\w*|Messe|Nacht|Tagung|Konferenz|Magazin|Titel|Motto|Produkt|"
    r"Marke|Label|Siegel|Buch|Gesetz|Verordnung|Strategie|[Ii]nitiative|[Mm]aßnahme)\s?(?:der|des|von|namens)?\s?[„»\"]?$"
)
_COINED = re.compile(r"[a-zäöüß][A-ZÄÖÜ]|[A-ZÄÖÜ]{2,}|\d|\s")
"""A single plain noun in quotation marks is more often a figure of speech than a name."""


def by_funding(text: str, sentences: Sequence[Stretch], spoken: Sequence[Stretch]) -> Iterator[Stretch]:
    """Yield start and end of the names: short quoted ones and words in capitals, in funded surroundings."""
    for index, (low, high) in enumerate(sentences):
        around = _paragraph_window(text, sentences, index)
        if not (_MONEY.search(around) and _SUPPORT.search(around) and _FUNDER.search(around) and _WORK.search(around)):
            continue
        for match in _QUOTED.finditer(text, low, high):
            start, end = match.span("name")
            if (
                len(match["name"].split()) <= 4
                and _COINED.search(match["name"])
                and not _inside(start, spoken)
                and not _NO_PROJECT.search(text[max(low, start - 40) : start])
            ):
                yield start, end
        for match in _CAPITALS.finditer(text, low, high):
            if match.group() not in patterns.GENERAL_ACRONYMS and not _in_brackets(text, match.start()):
                yield match.span()


def _paragraph_window(text: str, sentences: Sequence[Stretch], index: int) -> str:
    """The sentence with its neighbours, not beyond its paragraph."""
    low, high = sentences[index]
    start = sentences[max(0, index - 1)][0]
    end = sentences[min(len(sentences) - 1, index + 2)][1]
    begin = text.rfind("\n\n", start, low)
    stop = text.find("\n\n", high, end)
    return text[begin if begin >= 0 else start : stop if stop >= 0 else end]


def _inside(position: int, spoken: Sequence[Stretch]) -> bool:
    return any(start <= position < end for start, end in spoken)


def _in_brackets(text: str, position: int) -> bool:
    """An abbreviation in brackets belongs to the name before it."""
    return text[max(0, position - 1) : position] == "("
