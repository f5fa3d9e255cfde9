"""Bodies told by their noun and what they further, insure or administer: "Fachagentur Nachhaltiges Bauen"."""

from __future__ import annotations

from pipeline.language.organisations.grammar import CAP, STATE
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_STATE_SHORT = rf"(?:{STATE}|NRW|Deutschland)"
_IN_STATE = rf"(?:\s(?:{_STATE_SHORT}|in\s{_STATE_SHORT}|(?:Nord|Süd|Ost|West|Mittel)[a-zäöüß]+)(?![\w-]))?"
_QUALITY = (
    r"(?=[A-ZÄÖÜ])(?i:[a-zäöüß-]*(?:lich|isch|ig|iv|al|ell|sam|bar|haft|end|wachsend|frei|neu|eu|grün|jung|sozial|digital|lokal|mobil|kurz|lang|frisch"
    r"|offen|sauber|sicher|gut|alt|rein|rot|blau|stark|gesund|smart|fair|leicht|urban|ern|iert|groß|schön))e[rs]?"
)
"""An adjective that only names write with a capital."""
_CARED_FOR = rf"{_QUALITY}\s(?:{_QUALITY}\s)?{CAP}(?:\sund\s(?:{_QUALITY}\s)?{CAP})?"
_DISTRICTS = (
    "Saale Wartburg Vogelsberg Donnersberg Wetterau Kyffhäuser Enz Ortenau Bodensee Erzgebirgs Vogtland Salzland "
    "Burgenland Lahn-Dill- Main-Kinzig- Main-Taunus- Rheingau-Taunus- Hochtaunus Odenwald Westerwald Rhein-Lahn- "
    "Rhein-Hunsrück- "
    "Eifel Saarpfalz- Ilm- Unstrut-Hainich- Saale-Holzland- Saale-Orla- Rems-Murr- Ostalb Zollernalb Alb-Donau- "
    "Schwarzwald-Baar- Main-Tauber- Neckar-Odenwald- Rhein-Neckar- Rhein-Erft- Rhein-Sieg- Ennepe-Ruhr- Hochsauerland "
    "Schwalm-Eder- Werra-Meißner- Heide Bördeland Jerichower Rhein-Pfalz- Hohenlohe Harz"
).split()
_DISTRICT = "|".join(sorted(_DISTRICTS, key=len, reverse=True))
_UNIVERSITIES = (
    "RPTU TUM TUHH FAU OVGU MLU JLU JGU CAU HHU UDE WWU FSU RUB HAWK HSBI THM THD THI THWS HSZG HfWU HfM HfT HfK HBK "
    "HFT HFU HNU HNEE HNE HMT HMTM HSU HCU PH KH EH FHNW ZHAW BOKU JKU"
)
_BARE_UNIVERSITIES = "RPTU TUM TUHH OVGU HNEE THWS FHNW ZHAW"
"""Abbreviations that mean nothing else."""
_GUILD = r"(?:Landes|Bundes|Kreis)[a-zäöüß]{3,}(?:verband|bund)"
_WHOLE = r"(?![\w-])(?!\s(?:[A-ZÄÖÜ]|für\b|der\b|des\b|in\b))"
_ADJECTIVE = r"(?<=[a-zäöü]\s)[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?(?:sche|nale|liche)[nr]?"
_SOCIAL = (
    "(?<!entenversicherung)(?<!fallversicherung)(?<!nkenversicherung)(?<!sozialversicherung)(?<!flegeversicherung)"
    "(?<!osenversicherung)"
)
BODIES: tuple[tuple[str, Kind | None, Signed], ...] = (
    ("cause", Kind.OTHER, Signed("gentur lattform entrum Stiftung",
        rf"\b(?:[A-ZÄÖÜ][a-zäöüß]+a|A)gentur\s{_CARED_FOR}(?![\w-])"
        rf"|\b(?:[A-ZÄÖÜ][a-zäöüß]+(?:plattform|zentrum)|Plattform|Zentrum|Stiftung)\s{_CARED_FOR}(?![\w-])")),
    ("cause", Kind.ASSOCIATION, Signed("nitiative ündnis llianz",
        rf"\b(?:Bürgeri|I|[A-ZÄÖÜ][a-zäöüß]+i)nitiative\s{_CARED_FOR}(?![\w-])|\b(?:Aktionsbündnis|Bündnis|Allianz)\s{_CARED_FOR}(?![\w-])")),
    # "die Initiative Sauber Heizen": `by_name` asks whether the first word is an adjective or an adverb.
    ("motto", Kind.ASSOCIATION, Signed("nitiative ündnis",
        r"\b(?:Bürgeri|I|Elterni|Anwohneri)nitiative\s[A-ZÄÖÜ][a-zäöüß]+\s[A-ZÄÖÜ][a-zäöüß]+(?![\w-])"
        r"|\b(?:Aktionsb|Bürgerb|B)ündnis\s[A-ZÄÖÜ][a-zäöüß]+\s[A-ZÄÖÜ][a-zäöüß]+(?![\w-])")),
    ("training", Kind.ASSOCIATION, Signed("ildungswerk ildungsakademie ildungsverein",
        rf"\b(?:Berufsb|Fortb|Ausb|B)ildungs(?:werk|verein|akademie)(?:e?s)?\s(?:der\s(?:[A-ZÄÖÜ][a-zäöüß-]+ischen\s)?"
        r"(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Ww]irtschaft|[Ii]ndustrie)|des\s(?:[A-ZÄÖÜ][a-zäöüß-]+ischen\s)?(?:Handwerks|Handels|Baugewerbes|Verkehrsgewerbes))"
        rf"{_IN_STATE}")),
    ("insurer", Kind.COMPANY, Signed("ersicherung randkasse parkasse reuhand",
        rf"{_ADJECTIVE}\s(?:(?:[A-ZÄÖÜ][a-zäöüß]*v|V)ersicherung{_SOCIAL}(?:\s(?!(?:AG|SE|VVaG)\b){CAP})?"
        r"|(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Ss]parkasse|[Bb]randkasse|[Tt]reuhand))(?![\w-])(?!\s[A-ZÄÖÜ])")),
    ("land_body", Kind.ASSOCIATION, Signed("Landes Bundes Kreis",
        rf"(?<=\b[Dd]e[rmn]\s){_GUILD}{_WHOLE}|(?<=\b[Vv]om\s){_GUILD}{_WHOLE}|(?<=\b[Bb]eim\s){_GUILD}{_WHOLE}"
        rf"|(?<=\b[Dd]es\s){_GUILD}e?s{_WHOLE}")),
    ("municipality", Kind.GOVERNMENT, Signed("kreis -Kreis",
        rf"(?<![\w-])(?:{_DISTRICT})-?[Kk]reis(?:es)?(?![\w-])|\bRhein-Kreis(?:es)?\s{CAP}")),
    ("university_short", Kind.UNIVERSITY, Signed(_UNIVERSITIES + " U H",
        rf"(?<![\w-])(?:{_UNIVERSITIES.replace(' ', '|')}|[A-Z]{{1,3}}[UH])\s[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*"
        r"(?![\w-])")),
    ("university", Kind.UNIVERSITY, Signed(_BARE_UNIVERSITIES,
        rf"(?<![\w-])(?:{_BARE_UNIVERSITIES.replace(' ', '|')})(?![\w-])")),
    ("security", Kind.GOVERNMENT, Signed("dienst",
        rf"\bKampfmittel(?:räum|beseitigungs)dienst(?:e?s)?\s{CAP}(?![\w-])"
        rf"|\b(?:Erdbeben|Hochwasser|Warn|Lawinen|Katastrophenschutz|Pflanzenschutz|Wetter|Vermessungs|Kataster|Forst|Seuchen|Strahlenschutz"
        rf"|Küstenschutz|Gewässer|Luftgüte|Deich)[a-zäöüß]*dienst(?:e?s)?\s{_STATE_SHORT}(?![\w-])")),
    ("road_office", Kind.GOVERNMENT, Signed("Mobil Straßen.NRW",
        rf"(?<![\w-])(?:{STATE}\sMobil|Straßen\.NRW)(?![\w-])")),
    ("relief", Kind.ASSOCIATION, Signed("wacht", rf"\b(?:Berg|Wasser)wacht\s{CAP}(?![\w-])")),
)  # fmt: skip
"""(rule, kind, pattern) as in `heads.HEADS`."""
