"""Brown clusters of German words: words used alike are in one cluster, and coarse clusters are beginnings of fine ones.

Read from `brown.npz`, which `python -m training.brown` makes from the lexeme data of spaCy.
"""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

TABLE = "brown.npz"
_LEAST = 4
"""Letters that the last part of a compound has at least."""


def hash_of(word: str) -> int:
    """Return the number by which a word is kept; of half a million words one in 8,000 strange ones shares one."""
    return zlib.crc32(word.encode())


@lru_cache(maxsize=1 << 15)
def cluster_of(word: str) -> str | None:
    """Return the cluster of a word as printed, as bits of which the first tell most; None for a word not known."""
    hashes, places, clusters = _table()
    wanted = np.uint32(hash_of(word))  # a plain number would have the whole table converted
    at = int(hashes.searchsorted(wanted))
    return clusters[places[at]] if at < len(hashes) and hashes[at] == wanted else None


@lru_cache(maxsize=1 << 15)
def cluster_of_head(word: str) -> str | None:
    """Return the cluster of a word, or that of the longest noun it ends in: a "Prüfhalle" is used as a "Halle" is."""
    tails = (word[start:].capitalize() for start in range(1, len(word) - _LEAST + 1))
    return next(filter(None, map(cluster_of, (word, *tails))), None)


@cache
def _table() -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint16], list[str]]:
    """Return the hashes of words in order, the place of each one's cluster, and the clusters."""
    with files(__package__).joinpath(TABLE).open("rb") as file, np.load(file, allow_pickle=False) as table:
        return table["hashes"], table["places"], table["clusters"].tolist()
