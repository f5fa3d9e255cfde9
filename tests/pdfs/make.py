"""Makes the small test PDFs, one a layout. `python -m tests.pdfs.make` writes them into this folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.pdfs import boxes, layouts
from tests.pdfs.sheet import Order, Sheet, write

FOLDER = Path(__file__).parent

MAKERS: dict[str, Callable[[], list[Sheet]]] = {
    name: maker
    for module in (layouts, boxes)
    for name, maker in vars(module).items()
    if getattr(maker, "__module__", None) == module.__name__ and name != "marked"
}
"""Every function of both modules that makes a PDF, by its name."""


def make(name: str, folder: Path = FOLDER, order: Order = "drawn") -> Path:
    """Write one of the PDFs and return its path."""
    return write(folder / f"{name}.pdf", MAKERS[name](), order)


if __name__ == "__main__":
    for each in MAKERS:
        make(each)
