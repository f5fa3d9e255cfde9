"""Which words are towns: known ones, those that end like one, and those that the text itself calls one."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.cluster import patterns as p
from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names
from pipeline.language.organisations.vocabulary import is_word

CITY_STATES = frozenset({"Berlin", "Hamburg", "Bremen"})
TOWN = re.compile(
    r"(?<![\w-])(?P<town>(?:(?:Bad|Sankt|St\.)\s)?[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
    rf"(?:{p.BY_WHAT})?)(?![\w])"
)
OF_TOWN = re.compile(r"(?<![\w-])(?P<town>[A-ZÄÖÜ][a-zäöüß]{2,})er(?=\s[A-ZÄÖÜ])")
ENDING = re.compile(
    r"[a-zäöü](?:stadt|städt|burg|berg|hausen|heim|ingen|ungen|dorf|feld|haven|hafen|hoe|bach|furt|kirchen|rode|roda|"
    r"leben|"
    r"itz|ow|münde|büttel|stedt|weiler|brück|brücken|brunn|bronn|walde|hagen|horst|scheid|stede|kirch|reuth|rieth|werth|wörth|kamp|lohe|born|zell|"
    r"münster|hofen|felden|fels|rath|hain|büren|beck|hude|bostel|büll|thal|ching)$"
)
_MUNICIPAL = re.compile(
    r"\b(?:(?:(?:[Oo]ber|[Aa]lt)?[Bb]ürgermeister|[Rr]athauschef|[Kk]ämmerer|[Oo]rtsvorsteher|[Ss]tadtdirektor)(?:in)?|"
    r"[Kk]ämmerin|[Rr]athaus|[Ss]tadtrat|[Gg]emeinderat|(?:[Kk]lein|[Kk]reis)?[Ss]tadt|[Ss]tädtchen|[Gg]emeinde|[Oo]rtschaft)\s"
    r"(?:von\s|in\s)?(?P<town>[A-ZÄÖÜ][a-zäöüß]{3,}(?:-[A-ZÄÖÜ][a-zäöüß]+)?)(?![\w-])(?!\s[A-ZÄÖÜ])"
)
"""What only a municipality has stands before its name: "der Bürgermeister von Quirlach"."""


def told_towns(text: str) -> frozenset[str]:
    """Return the words that the text itself calls a town."""
    found = {match["town"] for match in _MUNICIPAL.finditer(text)}
    return frozenset(town for town in found if not is_word(town) and town not in STATES and town not in first_names())


def nominative(town: str) -> str:
    """The town of "in Aues alter Mühle" and of "auf dem Auestädter Campus"."""
    if town not in cities() and town[-1] == "s" and town[:-1] in cities():
        return town[:-1]
    return whole(town) or town if town not in cities() else town


@lru_cache(maxsize=1 << 15)
def base(town: str) -> str:
    """The town without its river and its quarter; a town of two names keeps both: "Höhr-Grenzhausen"."""
    bare = _RIVER_OR_QUARTER.sub("", town)
    return bare if town not in cities() and (bare in cities() or "-" not in town) else town


_RIVER_OR_QUARTER = re.compile(r"\s\(.*|-[A-ZÄÖÜ].*$")


def whole(stem: str) -> str | None:
    """The town of "Jenaer", "Bremer", "Dresdner"."""
    # "Mellstädter" has the umlaut of its ending from "Mellstadt".
    plain = stem[:-5] + "stadt" if stem.endswith("städt") else stem
    return next((town for town in (stem, stem + "en", stem + "e", plain) if town in cities()), None)


def is_like_town(word: str) -> bool:
    """Whether a single word ends like the name of a town and is no common noun."""
    return " " not in word and ENDING.search(word) is not None and not is_word(word)


def may_be_town(town: str) -> bool:
    """Whether a word that stands where a town may is none of those that are something else: "bei Ines"."""
    parts = town.split(" und ")
    known = all(part not in STATES or part in CITY_STATES for part in parts)
    if parts[0] in first_names() and parts[0] not in cities():
        return False
    return known and town.split()[0].split("-")[0].casefold() not in FUNCTION_WORDS
