"""Train the weights of the evidence for people's names: `python -m training.people`.

Examples are all stretches of the development publications in tests/gold that have the form of a name, with whether they
are exactly one. Prints precision and recall of even odds on each publication when it is left out of the training, then
writes the weights that all of them give.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pipeline.language import build_language
from pipeline.language.model import passages, text_of
from pipeline.language.people import weights as trained
from pipeline.language.people.component import places_of
from pipeline.language.people.names import stretches
from pipeline.language.people.weights import usage_of
from training.reportages import development_reportages

RIDGE = 3e-3
PRIOR = {
    "title": 3.0, "title_whole": 3.0, "salutation": 4.5, "first_name": 2.5, "first_name short": 2.5,
    "foreign_first_name": 2.0, "nobility": 2.5, "particle": 1.5, "model": 4.0, "top": 1.5, "trade_before": 3.5,
    "trade_before_m": 2.0, "kin_before": 2.5, "role_before": 2.0, "role_after": 1.5, "speaks": 2.0, "speech_verb": 1.0,
    "both_listed": 1.5, "quoted": -3.0, "institution": -9.0, "saint": -12.0, "noun_suffix": -2.5, "noun": -1.5,
    "article": -1.0, "town": -1.5, "preposition": -2.0, "broken": -2.5,
}  # fmt: skip
"""What the weights are drawn to, since some kinds of evidence are sure but too rare to be learnt from the examples."""
STEPS = 30


@dataclass(frozen=True)
class Example:
    """A stretch."""

    split: str
    evidence: dict[str, float]
    is_name: bool


def examples() -> list[Example]:
    """Return all stretches of the development publications."""
    nlp = build_language()
    found = []
    for split, reportage, gold in development_reportages():
        names = {tuple(person["name"].split()) for person in gold["people"]}
        doc = nlp.make_doc(reportage.text)
        doc._.reportage = reportage
        text = text_of(doc)
        usage = usage_of(text)
        for passage, _ in passages(doc):
            for low, high, place in places_of(text, passage):
                for name in stretches(text, low, high, usage, place):
                    bare = (*name.words[:-1], name.words[-1].removesuffix("s"))
                    found.append(Example(split, name.evidence, bool({tuple(name.words), bare} & names)))
    return found


def fit(data: list[Example]) -> dict[str, float]:
    """Return the weights of a logistic regression with a ridge, by Newton's method."""
    kinds = sorted({kind for example in data for kind in example.evidence})
    place = {kind: index for index, kind in enumerate(kinds)}
    design, labels = np.zeros((len(data), len(kinds))), np.array([float(example.is_name) for example in data])
    for row, example in enumerate(data):
        for kind, value in example.evidence.items():
            design[row, place[kind]] = value
    prior = np.array([PRIOR.get(kind, 0.0) for kind in kinds])
    weights = prior.copy()
    for _ in range(STEPS):
        guess = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (guess - labels) / len(data) + RIDGE * (weights - prior)
        curve = (design * (guess * (1 - guess))[:, None]).T @ design / len(data) + RIDGE * np.eye(len(kinds))
        weights -= np.linalg.solve(curve, slope)
    fitted = {kind: round(float(weight), 3) for kind, weight in zip(kinds, weights, strict=True)}
    return PRIOR | fitted


def main() -> None:
    """Report by publication, then write."""
    data = examples()
    totals = np.zeros(3, dtype=int)
    for split in sorted({example.split for example in data}):
        weights = fit([example for example in data if example.split != split])
        test = [example for example in data if example.split == split]
        said = [sum(weights.get(k, 0) * v for k, v in e.evidence.items()) > 0 for e in test]
        counts = np.array(
            [sum(s and e.is_name for s, e in zip(said, test, strict=True)), sum(said), sum(e.is_name for e in test)]
        )
        totals += counts
        print(f"{split:24} precision {counts[0] / counts[1]:.3f} recall {counts[0] / counts[2]:.3f}")
    print(f"{'all':24} precision {totals[0] / totals[1]:.3f} recall {totals[0] / totals[2]:.3f}, stretches {len(data)}")
    target = Path(trained.__file__).with_name(trained.WEIGHTS)
    target.write_text(json.dumps(fit(data), indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
