"""An archive of invented publications over several runs, for tests of everything that spans runs."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.checks import run_checks
from pipeline.load.purge import keep_forgotten
from pipeline.load.settle import Settled, settle
from pipeline.load.swap import building, connect_read_only
from pipeline.load.write import load_publication, record_checks, record_run
from pipeline.review.given import Corrections
from pipeline.review.table import read_corrections
from schemas.base import make_id
from schemas.extraction import Extraction
from schemas.publication import DocumentOutcome, DocumentState, Publication, Stage
from schemas.reportage import Reading
from schemas.run import Run
from tests.warehouse_examples import extraction, publication, reading, reportage

DAY = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Issue:
    """A publication whose bytes follow from `content`: one reportage per headline, each with the same records."""

    content: str
    headlines: Sequence[str] = ("Holz denkt weiter", "Wände, die schweigen", "Auf leisen Sohlen")
    title: str | None = "Wälder und Wände"
    publisher: str | None = "Stiftung Auental"
    year: int | None = 2021
    created: datetime | None = None
    words: int = 0
    """Further words per reportage."""
    state: DocumentState = DocumentState.OK
    kept: bool = False
    """Whether the run leaves the rows as they are, since what it read is in doubt."""
    edits: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Changes to the records of the first reportage: table → field → value."""

    def taken_in(self, file_name: str) -> Publication:
        return publication(file_name, self.content).model_copy(
            update={"created": self.created, "title": None, "author": None}
        )

    @property
    def publication_id(self) -> str:
        return self.taken_in("").publication_id

    def read(self) -> Reading:
        of = self.taken_in("")
        plain = reportage(of)
        rows = [
            plain.model_copy(
                update={
                    "reportage_id": make_id("reportage", of.publication_id, headline),
                    "headline": headline,
                    "text": plain.text + " Wort" * self.words,
                }
            )
            for headline in self.headlines
        ]
        stated = {"title": self.title, "publisher": self.publisher, "issued_year": self.year}
        return reading(of).model_copy(update={**stated, "reportages": tuple(rows)})

    def extracted(self) -> list[Extraction]:
        """The records of `extraction` in the first reportage, changed by `edits`."""
        first, of = self.read().reportages[:1], self.taken_in("")
        return [self._edited(extraction(of, one.reportage_id)) for one in first]

    def _edited(self, plain: Extraction) -> Extraction:
        changed: dict[str, Any] = {}
        for table, fields in self.edits.items():
            rows = getattr(plain, table)
            changed[table] = (
                rows.model_copy(update=dict(fields))
                if table == "cluster"
                else tuple(row.model_copy(update=dict(fields)) for row in rows)
            )
        return plain.model_copy(update=changed)


@cache
def empty_warehouse() -> bytes:
    """A warehouse before the first run, made once: most of what a test would wait for."""
    with TemporaryDirectory() as folder:
        with building(Path(folder, "k.duckdb")):
            pass
        return Path(folder, "k.duckdb").read_bytes()


KNOWN_RUNS: dict[str, tuple[Settled, bytes]] = {}
"""What a run came to and left, by all that it depends on: many tests begin with the same one or two."""


class Archive:
    """A warehouse beside its inbox, filled run after run without files being written or read.

    A run that another test has made already, over the same warehouse, is not made again. So a test that changes how
    runs work (monkeypatch) has to give it issues of a class of its own.
    """

    def __init__(self, folder: Path, anew: bool = False) -> None:
        """`anew`: runs are made even if another test has made them; for what must not depend on when and where."""
        self.anew = anew
        self.warehouse = folder / "warehouse" / "k.duckdb"
        self.warehouse.parent.mkdir(parents=True)
        self.warehouse.write_bytes(empty_warehouse())
        self.inbox = folder / "raw"
        self.corrections = folder / "corrections"
        self.readings: dict[str, Reading] = {}
        self.asked: list[str] = []
        """Publications whose reading was asked for."""
        self.checking = False
        """Whether runs end with the checks, which take a third of their time."""
        self.runs = 0

    def run(self, *folders: str, code: str = "c1", **files: Issue | None) -> Settled:
        """A run over files (name in the inbox, `__` for a slash → what it holds; None: damaged) and whole folders."""
        key = self._key(folders, code, files)
        if key is None or (known := KNOWN_RUNS.get(key)) is None:
            settled = self._run(folders, code, files)
            if key:
                KNOWN_RUNS[key] = settled, zlib.compress(self.warehouse.read_bytes(), 1)
            return settled
        self.runs += 1
        self.readings |= {issue.publication_id: issue.read() for issue in files.values() if issue}
        settled, content = known
        beside = self.warehouse.with_suffix(".known")
        beside.write_bytes(zlib.decompress(content))
        beside.replace(self.warehouse)  # as a run does: a reader keeps what it has open
        self.warehouse.with_name(f"{self.warehouse.name}.lock").touch()
        return settled

    def _key(self, folders: Sequence[str], code: str, files: Mapping[str, Issue | None]) -> str | None:
        """Tells a run from all others; None where people say something, or issues have ways of their own."""
        said = sorted(self.corrections.glob("*")) if self.corrections.exists() else []
        if self.anew or said or any(issue and type(issue) is not Issue for issue in files.values()):
            return None
        return (
            f"{blake2b(self.warehouse.read_bytes()).hexdigest()} {self.runs} {self.checking} {folders} {code} {files}"
        )

    def _run(self, folders: Sequence[str], code: str, files: Mapping[str, Issue | None]) -> Settled:
        self.runs += 1
        moment = DAY + timedelta(days=self.runs)
        run = Run(
            run_id=f"run_{self.runs}", started_at=moment, finished_at=moment, code_version=code, settings_hash="s"
        )
        paths = {self.inbox / f"{name.replace('__', '/')}.pdf": issue for name, issue in files.items()}
        with building(self.warehouse) as copy:
            keep_forgotten(copy, self.corrections)
            outcomes = [self._load(copy, run.run_id, path, issue) for path, issue in paths.items()]
            record_run(copy, run, outcomes)
            settled = settle(
                copy, run.run_id, list(paths), outcomes, [self.inbox / folder for folder in folders], self.said()
            )
            if self.checking:
                record_checks(copy, run_checks(copy, run.run_id))
            return settled

    def said(self) -> Corrections:
        """What the folder of corrections says."""

        def reading_of(publication_id: str, places: Sequence[str]) -> Reading | None:
            self.asked.append(publication_id)
            return self.readings.get(publication_id)

        return Corrections(read_corrections(self.corrections), reading_of)

    def _load(self, copy: Path, run_id: str, path: Path, issue: Issue | None) -> DocumentOutcome:
        if issue is None:
            return DocumentOutcome(
                file_name=path.name, publication_id="damaged", state=DocumentState.DAMAGED, stage="intake", seconds=0
            )
        taken = issue.taken_in(path.name)
        self.readings[taken.publication_id] = issue.read()
        if not issue.kept:
            load_publication(copy, run_id, taken, issue.read(), issue.extracted())
        return DocumentOutcome(
            file_name=path.name,
            publication_id=taken.publication_id,
            state=issue.state,
            stage=Stage.LANGUAGE if issue.kept else Stage.LOAD,
            seconds=0,
        )

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with connect_read_only(self.warehouse) as connection:
            return connection.execute(sql).fetchall()

    def current(self) -> set[str]:
        """Identifiers of the current publications."""
        return {identifier for (identifier,) in self.rows("SELECT publication_id FROM kb.publications")}
