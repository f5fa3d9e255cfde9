"""Names told by what a clause beside them says: "für Quirla, das Öfen baut", "ein Verbund von 40 Firmen"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.lexicon import STATES, cities, first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.by_naming import is_firm
from pipeline.language.organisations.found import Found, trim
from pipeline.language.organisations.patterns import NO_FIRM, descriptor_kind
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_ONE = rf"(?:{g.CAMEL}|{g.CAP})"
_DOES = (
    r"(?:anbietet|entwickelt|baut|herstellt|fertigt|vertreibt|liefert|verkauft|produziert|betreibt|beschäftigt|vermietet"
    r"|vermarktet|verarbeitet|programmiert|konstruiert|exportiert|berät|wartet)"
)
_NEUTER = Signed(
    ", das ",
    rf"\b(?:[Ff]ür|[Vv]on|[Bb]ei|[Mm]it|[Ww]ie|etwa|[Dd]urch|an)\s(?P<name>{_ONE}),\sdas\s[^.;!?]{{3,90}}?\b{_DOES}\b",
)
""" "Das gilt für Quirla, das Öfen anbietet": without an article, a word that a neuter clause follows is a firm's."""
_ENDS = Signed(
    ", ein",
    rf"\b(?:wird|will|soll|kann|möchte|ist|hat)\s(?P<name>{_ONE})\s(?:[a-zäöüß]+\s){{0,2}}[a-zäöüß]+(?:en|t),\s(?:ein|eine)\s"
    r"(?:[\w-]+\s){0,2}?(?P<noun>[A-ZÄÖÜ][\w-]+)",
)
""" "Dort wird Quirla einziehen, eine Ausgründung der Hochschule"."""
_NUMBER = r"(?:\d|(?:rund|etwa|knapp|fast|gut|mehr|über|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b)"
_UNION = Signed(
    "Verbund Zusammenschluss",
    rf"\b(?P<article>[Dd](?:er|em|ie|as)\s)?(?P<name>{_ONE}(?:\s(?:{g.CAP}|des|de|du|der|van|di)){{0,3}}),\sein(?:e[mn]?)?\s"
    rf"(?:[a-zäöüß-]+\s){{0,2}}(?:Zusammenschluss|Verbund)\s(?:von|mit|aus)\s{_NUMBER}",
)
""" "der Kuerner Gistkring, ein Verbund von 52 Betrieben"."""
_OFFICE = Signed(
    "Büro Kanzlei Praxis",
    r"\b(?:[Dd]as|[Dd]em|[Ii]m|[Vv]om|[Bb]eim|[Dd]er|[Dd]ie)\s(?:[A-ZÄÖÜ][a-zäöüß]+er\s)?(?P<house>Büro|Kanzlei|Praxis)"
    r"\s(?P<name>[A-ZÄÖÜ][a-zäöüßé]+\s[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])(?!\s[A-ZÄÖÜ])",
)
""" "aus dem Jenaer Büro Eva Holl": offices bear their owners' names."""
_MEAN_NOTHING = frozenset({"unknown", "coined"})
_GERMAN = frozenset({"noun", "role", "city", "state", "first name"})


def by_relation(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the names within start..end that a clause or an office beside them tells."""
    for match in _NEUTER.finditer(text, start, end):
        if _is_bare(text, match["name"]):
            yield Found(*match.span("name"), match["name"], Kind.COMPANY, "organisations.relative", 0.7)
    for match in _ENDS.finditer(text, start, end):
        known, kind = descriptor_kind(match["noun"])
        if known and kind is Kind.COMPANY and _is_bare(text, match["name"]):
            yield Found(*match.span("name"), match["name"], kind, "organisations.apposition", 0.75)
    for match in _UNION.finditer(text, start, end):
        yield from _union(text, match)
    for match in _OFFICE.finditer(text, start, end):
        first, last = match["name"].split()
        if first in first_names() and noun_class(last) not in {"noun", "role"}:
            whole = " ".join(text[match.start("house") : match.end("name")].split())
            yield Found(
                match.start("house"), match.end("name"), match["name"], Kind.COMPANY, "organisations.office", 0.7, whole
            )


def _is_bare(text: str, name: str) -> bool:
    return noun_class(name) in _MEAN_NOTHING and not NO_FIRM.search(name) and is_firm(text, name, plain=False)


def _union(text: str, match: re.Match[str]) -> Iterator[Found]:
    """Yield a union's name; behind an article only one that German has no word for."""
    begin, stop = trim(text, *match.span("name"))
    first = text[begin:stop].split()[0] if stop > begin else ""
    if stop != match.end("name") or not first or first in first_names() or first in cities() or first in STATES:
        return
    meaning = noun_class(first)
    if descriptor_kind(first)[0] or meaning in _GERMAN or (match["article"] and meaning == "compound"):
        return
    yield Found(begin, stop, text[begin:stop], Kind.CLUSTER, "organisations.apposition", 0.75)
