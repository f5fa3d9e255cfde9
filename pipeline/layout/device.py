"""What receives a page from pdfminer's interpreter: it keeps upright characters as plain tuples.

pdfminer makes an object of fourteen attributes of each character, pdfplumber marks it and makes a dictionary of it; of
that, layout needs place, size, font and text. All but upright characters of horizontal fonts goes the way of pdfminer.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

import pdfplumber.page
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTPage
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.utils import Matrix, Point

from pipeline.layout.interpreter import Interpreter
from pipeline.layout.words import Glyph, printed

Code = tuple[str, float]
"""What a font says of a character code: text, and advance width in text space units."""
_codes: WeakKeyDictionary[PDFFont, dict[int, Code]] = WeakKeyDictionary()


class GlyphDevice(PDFPageAggregator):
    """Collects `glyphs` (upright characters, points from the page's top left); its result holds what else is drawn."""

    def __init__(self, page: pdfplumber.page.Page) -> None:
        super().__init__(page.pdf.rsrcmgr, pageno=page.page_number, laparams=None)
        self.left, top = float(page.mediabox[0]), float(page.mediabox[1])
        self.height = float(page.height) + top
        self.glyphs: list[Glyph] = []

    def render_string_horizontal(
        self,
        seq: Any,
        matrix: Matrix,
        pos: Point,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        charspace: float,
        wordspace: float,
        rise: float,
        dxscale: float,
        *rest: Any,
    ) -> Point:
        """Place the characters as pdfminer's method of this name and its `LTChar` do: same sums, same results."""
        a, b, c, d, e, f = matrix
        if not (b == c == 0 and a > 0 and d > 0 and scaling > 0 and fontsize > 0):
            return super().render_string_horizontal(
                seq, matrix, pos, font, fontsize, scaling, charspace, wordspace, rise, dxscale, *rest
            )
        x, y = pos
        base = y * d + f
        low = font.get_descent() * fontsize + rise
        y0, y1 = d * low + base, d * (low + fontsize) + base
        height, left, size = self.height, self.left, y1 - y0
        line, top, bottom = height - base, height - y1, height - y0
        fontname = font.fontname if isinstance(font.fontname, str) else str(font.fontname)
        codes = _codes.setdefault(font, {})
        add, new = self.glyphs.append, tuple.__new__  # which makes a Glyph without a call of Python's
        follows = False
        for item in seq:
            if isinstance(item, (int, float)):
                x -= item * dxscale
                follows = True
            elif isinstance(item, bytes):
                for cid in font.decode(item):
                    if follows:
                        x += charspace
                    text, width = codes.get(cid) or self._look_up(font, cid, codes)
                    advance = width * fontsize * scaling
                    x0 = x * a + e
                    x1 = a * advance + x0
                    if x1 < x0:
                        x0, x1 = x1, x0
                    add(new(Glyph, (line, x0 + left, top, x1 + left, bottom, size, text, fontname)))
                    x += advance
                    if cid == 32 and wordspace:
                        x += wordspace
                    follows = True
        return (x, y)

    def _look_up(self, font: PDFFont, cid: int, codes: dict[int, Code]) -> Code:
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = self.handle_undefined_char(font, cid)
        codes[cid] = code = (printed(text), font.char_width(cid))
        return code


def render(page: pdfplumber.page.Page) -> tuple[list[Glyph], LTPage]:
    """Upright characters of a page, and whatever else is drawn on it. Raises what pdfminer raises."""
    device = GlyphDevice(page)
    Interpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
    return device.glyphs, device.get_result()
