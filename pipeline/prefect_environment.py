"""The environment of Prefect. To be set before prefect is first imported, since it reads it then."""

from __future__ import annotations

import os
from pathlib import Path

from pipeline.errors import OrchestrationError

SERVER_STARTUP_SECONDS = 90
"""The local server takes 5 to 20 s on an idle machine with two cores, longer on a busy one."""


STANDARD_API_URL = "http://127.0.0.1:4200/api"
"""Where `prefect server start` listens."""


def set_up(warehouse: Path) -> None:
    """Give Prefect a home of its own beside the warehouse, without analytics and without log lines on the terminal.

    What the user has set in the environment (PREFECT_API_URL for a server of theirs, for instance) is left as it is.
    """
    _default(_home(warehouse) | {"PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL"})


def set_up_for_server(warehouse: Path) -> None:
    """The same for a server that runs by itself, named by PREFECT_API_URL or where `prefect server start` puts it.

    Log lines appear on the terminal: whoever operates a service reads them there.
    """
    _default(_home(warehouse) | {"PREFECT_API_URL": STANDARD_API_URL})


def _home(warehouse: Path) -> dict[str, str]:
    """A folder beside the warehouse for what Prefect keeps, no analytics, and patience with the local server."""
    home = warehouse.absolute().with_name(f"{warehouse.name}.prefect")
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OrchestrationError(
            f"{home} cannot be written ({error.strerror})", "choose another --warehouse, or run with --no-prefect"
        ) from error
    return {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",  # the client sends usage events of its own
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": str(SERVER_STARTUP_SECONDS),
    }


def _default(variables: dict[str, str]) -> None:
    for name, value in variables.items():
        os.environ.setdefault(name, value)
