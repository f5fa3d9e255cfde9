"""The possible organisations of somebody, and what speaks for each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, candidates_of, reportage_of, text_of
from pipeline.language.occurrences import Intervals, occurrences
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.former import former_bodies
from pipeline.language.people.nearness import NEAR, Near, Nearness
from pipeline.language.people.role_classes import ELSEWHERE, fits_office, role_class
from pipeline.language.people.surroundings import surroundings
from schemas.records import OrganisationKind

HELD_ELSEWHERE = frozenset(("academic", "office"))
"""Classes of roles that hardly anybody holds in a cluster who is not named beside it."""
OFTEN = 3
"""A person named more often is a main figure of the reportage."""
OFFICE_NEAR = 300
"""Characters between a name and the cluster's office within which the text is about those who work there."""

_OFFICE = re.compile(r"Geschäftsstelle|(?:Cluster|Netzwerk|Vereins)(?:büro|management)")


_ONE_CLAUSE = 80
_CLAUSE_ENDS = re.compile(r"[.,;:–]\s")
OTHERS_NEAR = 80
"""Characters before an organisation within which its people are named."""
_OF_OTHERS = re.compile(
    r"\bmit\s(?:[a-zäöüß\d]+\s){0,2}(?:Auszubildende|Azubis?|Lehrling|Beschäftigte|Mitarbeite|Schüler|Studierende|Fachkräfte|"
    r"Kolleg|Gäste|Vertrete|Monteure|Ingenieur|Fachleute|Techniker|"
    r"Teilnehme|Doktorand|Besuch)[a-z]*\s(?:der|des|von|vom|aus der|aus dem)\s$"
)
"""Whose people somebody is with: "A B (links) mit Auszubildenden der X AG"."""


def _bears(name: str, person: PersonCandidate) -> bool:
    """Whether an organisation's name has the person's surname in it, as a firm has that of its owners."""
    return any(occurrences(name, person.name.split()[-1], after_hyphen=True))


@dataclass(slots=True)
class Affiliation:
    """A possible organisation of a person; None for none."""

    name: str | None
    features: dict[str, float]
    beside: bool = False
    """Whether it is named in the person's sentence or paragraph, or set off with them."""
    doubtful: bool = False
    """Whether nothing but somebody's place beside it may tell it to be an organisation."""


