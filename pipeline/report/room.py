"""The reading room of a knowledge base: a page per publication, and an index that leads to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import Damaged, DocumentRefused
from pipeline.load.swap import connect_read_only
from pipeline.report.contents import Contents, contents_of, pdf_of, publications_named, refused_files
from pipeline.report.html import index_page, publication_page
from pipeline.report.pictures import Sheet, frame_of, letters_of, opened, page_picture
from pipeline.report.writing import slug, write_whole
from pipeline.settings import Settings

INDEX = "index.html"


@dataclass(frozen=True)
class Reported:
    """What became of the report of one publication."""

    contents: Contents
    path: Path
    """Its page."""
    refusal: DocumentRefused | None
    """Why there is no page; None where there is."""


def report(settings: Settings, names: Sequence[str], folder: Path) -> Iterator[Reported]:
    """Write a page for each publication that is named (for all current ones where none is), yielding each when it is
    done; at the end `index.html`, unless exactly one was named.

    The same knowledge base and the same files give the same bytes. A publication that cannot be shown is yielded with
    the reason, and the others go on. Raises QueryError where a name means no publication or several, WarehouseError,
    ExportError.
    """
    reported, indexed = [], len(names) != 1
    with connect_read_only(settings.warehouse) as connection:
        identifiers = publications_named(connection, names, settings.warehouse.parent)
        refused = refused_files(connection)
        for identifier in identifiers:
            reported.append(_report_one(contents_of(connection, identifier), folder, settings, indexed))
            yield reported[-1]
    if indexed:
        pages = [(one.path.name, one.contents) for one in reported if not one.refusal]
        missing = [(one.contents.publication["file_name"], one.refusal) for one in reported if one.refusal]
        write_whole(folder / INDEX, index_page(pages, missing, refused).encode())


def _report_one(contents: Contents, folder: Path, settings: Settings, indexed: bool) -> Reported:
    """Write the page of a publication; where that cannot be, an earlier one is taken away."""
    stem, identifier = Path(contents.file.file_name).stem, contents.file.publication_id
    path = folder / f"{slug(stem)}-{identifier[:8]}.html"
    try:
        sheets = _drawn(pdf_of(contents.file, settings), contents)
    except DocumentRefused as refusal:
        path.unlink(missing_ok=True)
        return Reported(contents, path, refusal)
    write_whole(path, publication_page(contents, sheets, indexed).encode())
    return Reported(contents, path, None)


def _drawn(pdf: Path, contents: Contents) -> list[Sheet]:
    """All pages of the PDF. Raises Damaged where they cannot be drawn, or evidence is on a page that pdfium misses."""
    sheets = []
    with opened(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            sheets.append(Sheet(frame_of(page), letters_of(page), page_picture(page)))
            page.close()
    last = max((place.page for record in contents.records for place in record.places), default=0)
    if last > len(sheets):
        reason = f"only {len(sheets)} of its pages can be drawn"
        raise Damaged(pdf, reason, "repair it with `qpdf`, then run and report again")
    return sheets
