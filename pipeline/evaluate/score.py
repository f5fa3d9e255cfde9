"""Precision, recall and attributes, micro-averaged over the reportages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pipeline.evaluate.annotation import AnnotatedReportage, Annotation, Cluster
from pipeline.evaluate.attributes import ATTRIBUTES
from pipeline.evaluate.matching import (
    match,
    names_of,
    same_figure,
    same_organisation,
    same_person,
    same_project,
    same_quote,
    same_value,
)
from pipeline.evaluate.text import near, norm, norm_organisation, tokens

SAME: dict[str, Callable[[Any, Any], bool]] = {
    "people": same_person,
    "organisations": same_organisation,
    "figures": same_figure,
    "projects": same_project,
    "quotes": same_quote,
}
"""For each kind, whether a found annotation is a gold one."""
ONE_PER_NAME = ("people", "organisations", "projects")
"""Kinds of which a second record for what an optional annotation names is no error."""


CONFIDENT = 0.9
"""Records of at least this confidence are counted apart: of them at least 95 in 100 should be right."""


@dataclass
class Tally:
    """How many were right."""

    right: int = 0
    of: int = 0

    def count(self, right: bool) -> None:
        """Count one more."""
        self.of += 1
        self.right += right

    @property
    def accuracy(self) -> float:
        """Share of right ones, 0 where there were none."""
        return self.right / self.of if self.of else 0.0


@dataclass
class KindScore:
    """How well one kind of annotation was found."""

    true_positives: int = 0
    false_positives: int = 0
    false_negatives: int = 0
    attributes: dict[str, Tally] = field(default_factory=dict)

    @property
    def precision(self) -> float:
        """Share of the found that is right."""
        found = self.true_positives + self.false_positives
        return self.true_positives / found if found else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found."""
        gold = self.true_positives + self.false_negatives
        return self.true_positives / gold if gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True)
class Mistake:
    """One thing that is not as in gold."""

    reportage: str
    kind: str
    what: str
    """extra, missed, or the field that differs."""
    gold: Annotation | None
    found: Annotation | None


@dataclass
class Evaluation:
    """The figures and the mistakes behind them."""

    cluster_fields: Tally = field(default_factory=Tally)
    confident: Tally = field(default_factory=Tally)
    """Records of high confidence, and how many of them gold states."""
    kinds: dict[str, KindScore] = field(default_factory=lambda: {kind: KindScore() for kind in SAME})
    mistakes: list[Mistake] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """Gold reportages that were not found at all."""


def evaluate(gold: Mapping[str, AnnotatedReportage], found: Mapping[str, AnnotatedReportage]) -> Evaluation:
    """Score what was found against gold. Gold annotations marked optional count neither way."""
    result = Evaluation(missing=[name for name in gold if name not in found])
    for name, wanted in gold.items():
        if wanted.cluster:
            got = found.get(name, AnnotatedReportage()).cluster
            for what, right in _cluster_fields(got, wanted.cluster):
                result.cluster_fields.count(right)
                if not right:
                    result.mistakes.append(Mistake(name, "cluster", what, wanted.cluster, got))
    for kind in SAME:
        for name, wanted in gold.items():
            _score_kind(result, name, kind, wanted, found.get(name, AnnotatedReportage()))
    return result


def _score_kind(result: Evaluation, name: str, kind: str, gold: AnnotatedReportage, found: AnnotatedReportage) -> None:
    """Add one kind of one reportage."""
    score, same = result.kinds[kind], SAME[kind]
    matching = match(getattr(found, kind), getattr(gold, kind), same)
    for mine, wanted in matching.pairs:
        if (mine.confidence or 0) >= CONFIDENT:
            result.confident.count(True)
        if wanted.optional:
            continue
        score.true_positives += 1
        for what, judge in ATTRIBUTES[kind].items():
            right = judge(mine, wanted)
            if right is None:
                continue
            score.attributes.setdefault(what, Tally()).count(right)
            if not right:
                result.mistakes.append(Mistake(name, kind, what, wanted, mine))
    optional = [wanted for _, wanted in matching.pairs if wanted.optional]
    for mine in matching.extra:
        if kind in ONE_PER_NAME and any(same(mine, wanted) for wanted in optional):
            continue
        if kind == "organisations" and gold.cluster and _is_cluster(mine, gold.cluster):
            continue
        score.false_positives += 1
        if (mine.confidence or 0) >= CONFIDENT:
            result.confident.count(False)
        result.mistakes.append(Mistake(name, kind, "extra", None, mine))
    for wanted in matching.missed:
        if not wanted.optional:
            score.false_negatives += 1
            result.mistakes.append(Mistake(name, kind, "missed", wanted, None))


def _is_cluster(organisation: Any, cluster: Cluster) -> bool:
    return bool(names_of(organisation.name, organisation.aliases) & names_of(cluster.name, cluster.aliases))


def _cluster_fields(found: Cluster | None, gold: Cluster) -> Iterator[tuple[str, bool]]:
    """For each field that gold states, whether it is right."""
    got = found or Cluster(name="")
    names = {norm_organisation(text) for text in (gold.name, *gold.aliases)}
    yield "name", found is not None and norm_organisation(got.name) in names
    for what in ("legal_form", "city", "state"):
        if wanted := getattr(gold, what):
            yield what, near(getattr(got, what), wanted)
    if gold.field:
        long_words = {word for word in tokens(gold.field) if len(word) > 5}
        yield "field", near(got.field, gold.field, 0.5) or bool(set(tokens(got.field)) & long_words)
    for what in ("founded", "members"):
        if wanted := getattr(gold, what):
            yield what, same_value(getattr(got, what), wanted)
    yield from _contact_fields(got, gold)


def _contact_fields(found: Cluster, gold: Cluster) -> Iterator[tuple[str, bool]]:
    got, wanted = found.contact, gold.contact
    if wanted.persons:
        names = {norm(person) for person in got.persons} | {norm(_without_titles(person)) for person in got.persons}
        yield "contact_persons", {norm(person) for person in wanted.persons} <= names
    if wanted.phone:
        yield "phone", _subscriber(got.phone) == _subscriber(wanted.phone)
    if wanted.email:
        yield "email", norm(got.email) == norm(wanted.email)
    if wanted.website:
        yield "website", _address(got.website) == _address(wanted.website)


def _without_titles(name: str) -> str:
    return re.sub(r"\b(prof|dr|dipl)\.? ?(-?\w+\.)?", "", name, flags=re.IGNORECASE)


def _subscriber(phone: str | None) -> str:
    """The digits without Germany's country code."""
    return re.sub(r"\D", "", phone or "").removeprefix("490").removeprefix("49")


def _address(website: str | None) -> str:
    return re.sub(r"^(https?://)?(www\.)?|/$", "", (website or "").casefold())
