"""Offices somebody is won for, has as one of several or holds for a body: "Zu den Gründern gehört A B"."""

from __future__ import annotations

import re

from pipeline.language.people.appositions import Role, roles_after
from pipeline.language.people.gender import fits
from pipeline.language.people.name_in_clause import Clause
from pipeline.language.roles import is_role, nominative_role

_WON = re.compile(
    r"(?:^|[.!?“»]\s)Als\s(?P<phrase>(?:[a-zäöüß-]+e[rn]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)(?:\s[^.,;:„“]{0,70}?)?)\s"
    r"(?:hat|hatte|haben|konnte|gewann|holte|verpflichtete|bestellte|berief)\s(?P<who>[^.,;:„“]{3,60}\s)$"
)
_WITH = re.compile(r"(?:^|[.!?“»]\s|\s)[Mm]it\s$")
_HAS_ONE = re.compile(
    r"\s(?:hat|hatte|bekam|bekommt|gewann|fand)\s(?P<who>[^.,;:„“]{3,60}?)\s(?:eine[n]?|ihre[n]?|seine[n]?)\s(?=(?:[a-zäöüß]+en?\s)?[A-ZÄÖÜ])"
)
_ITSELF = re.compile(r"\b(?:der|die|das|den)\s(?:Verein|Netzwerk|Cluster|Clusterinitiative|Verbund)\b")


def _whose(clause: Clause, low: int, high: int) -> str | None:
    """The body named in a stretch of the clause, the cluster where it is called the club or the network."""
    place = clause.known.starting_in(low, high)
    return place[2] if place else clause.known.cluster if _ITSELF.search(clause.text, low, high) else None


def won(clause: Clause) -> Role | None:
    """ "Als Geschäftsführerin hat der Verein A B gewonnen", "Mit A B hat der Verein eine Geschäftsführerin"."""
    offset = max(0, clause.low - 2)
    won = _WON.search(clause.text[offset : clause.name.outer_start])
    if won and is_role(won.group("noun")):
        start, end = offset + won.start("phrase"), offset + won.end("phrase")
        whose = offset + won.start("who"), offset + won.end("who")
    else:
        has = _HAS_ONE.match(clause.text, clause.name.outer_end, clause.high) if _WITH.search(clause.before) else None
        if has is None:
            return None
        start, end, whose = has.end(), clause.high, has.span("who")
    found = next(roles_after(clause.text, start, end, clause.known, clause.feminine, False), None)
    organisation = _whose(clause, *whose)
    if found is None or found.start - start > 1 or organisation is None or not fits(found.noun, clause.feminine):
        return None
    found.organisation = found.organisation or organisation
    return found


_ONE_OF = re.compile(
    r"\b(?:[Zz]u|[Uu]nter)\s(?:den|ihren|seinen|diesen)\s(?:[a-zäöüß]+en\s)?(?P<noun>[A-ZÄÖÜ][\w-]+n)\s(?:[^.,;:„“]{2,50}\s)?"
    r"(?:gehört|gehörte|gehören|zählt|zählte|zählen|ist|war)\s(?:[a-zäöüß]+\s)?$"
)


_IS_ONE_OF = re.compile(
    r"(?:,\s(?:die|der)\s|\s)(?:(?:gehört|gehörte|zählt|zählte)\s)(?:[a-zäöüß]+\s|seit\s\d{4}\s){0,2}?zu\sden\s(?:[a-zäöüß]+en\s)?"
    r"(?P<noun>[A-ZÄÖÜ][\w-]+n)(?=(?P<of>\s(?:der|des|von)\s)?)"
)


_ONE_AFTER = re.compile(
    r"(?:\s(?:aus|von|in)\s[^.,;:„“]{3,40})?,\s(?P<one>einer|eine)\s(?:der|von\s(?:den\s)?)(?:(?<=\s)|\s)(?:(?:\d+|[a-zäöüß]+)\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
""" "A B aus X, einer von sieben Landwirten, …"."""


def one_of(clause: Clause) -> Role | None:
    """ "Zu den Gründern gehört A B", "A B gehört zu den Gründern der X"; the men's plural means women too."""
    behind = _ONE_AFTER.match(clause.text, clause.name.outer_end, clause.high)
    if behind and is_role(behind.group("noun")) and clause.feminine in (behind.group("one") == "eine", None):
        noun = singular(behind.group("noun"), behind.group("one") == "eine")
        return Role(noun, None, *behind.span("one"), noun)  # "sieben Landwirten" is a figure
    after = _IS_ONE_OF.match(clause.text, clause.name.outer_end, clause.high)
    if after and (is_role(after.group("noun")) or after.group("noun").endswith("mitgliedern")):
        noun = singular(after.group("noun"), clause.feminine)
        of = after.end() + len(after.group("of") or "")
        whose = _whose(clause, of, of) or (clause.known.cluster if _OWN.match(clause.text, of) else None)
        return Role(noun, whose if after.group("of") else None, *after.span("noun"), noun)
    match = _ONE_OF.search(clause.before)
    if match is None or not is_role(match.group("noun")):
        return None
    noun = singular(match.group("noun"), clause.feminine)
    span = clause.low + match.start("noun"), clause.low + match.end("noun")
    return Role(noun, clause.known.cluster if _of_it(match) else None, *span, noun)


_OWN = re.compile(r"(?:Vereins|Netzwerke?s|Clusters|Verbunds|Initiative)\b")


_ENDING = re.compile(r"(?<=er)n$|(?<=i[eo]r)en$|(?<=tor)en$|(?<=mitglied)ern$|(?<=ling)en?$|(?<=wirt)en?$|(?<=zubi)s$")


def singular(plural: str, feminine: bool | None) -> str:
    """Return what one of several is called: "Lehrlingen" → "Lehrling", "Gründern" → "Gründerin" of a woman."""
    noun = _ENDING.sub("", nominative_role(plural, feminine))
    return noun + "in" if feminine and noun.endswith("er") else noun


def _of_it(match: re.Match[str]) -> bool:
    return bool(re.search(r"\s(?:des|der)\s(?:Vereins|Netzwerk(?:e?s)|Clusters|Verbunds|Initiative)\s", match.group()))


_VOICE_OF = re.compile(
    r"\svertritt\s(?:(?:dort|seit\s\d{4})\s)?(?:die|den|das)\s(?P<who>[^.,;:„“]{3,60}?)\sim\s(?P<body>Beirat|Vorstand|Aufsichtsrat|Kuratorium|Präsidium)\b"
)


def voice_of(clause: Clause) -> Role | None:
    """ "A B vertritt die Stadt X im Beirat"."""
    match = _VOICE_OF.match(clause.text, clause.name.outer_end, clause.high)
    place = clause.known.starting_in(match.start("who"), match.end("who")) if match else None
    if match is None or place is None:
        return None
    return Role(f"Mitglied im {match.group('body')}", place[2], *match.span("body"), "Mitglied")
