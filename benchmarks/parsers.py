"""What is measured beside us, and our own stages one by one: `python -m benchmarks.parsers NAME` answers in seconds.

A process of its own for each, so that none profits from what another has loaded. Imports and models count for nothing,
in favour of the others: our own run is measured with all that it needs.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

Parse = Callable[[Path], object]


def pdfplumber_words() -> Parse:
    """What any pdfplumber program does first; pages are closed, or its memory grows with each."""
    import pdfplumber

    def parse(path: Path) -> None:
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                page.extract_words()
                page.close()

    return parse


def pdfminer_text() -> Parse:
    """pdfminer.six with its own analysis of the layout."""
    from pdfminer.high_level import extract_text

    return extract_text


def pdfium_text() -> Parse:
    """pypdfium2, text in the order of the content stream."""
    import pypdfium2

    def parse(path: Path) -> None:
        pdf = pypdfium2.PdfDocument(path)
        for page in pdf:
            page.get_textpage().get_text_bounded()
        pdf.close()

    return parse


def pymupdf4llm_rules() -> Parse:
    """pymupdf4llm to Markdown, by its rules."""
    import pymupdf4llm

    pymupdf4llm.use_layout(False)
    return lambda path: pymupdf4llm.to_markdown(str(path))


def pymupdf4llm_model() -> Parse:
    """pymupdf4llm to Markdown with its trained layout model: what it does unless told otherwise."""
    import pymupdf4llm

    return lambda path: pymupdf4llm.to_markdown(str(path))


def markitdown_text() -> Parse:
    """markitdown to Markdown, without plugins."""
    from markitdown import MarkItDown

    converter = MarkItDown(enable_plugins=False)
    return lambda path: converter.convert(str(path))


PARSERS: dict[str, Callable[[], Parse]] = {
    "pdfplumber extract_words": pdfplumber_words,
    "pdfminer.six extract_text": pdfminer_text,
    "pypdfium2 text": pdfium_text,
    "pymupdf4llm": pymupdf4llm_model,
    "pymupdf4llm, by rules": pymupdf4llm_rules,
    "markitdown": markitdown_text,
}
STAGES = "stages"
Seconds = dict[str, tuple[float, float]]
"""CPU and wall-clock seconds by name."""
MARK = "seconds: "
"""Before the answer, since libraries print as well."""


class ParserSeconds:
    """The seconds of one of PARSERS."""

    def __init__(self, name: str) -> None:
        """Imports what it needs."""
        self._name, self._parse = name, PARSERS[name]()

    def __call__(self, paths: list[Path]) -> Seconds:
        """Measure some files."""
        seconds = Counted()
        with seconds.counting(self._name):
            for path in paths:
                self._parse(path)
        return seconds


class StageSeconds:
    """The seconds of each of our stages, one worker's without the isolation and the stage cache of a run.

    Files are loaded when all of a turn have been analysed, for in a run another process loads them.
    """

    def __init__(self, folder: Path) -> None:
        """`folder`: where the warehouse may stand."""
        from pipeline.settings import Settings
        from pipeline.stages import Stages

        self._settings, self._stages = Settings(warehouse=folder / "stages.duckdb"), Stages()
        self._warm = False

    def __call__(self, paths: list[Path]) -> Seconds:
        """Measure some files; what each stage needs is loaded before anything is counted."""
        from pipeline.load.swap import building
        from pipeline.load.write import load_publication

        ours, settings = self._stages, self._settings
        if not self._warm:
            first = ours.take_in(paths[0], settings)
            ours.extract(ours.read(first, ours.lay_out(first)), settings)
            self._warm = True
        seconds, results = Counted(), []
        for path in paths:
            with seconds.counting("intake"):
                publication = ours.take_in(path, settings)
            with seconds.counting("layout"):
                pages = ours.lay_out(publication)
            with seconds.counting("reading"):
                reading = ours.read(publication, pages)
            with seconds.counting("language"):
                extractions = ours.extract(reading, settings)
            results.append((publication, reading, extractions))
        with building(settings.warehouse) as copy:
            for result in results:
                with seconds.counting("load"):
                    load_publication(copy, "benchmark", *result)
        return seconds


class Counted(Seconds):
    """Seconds that add up by name."""

    @contextmanager
    def counting(self, name: str) -> Iterator[None]:
        """Count what is done within."""
        cpu, wall = time.process_time(), time.perf_counter()
        yield
        self.add(name, time.process_time() - cpu, time.perf_counter() - wall)

    def add(self, name: str, cpu: float, wall: float) -> None:
        """Add seconds of a name."""
        before = self.get(name, (0.0, 0.0))
        self[name] = before[0] + cpu, before[1] + wall


def main(name: str) -> None:
    """Read lists of files, as JSON, line by line; print the seconds of each list behind MARK."""
    with tempfile.TemporaryDirectory() as folder:
        measure = StageSeconds(Path(folder)) if name == STAGES else ParserSeconds(name)
        for line in sys.stdin:
            seconds = measure([Path(file) for file in json.loads(line)])
            sys.stdout.write(f"\n{MARK}{json.dumps(seconds)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
