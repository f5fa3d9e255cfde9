"""Publications to measure with: the sample texts, set anew in other combinations and under other titles."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2

from tests.samples.lines import register_fonts
from tests.samples.markup import Text, read_text
from tests.samples.page import draw
from tests.samples.typeset import Setter, Style

TEXTS = Path(__file__).parent.parent / "tests" / "samples" / "texts"
REPORTAGES_EACH = 4
"""Makes twelve pages, of 350 words each."""
BASES = 28
"""Publications that are really typeset; the others are copies with another title, so that their bytes differ."""
TITLE = "Heft 000000"
REPORTAGE = re.compile(r"^# (?!.*\{matter\})", re.MULTILINE)


def publications(folder: Path, number: int) -> list[Path]:
    """So many publications in the folder, made where they are missing: `heft-000000.pdf` and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"heft-{i:06}.pdf" for i in range(number)]
    for i, path in enumerate(paths):
        if not path.exists():
            title = f"Heft {i:06}".encode()
            _put(path, _base(folder, i % BASES).read_bytes().replace(TITLE.encode(), title))
    return paths


def long_publication(folder: Path, reportages: int) -> Path:
    """One publication of so many reportages, three pages each."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"lang-{reportages:06}.pdf"
    if not path.exists():
        _typeset(path, [i % len(_texts()) for i in range(reportages)])
    return path


def page_count(paths: list[Path]) -> int:
    """Pages of all files together."""
    return sum(len(pypdfium2.PdfDocument(path)) for path in paths)


def _base(folder: Path, number: int) -> Path:
    path = folder / f"base-{number:02}.pdf"
    if not path.exists():
        _typeset(path, [(number + 7 * i) % len(_texts()) for i in range(REPORTAGES_EACH)])
    return path


def _texts() -> list[Path]:
    """The sample texts with a reportage; the others are covers, prefaces and imprints."""
    return [file for file in sorted(TEXTS.glob("*/*.md")) if REPORTAGE.search(file.read_text(encoding="utf-8"))]


def _typeset(path: Path, chosen: list[int]) -> None:
    register_fonts()
    parts = [read_text(_texts()[i]) for i in chosen]
    text = Text({"title": TITLE, "running_header": "HEFTE"}, [block for part in parts for block in part.blocks])
    pages, _ = Setter(text, Style(), {}).pages()
    beside = path.with_suffix(".part")
    draw(pages, beside, text.meta, row_by_row=False)
    beside.replace(path)


def _put(path: Path, content: bytes) -> None:
    """Write a whole file or none: an interrupted benchmark goes on with what is there."""
    beside = path.with_suffix(".part")
    beside.write_bytes(content)
    beside.replace(path)
