"""What may stand before and after the head noun of an organisation's name: what it is for, where it is, whose it is."""

from __future__ import annotations

from pipeline.language.organisations.grammar import ADJ, CAP, STATE

# What follows "für" in the name of a ministry, an institute or a society. A further head noun begins another name.
_OTHER_HEAD = (
    r"\S*(?:[Uu]niversität|[Hh]ochschule|[Ii]nstitut(?:steil)?\b|[Mm]inisterium|Außenstelle|Fraunhofer|GmbH|Prof\."
    r"|Dr\.)"
)
ITEM = rf"(?:(?:{ADJ}\s){{0,2}}(?:[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|es)\s(?=[A-ZÄÖÜ]))?{CAP}|-[a-zäöüß]{{4,}})"
_JOIN = r"(?:,\s|\sund\s|\s&\s|\ssowie\s|/\s?)"
_NO_FIELD = (
    rf"(?:{ADJ}\s){{0,2}}\S*(?:[Vv]orhaben|[Pp]rojekten?|[Mm]aßnahmen|[Bb]eiträgen?|[Ss]penden|[Gg]ebühren|[Ee]innahmen)"
    r"(?![\w-])"
)
"""What stands beside a body in a list of payers: "das Ministerium für Arbeit sowie einzelne Projekte"."""
OF_THINGS = (
    r"(?:(?:\s[a-zäöüß]+(?:sch|ig|lich|plex|al|iv|är|ar|end|ell|os|weich|fest|im|il|id|at|iert|ert|men)er){1,2}"
    r"\s[A-ZÄÖÜ][a-zäöüß]+(?:e|en|s)(?![\w-]))"
)
"""What a subject is of: "Institut für Dynamik komplexer technischer Systeme"."""
_SEVERAL = (
    r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zäöüß]+(?:zehn|zig|hundert)|weitere[rn]?|andere[rn]?|mehrere[rn]?|einige[rn]?"
    r"|zahlreiche[rn]?|viele[rn]?|eine[mnr]?|ein|seine[mnrs]?|ihre[mnrs]?|sein|ihr)\s"
)
"""Who else there is: "das Institut für Ofenbau und sieben Firmen"."""
_NO_ITEM = (
    rf"(?:{_SEVERAL}|(?:d(?:ie|er|as|es|em|en)\b|[A-ZÄÖÜ]{{3,}}(?![\w-]))"
    rf"|(?:[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|es)\s)?{_OTHER_HEAD}|{_NO_FIELD})"
)
NP = rf"{ITEM}(?:{_JOIN}(?!{_NO_ITEM}){ITEM})*"
ARTICLE = r"(?:die\s|den\s|das\s|der\s)?"
_REGION_ADJ = (
    r"(?:(?:(?:Mittler|Ober|Unter|Nördlich|Südlich|Östlich|Westlich|Vorder|Hinter|Hoh|[A-ZÄÖÜ][a-zäöüß-]+isch)e[nrsm]?"
    r"|Region|Landkreis|Kreis|Nord|Süd|Ost|West|Mittel)\s(?=[A-ZÄÖÜ]))"
)
"""What stands before a region's name and belongs to it: "Mecklenburgische Seenplatte", "Mittlerer Oberrhein"."""
PLACE_WORD = rf"(?:(?:(?:Bad|Sankt|St\.)\s|{_REGION_ADJ})?{CAP}(?:[-–/]{CAP})*(?:\s\((?:Oder|Saale)\))?)"
DAY = (
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Anfang|Ende|Abend|Morgen|Tag|Rand"
    r"|Standort)"
)
AT_WATER = rf"(?:\s(?:an\sder|am|ob\sder)\s(?!{DAY}){CAP})?"
"""The rest of a place's name: "Neustadt an der Waldnaab"."""
_PART = r"(?:\s(?:Nord|Süd|Ost|West|Mitte|Nordost|Nordwest|Südost|Südwest)(?![\w-]))"
PLACE = rf"(?:\s(?:zu\s)?(?!Prof|Dr\b){PLACE_WORD}{_PART}?)"
SUBJECT = r"\w*(?:kunde|technik|wissenschaft|wissenschaften|logie|wesen|lehre|chemie|physik|informatik|management)\b"
FOREIGN_LETTER = "[àáâãåæçèéêëìíîïðñòóôõøùúûýþÿāăąćčďđēėęěğīıłńňőœřśşšţťūůűųźżž]"
_FOREIGN_TOWN = (
    r"(?:(?:Buenos|El|Hong|La|Las|Le|Los|New|Nova|Novi|Novo|Rio|San|Santa|Santo|Santiago|São|Tel|Den|Cape)"
    rf"\s(?:de\s|do\s|da\s|del\s)?{CAP}|[A-ZÄÖÜ][\w-]+\s(?=[\w-]*{FOREIGN_LETTER}){CAP}(?!\s[A-ZÄÖÜ]))"
)
"""Towns of two words: "Novi Sad", "Zielona Góra"."""
SCHOOL_PLACE = rf"(?:\s(?:zu\s)?(?!Prof|Dr\b|{SUBJECT})(?:{_FOREIGN_TOWN}|{PLACE_WORD}))"
""" "an der Hochschule Werkstoffkunde lehren" tells what is taught, not where."""
AT_STATE = rf"(?:\s{STATE})"
# The genitive that belongs to a name: "Universität des Saarlandes", "Hochschule der Medien", "… des Landes Hessen".
OF_WHOM = (
    rf"(?:\s(?:des\s(?:Saarlandes|Landes\s{STATE}|Freistaat(?:e)?s\s{STATE}|Landes|Bundes|Deutschen\sBundestages)"
    r"|der\s(?:Bundeswehr|Künste|Medien|Länder|Wissenschaften|Pfalz)))"
)
OF = rf"\s(?:for|of)\s(?:the\s)?{CAP}(?:\s(?:{CAP}|and|of|for|the(?=\s[A-Z])))*"
GERMAN_ADJ = (
    r"(?:[A-ZÄÖÜ]\w+(?:i|deut)sche[nrs]?|(?:Nord|Ost|West|Süd|Nordwest|Zentral|Inner)schweizer|Technische[nr]?|Duale[nr]?|Deutsche[nr]?|Freie[nr]?|Private[nr]?|"
    r"Evangelische[nr]?|Staatliche[nrs]?)"
)
TOWN_ADJ = r"(?:[A-ZÄÖÜ][a-zäöüß]{3,}er)"

NAME_ADJ = r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:sche|nale)[nrsm]?|Deutsche[nrsm]?)"
"""Adjectives that only names write with a capital within a sentence."""
