"""Word classes for reading quantities: general German, no names. Regular expressions are matched case-sensitively
where German capitals tell nouns from other words."""

from __future__ import annotations

import re

from pipeline.language.figures.words import word_set

# ---- how exactly a number is meant -------------------------------------------------------------------------------
ABOUT_WORDS = word_set(
    """
    rund etwa ca circa zirka fast knapp ungefähr annähernd nahezu beinahe schätzungsweise gegen zirka.
    überschlägig näherungsweise grob gute vielleicht wohl
    """
)
MIN_WORDS = frozenset(["über", "gut", "mindestens", "wenigstens", "überdies"]) - {"überdies"}
MAX_WORDS = word_set(
    """
    maximal höchstens maximale maximalen maximaler maximales maximalem
    """
)
ABOUT_PHRASES = (("in", "etwa"), ("an", "die"), ("um", "die"), ("so", "um"), ("mehr", "oder", "weniger"))
MIN_PHRASES = (
    ("mehr", "als"), ("nicht", "weniger", "als"), ("nicht", "unter"), ("weit", "über"), ("deutlich", "über"),
    ("jenseits", "der"), ("jenseits", "von"), ("größer", "als"), ("länger", "als"), ("höher", "als"),
)  # fmt: skip
MAX_PHRASES = (
    ("bis", "zu"), ("weniger", "als"), ("nicht", "mehr", "als"), ("nicht", "einmal"), ("noch", "nicht", "einmal"),
    ("kleiner", "als"), ("kürzer", "als"), ("nicht", "ganz"), ("bis", "maximal"), ("im", "maximum"),
    ("maximal", "bis", "zu"),
)  # fmt: skip
NEUTRAL_BEFORE = word_set(
    """
    insgesamt mittlerweile inzwischen aktuell derzeit heute bereits schon allein alleine nur lediglich gleich
    gerade immerhin stolze stolzen ganze ganzen weitere weiteren weiterer noch jeweils je nunmehr jetzt zuletzt
    einmal sogar zusammen anfangs einst ursprünglich zunächst damals dann genau exakt momentan
    """
)
"""Words that may stand between a qualifier and its number without changing what it means."""
DETERMINERS = word_set(
    """
    der die das den dem des diese dieser diesen diesem dieses jene jenen jener seine seinen seiner seinem seines
    ihre ihren ihrer ihrem ihres unsere unseren unserer unserem unseres alle allen aller sämtliche sämtlichen
    ein eine einen einem einer eines solche solchen solcher mehrere mehreren mehrerer einige einigen einiger
    viele vielen vieler kein keine keinen keinem keiner welche welchen welcher manche manchen mancher mein meine
    meinen dessen deren unser ihr sein kein mein dein euer eure beide beiden beider jede jeder jedes jeden jedem
    """
)
OVER_VERBS = (
    "verfüg", "erstreck", "bericht", "informier", "sprech", "sprach", "spricht", "diskutier", "entscheid", "entschied",
    "verteil", "freu", "blick", "abstimm", "wach", "streck", "ergießt", "finanzier", "läuft", "lief", "laufen",
)  # fmt: skip
"""Verbs that take "über" as their preposition: "verfügt über 20 Labore" is no minimum."""
DATIVE_PREPOSITIONS = word_set(
    """
    mit von aus bei nach seit zu zum zur vom beim vor binnen samt nebst gegenüber
    """
)

# ---- number expressions ------------------------------------------------------------------------------------------
MULTIPLIERS = {
    "tausend": 1e3, "tsd": 1e3, "hundert": 1e2, "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9,
    "milliarden": 1e9, "mrd": 1e9, "billion": 1e12, "billionen": 1e12, "bio": 1e12, "dutzend": 12.0, "mill": 1e6,
}  # fmt: skip
ONE_BEFORE_MULTIPLIER = word_set(
    """
    ein eine einen einem einer eines
    """
)
HALF_WORDS = frozenset(["halbe", "halben", "halber", "halbes", "halb"])
FRACTION_PARTS = {
    "hälfte": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9,
    "zehntel": 10, "zwölftel": 12, "zwanzigstel": 20,
}  # fmt: skip
FRACTION_PARTS |= {f"{part}n": parts for part, parts in FRACTION_PARTS.items() if part.endswith("l")}
"""With the dative: "zu drei Vierteln"."""
FRACTION_COMPOUNDS = {"zweidrittel": (2, 3), "dreiviertel": (3, 4), "vierfünftel": (4, 5)}
FOLD_VERBS = {"verdoppel": 100.0, "verdreifach": 200.0, "vervierfach": 300.0, "verfünffach": 400.0,
              "versechsfach": 500.0, "verzehnfach": 900.0, "halbier": 50.0}  # fmt: skip
