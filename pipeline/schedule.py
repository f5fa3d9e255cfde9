"""The inbox as a Prefect deployment: on a schedule, what is new in it is taken into the warehouse."""

from __future__ import annotations

import asyncio
import fcntl
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from prefect import flow, get_run_logger
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import (
    DeploymentFilter,
    DeploymentFilterName,
    FlowFilter,
    FlowFilterName,
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy, State, StateType
from prefect.runner import Runner
from prefect.schedules import Cron, Interval, Schedule
from prefect.settings import PREFECT_UI_URL
from prefect.states import Completed, Crashed
from prefect.types.entrypoint import EntrypointType

from pipeline.errors import OrchestrationError
from pipeline.flow_report import headline
from pipeline.flows import run_with_tasks
from pipeline.run import find_pdfs
from pipeline.settings import load_settings

FINISHED_WITH_FINDINGS = "Completed with findings"
"""Name of the final state where the command line would end with exit code 1."""
ONE_AT_A_TIME = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)
"""A run that comes due while another one goes on is cancelled, not queued: the next one takes all that is new."""
UNFINISHED = [StateType.PENDING, StateType.RUNNING, StateType.CANCELLING]


def _run_name() -> str:
    """Name of a flow run: what it takes and when, instead of Prefect's random animals."""
    return f"inbox {datetime.now():%Y-%m-%d %H:%M}"


@flow(name="clusterwissen-inbox", flow_run_name=_run_name)
def inbox_to_warehouse(paths: list[str], warehouse: str | None = None) -> State[None]:
    """Take what is new in the inbox into the knowledge base.

    Files whose bytes are known are not read again. The run's artifact shows counts by state, refusals with reason and
    remedy, revisions, files that have gone, and failed checks.

    Args:
        paths: PDF files, or folders with PDF files. Text, since Prefect keeps parameters as JSON.
        warehouse: The knowledge base; left out, that of the settings.
    """
    settings = load_settings(Path(warehouse) if warehouse else None)
    files = find_pdfs(Path(path) for path in paths)
    if not files and not settings.warehouse.exists():
        return Completed(message=f"there is no PDF in {', '.join(paths)}")
    folders = [Path(path) for path in paths if Path(path).is_dir()]
    summary = run_with_tasks(files, settings, folders=folders)
    for outcome in summary.outcomes:
        if outcome.reason:
            get_run_logger().warning(
                "%s: %s. %s → %s", outcome.file_name, outcome.state.value, outcome.reason, outcome.remedy
            )
    return Completed(
        name="Completed" if summary.all_well else FINISHED_WITH_FINDINGS,
        message=headline(summary),
    )


def schedule_of(interval_seconds: float, cron: str | None, timezone: str) -> Schedule:
    """Every so many seconds or, where it is given, at the times of `cron` in this zone. Raises ValueError."""
    if cron is None:
        return Interval(timedelta(seconds=interval_seconds))
    try:
        ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError(f"{timezone!r} is no time zone: name one such as Europe/Berlin") from error
    return Cron(cron, timezone=timezone)


def serve_inbox(paths: list[Path], warehouse: Path, schedule: Schedule, say: Callable[[str], None]) -> None:
    """Register the deployment at the Prefect server and carry out its runs until SIGINT or SIGTERM.

    Each run is a process of its own. The deployment is named after the warehouse. Its schedule is paused at the end, so
    that no runs pile up which nobody carries out. Raises OrchestrationError where no server answers, or where another
    process serves the same warehouse.
    """
    with _only_one(warehouse):
        with get_client(sync_client=True) as client:
            if client.api_healthcheck() is not None:
                raise OrchestrationError(
                    f"no Prefect server answers at {client.api_url}",
                    "start one with `prefect server start`, or name yours in PREFECT_API_URL",
                )
            _give_up_unfinished_runs(client, warehouse.stem)
        runner = Runner(pause_on_shutdown=True)
        runner.handle_sigterm = _as_interrupt  # type: ignore[method-assign]
        deployment_id = runner.add_flow(
            inbox_to_warehouse,
            name=warehouse.stem,
            schedule=schedule,
            concurrency_limit=ONE_AT_A_TIME,
            parameters={"paths": [str(path.absolute()) for path in paths], "warehouse": str(warehouse.absolute())},
            entrypoint_type=EntrypointType.MODULE_PATH,
        )
        say(f"{inbox_to_warehouse.name}/{warehouse.stem} is served: {', '.join(map(str, paths))} → {warehouse}")
        say(f"Its runs: {PREFECT_UI_URL.value()}/deployments/deployment/{deployment_id}    (Ctrl-C stops serving)")
        with suppress(KeyboardInterrupt):
            asyncio.run(runner.start())


def _as_interrupt(*_: object) -> None:
    """Take SIGTERM as SIGINT, which asyncio ends its tasks in order for: Prefect's own way out of it is an exception in
    the midst of whatever runs, after which the schedule may go on."""
    signal.raise_signal(signal.SIGINT)


@contextmanager
def _only_one(warehouse: Path) -> Iterator[None]:
    """Hold a lock while this warehouse is served. The operating system lets go of it, however the process ends."""
    with warehouse.with_name(f"{warehouse.name}.serve.lock").open("w", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise OrchestrationError(
                f"another process serves {warehouse} already", "stop it first, or name another --warehouse"
            ) from error
        yield


def _give_up_unfinished_runs(client: SyncPrefectClient, deployment: str) -> None:
    """Mark runs as crashed that an earlier process was killed in: their hold on the limit would block all others.

    Prefect frees it by itself after five minutes, but not where its server was restarted meanwhile.
    """
    unfinished = client.read_flow_runs(
        flow_filter=FlowFilter(name=FlowFilterName(any_=[inbox_to_warehouse.name])),
        deployment_filter=DeploymentFilter(name=DeploymentFilterName(any_=[deployment])),
        flow_run_filter=FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=UNFINISHED))),
    )
    for run in unfinished:
        client.set_flow_run_state(run.id, Crashed(message="the process that served it ended before it did"))
