"""Page contents are cut into the same operators and operands as by pdfminer's own parser, or are left to it."""

from __future__ import annotations

from io import BytesIO

import pdfplumber
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdfinterp import PDFContentParser, PDFResourceManager
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import KWD, LIT, PSEOF
from reportlab.pdfgen.canvas import Canvas

from pipeline.layout.device import render
from pipeline.layout.interpreter import LONGEST, Interpreter, Unusual, content_of, objects_of


def as_pdfminer_reads(content: bytes) -> list[object]:
    parser = PDFContentParser([PDFStream({}, content)])
    objects: list[object] = []
    while True:
        try:
            objects.append(parser.nextobject()[1])
        except PSEOF:
            return objects


@pytest.mark.parametrize(
    ("content", "objects"),
    [
        (b"1 0 0 -1 .5 -.25 cm", [1, 0, 0, -1, 0.5, -0.25, KWD(b"cm")]),
        (b"1-2 3. +4 1.5.5 - . --6", [1, -2, 3.0, 4, 1.5, 0.5, -6]),
        (b"/F1 12 Tf(a)Tj", [LIT("F1"), 12, KWD(b"Tf"), b"a", KWD(b"Tj")]),
        (b"[(Ein)-20.5(satz)]TJ", [[b"Ein", -20.5, b"satz"], KWD(b"TJ")]),
        (rb"(\(a\) \344\7z \q\\\n" + b"\\\r\nb) '", [b"(a) \xe4\x07z \\\nb", KWD(b"'")]),
        (b"<48 65\n6C> Tj <> Tj", [b"Hel", KWD(b"Tj"), b"", KWD(b"Tj")]),
        (
            b"/Span <</MCID 0 /A [1 /B] /C <<>>>> BDC",
            [LIT("Span"), {"MCID": 0, "A": [1, LIT("B")], "C": {}}, KWD(b"BDC")],
        ),
        (b"q % (not) read [\nQ f* true false \x00 \x80", [KWD(b"q"), KWD(b"Q"), KWD(b"f*"), True, False, KWD(b"\x80")]),
        (
            "/Größe".encode() + b" gs /\xe4 gs / gs",
            [LIT("Größe"), KWD(b"gs"), LIT(b"\xe4"), KWD(b"gs"), LIT(""), KWD(b"gs")],
        ),
        (b"q [1 2", [KWD(b"q")]),
    ],
)
def test_operators_and_operands_are_those_that_pdfminer_reads(content: bytes, objects: list[object]) -> None:
    assert repr(objects_of(content)) == repr(objects)
    assert repr(as_pdfminer_reads(content)) == repr(objects)


@pytest.mark.parametrize(
    "content",
    [
        b"((in) brackets) Tj",
        b"(without end",
        rb"(\400) Tj",
        b"<4> Tj",
        b"<4z> Tj",
        b"<41>> Tj",
        b"/A#42 gs",
        b"1 ] TJ",
        b"[1 >> TJ",
        b"<< /A >> BDC",
        b"<< 1 2 >> BDC",
        b"{ 1 }",
        b"BI /W 1 ID x EI",
        b"x > y",
    ],
)
def test_rare_and_broken_syntax_is_left_to_pdfminer(content: bytes) -> None:
    with pytest.raises(Unusual):
        objects_of(content)


PIECES = [
    *rb"12 -.5 + . Tj T* ' (a\)b) (\5\q) ( ) [ ] << >> <4f> < > /N # %c true EI {".split(),
    *(b'"', b"\n", b"\r\n", b" ", b"\0", b"\xfc"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(b"".join))
def test_whatever_is_not_left_to_pdfminer_is_read_as_pdfminer_reads_it(content: bytes) -> None:
    try:
        objects = objects_of(content)
    except Unusual:
        return
    assert repr(objects) == repr(as_pdfminer_reads(content))


def glyphs_of(*operators: str) -> str:
    """The characters drawn by the operators, one line of the page's contents each."""
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=True, pageCompression=0)
    canvas.setFont("Helvetica", 10)
    canvas._code.extend(operators)
    canvas.showPage()
    canvas.save()
    with pdfplumber.open(buffer) as pdf:
        return "".join(glyph.text for glyph in render(pdf.pages[0])[0])


@pytest.mark.parametrize(
    "operators",
    [
        ["BT /F1 10 Tf (ab) Tj ET"],
        ["BT /F1 10 Tf (a) unknown Tj", "Tj 3 Td (b) Tj ET"],
        ["BI /W 1 /H 1 /BPC 8 /CS /G ID x EI", "BT /F1 10 Tf (ab) Tj ET"],
    ],
    ids=["usual", "an unknown operator and one that lacks operands", "an inline image"],
)
def test_a_page_is_drawn_whichever_way_it_goes(operators: list[str]) -> None:
    assert glyphs_of(*operators) == "ab"


def test_very_long_contents_are_left_to_pdfminer() -> None:
    half = PDFStream({}, b" " * (LONGEST // 2))
    assert len(content_of([half])) == LONGEST // 2
    with pytest.raises(Unusual):
        content_of([half, half])


class Counting(Interpreter):
    """Counts how often the graphics state is saved."""

    saved = 0

    def do_q(self) -> None:
        self.saved += 1


@pytest.mark.parametrize(("outer", "saved"), [(None, 2), (7, 0)], ids=["a form", "a form that draws itself"])
def test_what_is_being_drawn_is_not_drawn_within_itself(outer: int | None, saved: int) -> None:
    stream = PDFStream({}, b"q q")
    stream.objid = 7
    resources = PDFResourceManager()
    interpreter = Counting(resources, PDFDevice(resources))
    if outer is not None:
        interpreter.parent_stream_ids.add(outer)
    interpreter.execute([stream])
    assert interpreter.saved == saved
    assert interpreter.subinterp().parent_stream_ids == {7}
