"""Organisations told by the head noun of their name: the heads; `parts` tells what may stand around them."""

from __future__ import annotations

import re

from pipeline.language.organisations.abroad import ABROAD
from pipeline.language.organisations.bodies import BODIES
from pipeline.language.organisations.families import FAMILIES
from pipeline.language.organisations.grammar import ACRONYM, CAMEL, CAP, STATE, STATE_ADJ
from pipeline.language.organisations.municipal import MUNICIPAL
from pipeline.language.organisations.nationwide import NATIONWIDE
from pipeline.language.organisations.parts import (
    ARTICLE,
    AT_STATE,
    AT_WATER,
    DAY,
    GERMAN_ADJ,
    ITEM,
    NAME_ADJ,
    NP,
    OF,
    OF_THINGS,
    OF_WHOM,
    PLACE,
    PLACE_WORD,
    SCHOOL_PLACE,
    SUBJECT,
    TOWN_ADJ,
)
from pipeline.language.organisations.public_bodies import PUBLIC
from pipeline.language.organisations.regional import REGIONAL
from pipeline.language.signed import Signed, SignIndex
from schemas.records import OrganisationKind as Kind


def _any(words: str) -> str:
    """Return an alternation of words, the longest first."""
    return "(?:" + "|".join(sorted(words.split(), key=len, reverse=True)) + ")"


_PAPERS = "Zeitung zeitung Tageblatt Tagblatt nzeiger Bote Kurier Nachrichten Rundschau Wochenblatt Volksstimme Merkur"
_PAPER = r"[Zz]eitung|Tageblatt|Tagblatt|[Aa]nzeiger|Bote|Kurier|Nachrichten|Rundschau|Wochenblatt|Volksstimme|Merkur"
_CAPITALS = _any(
    "Stuttgarter Münchner Münchener Potsdamer Wiesbadener Schweriner Hannoveraner Düsseldorfer Mainzer Saarbrücker "
    "Dresdner Dresdener Magdeburger Kieler Erfurter"
)
"""Of the states' capitals: "das Kieler Wirtschaftsministerium" is a state's."""
_SEATS = _any(
    "Stuttgart München Potsdam Wiesbaden Schwerin Hannover Düsseldorf Mainz Saarbrücken Dresden Magdeburg Kiel Erfurt "
    "Berlin Bonn"
)
_MINISTRY = r"(?:Bundesm|Landesm|Staatsm|Bundesstaatsm|M)inisterium(?:s)?"
_OF_FIELDS = r"(?!(?:das|die|den)\s(?:\w*projekt|Projekt|Vorhaben|Förderung|Programm|Aufbau|Kosten)\b)"
"""What a ministry pays for, no part of its name."""
_FIRST_AND_FAMILY = (
    r"(?:(?!(?:Die|Der|An|In|Am|Im|Zur|Eine|Keine|Jede|Diese)\s)[A-ZÄÖÜ][a-zäöü]+\s(?:von\s)?[A-ZÄÖÜ][a-zäöü]+\s)"
)

