"""Contents pages: lines that end in (or begin with) a page number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.layout.rows import Row
from pipeline.layout.words import Token

LEADER_LINES = 2
"""So many lines with dotted leaders make a contents page."""
NUMBERED_LINES = 3
"""So many numbered lines below a heading for contents do as well."""

LEADER = re.compile(r"(?:[.…·_]\s?){3,}\s*\d{1,4}\s*$")
_NUMBER_LAST = re.compile(r"\S\s+\d{1,4}$")
_NUMBER_FIRST = re.compile(r"^\d{1,4}\s+\S")
_HEADING = re.compile(
    r"^(inhalt(sverzeichnis|sübersicht)?|übersicht|auf einen blick|in diesem heft|contents)\W*$", re.IGNORECASE
)
_HINT = re.compile(r"[.…·_]{2}|^[.…·_]$|^(?:inhalt|übersicht|blick|heft|contents)", re.IGNORECASE)
"""What some word of every contents page shows: part of a leader, or of a heading."""


def may_be_contents(tokens: Iterable[Token]) -> bool:
    """Whether the words of a page leave it possible that it is a contents page: cheaper than making its rows."""
    return any(_HINT.search(token.text) for token in tokens)


def contents_rows(rows: Sequence[Row]) -> set[int]:
    """Return the indices of the rows that are entries of a table of contents; empty on other pages."""
    leaders = {index for index, row in enumerate(rows) if LEADER.search(row.text)}
    if len(leaders) >= LEADER_LINES:
        found = leaders
    elif any(_HEADING.match(row.text) for row in rows):
        found = _ascending(rows, _NUMBER_LAST, -1) or _ascending(rows, _NUMBER_FIRST, 0)
        found |= leaders
    else:
        return set()
    return found | _first_halves(rows, found)


def _ascending(rows: Sequence[Row], pattern: re.Pattern[str], word: int) -> set[int]:
    """Rows whose numbers grow down the page."""
    numbered = [(i, int(row.text.split()[word])) for i, row in enumerate(rows) if pattern.search(row.text)]
    numbers = [number for _, number in numbered]
    if len(numbers) < NUMBERED_LINES or numbers != sorted(numbers):
        return set()
    return {index for index, _ in numbered}


def _first_halves(rows: Sequence[Row], found: set[int]) -> set[int]:
    """Rows without a number just above an entry: the first half of a long title."""
    halves = set()
    for index in sorted(found):
        upper = index - 1
        if upper < 0 or upper in found or rows[upper].size != rows[index].size or rows[upper].bold != rows[index].bold:
            continue
        if rows[index].base - rows[upper].base <= 1.45 * rows[index].size:
            halves.add(upper)
    return halves
