"""Word classes and grammar for the cluster's own profile."""

from __future__ import annotations

import re

from pipeline.language.lexicon import STATES

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
WEBSITE = re.compile(
    r"(?<![@\w.])(?:https?://)?(?:www\.[\w-]+(?:\.[\w-]+)+|(?<=//)[\w-]+(?:\.[\w-]+)+)(?:/[\w./%-]*[\w/])?"
)
BARE_DOMAIN = re.compile(
    r"(?<![@\w.])[\w-]+(?:\.[\w-]+)*\.(?:de|com|org|net|eu|info|digital|tech|io|berlin|hamburg|bayern|nrw|saarland|cluster)(?:/[\w./%-]*[\w/])?\b"
)
PHONE = re.compile(r"(?:\+|\(?0)[\d(][\d\s()/.–-]{5,22}\d")
FAX = re.compile(r"\b(?:Tele)?[Ff]ax\b\W*(?:nummer)?\W*$|\bF\W+$")
POSTCODE_TOWN = re.compile(
    r"(?<!\d)(?:D-)?\d{5}\s+(?P<town>[A-ZÄÖÜ][\w-]+(?:\s(?:[A-ZÄÖÜ][\w-]+|am|an der|im|ob der|\([\w. ]+\)))*)"
)
CONTACT_LABEL = re.compile(
    r"^(?:Ihre?\s)?(?:Ansprech(?:partner|person)(?:in|innen|en)?(?:\(in\)|/in|:in|\*in)?|Kontakt(?:person|partner(?:in)?)?|Clustermanagement|"
    r"Clustermanager(?:in)?|Geschäftsführ(?:ung|er|erin)|Geschäftsstelle|Leitung|Anschrift|Adresse|Telefon|Tel\.?|Fon|Fax|Telefax|E-?Mail|"
    r"Mail|Web|Website|Internet|Homepage|Mobil|Sitz|Information(?:en)?(?:,.*)?|E-Mail schreiben|Zur Website)\s*(?::|$)",
    re.IGNORECASE,
)
PHONE_LABEL = re.compile(
    r"(?:Telefon|Tel\.?|Fon|Phone|Mobil|T|Ruf|Kontakt|Telefonnummer|unter(?: der Nummer)?|Nummer)\s?:?\s?$"
)
STREET = re.compile(
    r"(?:straße|str\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee|park|campus|hof|berg|markt)\b.*\d|^(?:Am|"
    r"An der|Im|Zum|Zur)\s\S+.*\d",
    re.IGNORECASE,
)

FORMER_NAME = re.compile(
    r"(?:unter dem (?:früheren |alten |damaligen )?Namen|(?:damals|zunächst|anfangs|früher) noch(?: als|"
    r" unter dem Namen)?|hieß (?:\w+ ){0,3}|"
    r"(?:ehemals|vormals)|firmierte (?:\w+ ){0,2}als|umbenannt in|"
    r"in )\s?„(?P<name>[^“”]{3,60})[“”](?:\s\((?P<short>[\w-]{2,12})\))?"
)
SHORT_NAME = re.compile(
    r"\s?[(,–-]\s?(?:kurz:?\s|genannt\s|abgekürzt\s)?[„»]?(?P<short>[A-Za-zÄÖÜäöü0-9®-]{2,20})[“«]?\s?[),–]"
)

