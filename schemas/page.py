"""What layout sees on a page: words, lines and blocks with their place. Coordinates: PDF points from the top left."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from schemas.base import Record


class Box(NamedTuple):
    """A rectangle on a page in points: left, top, right, bottom; the origin is the page's top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float


class Word(NamedTuple):
    """A printed word as it stands on the page (hyphens at line ends included) with its box in points."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float


class Line(Record):
    """Words of one printed line of one column."""

    words: tuple[Word, ...]
    """At least one word, left to right."""
    font: str
    """Font name of most characters, without the subset prefix."""
    size: float
    """Font size of most characters in points, rounded to 0.1."""
    bold: bool = False
    """Whether most characters are set in a bold face."""
    italic: bool = False
    """Whether most characters are set in an italic or oblique face."""

    @property
    def text(self) -> str:
        """The words joined by single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """The smallest box around all words."""
        return Box(
            min(w.x0 for w in self.words),
            min(w.top for w in self.words),
            max(w.x1 for w in self.words),
            max(w.bottom for w in self.words),
        )


class BlockKind(StrEnum):
    """What a block is, judged by its look and place only."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    CONTENTS = "contents"
    """A line of a table of contents."""
    RUNNING_HEADER = "running_header"
    """Furniture repeated on many pages, at the top or the bottom."""
    PAGE_NUMBER = "page_number"


class Block(Record):
    """Lines that belong together: one paragraph (or a part of one), one heading, one caption."""

    kind: BlockKind
    """What the block is."""
    lines: tuple[Line, ...]
    """At least one line, top to bottom."""
    box_index: int | None = None
    """Index into `Page.boxes` of the tinted or ruled box that the block stands in; None for the page itself."""
    level: int | None = None
    """For headings 1 (a reportage's headline) or 2 (a subheading), judged by size; else None."""

    @property
    def text(self) -> str:
        """The lines joined by line feeds, as printed."""
        return "\n".join(line.text for line in self.lines)


class Link(Record):
    """A hyperlink annotation."""

    box: Box
    """Where it can be clicked."""
    uri: str
    """Its target, such as mailto:info@example.org."""


class Page(Record):
    """One page: blocks in reading order, furniture apart."""

    number: int
    """1-based position in the file."""
    label: str | None
    """The page number as printed on the page (or, where none is printed, the PDF's own page label)."""
    width: float
    """In points."""
    height: float
    """In points."""
    columns: int
    """Number of text columns found, 1 to 3 (0 on a page without running text)."""
    boxes: tuple[Box, ...] = ()
    """Tinted or ruled boxes that hold text, top to bottom."""
    blocks: tuple[Block, ...] = ()
    """In reading order. Blocks of a box stand together at the place where the box is read."""
    furniture: tuple[Block, ...] = ()
    """Running headers and page numbers, set aside."""
    links: tuple[Link, ...] = ()
    """Hyperlink annotations."""
    bad_glyph_share: float = 0.0
    """Share of characters without a Unicode value that means anything ("(cid:12)", U+FFFD, private use), 0 to 1."""

    @property
    def letter_count(self) -> int:
        """Number of letters on it, furniture included."""
        words = (word for block in (*self.blocks, *self.furniture) for line in block.lines for word in line.words)
        return sum(character.isalpha() for word in words for character in word.text)
