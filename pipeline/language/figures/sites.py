"""What has the floor on which something is done: "Im Erdgeschoss liegt die Lehrküche. Auf 300 Quadratmetern üben …"."""

from __future__ import annotations

import re

from pipeline.language.figures.context import Found, Party
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.wording import quoted_at
from schemas.records import Metric

_ON = re.compile(
    r"\b[Aa]uf\s(?:(?:rund|etwa|gut|knapp|fast|über|mehr|als|insgesamt|nur|zusammen|immerhin|heute|derzeit)\s)*$"
)
_FLOOR = re.compile(r"quadratmeter|qm|m²", re.IGNORECASE)
_HERE = re.compile(r"\b(?:dort|hier|darin)\b", re.IGNORECASE)
_SITE = re.compile(
    r"(?<![\w-])(?P<name>(?:[A-ZÄÖÜ][\w-]*(?:halle|werkstatt|labor|technikum|zentrum|haus|raum|räume|kabine|"
    r"messkammer|klimakammer|prüfkammer|lernfeld|prüffeld|testfeld|campus|fabrik|speicher|kontor|gießerei|schmiede|"
    r"geschäftsstelle|gebäude|studio|atelier|küche|akademie|gelände|werk|stall|garten|ausstellung|bibliothek|archiv|"
    r"museum|theater|gewächshaus|lager|büro)|"
    r"Halle|Werkstatt|Labor|Technikum|Zentrum|Haus|Raum|Kabine|Campus|Fabrik|Speicher|Gießerei|Schmiede|Geschäftsstelle|"
    r"Gebäude|Studio|Atelier|Küche|Akademie|Gelände|Werk|Stall|Gewächshaus|Museum|Archiv|Lager|Büro))"
    r"(?:s|es|n)?(?![\w-])"
)
"""Rooms, buildings and grounds in which people work."""
_NO_SITE = re.compile(
    r"(?:netzwerk|handwerk|stockwerk|zeitraum|zwischenraum|wirtschaftsraum|ballungsraum|lebensraum|alpenraum|"
    r"krankenhaus|rathaus|baustelle|feuerwerk|uhrwerk|laufwerk|bauwerk|kunstwerk|triebwerk|fachwerk|fahrwerk)$",
    re.IGNORECASE,
)
_SENTENCES_BACK = 3


def site_of(found: Found, parties: Parties, text: str) -> str | None:
    """The room or building told of last before "Auf 300 Quadratmetern …" or "dort … auf 300 Quadratmetern"."""
    if found.metric is not Metric.AREA_OR_LENGTH or not _FLOOR.search(text, found.quantity_end, found.end):
        return None
    on = _ON.search(text, found.sentence[0], found.start)
    if on is None:
        return None
    opens = not text[found.sentence[0] : on.start()].strip(' „»"')
    if not opens and not _HERE.search(text, *found.sentence):
        return None
    end = found.sentence[0]
    for _ in range(_SENTENCES_BACK):
        start = parties.sentence_before(end, found.passage.start)
        if start is None:
            return None
        if (site := _first_site(parties, text, start, end)) is not None:
            return site
        end = start
    return None


def _first_site(parties: Parties, text: str, start: int, end: int) -> str | None:
    """The first room or building in a sentence: its full name if it bears one, else the noun."""
    for match in _SITE.finditer(text, start, end):
        if _NO_SITE.search(match["name"]):
            continue
        named = next(
            (item for item in parties.before(match.end(), start) if item.end >= match.end("name") and not item.generic),
            None,
        )
        if named is None:
            return quoted_at(text, match.end()) or match["name"]
        if not named.public and named.party is Party.ORGANISATION:
            return named.name
    return None
