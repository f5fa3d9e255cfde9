"""Resolve all reviewed records: publication after publication; clusters, organisations, people, projects in each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import duckdb

from pipeline.resolve.judgements import NO_JUDGEMENTS, Judgements, read_judgements
from pipeline.resolve.likeness import Organisation, Statement, domains_of
from pipeline.resolve.lookup import Lookup
from pipeline.resolve.memberships import coordinates, stated_part
from pipeline.resolve.names import organisation_name
from pipeline.resolve.organisations import Organisations
from pipeline.resolve.people import People, PersonStatement, is_former
from pipeline.resolve.projects import Projects, ProjectStatement
from pipeline.resolve.quantities import normalised
from pipeline.resolve.read import NAMING, ReviewedReportage, Row, read_projects_in, read_publications, read_sentences
from pipeline.resolve.resolution import Resolution

PART_WORDS = r"(?i)mitglied|partner\b|partnern\b"
COORDINATION_WORDS = r"(?i)koordin|konsortialf|federf|leitung"


def resolved(connection: duckdb.DuckDBPyConnection) -> Iterator[Resolution]:
    """Resolve all reviewed records. What is found out comes in parts, so that an archive's rows are never in memory all
    at once: the records are read once to tell who is who, and again to say what became of each."""
    resolver = Resolver(read_judgements(connection))
    for publications in read_publications(connection, NAMING):
        for publication in publications:
            resolver.add(publication)
    for publications in read_publications(connection):
        yield resolver.statements(one for publication in publications for one in publication)
    found = resolver.entities()
    _state_memberships(connection, resolver, found)
    _state_coordinators(connection, resolver, found)
    yield found


class Resolver:
    """Takes publications from the oldest to the newest."""

    def __init__(self, judgements: Judgements = NO_JUDGEMENTS) -> None:
        self.organisations = Organisations(judgements)
        self.people = People(judgements)
        self.projects = Projects(judgements)
        self.cluster_of: dict[str, Organisation] = {}
        """reportage_id → the cluster that it is about."""
        self._former_roles: set[str] = set()

    def add(self, reportages: Sequence[ReviewedReportage]) -> None:
        """Take the reportages of one publication."""
        for reportage in reportages:
            if reportage.cluster:
                self.cluster_of[reportage.reportage_id] = self.organisations.add(_cluster(reportage))
        statements = [one for reportage in reportages for one in self._organisations(reportage)]
        for statement in sorted(statements, key=_telling):
            self.organisations.add(statement)
        for reportage in reportages:
            for row in reportage.people:
                self.people.add(self._person(reportage, row))
                self._former_roles.update(role for role in row["roles"] if is_former(role))
            for row in reportage.projects:
                self.projects.add(self._project(reportage, row))

    def party(self, reportage_id: str, words: str) -> Organisation:
        """The organisation that the words inside a record of the reportage name."""
        return self.organisations.of_record[_party_id(reportage_id, words)]

    @property
    def compared(self) -> int:
        """Pairs of statement and entity that were compared."""
        return self.organisations.compared + self.people.compared + self.projects.compared

    def statements(self, reportages: Iterable[ReviewedReportage]) -> Resolution:
        """What became of the records of these reportages, once all publications were taken."""
        found = Resolution()
        for reportage in reportages:
            self._finish(reportage, found)
        return found

    def entities(self) -> Resolution:
        """The entities, once all publications were taken."""
        found = Resolution()
        for organisation in self.organisations.all:
            found.names.append(("organisation", organisation.organisation_id, organisation.name))
            if organisation.cluster_id:
                found.names.append(("cluster", organisation.cluster_id, organisation.cluster_name))
                found.organisation_clusters.append((organisation.organisation_id, organisation.cluster_id))
        found.names += [("person", one.person_id, one.name) for one in self.people.all]
        found.names += [("project", one.project_id, one.name) for one in self.projects.all]
        found.former_roles = [(role,) for role in sorted(self._former_roles)]
        return found

    def _context(self, reportage: ReviewedReportage) -> str:
        cluster = self.cluster_of.get(reportage.reportage_id)
        return (cluster.cluster_id if cluster else None) or reportage.reportage_id

    def _organisations(self, reportage: ReviewedReportage) -> Iterator[Statement]:
        context, about = self._context(reportage), reportage.reportage_id
        state = reportage.cluster["state"] if reportage.cluster else None
        for row in reportage.organisations:
            yield Statement(
                record=("organisation", row["organisation_id"]),
                name=row["name"],
                aliases=tuple(row["aliases"]),
                kind=row["kind"],
                context=context,
                state=state,
            )
        for words in reportage.parties():
            yield Statement(record=("party", _party_id(about, words)), name=words, context=context, state=state)

    def _person(self, reportage: ReviewedReportage, row: Row) -> PersonStatement:
        cluster = self.cluster_of.get(reportage.reportage_id)
        employer = self.party(reportage.reportage_id, row["organisation"]) if row["organisation"] else None
        return PersonStatement(
            person_id=row["person_id"],
            reportage_id=reportage.reportage_id,
            name=row["name"],
            roles=tuple(row["roles"]),
            organisation_id=employer.organisation_id if employer else None,
            context=self._context(reportage),
            context_organisation=cluster.organisation_id if cluster else None,
        )

    def _project(self, reportage: ReviewedReportage, row: Row) -> ProjectStatement:
        parties = [self.party(reportage.reportage_id, words) for words in row["partners"] + row["funders"]]
        telling = [one for one in parties if not one.funds_everything]
        return ProjectStatement(
            project_id=row["project_id"],
            reportage_id=reportage.reportage_id,
            name=row["name"],
            full_name=row["full_name"],
            organisations=frozenset(one.organisation_id for one in telling),
            start_year=row["start_year"],
            end_year=row["end_year"],
            context=self._context(reportage),
        )

    def _finish(self, reportage: ReviewedReportage, found: Resolution) -> None:
        """What became of the records of one reportage."""
        about, lookup = reportage.reportage_id, Lookup()
        records: list[tuple[str, str, str]] = []
        if reportage.cluster:
            cluster = self.cluster_of[about]
            records.append(("cluster", about, cluster.cluster_id or ""))
            lookup.add("cluster", cluster.cluster_id or "", [reportage.cluster["name"], *reportage.cluster["aliases"]])
        for row in reportage.organisations:
            organisation = self.organisations.of_record[row["organisation_id"]]
            records.append(("organisation", row["organisation_id"], organisation.organisation_id))
            lookup.add(*_as_subject(organisation), [row["name"], *row["aliases"]])
        for words in reportage.parties():
            organisation = self.party(about, words)
            found.parties.append((about, words, organisation.organisation_id))
            lookup.add(*_as_subject(organisation), [words])
        for row in reportage.projects:
            project = self.projects.of_record[row["project_id"]]
            records.append(("project", row["project_id"], project.project_id))
            lookup.add("project", project.project_id, [one for one in (row["name"], row["full_name"]) if one])
        for row in reportage.people:
            person = self.people.of_record[row["person_id"]]
            records.append(("person", row["person_id"], person.person_id))
            lookup.add_person(person.person_id, row["name"])
        records += [("figure", row["figure_id"], row["figure_id"]) for row in reportage.figures]
        records += [("quote", row["quote_id"], row["quote_id"]) for row in reportage.quotes]
        found.records += [(kind, record, about, kind, entity) for kind, record, entity in records]
        _refer(reportage, lookup, found)


def _refer(reportage: ReviewedReportage, lookup: Lookup, found: Resolution) -> None:
    """What the words inside figures and quotes refer to."""
    for row in reportage.figures:
        quantity = normalised(row["value"], row["value_max"], row["unit"], row["metric"], row["text"])
        found.quantities.append((row["figure_id"], *quantity))
        subject = lookup.subject(row["subject"])
        if subject is None and row["subject"] is None and _is_member_count(reportage, row):
            subject = lookup.subject("cluster")
        if subject:
            found.subjects.append((row["figure_id"], *subject))
    for row in reportage.quotes:
        if speaker := lookup.person(row["speaker"]):
            found.speakers.append((row["quote_id"], speaker))


def _is_member_count(reportage: ReviewedReportage, figure: Row) -> bool:
    """Whether a figure without a subject is the number of members that the cluster's profile took from it."""
    return (
        figure["metric"] == "members"
        and reportage.cluster is not None
        and figure["value"] == reportage.cluster["member_count"]
    )


