"""Fixtures that several folders share."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.run import run_all
from pipeline.settings import Settings

REPOSITORY = Path(__file__).parent.parent
SAMPLES = (REPOSITORY / "raw" / "clusterjournal-kurz.pdf", REPOSITORY / "raw" / "expedition-clusterland.pdf")
"""Our own publications, named one by one: a user may have put others beside them."""


@pytest.fixture(scope="session")
def sample_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with the sample publications, made once by the real stages. Not to be written to."""
    warehouse = tmp_path_factory.mktemp("samples") / "samples.duckdb"
    summary = run_all(SAMPLES, Settings(warehouse=warehouse, spacy_model=None))
    assert summary.all_well, summary
    return warehouse


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory, unused_port: int) -> Iterator[str]:
    """The address of a Prefect server on loopback, started as README tells; one for all tests, since it takes long."""
    home = tmp_path_factory.mktemp("prefect")
    environment = os.environ | {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
    }
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(unused_port)]
    with (home / "server.log").open("w", encoding="utf-8") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{unused_port}/api"
        _wait_for(f"{address}/health", server, home / "server.log")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=60)


@pytest.fixture(scope="session")
def unused_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Return when the server answers; fail with its log when it has ended or takes two minutes."""
    end = time.monotonic() + 120
    while server.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.2)
    pytest.fail(f"the Prefect server did not come up: {log.read_text(encoding='utf-8')}")
