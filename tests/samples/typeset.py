"""Typesets the sample texts as PDFs: `python -m tests.samples.typeset` writes both publications into raw/.

The same text can be set in other ways (columns, hyphens, ligatures, order of the content stream) through `Style`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from tests.samples.boxes import CAPTION, BoxMaker
from tests.samples.columns import BOX_GAP, TOP, Flow, full_page_photo
from tests.samples.lines import Breaker, Face, register_fonts
from tests.samples.markup import Block, Piece, Text, Word, plain, read_text, words
from tests.samples.page import PAGE_WIDTH, Page, Print, draw, print_line

HERE = Path(__file__).parent
RAW = HERE.parents[1] / "raw"


@dataclass(frozen=True)
class Style:
    """How a text is set. The words and their order do not depend on it."""

    columns: Literal[1, 2, 3] = 2
    soft_hyphens: bool = False  # hyphens at line ends as U+00AD instead of "-"
    ligatures: bool = False  # ff, fi, fl, ffi, ffl as one character
    running_header: bool = True  # else the page number stands in the middle of the foot
    justified: bool = False
    row_by_row: bool = False  # content stream goes line by line across the columns
    family: Literal["serif", "sans"] = "serif"
    ruled: bool = False  # boxes are framed instead of tinted
    margin: float = 56.7  # points, left and right


EXPEDITION = Style()
JOURNAL = Style(
    columns=1,
    soft_hyphens=True,
    ligatures=True,
    running_header=False,
    justified=True,
    family="sans",
    ruled=True,
    margin=85,
)
PUBLICATIONS = {"expedition-clusterland": EXPEDITION, "clusterjournal-kurz": JOURNAL}


def typeset(text_path: Path, out_path: Path, style: Style) -> None:
    """Set a text (one file, or a folder of them) as a PDF. The same input gives the same bytes."""
    register_fonts()
    text = read_text(text_path)
    numbers = Setter(text, style, {}).pages()[1]
    pages, _ = Setter(text, style, numbers).pages()
    draw(pages, out_path, text.meta, row_by_row=style.row_by_row)


class Setter:
    """Sets one text; `numbers` are the printed page numbers of the headlines, known after a first pass."""

    def __init__(self, text: Text, style: Style, numbers: dict[str, int]) -> None:
        self.text, self.style, self.numbers = text, style, numbers
        self.found: dict[str, int] = {}
        self.body = Face(style.family, 10, 15)
        self.breaker = Breaker(style.soft_hyphens, style.ligatures)
        self.boxes = BoxMaker(self.breaker, style.ruled)
        offset = int(text.meta.get("label_offset", "0"))
        self.flow = Flow(style.columns, style.margin, self.breaker, self._decorate, offset)
        self.waiting: dict[str, Block] = {}  # opening picture and kicker stand before their headline
        self.note_count = 0

    def pages(self) -> tuple[list[Page], dict[str, int]]:
        """The pages, and the printed number of the page each headline stands on."""
        for block in self.text.blocks:
            getattr(self, f"_set_{block.kind}")(block)
        self.flow.finish()
        return self.flow.pages, self.found

    def _decorate(self, page: Page) -> None:
        """The running header (number outside: left on even pages), or the number in the foot."""
        face = Face("sans", 7.5, 10, "#444444")
        number, name = str(page.label), self.text.meta.get("running_header", "")
        text = number
        if self.style.running_header:
            text = f"{name} {number}" if page.label % 2 else f"{number} {name}"
        width = self.breaker.word_width((Piece(text),), face)
        x = self.style.margin
        if not self.style.running_header:
            x = (PAGE_WIDTH - width) / 2
        elif page.label % 2:
            x = PAGE_WIDTH - self.style.margin - width
        y = 43 if self.style.running_header else 812
        page.add([Print(x, y, self.breaker.shape(text), "DejaVuSans", face.size, face.colour)])

    # ---- pages of their own
    def _set_cover(self, block: Block) -> None:
        self.flow.finish()
        self.flow.open_page(bare=True)
        self.flow.page.add([full_page_photo(470, block.text[0])])
        y = 500.0
        for number, line in enumerate(block.text):
            face = (Face("sans", 30, 40), Face("sans", 16, 28))[number] if number < 2 else Face("sans", 9, 15)
            y = self._full_width(words(line, bold=number == 0), face, y)

    def _set_contents(self, block: Block) -> None:
        self._headline_on_top(block.text[0], Face("sans", 20, 26))
        face, y, right = Face("sans", 10, 16), self.flow.tops[0] + 10, PAGE_WIDTH - self.style.margin
        for headline, number in self.numbers.items():
            lines = self.breaker.lines(words(headline), face, lambda n: self.flow.full_width - 60, hyphenate=False)
            for line in lines:
                y += face.leading
                self.flow.page.add(print_line(line, face, self.breaker), self.style.margin, y)
            end = Piece(" ".join(piece.text for word in lines[-1].words for piece in word) + " ")
            left = self.style.margin + self.breaker.text_width(end, face)
            start = right - self.breaker.text_width(Piece(str(number)), face)
            dots = int((start - 5 - left) / self.breaker.text_width(Piece("."), face))
            entries = ((left, "." * dots), (start, str(number)))
            self.flow.page.add(Print(x, y, shown, "DejaVuSans", face.size) for x, shown in entries)
            y += 10

    def _set_matter(self, block: Block) -> None:
        """Front or back matter: the headline on top of a page, the text below."""
        self._headline_on_top(block.text[0], Face("sans", 20, 26))

    def _set_headline(self, block: Block) -> None:
        """A reportage: a full page with a picture if an opening was given, else the headline on top."""
        opening = self.waiting.pop("opening", None)
        if not opening:
            self._headline_on_top(block.text[0], Face("sans", 21, 27))
            return
        self.flow.finish()
        bleed = "bleed" in opening.options
        self.flow.open_page(bare=bleed)
        self.found[plain(block.text[0])] = self.flow.page.label
        if bleed:
            self.flow.page.add([full_page_photo(452, opening.text[0])])
        else:
            picture = self.boxes.picture(Block("picture", ()), self.flow.full_width, 370)
            self.flow.page.add(picture.marks, self.style.margin, TOP)
        y = self._full_width(words(" ".join(opening.text), italic=True), CAPTION, 454)
        self._full_width(words(block.text[0], bold=True), Face("sans", 24, 30), y + 14)
        self.waiting["page"] = block  # the text starts on the next page

    def _headline_on_top(self, headline: str, face: Face) -> None:
        self.flow.finish()
        self.flow.open_page()
        kicker = self.waiting.pop("kicker", None)
        y = TOP
        if kicker:
            y = self._full_width(words(kicker.text[0]), Face("sans", 9, 14, "#555555"), y)
        if headline != "Inhalt":
            self.found[plain(headline)] = self.flow.page.label
        y = self._full_width(words(headline, bold=True), face, y)
        self._columns_from(y + 10)

    def _columns_from(self, y: float) -> None:
        self.flow.tops = [y] * self.style.columns
        self.flow.y = y
        self.flow.band_start = len(self.flow.page.marks)

    def _full_width(self, text: list[Word], face: Face, y: float) -> float:
        """Set text across the page from `y` down; the y below it is returned."""
        headline = face.size > self.body.size + 1
        for line in self.breaker.lines(text, face, lambda n: self.flow.full_width, hyphenate=not headline):
            y += face.leading
            self.flow.page.add(print_line(line, face, self.breaker), self.style.margin, y - 0.2 * face.leading)
        return y

    # ---- what stands in the flow
    def _set_opening(self, block: Block) -> None:
        self.waiting["opening"] = block

    def _set_kicker(self, block: Block) -> None:
        self.waiting["kicker"] = block

    def _set_lead(self, block: Block) -> None:
        face = Face(self.style.family, 11, 16)
        self._columns_from(self._full_width(words(" ".join(block.text), bold=True), face, self.flow.y) + 10)

    def _set_subheading(self, block: Block) -> None:
        face, gap = Face("sans", 10, 14.2), 10.0
        lines = self.breaker.lines(words(block.text[0], bold=True), face, lambda n: self.flow.width, hyphenate=False)
        self._begin()
        for number, line in enumerate(lines):
            keep = (len(lines) - number + 1) * self.body.leading  # never without two lines of text
            self.flow.place_line(line, face, False, gap=0.0 if number else gap, keep=keep)

    def _set_paragraph(self, block: Block) -> None:
        text: list[Word] = []
        for number, stretch in enumerate(block.text):
            text += self._words(stretch)
            if number < len(block.boxes):
                text[-1] = (*text[-1], Piece("", box=number))
        self._begin()
        gap = 7.0
        for line in self.breaker.lines(text, self.body, lambda n: self.flow.width):
            self.flow.place_line(line, self.body, self.style.justified, gap=gap)
            gap = 0.0
            for piece in (piece for word in line.words for piece in word if piece.box is not None):
                self._set_box(block.boxes[piece.box or 0])

    def _set_bullet(self, block: Block) -> None:
        indent = 12.0
        self._begin()
        for number, line in enumerate(
            self.breaker.lines(self._words(block.text[0]), self.body, lambda n: self.flow.width - indent)
        ):
            if number == 0:
                line = replace(line, words=((Piece("•"),), *line.words), last=True)
                self.flow.place_line(line, self.body, False, gap=3.0, indent=1.5)
            else:
                self.flow.place_line(line, self.body, self.style.justified, indent=indent)

    def _set_box(self, block: Block) -> None:
        self._begin()
        flow = self.flow
        if block.kind == "contact":
            self._set_contact(block)
            return
        side = next((side for side in ("top", "middle", "bottom") if side in block.options), None)
        if side is None:
            flow.place_column_box(self.boxes.build(block, flow.width))
        else:
            flow.place_full_box(self.boxes.build(block, flow.full_width), side)

    _set_voice = _set_facts = _set_picture = _set_box

    def _set_contact(self, block: Block) -> None:
        self._begin()
        while self.flow.column_floats:
            self.flow.next_column()
        if "balanced" in block.options:
            self.flow.close_band()
        self.flow.y += BOX_GAP
        box = self.boxes.build(block, self.flow.width)
        if "here" in block.options:
            self.flow.place_column_box(box)
        else:
            self.flow.place_at_foot_of_last_column(box)

    def _begin(self) -> None:
        """Open the first text page after an opening page."""
        if self.waiting.pop("page", None):
            self.flow.open_page()

    def _words(self, text: str) -> list[Word]:
        found = words(text, notes_before=self.note_count)
        self.note_count += sum(1 for word in found for piece in word if piece.note)
        return found


def main() -> None:
    """Write both publications into raw/."""
    for name, style in PUBLICATIONS.items():
        typeset(HERE / "texts" / name, RAW / f"{name}.pdf", style)


if __name__ == "__main__":
    main()
