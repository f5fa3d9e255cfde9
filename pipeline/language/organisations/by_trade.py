"""Firms named by their owner's or a made-up word and their trade: "bei Thorup Messtechnik", "die Thorup Spedition"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.facilities import facility_kind
from pipeline.language.organisations.found import Found, is_brand_name, is_ware
from pipeline.language.organisations.patterns import AMBIGUOUS_TRADE, SUBJECT
from pipeline.language.organisations.sightings import BRANDS, noun_class
from pipeline.language.roles import is_role
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_PAIR = re.compile(
    rf"(?<![\w-])(?P<name>(?P<first>{g.CAMEL}|{g.CAP})\s(?P<trade>[A-ZÄÖÜ][a-zäöüß]{{3,}}))(?![\w-])(?!\s[A-ZÄÖÜ&+])"
)
_TRADE = re.compile(rf"{g.TRADE}|[A-ZÄÖÜ][a-zäöüß]+gesellschaft")
_ENGLISH = (
    "Systems Solutions Technologies Technology Labs Lab Robotics Analytics Instruments Industries Motors "
    "Dynamics Diagnostics Therapeutics Biotech Photonics Electronics Logistics Engineering Mobility "
    "Aerospace Energy Medical Care Foods Materials Group Ventures Innovations Interactive Studios Works "
    "Composites Sensors Networks Pharma Genomics Software Digital Consulting"
)
_ENGLISH_PAIR = Signed(
    _ENGLISH,
    r"(?<![\w-])(?![A-ZÄÖÜ][a-zäöüß]+er\s[A-ZÄÖÜ]\w+\s[A-Z])"
    rf"(?P<name>(?P<first>[A-ZÄÖÜ][a-zäöüß]{{2,}}|{g.CAMEL})\s(?P<middle>[A-Z][a-z]+\s)?"
    rf"(?:{_ENGLISH.replace(' ', '|')}))"
    r"(?![\w-])(?!\s[A-ZÄÖÜ&+])",
)
""" "die Jenaer Quirla Systems"."""
_PROJECT = re.compile(
    r"(?:[Pp]rojekt|[Vv]orhaben|[Pp]rogramm|[Kk]ampagne|[Ss]tudie|[Rr]eihe|[Pp]lattform|[Mm]esse|[Ww]ettbewerb|[Ff]ormat|[Pp]rodukt"
    r"|[Ss]oftware|[Kk]onferenz|[Kk]ongress)(?:e?s)?\s[„»]?$"
)
""" "das Projekt Löwenmaul Digital": no firm."""
_DESCRIBES = re.compile(r"describes|noun$|compound$")
_TERM = re.compile(
    r"(?:Smart|Green|Deep|Big|Open|Cyber|Digital|Machine|Advanced|Additive|Quantum|Data|Social|Health|Mobile|Embedded|Urban|Clean|Service"
    r"|Supply|Soft|Industrial|Intelligent|Autonomous|Micro|Nano|Bio|Medical|Applied|Circular|Sustainable|Shared|Electric|Renewable|Wind"
    r"|Solar|Human|Business|Edge|Cloud|Computer|Process|Systems?|Software|Printed|Organic|Flexible|Power|Reverse|Global|Public|Food"
    r"|Predictive|Precision|Life|Next|Swarm|Collaborative|Cognitive|Functional|Hybrid|Innovative|Medizin|Virtual|Visual|Web)\s"
)
"""English terms of the field: "in Advanced Materials"."""
_LEFT = re.compile(
    r"(?P<bare>\b(?:[Bb]ei|[Vv]on|[Ff]ür|[Nn]eben)\s)$|(?P<article>\b(?:[Dd]ie|[Dd]er|[Zz]ur)\s)$"
    r"|(?P<by>\b(?:[Bb]eim|[Dd]em|[Mm]it|[Dd]urch)\s)$|(?P<opens>(?:^|[.!?]\s)$)"
)
_STAFF_OF = Signed(
    " von  bei ",
    rf"(?<![\w-])(?P<who>[A-ZÄÖÜ][\w-]+)\s(?:von|bei)\s(?P<name>(?P<first>{g.CAMEL}|{g.CAP})\s(?P<ware>[A-ZÄÖÜ][a-zäöüß]{{3,}}))"
    r"(?![\w-])(?!\s[A-ZÄÖÜ&+]|\s[a-zäöüß]+t[.,;])",
)
""" "die Monteure von Quirla Fertigteile": people of a firm that is named by what it makes."""
_HYPHENATED = Signed(
    "-Werft -Brauerei -Hütte -Mühle -Reederei -Werke -Spedition",
    r"(?<=\b[Dd]ie\s)(?P<name>(?P<first>[A-ZÄÖÜ][a-zäöüß]{3,})-(?:Werft|Brauerei|Hütte|Mühle|Reederei|Werke|Spedition))(?![\w-])"
    r"|(?<=\b[Dd]er\s)(?P<dative>(?P<second>[A-ZÄÖÜ][a-zäöüß]{3,})-(?:Werft|Brauerei|Hütte|Mühle|Reederei|Spedition))(?![\w-])",
)
""" "die Ombach-Werft": a house that bears a name, where the first part means nothing."""
_INFLECTED = re.compile(r"(?:e|en|er|es|em|s)$")
_MANNER = re.compile(r"(?:isch|lich|ig)(?:e[nrms]?)?$")
_FIRM_VERB = re.compile(
    r"\s(?:fertigt|liefert|beschäftigt|produziert|baut|vertreibt|entwickelt|exportiert|verkauft)e?\b"
    r"|\shat\s(?:\S+\s){1,2}(?:Beschäftigte|Mitarbeiter|Angestellte|Leute)\b"
)


_TRADES_THERE = (
    "technik elektronik sensorik optik robotik logistik pflege reinigung recycling bearbeitung beschichtung veredelung "
    "fertigung"
)
_WARES_THERE = (
    "fühler sensoren pumpen filter getriebe motoren armaturen werkzeuge verpackungen kabel möbel garne dichtungen "
    "federn ketten bleche module systeme maschinen guss glas keramik papier stahl beton waren"
)
_MADE_THERE = f"(?:{_TRADES_THERE.replace(' ', '|')}|(?P<ware>{_WARES_THERE.replace(' ', '|')}))"
_OF_TOWN = Signed(
    f"{_TRADES_THERE} {_WARES_THERE}",
    rf"(?<![\w-])(?P<name>[A-ZÄÖÜ][a-zäöüß]{{2,}}{_MADE_THERE}\s(?P<town>(?:Bad\s)?[A-ZÄÖÜ][a-zäöüß]{{3,}}))(?![\w-])(?!\s[A-ZÄÖÜ&+])",
)
_BEFORE_TOWN = re.compile(
    r"(?:^|[.,:;]\s|[Dd](?:ie|er)\s|\b(?!(?:[Ff]ür|[Zz]ur|[Uu]nd|oder|in|auf|an|am|als|wie|aus|um|von|nach|durch|ohne|über)\s)[a-zäöüß]+\s)$"
)
_ACTS = re.compile(
    r",\s(?:(?:ein|eine|einem|einer)\s(?:[a-zäöüß]+\s)?(?:[\w-]*[Bb]etrieb|[\w-]*[Ff]irma|[\w-]*[Uu]nternehmen|[\w-]*[Hh]ersteller)\b"
    r"|(?:die|der|deren|bei\sder|in\sderen)\s[^.;]{3,60}\b|in\sder\s)|\s(?:aus|in)\s[A-ZÄÖÜ]|\s(?:GmbH|AG)\b"
)
""" "die Ofentechnik Obertal, deren Öfen …": what is said of it makes a trade and a village a firm."""


def _of_town(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the firms named by their trade and their place: "die Wäschepflege Obertal, die …"."""
    for match in _OF_TOWN.finditer(text, start, end):
        town = match.group("town").removeprefix("Bad ")
        placed = noun_class(town) == "city"
        village = noun_class(town) in {"unknown", "compound"} and not _MANY.search(town)
        if not _BEFORE_TOWN.search(text[max(start, match.start() - 20) : match.start()]):
            continue
        if (placed and not match.group("ware")) or ((placed or village) and _ACTS.match(text, match.end())):
            yield Found(*match.span("name"), match.group("name"), Kind.COMPANY, "organisations.trade", 0.75)