YEAR = r"(?P<year>(?:19|20)\d{2})"
_FOUNDING = (
    r"(?:[Gg]egründet|[Gg]ründete[nt]?|[Gg]ründung|ins Leben (?:gerufen|rief)|[Ii]ns Leben|aus der Taufe|"
    r"Taufe gehoben|[Ii]nitiiert|[Hh]ervorgegangen|hervorging|"
    r"[Ee]ntstand(?:en)?|formierte[n]? sich|schlossen sich|schloss sich|zusammengeschlossen|zusammenschlossen|"
    r"zusammentaten|aus der Wiege|"
    r"ins Vereinsregister|ins Register|eintragen|eingetragen|Unterschrift unter die Satzung|unterzeichneten|"
    r"Gründungsurkunde|Gründungsversammlung|"
    r"Geburtsstunde|Startschuss|an den Start|gestartet|startete[n]?|nahm (?:[^.]{0,30} )?(?:seine|ihre) Arbeit auf|"
    r"auf die Beine|Gründungsmitglieder|aufgebaut|konstituierte)"
)
_MONTHS = (
    "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    "Anfang|Ende|Mitte|Frühjahr|Sommer|Herbst|Winter|dem Jahr(?:e)?)"
)
# Sentences that state the founding, the most telling first, each with how far it can be trusted.
FOUNDED: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(
        r"(?:Gründung|Gegründet|Gründungsjahr|Bestehen seit|Besteht seit|Start)(?:sjahr)?\s*[:|]\s*"
        rf"(?:seit\s|im Jahr\s|{_MONTHS}\s)?{YEAR}"), 0.95),
    (re.compile(rf"{_FOUNDING}[^.]{{0,60}}?{YEAR}"), 0.85),
    (re.compile(rf"{YEAR}[^.]{{0,120}}?{_FOUNDING}"), 0.82),
    (re.compile(rf"(?:gibt es|besteht|bestehend|existiert|bestehende)[^.]{{0,40}}?seit (?:{_MONTHS} )?{YEAR}"), 0.85),
    (re.compile(
        rf"[Ss]eit (?:{_MONTHS} )?{YEAR}[^.]{{0,60}}?"
        r"(?:vernetzt|bündelt|vereint|verbindet|besteht|gibt es|bringt|existiert)"), 0.65),
    (re.compile(rf"wurde[^.]{{0,30}}?\b{YEAR} (?:die|der|das|aus)\b"), 0.7),
    (re.compile(rf"(?:begann|Anfänge|Anfang|Wurzeln|reicht|zurück)[^.]{{0,60}}?{YEAR}"), 0.5),
)  # fmt: skip
SAME_YEAR = re.compile(
    r"(?:im (?:selben|gleichen)|in (?:diesem|demselben)) Jahr[^.]*(?:gründete|gegründet|ins Leben|entstand)|"
    r"(?:gründete|gegründet|ins Leben|entstand)[^.]*(?:im (?:selben|gleichen)|in (?:diesem|demselben)) Jahr"
)
CLUSTER_NOUN = re.compile(
    r"\b(?:Cluster(?:s|initiative|netzwerk)?|Netzwerk(?:s|es)?|Verein(?:s)?|Initiative|Verbund(?:es|s)?|Kompetenznetz(?:werk)?|Branchenverband|Zusammenschluss)\b"
)

_TOWN = (
    r"(?:(?:Bad|Sankt|St\.|Lutherstadt) )?[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][\w]+)*"
    r"(?:\s(?:am|an der|im|ob der)\s[A-ZÄÖÜ][a-zäöü]+)?"
)
_OFFICE = r"(?:[Gg]eschäftsstelle|Clusterbüro|[Bb]üro|Vereinssitz|Hauptsitz|[Ss]itz\b|Geschäftsräume)"
SEAT: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(rf"(?:Sitz|Standort|Geschäftsstelle|Ort)\s*[:|]\s*(?P<town>{_TOWN}(?:(?:,| und) {_TOWN})?)"), 0.95),
    (re.compile(rf"(?:[Ss]ein|[Ii]hr|Der) (?:Vereins|Haupt)?[Ss]itz ist (?P<town>{_TOWN})"), 0.9),
    (re.compile(rf"\b(?:[Ii]n|von|aus|Rand von|Nähe von|bei) (?P<town>{_TOWN})\b[^.]{{0,120}}?{_OFFICE}"), 0.7),
    (re.compile(rf"{_OFFICE}[^.]{{0,70}}?\b(?:in|von|aus|nach|bei) (?P<town>{_TOWN})"), 0.72),
    (
        re.compile(
            rf"[Gg]eschäftsstellen?\b[^.]{{0,60}}?\b(?:in|im|nach) (?:der |"
            rf"dem )?(?:\w+en )?(?P<town>{_TOWN}(?: und {_TOWN})?)"
        ),
        0.85,
    ),
    (
        re.compile(rf"\bIn (?:der \w+ )?(?P<town>{_TOWN})\b[^.]{{0,90}}?(?:[Gg]eschäftsstelle|[Ss]itz\b|Clusterbüro)"),
        0.85,
    ),
    (
        re.compile(
            rf"\bin (?:der \w+ )?(?P<town>{_TOWN})\b[^.]{{0,30}}?\b(?:ansässig|beheimatet|hat [^.]{{0,30}}Sitz|"
            rf"befindet sich die Geschäftsstelle|liegt die Geschäftsstelle|sitzt)"
        ),
        0.8,
    ),
    (
        re.compile(
            rf"\b(?:(?:mit|ihren|seinen|hat|Der) (?:\w+ )?(?:Sitz|Hauptsitz|Vereinssitz)|Büros?|Clusterbüros?|"
            rf"Standort(?:en)?|Zentrale|Firmensitz|sitzt|residiert|Geschäftsräume|"
            rf"Büros liegen)\b[^.]{{0,25}}?\b(?:in|ist) (?P<town>{_TOWN}(?: und {_TOWN})?)"
        ),
        0.75,
    ),
    (re.compile(rf"an den Standorten (?P<town>{_TOWN} und {_TOWN})"), 0.85),
    (
        re.compile(
            rf"(?:Technologie|Gründer|Innovations|Technologie- und Gründer)zentrums?\b(?: in)? (?P<town>{_TOWN})"
        ),
        0.6,
    ),
    (
        re.compile(
            r"\b(?P<town>[A-ZÄÖÜ][a-zäöüß]+)er (?:Stadtzentrum|Innenstadt|Altstadt|Hafen|Hauptbahnhof|Bahnhof|"
            r"Rathaus|Technologiepark|Gewerbegebiet|Büro|Geschäftsstelle|Campus)"
        ),
        0.6,
    ),
)
STATE_NAME = re.compile(
    "(?<![\\w-])(?:" + "|".join(sorted(map(re.escape, STATES), key=len, reverse=True)) + ")(?:s|er|ns)?(?![\\w-])"
)
STATE_ADJECTIVES = {
    "Thüringer": "Thüringen", "thüringisch": "Thüringen", "sächsisch": "Sachsen",
    "bayerisch": "Bayern", "hessisch": "Hessen",
    "niedersächsisch": "Niedersachsen", "brandenburgisch": "Brandenburg", "saarländisch": "Saarland",
    "baden-württembergisch": "Baden-Württemberg", "nordrhein-westfälisch": "Nordrhein-Westfalen",
    "rheinland-pfälzisch": "Rheinland-Pfalz", "schleswig-holsteinisch": "Schleswig-Holstein",
    "mecklenburg-vorpommersch": "Mecklenburg-Vorpommern", "sachsen-anhaltisch": "Sachsen-Anhalt",
}  # fmt: skip

