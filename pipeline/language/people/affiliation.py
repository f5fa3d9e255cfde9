"""The organisation a person belongs to: the one their role names, else the likeliest of those named around them.

The weights are trained on annotated reportages: `python -m training.affiliations`.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate
from pipeline.language.people.affiliation_options import Affiliation, Options
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.company import told_by_others
from pipeline.language.people.doubtful import DoubtfulBodies, settle, take_in
from pipeline.language.people.role_classes import role_class
from pipeline.language.ranking import choose, load_weights

WEIGHTS = "affiliation.json"
FIRST_WEIGHTS = "affiliation_first.json"
"""Those by which each is placed apart from the others."""
COMPANY = 4
"""People of a reportage from which on the others tell something of each."""


def affiliate(doc: Doc, people: Sequence[PersonCandidate], known: Organisations) -> None:
    """Give each person the likeliest organisation, or none; a colleague of whom nothing is stated that of the other."""
    following = [(one, one.colleague) for one in people if one.colleague is not None and one.organisation is None]
    found = affiliations(doc, people, known)
    weights = load_weights(__package__, WEIGHTS)
    alone = len(people) < COMPANY
    first = load_weights(__package__, FIRST_WEIGHTS)
    for person, options, told in zip(people, found, beside_others(people, found), strict=True):
        best, _ = choose(first, [option.features for option in options]) if alone else choose(weights, told)
        person.organisation = name = options[best].name
        if name and options[best].doubtful:
            person.organisation = take_in(doc, name)
    for person, colleague in following:
        person.organisation = colleague.organisation


def beside_others(
    people: Sequence[PersonCandidate], found: Sequence[Sequence[Affiliation]]
) -> list[list[dict[str, float]]]:
    """Return what speaks for the options of each person with what the others say."""
    named = [(min(mention.span.start_char for mention in person.mentions), role_class(person)) for person in people]
    options = [[(option.name, option.features) for option in some] for some in found]
    return told_by_others(named, options, load_weights(__package__, FIRST_WEIGHTS))


def affiliations(doc: Doc, people: Sequence[PersonCandidate], known: Organisations) -> list[list[Affiliation]]:
    """Return the possible organisations of each person: those named in the reportage, its cluster, and none."""
    settle(doc, people, known)
    context = Options(doc, people, known)
    doubtful = DoubtfulBodies(context)
    sure = [context.options(person) for person in people]
    return [[*options, *doubtful.options(person, options)] for person, options in zip(people, sure, strict=True)]
