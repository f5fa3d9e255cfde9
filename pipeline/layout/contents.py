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

CLOSE, WIDE = 1.45, 2.0
"""The lines of one title are this far apart in any case, or where titles are farther apart (in sizes of type)."""
MOST_LINES = 3
"""A title in the contents has at most so many lines."""

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
    """Rows without a number just above an entry: the first lines of a long title."""
    return {upper for index in found for upper in range(_top(rows, found, index), index)}


def _top(rows: Sequence[Row], found: set[int], index: int) -> int:
    """Index of the first row of an entry's title: rows set close, or closer than to what stands above them."""
    if not index or index - 1 in found:
        return index
    gap, size = rows[index].base - rows[index - 1].base, rows[index].size
    top = index
    while top > max(0, index - MOST_LINES + 1) and _alike(rows[top - 1], rows[index]) and top - 1 not in found:
        if rows[top].base - rows[top - 1].base > 1.1 * gap:
            break
        top -= 1
    above = rows[top].base - rows[top - 1].base if top else gap
    is_title = gap <= CLOSE * size or (gap <= WIDE * size and gap < 0.9 * above)
    return top if is_title else index


def _alike(one: Row, other: Row) -> bool:
    return one.size == other.size and one.bold == other.bold
