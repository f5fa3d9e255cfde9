"""Organisations told by the words around them: abbreviations, roles and offices, appositions, prepositions."""

from __future__ import annotations

import re

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names, surnames
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.by_letters import spells
from pipeline.language.organisations.found import (
    Found,
    is_brand_name,
    kind_by_words,
    looks_coined,
    trim,
)
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind


def by_initials(text: str, start: int, end: int) -> list[Found]:
    """A name with its initials in brackets, or the initials with the name in brackets."""
    found = []
    for match in p.INITIALS_AFTER.finditer(text, start, end):
        begin = _long_form_start(text, start, match.start(), match.group("short"))
        if begin is not None and _is_named(text[begin : match.start()], match.group("short")):
            name = text[begin : match.start()].rstrip(' “«"')
            found.append(
                Found(begin, begin + len(name), p.nominative(name), kind_by_words(name), "organisations.initials", 0.8)
            )
    for match in p.LONG_AFTER.finditer(text, start, end):
        if _is_named(match.group("long"), match.group("short")) and initials_fit(
            match.group("long").split(), match.group("short")
        ):
            name, short = match.group("long"), match.group("short")
            found.append(
                Found(
                    match.start("long"),
                    match.end("long"),
                    name,
                    kind_by_words(name),
                    "organisations.initials",
                    0.85,
                    short,
                )
            )
    return found


def _is_named(long: str, short: str) -> bool:
    words = [word for word in long.split() if word[0].isupper()]
    return len(words) >= 2 and short not in p.NO_ORGANISATION and not p.LAW.search(long) and len(short) > 2


def initials_fit(words: list[str], short: str) -> bool:
    """Tell whether the capitals of these words spell an abbreviation, the first one included."""
    initials = "".join(part[0] for word in words for part in word.split("-") if part and part[0].isupper()).casefold()
    letters = [c for c in short.casefold() if c.isalpha()]
    position = 0
    for letter in letters:
        position = initials.find(letter, position) + 1
        if position == 0:
            return False
    return bool(letters) and initials[0] == letters[0]


def _long_form_start(text: str, start: int, end: int, short: str) -> int | None:
    """Walk left over capitalised words and links until their initials spell the abbreviation."""
    words = list(re.finditer(r"\S+", text[start:end]))[-9:]
    for index in range(len(words) - 1, -1, -1):
        word = words[index].group()
        if word[-1] in ",;:.!?)" or not (
            word[0].isupper() or word in {"für", "und", "der", "des", "of", "for", "and", "the", "zur"}
        ):
            return None
        stretch = [w.group() for w in words[index:]]
        if word[0].isupper() and word.casefold() not in FUNCTION_WORDS and initials_fit(stretch, short):
            capitals = [w for w in stretch if w[0].isupper()]
            return start + words[index].start() if len(capitals) >= min(3, len(short)) else None
    return None


def by_role(text: str, start: int, end: int) -> list[Found]:
    """ "Geschäftsführerin bei KARUMA": a coined name after a role noun."""
    found = []
    for match in p.ROLE_AT.finditer(text, start, end):
        name = match.group("name")
        if is_role(match.group("noun")) and name not in p.NO_ORGANISATION and len(name) > 2:
            begin, stop = trim(text, match.start("name"), match.end("name"))
            found.append(Found(begin, stop, text[begin:stop], Kind.COMPANY, "organisations.role", 0.75))
    return found