"""Stem of "verdoppelt", "halbiert" … to the change in per cent."""
FOLD_ENDINGS = frozenset(("t", "te", "ten", "n", "en", "e", "ung", "t.", "tes", "ter"))
EACH_WORDS = frozenset(["jeder", "jede", "jedes", "jeden", "jedem"])

# ---- units -------------------------------------------------------------------------------------------------------
PERCENT_WORDS = frozenset(("%", "prozent", "prozentpunkte", "prozentpunkten", "v.h"))
CURRENCY = {"€": 1.0, "euro": 1.0, "eur": 1.0, "euros": 1.0, "t€": 1e3, "teur": 1e3}
FOREIGN_CURRENCY = {
    "$": "US-Dollar", "dollar": "Dollar", "us-dollar": "US-Dollar", "franken": "Franken", "chf": "Franken",
    "pfund": "Pfund", "cent": "Cent", "d-mark": "D-Mark", "dm": "D-Mark", "yen": "Yen", "gbp": "GBP", "usd": "USD",
    "kronen": "Kronen", "mark": "Mark",
}  # fmt: skip
TIME_UNITS = {
    "jahr": "Jahre", "jahre": "Jahre", "jahren": "Jahre", "jahres": "Jahre", "monat": "Monate", "monate": "Monate",
    "monaten": "Monate", "woche": "Wochen", "wochen": "Wochen", "tag": "Tage", "tage": "Tage", "tagen": "Tage",
    "stunde": "Stunden", "stunden": "Stunden", "minute": "Minuten", "minuten": "Minuten", "sekunden": "Sekunden",
    "jahrzehnte": "Jahrzehnte", "jahrzehnten": "Jahrzehnte", "semester": "Semester", "semestern": "Semester",
    "quartale": "Quartale", "quartalen": "Quartale", "generationen": "Generationen", "millisekunden": "Millisekunden",
    "werktage": "Werktage", "werktagen": "Werktage", "arbeitstage": "Arbeitstage", "arbeitstagen": "Arbeitstage",
    "jahrhunderte": "Jahrhunderte", "jahrhunderten": "Jahrhunderte", "lebensjahre": "Lebensjahre",
    "personenjahre": "Personenjahre", "personenmonate": "Personenmonate",
}  # fmt: skip
LENGTH_UNITS = {
    "km": "km", "kilometer": "Kilometer", "kilometern": "Kilometer", "m": "m", "meter": "Meter", "metern": "Meter",
    "cm": "cm", "mm": "mm", "zentimeter": "Zentimeter", "zentimetern": "Zentimeter", "millimeter": "Millimeter",
    "millimetern": "Millimeter", "mikrometer": "Mikrometer", "mikrometern": "Mikrometer", "nanometer": "Nanometer",
    "nanometern": "Nanometer", "µm": "µm", "nm": "nm", "seemeilen": "Seemeilen", "meilen": "Meilen",
    "quadratmeter": "Quadratmeter", "quadratmetern": "Quadratmeter", "m²": "m²", "qm": "qm", "m2": "m²",
    "quadratkilometer": "Quadratkilometer", "quadratkilometern": "Quadratkilometer", "km²": "km²", "qkm": "qkm",
    "km2": "km²", "hektar": "Hektar", "ha": "ha", "autobahnkilometer": "Autobahnkilometer",
    "streckenkilometer": "Streckenkilometer", "höhenmeter": "Höhenmeter", "laufmeter": "Laufmeter",
    "fußballfelder": "Fußballfelder", "fußballplätze": "Fußballplätze", "fußballfeldern": "Fußballfelder",
    "fußballplätzen": "Fußballplätze", "zoll": "Zoll",
}  # fmt: skip
MEASURE_UNITS = {
    "t": "Tonnen", "tonne": "Tonnen", "tonnen": "Tonnen", "kg": "kg", "kilogramm": "Kilogramm", "kilo": "Kilo",
    "gramm": "Gramm", "g": "g", "mg": "mg", "liter": "Liter", "litern": "Liter", "hektoliter": "Hektoliter",
    "milliliter": "Milliliter", "kubikmeter": "Kubikmeter", "kubikmetern": "Kubikmeter", "m³": "m³", "m3": "m³",
    "festmeter": "Festmeter", "festmetern": "Festmeter", "w": "W", "watt": "Watt", "kw": "kW", "kilowatt": "Kilowatt",
    "mw": "MW", "megawatt": "Megawatt", "gw": "GW", "gigawatt": "Gigawatt", "terawatt": "Terawatt", "wh": "Wh",
    "kwh": "kWh", "kilowattstunden": "Kilowattstunden", "kilowattstunde": "Kilowattstunden", "mwh": "MWh",
    "megawattstunden": "Megawattstunden", "gwh": "GWh", "gigawattstunden": "Gigawattstunden", "twh": "TWh",
    "terawattstunden": "Terawattstunden", "kwp": "kWp", "mwp": "MWp", "kv": "kV", "kilovolt": "Kilovolt",
    "volt": "Volt", "v": "V", "ampere": "Ampere", "hz": "Hz", "khz": "kHz", "mhz": "MHz", "ghz": "GHz",
    "hertz": "Hertz", "megahertz": "Megahertz", "gigahertz": "Gigahertz", "bit": "Bit", "mbit/s": "Mbit/s",
    "gbit/s": "Gbit/s", "megabit": "Megabit", "gigabit": "Gigabit", "gb": "GB", "tb": "TB", "gigabyte": "Gigabyte",
    "terabyte": "Terabyte", "petabyte": "Petabyte", "megabyte": "Megabyte", "grad": "Grad", "°c": "°C", "bar": "bar",
    "tesla": "Tesla", "ps": "PS", "dezibel": "Dezibel", "km/h": "km/h", "stundenkilometer": "Stundenkilometer",
    "teu": "TEU", "bruttoregistertonnen": "Bruttoregistertonnen", "newtonmeter": "Newtonmeter", "joule": "Joule",
}  # fmt: skip
CASE_SENSITIVE_UNITS = word_set(
    """
    m t g v w ha nm mm cm bar bit mw kw gw
    """
)
"""Abbreviations that are units only as printed in UNIT_SPELLINGS: "2 V" is not "2 v"."""
UNIT_SPELLINGS = word_set(
    """
    m t g V W ha nm mm cm bar Bit MW kW GW
    """
)
OUTPUT_UNITS = word_set(
    """
    Tonnen kg Kilogramm Kilo Liter Hektoliter Kubikmeter Festmeter W Watt kW Kilowatt MW Megawatt GW Gigawatt
    Terawatt Wh kWh Kilowattstunden MWh Megawattstunden GWh Gigawattstunden TWh Terawattstunden kWp MWp TEU m³
    """
)

