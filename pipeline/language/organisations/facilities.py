"""Houses, shops and public bodies named by what they are and a name: "Prüflabor Quirla", "Forstamt Auental"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.language.lexicon import STATES, cities, first_names, surnames
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.found import Found, is_brand_name, trim
from pipeline.language.organisations.patterns import NO_ORGANISATION, nominative
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import noun_class
from pipeline.language.organisations.vocabulary import is_word
from schemas.records import OrganisationKind as Kind

_NOUNS: dict[Kind, str] = {
    Kind.RESEARCH: r"\w*(?:prüf|versuchs|forschungs)anstalt|(?:versuchs|forschungs)station|versuchsgut",
    Kind.COMPANY: (
        r"bürger(?:wind|solar|energie)(?:park|hof|werk)?|tierklinik|(?:tierarzt|zahnarzt|arzt|haus)praxis|privatklinik|\w+(?<!\btage)(?<!\bneu)(?<!\balt)(?<!\broh)(?<!\bum)(?<!\ban)(?<!\baus)(?<!\bab)(?<!\buf)(?<!\berg)(?<!\bvor)(?<!\bwieder)bau|\w+zucht|\w{3,}(?<!büch)(?<!spiel)(?<!fisch)(?<!bahnmeist)(?<!straßenmeist)(?<!\bförst)erei|\w+fabrik|\w+(?<!netz)(?<!studierenden)(?<!studenten)(?<!jugend)(?<!bildungs)(?<!sozial)(?<!hilfs)(?<!förderungs)(?<!diakonie)(?<!kolping)(?<!missions)werk|\w+(?<!netz)werke|\w{3,}(?<!netz)(?<!kunst)(?<!fach)(?<!bau)(?<!stock)(?<!trieb)(?<!feuer)(?<!hand)(?<!lauf)(?<!uhr)(?<!lebens)(?<!meister)(?<!bildungs)werken|(?:feuer|hagel|brand|gebäude)versicherung|brandkasse|mühle|brauhaus|schmiede|hütte|destille|destillerie|baumschule|"
        r"werft|spedition|verlag|studio|atelier|labor|hotel|gasthof|gasthaus|pension|café|apotheke|"
        r"orthopädie|\w*optik|elektro|möbel|getränke|zweirad|juwelier|bestattungshaus|physiotherapie|sanitätshaus|autohaus|kaufhaus|(?:mode|möbel|betten|reform|musik|sport|schuh|radio|foto|funk|tee|wein)haus|\w+(?<!kunden)(?<!not)(?<!liefer)service|(?:buch|wein|holz|eisen)handlung|(?:land|agrar|baustoff|brennstoff|holz|stahl)handel|baumarkt|weingut|landgut|(?:algen|bio|öko|ziegen|schaf|milch|obst|gemüse|kräuter|spargel|beeren|fisch|demeter)hof|ziegelei|sägewerk|steinmetzbetrieb|"
        r"\w*unternehmung|(?:klär|biogas|kompostier|müllverbrennungs|recycling|sortier|elektrolyse|geothermie|raffinerie)anlage|"
        r"manufaktur|werkstatt|werkstätten|(?<!gründer)(?<!projekt)(?<!regional)(?<!verbindungs)büro|kanzlei|elektrotechnik|"
        r"\w+kapital|reisedienst|kraftverkehr|verkehrsbetriebe|stadtwerken?|"
        r"(?:entsorgungs|verkehrs|wohnungs|wohnungsbau|transfer|beschäftigungs|qualifizierungs|siedlungs|förderungs|grundstücks|erschließungs|entwicklungs|beteiligungs|betreiber|infrastruktur|hafen|verwertungs|nahverkehrs)gesellschaft|"
        r"(?:energie|wasser|strom|wärme|fernwärme|gas|nah)versorgung|(?:teich|fisch|abfall|weide)wirtschaft|wohnbauten|gemeindewerken?|wasserwerken?|sparkasse|volksbank|raiffeisenbank|flughafen|(?<!\w)hafen|(?<!\w)messe|(?:wirtschafts|verkehrs|entsorgungs|versorgungs|wasser|abwasser|stadt|gemeinde|kommunal|kreis|bau|bäder|kur|umwelt|service|dienstleistungs|hafen|reinigungs|entwässerungs)betrieben?|\w+wirtschaftsbetrieb|\w+genossenschaft|"
        r"(?:verkehrs|tarif)verbund"
    ),
    Kind.OTHER: (
        r"klinik|klinikum|klinikverbund|krankenhaus|hospital|kita|kindertagesstätte|kindergarten|(?<!hoch)schule|gymnasium|realschule|berufskolleg|"
        r"\w{4,}(?<!forschungs)(?<!stadt)(?<!orts)(?<!ballungs)(?<!einkaufs)[zc]entrum|seniorenheim|pflegeheim|altenheim|museum|archiv|theater|"
        r"(?:studierenden|studenten|jugend|bildungs|sozial|förderungs|diakonie|kolping|missions)werk|\w*oper|orchester|feuerwehr|bürgerstiftung|stiftung|kloster|kirchengemeinde|pfarrei|volkshochschule|musikschule|"
        r"bibliothek|tierpark|zoo|(?:feuer|rettungs|berg|wasser)wache|(?:rettungs|integrierte)?leitstelle|rettungsdienst|akademie|regionalagentur|standortagentur|tourismusagentur|"
        r"sozialstation|station|büro|nationalpark|naturpark|geopark|biosphärenreservat|wildpark|botanischer garten"
    ),
    Kind.GOVERNMENT: (
        r"\w{3,}(?<!ehren)(?<!lehr)(?<!haupt)amt|(?:amts|land|verwaltungs|arbeits|sozial)gericht|(?:polizei|bundespolizei)(?:inspektion|direktion|wache|station|revier)|(?:straßen|autobahn)meisterei|forstrevier|försterei|"
        r"landesbetrieb|staatsbetrieb|eigenbetrieb|forstbetrieb|nationalparkverwaltung"
    ),
    Kind.ASSOCIATION: (
        r"verbraucherzentrale|innung|kreishandwerkerschaft|landfrauen|bauernverband|imkerverein|waldbesitzerverband|"
        r"erzeugergemeinschaft|forstbetriebsgemeinschaft|waldbauernvereinigung|(?:wald|jagd|weide|teilnehmer)genossenschaft|hegegemeinschaft|hegering|kreisjägerschaft|maschinenring|zweckverband|\w+zweckverband|tierschutzverein|heimatverein"
    ),
}  # fmt: skip
_KINDS = [(kind, re.compile(rf"[\w-]*?(?:{nouns})(?:s|es)?")) for kind, nouns in _NOUNS.items()]
_NOUN = re.compile(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüßé]+(?:-[A-ZÄÖÜ][a-zäöüßé]+)*(?=\s)")
_ADJECTIVE = re.compile(r"(?<=[a-zäöü]\s)[A-ZÄÖÜ][a-zäöüß]{3,}(?:e|en|es|scher)\s$")
"""Written with a capital within a sentence, an adjective is a part of a name."""
_HYPHENATED = re.compile(r"(?<![\w-])[A-ZÄÖÜ]\w+-\sund\s$")
""" "Wasser- und Schifffahrtsamt Auental"."""
_NAME = re.compile(
    rf"\s(?P<of>des\s(?:Landes|Kreises|Landkreises)\s|der\sStadt\s)?(?P<name>(?:(?:St\.|Sankt)\s|{g.CAP}-\sund\s)?"
    rf"(?:{g.CAP}|{g.CAMEL})(?:\s(?:{g.CAP}|[&+](?=\s)|und\s(?:Söhne|Sohn|Töchter|Partner)\b))*(?:\s(?:am|an\sder)\s{g.CAP})?)"
)
_OF_DISTRICT = re.compile(
    r"\sdes\s(?!(?:Land|Alt|Stadt|Arbeits|Förder|Freundes)kreises)[A-ZÄÖÜ][\w-]*(?:kreises|-Kreises)(?![\w-])"
)
""" "die Berufsschule des Salzlandkreises"."""
_OF_STATE = re.compile(rf"\s(?:des\sSaarlandes|des\sLandes\s{g.STATE}|{g.STATE})(?![\w-]|\s[A-ZÄÖÜ][a-z]+s\b)")
_FAMILY_END = re.compile(r"\S+\s(?:[&+]|und)\s(?:Söhne|Sohn|Töchter|Partner)\b")
_INFLECTED = re.compile(r"(?:isch|lich)e[nrms]?$")
_PARTNERS = re.compile(r"\sund\sPartner$")
_BUREAU = re.compile(r"(?:büro|Büro|kanzlei|Kanzlei|partner)$")
_AND_ANOTHER = re.compile(r"\sund\s(?P<other>[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])")
""" "Ingenieurbüro Ombach und Holl"."""
_PUBLIC = re.compile(r"(?:stadtwerke|gemeindewerke|wasserwerke|sparkasse|bank|flughafen|betriebe)")
_OBJECT = re.compile(r"(?<=[^erns])\s(?P<word>[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|ern))$")
_WHERE = re.compile(rf"\s(?:am|an\sder|zum|zur)\s{g.CAP}(?![\w-])")
_WHOSE = re.compile(
    r"\b(?:[Ii]nhaber|[Bb]esitzer|[Bb]etreiber|[Ee]igentümer|[Ll]eiter|[Cc]hef|[Ww]irt|[Pp]ächter)(?:in)?\s(?:der|des)\s$"
)
""" "Inhaber der Apotheke am Markt": where a house stands is its name where somebody's office tells that it is one."""
_FARM = re.compile(r"(?<!ast)hof$|anlage$")
_LAST = re.compile(r"\s(?P<word>[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|ern|eln))$")
_VERB_BEFORE = re.compile(
    r"\b(?!(?:mit|samt|seit|statt|nebst|trotz|nicht|jetzt|erst|dort|selbst|damit|somit|fast)\s)[a-zäöüß]{3,}t\s(?:die|der|das)\s$"
)
"""What stands behind such a name is the verb's object."""
DONE = re.compile(
    r"\s(?!(?:gehört|gewinnt|gefällt|gelingt|gerät|genießt|genügt|geschieht|gestaltet)\b)"
    r"(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|(?:ver|be|er|ent|zer)[a-zäöüß]{3,}en)"
    r"(?=[.,;:!?“»]|\s(?:hat|habe|haben|hatten?|hätten?|wird|werden|worden|wurden?|und|oder|soll|sollen|will|wollen)\b|$)"
)
""" "bei der Sparkasse Auental Kredite vergeben": what stands before the verb is its object."""
_CLAUSE_BEFORE = re.compile(
    r"(?:,\s(?:die|der|das|den|dem|wo|weil|dass|wenn|ob|wie|seit|als|während|für\s\w+|mit\s\w+)|\b[Dd]essen|\b[Dd]eren|\b(?:Weil|Dass|Wenn|Ob|Als|Da|Während|Seit|Wo|Wie))\s[^.,;:!?„“]{0,50}$"
)
_VERB_ENDS = re.compile(r"\s[a-zäöüß]{3,}(?:t|te)(?=[.,;:])")


