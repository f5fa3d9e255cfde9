"""The boxes of a publication: voices, contacts, facts, pictures. Each is built for a width and has a height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.samples.lines import Breaker, Face
from tests.samples.markup import Block, Word, words
from tests.samples.page import Fill, Mark, Photo, print_line

PADDING = 7.0
VOICE_TINT, CONTACT_TINT, FACTS_TINT = "#E6F0F7", "#D9E6F2", "#EFEFE6"
LABEL = Face("sans", 8.5, 13, "#444444")
VOICE = Face("sans", 8.8, 12)
CONTACT = Face("sans", 9.4, 13.5)
FACTS = Face("sans", 8.8, 12.5)
CAPTION = Face("sans", 6.8, 9, "#333333")


@dataclass(frozen=True)
class Box:
    """Marks in co-ordinates of their own, with the size they take."""

    width: float
    height: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class BoxMaker:
    """Builds boxes; `ruled` draws a frame instead of a tint."""

    breaker: Breaker
    ruled: bool = False

    def build(self, block: Block, width: float) -> Box:
        """The box of a fenced block."""
        makers = {"voice": self.voice, "contact": self.contact, "facts": self.facts, "picture": self.picture}
        return makers[block.kind](block, width)

    def voice(self, block: Block, width: float) -> Box:
        """A label, a portrait, a bold name with the role, and the quote, running around the portrait."""
        label, *rest = block.text
        names = [line.strip("*") for line in rest if line.startswith("**")]
        quote = [line for line in rest if line and not line.startswith("**")]
        portrait = 78.0 if width > 300 else 62.0
        inner, beside = width - 2 * PADDING, portrait + 10
        column = _Column(self.breaker, PADDING, PADDING)
        column.put(words(label, bold=True), LABEL, inner)
        top = column.y + 2
        marks: list[Mark] = [Photo(PADDING, top, portrait, portrait * 1.15, names[0])]
        column.y = top
        column.around(top + portrait * 1.15 + 6, beside)
        for line in names:
            column.put(words(line, bold=True), VOICE, inner)
        column.y += 4
        for paragraph in quote:
            column.put(words(paragraph), VOICE, inner)
        height = max(column.y, top + portrait * 1.15) + PADDING
        return self._framed(width, height, [*marks, *column.marks], VOICE_TINT)

    def contact(self, block: Block, width: float) -> Box:
        """The name of the cluster in bold, then one line each; addresses are set smaller rather than broken."""
        column = _Column(self.breaker, PADDING + 3, PADDING)
        inner = width - 2 * PADDING - 6
        for line in block.text:
            column.put_fitting(words(line), CONTACT, inner)
        if "plain" in block.options:
            return Box(width, column.y, tuple(replace(mark, x=mark.x - PADDING - 3) for mark in column.marks))
        return self._framed(width, column.y + PADDING, column.marks, CONTACT_TINT)

    def facts(self, block: Block, width: float) -> Box:
        """A bold label and a list of "key: value"."""
        label, *rest = block.text
        column = _Column(self.breaker, PADDING, PADDING)
        column.put(words(label, bold=True), replace(FACTS, size=9.6, leading=16), width - 2 * PADDING)
        for line in rest:
            column.put(words(line), FACTS, width - 2 * PADDING)
        return self._framed(width, column.y + PADDING, column.marks, FACTS_TINT)

    def picture(self, block: Block, width: float, height: float | None = None) -> Box:
        """A picture and, where the block has text, a small slanted caption under it.

        A number among the options is the height in points; the other words make one picture differ from the next.
        """
        chosen = next((float(option) for option in block.options if option.isdigit()), None)
        height = height or chosen or (170.0 if width > 300 else 110.0)
        column = _Column(self.breaker, 0, height + 3)
        caption = " ".join(block.text)
        if caption:
            column.put(words(caption, italic=True), CAPTION, width)
        marks = [Photo(0, 0, width, height, caption + " ".join(sorted(block.options))), *column.marks]
        return Box(width, max(height, column.y), tuple(marks))

    def _framed(self, width: float, height: float, marks: Sequence[Mark], tint: str) -> Box:
        frame = Fill(0, 0, width, height, None if self.ruled else tint, "#000000" if self.ruled else None)
        return Box(width, height, (frame, *marks))


class _Column:
    """A column inside a box: text is put under what is there."""

    def __init__(self, breaker: Breaker, x: float, y: float) -> None:
        self.breaker, self.x, self.y = breaker, x, y
        self.marks: list[Mark] = []
        self._clear_y, self._indent = 0.0, 0.0

    def around(self, clear_y: float, indent: float) -> None:
        """Until `clear_y`, lines start further to the right (beside a picture)."""
        self._clear_y, self._indent = clear_y, indent

    def put(self, text: Sequence[Word], face: Face, width: float) -> None:
        """Set a paragraph."""
        start = self.y

        def indent(n: int) -> float:
            return self._indent if start + n * face.leading < self._clear_y - 2 else 0.0

        for number, line in enumerate(self.breaker.lines(text, face, lambda n: width - indent(n))):
            self.y += face.leading
            for mark in print_line(line, face, self.breaker):
                self.marks.append(replace(mark, x=mark.x + self.x + indent(number), y=mark.y + self.y - 3))

    def put_fitting(self, text: Sequence[Word], face: Face, width: float) -> None:
        """Set one line without breaking words: smaller where an address is too wide."""
        widest = max((self.breaker.word_width(word, face) for word in text), default=0)
        if widest > width:
            face = replace(face, size=face.size * width / widest)
        self.put(text, face, width)
