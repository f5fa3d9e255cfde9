"""Stretches of text taken for names of organisations, and how names are compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names
from pipeline.language.organisations import patterns as p
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role
from schemas.records import OrganisationKind as Kind


@dataclass(slots=True)
class Found:
    """A stretch of text taken for an organisation's name."""

    start: int
    end: int
    name: str
    kind: Kind | None
    rule: str
    confidence: float
    short: str | None = None

    def __post_init__(self) -> None:
        """Write the name on one line, however the text breaks it."""
        if "\n" in self.name:
            self.name = " ".join(self.name.split())


_SHORT_IN_BRACKETS = re.compile(r"\s\([A-ZÄÖÜ]{2,}\)(?=\s)")
_SIGNS = re.compile(r"[^\w&+]+")


@lru_cache(maxsize=8192)
def key_of(name: str) -> str:
    """Return the name reduced to what identifies it: no legal form, no trademark sign, no case."""
    bare = p.LEGAL_TAIL.sub("", _SHORT_IN_BRACKETS.sub("", " ".join(name.split())))
    for short, long in p.SAME_HEAD:
        bare = short.sub(long, bare)
    return _SIGNS.sub(" ", bare).strip().casefold()


_KIND_WORDS: tuple[tuple[str, Kind], ...] = (
    (r"^(?:CDU|CSU|SPD|FDP|AfD|Die Linke|(?:Bündnis 90/)?(?:Die )?Grünen?|Freie Wähler)$", Kind.OTHER),
    (r"(?:[Bb]eteiligungs|[Kk]apital|[Ww]ohnungsbau|[Ee]ntwicklungs)gesellschaft", Kind.COMPANY),
    (r"[Uu]niversit|[Hh]ochschule|College", Kind.UNIVERSITY),
    (r"[Ii]nstitut|[Ff]orschung|Research|Zentrum für|Centre for|Center for|Akademie der Wissenschaften", Kind.RESEARCH),
    (r"[Mm]inisteri|[Bb]ehörde|[Aa]mt\b", Kind.GOVERNMENT),
    (
        r"[Ff]achagentur|[Mm]ission\b|(?:[Kk]ranken|[Pp]flege)kasse|(?:[Ss]ozial|[Rr]enten|[Uu]nfall|[Kk]ranken)versicherung\b",
        Kind.OTHER,
    ),
    (r"Cluster\b(?! Alliance)|[Nn]etzwerk|\bValley\b", Kind.CLUSTER),
    (
        r"[Vv]erband|[Vv]erein|[Gg]esellschaft|[Aa]llian[zc]|Initiative|Organi[sz]ation|Association|Society|[Kk]ammer|[Bb]und\b|-Union\b|"
        r"[Vv]ereinigung|Federation|Network",
        Kind.ASSOCIATION,
    ),
)


def kind_by_words(name: str) -> Kind | None:
    """Return the kind that the nouns of a name tell."""
    return next((kind for pattern, kind in _KIND_WORDS if re.search(pattern, name)), None)


_HOUSE = re.compile(
    r"(?:[Ff]örder|[Aa]ufbau|[Ss]truktur|[Ii]nvestitions)-?[Bb]ank|[Kk]linik|[Kk]rankenhaus|[Ss]chule|[Mm]useum|[Ss]tiftung|[Ff]euerwehr|(?:Center|Centre|Platform|House|Hub|Park|[Aa]kademie|[Zz]entrum)\b",
)


def default_kind(name: str) -> Kind:
    """Return the kind of an organisation of which nothing tells one: a house of some sort, else a company."""
    return Kind.OTHER if _HOUSE.search(name) else Kind.COMPANY


def looks_coined(name: str) -> bool:
    """Tell whether a name looks made up: capitals or digits inside, or several words of which one is foreign."""
    return bool(re.search(r"[a-zäöü][A-ZÄÖÜ]|\d|[A-ZÄÖÜ]{2,}|®|&", name))


def starts_sentence(text: str, start: int, position: int) -> bool:
    """Tell whether a position of the passage that begins at `start` opens a sentence."""
    before = text[start:position].rstrip()
    return not before or before[-1] in ".!?:"


