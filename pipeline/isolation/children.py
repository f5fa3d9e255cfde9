"""Child processes seen from their parent: started when needed, kept warm, killed when they overstep their limits."""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

from pipeline.errors import ClusterwissenError, Crashed, DocumentRefused, OrchestrationError, TimedOut
from pipeline.isolation.child import READY, Answer, Entered, Task
from pipeline.process import Enter, Processed, refused
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.publication import DocumentState, Stage

START_SECONDS = 60
"""A child imports little before it says that it is ready: half a second, longer on a busy machine."""
END_SECONDS = 5
"""A child that has closed its end of the connection is about to end; its exit status says why."""
PROGRAM = "import sys; from pipeline.isolation.child import main; main(int(sys.argv[1]))"
ENVIRONMENT = {
    "PYTHONHASHSEED": "0",  # no order of a set may differ between one child and another
    "OPENBLAS_NUM_THREADS": "1",  # each of its threads reserves address space; the work itself has one thread
    "OMP_NUM_THREADS": "1",
}
"""What a child's environment holds unless the user's says otherwise."""


class Child:
    """One process that reads documents, one after the other. Not to be used by two threads at a time.

    It is a new program and no fork, so that it holds nothing of the parent's. Whatever it prints goes nowhere.
    """

    def __init__(self) -> None:
        """Start it, without waiting until it has come up."""
        self.stage = Stage.INTAKE
        self._connection: Connection[Task, Answer | str]
        self._connection, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", PROGRAM, str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env={**ENVIRONMENT, **os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            )
        self._ready = False

    def work(self, task: Task, enter: Enter | None = None) -> Processed:
        """Wait until it is up, then let it read one file.

        Raises TimedOut or Crashed, after which it is of no use, or what concerns all files (ClusterwissenError).
        """
        self._await_start()
        begun = time.monotonic()
        self.stage, pages = Stage.INTAKE, 0
        try:
            self._connection.send(task)
            while True:
                budget = task.settings.seconds_for(pages)
                if not self._connection.poll(max(0.0, begun + budget - time.monotonic())):
                    raise _timed_out(task.path, self.stage, budget)
                answer = self._connection.recv()
                if isinstance(answer, Processed):
                    return answer
                if isinstance(answer, ClusterwissenError):
                    raise answer
                assert isinstance(answer, Entered)
                self.stage, pages = answer
                if enter:
                    enter(self.stage, pages)
        except (EOFError, OSError):
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(END_SECONDS)
            raise _crashed(task.path, self.stage, self.kill()) from None  # the file's fault, not that of a disk

    def kill(self) -> int:
        """End it, if it has not ended, and return its exit status: negative for a signal."""
        self._process.kill()
        self._connection.close()
        return self._process.wait()

    @property
    def alive(self) -> bool:
        """Whether it is still there."""
        return self._process.poll() is None

    def _await_start(self) -> None:
        """Wait for its first word. Raises OrchestrationError where none comes."""
        if not self._ready:
            with contextlib.suppress(EOFError, OSError):
                self._ready = self._connection.poll(START_SECONDS) and self._connection.recv() == READY
        if not self._ready:
            raise OrchestrationError(
                "a process that reads documents did not come up",
                f"`{sys.executable} -c 'import pipeline.isolation.child'` tells why, unless the machine is too busy",
            )


class Children:
    """As many children as there are callers at the same time, up to the setting `workers`; each is used again."""

    def __init__(self) -> None:
        self._lock = threading.Condition()
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._closed = False

    def __enter__(self) -> Children:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def process(
        self, path: Path, settings: Settings, stages: Stages | None = None, enter: Enter | None = None
    ) -> Processed:
        """Take one file from intake through records in a child, as `pipeline.process.process` does in this process.

        A child that takes too long is killed, one that dies is replaced; the outcome's state says so.
        """
        begun = time.monotonic()
        child = self._take(settings.workers)
        fit = False
        try:
            done = child.work(Task(path, settings, stages or Stages()), enter)
            fit = done.outcome.state is not DocumentState.OUT_OF_MEMORY
            return done
        except DocumentRefused as refusal:
            seconds = round(time.monotonic() - begun, 3)
            return refused(refusal, child.stage, settings, seconds)
        finally:
            self._give_back(child, fit)

    def close(self) -> None:
        """Kill all children, busy ones too: whoever waits for them gets a Crashed outcome."""
        with self._lock:
            self._closed = True
            children, self._idle = [*self._idle, *self._busy], []
        for child in children:
            child.kill()

    def close_idle(self) -> None:
        """Kill those that have nothing to do."""
        with self._lock:
            children, self._idle = self._idle, []
        for child in children:
            child.kill()

    def _take(self, workers: int) -> Child:
        """An idle child that is still there, or a new one, once fewer than `workers` are busy."""
        with self._lock:
            self._lock.wait_for(lambda: len(self._busy) < workers)
            idle = [child for child in self._idle if child.alive]
            child = idle.pop() if idle else Child()
            self._idle = idle
            self._busy.add(child)
            if self._closed:
                child.kill()
            return child

    def _give_back(self, child: Child, fit: bool) -> None:
        with self._lock:
            self._busy.discard(child)
            if fit and not self._closed:
                self._idle.append(child)
            else:
                child.kill()
            self._lock.notify()


_SHARED = Children()
atexit.register(_SHARED.close)


def isolated(path: Path, settings: Settings, stages: Stages | None = None) -> Processed:
    """Take one file from intake through records in a child of this process that stays for the next call.

    For those who bring their own threads or machines (Prefect, Dask): arguments and result can be pickled.
    """
    return _SHARED.process(path, settings, stages)


def close_idle() -> None:
    """End the children that `isolated` keeps for its next call."""
    _SHARED.close_idle()


def _timed_out(path: Path, stage: Stage, budget: float) -> TimedOut:
    reason = f"it takes longer than {budget:g} seconds (it was in {stage})"
    return TimedOut(path, reason, "split it, or raise the setting document_seconds or page_seconds")


def _crashed(path: Path, stage: Stage, status: int) -> Crashed:
    """The refusal of a file whose child died, by its exit status."""
    if status == -signal.SIGKILL:
        reason = f"the system killed its process in {stage}, most likely because the machine's memory ran out"
        return Crashed(path, reason, "run again with fewer workers")
    ended = signal.Signals(-status).name if status < 0 else f"exit code {status}"
    return Crashed(
        path,
        f"its process crashed in {stage} ({ended})",
        "write it anew (`qpdf in.pdf out.pdf`) and try again; report this line with the file",
    )
