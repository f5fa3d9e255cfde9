"""Train which of somebody's roles is the first: `python -m training.main_roles`.

Examples are the people of the development publications in tests/gold for whom the rules read several roles, one of
which is the first of the annotation. Prints of each fold of publications, left out of the training, the share of those
whose first role is right, beside that of the order in which the rules read them, then writes the weights that all give.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.evaluate.attributes import one_near
from pipeline.language import analyse, build_language
from pipeline.language.people import later, main_role
from pipeline.language.people.main_role import features_of_roles
from pipeline.language.ranking import Features, choose
from training.fitting import Choice, fit
from training.reportages import development_reportages
from training.roles import SAME

RIDGE = 3e-2
FOLDS = 8


def examples() -> list[Choice]:
    """Return the choices of those of whose roles one is the annotated first, and not all are."""
    seen: list[tuple[str, list[str], list[Features]]] = []
    original = later.order_roles  # type: ignore[attr-defined]

    def watch(people: Any, known: Any) -> None:
        seen.extend((p.name, list(p.roles), features_of_roles(p, known)) for p in people if len(p.roles) > 1)
        original(people, known)

    later.order_roles = watch  # type: ignore[attr-defined]
    nlp = build_language()
    found = []
    for split, reportage, gold in development_reportages():
        seen.clear()
        analyse(nlp, reportage)
        first = {person["name"]: person["roles"][:1] for person in gold["people"] if not person.get("optional")}
        for name, roles, features in seen:
            right = [_is(role, first.get(name, ())) for role in roles]
            if any(right) and not all(right):
                found.append(Choice(split, features, right))
    later.order_roles = original  # type: ignore[attr-defined]
    return found


def _is(role: str, wanted: Sequence[str]) -> bool:
    return bool(one_near((role,), tuple(wanted), SAME))


def main() -> None:
    """Report by fold, then write."""
    data = examples()
    splits = sorted({choice.split for choice in data})
    folds = {split: number % FOLDS for number, split in enumerate(splits)}
    for fold in range(FOLDS):
        weights = fit([choice for choice in data if folds[choice.split] != fold], RIDGE)
        test = [choice for choice in data if folds[choice.split] == fold]
        right = sum(choice.right[choose(weights, choice.candidates)[0]] for choice in test)
        read = sum(choice.right[0] for choice in test)
        print(f"fold {fold}: trained {right / len(test):.3f}, as read {read / len(test):.3f}, people {len(test)}")
    target = Path(main_role.__file__).with_name(main_role.WEIGHTS)
    target.write_text(json.dumps(fit(data, RIDGE), indent=0, sort_keys=True, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
