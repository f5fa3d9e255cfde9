"""Choose one of several candidates by trained weights: a linear model over named features, softmax over candidates."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

Features = Mapping[str, float]
JOINT = "|"
"""Between the names of two features that were seen together: "metric=members|by=noun" is a feature as well."""


def choose(weights: Mapping[str, float], candidates: Sequence[Features]) -> tuple[int, float]:
    """Return the place of the likeliest candidate, the first of equals, and its probability (0..1)."""
    return likeliest([sum(weights.get(name, 0.0) * value for name, value in one.items()) for one in candidates])


def likeliest(scores: Sequence[float]) -> tuple[int, float]:
    """Return the place of the highest score, the first of equals, and its probability among all (0..1)."""
    best = max(range(len(scores)), key=scores.__getitem__)
    return best, 1 / sum(math.exp(score - scores[best]) for score in scores)


class Worth(dict[str, float]):
    """What a feature is worth in given contexts: its own weight and those it has together with each of them.

    Looked up once for each name: candidates share most features, and joint names need not be spelled out.
    """

    def __init__(self, weights: Mapping[str, Mapping[str, float]], contexts: Iterable[str]) -> None:
        """`weights`: those of `load_joint_weights`."""
        super().__init__()
        self._tables = [weights[context] for context in ("", *contexts) if context in weights]

    def __missing__(self, name: str) -> float:
        """Add up and remember."""
        worth = self[name] = sum([table[name] for table in self._tables if name in table])
        return worth


@cache
def load_weights(package: str, name: str) -> Mapping[str, float]:
    """Return the weights that a package ships as JSON, by feature."""
    weights: dict[str, float] = json.loads(files(package).joinpath(name).read_text(encoding="utf-8"))
    return weights


@cache
def load_joint_weights(package: str, name: str) -> Mapping[str, Mapping[str, float]]:
    """Return the same weights by context and feature; those of a feature alone are under the context ""."""
    by_context: dict[str, dict[str, float]] = {"": {}}
    for joint, weight in load_weights(package, name).items():
        context, _, feature = joint.rpartition(JOINT)
        by_context.setdefault(context, {})[feature] = weight
    return by_context
