"""A drawn publication of three pages with records whose boxes are those of the printed lines, and a warehouse of it.

Page 1 is a cover without a record. Page 2 has two sentences of two lines. Page 3 has one sentence, is printed sideways
and turned by its /Rotate, and has a crop box smaller than its media box.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from pipeline.intake import take_in
from pipeline.layout import read_pages
from pipeline.run import run_all
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.extraction import Extraction, Reject
from schemas.page import Box, Page
from schemas.publication import Publication
from schemas.reportage import Reading
from tests.fake_stages import InThisProcess
from tests.pdfs.sheet import HEIGHT, WIDTH
from tests.warehouse_examples import SENTENCES, extraction, reading

LINES = (
    ("Das Netzwerk Holzforum Auental e. V.", "zählt rund 84 Mitglieder."),
    ("„Wir bauen leise“, sagt", "Geschäftsführerin Mira Talberg."),
    (SENTENCES[2],),
)
"""How the sentences of `tests.warehouse_examples` are printed."""
CROP = (100.0, 40.0, 400.0, 800.0)
"""Crop box of page 3 (left, bottom, right, top in the coordinates of the sheet)."""


def draw(path: Path, title: str = "Heft", crop: tuple[float, float, float, float] = CROP) -> Path:
    """Write the publication; the same bytes every time."""
    canvas = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setTitle(title)
    canvas.setFont("Helvetica", 30)
    canvas.drawString(90, 600, "Ein Titelblatt mit Buchstaben")
    canvas.showPage()
    canvas.setFont("Times-Roman", 14)
    for base, line in zip((700, 680, 400, 380), LINES[0] + LINES[1], strict=True):
        canvas.drawString(90, base, line)
    canvas.showPage()
    canvas.setFont("Times-Roman", 12)
    canvas.rotate(90)
    canvas.drawString(120, -250, LINES[2][0])  # reads upwards; /Rotate 90 turns it to the right
    canvas.showPage()
    canvas.save()
    document = pypdfium2.PdfDocument(path.read_bytes())
    document[2].set_rotation(90)
    document[2].set_cropbox(*crop)
    document.save(path)
    return path


@dataclass
class DrawnStages(Stages):
    """Real intake and layout; the records are invented, their boxes those of the lines that layout found.

    `edits`: values of the first record of a kind, such as {"people": {"name": …}}; `confidence`: of a record type.
    """

    edits: dict[str, dict[str, Any]] = field(default_factory=dict)
    confidence: dict[str, float] = field(default_factory=dict)
    rejects: Sequence[tuple[str, str, int | None]] = ()
    """Reason, candidate and page of rejected figures."""
    headline: str | None = None
    title: str | None = None
    taken: Publication | None = None
    lines: dict[str, tuple[int, Box]] = field(default_factory=dict)

    def take_in(self, path: Path, settings: Settings) -> Publication:
        self.taken = take_in(path, settings)
        return self.taken

    def lay_out(self, publication: Publication) -> list[Page]:
        self.lines = boxes_of_lines(publication)
        return []

    def read(self, publication: Publication, pages: list[Page]) -> Reading:
        read = reading(publication)
        reportages = read.reportages
        if self.headline:
            reportages = (reportages[0].model_copy(update={"headline": self.headline}),)
        counted = {"letters_read": publication.letter_count, "pages_read": 3, "title": self.title or publication.title}
        return read.model_copy(update={"reportages": reportages, **counted})

    def extract(self, read: Reading, settings: Settings) -> list[Extraction]:
        assert self.taken
        found = extraction(self.taken, read.reportages[0].reportage_id)
        updates: dict[str, Any] = {"evidence": tuple(self._placed(one) for one in found.evidence)}
        for kind, values in self.edits.items():
            records = getattr(found, kind)
            updates[kind] = (
                (records[0].model_copy(update=values),)
                if isinstance(records, tuple)
                else records.model_copy(update=values)
            )
        updates["rejects"] = tuple(
            Reject(
                publication_id=read.publication_id,
                reportage_id=read.reportages[0].reportage_id,
                record_type="figure",
                reason=reason,
                candidate=candidate,
                page=page,
            )
            for reason, candidate, page in self.rejects
        )
        return [found.model_copy(update=updates)]

    def _placed(self, evidence: Any) -> Any:
        lines = LINES[SENTENCES.index(evidence.sentence)]
        page = self.lines[lines[0]][0]
        return evidence.model_copy(
            update={
                "page": page,
                "page_label": str(page + 2),
                "boxes": tuple(self.lines[line][1] for line in lines),
                "confidence": self.confidence.get(evidence.record_type, evidence.confidence),
            }
        )


def boxes_of_lines(publication: Publication) -> dict[str, tuple[int, Box]]:
    """Page and box of each printed line, as the layout room reads them."""
    return {
        line.text: (page.number, line.box)
        for page in read_pages(publication)
        for block in (*page.blocks, *page.furniture)
        for line in block.lines
    }


def fill(warehouse: Path, pdf: Path, stages: DrawnStages) -> Settings:
    """Take the drawn publication into the warehouse."""
    settings = Settings(warehouse=warehouse, spacy_model=None)
    run_all([pdf], settings, InThisProcess(stages))
    return settings
