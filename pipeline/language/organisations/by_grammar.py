"""Organisations that their own words or a fixed wording beside them give away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.alone import by_alone
from pipeline.language.organisations.by_body import by_body
from pipeline.language.organisations.by_company import by_company
from pipeline.language.organisations.by_context import (
    by_apposition,
    by_founding,
    by_initials,
    by_office,
    by_preposition,
    by_role,
)
from pipeline.language.organisations.by_descriptor import by_descriptor
from pipeline.language.organisations.by_letters import by_letters
from pipeline.language.organisations.by_list import by_list
from pipeline.language.organisations.by_name import by_head, by_legal_form, describes_next
from pipeline.language.organisations.by_naming import by_naming
from pipeline.language.organisations.by_plural import plural_heads
from pipeline.language.organisations.by_relation import by_relation
from pipeline.language.organisations.by_sequel import by_sequel
from pipeline.language.organisations.by_trade import by_trade
from pipeline.language.organisations.by_work import by_work
from pipeline.language.organisations.extent import with_adjectives, with_extent
from pipeline.language.organisations.facilities import facilities
from pipeline.language.organisations.found import Found, longest, overlaps
from pipeline.language.organisations.namesakes import named_after_people


def by_grammar(text: str, passages: Iterable[tuple[int, int]]) -> list[Found]:
    """Find the names that their own words or a fixed wording beside them give away, in text order."""
    return longest([item for start, end in passages for item in _in_passage(text, start, end)])


def _in_passage(text: str, start: int, end: int) -> list[Found]:
    found = [*by_legal_form(text, start, end), *by_head(text, start, end), *plural_heads(text, start, end)]
    found = [_ended(text, item, found) for item in found]
    found = [with_extent(text, start, item) for item in found if not describes_next(text, item, found)]
    houses = [item for item in facilities(text, start, end) if not _covered(item, found)]
    spans = [(item.start, item.end) for item in houses]
    found = [item for item in found if item.rule != "organisations.partners" or not overlaps(item, spans)] + houses
    taken = [(item.start, item.end) for item in found]
    found += [item for item in named_after_people(text, start, end) if not overlaps(item, taken)]
    found = by_wording(text, start, end, [*found, *by_initials(text, start, end)])
    found = [with_adjectives(text, start, item) for item in found]
    taken = [(item.start, item.end) for item in found]
    return found + [item for item in by_company(text, start, end, found) if not overlaps(item, taken)]


def by_wording(text: str, start: int, end: int, found: list[Found]) -> list[Found]:
    """Add to the names that their own words give away those that the words beside them do."""
    found = [*found, *by_role(text, start, end), *by_office(text, start, end), *by_founding(text, start, end)]
    for finder in _IN_TURN:
        taken = [(item.start, item.end) for item in found]
        found += [item for item in finder(text, start, end) if not overlaps(item, taken)]
    return found


_IN_TURN: tuple[Callable[[str, int, int], Iterable[Found]], ...] = (
    by_letters,
    by_body,
    by_trade,
    by_sequel,
    by_naming,
    by_descriptor,
    by_work,
    by_apposition,
    by_relation,
    by_preposition,
    by_list,
    by_alone,
)
"""The surest first: a later one finds nothing in what an earlier one took."""
_FAMILY = re.compile(r"(?:&|und)\s(?:Söhne|Sohn|Töchter|Tochter|Partner|Co\.?)$")
_JOINT = re.compile(r"(?:,|\sund|\ssowie)\s$")


def _ended(text: str, item: Found, found: list[Found]) -> Found:
    """End a name before the next one of a list: "Institut für Keramik, Quirla und Holl & Söhne"."""
    if item.rule not in {"organisations.institute", "organisations.association", "organisations.authority"}:
        return item
    listed = [o for o in found if item.start < o.start < item.end and _FAMILY.search(o.name)]
    stop = min((o.start for o in listed if _JOINT.search(text[item.start : o.start])), default=item.end)
    if stop < item.end:
        inside = text[item.start : stop]
        cut = inside.find(", ") if ", " in inside else len(_JOINT.sub("", inside))
        item.end = item.start + cut
        item.name = p.nominative(" ".join(text[item.start : item.end].split()))
    return item


def _covered(item: Found, found: list[Found]) -> bool:
    """Tell whether a house is a part of a longer name, or shares words with a name that has a legal form."""
    return any(
        (other.start <= item.start and item.end <= other.end and other.rule != "organisations.partners")
        or (other.rule == "organisations.legal_form" and overlaps(item, [(other.start, other.end)]))
        for other in found
    )
