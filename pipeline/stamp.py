"""Stamps that tell whether a stage would give the same again: hashes of its code and of the settings it sees."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from pipeline.settings import Settings
from schemas.publication import Stage

ROOT = Path(__file__).parent.parent


class Room(NamedTuple):
    """What the result of a stage depends on, the stages before it apart."""

    sources: tuple[str, ...]
    """Files, and folders with all their files, from the root of the repository."""
    libraries: tuple[str, ...] = ()
    """Distributions whose version can change the result."""


ROOMS = {
    Stage.INTAKE: Room(
        ("pipeline/digest.py", "pipeline/intake.py", "pipeline/stages.py", "schemas/base.py", "schemas/publication.py"),
        ("pypdfium2", "pydantic"),
    ),
    Stage.LAYOUT: Room(("pipeline/layout", "schemas/page.py"), ("pdfplumber", "pdfminer.six")),
    Stage.READING: Room(("pipeline/reading", "schemas/reportage.py")),
    Stage.LANGUAGE: Room(
        (
            "pipeline/language",
            "pipeline/places.py",
            "pipeline/records.py",
            "schemas/evidence.py",
            "schemas/extraction.py",
            "schemas/records.py",
        ),
        ("spacy", "numpy"),
    ),
    Stage.LOAD: Room(
        (
            "pipeline/plausibility.py",
            "pipeline/process.py",
            "pipeline/load",
            "pipeline/review/values.py",
            "pipeline/tables.py",
            "schemas/history.py",
        )
    ),
}
"""In the order of the stages; tests hold it against what the modules import."""


def code_stamps() -> dict[Stage, str]:
    """Stamp of each stage: a hash over its sources, its libraries and the stamp of the stage before it.

    No version number that someone would have to remember to raise: whoever edits a rule gets new rows, made from the
    stored results of the stages before.
    """
    return dict(_code_stamps())


def code_version() -> str:
    """The stamp of all stages together."""
    return code_stamps()[Stage.LOAD]


def stamp_of(sources: tuple[str, ...]) -> str:
    """Hash over files, and folders with all their files, named from the root of the repository."""
    digest = hashlib.blake2b(digest_size=8)
    _add_files(digest, sources)
    return digest.hexdigest()


def settings_hash(settings: Settings) -> str:
    """Hash of the settings that change what is extracted (where the warehouse lies does not)."""
    model = settings.spacy_model
    try:
        stated = f"{model} {version(model)}" if model else ""
    except PackageNotFoundError:  # a folder with a pipeline, or a mistake that the language stage will tell
        stated = f"{model}"
    return hashlib.blake2b(stated.encode(), digest_size=8).hexdigest()


def result_versions(settings: Settings) -> dict[Stage, str]:
    """Under which version the results of the stages are stored: code and, where a stage sees them, settings."""
    stamps = code_stamps()
    return {
        Stage.LAYOUT: stamps[Stage.LAYOUT],
        Stage.READING: stamps[Stage.READING],
        Stage.LANGUAGE: f"{stamps[Stage.LANGUAGE]}-{settings_hash(settings)}",
    }


@cache
def _code_stamps() -> tuple[tuple[Stage, str], ...]:
    """Computed once a process: what is imported stays as it was when it was imported."""
    digest = hashlib.blake2b(f"python {sys.version_info[0]}.{sys.version_info[1]}\0".encode(), digest_size=8)
    stamps = []
    for stage, room in ROOMS.items():
        _add_files(digest, room.sources)
        for library in room.libraries:
            digest.update(f"{library} {version(library)}\0".encode())
        stamps.append((stage, digest.hexdigest()))
    return tuple(stamps)


def _add_files(digest: hashlib.blake2b, sources: tuple[str, ...]) -> None:
    for source in sources:
        for path in _files(ROOT / source):
            digest.update(f"{path.relative_to(ROOT).as_posix()}\0".encode())
            digest.update(hashlib.blake2b(path.read_bytes()).digest())


def _files(source: Path) -> list[Path]:
    """The file, or all files of the folder but for compiled ones."""
    if source.is_file():
        return [source]
    return [path for path in sorted(source.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]