ADJECTIVE_TAILS = (
    "köpfig", "jährig", "monatig", "wöchig", "tägig", "stündig", "minütig", "semestrig", "prozentig",
)  # fmt: skip
ADJECTIVE_UNITS = {
    "köpfig": "Personen", "jährig": "Jahre", "monatig": "Monate", "wöchig": "Wochen", "tägig": "Tage",
    "stündig": "Stunden", "minütig": "Minuten", "semestrig": "Semester", "prozentig": "Prozent",
}  # fmt: skip
LOOSE_TAIL = re.compile(rf"({'|'.join(ADJECTIVE_TAILS)})(?:e[nrsm]?)?")
"""The tail of such an adjective where a blank parts it from its number."""
SUPERLATIVES = "größt|wichtigst|ältest|stärkst|bedeutendst|längst|höchst|meist|häufigst|beliebtest|erfolgreichst|jüngst"

# ---- words around the counted noun -------------------------------------------------------------------------------
FUNCTION_WORDS = DETERMINERS | word_set(
    """
    in im ins an am ans auf aus bei beim mit von vom zu zum zur nach seit vor für gegen ohne um durch über unter
    neben zwischen hinter wegen trotz während gegenüber binnen pro je ab bis innerhalb außerhalb entlang gemäß
    laut mittels anhand per als wie wenn dass weil ob denn aber doch sondern oder und sowie bzw beziehungsweise
    sowohl noch nicht auch nur schon bereits erst etwa rund knapp fast gut heute jetzt dann dort hier da so sehr
    ganz mehr weniger viel wenig immer wieder nun damals davon darunter dazu dabei damit dafür daran darin
    daraus darüber hierfür hierzu zudem außerdem sich ich du er sie es wir ihr man uns euch ihm ihn ihnen mich
    mir dich dir wer was wo wann warum ist sind war waren wird werden wurde wurden worden sei seien wäre wären
    hat haben hatte hatten habe hätte hätten kann können konnte konnten könnte könnten soll sollen sollte
    sollten will wollen wollte wollten muss müssen musste mussten darf dürfen durfte durften mag mögen möchte
    möchten gibt gab gäbe geben gehört gehören gehörten zählt zählen zählte zählten umfasst umfassen umfasste
    kommen kommt kam kamen stehen steht stand arbeiten arbeitet arbeitete arbeiteten bilden bildet stellen
    stellt lassen lässt ließ ließen machen macht machte gehen geht ging gingen sowie plus minus mal später zuvor
    lang alt weit hoch breit tief entfernt
    """
)  # fmt: skip
"""Lower-case words that end the stretch between a number and the noun it counts."""
ADVERBS_INSIDE = word_set(
    """
    sehr ganz besonders hoch rein neu fest staatlich international national regional lokal bundesweit weltweit
    europaweit landesweit ehrenamtlich hauptamtlich öffentlich privat sozialversicherungspflichtig unmittelbar
    direkt eng gut wenig weit frisch jährlich weiterhin voll teils überwiegend eigens extra zusätzlich mehr
    fachlich thematisch technologisch wissenschaftlich wirtschaftlich inhaltlich räumlich rechtlich gemeinsam
    vormals ehemals bislang bisher derzeit aktuell inzwischen mittlerweile eigenständig interdisziplinär
    hochgradig stark klein groß
    """
)
COORDINATORS = frozenset(("und", "oder", "sowie", "&", "bzw", "beziehungsweise"))
GEOGRAPHIC_ER_NOUNS = (
    "arbeiter", "nehmer", "steller", "meter", "cluster", "partner", "leiter", "träger", "geber", "mitglieder", "länder",
    "besucher", "vertreter", "aussteller", "forscher", "wissenschaftler", "techniker", "händler", "betreiber",
    "zulieferer", "dienstleister", "gründer", "sieger", "gewinner", "berater", "teilnehmer", "treffer", "häuser",
    "felder", "bilder", "kinder", "schüler", "bürger", "einwohner", "experten", "roboter", "computer", "server",
    "anbieter", "entwickler", "gesellschafter", "liter", "förderer", "unternehmer", "center", "container", "lehrer",
    "bücher", "räder", "güter", "dörfer", "wälder", "gebäuder", "fächer", "künstler", "handwerker", "landwirte",
    "anwender", "kunder", "nutzer", "verbraucher", "erzeuger", "hersteller", "helfer", "redner", "zuhörer", "zuschauer",
)  # fmt: skip
"""Ends of nouns in -er that are no place names: "zehn Partner Hilfe" against "zehn Thüringer Firmen"."""

