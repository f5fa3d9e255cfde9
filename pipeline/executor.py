"""Who reads the files of a run: processes of this machine. Anything of the same shape may take their place."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from pipeline.process import Processed
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.publication import Stage

AHEAD = 64
"""So many files may be read ahead of one that takes long; their results wait in memory."""
AHEAD_MB = 100
"""Their size, at most: a result takes three to four times the memory that its file has on disk."""

Results = Generator[Processed, None, None]
Entering = Callable[[Path, Stage], None]
"""Told when a file enters a stage; may be called by any thread."""


class Executor(Protocol):
    """Takes each file from intake through records (`pipeline.isolation.isolated`, wherever that runs)."""

    def __call__(self, paths: Sequence[Path], settings: Settings, entering: Entering) -> Results:
        """Give one result per path, in their order. Raises what concerns all files (ClusterwissenError).

        When the generator is closed early, work that has begun ends. `entering` need not be called.
        """


class Future(Protocol):
    """A result that comes later."""

    def result(self) -> Processed:
        """Wait for it."""


def in_order(paths: Sequence[Path], submit: Callable[[Path], Future]) -> Results:
    """Submit the files and give their results in the order of the files, at most AHEAD and AHEAD_MB of them waiting."""
    waiting: deque[tuple[Future, int]] = deque()
    size = 0
    for path in paths:
        waiting.append((submit(path), _bytes(path)))
        size += waiting[-1][1]
        while waiting and (len(waiting) >= AHEAD or size > AHEAD_MB << 20):
            future, freed = waiting.popleft()
            size -= freed
            yield future.result()
    while waiting:
        yield waiting.popleft()[0].result()


def _bytes(path: Path) -> int:
    """The size of a file, 0 where it cannot be told: whoever reads it will say why."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


@dataclass(frozen=True)
class LocalExecutor:
    """So many child processes as the setting `workers` says, each kept for the next file."""

    stages: Stages = field(default_factory=Stages)

    def __call__(self, paths: Sequence[Path], settings: Settings, entering: Entering) -> Results:
        """Start children as they are needed, none for no file."""
        if not paths:
            return
        from pipeline.isolation import Children  # where there is something to read

        threads = ThreadPoolExecutor(min(settings.workers, len(paths)), "document")
        with Children() as children:

            def work(path: Path) -> Processed:
                return children.process(path, settings, self.stages, lambda stage, _: entering(path, stage))

            try:
                yield from in_order(paths, lambda path: threads.submit(work, path))
            finally:
                threads.shutdown(wait=False, cancel_futures=True)
