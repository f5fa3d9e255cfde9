"""Running headers, footers and page numbers: found by repetition at the edges of the pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.layout.boxes import assign
from pipeline.layout.columns import find_stretches
from pipeline.layout.ink import Ink
from pipeline.layout.words import Token
from schemas.page import Box

EDGE_ZONE_SHARE = 0.11
"""Furniture stands in this share of the page's height at its top or bottom."""
SAME_PLACE_PT = 4.0
"""Repeated furniture is printed at the same height up to this distance."""
MIN_REPEATS = 2
"""A text without a number is furniture when it stands at the same place of this many pages..."""
MIN_REPEAT_SHARE = 0.15
"""...and of this share of all pages."""
SMALL_RATIO = 0.85
"""Furniture that is known by its number alone is set smaller than this share of the running text."""
LINE_GAP_EM = 1.3
"""Furniture may have a second line this close to the outermost one."""
BODY_GAP_EM = 2.8
"""Running text has a next line of the same type this close; furniture of two lines has none after these."""

_NUMBER = re.compile(r"(?<![\d.,])(\d{1,4}|[ivxlc]{1,7})(?![\d.,])")
_LONE_NUMBER = re.compile(
    r"(?:(?:seite|page|s\.)\s*)?[-–—|·•]?\s*(\d{1,4}|[ivxlc]{1,7})\s*[-–—|·•]?(?:\s*(?:/|von|of)\s*\d+)?"
)


class EdgeLine(NamedTuple):
    """A line at the top or bottom of a page that may be furniture."""

    tokens: tuple[Token, ...]
    text: str
    top: float
    at_top: bool

    @property
    def key(self) -> str:
        """The text without numbers, so that it is the same on all pages."""
        return " ".join(_NUMBER.sub(" ", self.text.casefold()).split())


def find_furniture(inks: Sequence[Ink], boxes: Sequence[Sequence[Box]], body_size: float) -> list[list[EdgeLine]]:
    """Return the furniture of each page."""
    candidates = [_edge_lines(ink, own) for ink, own in zip(inks, boxes, strict=True)]
    places: dict[str, list[float]] = defaultdict(list)
    for lines in candidates:
        for line in lines:
            places[line.key].append(line.top)
    sequence = _in_sequence(inks, candidates, body_size)
    return [
        [line for line in lines if _is_furniture(line, ink, places, len(inks), sequence)]
        for ink, lines in zip(inks, candidates, strict=True)
    ]


def _edge_lines(ink: Ink, boxes: Sequence[Box]) -> list[EdgeLine]:
    """The outermost lines of a page, from its edges inwards."""
    tall = [box for box in boxes if box.bottom - box.top > EDGE_ZONE_SHARE * ink.height]
    owners = assign(ink.tokens, tall)
    tokens = [token for token, owner in zip(ink.tokens, owners, strict=True) if owner is None]
    zone = EDGE_ZONE_SHARE * ink.height
    upper = sorted((t for t in tokens if t.bottom <= zone), key=lambda t: t.top)
    lower = sorted((t for t in tokens if t.top >= ink.height - zone), key=lambda t: -t.bottom)
    return [*_outermost(upper, tokens, True), *_outermost(lower, tokens, False)]


def _outermost(tokens: list[Token], page_tokens: list[Token], at_top: bool) -> list[EdgeLine]:
    if not tokens:
        return []
    reach = LINE_GAP_EM * tokens[0].size
    near = [t for t in tokens if abs(t.base - tokens[0].base) <= reach]
    inner = [t for t in page_tokens if abs(t.base - tokens[0].base) > reach]
    return [
        EdgeLine(stretch.tokens, " ".join(t.text for t in stretch.tokens), stretch.box.top, at_top)
        for stretch in find_stretches(near)
        if not any(_is_next_line(stretch.tokens[0], token) for token in inner)
    ]


def _is_next_line(edge: Token, token: Token) -> bool:
    """Whether a word of the same type stands in the line next to an edge line: then both are running text."""
    return (
        token.face == edge.face and token.size == edge.size and abs(token.base - edge.base) <= BODY_GAP_EM * edge.size
    )


def _is_furniture(
    line: EdgeLine, ink: Ink, places: dict[str, list[float]], page_count: int, sequence: set[tuple[int, str]]
) -> bool:
    if _LONE_NUMBER.fullmatch(line.text.casefold()):
        return True
    if (ink.number, line.text) in sequence:
        return True
    if not line.key:
        return False
    repeats = sum(abs(top - line.top) <= SAME_PLACE_PT for top in places[line.key])
    return repeats >= max(MIN_REPEATS, MIN_REPEAT_SHARE * page_count)


def _in_sequence(
    inks: Sequence[Ink], candidates: Sequence[Sequence[EdgeLine]], body_size: float
) -> set[tuple[int, str]]:
    """Lines holding a number that counts the pages at the same place: furniture although the words differ.

    A single small line with the very number of its page in the file counts as well.
    """
    seen: Counter[tuple[bool, int, int]] = Counter()
    numbered: list[tuple[int, EdgeLine, tuple[bool, int, int]]] = []
    for ink, lines in zip(inks, candidates, strict=True):
        for line in lines:
            for number in _label_numbers(line):
                if number.isdigit():
                    key = (line.at_top, round(line.top / SAME_PLACE_PT), int(number) - ink.number)
                    seen[key] += 1
                    numbered.append((ink.number, line, key))
    return {
        (page, line.text)
        for page, line, key in numbered
        if seen[key] > MIN_REPEATS or (key[2] == 0 and line.tokens[0].size <= SMALL_RATIO * body_size)
    }


def page_labels(inks: Sequence[Ink], furniture: Sequence[Sequence[EdgeLine]]) -> list[str | None]:
    """Return the printed page number of each page, else the label that the PDF gives it.

    Of several numbers in the furniture the page number is the one that the fewest pages share.
    """
    numbers = [[n for line in lines for n in _label_numbers(line)] for lines in furniture]
    shared = Counter(n for found in numbers for n in set(found))
    labels: list[str | None] = []
    for ink, found in zip(inks, numbers, strict=True):
        best = min(found, key=lambda n: (shared[n], _distance(n, ink.number)), default=None)
        labels.append(best if best is not None else ink.pdf_label or None)
    return labels


def _label_numbers(line: EdgeLine) -> list[str]:
    """Numbers that begin or end a line of furniture; Roman ones only where they stand alone."""
    lone = _LONE_NUMBER.fullmatch(line.text.casefold())
    if lone:
        return [lone.group(1)]
    words = line.text.split()
    ends = {words[0].strip("|·•–-"), words[-1].strip("|·•–-")}
    return sorted(word for word in ends if re.fullmatch(r"\d{1,4}", word))


def _distance(number: str, page: int) -> int:
    return abs(int(number) - page) if number.isdigit() else 0
