"""Train which organisation a person belongs to: `python -m training.affiliations`.

Examples are the people of the development publications in tests/gold, those whose organisation a role names twice: the
second time as if none did. Rules name more on the texts from which they were learnt than on others, and weights trained
on that alone would trust them, and their silence, too much. For the same reason each reportage is read twice: as it
is, and without the wordings that tell organisations, so that as many names stay doubtful as on other texts; doubtful by
weights of `training.organisations` in which the publication had no part. Each person is placed twice as well: apart
from the others, then with what the likeliest places of the others say, by weights of the first step in whose training
the publication had no part. Prints the share of right ones on each fold of publications when it is left out, beside
that of what roles name, then writes the weights of both steps.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from spacy.language import Language

from pipeline.evaluate.text import near, norm_organisation
from pipeline.language import analyse, build_language
from pipeline.language.model import PersonCandidate, candidates_of
from pipeline.language.organisations import by_grammar, component, weighing
from pipeline.language.people import affiliation as trained
from pipeline.language.people.affiliation_options import Affiliation
from pipeline.language.people.company import told_by_others
from pipeline.language.people.role_classes import role_class
from pipeline.language.ranking import choose
from schemas.reportage import Reportage
from training import organisations
from training.fitting import Choice, fit
from training.reportages import development_reportages

RIDGE = 5e-4
TRUST = 2.0
"""Log-odds that what a role names has beyond its weight, since half of the examples hide it."""
DOUBT = 1.0
"""Log-odds that a doubtful name has beyond its weight: half of the examples, read as they are, leave fewer of them than
texts from which no wording was learnt. Of 0, 0.5, 1, 1.5 and 2 the best on the validation sets."""
FOLDS = 8


@dataclass(frozen=True)
class Placed:
    """Somebody's options with which are right, those with nothing named by roles, and whether what roles name is right.

    `truth` is False for those who are not annotated: they count only as company of the others.
    """

    place: tuple[int, str]
    options: Sequence[Affiliation]
    unnamed: Sequence[Affiliation]
    ruled: str | None
    truth: str | bool | None


@dataclass(frozen=True)
class Example:
    """The people of a reportage, its publication, the names of its cluster, and whether wordings tell organisations."""

    split: str
    people: Sequence[Placed]
    cluster: Sequence[str]
    worded: bool

    def choices(self, first: Mapping[str, float] | None, *, named: bool) -> list[tuple[Placed, Choice]]:
        """Return the choices of those annotated one of whose options is right; with `first` those of the second step.

        `named`: whether roles name organisations; of those for whom they name none there is no other choice.
        """
        options = [one.options if named else one.unnamed for one in self.people]
        told: list[list[dict[str, float]]] = [[option.features for option in some] for some in options]
        if first is not None:
            pairs = [[(option.name, option.features) for option in some] for some in options]
            told = told_by_others([one.place for one in self.people], pairs, first)
        found = []
        for one, some, features in zip(self.people, options, told, strict=True):
            if isinstance(one.truth, bool) or (not named and one.ruled is None):
                continue
            right = [same_body(option.name, one.truth, self.cluster) for option in some]
            if any(right):
                found.append((one, Choice(self.split, features, right)))
        return found


def examples() -> list[Example]:
    """Return the development reportages with their people's options, read with wordings and without."""
    read = list(development_reportages())
    weights = organisations.crossed(folds_of({split for split, _, _ in read}))
    nlp = build_language()
    found = []
    for split, reportage, gold in read:
        with patch.object(weighing, "_weights", lambda split=split: weights[split]):
            found.append(_placed(nlp, split, reportage, gold, worded=True))
            with (
                patch.object(by_grammar, "by_wording", lambda text, start, end, found: found),
                patch.object(component, "by_evidence", lambda text, passages, taken: []),
            ):
                found.append(_placed(nlp, split, reportage, gold, worded=False))
    return found


def folds_of(splits: Iterable[str]) -> dict[str, int]:
    """Return the fold of each publication."""
    return {split: number % FOLDS for number, split in enumerate(sorted(splits))}


def _placed(nlp: Language, split: str, reportage: Reportage, gold: Mapping[str, Any], *, worded: bool) -> Example:
    """Return the people of a reportage with their options, as it is analysed now."""
    seen: list[tuple[PersonCandidate, Placed]] = []
    original = trained.affiliate

    def watch(doc: Any, people: Any, known: Any) -> None:
        unnamed = [replace(person, organisation=None) for person in people]
        for person, options, others in zip(
            people, trained.affiliations(doc, people, known), trained.affiliations(doc, unnamed, known), strict=True
        ):
            place = min(mention.span.start_char for mention in person.mentions), role_class(person)
            seen.append((person, Placed(place, options, others, person.organisation, False)))
        original(doc, people, known)

    with patch.object(trained, "affiliate", watch):
        candidates_of(analyse(nlp, reportage))
    wanted = {person["name"]: person.get("organisation") for person in gold["people"] if not person.get("optional")}
    people = [replace(placed, truth=wanted.get(person.name, False)) for person, placed in seen]
    return Example(split, people, [gold["cluster"]["name"], *gold["cluster"]["aliases"]], worded)


def same_body(name: str | None, truth: str | None, cluster: Sequence[str]) -> bool:
    """Whether a name is the wanted one, or both are the cluster's."""
    if name is None or truth is None:
        return name is truth
    return near(norm_organisation(name), norm_organisation(truth)) or (name in cluster and truth in cluster)


def _trained(data: Sequence[Example], first: Mapping[str, Mapping[str, float]] | None = None) -> dict[str, float]:
    """Return the weights that examples give; of the second step, with those of the first by publication."""
    choices = [
        choice
        for example in data
        for named in (True, False)
        for _, choice in example.choices(first and first[example.split], named=named)
    ]
    weights = fit(choices, RIDGE)
    more = {"stated": TRUST, "doubtful": DOUBT}
    return weights | {name: round(weights[name] + much, 3) for name, much in more.items()}


def _crossed(data: Sequence[Example], folds: Mapping[str, int]) -> dict[str, Mapping[str, float]]:
    """Return by publication the weights of the first step of all folds but its own."""
    by_fold = {
        fold: _trained([example for example in data if folds[example.split] != fold]) for fold in set(folds.values())
    }
    return {split: by_fold[fold] for split, fold in folds.items()}


def main() -> None:
    """Report by fold, then write."""
    data = examples()
    folds = folds_of({example.split for example in data})
    first = _crossed(data, folds)
    for fold in range(FOLDS):
        weights = _trained([example for example in data if folds[example.split] != fold], first)
        tested = [example for example in data if example.worded and folds[example.split] == fold]
        test = [(example, *pair) for example in tested for pair in example.choices(first[example.split], named=True)]
        right = sum(choice.right[choose(weights, choice.candidates)[0]] for _, _, choice in test)
        ruled = sum(same_body(one.ruled, one.truth or None, example.cluster) for example, one, _ in test)
        print(f"fold {fold}: trained {right / len(test):.3f}, rules {ruled / len(test):.3f}, people {len(test)}")
    for name, weights in ((trained.FIRST_WEIGHTS, _trained(data)), (trained.WEIGHTS, _trained(data, first))):
        target = Path(trained.__file__).with_name(name)
        target.write_text(json.dumps(weights, indent=0, sort_keys=True, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
