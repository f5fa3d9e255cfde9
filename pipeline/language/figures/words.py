"""Light tokens over a passage: cheaper than spaCy's, and cut so that numbers, units and compounds stay whole."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_NUMBER = r"\d+(?:[.,:/]\d+)*(?:['’]\d{3})*"
_GLUED_UNITS = r"(?:km|m|kg|t|MW|GW|kW|kWh|MWh|GWh|TWh|ha|qm|qkm|m²|km²|m³|mm|cm|nm|µm|ml|kV|kWp|MWp|GB|TB)\b"
_TOKEN = re.compile(
    rf"""
      [^\W\d_][\w®]*(?:(?:[-‐‑&*/_'’]|:(?=innen\b|in\b)|\.(?=\w\w))[\w®]+)*[-‐‑]?  # first: most are words
    | (?>{_NUMBER})(?!\w)(?![-‐‑][^\W\d])             # "2.000", "5,8", "30" of "30-40"; not "3D", not "24-Stunden"
    | {_NUMBER}(?={_GLUED_UNITS})                      # "10MW" is a number and a unit
    | \d[\w®]*(?:[-‐‑/&*:.,]\w+)*[-‐‑]?                # "3D-Druck", "60er-Jahre-Bau", "100-prozentig"
    | [^\w\s]
    """,
    re.VERBOSE,
)
_HYPHEN = re.compile(r"[-‐‑]")


class Word(NamedTuple):
    """A token: its text and its offsets in the reportage's text."""

    text: str
    low: str
    """The text in lower case."""
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters (or begins with a digit that belongs to a compound)."""
        return self.text[0].isalpha() or (self.text[0].isdigit() and not self.text[-1].isdigit())

    @property
    def is_noun(self) -> bool:
        """Whether it is written as a noun: with a capital, and not an adjective such as "KI-gestützte"."""
        return _is_noun(self.text)

    @property
    def is_declined(self) -> bool:
        """Whether it may be a declined adjective or participle: lower case (or "KI-gestützte") with an ending."""
        return self.text.endswith(_DECLINED) and len(self.text) > 3 and self.is_word and not self.is_noun


@lru_cache(maxsize=1 << 15)
def _is_noun(text: str) -> bool:
    """Looked up rather than told again: a text's words come again and again, and each is asked many times."""
    if not (text[0].isupper() or (text[0].isdigit() and not text[-1].isdigit())):
        return False
    if _HYPHEN.search(text) is None:
        return True
    stem = text.rstrip("-‐‑")
    last = _HYPHEN.split(stem)[-1]
    return not (last != stem and last[:1].islower() and len(last) > 4 and last.endswith(_DECLINED))


_DECLINED = ("e", "en", "er", "es", "em")


def tokenise(text: str, offset: int) -> list[Word]:
    """Cut `text` into words; `offset` is added to their places."""
    return [
        Word(token := match.group(), token.lower(), match.start() + offset, match.end() + offset)
        for match in _TOKEN.finditer(text)
    ]


def word_set(text: str) -> frozenset[str]:
    """The words of a literal, which may run over lines."""
    return frozenset(text.split())
