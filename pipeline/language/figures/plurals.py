"""The plural of a noun whose gender is known, by the classes of German declension: "Naht" to "Nähte"."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.figures.nouns import is_adjectival

_UMLAUTS = {"a": "ä", "o": "ö", "u": "ü", "au": "äu"}
_WITH_UMLAUT = {
    "": "garten ofen laden boden hafen faden schaden graben kasten wagen apfel vogel nagel mantel sattel acker hammer "
    "vater bruder mutter tochter kloster",
    "e": "platz satz schatz einsatz zug flug bezug betrag vertrag antrag auftrag beitrag ertrag vortrag schlag fall "
    "ball stall raum baum traum zaun kraft stadt hand wand nacht naht frucht kuh maus nuss kunft macht haut gast "
    "sohn arzt koch hof topf kopf knopf stock block rock sack gang fang hang rang klang stamm damm fluss schuss "
    "schluss kuss gruß fuß hut grund bund wunsch sprung schrank zahn hahn kran plan span stand band brand markt lauf "
    "kauf schlauch bauch strauß lohn korb sturm turm stuhl bach saft schacht kanal wurf",
    "er": "haus dorf wald rad blatt land bad amt fach dach glas buch tuch loch schloss volk wort mann rand huhn lamm "
    "kalb grab gras horn korn gut",
    "en": "statt",
}
"""Endings of nouns whose last vowel changes in the plural, with what is added."""
_IN_ER = "kind bild feld kleid rind glied lied brett schild licht gesicht"
_IN_S = "team job chip hotel restaurant ticket tablet club start-up startup scheck park café"
_VOWEL = re.compile(r"(?P<vowel>au|[aou])(?=[^aeiouäöü]*(?:e[lnr])?$)")
_WEAK = re.compile(
    r"(?:ent|ant|ist|nom|graf|soph|loge|herr|mensch|held|pilot|architekt|kandidat|automat|bauer|nachbar)$"
)
_STRANGE = re.compile(r"(?:[oiyu]|[^aeiou]a)$")


def _tail(nouns: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(nouns.split())})$")


_ADDED = tuple((_tail(nouns), ending) for ending, nouns in _WITH_UMLAUT.items())
_ER, _S = _tail(_IN_ER), _tail(_IN_S)
_NO_UMLAUT = re.compile(r"(?:wagen|grad|kristall)$")
"""What only ends like these nouns, and what has two plurals."""


@lru_cache(maxsize=1 << 10)
def plural(noun: str, gender: str) -> str:
    """Return the nominative plural; `gender`: "m", "f", "n" or "mn" as the article leaves it."""
    low = noun.lower()
    if is_adjectival(low):
        return noun
    if not _NO_UMLAUT.search(low):
        for tail, ending in _ADDED:
            if (gender != "f" or ending != "er") and tail.search(low) and (vowel := _VOWEL.search(low)) is not None:
                start, end = vowel.span()
                changed = _UMLAUTS[vowel["vowel"]]
                return noun[:start] + (changed if noun[start].islower() else changed.title()) + noun[end:] + ending
    if _S.search(low):
        return noun + "s"
    if low.endswith("bau"):
        return noun + "ten"
    if gender != "f" and _ER.search(low):
        return noun + "er"
    if low.endswith("um"):
        return noun[:-2] + "en"
    if low.endswith("nis"):
        return noun + "se"
    return _feminine(noun) if gender == "f" else _other(noun, gender)


def _feminine(noun: str) -> str:
    if noun.endswith("in"):
        return noun + "nen"
    if noun.endswith(("is", "a")):
        return noun.removesuffix("is").removesuffix("a") + "en"
    return noun + ("n" if noun.endswith(("e", "el", "er")) else "en")


def _other(noun: str, gender: str) -> str:
    if noun.endswith("e"):
        return noun if gender == "n" or re.search(r"(?:^|[a-zäöüß])[Gg]e[a-zäöüß]+e$", noun) else noun + "n"
    if _STRANGE.search(noun):
        return noun + "s"
    if noun.endswith("or") or ("m" in gender and _WEAK.search(noun.lower())):
        return noun + ("n" if noun.endswith(("er", "ar")) else "en")
    return noun if noun.endswith(("er", "el", "en", "chen", "lein")) else noun + "e"
