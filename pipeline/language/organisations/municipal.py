"""Bodies of towns, and associations of several trades: "Technische Betriebe Auental", "Ofen- und Kesselbund"."""

from __future__ import annotations

from pipeline.language.organisations.grammar import CAP, STATE
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_PLACE = rf"{CAP}(?:[-–/]{CAP})*"
_ADJECTIVE = r"[A-ZÄÖÜ][a-zäöüß-]+(?:sche|ale)[nrsm]?"
_TWO_FIELDS = r"[A-ZÄÖÜ][a-zäöüß]+-\sund\s[A-ZÄÖÜ][a-zäöüß]*"
_MEMBERS = (
    r"(?:kommunaler|industrieller|forschender|mittelständischer|selbstständiger|privater|öffentlicher|freier|unabhängiger"
    r"|kirchlicher|gemeinnütziger|beratender|pharmazeutischer|chemischer|technischer|landwirtschaftlicher|deutscher)"
)
""" "Verband kommunaler Unternehmen"."""
MUNICIPAL: tuple[tuple[str, Kind | None, Signed], ...] = (
    ("municipal", Kind.COMPANY, Signed("Betriebe Werke",
        rf"\b(?:Technische|Städtische|Kommunale)n?\s(?:Betriebe|Werke)n?\s(?:der\sStadt\s)?{_PLACE}")),
    ("umbrella", Kind.ASSOCIATION, Signed("erband bund Bund erein",
        rf"(?<=[a-zäöü]\s){_ADJECTIVE}\s{_TWO_FIELDS}-?(?:[Vv]erband|[Bb]und|[Vv]erein|[Vv]ereinigung)(?:e?s)?\b"
        rf"|\b{_TWO_FIELDS}(?:verband|bund)(?:e?s)?\s{_PLACE}")),
    ("umbrella", Kind.ASSOCIATION, Signed("tag",
        rf"(?<=[a-zäöü]\s){_ADJECTIVE}\s(?:[A-ZÄÖÜ][a-zäöüß]+-\sund\s)?[A-ZÄÖÜ][a-zäöü]*(?:kammer|andkreis|tädte|(?<=-\sund\sG)emeinde|andwerks|ewerbe)tag(?:e?s)?\b")),
    ("umbrella", Kind.ASSOCIATION, Signed("verband",
        rf"(?:(?<=[a-zäöü]\s)(?:{_ADJECTIVE}|[A-ZÄÖÜ][a-zäöü]{{3,}}er)\s)?\b[A-ZÄÖÜ][a-zäöü]+verband(?:e?s)?\sdes\s(?:[A-ZÄÖÜ][a-zäöüß]+en\s)?{CAP}"
        rf"(?:(?<=verbandes)|(?<=verbands)|(?<=bundes))(?:\sfür\s{CAP}(?:\sund\s{CAP})?)?"
        rf"|\b[A-ZÄÖÜ][a-zäöü]+verband(?:e?s)?\sdes\s(?:[A-ZÄÖÜ][a-zäöüß]+en\s)?{CAP}")),
    ("umbrella", Kind.ASSOCIATION, Signed("erband ereinigung rbeitsgemeinschaft",
        r"(?<=[Dd](?:er|ie|em|es|en)\s)(?:[A-ZÄÖÜ][a-zäöü]*v|V)(?:erband|ereinigung)(?:e?s)?\s"
        rf"{_MEMBERS}\s[A-ZÄÖÜ][\w-]+|\bArbeitsgemeinschaft\s{_MEMBERS}\s[A-ZÄÖÜ][\w-]+")),
    ("umbrella", Kind.ASSOCIATION, Signed("undesverband andesverband",
        r"\b(?:Bundes|Landes)verband(?:e?s)?\s(?:mittelständische|erneuerbare|freie|private|digitale|freier|privater)\s[A-ZÄÖÜ][\w-]+")),
    ("umbrella", Kind.ASSOCIATION, Signed("andesarbeitsgemeinschaft undesarbeitsgemeinschaft",
        rf"\b(?:Landes|Bundes)arbeitsgemeinschaft\s(?!für\b|der\b){_PLACE}")),
    ("umbrella", Kind.ASSOCIATION, Signed("reistag tädtetag tädtebund emeindetag emeindebund",
        rf"\b(?:Deutsche[rnms]?\s)?(?:Landkreistag|(?:Städte-\sund\s)?Gemeinde(?:tag|bund)|Städte(?:tag|bund))(?:e?s)?\s(?:{STATE}|NRW)(?![\w-])")),
    ("umbrella", Kind.ASSOCIATION, Signed("ereinigung",
        rf"\bKassen(?:zahn)?ärztliche[nr]?\s(?:Bundesv|V)ereinigung(?:en)?\b(?:\s(?:{STATE}|[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ]\w+)?)(?=[\s,.;:)]))?")),
    ("umbrella", Kind.ASSOCIATION, Signed("Stifterverband", r"\bStifterverband(?:e?s)?\b(?!\sfür)")),
    ("umbrella", Kind.ASSOCIATION, Signed("Wirtschaftsjunioren", rf"\bWirtschaftsjunioren\s{_PLACE}")),
    ("umbrella", Kind.ASSOCIATION, Signed("Gewerkschaft",
        r"\bGewerkschaft\s(?:der\sPolizei|Nahrung-Genuss-Gaststätten|Erziehung\sund\sWissenschaft|Deutscher\s[A-ZÄÖÜ]\w+)")),
    ("named_foundation", Kind.OTHER, Signed("Stiftung", rf"(?:\b{CAP}\s){{1,3}}Stiftung\b(?!\s[A-ZÄÖÜ])")),
    ("agency", Kind.OTHER, Signed("gentur", r"\bDeutsche[nr]?\s[A-ZÄÖÜ][\w-]*[Aa]gentur\b(?!\sfür\b)")),
    ("agency", Kind.OTHER, Signed("Mittelstand",
        rf"\bMittelstand(?:-Digital|\s4\.0)[-\s](?:Kompetenz)?[Zz]entrums?\s{_PLACE}(?:\s{CAP}(?=[\s,.;:)]))?")),
    ("authority", Kind.GOVERNMENT, Signed("amt", rf"(?<=[a-zäöü]\s)Deutsche[ns]?\s{_TWO_FIELDS}amt(?:e?s)?\b")),
    ("research_body", Kind.RESEARCH, Signed("Forschungsgemeinschaft Forschungsvereinigung",
        rf"(?<!Deutsche\s)(?<!Deutschen\s)\bForschungs(?:gemeinschaft|vereinigung)\s{_PLACE}")),
    ("research_body", Kind.RESEARCH, Signed("Institut", r"\bInstitut(?:s|es)?\sder\sdeutschen\s[A-ZÄÖÜ]\w+")),
    ("named_institute", Kind.RESEARCH, Signed("Institut",
        rf"(?<=[a-zäöü]\s)(?:{CAP}\s){{1,3}}Institut(?:e?s)?\b(?!\s(?:für|der|des))")),
    ("research_body", Kind.RESEARCH, Signed("Institut",
        r"(?<=[a-zäöü]\s)[A-ZÄÖÜ][a-zäöüß-]+(?:sche|ale|liche)[nsm]?\sInstitut(?:e?s)?\b(?!\s(?:für|der|des)\b)")),
    ("state", Kind.GOVERNMENT, Signed("Deutsche Bundesmarine",
        r"\b(?:Deutsche[nrs]?\s(?:Marine|Luftwaffe|Heer(?:es)?)|Bundesmarine)\b")),
    ("authority", Kind.GOVERNMENT, Signed("eauftragte",
        r"\b(?:(?:[A-ZÄÖÜ][a-zäöüß-]+(?:er|ische[nr]?)\s)?(?:(?:Bundes|Landes)beauftragte[nr]?|(?<=er\s)Beauftragte[nr]?|(?<=ische\s)Beauftragte|(?<=ischen\s)Beauftragten))"
        rf"\sfür\s(?:den\s)?Datenschutz(?:\sund\s(?:die\s)?Informationsfreiheit)?(?:\s{STATE})?")),
    ("named_institute", Kind.UNIVERSITY, Signed("Hochschule Universität",
        rf"(?<=[a-zäöü]\s){CAP}\s(?:Hochschule|Universität)\b(?!\s(?:[A-ZÄÖÜ]|für|der|des|zu|am|an|im))")),
    ("academy", Kind.RESEARCH, Signed("Akademie",
        rf"\b(?:{_ADJECTIVE}\s)?Akademie\sder\s(?:Wissenschaften|Technikwissenschaften|Künste)\b")),
    ("state_firm", Kind.GOVERNMENT, Signed("Landesbetrieb Staatsbetrieb",
        rf"\b(?:Landes|Staats)betrieb(?:e?s)?\s{CAP}(?:\sund\s{CAP}(?:\s{STATE})?|\s{STATE})(?![\w-])")),
    ("museum", Kind.OTHER, Signed("useum",
        rf"\b[A-Z]{{2,5}}-[A-ZÄÖÜ][a-zäöüß]*museums?\b(?:\s{_PLACE}(?=[\s,.;:)]))?")),
    ("house", None, Signed(
        "dienst Union gesellschaft zentrale kontor börse union gilde kasse akademie werkstatt labor archiv bank kammer "
        "fabrik schmiede zentrum Zentrum werk betriebe hütte verlag mühle werft brauerei",
        r"(?<=[a-zäöü]\s)[A-ZÄÖÜ][a-zäöüß-]+(?:sch|nal)e[nrs]?\s[A-ZÄÖÜ][a-zäöüß]{2,}(?:(?<![Kk]unden)dienst|-Union|förderungsgesellschaft|zentrale|kontor|börse|union|gilde|kasse"
        r"|akademie|werkstatt|labor|archiv|bank|kammer|fabrik|schmiede|zentrum|-Zentrum|werken?|(?<!auern)betrieben?|hütten?|verlag|mühlen?|werft|brauerei)s?\b(?!\s[A-ZÄÖÜ])")),
)  # fmt: skip
"""(rule, kind, pattern) as in `heads.HEADS`. Only names write an adjective with a capital within a sentence."""
