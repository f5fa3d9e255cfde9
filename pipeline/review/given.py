"""What people say, as it is given to a run; what comes of it is found elsewhere, since most runs are given nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.review.table import Line
    from schemas.reportage import Reading

ReadingOf = Callable[[str, Sequence[str]], "Reading | None"]
"""A publication_id and the places of its files (`ops.files.path`) → the publication as it was read; None where it
cannot be had."""
FORGOTTEN = "forgotten_people.csv"
"""In the folder of corrections, but no file of corrections: see pipeline/load/forgotten.py."""


def files_of(folder: Path) -> list[Path]:
    """The files of corrections in the folder, in the order of their names; none where there is no folder."""
    return sorted(path for path in folder.glob("*.csv") if path.name != FORGOTTEN)


def no_reading(publication_id: str, places: Sequence[str]) -> Reading | None:
    """For those who have no readings."""
    return None


@dataclass(frozen=True)
class Corrections:
    """What people say, and what is needed to give added records their place."""

    lines: Sequence[Line] = ()
    reading_of: ReadingOf = no_reading
    """Asked for publications to which a record is added for the first time."""
