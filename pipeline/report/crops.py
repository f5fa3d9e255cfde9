"""The places of a record as pictures: `clusterwissen show ID --image`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.ask import Found
from pipeline.errors import QueryError
from pipeline.load.swap import connect_read_only
from pipeline.report.contents import files_of, pdf_of
from pipeline.report.pictures import crop_picture, opened
from pipeline.report.writing import write_whole
from pipeline.settings import Settings
from schemas.page import Box


def write_crops(settings: Settings, found: Sequence[Found], path: Path) -> list[Path]:
    """Draw the places of a record or entity as PNG, one per page: at `path` or, where there are several pages, at
    `path` with the number of the page behind its name; before it the publication's identifier, shortened, where there
    are several.

    Raises QueryError where there is no place, Unreadable where the PDF has gone, Damaged, ExportError.
    """
    pages: dict[tuple[str, int], dict[Box, None]] = {}
    for evidence in (row for one in found for row in one.evidence):
        boxes = pages.setdefault((evidence["publication_id"], evidence["page"]), {})
        boxes.update(dict.fromkeys(Box(**box) for box in evidence["boxes"]))
    if not pages:
        raise QueryError(
            "it has no place on a page", "name a record, such as one that `clusterwissen query people` lists"
        )
    publications = {identifier for identifier, _ in pages}
    written = []
    for (identifier, number), boxes in sorted(pages.items()):
        with connect_read_only(settings.warehouse) as connection:
            pdf = pdf_of(files_of(connection, identifier), settings)
        place = f"{number}" if len(publications) == 1 else f"{identifier[:8]}-{number}"
        target = path if len(pages) == 1 else path.with_name(f"{path.stem}-{place}{path.suffix}")
        with opened(pdf) as document:
            write_whole(target, crop_picture(document[number - 1], [*boxes]))
        written.append(target)
    return written
