"""What runs in a child process: it takes one file after the other from its parent until the parent is gone."""

from __future__ import annotations

import contextlib
import os
import queue
import resource
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from pipeline.errors import ClusterwissenError
from pipeline.process import Processed, process
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.publication import Stage

MEBIBYTE = 1 << 20
READY = "ready"
GRACE_SECONDS = 30
"""How much later than the parent, which counts wall-clock time, the system ends a child that has lost its parent."""


class Task(NamedTuple):
    """What a child is to do."""

    path: Path
    settings: Settings
    stages: Stages


class Entered(NamedTuple):
    """What a child tells before each stage."""

    stage: Stage
    pages: int


Answer = Processed | ClusterwissenError | Entered
"""What a child sends: where it is and, at last, the result or an error that concerns every file."""


def main(descriptor: int) -> None:
    """Work through what comes in on the connection with this file descriptor."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupted run does
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    connection: Connection[Answer | str, Task] = Connection(descriptor)
    tasks: queue.SimpleQueue[Task] = queue.SimpleQueue()
    Thread(target=_listen, args=(connection, tasks), daemon=True).start()
    connection.send(READY)
    while True:
        task = tasks.get()
        _limit_memory(task.settings.memory_mb)
        _limit_processor(task.settings, 0)
        connection.send(_work(task, connection))


def _work(task: Task, connection: Connection[Answer | str, Task]) -> Processed | ClusterwissenError:
    def enter(stage: Stage, pages: int) -> None:
        _limit_processor(task.settings, pages)
        connection.send(Entered(stage, pages))

    try:
        return process(task.path, task.settings, task.stages, enter)
    except ClusterwissenError as error:
        return error


def _listen(connection: Connection[Answer | str, Task], tasks: queue.SimpleQueue[Task]) -> None:
    """Pass on what comes in, and end the process when the parent has gone, even in the middle of a document."""
    with contextlib.suppress(EOFError, OSError):
        while True:
            tasks.put(connection.recv())
    os._exit(0)


def _limit_memory(megabytes: int) -> None:
    """Let allocations beyond so much address space fail."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = megabytes * MEBIBYTE
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _limit_processor(settings: Settings, pages: int) -> None:
    """Let the system end this process some time after the document's budget, should nobody else be left to do it."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    wanted = int(used.ru_utime + used.ru_stime + settings.seconds_for(pages)) + GRACE_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
