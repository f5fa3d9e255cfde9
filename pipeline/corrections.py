"""What people say about the records of a warehouse, with the readings that additions need."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.digest import digest_of
from pipeline.errors import DocumentRefused
from pipeline.load.files import path_of
from pipeline.process import read_again
from pipeline.review.given import Corrections, files_of
from pipeline.settings import Settings
from pipeline.stages import Stages

if TYPE_CHECKING:
    from pipeline.review.table import Line
    from schemas.reportage import Reading


def corrections_of(settings: Settings, stages: Stages | None = None) -> Corrections:
    """The corrections of the settings' folder, for the settings' warehouse.

    A publication's reading comes from the stored results of its stages, else from its file; there is none where the
    file has gone or has other bytes by now.
    """
    lines: Sequence[Line] = ()
    if files_of(settings.corrections):
        from pipeline.review.table import read_corrections  # and the models, not before there is something to read

        lines = read_corrections(settings.corrections)
    known: dict[str, Reading | None] = {}

    def reading_of(publication_id: str, places: Sequence[str]) -> Reading | None:
        if publication_id not in known:
            known[publication_id] = _reading(settings, stages, publication_id, places)
        return known[publication_id]

    return Corrections(lines, reading_of)


def _reading(settings: Settings, stages: Stages | None, publication_id: str, places: Sequence[str]) -> Reading | None:
    for path in (path_of(place, settings.warehouse.parent) for place in places):
        if Path(path).exists() and digest_of(path, settings.max_file_mb) == publication_id:
            try:
                return read_again(path, settings, stages)
            except DocumentRefused:
                continue
    return None
