"""Which of somebody's roles is the first: the one that says best who they are, and which decides where they belong.

Rules read roles where they stand: a profession before an office, what is over before what is held, an honorary office
before a living. Which of them comes first is weighed by all that is told of them together. The weights are trained on
annotated reportages: `python -m training.main_roles`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.language.model import PersonCandidate
from pipeline.language.people.appositions import Role
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.role_classes import IN_THE_CHAIR, class_of_role
from pipeline.language.people.role_ranks import put_first
from pipeline.language.people.roles import is_profession
from pipeline.language.ranking import Features, choose, load_weights

WEIGHTS = "main_role.json"
_SAID = tuple(
    (kind, re.compile(rf"\b(?:{words})\b"))
    for kind, words in (
        ("now", r"[Hh]eute|[Jj]etzt|[Nn]un|[Ii]nzwischen|[Mm]ittlerweile|derzeit|aktuell|seither|[Ss]eit \d{4}"),
        (
            "beside",
            r"zugleich|[Nn]ebenbei|[Dd]aneben|nebenberuflich|[Ee]hrenamtlich|auch|[Aa]ußerdem|selbst|gleichzeitig",
        ),
        ("for a living", r"im (?:Haupt|Brot|Zivil)beruf|[Hh]auptberuflich|von Beruf|im Hauptamt"),
        (
            "over",
            r"war(?:en)?|[Ff]rüher|[Ee]inst(?:ige[nr]?)?|[Vv]ormals|[Vv]ormalige[nr]?|[Ee]hemals|[Ee]hemalige[nr]?|[Zz]uvor|[Dd]amals|[Dd]amalige[nr]?|seinerzeit|"
            r"[Bb]is (?:\w+ )?\d{4}|[Ff]rühere[nr]?",
        ),
        ("by training", r"gelernte[nr]?|promovierte[nr]?|studierte[nr]?|von Haus aus"),
    )
)
"""What the words before a role say of it."""
_NEVER_FIRST = frozenset(
    ("said over against now", "said for a living against now", "said for a living against plainly")
)
"""What is over does not come before what is held now, nor a living before the honorary office beside it."""
_HONORARY = re.compile(r"Ehren[a-z]|Alt(?:-[A-Z]|bürgermeister|landr|bundes|präsident|kanzler)")
"""Honours, and offices that keep their title: no "Altlastenexpertin"."""
_BEFORE = 50
_CLAUSE_END = re.compile(r"[.;:!?„“»«]\s")
_LATER = 2
"""Place from which on all count alike."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A role, its class, the kind of its body, where it is stated, None if only other words tell it, and what is said.

    `said` are the kinds of words before it, "plainly" where there are none.
    """

    kind: str
    body: str
    start: int | None
    set_off: bool
    said: tuple[str, ...]


def order_roles(people: Sequence[PersonCandidate], known: Organisations) -> None:
    """Put the likeliest first role of each first, with the body in which it is stated to be held."""
    weights = load_weights(__package__, WEIGHTS)
    for person in people:
        if len(person.roles) > 1:
            features = features_of_roles(person, known)
            open_to = [place for place, told in enumerate(features) if not _NEVER_FIRST & told.keys()] or [0]
            best, _ = choose(weights, [features[place] for place in open_to])
            main = person.roles[open_to[best]]
            body = next((one.organisation for one in person.stated if one.text == main), None)
            if body is None and IN_THE_CHAIR.match(main):
                body = known.cluster
            put_first(person, Role(main, body, 0, 0, main))


def features_of_roles(person: PersonCandidate, known: Organisations) -> list[Features]:
    """Return for each of somebody's roles what speaks for its being the first."""
    starts = sorted(one.start for one in person.stated)
    held = [_held(person, role, known, starts) for role in person.roles]
    order = sorted(range(len(held)), key=lambda index: (held[index].start is None, held[index].start or 0))
    found: list[Features] = []
    for place, one in enumerate(held):
        others = [other for index, other in enumerate(held) if index != place]
        told = (*_of_itself(one, place, order.index(place)), *_against(one, others))
        found.append(dict.fromkeys(told, 1.0))
    return found


def _held(person: PersonCandidate, role: str, known: Organisations, starts: Sequence[int]) -> _Held:
    stated = next((one for one in person.stated if one.text == role), None)
    kind = "honorary" if _HONORARY.match(role) else class_of_role(role)
    body = stated.organisation if stated else None
    return _Held(
        kind=kind or ("profession" if is_profession(role) else "other"),
        body="none" if body is None else "cluster" if body == known.cluster else "body",
        start=stated.start if stated else None,
        set_off=stated is not None and stated.set_off,
        said=tuple(_said(role, known.text, stated.start if stated else 0, starts)) or ("plainly",),
    )


def _said(role: str, text: str, start: int, starts: Sequence[int]) -> Iterator[str]:
    earlier = max((other for other in starts if other < start), default=0)
    before = _CLAUSE_END.split(text[max(earlier, start - _BEFORE) : start])[-1]
    for kind, words in _SAID:
        if words.search(before) or (kind == "over" and words.match(role)):
            yield kind


def _of_itself(one: _Held, place: int, told: int) -> Iterator[str]:
    """What the role is, its place among the roles as read, and among them in the text."""
    yield from (f"read {min(place, _LATER)}", f"told {min(told, _LATER)}", one.kind)
    yield from (f"read {min(place, 1)} {one.kind}", f"told {min(told, 1)} {one.kind}")
    yield from (f"body {one.body}", f"body {one.body} {one.kind}")
    if one.set_off:
        yield from ("set off", f"set off {one.kind}")
    for said in one.said:
        yield from (f"said {said}", f"said {said} {one.kind}")


def _against(one: _Held, others: Sequence[_Held]) -> Iterator[str]:
    for other in others:
        yield f"{one.kind} against {other.kind}"
        yield from (f"said {said} against {the_other}" for said in one.said for the_other in other.said)
        if one.start is not None and other.start is not None:
            yield f"{one.kind} {'before' if one.start < other.start else 'behind'} {other.kind}"
