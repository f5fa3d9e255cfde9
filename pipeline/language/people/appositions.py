"""Read roles and organisations from the words around a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.language.organisations.grammar import CAMEL, CAP
from pipeline.language.organisations.patterns import LAW
from pipeline.language.people.bodies import OWN_CLUSTER, Organisations
from pipeline.language.people.trades import is_trade
from pipeline.language.roles import is_role, nominative_adjective, nominative_role

_WORD = re.compile(r"[\w’'®&+.-]*\w[®™]?\.?|[–(),;:]")


_MODIFIER = re.compile(
    r"^[a-zäöüß-]+(?:e|er|en|es|em)$|^(?:Stellvertretend|Ehemalig|Frühere?|Damalig|Langjährig|Geschäftsführend|Technisch|Kaufmännisch|Wissenschaftlich|"
    r"Leitend|Amtierend|Heutig|Neu|Erst|Zweit|Künftig|Designiert|Gelernt|Promoviert|Studiert|Parlamentarisch|Operativ|Ärztlich|"
    r"Pflegerisch|Künstlerisch|Pädagogisch|Fachlich|Juristisch|Medizinisch|Akademisch|Redaktionell|Ehrenamtlich|Ständig)(?:e[nrms]?)$|^(?:Co|Vize|Ex)-?$"
)


TRAINED = re.compile(
    r"(?:gelernt|studiert|promoviert|habilitiert|ausgebildet|diplomiert|approbiert)e[rnm]?\s", re.IGNORECASE
)
"""What follows is a profession, whatever the noun: "die gelernte Chemielaborantin", "ein studierter Maschinenbauer"."""


_NO_MODIFIER = frozenset(
    "der die das den dem des ein eine einer einem einen ihr ihre ihrer ihren sein seine seiner seinen unser unsere "
    "diese dieser "
    "diesen aber oder über unter hinter neben zwischen wieder immer seiner heute wie ohne alle aller beide beiden "
    "viele vielen "
    "weitere weiteren ihrem seinem unserem unserer jeder jede jeden welche welcher keine keiner einige mehrere "
    "mittlerweile heute früher später lange bisher leider weiter sicher gerne daher immer bislang inzwischen ohne "
    "ihnen ihm uns euch einander andere anderen deren dessen derer welchem sowie oder unter anderem "
    "sie er zudem nachdem seitdem indem trotzdem außerdem vordem ehedem bei beim "
    "wurde würde werde werden wurden habe hätte hatte haben hatten wäre wären "
    "wollte sollte konnte musste durfte mochte möchte blieben sieben".split()
)


@lru_cache(maxsize=1 << 15)
def is_modifier(word: str) -> bool:
    """Tell an adjective that may stand before a role noun: "technische", "Stellvertretender", no article or pronoun."""
    return _MODIFIER.match(word) is not None and word.casefold() not in _NO_MODIFIER


_CAMEL = re.compile(CAMEL)


_BOUNDARY = re.compile(
    r"[,;:(–]|\s(?:und|sowie|ist|war|hat|sagt|bei der|die|welche|welcher|mit|zum|links|rechts|in [A-Z])\b"
)


@dataclass(slots=True)
class Role:
    """A role phrase with the organisation it is held in."""

    text: str
    organisation: str | None
    start: int
    end: int
    noun: str


def roles_after(
    text: str,
    low: int,
    high: int,
    known: Organisations,
    feminine: bool | None,
    strict: bool,
    names: frozenset[int] = frozenset(),
    trades: bool = False,
) -> Iterator[Role]:
    """Yield the role phrases of an apposition low..high ("Leiterin des X und Vorsitzende der Y").

    A role right before another person's name (offsets in `names`) is theirs and ends the
    apposition. With `strict` (heads of voice boxes, captions) whatever follows a role noun is its organisation. With
    `trades` the first noun may be any trade's.
    """
    position = low
    while position < high:
        found = _next_role(text, position, high, trades and position == low)
        if found is None:
            return
        start, noun_start, noun_end = found
        if noun_end + 1 in names:
            return
        if _OF_BOARD.match(text, noun_start):
            position = noun_end
            continue
        phrase = phrase_of(text[start:noun_start], text[noun_start:noun_end], feminine)
        organisation, complement, end = complement_of(text, noun_end, high, known, strict)
        full = f"{phrase} {complement}" if complement else phrase
        yield Role(full, organisation, start, end, text[noun_start:noun_end])
        position = max(end, noun_end)


_OF_BOARD = re.compile(
    r"(?:[A-ZÄÖÜ]?[\w-]*(?:[Rr]at|[Vv]orstand))\s[^,.;:„“]{0,50}?(?:vorsitzt|vorsaß|vorsteht|vorstand|angehört|angehörte)\b"
)
""" "die heute dem Beirat der X vorsitzt": a body, no member of it."""
_ONCE = re.compile(r"(?:früher|ehemals|vormals|einst|zuvor|davor|bis\s\d{4})\s")
"""Before a trade of the past, whose employer is the past one: "A B, früher Weberin bei der X"."""


def appositive_roles(
    text: str,
    low: int,
    high: int,
    known: Organisations,
    feminine: bool | None,
    strict: bool,
    names: frozenset[int],
) -> list[Role]:
    """Return the roles of an apposition as `roles_after` reads them; a past one names no present employer."""
    roles = list(roles_after(text, low, high, known, feminine, strict, names, trades=True))
    if roles and _ONCE.match(text, low, high):
        roles[0].organisation = None
    return roles


def _next_role(text: str, low: int, high: int, trades: bool) -> tuple[int, int, int] | None:
    """Find the next role noun; it must stand near the beginning or after a joint of the phrase."""
    modifiers: list[int] = []
    nouns = 0
    for count, word in enumerate(_WORD.finditer(text, low, high)):
        token = word.group()
        bare = token.rstrip(".")
        trained = modifiers and bare[:1].isupper() and TRAINED.fullmatch(text, modifiers[-1], word.start())
        trade = (
            trades and not nouns and bare[:1].isupper() and is_trade(bare) and text[word.end() : word.end() + 1] != "-"
        )
        nouns += bare[:1].isupper()
        if (is_role(bare) or trained or trade) and not (word.start() > 0 and text[word.start() - 1] == "-"):
            return (modifiers[0] if modifiers else word.start()), word.start(), word.start() + len(bare)
        if is_modifier(token):
            modifiers.append(word.start())
        else:
            modifiers = []
        if count > 12:
            return None
    return None


def phrase_of(before: str, noun: str, feminine: bool | None) -> str:
    """Put a role noun into the nominative, with those of the words before it that are its adjectives."""
    role = nominative_role(noun, feminine)
    modifiers = []
    for word in before.split():
        if not is_modifier(word):
            continue
        adjective = nominative_adjective(word, feminine, role)
        modifiers.append(adjective[0].lower() + adjective[1:] if adjective[0].isupper() else adjective)
    return " ".join([*modifiers, role])


_OPEN = re.compile(
    r"\s(?:(?P<link>der Firma|des Unternehmens|der|des|von der|von dem|von|vom|bei der|bei|beim|am|an der|im|"
    r"in der|für die|für den|für|of the|of|at)\s)?"
)


_UNIT = re.compile(
    r"\s(?P<unit>[A-ZÄÖÜ][\w-]+(?:\s(?:und|&)\s[A-ZÄÖÜ][\w-]+)?)(?=\s(?:bei|der|des|von|im|am)\b|\s?[,:]|$)"
)


def complement_of(
    text: str, noun_end: int, high: int, known: Organisations, strict: bool = False
) -> tuple[str | None, str | None, int]:
    """Read what follows a role noun: (organisation, complement that is no organisation, end)."""
    unit = _UNIT.match(text, noun_end, high)
    if unit and not strict and not re.match(r"\s(?:bei|beim|der|des)\b", text[unit.end() : unit.end() + 6]):
        unit = None
    if unit is None or is_role(unit.group("unit")) or known.starting_in(unit.start("unit"), unit.start("unit")):
        return _linked(text, noun_end, high, known, strict)
    # "Leiter Materialentwicklung bei der X GmbH": the unit follows without a link.
    organisation, complement, end = _linked(text, unit.end(), high, known, strict)
    return organisation, " ".join(filter(None, (unit.group("unit"), complement))), end


def _linked(
    text: str, noun_end: int, high: int, known: Organisations, strict: bool
) -> tuple[str | None, str | None, int]:
    link = _OPEN.match(text, noun_end, high)
    if not link:
        after_comma = re.compile(r",?\s(?=[A-ZÄÖÜ])").match(text, noun_end, high)
        place = known.starting_in(after_comma.end(), after_comma.end()) if after_comma else None
        if place and place[1] <= high and (strict or re.match(r"[,.;)]", text[place[1] : place[1] + 1])):
            return place[2], None, place[1]
        return None, None, noun_end
    place = known.starting_in(link.end(), min(high, link.end() + (48 if link.group("link") else 0)))
    if place and place[1] <= high + 1 and not _BOUNDARY.search(text[link.end() : place[0]]):
        between = _noun_phrase(text[link.end() : place[0]]) or text[link.end() : place[0]].strip()
        comma = re.compile(r",\s").match(text, place[1], high) if strict else None
        whole = known.starting_in(comma.end(), comma.end()) if comma else None
        if whole and not between:  # "Direktor des Instituts X, Universität Y": the institute is a part
            return whole[2], f"{link.group('link')} {' '.join(text[place[0] : place[1]].split())}", whole[1]
        if (
            not between
            or between[0].islower()
            or strict
            or between.split()[0] in {"Firma", "Cluster", "Verein", "Unternehmen"}
        ):
            whole = known.whole_of(place)
            return whole[2], None, whole[1] if whole[1] <= high else place[1]
        # "Manager der Business Unit Keramik, Institut X": a unit inside the organisation.
        unit = re.sub(r"\s(?:am|an der|an|im|in der|der|des|bei|beim|von|vom|der Firma)$", "", between)
        return place[2], f"{link.group('link')} {unit}", place[1]
    return _free_complement(text, link, high, known, strict)


def _free_complement(
    text: str, link: re.Match[str], high: int, known: Organisations, strict: bool
) -> tuple[str | None, str | None, int]:
    word = link.group("link")
    stop = _BOUNDARY.search(text, link.end(), high)
    end = stop.start() if stop else high
    stretch = _noun_phrase(text[link.end() : end])
    end = min(end, link.end() + len(stretch))
    if not word or not stretch or not re.match(r"[A-ZÄÖÜ]|[a-z]+[A-Z]|[a-z]+$|\w+(?:e|en|er)\s[A-ZÄÖÜ]", stretch):
        return None, None, link.start()
    if known.cluster and OWN_CLUSTER.fullmatch(stretch):
        return (
            known.cluster,
            f"{word} {stretch}" if stretch.startswith(("Geschäft", "Clusterm")) else None,
            link.end() + len(stretch),
        )
    within = _WITHIN.match(text, end, high)
    following = known.starting_in(end, end + 2) or (within and known.starting_in(within.end(), within.end()))
    if following and following[1] <= high:
        return following[2], f"{word} {stretch}", following[1]
    if LAW.search(stretch):
        return None, f"{word} {stretch}", link.end() + len(stretch)
    if (
        strict
        and word in {"der", "des", "von", "bei", "vom", "beim", "der Firma", "von der", "bei der"}
        and _is_proper(stretch)
    ):
        tail = re.compile(r"\s–\s[^,:;\n]+").match(text, end, high)
        stop_at = tail.end() if tail else end
        return " ".join(text[link.end() : stop_at].rstrip(" :").split()), None, stop_at
    if len(stretch.split()) <= 5 and word not in {"bei", "beim", "am"}:
        return None, f"{word} {stretch}", link.end() + len(stretch)
    return None, None, link.start()


_WITHIN = re.compile(r"\s(?:bei der|bei|beim|an der|am|von der|von|vom|der|des|im|in der)\s")
"""Links from a unit to the organisation it is a part of ("Leiter der Forschung bei der X GmbH")."""


_INSIDE = re.compile(
    r"(?:für|und|sowie|der|des|die|den|dem|das|of|the|an|am|im|in|von|vom|zu|zur|zum|&|[a-zäöüß-]+(?:e|en|er|es)\b)"
)


def _noun_phrase(stretch: str) -> str:
    """Return the words up to the first that cannot be inside a noun phrase: of "Geschäftsstelle lacht" the first."""
    words = stretch.rstrip(" .:").split()
    inside = [not word[0].islower() or bool(_INSIDE.fullmatch(word) or _CAMEL.match(word)) for word in words]
    end = inside.index(False) if False in inside else len(words)
    while end and words[end - 1][0].islower() and not _CAMEL.match(words[end - 1]):
        end -= 1
    return " ".join(words[:end])


def _is_proper(stretch: str) -> bool:
    return bool(
        re.fullmatch(rf"(?:{CAP}|{CAMEL})(?:\s(?:{CAP}|{CAMEL}|&|\d+|für|und|of|the|for))*", stretch)
    ) and not re.match(
        r"(?:Unternehmens|Presse|Öffentlichkeits|Forschungs|Abteilung|Bereich|Geschäfts|Vertrieb|Entwicklung|Produktion|Abteilungs)\w*",
        stretch,
    )
