"""What the warehouse remembers of earlier runs."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from schemas.base import Personal, Record


class Likeness(StrEnum):
    """What two revisions of a publication share apart from headlines."""

    FILE = "file"
    """The one took the other's place in a file."""
    TITLE = "title"
    FILE_NAME = "file_name"
    """Files of the same name in different folders."""


class FoundFile(Record):
    """A file, and the publication that it held over a stretch of runs. One row of `ops.files`."""

    path: str
    """Path of the file, relative to the folder of the warehouse."""
    publication_id: str
    """SHA-256 of the publication's bytes."""
    since_run: str
    """The run that first found the publication in the file."""
    until_run: str | None = None
    """The run that found another publication in the file, or this one moved to another file; None while it is there."""
    missing_since: str | None = None
    """The first run that was given the file's folder and did not find the file; None while it is there."""


class Supersession(Record):
    """A revision of a publication that took another's place in `kb`. One row of `ops.supersessions`."""

    publication_id: str
    """The publication that is no longer current, see staging.publications."""
    superseded_by: str
    """Its revision, which may be superseded in turn."""
    known_by: Likeness
    """By what the two are known as revisions of one publication: file, title or file_name."""
    since_run: str
    """The run from which on it was superseded."""
    until_run: str | None = None
    """The run from which on it was current again, or superseded by another; None while this holds."""


class HistoricRecord(Record):
    """What a row of `reviewed` said over a stretch of runs. One row of `ops.history`."""

    record_type: str
    """publication, reportage, cluster, person, organisation, figure, project or quote."""
    record_id: str
    """Identifier of the row (for a cluster its reportage_id)."""
    publication_id: str
    """The publication that states it."""
    headline: Annotated[str | None, Personal.TEXT]
    """Headline of the reportage that states it; None for a publication."""
    name: Annotated[str, Personal.TEXT]
    """What the row is called: name, title, headline or printed text."""
    fields: Annotated[str, Personal.TEXT]
    """The known columns of the row as JSON, identifiers apart; of a reportage's text the MD5."""
    since_run: str
    """The run from which on reviewed said so."""
    until_run: str | None = None
    """The run from which on reviewed said so no more; None while it does."""
