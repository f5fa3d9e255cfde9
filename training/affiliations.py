"""Train which organisation a person belongs to: `python -m training.affiliations`.

Examples are the people of the development publications in tests/gold, those whose organisation a role names twice: the
second time as if none did. Rules name more on the texts from which they were learnt than on others, and weights trained
on that alone would trust them, and their silence, too much. Prints the share of right ones on each publication when it
is left out of the training, beside that of what roles name, then writes the weights that all give.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
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

RIDGE = 5e-4
TRUST = 2.0
"""Log-odds that what a role names has beyond its weight, since half of the examples hide it."""


@dataclass(frozen=True)
class Example:
    """A person's choice, the same with nothing named by roles, and whether what roles name is right."""

    choice: Choice
    unnamed: Choice | None
    ruled: bool


def examples() -> list[Example]:
    """Return the people who are annotated and one of whose options is right."""
    seen: list[tuple[PersonCandidate, list[Affiliation], list[Affiliation], str | None]] = []
    original = trained.affiliate

    def watch(doc: Any, people: Any, known: Any) -> None:
        ruled = [person.organisation for person in people]
        options = trained.affiliations(doc, people, known)
        unnamed = trained.affiliations(doc, [replace(person, organisation=None) for person in people], known)
        seen.extend(zip(people, options, unnamed, ruled, strict=True))
        original(doc, people, known)

    trained.affiliate = watch
    nlp = build_language()
    found: list[Example] = []
    for split, reportage, gold in development_reportages():
        seen.clear()
        candidates_of(analyse(nlp, reportage))
        wanted = {person["name"]: person.get("organisation") for person in gold["people"] if not person.get("optional")}
        names = [gold["cluster"]["name"], *gold["cluster"]["aliases"]]
        for person, options, unnamed, ruled in seen:
            if person.name not in wanted:
                continue
            truth = wanted[person.name]
            choice, bare = (_choice(split, some, truth, names) for some in (options, unnamed))
            if choice is None:
                continue
            found.append(Example(choice, None if ruled is None else bare, _same(ruled, truth, names)))
    trained.affiliate = original
    return found


def _choice(split: str, options: list[Affiliation], truth: str | None, cluster: list[str]) -> Choice | None:
    """The options of a person, unless none is right."""
    right = [_same(option.name, truth, cluster) for option in options]
    return Choice(split, [option.features for option in options], right) if any(right) else None


def _same(name: str | None, truth: str | None, cluster: list[str]) -> bool:
    """Whether a name is the wanted one, or both are the cluster's."""
    if name is None or truth is None:
        return name is truth
    return near(norm_organisation(name), norm_organisation(truth)) or (name in cluster and truth in cluster)


def main() -> None:
    """Report by publication, then write."""
    data = examples()
    totals = [0, 0, 0]
    for split in sorted({example.choice.split for example in data}):
        weights = _trained([example for example in data if example.choice.split != split])
        test = [example for example in data if example.choice.split == split]
        right = sum(e.choice.right[choose(weights, e.choice.candidates)[0]] for e in test)
        ruled = sum(example.ruled for example in test)
        totals = [totals[0] + right, totals[1] + ruled, totals[2] + len(test)]
        print(f"{split:24} trained {right / len(test):.3f}, rules {ruled / len(test):.3f}, people {len(test)}")
    print(f"{'all':24} trained {totals[0] / totals[2]:.3f}, rules {totals[1] / totals[2]:.3f}, people {totals[2]}")
    target = Path(trained.__file__).with_name(trained.WEIGHTS)
    target.write_text(json.dumps(_trained(data), indent=0, sort_keys=True, ensure_ascii=False) + "\n")


def _trained(data: list[Example]) -> dict[str, float]:
    weights = fit([one for example in data for one in (example.choice, example.unnamed) if one is not None], RIDGE)
    return weights | {"stated": round(weights["stated"] + TRUST, 3)}


if __name__ == "__main__":
    main()
