"""What a run leaves behind about itself."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from schemas.base import Personal, Record


class Run(Record):
    """One run that ended and was swapped in. One row of `ops.runs`; an interrupted run leaves none."""

    run_id: str
    """Made from the run's start, so that identifiers sort by time."""
    started_at: datetime
    """Start in UTC."""
    finished_at: datetime
    """End of the last publication in UTC."""
    code_version: str
    """Hash of the sources and libraries that turn a PDF into records."""
    settings_hash: str
    """Hash of the settings that change what is extracted."""


class Severity(StrEnum):
    """How much it matters that a check found something."""

    ERROR = "error"
    """Something must be done; the exit code says so."""
    WARNING = "warning"
    """Somebody should look; what was found may be true all the same."""


class CheckResult(Record):
    """What one of `warehouse/checks/*.sql` found in a run. One row of `ops.checks`."""

    run_id: str
    """The run at whose end the check was made."""
    name: str
    """File name of the check without its ending."""
    description: str
    """What must never be found, from the first line of the file."""
    severity: Severity = Severity.ERROR
    """error, or warning where what was found may be true all the same."""
    offending: int = Field(ge=0)
    """Number of offending rows; 0 where all is well."""
    examples: Annotated[tuple[str, ...], Personal.TEXT] = ()
    """The first offending rows as JSON, at most five."""
    accepted: bool = False
    """Whether somebody said, with `clusterwissen check --accept-counts`, that what it found is right."""
