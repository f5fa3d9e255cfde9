"""The default path uses no network: not the command, and not the processes that it starts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import REPOSITORY, SAMPLES

GUARD = """
import os, socket, sys
log = os.environ["NETWORK_LOG"]

def note(line):
    with open(log, "a") as file:
        file.write(line + "\\n")

class Guarded(socket.socket):
    def connect(self, address):
        self._check(address)
        return super().connect(address)

    def connect_ex(self, address):
        self._check(address)
        return super().connect_ex(address)

    def sendto(self, *arguments):
        self._check(arguments[-1])
        return super().sendto(*arguments)

    def listen(self, *arguments):
        self._check("listen")
        return super().listen(*arguments)

    def _check(self, what):
        if self.family in (socket.AF_INET, socket.AF_INET6):
            note("socket")
            raise OSError("no network in this test")

def refuse(*arguments, **named):
    note("name")
    raise OSError("no network in this test")

socket.socket = Guarded
socket.getaddrinfo = refuse
note("started")
"""
"""A sitecustomize module: Python imports it at its start, in each process that inherits PYTHONPATH."""


def guarded(folder: Path, *command: str) -> list[str]:
    """What the guard noted while a command of Python ran, which must succeed."""
    (folder / "sitecustomize.py").write_text(GUARD)
    paths = os.pathsep.join((str(folder), str(REPOSITORY)))
    environment = os.environ | {"PYTHONPATH": paths, "NETWORK_LOG": str(folder / "log")}
    subprocess.run([sys.executable, *command], cwd=folder, env=environment, check=True, capture_output=True)
    return (folder / "log").read_text().splitlines()


def test_a_run_without_prefect_talks_to_nobody_and_asks_for_no_name(tmp_path: Path) -> None:
    noted = guarded(tmp_path, "-m", "pipeline.cli", "run", "--no-prefect", *map(str, SAMPLES))
    assert set(noted) == {"started"}
    assert len(noted) >= 2, "the command and at least one process that it starts"


def test_the_guard_sees_what_it_forbids(tmp_path: Path) -> None:
    program = (
        "import socket, urllib.request, contextlib\n"
        "with contextlib.suppress(OSError): socket.create_connection(('127.0.0.1', 9))\n"
        "with contextlib.suppress(OSError): socket.socket().connect(('127.0.0.1', 9))\n"
        "with contextlib.suppress(OSError): socket.socket().listen()\n"
    )
    assert guarded(tmp_path, "-c", program) == ["started", "name", "socket", "socket"]
