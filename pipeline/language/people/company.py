"""What the others of a reportage say of where somebody belongs.

Colleagues are named one after the other, and a firm has one head: where the others most likely belong is told before
anybody's place is chosen.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.language.ranking import Features

MANY = (0.3, 1.3)
"""How many others must belong to a body, by the sum of their probabilities, for one or for several to be told."""

Option = tuple[str | None, Features]
"""The name of a body, None for none, and what speaks for it."""


def told_by_others(
    people: Sequence[tuple[int, str]], options: Sequence[Sequence[Option]], weights: Mapping[str, float]
) -> list[list[dict[str, float]]]:
    """Return what speaks for each option of each person, with what the likeliest places of the others add.

    Args:
        people: Offset of the first mention, and the class of the role, of each person.
        options: Their options, with what the text around them says.
        weights: Of that.
    """
    likely = [_probabilities(some, weights) for some in options]
    first = [
        some[max(range(len(some)), key=chances.__getitem__)][0] for some, chances in zip(options, likely, strict=True)
    ]
    members: defaultdict[str | None, float] = defaultdict(float)
    for some, chances in zip(options, likely, strict=True):
        for (name, _), chance in zip(some, chances, strict=True):
            members[name] += chance
    order = sorted(range(len(people)), key=lambda index: people[index][0])
    place = {index: number for number, index in enumerate(order)}
    told: list[list[dict[str, float]]] = []
    for index, (_, role) in enumerate(people):
        beside = [
            (side, first[order[number]])
            for side, number in (("before", place[index] - 1), ("behind", place[index] + 1))
            if 0 <= number < len(order)
        ]
        alike = {first[other] for other in order if other != index and people[other][1] == role}
        told.append(
            [
                {
                    **features,
                    **dict.fromkeys(_company(name, features, members[name] - chance, role, beside, alike), 1.0),
                }
                for (name, features), chance in zip(options[index], likely[index], strict=True)
            ]
        )
    return told


def _company(
    name: str | None,
    features: Features,
    others: float,
    role: str,
    beside: Sequence[tuple[str, str | None]],
    alike: set[str | None],
) -> list[str]:
    """What the others say of one option: how many are there, and whether who is named beside the person is."""
    if name is None:
        return [f"none {side}" for side, its in beside if its is None]
    whose = "own cluster" if "own cluster" in features else "body"
    number = sum(others >= least for least in MANY)
    found = [f"others {number}, {whose}", f"others {number}, {whose}, {role}"]
    found += [f"the one {side}, {whose}" for side, its in beside if its == name]
    return [*found, f"same role, {whose}"] if name in alike else found


def _probabilities(options: Sequence[Option], weights: Mapping[str, float]) -> list[float]:
    scores = [sum(weights.get(kind, 0.0) * value for kind, value in features.items()) for _, features in options]
    best = max(scores)
    shares = [math.exp(score - best) for score in scores]
    return [share / sum(shares) for share in shares]
