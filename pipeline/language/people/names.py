"""Recognise full names in running text by first names, titles, roles and the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, first_names, surnames
from pipeline.language.organisations.patterns import descriptor_kind
from pipeline.language.people import patterns as p
from pipeline.language.people.joint_names import AND_FIRST, after_kin, is_called, is_related
from pipeline.language.people.spelling import beside
from pipeline.language.people.weights import Usage, evidence_of, is_first, odds_of
from pipeline.language.roles import is_role

WORD = re.compile(r"[^\W\d_](?:[\w’'´-]*[\w’'´])?\.?")


@dataclass(slots=True)
class Name:
    """A full name as printed at one place; `start` and `end` leave the titles out."""

    start: int
    end: int
    words: list[str]
    titles: str | None
    outer_start: int
    """Where titles and salutation begin."""
    outer_end: int
    """Where titles printed after the name end."""
    odds: float
    """Log odds of its being exactly a name."""
    evidence: dict[str, float] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The name with single spaces."""
        return " ".join(self.words)

    @property
    def surname(self) -> str:
        """The last word."""
        return self.words[-1]


def find_names(text: str, start: int, end: int, usage: Usage, place: str = "", least: float = 0.0) -> list[Name]:
    """Return the full names of a stretch of text, left to right, not overlapping, the likeliest first taken.

    `place` names where the stretch stands (a passage's kind, "label" after a contact label): a kind of evidence.
    `least` are the log odds that a name must exceed.
    """
    chosen: list[Name] = []
    possible = list(stretches(text, start, end, usage, place))
    likely = [name for name in possible if name.odds > least]
    for name in sorted(likely, key=lambda name: (-name.odds, name.start)):
        name = _double_surname(text, _whole(name, possible), possible)
        if all(name.outer_end <= other.outer_start or other.outer_end <= name.outer_start for other in chosen):
            chosen.append(name)
    return sorted(chosen, key=lambda name: name.start)


def _whole(name: Name, possible: Sequence[Name]) -> Name:
    """The name with further first names before it, or with the surname after nothing but first names.

    "Thi Hoa Nguyen" has two names that look whole in it: "Thi Hoa" and "Hoa Nguyen".
    """
    known = first_names()
    if all(is_first(word) and word not in surnames() for word in name.words):
        longer = [p for p in possible if p.start == name.start and p.words[:-1] == name.words]
    else:
        longer = [p for p in possible if p.end == name.end and p.start < name.start]
        longer = [p for p in longer if all(word in known for word in p.words[: len(p.words) - len(name.words)])]
    return max(longer, key=lambda p: len(p.words), default=name)


def _double_surname(text: str, name: Name, possible: Sequence[Name]) -> Name:
    """The name with a second surname, if the text calls its bearer by both: "Pilar Soto Vega … sagt Soto Vega"."""
    for longer in possible:
        follows = longer.start == name.start and longer.words[:-1] == name.words
        if follows and longer.text == text[name.start : longer.end] and "institution" not in longer.evidence:
            both = " ".join(longer.words[-2:])
            if text.count(both) > text.count(f"{longer.words[-3]} {both}"):
                return longer
    return name


