"""Find a passage again in a text that may have been read by other rules or printed anew."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

KEPT = re.compile(r"[^\W_]|(?<=\d)[.,](?=\d)")
"""What of a text counts when passages are compared: letters, digits, and what stands between the digits of a number."""


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """What counts of a text: two passages with the same result are the same."""
    return "".join(folded for _, folded in _folded(text))


class Searchable:
    """A text in which passages can be found."""

    def __init__(self, text: str) -> None:
        """Fold the text once, keeping where each character of the result comes from."""
        self._text = text
        self._positions: list[int] = []
        parts: list[str] = []
        for position, folded in _folded(text):
            parts.append(folded)
            self._positions += [position] * len(folded)
        self._folded = "".join(parts)

    def find(self, words: str, low: int = 0, high: int | None = None) -> list[tuple[int, int]]:
        """All places (first offset, offset after the last) between two offsets where the words stand as whole words."""
        wanted = fold(words)
        found = []
        at = self._folded.find(wanted) if wanted else -1
        while at >= 0:
            start, end = self._positions[at], self._positions[at + len(wanted) - 1] + 1
            inside = low <= start and end <= (len(self._text) if high is None else high)
            if inside and self._ends_word(start - 1) and self._ends_word(end):
                found.append((start, end))
            at = self._folded.find(wanted, at + 1)
        return found

    def _ends_word(self, position: int) -> bool:
        return not 0 <= position < len(self._text) or not self._text[position].isalnum()


def _folded(text: str) -> Iterator[tuple[int, str]]:
    for match in KEPT.finditer(text):
        yield match.start(), unicodedata.normalize("NFKC", match.group()).casefold()
