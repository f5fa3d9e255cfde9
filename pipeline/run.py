"""The one way of publications through all stages; with Prefect the same steps are wrapped as tasks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache, partial
from pathlib import Path

from spacy.language import Language

from pipeline.checks import run_checks
from pipeline.errors import ClusterwissenError, DocumentRefused, describe_unexpected
from pipeline.intake import digest_of, take_in
from pipeline.language import analyse, build_language
from pipeline.layout import read_pages
from pipeline.load.settle import Settled, settle
from pipeline.load.swap import building
from pipeline.load.write import current_outcomes, load_publication, record_checks, record_run
from pipeline.reading import read
from pipeline.records import build_records
from pipeline.settings import Settings
from pipeline.stamp import code_version, settings_hash
from schemas.extraction import Extraction
from schemas.page import Page
from schemas.publication import DocumentOutcome, DocumentState, Publication
from schemas.reportage import Reading
from schemas.run import CheckResult, Run


class Stage(StrEnum):
    """Stages of a document, in their order. Language includes records, since a spaCy Doc stays where it was made."""

    INTAKE = "intake"
    LAYOUT = "layout"
    READING = "reading"
    LANGUAGE = "language"
    LOAD = "load"


def extract(reading: Reading, settings: Settings) -> list[Extraction]:
    """Analyse the reportages of a publication and build their records."""
    nlp = _language(settings)
    return [build_records(analyse(nlp, reportage)) for reportage in reading.reportages]


@lru_cache(maxsize=1)
def _language(settings: Settings) -> Language:
    """The spaCy pipeline, built once per process."""
    return build_language(settings)


@dataclass(frozen=True)
class Steps:
    """The stages as functions."""

    take_in: Callable[[Path], Publication] = take_in
    lay_out: Callable[[Publication], list[Page]] = read_pages
    read: Callable[[Publication, list[Page]], Reading] = read
    extract: Callable[[Reading, Settings], list[Extraction]] = extract
    load: Callable[[Path, str, Publication, Reading, Sequence[Extraction]], None] = load_publication


@dataclass(frozen=True)
class Progress:
    """Where a run is: the stage that a file enters."""

    position: int
    """Number of files done."""
    total: int
    """Number of files."""
    file_name: str
    stage: Stage


Report = Callable[[Progress], None]


@dataclass(frozen=True)
class RunSummary:
    """What a run did."""

    run: Run
    outcomes: tuple[DocumentOutcome, ...]
    """One per file, in their order."""
    checks: tuple[CheckResult, ...]
    settled: Settled

    @property
    def all_well(self) -> bool:
        """Whether no file was refused, no record rejected and no check found anything."""
        return all(outcome.state is DocumentState.OK for outcome in self.outcomes) and not any(
            check.offending for check in self.checks
        )


def find_pdfs(paths: Iterable[Path]) -> list[Path]:
    """The files named, and the PDFs in the folders named and their subfolders; each once, sorted within a folder."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = [file for file in path.rglob("*") if file.suffix.lower() == ".pdf" and file.is_file()]
        found |= dict.fromkeys(sorted(inside) if path.is_dir() else [path])
    return list(found)


def run_all(
    files: Sequence[Path],
    settings: Settings,
    steps: Steps | None = None,
    report: Report | None = None,
    folders: Sequence[Path] = (),
) -> RunSummary:
    """Take the files through all stages into the warehouse, which is swapped in at the end.

    A file that is refused or fails does not stop the others, nor does it remove rows that an earlier run stored. A
    publication whose rows were made from the same bytes with the same code and settings is not read again. `folders`
    are those in which the files were found: what an earlier run found there and is there no more is reported.
    """
    started_at = datetime.now(UTC)
    run_id = f"run_{started_at:%Y%m%dT%H%M%S.%fZ}"
    stamps = code_version(), settings_hash(settings)
    outcomes: list[DocumentOutcome] = []
    with building(settings.warehouse) as copy:
        way = _Way(copy, run_id, settings, steps or Steps(), current_outcomes(copy, *stamps))
        for position, path in enumerate(files):
            entering = partial(_tell, report, position, len(files), path.name)
            outcomes.append(way.go(path, entering))
        run = Run(
            run_id=run_id,
            started_at=started_at,
            finished_at=datetime.now(UTC),
            code_version=stamps[0],
            settings_hash=stamps[1],
        )
        record_run(copy, run, outcomes)
        settled = settle(copy, run_id, files, outcomes, folders)
        checks = run_checks(copy, run_id)
        record_checks(copy, checks)
    return RunSummary(run, tuple(outcomes), tuple(checks), settled)