_STAFF = r"(?:[\w-]*(?:[Bb]eschäftigten?|[Mm]itarbeite\w+|[Aa]ngestellten?|[Ll]euten?|[Kk]öpfen?))"
_STAFFED = Signed(
    "eschäftigt itarbeite ngestellt eute öpfe",
    r"\b(?:[Dd]ie|[Dd]er|[Dd]as|[Zz]ur|[Bb]eim|[Dd]em)\s(?P<name>(?P<ware>[A-ZÄÖÜ][a-zäöüß]{3,})\s(?P<town>(?:Bad\s)?[A-ZÄÖÜ][a-zäöüß]{3,}))(?![\w-])"
    rf"(?:(?:,\s(?:die|das|der))?\s(?:[a-zäöüß]+\s){{0,2}}mit\s(?:(?:ihren|seinen|rund|etwa|gut|knapp|fast|über)\s){{0,2}}[\d.]+\s{_STAFF}"
    rf"|(?:,\s(?:die|das|der))?\s(?:beschäftigte?|hat)\s(?:[a-zäöüß]+\s){{0,2}}[\d.]+\s{_STAFF}|,\s(?:rund\s|etwa\s|gut\s|knapp\s)?[\d.]+\s{_STAFF})",
)
""" "die Dachpappe Auental, die mit 90 Leuten …": who has staff is a firm, whatever its name says."""
_SITE = re.compile(
    r"(?:[Ww]erk|[Ss]tandort|[Nn]iederlassung|[Ff]iliale|[Ss]telle|[Rr]egion|[Kk]reis|[Ss]tadt|[Gg]emeinde|[Rr]aum|[Bb]ezirk|[Bb]etrieb|[Ff]irma|amt)$"
)


