"""A small neural network that tells one of several options by which of their features fit together.

Each feature has a vector. Those of an option add up, as do those of what all options share (the context); those of the
words around are averaged. A hidden layer reads the option's vector x, the context's c, and x·c and x·w, element by
element, for whether they fit; beside it each feature of an option has a plain weight. Made by `training.networks`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Lookup:
    """Features by name with their vectors; row 0 is of nothing, and 0."""

    rows: Mapping[str, int]
    vectors: Floats

    def numbers(self, names: Sequence[str]) -> list[int]:
        """Return the rows of the names that are known."""
        return [self.rows[name] for name in names if name in self.rows]


@dataclass(frozen=True)
class Network:
    """The lookups of options, context and words, one vector size for all, and the layers behind them.

    `weights` has the plain weight of each row of `options`; `hidden` is (4 vector sizes, hidden units).
    """

    options: Lookup
    context: Lookup
    words: Lookup
    weights: Floats
    hidden: Floats
    bias: Floats
    output: Floats

    def scores(self, context: Sequence[str], words: Sequence[str], options: Sequence[Sequence[str]]) -> list[float]:
        """Return what speaks for each option, of which there is at least one; a softmax makes probabilities of it."""
        rows: list[int] = []
        begins = []
        for option in options:
            begins.append(len(rows))
            rows += [0, *self.options.numbers(option)]
        places = np.array(rows)
        x = np.maximum(np.add.reduceat(self.options.vectors[places], begins), 0)
        c = np.tanh(self.context.vectors[self.context.numbers(context)].sum(0))
        w = self.words.vectors[self.words.numbers(words) or [0]].mean(0)
        size = len(c)
        both = self.hidden[:size] + c[:, None] * self.hidden[2 * size : 3 * size] + w[:, None] * self.hidden[3 * size :]
        hidden = np.maximum(x @ both + (c @ self.hidden[size : 2 * size] + self.bias), 0)
        found: list[float] = (hidden @ self.output + np.add.reduceat(self.weights[places], begins)).tolist()
        return found


def save_network(network: Network, target: Path) -> None:
    """Write a network for `load_network`, in half precision."""
    tables = {"options": network.options, "context": network.context, "words": network.words}
    vectors = {name: table.vectors for name, table in tables.items()}
    layers = {name: getattr(network, name) for name in ("weights", "hidden", "bias", "output")}
    arrays: dict[str, npt.NDArray[Any]] = {name: one.astype(np.float16) for name, one in (vectors | layers).items()}
    arrays |= {f"{name}_names": np.array([*table.rows]) for name, table in tables.items()}
    np.savez_compressed(target, allow_pickle=False, **arrays)


@cache
def load_network(package: str, name: str) -> Network:
    """Return a network that a package ships."""
    with files(package).joinpath(name).open("rb") as file, np.load(file, allow_pickle=False) as table:
        arrays = {name: table[name] for name in table.files}

    def floats(name: str) -> Floats:
        found: Floats = arrays[name].astype(np.float32)
        return found

    def lookup(name: str) -> Lookup:
        names = arrays[f"{name}_names"].tolist()
        return Lookup({feature: row for row, feature in enumerate(names, 1)}, floats(name))

    return Network(
        *(lookup("options"), lookup("context"), lookup("words")),
        *(floats("weights"), floats("hidden"), floats("bias"), floats("output")),
    )
