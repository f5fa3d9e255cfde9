"""Invented reportages for resolution, each with what it states and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any

from pipeline.resolve.judgements import NO_JUDGEMENTS, Judgements
from pipeline.resolve.read import ReviewedReportage
from pipeline.resolve.resolve import Resolver

NUMBERS = count()
NAMES: dict[str, str] = {}
"""record_id → name of each person, organisation and project that was made."""
CLUSTER = {
    "legal_form": None, "founded_year": None, "city": None, "state": None, "field": None, "member_count": None,
    "contact_persons": [], "phone": None, "email": None, "website": None, "aliases": [],
}  # fmt: skip
Named = str | Mapping[str, Any]


def reportage(
    cluster: Named | None = None,
    people: Sequence[Named] = (),
    organisations: Sequence[Named] = (),
    projects: Sequence[Named] = (),
    publication: str | None = None,
    name: str | None = None,
) -> ReviewedReportage:
    """A reportage, in a publication of its own where none is named. Records are names, or fields with a name."""
    about = name or f"rep_{next(NUMBERS)}"
    one = ReviewedReportage(about, publication or f"publication of {about}")
    if cluster:
        one.cluster = CLUSTER | {"reportage_id": about} | _fields(cluster)
    one.people = list(_rows("person", about, people, roles=[], organisation=None))
    one.organisations = list(_rows("organisation", about, organisations, aliases=[], kind=None))
    more = {"full_name": None, "funders": [], "partners": [], "start_year": None, "end_year": None}
    one.projects = list(_rows("project", about, projects, **more))
    return one


def resolve(
    *publications: ReviewedReportage | Sequence[ReviewedReportage], judgements: Judgements = NO_JUDGEMENTS
) -> Resolver:
    """Resolve publications, the oldest first; a single reportage is one."""
    resolver = Resolver(judgements)
    for one in publications:
        resolver.add([one] if isinstance(one, ReviewedReportage) else one)
    return resolver


def groups(entities: Iterable[Any]) -> list[list[str]]:
    """The names that were joined to one entity, those of clusters and inside records apart; sorted."""
    return sorted(sorted(NAMES[one] for one in entity.record_ids if one in NAMES) for entity in entities)


def _rows(of: str, about: str, named: Sequence[Named], **defaults: Any) -> Iterable[dict[str, Any]]:
    for position, one in enumerate(named):
        record_id = f"{about}.{of}.{position}"
        row = {f"{of}_id": record_id, "reportage_id": about} | defaults | _fields(one)
        NAMES[record_id] = row["name"]
        yield row


def _fields(named: Named) -> dict[str, Any]:
    return {"name": named} if isinstance(named, str) else dict(named)
