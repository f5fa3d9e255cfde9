"""One file's way from its bytes to records that are ready to be loaded, in the process that calls it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cache import StageCache, folder_of
from pipeline.digest import digest_of
from pipeline.errors import ClusterwissenError, DocumentRefused, OutOfMemory, describe_unexpected
from pipeline.plausibility import find_doubt
from pipeline.review.given import FORGOTTEN
from pipeline.settings import Settings
from pipeline.stages import Stages
from pipeline.stamp import code_version, result_versions
from schemas.publication import DocumentOutcome, DocumentState, Publication, Stage

if TYPE_CHECKING:  # a run with nothing new does without these models, which take long to make
    from schemas.extraction import Extraction
    from schemas.page import Page
    from schemas.reportage import Reading

PERMANENT = (FileNotFoundError, IsADirectoryError, PermissionError)
"""Errors of reading that no second try mends."""


Enter = Callable[[Stage, int], None]
"""Told before each stage, with the number of pages (0 as long as it is unknown)."""


@dataclass(frozen=True)
class Processed:
    """What became of one file. It travels between processes."""

    outcome: DocumentOutcome
    """How the file fared; `stage` is the last one reached, language where all went well."""
    publication: Publication | None = None
    """None, as the next, where the file was refused or failed."""
    reading: Reading | None = None
    extractions: tuple[Extraction, ...] = ()
    """One per reportage."""
    code_version: str = field(default_factory=code_version)
    """Version of the code that did it, which must be the one of the run."""
    transient: bool = False
    """Whether the same file may be readable at the next try: a network drive blinked."""


def process(path: Path, settings: Settings, stages: Stages | None = None, enter: Enter | None = None) -> Processed:
    """Take one file from intake through records. Whatever is wrong with the file becomes the outcome's state.

    Raises only errors that concern every file, such as a model that is not installed (ClusterwissenError).
    """
    begun = time.perf_counter()
    stages = stages or Stages()
    reached = [Stage.INTAKE]
    refusal: DocumentRefused

    def entering(stage: Stage, pages: int) -> None:
        reached.append(stage)
        if enter:
            enter(stage, pages)

    try:
        done = _through(path, settings, stages, entering)
        seconds = round(time.perf_counter() - begun, 3)
        return replace(done, outcome=done.outcome.model_copy(update={"seconds": seconds}))
    except DocumentRefused as error:
        refusal = error
    except ClusterwissenError:
        raise
    except MemoryError:
        refusal = _out_of_memory(path, reached[-1], settings)
    except Exception as error:  # one publication's fault must not cost the others
        refusal = failure(path, reached[-1], error)
    return refused(refusal, reached[-1], settings, round(time.perf_counter() - begun, 3))


def refused(refusal: DocumentRefused, stage: Stage, settings: Settings, seconds: float) -> Processed:
    """What becomes of a file that is refused at a stage. It leaves nothing in the warehouse."""
    outcome = DocumentOutcome(
        file_name=refusal.path.name,
        publication_id=digest_of(refusal.path, settings.max_file_mb),
        state=refusal.state,
        stage=stage,
        reason=refusal.reason,
        remedy=refusal.remedy,
        seconds=seconds,
    )
    return Processed(outcome, transient=is_transient(refusal.__cause__))


def failure(path: Path, stage: Stage, error: Exception) -> DocumentRefused:
    """The refusal of a file at which our own code failed."""
    told = DocumentRefused(path, f"{stage} failed: {describe_unexpected(error)}", "report this line with the file")
    told.__cause__ = error
    return told


def _out_of_memory(path: Path, stage: Stage, settings: Settings) -> OutOfMemory:
    reason = f"it takes more than {settings.memory_mb} MB of memory (it was in {stage})"
    return OutOfMemory(path, reason, "split it, or raise the setting memory_mb")


def is_transient(error: BaseException | None) -> bool:
    """Whether an error of input or output may be gone at the next try."""
    return isinstance(error, OSError) and not isinstance(error, PERMANENT)


def _through(path: Path, settings: Settings, stages: Stages, enter: Enter) -> Processed:
    """Through the stages, each of which is spared where its result is stored."""
    enter(Stage.INTAKE, 0)
    publication = stages.take_in(path, settings)
    cache = _cache(settings)

    def extract() -> list[Extraction]:
        enter(Stage.LANGUAGE, publication.page_count)
        return stages.extract(reading, settings)

    try:
        reading = _reading(publication, stages, cache, enter)
        extractions = cache.recall(Stage.LANGUAGE, publication.publication_id, extract)
    finally:
        cache.keep()
    return _outcome_of(publication, reading, extractions)


def _cache(settings: Settings) -> StageCache:
    """The stored results, which never have the name of somebody who was forgotten."""
    withheld = None
    if (settings.corrections / FORGOTTEN).exists():
        from pipeline.load.forgotten import names_forgotten  # late: a process that reads documents needs no duckdb

        withheld = names_forgotten(settings.corrections)
    return StageCache(folder_of(settings.warehouse), result_versions(settings), withheld)


def _reading(publication: Publication, stages: Stages, cache: StageCache, enter: Enter) -> Reading:
    """Layout and reading."""
    recall = partial(cache.recall, publication_id=publication.publication_id)

    def lay_out() -> list[Page]:
        enter(Stage.LAYOUT, publication.page_count)
        return stages.lay_out(publication)

    def read() -> Reading:
        pages = recall(Stage.LAYOUT, make=lay_out)
        enter(Stage.READING, publication.page_count)
        return stages.read(publication, pages)

    return recall(Stage.READING, make=read)


def read_again(path: Path, settings: Settings, stages: Stages | None = None) -> Reading:
    """A file as it was read, for those who need more of it than the warehouse holds. Raises DocumentRefused."""
    stages, cache = stages or Stages(), _cache(settings)
    reading = _reading(stages.take_in(path, settings), stages, cache, lambda stage, pages: None)
    cache.keep()
    return reading


def _outcome_of(publication: Publication, reading: Reading, extractions: Sequence[Extraction]) -> Processed:
    """Ok, or partial where something is missing."""
    doubt = find_doubt(publication, reading)
    rejected = sum(len(extraction.rejects) for extraction in extractions)
    reason = remedy = None
    if doubt:
        reason, remedy = doubt, "compare it with the PDF; export the PDF again, or run it through OCR"
    elif not extractions:
        reason, remedy = "no reportage was found in it", "check that it is a publication of reportages"
    elif rejected:
        reason = f"{rejected} {'record was' if rejected == 1 else 'records were'} rejected"
        remedy = "see them with `clusterwissen query rejects`"
    outcome = DocumentOutcome(
        file_name=publication.file_name,
        publication_id=publication.publication_id,
        state=DocumentState.PARTIAL if reason else DocumentState.OK,
        stage=Stage.LANGUAGE,
        reason=reason,
        remedy=remedy,
        doubtful=bool(doubt) or not extractions,
        seconds=0,
    )
    return Processed(outcome, publication, reading, tuple(extractions))
