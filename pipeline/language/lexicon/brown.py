"""How half a million German words are used: their Brown cluster, and how often they occur.

Words used alike are in one cluster; clusters are bits, and coarse ones are the beginnings of fine ones.

Read from `brown.npz`, which `python -m training.brown` makes from the lexeme data of spaCy.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

TABLE = "brown.npz"
TOWNS = frozenset(("00001", "0000101"))
"""Clusters of 650 of the 709 towns of one word in `cities.txt`, with other places and hardly anything else."""
USE = ("seldom", "rare", "frequent")
"""How often a word occurs, by its number in the table."""
USUAL = frozenset(("rare", "frequent"))
"""Of words that texts use more than a few times."""
_LEAST = 4
"""Letters that the last part of a compound has at least."""


class _Table(NamedTuple):
    hashes: npt.NDArray[np.uint32]
    """Of the words, in order."""
    places: npt.NDArray[np.uint16]
    """Of each one's cluster."""
    uses: npt.NDArray[np.uint8]
    """How often each one occurs."""
    clusters: list[str]


def hash_of(word: str) -> int:
    """Return the number by which a word is kept; of half a million words one in 8,700 strange ones shares one."""
    return zlib.crc32(word.encode())


@lru_cache(maxsize=1 << 15)
def cluster_of(word: str) -> str | None:
    """Return the cluster of a word as printed, as bits of which the first tell most; None for a word not known."""
    at = _place(word)
    return None if at is None else _table().clusters[_table().places[at]]


@lru_cache(maxsize=1 << 15)
def use_of(word: str) -> str | None:
    """Return how often texts use a word as printed, one of `USE`; None for a word not known."""
    at = _place(word)
    return None if at is None else USE[_table().uses[at]]


@lru_cache(maxsize=1 << 15)
def cluster_of_head(word: str) -> str | None:
    """Return the cluster of a word, or that of the longest noun it ends in: a "Prüfhalle" is used as a "Halle" is."""
    return next(filter(None, map(cluster_of, (word, *tails_of(word)))), None)


def tails_of(word: str) -> Iterator[str]:
    """Yield what may be the last noun of a compound, the longest first."""
    return (word[start:].capitalize() for start in range(1, len(word) - _LEAST + 1))


def _place(word: str) -> int | None:
    hashes = _table().hashes
    wanted = np.uint32(hash_of(word))  # a plain number would have the whole table converted
    at = int(hashes.searchsorted(wanted))
    return at if at < len(hashes) and hashes[at] == wanted else None


@cache
def _table() -> _Table:
    with files(__package__).joinpath(TABLE).open("rb") as file, np.load(file, allow_pickle=False) as table:
        return _Table(table["hashes"], table["places"], table["uses"], table["clusters"].tolist())
