"""Train the networks of `pipeline.language.network`: backpropagation by hand for their one layer, Adam of thinc."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from thinc.api import Adam, warmup_linear

from pipeline.language.network import Floats, Lookup, Network

SIZE = 48
"""Of vectors, and hidden units."""
EPOCHS, BATCH, SEED = 7, 32, 1
RATE, DECAY, DROPOUT = 4e-3, 1e-4, 0.4
WARMUP = 0.3
"""Share of the steps in which the rate rises."""
LEAST_COUNT = 4
"""Features seen less often are left out."""
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Decision:
    """What all options of a decision share, the words around, the features of each option, and which are right."""

    split: str
    context: Sequence[str]
    words: Sequence[str]
    options: Sequence[Sequence[str]]
    right: Sequence[bool]


@dataclass(frozen=True)
class _Batch:
    """Decisions as rows of the lookups: flat lists with where each option's or decision's part begins."""

    options: tuple[Ints, Ints]
    context: tuple[Ints, Ints]
    words: tuple[Ints, Ints]
    decision: Ints
    """Of each option."""
    begins: Ints
    """First option of each decision."""
    right: Floats


def fit_network(decisions: Sequence[Decision]) -> Network:
    """Return the network that makes right options likely; of each decision at least one is right."""
    random = np.random.default_rng(SEED)
    network = _new(decisions, random)
    # Decisions with about as many options are learnt from together.
    order = sorted(range(len(decisions)), key=lambda index: (len(decisions[index].options), index))
    batches = [_batch(network, [decisions[i] for i in order[at : at + BATCH]]) for at in range(0, len(order), BATCH)]
    steps = EPOCHS * len(batches)
    adam = Adam(warmup_linear(RATE, int(WARMUP * steps), steps), L2=DECAY, use_averages=False)
    for _ in range(EPOCHS):
        for number in random.permutation(len(batches)):
            _learn(network, batches[number], adam, random)
            adam.step_schedules()
    return network


def _new(decisions: Sequence[Decision], random: np.random.Generator) -> Network:
    def lookup(lists: Iterable[Sequence[str]]) -> Lookup:
        counts = Counter(name for names in lists for name in names)
        rows = {name: row for row, name in enumerate(sorted(n for n, c in counts.items() if c >= LEAST_COUNT), 1)}
        vectors = random.normal(0, 0.05, (len(rows) + 1, SIZE)).astype(np.float32)
        vectors[0] = 0
        return Lookup(rows, vectors)

    def layer(*shape: int) -> Floats:
        bound = shape[0] ** -0.5
        return random.uniform(-bound, bound, shape).astype(np.float32)

    options = lookup(option for decision in decisions for option in decision.options)
    return Network(
        options,
        lookup(decision.context for decision in decisions),
        lookup(decision.words for decision in decisions),
        np.zeros(len(options.vectors), np.float32),
        layer(4 * SIZE, SIZE),
        np.zeros(SIZE, np.float32),
        layer(SIZE),
    )


def _flat(lookup: Lookup, lists: Iterable[Sequence[str]]) -> tuple[Ints, Ints]:
    rows, begins = [], []
    for names in lists:
        begins.append(len(rows))
        rows += [0, *lookup.numbers(names)]
    return np.array(rows), np.array(begins)


def _batch(network: Network, decisions: Sequence[Decision]) -> _Batch:
    sizes = [len(decision.options) for decision in decisions]
    return _Batch(
        _flat(network.options, (option for decision in decisions for option in decision.options)),
        _flat(network.context, (decision.context for decision in decisions)),
        _flat(network.words, (decision.words for decision in decisions)),
        np.repeat(np.arange(len(sizes)), sizes),
        np.cumsum([0, *sizes[:-1]]),
        np.array([right for decision in decisions for right in decision.right], np.float32),
    )


def _learn(network: Network, batch: _Batch, adam: Adam, random: np.random.Generator) -> None:
    """Take one step."""

    def kept(shape: tuple[int, ...]) -> Floats:
        return ((random.random(shape) >= DROPOUT) / (1 - DROPOUT)).astype(np.float32)

    def summed(lookup: Lookup, flat: tuple[Ints, Ints]) -> Floats:
        return np.add.reduceat(lookup.vectors[flat[0]], flat[1])

    owner = batch.decision
    x_sum = summed(network.options, batch.options)
    x = np.maximum(x_sum, 0)
    c_all = np.tanh(summed(network.context, batch.context))
    number = np.maximum(np.diff([*batch.words[1], len(batch.words[0])]) - 1, 1).astype(np.float32)[:, None]
    w_all = summed(network.words, batch.words) / number
    c, w = c_all[owner], w_all[owner]
    keep_input, keep_hidden = kept((len(x), 4 * SIZE)), kept((len(x), SIZE))
    read = np.hstack((x, c, x * c, x * w)) * keep_input
    hidden_sum = read @ network.hidden + network.bias
    hidden = np.maximum(hidden_sum, 0) * keep_hidden
    score = hidden @ network.output + np.add.reduceat(network.weights[batch.options[0]], batch.options[1])

    likely = np.exp(score - np.maximum.reduceat(score, batch.begins)[owner])
    guess = likely / np.add.reduceat(likely, batch.begins)[owner]
    wanted = likely * batch.right / np.add.reduceat(likely * batch.right, batch.begins)[owner]
    d_score = ((guess - wanted) / len(batch.begins)).astype(np.float32)

    d_hidden = d_score[:, None] * network.output * keep_hidden * (hidden_sum > 0)
    d_read = d_hidden @ network.hidden.T * keep_input
    d_x, d_c, d_xc, d_xw = np.hsplit(d_read, 4)
    d_x = (d_x + d_xc * c + d_xw * w) * (x_sum > 0)
    d_c = np.add.reduceat(d_c + d_xc * x, batch.begins) * (1 - c_all**2)
    d_w = np.add.reduceat(d_xw * x, batch.begins) / number
    for place, (array, slope) in enumerate(
        (
            (network.options.vectors, _scattered(network.options, batch.options, d_x)),
            (network.context.vectors, _scattered(network.context, batch.context, d_c)),
            (network.words.vectors, _scattered(network.words, batch.words, d_w)),
            (network.weights, _scattered_weights(network, batch, d_score)),
            (network.hidden, read.T @ d_hidden),
            (network.bias, d_hidden.sum(0)),
            (network.output, hidden.T @ d_score),
        )
    ):
        array[:] = adam((place, "of network"), array, slope)[0]


def _owners(flat: tuple[Ints, Ints]) -> Ints:
    return np.repeat(np.arange(len(flat[1])), np.diff([*flat[1], len(flat[0])]))


def _scattered(lookup: Lookup, flat: tuple[Ints, Ints], slope: Floats) -> Floats:
    """Return the slope of each vector from that of the sums; nothing stays nothing."""
    found = np.zeros_like(lookup.vectors)
    np.add.at(found, flat[0], slope[_owners(flat)])
    found[0] = 0
    return found


def _scattered_weights(network: Network, batch: _Batch, d_score: Floats) -> Floats:
    found = np.bincount(batch.options[0], d_score[_owners(batch.options)], len(network.weights)).astype(np.float32)
    found[0] = 0
    return found
