"""How much words look like an organisation's name, judged by all their sightings in a text together.

A linear model over the classes of the words and of what stands beside them. Trained by
`python -m training.organisations`.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files

from pipeline.language.lexicon.brown import USUAL, cluster_of, tails_of, use_of
from pipeline.language.organisations.sightings import Sighting, noun_class, word_class

WEIGHTS = "weights.json"
_COARSE = (6, 10)
"""First bits of a cluster that are read besides the whole."""
_PLAIN = frozenset(("noun", "compound", "unknown"))
_TITLE = frozenset("Herr Herrn Frau Dr Professor Professorin Prof Familie".split())


def gathered(seen: Iterable[Sighting]) -> dict[str, list[Sighting]]:
    """Return the sightings of the same words together, the genitive ("Quirlas") with the nominative."""
    by_words: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in seen:
        by_words[" ".join(sighting.words)].append(sighting)
    for words in [w for w in by_words if w.endswith("s") and w[:-1] in by_words]:
        by_words[words[:-1]] += by_words.pop(words)
    return dict(by_words)


def persons_in(by_words: dict[str, list[Sighting]]) -> frozenset[str]:
    """Return the words that follow a first name or a title somewhere in the text."""
    found = set()
    for words in by_words:
        first, _, rest = words.partition(" ")
        if rest and (first in _TITLE or noun_class(first) == "first name"):
            found.update(rest.split())
    return frozenset(found)


def features_of(words: str, seen: Sequence[Sighting], persons: frozenset[str]) -> set[str]:
    """Return what is known of a name: its words' classes, its sightings."""
    parts = words.split()
    found = {feature for sighting in seen for feature in sighting.features}
    articles = sum("before:article" in sighting.features for sighting in seen)
    found.add(f"articles {'all' if articles == len(seen) else 'some' if articles else 'none'}/{min(len(parts), 2)}")
    found.add(f"sightings {min(len(seen), 3)}")
    found.update(_shape(parts))
    if parts[-1] in persons or parts[0] in persons:
        found.add(f"person {int(parts[-1] in persons)}/{int(parts[0] in persons)}/{len(parts)}")
    return found


def _shape(parts: Sequence[str]) -> Iterator[str]:
    yield "bias"
    yield f"words {len(parts)}"
    if len(parts) == 1:
        yield from _of_one_word(parts[0])
        return
    classes = [noun_class(part) if part[0].isupper() else word_class(part) for part in parts]
    yield "classes " + "/".join(classes)
    yield f"first {classes[0]}/{len(parts)}"
    yield f"last {classes[-1]}/{len(parts)}"
    for part in parts[1:-1]:
        yield f"inner {word_class(part)}"


def _of_one_word(word: str) -> Iterator[str]:
    """Yield how a word that stands alone is used; of nouns side by side it says too little: many are terms."""
    plain = noun_class(word) if word[0].isupper() else word_class(word)
    if plain not in _PLAIN:
        yield f"only {plain}"
        return
    use = use_of(word)
    head = next((tail for tail in tails_of(word) if use_of(tail) in USUAL), None)
    yield f"only {use} noun" if use else f"only {'compound' if head else 'unknown'}"
    whole = cluster_of(word)
    cluster = whole or (cluster_of(head) if head else None)
    if cluster is None:
        yield "used nowhere"
        return
    for size in (*_COARSE, len(cluster)):
        yield f"used {'' if whole else 'in compounds '}{size} {cluster[:size]}"


def log_odds(features: Iterable[str]) -> float:
    """Return the log odds of words with these features being an organisation's name."""
    weights = _weights()
    return math.fsum(weights.get(feature, 0.0) for feature in features)  # of a set: in any order the same


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = json.loads(files(__package__).joinpath(WEIGHTS).read_text(encoding="utf-8"))
    return weights
