"""Which of its options a figure most likely describes: by linear weights and by a small network, which err differently.

The weights know each feature together with what the figure is; the network also how words are used, by their Brown
clusters, the noun of an option and the verbs of the clause among them. Both are made by `python -m training.subjects`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import BOUNDARIES, PREPOSITIONS
from pipeline.language.figures.context import Found
from pipeline.language.figures.options import Option
from pipeline.language.figures.words import word_set
from pipeline.language.lexicon.brown import cluster_of_head
from pipeline.language.network import load_network
from pipeline.language.ranking import Worth, likeliest, load_joint_weights

WEIGHTS = "subject.json"
NETWORK = "subject.npz"
MOST_WORDS = 8
"""So many words of the clause are read, the first ones."""
_ENDS_HEAD = frozenset(("der", "des", "von", "vom", "eines", "einer"))
_UNREAD = (
    patterns.DETERMINERS
    | PREPOSITIONS
    | patterns.NEUTRAL_BEFORE
    | word_set("und oder aber auch nicht sich sie er es wir ich etwa gut knapp fast mehr")
)
_FINE = 20
"""Bits of the finest cluster, or more."""
_OF_OPTION, _OF_COUNTED, _OF_WORD = (4, 6, 8, 10, _FINE), (6, 10, _FINE), (8, _FINE)


class Asked(NamedTuple):
    """What the network reads: of the figure, of the words of its clause, and of each option."""

    context: Sequence[str]
    words: Sequence[str]
    options: Sequence[Sequence[str]]


def likeliest_of(found: Found, options: Sequence[Option]) -> tuple[int, float]:
    """Return the place of the likeliest option, of at least one, and its probability."""
    package = __package__ or ""
    linear = scores_of(options, load_joint_weights(package, WEIGHTS))
    by_network = load_network(package, NETWORK).scores(*asked(found, options))
    return likeliest([(one + other) / 2 for one, other in zip(linear, by_network, strict=True)])


def scores_of(options: Sequence[Option], weights: Mapping[str, Mapping[str, float]]) -> list[float]:
    """Return the sums of the weights of the `features` of a figure's options; `weights`: those by context."""
    worth: dict[tuple[str, ...], Worth] = {}
    scores = []
    for option in options:
        kinds = option.kinds
        if kinds not in worth:
            worth[kinds] = Worth(weights, (*option.context, *kinds))
        scores.append(sum(map(worth[kinds].__getitem__, option.alone)))
    return scores


def asked(found: Found, options: Sequence[Option]) -> Asked:
    """Return the question to the network."""
    counted = found.counted.head
    context = [*options[0].context, *(_clusters(counted.capitalize(), _OF_COUNTED) if counted else ())]
    words = [feature for word in _clause_words(found) for feature in _clusters(word, _OF_WORD)]
    return Asked(context, words, [[*option.alone, *_sense(option)] for option in options])


def _sense(option: Option) -> Iterator[str]:
    """Yield the clusters of the noun that names a thing; names of bodies and people are in none."""
    if {"party=noun", "party=quoted"}.isdisjoint(option.alone):
        return
    words = option.name.split()
    yield from _clusters(words[0] if len(words) > 2 and words[1] in _ENDS_HEAD else words[-1], _OF_OPTION)


def _clusters(word: str, sizes: Sequence[int]) -> Iterator[str]:
    """Yield a word's cluster by its first bits; words that are not known have one of their own."""
    cluster = cluster_of_head(word) or "?"
    yield from dict.fromkeys(f"cluster={cluster[:size]}" for size in sizes)


def _clause_words(found: Found) -> list[str]:
    """Return the words around the number, up to marks, that are no function words: verbs, adjectives, adverbs."""
    words, number = found.words, found.quantity.first
    start, end = found.sentence
    before = takewhile(lambda word: word.start >= start and word.text not in BOUNDARIES, reversed(words[:number]))
    behind = takewhile(lambda word: word.start < end and word.text not in BOUNDARIES, islice(words, number, None))
    clause = [word for word in (*reversed([*before]), *behind) if word.text[0].islower() and word.low not in _UNREAD]
    return [word.text for word in clause if len(word.text) > 2][:MOST_WORDS]