_AUTHORITIES = _any(
    "Bundesagentur Bundesamt Bundesamtes Landesamt Landesamtes Bundesanstalt Landesanstalt Senatsverwaltung "
    "Senatskanzlei Behörde Senatsbehörde Landesbehörde Bundesinstitut Agentur Bundesstelle Landesstelle Zentralstelle "
    "Landesbetrieb Staatsbetrieb"
)
_LOCAL_AUTHORITIES = _any(
    "Regierungspräsidium Bezirksregierung Landespolizeipräsidium Polizeipräsidium Landesregierung Staatskanzlei "
    "Landtag Landratsamt Gesundheitsamt Bauamt Finanzamt Arbeitsagentur Jobcenter"
)
_MUNICIPALITIES = _any(
    "(?:Freie[nr]?\\s(?:und\\s)?)?Hansestadt "
    "Landeshauptstadt Universitätsstadt Stadt Landkreis Landkreises Kreis Kreises Gemeinde Stadtverwaltung "
    "Kreisverwaltung Verbandsgemeinde Samtgemeinde Marktgemeinde Kreisstadt"
)
_SCHOOLS = _any(
    "Universität Universitätsmedizin Universitätsklinikum Universitätsklinikums Universitätsklinik Uniklinik "
    "Uniklinikum Hochschule Fachhochschule Berufsakademie Kunsthochschule Musikhochschule Kunstakademie "
    "Sporthochschule Filmhochschule Studienakademie Bergakademie Montanuniversität Fernuniversität Fernhochschule"
)
_SCHOOL_SHORT = _any("TU FH HS HAW HTW HTWK RWTH BTU OTH HTWG TH DHBW LMU HWR HfG Uni Universität Hochschule")
_FOREIGN_SCHOOLS = _any(
    "Universiteit Université Università Universidad Universitat Universidade Uniwersytet Politechnika Politecnico "
    "Polytechnique Univerzita Universitet Universitetet Hogeschool"
)
_FAMILIES = r"(?:Fraunhofer|Max[-\s]Planck|Leibniz|Helmholtz|Ferdinand-Braun|Paul-Drude)"
_INSTITUTE = (
    r"(?:Institut(?:s|es|e)?|Institute|Zentrums?|Gesellschaft|Gemeinschaft|Einrichtung|Forschungszentrums?|Allianz"
    r"|Center|Centrum)"
)
_PROFESSIONS = (
    "Zahnärzte Tierärzte Ärzte Apotheker Psychotherapeuten Architekten Ingenieure? Rechtsanwalts Patentanwalts Notar "
    "Steuerberater Wirtschaftsprüfer Pflege"
)
_OF_LAND = "(?:Bundes|Landes|Bezirks)"
_CHAMBERS = _any(
    "Industrie-\\sund\\sHandelskammer Handwerkskammer Handelskammer Landwirtschaftskammer Wirtschaftskammer "
    "Auslandshandelskammer Kreishandwerkerschaft Arbeitskammer Arbeitnehmerkammer "
    + " ".join(f"{word}kammer {_OF_LAND}{word.lower()}kammer" for word in _PROFESSIONS.split())
)
_AGENCIES = _any(
    "Technologiezentrum Gründerzentrum Technologiepark Wissenschaftspark Innovationspark Biopark BioPark "
    "Innovationszentrum Gründungszentrum Technologie-\\sund\\sGründerzentrum Innovations-\\sund\\sGründerzentrum "
    "Science\\sPark Technologiestiftung Energieagentur Landesenergieagentur Transferzentrum Applikationszentrum "
    "Zentrum Oberstufenzentrum Berufskolleg Berufsschulzentrum Bildungszentrum Kompetenzzentrum Digitalagentur "
    "Innovationsagentur"
)
_ORGANISATIONS = "ESA NASA JAXA UNESCO WHO OECD EASA ESO EUMETSAT FAO NATO UNIDO EUREKA EIT EIB EZB"
_INTERNATIONAL = _any(_ORGANISATIONS)
_BANKS = r"(?:(?:[A-ZÄÖÜ]\w*-\sund\s)?[A-ZÄÖÜ][a-zäöü]*bank)"
_FIRM_NOUN = (
    r"(?:\w*(?:[Ww]erke|[Ff]abrik|[Bb]ahn|[Bb]rauerei|[Ww]erft|[Vv]erlag|[Mm]ühle|[Hh]ütte|[Mm]anufaktur|(?<=\w)betriebe"
    r"|[Ss]tahlwerke|[Rr]eederei|[Mm]olkerei|[Ss]pinnerei|[Ww]eberei))"
)
_FOREIGN = (
    "Organisation Organization Association Initiative Institute Center Centre Agency Council Foundation Alliance "
    "Network Federation Hub Society Academy Consortium Union Board Authority Chamber House School College Cluster "
    "Platform"
)
_FOREIGN_HEADS = _any(_FOREIGN)


