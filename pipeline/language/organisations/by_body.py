"""Bodies named by a place or a brand before their noun: "die Förde Sparkasse", "das Eifel-Labor"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.lexicon import FUNCTION_WORDS, first_names, town_adjectives
from pipeline.language.organisations.facilities import facility_kind
from pipeline.language.organisations.found import Found, default_kind
from pipeline.language.organisations.patterns import COMMON, NO_ORGANISATION, descriptor_kind, nominative
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.roles import is_role
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_FEMININE = (
    "Sparkasse Assekuranz Volksbank Raiffeisenbank Bank Versicherung Feuerversicherung Brandkasse Klinik Akademie "
    "Werft Bahn Eisenbahn Fähre "
    "Reederei Brauerei Molkerei Käserei Druckerei Gießerei Weberei Spinnerei Ziegelei Spedition Genossenschaft "
    "Manufaktur Stiftung Apotheke Mühle Hütte Therme Messe Oper Philharmonie Treuhand"
)
_NEUTER = "Labor Klinikum Krankenhaus Museum Theater Kolleg Café Hotel Kontor Sanatorium Stadtwerk Autohaus"
_MASCULINE = "Verlag Verband Verein Bauernverband Flughafen Hafen Zoo Tierpark"
_PLURAL = "Werke Werken Werkstätten Kliniken Wasserwerke Wasserwerken Stahlwerke Stahlwerken"
_THE_FEMININE = r"\b(?:[Dd]ie|[Dd]er|[Zz]ur)\s"
_THE_NEUTER = r"\b(?:[Dd]as|[Dd]em|[Dd]es|[Ii]m|[Vv]om|[Bb]eim|[Zz]um|[Aa]m)\s"
_THE_MASCULINE = r"\b(?:[Dd]er|[Dd]em|[Dd]en|[Dd]es|[Vv]om|[Bb]eim|[Zz]um|[Ii]m)\s"
_THE_PLURAL = r"\b(?:[Dd]ie|[Dd]en|[Dd]er)\s"
_FIRST = r"(?P<first>[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]{2,})?)"
_ENDS = r"(?![\w-])(?!\s[A-ZÄÖÜ&])"


def _signed(article: str, nouns: str, genitive: str = "") -> Signed:
    any_noun = "|".join(sorted(nouns.split(), key=len, reverse=True))
    return Signed(nouns, rf"{article}(?P<name>{_FIRST}(?P<join>\s|-)(?P<noun>{any_noun}){genitive}){_ENDS}")


_BODIES = (
    _signed(_THE_FEMININE, _FEMININE),
    _signed(_THE_NEUTER, _NEUTER, "s?"),
    _signed(_THE_MASCULINE, _MASCULINE, "(?:e?s)?"),
    _signed(_THE_PLURAL, _PLURAL),
)
""" "die Förde Sparkasse": no German phrase has a noun without an article before another one, unless both are a name."""
_THINKS = frozenset(
    {
        "Bahn",
        "Eisenbahn",
        "Fähre",
        "Labor",
        "Café",
        "Werkstätten",
        "Werke",
        "Werken",
        "Kontor",
        "Messe",
        "Hütte",
        "Akademie",
    }
)
"""Nouns before which a hyphen joins a field as well: "das Vakuum-Labor"."""
_PART_NOUNS = (
    "akademie versicherung feuerversicherung assekuranz brandkasse agentur börse treuhand bildungsstätte meisterschule "
    "genossenschaft reederei spedition werft verein verband klinik krankenhaus"
)
_OF_TOWN = Signed(
    _PART_NOUNS,
    r"\b(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]em|[Dd]en|[Zz]ur|[Zz]um|[Ii]m|[Vv]om|[Bb]eim)\s"
    rf"(?P<name>(?P<town>[A-ZÄÖÜ][a-zäöüß]{{2,}}er)\s(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}}(?:{'|'.join(_PART_NOUNS.split())})(?:e?s)?)){_ENDS}",
)
""" "die Harzer Bauakademie": a compound that says what for."""
_IN_ONE_WORD = Signed(
    "bank parkasse",
    rf"\b(?:[Dd]ie|[Dd]er|[Zz]ur)\s(?P<name>(?P<first>[A-ZÄÖÜ][a-zäöüß]{{2,}})-?(?P<noun>(?<!-)(?:bank|sparkasse|volksbank))){_ENDS}",
)
""" "die Niersbank": no town has a bank of a river but by its name."""
_BANKLESS = frozenset("Land Mark Küste Inn Förde Marsch Geest Börde Heide Rhein Sieg Bode Ries".split())
"""Landscapes that begin other compounds too."""
_TRADING = re.compile(r"versicherung|assekuranz|brandkasse|bank|treuhand|sparkasse", re.IGNORECASE)
_CLUB = re.compile(r"(?:[Vv]erein|[Vv]erband)(?:e?s)?$")
_COMPASS = re.compile(r"(?:Nord|Süd|Ost|West|Mittel|Ober|Unter|Nieder|Nordost|Nordwest|Südost|Südwest)(?=[a-zäöüß]{3})")
_PART_OF = re.compile(r"(?<=[a-zäöüß]{3})(?:vorland|tal|land|gau|niederung|ufer|mündung|höhen|auen)$")
_LANDSCAPES = frozenset(
    "Aare Ahr Alb Aller Allgäu Alpen Alster Altmark Ammersee Baar Bayerwald Bergstraße Bliesgau Bode Bodensee Börde "
    "Breisgau Chiemgau Chiemsee Dahme Dithmarschen Donau Eder Eichsfeld Eider Eifel Elbe Elbtal Elster Ems Emsland Enz "
    "Erzgebirge Fehmarn Fläming Förde Franken Fulda Geest Grabfeld Hanse Hardt Harz Hase Havel Havelland Hegau Heide "
    "Hellweg Hessen Hochrhein Hohenlohe Holstein Hunsrück Hunte Iller Ilm Inn Isar Jade Jura Kinzig Kocher Kraichgau "
    "Küste Lahn Land Lausitz Lech Leine Linzgau Lippe Main Mark Markgräflerland Marsch Maas Mosel Mulde Müritz "
    "Münsterland Nahe Neckar Neiße Nordsee Oder Oderbruch Odenwald Ostsee Ortenau Peene Pfalz Pregnitz Prignitz Rhein "
    "Rheingau Rhön Ries Röhn Rügen Ruhr Saale Saar Salzach Sauerland Schlei Schwaben Schwarzwald Sieg Siegerland "
    "Solling Spessart Spree Spreewald Steigerwald Sylt Taunus Teutoburg Trave Uckermark Unstrut Usedom Vogelsberg "
    "Vogtland Warnow Weichsel Weinstraße Werra Weser Westerwald Westfalen Wetterau Wupper Zollernalb "
    "Aisch Altmühl Amper Diemel Eger Emscher Erft Este Glan Hörsel Innerste Jagst Leda Loisach Luhe Naab Nagold Nidda "
    "Niers Oker Oste Örtze Pegnitz Pleiße Queich Regnitz Rezat Rur Ruwer Schwalm Selke Stör Swist Tauber Tollense "
    "Uecker Vechte Vils Volme Weschnitz Wipper Wörnitz Wümme Würm Zschopau".split()
)
"""Landscapes, rivers and seas whose names begin those of savings banks, clinics and works."""


def is_landscape(word: str) -> bool:
    """Tell whether a word names a region, or a landscape, a river or a sea: "Westpfalz", "Müritz"."""
    rest = _PART_OF.sub("", _COMPASS.sub("", word)).capitalize()
    return is_region(word) or word in _LANDSCAPES or (rest != word and (rest in _LANDSCAPES or is_region(rest)))


def by_body(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the bodies within start..end that a place or a brand before their noun names."""
    for signed in _BODIES:
        for match in signed.finditer(text, start, end):
            if _bears(match["first"], match["noun"], joined=match["join"] == "-"):
                yield _found(match)
    for match in _IN_ONE_WORD.finditer(text, start, end):
        if is_landscape(match["first"]) and match["first"] not in _BANKLESS:
            yield _found(match)
    for match in _OF_TOWN.finditer(text, start, end):
        town = match["town"]
        if town in town_adjectives() or is_landscape(town[:-2]) or noun_class(town) == "unknown":
            yield _found(match)


def _found(match: re.Match[str]) -> Found:
    name = nominative(" ".join(match["name"].split()))
    return Found(*match.span("name"), name, _kind(match["noun"], name), "organisations.body", 0.8)


def _kind(noun: str, name: str) -> Kind:
    if _TRADING.search(noun):
        return Kind.COMPANY
    if _CLUB.search(noun):
        return Kind.ASSOCIATION
    return facility_kind(noun) or default_kind(name)


def _bears(first: str, noun: str, *, joined: bool) -> bool:
    """Tell whether a body's noun makes a name with the word before it."""
    parts = first.split("-")
    if any(p in COMMON or p in NO_ORGANISATION or is_role(p) or descriptor_kind(p)[0] for p in parts):
        return False
    if first.casefold() in FUNCTION_WORDS or first in first_names():
        return False
    if any(map(is_landscape, parts)):
        return True
    if len(parts) > 1 or first.endswith(("er", "en", "em", "s", "e")):
        return False
    meaning = noun_class(first)
    return meaning == "surname" or (meaning == "unknown" and not (joined and noun in _THINKS))
