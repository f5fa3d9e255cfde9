"""An archive of three invented publications, and one export of it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.export import Exported, export
from tests.history_examples import Archive, Issue

A = Issue("a")
ISSUES = {
    "heft": A,
    "strom": Issue("s", title="Strom und Stroh", headlines=("Strom aus Stroh", "Im Takt")),
    "licht": Issue("l", title="Licht", headlines=("Licht im Schacht",)),
}


@dataclass(frozen=True)
class Made:
    """An export, with the archive it was made of."""

    archive: Archive
    folder: Path
    exported: Exported


@pytest.fixture(scope="package")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Not to be written to."""
    archive = Archive(tmp_path_factory.mktemp("export"))
    archive.run(**ISSUES)
    return archive


@pytest.fixture
def archive(filled: Archive, tmp_path: Path) -> Archive:
    """A warehouse of its own for each test, after one run."""
    archive = Archive(tmp_path)
    shutil.copy(filled.warehouse, archive.warehouse)
    archive.runs = 1
    return archive


@pytest.fixture(scope="package")
def made(filled: Archive, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """All that can be exported. Not to be written to."""
    folder = tmp_path_factory.mktemp("exported") / "out"
    return Made(filled, folder, export(filled.warehouse, folder, as_ftm=True))


@pytest.fixture(scope="package")
def one(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """An export of one publication with one record of each type."""
    archive = Archive(tmp_path_factory.mktemp("one"))
    archive.run(heft=Issue("a", headlines=("Holz denkt weiter",)))
    folder = tmp_path_factory.mktemp("exported") / "one"
    return Made(archive, folder, export(archive.warehouse, folder, as_ftm=True))
