"""Stored results: found by bytes and version, whole or not there, and no more of them than needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cache import ENDING, Entries, StageCache
from pipeline.cli import main
from schemas.publication import Stage
from schemas.reportage import Reading
from tests.warehouse_examples import extraction, publication, reading

ONE, OTHER = publication(content="one"), publication("b.pdf", "two")
VERSIONS = {Stage.LAYOUT: "l1", Stage.READING: "r1", Stage.LANGUAGE: "x1"}


@pytest.fixture
def stored(tmp_path: Path) -> StageCache:
    return StageCache(tmp_path / "k.duckdb.cache", VERSIONS)


class Maker:
    """Makes a result and counts how often."""

    def __init__(self, result: object) -> None:
        self.result = result
        self.times = 0

    def __call__(self) -> object:
        self.times += 1
        return self.result


def entries(stored: StageCache) -> list[Path]:
    return sorted(path for path in stored.folder.rglob("*") if path.is_file())


def entry(stored: StageCache) -> Path:
    (path,) = entries(stored)
    return path


@pytest.mark.parametrize(
    ("stage", "result"),
    [(Stage.LAYOUT, []), (Stage.READING, reading(ONE)), (Stage.LANGUAGE, [extraction(ONE), extraction(ONE)])],
)
def test_a_result_is_made_once_and_comes_back_as_it_was(stored: StageCache, stage: Stage, result: object) -> None:
    make = Maker(result)
    assert stored.recall(stage, ONE.publication_id, make) == result
    again = StageCache(stored.folder, VERSIONS).recall(stage, ONE.publication_id, make)
    assert (again, type(again), make.times) == (result, type(result), 1)


def test_other_bytes_and_other_versions_are_other_results(stored: StageCache) -> None:
    make = Maker(reading(ONE))
    stored.recall(Stage.READING, ONE.publication_id, make)
    stored.recall(Stage.READING, OTHER.publication_id, make)
    StageCache(stored.folder, VERSIONS | {Stage.READING: "r2"}).recall(Stage.READING, ONE.publication_id, make)
    assert make.times == 3


def test_all_results_of_a_publication_can_be_discarded(stored: StageCache) -> None:
    for one in (ONE, OTHER):
        stored.recall(Stage.LAYOUT, one.publication_id, list)
        stored.recall(Stage.READING, one.publication_id, lambda one=one: reading(one))
    StageCache(stored.folder, VERSIONS | {Stage.LAYOUT: "l2"}).recall(Stage.LAYOUT, ONE.publication_id, list)
    begun = entries(stored)[0].with_name(f"{ONE.publication_id}{ENDING}.1234.tmp")
    begun.write_bytes(b"interrupted")
    stored.discard(ONE.publication_id)
    assert [path.name for path in entries(stored)] == 2 * [f"{OTHER.publication_id}{ENDING}"]
    stored.discard(ONE.publication_id)
    stored.clear()
    stored.discard(OTHER.publication_id)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: b"",
        lambda data: bytes([data[0] ^ 1]) + data[1:],
        lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:],
    ],
    ids=["truncated", "empty", "checksum", "content"],
)
def test_a_damaged_result_is_made_again(stored: StageCache, damage: Callable[[bytes], bytes]) -> None:
    make = Maker(reading(ONE))
    stored.recall(Stage.READING, ONE.publication_id, make)
    whole = entry(stored).read_bytes()
    entry(stored).write_bytes(damage(whole))
    assert stored.recall(Stage.READING, ONE.publication_id, make) == reading(ONE)
    assert make.times == 2
    assert entry(stored).read_bytes() == whole


def test_a_folder_that_cannot_be_written_costs_time_and_no_result(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    make = Maker(reading(ONE))
    stored = StageCache(tmp_path / "file" / "below", VERSIONS)
    assert [stored.recall(Stage.READING, ONE.publication_id, make) for _ in range(2)] == [reading(ONE)] * 2
    assert (make.times, stored.entries()) == (2, [])


def test_a_failed_stage_leaves_nothing(stored: StageCache) -> None:
    def fail() -> Reading:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        stored.recall(Stage.READING, ONE.publication_id, fail)
    assert stored.entries() == []


def test_an_interrupted_write_leaves_no_half_entry(stored: StageCache, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", stop)
    stored.recall(Stage.READING, ONE.publication_id, lambda: reading(ONE))
    assert [path for path in stored.folder.rglob("*") if path.is_file()] == []


def test_what_nobody_refers_to_is_removed(stored: StageCache) -> None:
    for one in (ONE, OTHER):
        stored.recall(Stage.READING, one.publication_id, lambda one=one: reading(one))  # type: ignore[misc]
    older = StageCache(stored.folder, VERSIONS | {Stage.READING: "r0"})
    older.recall(Stage.READING, ONE.publication_id, lambda: reading(ONE))
    interrupted = stored.folder / "reading" / "r1" / f"{ONE.publication_id}{ENDING}.77.tmp"
    interrupted.touch()
    assert [(one.version, one.results) for one in stored.entries()] == [("r0", 1), ("r1", 3)]
    stored.prune({ONE.publication_id})
    assert entry(stored) == stored.folder / "reading" / "r1" / f"{ONE.publication_id}{ENDING}"
    assert stored.entries() == [Entries("reading", "r1", 1, entry(stored).stat().st_size)]


def test_the_command_shows_and_clears(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored = StageCache(tmp_path / "k.duckdb.cache", VERSIONS)
    stored.recall(Stage.READING, ONE.publication_id, lambda: reading(ONE))
    option = ["--warehouse", str(tmp_path / "k.duckdb")]
    assert main(["cache", *option]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{stored.folder}: 1 result, 0.0 MB"
    assert lines[2].split() == ["reading", "1", "0.0", "r1", "(older,", "goes", "with", "the", "next", "run)"]
    assert main(["cache", "--clear", *option]) == 0
    assert capsys.readouterr().out == f"{stored.folder}: 1 result, 0.0 MB, removed\n"
    assert not stored.folder.exists()
    assert main(["cache", "--clear", *option]) == 0
    assert capsys.readouterr().out == f"{stored.folder}: 0 results, 0.0 MB, removed\n"
