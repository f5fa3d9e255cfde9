"""Train which organisation a person belongs to: `python -m training.affiliations`.

Examples are the people of the development publications in tests/gold. Prints the share of right ones on each
publication when it is left out of the training, beside that of what roles name, then writes the weights that all give.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipeline.evaluate.text import near, norm_organisation
from pipeline.language import analyse, build_language
from pipeline.language.model import PersonCandidate, candidates_of
from pipeline.language.people import affiliation as trained
from pipeline.language.people.affiliation import Affiliation
from pipeline.language.ranking import choose
from training.fitting import Choice, fit
from training.reportages import development_reportages

RIDGE = 4e-3


def examples() -> list[tuple[Choice, bool]]:
    """Return the people's choices, and whether what their roles name is right."""
    seen: list[tuple[PersonCandidate, list[Affiliation], str | None]] = []
    original = trained.affiliate

    def watch(doc: Any, people: Any, known: Any) -> None:
        options = trained.affiliations(doc, people, known)
        seen.extend((person, mine, person.organisation) for person, mine in zip(people, options, strict=True))
        original(doc, people, known)

    trained.affiliate = watch
    nlp = build_language()
    found = []
    for split, reportage, gold in development_reportages():
        seen.clear()
        candidates_of(analyse(nlp, reportage))
        wanted = {person["name"]: person.get("organisation") for person in gold["people"] if not person.get("optional")}
        names = [gold["cluster"]["name"], *gold["cluster"]["aliases"]]
        for person, options, ruled in seen:
            if person.name not in wanted:
                continue
            truth = wanted[person.name]
            right = [_same(option.name, truth, names) for option in options]
            if any(right):
                found.append((Choice(split, [o.features for o in options], right), _same(ruled, truth, names)))
    trained.affiliate = original
    return found


def _same(name: str | None, truth: str | None, cluster: list[str]) -> bool:
    """Whether a name is the wanted one, or both are the cluster's."""
    if name is None or truth is None:
        return name is truth
    return near(norm_organisation(name), norm_organisation(truth)) or (name in cluster and truth in cluster)


def main() -> None:
    """Report by publication, then write."""
    data = examples()
    totals = [0, 0, 0]
    for split in sorted({choice.split for choice, _ in data}):
        weights = fit([choice for choice, _ in data if choice.split != split], RIDGE)
        test = [(choice, ruled) for choice, ruled in data if choice.split == split]
        right = sum(choice.right[choose(weights, choice.candidates)[0]] for choice, _ in test)
        ruled = sum(ruled for _, ruled in test)
        totals = [totals[0] + right, totals[1] + ruled, totals[2] + len(test)]
        print(f"{split:24} trained {right / len(test):.3f}, rules {ruled / len(test):.3f}, people {len(test)}")
    print(f"{'all':24} trained {totals[0] / totals[2]:.3f}, rules {totals[1] / totals[2]:.3f}, people {totals[2]}")
    target = Path(trained.__file__).with_name(trained.WEIGHTS)
    target.write_text(json.dumps(fit([c for c, _ in data], RIDGE), indent=0, sort_keys=True, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
