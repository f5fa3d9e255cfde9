"""The device places characters exactly where pdfminer does, whose objects are the slower way to the same numbers."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from pdfminer.layout import LTChar
from reportlab.pdfgen.canvas import Canvas

from pipeline.layout.contents import contents_rows, may_be_contents
from pipeline.layout.device import render
from pipeline.layout.ink import read_ink
from pipeline.layout.rows import make_rows
from pipeline.layout.words import glyph_of
from tests.pdfs.make import FOLDER, MAKERS

SAMPLES = Path(__file__).parents[2] / "raw"


def shown(content: str, rotate: int = 0) -> pdfplumber.PDF:
    """A page on which these operators show text in Helvetica."""
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=True, pageCompression=0)
    canvas.setFont("Helvetica", 10)
    if rotate:
        canvas.setPageRotation(rotate)
    canvas._code.append(f"BT /F1 10 Tf {content} ET")
    canvas.showPage()
    canvas.save()
    return pdfplumber.open(buffer)


def assert_placed_alike(page: pdfplumber.page.Page) -> None:
    """Upright characters as glyphs, all others as pdfminer's objects, each in the order in which it is drawn."""
    left, top = float(page.mediabox[0]), float(page.mediabox[1])
    drawn = [item for item in page.layout if isinstance(item, LTChar)]
    glyphs, rest = render(page)
    upright = [glyph_of(item, left, float(page.height) + top) for item in drawn if item.upright]
    mirrored = [item for item in rest if isinstance(item, LTChar) and item.upright]
    assert sorted([*glyphs, *(glyph_of(item, left, float(page.height) + top) for item in mirrored)]) == sorted(upright)
    assert [(i.bbox, i.get_text()) for i in rest if isinstance(i, LTChar) and not i.upright] == [
        (i.bbox, i.get_text()) for i in drawn if not i.upright
    ]
    assert [i.bbox for i in rest if not isinstance(i, LTChar)] == [
        i.bbox for i in page.layout if not isinstance(i, LTChar)
    ]


@pytest.mark.parametrize("path", [FOLDER / f"{name}.pdf" for name in MAKERS] + sorted(SAMPLES.glob("*.pdf")), ids=str)
def test_it_places_the_characters_of_whole_pages_as_pdfminer_does(path: Path) -> None:
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages[:8]:
            assert_placed_alike(page)


@pytest.mark.parametrize(
    ("content", "upright"),
    [
        ("1 0 0 1 72 700 Tm (Auental) Tj", 7),
        ("1 0 0 1 72 700 Tm 2 Tc 5 Tw 80 Tz (Au en) Tj (tal) Tj", 8),
        ("1 0 0 1 72 700 Tm 3 Ts (hoch) Tj -3 Ts (tief) Tj", 8),
        ("1 0 0 1 72 700 Tm 3 Tc [(Au) -250 (en) 120 (tal)] TJ T* (weiter) Tj", 13),
        ("0.9 0 0 1.1 72 700 Tm (schmal) Tj", 6),
        ("1 0 0.3 1 72 700 Tm (schief) Tj", 6),
        ("0 1 -1 0 72 300 Tm (aufrecht) Tj", 0),
        ("1 0 0 -1 72 300 Tm (kopfunter) Tj", 0),
        ("-1 0 0 -1 72 300 Tm (verkehrt) Tj", 8),
        ("1 0 0 1 72 300 Tm -100 Tz (rueckwaerts) Tj", 0),
        ("1 0 0 1 72 300 Tm /F1 -10 Tf (minus) Tj", 5),
    ],
)
@pytest.mark.parametrize("rotate", [0, 90])
def test_it_follows_spacing_rise_scale_and_turn(content: str, upright: int, rotate: int) -> None:
    with shown(content, rotate) as pdf:
        (page,) = pdf.pages
        assert_placed_alike(page)
        if not rotate:
            assert sum(isinstance(item, LTChar) and item.upright for item in page.layout) == upright


def test_an_invisible_part_of_the_page_is_cut_from_the_words_only() -> None:
    with shown("1 0 0 1 72 700 Tm (Auental) Tj 1 0 0 1 900 700 Tm (Druckmarke) Tj") as pdf:
        assert [token.text for token in read_ink(pdf.pages[0]).tokens] == ["Auental"]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.pdf")), ids=lambda path: path.stem)
def test_no_contents_page_is_ruled_out_by_its_words(path: Path) -> None:
    with pdfplumber.open(path) as pdf:
        tokens = [read_ink(page).tokens for page in pdf.pages]
    assert all(may_be_contents(own) for own in tokens if contents_rows(make_rows(own)))


def test_an_ordinary_page_is_ruled_out_by_its_words() -> None:
    with shown("1 0 0 1 72 700 Tm (Auf einer Seite im Tal: 84 Mitglieder.) Tj") as pdf:
        assert not may_be_contents(read_ink(pdf.pages[0]).tokens)
