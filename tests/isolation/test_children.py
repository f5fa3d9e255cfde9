"""A document may loop, crash, eat memory or print a gigabyte: it ends in its state, and the run goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline import isolation
from pipeline.errors import OrchestrationError, SettingsError
from pipeline.executor import LocalExecutor
from pipeline.isolation import Children, children
from pipeline.load.swap import connect_read_only
from pipeline.run import RunSummary, run_all
from pipeline.settings import Settings
from schemas.publication import DocumentState, Stage
from tests.conftest import REPOSITORY
from tests.faulty_stages import FaultyStages
from tests.test_run import inbox

QUICK = {"document_seconds": 6.0, "page_seconds": 0.5, "memory_mb": 500}
"""Long enough for what is good on a busy machine: a budget that runs out costs its test as much."""


def go(folder: Path, files: list[Path], **settings: object) -> RunSummary:
    chosen = Settings.model_validate({"warehouse": folder / "k.duckdb", "workers": 2, **QUICK, **settings})
    return run_all(files, chosen, LocalExecutor(FaultyStages()))


@pytest.fixture
def some() -> Iterator[Children]:
    with Children() as started:
        yield started


def work(some: Children, folder: Path, content: str, **settings: object) -> tuple[DocumentState, str, str | None]:
    """State, stage and reason of one file."""
    (path,) = inbox(folder, **{content.partition(" ")[0]: content})
    chosen = Settings.model_validate({"warehouse": folder / "k.duckdb", **QUICK, **settings})
    outcome = some.process(path, chosen, FaultyStages()).outcome
    return outcome.state, outcome.stage.value, outcome.reason


def pids() -> set[int]:
    """Children of this process."""
    return {int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()}


def test_faults_are_quarantined_by_name_and_the_run_goes_on(tmp_path: Path) -> None:
    before = pids()
    contents = {
        "a": "good one",
        "b": "loop layout",
        "c": "eat reading",
        "d": "segfault language",
        "e": "exit intake",
        "f": "hang layout",
        "g": "vanish reading",
        "h": "good two",
    }
    summary = go(tmp_path, inbox(tmp_path, **contents))
    assert [(o.file_name, o.state, o.stage, o.reason) for o in summary.outcomes] == [
        ("a.pdf", DocumentState.OK, Stage.LOAD, None),
        ("b.pdf", DocumentState.TIMED_OUT, Stage.LAYOUT, "it takes longer than 7.5 seconds (it was in layout)"),
        (
            "c.pdf",
            DocumentState.OUT_OF_MEMORY,
            Stage.READING,
            "it takes more than 500 MB of memory (it was in reading)",
        ),
        ("d.pdf", DocumentState.CRASHED, Stage.LANGUAGE, "its process crashed in language (SIGSEGV)"),
        ("e.pdf", DocumentState.CRASHED, Stage.INTAKE, "its process crashed in intake (exit code 7)"),
        ("f.pdf", DocumentState.TIMED_OUT, Stage.LAYOUT, "it takes longer than 7.5 seconds (it was in layout)"),
        (
            "g.pdf",
            DocumentState.CRASHED,
            Stage.READING,
            "the system killed its process in reading, most likely because the machine's memory ran out",
        ),
        ("h.pdf", DocumentState.OK, Stage.LOAD, None),
    ]
    assert all(outcome.remedy for outcome in summary.outcomes if outcome.state is not DocumentState.OK)
    assert all(outcome.publication_id for outcome in summary.outcomes)
    with connect_read_only(tmp_path / "k.duckdb") as connection:
        stored = connection.execute("SELECT file_name FROM staging.publications").fetchall()
        states = connection.execute(
            "SELECT state, count(*)::INT FROM ops.documents GROUP BY ALL ORDER BY ALL"
        ).fetchall()
    assert stored == [("a.pdf",), ("h.pdf",)]
    assert states == [("crashed", 3), ("ok", 2), ("out_of_memory", 1), ("timed_out", 2)]
    assert pids() == before, "no child is left"


def test_a_gigabyte_of_output_neither_blocks_nor_reaches_terminal_or_disk(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    summary = go(tmp_path, inbox(tmp_path, a="print layout"), document_seconds=60)
    assert [outcome.state for outcome in summary.outcomes] == [DocumentState.OK]
    assert capfd.readouterr() == ("", "")
    assert sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file()) < 20_000_000


def test_a_fault_keeps_the_rows_of_an_earlier_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = inbox(tmp_path, a="loop layout")
    stored = run_all(files, Settings(warehouse=tmp_path / "k.duckdb"), _harmless())
    assert stored.all_well
    monkeypatch.setattr("pipeline.run.current_outcomes", lambda *_: {})
    summary = go(tmp_path, files)
    assert [outcome.state for outcome in summary.outcomes] == [DocumentState.OK], "its results are stored"
    for path in (tmp_path / "k.duckdb.cache").rglob("*.z"):
        path.unlink()
    summary = go(tmp_path, files)
    assert [outcome.state for outcome in summary.outcomes] == [DocumentState.TIMED_OUT]
    with connect_read_only(tmp_path / "k.duckdb") as connection:
        assert connection.execute("SELECT name FROM staging.people").fetchall() == [("Mira Talberg",)]


def test_faults_that_may_pass_are_tried_again_and_a_remedy_helps(tmp_path: Path) -> None:
    files = inbox(tmp_path, a="eat layout", b="refuse it")
    assert [o.unchanged for o in go(tmp_path, files).outcomes] == [False, False]
    assert [(o.state, o.unchanged) for o in go(tmp_path, files).outcomes] == [
        (DocumentState.OUT_OF_MEMORY, False),
        (DocumentState.NO_TEXT_LAYER, True),
    ]


def test_a_child_is_used_again_until_it_is_unfit(some: Children, tmp_path: Path) -> None:
    before = pids()
    assert work(some, tmp_path, "good")[0] is DocumentState.OK
    (first,) = pids() - before
    assert work(some, tmp_path, "refuse")[0] is DocumentState.NO_TEXT_LAYER
    assert pids() - before == {first}
    assert work(some, tmp_path, "eat layout")[0] is DocumentState.OUT_OF_MEMORY
    assert pids() - before == set()
    assert work(some, tmp_path, "good")[0] is DocumentState.OK
    (second,) = pids() - before
    os.kill(second, 9)
    while some._idle[0].alive:
        time.sleep(0.01)
    assert work(some, tmp_path, "good")[0] is DocumentState.OK, "one that died while idle is replaced"
    some.close()
    assert pids() == before


def test_an_error_that_concerns_every_file_ends_the_run(tmp_path: Path) -> None:
    files = inbox(tmp_path, a="good")
    with pytest.raises(SettingsError, match="is not installed"):
        run_all(files, Settings(warehouse=tmp_path / "k.duckdb"), LocalExecutor(NoModel()))
    assert not (tmp_path / "k.duckdb").exists()


class NoModel(FaultyStages):
    def extract(self, *_: object) -> list[object]:  # type: ignore[override]
        raise SettingsError("spaCy model 'de_my_model' is not installed", "install it")


def test_children_that_do_not_come_up_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "PROGRAM", "import no_such_module")
    with pytest.raises(OrchestrationError, match="did not come up"):
        go(tmp_path, inbox(tmp_path, a="good"))


def test_children_do_not_outlive_a_parent_that_is_killed(tmp_path: Path) -> None:
    """Not even one that loops: nobody would be left to stop it."""
    inbox(tmp_path, a="loop layout")
    program = (
        "from pathlib import Path; from pipeline.isolation import Children; from pipeline.settings import Settings\n"
        "from tests.faulty_stages import FaultyStages\n"
        "told = lambda stage, pages: print(stage, flush=True)\n"
        "Children().process(Path('a.pdf'), Settings(document_seconds=600), FaultyStages(), told)"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout
    assert [parent.stdout.readline() for _ in range(2)] == ["intake\n", "layout\n"]
    (child,) = map(int, Path(f"/proc/{parent.pid}/task/{parent.pid}/children").read_text().split())
    parent.kill()
    parent.communicate()
    wait_until(lambda: not Path(f"/proc/{child}").exists() or " Z " in Path(f"/proc/{child}/stat").read_text())


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_isolated_keeps_a_child_for_the_next_call(tmp_path: Path) -> None:
    before = pids()
    files = inbox(tmp_path, a="good", b="refuse")
    settings = Settings(warehouse=tmp_path / "k.duckdb")
    states = [isolation.isolated(path, settings, FaultyStages()).outcome.state for path in files]
    assert states == [DocumentState.OK, DocumentState.NO_TEXT_LAYER]
    assert len(pids() - before) == 1
    isolation.close_idle()
    assert pids() == before


def _harmless() -> LocalExecutor:
    return LocalExecutor(HarmlessStages())


class HarmlessStages(FaultyStages):
    def _fault(self, *_: str) -> None:
        """Nothing happens."""