_SERVICE = re.compile(
    r"(?:[A-ZÄÖÜ][a-zäöüß]*)?(?i:übertragung|vermietung|reinigung|beschichtung|verwertung|entsorgung|versorgung|beratung|planung|fertigung|verarbeitung"
    r"|veredelung|veredlung|bearbeitung|vermarktung|dämmung|isolierung|lüftung|heizung|steuerung|verpackung|zerspanung|züchtung|aufbereitung"
    r"|lagerung|erzeugung|speicherung|trocknung|härtung|sanierung|bohrung|vermessung)"
)
""" "Ombach Übertragung": what a firm does, behind a word that means nothing."""
_WARE = re.compile(
    r"Beteiligungen|Verpackungen|Dienstleistungen|Dichtungen|Heizungen|Steuerungen|Öfen|Pumpen|Steckverbinder|Armaturen|Bedachungen|"
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:wäsche|öfen|pumpen|filter|anlagen|maschinen|kessel|stecker|verbinder|kabel|werkzeuge|behälter|"
    r"tanks|türen|fenster|dächer|fahrzeuge|aufzüge|kräne|krane|gerüste|module|geräte|systeme|verpackungen|beteiligungen|"
    r"armaturen|teile|elemente|platten|profile|rohre|fasern|folien|möbel|technik|lacke|garne|getriebe|motoren|lager|waren|federn|schrauben|ventile|antriebe)"
)


@lru_cache(maxsize=1 << 12)
def is_ware(word: str) -> bool:
    """Tell whether a noun says what a firm makes or holds, as the last word of names: "Ombach Steckverbinder"."""
    return _WARE.fullmatch(word) is not None


_PERIOD = re.compile(r"^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$")


def is_brand_name(name: str) -> bool:
    """Tell whether words after a describing noun can be a name: no common noun, role, place or person."""
    words = name.split()
    first = words[0].strip("®-")
    if not words or first in p.COMMON or first.casefold() in FUNCTION_WORDS or _PERIOD.match(first) or first.isdigit():
        return False
    if is_role(first) or first in STATES or (first in cities() and len(words) == 1) or p.descriptor_kind(first)[0]:
        return False
    if first in first_names() and len(words) > 1 and not looks_coined(name):
        return False
    if words[0] in p.NO_ORGANISATION:
        return False
    if len(words) > 1 and (is_ware(words[-1]) or (_SERVICE.fullmatch(words[-1]) and not is_word(first))):
        return True
    return len(name) > 1 and not re.search(
        r"(?:verbänden?|kammern?|einrichtungen|instituten?|unternehmen|vereinen?|ung|heit|keit|schaft|tion|ität|ismus|ungen|tionen|innen)$",
        words[-1],
    )


_OF_MEMBERS = re.compile(r"(?:Deutscher|[&+]|(?:[Vv]erband|[Bb]und|[Vv]ereinigung|[Kk]ammer|[Vv]erein)(?:s|es)?\sder)$")
"""Before people who are a part of the name: "Landesverband der Lohnunternehmer"."""


def trim(text: str, begin: int, end: int) -> tuple[int, int]:
    """Cut function words at a sentence's start and words that begin the next phrase at the end."""
    while True:
        first = re.match(r"([A-ZÄÖÜ][\w-]*)\s", text[begin:end])
        if (
            first
            and first.group(1).casefold() in FUNCTION_WORDS
            and not text.startswith(("&", "+"), begin + first.end())
        ):
            begin += first.end()
            continue
        break
    while True:
        last = re.search(r"\s(?:und\s|sowie\s|in\s)?(\S+)$", text[begin:end])
        if not last:
            break
        word = last.group(1).rstrip(".,")
        is_person = word in first_names() and word not in cities() and re.match(r"\s[A-ZÄÖÜ]", text[end : end + 2])
        if (
            word.casefold() in FUNCTION_WORDS
            or (is_role(word) and not _OF_MEMBERS.search(text[begin : begin + last.start()]))
            or is_person
            or word in {"Dr", "Prof"}
        ):
            end = begin + last.start()
            continue
        break
    return begin, len(text[:end].rstrip(" ,-"))


def longest(found: list[Found]) -> list[Found]:
    """Keep the longest of overlapping stretches, in text order."""
    kept: list[Found] = []
    for item in sorted(found, key=lambda f: (-(f.end - f.start), -f.confidence, f.start)):
        if not any(item.start < other.end and other.start < item.end for other in kept):
            kept.append(item)
    return sorted(kept, key=lambda f: f.start)


def overlaps(item: Found, taken: list[tuple[int, int]]) -> bool:
    """Tell whether a stretch overlaps one of those taken."""
    return any(item.start < end and start < item.end for start, end in taken)
