"""Fit the weights of a softmax over candidates, of which any of the right ones may be chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

STEPS = 200
RATE = 0.15
LEAST_COUNT = 3
"""Features seen less often are left out."""


@dataclass(frozen=True)
class Choice:
    """One decision: the features of its candidates, and which of them are right (at least one)."""

    split: str
    candidates: Sequence[Mapping[str, float]]
    right: Sequence[bool]


def fit(choices: Sequence[Choice], ridge: float) -> dict[str, float]:
    """Return the weights that make right candidates likely, by Adam; `ridge` draws them to zero."""
    counts = Counter(name for choice in choices for features in choice.candidates for name in features)
    place = {name: index for index, name in enumerate(sorted(n for n, c in counts.items() if c >= LEAST_COUNT))}
    column, value, row, right, group, starts = [], [], [], [], [], []
    for number, choice in enumerate(choices):
        starts.append(len(right))
        for features, is_right in zip(choice.candidates, choice.right, strict=True):
            for name, amount in features.items():
                if name in place:
                    column.append(place[name])
                    value.append(amount)
                    row.append(len(right))
            right.append(float(is_right))
            group.append(number)
    columns, values, rows = np.array(column), np.array(value), np.array(row)
    rights, groups, begins = np.array(right), np.array(group), np.array(starts)
    weights, mean, square = (np.zeros(len(place)) for _ in range(3))
    for step in range(1, STEPS + 1):
        score = np.bincount(rows, weights[columns] * values, minlength=len(rights))
        likely = np.exp(score - np.maximum.reduceat(score, begins)[groups])
        guess = likely / np.add.reduceat(likely, begins)[groups]
        wanted = likely * rights / np.add.reduceat(likely * rights, begins)[groups]
        slope = np.bincount(columns, values * (guess - wanted)[rows], minlength=len(place)) / len(choices)
        slope += ridge * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope * slope
        size = RATE if step < STEPS * 0.7 else RATE / 4
        weights -= size * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return {name: round(float(weights[index]), 3) for name, index in place.items() if abs(weights[index]) >= 0.001}
