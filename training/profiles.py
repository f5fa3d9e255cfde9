"""Train what supports a cluster's founding year, seat and field: `python -m training.profiles`.

Examples are the profiles of the development publications in tests/gold. The scores of the wordings are left out: the
rules that give them were made on these texts. Each profile is shown again without its right statements, as if the text
did not tell them: then none is right. Prints the share of right values on each fifth of the publications when
it is left out of the training, by support alone, then writes the weights that all give.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipeline.evaluate.text import near, tokens
from pipeline.language import analyse, build_language
from pipeline.language.cluster import choosing, support
from pipeline.language.cluster.statements import Statement
from pipeline.language.ranking import choose
from training.fitting import Choice, fit
from training.reportages import development_reportages

RIDGE = 4e-3
FOLDS = 5
ALIKE = 0.8
KEYS = {support.FOUNDED: "founded", support.CITY: "city", support.FIELD: "field"}
"""The names of the fields in the annotation."""


def examples() -> dict[str, list[Choice]]:
    """Return by field the choices among its statements and none."""
    found: dict[str, list[Choice]] = {field: [] for field in KEYS}
    original = choosing.support
    seen: dict[str, tuple[list[dict[str, float]], list[str]]] = {}

    def watch(doc: Any, cluster: Any, field: str, statements: list[Statement]) -> list[dict[str, float]]:
        evidence = original(doc, cluster, field, statements)
        seen[field] = evidence, [statement.value for statement in statements]
        return evidence

    choosing.support = watch
    nlp = build_language()
    for split, reportage, gold in development_reportages():
        seen.clear()
        analyse(nlp, reportage)
        for field, (evidence, values) in seen.items():
            truth = gold["cluster"][KEYS[field]]
            right = _right(field, values, truth)
            if truth is not None and any(right):
                found[field].append(Choice(split, [support.NONE, *evidence], [False, *right]))
            others = [one for one, is_right in zip(evidence, right, strict=True) if not is_right]
            found[field].append(Choice(split, [support.NONE, *others], [True] + [False] * len(others)))
    choosing.support = original
    return found


def _right(field: str, values: list[str], truth: Any) -> list[bool]:
    """Which values are the wanted one; of a field also its parts, where it is named nowhere whole."""
    if truth is None or field == support.FOUNDED:
        return [value == str(truth) for value in values]
    exact = [near(value, truth, ALIKE) for value in values]
    if any(exact) or field == support.CITY:
        return exact
    words = {word for word in tokens(truth) if len(word) > 5}
    return [near(value, truth, 0.5) or not words.isdisjoint(tokens(value)) for value in values]


def main() -> None:
    """Report by field and fold, then write."""
    for field, data in examples().items():
        splits = sorted({choice.split for choice in data})
        folds = {split: number % FOLDS for number, split in enumerate(splits)}
        for fold in range(FOLDS):
            weights = fit([choice for choice in data if folds[choice.split] != fold], RIDGE)
            test = [choice for choice in data if folds[choice.split] == fold]
            right = sum(one.right[choose(weights, one.candidates)[0]] for one in test)
            print(f"{field:14} fold {fold}: {right / len(test):.3f} of {len(test)}")
        target = Path(support.__file__).with_name(support.WEIGHTS[field])
        target.write_text(json.dumps(fit(data, RIDGE), indent=0, sort_keys=True, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