def sharing_surname(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Yield those named by a first name alone before one of `names`: Emil in "die Brüder Emil und Kai Holl"."""
    for name in names:
        before = AND_FIRST.search(text, max(0, name.outer_start - 60), name.outer_start)
        if before is None or len(name.words) < 2 or name.titles:
            continue
        related = is_related(text, before.start())
        for group in ("earlier", "first"):
            first = before.group(group)
            if first and first in first_names() and (related or (group == "first" and first not in surnames())):
                start, end = before.span(group)
                if related or not re.search(r"[A-ZÄÖÜ][\w-]*\s$", text[max(0, start - 24) : start]):
                    yield Name(start, end, [first, *name.words[1:]], None, start, end, name.odds)


def stretches(text: str, start: int, end: int, usage: Usage, place: str = "") -> Iterator[Name]:
    """Yield every stretch that has the form of a full name, with its evidence and odds; they may overlap."""
    words = list(WORD.finditer(text, start, end))
    by_start = {word.start(): index for index, word in enumerate(words)}
    title_before = {}
    for title in p.TITLES.finditer(text, start, end):
        follow = _SPACE.match(text, title.end())
        if follow and follow.end() in by_start:
            title_before[by_start[follow.end()]] = title
    for first in _first_words(words):
        for parts in _parts(text, words, first):
            yield _name(text, words, parts, title_before.get(first), usage, place)


_VIETNAMESE = re.compile(r"[\u1ea0-\u1ef9\u0110\u0111\u01a0\u01a1\u01af\u01b0]")
"""Letters that no other language has which a German text takes names from."""
_SURE = 6.0
"""Log odds that a whole row of capitalised words has more if it can be nothing but a name."""


_VIETNAMESE_FAMILIES = frozenset(
    "Bui Cao Chau Dang Dao Dinh Do Doan Duong Ha Ho Hoang Huynh Lam Le Luong Luu Ly Mai Ngo Nguyen Pham Phan Quach Ta "
    "Thai To Tran Trinh Truong Vo Vu Vuong".split()
)


_LIKELY = 2.0
"""Log odds that "Er heißt" adds."""


def _is_vietnamese(words: Sequence[str]) -> bool:
    """Whether words are a name by their letters, by the middle name of women, or by two given names and the family's.

    "Lê Quốc Anh", "Thi Lan Pham", "Minh Anh Tran".
    """
    given = first_names()
    return (
        "Thi" in words[:-1]
        or (words[0] == "Mai" and words[1] in _AFTER_MAI)
        or (words[-1] in _VIETNAMESE_FAMILIES and all(word in given for word in words[:-1]))
        or any(map(_VIETNAMESE.search, words))
    )


_ROMANCE = frozenset("dos das da do del dello della degli".split())
"""Particles that part the surnames of one person: "Miguel Ferreira dos Santos"."""
_INITIAL = re.compile(r"[A-ZÄÖÜ]\.")
_SPACE = re.compile(r"[^\S\n]+|[^\S\n]*\n")


def candidate_names(text: str) -> Iterator[tuple[int, int, list[str], str, str]]:
    """Yield every stretch that has the form of a full name: start, end, words, and the words beside it."""
    words = list(WORD.finditer(text))
    for first in _first_words(words):
        for parts in _parts(text, words, first):
            chosen = [words[i].group() for i in parts]
            chosen[-1] = chosen[-1].rstrip(".")
            start, end = words[parts[0]].start(), words[parts[-1]].start() + len(chosen[-1])
            yield start, end, chosen, *beside(text, start, end)


def head_name(text: str, start: int, end: int) -> list[Name]:
    """Return the name that opens the head of a voice box: its first words up to a comma, a dash or a role."""
    words: list[re.Match[str]] = []
    for word in WORD.finditer(text, start, end):
        token = word.group()
        gap = text[words[-1].end() if words else start : word.start()]
        if (
            re.search(r"[,–(:-]", gap)
            or is_role(token)
            or _OF_A_ROLE.search(token)
            or descriptor_kind(token)[0]
            or (token.islower() and token not in p.PARTICLES)
        ):
            break
        words.append(word)
    titled = p.TITLES.match(text, start)
    words = [word for word in words if titled is None or word.start() >= titled.end()]
    if not 2 <= len(words) <= 5 or words[0].group().casefold() in FUNCTION_WORDS:
        return []  # a heading: "Das Rad, das rollt"
    titles = " ".join(titled.group().split()) if titled else None
    return [
        Name(
            words[0].start(),
            words[-1].end(),
            [w.group() for w in words],
            titles,
            start,
            words[-1].end(),
            0.0,
            {"place": 1.0},
        )
    ]


def _name(
    text: str, words: list[re.Match[str]], parts: list[int], title: re.Match[str] | None, usage: Usage, place: str
) -> Name:
    """Return the stretch with the titles and salutation around it, and what speaks for it."""
    chosen = [words[i].group() for i in parts]
    chosen[-1] = chosen[-1].rstrip(".")
    start = words[parts[0]].start()
    end = words[parts[-1]].start() + len(chosen[-1])
    outer = title.start() if title else start
    salutation = p.SALUTATION.search(text, max(0, outer - 6), outer)
    if salutation:
        outer = salutation.start()
    after = p.TITLES_AFTER.match(text, end)
    evidence = evidence_of(text, chosen, outer, end, bool(title or after), salutation is not None, usage)
    if place:
        evidence[f"place={place}"] = 1.0
    whole = len(chosen) > 2 and not {"capital_before", "capital_after"} & set(evidence)  # "Hải Phòng" is a town
    certain = whole and (_is_vietnamese(chosen) or _ROMANCE.intersection(chosen[2:-1]))
    sure = _SURE if certain or after_kin(text, chosen, outer) else _LIKELY if is_called(text, chosen, outer) else 0.0
    titles = [" ".join(title.group().split())] if title else []
    if after:
        titles.append(after.group("titles"))
    outer_end = after.end() if after else end
    return Name(start, end, chosen, " ".join(titles) or None, outer, outer_end, odds_of(evidence) + sure, evidence)


def _first_words(words: Sequence[re.Match[str]]) -> list[int]:
    """The indices of the words with which a name can begin."""
    texts = [word.group() for word in words]
    firsts = [index for index, text in enumerate(texts) if _can_be_first(text)]
    if "Mai" not in texts:
        return firsts
    women = [at for at, (text, after) in enumerate(pairwise(texts)) if text == "Mai" and after in _AFTER_MAI]
    return sorted({*firsts, *women})


_AFTER_MAI = frozenset("Anh Chi Hoa Hương Huong Lan Linh Ly Phương Phuong Thi Thảo Thao Trang".split())
"""Second given names of women called Mai: else it is the month."""


def _parts(text: str, words: list[re.Match[str]], first: int) -> Iterator[list[int]]:
    """Yield the word indices of each possible name that begins with `first`: first names, particles, surname."""
    parts = [first]
    for index in range(first + 1, min(first + MOST_WORDS, len(words))):
        word = words[index].group()
        if not _SPACE.fullmatch(text[words[index - 1].end() : words[index].start()]):
            return
        if word.casefold() in p.PARTICLES and (word.islower() or len(parts) == 1):
            if word.islower() and _before_institution(text, words, index):
                return
            parts.append(index)
        elif _INITIAL.fullmatch(word) or word in p.NOBILITY or word in _MONTHS_AS_NAMES:
            parts.append(index)
        elif can_be_surname(word) or (is_first(words[first].group()) and _is_word_as_surname(word, index == first + 1)):
            parts.append(index)
            yield list(parts)
        else:
            return
        if word.endswith(".") and len(word) > 2 and word not in p.NOBILITY:
            return


_LIKE_WORDS = frozenset(
    "Ehrlich Fromm Fröhlich Gut Klein Kurz Lang Lange Neu Recht Sonntag Montag Freitag Mann März Sommer Winter".split()
)
"""Surnames that are words of other classes: right behind a first name no capitalised adjective stands."""
_LIKE_TRADES = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:bauer|meister|müller|schneider|schmied|gärtner|richter|förster)\.?")
"""Surnames that end like trades: "Lindlbauer". No trade stands right behind a first name without a comma."""


def _is_word_as_surname(word: str, second: bool) -> bool:
    bare = word.rstrip(".")
    return (
        bare in p.TRADE_SURNAMES
        or (second and bare in _LIKE_WORDS)
        or (second and _LIKE_TRADES.fullmatch(word) is not None)
    )


_MONTHS_AS_NAMES = frozenset(("Mai", "August", "April"))
"""Months that are names as well between a first name and a surname: "Thi Mai Hoang"."""
MOST_WORDS = 6
"""A longer row of capitalised words is a title or a list."""


def _before_institution(text: str, words: list[re.Match[str]], index: int) -> bool:
    """ "Jens Wessel von der X GmbH": what follows the particles is an institution, no surname."""
    while index < len(words) - 1 and words[index].group().islower():
        index += 1
    return bool(p.INSTITUTION_NOUN.match(text[words[index].end() : words[index].end() + 24]))


@lru_cache(maxsize=1 << 15)
def _can_be_first(word: str) -> bool:
    if not word[0].isupper() or (word.endswith(".") and len(word) > 2):
        return False
    if (
        word.casefold() in FUNCTION_WORDS
        or is_role(word)
        or descriptor_kind(word)[0]
        or word in p.NO_SURNAME
        or word in STATES
    ):
        return False
    if word in {"Herr", "Herrn", "Herren", "Frau", "Familie", "Sœur", "Bruder", "Schwester", "Pater"}:
        return False
    if p.ends_like_noun(word) and not is_first(word):
        return False
    return len(word) > 1 and not word.isupper()


_OF_A_ROLE = re.compile(r"(?:führend|vertretend|leitend|amtierend|ehemalig|damalig|langjährig)e[rnms]?$", re.IGNORECASE)
"""Adjectives of roles, capitalised where the role begins a line: "Eva Holl Geschäftsführende Gesellschafterin"."""


@lru_cache(maxsize=1 << 15)
def can_be_surname(word: str) -> bool:
    """Tell whether a word could be a surname by its form."""
    bare = word.rstrip(".")
    if (
        len(bare) < 2
        or not bare[0].isupper()
        or (bare.isupper() and len(bare) < 5)
        or bare in STATES
        or bare in p.NO_SURNAME
    ):
        return False
    if bare in surnames():
        return True
    if bare.casefold() in FUNCTION_WORDS or _OF_A_ROLE.search(bare):
        return False
    return not descriptor_kind(bare)[0] and not (is_role(bare) and "-" not in bare)