# ---- what is no figure -------------------------------------------------------------------------------------------
MONTHS = word_set(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr
    jun jul aug sep sept okt nov dez
    """
)
WEEKDAYS = word_set(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    """
)
LABELS_BEFORE = word_set(
    """
    seite seiten s nr nummer halle raum gleis kapitel abschnitt artikel art paragraf § §§ abs absatz satz band
    teil heft ausgabe version stufe phase stand standnummer tor zimmer haus etage iso din en iec vdi vde bs astm
    ean isbn tel telefon fax fon mobil postfach plz bundesstraße autobahn landesstraße linie buslinie klasse typ
    modell baureihe industrie web horizont agenda vision strategie masterplan roadmap green horizon arbeit
    handwerk windows formel erwägungsgrund anlage anhang tabelle abbildung abb bild los top generation zone
    sektor ziel sdg code level paket modul arbeitspaket halbjahr quartal lehrstuhl sonderforschungsbereich sfb
    """
)
"""Nouns that a number names rather than counts: "Halle 3", "Industrie 4.0", "DIN 276"."""
RANK_LABELS = frozenset(("platz", "rang"))
IDIOMS = (
    ("unter", "vier", "augen"), ("auf", "allen", "vieren"), ("zwei", "fliegen"), ("zwei", "seiten", "einer"),
    ("zwei", "paar", "schuhe"), ("in", "zwei", "worten"), ("aus", "zwei", "gründen"), ("alle", "neune"),
    ("drei", "kreuze"), ("auf", "zwei", "hochzeiten"), ("zwischen", "zwei", "stühlen"), ("sieben", "sachen"),
    ("in", "vier", "wänden"), ("vier", "wände"), ("vier", "wänden"), ("sieben", "siegeln"),
)  # fmt: skip
PERSON_AGE_NOUN = r"(?:in|er|ling|ant|ent|ist|or|mann|frau|manager|chef|leiter|loge|ingenieur|physiker|vater|mutter)$"
WE_ARE = re.compile(r"\b(?:[Ss]ind|[Ww]aren)\swir\s(?:[a-zäöüß]+\s){0,2}$")
"""Before a number of people: "Jetzt sind wir 13"."""
