"""What is known of an organisation, and how surely a statement names it."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import dataclass, field
from typing import TypeVar

from pipeline.resolve.names import FEDERAL_KEY, OrganisationName, domain, organisation_name

PUBLIC_FUNDERS = frozenset({"government", "programme"})
"""Kinds of organisations that fund projects of all sorts."""
Key = TypeVar("Key", bound=Hashable)
Fullness = tuple[bool, bool, bool, bool]
"""The greater one is the fuller name's."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One reportage's statement that an organisation is there."""

    record: tuple[str, str]
    """Record type and record_id; of words inside other records "party", and reportage_id and words."""
    name: str
    aliases: tuple[str, ...] = ()
    kind: str | None = None
    publication_id: str = ""
    context: str = ""
    """The cluster that the reportage is about, else the reportage: organisations known by place are known there."""
    state: str | None = None
    """The federal state of the cluster that the reportage is about."""
    city: str | None = None
    domains: frozenset[str] = frozenset()
    """Of a cluster: domains of its web and e-mail addresses."""

    @property
    def is_cluster(self) -> bool:
        """Whether it is the cluster that the reportage is about."""
        return self.record[0] == "cluster"


@dataclass(slots=True, eq=False)
class Organisation:
    """What the statements so far say about one organisation; of the statements themselves only `record_ids` are kept,
    since an archive has many. What most organisations have none of is a frozenset: the empty one takes no memory."""

    organisation_id: str
    name: str = ""
    """The latest of its fullest names."""
    fullness: Fullness = (False, False, False, False)
    """How full that name is."""
    record_ids: list[str] = field(default_factory=list)
    """Of the statements, in their order."""
    names: set[str] = field(default_factory=set)
    """Keys of its full names."""
    aliases: frozenset[tuple[str, str | None]] = frozenset()
    """Keys of its other names, each with the legal form that it was stated with."""
    acronyms: frozenset[str] = frozenset()
    cores: set[str] = field(default_factory=set)
    shortened: frozenset[str] = frozenset()
    """Its names that begin with an abbreviation."""
    may_shorten: frozenset[str] = frozenset()
    """Names of that kind that would be short for its other names."""
    legal_forms: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    contexts: set[str] = field(default_factory=set)
    states: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    publications: frozenset[str] = frozenset()
    """Those with a reportage about it."""
    cluster_names: frozenset[str] = frozenset()
    """As printed, by the reportages about it."""
    cluster_id: str | None = None
    cluster_name: str = ""
    """The latest name by a reportage about it."""

    @property
    def funds_everything(self) -> bool:
        """Whether it funds so many projects that it tells nothing about one."""
        return bool(self.kinds & PUBLIC_FUNDERS) or any(
            key.startswith(FEDERAL_KEY) or "ministerium" in key for key in self.names
        )

    @property
    def spelt_out(self) -> bool:
        """Whether more than an abbreviation is known of it."""
        return bool(self.names)


def joined(known: frozenset[Key], more: Collection[Key]) -> frozenset[Key]:
    """`known` and `more`; `known` itself where it has them all."""
    return known if known.issuperset(more) else known.union(more)


def fullness(statement: Statement) -> Fullness:
    """How full the statement's name is: spelt out, with legal form, as a record of its own has it."""
    name = organisation_name(statement.name)
    spelt_out = not name.acronym and (not name.key.startswith(FEDERAL_KEY) or " " in statement.name)
    return spelt_out, statement.is_cluster, name.legal_form is not None, statement.record[0] != "party"


def likeness(
    statement: Statement, name: OrganisationName, others: list[OrganisationName], candidate: Organisation
) -> int:
    """How surely the statement names the candidate: 4 same name, 3 or 2 by another name or abbreviation, 0 not."""
    if statement.is_cluster and candidate.cluster_id and not _one_cluster(statement, candidate):
        return 0
    here = statement.context in candidate.contexts
    conflict = bool(name.legal_form and candidate.legal_forms and name.legal_form not in candidate.legal_forms)
    if not name.acronym and name.key in candidate.names:
        return 0 if conflict else 4
    if statement.is_cluster and candidate.domains & statement.domains and _related(statement, candidate):
        return 3
    shorts = {one.key for one in others if one.acronym} | {short for one in (name, *others) for short in one.short_keys}
    if name.acronym:
        return _by_acronym(statement, name.key, candidate, here) if not conflict else 0
    if not candidate.spelt_out:
        return 2 if shorts & candidate.acronyms and (here or _kinds_agree(statement, candidate)) else 0
    if conflict:
        return 0
    society = {short for short in shorts | {name.key} if short.startswith(("fraunhofer", "leibniz", "helmholtz"))}
    if society & (candidate.acronyms | candidate.names) - {"fraunhofer", "leibniz", "helmholtz"}:
        return 3
    if _by_alias(name, others, candidate):
        return 3
    if name.shortened in candidate.may_shorten or not candidate.shortened.isdisjoint(name.may_shorten):
        return 3
    return 2 if here and name.core in candidate.cores else 0


def _by_alias(name: OrganisationName, others: list[OrganisationName], candidate: Organisation) -> bool:
    """Whether a name of the one is another name of the other. A short form alone does not join two firms that both
    have legal forms: parent and daughter may share it."""
    for key, legal_form in candidate.aliases:
        if key == name.key and (name.legal_form in (None, legal_form) or not candidate.legal_forms):
            return True
    return any(
        one.key in candidate.names
        and (one.legal_form in candidate.legal_forms or not candidate.legal_forms or not name.legal_form)
        for one in others
        if one.key and not one.local
    )


def _by_acronym(statement: Statement, key: str, candidate: Organisation, here: bool) -> int:
    """Likeness of a statement that is an abbreviation alone."""
    if key not in candidate.acronyms:
        return 0
    if here or not candidate.spelt_out:
        return 3
    return 2 if _kinds_agree(statement, candidate) else 0


def _kinds_agree(statement: Statement, candidate: Organisation) -> bool:
    return statement.kind is None or not candidate.kinds or statement.kind in candidate.kinds


def _one_cluster(statement: Statement, candidate: Organisation) -> bool:
    """Whether two clusters may be one: not with seats in different states, unless they share an address."""
    if candidate.domains & statement.domains:
        return True
    return not (statement.state and candidate.states and statement.state not in candidate.states)


def _related(statement: Statement, candidate: Organisation) -> bool:
    """Whether a cluster at the same address may bear a longer or shorter name: not in one publication, which would tell
    of it once, and not in another town."""
    if statement.publication_id in candidate.publications:
        return False
    if statement.city and candidate.cities and statement.city not in candidate.cities:
        return False
    keys = {form.key for form in (organisation_name(statement.name), *map(organisation_name, statement.aliases))}
    return any(len(key) > 3 and (key.startswith(other) or other.startswith(key))
               for key in keys for other in candidate.names if len(other) > 3)  # fmt: skip


def domains_of(*addresses: str | None) -> frozenset[str]:
    """The domains of web and e-mail addresses."""
    return frozenset(found for found in map(domain, addresses) if found)
