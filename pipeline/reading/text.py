"""Running text out of printed lines, with the place of every word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.reading.hyphenation import Lexicon, clean_word, is_parted, join, lost_its_hyphen
from schemas.page import Line, Word
from schemas.reportage import Passage, PassageKind, Run

BLANK_LINE = "\n\n"


class PlacedLine(NamedTuple):
    """A printed line and its 1-based page."""

    page: int
    line: Line


class Draft(NamedTuple):
    """A passage before its text is made."""

    kind: PassageKind
    lines: tuple[PlacedLine, ...]
    group: int | None = None
    breaks: frozenset[int] = frozenset()
    """Indices of the lines after which a line feed stands in the text; a space elsewhere."""


def keep_lines(lines: Sequence[PlacedLine]) -> frozenset[int]:
    """All line ends are kept."""
    return frozenset(range(len(lines) - 1))


class Piece(NamedTuple):
    """A printed word, or the part of one that stands on one line, and what follows it in the text."""

    text: str
    after: str
    page: int
    word: Word


def pieces_of(draft: Draft, lexicon: Lexicon) -> list[Piece]:
    """Normalise the words of a passage and undo its hyphenation.

    A line feed that falls into a parted word stands after the word.
    """
    words = _normal_words(draft)
    pieces: list[Piece] = []
    feed = False
    for index, (text, line_end, page, word) in enumerate(words):
        after = " "
        if line_end is not None:
            right = words[index + 1][0]
            feed = feed or line_end in draft.breaks
            if is_parted(text):
                hyphen = join(text, right, lexicon)
                text, after = text[:-1] + hyphen.strip(), hyphen[1:]
            elif not feed and (_is_slash_seam(text, right) or lost_its_hyphen(text, right)):
                after = ""
        if after and feed:
            after, feed = "\n", False
        pieces.append(Piece(text.rstrip("\u00ad"), after, page, word))
    return pieces


def _normal_words(draft: Draft) -> list[tuple[str, int | None, int, Word]]:
    """Cleaned words with the index of the line that they end (None inside a line and at the passage's end)."""
    words: list[tuple[str, int | None, int, Word]] = []
    for number, (page, line) in enumerate(draft.lines):
        cleaned = [(clean_word(word.text), word) for word in line.words]
        kept = [(text, word) for text, word in cleaned if text.strip("\u00ad")]
        words.extend((text, None, page, word) for text, word in kept[:-1])
        words.extend((text, number, page, word) for text, word in kept[-1:])
    if words:
        words[-1] = (words[-1][0], None, *words[-1][2:])
    return words


def _is_slash_seam(left: str, right: str) -> bool:
    """Whether a line was broken after a stroke inside a word ("Seminaren/" "Webinaren")."""
    return len(left) > 1 and left.endswith("/") and left[-2].isalnum() and right[0].isalnum()


def one_line(lines: Sequence[PlacedLine], lexicon: Lexicon) -> str:
    """Return the text of printed lines on one line."""
    pieces = pieces_of(Draft(PassageKind.HEADLINE, tuple(lines)), lexicon)
    return "".join(piece.text + piece.after for piece in pieces).strip()


def compose(drafts: Sequence[Draft], lexicon: Lexicon) -> tuple[str, tuple[Passage, ...], tuple[Run, ...]]:
    """Return the running text, its passages and the place of every printed word."""
    parts: list[str] = []
    length = 0
    passages: list[Passage] = []
    runs: list[Run] = []
    for draft in drafts:
        pieces = pieces_of(draft, lexicon)
        if not pieces:
            continue
        if passages:
            parts.append(BLANK_LINE)
            length += len(BLANK_LINE)
        start = length
        for number, piece in enumerate(pieces):
            word = piece.word
            runs.append(Run(length, length + len(piece.text), piece.page, word.x0, word.top, word.x1, word.bottom))
            after = piece.after if number < len(pieces) - 1 else ""
            parts.append(piece.text + after)
            length += len(piece.text) + len(after)
        passages.append(Passage(kind=draft.kind, start=start, end=length, page=pieces[0].page, group=draft.group))
    return "".join(parts), tuple(passages), tuple(runs)
