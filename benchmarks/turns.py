"""Parsers and stages that take turns: a machine that becomes slower meanwhile is slower for all."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

from benchmarks.parsers import MARK, Counted
from benchmarks.publications import page_count


class Waiting:
    """A parser, or our stages, in a process of its own that waits for its next turn, warm as in a long run."""

    def __init__(self, name: str) -> None:
        """`name` as in `benchmarks.parsers`."""
        self.name, self.seconds, self.pages = name, Counted(), 0

    def __enter__(self) -> Self:
        """Start the process."""
        command = [sys.executable, "-m", "benchmarks.parsers", self.name]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Let it end."""
        self._process.communicate()

    def turn(self, paths: list[Path]) -> None:
        """Measure some files, and add that up."""
        asked, told = cast("IO[str]", self._process.stdin), cast("IO[str]", self._process.stdout)
        asked.write(json.dumps([str(path) for path in paths]) + "\n")
        asked.flush()
        answer = next((line for line in told if line.startswith(MARK)), None)
        if answer is None:
            sys.exit(f"benchmarks.parsers {self.name!r} ended before it answered")
        for name, (cpu, wall) in json.loads(answer.removeprefix(MARK)).items():
            self.seconds.add(name, cpu, wall)
        self.pages += page_count(paths)
