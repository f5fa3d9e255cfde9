"""The flow of lines and boxes through columns and pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.samples.boxes import Box
from tests.samples.lines import Breaker, Face, Line
from tests.samples.markup import words
from tests.samples.page import PAGE_WIDTH, Fill, Mark, Page, Photo, print_line

TOP, BOTTOM = 82.0, 762.0  # the type area, from the upper edge of the page
GUTTER = 19.0
BOX_GAP = 14.0
NOTE = Face("sans", 7.5, 10)


@dataclass(frozen=True)
class Item:
    """Something that takes a height in a column; `keep` is the room wanted below it (a heading's next lines)."""

    height: float
    marks: tuple[Mark, ...]
    gap: float = 0.0
    keep: float = 0.0


@dataclass
class Flow:
    """Pages being filled. `decorate` puts the running header or the page number on a new page."""

    count: int
    margin: float
    breaker: Breaker
    decorate: Callable[[Page], None]
    label_offset: int
    pages: list[Page] = field(default_factory=list)
    column: int = 0
    y: float = TOP
    tops: list[float] = field(default_factory=list)
    bottoms: list[float] = field(default_factory=list)
    band: list[Item] = field(default_factory=list)  # what stands in the columns since the last full-width thing
    band_start: int = 0  # number of marks on the page before the band
    page_floats: list[tuple[str, Box]] = field(default_factory=list)
    column_floats: list[Box] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)

    @property
    def page(self) -> Page:
        return self.pages[-1]

    @property
    def full_width(self) -> float:
        return PAGE_WIDTH - 2 * self.margin

    @property
    def width(self) -> float:
        """The width of one column."""
        return (self.full_width - GUTTER * (self.count - 1)) / self.count

    @property
    def x(self) -> float:
        return self.margin + self.column * (self.width + GUTTER)

    # ---- pages and columns
    def open_page(self, *, bare: bool = False) -> None:
        """Start a page; one waiting box goes to its top, one to its foot. A bare page has no header."""
        self._print_notes()
        self.pages.append(Page(len(self.pages) + 1 + self.label_offset))
        if not bare:
            self.decorate(self.page)
        self.tops, self.bottoms = [TOP] * self.count, [BOTTOM] * self.count
        for side in () if bare else ("top", "bottom"):
            waiting = next((entry for entry in self.page_floats if entry[0] == side), None)
            if waiting:
                self.page_floats.remove(waiting)
                self._reserve(*waiting)
        self._open_band()

    def _open_band(self) -> None:
        self.column, self.y = 0, self.tops[0]
        self.band, self.band_start = [], len(self.page.marks)

    def _reserve(self, side: str, box: Box) -> None:
        """Place a full-width box at the top or the foot of the empty columns."""
        if side == "top":
            self.page.add(box.marks, self.margin, self.tops[0])
            self.tops = [top + box.height + BOX_GAP for top in self.tops]
        else:
            self.bottoms = [bottom - box.height for bottom in self.bottoms]
            self.page.add(box.marks, self.margin, self.bottoms[0])
            self.bottoms = [bottom - BOX_GAP for bottom in self.bottoms]

    def next_column(self) -> None:
        """Go to the next column (or page); a box waiting for a column stands at its head."""
        self._print_notes()
        if self.column + 1 == self.count:
            self.open_page()
        else:
            self.column += 1
            self.y = self.tops[self.column]
        if self.column_floats:
            box = self.column_floats.pop(0)
            self.place(Item(box.height + BOX_GAP, box.marks))

    def finish(self) -> None:
        """Place all that waits."""
        while self.column_floats:
            self.next_column()
        while self.page_floats:
            self.open_page()
        self._print_notes()

    # ---- filling
    def place(self, item: Item) -> None:
        """Put an item under what is there, in the next column if it does not fit."""
        gap = item.gap if self.y > self.tops[self.column] else 0.0
        if self.y + gap + item.height + item.keep > self.bottoms[self.column]:
            self.next_column()
            gap = item.gap if self.y > self.tops[self.column] else 0.0
        self.page.add(item.marks, self.x, self.y + gap)
        self.y += gap + item.height
        self.band.append(item)

    def place_line(
        self, line: Line, face: Face, justified: bool, gap: float = 0.0, indent: float = 0.0, keep: float = 0.0
    ) -> None:
        """Put a line of text; its footnotes take their room from the foot of the column."""
        notes = [entry for piece in line.notes for entry in self._note_lines(f"{piece.text} {piece.note}")]
        if notes and self.y + gap + face.leading + len(notes) * NOTE.leading + 10 > self.bottoms[self.column]:
            self.next_column()
        marks = Page(0)
        marks.add(print_line(line, face, self.breaker, justified), indent, face.leading * 0.8)
        self.place(Item(face.leading, tuple(marks.marks), gap, keep))
        if notes:
            self.bottoms[self.column] -= len(notes) * NOTE.leading + (0 if self.notes else 10)
            self.notes += notes

    def place_column_box(self, box: Box) -> None:
        """Put a box into the column, or at the head of the next where it does not fit; the text goes on meanwhile."""
        gap = BOX_GAP * 0.7 if self.y > self.tops[self.column] else 0.0
        if self.column_floats or self.y + gap + box.height > self.bottoms[self.column]:
            self.column_floats.append(box)
            return
        self.place(Item(box.height + BOX_GAP * 0.8, box.marks, gap))

    def place_full_box(self, box: Box, side: str) -> None:
        """Put a box across all columns: at the next page's top, at the foot, or between two bands of columns."""
        if side == "bottom" and self.column == 0 and self.y <= self.bottoms[0] - box.height - BOX_GAP:
            self._reserve(side, box)
        elif side == "middle" and self._closed_band_fits(box):
            self.page.add(box.marks, self.margin, self.tops[0])
            self.tops = [top + box.height + BOX_GAP for top in self.tops]
            self._open_band()
        else:
            self.page_floats.append(("top" if side == "middle" else side, box))

    def place_at_foot_of_last_column(self, box: Box) -> None:
        """Pin a box (the contact) to the foot of the page's last column."""
        last = self.count - 1
        used = self.y if self.column == last else self.tops[last]
        if used + BOX_GAP + box.height > self.bottoms[last]:
            self.open_page()
        self.column = last
        y = self.bottoms[last] - box.height
        self.page.add(box.marks, self.x, y)
        self.bottoms[last] = y - BOX_GAP

    def close_band(self) -> None:
        """Spread what stands in the columns evenly over them and go on below it."""
        total = sum(item.gap + item.height for item in self.band)
        room = max(bottom - top for bottom, top in zip(self.bottoms, self.tops, strict=True))
        height = max([total / self.count, *(item.height + item.keep for item in self.band)])
        while (places := self._spread(height)) is None and height < room:
            height += 2
        if places is None:
            return
        del self.page.marks[self.band_start :]
        lowest = self.tops[0]
        for item, (column, y) in zip(self.band, places, strict=True):
            self.column = column
            self.page.add(item.marks, self.x, y)
            lowest = max(lowest, y + item.height)
        self.tops = [lowest + BOX_GAP] * self.count
        self._open_band()

    def _closed_band_fits(self, box: Box) -> bool:
        """Close the band if box and some lines fit below it."""
        used = sum(item.gap + item.height for item in self.band) / self.count
        if self.tops[0] + used + 30 + box.height + 60 > self.bottoms[0]:
            return False
        self.close_band()
        return True

    def _spread(self, height: float) -> list[tuple[int, float]] | None:
        """Where the band's items stand in columns of this height; None where they do not fit."""
        column, y, places = 0, self.tops[0], []
        for item in self.band:
            gap = item.gap if y > self.tops[column] else 0.0
            if y + gap + item.height + item.keep > self.tops[column] + height:
                column, gap = column + 1, 0.0
                if column == self.count:
                    return None
                y = self.tops[column]
            places.append((column, y + gap))
            y += gap + item.height
        return places

    # ---- footnotes
    def _note_lines(self, text: str) -> Sequence[Line]:
        return self.breaker.lines(words(text), NOTE, lambda n: self.width)

    def _print_notes(self) -> None:
        """Set the footnotes of the column under a short rule at its foot."""
        if not self.notes:
            return
        y = self.bottoms[self.column] + 6
        self.page.add([Fill(self.x, y - 3, 70, 0.0, rule="#000000")])
        for line in self.notes:
            y += NOTE.leading
            self.page.add(print_line(line, NOTE, self.breaker), self.x, y)
        self.notes = []


def full_page_photo(height: float, seed: str) -> Photo:
    """A picture that runs off the page at three sides."""
    return Photo(0, 0, PAGE_WIDTH, height, seed)
