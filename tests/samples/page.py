"""What stands on a page, as plain data, and the drawing of it with reportlab.

Co-ordinates are points from the upper left corner of the page (A4) or of a box.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from PIL import Image, ImageDraw
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.samples.lines import FONTS, RAISED, Breaker, Face, Line

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.89


@dataclass(frozen=True)
class Print:
    """A run of characters of one font; `y` is the base line."""

    x: float
    y: float
    text: str
    font: str
    size: float
    colour: str = "#000000"


@dataclass(frozen=True)
class Fill:
    """A rectangle, tinted and/or ruled."""

    x: float
    y: float
    width: float
    height: float
    tint: str | None = None
    rule: str | None = None


@dataclass(frozen=True)
class Photo:
    """A picture: a made-up landscape in greys, the same for the same seed."""

    x: float
    y: float
    width: float
    height: float
    seed: str


@dataclass(frozen=True)
class Link:
    """A hyperlink annotation."""

    x: float
    y: float
    width: float
    height: float
    url: str


Mark: TypeAlias = Print | Fill | Photo | Link


@dataclass
class Page:
    """The marks of one page in reading order, and its printed number."""

    label: int
    marks: list[Mark] = field(default_factory=list)

    def add(self, marks: Iterable[Mark], x: float = 0, y: float = 0) -> None:
        """Put marks onto the page, moved to the right and down."""
        self.marks += [replace(mark, x=mark.x + x, y=mark.y + y) for mark in marks]


def print_line(line: Line, face: Face, breaker: Breaker, justified: bool = False) -> list[Mark]:
    """The marks of one line; its base line is at `y` 0. A justified line is printed word by word."""
    regular = FONTS[face.family, False, False]
    space = Canvas("").stringWidth(" ", regular, face.size)
    natural = sum(breaker.word_width(word, face) for word in line.words) + space * (len(line.words) - 1)
    gap = space
    if justified and not line.last and len(line.words) > 1:
        gap += (line.width - natural) / (len(line.words) - 1)
    prints: list[Print] = []
    links: list[Mark] = []
    x = 0.0
    for number, word in enumerate(line.words):
        if number:
            x += gap
            if gap == space and prints[-1].font == regular and prints[-1].size == face.size:
                prints[-1] = replace(prints[-1], text=prints[-1].text + " ")
        for piece in filter(lambda piece: piece.text, word):
            font, width = face.font(piece), breaker.text_width(piece, face)
            size, rise = (face.size * RAISED, -0.35 * face.size) if piece.raised else (face.size, 0.0)
            printed = Print(x, rise, breaker.shape(piece.text), font, size, face.colour)
            before = prints[-1] if prints else None
            if before and gap == space and (before.font, before.size) == (font, size):
                joint = "" if before.text.endswith(" ") or piece is not word[0] else " "
                prints[-1] = replace(before, text=before.text + joint + printed.text)
            else:
                prints.append(printed)
            if piece.url:
                links.append(Link(x, -face.size, width, face.size * 1.3, piece.url))
            x += width
    return [*prints, *links]


def draw(pages: Iterable[Page], out: Path, meta: dict[str, str], *, row_by_row: bool) -> None:
    """Write the pages as a PDF whose bytes depend on nothing but them."""
    canvas = Canvas(str(out), pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, lang="de-DE")
    canvas.setTitle(meta.get("title", ""))
    canvas.setAuthor(meta.get("author", ""))
    canvas.setSubject(meta.get("subject", ""))
    for page in pages:
        prints = [mark for mark in page.marks if isinstance(mark, Print)]
        if row_by_row:
            prints.sort(key=lambda mark: (round(mark.y), mark.x))
        for mark in [*(mark for mark in page.marks if not isinstance(mark, Print)), *prints]:
            _draw_mark(canvas, mark)
        canvas.showPage()
    canvas.save()


def _draw_mark(canvas: Canvas, mark: Mark) -> None:
    y = PAGE_HEIGHT - mark.y
    if isinstance(mark, Print):
        canvas.setFillColor(HexColor(mark.colour))
        canvas.setFont(mark.font, mark.size)
        canvas.drawString(mark.x, y, mark.text)
    elif isinstance(mark, Link):
        canvas.linkURL(mark.url, (mark.x, y - mark.height, mark.x + mark.width, y))
    elif isinstance(mark, Photo):
        canvas.drawImage(ImageReader(landscape(mark)), mark.x, y - mark.height, mark.width, mark.height)
    else:
        if mark.tint:
            canvas.setFillColor(HexColor(mark.tint))
        if mark.rule:
            canvas.setStrokeColor(HexColor(mark.rule))
            canvas.setLineWidth(0.7)
        canvas.rect(mark.x, y - mark.height, mark.width, mark.height, int(bool(mark.rule)), int(bool(mark.tint)))


def landscape(photo: Photo) -> Image.Image:
    """Hills under a sky, in a few greys."""
    chance = random.Random(photo.seed)
    width, height = 96, max(8, round(96 * photo.height / photo.width))
    image = Image.new("L", (width, height))
    pen = ImageDraw.Draw(image)
    for row in range(height):
        pen.line((0, row, width, row), fill=225 - round(45 * row / height))
    for layer in range(4):
        level = height * (0.35 + 0.17 * layer)
        slope = 0.0
        for column in range(width):
            slope = max(-0.6, min(0.6, slope + chance.uniform(-0.25, 0.25)))
            level = max(height * 0.15, min(height - 2.0, level + slope))
            pen.line((column, round(level), column, height), fill=150 - 30 * layer)
    return image
