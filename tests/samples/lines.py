"""Fonts, German hyphenation and the breaking of words into lines."""

from __future__ import annotations

import re
import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pyphen
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tests.samples.markup import Piece, Word

# DejaVu ships with matplotlib under a free licence and has glyphs for the ligatures and the soft hyphen.
FONT_FOLDER = Path(sysconfig.get_path("purelib")) / "matplotlib" / "mpl-data" / "fonts" / "ttf"
FONTS = {
    ("serif", False, False): "DejaVuSerif",
    ("serif", True, False): "DejaVuSerif-Bold",
    ("serif", False, True): "DejaVuSerif-Italic",
    ("sans", False, False): "DejaVuSans",
    ("sans", True, False): "DejaVuSans-Bold",
    ("sans", False, True): "DejaVuSans-Oblique",
}
LIGATURES = {"ffi": "\ufb03", "ffl": "\ufb04", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}
SOFT_HYPHEN = "\u00ad"
RAISED = 0.62  # size of a footnote mark against its text
ADDRESS = re.compile(r"@|www\.|://")  # never hyphenated


@dataclass(frozen=True)
class Face:
    """How a stretch of text is set; size and leading (line distance) in points."""

    family: str
    size: float
    leading: float
    colour: str = "#000000"

    def font(self, piece: Piece) -> str:
        return FONTS[self.family, piece.bold, piece.italic and not piece.bold]


@dataclass(frozen=True)
class Line:
    """One line of words; `last` is the last of its paragraph and is never spread."""

    words: tuple[Word, ...]
    width: float
    last: bool

    @property
    def notes(self) -> list[Piece]:
        return [piece for word in self.words for piece in word if piece.note]


def register_fonts() -> None:
    """Make the fonts known to reportlab (once)."""
    for name in FONTS.values():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(FONT_FOLDER / f"{name}.ttf")))


@dataclass(frozen=True)
class Breaker:
    """Breaks words into lines; shapes them with ligatures and soft hyphens where the style wants them."""

    soft_hyphens: bool = False
    ligatures: bool = False

    def shape(self, text: str) -> str:
        """The text with the glyphs that are printed."""
        if self.ligatures:
            for letters, glyph in LIGATURES.items():
                text = text.replace(letters, glyph)
        return text

    def text_width(self, piece: Piece, face: Face) -> float:
        size = face.size * (RAISED if piece.raised else 1)
        return float(pdfmetrics.stringWidth(self.shape(piece.text), face.font(piece), size))

    def word_width(self, word: Word, face: Face) -> float:
        return sum(self.text_width(piece, face) for piece in word)

    def lines(
        self, words: Sequence[Word], face: Face, width_at: Callable[[int], float], *, hyphenate: bool = True
    ) -> list[Line]:
        """Fill lines greedily; `width_at(n)` is the room in the n-th line.

        Without `hyphenate` (headings) only a word wider than the line is broken.
        """
        space = float(pdfmetrics.stringWidth(" ", FONTS[face.family, False, False], face.size))
        lines: list[Line] = []
        line: list[Word] = []
        waiting, used = list(reversed(words)), 0.0
        while waiting:
            word, room = waiting.pop(), width_at(len(lines))
            gap = space if line else 0.0
            if used + gap + self.word_width(word, face) <= room:
                line.append(word)
                used += gap + self.word_width(word, face)
                continue
            if (hyphenate or not line) and (split := self._split(word, face, room - used - gap)):
                line.append(split[0])
                word = split[1]
            elif not line:
                line, word = [word], ()
            if word:
                waiting.append(word)
            lines.append(Line(tuple(line), room, last=not waiting))
            line, used = [], 0.0
        if line:
            lines.append(Line(tuple(line), width_at(len(lines)), last=True))
        return lines

    def _split(self, word: Word, face: Face, room: float) -> tuple[Word, Word] | None:
        """The longest beginning of the word that fits into the room, and the rest."""
        text = "".join(piece.text for piece in word)
        for position, hyphen in reversed(break_points(text)):
            head, tail = _cut(word, position)
            if hyphen:
                mark = SOFT_HYPHEN if self.soft_hyphens else "-"
                head = (*head[:-1], replace(head[-1], text=head[-1].text + mark))
            if self.word_width(head, face) <= room:
                return head, tail
        return None


@cache
def _dictionary() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="de_DE", left=2, right=3)


@cache
def break_points(text: str) -> list[tuple[int, bool]]:
    """Where a word may be broken, and whether a hyphen has to be added there (not after a printed one)."""
    if ADDRESS.search(text):
        return []
    points = [(m.end(), False) for m in re.finditer(r"(?<=\w)[-/](?=[^\W\d]{2})", text)]
    for letters in re.finditer(r"[^\W\d_]{5,}", text):
        points += [(letters.start() + place, True) for place in _dictionary().positions(letters[0])]
    return sorted(points)


def _cut(word: Word, position: int) -> tuple[Word, Word]:
    """The pieces before and after a position in the word's text."""
    head: list[Piece] = []
    tail: list[Piece] = []
    for piece in word:
        if position <= 0:
            tail.append(piece)
        elif position >= len(piece.text):
            head.append(piece)
        else:
            head.append(replace(piece, text=piece.text[:position]))
            tail.append(replace(piece, text=piece.text[position:]))
        position -= len(piece.text)
    return tuple(head), tuple(tail)
