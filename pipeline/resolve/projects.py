"""Which statements name the same project: by name, and by the cluster, parties or long form that they share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.resolve.identifiers import Identifiers
from pipeline.resolve.judgements import NO_JUDGEMENTS, Judgements
from pipeline.resolve.names import fold

LONG_WORDS = 3
"""A long form of so many words tells by itself which project is meant."""


@dataclass(frozen=True, slots=True)
class ProjectStatement:
    """One reportage's statement that a project is there."""

    project_id: str
    reportage_id: str
    name: str
    full_name: str | None = None
    organisations: frozenset[str] = frozenset()
    """Partners, and funders that fund few: those who fund everything tell nothing."""
    start_year: int | None = None
    end_year: int | None = None
    context: str = ""
    """The cluster that the reportage is about, else the reportage."""


@dataclass(slots=True, eq=False)
class Project:
    """What the statements so far say about one project."""

    project_id: str
    name: str = ""
    """The latest one."""
    record_ids: list[str] = field(default_factory=list)
    """Of the statements, in their order."""
    full_names: set[str] = field(default_factory=set)
    """Keys of its long forms, and of names that are long enough to be one."""
    latest_start: int = 0
    earliest_end: int = 9999


class Projects:
    """All projects that statements have named so far."""

    def __init__(self, judgements: Judgements = NO_JUDGEMENTS) -> None:
        self._judgements = judgements
        self.all: list[Project] = []
        self.of_record: dict[str, Project] = {}
        self.compared = 0
        """Pairs of statement and project that were compared."""
        self._ids = Identifiers()
        self._index: dict[tuple[str, str], list[Project]] = {}

    def add(self, statement: ProjectStatement) -> Project:
        """Join the statement to the project that it names, or begin another one."""
        candidates = list({id(one): one for key in _keys(statement) for one in self._index.get(key, ())}.values())
        self.compared += len(candidates)
        same = [one for one in candidates if _agree(statement, one)]
        said = [self.of_record[one] for one in self._judgements.same(statement.project_id) if one in self.of_record]
        same = [one for one in said or same if not self._forbidden(statement, one)]
        same = self._judgements.unparted(same, lambda one: one.record_ids)
        found = same[0] if (said and same) or len(same) == 1 else None
        if found is None:
            long_form = _key(statement.full_name) if statement.full_name else None
            distinctions = (long_form, statement.context, statement.project_id)
            found = Project(self._ids.new("prj", _key(statement.name), distinctions))
            self.all.append(found)
        found.name = statement.name
        found.record_ids.append(statement.project_id)
        found.full_names |= _full_names(statement)
        found.latest_start = max(found.latest_start, statement.start_year or 0)
        found.earliest_end = min(found.earliest_end, statement.end_year or 9999)
        for key in _keys(statement):
            bearers = self._index.setdefault(key, [])
            if not any(one is found for one in bearers):
                bearers.append(found)
        self.of_record[statement.project_id] = found
        return found

    def _forbidden(self, statement: ProjectStatement, project: Project) -> bool:
        return self._judgements.forbid(statement.project_id, project.record_ids)


def _key(name: str) -> str:
    return fold(name).replace(" ", "")


def _long(statement: ProjectStatement) -> set[str]:
    """Keys of the forms that tell by themselves which project is meant."""
    return {_key(one) for one in (statement.name, statement.full_name) if one and len(fold(one).split()) >= LONG_WORDS}


def _keys(statement: ProjectStatement) -> Iterator[tuple[str, str]]:
    """Under what a project is looked up; a name alone is no key, it may be many projects' name."""
    for long_form in sorted(_long(statement)):
        yield "long", long_form
    for place in (statement.context, *sorted(statement.organisations)):
        yield place, _key(statement.name)


def _full_names(statement: ProjectStatement) -> set[str]:
    return _long(statement) | ({_key(statement.full_name)} if statement.full_name else set())


def _agree(statement: ProjectStatement, project: Project) -> bool:
    """Whether nothing speaks against the statement being about the project, with which it shares a key."""
    if statement.full_name and project.full_names and project.full_names.isdisjoint(_full_names(statement)):
        return False
    over = (statement.end_year or 9999) < project.latest_start or project.earliest_end < (statement.start_year or 0)
    return not over
