"""Organisations told by a noun that describes them: "die Firma X", "die Netzwerke X und Y", "Firmen wie X und Y"."""

from __future__ import annotations

import re

from pipeline.language.lexicon import FUNCTION_WORDS, first_names
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.by_context import OFFICE_OF
from pipeline.language.organisations.found import (
    Found,
    is_brand_name,
    kind_by_words,
    looks_coined,
    starts_sentence,
    trim,
)
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import BRANDS, noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_NAME_AFTER = re.compile(
    rf"\s[„»\"‚]?(?P<name>(?:Gebr\.\s)?(?:{g.CAMEL}|{g.CAP})(?:\s(?:{g.CAP}|{g.CAMEL}|\d{{1,4}}(?:\.\d)?|&|for|of|the|et|y|di|du)){{0,4}})"
)


def _is_singular(text: str, position: int, word: str, name: str) -> bool:
    """Tell by its article that a noun with like singular and plural is one: "der Hersteller X", "das Unternehmen Y"."""
    article = _ARTICLE_BEFORE.search(text[max(0, position - 40) : position])
    if article is None or (article.group("between") and _PLURAL_ENDING.search(name)):
        return False  # "bei einem Kieler Hersteller Hörgeräte entwickelt"
    if article.group("article").casefold() in {"das", "dem", "einem"} and noun_class(name.split()[0]) == "noun":
        return False
    return article.group("article").casefold() != "der" or word.endswith("er")


_ARTICLE_BEFORE = re.compile(
    r"\b(?P<article>(?i:ein|einem|eines|vom|beim|der|das|dem|des))\s(?P<between>(?:[a-zäöüß-]+|[A-ZÄÖÜ][a-zäöüß]+er)\s){0,2}$"
)


_INFINITIVE = re.compile(r"\szu\s\w+e?n\b")
""" "dem Verband Grenzen zu setzen": an object, no name."""


def _as_elsewhere(text: str, begin: int, stop: int) -> tuple[int, int]:
    """ "die Firma Quirla Sensoren auf Vlies": the name ends before a common noun where an office tells it alone."""
    first, _, rest = text[begin:stop].partition(" ")
    if (
        rest
        and all(is_word(word) for word in rest.split())
        and any(office.group("name") == first for office in OFFICE_OF.finditer(text))
    ):
        return begin, begin + len(first)
    return begin, stop


def by_descriptor(text: str, start: int, end: int) -> list[Found]:
    """Find names that follow a describing noun: "die Firma X", "das Cluster Y", "Wasserverband Z"."""
    found = []
    for word in re.finditer(r"[A-ZÄÖÜ][\w-]+", text[start:end]):
        known, kind = p.descriptor_kind(word.group())
        if not known:
            continue
        after = _NAME_AFTER.match(text, start + word.end(), end)
        if not after:
            continue
        begin, stop = trim(text, after.start("name"), after.end("name"))
        begin, stop = _as_elsewhere(text, begin, stop)
        name = text[begin:stop]
        plain = kind is None or (
            p.PLURAL_DESCRIPTOR.search(word.group())
            and not _is_singular(text, start + word.start(), word.group(), name)
        )
        if p.AMBIGUOUS_TRADE.search(word.group()) and re.fullmatch(
            r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?", name
        ):
            continue
        if word.group() not in p.DESCRIPTORS and kind is Kind.ASSOCIATION and not looks_coined(name):
            # "Wasserverband X": a specific compound belongs to the name.
            begin = start + word.start()
            name = p.nominative(text[begin:stop])
            found.append(Found(begin, stop, name, kind, "organisations.descriptor", 0.8))
            continue
        plain = plain and not _from_town(text, stop, word.group(), name)
        proper = is_brand_name(name) or (kind is Kind.COMPANY and _is_role_name(text, start + word.start(), stop, name))
        if not proper or (plain and not looks_coined(name)):
            found += (
                _several(text, after.start("name"), end, kind) if plain and kind in {Kind.COMPANY, Kind.CLUSTER} else []
            )
            continue
        if kind is Kind.UNIVERSITY and p.SUBJECT.search(name):
            continue
        if _is_label(text, stop, name, kind) or _is_of_region(text, start + word.start(), name):
            continue
        if _is_object(text, start + word.start(), name, kind):
            continue
        if _INFINITIVE.match(text, stop, end) and not looks_coined(name):
            continue
        inner = re.search(r"(?:(?:[A-ZÄÖÜ][\w-]*)\s)+$", text[start : start + word.start()])
        if (
            inner
            and not starts_sentence(text, start, start + inner.start())
            and inner.group().split()[0].casefold() not in FUNCTION_WORDS
        ):
            # The descriptor stands inside the name: "North Sea Cluster Alliance".
            head = [word for word in inner.group().split() if not re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]+er", word)]
            if (
                head
                and kind is not Kind.COMPANY
                and not any(is_role(w) or p.descriptor_kind(w)[0] or w in first_names() for w in head)
            ):
                begin = start + inner.start()
                name, kind = text[begin:stop], kind_by_words(text[begin:stop])
        found.append(Found(begin, stop, name, kind, "organisations.descriptor", 0.8 if kind else 0.65))
        if p.PLURAL_DESCRIPTOR.search(word.group()):
            found += _coordinated(text, stop, end, kind)
    return found


