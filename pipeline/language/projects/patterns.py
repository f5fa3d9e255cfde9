"""Word classes and grammar for naming projects: general German, no names."""

from __future__ import annotations

import re

from pipeline.language.figures.words import word_set

NOUN = (
    r"(?:(?:[A-ZÄÖÜ][\wäöüß]*[-\u2011/&])*[A-ZÄÖÜ]?[a-zäöüß]*(?:projekt|vorhaben)|(?:[A-ZÄÖÜ][\w&]*-)*(?:Projekt|"
    r"Vorhaben)|"
    r"(?:[A-ZÄÖÜ][\w&]*-)*Reallabor|Konsortialprojekt|Leuchtturm)(?:s|es|e|en|en)?"
)
"""A noun that says what follows is a project: "Projekt", "Verbundvorhaben", "EU-Projekts", "FuE-Projekte"."""
LOOSE_NOUN = (
    r"(?:Initiative|Qualifizierungsinitiative|Ausbildungsinitiative|Brancheninitiative|Testfeld|Modellvorhaben|"
    r"Machbarkeitsstudie)(?:n)?"
)
"""Nouns that name a project only directly before a name in quotation marks."""
CLOSE = '“”"«»‘’‹›'
"""Marks that close a quotation, of any style."""


def quoted(group: str) -> str:
    """Pattern of a stretch in quotation marks of any style, its content in `group`."""
    return rf"[„“\"»«‚›‹‘](?P<{group}>[^\s„“”\"»«‚›‹][^„“”\"»«‚›‹\n]{{1,160}}?)[“”\"«»‘’‹›](?![\wäöüß])"


