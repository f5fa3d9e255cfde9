"""What looks like a name by its head noun, and is no name there: told by what stands beside it."""

from __future__ import annotations

import re

from pipeline.language.lexicon import first_names
from pipeline.language.organisations.facilities import bearers
from pipeline.language.organisations.no_apposition import is_taught
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import noun_class

_AS_PLACE = re.compile(r"\b[Ii]n\s(?:der|seiner|ihrer|meiner|unserer|deren|dessen)\s$")
""" "in der Stadt Jena", "in seiner Gemeinde Auental": where something is, nobody that acts."""
_IN_DISTRICT = re.compile(r"\b[Ii]m\s$")
_DISTRICT_ACTS = re.compile(
    r"Landr[aä]t|\b[Dd](?:er|es|em|en)\s(?:Land)?[Kk]reis(?:es)?(?![\w-])|Kreis(?:direktor|rat|tag|verwaltung)|[Ww]irtschaftsförder"
    r"|[a-zäöüß](?:amt|amte?s|behörde|verwaltung|dienst|dienste?s)\sim\s"
)
""" "im Kreis Auental" tells where something is, unless the text speaks of the district's people or what they do."""


def is_place(text: str, start: int, position: int) -> bool:
    """Tell whether a municipality at `position` is only where something is."""
    if _IN_DISTRICT.search(text, max(start, position - 4), position):
        return _DISTRICT_ACTS.search(text) is None
    return _AS_PLACE.search(text, max(start, position - 16), position) is not None


def is_said(text: str, begin: int, stop: int, rule: str) -> bool:
    """Tell by what stands beside words that they are no name but said in a sentence."""
    if rule == "foreign":  # "Auf einen Blick Cluster: …" is a label
        return text.startswith(":", stop) and noun_class(text[begin:stop].split()[0]) == "noun"
    if rule == "well_known":
        before = _FIRST_NAME.search(text, max(0, begin - 24), begin)
        return _CAR.search(text, max(0, begin - 24), begin) is not None or (
            before is not None and before.group(1) in first_names()
        )
    if rule == "office" and _OF_WHOM_THEY_ARE.search(text, max(0, begin - 8), begin):
        return text[begin:stop].count(" ") == 1  # "die Quirla Ingenieure" may be staff
    if rule == "group":  # "Eva Holls Gruppe"
        owner = _FIRST_NAME.search(text, max(0, begin - 24), begin)
        return owner is not None and owner.group(1) in first_names() and text[begin:stop].split()[0].endswith("s")
    if rule == "association" and _OF_FIRMS.fullmatch(text, begin, stop):
        return True
    if rule in {"university", "named_institute"}:  # "Ombachs Hochschule": where Ombach works
        whose = text[begin:stop].split()[0]
        return (whose.endswith("s") and whose[:-1] in bearers(text)) or is_taught(
            text, begin, text[begin:stop].partition(" ")[2]
        )
    if rule == "association" and _IN_CHARGE.match(text, stop):
        return True
    if rule == "association":
        return _FOR_PEOPLE.fullmatch(text, begin, stop) is not None and _OPENED.match(text, stop) is not None
    known = is_region(text[begin:stop].rpartition(" ")[2])
    return rule == "authority" and not known and _OBJECT_OF_CLAUSE.match(text, begin) is not None


_CAR = re.compile(
    r"\b(?:[Ee]ine?[mnrs]?|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|[Aa]lte[nrms]?|[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]as|[Hh]errn?|[Ff]rau|Dr\.)\s$"
)
""" "ein alter Porsche", "Frau Siemens"."""
_OF_WHOM_THEY_ARE = re.compile(r"\b(?:[Dd]ie|[Dd]er|[Dd]en)\s$")
_IN_CHARGE = re.compile(r"\s(?:(?:mit|allein|selbst|auch|derzeit)\s)?(?:zuständig|verantwortlich)\b")
""" "im Verein für die Finanzen zuständig"."""
_FIRST_NAME = re.compile(r"([A-ZÄÖÜ][a-zäöüé]+)\s$")
_FOR_PEOPLE = re.compile(
    r"(?:[Vv]erband|[Vv]erein|[Aa]llianz|[Gg]esellschaft|[Vv]ereinigung|[Aa]rbeitsgemeinschaft)(?:e?s)?\s(?:für|der)\s[A-ZÄÖÜ][\w-]+"
)
_OF_FIRMS = re.compile(
    r"(?:[A-ZÄÖÜ][a-zäöüß]*v|V)erband(?:e?s)?\sder\s(?:gesamten\s)?(?:Branche|Region|Industrie|Wirtschaft)"
    r"|(?:Verband|Verein|Allianz|Vereinigung|Arbeitsgemeinschaft)(?:e?s)?\s(?:der|für)\s(?:Firmen|Unternehmen|Betriebe|Mitglieder|Partner)"
)
_OPENED = re.compile(
    r"\s(?:aus|außerhalb|ohne|jenseits)\s|[^.;!?]{0,60}\s(?:zu\söffnen|öffnen|öffnete|geöffnet|offen|zugänglich|attraktiv"
    r"|interessant|zu\sgewinnen|gewinnen)\b"
)
""" "den Verein für Anwender zu öffnen"."""
_OBJECT_OF_CLAUSE = re.compile(
    r"[A-ZÄÖÜ][\w-]+\s[A-ZÄÖÜ][a-zäöüß]+(?:er|ern|innen|leute|te|ten|en)\s(?:nicht\s)?[a-zäöüß]{3,}(?:t|te|en|ten)[,.;]"
)
""" "dass das Jobcenter Umschüler schickt, …": an object, no place."""
