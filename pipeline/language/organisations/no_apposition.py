"""What stands behind a describing noun without being the name of what it describes: objects, labels, who is in it."""

from __future__ import annotations

import re

from pipeline.language.lexicon import town_adjectives
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.by_list import PLURAL_ENDING
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
    r"|[Nn]achdem|[Ww]o|[Ww]ofür)\s(?:(?:uns|mir|ihm|ihr|ihnen|sich|euch|dir|Ihnen)\s)?(?:das|der|die)\s(?:[a-zäöüß]+e\s)?$"
)
_AUXILIARIES = frozenset("hat hatte will kann darf muss soll möchte".split())
""" "hat das Netzwerk Neuland betreten": with them a verb at the end has an object, in the passive none."""
PREPOSITIONS = frozenset("mit seit samt nebst gegen neben zwischen hinter unter wegen".split())


_OBJECTS = re.compile(r"(?:en|ern|eln)$")


def is_object(text: str, position: int, name: str, kind: Kind | None) -> bool:
    """Tell whether the noun describes a subject, and a plain noun behind it is the verb's object.

    "Jedes Jahr organisiert das Netzwerk Messen", "weil die Firma Strom verkauft".
    """
    if " " in name or looks_coined(name) or p.SUBJECT.search(name):
        return False
    meaning = noun_class(name)
    if meaning in {"city", "state"} or (meaning == "surname" and kind is Kind.COMPANY):
        return False
    before = SUBJECT_BEFORE.search(text, max(0, position - 40), position)
    if before is None or before.group("word") in PREPOSITIONS:
        return False
    if meaning == "noun" or (kind is not Kind.COMPANY and PLURAL_ENDING.search(name)):
        return True
    if kind is not Kind.COMPANY:
        return meaning == "compound" and before.group("word") in _AUXILIARIES
    unknown = meaning == "unknown" and _OBJECTS.search(name) is not None
    return unknown or any(is_word(name.removesuffix(ending)) for ending in ("n", "en", "e"))
