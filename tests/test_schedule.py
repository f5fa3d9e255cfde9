"""The inbox as a deployment: scheduled runs happen, never two at once, and stopping leaves nothing behind."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.ask import ask
from pipeline.cli import main
from pipeline.errors import OrchestrationError
from tests.conftest import REPOSITORY
from tests.fake_stages import FakeStages

DEPLOYMENT = "clusterwissen-inbox/k"


@pytest.fixture
def client(prefect_server: str) -> Iterator[Any]:
    from prefect.client.orchestration import get_client
    from prefect.settings import PREFECT_API_URL, temporary_settings

    with temporary_settings({PREFECT_API_URL: prefect_server}), get_client(sync_client=True) as client:
        yield client


@pytest.fixture
def environment(prefect_server: str, tmp_path: Path) -> dict[str, str]:
    """That of an operator, with less patience."""
    return os.environ | {
        "PREFECT_API_URL": prefect_server,
        "PREFECT_HOME": str(tmp_path / "prefect"),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_RUNNER_POLL_FREQUENCY": "1",
    }


@pytest.fixture
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """`serve` in this process must not set Prefect up for the other tests."""
    monkeypatch.setattr("pipeline.prefect_environment.set_up_for_server", lambda _: None)


def registered(client: Any) -> Any:
    """The deployment as `serve` registers it, without a schedule; its identifier."""
    from pipeline.schedule import ONE_AT_A_TIME, inbox_to_warehouse

    deployment = inbox_to_warehouse.to_deployment("k", concurrency_limit=ONE_AT_A_TIME, parameters={"paths": []})
    return deployment.apply()


def pending(client: Any, deployment_id: Any) -> Any:
    """A new run of it that is about to start, as the server sees it."""
    from prefect.states import Pending

    run = client.create_flow_run_from_deployment(deployment_id)
    client.set_flow_run_state(run.id, Pending())
    return client.read_flow_run(run.id)


def completed(client: Any) -> list[Any]:
    """Wait for scheduled runs of the deployment that did all that they should."""
    end = time.monotonic() + 180
    while time.monotonic() < end:
        runs = [run for run in client.read_flow_runs() if run.auto_scheduled and run.state.is_completed()]
        if runs:
            return runs
        time.sleep(0.5)
    pytest.fail("no scheduled run was completed")


def test_a_scheduled_run_fills_the_warehouse(client: Any, environment: dict[str, str], tmp_path: Path) -> None:
    from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId

    deployment_id = registered(client)
    left_over = pending(client, deployment_id)
    assert left_over.state.type == "PENDING"
    refused = pending(client, deployment_id)
    assert (refused.state.type, refused.state.message) == ("CANCELLED", "Deployment concurrency limit reached.")

    inbox, warehouse = tmp_path / "Eingang", tmp_path / "k.duckdb"
    inbox.mkdir()
    shutil.copy(REPOSITORY / "raw" / "clusterjournal-kurz.pdf", inbox / "Jahresheft Süd.pdf")
    (inbox / "Häuser.pdf").write_text("kein PDF", encoding="utf-8")
    options = ["--interval", "2", "--warehouse", str(warehouse)]
    command = [sys.executable, "-m", "pipeline.cli", "serve", str(inbox), *options]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as serving:
        try:
            assert serving.stdout
            assert serving.stdout.readline() == f"{DEPLOYMENT} is served: {inbox} → {warehouse}\n"
            assert f"/deployments/deployment/{deployment_id} " in serving.stdout.readline()
            runs = completed(client)
        finally:
            serving.send_signal(signal.SIGTERM)
            assert serving.wait(timeout=120) == 0

    assert client.read_flow_run(left_over.id).state.type == "CRASHED"
    run = min(runs, key=lambda run: run.start_time)
    assert run.name.startswith("inbox 20")
    assert (run.state.type, run.state.name) == ("COMPLETED", "Completed with findings")
    assert run.state.message == "2 files: 1 not_a_pdf, 1 ok"
    (artifact,) = client.read_artifacts(flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=[run.id])))
    assert "- **Häuser.pdf**: not\\_a\\_pdf. it is not a PDF → export it as PDF" in artifact.data
    assert ask(warehouse, "SELECT file_name FROM kb.publications").rows == (("Jahresheft Süd.pdf",),)
    deployment = client.read_deployment_by_name(DEPLOYMENT)
    assert deployment.paused
    assert [schedule.schedule.interval for schedule in deployment.schedules] == [timedelta(seconds=2)]
    assert [run for run in client.read_flow_runs() if not run.state.is_final()] == []


def test_prefect_yaml_is_a_deployment_like_that_of_serve(client: Any, environment: dict[str, str]) -> None:
    from prefect.client.schemas.actions import WorkPoolCreate

    from pipeline.schedule import ONE_AT_A_TIME

    client.create_work_pool(WorkPoolCreate(name="clusterwissen", type="process"))
    deploy = [sys.executable, "-m", "prefect", "--no-prompt", "deploy", "--all"]
    subprocess.run(deploy, env=environment, cwd=REPOSITORY, check=True, capture_output=True)
    deployment = client.read_deployment_by_name("clusterwissen-inbox/clusterwissen")
    assert deployment.parameters == {"paths": ["raw"], "warehouse": "warehouse/clusterwissen.duckdb"}
    assert deployment.global_concurrency_limit.limit == ONE_AT_A_TIME.limit == 1
    assert deployment.concurrency_options.collision_strategy == ONE_AT_A_TIME.collision_strategy == "CANCEL_NEW"
    (schedule,) = deployment.schedules
    assert (schedule.schedule.cron, schedule.schedule.timezone) == ("0 6 * * 1-5", "Europe/Berlin")


@pytest.mark.usefixtures("no_environment")
def test_without_a_server_the_remedy_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from prefect.settings import PREFECT_API_URL, temporary_settings

    nobody = "http://127.0.0.1:9/api"  # the discard port
    with temporary_settings({PREFECT_API_URL: nobody}):
        code = main(["serve", str(tmp_path), "--warehouse", str(tmp_path / "k.duckdb")])
    assert code == OrchestrationError.exit_code
    assert capsys.readouterr().err == (
        f"error: no Prefect server answers at {nobody}/ → "
        "start one with `prefect server start`, or name yours in PREFECT_API_URL\n"
    )


@pytest.mark.usefixtures("no_environment")
def test_a_warehouse_is_served_by_one_process(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    warehouse = tmp_path / "k.duckdb"
    with (tmp_path / "k.duckdb.serve.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_SH)  # any hold will do
        assert main(["serve", str(tmp_path), "--warehouse", str(warehouse)]) == OrchestrationError.exit_code
    assert capsys.readouterr().err == (
        f"error: another process serves {warehouse} already → stop it first, or name another --warehouse\n"
    )


@pytest.mark.usefixtures("no_environment")
@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--cron", "0 6 * * *", "--interval", "60"], "--interval and --cron exclude each other: give one"),
        (["--cron", "morgens"], 'Invalid cron string: "morgens"'),
        (["--cron", "0 6 * * *", "--timezone", "Europa/Berlin"], "'Europa/Berlin' is no time zone"),
        (["--interval", "0"], "Invalid value for '--interval'"),
        (["missing"], "missing does not exist: make the folder, or name another"),
    ],
)
def test_a_schedule_that_is_none_is_told(
    options: list[str],
    complaint: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "raw").mkdir()
    monkeypatch.chdir(tmp_path)
    assert main(["serve", *options]) == 2
    assert complaint in " ".join(capsys.readouterr().err.split())


def test_the_schedule_is_the_one_stated() -> None:
    from pipeline.schedule import schedule_of

    assert schedule_of(600, None, "Europe/Berlin").interval == timedelta(minutes=10)
    daily = schedule_of(600, "0 6 * * *", "Europe/Berlin")
    assert (daily.interval, daily.cron, daily.timezone) == (None, "0 6 * * *", "Europe/Berlin")


def test_an_empty_inbox_is_a_quiet_run(tmp_path: Path) -> None:
    from pipeline.schedule import inbox_to_warehouse

    state = inbox_to_warehouse.fn([str(tmp_path)], str(tmp_path / "k.duckdb"))
    assert (state.type, state.message) == ("COMPLETED", f"there is no PDF in {tmp_path}")
    assert not (tmp_path / "k.duckdb").exists()


def test_a_scheduled_run_tells_of_files_that_have_gone_be_it_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline import flows, schedule

    artifacts: list[str] = []
    monkeypatch.setattr(flows, "create_markdown_artifact", lambda markdown, **_: artifacts.append(markdown))
    monkeypatch.setattr(flows, "tasks_executor", FakeStages().executor())
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.pdf").write_text("good", encoding="utf-8")
    parameters = [str(tmp_path / "raw")], str(tmp_path / "k.duckdb")
    assert schedule.inbox_to_warehouse.fn(*parameters).message == "1 file: 1 ok"
    (tmp_path / "raw" / "a.pdf").unlink()
    assert schedule.inbox_to_warehouse.fn(*parameters).message == "0 files; 1 file has gone"
    assert f"- **{tmp_path}/raw/a.pdf**: its records stay" in artifacts[1].replace("\\", "")
