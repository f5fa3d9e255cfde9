"""The Prefect flow takes the same path: same rows, a task per stage and publication, retries on files only."""

from __future__ import annotations

import os
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pipeline import flows
from pipeline.cli import main
from pipeline.errors import NotAPdf, OrchestrationError, Unreadable, WarehouseError
from pipeline.load.settle import Settled
from pipeline.load.swap import connect_read_only
from pipeline.prefect_environment import set_up
from pipeline.run import RunSummary, Steps, run_all
from pipeline.settings import Settings
from schemas.publication import DocumentOutcome, DocumentState
from schemas.run import CheckResult, Run
from tests.fake_stages import FakeStages


def rows(warehouse: Path) -> list[list[tuple[Any, ...]]]:
    tables = (
        "publications",
        "reportages",
        "clusters",
        "people",
        "organisations",
        "figures",
        "projects",
        "quotes",
        "evidence",
    )
    with connect_read_only(warehouse) as connection:
        return [connection.execute(f"FROM staging.{table}").fetchall() for table in tables]


@pytest.fixture(scope="module")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A server with a database of its own for this file's tests, and results kept out of the user's home."""
    from prefect.settings import PREFECT_LOCAL_STORAGE_PATH, PREFECT_SERVER_ANALYTICS_ENABLED, temporary_settings
    from prefect.testing.utilities import prefect_test_harness

    with (
        temporary_settings(
            {
                PREFECT_LOCAL_STORAGE_PATH: tmp_path_factory.mktemp("results"),
                PREFECT_SERVER_ANALYTICS_ENABLED: False,
            }
        ),
        prefect_test_harness(server_startup_timeout=120),
    ):
        yield


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> FakeStages:
    """Fake stages behind the tasks, tried again without waiting."""
    fakes = FakeStages()
    monkeypatch.setattr(flows, "Steps", lambda **tasks: Steps(**tasks) if tasks else fakes.steps())
    monkeypatch.setattr(flows, "RETRY_DELAY_SECONDS", 0)
    return fakes


def inbox(folder: Path, **contents: str) -> list[Path]:
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_text(content, encoding="utf-8")
    return [folder / f"{name}.pdf" for name in contents]


@pytest.mark.usefixtures("prefect_server")
def test_a_flow_run_leaves_what_a_plain_run_leaves(tmp_path: Path, stages: FakeStages) -> None:
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.objects import StateType, TaskRun
    from prefect.client.schemas.sorting import FlowRunSort, TaskRunSort

    files = inbox(tmp_path, a="good", b="refuse", c="reject")
    by_flow = flows.run_as_flow(files, Settings(warehouse=tmp_path / "flow.duckdb"))
    plain = run_all(files, Settings(warehouse=tmp_path / "plain.duckdb"), stages.steps())
    assert rows(tmp_path / "flow.duckdb") == rows(tmp_path / "plain.duckdb")
    outcomes = [[o.model_copy(update={"seconds": 0}) for o in summary.outcomes] for summary in (by_flow, plain)]
    assert outcomes[0] == outcomes[1]

    with get_client(sync_client=True) as client:
        (flow_run,) = client.read_flow_runs(sort=FlowRunSort.START_TIME_DESC, limit=10)
        artifact = client.request("GET", "/artifacts/{key}/latest", path_params={"key": "clusterwissen-run"}).json()
        tasks: list[TaskRun] = []
        while len(tasks) < 11:  # they are written a moment later, in the background
            time.sleep(0.1)
            tasks = client.read_task_runs(sort=TaskRunSort.NAME_ASC, limit=100)
    assert flow_run.state_type is StateType.COMPLETED
    assert Counter(task.name.rpartition("-")[0] for task in tasks) == {
        "intake": 3, "layout": 2, "reading": 2, "language": 2, "load": 2,
    }  # fmt: skip
    assert artifact["data"] == flows.counts_markdown(by_flow)


@pytest.mark.usefixtures("prefect_server")
def test_only_input_and_output_is_tried_again(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, failures = stages.take_in, iter([OSError("the network drive blinked")])

    def blinking(path: Path) -> Any:
        if error := next(failures, None):
            raise error
        return plain(path)

    monkeypatch.setattr(stages, "take_in", blinking)
    files = inbox(tmp_path, a="good", b="refuse", c="break layout", d="break language")
    summary = flows.run_as_flow(files, Settings(warehouse=tmp_path / "k.duckdb"))
    assert [outcome.state for outcome in summary.outcomes] == [
        DocumentState.OK,
        DocumentState.NO_TEXT_LAYER,
        DocumentState.FAILED,
        DocumentState.FAILED,
    ]
    assert stages.calls == {"intake": 4, "layout": 3, "reading": 2, "language": 2}


def unreadable(cause: OSError | None) -> Unreadable:
    error = Unreadable(Path("a.pdf"), "it cannot be read", "again")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "transient"),
    [
        (OSError(5, "Input/output error"), True),
        (FileNotFoundError(), False),
        (unreadable(OSError(5, "Input/output error")), True),
        (unreadable(PermissionError()), False),
        (unreadable(None), False),
        (WarehouseError("the disk is full", "empty it"), True),
        (NotAPdf(Path("a.pdf"), "it is not a PDF", "export it"), False),
        (ValueError(), False),
        (None, False),
    ],
)
def test_transient_errors(error: BaseException | None, transient: bool) -> None:
    assert flows.is_transient(error) is transient


def test_the_artifact_has_a_row_per_file_and_check() -> None:
    moment = datetime(2026, 5, 1, tzinfo=UTC)
    summary = RunSummary(
        Run(run_id="run_1", started_at=moment, finished_at=moment, code_version="c", settings_hash="s"),
        (
            DocumentOutcome(file_name="a|b.pdf", publication_id="1", state=DocumentState.OK, stage="load", seconds=2),
            DocumentOutcome(
                file_name="c.pdf", publication_id="2", state=DocumentState.PARTIAL, stage="intake", reason="2 rejected",
                unchanged=True, seconds=0.01,
            ),
        ),
        (CheckResult(run_id="run_1", name="x", description="A record of which no page is known.", offending=3),),
        Settled((), ()),
    )  # fmt: skip
    assert flows.counts_markdown(summary).splitlines() == [
        "# run_1",
        "",
        "| file | state | stage | seconds | reason |",
        "|---|---|---|---:|---|",
        "| a\\|b.pdf | ok | load | 2.0 |  |",
        "| c.pdf | unchanged | intake | 0.0 | 2 rejected |",
        "",
        "| check | offending rows |",
        "|---|---:|",
        "| A record of which no page is known. | 3 |",
    ]


def test_html_and_markdown_are_text_in_the_artifact() -> None:
    html = "<script>fetch('http://localhost')</script><img src=x onerror=alert(1)>"
    moment = datetime(2026, 5, 1, tzinfo=UTC)
    summary = RunSummary(
        Run(run_id="run_1", started_at=moment, finished_at=moment, code_version="c", settings_hash="s"),
        (
            DocumentOutcome(
                file_name=f"{html}|[x](javascript:alert(1)).pdf", publication_id=None, state=DocumentState.FAILED,
                stage="layout", reason=f"{html} `code` ![x](http://localhost/x.png) <!-- \n| new | row |", seconds=0,
            ),
        ),
        (CheckResult(run_id="run_1", name="x", description=html, offending=0),),
        Settled((), ()),
    )  # fmt: skip
    text = flows.counts_markdown(summary)
    assert "<" not in text
    assert re.findall(r"(?<!\\)[\[\]`]", text) == []
    assert [len(re.findall(r"(?<!\\)\|", line)) for line in text.splitlines()] == [0, 0, 6, 6, 6, 0, 3, 3, 3]


def test_a_server_that_does_not_come_up_is_one_line_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def timeout(*_: object) -> None:
        raise RuntimeError("Timed out while attempting to connect to ephemeral Prefect API server.")

    monkeypatch.setattr("pipeline.prefect_environment.set_up", lambda _: None)
    monkeypatch.setattr(flows, "publications_to_warehouse", timeout)
    inbox(tmp_path, a="good")
    assert main(["run", str(tmp_path), "--warehouse", str(tmp_path / "k.duckdb")]) == OrchestrationError.exit_code == 7
    assert capsys.readouterr().err == (
        "error: Prefect's local server did not come up in time → "
        "run with --no-prefect, or again on a less busy machine\n"
    )


def test_other_runtime_errors_are_not_mistaken_for_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("something else")

    monkeypatch.setattr(flows, "publications_to_warehouse", broken)
    with pytest.raises(RuntimeError, match="something else"):
        flows.run_as_flow([], Settings())


def test_prefect_gets_a_home_beside_the_warehouse_and_keeps_what_the_user_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", {"PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "7"})
    set_up(tmp_path / "deep" / "k.duckdb")
    home = tmp_path / "deep" / "k.duckdb.prefect"
    assert home.is_dir()
    assert os.environ == {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "7",
        "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
    }
    (tmp_path / "file").touch()
    with pytest.raises(OrchestrationError, match="cannot be written"):
        set_up(tmp_path / "file" / "k.duckdb")
