"""The Prefect flow takes the same path: same rows, a task per stage and publication, retries on files only."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline import flows
from pipeline.cli import main
from pipeline.errors import OrchestrationError, Unreadable
from pipeline.flow_report import report_markdown
from pipeline.load.swap import connect_read_only
from pipeline.prefect_environment import set_up
from pipeline.process import is_transient, process
from pipeline.run import run_all
from pipeline.settings import Settings
from schemas.publication import DocumentState
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
def flow_runs(prefect_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Flows of this process run on the session's server, with results kept out of the user's home."""
    from prefect.logging.handlers import APILogWorker
    from prefect.settings import (
        PREFECT_API_URL,
        PREFECT_LOCAL_STORAGE_PATH,
        PREFECT_SERVER_ANALYTICS_ENABLED,
        temporary_settings,
    )

    changes: dict[Any, Any] = {
        PREFECT_API_URL: prefect_server,
        PREFECT_LOCAL_STORAGE_PATH: tmp_path_factory.mktemp("results"),
        PREFECT_SERVER_ANALYTICS_ENABLED: False,
    }
    with temporary_settings(changes):
        yield
        APILogWorker.drain_all()  # what is still to be sent must not meet a server that has been stopped


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> FakeStages:
    """Fake stages behind the tasks, tried again without waiting."""
    fakes = FakeStages()
    monkeypatch.setattr(flows, "isolated", lambda path, settings: process(path, settings, fakes))
    monkeypatch.setattr(flows, "document", flows.document.with_options(retry_delay_seconds=0))
    return fakes


def inbox(folder: Path, **contents: str) -> list[Path]:
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_text(content, encoding="utf-8")
    return [folder / f"{name}.pdf" for name in contents]


@pytest.mark.usefixtures("flow_runs")
def test_a_flow_run_leaves_what_a_plain_run_leaves(tmp_path: Path, stages: FakeStages) -> None:
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.filters import FlowFilter, FlowFilterName, FlowRunFilter, FlowRunFilterId
    from prefect.client.schemas.objects import StateType, TaskRun
    from prefect.client.schemas.sorting import FlowRunSort

    files = inbox(tmp_path, a="good", b="refuse", c="reject")
    by_flow = flows.run_as_flow(files, Settings(warehouse=tmp_path / "flow.duckdb"))
    plain = run_all(files, Settings(warehouse=tmp_path / "plain.duckdb"), stages.executor())
    assert rows(tmp_path / "flow.duckdb") == rows(tmp_path / "plain.duckdb")
    outcomes = [[o.model_copy(update={"seconds": 0}) for o in summary.outcomes] for summary in (by_flow, plain)]
    assert outcomes[0] == outcomes[1]

    with get_client(sync_client=True) as client:
        (flow_run,) = client.read_flow_runs(
            flow_filter=FlowFilter(name=FlowFilterName(any_=["clusterwissen"])),
            sort=FlowRunSort.START_TIME_DESC,
            limit=1,
        )
        of_this_run = FlowRunFilter(id=FlowRunFilterId(any_=[flow_run.id]))
        (artifact,) = client.read_artifacts(flow_run_filter=of_this_run)
        tasks: list[TaskRun] = []
        while len(tasks) < 3:  # they are written a moment later, in the background
            time.sleep(0.1)
            tasks = client.read_task_runs(flow_run_filter=of_this_run)
    assert flow_run.state_type is StateType.COMPLETED
    assert {task.name for task in tasks} == {"a.pdf", "b.pdf", "c.pdf"}
    assert (artifact.key, artifact.data) == ("clusterwissen-run", report_markdown(by_flow, tmp_path / "flow.duckdb"))
    assert artifact.description == "3 files: 1 ok, 1 no_text_layer, 1 partial; 1 publication superseded"


@pytest.mark.usefixtures("flow_runs")
def test_only_input_and_output_is_tried_again(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, failures = stages.take_in, iter([OSError("the network drive blinked")])

    def blinking(path: Path, settings: Settings) -> Any:
        if error := next(failures, None):
            raise error
        return plain(path, settings)

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


@pytest.mark.usefixtures("flow_runs")
def test_a_file_that_stays_unreadable_ends_in_its_state(
    tmp_path: Path, stages: FakeStages, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []

    def blinking(path: Path, settings: Settings) -> Any:
        tries.append(path)
        raise Unreadable(path, "it cannot be read (Input/output error)", "again") from OSError(5, "Input/output error")

    monkeypatch.setattr(stages, "take_in", blinking)
    summary = flows.run_as_flow(inbox(tmp_path, a="good"), Settings(warehouse=tmp_path / "k.duckdb"))
    assert [outcome.state for outcome in summary.outcomes] == [DocumentState.UNREADABLE]
    assert len(tries) == 1 + flows.RETRIES


@pytest.mark.parametrize(
    ("error", "transient"),
    [
        (OSError(5, "Input/output error"), True),
        (FileNotFoundError(), False),
        (PermissionError(), False),
        (ValueError(), False),
        (None, False),
    ],
)
def test_transient_errors(error: BaseException | None, transient: bool) -> None:
    assert is_transient(error) is transient


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
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "7",
        "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
    }
    (tmp_path / "file").touch()
    with pytest.raises(OrchestrationError, match="cannot be written"):
        set_up(tmp_path / "file" / "k.duckdb")
