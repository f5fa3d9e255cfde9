"""Draws small test pages: every printed line is placed by hand, so tests know exactly what stands where."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Literal, NamedTuple

import matplotlib
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595.0, 842.0
FONT_FOLDER = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
"""matplotlib's DejaVu fonts: they have ligatures, soft hyphens and narrow spaces, which the PDF standard fonts lack."""

Order = Literal["drawn", "rows", "words"]
"""How text is put into the content stream: as drawn, row by row across the page, or word by word at random."""


class Text(NamedTuple):
    """One printed line: left edge, baseline from the top, both in points."""

    x: float
    base: float
    text: str
    font: str
    size: float
    rise: float = 0.0


class Sheet:
    """One page. All coordinates in points from the top left corner."""

    def __init__(self, label: str | None = None) -> None:
        self.label = label
        self.texts: list[Text] = []
        self.shapes: list[tuple[str, tuple[float, float, float, float], float]] = []
        self.links: list[tuple[str, tuple[float, float, float, float]]] = []

    def line(
        self, x: float, base: float, text: str, font: str = "Times-Roman", size: float = 10, rise: float = 0
    ) -> None:
        """Print one line."""
        self.texts.append(Text(x, base, text, font, size, rise))

    def after(self, text: str, font: str = "Times-Roman", size: float = 10) -> float:
        """Width of a text in points: where a mark behind it is to stand."""
        _use(font)
        return float(pdfmetrics.stringWidth(text, font, size))

    def lines(
        self,
        x: float,
        base: float,
        lines: Iterable[str],
        font: str = "Times-Roman",
        size: float = 10,
        leading: float = 13,
    ) -> float:
        """Print lines below each other; an empty string is half a line of space. Returns the next baseline."""
        for text in lines:
            if text:
                self.line(x, base, text, font, size)
            base += leading if text else leading / 2
        return base

    def tint(self, x0: float, top: float, x1: float, bottom: float, grey: float = 0.9) -> None:
        """A filled area without a frame."""
        self.shapes.append(("tint", (x0, top, x1, bottom), grey))

    def frame(self, x0: float, top: float, x1: float, bottom: float) -> None:
        """A framed area without filling."""
        self.shapes.append(("frame", (x0, top, x1, bottom), 0))

    def rule(self, x0: float, top: float, x1: float, bottom: float) -> None:
        """A thin line."""
        self.shapes.append(("rule", (x0, top, x1, bottom), 0))

    def picture(self, x0: float, top: float, x1: float, bottom: float) -> None:
        """A grey picture."""
        self.shapes.append(("picture", (x0, top, x1, bottom), 0.5))

    def link(self, uri: str, x0: float, top: float, x1: float, bottom: float) -> None:
        """A hyperlink annotation."""
        self.links.append((uri, (x0, top, x1, bottom)))


def write(path: Path, sheets: Sequence[Sheet], order: Order = "drawn", title: str | None = None) -> Path:
    """Write a PDF that has the same bytes every time."""
    canvas = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    if title:
        canvas.setTitle(title)
    for sheet in sheets:
        for kind, box, grey in sheet.shapes:
            _draw_shape(canvas, kind, box, grey)
        for text in _ordered(sheet.texts, order):
            _draw_text(canvas, text)
        for uri, (x0, top, x1, bottom) in sheet.links:
            canvas.linkURL(uri, (x0, HEIGHT - bottom, x1, HEIGHT - top))
        if sheet.label:
            canvas.addPageLabel(canvas.getPageNumber() - 1, prefix=sheet.label)
        canvas.showPage()
    canvas.save()
    return path


def _draw_shape(canvas: Canvas, kind: str, box: tuple[float, float, float, float], grey: float) -> None:
    x0, top, x1, bottom = box
    if kind == "picture":
        buffer = BytesIO()
        Image.new("L", (4, 4), int(255 * grey)).save(buffer, "PNG")
        canvas.drawImage(ImageReader(buffer), x0, HEIGHT - bottom, x1 - x0, bottom - top)
    elif kind == "rule":
        canvas.line(x0, HEIGHT - top, x1, HEIGHT - bottom)
    else:
        canvas.setFillGray(grey)
        canvas.rect(x0, HEIGHT - bottom, x1 - x0, bottom - top, stroke=kind == "frame", fill=kind == "tint")
        canvas.setFillGray(0)


def _ordered(texts: Sequence[Text], order: Order) -> list[Text]:
    if order == "drawn":
        return list(texts)
    if order == "rows":
        return sorted(texts, key=lambda text: (text.base, text.x))
    words = [word for text in texts for word in _words(text)]
    random.Random(7).shuffle(words)
    return words


def _words(text: Text) -> list[Text]:
    """The words of a line, each at its place."""
    _use(text.font)
    found = []
    start = 0
    for word in text.text.split(" "):
        x = text.x + pdfmetrics.stringWidth(text.text[:start], text.font, text.size)
        if word:
            found.append(text._replace(x=x, text=word))
        start += len(word) + 1
    return found


def _use(font: str) -> None:
    if font.startswith("DejaVu") and font not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(font, str(FONT_FOLDER / f"{font}.ttf")))


def _draw_text(canvas: Canvas, text: Text) -> None:
    _use(text.font)
    drawn = canvas.beginText(text.x, HEIGHT - text.base)
    drawn.setFont(text.font, text.size)
    if text.rise:
        drawn.setRise(text.rise)
    drawn.textOut(text.text)
    if text.rise:
        drawn.setRise(0)  # the rise outlives the text object
    canvas.drawText(drawn)
