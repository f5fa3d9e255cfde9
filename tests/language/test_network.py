"""The small network: what it computes, how it is kept, and that training makes it tell what fits together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pipeline.language import network as module
from pipeline.language.network import Lookup, Network, load_network, save_network
from training import networks
from training.networks import Decision, fit_network


def lookup(**vectors: tuple[float, float]) -> Lookup:
    rows = {name: row for row, name in enumerate(vectors, 1)}
    return Lookup(rows, np.array([(0, 0), *vectors.values()], np.float32))


@pytest.fixture
def network() -> Network:
    """Vectors of two numbers, one hidden unit: x0 + 10·c0 + 100·x1·c1 + 1000·x1·w1, with a bias of 0.5."""
    return Network(
        options=lookup(big=(1, 2), small=(0, 1), lost=(-3, 0)),
        context=lookup(wide=(0.5, 1)),
        words=lookup(eats=(0, 2), sees=(0, 4)),
        weights=np.array([0, 0.25, 0, 0.125], np.float32),
        hidden=np.array([[1], [0], [10], [0], [0], [100], [0], [1000]], np.float32),
        bias=np.array([0.5], np.float32),
        output=np.array([2], np.float32),
    )


def test_options_are_scored_by_themselves_and_by_how_they_fit(network: Network) -> None:
    c0, c1 = np.tanh(0.5), np.tanh(1)
    found = network.scores(["wide"], ["eats", "sees"], [["big"], ["big", "small"], ["lost"]])
    assert found == pytest.approx(
        [
            2 * (1 + 10 * c0 + 100 * 2 * c1 + 1000 * 2 * 3 + 0.5) + 0.25,
            2 * (1 + 10 * c0 + 100 * 3 * c1 + 1000 * 3 * 3 + 0.5) + 0.25,
            2 * (10 * c0 + 0.5) + 0.125,  # what adds up to less than nothing is nothing
        ],
        rel=1e-6,
    )


def test_what_is_not_known_says_nothing(network: Network) -> None:
    bare = network.scores([], [], [["big"], []])
    assert bare == pytest.approx([2 * 1.5 + 0.25, 2 * 0.5])
    assert network.scores(["narrow"], ["hears"], [["big", "green"], ["green"]]) == bare


def test_a_network_is_kept_in_half_precision(network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_network(network, tmp_path / "net.npz")
    monkeypatch.setattr(module, "files", lambda package: tmp_path / package)
    loaded = load_network(".", "net.npz")
    assert loaded.options.rows == {"big": 1, "small": 2, "lost": 3}
    asked = ["wide"], ["eats"], [["big"], ["small"]]
    assert loaded.scores(*asked) == network.scores(*asked)


def decisions(seed: int) -> list[Decision]:
    """Red options are right where it is hot, blue ones where it is cold, whatever else they are."""
    random = np.random.default_rng(seed)
    made = []
    for _ in range(120):
        heat = str(random.choice(["hot", "cold"]))
        options = [[colour, f"size {random.integers(3)}"] for colour in random.permutation(["red", "blue"]).tolist()]
        right = [(colour == "red") == (heat == "hot") for colour, _ in options]
        made.append(Decision("set", [heat], [f"word {random.integers(4)}"], options, right))
    return made


def test_training_learns_what_fits_together() -> None:
    trained = fit_network(decisions(1) * 5)
    unseen = decisions(2)
    best = [int(np.argmax(trained.scores(one.context, one.words, one.options))) for one in unseen]
    assert sum(one.right[place] for one, place in zip(unseen, best, strict=True)) == len(unseen)


def test_training_gives_the_same_again() -> None:
    one, other = fit_network(decisions(1)), fit_network(decisions(1))
    assert np.array_equal(one.hidden, other.hidden)
    assert np.array_equal(one.options.vectors, other.options.vectors)


def test_training_goes_down_the_slope_of_the_loss(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each slope is what the loss changes by when its number is moved a little, up and down."""
    monkeypatch.setattr(networks, "DROPOUT", 0.0)
    monkeypatch.setattr(networks, "LEAST_COUNT", 1)
    monkeypatch.setattr(networks, "SIZE", 3)
    given = [replace(one, words=[*one.words, "word 0"]) for one in decisions(1)[:6]]
    made = networks._new(given, np.random.default_rng(3))
    exact = {name: getattr(made, name).astype(np.float64) for name in ("weights", "hidden", "bias", "output")}
    for name in ("options", "context", "words"):
        exact[name] = replace(getattr(made, name), vectors=getattr(made, name).vectors.astype(np.float64))
    network = Network(**exact)
    arrays = [network.options.vectors, network.context.vectors, network.words.vectors]
    arrays += [network.weights, network.hidden, network.bias, network.output]
    for array in arrays:
        array += np.random.default_rng(5).normal(0, 0.3, array.shape)
    for lookup_of in arrays[:4]:
        lookup_of[0] = 0
    slopes: dict[int, np.ndarray] = {}

    def watch(key: tuple[int, str], array: np.ndarray, slope: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        slopes[key[0]] = slope.copy()
        return array, slope

    networks._learn(network, networks._batch(network, given), watch, np.random.default_rng(0))

    def loss() -> float:
        total = 0.0
        for one in given:
            score = np.array(network.scores(one.context, one.words, one.options))
            total += np.log(np.exp(score).sum()) - np.log(np.exp(score[np.array(one.right)]).sum())
        return total / len(given)

    for place, array in enumerate(arrays):
        # Row 0 of the first four is of nothing, and stays.
        for index in [index for index in np.ndindex(array.shape) if place > 3 or index[0]]:
            before = array[index]
            moved = []
            for step in (1e-4, -1e-4):
                array[index] = before + step
                moved.append(loss())
            array[index] = before
            assert slopes[place][index] == pytest.approx((moved[0] - moved[1]) / 2e-4, abs=2e-6), (place, index)
