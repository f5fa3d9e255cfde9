"""Which of the pipeline's records is which gold annotation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pipeline.evaluate.annotation import Annotation, Figure, Organisation, Person, Project, Quote
from pipeline.evaluate.text import likeness, near, norm, norm_organisation, stem, tokens

SHARED_WORDS = 0.6
"""Two figures of the same value are the same if so many of the words of the shorter text stand in the longer one."""
QUOTE_SLACK = 30
"""Characters by which a quote may begin earlier or end later than the gold one."""
LABEL_SLACK = 20
A = TypeVar("A", bound=Annotation)


@dataclass(frozen=True)
class Matching(Generic[A]):
    """The outcome of matching."""

    pairs: list[tuple[A, A]]
    """Found and gold."""
    extra: list[A]
    """Found without a gold annotation."""
    missed: list[A]
    """Gold that was not found."""


def match(found: Sequence[A], gold: Sequence[A], same: Callable[[A, A], bool]) -> Matching[A]:
    """Match one to one, the likest pairs first; among equally alike pairs required gold goes before optional."""
    candidates = [
        (_label_likeness(f, g), not g.optional, -i, -j)
        for i, f in enumerate(found)
        for j, g in enumerate(gold)
        if same(f, g)
    ]
    partner: dict[int, int] = {}
    for _, _, i, j in sorted(candidates, reverse=True):
        if -i not in partner and -j not in partner.values():
            partner[-i] = -j
    return Matching(
        pairs=[(found[i], gold[j]) for i, j in partner.items()],
        extra=[f for i, f in enumerate(found) if i not in partner],
        missed=[g for j, g in enumerate(gold) if j not in partner.values()],
    )


def same_person(found: Person, gold: Person) -> bool:
    """Same names; a middle name or initial may be missing. A surname alone matches only a surname alone."""
    return same_name(found.name, gold.name)


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names are one person's: all words equal, or the first and the last of at least two."""
    a, b = tokens(one), tokens(other)
    if not a or not b:
        return False
    return a == b or (len(a) > 1 and len(b) > 1 and a[-1] == b[-1] and a[0] == b[0])


def same_organisation(found: Organisation, gold: Organisation) -> bool:
    """A name in common, legal forms aside."""
    return bool(names_of(found.name, found.aliases) & names_of(gold.name, gold.aliases))


def names_of(name: str, aliases: Sequence[str]) -> set[str]:
    """All names of an organisation, normalised, without legal forms."""
    return {norm_organisation(text) for text in (name, *aliases)} - {""}


def same_value(one: float | None, other: float | None) -> bool:
    """Equal to a thousandth, or both unknown."""
    if one is None or other is None:
        return one is None and other is None
    return abs(one - other) <= 1e-3 * max(1.0, abs(other))


def same_figure(found: Figure, gold: Figure) -> bool:
    """The same value, and the same unit or mostly the same words."""
    if not same_value(found.value, gold.value):
        return False
    if stem(gold.unit) and stem(found.unit) == stem(gold.unit):
        return True
    a, b = set(tokens(found.text)), set(tokens(gold.text))
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= SHARED_WORDS


def same_project(found: Project, gold: Project) -> bool:
    """A name or long form nearly in common."""
    mine, theirs = ({norm(text) for text in (p.name, p.full_name)} - {""} for p in (found, gold))
    return any(near(a, b, 0.85) for a in mine for b in theirs)


def same_quote(found: Quote, gold: Quote) -> bool:
    """The first or the last four words of the gold quote stand at the beginning or the end of the text."""
    text = " ".join(tokens(found.text))
    first, last = " ".join(tokens(gold.begins)[:4]), " ".join(tokens(gold.ends)[-4:])
    return first in text[: len(first) + QUOTE_SLACK] or last in text[-len(last) - QUOTE_SLACK :]


def _label_likeness(found: Annotation, gold: Annotation) -> float:
    wanted = norm(gold.label)
    return likeness(norm(found.label)[: len(wanted) + LABEL_SLACK], wanted)
