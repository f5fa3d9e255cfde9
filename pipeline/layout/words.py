"""Printed words with font, size and weight, straight from pdfminer's characters.

`page.extract_words()` spends nine tenths of its time on one dictionary a character; the words here are grouped from the
characters themselves. Grouping looks at place only, so the order in the content stream does not matter.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from pdfminer.layout import LTChar

BASELINE_TOLERANCE_PT = 0.4
"""Characters of one word share their baseline but for rounding; text layers of scans jitter a little."""
SPACE_EM = 0.17
"""A gap wider than this is a word space: the narrowest justified space is about 0.2 em, tracked type up to 0.12 em."""
DOUBLE_STRIKE_EM = 0.1
"""The same character again within this distance is struck twice for a bold look; no glyph pair is that narrow."""
SMALL_RATIO = 0.8
"""Raised marks are set in 55 to 75 per cent of the type around them, small capitals in 80 and more."""
INITIAL_RATIO = 1.8
"""An initial is at least so much larger than the running text; two lines need 2.2, optical corrections make it less."""
RAISED_EM = 0.2
"""A mark whose lower edge is this much higher than its neighbour's is raised (the descent alone makes 0.1 em)."""
MARK_CHARS = 5
MARK_REACH_PT = 40.0
"""A mark is looked for this far above and below its word's baseline; type larger than 80 pt carries none."""
TOUCH_EM = 0.15
"""Marks stand closer to their word than a word space."""

