"""Who reads the files, how many at a time and in which order makes no difference to what comes out."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Any

import pytest

from pipeline import executor
from pipeline.executor import LocalExecutor
from pipeline.load.swap import connect_read_only
from pipeline.run import run_all
from pipeline.settings import Settings
from schemas.publication import Publication
from tests.fake_stages import FakeStages, InThisProcess
from tests.test_run import inbox

CONTENTS = {f"f{number:02}": f"good {number}" for number in range(12)} | {
    "x": "refuse",
    "y": "reject",
    "z": "good 3",
    "broken": "break layout",
}


class Dawdling(FakeStages):
    """Some files take longer than others, so that they do not end in the order in which they began."""

    def take_in(self, path: Path, settings: Settings) -> Publication:
        time.sleep(random.Random(path.name).uniform(0, 0.1))
        return super().take_in(path, settings)


def stored(warehouse: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows in their stored order, which need not be that of a sort."""
    with connect_read_only(warehouse) as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'staging' ORDER BY ALL"
        ).fetchall()
        return {table: connection.execute(f"FROM staging.{table}").fetchall() for (table,) in tables}


def test_workers_and_order_change_nothing(tmp_path: Path) -> None:
    files = inbox(tmp_path, **CONTENTS)
    plain = run_all(files, Settings(warehouse=tmp_path / "plain.duckdb"), InThisProcess(Dawdling()))
    outcomes = {one.file_name: one.model_dump(exclude={"seconds"}) for one in plain.outcomes}
    for workers, seed in ((1, 1), (3, 2), (5, 3)):
        shuffled = random.Random(seed).sample(files, len(files))
        settings = Settings(warehouse=tmp_path / f"{workers}.duckdb", workers=workers)
        summary = run_all(shuffled, settings, LocalExecutor(Dawdling()))
        assert [one.file_name for one in summary.outcomes] == [path.name for path in shuffled]
        assert {one.file_name: one.model_dump(exclude={"seconds"}) for one in summary.outcomes} == outcomes
        assert stored(settings.warehouse) == stored(tmp_path / "plain.duckdb")
    assert [outcomes[name]["unchanged"] for name in ("f03.pdf", "z.pdf")] == [False, True], "they have the same bytes"


def test_every_file_has_one_outcome_and_the_counts_add_up(tmp_path: Path) -> None:
    files = inbox(tmp_path, **CONTENTS)
    summary = run_all([*files, tmp_path / "nowhere.pdf"], Settings(warehouse=tmp_path / "k.duckdb"))
    with connect_read_only(tmp_path / "k.duckdb") as connection:
        counted = dict(connection.execute("SELECT state, count(*) FROM ops.documents GROUP BY ALL").fetchall())
    assert sum(counted.values()) == len(summary.outcomes) == len(files) + 1
    assert counted == {"not_a_pdf": len(files), "unreadable": 1}


@pytest.mark.parametrize(("ahead", "ahead_mb", "expected"), [(3, 100, [3, 4, 5, 6, 6, 6]), (64, 1, [2, 3, 4, 5, 6, 6])])
def test_few_and_small_results_wait_for_one_that_takes_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ahead: int, ahead_mb: int, expected: list[int]
) -> None:
    monkeypatch.setattr(executor, "AHEAD", ahead)
    monkeypatch.setattr(executor, "AHEAD_MB", ahead_mb)
    submitted: list[Path] = []

    class Done:
        def __init__(self, path: Path) -> None:
            submitted.append(path)

        def result(self) -> Any:
            return submitted.copy()

    paths = [tmp_path / str(number) for number in range(6)]
    for path in paths:
        path.write_bytes(bytes(600_000))
    seen = [len(result) for result in executor.in_order(paths, Done)]  # type: ignore[arg-type]
    assert seen == expected


def test_no_file_starts_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.isolation.Children", lambda: 1 / 0)
    assert list(LocalExecutor()([], Settings(warehouse=tmp_path / "k.duckdb"), lambda *_: None)) == []
