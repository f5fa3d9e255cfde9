"""Everything a reportage yields, ready to be loaded."""

from __future__ import annotations

from typing import Annotated

from schemas.base import Personal, Record
from schemas.evidence import Evidence, RecordType
from schemas.records import Cluster, Figure, Organisation, Person, Project, Quote


class Reject(Record):
    """A candidate that did not become a record. One row of `ops.rejects`."""

    publication_id: str
    """SHA-256 of the publication's bytes."""
    reportage_id: str | None
    """The reportage; None where the candidate belongs to none."""
    record_type: RecordType
    """What it would have become."""
    reason: Annotated[str, Personal.TEXT]
    """Why it was rejected, in words."""
    candidate: Annotated[str, Personal.TEXT]
    """The rejected values as JSON."""
    page: int | None = None
    """1-based page of the candidate."""


class Extraction(Record):
    """The records of one reportage with their evidence."""

    reportage_id: str
    """The reportage."""
    cluster: Cluster | None
    """Profile of its cluster; None where no name was found."""
    people: tuple[Person, ...] = ()
    """One per person."""
    organisations: tuple[Organisation, ...] = ()
    """One per organisation."""
    figures: tuple[Figure, ...] = ()
    """In the order of the text."""
    projects: tuple[Project, ...] = ()
    """One per project."""
    quotes: tuple[Quote, ...] = ()
    """In the order of the text."""
    evidence: tuple[Evidence, ...] = ()
    """At least one row for each record."""
    rejects: tuple[Reject, ...] = ()
    """What did not validate."""