def _ends_clause(text: str, start: int, position: int, stop: int) -> bool:
    """Tell whether a subordinate clause ends with its verb behind a house: "…, dessen Kanzlei Holl Banken berät,"."""
    return (
        _VERB_ENDS.match(text, stop) is not None
        and _CLAUSE_BEFORE.search(text, max(start, position - 70), position) is not None
    )


_ANY_HOUSE = re.compile(
    r"\b(?:[Ee]ine[rnms]?|[Ee]iner|(?:[Ee]ben)?[Dd]iese[rnms]?|[Jj]ene[rnms]?|[Jj]ede[rnms]?|[Kk]eine[rnms]?|[Ee]in)\s$"
)
_INITIALS = re.compile(r"(?<![\w-])(?P<letters>[A-ZÄÖÜ]{2,5})\s$")
""" "die IBQ Beteiligungsgesellschaft Sachsen"."""


def _with_initials(text: str, start: int, position: int) -> tuple[int, str | None]:
    """Return where a house's name begins with the abbreviation before its noun, and that abbreviation."""
    before = _INITIALS.search(text, max(start, position - 8), position)
    if before is None or before.group("letters") in NO_ORGANISATION:
        return position, None
    return before.start(), before.group("letters")


_WHOSE_HOUSE = re.compile(r"(?<=\b[Dd]es\s)[A-ZÄÖÜ][\w-]*s\s")
_MANY = re.compile(r"(?:en|er|ern|eln)$")


