"""Where capitalised words that may be a name stand in a text, and what is said of them there.

The document is its own dictionary: all sightings of the same words are weighed together (`weighing`), so that a firm
named "Blaumeise" is known by the one sentence in which it delivers something.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import NamedTuple

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, first_names, surnames
from pipeline.language.organisations.patterns import NO_ORGANISATION, descriptor_kind
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role

MAX_WORDS = 4
"""Longer names have a head noun or a legal form."""
_TOKEN = re.compile(r"[^\W_](?:[\w®™]|[’'./+&-](?=[^\W_]))*|\S")
_ENDS_SENTENCE = frozenset(".!?:…")
_QUOTES = frozenset("„“”»«\"‚‘›‹'")
_ARTICLES = frozenset(
    "der die das dem den des ein eine einem einen einer eines kein keine keinen keiner keinem dieser diese "
    "dieses diesem diesen jeder jede jedes jedem jeden ihr ihre ihrem ihren ihrer ihres sein seine seinem "
    "seinen seiner seines unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner am im "
    "vom zum zur beim ins ans aller alle allen vieler viele vielen mehrerer mehrere mehreren einiger einige "
    "einigen welche welcher welches".split()
)
_TERMS = frozenset(
    "Norm Normen Mittel Mitteln System Systeme Systemen Lösung Gelder Geldern Gesetz Gesetze Recht Modell Modelle "
    "Modellen Daten Verfahren Standard Standards Technik Branche Förderung Programm Programme Programmen".split()
)
"""What goes with an abbreviation of the language and is no body: "DIN-Normen"; a "KI-Schmiede" may be a firm."""
FAMILY = frozenset(
    "Partner Partnern Söhne Söhnen Sohn Töchter Töchtern Tochter Co Kollegen Team Freunde Freunden Cie Gebrüder".split()
)


WITH_ARTICLE = frozenset({"before:article", "before:inflected"})
"""Features of words that an article or an adjective with its ending stands before, as before a noun."""
_VERBS = {
    "firm verb": frozenset(
        "fertigt fertigte liefert lieferte beschäftigt beschäftigte produziert produzierte entwickelt entwickelte "
        "gründete vertreibt vertrieb baut baute verkauft verkaufte betreibt betrieb investiert investierte stellt "
        "stellte exportiert exportierte verarbeitet verarbeitete bietet bot übernahm übernimmt meldete "
        "erwirtschaftet erwirtschaftete setzt setzte beteiligt steuert bringt übernommen".split()
    ),
    "person verb": frozenset(
        "erklärt erklärte lacht lachte meint meinte erzählt erzählte fragt fragte berichtet berichtete zeigt "
        "zeigte steht stand sitzt saß lehrt nickt lächelt findet weiß ergänzt betont schwärmt erinnert greift "
        "trat studierte promovierte leitet leitete".split()
    ),
    "naming": frozenset("nennt nannte nennen nannten hieß heißen namens genannt getauft".split()),
}
"""What firms do, what people do, how a name is introduced; function words are classes of their own."""


class Token(NamedTuple):
    """A word or a mark with its place."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class Sighting:
    """Words start..end that may be a name, and the features of the place."""

    start: int
    end: int
    words: tuple[str, ...]
    features: list[str]


