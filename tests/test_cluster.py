"""Documents on a Dask cluster: whoever reads them, the tables are the same."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline import cluster, flows
from pipeline.cluster import content_to_send, dask_tasks, isolated_copy
from pipeline.errors import OrchestrationError, SettingsError
from pipeline.isolation import isolated
from pipeline.load.swap import connect_read_only
from pipeline.run import run_all
from pipeline.settings import Settings
from tests.conftest import REPOSITORY, SAMPLES

OF_A_RUN = ("ops.runs", "ops.checks", "ops.migrations")
"""Tables that tell when a run was made."""
VARYING = "run_id|seconds|since_run|until_run|missing_since"


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """The address of a scheduler on loopback with two workers, each a process of its own."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    ) as workers:
        yield workers.scheduler_address


@pytest.fixture
def server(prefect_server: str) -> Iterator[None]:
    from prefect.settings import PREFECT_API_URL, temporary_settings

    with temporary_settings({PREFECT_API_URL: prefect_server}):
        yield


def tables(warehouse: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, without what differs between two runs on the same machine."""
    with connect_read_only(warehouse) as connection:
        names = [
            f"{schema}.{name}"
            for schema, name in connection.execute("SELECT schema_name, table_name FROM duckdb_tables()").fetchall()
        ]
        return {
            name: connection.execute(
                f"SELECT COLUMNS(lambda c: NOT regexp_full_match(c, '{VARYING}')) FROM {name}"
            ).fetchall()
            for name in names
            if name not in OF_A_RUN
        }


def _servers_of_worker() -> int:
    """How many Prefect servers this process has started."""
    from prefect.server.api.server import SubprocessASGIServer

    return len(SubprocessASGIServer._instances)


@pytest.mark.usefixtures("server")
def test_a_cluster_leaves_what_a_local_run_leaves(
    scheduler: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from distributed import Client

    inbox = tmp_path / "Eingang für Müller & Söhne"
    inbox.mkdir()
    shutil.copy(SAMPLES[0], inbox)
    shutil.copy(REPOSITORY / "tests" / "pdfs" / "two_columns.pdf", inbox / "Übersicht.pdf")
    (inbox / "Häuser.pdf").write_text("kein PDF", encoding="utf-8")
    (inbox / "beschädigt.pdf").write_bytes(SAMPLES[0].read_bytes()[:3000])
    files = sorted(inbox.iterdir())
    run_all(files, Settings(warehouse=tmp_path / "here" / "k.duckdb"))

    def not_here(*_: object) -> None:
        raise AssertionError("it was read on this machine")

    monkeypatch.setattr(flows, "isolated", not_here)
    settings = Settings(warehouse=tmp_path / "there" / "k.duckdb", dask_scheduler=scheduler)
    summary = flows.run_as_flow(files, settings)
    assert [outcome.file_name for outcome in summary.outcomes] == [path.name for path in files]
    here, there = tables(tmp_path / "here" / "k.duckdb"), tables(tmp_path / "there" / "k.duckdb")
    assert len(there["staging.publications"]) == 2
    assert len(there["ops.documents"]) == 4
    assert here == there
    with Client(scheduler) as client:
        assert set(client.run(_servers_of_worker).values()) == {0}


@pytest.mark.usefixtures("server")
def test_a_file_that_cannot_be_sent_is_read_here(
    scheduler: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_here = []
    monkeypatch.setattr(flows, "isolated", lambda path, settings: read_here.append(path) or isolated(path, settings))
    monkeypatch.setattr(cluster, "MAX_SENT_BYTES", 10)
    files = [tmp_path / "groß.pdf", tmp_path / "klein.pdf", tmp_path / "weg.pdf"]
    files[0].write_text("kein PDF, 11 Bytes", encoding="utf-8")
    files[1].write_text("kein PDF", encoding="utf-8")
    summary = flows.run_as_flow(files, Settings(warehouse=tmp_path / "k.duckdb", dask_scheduler=scheduler))
    assert [outcome.state for outcome in summary.outcomes] == ["not_a_pdf", "not_a_pdf", "unreadable"]
    assert sorted(read_here) == [files[0], files[2]]


def test_the_size_limit_is_the_last_byte_that_is_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "MAX_SENT_BYTES", 3)
    path = tmp_path / "a.pdf"
    path.write_bytes(b"abc")
    assert content_to_send(path) == b"abc"
    path.write_bytes(b"abcd")
    assert content_to_send(path) is None


def test_a_copy_leaves_nothing_behind_and_names_the_path_of_the_original(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    path = tmp_path / "fern" / "a.pdf"
    sent = isolated_copy(path, SAMPLES[0].read_bytes()[:3000], Settings(warehouse=tmp_path / "k.duckdb"))
    assert sent.outcome.remedy and str(path) in sent.outcome.remedy
    assert list((tmp_path / "temporary").iterdir()) == []


def test_without_a_prefect_server_no_worker_is_asked(scheduler: str) -> None:
    from prefect.settings import PREFECT_API_URL, temporary_settings

    without = temporary_settings(restore_defaults={PREFECT_API_URL})
    with without, pytest.raises(OrchestrationError, match="needs a Prefect server"), dask_tasks(scheduler):
        pass


@pytest.mark.usefixtures("server")
def test_a_scheduler_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 1)
    nobody = "tcp://127.0.0.1:9"
    with pytest.raises(OrchestrationError, match=f"no Dask scheduler answers at {nobody}"), dask_tasks(nobody):
        pass


def test_without_the_extra_the_remedy_is_its_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "prefect_dask.task_runners", None)
    with pytest.raises(SettingsError, match=r"clusterwissen\[dask\]"), dask_tasks("tcp://127.0.0.1:9"):
        pass
