"""What is measured beside us, and our own stages one by one: `python -m benchmarks.parsers NAME FILE…` prints seconds.

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


def stages(paths: list[Path]) -> Seconds:
    """The seconds of each of our stages in this process, without the isolation and the stage cache of a run."""
    from pipeline.load.swap import building
    from pipeline.load.write import load_publication
    from pipeline.settings import Settings
    from pipeline.stages import Stages

    ours, seconds = Stages(), dict.fromkeys(("intake", "layout", "reading", "language", "load"), (0.0, 0.0))

    @contextmanager
    def counted(stage: str) -> Iterator[None]:
        cpu, wall = time.process_time(), time.perf_counter()
        yield
        before = seconds[stage]
        seconds[stage] = (before[0] + time.process_time() - cpu, before[1] + time.perf_counter() - wall)

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(warehouse=Path(folder) / "stages.duckdb")
        first = ours.take_in(paths[0], settings)  # loads what each stage needs before anything is counted
        ours.extract(ours.read(first, ours.lay_out(first)), settings)
        with building(settings.warehouse) as copy:
            for path in paths:
                with counted("intake"):
                    publication = ours.take_in(path, settings)
                with counted("layout"):
                    pages = ours.lay_out(publication)
                with counted("reading"):
                    reading = ours.read(publication, pages)
                with counted("language"):
                    extractions = ours.extract(reading, settings)
                with counted("load"):
                    load_publication(copy, "benchmark", publication, reading, extractions)
    return seconds


def parsing(name: str, paths: list[Path]) -> Seconds:
    """The seconds that one of PARSERS needs for the files."""
    parse = PARSERS[name]()
    cpu, wall = time.process_time(), time.perf_counter()
    for path in paths:
        parse(path)
    return {name: (time.process_time() - cpu, time.perf_counter() - wall)}


def main(name: str, *files: str) -> None:
    """Print the seconds as JSON, on a line of its own after whatever the libraries print."""
    paths = [Path(file) for file in files]
    sys.stdout.write("\n" + json.dumps(stages(paths) if name == STAGES else parsing(name, paths)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
