"""Documents on an existing Dask cluster: their bytes go there, their records come back. Needs the extra `dask`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from prefect.settings import PREFECT_API_URL

from pipeline.errors import OrchestrationError, SettingsError
from pipeline.isolation import close_idle, isolated
from pipeline.process import Processed
from pipeline.settings import Settings

if TYPE_CHECKING:
    from prefect_dask.task_runners import DaskTaskRunner

MAX_SENT_BYTES = 64 * 1024 * 1024
"""Larger files are read on this machine: the cluster's scheduler holds all that is sent in its memory."""
CONNECT_SECONDS = 10


@contextmanager
def dask_tasks(scheduler: str) -> Iterator[DaskTaskRunner]:
    """Yield what submits tasks to the cluster with this scheduler. Its workers end their idle children afterwards.

    Raises SettingsError where the extra is not installed, OrchestrationError where the cluster or a Prefect server that
    its workers reach is missing: each worker would start a server of its own, and leave it behind.
    """
    try:
        from prefect_dask.task_runners import DaskTaskRunner
    except ImportError as error:
        raise SettingsError(
            "setting 'dask_scheduler' needs prefect-dask", "install the extra: pip install 'clusterwissen[dask]'"
        ) from error
    if PREFECT_API_URL.value() is None:
        raise OrchestrationError(
            "a Dask cluster needs a Prefect server that its workers reach",
            "start one with `prefect server start --host 0.0.0.0` and name it in PREFECT_API_URL",
        )
    with DaskTaskRunner(address=scheduler, client_kwargs={"timeout": CONNECT_SECONDS}) as runner:
        try:
            client = runner.client
        except (OSError, ValueError) as error:
            raise OrchestrationError(
                f"no Dask scheduler answers at {scheduler}", "start it, or correct the setting dask_scheduler"
            ) from error
        try:
            yield runner
        finally:
            client.run(close_idle)


def content_to_send(path: Path) -> bytes | None:
    """The bytes of a file; None where it is too large, or cannot be read, which this machine is to find out."""
    try:
        return path.read_bytes() if path.stat().st_size <= MAX_SENT_BYTES else None
    except OSError:
        return None


def isolated_copy(path: Path, content: bytes, settings: Settings) -> Processed:
    """Take a file from intake through records where only its bytes are, as if it lay at `path`.

    The copy and its stage cache go when it has been read.
    """
    with tempfile.TemporaryDirectory(prefix="clusterwissen-") as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(content)
        here = settings.model_copy(update={"warehouse": Path(folder) / settings.warehouse.name})
        return _as_if_at(path, copy, isolated(copy, here))


def _as_if_at(path: Path, copy: Path, processed: Processed) -> Processed:
    """The same result with the path that the user knows, remedies included."""

    def told(text: str | None) -> str | None:
        return text and text.replace(str(copy.parent), str(path.parent))

    outcome = processed.outcome
    return replace(
        processed,
        outcome=outcome.model_copy(update={"reason": told(outcome.reason), "remedy": told(outcome.remedy)}),
        publication=processed.publication and processed.publication.model_copy(update={"path": path}),
    )
