"""Choose one of several candidates by trained weights: a linear model over named features, softmax over candidates."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

Features = Mapping[str, float]


def choose(weights: Mapping[str, float], candidates: Sequence[Features]) -> tuple[int, float]:
    """Return the place of the likeliest candidate, the first of equals, and its probability (0..1)."""
    scores = [sum(weights.get(name, 0.0) * value for name, value in features.items()) for features in candidates]
    best = max(range(len(scores)), key=scores.__getitem__)
    return best, 1 / sum(math.exp(score - scores[best]) for score in scores)


@cache
def load_weights(package: str, name: str) -> Mapping[str, float]:
    """Return the weights that a package ships as JSON, by feature."""
    weights: dict[str, float] = json.loads(files(package).joinpath(name).read_text(encoding="utf-8"))
    return weights