def _is_thing(word: str, *, sure: bool) -> bool:
    """Tell whether a word is an object and no part of a name; `sure` where a verb stands beside it."""
    meaning = noun_class(word)
    if is_region(word):
        return False
    return meaning in {"noun", "compound"} or (sure and meaning == "unknown" and _MANY.search(word) is not None)


def _is_no_bearer(text: str, start: int, position: int, bare: str, *, done: bool) -> bool:
    """Tell whether a word behind a house at `position` is no name of it.

    "in einer Weberei Wolle" has an object, "mit der Gießerei Ombachs" names the owner.
    """
    if " " in bare:
        return False
    if bare.endswith("s") and (bare[:-1] in bearers(text) or (is_region(bare[:-1]) and not is_region(bare))):
        return True  # "die Wasserversorgung Berlins"
    if bare in cities() or bare in STATES or bare in bearers(text):
        return False
    if _WHOSE_HOUSE.match(text, position) and _MANY.search(bare) and _is_thing(bare, sure=True):
        return True  # "im Flur des Forstamts Bilder"
    thing = done and _is_thing(bare, sure=False)
    return thing or _ANY_HOUSE.search(text, max(start, position - 14), position) is not None


_REGION = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)+")
_FULL_NAME = re.compile(r"(?<![\w-])([A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)\s([A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])")
_GENITIVE = re.compile(r"(?:klinik|krankenhaus|zentrum|amt|werk|museum|labor|kapital)(?:s|es)$")