# Nouns of branches and technologies: whole words and last parts of compounds.
FIELD_NOUN = re.compile(
    r"\b(?:(?:[A-ZÄÖÜ][a-zäöü]+(?:e|en|er)\s(?=Technolog|Material|Energie|Werkstoff|Industrie|Wirtschaft|Mobilität|Intelligenz|Chemie|Biotech|Textil|Elektronik))?(?:[A-ZÄÖÜ][\w-]*?)?(?:[Tt]echnik|[Tt]echnologien?|[Ww]irtschaft|[Ii]ndustrie|[Bb]ranche|[Ll]ogistik|[Mm]obilität|"
    r"[Ee]nergien?|[Bb]au|[Tt]ronik|[Ss]ensorik|[Oo]ptik|[Pp]hotonik|[Rr]obotik|[Kk]unststoffe?|[Mm]aterialien|[Ww]erkstoffe?|"
    r"[Cc]hemie|[Pp]harma|[Mm]edizin|[Ll]uftfahrt|[Rr]aumfahrt|[Ii]nformatik|[Ss]oftware|[Ee]lektronik|[Ss]icherheit|"
    r"[Tt]extilien|[Bb]atterien?|[Ww]asserstoff|[Ll]eichtbau|[Bb]ioökonomie|[Dd]iagnostik|[Ii]ntelligenz|[Mm]edien|[Ee]rnährung|"
    r"[Ww]indkraft|[Hh]olz|[Pp]apier|[Kk]eramik|[Gg]las|[Mm]etall|[Oo]berflächen|[Mm]aschinenbau|[Aa]utomotive|[Aa]utomobilbau|"
    r"[Ss]atelliten|[Gg]esundheit|[Kk]reislaufwirtschaft))\b"
)
FIELD_PHRASES: tuple[tuple[re.Pattern[str], float], ...] = (
    (
        re.compile(
            r"(?:Branche|Technologiefeld|Technologiefelder|Themenfeld|Schwerpunkte?|Fachgebiet|Feld|Themen|Thema|Fokus)\s*[:|]\s*(?P<field>[^\n]+)"
        ),
        0.95,
    ),
    (
        re.compile(
            r"(?:Netzwerk|Cluster|Clusterinitiative|Branchenverband|Verein|Kompetenznetz(?:werk)?|Branchennetzwerk|"
            r"Innovationscluster|Verbund)s?\s(?:der|für|im Bereich(?: der| des)?|rund um(?: die| das| den)?|"
            r"auf dem Gebiet der|in der)\s(?:die\s|das\s|den\s|deutsche[n]?\s|"
            r"regionale[n]?\s)?(?P<field>(?:[a-zäöü]+(?:e|en|er)\s|[A-ZÄÖÜ][a-zäöü]+(?:isch|lich|"
            r"ig)en?\s)?[A-ZÄÖÜ][\w-]+(?:\s(?:und|sowie)\s(?:[a-zäöü]+(?:e|en)\s)?[A-ZÄÖÜ][\w-]+)?)"
        ),
        0.8,
    ),
)
