"""What stands behind a describing noun without being the name of what it describes: objects, labels, who is in it."""

from __future__ import annotations

import re

from pipeline.language.lexicon import town_adjectives
from pipeline.language.lexicon.brown import TOWNS, cluster_of, use_of
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.by_list import PLURAL_ENDING
from pipeline.language.organisations.facilities import DONE
from pipeline.language.organisations.found import looks_coined
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind

_NAMES_ANOTHER = re.compile(r"\s(?:getauft|genannt|nennt|nannten?)\b")
_LABEL = re.compile(r":|\s(?:von|im\sWert)\s")


def is_label(text: str, stop: int, name: str, kind: Kind | None) -> bool:
    """Tell whether a word after a describing noun is another phrase: "Verein Gründungsjahr: 2016".

    "aus dem Netzwerk Stipendien von 500 Euro" has an object, "den die Genossenschaft
    Nebelkrähe getauft hat" another name.
    """
    if _NAMES_ANOTHER.match(text, stop):
        return True
    if text.startswith(":", stop) and text[stop - len(name) - 1] == "\n":
        return True  # the next line of a box: "Branche: Zulieferer / Arbeitsgruppen: sechs"
    return " " not in name and kind is not Kind.COMPANY and not looks_coined(name) and bool(_LABEL.match(text, stop))


_TEACHES = (
    r"(?:lehr|unterricht|studier|erforsch|forsch|dozier|promovier|habilitier|lern|hör|beleg|vertr)"
    r"(?:t|te|en|ten|et|ete|itt|at)?"
)
_SCHOOL = re.compile(r"[A-ZÄÖÜ]?[a-zäöüß]*(?:[Hh]ochschule|[Uu]niversität|[Aa]kademie)\s")
_TAUGHT = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{7,}")
_TEACHES_BEFORE = re.compile(rf"\b{_TEACHES}\s[^.;:!?„“]{{0,60}}$")
_TEACHES_AFTER = re.compile(rf"\s(?:ge)?{_TEACHES}\b")


def is_taught(text: str, begin: int, what: str) -> bool:
    """Tell whether `what` stands behind a school that begins at `begin` because it is taught or learnt there.

    "Sie lehrt an der Hochschule Fördersysteme" has an object.
    """
    if (
        _TAUGHT.fullmatch(what) is None
        or _SCHOOL.match(text, begin) is None
        or noun_class(what) not in {"noun", "compound"}
        or cluster_of(what) in TOWNS
    ):
        return False
    stop = text.index(what, begin) + len(what)
    return bool(_TEACHES_BEFORE.search(text, max(0, begin - 90), begin) or _TEACHES_AFTER.match(text, stop))


_FIRST_OF = re.compile(
    r"\b(?:größte|führende|erste|älteste|einzige|bekannteste|wichtigste|modernste|zweitgrößte)[nrsm]?\s$"
)


def is_of_region(text: str, position: int, name: str) -> bool:
    """ "der größte Hersteller Nordeuropas": whose it is, no name."""
    return (
        " " not in name and name.endswith("s") and _FIRST_OF.search(text, max(0, position - 24), position) is not None
    )


def is_of_people(name: str) -> bool:
    """ "das Netzwerk Leipziger Firmen": who is in it, no name."""
    first, _, last = name.partition(" ")
    if first not in town_adjectives() or not last:
        return False
    plural = noun_class(last) == "noun" and PLURAL_ENDING.search(last) is not None
    return plural or is_role(last) or p.descriptor_kind(last)[0]


SUBJECT_BEFORE = re.compile(
    r"\b(?P<word>[a-zäöüß]+(?:t|te|en|ll|nn|uss|arf|ab|ot|ud|am|ing)|[Dd]ass|[Ww]eil|[Ww]enn|[Oo]b|[Ww]ie|[Dd]amit|[Ww]ährend|[Oo]bwohl|[Bb]evor"
    r"|[Nn]achdem|[Ww]o|[Ww]ofür)\s(?:(?:uns|mir|ihm|ihr|ihnen|sich|euch|dir|Ihnen)\s)?"
    r"(?:das|der|die|(?P<whose>ihre?|seine?|unsere?|deren|dessen))\s(?:[a-zäöüß]+e\s)?$"
)
_HAS = re.compile(
    r"(?:gründe|nann|nenn|tauf|verkauf|führ|leite|übernahm|übernimm|ha[tb]|besitz|verl|überg[aeä]b|eröffn|beriet|berät|betr[ei]|kauf)"
)
""" "verkaufte ihre Firma Zwirne": what somebody owns is the object."""
_OF_SEVERAL = re.compile(
    r"\b(?!(?:de[mnrs]|die|das|d?eine[mnrs]?|kein\w*|[sdm]eine[mnrs]|ihre[mnrs]?|unsere[mnrs]?|diese[mnrs]?|jede[mnrs]?|am|im|vom|beim|zum|zur|mit|von|bei"
    r"|für|durch|und|als)\s)[\w-]+\s(?!mitten|zwischen|neben|gegen|wegen|unten|oben|hinten|außen|innen)[a-zäöüß]{2,}(?<!ig)(?<!ich)(?<!isch)(?<!st)en\s$"
)
""" "Dort bauen Hersteller Anlagen": behind a verb in the plural a noun without an article is one as well."""
_FOUNDED = re.compile(r"\s(?:\w*gegründet|aufgebaut|übernommen|verkauft|verlassen|getauft|genannt|eröffnet|gekauft)\b")
_AUXILIARIES = frozenset("hat hatte will kann darf muss soll möchte".split())
""" "hat das Netzwerk Neuland betreten": with them a verb at the end has an object, in the passive none."""
PREPOSITIONS = frozenset("mit seit samt nebst gegen neben zwischen hinter unter wegen".split())


_OBJECTS = re.compile(r"(?:en|ern|eln)$")


def _is_plural(name: str) -> bool:
    """Tell whether a word is a plural of the language: in its vocabulary, or in what German texts use often."""
    known = noun_class(name) in {"noun", "compound"} or use_of(name) == "frequent"
    return known and PLURAL_ENDING.search(name) is not None


def is_object(text: str, position: int, stop: int, name: str, kind: Kind | None) -> bool:
    """Tell whether the noun describes a subject, and a plain noun behind it is the verb's object.

    "Jedes Jahr organisiert das Netzwerk Messen", "weil die Firma Strom verkauft".
    """
    if " " in name or looks_coined(name) or p.SUBJECT.search(name):
        return False
    meaning = noun_class(name)
    if meaning in {"city", "state"} or (meaning == "surname" and kind is Kind.COMPANY):
        return False
    plural = _is_plural(name)
    if plural and DONE.match(text, stop) and not _FOUNDED.match(text, stop):
        return True  # "mit Leuten aus der Genossenschaft Wände gestrichen"
    if plural and p.LIKE_PLURAL.match(text, position) and _OF_SEVERAL.search(text, max(0, position - 50), position):
        return True
    before = SUBJECT_BEFORE.search(text, max(0, position - 40), position)
    if before is None or before.group("word") in PREPOSITIONS:
        return False
    if before.group("whose"):
        return plural and _HAS.match(before.group("word")) is None
    if meaning == "noun" or (kind is not Kind.COMPANY and PLURAL_ENDING.search(name)):
        return True
    if kind is not Kind.COMPANY:
        return meaning == "compound" and before.group("word") in _AUXILIARIES
    unknown = meaning == "unknown" and (plural or _OBJECTS.search(name) is not None)
    return unknown or any(is_word(name.removesuffix(ending)) for ending in ("n", "en", "e"))