def facilities(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the facilities named within start..end; a shop's name alone is another name of it."""
    for noun in _NOUN.finditer(text, start, end):
        kind = facility_kind(noun.group())
        if kind is None:
            continue
        of_state = _OF_STATE.match(text, noun.end(), end)
        if of_state:
            stop = of_state.end()
            begin, letters = _with_initials(text, start, noun.start())
            name = _uninflected(text[begin:stop]) if begin == noun.start() else text[begin:stop]
            yield Found(begin, stop, name, kind, "organisations.facility", 0.85, letters)
            continue
        where = _WHERE.match(text, noun.end(), end)
        if where and _WHOSE.search(text, max(start, noun.start() - 40), noun.start()):
            name = nominative(" ".join(text[noun.start() : where.end()].split()))
            yield Found(noun.start(), where.end(), name, kind, "organisations.facility", 0.75)
            continue
        district = _OF_DISTRICT.match(text, noun.end(), end)
        if district and kind is not Kind.COMPANY:
            name = _uninflected(" ".join(text[noun.start() : district.end()].split()))
            yield Found(noun.start(), district.end(), nominative(name), kind, "organisations.facility", 0.8)
            continue
        match = _NAME.match(text, noun.end(), end)
        if match is None or (match.group("of") and kind is Kind.COMPANY):
            continue
        family = _FAMILY_END.match(match.group("name"))
        last = match.start("name") + family.end() if family else match.end("name")
        begin, stop = trim(text, match.start("name"), last)
        both = _AND_ANOTHER.match(text, stop, end) if _BUREAU.search(noun.group()) else None
        if both and both.group("other") in surnames():
            stop = both.end()
        bare = " ".join(text[begin:stop].split())
        public = _PUBLIC.search(noun.group().casefold())
        known = match.group("of") or _is_name(bare) or (public and _REGION.fullmatch(bare))
        if family and _PARTNERS.search(text, begin, last):
            stop = last  # "Ingenieurbüro Ombach und Partner": no role there
        bare = " ".join(text[begin:stop].split())
        of_town = public or bare.split()[0] in cities()
        verb = _VERB_BEFORE.search(text, max(start, noun.start() - 40), noun.start())
        done = DONE.match(text, stop, end) is not None and not family
        ended = verb is not None or _ends_clause(text, start, noun.start(), stop)
        item = None if family else _LAST.search(bare) if ended or done else _OBJECT.search(bare) if of_town else None
        if item and _is_thing(item.group("word"), sure=ended):
            bare = bare[: item.start()]  # "die Sparkasse Auental Kredite vergibt", "näht die Weberei Holl Jacken"
            stop = begin + len(bare)
        if begin != match.start("name") or stop <= begin or not known:
            continue
        if _is_no_bearer(text, start, noun.start(), bare, done=done):
            continue
        adjective = _ADJECTIVE.search(text, max(start, noun.start() - 40), noun.start())
        joined = _HYPHENATED.search(text, max(start, noun.start() - 40), noun.start())
        begun, letters = _with_initials(text, start, noun.start())
        left = joined.start() if joined else adjective.start() if adjective else begun
        name = nominative(_uninflected(" ".join(text[left:stop].split())))
        farm = _FARM.search(noun.group()) is not None  # mostly called after its village
        short = letters or (bare if _is_own_name(text, bare, kind) and not (public or farm) else None)
        yield Found(left, stop, name, kind, "organisations.facility", 0.8, short)


@lru_cache(maxsize=2)
def bearers(text: str) -> tuple[str, ...]:
    """Surnames of people whom the text names with a listed first name."""
    pairs = _FULL_NAME.findall(text)
    return tuple(sorted({last for first, last in pairs if first in first_names() and not is_word(last)}))


_FAMILY = re.compile(r"(?:Fraunhofer|Leibniz|Helmholtz|Max-Planck|Steinbeis)-\S*(?:zentrum|Zentrum)")


@lru_cache(maxsize=1 << 14)
def facility_kind(noun: str) -> Kind | None:
    """Return the kind of a facility that a noun names, None for other nouns."""
    if _FAMILY.match(noun):
        return Kind.RESEARCH
    lower = noun.casefold()
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(lower)), None)