def _staffed(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the firms named by a product and their town that have staff."""
    for match in _STAFFED.finditer(text, start, end):
        ware = match["ware"]
        other = noun_class(ware) not in {"noun", "compound"} or facility_kind(ware) or _SITE.search(ware)
        if not other and match["town"] in cities():
            yield Found(*match.span("name"), match["name"], Kind.COMPANY, "organisations.trade", 0.75)


_MANY = re.compile(r"(?:innen|ungen|er|ern|eln|e)$")


def by_trade(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the firms within start..end whose trade stands behind a word that means nothing else.

    "mit Raman Sensorik" speaks of a technology, so after some prepositions the trade must be a house's.
    """
    for match in _ENGLISH_PAIR.finditer(text, start, end):
        first, begin = match.group("first"), match.start("name")
        if match.group("middle") and _DESCRIBES.match(noun_class(first)):  # "das Softwarehaus Quirla Systems"
            first, begin = match.group("middle").strip(), match.start("middle")
        if _PROJECT.search(text, max(start, begin - 24), begin):
            continue
        if _is_coined(first) and not _TERM.match(text, begin, match.end("name")):
            name = text[begin : match.end("name")]
            yield Found(begin, match.end("name"), name, Kind.COMPANY, "organisations.trade", 0.75)
    yield from _of_town(text, start, end)
    yield from _staffed(text, start, end)
    for match in _STAFF_OF.finditer(text, start, end):
        first = match["first"]
        known = noun_class(first) in {*BRANDS, "compound"} and first not in first_names()
        people = is_role(match["who"]) or AMBIGUOUS_TRADE.search(match["who"])
        if known and people and (is_ware(match["ware"]) or is_trade(match["ware"])):
            yield Found(*match.span("name"), match["name"], Kind.COMPANY, "organisations.trade", 0.75)
    for match in _HYPHENATED.finditer(text, start, end):
        first, group = match.group("first") or match.group("second"), "name" if match.group("name") else "dative"
        if noun_class(first) in {"unknown", "surname"}:
            yield Found(*match.span(group), match.group(group), Kind.COMPANY, "organisations.trade", 0.75)
    for match in _PAIR.finditer(text, start, end):
        if is_trade(match.group("trade")):
            left = _LEFT.search(text[max(start, match.start() - 7) : match.start()])
            acts = _FIRM_VERB.match(text, match.end(), end) is not None
            if left and _bears_trade(match, left, acts) and (acts or not _is_apart(text, start, match, left)):
                yield Found(*match.span("name"), match.group("name"), Kind.COMPANY, "organisations.trade", 0.75)


def _bears_trade(match: re.Match[str], left: re.Match[str], acts: bool) -> bool:
    """Tell whether the word before a trade is a firm's, given what stands left of it and whether it acts as a firm."""
    first, trade = match.group("first"), match.group("trade")
    kind = noun_class(first)
    if kind not in BRANDS and not (left.group("bare") and kind == "compound"):
        return False
    if _MANNER.search(first) or first.casefold() in FUNCTION_WORDS or not is_brand_name(first):
        return False
    if first in cities() or first in STATES or first in first_names():
        return False
    if kind != "surname" and _INFLECTED.search(first):
        return False
    if kind == "capitals":
        # "an der HTW Fahrzeugtechnik studieren"
        return trade.endswith("gesellschaft") or left.group("bare") is not None or not SUBJECT.search(trade)
    if trade.endswith("gesellschaft"):
        return False
    house = facility_kind(trade) is Kind.COMPANY or kind == "surname"
    return house or (left.group("by") is None and (left.group("opens") is None or acts))


_PLURAL = re.compile(
    r"(?:waren|[Bb]edachungen|[Mm]aschinen|[Ss]ysteme|[Mm]öbel|[Tt]ransporte|[Vv]erpackungen|[Ww]erkzeuge|[Aa]rmaturen|[Mm]edien)$"
)
_CLAUSE = re.compile(
    r"(?:[Ww]ie|[Dd]ass|[Ww]enn|[Oo]b|[Ww]eil|[Ww]arum|[Ww]o|[Aa]ls|[Dd]amit|[Ww]ährend|[Bb]evor|[Ss]eit|[Oo]bwohl|[Ww]omit)"
    r"\s(?:der|die|das)\s$"
)


_CLAUSE_ENDS = re.compile(r"\s[a-zäöüß]+te?n?[.,;]")


def _is_apart(text: str, start: int, match: re.Match[str], left: re.Match[str]) -> bool:
    """Tell whether the two words belong apart.

    "Wie der Obergau Maschinen vorbereitet", "die bei Quirla Maschinen einstellte" have objects; "die Raman Sensorik" is
    a technology, unless the word is a surname.
    """
    if _PLURAL.search(match.group("trade")) and (
        _CLAUSE.search(text, max(start, match.start() - 16), match.start()) or _CLAUSE_ENDS.match(text, match.end())
    ):
        return True
    return (
        left.group("bare") is None and match.group("trade") in _FIELDS and noun_class(match.group("first")) == "unknown"
    )


_FIELDS = frozenset("Sensorik Robotik Optik Spektroskopie Analytik Hydraulik".split())


def _is_coined(first: str) -> bool:
    """Tell whether a word before an English trade is made up: "Quirla Systems"."""
    plain = first.casefold() in FUNCTION_WORDS or _MANNER.search(first) or first.endswith("er") or first in cities()
    return noun_class(first) in {"unknown", "coined", "first name", "surname"} and not plain


@lru_cache(maxsize=1 << 14)
def is_trade(word: str) -> bool:
    """Tell whether a noun names a trade, or a company of some sort."""
    return _TRADE.fullmatch(word) is not None
