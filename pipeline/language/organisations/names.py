"""Where an organisation's name begins: walking left from its legal form."""

from __future__ import annotations

import re

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, surnames, town_adjectives
from pipeline.language.occurrences import occurrences
from pipeline.language.organisations.by_body import is_landscape
from pipeline.language.organisations.facilities import facility_kind
from pipeline.language.organisations.patterns import DESCRIPTORS, LEGAL, LEGAL_FORM, RELATED, descriptor_kind
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind

_WORD = re.compile(r"\S+")
_HEAD_NOUN = re.compile(
    r"(?:gesellschaft|verein|institut|verband|zentrum|agentur|initiative|gemeinschaft|bund|forum|stiftung|akademie"
    r"|netzwerk|"
    r"allianz|kompetenzzentrum|cluster|arbeitskreis|dachverband|betriebe|werke|gesellschaften)e?s?$",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(
    r"(?:[Vv]erein|[Vv]erband|[Gg]esellschaft|[Vv]ereinigung|[Bb]und|[Gg]emeinschaft|[Ff]reunde|[Ss]tiftung"
    r"|[Aa]kademie)$"
)
"""Heads whose names go on in the genitive: "Verband der Maler e. V."."""
_CLUB = re.compile(r"(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Vv]erein|[Vv]erband|[Vv]ereinigung)$")
_FIELDS = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+\sund\s[A-ZÄÖÜ]")
_OF_CLUB = re.compile(r"\s?e\.")
"""Clubs are registered as such: "so prüft der Verein im Auftrag der Quirla GmbH" names none."""
_LINKS = frozenset("für und der des zur zum von im in of the for and de la zu".split())
_ENGLISH_LINKS = frozenset("of the for and de la".split())
_FAMILY = frozenset("Söhne Sohn Partner Partners Co. Co Töchter Cie. Cie Kollegen Team".split())
_ADJECTIVE = re.compile(r"^[a-zäöüß]+(?:e|er|en|es|em)$")
_AFTER_SLASH = re.compile(rf"^.*{LEGAL}/")
""" "X GmbH/Y GmbH" names two firms."""
MAX_WORDS = 9
MIN_TOWN = 5
"""Letters of a town's adjective, at least."""


def name_start(text: str, lower: int, end: int) -> int | None:
    """Return where the name that ends before `end` begins, None where no name stands there.

    `lower` is the sentence's first offset. The walk accepts capitalised words, digits, "&", links inside a
    phrase that has a head noun ("Gesellschaft für Optik mbH") and one brand word with a small first letter.
    """
    words = list(_WORD.finditer(text, lower, end))[-MAX_WORDS:]
    start: int | None = None
    index = len(words) - 1
    linked = False
    while index >= 0:
        raw = words[index].group()
        word = _AFTER_SLASH.sub("", raw).lstrip('(„»‚›"“[')
        left = words[index - 1].group() if index else ""
        begin = words[index].end() - len(word)
        if word in _TITLES and start is not None:
            start = begin
            index -= 1
            continue
        if not word or (start is not None and _ends_phrase(word)):
            break
        if word in {"&", "+"} and index and left[:1].isupper():
            index -= 1
            continue
        if word == "van" and left in {"&", "+"} and start is not None:
            start = begin  # "Kern & van Holm Bau GmbH"
            index -= 1
            continue
        if word in {"der", "den", "de"} and left.casefold() == "van" and start is not None:
            start = words[index - 1].start()
            index -= 2
            continue
        if word in _LINKS and start is not None:
            if not _link_belongs(words, index, text[start:end], text[end : end + 6]):
                break
            linked = word not in _ENGLISH_LINKS and word != "und"
            index -= 1
            continue
        rest = None if start is None else text[start:end]
        if rest and _is_of_town(text, rest) and (facility_kind(word) or is_word(word)):
            break  # "die Weberei Auentaler Zwirn AG": no name has an adjective behind its noun
        if not _belongs(word, rest, text[end : end + 6], linked or (index > 0 and word in _NAME_ADJECTIVES)):
            break
        linked = linked and not _HEAD_NOUN.search(word)
        start = begin
        if word != raw or word[0].islower():
            break
        index -= 1
    return start


def _belongs(word: str, rest: str | None, tail: str, linked: bool) -> bool:
    """Tell whether a word belongs to the name that goes on with `rest` and the legal form `tail`."""
    if not (word[0].isupper() or word[0].isdigit()):
        return _is_brand(word)
    bears = rest is not None and _bears_place(word, rest, tail)
    fields = rest is not None and bool(_CLUB.fullmatch(word) and _OF_CLUB.match(tail.lstrip()) and _FIELDS.match(rest))
    return linked or bears or fields or not _stops(word, rest is None)


def _is_of_town(text: str, rest: str) -> bool:
    """Tell whether the words of a name begin with a town's adjective and go on: "Auentaler Zwirn".

    The adjective is a listed town's, or made from a place that the text names as well.
    """
    first, _, more = rest.partition(" ")
    if not more or not first.endswith("er") or len(first) < MIN_TOWN:
        return False
    if first in town_adjectives() or any(occurrences(text, first[:-2])):
        return True
    if is_landscape(first[:-2]):
        return True
    return _TOWNS.search(first) is not None and first not in surnames()


_TOWNS = re.compile(r"(?:burg|städt|stadt|stedt|hausen|roda|münd|hafen|furt|brück|kirchen|feld|wald)er$")


_TITLES = frozenset({"Gebr.", "Dr.", "Prof.", "St.", "Gebrüder"})


def _ends_phrase(word: str) -> bool:
    """Tell whether the phrase before a name ends with a word."""
    return word[-1] in ',;:!?)“”«"‘' or (word[-1] == "." and len(word) > 4)


def _stops(word: str, innermost: bool) -> bool:
    bare = word.rstrip(".,:;")
    if bare.casefold() in FUNCTION_WORDS and not bare.isupper():
        return True
    return bool(not innermost and (_describes_only(bare) or is_role(bare) or LEGAL_FORM.fullmatch(" " + bare))) or (
        innermost and (bare in {"Die", "Der", "Das"} or (is_role(bare) and is_word(bare) and bare not in _OFFICES))
    )


_OFFICES = frozenset(
    "Ingenieure Architekten Rechtsanwälte Patentanwälte Steuerberater Wirtschaftsprüfer Notare Planer Zahnärzte Ärzte "
    "Tierärzte Therapeuten Gutachter Berater Innenarchitekten Landschaftsarchitekten Stadtplaner Informatiker "
    "Physiotherapeuten Tischler Zimmerer Dachdecker Optiker Augenärzte Sachverständige Designer".split()
)
"""Owners' callings at the end of a firm's name: "Ombach Architekten PartG mbB"."""
_NAME_ADJECTIVES = frozenset("Neue Neuer Neues Alte Alter Altes Große Großer Gute Guter Erste Erster".split())
"""Function words that begin names as well, within a sentence."""
_BODY = re.compile(
    r"^(?!Tochter|Mutter|Schwester|Betreiber|Projekt|Träger|Beteiligungs)[A-ZÄÖÜ][a-zäöüß]{2,}"
    r"(?:genossenschaft|gemeinschaft|agentur|-Genossenschaft|-Gemeinschaft|-Agentur)$"
)
"""Compounds that begin a body's name: "Wohnungsgenossenschaft Neue Heimat eG"."""
_PUBLIC_FIRM = re.compile(
    r"(?:.*(?:[Ff]örder(?:ungs)?|[Bb]au|[Ss]anierungs)|(?:.*[Ee]ntwicklung|Transfer|Beschäftigung|Qualifizierung|Wohnung|Siedlung"
    r"|Erschließung|(?:Nahv|V)erkehr|Entsorgung|Versorgung|Grundstück|Infrastruktur|Tourismus|Abfallwirtschaft)s?)gesellschaft"
)
"""Companies of a town or a region, which bear its name behind what they are for."""
_PURPOSE = re.compile(r"(?!Tochter|Mutter|Schwester)[A-ZÄÖÜ][a-zäöüß]+gesellschaft")
_LIMITED = re.compile(r"\smbH\b")


def _bears_place(word: str, rest: str, tail: str) -> bool:
    """Tell whether a -gesellschaft belongs to the name `rest` behind it, `tail` being the legal form.

    "mbH" alone needs one ("Transfergesellschaft Auental mbH"); else what it is for tells it, or a place behind it.
    """
    if _PURPOSE.fullmatch(word) is None:
        return False
    return bool(_LIMITED.match(tail) or _PUBLIC_FIRM.fullmatch(word)) or is_region(rest)


_KIN = frozenset("Tochter Töchter Mutter Schwester".split())
"""Firms' relations, which stand before their names: "die Tochter Quirla Digital GmbH"."""
_NAMING = frozenset("Name Namen Namens Titel Marke Label Rechtsform Dach Träger Trägers".split())
""" "gab sich den Namen Tonring e. V.": what announces a name."""


_OF_IDEAS = re.compile(
    r"(?:Software|Ideen|Daten|Technologie|Kreativ|Programm|Web|Spiele|App-|KI-|IT-|Hightech-)-?schmiede", re.IGNORECASE
)
"""No forge stands behind them: "die Softwareschmiede Quirla GmbH"."""


def _describes_only(word: str) -> bool:
    """A describing noun that is no part of the name behind it; "Ernährungsverband X e. V." keeps its own."""
    if _BODY.search(word) or (word.endswith(("schmiede", "büro", "kanzlei")) and not _OF_IDEAS.match(word)):
        return False
    if word in _KIN or word in _NAMING or RELATED.fullmatch(word):
        return True
    described, kind = descriptor_kind(word)
    return described and (word in DESCRIPTORS or kind in {OrganisationKind.COMPANY, None})


def _is_brand(word: str) -> bool:
    if any(c.isupper() or c.isdigit() for c in word[1:]):
        return True
    if word.casefold() in FUNCTION_WORDS or _ADJECTIVE.match(word):
        return False
    return word.isalpha() and not word.endswith(("t", "te", "ten"))


def _is_part(words: list[re.Match[str]], index: int) -> bool:
    """Tell whether a word before "und" can belong to a name with the words after it: no other firm, no list."""
    word = words[index].group() if index >= 0 else ""
    return bool(_PLAIN.fullmatch(word)) and not is_role(word) and not LEGAL_FORM.fullmatch(" " + word)


_PLAIN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+")


def _link_belongs(words: list[re.Match[str]], index: int, accepted: str, tail: str) -> bool:
    link = words[index].group()
    if link in {"der", "dem", "den"} and index and words[index - 1].group() == "von":
        return False  # "So lebt der Verein von der Quirla GmbH"
    if link == "in":  # "Bund der Maler in Hessen e. V."
        return accepted.split()[0] in STATES and index > 0 and bool(_HEAD_NOUN.search(words[index - 1].group()))
    if link in _ENGLISH_LINKS:
        return index > 0 and words[index - 1].group()[0].isupper()
    if link == "und" and index and words[index - 1].group().endswith("-"):
        return True  # "Anlagen- und Apparatebau GmbH"
    if link == "und" and index > 1 and _CLUB.search(words[index - 2].group()) and _OF_CLUB.match(tail.lstrip()):
        return _is_part(words, index - 1) and is_word(accepted.split()[0])  # "Verband Druck und Papier e. V."
    if link == "und" and accepted.split()[0] in _FAMILY:
        return True
    if link == "und" and all(map(is_word, accepted.split())) and _is_part(words, index - 1):
        return True  # "Quirla Öfen und Rahmen GmbH": no firm is named "Rahmen" alone
    # "Gesellschaft für Mess- und Regeltechnik mbH": somewhere left, within the same phrase, stands a head noun.
    for earlier in range(index - 1, -1, -1):
        word = words[earlier].group()
        if word[-1] in ",;:.!?)“«" and not word.endswith("-"):
            return False
        if _HEAD_NOUN.search(word) and word[0].isupper():
            owner = _CLUB.search(word) and not _OF_CLUB.match(tail)
            if link in {"der", "des"} and (owner or not _OF_SOMEBODY.search(word)):
                # "das Netzwerk der X GmbH" and "der Verbund des Instituts Y e. V." speak of two things.
                return False
            between = [words[i].group() for i in range(earlier + 1, index + 1)]
            return bool({"für", "zur", "der", "des", "im", "von"} & set(between)) and not any(
                w[0].islower() and w not in _LINKS and not _ADJECTIVE.match(w) for w in between
            )
    return False
