"""Train whom or what a figure describes: `python -m training.subjects`.

Examples are the figures of the development publications in tests/gold whose wording does not settle it. Prints the
share of right ones among all figures of each fold of publications when it is left out of the training, beside that of
the rules' presumption, then writes the weights and the network that all give.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.evaluate.annotation import Figure
from pipeline.evaluate.matching import match, same_figure
from pipeline.evaluate.text import near
from pipeline.language import analyse, build_language
from pipeline.language.figures import likely
from pipeline.language.figures import subject as described
from pipeline.language.figures.context import Found
from pipeline.language.figures.parties import Parties
from pipeline.language.model import candidates_of
from pipeline.language.network import Network, save_network
from pipeline.language.ranking import likeliest
from training.fitting import Choice, fit
from training.networks import Decision, fit_network
from training.reportages import development_reportages

FOLDS = 6
RIDGE = 2e-3
ALIKE = 0.6
"""How alike two subjects must be to be one, as `clusterwissen evaluate` has it."""


@dataclass(frozen=True)
class Example:
    """A figure with its annotated subject: whether the wording settles it rightly, else the choice among options."""

    split: str
    settled: bool | None
    presumed: bool
    """Whether what the rules take for it is right."""
    choice: Choice
    decision: Decision
    """The same for the network."""


def examples() -> Iterator[Example]:
    """Yield every figure that is found and annotated with a subject."""
    watched: dict[int, tuple[Found, Parties]] = {}
    original = described.subject_of

    def watch(found: Found, parties: Parties, text: str) -> tuple[str | None, float]:
        watched[len(watched)] = found, parties
        return str(len(watched) - 1), 0.9

    nlp = build_language()
    described.subject_of = watch
    for split, reportage, gold in development_reportages():
        watched.clear()
        found = [_figure(figure) for figure in candidates_of(analyse(nlp, reportage)).figures]
        for mine, truth in match(found, [Figure(**figure) for figure in gold["figures"]], same_figure).pairs:
            if truth.subject:
                yield _example(split, *watched[int(mine.subject or 0)], reportage.text, truth.subject)
    described.subject_of = original


def _figure(found: Any) -> Figure:
    return Figure(text=found.text, value=found.value, unit=found.unit, subject=found.subject)


def _example(split: str, found: Found, parties: Parties, text: str, truth: str) -> Example:
    settled = described.settled_subject(found, parties, text)
    if settled is not None:
        right = near(settled[0], truth, ALIKE)
        return Example(split, right, right, Choice(split, [], []), Decision(split, (), (), [], []))
    options = described.presumed_options(found, parties, text)
    right_ones = [near(option.name, truth, ALIKE) for option in options]
    ruled = any(right and "by=rules" in option.features for right, option in zip(right_ones, options, strict=True))
    choice = Choice(split, [option.features for option in options], right_ones)
    question = likely.asked(found, options) if options else ((), (), ())
    return Example(split, None, ruled, choice, Decision(split, *question, right_ones))


def main() -> None:
    """Report by fold, then write."""
    data = list(examples())
    fold = {split: number % FOLDS for number, split in enumerate(sorted({example.split for example in data}))}
    for left_out in range(FOLDS):
        weights, network = _trained([example for example in data if fold[example.split] != left_out])
        test = [example for example in data if fold[example.split] == left_out]
        right = sum(_is_right(example, weights, network) for example in test)
        ruled = sum(example.presumed for example in test)
        print(f"fold {left_out}: {right / len(test):.3f}, rules {ruled / len(test):.3f}, figures {len(test)}")
    weights, network = _trained(data)
    folder = Path(described.__file__).parent
    written = json.dumps(weights, indent=0, sort_keys=True, ensure_ascii=False)
    (folder / likely.WEIGHTS).write_text(written + "\n")
    save_network(network, folder / likely.NETWORK)


def _trained(data: list[Example]) -> tuple[dict[str, float], Network]:
    open_ones = [example for example in data if any(example.choice.right)]
    return fit([e.choice for e in open_ones], RIDGE), fit_network([e.decision for e in open_ones])


def _is_right(example: Example, weights: dict[str, float], network: Network) -> bool:
    if example.settled is not None or not example.choice.candidates:
        return bool(example.settled)
    linear = [sum(weights.get(name, 0.0) for name in features) for features in example.choice.candidates]
    decision = example.decision
    by_network = network.scores(decision.context, decision.words, decision.options)
    return example.choice.right[likeliest([a + b for a, b in zip(linear, by_network, strict=True)])[0]]


if __name__ == "__main__":
    main()