_CALLINGS = (
    "Architekten Ingenieure Rechtsanwälte Patentanwälte Steuerberater Wirtschaftsprüfer Landschaftsarchitekten "
    "Stadtplaner Innenarchitekten Tragwerksplaner"
)
"""What the owners of an office are, at the end of its name."""
HEADS: tuple[tuple[str, Kind | None, Signed], ...] = (
    ("ministry", Kind.GOVERNMENT, Signed("inisterium",
        rf"\b(?:(?:{STATE_ADJ})\s)?{_MINISTRY}\s(?:für\s{_OF_FIELDS}{ARTICLE}{NP}"
        rf"|der\s(?:Finanzen|Justiz|Verteidigung)(?:\sund\sfür\s{NP})?"
        rf"|des\sInnern?(?:\s(?:und|,)\sfür\s{NP})?)(?:{OF_WHOM}|{AT_STATE})?")),
    ("ministry", Kind.GOVERNMENT, Signed("ministerium",
        rf"\b(?:(?:{STATE_ADJ}|[Dd]eutsche[nsr]?|{_CAPITALS}|{STATE}s)\s)?[A-ZÄÖÜ][a-zäöü-]+ministeriums?\b(?:{OF_WHOM}|{AT_STATE}"
        rf"|\svon\s{STATE}|\sin\s{_SEATS}(?![\w-]))?")),
    ("authority", Kind.GOVERNMENT, Signed("gentur desamt anstalt Senats ehörde Bundesinstitut stelle sbetrieb",
        rf"\b(?:(?:{STATE_ADJ})\s)?{_AUTHORITIES}s?\sfür\s{ARTICLE}{NP}(?:\sin\sder\s{CAP})?(?:{OF_WHOM}"
        rf"|{PLACE})?")),
    ("authority", Kind.GOVERNMENT, Signed(
        "ezirksregierung präsidium andesregierung kanzlei andtag amt agentur obcenter",
        rf"\b(?:{_LOCAL_AUTHORITIES}s?(?:{OF_WHOM}|{PLACE})|[A-ZÄÖÜ][\w-]+-Bundesamt(?:es|s)?)")),
    ("authority", Kind.GOVERNMENT, Signed("amt Bundesnetzagentur Bundeskanzleramt Europäische Bundestag",
        rf"\b(?=[A-Z])(?:{STATE_ADJ})\s[A-ZÄÖÜ][a-zäöü]+amt(?:e?s)?\b(?!\sfür\b)|"
        r"\b(?:Umweltbundesamt|Bundeskartellamt|Bundesnetzagentur|Statistische[ns]?\sBundesamt|Bundeskanzleramt|"
        r"Europäische[nrms]?\s(?:Kommission|Union|Parlament(?:s)?|Innovationsrat(?:s|es)?|Forschungsrat(?:s|es)?|"
        r"Investitionsbank|Patentamt(?:s|es)?|Weltraumorganisation|Zentralbank)|Deutsche[nr]?\sBundestag(?:es|s)?)\b")),
    ("authority", Kind.GOVERNMENT, Signed(f"{_ORGANISATIONS} Senator verwaltung",
        rf"\b{_INTERNATIONAL}\b|\bSenator(?:in)?\sfür\s{ARTICLE}{NP}"
        rf"|\b[A-ZÄÖÜ]\w+verwaltung\s{PLACE_WORD}(?:\s{CAP})?")),
    ("agency", Kind.OTHER, Signed("Projektträger", rf"\bProjektträger(?:s)?\s{PLACE_WORD}")),
    ("agency", Kind.GOVERNMENT, Signed("Wirtschaftsförderung",
        rf"\b(?:{TOWN_ADJ}\s)?Wirtschaftsförderung(?:sgesellschaft)?\s(?:der\sStadt\s|des\sLandkreises\s"
        rf"|Land\s)?{PLACE_WORD}(?:\s{CAP})?")),
    ("municipality", Kind.GOVERNMENT, Signed("Stadt stadt reis emeinde",
        rf"\b{_MUNICIPALITIES}\s(?:{TOWN_ADJ}\sLand|{PLACE_WORD}){AT_WATER}"
        rf"|\b[A-ZÄÖÜ][\w-]*sche[rnms]?\sKreis(?:es)?\b|\b(?:[A-ZÄÖÜ][a-zäöüß]+-){{2,}}Kreis(?:es)?\b"
        r"|\b[A-ZÄÖÜ][a-zäöüß]+(?:alb|land|see|wald|gebirgs|rhein)kreis(?:es)?\b")),
    ("university", Kind.UNIVERSITY, Signed("niversität niklinik ochschule akademie",
        rf"\b(?:{TOWN_ADJ}\s(?=Hochschule\s(?:für|der)\s))?(?:{GERMAN_ADJ}\s)?(?:{GERMAN_ADJ}\s)?{_FIRST_AND_FAMILY}?(?:{CAP}-)?{_SCHOOLS}(?:\sfür\s{NP}"
        rf"|{OF_WHOM})?"
        rf"(?:{OF_WHOM}|(?<!\sdes\sSaarlandes){SCHOOL_PLACE})?(?:\s(?:am|an der|im)\s{CAP})?"
        rf"|(?<=[Dd](?:ie|er)\s){TOWN_ADJ}\sFachhochschule(?!\s[A-ZÄÖÜ])"
        r"|(?<=\s[Dd](?:ie|er)\s)(?!\w+(?:sche|liche|ige|ale|ate|ere)[nr]?\s|(?:Freie|Neue|Alte|Hohe|Junge|Große|Kleine|Erste)[nr]?\s|\w+er\s)"
        r"[A-ZÄÖÜ][a-zäöüß]+\sHochschule(?!\s(?:für|der|des)\b|\s[A-ZÄÖÜ])")),
    ("university", Kind.UNIVERSITY, Signed("Universitätsklinikum",
        r"\bUniversitätsklinikums?(?:\s(?!Prof|Dr)[A-ZÄÖÜ][a-zäöüß]+){2,4}\b")),
    ("university", Kind.UNIVERSITY, Signed("TU FH HS HAW HTW TH LMU DHBW HWR HfG Uni Hochschule KIT Charité",
        rf"\b{_SCHOOL_SHORT}\s(?!{SUBJECT}){PLACE_WORD}|\b(?:RWTH|KIT|LMU|TUM|ETH Zürich|Charité)\b"
        rf"|\b{CAP}-(?:Universität|Hochschule)(?:\s(?:zu\s)?{CAP})?")),
    ("university", Kind.UNIVERSITY, Signed("Univer niwersyt olitec olytech Hogeschool",
        rf"\b(?:[A-Z]\w+\s)?{_FOREIGN_SCHOOLS}(?:\s(?:de|di|da|del|degli|van|w|v|i|for)(?:\sla|\sl’)?)?\s{CAP}(?:[-\s]{CAP})?")),
    ("university", Kind.UNIVERSITY, Signed("University", rf"\b(?:{CAP}\s){{0,3}}University(?:{OF})?(?:\s&\sResearch)?"
        rf"|\bUniversity{OF}")),
    ("institute", Kind.RESEARCH, Signed("Fraunhofer Max Leibniz Helmholtz Braun Drude",
        rf"\b(?:{ACRONYM}\s)?{_FAMILIES}(?:[-\s](?:{CAP}-)?{_INSTITUTE})?(?:\s(?:für\s{ARTICLE}{NP}{OF_THINGS}?(?:\s(?:von|in\sder|in\sden)\s{NP}(?=\s\(?{ACRONYM}))?|der\s{CAP})|{OF})?"
        rf"(?:\s(?:{CAP}-)+Institut)?(?:[-\s](?:–\s)?{ACRONYM})?(?:\s(?=[A-Z])(?!Die|Der|Das|Im"
        rf"|In){CAP}(?=[\s,.;:)]))?")),
    ("institute", Kind.RESEARCH, Signed("entrum nstitut",
        rf"\b(?:(?:Deutsche[nsr]?|Europäische[nsr]?|Nationale[nsr]?|{GERMAN_ADJ}|{STATE_ADJ})\s)?"
        rf"(?:{CAP}\s(?=Institut\s))?(?:Forschungs|Kompetenz|Helmholtz-|Anwendungs|Technologie"
        rf"|Innovations|Entwicklungs|Prüf|Test|Versuchs)?(?:[Zz]entrums?|[Ii]nstitut(?:s|es)?)\s(?:für|zur)\s{ARTICLE}{NP}{OF_THINGS}?"
        rf"(?:\s{ACRONYM}\b)?(?:\s{CAP}(?=[\s,.;:)]))?")),
    ("institute", Kind.RESEARCH, Signed("-Institut -Forschung",
        rf"\b(?:{CAP}\s){{0,3}}?(?:von\s)?(?!An-){CAP}-(?:Institut(?:s|es)?|Forschungszentrums?"
        rf"|Forschungsinstitut(?:s|es)?)(?:\s(?:für\s{ARTICLE}{NP}{OF_THINGS}?|{PLACE_WORD}))?")),
    ("institute", Kind.RESEARCH, Signed("Forschung",
        rf"\b(?:Deutsche[nsr]?\s)?(?:Forschungszentrums?|Forschungsinstitut(?:s|es)?|Forschungscampus"
        rf"|Forschungsverbund(?:es|s)?)\s(?:für\s{NP}|{PLACE_WORD})(?:\s\(?{ACRONYM}\)?)?")),
    ("chamber", Kind.ASSOCIATION, Signed("kammer IHK HWK AHK Kreishandwerkerschaft",
        rf"\b(?:{_CHAMBERS}(?:\s\([A-Z]+\))?(?:\sfür\s(?:die\s|das\s|den\s)?{NP}|{OF_WHOM}"
        rf"|{PLACE}(?:\szu\s{CAP})?(?:\sfür\s{CAP})?(?:\s–\s{CAP})*)"
        rf"|(?:IHK|HWK|AHK)\sfür\s{CAP}\sund\s(?:Ober|Nieder|Unter|Mittel|Nord|Süd|Ost|West)[a-zäöüß]{{3,}}(?![\w-])"
        rf"|(?:IHK|HWK|AHK)\s(?:zu\s|für\s)?(?:(?:Nord|Süd|Ost|West|Mittlerer?|Südlicher|Nördlicher|Region|Bad)\s)?{PLACE_WORD}(?:\szu\s{CAP})?(?:\sfür\s{CAP})?(?:\s–\s{CAP}(?:\s{CAP})?)*"
        rf"|(?:{_CHAMBERS})\sin\s{CAP}"
        rf"|[A-ZÄÖÜ]\w+ische[nr]?\s(?:Industrie-\sund\sHandelskammer|Handwerkskammer){PLACE}?"
        rf"|Bundes(?:{_PROFESSIONS.lower().replace(' ', '|')})kammer\b)")),
    ("chamber_seat", Kind.ASSOCIATION, Signed("kammer IHK HWK AHK Kreishandwerkerschaft",
        rf"\b(?:IHK|HWK|{_CHAMBERS})\s(?:für\s(?:die\s|das\s)?{CAP}|[A-ZÄÖÜ][a-zäöüß]+(?:[-/][A-ZÄÖÜ][a-zäöüß]+)+)\s(?:in\s|zu\s)?{CAP}(?![\w-])")),
    ("association", Kind.ASSOCIATION, Signed("erband esellschaft erein llianz rbeitsgemeinschaft",
        rf"\b(?:(?:Deutsche[nrs]?|Europäische[nrs]?|Internationale[nrs]?|{STATE_ADJ})\s)?(?:[A-ZÄÖÜ][a-zäöü]+)?"
        rf"(?:[Vv]erband(?:es|s)?|[Gg]esellschaft|[Vv]ereinigung|[Vv]ereins?|[Aa]llianz"
        rf"|[Aa]rbeitsgemeinschaft)\s(?:für|der|zur)\s(?:die\s|den\s)?{NP}")),
    ("association", Kind.ASSOCIATION, Signed("esellschaft",
        r"\bDeutsche[nr]?\s[A-ZÄÖÜ][\w-]*[Gg]esellschaft\b(?!\s(?:für|der|zur)\b)")),
    ("association", Kind.ASSOCIATION, Signed("erband erein Bund bund Städtetag usammenschluss IG ver.di",
        rf"\b(?:(?:Deutsche[nrs]?|Europäische[nrs]?)\s)(?:{CAP}\s)?(?:Industrieverband|Verband|Bund|Städtetag"
        rf"|Gewerkschaftsbund|Bauernverband|Raumfahrtverband)(?:es|s)?\b"
        rf"|\b(?:[A-ZÄÖÜ][a-zäöü]+)?(?:[Vv]erband|[Vv]erein|[Bb]und|[Vv]ereinigung|[Zz]usammenschluss)(?:e?s)?\s[A-ZÄÖÜ][a-zäöüß]+(?:scher|tscher|iger|icher|ierter|aler)\s(?:[A-ZÄÖÜ]\w+-\sund\s)?{CAP}|\b(?:[A-ZÄÖÜ][a-zäöü]+)?(?:[Vv]erband|[Vv]erein)(?:e?s)?\s(?:deutscher|europäischer)\s{CAP}|\bIG\s(?:Metall|BCE|BAU|Bergbau,\sChemie,\sEnergie)\b|\bver\.di\b")),
    ("association", Kind.ASSOCIATION, Signed(
        "VD ZVEI BD VCI DIHK BVM itkom BITKOM DECHEMA acatech SPECTARIS BIO DGB NABU ADAC DEKRA BEE BWE",
        r"\b(?:VDMA|ZVEI|BDI|VDI|VDE|VCI|BDEW|DIHK|BVMW|Bitkom|BITKOM|DECHEMA|acatech|SPECTARIS|BIO Deutschland|VDA"
        rf"|(?:DGB|NABU)\s{STATE}|DGB|ADAC|NABU|DEKRA|BVMed|VDV|BEE|BWE)\b")),
    ("foundation", Kind.OTHER, Signed("tiftung Forschungsgemeinschaft DFG DBU",
        rf"\b{CAP}-Stiftung(?:\s{CAP})?|\b[A-ZÄÖÜ][a-zäöü]+Stiftung\b|\b(?:{STATE}|[A-ZÄÖÜ][\w-]+[^\s.,enrs])\sStiftung\b(?!\s[A-ZÄÖÜ])|\b[A-ZÄÖÜ][a-zäöü]{{4,}}stiftung\b"
        rf"|\bStiftung\s{CAP}(?:\sund\s{CAP})?(?:\s{CAP}|\sin\sder\s{CAP})?"
        rf"|\b(?:Bundesstiftung|Landesstiftung|Deutsche[nr]?\s(?:Bundess|S)tiftung)\s(?:für\s{NP}|{CAP})"
        r"|\bDeutsche[nr]?\sForschungsgemeinschaft\b|\bDFG\b|\bDBU\b")),
    ("bank", Kind.OTHER, Signed("bank Bank BANK KfW", rf"\b{_BANKS}(?:\sdes\sLandes)?{AT_STATE}"
        rf"|\b(?:{TOWN_ADJ}|[A-ZÄÖÜ][a-zäöüß-]+sche[nr]?)\s[A-ZÄÖÜ][\w-]*[a-zäöü-][Bb]ank\b(?!\s{CAP}\s(?:AG|SE))"
        rf"|\b(?:KfW|NRW\.(?:BANK|Bank)|[A-Z]{{1,3}}-?Bank|(?:Landwirtschaftliche[nr]?\s)?Rentenbank)\b")),
    ("agency", Kind.OTHER, Signed("entrum park Park Technologiestiftung agentur Berufskolleg",
        rf"\b(?:{TOWN_ADJ}\s|{GERMAN_ADJ}\s)?(?:[A-ZÄÖÜ]\w+-\sund\s)?{_AGENCIES}s?\s(?:der\sStadt\s"
        rf"|des\sLandkreises\s|Land\s)?{PLACE_WORD}(?:\s{CAP})?")),
    ("works", Kind.COMPANY, Signed(
        "erke abrik ahn rauerei erft erlag ühle ütte anufaktur etriebe eederei olkerei pinnerei eberei",
        rf"\b(?:{TOWN_ADJ}\s){_FIRM_NOUN}n?\b(?!\s(?:{CAP}\s)*(?:GmbH|AG|SE|KG))\b")),
    ("office", Kind.COMPANY, Signed(_CALLINGS,
        rf"(?<![\w-])(?!\w*(?:[Bb]üro|[Kk]anzlei|[Ff]irma|[Pp]artner|[Gg]esellschaft)\s)"
        rf"(?:{CAP}\s(?:[&+]\s|und\s)?){{1,3}}(?:{_CALLINGS.replace(' ', '|')})(?![\w-])(?!\s[A-ZÄÖÜ])")),
    ("school", Kind.OTHER, Signed(
        "-Schule -Berufskolleg -Gymnasium -Kolleg -Realschule -Gesamtschule -Gemeinschaftsschule",
        rf"\b{CAP}-(?:Schule|Berufskolleg|Gymnasium|Kolleg|Realschule|Gesamtschule|Gemeinschaftsschule)\b(?:\s{CAP}(?=[\s,.;:)]))?")),
    ("school", Kind.OTHER, Signed("chule Gymnasium",
        rf"\b(?:(?:Berufsbildende|Berufliche|Gewerbliche|Kaufmännische)[rn]?\sSchulen?|Berufsschule|Gewerbeschule"
        rf"|Meisterschule|Volkshochschule|Gesamtschule|Realschule|Gymnasium)\s{PLACE_WORD}"
        rf"|\b[A-ZÄÖÜ][a-zäöüß]*schule\s(?:am|an\sder|im)\s(?!{DAY}){CAP}(?<!ochschule)(?=[\s,.;:)])")),
    ("school", Kind.OTHER, Signed("achschule eisterschule achakademie echnikerschule",
        rf"\b(?:{GERMAN_ADJ}\s)?(?:[Bb]erufsfachschule|Fachschule|Meisterschule|Fachakademie|Technikerschule)\sfür\s{NP}{PLACE}?")),
    ("authority", Kind.GOVERNMENT, Signed("direktion",
        rf"\b(?:General|Oberfinanz|Landes|Bundes|Bezirks|Polizei)direktion\s{NP}")),
    ("authority", Kind.GOVERNMENT, Signed("Amt Ämter",
        rf"\b(?:[A-ZÄÖÜ][a-zäöüß]+(?:lich|isch|al)e[sn]?\s)?Amt(?:es|s)?\sfür\s{NP}{PLACE}?")),
    ("authority", Kind.GOVERNMENT, Signed("amt", rf"(?<=des\s)[A-ZÄÖÜ]\w+-\sund\s[A-ZÄÖÜ][a-zäöüß]+amt(?:e?s){PLACE}?"
        rf"|\b[A-ZÄÖÜ]\w+-\sund\s[A-ZÄÖÜ][a-zäöüß]+amt{PLACE}?")),
    ("association", Kind.ASSOCIATION, Signed("verband",
        rf"\b(?:[A-ZÄÖÜ]\w+-\sund\s)?(?:Zweck|Wasser|Abwasser|Deich|Planungs|Boden)verband(?:e?s)?\s{CAP}"
        rf"(?:\sund\s{CAP}\s{CAP}|\s{CAP})?")),
    ("association", Kind.ASSOCIATION, Signed("verein verband bund -Bund -Verband -Verein",
        rf"(?:(?<=[a-zäöü]\s){NAME_ADJ}|\bDeutscher)\s[A-ZÄÖÜ][\w-]+(?:verein|verband|bund|-Bund|-Verband|-Verein)(?:e?s)?\b"
        rf"(?:\s(?:am|an\sder)\s(?:[a-zäöü]+en\s)?{CAP}|(?!\s[A-ZÄÖÜ]))")),
    ("institute", Kind.RESEARCH, Signed("institut anstalt",
        rf"(?<=[a-zäöü]\s){NAME_ADJ}\s[A-ZÄÖÜ][\w-]*(?:institut|forschungsanstalt|prüfanstalt)(?:e?s)?\b(?!\s[A-ZÄÖÜ])")),
    ("newspaper", Kind.OTHER, Signed(_PAPERS,
        rf"\b{TOWN_ADJ}\s(?:[A-ZÄÖÜ][a-zäöü]+)?(?:{_PAPER})(?:s|n)?\b(?!\s[A-ZÄÖÜ])"
        rf"|\b[A-ZÄÖÜ][a-zäöü]*[^s\W]-(?:{_PAPER})\b")),
    ("broadcaster", Kind.OTHER, Signed("Radio ", rf"\bRadio\s{PLACE_WORD}")),
    ("club", Kind.ASSOCIATION, Signed("TÜV SV FC VfL VfB", rf"\b(?:TÜV|TSV|FSV|SSV|FC|VfL|VfB)\s{PLACE_WORD}")),
    ("service", Kind.GOVERNMENT, Signed("euerwehr",
        rf"\b{TOWN_ADJ}\s(?:Berufsf|F)euerwehr\b(?!\s[A-ZÄÖÜ]|-)")),
    ("service", Kind.COMPANY, Signed("Stadtreinigung Stadtentwässerung Straßenreinigung Hafengesellschaft Straßenbahn",
        rf"\b{TOWN_ADJ}\s(?:Stadtreinigung|Stadtentwässerung|Straßenreinigung|Hafengesellschaft)\b(?!\s[A-ZÄÖÜ]|-)")),
    ("house", Kind.OTHER, Signed("Haus", rf"(?<=\b[Ii]m\s)Haus\s(?:am|an\sder)\s(?!{DAY}){CAP}(?![\w-])")),
    ("bank", Kind.COMPANY, Signed("parkasse", rf"\b[A-ZÄÖÜ]\w*[Ss]parkasse\szu\s{CAP}(?![\w-])")),
    ("bank", Kind.COMPANY, Signed("Bank bank parkasse",
        r"\b(?:VR[-\s]?Bank|[A-ZÄÖÜ][a-zäöüß]*(?:[Ss]parkasse|volksbank|raiffeisenbank)|Volksbank|Raiffeisenbank)\s(?:am|an\sder)\s"
        rf"(?!{DAY}|Rathaus|Markt|Bahnhof|Platz|Ort|Ring|Dom|Hafen|Eck|Stadt|Region|Nähe|Gemeinde|Straße){CAP}(?![\w-])")),
    ("museum", Kind.OTHER, Signed("Museum", rf"\bMuseums?\sfür\s{NP}")),
    ("authority", Kind.GOVERNMENT, Signed("regierung taatskanzlei Senat Landtag",
        rf"\b(?=[A-Z])(?:{STATE_ADJ})\s(?:Landesregierung|Staatsregierung|Staatskanzlei|Landtag(?:e?s)?)\b"
        r"|\b(?:Bremer|Hamburger|Berliner)\sSenat(?:e?s)?\b(?!-)|\bSenat(?:e?s)?\s(?:der\sFreien\s(?:und\s)?Hansestadt\s)?(?:von\s)?"
        r"(?:Bremen|Hamburg|Berlin)\b")),
    ("observatory", Kind.RESEARCH, Signed("bservatorium ternwarte",
        rf"\b(?:{GERMAN_ADJ}\s)?(?:[A-ZÄÖÜ][\w-]*)?(?:[Oo]bservatoriums?|[Ss]ternwarte)\s{PLACE_WORD}")),
    ("region", Kind.OTHER, Signed("Metropolregion", rf"\bEuropäische[nrs]?\sMetropolregion\s{PLACE_WORD}")),
    ("campus", Kind.UNIVERSITY, Signed("ampus",
        rf"\b(?:Umwelt|Hochschul|Universitäts|Uni|Studien|Rhein-?Ahr)-?[Cc]ampus\s{PLACE_WORD}")),
    ("region", Kind.ASSOCIATION, Signed("Euregio Euroregion", rf"\b(?:Euroregion|Euregio)\s{PLACE_WORD}")),
    ("welfare", Kind.OTHER, Signed("Tafel", rf"\b{TOWN_ADJ}\sTafel\b")),
    ("welfare", Kind.OTHER, Signed("Diakonie Caritas Lebenshilfe Arbeiterwohlfahrt",
        rf"\b{TOWN_ADJ}\s(?:Diakonie|Caritas|Lebenshilfe|Arbeiterwohlfahrt)\b")),
    ("welfare", Kind.ASSOCIATION, Signed("Diakonie Caritas Lebenshilfe Arbeiterwohlfahrt Volkssolidarität AWO DRK ASB",
        rf"\b(?:Diakonie|Caritas|Lebenshilfe|Arbeiterwohlfahrt|Volkssolidarität|AWO|DRK|ASB)\s{PLACE_WORD}")),
    ("insurer", Kind.OTHER, Signed("AOK IKK BKK BARMER", rf"\b(?:AOK|IKK|BKK)\s(?:–\s)?{PLACE_WORD}|\bBARMER\b")),
    ("clinic", Kind.OTHER, Signed("linik rankenhaus -Hospital -Stift",
        rf"\b(?:Poliklinik|Klinik)\sfür\s{NP}|\b(?:\w+)?[Kk]linik\s(?:am|an\sder|auf\sder)\s(?!{DAY}){CAP}"
        rf"|\b\w*[Kk]rankenhaus(?:es)?\s(?:am|an\sder|auf\sder)\s(?!{DAY}){CAP}"
        rf"|\b(?:St\.[-\s])?[A-ZÄÖÜ][a-zäöüß]+-(?:Kliniken|Klinik|Klinikum|Krankenhaus|Hospital|Stift)(?:s|es)?\b(?:\s{CAP}(?=[\s,.;:)]))?"
        rf"|(?<=[a-zäöü]\s)[A-ZÄÖÜ][a-zäöüß]+[^enrs\s]\s(?:Klinikum|Krankenhaus)\b")),
    ("museum", Kind.OTHER, Signed("useum heater rchiv",
        r"(?<=[a-zäöü]\s)(?:[A-ZÄÖÜ][a-zäöüß]{3,}(?:e|es|en)\s)[A-ZÄÖÜ]?[a-zäöüß]*(?:[Mm]useum|[Tt]heater|[Aa]rchiv)s?\b(?!\s[A-ZÄÖÜ])")),
    ("foreign", None, Signed(_FOREIGN,
        rf"\b(?:{CAP}\s&\s)?(?:(?:{CAP}"
        rf"|{CAMEL})\s){{1,4}}{_FOREIGN_HEADS}(?![\w-])(?:{OF})?(?:\s(?=[A-Z]){CAP}){{0,2}}(?:\s&\sResearch)?"
        rf"|\b[A-ZÄÖÜ]\w+\s(?:House|School|College|Chamber){OF}")),
    *ABROAD, *FAMILIES, *NATIONWIDE, *REGIONAL, *MUNICIPAL, *PUBLIC, *BODIES,
)  # fmt: skip
"""(rule, kind told by the head, pattern); of overlapping matches the longest counts."""


