"""People whom the knowledge base must not name: their names are found by keyed hashes, and hidden, in any text."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from schemas.correction import ForgottenPerson

MASK = "█"
"""Stands for each letter of a hidden name, so that no offset into the text moves."""
WORD = re.compile(r"[^\W\d_]+")
MAX_GAP = 3
"""Characters between two words of one name: blanks, a hyphen, the full stop of an initial or of an address."""
SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
GENITIVE = "s"
DIGEST_BYTES = 16
Words = tuple[str, ...]
Interval = tuple[int, int]


class Token(NamedTuple):
    """A word of a text."""

    word: str
    """As `plain_words` has it."""
    start: int
    end: int


def tokens_of(text: str) -> list[Token]:
    """The words of a text; an umlaut and its transcription are the same, accents and case do not count."""
    return [Token(_plain(match.group()), match.start(), match.end()) for match in WORD.finditer(text)]


def plain_words(text: str) -> Words:
    """The words that two spellings of a name share."""
    return tuple(token.word for token in tokens_of(text))


def remember(names: Iterable[str], kept_headlines: Iterable[str] = ()) -> ForgottenPerson:
    """What must be known to keep a person out: all their names, the headlines where these stand for somebody else.

    Names of one word count only where a longer one stands in the same reportage.
    """
    salt = secrets.token_hex(DIGEST_BYTES)
    full, partial, marks = set[Words](), set[Words](), set[Words]()
    for name in names:
        words = plain_words(name)
        surname = plain_words(name.split()[-1])
        marks.add(surname[-1:])
        if len(words) == len(surname):
            partial.add(words)
            continue
        given = words[: len(words) - len(surname)]
        full |= {words, surname + given}
        partial |= {surname, (given[0], *surname), (given[0][0], *surname), (given[0][0] + surname[0], *surname[1:])}
        for joined in ("".join(surname), surname[-1]):  # as e-mail addresses have it
            partial |= {(given[0][0] + joined,), (given[0] + joined,), (joined + given[0][0],), (joined + given[0],)}
    partial -= full
    marks |= {one for one in partial if len(one) == 1}
    return ForgottenPerson(
        salt=salt,
        full_names=tuple(sorted(_digest(salt, one) for one in full)),
        partial_names=tuple(sorted(_digest(salt, one) for one in partial)),
        marks=tuple(sorted(_digest(salt, one) for one in marks)),
        lengths=tuple(sorted({len(one) for one in full | partial})),
        kept=tuple(sorted({_digest(salt, plain_words(headline)) for headline in kept_headlines})),
    )


@dataclass
class Hider:
    """Finds and hides the names of the people forgotten."""

    people: Sequence[ForgottenPerson]
    _digests: dict[tuple[str, Words], str] = field(default_factory=dict)

    def may_name(self, text: str) -> bool:
        """Whether a word of the text is one of a forgotten name's: a quick test, which also meets namesakes."""
        words = {form for match in set(WORD.findall(text)) for form in _forms((_plain(match),))}
        return any(self._digest(one.salt, word) in one.marks for one in self.people for word in words)

    def kept_nowhere_under(self, headline: str) -> list[ForgottenPerson]:
        """Those whose name stands for nobody else under this headline."""
        words = plain_words(headline)
        return [one for one in self.people if self._digest(one.salt, words) not in one.kept]

    def named(self, texts: Iterable[str], headline: str = "") -> list[ForgottenPerson]:
        """Those whose full name stands in the texts, unless it stands for somebody else under this headline."""
        wanted = self.kept_nowhere_under(headline)
        found = {id(one) for text in texts for one, _, full in self._matches(tokens_of(text), wanted) if full}
        return [one for one in wanted if id(one) in found]

    def intervals(
        self, text: str, named: Sequence[ForgottenPerson], spared: frozenset[Words] = frozenset(), whole: bool = True
    ) -> list[Interval]:
        """Where the text names them, be it by a part of the name (only by full names where not `whole`).

        `spared` are names of others, inside which a part of the name is none: organisations, people of one surname.
        """
        tokens = tokens_of(text)
        others = [range(i, i + len(name)) for name in spared for i in _places(tokens, name)]
        found = []
        for _, match, full in self._matches(tokens, named):
            inside = any(match.start >= other.start and match.stop <= other.stop for other in others)
            if full or (whole and not inside):
                found.append((tokens[match.start].start, tokens[match.stop - 1].end))
        return found

    def _matches(
        self, tokens: list[Token], people: Sequence[ForgottenPerson]
    ) -> Iterator[tuple[ForgottenPerson, range, bool]]:
        """Who is named by which tokens, and whether in full."""
        for one in people:
            full, partial = frozenset(one.full_names), frozenset(one.partial_names)
            for length in one.lengths:
                for start in range(len(tokens) - length + 1):
                    some = tokens[start : start + length]
                    if any(b.start - a.end > MAX_GAP for a, b in pairwise(some)):
                        continue
                    digests = {self._digest(one.salt, form) for form in _forms(tuple(token.word for token in some))}
                    if digests & full or digests & partial:
                        yield one, range(start, start + length), bool(digests & full)

    def _digest(self, salt: str, words: Words) -> str:
        key = salt, words
        if key not in self._digests:
            self._digests[key] = _digest(salt, words)
        return self._digests[key]


def hide(text: str, intervals: Iterable[Interval]) -> str:
    """The text with all letters and digits in these intervals hidden; as long as before."""
    characters = list(text)
    for start, end in intervals:
        characters[start:end] = [MASK if one.isalnum() else one for one in characters[start:end]]
    return "".join(characters)


def _plain(word: str) -> str:
    folded = unicodedata.normalize("NFC", word).casefold().translate(SPELLINGS)
    return "".join(one for one in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(one))


def _forms(words: Words) -> list[Words]:
    """The words, and without the genitive's s."""
    last = words[-1]
    return [words, (*words[:-1], last[:-1])] if last.endswith(GENITIVE) and len(last) > 1 else [words]


def _places(tokens: list[Token], name: Words) -> list[int]:
    words = [token.word for token in tokens]
    return [i for i in range(len(words) - len(name) + 1) if tuple(words[i : i + len(name)]) == name]


def _digest(salt: str, words: Words) -> str:
    return hashlib.blake2b(" ".join(words).encode(), key=bytes.fromhex(salt), digest_size=DIGEST_BYTES).hexdigest()
