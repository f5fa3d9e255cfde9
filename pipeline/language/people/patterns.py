"""Word classes for people: academic titles, name particles, nouns that turn a name into a place or an institution."""

from __future__ import annotations

import re
from functools import lru_cache

_DEGREE = (
    r"(?:Prof(?:essor(?:in)?)?\.?(?:in)?|PD|Univ\.-Prof\.|Jun\.-Prof\.|Hon\.-Prof\.|apl\.\sProf\.|Dr\.?-Ing\."
    r"|Dr\.(?:in)?|Dres\.|Doktor|"
    r"Dipl\.-[A-ZÄÖÜ][\w]*\.?(?:-?[A-ZÄÖÜ]\w*\.?)*(?:\s\((?:FH|TU|BA|Univ\.)\))?|Diplom-[A-ZÄÖÜ]\w+|Mag\.|Ing\.|Lic\."
    r"|Priv\.-Doz\.|Privatdozent(?:in)?)"
)
# The field of a doctorate, abbreviated in any way ("rer. silv.", "med. dent."), an honorary or emeritus degree.
_BRANCH = r"(?:[a-z]{2,7}\.|h\.\s?c\.|[eE]\.\s?h\.|\(mult\.\)|\((?:habil|em)\.\)|Ing\.|ETH)"
TITLES = re.compile(rf"(?<![\w-]){_DEGREE}(?:\s(?:{_DEGREE}|{_BRANCH}))*(?=\s[A-ZÄÖÜÉ(])")
TITLES_AFTER = re.compile(
    r",?\s(?P<titles>(?:M\.\s?(?:Sc|A|Eng)\.|B\.\s?(?:Sc|A|Eng)\.|MBA|LL\.\s?M\."
    r"|Ph\.?\s?D\.?)(?:,?\s(?:M\.\s?(?:Sc|A)\.|MBA))?)"
)
PARTICLES = frozenset(
    "von van vom zu zur zum de del della di da dos den der te ter ten tor tom op le la el al bin ben af av".split()
)
PREPOSITIONS = frozenset("zu zum zur".split())
"""Particles that are far more often prepositions."""
NOBILITY = frozenset(
    "Graf Gräfin Freiherr Freifrau Freiin Baron Baronin Edler Edle Ritter Prinz Prinzessin Fürst Fürstin "
    "Frhr. Frh. Frfr.".split()
)
SALUTATION = re.compile(r"(?<![\w-])(?P<form>Frau|Herrn?)\s$")

# A name before one of these nouns belongs to an institution, a place or a prize.
INSTITUTION_NOUN = re.compile(
    r"^[\s-](?:\w*[Uu]niversität|\w*[Hh]ochschule|Stiftung|Institut\w*|Straße|Str\.|Platz|Allee|Weg|Gasse|Ufer|Ring"
    r"|Haus|Halle|Arena|Schule|"
    r"\w*[Ss]chule|Gymnasium|\w*[Pp]reis(?:es)?|Medaille|Campus|Zentrum|Klinik\w*|Krankenhaus|Kolleg|Werke?|GmbH|AG|KG"
    r"|SE|OHG|Gesellschaft|"
    r"Akademie|Museum|Bibliothek|Park|Brücke|Saal|Holding|Gruppe|Group|Technologies|Systems|Solutions|Engineering"
    r"|Consulting|Beteiligungs|"
    r"e\.\s?V|[&+]\s|und Söhne)"
)
_NOUN_SUFFIX = re.compile(
    r"(?:ungs?|ungen|heit(?:en)?|keit(?:en)?|schaft(?:en)?|tion(?:en)?|ität(?:en)?|ismus|netzwerke?s?|clusters?"
    r"|technik(?:en)?|technologien?|"
    r"wirtschaft|industrie|projekte?s?|unternehmen|zentren|zentrum|verband|verein|institut|region|initiative|forschung"
    r"|entwicklung|straße|"
    r"platz|hafen|stadt|land|tagung|messe|konferenz|preis|programm|plattform|akademie|universität|hochschule|branche"
    r"|services?|systems?|"
    r"solutions?|innovations?|technologies|business|valley|labs?|center|centre|group|hub|park|campus|medical|science"
    r"|design|tech|net)$",
    re.IGNORECASE,
)
NO_SURNAME = frozenset(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch "
    "Donnerstag Freitag Samstag Sonntag Corona Ende Anfang Mitte Team Mann Frau Kollegen Kollegin Kollege Uhr Jahr "
    "Jahre Jahren Euro Prozent Teil Hause Beispiel Arbeit Beruf Amt Haus Fuß Gast Folge Verfügung "
    "Thema Themen Ziel Fokus Nord Süd Ost West Norden Süden Osten Westen Deutschland Europa".split()
)