def _cluster(reportage: ReviewedReportage) -> Statement:
    row = reportage.cluster or {}
    return Statement(
        record=("cluster", reportage.reportage_id),
        name=row["name"],
        aliases=tuple(row["aliases"]),
        publication_id=reportage.publication_id,
        context=reportage.reportage_id,
        state=row["state"],
        city=row["city"],
        domains=domains_of(row["website"], row["email"]),
    )


def _party_id(reportage_id: str, words: str) -> str:
    """What stands for the identifier of a record where words inside other records name an organisation."""
    return f"{reportage_id} {words}"


def _as_subject(organisation: Organisation) -> tuple[str, str]:
    """An organisation that is a cluster is one."""
    if organisation.cluster_id:
        return "cluster", organisation.cluster_id
    return "organisation", organisation.organisation_id


def _telling(statement: Statement) -> tuple[bool, bool, int, str, tuple[str, str]]:
    """Within a publication full names come before short ones, and records before words inside records."""
    name = organisation_name(statement.name)
    return (statement.record[0] == "party", name.legal_form is None, -len(name.key), name.key, statement.record)


def _state_memberships(connection: duckdb.DuckDBPyConnection, resolver: Resolver, found: Resolution) -> None:
    """Members and partners of the clusters, where a sentence says so."""
    rows = set()
    for about, record, sentence, words in read_sentences(connection, PART_WORDS):
        cluster = resolver.cluster_of.get(about)
        organisation = resolver.organisations.of_record[record]
        if cluster is None or cluster is organisation or cluster.cluster_id is None:
            continue
        names = tuple(cluster.cluster_names)
        for start, end in _places(sentence, words):
            if part := stated_part(sentence, start, end, names):
                rows.add((organisation.organisation_id, cluster.cluster_id, part, about))
    founders = {(*row[:2], "member", row[3]) for row in rows if row[2] == "founding_member"}
    found.stated_memberships = sorted(rows - founders)


def _state_coordinators(connection: duckdb.DuckDBPyConnection, resolver: Resolver, found: Resolution) -> None:
    """Coordinators of projects, where a sentence that names both says so."""
    rows = set()
    for about, project, record, sentence, words in read_projects_in(connection, COORDINATION_WORDS):
        organisation = resolver.organisations.of_record[record]
        if any(coordinates(sentence, start, end) for start, end in _places(sentence, words)):
            entity = resolver.projects.of_record[project].project_id
            rows.add((entity, organisation.name, organisation.organisation_id, about))
    found.coordinators = sorted(rows)


def _places(sentence: str, words: str) -> list[tuple[int, int]]:
    """Where the words stand in the sentence."""
    return [found.span() for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", sentence)]
