"""How much words look like a person's name: a linear model over letters, word lists and the words beside them.

It knows names that no list holds ("Bahadır Gölbaşı") by their letters. Trained by `python -m training.names`.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from pipeline.language.lexicon import cities, first_names, surnames

BUCKETS = 1 << 15
"""Size of the weight table; features are hashed into it."""
WEIGHTS = "spelling.npy"
SCALE = 32
"""Weights are stored as whole numbers of 1/SCALE in one byte each."""


_BEFORE = re.compile(r"([\w-]+|[^\w\s])[^\S\n]*$")
_AFTER = re.compile(r"[^\S\n]*([\w-]+|[^\w\s])")


def beside(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the words or marks before and after a stretch in lower case, "" at the ends of a line."""
    before, after = _BEFORE.search(text[max(0, start - 40) : start]), _AFTER.match(text[end : end + 40])
    return before.group(1).casefold() if before else "", after.group(1).casefold() if after else ""


def log_odds(words: Sequence[str], before: str, after: str) -> float:
    """Return the log odds of `words` (particles included) being a full name, given what `beside` returns."""
    return sum(map(_weights().__getitem__, buckets(words, before, after))) / SCALE


@cache
def _weights() -> list[int]:
    with files(__package__).joinpath(WEIGHTS).open("rb") as file:
        table: npt.NDArray[np.int8] = np.load(file, allow_pickle=False)
    weights: list[int] = table.tolist()  # which gives a single number in a tenth of an array's time
    return weights


def buckets(words: Sequence[str], before: str, after: str, listed: bool = True) -> list[int]:
    """Return the buckets of all features, each once; without `listed` those of the word lists are left out."""
    features = [*_around(words, before, after), *(_listed(words) if listed else ())]
    found = {_bucket(feature) for feature in features}
    found.update(_spelled("first", words[0]), _spelled("last", words[-1]))
    for word in words[1:-1]:
        found.update(_spelled("inner", word))
    return sorted(found)


def _bucket(feature: str) -> int:
    return zlib.crc32(feature.encode()) % BUCKETS


@lru_cache(maxsize=1 << 13)
def _spelled(position: str, word: str) -> frozenset[int]:
    """Return the buckets of a word's letters at its position; most words are looked at again in longer stretches."""
    return frozenset(_bucket(f"{position}:{feature}") for feature in _letters(word))


def _around(words: Sequence[str], before: str, after: str) -> Iterator[str]:
    yield "bias"
    yield f"before={before}"
    yield f"after={after}"
    for size in (3, 4):
        yield f"before~{before[-size:]}"
    yield f"words={len(words)}"
    yield "particle=" + next((word for word in words if word.islower()), "-")
    yield f"hyphens={int('-' in words[0])}/{int('-' in words[-1])}"


def _listed(words: Sequence[str]) -> Iterator[str]:
    """Yield what the lists of first names, surnames and towns say."""
    first, last = words[0], words[-1]
    known = first_names().get(first)
    yield f"listed={known[1] if known else 0}/{int(last in surnames())}/{int(last in cities())}"
    yield f"listed_last={int(last in first_names())}/{int(first in surnames())}/{int(first in cities())}"


def _letters(word: str) -> Iterator[str]:
    """Yield beginnings, endings and inner runs of letters."""
    bare = word.casefold()
    padded = f"^{bare}$"
    for size in (2, 3, 4, 5):
        yield f"p{padded[: size + 1]}"
        yield f"s{padded[-size - 1 :]}"
    for size in (3,):
        for start in range(len(padded) - size + 1):
            yield padded[start : start + size]
    yield f"length{min(len(bare), 14)}"
    if not bare.isascii() and not set(bare) <= set("abcdefghijklmnopqrstuvwxyzäöüß-"):
        yield "foreign letter"
    if any(letter.isupper() for letter in word[1:].split("-")[0]):
        yield "inner capital"