_FOUNDED = Signed(
    "gründe gerufen gehoben",
    rf"(?:^|(?<=\n)|(?<=[.!?:“»«]\s))(?P<passive>{g.CAMEL}|[A-ZÄÖÜ][\w®]+)\s(?:wurde|ist)\s[^.;,]{{0,60}}\b(?:ge|ausge)gründet\b"
    rf"|\b\d{{4}}\s(?:wurde|entstand)\s(?P<year>{g.CAMEL}|[A-ZÄÖÜ][\w®]+)(?:\s[^.;,]{{1,40}})?\sgegründet\b"
    rf"|\bgründeten?\s(?:\w+\s){{0,3}}?\d{{4}}\s(?P<active>{g.CAMEL}|[A-ZÄÖÜ][\w®]+)(?=[.,])|"
    rf"(?:^|(?<=\n)|(?<=[.!?:“»«]\s)|(?<=[a-zäöü]te\s)|(?<=[a-zäöü]t\s)|(?<=\b(?:zu|an|ch)\s)|(?<=\bvon\s)|(?<=\bist\s)|(?<=\bwie\s)|(?<=\betwa\s)|(?<=\bbei\s)|(?<=\bmit\s))"
    rf"(?P<by>{g.CAMEL}|[A-ZÄÖÜ][\w®]+)(?:\s(?:aus|in)\s{g.CAP})?,\s(?:\d{{4}}\s)?(?:mit|aus)?gegründet\s(?:von|vor|als|aus|durch|im|in|\d{{4}})\b"
    rf"|(?:^|(?<=\n)|(?<=[.!?:“»«]\s))(?P<name>{g.CAMEL}|[A-ZÄÖÜ][\w®]+)(?:\s(?:aus|in)\s{g.CAP})?,\s(?:\w+\s)?(?:\d{{4}}|vor\s\w+\sJahren)\s"
    r"(?:(?:von|aus|als|durch)\s[^.;]{3,90}\b)?(?:gegründet|ausgegründet|ins Leben gerufen|aus der Taufe gehoben)\b"
    rf"|(?:\b(?:hat|haben|hatten?|er|sie|\d{{4}}|später|dann|,\s(?:die|der)))\s(?P<object>{g.CAMEL}|[A-ZÄÖÜ][\w®]+)"
    r"\s(?:\d{4}\s)?(?:mitgegründet|gegründet|ins Leben gerufen)\b"
    r"|\b(?:hat|haben)\s[^.;,]{0,50}\b(?:Freund\w*|Freundin|Kommiliton\w+|Kolleg\w+|Partner\w*|Bruder|Schwester|Geschwistern|Mann|Frau|gemeinsam"
    rf"|zusammen|dann|später)\s(?P<built>{g.CAMEL}|[A-ZÄÖÜ][\w®]+)\s(?:gegründet|aufgebaut)\b",
)


def by_founding(text: str, start: int, end: int) -> list[Found]:
    """ "Quirla aus Jena, 2019 von zwei Schwestern gegründet, …", "die 2019 Quirla gegründet hat"; no common noun."""
    found: list[Found] = []
    for match in _FOUNDED.finditer(text, start, end):
        group = next(group for group, value in match.groupdict().items() if value)
        name = match.group(group)
        if len(name) > 3 and noun_class(name) in {"unknown", "coined", "compound"} and is_brand_name(name):
            found.append(Found(*match.span(group), name, Kind.COMPANY, "organisations.founding", 0.75))
    return found


OFFICE_OF = Signed(
    "-Gr -gr -Co- -Mit -Chef -Gesch -Vorst -Spr -Man -Inh -Prok -Ing -Entw",
    rf"(?<![\w-])(?P<name>{g.CAMEL}|[A-ZÄÖÜ][\w®]+)-(?:(?:Mit|Co-)?[Gg]ründer(?:in)?|Chef(?:in)?|Geschäftsführer(?:in)?|"
    r"Vorständ(?:in)?|Vorstand|Sprecher(?:in)?|Manager(?:in)?|Inhaber(?:in)?|Prokurist(?:in)?|Mitarbeiter(?:in)?|"
    r"Ingenieur(?:in)?|Entwickler(?:in)?)\b",
)


def by_office(text: str, start: int, end: int) -> list[Found]:
    """ "Quirla-Gründerin Eva Holl": a name joined to an office; words, towns and acronyms are none."""
    found = []
    for match in OFFICE_OF.finditer(text, start, end):
        name = match.group("name")
        if (
            is_brand_name(name)
            and len(name) > 3
            and not name.isupper()
            and not (is_word(name) or is_role(name) or name in cities())
        ):
            found.append(Found(match.start("name"), match.end("name"), name, Kind.COMPANY, "organisations.office", 0.8))
    return found


