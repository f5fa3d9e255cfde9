"""Networks named by their field and their region ("Werkstoffkreis Vorarlberg"), or after the noun "Verbund"."""

from __future__ import annotations

import re

from pipeline.language.lexicon import STATES, cities
from pipeline.language.organisations.grammar import CAP
from pipeline.language.organisations.sightings import BRANDS, noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_FIELDS = (
    "Agrar|Analytik|Auto|Automobil|Automotive|Bau|Batterie|Bio|Bioökonomie|Biotech|Biotechnologie|Chemie|Design|Digital"
    "|Druck|Elektronik|Elektrotechnik|Energie|Ernährungs?|Farben|Fahrzeug|Faser|Film|Games|Gesundheits?|Gießerei|Glas|Guss"
    "|Holz|Holzbau|IT|Kanaltechnik|Keramik|Kreativ|Kreislauf|Kunststoff|Laser|Lebensmittel|Leichtbau|Logistik|Luftfahrt"
    "|Maritim|Maschinenbau|Material|Materialien|Mechatronik|Medizin|Medizintechnik|Messtechnik|Metall|Mikro|Mikroelektronik"
    "|Mikrosystemtechnik|Möbel|Nano|Oberflächen|Optik|Papier|Pharma|Photonik|Polymer|Raumfahrt|Recycling|Robotik|Sensor|Sensorik"
    "|Software|Solar|Stahl|Steine|Technik|Textil|Umwelttechnik|Verpackungs?|Wasserstoff|Werkstoff|Werkzeug|Wind|Zulieferer"
)
_CIRCLES = (
    r"(?:[Kk]reis|[Rr]ing|[Ff]orum|[Rr]unde|[Vv]erbund|[Aa]llianz|[Ii]nitiative|[Gg]ilde|[Nn]est|[Vv]alley)(?:e?s)?"
)
_FIELD = (
    rf"(?:(?:{_FIELDS})|(?=[A-ZÄÖÜ])(?i:[a-zäöüß]*)(?i:technik|technologien?|industrie|wirtschaft|bau|ik|logie|stoffe?|mobilität"
    r"|energien?|automation|fahrt))"
)
_DESCRIBING = r"(?:[Cc]luster|[Nn]etz(?:werk)?)(?:e?s)?"
"""Heads that describe a network as well: what follows is a part of the name only where it is a region."""
_REGIONS = frozenset(
    "Aargau Allgäu Altmark Bergisches Bodensee Burgenland Börde Eifel Elsass Emsland Erzgebirge Flandern "
    "Franken Graubünden Harz Holstein Hunsrück Kärnten Lausitz Limburg Lothringen Mittelhessen Münsterland "
    "Niederlausitz Niederrhein Niederösterreich Nordhessen Oberbayern Oberfranken Oberlausitz Oberpfalz "
    "Oberrhein Oberschwaben Oberösterreich Ostfriesland Ostwestfalen Pfalz Prignitz Ruhrgebiet Saarpfalz "
    "Salzburg Sauerland Schlesien Schwaben Schwarzwald Schweiz Siegerland Steiermark Südhessen Südtirol "
    "Südwestfalen Tessin Thurgau Tirol Uckermark Unterfranken Vogtland Vorarlberg Vorpommern Wallis "
    "Weserbergland Westerwald Westfalen Westpfalz Österreich".split()
)
_FIELD_HEAD = re.compile(rf"(?:{_FIELDS})-?(?:{_CIRCLES}|{_DESCRIBING})")
REGIONAL: tuple[tuple[str, Kind | None, Signed], ...] = (
    ("regional", Kind.CLUSTER, Signed("reis ing orum unde erbund llianz nitiative ilde est alley luster etz",
        rf"(?:{_FIELDS})-?(?:{_CIRCLES}|{_DESCRIBING})\s{CAP}")),
    ("regional", Kind.ASSOCIATION, Signed("bund nitiative ündnis",
        rf"\b(?:[A-ZÄÖÜ][a-zäöüß]{{2,}}(?<!er)(?<!en)bund|(?:[A-ZÄÖÜ][a-zäöüß]+i|I)nitiative|Bündnis|Aktionsbündnis)(?:e?s)?\s{CAP}(?!\s[A-ZÄÖÜ])")),
    ("regional", Kind.CLUSTER, Signed("Cluster etzwerk ompetenznetz",
        rf"\b(?:Cluster|Netzwerk|Branchennetzwerk|Kompetenznetz(?:werk)?)s?\s{_FIELD}(?:(?:\s&\s{_FIELD})?\s{CAP}|\s&\s{_FIELD}(?![\w-])(?!\s[A-ZÄÖÜ]))")),
    ("union", Kind.CLUSTER, Signed("Verbund",
        r"(?:(?<=[Dd]er\sVerbund\s)|(?<=[Dd]em\sVerbund\s)|(?<=vom\sVerbund\s)|(?<=zum\sVerbund\s)|(?<=des\sVerbunds\s)"
        rf"|(?<=des\sVerbundes\s)){CAP}(?:\s{CAP})?")),
)  # fmt: skip
_OF_REGION = re.compile(r"(?:[A-ZÄÖÜ][a-zäöüß]+bund|(?:[A-ZÄÖÜ][a-zäöüß]+i|I)nitiative|Bündnis|Aktionsbündnis)(?:e?s)?")
"""Heads of associations whose name a region completes: "Moorbund Oberlausitz", "Initiative Südtirol"."""
_TWO_PLACES = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+-[A-ZÄÖÜ][a-zäöüß]+")
_OF_FIELD = re.compile(r"(?:Cluster|Netzwerk|Branchennetzwerk|Kompetenznetz(?:werk)?)s?")
_IS_DESCRIBING = re.compile(rf".*{_DESCRIBING}")


def is_region(word: str) -> bool:
    """Tell whether a word is known to name a town, a state or a region."""
    return word in cities() or word in STATES or word in _REGIONS


def is_regional(name: str) -> bool:
    """Tell whether a match of `REGIONAL` is a name: "Holznetz Steiermark", "Polymerland Niederrhein"."""
    first, _, rest = name.partition(" ")
    if _OF_REGION.fullmatch(first) and not _FIELD_HEAD.fullmatch(first):
        named = first.endswith(("bund", "bundes", "bunds")) and noun_class(rest) in BRANDS
        return is_region(rest) or named or _TWO_PLACES.fullmatch(rest) is not None
    if _OF_FIELD.fullmatch(first):
        last = rest.split()[-1]
        return is_region(last) or ("&" in rest and rest.count(" ") == 2)
    if _FIELD_HEAD.fullmatch(first):
        return is_region(rest) or not (_IS_DESCRIBING.fullmatch(first) or is_word(rest) or rest.endswith(("er", "e")))
    # "der Verbund Thüringer Hochschulen" describes, "der Verbund Quirla" may be a project
    return is_region(rest) and noun_class(first) in {*BRANDS, "compound"} and not first.endswith("er")
