"""Whom or what a figure describes: the clause's subject, the owner, the project or the topic in focus."""

from __future__ import annotations

import re

from pipeline.language.figures.attended import attended
from pipeline.language.figures.breakdowns import part_of_members_told
from pipeline.language.figures.budgets import budget_of
from pipeline.language.figures.capital import put_into, raised_by
from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.each import kind_of_each
from pipeline.language.figures.focus import PROJECT_METRICS, Subject, in_focus
from pipeline.language.figures.gatherings import gathering_of
from pipeline.language.figures.held import holder_of, is_of_firm
from pipeline.language.figures.holders import owner_of, possessor_of, resumed_by
from pipeline.language.figures.likely import likeliest_of
from pipeline.language.figures.located import located_in
from pipeline.language.figures.measures import (
    measured_thing,
    owner_of_measure,
    owner_of_share,
    sized_thing,
    trade_of_jobs,
)
from pipeline.language.figures.member_kinds import told_of_members
from pipeline.language.figures.options import Option, options_of
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.predicates import described_by_predicate
from pipeline.language.figures.prices import fee_or_award, priced_thing
from pipeline.language.figures.quantity import Form
from pipeline.language.figures.reckoned import reckoned_branch, risen_thing
from pipeline.language.figures.referents import (
    PERSONAL_METRICS,
    as_subject,
    clause_of,
    part_by_clause,
    person_meant,
    referent,
)
from pipeline.language.figures.shares import is_told_of_part, part_of_members
from pipeline.language.figures.sites import site_of
from pipeline.language.figures.spans import is_short, made_within, serving_person, shifted_thing
from pipeline.language.figures.sums import whole_of_sum
from pipeline.language.figures.wording import what_is_numbered
from schemas.records import Metric

_CLUSTER_METRICS = frozenset(
    (Metric.MEMBERS, Metric.FOUNDING_MEMBERS, Metric.EVENTS_PER_YEAR, Metric.EMPLOYEES, Metric.WORKING_GROUPS)
)
_MEMBER_SHARES = frozenset((Metric.SME_SHARE, Metric.INDUSTRY_SHARE, Metric.RESEARCH_SHARE, Metric.MEMBER_SHARE))
_OFFICE = re.compile(r"Geschäftsstelle|\b[Tt]eam\b|\bBüro\b")


def subject_of(found: Found, parties: Parties, text: str) -> Subject:
    """Return whom the figure describes, in the text's words, and how sure that is (0..1)."""
    settled = settled_subject(found, parties, text)
    if settled is not None:
        return settled
    if found.joined is not None:
        return subject_of(found.joined, parties, text)
    options = presumed_options(found, parties, text)
    if not options:
        return None, 0.55
    best, likely = likeliest_of(found, options)
    return options[best].name, round(0.5 + 0.4 * likely, 2)


def settled_subject(found: Found, parties: Parties, text: str) -> Subject | None:
    """The subject where the wording settles it; None where several things may be described."""
    if (whole := whole_of_sum(found, parties, text, clause_of(found, parties))) is not None:
        return whole, 0.75
    if (part := described_by_predicate(found, text, clause_of(found, parties))) is not None:
        return part, 0.8
    if (kind := kind_of_each(found, text)) is not None:
        return kind, 0.8
    if (owner := owner_of_share(found, parties, text, clause_of(found, parties))) is not None:
        return owner, 0.75
    if found.metric in _MEMBER_SHARES and (part := part_of_members(found, text) or part_by_clause(found, parties)):
        return part, 0.8
    if found.counted.unit == "Prozent" and found.counted.part and is_told_of_part(found, clause_of(found, parties)):
        return found.counted.part, 0.75
    if (members := part_of_members_told(found, parties, text)) is not None:
        return members, 0.75
    is_part = _is_member_part(found, text) or told_of_members(found, parties, text)
    if found.metric not in _CLUSTER_METRICS and is_part and parties.cluster:
        return f"Mitglieder von {parties.cluster}", 0.75
    clause = clause_of(found, parties)
    if (thing := _thing_told_of(found, parties, text, clause)) is not None:
        return thing, 0.8
    if clause is not None and clause.speaker:
        return _speaker(found, parties, found.words[clause.first].low), 0.75
    if found.metric is Metric.DURATION and (person := person_meant(found, clause, parties)) is not None:
        return person, 0.8
    if found.quantity.form is Form.TIMES and (held := gathering_of(found, parties, text, clause)) is not None:
        return held, 0.75
    if found.metric is Metric.PARTICIPANTS and (occasion := attended(found, parties)) is not None:
        return occasion, 0.8
    if found.metric in _CLUSTER_METRICS:
        return _holder_of_cluster_metric(found, parties, text, clause)
    if clause is not None and (numbered := what_is_numbered(found.words, clause)) is not None:
        return numbered, 0.8
    if found.metric is not Metric.FUNDING_EUR and (holder := owner_of(found, parties)) is not None:
        return holder, 0.8
    if (trade := trade_of_jobs(found, parties, text)) is not None:
        return trade, 0.75
    if (thing := measured_thing(found, parties, text, clause)) is not None:
        return thing, 0.8
    body = owner_of_measure(found, parties, text, clause) or holder_of(found, parties, text, clause)
    if body is not None:
        return body, 0.8
    named = possessor_of(found, parties, clause) or resumed_by(found, parties, text)
    if named is not None:
        return named.name, 0.8
    project = parties.project_at(found.start)
    if project and found.metric in PROJECT_METRICS and not is_short(found) and _ruled(found, parties, text) == project:
        return project, 0.8
    if (site := located_in(found, parties, text, clause)) is not None:
        return site, 0.75
    return None if found.joined is None else settled_subject(found.joined, parties, text)