_APPOSITION_AFTER = re.compile(
    rf"(?P<before>^|[.!?:“«]\s|\b(?:mit|bei|von|durch|neben|und|sowie|an|zu|aus|für|hinter|gegen|nach|auch|etwa|nun|dann|heute|seither|ist|sind|war|ging|entstand|gehören|es|[a-zäöüß]{{3,}}te?|wurde|die|der|dem|den|das)\s)"
    rf"(?P<name>(?:{g.CAMEL}|{g.CAP})(?:\s(?:{g.CAP}|{g.CAMEL}|&|\d+)){{0,3}}),\s(?:heute\s|inzwischen\s|damals\s|seinerzeit\s)?(?:ein|eine|einem|einer|einen|dem|der)\s"
    rf"(?:[\w-]+\s){{0,2}}?(?P<noun>[A-ZÄÖÜ][\w-]+)"
)
_OF_ANOTHER = re.compile(r",\s(?:[a-zäöüß]+\s)?eine?\s")
""" "die Quirla KG aus Auental, ein Betrieb": behind "aus" another case would speak of Auental."""
_ARTICLE = re.compile(r"^(?:die|der|dem|den|das)\s$")


def _may_bear_article(name: str, kind: Kind | None) -> bool:
    """Tell whether words behind an article may be a firm's name: "die Quirla, ein Start-up", no common noun."""
    first = name.split()[0]
    return kind is Kind.COMPANY and noun_class(first) in {"unknown", "coined", "capitals"} and not _BENT.search(first)


_BENT = re.compile(r"(?:en|ern|er|innen)$")
_ONE = re.compile(r",\s(?:heute\s|inzwischen\s|damals\s|seinerzeit\s)?(?:ein|einem|einen|dem)\s")
_PREPOSITION = re.compile(
    rf"\b(?:mit|bei|von|durch|neben|an|und|sowie|über|für)\s(?P<name>(?:{g.CAP}|{g.CAMEL})\s(?:{g.CAP})(?:\s{g.CAP})?)(?=\s[a-zäöü]|[,.;)])"
)


def by_apposition(text: str, start: int, end: int) -> list[Found]:
    """Find bare names that a describing noun explains: "Lumora, eine Ausgründung der Universität, …"."""
    found = []
    for match in _APPOSITION_AFTER.finditer(text, start, end):
        known, kind = p.descriptor_kind(match.group("noun"))
        between = text[match.end("name") : match.start("noun")]
        if match.group("before") == "aus " and _OF_ANOTHER.match(between):
            continue
        begin, stop = trim(text, match.start("name"), match.end("name"))
        # "…, der an der Hochschule lehrt" is a relative clause; "mit Lumora, dem dortigen Netzwerk" is none.
        relative = re.match(r",\s(?:der|dem)\s", between) and not (
            re.search(r"(?:mit|bei|von)\s$", match.group("before") + text[match.start("name") : begin], re.IGNORECASE)
            and re.match(r",\sdem\s(?:[a-zäöüß]+en\s)?$", between)
        )
        if (
            known
            and not relative
            and not (_ARTICLE.search(match.group("before")) and not _may_bear_article(match.group("name"), kind))
            and stop == match.end("name")
            and is_brand_name(text[begin:stop])
            and (_ONE.match(between) or not p.PLURAL_DESCRIPTOR.search(match.group("noun")))
        ):
            found.append(Found(begin, stop, text[begin:stop], kind, "organisations.apposition", 0.75))
    return found


