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
    ("union", Kind.CLUSTER, Signed("Verbund",
        r"(?:(?<=[Dd]er\sVerbund\s)|(?<=[Dd]em\sVerbund\s)|(?<=vom\sVerbund\s)|(?<=zum\sVerbund\s)|(?<=des\sVerbunds\s)"
        rf"|(?<=des\sVerbundes\s)){CAP}(?:\s{CAP})?")),
)  # fmt: skip
_IS_DESCRIBING = re.compile(rf".*{_DESCRIBING}")


def is_region(word: str) -> bool:
    """Tell whether a word is known to name a town, a state or a region."""
    return word in cities() or word in STATES or word in _REGIONS


def is_regional(name: str) -> bool:
    """Tell whether a match of `REGIONAL` is a name: "Holznetz Steiermark", "Polymerland Niederrhein"."""
    first, _, rest = name.partition(" ")
    if _FIELD_HEAD.fullmatch(first):
        return is_region(rest) or not (_IS_DESCRIBING.fullmatch(first) or is_word(rest) or rest.endswith(("er", "e")))
    # "der Verbund Thüringer Hochschulen" describes, "der Verbund Quirla" may be a project
    return is_region(rest) and noun_class(first) in {*BRANDS, "compound"} and not first.endswith("er")
