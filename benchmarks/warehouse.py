"""What the warehouse costs per publication as it grows: load, end of a run, checks, and a run in which nothing changed.

    python -m benchmarks.warehouse [NUMBER…]     (default: 10 100 1000 publications)

Reads the first publication of `raw/` once, then stores its records under other identifiers, each copy with a title of
its own. Seconds are CPU seconds of this process; the last columns set them in relation to what a publication costs from
its bytes to its records (a cold run without its load), measured in the same run.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from pipeline.checks import run_checks
from pipeline.load.settle import settle
from pipeline.load.swap import building
from pipeline.load.write import current_outcomes, load_publication, record_checks, record_run
from pipeline.run import find_pdfs
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.base import Record
from schemas.extraction import Extraction
from schemas.publication import DocumentOutcome, DocumentState, Publication
from schemas.reportage import Reading
from schemas.run import Run

ID_FIELDS = {
    "publication_id", "reportage_id", "record_id", "person_id", "organisation_id", "figure_id", "project_id", "quote_id"
}  # fmt: skip
Copy = tuple[Publication, Reading, list[Extraction]]


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def copied(record: Record, number: int) -> Record:
    """The record, and those in it, with other identifiers."""
    changed: dict[str, object] = {}
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name in ID_FIELDS and value:
            changed[name] = f"{value[:-6]}{number:06d}"
        elif isinstance(value, Record):
            changed[name] = copied(value, number)
        elif isinstance(value, tuple) and value and isinstance(value[0], Record):
            changed[name] = tuple(copied(one, number) for one in value)
    return record.model_copy(update=changed)


def copy_of(original: Copy, number: int) -> Copy:
    """A publication of its own with the records of the original."""
    publication, reading, extractions = original
    other = copied(publication, number).model_copy(update={"file_name": f"heft-{number}.pdf"})
    read = copied(reading, number).model_copy(update={"title": f"{reading.title} – Band {number}"})
    return other, read, [copied(one, number) for one in extractions]  # type: ignore[return-value, list-item]


class Growing:
    """A warehouse that grows from run to run."""

    def __init__(self, folder: Path, original: Copy) -> None:
        self.folder, self.original, self.runs = folder, original, 0
        self.outcomes: list[DocumentOutcome] = []

    def run(self, numbers: range) -> dict[str, float]:
        """Load these copies; CPU seconds by step."""
        self.runs += 1
        run_id, now, taken = f"run_{self.runs:03d}", datetime.now(UTC), dict[str, float]()
        loaded = [copy_of(self.original, number) for number in numbers]
        begin = time.process_time()
        with building(self.folder / "k.duckdb") as copy:
            current_outcomes(copy, "c", "s")
            taken["open"] = time.process_time() - begin
            taken["load"] = seconds(lambda: [load_publication(copy, run_id, *one) for one in loaded])
            known = [one.model_copy(update={"unchanged": True}) for one in self.outcomes]
            fresh = [outcome_of(publication) for publication, _, _ in loaded]
            self.outcomes = [*known, *fresh]
            run = Run(run_id=run_id, started_at=now, finished_at=now, code_version="c", settings_hash="s")
            record_run(copy, run, self.outcomes)
            files = [self.folder / "raw" / one.file_name for one in self.outcomes]
            taken["settle"] = seconds(lambda: settle(copy, run_id, files, self.outcomes, [self.folder / "raw"]))
            taken["checks"] = seconds(lambda: record_checks(copy, run_checks(copy, run_id)))
        taken["whole"] = time.process_time() - begin
        return taken


def outcome_of(publication: Publication) -> DocumentOutcome:
    """A publication that went well."""
    return DocumentOutcome(
        file_name=publication.file_name,
        publication_id=publication.publication_id,
        state=DocumentState.OK,
        stage="load",
        seconds=0,
    )


def main(sizes: list[int]) -> None:
    """Measure at each size and print one row for it."""
    stages, settings, path = Stages(), Settings(spacy_model=None), find_pdfs([Path("raw")])[0]
    read: list[Copy] = []

    def through() -> None:
        publication = stages.take_in(path, settings)
        reading = stages.read(publication, stages.lay_out(publication))
        read.append((publication, reading, stages.extract(reading, settings)))

    through()  # what is built once per process is no cost of a publication
    cold = seconds(through)
    table = Table(title=f"CPU seconds; bytes to records of {path.name}: {cold:.2f}")
    columns = (
        "publications",
        "load each",
        "settle",
        "checks",
        "one more",
        "unchanged",
        "cold run",
        "unchanged/cold",
    )
    for column in columns:
        table.add_column(column, justify="right")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            growing = Growing(Path(folder), read[-1])
            first = growing.run(range(size))
            unchanged = growing.run(range(0))["whole"]
            one_more = growing.run(range(size, size + 1))["whole"]
        whole = cold * size + first["whole"]
        table.add_row(
            str(size), f"{first['load'] / size:.4f}", f"{first['settle']:.2f}", f"{first['checks']:.2f}",
            f"{one_more:.2f}", f"{unchanged:.2f}", f"{whole / size:.3f}/publication", f"{unchanged / whole:.2%}",
        )  # fmt: skip
    Console(width=140).print(table)


if __name__ == "__main__":
    main([int(number) for number in sys.argv[1:]] or [10, 100, 1000])
