"""Which statements name the same person: by full name and by where the person works; titles are no part of either.

Two people of one name stay two unless an organisation, the cluster or a public office joins them. As with
organisations, statements are taken in the order of time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.resolve.identifiers import Identifiers
from pipeline.resolve.judgements import NO_JUDGEMENTS, Judgements
from pipeline.resolve.likeness import joined
from pipeline.resolve.names import fold, person_parts

PUBLIC_OFFICE = re.compile(
    r"^(?:oberbürgermeister|landrat|landrät|staatssekretär|ministerpräsident|bundeskanzler|senator)"
    r"|^[a-zäöüß]*minister(?:in)?\b|^bundestagsabgeordnet|^landtagsabgeordnet|^(?:eu-)?kommissar",
    re.IGNORECASE,
)
"""Offices that one person of a name holds: with the name they tell who is meant, whatever the reportage is about."""
FORMER = re.compile(
    r"^(?:ehemalige[rsn]?|frühere[rsn]?|vormalige[rsn]?|einstige[rsn]?)\s+|^(?:ex|alt)-|\s+a\.\s?d\.$", re.I
)
"""What a function bears that is held no more."""


@dataclass(frozen=True, slots=True)
class PersonStatement:
    """One reportage's statement that a person is there."""

    person_id: str
    reportage_id: str
    name: str
    roles: tuple[str, ...] = ()
    organisation_id: str | None = None
    context: str = ""
    """The cluster that the reportage is about, else the reportage."""
    context_organisation: str | None = None
    """This cluster as an organisation."""


@dataclass(slots=True, eq=False)
class Person:
    """What the statements so far say about one person."""

    person_id: str
    name: str = ""
    """The latest of the names without initials, with the most parts."""
    fullness: tuple[bool, int] = (False, 0)
    """Whether that name is without initials, and its parts."""
    record_ids: list[str] = field(default_factory=list)
    """Of the statements, in their order."""
    organisations: frozenset[str] = frozenset()
    clusters: frozenset[str] = frozenset()
    """Organisations that are clusters whose reportages name the person."""
    contexts: set[str] = field(default_factory=set)
    reportages: set[str] = field(default_factory=set)
    offices: frozenset[str] = frozenset()
    genders: frozenset[str] = frozenset()
    names: frozenset[tuple[tuple[str, ...], tuple[str, ...]]] = frozenset()


