"""Find stretches between quotation marks, nested marks and missing closing marks included."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.language.quotes.patterns import CLOSERS


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between marks; `open` and `close` are the marks' offsets, the text lies between them."""

    open: int
    close: int
    pieces: tuple[tuple[int, int], ...]
    """The stretches start..end of text; more than one where the quotation goes on in a further passage."""
    closed: bool


def openers_of(text: str) -> str:
    """Return the opening marks that this text uses: a mark is ambiguous until the document tells."""
    openers = "„"
    first = re.search(r"[«»]", text)
    # »so« in German books, « so » in Swiss ones: the mark that stands before a word first decides.
    if first:
        openers += first.group()
    if "„" not in text:
        openers += '"“' if text.count("”") else '"'
    return openers


def quotations(text: str, stretches: Sequence[tuple[int, int]]) -> Iterator[Quotation]:
    """Yield the outermost quotations of the body, whose passages are given as start..end in order.

    A quotation left open at a passage's end goes on in the next one if that begins with an opening mark (the
    habit of repeating it for each paragraph) or closes it before it opens another.
    """
    openers = openers_of(text)
    index, position = 0, stretches[0][0] if stretches else 0
    while index < len(stretches):
        start, end = stretches[index]
        position = max(position, start)
        opening = next((i for i in range(position, end) if text[i] in openers), None)
        if opening is None:
            index += 1
            continue
        found, index = _follow(text, stretches, index, opening, openers)
        position = found.close + 1
        yield found


def _follow(
    text: str, stretches: Sequence[tuple[int, int]], index: int, opening: int, openers: str
) -> tuple[Quotation, int]:
    closers = CLOSERS[text[opening]]
    pieces: list[tuple[int, int]] = []
    low = opening + 1
    first = index
    while True:
        end = stretches[index][1]
        close = _closing(text, low, end, text[opening], closers)
        if close is not None:
            return Quotation(opening, close, (*pieces, (low, close)), True), index
        pieces.append((low, end))
        following = stretches[index + 1] if index + 1 < len(stretches) else None
        if following is None or index - first >= 3:
            break
        goes_on = text[following[0]] == text[opening]
        low_next = following[0] + (1 if goes_on else 0)
        close = _closing(text, low_next, following[1], text[opening], closers)
        reopened = next((i for i in range(low_next, following[1]) if text[i] in openers), following[1])
        if not goes_on and (close is None or reopened < close):
            break
        index, low = index + 1, low_next
    # Never closed: it can only be trusted as far as its first passage, or up to the next opening mark in it.
    start, end = pieces[0]
    stop = next((i for i in range(start, end) if text[i] in openers), end)
    return Quotation(opening, min(stop, end) - (1 if stop < end else 0), ((start, stop),), False), first


def _closing(text: str, low: int, end: int, opening: str, closers: str) -> int | None:
    depth = 0
    for i in range(low, end):
        char = text[i]
        if char == opening and char not in closers:
            depth += 1
        elif char in closers:
            if depth == 0:
                return i
            depth -= 1
    return None
