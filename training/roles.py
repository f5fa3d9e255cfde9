"""Train what somebody is: `python -m training.roles`.

Examples are the people of the development publications in tests/gold, whatever the rules read of them: what these read
is not among the evidence, so the weights hold for unread text as well. Prints of each publication, left out of the
training, the share of right ones among all and among those of whom the rules read nothing, then writes the weights that
all give.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.evaluate.attributes import one_near
from pipeline.language import analyse, build_language
from pipeline.language.model import candidates_of
from pipeline.language.people import component, likely_roles
from pipeline.language.people.likely_roles import LikelyRole, LikelyRoles
from pipeline.language.ranking import choose
from training.fitting import Choice, fit
from training.reportages import development_reportages

RIDGE = 2e-3
SAME = 0.75
"""How near a role must be to the annotated one, as the evaluation wants it."""


@dataclass(frozen=True)
class Example:
    """A person's choice, and whether the rules read a role."""

    choice: Choice
    ruled: bool


def examples() -> list[Example]:
    """Return the people who are annotated and one of whose options is right."""
    seen: list[tuple[str, bool, list[LikelyRole]]] = []
    original = component.likely_roles

    def watch(doc: Any, people: Any, known: Any) -> Any:
        found = LikelyRoles(doc, people, known)
        seen.extend((person.name, bool(person.roles), found.options(person)) for person in people)
        return original(doc, people, known)

    component.likely_roles = watch  # type: ignore[attr-defined]
    nlp = build_language()
    found: list[Example] = []
    for split, reportage, gold in development_reportages():
        seen.clear()
        candidates_of(analyse(nlp, reportage))
        wanted = {person["name"]: person["roles"] for person in gold["people"] if not person.get("optional")}
        for name, ruled, options in seen:
            if name in wanted:
                right = [_is_right(option, wanted[name]) for option in options]
                if any(right):
                    found.append(Example(Choice(split, [option.features for option in options], right), ruled))
    component.likely_roles = original  # type: ignore[attr-defined]
    return found


def _is_right(option: LikelyRole, roles: Sequence[str]) -> bool:
    if option.role is None or not roles:
        return option.role is None and not roles
    return bool(one_near((option.role.text,), tuple(roles), SAME))


def main() -> None:
    """Report by publication, then write."""
    data = examples()
    totals = [0, 0, 0, 0]
    for split in sorted({example.choice.split for example in data}):
        weights = _trained([example for example in data if example.choice.split != split])
        test = [example for example in data if example.choice.split == split]
        right = [e.choice.right[choose(weights, e.choice.candidates)[0]] for e in test]
        unread = [one for one, e in zip(right, test, strict=True) if not e.ruled]
        counts = sum(right), len(right), sum(unread), len(unread)
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        print("{:24} right {} of {}, where the rules read nothing {} of {}".format(split, *counts))
    print("{:24} right {} of {}, where the rules read nothing {} of {}".format("all", *totals))
    target = Path(likely_roles.__file__).with_name(likely_roles.WEIGHTS)
    target.write_text(json.dumps(_trained(data), indent=0, sort_keys=True, ensure_ascii=False) + "\n")


def _trained(data: list[Example]) -> dict[str, float]:
    return fit([example.choice for example in data], RIDGE)


if __name__ == "__main__":
    main()
