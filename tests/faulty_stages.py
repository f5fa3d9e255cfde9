"""Stages in which everything goes wrong that can go wrong with a PDF library; a file's content says what and where.

They travel to real children: "loop layout", "eat reading", "segfault language", "exit layout", "print layout" …
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from pipeline.settings import Settings
from schemas.extraction import Extraction
from schemas.page import Page
from schemas.publication import Publication
from schemas.reportage import Reading
from tests.fake_stages import FakeStages

GIGABYTE = 1 << 30


def loop() -> None:
    while True:
        pass


def eat() -> None:
    eaten = []
    while True:
        eaten.append(bytearray(1 << 24))


def segfault() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def leave() -> None:
    os._exit(7)


def hang() -> None:
    signal.pause()


def vanish() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def babble() -> None:
    """A gigabyte on each of standard output and error, from below Python as a C library would."""
    line = b"WARNING: broken object\n" * (1 << 16)
    for descriptor in (sys.stdout.fileno(), sys.stderr.fileno()):
        for _ in range(GIGABYTE // len(line) + 1):
            os.write(descriptor, line)


FAULTS: dict[str, Callable[[], None]] = {
    "loop": loop,
    "eat": eat,
    "segfault": segfault,
    "exit": leave,
    "hang": hang,
    "vanish": vanish,
    "print": babble,
}


class FaultyStages(FakeStages):
    """Good but for what the file asks for."""

    def take_in(self, path: Path, settings: Settings) -> Publication:
        publication = super().take_in(path, settings)
        self._fault("intake", publication.publication_id)
        return publication

    def lay_out(self, taken: Publication) -> list[Page]:
        self._fault("layout", taken.publication_id)
        return super().lay_out(taken)

    def read(self, taken: Publication, pages: list[Page]) -> Reading:
        self._fault("reading", taken.publication_id)
        return super().read(taken, pages)

    def extract(self, read: Reading, settings: Settings) -> list[Extraction]:
        self._fault("language", read.publication_id)
        return super().extract(read, settings)

    def _fault(self, stage: str, publication_id: str) -> None:
        fault, _, where = self.contents[publication_id].partition(" ")
        if where.split()[:1] == [stage]:
            FAULTS[fault]()
