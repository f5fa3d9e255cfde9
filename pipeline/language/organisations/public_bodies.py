"""Bodies named by what they are and their land: agencies, funds, unions' districts, municipalities abroad."""

from __future__ import annotations

from pipeline.language.organisations.grammar import CAP, STATE
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_LAND = rf"(?:{STATE}|NRW|OWL|Ruhr|Deutschland)"
_PLACE = rf"{CAP}(?:[-–/]{CAP})*"
_UNIONS = r"(?:IG\s(?:Metall|BCE|BAU)|ver\.di|DGB|NGG|GEW|EVG|DEHOGA|ADAC|NABU|BUND|VDMA|VDI|VDE|ZVEI|BVMW|VCD|DLRG)"
_UNION_SIGNS = "IG ver.di DGB NGG GEW EVG DEHOGA ADAC NABU BUND VDMA VDI VDE ZVEI BVMW VCD DLRG"
_TRADES = "DEHOGA Dehoga HDE ZDH ZDB DVGW VKU GDV ZDK DBV BDZV BVDW GdW NGG EVG DStGB DVS"
_DISTRICTS = (
    r"(?:(?:Berlin|Hamburg)-)?(?:Mitte|Friedrichshain-Kreuzberg|Pankow|Charlottenburg-Wilmersdorf|Spandau|Steglitz-Zehlendorf"
    r"|Tempelhof-Schöneberg|Neukölln|Treptow-Köpenick|Marzahn-Hellersdorf|Lichtenberg|Reinickendorf|Altona|Eimsbüttel|Nord"
    r"|Wandsbek|Bergedorf|Harburg)"
)
"""Of Berlin and Hamburg."""
_BAVARIAN = r"(?:(?:Ober|Nieder)bayern|Oberpfalz|(?:Ober|Mittel|Unter)franken|Schwaben)"
"""The seven districts of Bavaria: each has an elected body and a government of its own."""
PUBLIC: tuple[tuple[str, Kind | None, Signed], ...] = (
    # "die IG Metall Mitte": `by_name` asks whether the last word is a place or a point of the compass.
    ("district", Kind.ASSOCIATION, Signed(_UNION_SIGNS,
        rf"(?<![\w-]){_UNIONS}\s(?:Bezirk\s|Region\s|Landesbezirk\s)?{_PLACE}(?:\sund\s{STATE})?")),
    ("trade_body", Kind.ASSOCIATION, Signed(_TRADES,
        rf"(?<![\w-])(?:{_TRADES.replace(' ', '|')})(?![\w-])")),
    ("trade_body", Kind.ASSOCIATION, Signed("metall METALL Metall ",
        r"(?<![\w-])(?:Gesamtmetall|Südwestmetall|Nordmetall|NORDMETALL|Hessenmetall|HESSENMETALL|HessenMetall|Sachsenmetall"
        r"|SACHSENMETALL|Niedersachsenmetall|NiedersachsenMetall|PfalzMetall|Pfalzmetall|METALL\sNRW|Metall\sNRW)(?![\w-])")),
    ("trade_body", Kind.ASSOCIATION, Signed("pro Pro",
        rf"\b(?:Allianz|Bündnis|Initiative|Aktionsbündnis|Bürgerinitiative|Verein|Verband|Aktion)\s[Pp]ro\s(?!Kopf|Jahr|Tag|Monat|Woche|Stunde|Stück|Person|Mitglied|Firma|Betrieb|Einwohner){CAP}")),
    ("federal", Kind.OTHER, Signed("ausschuss",
        r"\bGemeinsame[rnms]?\sBundesausschuss(?:es)?\b")),
    ("federal", Kind.OTHER, Signed("Wissenschaftsrat Ethikrat Normenkontrollrat Sachverständigenrat",
        r"\b(?:Deutsche[rnms]?\sEthikrat|Nationale[rnms]?\sNormenkontrollrat|Wissenschaftsrat)(?:e?s)?\b")),
    ("federal", Kind.OTHER, Signed("dienst register",
        r"\bDeutsche[rnms]?\s[A-ZÄÖÜ][a-zäöüß]{3,}(?:(?<!wetter)(?<!hilfs)dienst|register)(?:e?s)?\b(?!\s[A-ZÄÖÜ])")),
    ("fund", Kind.OTHER, Signed("fonds Fonds",
        rf"\b[A-ZÄÖÜ][\w-]*[a-zäöüß-][Ff]onds\s{_LAND}(?![\w-])|\bHigh-?[Tt]ech[-\s]Gründerfonds\b")),
    ("programme", Kind.PROGRAMME, Signed("Fonds Sozialfonds Interreg INTERREG",
        r"\bEuropäische[rnms]?\sFonds\sfür\sregionale\sEntwicklung\b|\bEuropäische[rnms]?\sSozialfonds(?:\sPlus)?\b"
        rf"|\b(?:Interreg|INTERREG)\s(?:[IV]+(?:[-\s][A-C])?(?![\w-])(?:\s{_PLACE})?|{_PLACE})(?:\s\d{{4}}\s?[–-]\s?\d{{4}})?")),
    ("land_agency", Kind.OTHER, Signed("gentur",
        rf"\b(?!Arbeits)(?:[A-ZÄÖÜ][a-zäöüß]+-?)+\s?[Aa]gentur\s{_LAND}(?![\w-])")),
    ("land_agency", Kind.COMPANY, Signed("Kapital", rf"(?<![\w-]){_LAND}\sKapital(?![\w-])")),
    ("land_agency", Kind.OTHER, Signed("International Innovativ Invest Trade Partner Marketing Tourismus",
        rf"(?<![\w-]){_LAND}\s(?:International|Innovativ|Invest|Trade(?:\s&\sInvest)?|Partner|Marketing|Tourismus)(?![\w-])(?!\s[A-ZÄÖÜ])")),
    ("numbered_school", Kind.UNIVERSITY, Signed("ochschule htw hft hs haw",
        r"(?<![\w-])[Hh]ochschule\s\d{1,3}(?=[,.;:)“]|\s(?:[a-zäöü(]|in\s))"
        r"|(?<![\w-])(?:htw|hft|hs|haw)\s(?:saar|berlin|dresden|stuttgart|hannover|hamburg|aalen|mainz)(?![\w-])")),
    ("district_office", Kind.GOVERNMENT, Signed("Bezirksamt",
        rf"\bBezirksamt(?:e?s)?\s{_DISTRICTS}(?![\w-])")),
    ("district_office", Kind.GOVERNMENT, Signed("Bezirk Regierung",
        rf"\bBezirks?\s{_BAVARIAN}(?![\w-])|\bRegierung\s(?:von|der)\s{_BAVARIAN}(?![\w-])")),
    ("forest", Kind.GOVERNMENT, Signed("orst",
        r"(?<![\w-])(?:Thüringen|Hessen|Sachsen)-?[Ff]orst(?![\w-])|\bForstBW\b|\bBayerische[nr]?\sStaatsforsten\b"
        rf"|\bLandesforst(?:en|anstalt|verwaltung)?\s{STATE}")),
    ("abroad", Kind.GOVERNMENT, Signed("Kommune Comune Commune Gemeente Kommun Provincie",
        rf"\b(?:Kommune|Comune\sdi|Commune\sde|Gemeente|Provincie)\s{_PLACE}")),
    ("abroad", Kind.ASSOCIATION, Signed("Waterschap Hoogheemraadschap Wetterskip",
        rf"\b(?:Waterschap|Hoogheemraadschap|Wetterskip)\s(?:van\s)?{_PLACE}(?:\s(?:en|van)\s{CAP})*")),
)  # fmt: skip
"""(rule, kind, pattern) as in `heads.HEADS`."""
