"""The stage cache: results of layout, reading and language, found again by the file's bytes and the stage's version.

A plain folder beside the warehouse, `<warehouse>.cache/STAGE/VERSION/SHA-256.json.z`. It only saves time: it may be
deleted at any moment, and what is damaged is made again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import zlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from schemas.publication import Stage

if TYPE_CHECKING:
    from pydantic import TypeAdapter

R = TypeVar("R")
DIGEST_BYTES = 16
"""Length of the checksum at the head of each entry."""
COMPRESSION = 1
"""The fastest level of zlib: a third of the size in a hundredth of the time that making the result took."""
ENDING = ".json.z"
BEGUN = ".tmp"
STORED = (Stage.LAYOUT, Stage.READING, Stage.LANGUAGE)
"""Stages whose results are stored."""


class Entries(NamedTuple):
    """The stored results of one version of a stage."""

    stage: str
    version: str
    results: int
    size_bytes: int


def folder_of(warehouse: Path) -> Path:
    """Where the results for a warehouse are stored."""
    return warehouse.with_name(f"{warehouse.name}.cache")


@dataclass(frozen=True)
class StageCache:
    """Stored results of one set of versions (`pipeline.stamp.result_versions`)."""

    folder: Path
    versions: Mapping[Stage, str]
    withheld: Callable[[str], bool] | None = None
    """Whether a text must not be stored. New results then wait for `keep`: a name that is hyphenated in the layout is
    found in the reading only."""
    _waiting: dict[Path, bytes] = field(default_factory=dict)

    def recall(self, stage: Stage, publication_id: str, make: Callable[[], R]) -> R:
        """The stored result of a stage for these bytes, else what `make` makes, which is then stored."""
        path = self._path(stage, publication_id)
        with contextlib.suppress(OSError, ValueError, zlib.error):  # none there, or a damaged one
            stored: R = _unpack(stage, path.read_bytes())
            return stored
        result = make()
        content = _adapter(stage).dump_json(result)
        if self.withheld:
            self._waiting[path] = content
        else:
            _store(path, content)
        return result

    def keep(self) -> None:
        """Store the results that wait, or none where one of them has a text that must not be stored."""
        if self.withheld and not any(self.withheld(content.decode("utf-8")) for content in self._waiting.values()):
            for path, content in self._waiting.items():
                _store(path, content)
        self._waiting.clear()

    def prune(self, publication_ids: Collection[str]) -> None:
        """Remove the results of other versions, of other publications, and those whose writing was interrupted."""
        for stage in self._folders(self.folder):
            current = self.versions.get(Stage(stage.name)) if stage.name in STORED else None
            for version in self._folders(stage):
                if version.name != current:
                    shutil.rmtree(version, ignore_errors=True)
            for path in (stage / current).iterdir() if current and (stage / current).is_dir() else ():
                if path.name.removesuffix(ENDING) not in publication_ids:
                    with contextlib.suppress(OSError):
                        path.unlink()

    def entries(self) -> list[Entries]:
        """What is stored, whatever its version, by stage and version."""
        found = []
        for stage in self._folders(self.folder):
            for version in self._folders(stage):
                sizes = [path.stat().st_size for path in version.iterdir()]
                found.append(Entries(stage.name, version.name, len(sizes), sum(sizes)))
        order = [stage.value for stage in Stage]
        return sorted(found, key=lambda one: (order.index(one.stage), one.version))

    def discard(self, publication_id: str) -> None:
        """Remove what is stored of a publication, whatever the version. Raises OSError."""
        for path in self.folder.glob(f"*/*/{publication_id}{ENDING}*"):  # with those whose writing was interrupted
            path.unlink()

    def discard_naming(self, names: Callable[[str], bool], publication_ids: Collection[str] | None = None) -> None:
        """Remove what is stored of publications of which some result has words that pass the test. Raises OSError.

        `publication_ids` are those that are looked through, all where None. What is damaged goes as well.
        """
        found = set()
        for path in self.folder.glob("*/*/*"):
            publication_id = path.name.partition(".")[0]
            if publication_id in found or (publication_ids is not None and publication_id not in publication_ids):
                continue
            try:
                text = zlib.decompress(path.read_bytes()[DIGEST_BYTES:]).decode("utf-8")
            except (ValueError, zlib.error):
                found.add(publication_id)
                continue
            if names(text):
                found.add(publication_id)
        for publication_id in found:
            self.discard(publication_id)

    def clear(self) -> None:
        """Remove everything. Raises OSError."""
        if self.folder.exists():
            shutil.rmtree(self.folder)

    def _path(self, stage: Stage, publication_id: str) -> Path:
        return self.folder / stage.value / self.versions[stage] / f"{publication_id}{ENDING}"

    @staticmethod
    def _folders(folder: Path) -> list[Path]:
        return sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []


def _store(path: Path, content: bytes) -> None:
    with contextlib.suppress(OSError):  # a full disk costs time later, not this result
        _write(path, _packed(content))


def _write(path: Path, content: bytes) -> None:
    """Write beside, then rename: an entry is whole or not there. Not made durable, the checksum tells."""
    path.parent.mkdir(parents=True, exist_ok=True)
    begun = path.with_name(f"{path.name}.{os.getpid()}{BEGUN}")
    try:
        begun.write_bytes(content)
        begun.replace(path)
    finally:
        begun.unlink(missing_ok=True)


def _packed(content: bytes) -> bytes:
    compressed = zlib.compress(content, COMPRESSION)
    return _checksum(compressed) + compressed


def _unpack(stage: Stage, entry: bytes) -> Any:
    """The result. Raises ValueError (pydantic's included) and zlib.error for a damaged entry."""
    content = entry[DIGEST_BYTES:]
    if _checksum(content) != entry[:DIGEST_BYTES]:
        raise ValueError("the checksum is wrong")
    return _adapter(stage).validate_json(zlib.decompress(content))


def _checksum(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).digest()


@cache
def _adapter(stage: Stage) -> TypeAdapter[Any]:
    """Of the type of the stage's results. Made once: it compiles the models' validators, and whoever only tidies up
    does without both."""
    from pydantic import TypeAdapter

    from schemas.extraction import Extraction
    from schemas.page import Page
    from schemas.reportage import Reading

    results: dict[Stage, Any] = {Stage.LAYOUT: list[Page], Stage.READING: Reading, Stage.LANGUAGE: list[Extraction]}
    return TypeAdapter(results[stage])
