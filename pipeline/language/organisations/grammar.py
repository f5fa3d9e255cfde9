"""Building blocks of German organisation names, as regular expressions."""

from __future__ import annotations

import re

from pipeline.language.lexicon import STATES

# A capitalised word of a name: CamelCase, digits, inner hyphens and trademark signs included.
CAP = r"(?:[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ][\w’'®™]*(?:[-/.+&][\w®™]+)*-?[®™]?)"
# A word of a brand that is written with a small first letter but has a capital or a digit inside ("medTec").
CAMEL = r"(?:[a-zäöüß]{1,6}[A-ZÄÖÜ][\w®-]*)"
# An inflected adjective; determiners inflect alike and begin another phrase.
ADJ = (
    r"(?:(?!(?:einig|weiter|viel|mehrer|ander|all|kein|dies|sein|ihr|unser|zahlreich|beid|jed|jen|manch|solch|welch"
    r"|ein|der|die|den|dem|des|"
    r"unter|über|hinter|oder|aber|sowie)(?:e[nrms]?)?\b)[a-zäöüß]{3,}(?:e|en|er|es|em))"
)
ACRONYM = r"(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*[A-ZÄÖÜ0-9][\w-]*)"
STATE = "(?:" + "|".join(sorted(map(re.escape, STATES), key=len, reverse=True)) + ")"
# Adjectives made from states and regions, which belong to the names of their ministries and agencies.
STATE_ADJ = (
    r"(?:[Bb]adisch|[Ww]ürttembergisch|[Bb]ad[-e ]+[Ww]ürttembergisch|[Bb]aden-[Ww]ürttembergisch|[Bb]ayerisch"
    r"|[Bb]randenburgisch|"
    r"[Hh]essisch|[Nn]iedersächsisch|[Nn]ordrhein-[Ww]estfälisch|[Rr]heinland-[Pp]fälzisch|[Ss]aarländisch"
    r"|[Ss]ächsisch|"
    r"[Ss]achsen-[Aa]nhaltisch|[Ss]chleswig-[Hh]olsteinisch|[Tt]hüringisch|[Mm]ecklenburgisch|[Bb]remisch"
    r"|[Hh]amburgisch|[Bb]erlinisch)(?:e[nrms]?)?"
    r"|(?:Thüringer|Berliner|Hamburger|Bremer|Brandenburger)"
)
TRADE = (
    r"(?:\w*(?:[Tt]echnik|[Oo]ptik|[Ee]lektronik|[Ee]lektrik|[Ss]ensorik|[Rr]obotik|[Ll]ogistik|[Hh]ydraulik|[Aa]utomation"
    r"|[Ss]chmiede|(?<=[a-zäöüß])bau|[Ss]pedition|[Ss]ysteme|[Mm]aschinen|[Mm]öbel|[Ss]oftware|[Cc]onsulting|[Ee]ngineering"
    r"|[Ss]ervice|(?<=[a-zäöüß])werke?|(?<=[a-zäöüß])erei|[Ff]abrik|[Mm]anufaktur|[Gg]uss|[Hh]andel|[Mm]ühle|[Tt]ransporte|[Mm]edien"
    r"|[Vv]erpackungen|[Bb]edachungen|[Tt]extilpflege|[Gg]ebäudereinigung|[Ee]isenbahn|(?:[Ff]leisch|[Bb]ack|[Ww]urst|[Hh]olz|[Mm]etall|[Ll]eder|[Bb]lech|[Ss]piel|[Ss]üß|[Pp]apier|[Ss]trick|[Gg]ummi)waren|[Ww]erkzeuge|[Aa]rmaturen|[Ss]ägewerk|[Hh]ammerwerk|[Aa]pparatebau))"
)
"""Nouns of trades that stand in a firm's name behind its owner's or a made-up word: "Ombach Messtechnik"."""
