"""Which statements name the same organisation, and the same cluster.

Statements are taken in the order of time, each joining one organisation of those before or beginning another. So a
newer publication changes nothing about what older ones said, and the order of files or runs has no say. Organisations
that a statement may mean are looked up by keys of their names; no statement is compared with all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.resolve.identifiers import Identifiers
from pipeline.resolve.judgements import NO_JUDGEMENTS, Judgements
from pipeline.resolve.likeness import Organisation, Statement, fullness, joined, likeness
from pipeline.resolve.names import OrganisationName, fold, organisation_name


class Organisations:
    """All organisations that statements have named so far."""

    def __init__(self, judgements: Judgements = NO_JUDGEMENTS) -> None:
        self._judgements = judgements
        self.all: list[Organisation] = []
        self.of_record: dict[str, Organisation] = {}
        """record_id → its organisation; see Statement.record."""
        self.compared = 0
        """Pairs of statement and organisation that were compared."""
        self._index: dict[str, list[Organisation]] = {}
        self.ids = Identifiers()

    def add(self, statement: Statement) -> Organisation:
        """Join the statement to the organisation that it names, or begin another one."""
        name, others = _forms(statement)
        found = self._same(statement, name, others) or self._begin(statement, name)
        self._note(found, statement, name, others)
        self.of_record[statement.record[1]] = found
        return found

    def _same(
        self, statement: Statement, name: OrganisationName, others: list[OrganisationName]
    ) -> Organisation | None:
        """The organisation that the statement names, None where there is none, or several may be meant."""
        for same in self._judgements.same(statement.record[1]):
            known = self.of_record.get(same)
            if known and not self._forbidden(statement, known):
                return known
        ranked: dict[int, list[Organisation]] = {}
        for candidate in self._candidates(statement, name, others):
            self.compared += 1
            if self._forbidden(statement, candidate):
                continue
            if strength := likeness(statement, name, others, candidate):
                ranked.setdefault(strength, []).append(candidate)
        if not ranked:
            return None
        best = self._judgements.unparted(ranked[max(ranked)], lambda one: one.record_ids)
        near = [one for one in best if statement.context in one.contexts]
        return best[0] if len(best) == 1 else near[0] if len(near) == 1 else None

    def _candidates(
        self, statement: Statement, name: OrganisationName, others: list[OrganisationName]
    ) -> Iterator[Organisation]:
        """Organisations that share a key with the statement, each once, in the order in which they began."""
        seen: set[int] = set()
        keys = _keys(statement, [name, *others])
        if statement.is_cluster:
            keys += [f"@{one}" for one in sorted(statement.domains)]
        for key in keys:
            for candidate in self._index.get(key, ()):
                if id(candidate) not in seen:
                    seen.add(id(candidate))
                    yield candidate

    def _forbidden(self, statement: Statement, organisation: Organisation) -> bool:
        return self._judgements.forbid(statement.record[1], organisation.record_ids)

    def _begin(self, statement: Statement, name: OrganisationName) -> Organisation:
        """A new organisation; its identifier is made from its name, and from more where another one bears it."""
        identifier = self.ids.new("org", name.key or statement.name, _distinctions(statement, name))
        self.all.append(found := Organisation(identifier))
        return found

    def _note(
        self, found: Organisation, statement: Statement, name: OrganisationName, others: list[OrganisationName]
    ) -> None:
        """Keep what the statement says about the organisation."""
        found.record_ids.append(statement.record[1])
        if (full := fullness(statement)) >= found.fullness:
            found.name, found.fullness = statement.name, full
        forms = (name, *others)
        if not name.acronym:
            found.names.add(name.key)
        shorts = [one.key for one in forms if one.acronym] + [key for one in forms for key in one.short_keys]
        found.acronyms = joined(found.acronyms, shorts)
        found.aliases = joined(found.aliases, [(one.key, one.legal_form) for one in others])
        found.shortened = joined(found.shortened, _known(name.shortened))
        found.may_shorten = joined(found.may_shorten, name.may_shorten)
        found.cores.add(name.core)
        found.legal_forms = joined(found.legal_forms, [one.legal_form for one in forms if one.legal_form])
        found.contexts.add(statement.context)
        found.kinds = joined(found.kinds, _known(statement.kind))
        if statement.is_cluster:
            self._note_cluster(found, statement, name)
        keys = _keys(statement, [name, *others])
        keys += [f"@{one}" for one in sorted(statement.domains)]
        if statement.is_cluster and found.cluster_id:  # the context of all other statements of its reportages
            found.contexts.add(found.cluster_id)
            keys += _keys(replace(statement, context=found.cluster_id), [name, *others])
        for key in keys:
            bearers = self._index.setdefault(key, [])
            if not any(one is found for one in bearers):
                bearers.append(found)

    def _note_cluster(self, found: Organisation, statement: Statement, name: OrganisationName) -> None:
        """Keep what only a reportage about it says."""
        found.cluster_name = statement.name
        found.domains = joined(found.domains, statement.domains)
        found.cluster_names = joined(found.cluster_names, (statement.name, *statement.aliases))
        found.publications = joined(found.publications, (statement.publication_id,))
        found.states = joined(found.states, _known(statement.state))
        found.cities = joined(found.cities, _known(statement.city))
        found.cluster_id = found.cluster_id or self.ids.new("clu", name.key, _distinctions(statement, name))


def _known(word: str | None) -> tuple[str, ...]:
    return (word,) if word else ()


def _forms(statement: Statement) -> tuple[OrganisationName, list[OrganisationName]]:
    """The name and the other names, taken apart.

    A ministry "für …" is that of the state that the reportage is about. An abbreviation with which a longer name begins
    is its parent's ("ESO Gründerzentrum Waldau"), and stands for it only in reportages on the same cluster.
    """
    name = organisation_name(statement.name)
    if name.open_state and statement.state:
        name = replace(name, key=name.key + fold(statement.state).replace(" ", ""), local=False)
    others = [organisation_name(alias) for alias in statement.aliases]
    first, *rest = fold(statement.name).split() or [""]
    return name, [
        replace(one, local=True) if one.acronym and one.key == first and len(rest) > 1 else one for one in others
    ]


def _distinctions(statement: Statement, name: OrganisationName) -> list[str | None]:
    """What tells organisations of one name apart, the best first."""
    return [name.legal_form, statement.state, statement.context, *statement.record]


def _here(context: str, key: str) -> str:
    return f"{context}|{key}"


def _keys(statement: Statement, forms: Iterable[OrganisationName]) -> list[str]:
    """Under what the forms are looked up: names known by place only within their place."""
    keys = []
    for form in forms:
        for key in (form.key, *form.short_keys):
            if key:
                narrow = form.local or len(key) < 3
                keys.append(_here(statement.context, key) if narrow else key)
        if form.core and not form.local:
            keys += [form.shortened] if form.shortened else form.may_shorten
            keys.append(_here(statement.context, f"~{form.core}"))
    return keys
