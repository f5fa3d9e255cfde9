"""Dative plurals to nominatives, by plural class. Only what the ending or the class of the noun makes certain."""

from __future__ import annotations

import re
from functools import lru_cache

_FEMININE_ER = re.compile(
    r"(?:kammer|faser|schwester|ziffer|nummer|mauer|steuer|feder|oper|mutter|leiter|ader|feier|trauer|zimmer|bauer|"
    r"nachbar|ungar|kiefer|wimper|klammer|scheuer|leber|dauer|vetter|pfarr|lokomotiv|moder)n$"
)
_FEMININE_EL = re.compile(
    r"(?:regel|tafel|insel|formel|schachtel|kartoffel|drossel|kugel|nadel|schaufel|klingel|ampel|kapsel|vokabel|parzelle|"
    r"staffel|gabel|muschel|wurzel|zwiebel|achsel|bibel|fabel|floskel|hostel|kachel|kurbel|windel|semmel|geisel|fackel|waffel)n$"
)
_PLURAL_IN_E = re.compile(
    r"(?:projekt|objekt|aspekt|effekt|jahr|monat|betrieb|antrieb|institut|standort|wohnort|lernort|platz|plätz|"
    r"kreis|preis|produkt|prozess|kongress|patent|talent|dokument|instrument|element|experiment|segment|event|"
    r"argument|verband|verbänd|verbünd|verein|gäst|gespräch|schritt|bauteil|vorteil|anteil|stadtteil|ziel|"
    r"beiträg|verträg|anträg|aufträg|vorträg|konzept|format|netz|werk|labor|gäng|städt|kräft|schiff|"
    r"züg|märkt|punkt|stück|versuch|kontakt|konzern|flüg|räum|bäum|stoff|gerät|apparat|kurs|termin|stühl|"
    r"dienst|exponat|referat|mandat|zertifikat|gebiet|gründ|bereich|vergleich|beispiel|modell|hotel|modul|"
    r"ventil|profil|signal|material|krankenhäus|ständ|abend|freund|feld|wettbewerb|stäb|workshop|haushalt|"
    r"inhalt|aufenthalt|schlüss|schüss|flüss|plän|zähn|sätz|schätz|wünsch|fisch|berg|zweig|erfolg|boot|"
    r"angebot|motiv|archiv|begriff|tarif|tier|quartier|turnier|rohr|programm|diagramm|baustein|stein|gewinn|"
    r"söhn|höf|läuf|käuf|park|schränk|blöck|pferd|befund|fäll|bäll|werktag|arbeitstag|messetag|feiertag|"
    r"kunstwerk|pfad|landkreis|abschnitt|zuschnitt|schnitt|antrag|lehrling|zuwachs|stern|ärzt|offizier)en$|\b(?:tag|ort|teil|weg|besuch)en$"
)
_ADJECTIVAL = re.compile(
    r"(?:arbeitend|nehmend|studierend|forschend|lehrend|bildend|promovierend|interessiert|beschäftigt|angestellt|"
    r"tätig|delegiert|ständig|willig|amtlich|investierend|besuchend|jugendlich|erwachsen|angehörig|beteiligt|"
    r"verantwortlich|abgeordnet|lernend|gründend|schaffend|pendelnd|reisend|sachverständig|vorsitzend|"
    r"referierend|alleinerziehend|arbeitslos|geflüchtet|vortragend|ausstellend|anwesend|bevollmächtigt|"
    r"beauftragt)en$"
)


@lru_cache(maxsize=1 << 13)
def nominative(word: str) -> str:
    """The word in the nominative plural: "Mitgliedern" → "Mitglieder", "Jahren" → "Jahre"; else unchanged."""
    low = word.lower()
    if low.endswith("ern") and not _FEMININE_ER.search(low) and len(low) > 5:
        return word[:-1]
    if low.endswith("eln") and not _FEMININE_EL.search(low) and len(low) > 5:
        return word[:-1]
    if _PLURAL_IN_E.search(low) or _ADJECTIVAL.search(low):
        return word[:-1]
    return word


_FEMININE = re.compile(
    r"(?:ung|heit|keit|schaft|tät|ion|enz|anz|ie|ik|ur|in|stelle|gruppe|branche|region|stadt|gemeinde|messe|firma|welt|reihe|"
    r"hochschule|schule|anlage|idee|arbeit|kooperative|initiative|zahl|industrie|kammer|agentur|bank|straße|woche|stunde|frau|"
    r"gmbh|ag|kg|allianz|politik|plattform|förderung|halle|werft|küste|insel|leitung|praxis|forschung|szene)$"
)


def is_feminine(noun: str) -> bool:
    """Whether the noun's ending makes it feminine, so that "der …" is no nominative. `noun` is lower case."""
    return bool(_FEMININE.search(noun))


def is_adjectival(noun: str) -> bool:
    """Whether the noun in the singular is declined like an adjective: "Beschäftigte". `noun` is lower case."""
    return noun.endswith("e") and _ADJECTIVAL.search(f"{noun}n") is not None
