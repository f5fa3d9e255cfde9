"""Pictures of pages: boxes of evidence lie on their words, whatever the page box says, and no picture is too large."""

from __future__ import annotations

import io
import math
import random
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.errors import Damaged
from pipeline.intake import take_in
from pipeline.report.pictures import (
    BOX_COLOUR,
    CROP_DPI,
    CROP_MARGIN_PT,
    MAX_PIXELS,
    PAGE_BYTES,
    crop_picture,
    frame_of,
    opened,
    page_picture,
)
from pipeline.settings import Settings
from schemas.page import Box
from tests.report.examples import boxes_of_lines

WORD = "HHHHHHHHHHHHHHHHHHHHHHHH"
"""Capitals without serifs fill their advance widths from edge to edge."""
DARK = 110
PIXELS = 2


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """The smallest rectangle around all dark pixels."""
    box = ImageOps.invert(picture.convert("L")).point(lambda value: 255 if value > 255 - DARK else 0).getbbox()
    assert box
    return box


def one_word(path: Path, rotation: int, crop: bool, origin: tuple[int, int], inherited: bool) -> Path:
    """A page of one word that reads from left to right once the page is turned; the boxes begin at `origin`."""
    width, height = (400, 600) if rotation % 180 == 0 else (600, 400)
    left, below = origin
    canvas = Canvas(str(path), pagesize=(width, height), invariant=1, pageCompression=0)
    canvas.setFont("Helvetica", 10)
    canvas.translate(left + width / 2, below + height / 2)
    canvas.rotate(rotation)
    canvas.drawString(-80, 130, WORD)
    canvas.showPage()
    canvas.save()
    box = b"/MediaBox [ 0 0 %d %d ]" % (width, height)
    moved = b"/MediaBox [ %d %d %d %d ]" % (left, below, left + width, below + height)
    content = path.read_bytes()
    assert content.count(box) == 1
    pages = b"/Type /Pages"
    content = (
        content.replace(box, b"").replace(pages, pages + b" " + moved) if inherited else content.replace(box, moved)
    )
    document = pypdfium2.PdfDocument(content)  # which mends the table of offsets
    document[0].set_rotation(rotation)
    if crop:
        document[0].set_cropbox(left + 30, below + 20, left + width - 10, below + height - 40)
    document.save(path)
    return path


@pytest.mark.parametrize("inherited", [False, True], ids=["own", "inherited"])
@pytest.mark.parametrize("origin", [(0, 0), (50, -70)], ids=["at_0", "moved"])
@pytest.mark.parametrize("crop", [False, True], ids=["whole", "cropped"])
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_the_box_of_a_word_lies_on_its_ink(
    tmp_path: Path, rotation: int, crop: bool, origin: tuple[int, int], inherited: bool
) -> None:
    path = one_word(tmp_path / "word.pdf", rotation, crop, origin, inherited)
    _, box = boxes_of_lines(take_in(path, Settings()))[WORD]
    with opened(path) as document:
        frame = frame_of(document[0])
        picture = Image.open(io.BytesIO(page_picture(document[0])))
    visible = ((360, 540) if rotation % 180 == 0 else (340, 560)) if crop else (400, 600)
    assert (frame.width, frame.height) == visible
    scale = picture.width / frame.width
    x0, top, x1, bottom = ink(picture)
    assert abs((box.x0 - frame.x0) * scale - x0) <= PIXELS
    assert abs((box.x1 - frame.x0) * scale - x1) <= PIXELS
    assert (box.top - frame.top) * scale - PIXELS <= top < bottom <= (box.bottom - frame.top) * scale + PIXELS


def noise(path: Path, page: tuple[int, int], pixels: tuple[int, int]) -> Path:
    """A page filled with a picture of random pixels."""
    image = Image.frombytes("RGB", pixels, random.Random(7).randbytes(3 * pixels[0] * pixels[1]))
    canvas = Canvas(str(path), pagesize=page, invariant=1)
    canvas.drawImage(ImageReader(image), 0, 0, *page)
    canvas.showPage()
    canvas.save()
    return path


@pytest.mark.parametrize(
    ("page", "pixels"),
    [((595, 842), (600, 850)), ((14_400, 14_400), (8, 8)), ((3, 14_400), (8, 8))],
    ids=["no encoder makes it small", "large", "long"],
)
def test_a_picture_has_no_more_bytes_and_pixels_than_allowed(
    tmp_path: Path, page: tuple[int, int], pixels: tuple[int, int]
) -> None:
    with opened(noise(tmp_path / "noise.pdf", page, pixels)) as document:
        encoded = page_picture(document[0])
    assert len(encoded) <= PAGE_BYTES
    picture = Image.open(io.BytesIO(encoded))
    assert (picture.width - 1) * (picture.height - 1) <= MAX_PIXELS, "parts of pixels at the edge are whole ones"


def test_text_is_drawn_with_two_pixels_a_point(tmp_path: Path) -> None:
    path = one_word(tmp_path / "word.pdf", 0, False, (0, 0), False)
    with opened(path) as document:
        picture = Image.open(io.BytesIO(page_picture(document[0])))
    assert (picture.format, picture.size) == ("WEBP", (800, 1200))


def test_a_crop_shows_the_boxes_and_what_stands_around_them(tmp_path: Path) -> None:
    """Also on a page that is turned and cropped."""
    path = one_word(tmp_path / "word.pdf", 90, True, (50, -70), False)
    _, box = boxes_of_lines(take_in(path, Settings()))[WORD]
    with opened(path) as document:
        picture = Image.open(io.BytesIO(crop_picture(document[0], [box])))
    scale = CROP_DPI / 72
    assert picture.format == "PNG"
    assert abs(picture.width - (box.x1 - box.x0 + 2 * CROP_MARGIN_PT) * scale) <= PIXELS
    assert abs(picture.height - (box.bottom - box.top + 2 * CROP_MARGIN_PT) * scale) <= PIXELS
    x0, top, x1, bottom = ink(picture)
    margin = CROP_MARGIN_PT * scale
    drawn = [point for point in ((margin, picture.height / 2), (picture.width / 2, margin)) if near(picture, point)]
    assert len(drawn) == 2, "the box's left and upper edges are drawn"
    assert margin - PIXELS <= x0 < x1 <= picture.width - margin + PIXELS
    assert margin - PIXELS <= top < bottom <= picture.height - margin + PIXELS


def near(picture: Image.Image, point: tuple[float, float]) -> bool:
    """Whether a pixel close to the point has the colour of boxes."""
    x, y = map(round, point)
    around = [(x + dx, y + dy) for dx in range(-PIXELS, PIXELS + 1) for dy in range(-PIXELS, PIXELS + 1)]
    return BOX_COLOUR in {picture.getpixel(one) for one in around}


def test_a_crop_at_the_edge_ends_at_the_edge(tmp_path: Path) -> None:
    path = one_word(tmp_path / "word.pdf", 0, False, (0, 0), False)
    with opened(path) as document:
        corner = Image.open(io.BytesIO(crop_picture(document[0], [Box(2, 1, 40, 12), Box(380, 590, 410, 610)])))
    assert corner.size == (math.ceil(400 * CROP_DPI / 72), math.ceil(600 * CROP_DPI / 72))


def test_a_file_that_cannot_be_drawn_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    with pytest.raises(Damaged, match="cannot be drawn") as raised, opened(tmp_path / "x.pdf"):
        pass
    assert raised.value.path == tmp_path / "x.pdf"
