"""Organisations told by the company they keep: "mit Quirla, der Ombach GmbH und …", "die Ombach GmbH, Quirla und …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.language.lexicon import STATES, cities, first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.by_trade import is_trade
from pipeline.language.organisations.facilities import bearers
from pipeline.language.organisations.found import Found, is_brand_name, is_ware, kind_by_words
from pipeline.language.organisations.sightings import BRANDS, noun_class
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind

_BARE = rf"(?:{g.CAMEL}|{g.CAP})"
_NAME = rf"(?P<name>{_BARE})"
_ARTICLE = r"(?:(?:der|die|das|dem|den)\s(?:(?:Firma|Unternehmen|Start-up|Hersteller|Ausgründung)\s)?)?"
_FIRST = re.compile(
    r"\b(?:zählen|zählten|gehören|gehörten|sind|waren|mit|von|wie|neben|darunter|zwischen|bei|für|an)\s"
    rf"(?:etwa\s|auch\s|heute\s|inzwischen\s|unter\sanderem\s)?(?P<names>{_BARE}(?:,\s{_BARE}){{0,3}})(?:,\s|\sund\s|\ssowie\s){_ARTICLE}$"
)
_MIDDLE = re.compile(rf",\s{_NAME}\s(?:und|sowie)\s{_ARTICLE}")
_LAST = re.compile(rf"\s(?:und|sowie)\s{_NAME}(?=[.,;)]|\s[a-zäöü])")
_AMONG = re.compile(
    rf",\s(?P<name>(?P<first>{g.CAP})\s(?P<ware>[A-ZÄÖÜ][a-zäöüß]+))(?:\s(?:aus|in)\s(?:[A-ZÄÖÜ][a-zäöüß]+\s)?{g.CAP})?"
    rf"(?:,|\sund|\ssowie)\s{_ARTICLE}"
)
""" "die Quirla AG, Ombach Steckverbinder aus Springe und die Zarno GmbH"."""
_JOINT = re.compile(rf",\s{_ARTICLE}")
_PLURAL = re.compile(r"(?:en|er|ern|innen|eure|ler)$")
_REACH = 70
"""Characters in which the words before the first name of a list stand."""


def by_company(text: str, start: int, end: int, found: Sequence[Found]) -> Iterator[Found]:
    """Yield the bare names that stand in one list within start..end with organisations already `found`."""
    known = sorted(found, key=lambda item: item.start)
    starts = {item.start for item in known}
    for index, item in enumerate(known):
        match = _FIRST.search(text, max(start, item.start - _REACH), item.start)
        if match:
            yield from _all_named(text, match)
        match = _MIDDLE.match(text, item.end, end)
        if match and match.end() in starts:
            yield from _named(text, match)
        match = _AMONG.match(text, item.end, end)
        if match and match.end() in starts and item.rule == "organisations.legal_form" and _is_firm(match):
            yield Found(*match.span("name"), match["name"], Kind.COMPANY, "organisations.list", 0.75)
        # "A, B und X" and not "A und X", where X may be whatever A has to do with.
        match = _LAST.match(text, item.end, end)
        if match and index and _JOINT.fullmatch(text, known[index - 1].end, item.start):
            yield from _named(text, match)


def _is_firm(match: re.Match[str]) -> bool:
    """Tell whether two words of a list of firms are a third one: a name and what it makes."""
    first = match["first"]
    made = is_ware(match["ware"]) or is_trade(match["ware"])
    return made and noun_class(first) in {*BRANDS, "compound"} and first not in first_names() and not is_role(first)


def _all_named(text: str, match: re.Match[str]) -> Iterator[Found]:
    """Yield the names of a list that ends in an organisation, if none of them can be anything else."""
    firms = match.group().rstrip().endswith("Firma")
    names = list(_EACH.finditer(text, *match.span("names")))
    if all(_is_bare_name(text, name.group(), surname=firms) for name in names):
        for name in names:
            kind = kind_by_words(name.group()) or Kind.COMPANY
            yield Found(*name.span(), name.group(), kind, "organisations.list", 0.7)


_EACH = re.compile(_BARE)


def _named(text: str, match: re.Match[str]) -> Iterator[Found]:
    name = match.group("name")
    if _is_bare_name(text, name, surname=False):
        yield Found(*match.span("name"), name, kind_by_words(name) or Kind.COMPANY, "organisations.list", 0.7)


def _is_bare_name(text: str, name: str, *, surname: bool) -> bool:
    """Tell whether a word can be nothing but a firm's name here; a `surname` may be one."""
    return (
        noun_class(name) in (BRANDS if surname else BRANDS - {"surname"})
        and is_brand_name(name)
        and not _PLURAL.search(name)
        and name not in bearers(text)
        and not (name in first_names() or name in cities() or name in STATES)
    )
