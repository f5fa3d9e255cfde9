"""Prefect over the one way through all stages: a task per document, retries on input and output, an artifact."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State

from pipeline.cluster import content_to_send, dask_tasks, isolated_copy
from pipeline.errors import OrchestrationError
from pipeline.executor import Entering, Future, Results, in_order
from pipeline.flow_report import headline, report_markdown
from pipeline.isolation import close_idle, isolated
from pipeline.process import Processed
from pipeline.run import Report, RunSummary, run_all
from pipeline.settings import Settings
from schemas.publication import Stage

ARTIFACT = "clusterwissen-run"
RETRIES = 2
RETRY_DELAY_SECONDS = 1.0


def _is_transient(_task: Any, _run: Any, state: State[Any]) -> bool:
    """Prefect's question whether to try again."""
    return isinstance(state.result(raise_on_failure=False), TryAgain)


class TryAgain(Exception):
    """A file could not be read, but perhaps the next time."""

    def __init__(self, processed: Processed) -> None:
        super().__init__(processed)
        self.processed = processed


@task(
    name="document",
    task_run_name="{path.name}",  # an operator looks for the file
    cache_policy=NO_CACHE,  # the stage cache knows more than Prefect's key, which would hash a path
    persist_result=False,
    retries=RETRIES,
    retry_delay_seconds=RETRY_DELAY_SECONDS,
    retry_condition_fn=_is_transient,
)
def document(path: Path, settings: Settings, content: bytes | None = None) -> Processed:
    """Take one file from intake through records, in a child of the process that runs the task.

    `content` are its bytes, where that process runs on another machine.
    """
    processed = isolated(path, settings) if content is None else isolated_copy(path, content, settings)
    if processed.transient:
        raise TryAgain(processed)
    return processed


class _Waiting:
    """The result of a task, be it that all tries failed."""

    def __init__(self, future: Any) -> None:
        self._future = future

    def result(self) -> Processed:
        try:
            processed: Processed = self._future.result()
        except TryAgain as failure:
            return failure.processed
        return processed


def tasks_executor(paths: Sequence[Path], settings: Settings, entering: Entering) -> Results:
    """The executor of a flow run: a task per file, on this machine or on the Dask cluster of the settings.

    On this machine as many are read at a time as the setting `workers` says, on a cluster as many as it has threads.
    """

    def here(path: Path) -> Future:
        entering(path, Stage.INTAKE)
        return _Waiting(document.submit(path, settings))

    try:
        if settings.dask_scheduler is None or not paths:
            yield from in_order(paths, here)
            return
        with dask_tasks(settings.dask_scheduler) as cluster:

            def there(path: Path) -> Future:
                content = content_to_send(path)
                if content is None:
                    return here(path)
                entering(path, Stage.INTAKE)
                return _Waiting(cluster.submit(document, {"path": path, "settings": settings, "content": content}))

            yield from in_order(paths, there)
    finally:
        close_idle()


@flow(name="clusterwissen", validate_parameters=False)
def publications_to_warehouse(
    files: Sequence[Path], settings: Settings, report: Report | None = None, folders: Sequence[Path] = ()
) -> RunSummary:
    """Take the files through all stages into the warehouse and leave the report as an artifact."""
    return run_with_tasks(files, settings, report, folders)


def run_with_tasks(
    files: Sequence[Path], settings: Settings, report: Report | None = None, folders: Sequence[Path] = ()
) -> RunSummary:
    """Run all stages as tasks of the flow run that this is called in, and leave the report as its artifact."""
    summary = run_all(files, settings, tasks_executor, report, folders)
    create_markdown_artifact(
        markdown=report_markdown(summary, settings.warehouse), key=ARTIFACT, description=headline(summary)
    )
    return summary


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
