"""Nouns and phrases that may name a branch: "optische Technologien", "Kabel und Leitungen"."""

from __future__ import annotations

import re

REGIONAL = (
    r"\w*(?:sächs|bayer|hess|thüring|westfäl|rhein|bad|schwäb|fränk|fries|märk|saarländ|pfälz|brandenburg|holstein|"
    r"vorpommer|württemberg|europä|heim)isch"
)
NOUN = r"[A-ZÄÖÜ][\wäöüß]*(?:-[A-ZÄÖÜ]?[\wäöüß]+)*"
_ADJECTIVE = r"(?:(?<![\w-])[a-zäöüß]{4,}(?:e|en|er)\s)"
PROPER = (
    r"(?:(?!(?:Her|Aus|Be)stell|Gesell)[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|iv|al|ell|är|iert|bar|nah)|Tief|Grün|Blau|Neu|Smart|Flach|Kalt|Rein|Fein|Hart|Leicht|Offen|"
    r"Autonom|Intelligent|Vernetzt|Gedruckt|Unbemannt|Nachhaltig|Künstlich|Maritim|Mobil|Urban|Nass|Weich|Sauber|Dünn)"
)
_PROPER_ADJECTIVE = rf"(?:(?<![\w-]){PROPER}(?:e|en|er|es)\s)"
"""An adjective that is part of a branch's name: "Optische Technologien"."""
_ATTRIBUTE = rf"(?:{_ADJECTIVE}|{_PROPER_ADJECTIVE})?"
PHRASE = (
    rf"(?:die\s|das\s|den\s|der\s|dem\s|des\s|alle\s|deutschen?\s|regionalen?\s|{REGIONAL}(?:e|en)\s)*"
    rf"(?P<field>{_ATTRIBUTE}{NOUN}-?(?:(?:,\s{_ATTRIBUTE}{NOUN}-?)*\s(?:und|sowie)\s{_ATTRIBUTE}{NOUN})?)"
)
# Nouns of branches and technologies: by their ending, whole words among them.
_ENDING = (
    r"(?:[Tt]echnik|[Tt]echnologien?|[Ww]irtschaft|[Ii]ndustrie|[Bb]ranche|[Ll]ogistik|[Mm]obilität|[Ee]nergien?|"
    r"(?<!Backstein)(?<!Um)(?<!Neu)(?<!Auf)(?<!An)(?<!Aus)(?<!Weiter)(?<!Rück)(?<!Ein)[Bb]au|[Tt]ronik|[Ss]ensorik|"
    r"[Oo]ptik|[Pp]hotonik|[Rr]obotik|[Kk]unststoffe?|[Mm]aterialien|[Ww]erkstoffe?|[Cc]hemie|[Pp]harma|[Mm]edizin|"
    r"(?<=[Ll]uft)fahrt|(?<=[Rr]aum)fahrt|(?<=[Ss]chiff)fahrt|(?<=[Ss]ee)fahrt|[Ii]nformatik|[Ss]oftware|"
    r"[Ee]lektronik|(?<!Un)[Ss]icherheit|[Tt]extilien|[Bb]atterien?|[Ww]asserstoff|"
    r"[Öö]konomie|[Dd]iagnostik|[Ii]ntelligenz|[Mm]edien|[Ee]rnährung|[Ww]indkraft|"
    r"(?<!Streich)(?<!Brenn)(?<!Kerb)[Hh]olz|(?<!Pack)(?<!Alt)(?<!Brief)(?<!Wert)(?<!Lösch)[Pp]apier|[Kk]eramik|"
    r"(?<!Fern)(?<!Wein)(?<!Bier)(?<!Trink)(?<!Marmeladen)(?<!Augen)(?<!Einmach)(?<!Schau)[Gg]las|"
    r"[Mm]etall|[Oo]berflächen|[Aa]utomotive|[Ss]atelliten|[Gg]esundheit|[Tt]hermie|[Tt]ourismus|[Zz]üchtung|"
    r"(?<!Ab)(?<!ab)(?<!Recht)(?<!Aus)[Ff]ertigung|[Vv]erarbeitung|[Hh]andwerk|[Gg]ewerbe|[Aa]kustik|[Mm]echanik|"
    r"[Aa]nalytik|[Dd]esign|[Rr]ecycling|"
    r"[Vv]erpackung|[Ff]asern|[Pp]roteine|[Hh]albleiter|[Gg]eräte|[Aa]nimation|[Hh]ydraulik|[Hh]ygiene|[Pp]flege|"
    r"(?:[Gg]esundheits|[Ee]nergie|[Ww]asser|[Ww]ärme|[Nn]ah)versorgung)\b"
)
_KIND = (
    rf"(?:(?<![\w-])(?!{REGIONAL}|wenig|einig)(?:[a-zäöüß]+(?:isch|lich|iv|al|ell|är|iert|nd|bar|ig)|grün|blau|weiß|"
    rf"{PROPER})(?:e|en|er)\s)?"
)
"""An adjective that tells the kind of a branch, no judgement and no region: "optische Technologien"."""
BRANCH = re.compile(rf"{_KIND}\b(?:[A-ZÄÖÜ][\w-]*-\s(?:und|oder)\s)?(?:[A-ZÄÖÜ][\w-]*?)?{_ENDING}")
BRANCH_ENDING = re.compile(_ENDING)
PERSONS = re.compile(
    r"(?:er|ern|innen|in|leute[n]?|stecher|wirte[n]?|bauern|frauen|männer[n]?|ärzte[n]?|isten|enten|anten|linge[n]?|"
    r"loge[n]|grafen|"
    r"gesellen|kräfte[n]?|azubis?|kunden|patienten|menschen|kinder[n]?|köch[e]n?|schmiede[n]?)$",
    re.IGNORECASE,
)
