"""What a run leaves behind about itself."""

from __future__ import annotations

from datetime import datetime
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


class CheckResult(Record):
    """What one of `warehouse/checks/*.sql` found in a run. One row of `ops.checks`."""

    run_id: str
    """The run at whose end the check was made."""
    name: str
    """File name of the check without its ending."""
    description: str
    """What must never be found, from the first line of the file."""
    offending: int = Field(ge=0)
    """Number of offending rows; 0 where all is well."""
    examples: Annotated[tuple[str, ...], Personal.TEXT] = ()
    """The first offending rows as JSON, at most five."""