def _tell(report: Report | None, position: int, total: int, file_name: str, stage: Stage) -> None:
    """Tell whoever listens which stage a file enters."""
    if report:
        report(Progress(position, total, file_name, stage))


@dataclass
class _Way:
    """The way of one file after the other into one copy of the warehouse."""

    copy: Path
    run_id: str
    settings: Settings
    steps: Steps
    current: dict[str, DocumentOutcome]
    """Outcomes of the publications whose stored rows need no renewal, by publication_id."""

    def go(self, path: Path, entering: Callable[[Stage], None]) -> DocumentOutcome:
        """Take one file through all stages. Only errors that concern every file are raised."""
        begun = time.perf_counter()
        reached = [Stage.INTAKE]

        def enter(stage: Stage) -> None:
            reached.append(stage)
            entering(stage)

        try:
            outcome = self._through(path, enter)
        except DocumentRefused as refusal:
            outcome = _refused(path, refusal.state, reached[-1], refusal.reason, refusal.remedy)
        except ClusterwissenError:
            raise
        except Exception as error:  # one publication's fault must not cost the others
            reason = f"{reached[-1]} failed: {describe_unexpected(error)}"
            outcome = _refused(path, DocumentState.FAILED, reached[-1], reason, "report this line with the file")
        return outcome.model_copy(update={"seconds": round(time.perf_counter() - begun, 3)})

    def _through(self, path: Path, enter: Callable[[Stage], None]) -> DocumentOutcome:
        enter(Stage.INTAKE)
        publication = self.steps.take_in(path)
        if known := self.current.get(publication.publication_id):
            return known.model_copy(update={"file_name": path.name, "stage": Stage.INTAKE.value, "unchanged": True})
        enter(Stage.LAYOUT)
        pages = self.steps.lay_out(publication)
        enter(Stage.READING)
        reading = self.steps.read(publication, pages)
        enter(Stage.LANGUAGE)
        extractions = self.steps.extract(reading, self.settings)
        enter(Stage.LOAD)
        self.steps.load(self.copy, self.run_id, publication, reading, extractions)
        outcome = _loaded(publication, extractions)
        self.current[publication.publication_id] = outcome
        return outcome


def _loaded(publication: Publication, extractions: Sequence[Extraction]) -> DocumentOutcome:
    """The outcome of a file whose rows were stored: ok, or partial where something is missing."""
    rejected = sum(len(extraction.rejects) for extraction in extractions)
    reason = remedy = None
    if not extractions:
        reason, remedy = "no reportage was found in it", "check that it is a publication of reportages"
    elif rejected:
        reason = f"{rejected} {'record was' if rejected == 1 else 'records were'} rejected"
        remedy = "see them with `clusterwissen query rejects`"
    return DocumentOutcome(
        file_name=publication.file_name,
        publication_id=publication.publication_id,
        state=DocumentState.PARTIAL if reason else DocumentState.OK,
        stage=Stage.LOAD.value,
        reason=reason,
        remedy=remedy,
        seconds=0,
    )


def _refused(path: Path, state: DocumentState, stage: Stage, reason: str, remedy: str) -> DocumentOutcome:
    """The outcome of a file that left nothing in the warehouse."""
    return DocumentOutcome(
        file_name=path.name,
        publication_id=digest_of(path),
        state=state,
        stage=stage.value,
        reason=reason,
        remedy=remedy,
        seconds=0,
    )
