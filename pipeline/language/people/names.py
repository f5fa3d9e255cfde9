"""Recognise full names in running text by first names, titles, roles and the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.language.lexicon import FUNCTION_WORDS, STATES, cities, surnames
from pipeline.language.organisations.patterns import descriptor_kind
from pipeline.language.people import patterns as p
from pipeline.language.people.weights import Usage, is_first, weigh
from pipeline.language.roles import is_role

WORD = re.compile(r"[^\W\d_](?:[\w’'´-]*[\w’'´])?\.?")


CERTAIN = 2.0
"""Evidence from which on a stretch is taken for a name; what `weigh` sums up must reach it."""


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
    weight: float
    evidence: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The name with single spaces."""
        return " ".join(self.words)

    @property
    def surname(self) -> str:
        """The last word."""
        return self.words[-1]


def find_names(text: str, start: int, end: int, usage: Usage, bonus: float = 0.0) -> Iterator[Name]:
    """Yield the full names of a stretch of text, left to right, not overlapping.

    `bonus` is added to each candidate's evidence where the place itself speaks for names (heads of voice boxes).
    """
    words = list(WORD.finditer(text, start, end))
    by_start = {word.start(): index for index, word in enumerate(words)}
    titles = {m.start(): m for m in p.TITLES.finditer(text, start, end)}
    index = 0
    while index < len(words):
        begin = words[index].start()
        title = titles.get(begin)
        first = index
        if title is not None:
            follow = re.compile(r"\s+").match(text, title.end())
            first = by_start.get(follow.end() if follow else -1, -1)
            if first < 0:
                index += 1
                continue
        name = _name_at(text, words, first, title, usage, bonus)
        if name is not None:
            yield name
            while index < len(words) and words[index].start() < name.outer_end:
                index += 1
        else:
            index += 1


def head_name(text: str, start: int, end: int) -> list[Name]:
    """Return the name that opens the head of a voice box: its first words up to a comma, a dash or a role."""
    words: list[re.Match[str]] = []
    for word in WORD.finditer(text, start, end):
        token = word.group()
        gap = text[words[-1].end() if words else start : word.start()]
        if (
            re.search(r"[,–(:-]", gap)
            or is_role(token)
            or descriptor_kind(token)[0]
            or (token.islower() and token not in p.PARTICLES)
        ):
            break
        words.append(word)
    titled = p.TITLES.match(text, start)
    words = [word for word in words if titled is None or word.start() >= titled.end()]
    if not 2 <= len(words) <= 5:
        return []
    titles = " ".join(titled.group().split()) if titled else None
    return [
        Name(
            words[0].start(),
            words[-1].end(),
            [w.group() for w in words],
            titles,
            start,
            words[-1].end(),
            CERTAIN,
            ["place"],
        )
    ]


def _name_at(
    text: str, words: list[re.Match[str]], first: int, title: re.Match[str] | None, usage: Usage, bonus: float
) -> Name | None:
    parts = _parts(text, words, first)
    if parts is None:
        return None
    chosen = [words[i].group() for i in parts]
    chosen[-1] = chosen[-1].rstrip(".")
    start = words[parts[0]].start()
    end = words[parts[-1]].start() + len(chosen[-1])
    outer = title.start() if title else start
    salutation = p.SALUTATION.search(text, max(0, outer - 6), outer)
    if salutation:
        outer = salutation.start()
    weight, evidence = weigh(text, chosen, outer, end, title is not None, salutation is not None, usage)
    if weight + bonus < CERTAIN:
        return None
    after = p.TITLES_AFTER.match(text, end)
    titles = [" ".join(title.group().split())] if title else []
    if after:
        titles.append(after.group("titles"))
    return Name(
        start, end, chosen, " ".join(titles) or None, outer, after.end() if after else end, weight + bonus, evidence
    )


def _parts(text: str, words: list[re.Match[str]], first: int) -> list[int] | None:
    """Return the word indices of a name: first names and initials, particles, surname."""
    if not _can_be_first(words[first].group()):
        return None
    parts = [first]
    index = first + 1
    surname_at: int | None = None
    while (
        index < len(words)
        and len(parts) < 6
        and re.fullmatch(r"\s+", text[words[index - 1].end() : words[index].start()])
    ):
        word = words[index].group()
        if re.fullmatch(r"[A-ZÄÖÜ]\.", word) or (
            word.casefold() in p.PARTICLES and (word.islower() or surname_at is None)
        ):
            if surname_at is not None and not word.islower():
                break
            if word.islower() and surname_at is not None and not is_first(words[surname_at].group()):
                break
            if surname_at is not None and _before_institution(text, words, index):
                break
            parts.append(index)
        elif (
            word in p.NOBILITY
            and surname_at is None
            and re.match(r"\s(?:von\s|zu\s)?[A-ZÄÖÜ]", text[words[index].end() : words[index].end() + 8])
        ):
            parts.append(index)
        elif can_be_surname(word) and (surname_at is None or _extends(words[surname_at].group(), word)):
            parts.append(index)
            surname_at = index
        else:
            break
        index += 1
        if word.endswith(".") and surname_at == index - 1:
            break
    if surname_at is None:
        return None
    return parts[: parts.index(surname_at) + 1]


def _before_institution(text: str, words: list[re.Match[str]], index: int) -> bool:
    """ "Jens Wessel von der X GmbH": what follows the particles is an institution, no surname."""
    while index < len(words) - 1 and words[index].group().islower():
        index += 1
    return bool(p.INSTITUTION_NOUN.match(text[words[index].end() : words[index].end() + 24]))


def _extends(previous: str, word: str) -> bool:
    """A further word belongs to the name only where the one before can be a middle name."""
    short = len(previous) <= 4 and is_first(word) is False
    return (is_first(previous) or short) and not (word in cities() and word not in surnames())


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
    if p.NOUN_SUFFIX.search(word) and not is_first(word):
        return False
    return len(word) > 1 and not word.isupper()


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
    if bare.casefold() in FUNCTION_WORDS or p.NOUN_SUFFIX.search(bare):
        return False
    return not descriptor_kind(bare)[0] and not (is_role(bare) and "-" not in bare)
