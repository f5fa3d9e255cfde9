"""What is drawn on a page: characters, filled and framed areas, rules, pictures. Only this file reads a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pdfplumber.page
from pdfminer.layout import LTChar, LTComponent, LTContainer, LTCurve, LTImage

from pipeline.layout.device import render
from pipeline.layout.words import Glyph, Token, bad_glyph_share, find_words, glyph_of
from schemas.page import Box, Link

RULE_PT = 3.0
"""An area thinner than this is a rule, not a box (a bar of 3 pt is the thickest rule in use)."""
PICTURE_PT = 20.0
"""Pictures smaller than this are icons."""
WHITE = 0.995
"""Lightness from which an area is the paper's white."""


class Ink(NamedTuple):
    """All that is drawn on one page, in points from its top left corner."""

    number: int
    pdf_label: str | None
    width: float
    height: float
    tokens: list[Token]
    turned: list[Token]
    """Words that do not run from left to right (photo credits along an edge)."""
    areas: list[Box]
    """Filled (other than white) or framed areas."""
    rules: list[Box]
    pictures: list[Box]
    links: tuple[Link, ...]
    bad_glyph_share: float


def read_ink(page: pdfplumber.page.Page) -> Ink:
    """Read one page. Raises whatever pdfminer raises."""
    left, top = float(page.mediabox[0]), float(page.mediabox[1])
    height = float(page.height) + top
    upright, drawn = render(page)
    turned: list[Glyph] = []
    areas: list[Box] = []
    rules: list[Box] = []
    pictures: list[Box] = []
    for item in _leaves(drawn):
        if isinstance(item, LTChar):
            (upright if item.upright else turned).append(glyph_of(item, left, height))
            continue
        box = Box(item.x0 + left, height - item.y1, item.x1 + left, height - item.y0)
        if isinstance(item, LTImage):
            if min(box.x1 - box.x0, box.bottom - box.top) >= PICTURE_PT:
                pictures.append(box)
        elif isinstance(item, LTCurve):
            if min(box.x1 - box.x0, box.bottom - box.top) <= RULE_PT:
                rules.append(box)
            elif item.stroke or (item.fill and not _is_white(item.non_stroking_color)):
                areas.append(box)
    crop = page.cropbox
    return Ink(
        number=page.page_number,
        pdf_label=page.page_obj.label,
        width=float(page.width),
        height=float(page.height),
        tokens=[token for token in find_words(upright) if _is_visible(token, crop)],
        turned=[token for token in find_words(turned) if _is_visible(token, crop)],
        areas=areas,
        rules=rules,
        pictures=pictures,
        links=_links(page),
        bad_glyph_share=bad_glyph_share(upright),
    )


def _leaves(container: LTContainer[Any]) -> Iterator[LTComponent]:
    for item in container:
        if isinstance(item, LTContainer):
            yield from _leaves(item)
        else:
            yield item


def _is_visible(token: Token, crop: tuple[float, float, float, float]) -> bool:
    """Whether any part of the word lies on the page: what is cut by the edge still counts, printer's marks do not."""
    return token.x1 > crop[0] and token.x0 < crop[2] and token.bottom > crop[1] and token.top < crop[3]


def _is_white(colour: Any) -> bool:
    """Whether a colour (grey, RGB or CMYK; a number or numbers) is the paper's; unknown patterns are not."""
    parts = colour if isinstance(colour, (tuple, list)) else (colour,)
    if not parts or not all(isinstance(part, (int, float)) for part in parts):
        return colour is None
    if len(parts) == 4:
        return all(part <= 1 - WHITE for part in parts)
    return all(part >= WHITE for part in parts)


def _links(page: pdfplumber.page.Page) -> tuple[Link, ...]:
    found = []
    for note in page.annots:
        uri = note.get("uri")
        if isinstance(uri, str) and uri.strip():
            found.append(Link(box=Box(note["x0"], note["top"], note["x1"], note["bottom"]), uri=uri.strip()))
    return tuple(sorted(found, key=lambda link: (link.box.top, link.box.x0)))