class People:
    """All people whom statements have named so far."""

    def __init__(self, judgements: Judgements = NO_JUDGEMENTS) -> None:
        self._judgements = judgements
        self.all: list[Person] = []
        self.of_record: dict[str, Person] = {}
        self.compared = 0
        """Pairs of statement and person that were compared."""
        self._ids = Identifiers()
        self._index: dict[tuple[str, ...], list[Person]] = {}

    def add(self, statement: PersonStatement) -> Person:
        """Join the statement to the person whom it names, or begin another one."""
        parts = person_parts(statement.name)
        found = self._same(statement, parts)
        if found is None:
            distinctions = (statement.organisation_id, statement.context, statement.person_id)
            found = Person(self._ids.new("per", fold(statement.name), distinctions))
            self.all.append(found)
        found.record_ids.append(statement.person_id)
        if (full := _fullness(parts)) >= found.fullness:
            found.name, found.fullness = statement.name, full
        found.names = joined(found.names, (parts,))
        found.contexts.add(statement.context)
        found.reportages.add(statement.reportage_id)
        found.offices = joined(found.offices, _offices(statement.roles))
        found.genders = joined(found.genders, _gender(statement.roles))
        if statement.organisation_id:
            found.organisations = joined(found.organisations, (statement.organisation_id,))
        if statement.context_organisation:
            found.clusters = joined(found.clusters, (statement.context_organisation,))
        for key in self._keys(statement, parts):
            bearers = self._index.setdefault(key, [])
            if not any(one is found for one in bearers):
                bearers.append(found)
        self.of_record[statement.person_id] = found
        return found

    def _same(self, statement: PersonStatement, parts: tuple[tuple[str, ...], tuple[str, ...]]) -> Person | None:
        """The person of the statement: of this full name first, else the only one whose name it may shorten."""
        seen = [one for one in self._candidates(statement, parts) if not self._forbidden(statement, one)]
        self.compared += len(seen)
        for record_id in self._judgements.same(statement.person_id):
            known = self.of_record.get(record_id)
            if known and not self._forbidden(statement, known):
                return known
        full = [one for one in seen if parts in one.names and _meet(statement, one)]
        if full:
            return self._only(full)
        variants = [
            one
            for one in seen
            if statement.organisation_id in one.organisations
            and statement.reportage_id not in one.reportages
            and any(_may_be(parts, other) for other in one.names)
            and len(_gender(statement.roles) | one.genders) < 2
        ]
        return self._only(variants)

    def _only(self, people: list[Person]) -> Person | None:
        """The one person who may be meant; None where there are several, or none."""
        meant = self._judgements.unparted(people, lambda one: one.record_ids)
        return meant[0] if len(meant) == 1 else None

    def _forbidden(self, statement: PersonStatement, person: Person) -> bool:
        return self._judgements.forbid(statement.person_id, person.record_ids)

    def _candidates(
        self, statement: PersonStatement, parts: tuple[tuple[str, ...], tuple[str, ...]]
    ) -> Iterator[Person]:
        seen: set[int] = set()
        for key in self._keys(statement, parts):
            for candidate in self._index.get(key, ()):
                if id(candidate) not in seen:
                    seen.add(id(candidate))
                    yield candidate

    def _keys(
        self, statement: PersonStatement, parts: tuple[tuple[str, ...], tuple[str, ...]]
    ) -> Iterator[tuple[str, ...]]:
        """Under what a person is looked up: name with office, with cluster, and surname with organisation."""
        name = " ".join((*parts[0], "/", *parts[1]))
        yield name, "context", statement.context
        if statement.context_organisation:
            yield name, "organisation", statement.context_organisation
        for office in sorted(_offices(statement.roles)):
            yield name, "office", office
        if statement.organisation_id:
            yield name, "organisation", statement.organisation_id
            for surname in parts[1]:
                yield surname, "at", statement.organisation_id


def _fullness(parts: tuple[tuple[str, ...], tuple[str, ...]]) -> tuple[bool, int]:
    """How full a name is: without initials, and of how many parts. The greater one is the fuller name's."""
    given, surname = parts
    return bool(given) and all(len(part) > 1 for part in given), len(given) + len(surname)


def is_former(role: str) -> bool:
    """Whether a function is stated as one that the person no longer holds."""
    return bool(FORMER.search(role))


def _meet(statement: PersonStatement, person: Person) -> bool:
    """Whether a person of this full name has an organisation or office in common with the statement, or is named in
    reportages on the same cluster without being told to work elsewhere."""
    if statement.organisation_id in person.organisations:
        return True
    if _offices(statement.roles) & person.offices:
        return True
    shared = statement.context_organisation in person.clusters
    if not (shared or statement.context in person.contexts):
        return statement.organisation_id in person.clusters or statement.context_organisation in person.organisations
    elsewhere = person.organisations - {statement.context_organisation}
    return not elsewhere or statement.organisation_id in (None, statement.context_organisation)


def _may_be(one: tuple[tuple[str, ...], tuple[str, ...]], other: tuple[tuple[str, ...], tuple[str, ...]]) -> bool:
    """Whether one name shortens the other: an initial, a second given name left out, one part of a double surname, the
    surname alone."""
    if set(one[1]) & set(other[1]) != min((set(one[1]), set(other[1])), key=len):
        return False
    shorter, longer = sorted((one[0], other[0]), key=len)
    return all(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in zip(shorter, longer, strict=False))


def _offices(roles: tuple[str, ...]) -> set[str]:
    """Public offices, folded, whatever the gender; one that is held no more is the same office."""
    plain = (FORMER.sub("", role).strip() for role in roles)
    return {re.sub(r"in\b", "", fold(role)) for role in plain if PUBLIC_OFFICE.search(role)}


def _gender(roles: tuple[str, ...]) -> set[str]:
    """What the endings of functions tell: "Geschäftsführerin" f, "Geschäftsführer" m."""
    heads = [role.split()[0] for role in roles if role and not FORMER.search(role)]
    return {
        "f" if head.endswith(("in", "frau")) else "m"
        for head in heads
        if re.search(r"(?:er|or|rat)(?:in)?$|mann$|frau$", head)
    }
