"""Attributes of matched annotations: for each, whether it is right, or None where gold states nothing to compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pipeline.evaluate.annotation import Figure, Person, Project, Quote
from pipeline.evaluate.matching import same_name, same_value
from pipeline.evaluate.text import near, norm, norm_organisation, tokens


def one_near(found: Sequence[str], gold: Sequence[str], at_least: float) -> bool | None:
    """Whether any is near any; None where gold states none."""
    return any(near(a, b, at_least) for a in found for b in gold) if gold else None


def _person_organisation(found: Person, gold: Person) -> bool | None:
    if not gold.organisation:
        return None
    return near(norm_organisation(found.organisation), norm_organisation(gold.organisation))


def _project_years(found: Project, gold: Project) -> bool | None:
    return (found.start, found.end) == (gold.start, gold.end) if gold.start or gold.end else None


def _project_partners(found: Project, gold: Project) -> bool | None:
    mine, theirs = ([norm_organisation(name) for name in names] for names in (found.partners, gold.partners))
    return one_near(mine, theirs, 0.8)


def _figure_subject(found: Figure, gold: Figure) -> bool | None:
    return near(found.subject, gold.subject, 0.6) if gold.subject else None


def _figure_year(found: Figure, gold: Figure) -> bool | None:
    return found.year == gold.year if gold.year else None


def _figure_value_max(found: Figure, gold: Figure) -> bool | None:
    return same_value(found.value_max, gold.value_max) if gold.value_max is not None else None


def _project_amount(found: Project, gold: Project) -> bool | None:
    return same_value(found.amount_eur, gold.amount_eur) if gold.amount_eur else None


def _quote_speaker(found: Quote, gold: Quote) -> bool | None:
    """The same name, or at least the same surname."""
    mine, theirs = tokens(found.speaker), tokens(gold.speaker)
    return same_name(found.speaker, gold.speaker) or bool(mine and theirs and mine[-1] == theirs[-1])


def _equal(name: str) -> Callable[[Any, Any], bool | None]:
    return lambda found, gold: getattr(found, name) == getattr(gold, name)


ATTRIBUTES: dict[str, dict[str, Callable[[Any, Any], bool | None]]] = {
    "people": {
        "titles": lambda found, gold: norm(found.titles) == norm(gold.titles),
        "role": lambda found, gold: one_near(found.roles, gold.roles, 0.75),
        "organisation": _person_organisation,
        "quoted": _equal("quoted"),
        "voice": _equal("voice"),
    },
    "organisations": {"kind": _equal("kind")},
    "figures": {
        "qualifier": _equal("qualifier"),
        "metric": _equal("metric"),
        "value_max": _figure_value_max,
        "year": _figure_year,
        "subject": _figure_subject,
    },
    "projects": {
        "amount_eur": _project_amount,
        "funders": lambda found, gold: one_near(found.funders, gold.funders, 0.7),
        "years": _project_years,
        "partners": _project_partners,
    },
    "quotes": {"speaker": _quote_speaker, "kind": _equal("kind")},
}
"""For each kind, its attributes in the order of the table."""
