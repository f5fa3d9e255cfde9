"""Make this folder's word lists from Faker's locale data (MIT): `python -m pipeline.language.lexicon.build`.

The lists are committed, so that neither Faker nor its import time is needed at run time.
"""

from __future__ import annotations

import importlib
import re
from pathlib import Path

GERMAN = ("de_DE", "de_AT", "de_CH")
# Languages in Latin script whose names are common in German offices and laboratories.
OTHERS = (
    "cs_CZ", "da_DK", "en_GB", "en_US", "es_ES", "et_EE", "fi_FI", "fr_FR", "hr_HR", "hu_HU", "it_IT", "lt_LT",
    "lv_LV", "nl_NL", "no_NO", "pl_PL", "pt_PT", "ro_RO", "sk_SK", "sl_SI", "sv_SE", "tr_TR", "en_IN", "vi_VN",
)  # fmt: skip
NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})?")
# Words that some locale lists as a name but that German prose uses as a noun, place or function word.
NO_NAMES = frozenset(
    "An Am As Die Ernte Europa Ost West Nord Sud Welt Bau Mai Juni Juli April August Jena Sachsen Baden Bremen "
    "Wien Bonn Paris London Berlin Roma Milan Florence Austin Dallas Israel Indiana Georgia India China Asia "
    "America Holland Land Stein Berg Markt Gold Gut See Tag Tal Art Rat Chance Patent Princess Prince King Man "
    "Sky Star Sun Rose Linde Data Media Energy Power Summer Winter Hope Faith Grace Justice Vision Mission Ware "
    "Rita-Ora Van Von Den Der Das Ein Eine Er Es Sie Ihr Du Wir So Da Do Li An-Na Era Idee Ida-Marie".split()
)


# Faker lists the seats of districts only; these are the German cities of more than 100,000 people that are none.
CITIES = (
    "Aachen Augsburg Bergisch_Gladbach Berlin Bielefeld Bochum Bonn Bottrop Braunschweig Bremen Bremerhaven "
    "Chemnitz Cottbus Darmstadt "
    "Dortmund Dresden Duisburg Düren Düsseldorf Erfurt Erlangen Essen Esslingen Frankfurt Freiburg Fürth "
    "Gelsenkirchen Gera Göttingen Gütersloh Hagen "
    "Halle Hamburg Hamm Hanau Hannover Heidelberg Heilbronn Herne Hildesheim Ingolstadt Iserlohn Jena "
    "Kaiserslautern Karlsruhe Kassel "
    "Kiel Koblenz Köln Krefeld Leipzig Leverkusen Lübeck Ludwigsburg Ludwigshafen Lünen Magdeburg Mainz Mannheim "
    "Marl Moers "
    "Mönchengladbach Mülheim München Münster Neuss Nürnberg Oberhausen Offenbach Oldenburg Osnabrück Paderborn "
    "Pforzheim Potsdam "
    "Ratingen Recklinghausen Regensburg Remscheid Reutlingen Rostock Saarbrücken Salzgitter Schwerin Siegen "
    "Solingen Stuttgart Trier Tübingen Ulm "
    "Velbert Wiesbaden Witten Wolfsburg Wuppertal Würzburg Zwickau Greifswald Stralsund Wismar Flensburg Konstanz "
    "Marburg Gießen Fulda Bamberg Bayreuth "
    "Passau Landshut Rosenheim Kempten Ilmenau Weimar Suhl Freiberg Görlitz Bautzen Zittau Dessau Wittenberg "
    "Stendal Emden Wilhelmshaven Lüneburg Celle Goslar"
)


def names(locales: tuple[str, ...], attribute: str) -> set[str]:
    """Return the first names that these Faker locales list under an attribute."""
    found: set[str] = set()
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        listed = getattr(provider, attribute, ())
        if not isinstance(listed, property):
            found |= {name for name in listed if NAME.fullmatch(name) and name[0].isupper() and name not in NO_NAMES}
    return found


def main() -> None:
    """Write first_names.tsv, surnames.txt and cities.txt beside this file."""
    here = Path(__file__).parent
    rows = []
    tiers = {
        tier: (names(loc, "first_names_female"), names(loc, "first_names_male"))
        for tier, loc in (("1", GERMAN), ("2", OTHERS))
    }
    for name in sorted(set().union(*tiers["1"], *tiers["2"])):
        tier = "1" if name in tiers["1"][0] | tiers["1"][1] else "2"
        female, male = (name in names_ for names_ in tiers[tier])
        rows.append(f"{name}\t{'f' if female and not male else 'm' if male and not female else 'x'}\t{tier}\n")
    (here / "first_names.tsv").write_text("".join(rows), encoding="utf-8")
    surnames = names(GERMAN, "last_names")
    (here / "surnames.txt").write_text("".join(f"{name}\n" for name in sorted(surnames)), encoding="utf-8")
    cities = importlib.import_module("faker.providers.address.de_DE").Provider.cities
    (here / "cities.txt").write_text(
        "".join(f"{city}\n" for city in sorted({*cities, *(city.replace("_", " ") for city in CITIES.split())})),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