_DETERMINER = r"(?:das|die|der|dem|den|des|ein|eine|einem|eines|unser|unsere|unserem|ihr|sein|beim|im)"
_ADVERB = r"(?:aktuell|derzeit|etwa|zum Beispiel|beispielsweise|z\. ?B\.|auch|hier|dabei|so|derzeit|momentan|bis heute)"
NAMING_GAP = (
    r"(?:\s*,?\s*(?:namens|genannt|mit\s+dem\s+(?:[\wäöüß]+\s+){0,2}(?:Namen|Titel|Kürzel|Akronym|Kurznamen|"
    r"Projektnamen)|"
    r"unter\s+dem\s+(?:[\wäöüß]+\s+){0,2}(?:Namen|Titel|Kürzel|Akronym)|(?:das|die)\s+den\s+(?:[\wäöüß]+\s+){0,2}(?:Namen|"
    r"Titel)(?:\s+trägt)?)?\s+|"
    rf"\s*:\s*|\s+(?:ist|war|heißt|hieß|heißen|lautet|sind|wie|trägt\s+den\s+(?:[\wäöüß]+\s+)?(?:Namen|Titel)|"
    rf"nennt\s+sich)"
    rf"(?:\s+{_ADVERB})*(?:\s+{_DETERMINER})?\s+)"
)
CALLED_PROJECT = re.compile(
    r"\b(?:Projekt|Vorhabens?|Kurz)(?:name|titel|kürzel)\s?(?::|ist|lautet)\s(?:[„»\"])?(?P<name>[A-ZÄÖÜ][\w+-]*(?:[^\S\n][A-ZÄÖÜ][\w+-]*(?!:|\w)){0,3})"
)
"""The label of a project's name: "Projektname: WindLicht"."""
NOUN_END = re.compile(r"(?:rojekt|orhaben|Reallabor|Leuchtturm)(?:s|es|e|en)?(?![\w-])")
"""Where such a noun ends; quick to find, for the patterns that go on from there."""
AFTER_NOUN = re.compile(rf"{NAMING_GAP}{quoted('name')}")
FURTHER = re.compile(
    r"\b(?:[Ee]in\s(?:weiteres|anderes|neues|drittes|zweites)|[Dd](?:as|em)\s(?:zweite|dritte|vierte|jüngste|neueste|größte|andere|nächste)n?)"
    r"\s\S+$"
)
"""What stands before a project's noun where its name follows between commas."""
BARE_BESIDE_NOUN = re.compile(r",\s(?P<name>[A-ZÄÖÜ][\w-]{4,})(?=,\s[a-zäöüß])")
AFTER_LOOSE_NOUN = re.compile(rf"(?<![\w-])(?P<noun>{LOOSE_NOUN})\s+(?:namens\s+)?{quoted('name')}")
NEXT_IN_LIST = re.compile(rf"\s*(?:,|und|sowie|oder|,\s*(?:und|sowie))\s+(?:{_DETERMINER}\s+)?{quoted('name')}")
PEOPLE_OF = re.compile(
    rf"\b(?:[Pp]rojekt(?:partner|leiter|team|träger|koordinator|mitarbeiter)|[Kk]onsortium|[Kk]onsortialführer)(?:s|n|in|innen)?\s"
    rf"(?:von|bei|in|hinter)\s{quoted('name')}"
)
"""Only projects have such people: "Projektpartner von „X“", "das Konsortium hinter „X“"."""
CALLED_BESIDE = re.compile(
    rf",\s+(?:das|dem|den|die)\s+[^.;,„“\"»«]{{2,50}}?\s{quoted('name')}\s+(?:getauft|genannt|nennt|nennen|nannten?|tauften?|heißt|hieß)\b"
)
"""The name in a relative clause of naming: "ein Vorhaben, das sie „X“ getauft haben"."""
CALLED_BY = re.compile(
    r"\s+(?:nennt|nennen|nannten?|tauften?)\s+(?:[\w-]+\s+){1,4}?(?:das\s+|den\s+|die\s+)?" + quoted("name")
)
"""Somebody gives the name: "ihr Herzensprojekt nennt die Geschäftsführerin das „X“"."""
FUNDED_STUDY = re.compile(
    rf"[Ss]tudien?\s+{quoted('name')}(?=,\s(?:die|für\s+die)\s[^.;]{{0,140}}?"
    rf"(?:bezahlt|gefördert|finanziert|bezuschusst|befragt|untersucht))"
)
"""A study that somebody pays for or works at is a project; one that was published is a text."""
SO_CALLED = re.compile(
    rf"\.\sSo\s(?:heißt|hieß|nennt\ssich|lautet\sder\sName)\s(?:das|dieses|ein|des)\s(?:\w+\s)?{NOUN}(?![\w-])"
)
SUBJECT_CALLED = re.compile(
    r"(?:^|(?<=[.!?:“]\s))(?P<name>[A-ZÄÖÜ][\w-]{3,}(?:\s[A-ZÄÖÜ][\w-]+){0,2})\s(?:heißt|hieß|nennt\ssich)\s"
    rf"(?:das|ihr|sein|unser|ein)\s(?:[a-zäöüß]+e[nrs]?\s){{0,2}}{NOUN}(?![\w-])",
    re.MULTILINE,
)
"""The unquoted name first: "Windling heißt das Vorhaben, das …"."""
NAME_AT_END = re.compile(
    r"\b(?:[Dd]er|[Dd]ie|[Dd]as|noch|ist|sind)\s(?:[„»\"](?P<quoted>[^„“”\"»«\n]{2,60})[“«\"]|(?P<name>[A-ZÄÖÜ][\w-]{3,}))$"
)
"""The name first, what it names in the next sentence: "Das ist der Windling. So heißt das Projekt, in dem …"."""
BEFORE_NOUN = re.compile(
    rf"{quoted('name')}(?:\s*\((?P<paren>[^()]{{2,120}})\))?"
    rf"(?:\s+[a-zäöüß]+(?:en|t))?(?:\s*,\s*(?:so\s+heißt\s+|so\s+der\s+Name\s+|{_DETERMINER}\s+)|\s+(?:ist|war|heißt|hieß|nennt\s+sich|"
    rf"lautet\s+der\s+(?:Name|Titel|Arbeitstitel))\s+(?:{_DETERMINER}\s+)?)"
    rf"(?:[^.;,!?„“\"»«]{{0,70}}?\s)?(?P<noun>{NOUN}|(?:[A-ZÄÖÜ][a-zäöüß]*v|V)erbund|Konsortium)(?![\w-])"
)
HYPHENED = re.compile(rf"{quoted('name')}[-\u2011](?:[Pp]rojekt|[Vv]orhaben)(?:s|es|e|en)?\b")
ACRONYM = r"(?:[A-Za-zÄÖÜ][\wäöüß]*[A-ZÄÖÜ0-9][\w+]*|[A-ZÄÖÜ]{2,}[\w+]*)(?:[-\u2011.][A-Z0-9][\w+]*)*"
"""A made-up name with capitals or digits inside, such as "WindLicht2", "AquaGrid" or "ABC-2"."""
ACRONYM_PROJECT = re.compile(
    rf"(?<![\w-])(?P<name>{ACRONYM})[-\u2011](?:\w+)?(?:[Pp]rojekt|[Vv]orhaben)(?:s|es|e|en)?\b(?!-)"
)
_TITLE_WORD = r"[A-ZÄÖÜ][\w&+]*(?:-[\w&+]+)*"
_JOINT = r"(?:for|of|the|and|to|in|on|&|4|2|\+|für|der|des)"
WITH_ARTICLE = re.compile(
    rf"(?<![\w-])(?:[Dd](?:as|em|es|ie|en|er)|[Ii]m|[Vv]om|[Bb]eim|[Aa]m|[Zz]um|[Ee]in|[Ee]ine[mnrs]?|(?:[Uu]nser|[Ii]hr|[Ss]ein)\w{{0,2}}|[Dd]ies\w+)"
    rf"\s+(?:[a-zäöüß]+e[nrms]?\s)?{NOUN}$"
)
_WHEN = (
    r"(?:Anfang|Mitte|Ende|Früh(?:jahr|ling)|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|"
    r"Oktober|November|Dezember)\s"
)
"""What may follow the noun to tell when it began or ends."""
UNQUOTED = re.compile(
    rf"\s+(?P<called>(?:namens|(?:mit|unter)\s+dem\s+(?:[a-zäöüß]+\s+)?(?:Namen|Titel|Kürzel|Akronym))\s+)?"
    rf"(?P<name>(?!{_WHEN}){_TITLE_WORD}(?:\s+(?:{_JOINT}\s+){{0,2}}(?:{_TITLE_WORD}|future|energy|green|smart|\d{{1,4}}(?=[\s,;])))*"
    rf"(?:\s+for\s+\w+)?)"
)
"""A name without quotation marks after such a noun."""
UNQUOTED_APPOSITION = re.compile(
    rf"(?<![\w„“\"»«‚-])(?P<name>{ACRONYM})(?:\s*\((?P<paren>[^()]{{4,160}})\)|,\s+kurz\s+für\s+[„»\"][^„“»«\"\n]{{6,140}}[“«\"](?=,))?"
    rf"(?:,\s*{_DETERMINER}\s+|,?\s+(?:ist|war|heißt|hieß)\s+(?:{_DETERMINER}\s+)?)"
    rf"(?:[^.;,!?„“\"»«]{{0,60}}?\s)?(?P<noun>{NOUN})(?![\w-])"
)
STANDS_FOR = re.compile(
    rf"(?<![\w„“\"»«‚-])(?P<name>{ACRONYM})(?:,?\s+(?:was|das|die\s+Abkürzung)?\s*(?:steht\s+)?für)\s+{quoted('full')}"
)
WITH_LONG_FORM = re.compile(
    rf"^\s*(?:[„“\"»«‚])?(?P<name>{ACRONYM})[“”\"«»‘]?\s*\(\s*[„“\"»«‚‘]?(?P<full>[A-ZÄÖÜ][^()\n]{{8,160}}?)[“”\"«»‘’]?\s*\)"
)
DEFINITE = re.compile(
    rf"\b(?:[Dd]as|[Dd]em|[Dd]es|[Dd]ieses|[Dd]iesem|[Ii]m|[Aa]m|[Vv]om|"
    rf"[Zz]um)\s+(?:[a-zäöüß]+e[nrsm]?\s+){{0,2}}(?P<noun>{NOUN})(?![\w-])"
)
TURN = re.compile(
    r"(?:Außerdem|Zudem|Darüber hinaus|Daneben|Ferner|Des Weiteren|Ebenso|Ebenfalls|Hinzu kommt|Ein weiteres?|Auch)\b"
)
"""Words with which a text leaves the project it spoke of."""
ANNOUNCED = re.compile(
    r"\b(?:aktuelle|laufende|erste|zweite|dritte|jüngste|neue|neueste|weiteres?|andere)\s(?:[a-zäöüß]+\s){0,2}"
    r"(?:[A-ZÄÖÜ][a-zäöüß]*vorhaben|[A-ZÄÖÜ][a-zäöüß]*projekt|Vorhaben|Projekt)\b[^.\n„»]*\.\s*$"
)
"""A sentence that speaks of a project without its name: "Das aktuelle Vorhaben ist größer."."""
NAMING_CUE = re.compile(
    r"heißt|hieß|namens|Namen?\b|Titel|genannt|nennt|getauft|Akronym|Kürzel|Ausschreibung|Förderaufruf|Antrag|"
    r"Idee|Kind\b|"
    r"Thema|Motto|Stichwort|gestartet|startete|bewarb"
)
NOT_A_PROJECT = re.compile(
    r"(?:[Pp]rogramm\w*|Förderlinie|Fördermaßnahme|Förderinitiative|Förderrichtlinie|Richtlinie|Förderaufruf|"
    r"[Pp]reis(?:es)?|Award|"
    r"Gesetz(?:es)?|Verordnung|Studie|Buch(?:es)?|Band|Broschüre|Zeitschrift|Magazin|Film|Podcast|Messe|"
    r"Kongress\w*|Konferenz|"
    r"Tagung|Forum|Arbeitsgruppe|Arbeitskreis|AG|Fachgruppe|Motto|Slogan|Leitspruch|Begriff|Wort|Schlagwort|Stichwort|"
    r"[Ww]ettbewerb\w*|Kampagne|Reihe|\w*reihe|Format|Siegel|Label|Zertifikat|Auszeichnung|(?<!trägt\sden\s)(?<!trug\sden\s)Titel|"
    r"Frage|Strategie|"
    r"Masterplan\w*|Plattform|Online-Plattform|Netzwerk\w*|Studiengang|Modul|Vortrag|Workshop|Charta|Bereich|"
    r"Thema|Kuratorium)\s*$"
)
GENERAL_ACRONYMS = word_set(
    """
    EU UN USA BMBF BMWK BMWI BMEL BMU BMUV BMDV BMVI DFG AIF ZIM KMU KI IT IKT ICT VR AR XR CO2 H2 F&E FUE FE
    R&D PPP INTERREG LEADER ERASMUS ERASMUS+ LIFE HORIZON HORIZONT EFRE ESF ELER IGF EXIST IGP GRW DBU DLR VDI
    VDE IHK HWK PR HR B2B B2C IOT IIOT SAP ERP CAD LED GPS OP BIM MINT ESA NASA NRW MV BW UNESCO WHO 3D 2D 5G 4G
    6G WIR BMVG BMAS BMZ BMI BMG STARK JTF GMBH AG KG SE EV MBH GIZ KFW NGO OEM CEO CTO CFO COO CIO TH FH TU UNI
    HTW DIN ISO
    """
)
FULL_FORM_AFTER = re.compile(
    r"^[“”\"«»‘]?\s*(?:(?:,|\s–)?\s*(?:steht|stand)\s+(?:dabei\s+|hier\s+)?für|(?:,|\s?–)?\s*(?:kurz|Abkürzung|Akronym)\s+für|"
    r"[^.„»]{0,60}?,?\s*(?:ausgeschrieben(?:\s+bedeutet\s+das)?|(?:mit|unter)\s+(?:seinem\s+|dem\s+)?(?:vollem|"
    r"vollen|vollständigen|vollständigem|langem|langen|offiziellem|offiziellen)\s+(?:Namen|Titel)|"
    r"mit\s+vollem\s+Namen|in\s+(?:voller\s+Länge|Langform)):?)\s+"
    r"(?:[„“\"»«‚](?P<quoted>[^„“”\"»«\n]{6,160}?)[“”\"«»‘]|(?P<plain>(?:[A-ZÄÖÜ][\w-]+|"
    r"[a-zäöüß]+)(?:\s+[\wäöüßÄÖÜ-]+){1,9}?)(?=[,.;)]))"
)
IS_TITLE = re.compile(
    r"[“”\"«»‘]?,\sso\s(?:der|sein|ihr)\s(?:(?:amtliche|offizielle|volle|vollständige|lange)r?\s)?(?:Titel|Name)\b(?!\sdes)"
)
"""What stands before it is the long form of a name told before."""
SHORT_FORM_AFTER = re.compile(
    rf"^\s*(?:\(\s*(?:kurz:?\s+|Kurzname:?\s+|Akronym:?\s+)?[„“\"»«‚]?(?P<paren>{ACRONYM}|"
    rf"[A-ZÄÖÜ][\wäöüß]+)[“”\"«»‘]?\s*\)|"
    rf",?\s+kurz:?\s+[„“\"»«‚]?(?P<kurz>{ACRONYM}|[A-ZÄÖÜ][\wäöüß]+)[“”\"«»‘]?)"
)
LONG_FORM_BETWEEN_DASHES = re.compile(r"^\s+–\s+(?P<full>[A-ZÄÖÜ][^–.;:„“»«\n]{8,120}?)\s+–(?=\s)")
ONE_OF_THEM = re.compile(
    r"\s*(?:Das|Ein|Eines)\s(?:davon|(?:erste|zweite|dritte|vierte|andere|eine|jüngste|jüngere|neueste|neuere|größte|größere|"
    r"kleinste|kleinere|ältere|älteste|letzte|bekannteste|weitere)s?(?:\sdavon)?),?\s"
    r"(?:heißt|hieß|nennt\ssich|trägt\sden\s(?:[a-zäöüß]+\s)?(?:Namen|Titel)|läuft\sunter\sdem\s(?:Namen|Titel)|hört\sauf\sden\sNamen|"
    rf"ist|war)\s(?:das\s|der\s|die\s)?{quoted('name')}"
)
"""One of the projects that the sentence before has counted: "Das erste trägt den Titel „X“"."""
SAID_TO_BE = re.compile(
    r"\b[Dd]ie(?:se)?(?:\s+\w+e[nr]?)?\s+(?P<number>zwei|drei|vier|fünf|sechs|sieben|acht)\s+"
    r"(?:\w+e[nr]?\s+)?(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Vv]orhaben|[Pp]rojekten?)\b"
)
"""A text that sums up the projects it has named: "Gefördert werden die drei Vorhaben …"."""
SO_MANY = re.compile(
    r"\b(?P<number>[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf)\s(?:[a-zäöüß]+\s)?(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Vv]orhaben|[Pp]rojekten?)\b"
)
"""So many projects, which the sentence goes on to name."""
GENITIVE_BEFORE = re.compile(
    r"\s(?:der|des|von|zur|zum|mit|für|am)\s[^.,;:„“\"»«]{3,60},\s" + quoted("name") + r"(?=,)"
)
"""The name in apposition after what goes with the noun: "ein Projekt der Hochschule, „X“, …"."""
ITEM_NAME = re.compile(
    rf"^[•\-–\s]*(?:{quoted('quoted')}|(?P<plain>{ACRONYM}|[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+){{0,3}}))"
    rf"(?=\s*(?:\(|:|\s–\s))"
)
"""The name with which an entry of a list of projects begins."""
LONG_FORM_AFTER = re.compile(r"^\s*\(\s*[„“\"»«‚‘]?(?P<full>[A-ZÄÖÜ][^()\n]{8,160}?)[“”\"«»‘’]?\s*\)")