_ROLE_NAME = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:lotse|pilot|scout|meister|planer|winzer|förster|imker|pionier|schlosser|tüftler)"
)
_THE_FIRM = re.compile(r"\b[Dd](?:ie|er|as|em)\s(?:[a-zäöüß]+\s)?$")
_TELLS_ONE = re.compile(r"\s(?:aus|in)\s[A-ZÄÖÜ]|\s(?:hat|ist|war|[a-zäöüß]+e?te?)\s|,\s(?:die|das)\s")


def _is_role_name(text: str, position: int, stop: int, name: str) -> bool:
    """Tell whether a word for what people do names the firm: "die Firma Aktenlotse aus Jena"."""
    return (
        _ROLE_NAME.fullmatch(name) is not None
        and _THE_FIRM.search(text, max(0, position - 30), position) is not None
        and _TELLS_ONE.match(text, stop) is not None
    )


_AGENCY = re.compile(r"(?:[A-ZÄÖÜ][a-zäöüß]*a|A)gentur")
_AUS = re.compile(r"\saus\s(?P<town>[A-ZÄÖÜ][\w-]+)")


def _from_town(text: str, stop: int, noun: str, name: str) -> bool:
    """Tell whether a bare word behind an agency is its name: "die Agentur Wortwerk aus Jena"."""
    town = _AUS.match(text, stop) if _AGENCY.fullmatch(noun) else None
    return town is not None and is_region(town.group("town")) and not _PLURAL_ENDING.search(name)


_NAMES_ANOTHER = re.compile(r"\s(?:getauft|genannt|nennt|nannten?)\b")
_LABEL = re.compile(r":|\s(?:von|im\sWert)\s")


def _is_label(text: str, stop: int, name: str, kind: Kind | None) -> bool:
    """Tell whether a word after a describing noun is another phrase: "Verein Gründungsjahr: 2016".

    "aus dem Netzwerk Stipendien von 500 Euro" has an object, "den die Genossenschaft
    Nebelkrähe getauft hat" another name.
    """
    if _NAMES_ANOTHER.match(text, stop):
        return True
    return " " not in name and kind is not Kind.COMPANY and not looks_coined(name) and bool(_LABEL.match(text, stop))


_FIRST_OF = re.compile(
    r"\b(?:größte|führende|erste|älteste|einzige|bekannteste|wichtigste|modernste|zweitgrößte)[nrsm]?\s$"
)


