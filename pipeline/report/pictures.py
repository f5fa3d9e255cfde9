"""Pages of a PDF as pictures, and where a box of evidence lies on them. Only this file renders."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageDraw
from pypdfium2.raw import FPDFText_GetUnicode

from pipeline.errors import Damaged
from pipeline.report.letters import Letter, Letters
from schemas.page import Box

POINTS_PER_INCH = 72
PAGE_DPI = 144
"""Two pixels a point: type of 6 pt stays legible, and a page fills a window of 1366 pixels without being stretched."""
MAX_PIXELS = 2_200_000
"""Pixels of a page picture, an A4 page of 144 dpi and a little more: larger pages (posters) are drawn smaller."""
MAX_SIDE = 16_000
"""WebP pictures have at most 16,383 pixels a side."""
PAGE_BYTES = 150_000
"""Bytes of a page picture: 65 of them, in base64, are 13 MB."""
QUALITIES = (75, 45)
"""Of WebP, tried in this order; what is still too large is made smaller."""
SHRINK = 0.7
WEBP_METHOD = 2
"""The effort that costs half the time of libwebp's default, for files that are 3 % larger (our samples)."""
CROP_DPI = 150
CROP_MARGIN_PT = 24.0
"""Two lines of type around the boxes of a crop."""
BOX_COLOUR = (213, 94, 0)
"""Vermilion of the palette of Okabe and Ito, that all kinds of colour vision tell from black type."""
EDGE = 2
"""Pixels of a box's edge, drawn around the box, so that it covers no accents."""
TINT = 40
"""Opacity of a box, of 255."""
ENDLESS_PT = 1e5
"""Larger than any page (PDF 1.7, annex C: 14,400 units)."""


class Frame(NamedTuple):
    """The part of a page that a reader sees, in the coordinates of evidence, points."""

    x0: float
    top: float
    width: float
    height: float


class Sheet(NamedTuple):
    """A page, drawn."""

    frame: Frame
    letters: Letters
    picture: bytes
    """WebP."""


@contextmanager
def opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF that intake has accepted before. Raises Damaged where it, or a page of it, cannot be drawn."""
    try:
        document = pypdfium2.PdfDocument(path)
        try:
            yield document
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise Damaged(
            path, f"its pages cannot be drawn ({error})", "print it to a new PDF, then run and report again"
        ) from error


def frame_of(page: pypdfium2.PdfPage) -> Frame:
    """Where the visible part of the page (crop box within media box, turned as it is shown) begins and how large it is.

    Evidence counts from the upper left corner of the whole sheet (media box) and, where the sheet's own coordinates
    do not begin at 0, adds its beginning: pdfplumber's coordinates. The media box may be inherited, which pdfium tells
    only through the box that it would draw: that of the page without a crop box.
    """
    visible, crop = page.get_bbox(), page.get_cropbox(fallback_ok=False)
    page.set_cropbox(-ENDLESS_PT, -ENDLESS_PT, ENDLESS_PT, ENDLESS_PT)
    sheet = page.get_bbox()
    page.set_cropbox(*(crop or visible))
    left, below, right, above = (
        visible[0] - sheet[0], visible[1] - sheet[1], sheet[2] - visible[2], sheet[3] - visible[3],
    )  # fmt: skip
    rotation = page.get_rotation()
    x0, top = {0: (left, above), 90: (below, left), 180: (right, below), 270: (above, right)}[rotation]
    begins = (sheet[0], sheet[1]) if rotation in (0, 180) else (sheet[1], sheet[0])
    width, height = page.get_size()
    return Frame(x0 + begins[0], top - begins[1], width, height)


def letters_of(page: pypdfium2.PdfPage) -> Letters:
    """The letters on the page, as they are seen: from left to right even where the page is turned."""
    left, below, right, above = page.get_bbox()
    rotation = page.get_rotation()
    found = []
    text = page.get_textpage()
    for index in range(text.count_chars()):
        x0, y0, x1, y1 = text.get_charbox(index, loose=True)
        across, down = {
            0: ((x0 - left, x1 - left), (above - y1, above - y0)),
            90: ((y0 - below, y1 - below), (x0 - left, x1 - left)),
            180: ((right - x1, right - x0), (y0 - below, y1 - below)),
            270: ((above - y1, above - y0), (right - x1, right - x0)),
        }[rotation]
        found.append(Letter(chr(FPDFText_GetUnicode(text, index)), *across, sum(down) / 2))
    text.close()
    return Letters(found)


def page_picture(page: pypdfium2.PdfPage) -> bytes:
    """The visible part of a page as WebP of at most PAGE_BYTES."""
    image = _rendered(page, _scale(PAGE_DPI, *page.get_size()))
    encoded = b""
    for quality in QUALITIES:
        encoded = _webp(image, quality)
        if len(encoded) <= PAGE_BYTES:
            return encoded
    while len(encoded) > PAGE_BYTES:
        image = image.resize((max(1, int(image.width * SHRINK)), max(1, int(image.height * SHRINK))))
        encoded = _webp(image, QUALITIES[-1])
    return encoded


def crop_picture(page: pypdfium2.PdfPage, boxes: Sequence[Box]) -> bytes:
    """The part of a page around the boxes, with the boxes drawn in, as PNG."""
    frame = frame_of(page)
    own = [Box(b.x0 - frame.x0, b.top - frame.top, b.x1 - frame.x0, b.bottom - frame.top) for b in boxes]
    x0 = max(0.0, min(box.x0 for box in own) - CROP_MARGIN_PT)
    top = max(0.0, min(box.top for box in own) - CROP_MARGIN_PT)
    x1 = min(frame.width, max(box.x1 for box in own) + CROP_MARGIN_PT)
    bottom = min(frame.height, max(box.bottom for box in own) + CROP_MARGIN_PT)
    scale = _scale(CROP_DPI, x1 - x0, bottom - top)
    image = _rendered(page, scale, (x0, frame.height - bottom, frame.width - x1, top))
    draw = ImageDraw.Draw(image, "RGBA")
    for box in own:
        left, above, right, below = (
            value * scale for value in (box.x0 - x0, box.top - top, box.x1 - x0, box.bottom - top)
        )
        draw.rectangle((left - EDGE, above - EDGE, right + EDGE, below + EDGE), (*BOX_COLOUR, TINT), BOX_COLOUR, EDGE)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def _scale(dpi: int, width_pt: float, height_pt: float) -> float:
    """Pixels a point: as many as wanted, less where the picture would be too large."""
    most = math.sqrt(MAX_PIXELS / (width_pt * height_pt)), MAX_SIDE / max(width_pt, height_pt)
    return min(dpi / POINTS_PER_INCH, *most)


def _rendered(
    page: pypdfium2.PdfPage, scale: float, margins: tuple[float, float, float, float] = (0, 0, 0, 0)
) -> Image.Image:
    """The visible part of a page, less margins (left, bottom, right, top, in points)."""
    image: Image.Image = page.render(scale=scale, crop=margins).to_pil()
    return image.convert("RGB")


def _webp(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "WEBP", quality=quality, method=WEBP_METHOD)
    return buffer.getvalue()
