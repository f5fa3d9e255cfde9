"""Make the table of how German words are used: `python -m training.brown`, with the group `dev` installed.

Their source is the lexeme data that spaCy distributes as `spacy-lookups-data` (MIT): a million German word
forms with their logarithmic frequency and their cluster, a number whose lowest bit is the cluster's first. Kept are
words of letters that are no hapax there. Prints how many, then writes them.
"""

from __future__ import annotations

import gzip
import json
import re
from bisect import bisect
from importlib.resources import files
from pathlib import Path

import numpy as np

from pipeline.language.lexicon import brown

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LEAST = -17.5
"""Logarithm of the least frequency; rarer ones are misspellings and words of other languages for the most part."""
USES = (-16.0, -13.5)
"""From which logarithms on a word is rare, no longer seldom, and frequent: about 170,000 and 35,000 are."""


def lexemes(name: str) -> dict[str, float]:
    """Return a table of the package by word."""
    path = files("spacy_lookups_data").joinpath("data", f"de_lexeme_{name}.json.gz")
    table: dict[str, float] = json.loads(gzip.decompress(path.read_bytes()))
    return table


def _bits(cluster: float) -> str:
    return f"{int(cluster):b}"[::-1]


def main() -> None:
    """Write the table."""
    numbers, frequency = lexemes("cluster"), lexemes("prob")
    kept = [word for word, cluster in numbers.items() if cluster and frequency[word] > LEAST and WORD.fullmatch(word)]
    clusters = sorted({_bits(numbers[word]) for word in kept})
    place = {cluster: number for number, cluster in enumerate(clusters)}
    # Of two words of one hash the more frequent one is kept, which comes first in the tables.
    by_hash = {brown.hash_of(word): word for word in reversed(kept)}
    hashes = np.array(sorted(by_hash), np.uint32)
    words = [by_hash[int(one)] for one in hashes]
    places = np.array([place[_bits(numbers[word])] for word in words], np.uint16)
    uses = np.array([bisect(USES, frequency[word]) for word in words], np.uint8)
    target = Path(brown.__file__).with_name(brown.TABLE)
    np.savez_compressed(target, hashes=hashes, places=places, uses=uses, clusters=np.array(clusters))
    print(f"{len(hashes)} words in {len(clusters)} clusters, {target.stat().st_size >> 10} KB")


if __name__ == "__main__":
    main()