class Options:
    """The possible organisations of the people of a reportage."""

    def __init__(self, doc: Doc, people: Sequence[PersonCandidate], known: Organisations) -> None:
        found = candidates_of(doc)
        self.doc, self.text, self.known = doc, text_of(doc), known
        self.cluster = found.cluster
        self.kinds = {body.name: body.kind.value if body.kind else "unknown" for body in found.organisations}
        self.near = Nearness(doc, people)
        self.claims = [
            (m.span.start_char, m.span.end_char, id(p)) for p in people for m in p.mentions if m.field == "roles"
        ]
        ends = {m.span.end_char: id(p) for p in people for m in p.mentions if m.field is None}
        # "A B (X GmbH)": the organisation in brackets right behind a name is that person's.
        bracketed = [place for place in known.places if self.text.endswith(" (", 0, place[0])]
        self.claims += [(start, end, ends[start - 2]) for start, end, _ in bracketed if start - 2 in ends]
        self.former = Intervals(former_bodies(known))
        self.of_others = {
            start for start, _, _ in known.places if _OF_OTHERS.search(self.text, max(0, start - OTHERS_NEAR), start)
        }
        self.ends = {start: end for start, end, _ in known.places}
        self.mentioned = Counter(name for _, _, name in known.places)
        self.passages = reportage_of(doc).passages
        self.offices = [match.start() for match in _OFFICE.finditer(self.text)]

    def options(self, person: PersonCandidate) -> list[Affiliation]:
        """Return the options of one person."""
        role = role_class(person)
        voice = " voice" if person.voice else ""
        names = [mention.span.start_char for mention in person.mentions if mention.field is None]
        nearest = self.near.nearest(names, self._places_open_to(person))
        options = [Affiliation(None, {"none": 1.0, f"none {role}": 1.0, f"none{voice}": 1.0})]
        options[0].features[f"none, {_often(names)}"] = 1.0
        options[0].features["none, nothing stated"] = float(person.organisation is None)
        # What the layout put beside the paragraph is farther away than anything in it.
        order = sorted(nearest, key=lambda name: (nearest[name].elsewhere, nearest[name].distance))
        stated = [name for name in (person.organisation, person.other_organisation) if name]
        own = [self.cluster.name] if self.cluster else []
        named = dict.fromkeys([*stated, *own, *order])
        for name in (name for name in named if self._may_be(person, name, nearest)):
            features = self._said(person, name, role)
            if name in own:
                features |= self._of_the_cluster(person, names, role)
                if not self._often_the_cluster(person, nearest):
                    features["own cluster, unusual"] = features[f"own cluster, unusual, {role}"] = 1.0
            if name in nearest:
                distance, relation, at, place = nearest[name]
                parted = relation.startswith(("sentence", "paragraph")) and self.near.other_between(person, at, place)
                if not (parted and relation.startswith("sentence")):
                    features |= self._in_the_paragraph(name, at, place, role)
                if parted:
                    features["another person between"] = features[f"{relation}, another person between"] = 1.0
                if relation.startswith("sentence"):
                    features[f"{relation}, near" if distance < NEAR else f"{relation}, far"] = 1.0
                rank = min(order.index(name), 4)
                features |= {
                    relation: 1.0,
                    f"rank {rank}": 1.0,
                    f"{relation}, {role}": 1.0,
                    "distance": -distance / 1000,
                }
                roles = self.roles_of(person)
                features |= surroundings(self.doc, at, min(names), (place, self.ends[place]), relation, roles)
                if person.organisation is None:
                    features[f"rank {rank}, nothing stated"] = 1.0
                    features[f"{relation}, nothing stated"] = 1.0
            features["mentioned"] = min(4, self.mentioned[name]) / 4
            beside = name in nearest and not nearest[name].elsewhere
            options.append(Affiliation(name, features, beside))
        return options

    def _in_the_paragraph(self, name: str, at: int, place: int, role: str) -> dict[str, float]:
        """Return whether an organisation opens the person's paragraph, or is named there most, and again."""
        passage = self.near.passage(at)
        if passage is None or passage != self.near.passage(place):
            return {}
        bounds = self.passages[passage].start, self.passages[passage].end
        low, high = (bisect_left(self.known.starts, offset) for offset in bounds)
        names = [named for _, _, named in self.known.places[low:high]]
        features = {}
        if names and names[0] == name:
            features["first of the paragraph"] = features[f"first of the paragraph, {role}"] = 1.0
        if names.count(name) > 1 and names.count(name) == max(Counter(names).values()):
            features["most of the paragraph"] = 1.0
        return features

    def _may_be(self, person: PersonCandidate, name: str, nearest: Mapping[str, Near]) -> bool:
        """Whether an organisation is an option: for people without a role one that is near, or their namesake.

        The cluster, which is near everywhere, needs more: a role, a place beside the person, its contact box, or that
        the text has come to its office.
        """
        if self.kinds.get(name) == OrganisationKind.PROGRAMME.value:
            return False  # a programme pays, but nobody belongs to it
        if name in (person.organisation, person.other_organisation) or _bears(name, person):
            return True
        if self.cluster and name == self.cluster.name:
            held_there = bool(person.roles) and role_class(person) not in HELD_ELSEWHERE
            return held_there or self._often_the_cluster(person, nearest) or self._comes_after_office(person)
        return bool(person.roles) or (name in nearest and not nearest[name].elsewhere)

    def _often_the_cluster(self, person: PersonCandidate, nearest: Mapping[str, Near]) -> bool:
        """Whether people like this are often the cluster's: by their role, named beside it, or in its contact box."""
        if self.cluster is None:
            return False
        beside = self.cluster.name in nearest and not nearest[self.cluster.name].relation.startswith(
            ("paragraph", "elsewhere")
        )
        known = beside or person.name in self.cluster.contact_persons
        return known or (bool(person.roles) and (role_class(person) not in ELSEWHERE or self._in_office(person)))

    def _comes_after_office(self, person: PersonCandidate) -> bool:
        """Whether somebody is named soon after the cluster's office, or again and again."""
        names = [mention.span.start_char for mention in person.mentions if mention.field is None]
        return len(names) > OFTEN or any(0 < at - place < OFFICE_NEAR for place in self.offices for at in names)

    def _in_office(self, person: PersonCandidate) -> bool:
        """Whether the text names a person where it tells of the cluster's office, or again and again."""
        names = [mention.span.start_char for mention in person.mentions if mention.field is None]
        return len(names) > OFTEN or any(abs(at - place) < OFFICE_NEAR for place in self.offices for at in names)

    def _of_the_cluster(self, person: PersonCandidate, names: Sequence[int], role: str) -> dict[str, float]:
        """Return what speaks for the cluster itself: its people are named often, or where its office is told of."""
        often = _often(names)
        office = any(abs(at - place) < OFFICE_NEAR for place in self.offices for at in names)
        return {
            "contact": float(self.cluster is not None and person.name in self.cluster.contact_persons),
            f"own cluster, {often}": 1.0,
            f"own cluster, {often}, {role}": 1.0,
            "own cluster, office near": float(office),
        }

    def _said(self, person: PersonCandidate, name: str, role: str) -> dict[str, float]:
        """Return what speaks for an organisation apart from its place."""
        features = {}
        if name == person.organisation:
            features["stated"] = features[f"stated, {role}"] = 1.0
        if name == person.other_organisation:
            features["stated later"] = 1.0
        own = self.cluster is not None and name == self.cluster.name
        kind = "own cluster" if own else self.kinds.get(name, "unknown")
        features |= {kind: 1.0, f"{kind}, {role}": 1.0}
        if person.voice:
            features[f"{kind}, voice"] = 1.0
        if person.organisation is None:
            features[f"{kind}, nothing stated"] = 1.0
        if _bears(name, person):
            features["namesake"] = features[f"namesake, {role}"] = 1.0
            features["namesake, nothing stated"] = float(person.organisation is None)
        if fits_office(person, name):
            only = float(sum(fits_office(person, other) for other in self.mentioned) == 1)
            features |= {"office fits": 1.0, "office fits, only one": only}
            if person.organisation is None:
                features |= {"office fits, nothing stated": 1.0, "office fits, only one, nothing stated": only}
        if "Prof" in (person.titles or "") and self.kinds.get(name) in ("university", "research"):
            features["professor"] = features[f"professor, {role}"] = 1.0
        return features

    def _places_open_to(self, person: PersonCandidate) -> list[tuple[int, int, str]]:
        """Where organisations are named, except as where one came from, or in another's role ("X, Leiter der Y, Z")."""
        # A caption's only mention is all that tells where somebody belongs.
        further = sum(m.field is None for m in person.mentions) > 1
        others = Intervals((start, end) for start, end, whose in self.claims if whose != id(person))
        return [
            (start, end, name)
            for start, end, name in self.known.places
            if not others.overlap(start, start + 1)
            and not (further and start in self.of_others)
            and (
                name == person.organisation
                or not self.former.overlap(start, start + 1)
                or self._held_at(person, start, end)
            )
        ]

    def roles_of(self, person: PersonCandidate) -> list[tuple[int, int]]:
        """Return the offsets of somebody's roles."""
        return [(low, high) for low, high, whose in self.claims if whose == id(person)]

    def _held_at(self, person: PersonCandidate, start: int, end: int) -> bool:
        """Whether the clause that names a body of the past tells the person's role: "der damals an der X … leitete"."""
        held = [(low, high) for low, high in self.roles_of(person) if self._tells_first(person, low, high)]
        between = (self.text[min(high, end) : max(low, start)] for low, high in held)
        return any(len(words) < _ONE_CLAUSE and not _CLAUSE_ENDS.search(words) for words in between)

    def _tells_first(self, person: PersonCandidate, low: int, high: int) -> bool:
        """Whether a place tells somebody's first role; the others may be over."""
        return len(person.roles) == 1 or person.roles[0].split()[0].casefold() in self.text[low:high].casefold()


def _often(names: Sequence[int]) -> str:
    return f"named {min(len(names), 4)} times"