def _is_name(bare: str) -> bool:
    """Tell whether the words after the noun are a name: a place, a brand, something no dictionary holds."""
    words = bare.split()
    if words[0] in {"St.", "Sankt"} and len(words) > 1:
        return True
    if re.search(r"[Hh]ochschule|[Uu]niversität", bare):
        return False  # "Stiftung Tierärztliche Hochschule": a school's name, which its own head tells
    first = words[0]
    if first in first_names() and len(words) > 1 and "&" not in words:
        return False  # "das Atelier Anna Brandt"
    if bare in {"NRW", "MV", "BW"}:
        return True
    if first.endswith("-") or first in cities() or first in STATES or "&" in words or words[1:2] == ["und"]:
        return True
    if len(words) == 1 and _INFLECTED.search(first):
        return False
    return is_brand_name(bare) and (first in surnames() or not is_word(first) or len(words) > 1)


def _is_own_name(text: str, bare: str, kind: Kind) -> bool:
    """Tell whether people would call the house by this name alone: no town's office or school."""
    words = bare.split()
    if words[0] in {"St.", "Sankt"} or "&" in words:
        return True
    return kind is Kind.COMPANY and bare not in bearers(text) and not is_region(words[0]) and words[0] != "Bad"


def _uninflected(name: str) -> str:
    """Return "Klosterkrankenhaus St. Ottilien" for the genitive "Klosterkrankenhauses St. Ottilien"."""
    noun, _, rest = name.partition(" ")
    return f"{re.sub(r'(?:es|s)$', '', noun) if _GENITIVE.search(noun.casefold()) else noun} {rest}"