_TRADES = (
    "bauer|händler|spezialist|macher|zeichner|prüfer|züchter|maler|schreiber|schneider|wart|held|besitzer|eigentümer|inspektor|assessor|"
    "werker|arbeiter|drechsler|tischler|schreiner|zimmerer|förster|jäger|fahrer|pilot|laborant|mechaniker|drucker|weber|spinner|färber|"
    "bäcker|brauer|gärtner|künstler|musiker|regisseur|produzent|autor|journalist|fotograf|kurator|animator|programmierer|statistiker|"
    "rücker|flechter|knüpfer|klöppler|pflasterer|verputzer|einrichter|stuckateur|zerleger|"
    "disponent|spediteur|logistiker|gastwirt|wirt|imker|fischer|töpfer|schmied|gießer|schleifer|dreher|sattler|näher|sticker|"
    "anwärter|pächter|berater|betreuer|vermittler|tüftler|erfinder|visionär|urgestein|veteran|rentner|pensionär|nachbar"
)
_PERSON_NOUN = re.compile(
    rf"^(?=[A-ZÄÖÜ])[\w-]*?(?:erin|orin|entin|istin|eurin|antin|ogin|ikerin|arin|ärin|mann|frau|chef|chefin|lehrling|geselle|gesellin|amtmann|rat|rätin|"
    rf"(?:{_TRADES})(?:in)?)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 15)
def ends_like_noun(word: str) -> bool:
    """Tell whether a word ends as common nouns and names of firms do, and surnames hardly ever."""
    return _NOUN_SUFFIX.search(word) is not None


@lru_cache(maxsize=1 << 15)
def is_person_noun(word: str) -> bool:
    """Tell a noun for a person by its ending; names of trades that a firm can have as well are among them."""
    return _PERSON_NOUN.search(word) is not None


KIN_NOUN = re.compile(
    r"^[A-ZÄÖÜ]?[\w-]*?(?:freund|bruder|schwester|sohn|tochter|vater|mutter|enkel|partner|kollege|kollegin|kommilitone|"
    r"gatte|gattin)(?:in)?n?$",
    re.IGNORECASE,
)
"""Nouns for somebody's relatives and friends: a name may follow them, but they are no roles."""
RETIRED = r"(?:a\.\s?D\.|i\.\s?R\.)"
"""What follows the office of those who have left it: "Pastor i. R. A B"."""

TRADE_SURNAMES = frozenset(
    "Arzt Bote Dekan Förster Händler Imker Kanzler Kapitän Lehrer Lotse Monteur Notar Pfarrer Pilot Probst Rektor "
    "Schaffner Schiffer Schlosser Senator Trainer Tischler Verleger Winzer Wirt Meister Landwirt Apotheker Dirigent "
    "Baumeister Bergmann Kaufmann Schreiner Zimmerer".split()
)
"""Nouns of functions that are surnames as well, right behind a listed first name."""
SPEECH_VERBS = frozenset(
    "sagt sagte erklärt erklärte betont betonte berichtet berichtete erläutert erläuterte erzählt erzählte meint "
    "meinte ergänzt ergänzte beschreibt beschrieb bestätigt bestätigte unterstreicht unterstrich hebt freut freute "
    "fügt fasst resümiert resümierte bilanziert schwärmt weiß ist lobt lobte versichert verrät schildert schilderte "
    "findet fand stellt sieht sah wünscht hofft hoffte fragt fragte antwortet antwortete lacht lachte schmunzelt "
    "kommentiert begründet begründete fordert forderte nennt nannte glaubt denkt erinnert erinnerte blickt verspricht "
    "versprach rät warnt urteilt gibt führt zieht konstatiert präzisiert bekräftigt bekennt gesteht sagen erklären "
    "betonen kündigt zeigt spricht formuliert bringt zitiert wirbt mahnt ruft rechnet plädiert verweist behauptet "
    "behauptete schimpft schimpfte pflegt pflegte schüttelt nickt grinst jubelt stöhnt klagt klagte prophezeit "
    "prognostiziert gesteht seufzt witzelt ermuntert empfiehlt empfahl appelliert argumentiert beteuert räumt gab "
    "fügte fasste blickte rief hob stellte kündigte zeigte brachte hielt hält wendet warf wirft legt argumentierte "
    "kritisiert kritisierte moniert stimmt schließt schloss beschließt ließ lässt merkt bemerkt bemerkte verriet "
    "meldet philosophiert sinniert murmelt flüstert schreibt schrieb macht skizziert bedauert scherzt entgegnet "
    "erwidert vermutet überlegt".split()
)

HOLDERS = {
    "Vorsitz": ("Vorsitzender", "Vorsitzende"),
    "Clustermanagement": ("Clustermanager", "Clustermanagerin"),
    "Netzwerkmanagement": ("Netzwerkmanager", "Netzwerkmanagerin"),
    "Vorstand": ("Vorstandsvorsitzender", "Vorstandsvorsitzende"),
    "Vereinsvorsitz": ("Vereinsvorsitzender", "Vereinsvorsitzende"),
    "Geschäfte": ("Geschäftsführer", "Geschäftsführerin"),
    "Geschäftsführung": ("Geschäftsführer", "Geschäftsführerin"),
    "Leitung": ("Leiter", "Leiterin"),
    "Projektleitung": ("Projektleiter", "Projektleiterin"),
    "Gesamtleitung": ("Gesamtleiter", "Gesamtleiterin"),
    "Präsidentschaft": ("Präsident", "Präsidentin"),
    "Professur": ("Professor", "Professorin"),
    "Lehrstuhl": ("Inhaber des Lehrstuhls", "Inhaberin des Lehrstuhls"),
}
"""Offices, and who holds them: a man, a woman."""