SIGNS = SignIndex([signed for *_, signed in HEADS])
"""Tells by index which of `HEADS` a passage may hold."""
FOREIGN_HEAD = re.compile(_FOREIGN_HEADS)
_COORDINATED = rf"{ITEM}(?:(?:,\s|\sund\s){ITEM})*"
_FIELDS = rf"{_COORDINATED}(?:{OF_WHOM}|{AT_STATE})?"
PLURAL_MINISTRIES = Signed(
    "inisterien",
    rf"\b(?P<head>(?:[A-ZÄÖÜ][a-zäöü]*)?[Mm]inisterien)\sfür\s(?P<fields>{_FIELDS}(?:(?:,|\sund|\ssowie)\s(?:für\s)?{_FIELDS})+)",
)
MINISTRY_SEPARATORS = tuple(map(re.compile, (r",?\s(?:und|sowie)\sfür\s", r"\ssowie\s", r"\sund\s(?!.*\sund\s)")))
"""What may part the fields of several ministries; the first that occurs does."""
PLURAL_UNIVERSITIES = Signed(
    "Universitäten ochschulen",
    rf"\b(?P<head>Universitäten|Hochschulen|Fachhochschulen"
    rf"|Technischen Universitäten)\s(?:in\s)?(?P<list>(?:{CAP}(?:,\s|\sund\s|\ssowie\s))+{CAP})",
)
