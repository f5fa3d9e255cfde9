"""The value of a field: the statements compete by what their wording says and by what else speaks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from pipeline.language.cluster.contact import note
from pipeline.language.cluster.statements import Statement
from pipeline.language.cluster.support import CITY, FIELD, FOUNDED, NONE, WEIGHTS, support
from pipeline.language.model import ClusterCandidate
from pipeline.language.ranking import load_weights

AGREEMENT = 0.12
"""Log-odds that each further place adds to a value."""
_SHARE = 0.5
"""How much of its support counts beside a statement's wording, which has a part in both."""
DISPUTED = 0.3
"""Confidence of the place that states another value than the one chosen."""


WORDING = {FOUNDED: 0.6, CITY: 0.8, FIELD: 1.0}
"""How much a wording counts: less than its hand-made score, which was made on texts that are no measure for others."""
LEAST = {FOUNDED: -1.0, CITY: -1.0, FIELD: -1.4}
"""Log-odds of a wording below which a value is one that the text happens to name, unless its support says otherwise."""


def choose(
    doc: Doc,
    cluster: ClusterCandidate,
    field: str,
    statements: Iterable[Statement],
    key: Callable[[str], str] = str,
) -> str | None:
    """Take the best supported value; the surest place of the runner-up stays as evidence with lower confidence.

    Values with the same key support each other; the value is spelled as at its surest place.
    """
    by_value: dict[str, list[Statement]] = {}
    for statement in _supported(doc, cluster, field, [*statements]) if field in LEAST else statements:
        by_value.setdefault(key(statement.value), []).append(statement)
    if not by_value:
        return None
    ranked = sorted(by_value.values(), key=_agreed, reverse=True)
    for statement in ranked[0]:
        note(doc, cluster, (statement.start, statement.end), statement.rule, statement.confidence, field)
    if len(ranked) > 1:
        other = max(ranked[1], key=lambda statement: statement.score)
        place = (other.start, other.end)
        note(doc, cluster, place, other.rule, min(DISPUTED, other.confidence), field)
    return max(ranked[0], key=lambda statement: statement.score).value


def _supported(doc: Doc, cluster: ClusterCandidate, field: str, statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the statements that wording or support holds for the cluster's own, scored by both."""
    weights = load_weights(__package__ or "", WEIGHTS[field])
    bar = _worth(NONE, weights)
    for statement, found in zip(statements, support(doc, cluster, field, statements), strict=True):
        supported = WORDING[field] * statement.score + _SHARE * (_worth(found, weights) - bar)
        if max(statement.score, supported) >= LEAST[field]:
            yield replace(statement, score=supported)


def _worth(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return sum(weights.get(kind, 0.0) * value for kind, value in found.items())


def _agreed(statements: list[Statement]) -> float:
    return max(statement.score for statement in statements) + AGREEMENT * (len(statements) - 1)
