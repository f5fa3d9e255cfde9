"""Prefect over the one way through all stages: order, retries on input and output, an artifact. No logic of its own."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from prefect import Task, flow
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State

from pipeline.errors import OrchestrationError, Unreadable, WarehouseError
from pipeline.run import Report, RunSummary, Steps, run_all
from pipeline.settings import Settings

P = ParamSpec("P")
R = TypeVar("R")
RETRIES = 2
RETRY_DELAY_SECONDS = 1.0
PERMANENT = (FileNotFoundError, IsADirectoryError, PermissionError)
"""Errors of reading that no second try mends."""


def is_transient(error: BaseException | None) -> bool:
    """Whether an error of reading a file or of writing the warehouse may be gone at the next try."""
    if isinstance(error, Unreadable):
        return isinstance(error.__cause__, OSError) and not isinstance(error.__cause__, PERMANENT)
    return isinstance(error, WarehouseError | OSError) and not isinstance(error, PERMANENT)


def _transient(_task: Any, _run: Any, state: State[Any]) -> bool:
    """Prefect's question whether to try again."""
    result = state.result(raise_on_failure=False)
    return is_transient(result if isinstance(result, BaseException) else None)


def _step(function: Callable[P, R], name: str, retries: int = 0) -> Task[P, R]:
    """A stage as a task. Nothing is cached or stored: the default key would hash whole pages and never match."""
    return Task(
        function,
        name=name,
        cache_policy=NO_CACHE,
        persist_result=False,
        retries=retries,
        retry_delay_seconds=RETRY_DELAY_SECONDS,
        retry_condition_fn=_transient if retries else None,
    )


def _steps() -> Steps:
    """The stages as tasks: one per stage and publication; those that read or write files are tried again."""
    plain = Steps()
    return Steps(
        take_in=_step(plain.take_in, "intake", RETRIES),
        lay_out=_step(plain.lay_out, "layout", RETRIES),
        read=_step(plain.read, "reading"),
        extract=_step(plain.extract, "language"),
        load=_step(plain.load, "load", RETRIES),
    )


@flow(name="clusterwissen", validate_parameters=False)
def publications_to_warehouse(
    files: Sequence[Path], settings: Settings, report: Report | None = None, folders: Sequence[Path] = ()
) -> RunSummary:
    """Take the files through all stages into the warehouse and leave the counts as an artifact."""
    summary = run_all(files, settings, _steps(), report, folders)
    create_markdown_artifact(markdown=counts_markdown(summary), key="clusterwissen-run", description="What the run did")
    return summary


def counts_markdown(summary: RunSummary) -> str:
    """The run's counts as Markdown: one row per file, then what the checks found."""
    lines = [f"# {summary.run.run_id}", "", "| file | state | stage | seconds | reason |", "|---|---|---|---:|---|"]
    for outcome in summary.outcomes:
        state = "unchanged" if outcome.unchanged else outcome.state.value
        cells = (_cell(outcome.file_name), state, outcome.stage, f"{outcome.seconds:.1f}", _cell(outcome.reason or ""))
        lines.append("| " + " | ".join(cells) + " |")
    lines += ["", "| check | offending rows |", "|---|---:|"]
    lines += [f"| {_cell(check.description)} | {check.offending} |" for check in summary.checks]
    return "\n".join(lines)


def _cell(text: str) -> str:
    """Text that Markdown shows as it is: no HTML, link, picture, code or further cell comes of it."""
    return re.sub(r"([\\`*\[\]|])", r"\\\1", html.escape(" ".join(text.split()), quote=False))


def run_as_flow(
    files: Sequence[Path], settings: Settings, report: Report | None = None, folders: Sequence[Path] = ()
) -> RunSummary:
    """Run the flow on Prefect's local server, which is started for it and stopped afterwards.

    A server that the user has named (PREFECT_API_URL) is used instead. Raises OrchestrationError where none comes up.
    """
    try:
        return publications_to_warehouse(files, settings, report, folders)
    except RuntimeError as error:
        if "ephemeral" not in str(error).lower():
            raise
        raise OrchestrationError(
            "Prefect's local server did not come up in time", "run with --no-prefect, or again on a less busy machine"
        ) from error
