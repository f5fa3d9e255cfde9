"""Names of bodies that nothing tells but the place of somebody beside them: "Ombach, who runs the shop at Quirla".

What the text says of the words leaves open whether they name an organisation. Somebody with an office and without a
body, next to whom they stand, may decide it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from pipeline.language.model import Mention, OrganisationCandidate, PersonCandidate, candidates_of, text_of
from pipeline.language.occurrences import Intervals
from pipeline.language.people.affiliation_options import Affiliation, Options
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.nearness import NEAR
from pipeline.language.people.patterns import TITLES, TITLES_AFTER
from pipeline.language.people.role_classes import role_class
from pipeline.language.people.surroundings import surroundings
from pipeline.language.people.trades import is_trade

RULE = "organisations.person"
CONFIDENCE = 0.6
"""Of those taken in on the development sets 18 are right and 7 wrong; on other texts somewhat fewer may be."""
MOST = 3
"""Names up to which their order from the person on is told."""


def _named(doc: Doc, people: Sequence[PersonCandidate]) -> Iterator[tuple[int, int]]:
    """Yield where people are named, with the titles before and behind."""
    text = text_of(doc)
    yield from (match.span() for match in TITLES.finditer(text))
    for person in people:
        for mention in person.mentions:
            if mention.field is None:
                behind = TITLES_AFTER.match(text, mention.span.end_char)
                yield mention.span.start_char, behind.end() if behind else mention.span.end_char


def settle(doc: Doc, people: Sequence[PersonCandidate], known: Organisations) -> None:
    """Drop the doubtful names that have turned out to be somebody's, or an organisation's, or what somebody is."""
    taken = Intervals([*((start, end) for start, end, _ in known.places), *_named(doc, people)])
    persons = {word for person in people for word in person.name.split()}
    persons |= {role.split()[0] for person in people for role in person.roles}
    candidates_of(doc).doubtful = [
        one
        for one in candidates_of(doc).doubtful
        if not taken.overlap(one.start, one.end)
        and persons.isdisjoint((one.name, one.name.removesuffix("s")))
        and not is_trade(one.name)
    ]


class DoubtfulBodies:
    """The doubtful names of a reportage as possible organisations of its people."""

    def __init__(self, context: Options) -> None:
        """`context`: of those that are not doubtful."""
        self._context = context
        self._names = candidates_of(context.doc).doubtful

    def options(self, person: PersonCandidate, sure: Sequence[Affiliation]) -> list[Affiliation]:
        """Return those named in a sentence or paragraph of somebody, who has `sure` other options."""
        near = self._context.near
        names = [mention.span.start_char for mention in person.mentions if mention.field is None]
        passages = {near.passage(at) for at in names} - {None}
        here = [one for one in self._names if near.passage(one.start) in passages]
        if not here:
            return []
        role, stated = role_class(person), person.organisation is not None
        beside = min(2, sum(option.beside for option in sure))
        by_name, ends = {one.name: one for one in here}, {one.start: one.end for one in here}
        nearest = near.nearest(names, [(one.start, one.end, one.name) for one in here])
        options = []
        for rank, name in enumerate(sorted(nearest, key=lambda name: nearest[name].distance)):
            distance, relation, at, place = nearest[name]
            holds = relation.partition(",")[0]
            parted = near.other_between(person, at, place)
            features = [
                f"doubtful, odds {by_name[name].odds // 1:.0f}",
                f"doubtful, {relation}",
                f"doubtful, {role}",
                f"doubtful, {relation}, {role}",
                f"doubtful, {relation}, {'near' if distance < NEAR else 'far'}",
                f"doubtful, {holds}, {'another person between' if parted else 'nobody between'}",
                f"doubtful, rank {min(MOST, rank)}",
                f"doubtful, beside {beside}",
                f"doubtful, {'something' if stated else 'nothing'} stated",
                f"doubtful, {'several words' if ' ' in name else 'one word'}",
                relation,
                f"{relation}, {role}",
                *(f"doubtful, told {kind}" for kind in sorted(by_name[name].told)),
            ]
            roles = self._context.roles_of(person)
            told = surroundings(self._context.doc, at, min(names), (place, ends[place]), relation, roles)
            told |= dict.fromkeys(features, 1.0) | {"doubtful": 1.0, "doubtful, odds": by_name[name].odds}
            options.append(Affiliation(name, told, beside=True, doubtful=True))
        return options


def take_in(doc: Doc, name: str) -> str:
    """Make an organisation of a doubtful name with all its places, and return what it is called.

    Where one organisation's own name begins so, or it is called so for short, the places are that one's.
    """
    candidates = candidates_of(doc)
    places = sorted((one.start, one.end, one.kind) for one in candidates.doubtful if one.name == name)
    candidates.doubtful = [one for one in candidates.doubtful if one.name != name]
    known = candidates.organisations
    called_so = [o for o in known if name in o.aliases or o.name.startswith(f"{name} ")]
    body = next((o for o in known if o.name == name), called_so[0] if len(called_so) == 1 else None)
    if body is None:
        body = OrganisationCandidate(name, kind=places[0][2])
        known.append(body)
    if name not in (body.name, *body.aliases):
        body.aliases.append(name)
    spans = [doc.char_span(start, end, alignment_mode="expand") for start, end, _ in places]
    body.mentions += [Mention(span, RULE, CONFIDENCE) for span in spans if span is not None]
    body.mentions.sort(key=lambda mention: mention.span.start)
    return body.name
