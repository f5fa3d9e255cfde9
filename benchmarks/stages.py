"""CPU time of each stage as a ratio to pdfplumber's `extract_words` on the same pages, in one run.

    python -m benchmarks.stages [PDF…]     (default: the publications in raw/)

Each measurement is the best of three, in this process; peak memory is the process's own.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
from rich.console import Console
from rich.table import Table

from pipeline.intake import take_in
from pipeline.language import analyse, build_language
from pipeline.layout import read_pages
from pipeline.reading import read
from pipeline.records import build_records
from pipeline.settings import Settings
from schemas.publication import Publication

ROUNDS = 3


def best_seconds(work: Callable[[], object]) -> float:
    """Return the least CPU seconds of several rounds."""
    taken = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
    return min(taken)


def extract_words(publication: Publication) -> None:
    """The baseline: what any pdfplumber program does first."""
    with pdfplumber.open(publication.path) as pdf:
        for page in pdf.pages:
            page.extract_words()
            page.close()


def measure(paths: list[Path]) -> dict[str, float]:
    """Return CPU seconds by stage, summed over the files."""
    publications = [take_in(path, Settings()) for path in paths]
    language = build_language()
    pages = {publication: read_pages(publication) for publication in publications}
    readings = [read(publication, pages[publication]) for publication in publications]
    reportages = [reportage for reading in readings for reportage in reading.reportages]
    return {
        "pdfplumber extract_words (baseline)": best_seconds(lambda: [extract_words(p) for p in publications]),
        "layout": best_seconds(lambda: [read_pages(p) for p in publications]),
        "reading": best_seconds(lambda: [read(p, pages[p]) for p in publications]),
        "language and records": best_seconds(lambda: [build_records(analyse(language, r)) for r in reportages]),
    }


def main(arguments: list[str]) -> None:
    """Print the table."""
    paths = [Path(argument) for argument in arguments] or sorted(Path("raw").glob("*.pdf"))
    seconds = measure(paths)
    baseline = next(iter(seconds.values()))
    table = Table("stage", "CPU seconds", "ratio to the baseline", box=None)
    for stage, taken in seconds.items():
        table.add_row(stage, f"{taken:.2f}", f"{taken / baseline:.2f}")
    console = Console()
    console.print(table)
    console.print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