def sightings(text: str, start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[Sighting]:
    """Yield all stretches of one to `MAX_WORDS` capitalised words of a passage that overlap none of those `taken`.

    `taken` is in text order.
    """
    tokens = [Token(m.group(), *m.span()) for m in _TOKEN.finditer(text, start, end)]
    free = _free(tokens, taken, start, end)
    index = 0
    while index < len(tokens):
        if not (free[index] and _can_begin(tokens[index].text)):
            index += 1
            continue
        stop = _run_end(tokens, free, index)
        yield from _stretches(tokens, free, index, stop)
        index = stop


def in_passages(
    text: str, passages: Iterable[tuple[int, int]], taken: Sequence[tuple[int, int]]
) -> tuple[list[Sighting], dict[int, int]]:
    """Return the sightings of all passages (start, end), and by the start of each that of its passage."""
    found = [(start, sighting) for start, end in passages for sighting in sightings(text, start, end, taken)]
    return [sighting for _, sighting in found], {sighting.start: start for start, sighting in found}


def _free(tokens: Sequence[Token], taken: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[bool]:
    """Tell of each token of start..end whether it overlaps none of those `taken`, few of which concern a passage."""
    free = [True] * len(tokens)
    for low, high in taken[bisect_right(taken, start, key=_END) : bisect_left(taken, end, key=_START)]:
        for index in range(bisect_right(tokens, low, key=_TOKEN_END), bisect_left(tokens, high, key=_TOKEN_START)):
            free[index] = False
    return free


BRANDS = frozenset({"unknown", "coined", "capitals", "surname"})
"""Classes (`noun_class`) of words that firms bear, and that mean nothing in the language."""
_START, _END = itemgetter(0), itemgetter(1)
_TOKEN_START, _TOKEN_END = attrgetter("start"), attrgetter("end")


@lru_cache(maxsize=1 << 15)
def _can_begin(word: str) -> bool:
    return word[0].isupper() or (word[0].isalpha() and any(c.isupper() for c in word[1:]))


def _run_end(tokens: Sequence[Token], free: Sequence[bool], index: int) -> int:
    """Return the index after the run of capitalised words, numbers and "&" that begins at `index`."""
    stop = index + 1
    while stop < len(tokens) and free[stop] and tokens[stop].start - tokens[stop - 1].end <= 1:
        word = tokens[stop].text
        following = tokens[stop + 1].text if stop + 1 < len(tokens) else ""
        joins = word in {"&", "+"} and following[:1].isupper()
        family = word == "und" and following in FAMILY
        if not (_can_begin(word) or joins or family or (word.isdigit() and len(word) < 4)):
            break
        stop += 1
    return stop


def _stretches(tokens: Sequence[Token], free: Sequence[bool], low: int, high: int) -> Iterator[Sighting]:
    right: dict[int, list[str]] = {}
    for first in range(low, high):
        if not _can_begin(tokens[first].text) or _opens_no_name(tokens, first):
            continue
        left = list(_left(tokens, free, low, first))
        for last in range(first, min(high, first + MAX_WORDS)):
            words = tuple(token.text for token in tokens[first : last + 1])
            if words[-1] in {"&", "+", "und"} or (len(words) == 1 and _is_no_name(words[0])):
                continue
            if last not in right:
                right[last] = list(_right(tokens, free, last, high))
            features = [*left, *right[last], *_both(tokens, first, last)]
            yield Sighting(tokens[first].start, tokens[last].end, words, features)


def _opens_no_name(tokens: Sequence[Token], index: int) -> bool:
    word = tokens[index].text
    return word.casefold() in FUNCTION_WORDS and not word.isupper()


def _is_no_name(word: str) -> bool:
    term, _, noun = word.partition("-")
    return (
        len(word) < 3
        or all(part in NO_ORGANISATION for part in word.split("/"))
        or word.endswith(("innen", "ungen", "heit", "keit", "keiten"))
        or (term in NO_ORGANISATION and noun in _TERMS)
    )


def _before(tokens: Sequence[Token], first: int, distance: int = 1) -> str:
    return tokens[first - distance].text if first >= distance else "^"


def _after(tokens: Sequence[Token], last: int, distance: int = 1) -> str:
    return tokens[last + distance].text if last + distance < len(tokens) else "$"


def _opens(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a sentence begins with a word, quotation marks apart."""
    before = _before(tokens, first)
    if before in _QUOTES:
        return first < 2 or _before(tokens, first, 2) in _ENDS_SENTENCE
    return first == 0 or before in _ENDS_SENTENCE


def _both(tokens: Sequence[Token], first: int, last: int) -> Iterator[str]:
    """Yield what stands before and after together."""
    before, after = _before(tokens, first), _after(tokens, last)
    yield f"around:{word_class(before)}/{word_class(after)}"
    if _opens(tokens, first):
        yield f"opens/{word_class(after)}"
    if before in _QUOTES:
        yield "quoted" + ("/closed" if after in _QUOTES else "")


def _left(tokens: Sequence[Token], free: Sequence[bool], low: int, first: int) -> Iterator[str]:
    """Yield what stands before."""
    before = _before(tokens, first)
    left = word_class(before)
    yield f"before:{left}"
    yield f"earlier:{word_class(_before(tokens, first, 2))}/{left}"
    if _opens(tokens, first):
        yield "opens"
    if before[0].isupper() and first > 1:
        article = next(filter(_ends_attributes, (t.text for t in reversed(tokens[max(0, first - 4) : first - 1]))), "-")
        yield f"noun before:{left}/{'article' if article.casefold() in _ARTICLES else 'other'}"
    if first and not free[first - 1]:
        yield "after organisation"
    if before in {",", "und", "sowie", "oder", "&"} and first > 1 and not free[first - 2]:
        yield "listed after organisation"
    if first > low:
        yield "run before"
    yield from _introduced(tokens, first)


def _right(tokens: Sequence[Token], free: Sequence[bool], last: int, high: int) -> Iterator[str]:
    """Yield what stands after."""
    after = _after(tokens, last)
    right = word_class(after)
    yield f"after:{right}"
    yield f"later:{right}/{word_class(_after(tokens, last, 2))}"
    if after in {",", "und", "sowie", "oder"} and last + 2 < len(tokens):
        nearby = [free[i] for i in range(last + 2, min(len(tokens), last + 4))]
        yield "listed before organisation" if not all(nearby) else "listed"
    if last + 1 < high:
        yield "run after"
    yield from _apposed(tokens, last)


def _ends_attributes(word: str) -> bool:
    """Tell whether a word to the left of a noun is none of its adjectives."""
    lower = word.casefold()
    return word[0].isalpha() and (word[0].isupper() or lower in FUNCTION_WORDS or lower in _ARTICLES)


def _apposed(tokens: Sequence[Token], last: int) -> Iterator[str]:
    """Yield what a noun after the comma says: "X, ein Hersteller von Öfen"."""
    if last + 2 >= len(tokens) or tokens[last + 1].text not in {",", "–", "("}:
        return
    article = tokens[last + 2].text
    if article in _ARTICLES:
        for token in tokens[last + 3 : last + 6]:
            if token.text[0].isupper():
                yield f"apposed:{word_class(token.text)}"
                yield f"apposed:{article}/{word_class(token.text)}"
                return
            if not token.text[0].isalpha():
                return


def _introduced(tokens: Sequence[Token], first: int) -> Iterator[str]:
    """Yield the role or describing noun that a preposition ties to the words: "Geschäftsführerin von X"."""
    if first < 2:
        return
    link, noun = tokens[first - 1].text, tokens[first - 2].text
    if noun[0].isupper() and (link in {"von", "bei", "beim", ",", "(", "|", "der", "des"}):
        yield f"noun:{word_class(noun)}/{link}"
    for token in reversed(tokens[max(0, first - 4) : first - 1]):
        if token.text in _ENDS_SENTENCE:
            return
        if token.text[0].isupper():
            yield f"near:{word_class(token.text)}"
            return


@lru_cache(maxsize=1 << 15)
def word_class(word: str) -> str:
    """Return the class of a word that stands beside a name or in one."""
    if not word[0].isalpha():
        return "number" if word[0].isdigit() else "quote" if word in _QUOTES else word
    lower = word.casefold()
    if lower in _ARTICLES:
        return "article"
    if lower in FUNCTION_WORDS:
        return lower if len(lower) < 8 else "function"
    if word[0].islower():
        for name, verbs in _VERBS.items():
            if lower in verbs:
                return name
        if re.search(r"(?:te|ten|t)$", lower):
            return "verb"
        return "inflected" if re.search(r"(?:e|en|er|es|em)$", lower) else "lower"
    return noun_class(word)


@lru_cache(maxsize=1 << 15)
def noun_class(word: str) -> str:
    """Return the class of a capitalised word."""
    described, kind = descriptor_kind(word)
    if described:
        return f"describes {kind or 'any'}"
    if is_role(word):
        return "role"
    if word in STATES:
        return "state"
    if word in cities():
        return "city"
    if word in first_names():
        return "first name"
    if word in surnames():
        return "surname"
    if re.fullmatch(r"[A-ZÄÖÜ]{2,}[\w-]*", word):
        return "capitals"
    if re.search(r"[a-zäöüß][A-ZÄÖÜ]|\d", word):
        return "coined"
    if is_word(word):
        return "noun"
    return "compound" if any(is_word(word[i].upper() + word[i + 1 :]) for i in range(3, len(word) - 3)) else "unknown"
