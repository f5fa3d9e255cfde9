"""Organisations told by the list that they stand in: "Firmen wie X und Y", "dabei sind X und Y"."""

from __future__ import annotations

import re

from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.facilities import bearers
from pipeline.language.organisations.found import Found, is_brand_name, kind_by_words, looks_coined, trim
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import BRANDS, noun_class
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_SERIES = re.compile(rf"\s?(?P<name>{g.CAP}(?:\s{g.CAP})?)(?P<joint>,\s|\sund\s|\ssowie\s)?")
PLURAL_ENDING = re.compile(r"(?:e|en|er|ern|eln)$")


def several(text: str, position: int, end: int, kind: Kind | None) -> list[Found]:
    """ "die Firmen Ombach und Thorup": two names or more, none of which can be a noun in the plural."""
    found: list[Found] = []
    while match := _SERIES.match(text, position, end):
        name = match.group("name")
        words = name.split()
        if noun_class(words[0]) not in BRANDS or PLURAL_ENDING.search(words[0]) or not is_brand_name(name):
            return []
        if is_region(name.removesuffix("s")):
            return []  # "mit den Clustern Hessens"
        found.append(Found(*match.span("name"), name, kind, "organisations.list", 0.7))
        if not match.group("joint"):
            break
        position = match.end()
    return found if len(found) > 1 else []


def coordinated(text: str, position: int, end: int, kind: Kind | None) -> list[Found]:
    """ "die Netzwerke GlasNord und TonSüd": after a plural noun the names joined to the first."""
    found = []
    joined = re.compile(rf"(?:,\s|\sund\s|\ssowie\s)(?P<name>{g.CAMEL}|{g.CAP})(?=[\s,.;)])")
    while (match := joined.match(text, position, end)) and looks_coined(match.group("name")):
        found.append(
            Found(match.start("name"), match.end("name"), match.group("name"), kind, "organisations.list", 0.75)
        )
        position = match.end()
    return found


_COUNTED = Signed(
    "Firmen Unternehmen Betriebe Start-ups Hersteller",
    r"\b(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Bb]eiden?)\s(?:[a-zäöüß]+\s)?(?:Firmen|Unternehmen|Betriebe|Start-ups|Hersteller)"
    r"(?:,\s|\s[^.;:,!?]{1,50}:\s|:\s)",
)
""" "Zwei Firmen, Quirla und Zarno, …", "Drei Unternehmen machten mit: …"."""


_TAKE_PART = Signed(
    "zählen zählten gehören gehörten sind waren machen machten Boot",
    r"\b(?:[Zz]u\s(?:den|ihren|seinen|unseren)\s(?:[a-zäöüß]+en\s)?(?:\w*(?:[Pp]artnern|[Mm]itgliedern|[Kk]unden|[Gg]ründern|[Ff]irmen|[Uu]nternehmen"
    r"|[Bb]etrieben|[Hh]erstellern|[Ll]ieferanten))\s(?:zählen|zählten|gehören|gehörten)|(?:[Mm]it\sdabei|[Dd]abei|[Bb]eteiligt|[Mm]it\sim\sBoot)\s"
    r"(?:sind|waren)|\b(?:Partner|Mitglieder|Kunden|Gründungsmitglieder|Projektpartner|Gesellschafter)\s(?:sind|waren)"
    r"|[Dd]abei\ssind|[Mm]it\smachen)\s(?:(?:heute|auch|etwa|unter\sanderem|neben\sanderen|inzwischen|bisher)\s){0,2}",
)
""" "Zu den Partnern zählen Quirla, Zarno und Thorup": surnames may be people's."""


def by_list(text: str, start: int, end: int) -> list[Found]:
    """Find the members of lists: "Netzwerken wie A, B und C"."""
    found: list[Found] = []
    for counted in _COUNTED.finditer(text, start, end):
        found += several(text, counted.end(), end, Kind.COMPANY)
    for intro in _TAKE_PART.finditer(text, start, end):
        members = several(text, intro.end(), end, Kind.COMPANY)
        if not any(noun_class(item.name.split()[0]) == "surname" or item.name in bearers(text) for item in members):
            found += members
    for intro in p.LIST_INTRO.finditer(text, start, end):
        known, kind = p.descriptor_kind(intro.group("head"))
        if not known:
            continue
        position = intro.end()
        item_pattern = re.compile(
            rf"(?P<article>(?:der|die|das|dem|den)\s)?(?P<name>(?:{g.CAMEL}|{g.CAP})(?:\s(?:{g.CAP}|&)){{0,3}})(?P<sep>,\s|\sund\s|\ssowie\s|\soder\s)?"
        )
        while match := item_pattern.match(text, position, end):
            begin, stop = trim(text, match.start("name"), match.end("name"))
            described = match.group("article") and noun_class(text[begin:stop]) == "noun"
            if is_brand_name(text[begin:stop]) and not described:
                found.append(
                    Found(
                        begin, stop, text[begin:stop], _listed_kind(text[begin:stop], kind), "organisations.list", 0.75
                    )
                )
            if not match.group("sep"):
                break
            position = match.end()
    return found


def _listed_kind(name: str, kind: Kind | None) -> Kind | None:
    """Members of a list of networks are networks only where their own name says so; companies always are."""
    if kind is Kind.CLUSTER:
        return kind if re.search(r"[Cc]luster|[Rr]egion|[Vv]alley|[Nn]etz", name) else None
    return kind if kind is Kind.COMPANY else kind_by_words(name)
