"""Hide people in the files of corrections, where these are about passages that name them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from pathlib import Path

from pipeline.errors import CorrectionError
from pipeline.review.spots import Passage
from pipeline.review.stated import Warehouse
from pipeline.review.table import Line, read_corrections, rewrite
from schemas.correction import Correction

Conceal = Callable[[str], str]
CELLS = ("sentence", "words", "old", "new", "other_sentence", "other_words", "note")


def conceal_corrections(folder: Path, warehouse: Warehouse, concealed: Mapping[str, Conceal]) -> int:
    """Hide names in the lines on these reportages, whose text is concealed already; how many lines were removed.

    A line whose words, or whose new words, are a name and nothing else is about the person, and goes. The others hold
    as before: what is hidden does not count when passages are compared. Raises CorrectionError.
    """
    removed = 0
    by_file: dict[str, dict[int, Correction | None]] = {}
    for line in read_corrections(folder):
        found = _concealments(warehouse, line, concealed)
        if line.correction is None or not found:
            continue
        hidden = _hidden(line.correction, found)
        if hidden != line.correction:
            by_file.setdefault(line.file, {})[line.line] = hidden
            removed += hidden is None
    for file, lines in by_file.items():
        try:
            rewrite(folder / file, lines)
        except (OSError, csv.Error) as error:
            raise CorrectionError(f"{folder / file} cannot be written ({error})", "check its permissions") from error
    return removed


def _concealments(warehouse: Warehouse, line: Line, concealed: Mapping[str, Conceal]) -> list[Conceal]:
    """How to hide names in a line: as in the reportages that print its passages."""
    if line.correction is None:
        return []
    found = {}
    for passage in (Passage.of(line.correction), Passage.of_other(line.correction)):
        for reportage in warehouse.reportages(passage.file, passage.title):
            conceal = concealed.get(reportage.reportage_id)
            if conceal and reportage.searchable.find(conceal(passage.sentence)):
                found[reportage.reportage_id] = conceal
    return list(found.values())


def _hidden(correction: Correction, concealments: list[Conceal]) -> Correction | None:
    """The correction without names; None where it is about the person."""
    cells = {name: value for name in CELLS if (value := getattr(correction, name))}
    for conceal in concealments:
        cells = {name: conceal(value) for name, value in cells.items()}
    if any(
        not any(one.isalnum() for one in value) and value != getattr(correction, name) for name, value in cells.items()
    ):
        return None
    return correction.model_copy(update=cells)