def by_preposition(text: str, start: int, end: int) -> list[Found]:
    """Find names of several words without an article after a preposition: "mit Nordic Valley in Malmö".

    German nouns take an article there; people and places are left out.
    """
    found = []
    for match in _PREPOSITION.finditer(text, start, end):
        begin, stop = trim(text, match.start("name"), match.end("name"))
        words = text[begin:stop].split()
        if (
            len(words) < 2
            or stop != match.end("name")
            or not is_brand_name(text[begin:stop])
            or not _foreign_or_coined(words)
        ):
            continue
        found.append(
            Found(begin, stop, text[begin:stop], kind_by_words(text[begin:stop]), "organisations.preposition", 0.6)
        )
    return found


def _foreign_or_coined(words: list[str]) -> bool:
    """Tell whether a name can be none of a person or place: a coined or English word, or a state at its head."""
    if " ".join(words[:2]) in p.ENGLISH_TERMS or any(
        word in first_names() or word in surnames() or word in cities() for word in words
    ):
        return False
    return words[0] in STATES or any(looks_coined(word) or _ENGLISH.search(word) for word in words)


_ENGLISH = re.compile(
    r"(?:^(?:Silicon|Valley|Space|Business|Capital|Ventures|Partners|Labs?|Hub|Tech|Data|Food|Smart|Green|Blue|Open|Global|World|Nordic|"
    r"European|International|National|North|South|East|West|Life|Health|Energy|Power|Systems?|Solutions|Technologies|Group|Media|Digital|"
    r"Circular|Creative|Analytics|Dynamics|Instruments|Motors|Games|Interactive|Therapeutics|Diagnostics|Electronics|Wearables|Logistics|"
    r"Saxony|Bavaria|Mobility|Innovation|Science|Park|Campus|Network|Forum|House|Club|Community|Europe|Germany|Factory|Works?|Industries|"
    r"Aerospace|Aero|Bio|Medical|Photonics|Robotics|Security|Cyber|Cloud|Water|Marine|Ocean|Rail|Air|Car|Kapital)$)"
)


_SEAT_AND_SHORT = re.compile(rf"\s(?:in|aus)\s(?P<seat>{g.CAP}(?:\s{g.CAP})?)\s\((?P<short>[A-ZÄÖÜ]{{3,7}})\)")
""" "Institut für Ofenforschung in Auental (IOFA)": the letters may count the town."""


def attach_abbreviation(text: str, item: Found) -> None:
    """Note the abbreviation that stands in brackets behind a name."""
    before = re.search(r"(?<![\w-])([A-ZÄÖÜ]{2,7})\s\($", text[max(0, item.start - 10) : item.start])
    if before and initials_fit(item.name.split(), before.group(1)):
        item.short = before.group(1)
    match = p.ABBREVIATION.match(text, item.end)
    seat = None if match else _SEAT_AND_SHORT.match(text, item.end)
    if seat and spells([*item.name.split(), *seat.group("seat").split()], seat.group("short")):
        item.short = seat.group("short")
    if match:
        short = match.group("short") or match.group("called")
        capitals = sum(c.isupper() for c in short)
        if capitals >= 2 or short[0].casefold() == item.name[0].casefold():
            item.short = short
    elif item.short is None and (called := _CALLED_SHORT.match(text, item.end)):
        short = called.group("short") or called.group("named")
        if short[0] in re.findall(r"[A-ZÄÖÜ]", item.name) and not called.group().strip().startswith("und "):
            item.short = short


_CALLED_SHORT = re.compile(
    rf"(?:\s[^.,;:!?„“()]{{1,60}})?,\s(?:(?:kurz|abgekürzt|Kürzel|kurz\sgenannt):?\s(?P<short>{g.ACRONYM})(?=[,.;:)]|\s[a-zäöüß])"
    rf"|(?:(?:das|die|den|der)\s(?:[a-zäöüß]+\s){{0,4}}|(?:in\s{g.CAP}\s)?(?:[a-zäöüß]+\s){{1,3}})(?P<named>{g.ACRONYM})\s(?:nennen|nennt|heißt|genannt)\b)"
)
""" "am Institut für Messtechnik in Kelb, kurz IFM", "X, das alle hier nur IFM nennen", "X, in Kelb IFM genannt"."""
