"""Stretches of text around a figure."""

from __future__ import annotations

import re

from pipeline.language.figures.context import Found

_BEGINS = re.compile(r"[,;:–(]\s|\bund\b")
_ENDS = re.compile(r"[,;:–)]|\sund\s")


def window(found: Found, text: str, before: int, after: int) -> str:
    """The sentence's text around the figure, `before` and `after` characters at most."""
    return text[max(found.sentence[0], found.start - before) : min(found.sentence[1], found.end + after)]


def own_clause(found: Found, text: str) -> str:
    """The words around the figure up to the next comma, bracket or "und"."""
    low, high = found.sentence
    begin = max((match.end() for match in _BEGINS.finditer(text, low, found.start)), default=low)
    end = _ENDS.search(text, found.end, high)
    return text[begin : end.start() if end else high]
