"""The one way of publications through all stages into the warehouse; Prefect only takes over who reads the files."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pipeline.cache import StageCache, folder_of
from pipeline.checks import run_checks
from pipeline.corrections import corrections_of
from pipeline.digest import digest_of
from pipeline.errors import ClusterwissenError
from pipeline.executor import Executor, LocalExecutor
from pipeline.load.settle import Settled, settle
from pipeline.load.swap import building, connect
from pipeline.load.write import (
    current_outcomes,
    has_good_rows,
    load_publication,
    record_checks,
    record_run,
    stored_publications,
)
from pipeline.process import Processed, failure, refused
from pipeline.review.given import FORGOTTEN
from pipeline.settings import Settings
from pipeline.stamp import code_version, result_versions, settings_hash
from schemas.publication import DocumentOutcome, DocumentState, Stage
from schemas.run import CheckResult, Run, Severity


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
"""May be called by several threads."""


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
        """Whether no file was refused, no record rejected and no check found an error; warnings do not count."""
        return all(outcome.state is DocumentState.OK for outcome in self.outcomes) and not any(
            check.offending and check.severity is Severity.ERROR for check in self.checks
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
    executor: Executor | None = None,
    report: Report | None = None,
    folders: Sequence[Path] = (),
) -> RunSummary:
    """Take the files through all stages into the warehouse, which is swapped in at the end.

    A file that is refused or fails does not stop the others, nor does it remove rows that an earlier run stored. A
    publication whose outcome was reached from the same bytes with the same code and settings is not read again. What
    ends up in the warehouse depends neither on the order of the files nor on who reads them. `folders` are those in
    which the files were found: what an earlier run found there and is there no more is reported.
    """
    started_at = datetime.now(UTC)
    run_id = f"run_{started_at:%Y%m%dT%H%M%S.%fZ}"
    stamps = code_version(), settings_hash(settings)
    with building(settings.warehouse) as copy:
        _keep_forgotten(copy, settings.corrections)
        way = _Way(copy, run_id, settings, report, current_outcomes(copy, *stamps))
        outcomes = way.go(files, executor or LocalExecutor())
        run = Run(
            run_id=run_id,
            started_at=started_at,
            finished_at=datetime.now(UTC),
            code_version=stamps[0],
            settings_hash=stamps[1],
        )
        record_run(copy, run, outcomes)
        settled = settle(copy, run_id, files, outcomes, folders, corrections_of(settings))
        checks = run_checks(copy, run_id)
        record_checks(copy, checks)
        _prune_cache(copy, settings, outcomes)
        _discard_names(copy, settings, outcomes)
    return RunSummary(run, tuple(outcomes), tuple(checks), settled)


def _keep_forgotten(copy: Path, folder: Path) -> None:
    """Keep out whom the folder's file names; most folders have none, and the import takes long."""
    if (folder / FORGOTTEN).exists():
        from pipeline.load.purge import keep_forgotten

        keep_forgotten(copy, folder)


def _prune_cache(copy: Path, settings: Settings, outcomes: Sequence[DocumentOutcome]) -> None:
    """Keep what the next run may need: results for what is stored and for the files of this run."""
    wanted = stored_publications(copy) | {outcome.publication_id for outcome in outcomes if outcome.publication_id}
    StageCache(folder_of(settings.warehouse), result_versions(settings)).prune(wanted)


def _discard_names(copy: Path, settings: Settings, outcomes: Sequence[DocumentOutcome]) -> None:
    """Of what was read in this run, remove stored results with the name of somebody whom the warehouse keeps out."""
    read = {outcome.publication_id for outcome in outcomes if outcome.publication_id and not outcome.unchanged}
    if not read:
        return
    from pipeline.load.forgotten import hider_of

    with connect(copy) as connection:
        hider = hider_of(connection)
    if hider:
        StageCache(folder_of(settings.warehouse), result_versions(settings)).discard_naming(hider.may_name, read)


@dataclass
class _Way:
    """The way of files into one copy of the warehouse."""

    copy: Path
    run_id: str
    settings: Settings
    report: Report | None
    current: dict[str, DocumentOutcome]
    """Outcomes that need no renewal, by publication_id."""
    done: int = 0
    total: int = 0

    def go(self, files: Sequence[Path], executor: Executor) -> list[DocumentOutcome]:
        """Read what is not known yet and store it. The outcomes are in the order of the files.

        Files are read in the order of their names, and of several with the same bytes the first.
        """
        self.total = len(files)
        ordered = sorted(dict.fromkeys(files), key=lambda path: (path.name, path))
        digests = {path: digest_of(path, self.settings.max_file_mb) for path in ordered}
        first = {digest: path for path, digest in reversed(digests.items())}
        todo = [
            path
            for path, digest in digests.items()
            if digest is None or (digest not in self.current and first[digest] == path)
        ]
        outcomes: dict[Path, DocumentOutcome] = {}
        self.done = self.total - len(todo)
        with closing(executor(todo, self.settings, self._tell)) as results:
            for path, result in zip(todo, results, strict=True):
                outcomes[path] = self._store(path, result)
                self.done += 1
        for path, digest in digests.items():
            if path not in outcomes:
                known = self.current.get(digest or "") or outcomes[first[digest]]
                outcomes[path] = known.model_copy(
                    update={"file_name": path.name, "stage": Stage.INTAKE, "unchanged": True, "seconds": 0.0}
                )
        return [outcomes[path] for path in files]

    def _store(self, path: Path, result: Processed) -> DocumentOutcome:
        """Replace the publication's rows, unless what was read is worse than what is there."""
        if result.code_version != code_version():
            raise ClusterwissenError(
                "clusterwissen was changed while it ran, or a worker has another version",
                "run again; give all machines the same version",
            )
        begun = time.perf_counter()
        outcome = result.outcome
        if result.publication is None or result.reading is None:
            return outcome
        self._tell(path, Stage.LOAD)
        try:
            if outcome.doubtful and has_good_rows(self.copy, result.publication.publication_id):
                return outcome.model_copy(update={"reason": f"{outcome.reason}; the rows of an earlier run are kept"})
            load_publication(self.copy, self.run_id, result.publication, result.reading, result.extractions)
        except ClusterwissenError:
            raise
        except Exception as error:  # one publication's fault must not cost the others
            return refused(failure(path, Stage.LOAD, error), Stage.LOAD, self.settings, outcome.seconds).outcome
        seconds = round(outcome.seconds + time.perf_counter() - begun, 3)
        return outcome.model_copy(update={"stage": Stage.LOAD, "seconds": seconds})

    def _tell(self, path: Path, stage: Stage) -> None:
        """Tell whoever listens which stage a file enters."""
        if self.report:
            self.report(Progress(self.done, self.total, path.name, stage))
