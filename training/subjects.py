"""Train whom or what a figure describes: `python -m training.subjects`.

Examples are the figures of the development publications in tests/gold whose wording does not settle it. Prints the
share of right ones among all figures of each publication when it is left out of the training, beside that of the
rules' presumption, then writes the weights that all give.
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
from pipeline.language.figures import subject as described
from pipeline.language.figures.context import Found
from pipeline.language.figures.parties import Parties
from pipeline.language.model import candidates_of
from pipeline.language.ranking import choose
from training.fitting import Choice, fit
from training.reportages import development_reportages

RIDGE = 8e-3
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
        return Example(split, right, right, Choice(split, [], []))
    options = described.presumed_options(found, parties, text)
    right_ones = [near(option.name, truth, ALIKE) for option in options]
    ruled = any(right and "by=rules" in option.features for right, option in zip(right_ones, options, strict=True))
    return Example(split, None, ruled, Choice(split, [option.features for option in options], right_ones))


def main() -> None:
    """Report by publication, then write."""
    data = list(examples())
    totals = [0, 0, 0]
    for split in sorted({example.split for example in data}):
        weights = _trained([example for example in data if example.split != split])
        test = [example for example in data if example.split == split]
        right = sum(
            e.choice.right[choose(weights, e.choice.candidates)[0]] if e.settled is None else e.settled for e in test
        )
        ruled = sum(example.presumed for example in test)
        totals = [totals[0] + right, totals[1] + ruled, totals[2] + len(test)]
        print(f"{split:24} trained {right / len(test):.3f}, rules {ruled / len(test):.3f}, figures {len(test)}")
    print(f"{'all':24} trained {totals[0] / totals[2]:.3f}, rules {totals[1] / totals[2]:.3f}, figures {totals[2]}")
    target = Path(described.__file__).with_name(described.WEIGHTS)
    target.write_text(json.dumps(_trained(data), indent=0, sort_keys=True, ensure_ascii=False) + "\n")


def _trained(data: list[Example]) -> dict[str, float]:
    return fit([e.choice for e in data if e.settled is None and any(e.choice.right)], RIDGE)


if __name__ == "__main__":
    main()