def _thing_told_of(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> str | None:
    """What sums, sizes and times are of, whoever speaks or has them."""
    return (
        put_into(found, parties, text)
        or raised_by(found, parties, text)
        or site_of(found, parties, text)
        or sized_thing(found, parties)
        or budget_of(found, parties, text)
        or reckoned_branch(found, parties, text)
        or made_within(found, parties, text, clause)
        or fee_or_award(found, text)
        or priced_thing(found, parties, text, clause)
        or risen_thing(found, text)
        or shifted_thing(found, text)
        or serving_person(found, parties, text, clause)
    )


def _ruled(found: Found, parties: Parties, text: str) -> str | None:
    """What the rules presume: the clause's subject, else what is in focus."""
    clause = clause_of(found, parties)
    ruled = None if clause is None else as_subject(found, clause, parties)
    return in_focus(found, parties, text, clause)[0] if ruled is None else ruled


def presumed_options(found: Found, parties: Parties, text: str) -> list[Option]:
    """What a figure may describe whose wording does not settle it, the presumption of clause and focus among them."""
    return options_of(found, parties, text, clause_of(found, parties), _ruled(found, parties, text))


def about_cluster(found: Found, parties: Parties) -> bool:
    """Whether the figure is about the cluster rather than another organisation; true where none is named."""
    clause = clause_of(found, parties)
    if clause is not None and clause.speaker and (speech := parties.speaker_at(found.start)):
        return speech.organisation is None or _is_cluster(speech.organisation, parties)
    owner = owner_of(found, parties, named_only=True)
    if owner is not None:
        return _is_cluster(owner, parties)
    if clause is not None and not clause.pronoun:
        named = parties.covering(found.words[clause.first].start, found.words[clause.last].end)
        if named is not None and named.party in (Party.CLUSTER, Party.ORGANISATION):
            return named.party is Party.CLUSTER
        if named is not None and named.party is Party.PERSON and (firm := parties.firms.get(named.name)):
            return _is_cluster(firm, parties)
    both = (Party.CLUSTER, Party.ORGANISATION)
    start = max(found.passage.start, found.sentence[0] - 300)
    for since, until, step in (
        (found.sentence[0], found.start, -1), (found.end, found.sentence[1], 0), (start, found.sentence[0], -1),
    ):  # fmt: skip
        near = [item for item in parties.before(until, since) if item.party in both and not item.public]
        if near:
            return near[step].party is Party.CLUSTER
    return True


def _is_cluster(name: str, parties: Parties) -> bool:
    return parties.cluster is not None and (parties.cluster in name or name in parties.cluster)


def _speaker(found: Found, parties: Parties, pronoun: str) -> str | None:
    """ "wir" is the speaker's organisation, "ich" the speaker where the figure is personal."""
    speech = parties.speaker_at(found.start)
    if speech is None:
        return parties.cluster
    if pronoun == "ich" and found.metric in PERSONAL_METRICS and speech.person and not is_of_firm(found):
        return speech.person
    return speech.organisation or parties.cluster


def _holder_of_cluster_metric(found: Found, parties: Parties, text: str, clause: ClauseSubject | None) -> Subject:
    """Members, staff and events are the cluster's unless the clause or an owner says otherwise."""
    speech = parties.speaker_at(found.start)
    if speech and speech.organisation and re.search(r"\b[Uu]nser", text[found.sentence[0] : found.sentence[1]]):
        return speech.organisation, 0.75
    if clause is not None:
        if clause.pronoun:
            back = referent(found, clause, parties)
            if back is not None and back[1] is not None and back[1].party in (Party.ORGANISATION, Party.EVENT):
                return back[0], 0.7
        elif found.metric is not Metric.FOUNDING_MEMBERS:  # one of them founded the cluster, not itself
            named = parties.covering(found.words[clause.first].start, found.words[clause.last].end)
            printed_name = text[found.words[clause.first].start : found.words[clause.last].end]
            is_office = named is not None and named.party is Party.CLUSTER and _OFFICE.search(printed_name) is not None
            holders = (Party.CLUSTER, Party.ORGANISATION, Party.EVENT)
            if named is not None and not named.public and not is_office and named.party in holders:
                return named.name, 0.9
            firm = parties.firms.get(named.name) if named is not None and found.metric is Metric.EMPLOYEES else None
            if firm is not None:
                return firm, 0.75
    owner = owner_of(found, parties, named_only=True)
    return (owner, 0.85) if owner else (parties.cluster, 0.8)


def _is_member_part(found: Found, text: str) -> bool:
    """Whether the figure is a part of the members named before it: "84 Mitglieder, darunter 40 Betriebe"."""
    if found.counted.is_measure or found.counted.unit == "Prozent":
        return False
    before = text[found.sentence[0] : found.start]
    members = re.search(r"\d+ Mitglied|Mitglieder\w*\b", before)
    return bool(members and re.search(r"\b(?:darunter|davon|hiervon)\b", before[members.start() :]))