def _is_of_region(text: str, position: int, name: str) -> bool:
    """ "der größte Hersteller Nordeuropas": whose it is, no name."""
    return (
        " " not in name and name.endswith("s") and _FIRST_OF.search(text, max(0, position - 24), position) is not None
    )


_SUBJECT_BEFORE = re.compile(
    r"\b(?P<word>[a-zäöüß]+(?:t|te|en|ll|nn|uss|arf|ab|ot|ud|am|ing)|[Dd]ass|[Ww]eil|[Ww]enn|[Oo]b|[Ww]ie|[Dd]amit|[Ww]ährend|[Oo]bwohl|[Bb]evor"
    r"|[Nn]achdem|[Ww]o|[Ww]ofür)\s(?:das|der|die)\s(?:[a-zäöüß]+e\s)?$"
)
_PREPOSITIONS = frozenset("mit seit samt nebst gegen neben zwischen hinter unter wegen".split())


_OBJECTS = re.compile(r"(?:en|ern|eln)$")


def _is_object(text: str, position: int, name: str, kind: Kind | None) -> bool:
    """Tell whether the noun describes a subject, and a plain noun behind it is the verb's object.

    "Jedes Jahr organisiert das Netzwerk Messen", "weil die Firma Strom verkauft".
    """
    if " " in name or looks_coined(name) or p.SUBJECT.search(name):
        return False
    meaning = noun_class(name)
    if meaning in {"city", "state"} or (meaning == "surname" and kind is Kind.COMPANY):
        return False
    if kind is Kind.COMPANY:
        unknown = meaning == "unknown" and _OBJECTS.search(name)
        plain = meaning == "noun" or unknown or any(is_word(name.removesuffix(e)) for e in ("n", "en", "e"))
    else:
        plain = meaning == "noun" or _PLURAL_ENDING.search(name) is not None
    if not plain:
        return False
    before = _SUBJECT_BEFORE.search(text, max(0, position - 40), position)
    return before is not None and before.group("word") not in _PREPOSITIONS


_SERIES = re.compile(rf"\s?(?P<name>{g.CAP}(?:\s{g.CAP})?)(?P<joint>,\s|\sund\s|\ssowie\s)?")
_PLURAL_ENDING = re.compile(r"(?:e|en|er|ern|eln)$")


def _several(text: str, position: int, end: int, kind: Kind | None) -> list[Found]:
    """ "die Firmen Ombach und Thorup": two names or more, none of which can be a noun in the plural."""
    found: list[Found] = []
    while match := _SERIES.match(text, position, end):
        name = match.group("name")
        words = name.split()
        if noun_class(words[0]) not in BRANDS or _PLURAL_ENDING.search(words[0]) or not is_brand_name(name):
            return []
        if is_region(name.removesuffix("s")):
            return []  # "mit den Clustern Hessens"
        found.append(Found(*match.span("name"), name, kind, "organisations.list", 0.7))
        if not match.group("joint"):
            break
        position = match.end()
    return found if len(found) > 1 else []


def _coordinated(text: str, position: int, end: int, kind: Kind | None) -> list[Found]:
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


def by_list(text: str, start: int, end: int) -> list[Found]:
    """Find the members of lists: "Netzwerken wie A, B und C"."""
    found: list[Found] = []
    for counted in _COUNTED.finditer(text, start, end):
        found += _several(text, counted.end(), end, Kind.COMPANY)
    for intro in p.LIST_INTRO.finditer(text, start, end):
        known, kind = p.descriptor_kind(intro.group("head"))
        if not known:
            continue
        position = intro.end()
        item_pattern = re.compile(
            rf"(?:(?:der|die|das|dem|den)\s)?(?P<name>(?:{g.CAMEL}|{g.CAP})(?:\s(?:{g.CAP}|&)){{0,3}})(?P<sep>,\s|\sund\s|\ssowie\s|\soder\s)?"
        )
        while match := item_pattern.match(text, position, end):
            begin, stop = trim(text, match.start("name"), match.end("name"))
            if is_brand_name(text[begin:stop]):
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
