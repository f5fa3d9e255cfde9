"""Well-known bodies of the whole country that bear no word for what they are: insurers, relief, welfare, testers."""

from __future__ import annotations

from pipeline.language.organisations.grammar import CAP, STATE
from pipeline.language.signed import Signed
from schemas.records import OrganisationKind as Kind

_RESEARCH = (
    "DLR DESY PTB DFKI CERN AiF Fraunhofer EMBL IPHT GFZ KIT DKFZ HZDR UFZ GSI ZSW FZI SKZ DITF STFI TITK "
    "Hahn-Schickard AWI CISPA DZNE GEOMAR HZB HZI Hereon MDC"
)
NATIONWIDE: tuple[tuple[str, Kind | None, Signed], ...] = (
    ("insurer", Kind.OTHER, Signed(
        "Barmer AOK DAK rankenkasse KKH IKK hkk Knappschaft entenversicherung fallversicherung",
        r"(?<![\w-])(?:(?<!ein\s)(?<!Ein\s)Barmer(?!\s[A-ZÄÖÜ])|AOK(?!\s(?:–\s)?[A-ZÄÖÜ])|DAK(?:-Gesundheit)?|KKH|hkk"
        r"|IKK\s(?:classic|gesund\splus)|(?:Techniker|Kaufmännische[nr]?|Hanseatische[nr]?)\sKrankenkasse|Knappschaft"
        rf"|Deutsche[nr]?\s(?:Rentenversicherung|Unfallversicherung)(?:\s{CAP})?)(?![\w-])")),
    ("insurer", Kind.OTHER, Signed("Berufsgenossenschaft",
        rf"\bBerufsgenossenschaft\s(?:der\s|für\s)?{CAP}(?:(?:,\s{CAP})*\sund\s{CAP}(?:\s{CAP})?)?")),
    ("relief", Kind.ASSOCIATION, Signed(
        "Johanniter Malteser Samariter Arbeiterwohlfahrt AWO DRK ASB DLRG Lebens-Rettungs Caritas Diakonie Lebenshilfe "
        "Volkssolidarität Aktion Weißer",
        r"(?<![\w-])(?:Johanniter-Unfall-Hilfe|Malteser\sHilfsdienst(?:e?s)?|Arbeiter-Samariter-Bund(?:e?s)?|DRK|ASB|DLRG"
        r"|Deutsche[nr]?\sLebens-Rettungs-Gesellschaft|Volkssolidarität|Aktion\sMensch|Weißer\sRing"
        r"|(?<!eine\s)(?<!Eine\s)(?<!einer\s)(?:Arbeiterwohlfahrt|AWO|Caritas|Diakonie|Lebenshilfe)(?!\s[A-ZÄÖÜ]))"
        r"(?![\w-])")),
    ("environment", Kind.ASSOCIATION, Signed("Greenpeace WWF Naturschutzbund",
        r"\b(?:Greenpeace|WWF|Naturschutzbund(?:e?s)?\sDeutschland)\b(?!-)")),
    ("environment", Kind.ASSOCIATION, Signed("bund Bund",
        r"\b(?:Bund(?=\sfür\sUmwelt)|(?:Landes|Heimat|Verkehrs|Kultur|Tierschutz|Naturschutz)bund)(?:e?s)?"
        rf"\sfür\s(?:[A-ZÄÖÜ][a-zäöüß]+-|{CAP})(?:(?:,\s{CAP})*\sund\s{CAP})?(?:\sin\s{STATE})?")),
    ("tester", Kind.ASSOCIATION, Signed("TÜV Dekra", r"(?<![\w-])(?:TÜV(?!\s[A-ZÄÖÜ])|Dekra)(?![\w-])")),
    ("state", Kind.GOVERNMENT, Signed("THW Bundeswehr Bundespolizei Treuhand BSI BAFA BfArM",
        r"(?<![\w-])(?:THW|Bundeswehr|Bundespolizei|Treuhandanstalt|Treuhand|BSI|BAFA|BfArM)(?![\w-])")),
    ("research_body", Kind.RESEARCH, Signed("institut",
        r"\b[A-ZÄÖÜ]{2,}[a-z]?-[A-ZÄÖÜ][a-zäöüß]+institut(?:e?s)?\b(?!-|\s[A-ZÄÖÜ])")),
    ("research_body", Kind.RESEARCH, Signed("ifo", r"(?<![\w-])ifo[-\s]Instituts?\b")),
    ("tester", Kind.RESEARCH, Signed("anstalt",
        r"\b[A-ZÄÖÜ]\w+-\sund\s(?:-[a-zäöüß]+|[A-ZÄÖÜ][a-zäöüß]+)anstalt(?=\s\([A-Z]{2,}\))")),
    ("tester", Kind.RESEARCH, Signed("anstalt",
        r"\b(?:[A-ZÄÖÜ]\w+-\sund\s)?(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Pp]rüf|[Ff]orschungs|[Vv]ersuchs)anstalt\s(?:(?:an|bei)\sder\s"
        rf"(?:[A-ZÄÖÜ][\w-]+-|Technischen\s)?(?:Universität|Hochschule)(?:\s{CAP})?|{CAP}(?:-{CAP})*)")),
    ("paired_institute", Kind.RESEARCH, Signed("Institut",
        r"(?<=[a-zäöü]\s)(?:(?P<short>[A-ZÄÖÜ]{2,6})\s)?[A-ZÄÖÜ][a-zäöüß-]+(?:sche|liche|ale)[nsm]?\sund\s[A-ZÄÖÜ][a-zäöüß-]+(?:sche|liche|ale)[nsm]?"
        r"\sInstitut(?:e?s)?\b(?!\s(?:für|der)\b)")),
    ("research_body", Kind.RESEARCH, Signed("Physikalisch-Technische",
        r"\bPhysikalisch-Technische[nr]?\sBundesanstalt\b")),
    ("research_body", Kind.RESEARCH, Signed(_RESEARCH, rf"(?<![\w-])(?:{_RESEARCH.replace(' ', '|')})(?!\w)")),
    ("broadcaster", Kind.OTHER, Signed("ZDF ARD Deutschlandfunk Deutschlandradio",
        r"(?<![\w-])(?:ZDF|ARD|Deutschlandfunk(?:e?s)?|Deutschlandradio)(?![\w-])")),
    ("relief", Kind.ASSOCIATION, Signed("Kreuz", r"\b(?:Deutsche[ns]?\s)?Rote[ns]?\sKreuz(?:es)?\b")),
    ("relief", Kind.GOVERNMENT, Signed("Hilfswerk", r"\bTechnische[ns]?\sHilfswerk(?:e?s)?\b")),
    ("broadcaster", Kind.OTHER, Signed("undfunk",
        r"\b(?:Mittel|West|Nord)deutsche[rnms]?\sRundfunk(?:s)?\b"
        r"|\b(?:Bayerische|Hessische|Saarländische)[rnms]?\sRundfunk(?:s)?\b|\bSüdwestrundfunk(?:s)?\b")),
    ("state", Kind.GOVERNMENT, Signed("Auswärtige", r"\bAuswärtige[ns]?\sAmt(?:e?s)?\b")),
    ("weather", Kind.GOVERNMENT, Signed("Wetterdienst", r"\bDeutsche[rnms]?\sWetterdienst(?:es|s)?\b")),
    ("school", Kind.OTHER, Signed("schule", r"\bDeutsche[nr]?\s[A-ZÄÖÜ][a-zäöüß]+schule\b(?<!ochschule)")),
    ("works", Kind.COMPANY, Signed("Deutsche",
        r"\bDeutsche[nr]?\s(?:Bahn|Post|Telekom|Börse|Messe|Flugsicherung)\b(?!\s(?:AG|SE|GmbH))")),
)  # fmt: skip
"""(rule, kind, pattern) as in `heads.HEADS`."""
