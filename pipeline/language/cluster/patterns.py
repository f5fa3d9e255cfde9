"""Word classes and grammar for the cluster's own profile."""

from __future__ import annotations

import re

from pipeline.language.lexicon import STATES
from pipeline.language.signed import Signed

CLUSTER_WORD = re.compile(
    r"(?:[A-ZÄÖÜ][a-zäöüß]+-?)?(?:[Cc]luster|[Nn]etzwerk|[Vv]erein|[Vv]erbund|[Ii]nitiative|[Ff]örderkreis|"
    r"[Vv]erband|[Aa]llianz|"
    r"[Bb]ündnis|[Gg]enossenschaft|[Kk]ompetenzzentrum|[Ff]orum|[Zz]entrum)"
)
"""A common noun for clusters, of which alone no name is made."""
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
WEBSITE = re.compile(
    r"(?<![@\w.])(?:https?://)?(?:(?:www|WWW)\.[\w-]+(?:\.[\w-]+)+|(?<=//)[\w-]+(?:\.[\w-]+)+)(?:/[\w./%-]*[\w/])?"
)
BARE_DOMAIN = re.compile(
    r"(?<![@\w.])[\w-]+(?:\.[\w-]+)*\.(?:de|com|org|net|eu|info|digital|tech|io|berlin|hamburg|bayern|nrw|saarland|"
    r"cluster)(?:/[\w./%-]*[\w/])?\b"
)
ANY_DOMAIN = re.compile(r"(?<![@\w./-])(?P<label>[a-z0-9][a-z0-9-]{2,})(?:\.[a-z0-9-]{2,})*\.[a-z]{2,12}(?![\w@]|\.\w)")
"""Words in small letters with a full stop inside: an address of any ending, where the place allows one."""
PHONE = re.compile(r"(?:\+\d|\(?0[\d\s(])[\d\s()/.–-]{5,22}\d")
FAX = re.compile(r"\b(?:Tele)?[Ff]ax\b\W*(?:nummer)?\W*$|\bF\W+$")
POSTCODE_TOWN = re.compile(
    r"(?<!\d)(?:D-)?\d{5}\s+(?P<town>(?:(?:Bad|Sankt|St\.|Lutherstadt|Hansestadt|Markt)\s)?(?!Bad\s*$)[A-ZÄÖÜ][\w-]+"
    r"(?: (?!Tel|Fon|Fax|Ruf\b|Mobil|Handy|Durchwahl|E-?[Mm]ail|Mail|Internet|Web|Kontakt|Ansprech|Leit|Geschäfts|"
    r"Vorstand|Sitz)[A-ZÄÖÜ][\w-]+|\s(?:am|an der|im|ob der|in der)\s[A-ZÄÖÜ][\w-]+|\s\([\w. ]+\))*)"
)
"""What stands on the next line, or is a label ("Telefon"), is no part of the town."""
CONTACT_LABEL = re.compile(
    r"^(?:Ihre?\s)?(?:Ansprech(?:partner|person)(?:in|innen|en)?(?:\(in\)|/in|:in|\*in)?|Kontakt(?:person|"
    r"partner(?:in)?)?|Clustermanagement|"
    r"Clustermanager(?:in)?|Geschäftsführ(?:ung|er|erin)|Geschäftsstelle|Leitung|Anschrift|Adresse|Telefon|Tel\.?|"
    r"Fon|Fax|Telefax|E-?Mail|"
    r"Mail|Web|Website|Internet|Homepage|Mobil|Sitz|Information(?:en)?(?:,.*)?|E-Mail schreiben|Zur Website)\s*(?::|$)",
    re.IGNORECASE,
)
PHONE_LABEL = re.compile(
    r"(?:Telefon|Tel\.?|Tel\.-Nr\.?|Telefonisch|telefonisch|Durchwahl|Rufnummer|Anruf|Handy|Fon|Phone|Mobil|T|Ruf|"
    r"Kontakt|Telefonnummer|unter(?: der Nummer)?|Nummer)\s?:?\s?$"
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


def flat(sentence: str) -> str:
    """Return the sentence, as long as it was, without the full stops of abbreviations ("e. V.") that end nothing."""
    return _FULL_STOP.sub("·", sentence)


_FULL_STOP = re.compile(r"(?<!\bSt)\.(?=.)")


BY_WHAT = (
    r"\s(?:am|an der|im|in der|ob der|vor der|auf der|unter)\s(?!(?:Nähe|Region|Stadt|Mitte|Altstadt|Innenstadt|"
    r"Norden|Süden|Osten|Westen|"
    r"Sommer|Herbst|Winter|Frühjahr|Januar|Februar|März|April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember)\b)"
    r"[A-ZÄÖÜ][a-zäöü]+|"
    r"\s\((?:Saale|Oder|Spree|Havel|Lahn|Main|Elbe|Donau|Ruhr|Eder|Fulda|Aller|Weser|Inn|Rhein|Harz|Eifel|Sauerland|"
    r"Westerwald|Taunus|Odenwald|Schwarzwald|Erzgebirge|Vogtland|Thüringen|Sachsen|Allgäu|Altmark|Mark|Pfalz|Oberpfalz|"
    r"Westfalen|Württemberg|Hessen|Holstein|Oberbayern|Niederbayern|Unterfranken|Oberfranken|Mittelfranken)\)"
)
"""By which river or in which country a town lies, as its name tells."""
_TOWN = (
    r"(?:(?:Bad|Sankt|St\.|Lutherstadt) )?[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][\w]+)*"
    rf"(?:{BY_WHAT})?"
)
_OFFICE = (
    r"(?:[Gg]eschäftsstelle|Sekretariat|Ladenlokal|Clusterbüro|[Bb]üro|"
    r"Vereinssitz|Hauptsitz|\b[Ss]itz\b|Geschäftsräume)"
)
FACTS_SEAT = re.compile(rf"^(?:(?:Vereins|Haupt)?[Ss]itz|Standort|Geschäftsstelle|Ort|Adresse)\s(?P<town>{_TOWN})$")
"""A line of a facts box without a colon."""
FACTS_LABEL = re.compile(
    r"(?:(?:Vereins|Haupt)?[Ss]itz|Standort|Ort|Gegründet|(?:Vereins)?[Gg]ründung(?:sjahr)?|Eintragung|Eingetragen|"
    r"Besteht seit|Mitglieder(?:zahl)?|Mitglieds(?:unternehmen|betriebe|firmen)|Zahl der Mitglieder|Partner|Branche|"
    r"Technologiefeld|Themenfeld|Fachgebiet|Arbeitsgebiet|Schwerpunkte?|"
    r"Thema|Themen|Rechtsform|Geschäftsstelle|Bundesland)\s*:?\s*"
)
"""A line of a facts box that holds nothing but a label; its value stands on the next line."""
# Wordings that tell a seat, with the log-odds each adds.
SEAT: tuple[tuple[Signed, float], ...] = (
    (
        Signed(
            "itz Standort Geschäftsstelle Ort",
            rf"(?:[Ss]itz|Standort|Geschäftsstelle|Ort)\s*[:|\n]\s*(?P<town>{_TOWN}(?:(?:,| und) {_TOWN})?)",
        ),
        4.5,
    ),
    (Signed("itz", rf"(?:[Ss]ein|[Ii]hr|Der) (?:Vereins|Haupt)?[Ss]itz ist (?P<town>{_TOWN})"), 4.0),
    (
        Signed(
            "schäfts üro itz", rf"\b(?:[Ii]n|von|aus|Rand von|Nähe von|bei) (?P<town>{_TOWN})\b[^.]{{0,120}}?{_OFFICE}"
        ),
        2.6,
    ),
    (
        Signed(
            "schäfts üro itz Sekretariat Ladenlokal",
            rf"{_OFFICE}[^.]{{0,70}}?\b(?:in|von|aus|nach|bei) (?P<town>{_TOWN})",
        ),
        2.7,
    ),
    (
        Signed(
            "eschäftsstelle",
            rf"[Gg]eschäftsstellen?\b[^.]{{0,60}}?\b(?:in|im|nach) (?:der |"
            rf"dem )?(?:\w+en )?(?P<town>{_TOWN}(?: und {_TOWN})?)",
        ),
        3.6,
    ),
    (
        Signed(
            "eschäftsstelle itz Clusterbüro",
            rf"\bIn (?:der \w+ )?(?P<town>{_TOWN})\b[^.]{{0,90}}?(?:[Gg]eschäftsstelle|\b[Ss]itz\b|Clusterbüro)",
        ),
        3.6,
    ),
    (
        Signed(
            "ansässig beheimatet Sitz Geschäftsstelle sitzt",
            rf"\bin (?:der \w+ )?(?P<town>{_TOWN})\b[^.]{{0,30}}?\b(?:ansässig|beheimatet|hat [^.]{{0,30}}Sitz|"
            rf"befindet sich die Geschäftsstelle|liegt die Geschäftsstelle|sitzt)",
        ),
        3.2,
    ),
    (
        Signed(
            "itz Büro büro Standort Zentrale residiert Geschäftsräume",
            rf"\b(?:(?:mit|ihren|seinen|hat|Der) (?:\w+ )?(?:Sitz|Hauptsitz|Vereinssitz)|Büros?|Clusterbüros?|"
            rf"Standort(?:en)?|Zentrale|Firmensitz|sitzt|residiert|Geschäftsräume|"
            rf"Büros liegen)\b[^.]{{0,25}}?\b(?:in|ist) (?P<town>{_TOWN}(?: und {_TOWN})?)",
        ),
        2.9,
    ),
    (
        Signed(
            "äume Büro Quartier Domizil Bleibe Adresse Heimstatt",
            rf"\b(?:[Ss]eine|[Ii]hre|[Ss]ein|[Ii]hr)\s(?:[a-zäöüß]+\s)?(?:(?:Geschäfts|Büro)?[Rr]äume|Büro|Quartier|Domizil|Bleibe|"
            rf"Adresse|Heimstatt)\b[^.]{{0,90}}?\bin (?P<town>{_TOWN})\b",
        ),
        2.4,
    ),
    (Signed(" aus ", rf"\b(?:die|der|das) von (?P<town>{_TOWN}) aus\b"), 2.4),
    (
        Signed(
            "aße traße Str. weg platz allee gasse ufer ring damm markt",
            rf"\b[A-ZÄÖÜ][\w-]*\s?(?:[Ss]traße|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Uu]fer|[Rr]ing|[Dd]amm|[Mm]arkt)"
            rf"(?:\s\d+\s?[a-z]?)?,?\sin\s(?P<town>{_TOWN})\b",
        ),
        2.0,
    ),
    (Signed("Standorten", rf"an den Standorten (?P<town>{_TOWN} und {_TOWN})"), 3.6),
    (
        Signed(
            "zentrum",
            rf"(?:Technologie|Gründer|Innovations|Technologie- und Gründer)zentrums?\b(?: in| von)? (?P<town>{_TOWN})",
        ),
        2.0,
    ),
    (
        Signed(
            "Stadt Innenstadt Altstadt Hafen ahnhof Rathaus Technologiepark Gewerbegebiet Büro Geschäftsstelle Campus",
            r"\b(?P<town>[A-ZÄÖÜ][a-zäöüß]+)er (?:Stadtzentrum|Innenstadt|Altstadt|Hafen|Hauptbahnhof|Bahnhof|"
            r"Rathaus|Technologiepark|Gewerbegebiet|Büro|Geschäftsstelle|Campus)",
        ),
        2.0,
    ),
)
STATE_NAME = re.compile(
    "(?<![\\w-])(?P<state>"
    + "|".join(sorted(map(re.escape, STATES), key=len, reverse=True))
    + ")(?:s|er|ns)?(?![\\w-])"
)
STATE_ADJECTIVES = {
    "Thüringer": "Thüringen", "thüringisch": "Thüringen", "sächsisch": "Sachsen",
    "bayerisch": "Bayern", "hessisch": "Hessen",
    "niedersächsisch": "Niedersachsen", "brandenburgisch": "Brandenburg", "saarländisch": "Saarland",
    "baden-württembergisch": "Baden-Württemberg", "nordrhein-westfälisch": "Nordrhein-Westfalen",
    "rheinland-pfälzisch": "Rheinland-Pfalz", "schleswig-holsteinisch": "Schleswig-Holstein",
    "mecklenburg-vorpommersch": "Mecklenburg-Vorpommern", "sachsen-anhaltisch": "Sachsen-Anhalt",
}  # fmt: skip
STATE_ADJECTIVE = re.compile(rf"\b(?P<stem>{'|'.join(sorted(STATE_ADJECTIVES, key=len, reverse=True))})\w*")
STATE_PART = re.compile(
    r"(?<![\w-])(?:Nord|Süd|Ost|West|Mittel)(?:ost|west)?(?P<state>thüringen|hessen|sachsen|bayern|brandenburg|niedersachsen)s?(?![\w-])"
)
"""A part of a state, which names it: "Südthüringen"."""