_BOLD = re.compile(r"bold|black|heavy|demi|[-,](bd|blk|hv)\b", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|kursiv|[-,](it|obl)\b", re.IGNORECASE)
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_MARK = re.compile(r"[\d*†‡§,)]{1,5}")
_UNIT = re.compile(r"(?<![A-Za-zÄÖÜäöüß])(?:[kcdm]?m)$")
_EXPONENTS = {"2": "²", "3": "³"}
_BULLET = "(cid:127)"
"""How pdfminer tells code 127 of a simple font; ISO 32000 annex D maps the unused codes of WinAnsi to the bullet."""
_NO_UNICODE = re.compile(r"\(cid:\d+\)")


class Face(NamedTuple):
    """A type face as named in the file."""

    font: str
    bold: bool
    italic: bool


class Token(NamedTuple):
    """A printed word. Points from the page's top left; `base` is the baseline."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    size: float
    face: Face
    raised: bool = False
    """A small mark above the line that belongs to no word on its left: it opens a footnote."""


class Glyph(NamedTuple):
    """One character. Points from the page's top left."""

    base: float
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    text: str
    fontname: str


@cache
def face_of(fontname: str) -> Face:
    """Return the face that a PDF font name tells, for instance "ABCDEF+Arial-BoldMT" → Arial-BoldMT, bold."""
    name = _SUBSET.sub("", fontname)
    return Face(name, bool(_BOLD.search(name)), bool(_ITALIC.search(name)))


def glyph_of(char: LTChar, left_pt: float, height_pt: float) -> Glyph:
    """Turn pdfminer's character (origin bottom left of the media box) into ours."""
    fontname = char.fontname if isinstance(char.fontname, str) else str(char.fontname)
    return Glyph(
        height_pt - char.matrix[5],
        char.x0 + left_pt,
        height_pt - char.y1,
        char.x1 + left_pt,
        height_pt - char.y0,
        char.size,
        printed(char.get_text()),
        fontname,
    )


def printed(text: str) -> str:
    """What pdfminer's text of a character stands for."""
    return "•" if text == _BULLET else text


def find_words(glyphs: Iterable[Glyph]) -> list[Token]:
    """Group characters to words, top to bottom and left to right, whatever order they are drawn in.

    Raised footnote marks are taken off their word; square and cubic units keep their exponent.
    """
    tokens: list[Token] = []
    row: list[Glyph] = []
    base = 0.0
    for glyph in sorted(glyphs):
        if row and glyph.base - base > BASELINE_TOLERANCE_PT:
            tokens.extend(_split_row(row))
            row = []
        row.append(glyph)
        base = glyph.base
    if row:
        tokens.extend(_split_row(row))
    return _settle_marks(tokens)


def bad_glyph_share(glyphs: Iterable[Glyph]) -> float:
    """Share of printed characters for which the file gives no Unicode value that means anything."""
    texts = Counter(glyph.text for glyph in glyphs)
    count = sum(number for text, number in texts.items() if not text.isspace())
    return sum(number for text, number in texts.items() if _is_bad(text)) / count if count else 0.0


def _is_bad(text: str) -> bool:
    return text.startswith("(cid:") or any(map(_is_meaningless, text))


def _is_meaningless(character: str) -> bool:
    """Whether a character is the replacement character or of the private use area (Unicode 17, section 23.5)."""
    return character == "\ufffd" or "\ue000" <= character <= "\uf8ff"


def _split_row(row: list[Glyph]) -> Iterator[Token]:
    """Cut the characters of one baseline into words."""
    row.sort(key=_left_edge)
    word: list[Glyph] = []
    for glyph in row:
        if not glyph.text or glyph.text.isspace():
            if word:
                yield _token(word)
                word = []
            continue
        if word:
            last = word[-1]
            if glyph.text == last.text and glyph.x0 - last.x0 < DOUBLE_STRIKE_EM * last.size:
                continue
            size = glyph.size  # mostly that of the last one: then neither call is made
            if glyph.x0 - last.x1 > SPACE_EM * (size if size == last.size else max(size, last.size)) or (
                size != last.size and _is_step(last, glyph)
            ):
                yield _token(word)
                word = []
        word.append(glyph)
    if word:
        yield _token(word)


def _left_edge(glyph: Glyph) -> float:
    return glyph.x0


def _is_step(last: Glyph, glyph: Glyph) -> bool:
    """Whether one of two neighbours of different size is a small mark raised above the other, or an initial."""
    if last.size >= INITIAL_RATIO * glyph.size and last.text.isupper() and glyph.text.isalpha():
        return True
    small, big = (glyph, last) if glyph.size < last.size else (last, glyph)
    return small.size < SMALL_RATIO * big.size and small.bottom < big.bottom - RAISED_EM * big.size


def _token(word: list[Glyph]) -> Token:
    _, _, tops, rights, bottoms, sizes, texts, fontnames = zip(*word, strict=True)
    text = "".join(texts)
    if "(cid:" in text:
        text = _NO_UNICODE.sub("\ufffd", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    first = word[0]
    fontname, size = first.fontname, first.size
    if sizes.count(size) < len(word) or fontnames.count(fontname) < len(word):
        (fontname, size), _ = Counter(zip(fontnames, sizes, strict=True)).most_common(1)[0]
    return Token(
        text,
        first.x0,
        min(tops),
        max(rights),
        max(bottoms),
        first.base,
        round(size, 1),
        face_of(fontname),
    )


def _settle_marks(tokens: list[Token]) -> list[Token]:
    """Take raised marks off the words, put exponents and lowered indices onto them."""
    bases = [token.base for token in tokens]
    settled = list(tokens)
    gone: set[int] = set()
    for index, mark in enumerate(tokens):
        if len(mark.text) > MARK_CHARS or not _MARK.fullmatch(mark.text):
            continue
        near = range(bisect_left(bases, mark.base - MARK_REACH_PT), bisect_right(bases, mark.base + MARK_REACH_PT))
        host = next((i for i in near if i not in gone and _ends_at(settled[i], mark)), None)
        if host is None:
            word = next((settled[i] for i in near if _is_opened_by(settled[i], mark)), None)
            if word:
                settled[index] = mark._replace(base=word.base, size=word.size, raised=True)
            continue
        settled[host] = _with_mark(settled[host], mark)
        gone.add(index)
    return [token for index, token in enumerate(settled) if index not in gone]


def _ends_at(word: Token, mark: Token) -> bool:
    """Whether a larger word ends where the mark begins."""
    return (
        mark.size < SMALL_RATIO * word.size
        and abs(mark.x0 - word.x1) <= TOUCH_EM * word.size
        and mark.bottom > word.top
        and mark.top < word.bottom
    )


def _is_opened_by(word: Token, mark: Token) -> bool:
    """Whether a raised mark stands just before a larger word, as at the beginning of a footnote."""
    return (
        mark.size < SMALL_RATIO * word.size
        and -1.0 <= word.x0 - mark.x1 <= word.size
        and word.top < mark.bottom < word.bottom - RAISED_EM * word.size
    )


def _with_mark(word: Token, mark: Token) -> Token:
    """The word with a lowered index or an exponent; without a footnote's mark."""
    if mark.bottom > word.bottom - RAISED_EM * word.size:
        return word._replace(text=word.text + mark.text, x1=mark.x1)
    if mark.text in _EXPONENTS and _UNIT.search(word.text):
        return word._replace(text=word.text + _EXPONENTS[mark.text], x1=mark.x1)
    return word
