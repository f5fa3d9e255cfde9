"""Train what tells organisations by all that is said of their names: `python -m training.organisations CORPORA`.

CORPORA is a folder with the openly licensed corpora GermEval 2014 (`germeval2014-{dev,test}.tsv.gz`), SmartData
(`smartdata-v1-{train,test}.json.gz`), MobIE (`mobie-conll03.zip`) and German legal entities
(`legal-ner-{dev,test}.conll.gz`), all CC BY 4.0. Of them only the words outside of names are kept (`words.npy`).
The weights are learned from the development publications of `tests/gold`: from what the grammar leaves, and once more
from the texts with the legal forms of companies left out, so that firms named without one are seen often enough.
Prints how well names are told in each publication by the weights learned from the others, then writes both files.
"""

from __future__ import annotations

import gzip
import html
import io
import json
import random
import re
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import pipeline.language.organisations.weighing as weighing
from pipeline.evaluate import read_gold
from pipeline.evaluate.annotation import AnnotatedReportage
from pipeline.evaluate.text import norm_organisation
from pipeline.language.organisations.by_document import THRESHOLD
from pipeline.language.organisations.by_grammar import by_grammar
from pipeline.language.organisations.patterns import LEGAL
from pipeline.language.organisations.sightings import sightings
from pipeline.language.organisations.vocabulary import BITS, WORDS, place_of
from schemas.reportage import PassageKind
from training.reportages import development_reportages

GOLD = Path("tests/gold")
WORD = re.compile(r"[^\W\d_](?:\w|-(?=\w))*")
OPENING = frozenset('.:!?„“”"»«#@')
NO_NAME = frozenset("date time number trigger duration distance org-position money percent event-cause".split())
LEAST_USES = 2
"""Sentences or documents that must use a word: names the annotators overlooked occur once."""
LEAST_TEXTS = 4
"""Reportages' names that must show a feature."""
EPOCHS, RATE, SEED = 8, 0.3, 7
ARTICLE = re.compile(r"(?P<noun>[A-ZÄÖÜ]\w+\s)?\b(?P<article>die|der|das|dem|den|des|Die|Der|Das|zur|zum|vom|beim)\s$")
BARE_PREPOSITION = {"zur": "zu ", "zum": "zu ", "vom": "von ", "beim": "bei "}


@dataclass(frozen=True)
class Example:
    """The features of words, whether they name an organisation, and the publication they stand in."""

    words: str
    features: tuple[str, ...]
    named: bool
    publication: str
    printed: bool
    """Whether the text is the publication's own, legal forms left in."""


def column_words(lines: Iterable[str], separator: str, word_at: int, label_at: int) -> Iterator[set[str]]:
    """Yield each sentence's words outside of names, none that opens a sentence with a capital."""
    rows: list[tuple[str, str]] = []
    for line in [*lines, ""]:
        cells = line.rstrip("\n").split(separator)
        if len(cells) > label_at and not line.startswith(("#\t", "-DOCSTART")):
            rows.append((cells[word_at], cells[label_at]))
        elif rows:
            befores = ["."] + [word for word, _ in rows]
            yield {
                word
                for (word, label), before in zip(rows, befores, strict=False)
                if label == "O" and WORD.fullmatch(word) and not (word[0].isupper() and before in OPENING)
            }
            rows = []


def smartdata_words(path: Path) -> Iterator[set[str]]:
    """Yield each document's words outside of names, none that opens a sentence with a capital."""
    decoder, text, at = json.JSONDecoder(), gzip.decompress(path.read_bytes()).decode(), 0
    while at < len(text):
        document, end = decoder.raw_decode(text, at)
        at = end + len(text[end:]) - len(text[end:].lstrip()) if end < len(text) else end
        body = re.search(r"<TEXT>(.*?)</TEXT>", document["raw"], re.S)
        if body is None:
            continue
        # Offsets count a line end as one character and an escaped one as what it stands for.
        plain = html.unescape(re.sub(r"<NODE id=\"\d+\" />", "", body[1]).replace("\r\n", "\n"))
        entity = r"<Entity id=\"\d+\" startPos=\"(\d+)\" endPos=\"(\d+)\" type=\"([\w-]+)\""
        names = [(int(a), int(b)) for a, b, kind in re.findall(entity, document["raw"]) if kind not in NO_NAME]
        yield {
            match.group()
            for match in WORD.finditer(plain)
            if not any(low < match.end() and match.start() < high for low, high in names)
            and not (match.group()[0].isupper() and (plain[: match.start()].rstrip() or ".")[-1] in OPENING)
        }


def vocabulary(corpora: Path) -> np.ndarray:
    """Return the set of the words that the corpora use outside of names."""
    uses: Counter[str] = Counter()
    for part in ("dev", "test"):
        with gzip.open(corpora / f"germeval2014-{part}.tsv.gz", "rt", encoding="utf-8") as lines:
            uses.update(word for words in column_words(lines, "\t", 1, 2) for word in words)
        with gzip.open(corpora / f"legal-ner-{part}.conll.gz", "rt", encoding="utf-8") as lines:
            uses.update(word for words in column_words(lines, " ", 0, 1) for word in words)
    with zipfile.ZipFile(corpora / "mobie-conll03.zip") as archive:
        for name in archive.namelist():
            lines = io.TextIOWrapper(archive.open(name), "utf-8")
            uses.update(word for words in column_words(lines, "\t", 0, 3) for word in words)
    for part in ("train", "test"):
        uses.update(w for words in smartdata_words(corpora / f"smartdata-v1-{part}.json.gz") for w in words)
    bits = np.zeros(BITS >> 3, np.uint8)
    for word, count in uses.items():
        if len(word) > 2 and count >= LEAST_USES:
            bits[place_of(word) >> 3] |= 1 << (place_of(word) & 7)
    return bits


def without_legal_forms(text: str, gold: AnnotatedReportage) -> tuple[str, set[str]]:
    """Return a text in which companies go without legal form and article, and their names."""
    names = {n for o in gold.organisations if o.kind == "company" for n in (o.name, *o.aliases)}
    bare = set()
    for name in sorted((n for n in names if re.search(rf"\s{LEGAL}$", n)), key=len, reverse=True):
        short = re.sub(rf"\s{LEGAL}$", "", name)
        bare.add(norm_organisation(short))
        parts = text.split(name)
        text = "".join(_without_article(part) + short for part in parts[:-1]) + parts[-1]
    return text, bare


def _without_article(before: str) -> str:
    match = ARTICLE.search(before)
    if match is None:
        return before
    article = match.group("article").casefold()
    genitive = match.group("noun") and article in {"der", "des"}
    return before[: match.start("article")] + BARE_PREPOSITION.get(article, "von " if genitive else "")


def texts() -> Iterator[tuple[str, list[str], AnnotatedReportage]]:
    """Yield name of the publication, passages and annotation of each reportage that may be learned from."""
    gold = {path.name: read_gold(path) for path in GOLD.iterdir() if path.is_dir()}
    for publication, reportage, annotation in development_reportages():
        bodies = [q for q in reportage.passages if q.kind is not PassageKind.CONTACT]
        yield publication, [reportage.text[q.start : q.end] for q in bodies], gold[publication][annotation["id"]]


def examples(publication: str, passages: list[str], gold: AnnotatedReportage) -> Iterator[Example]:
    """Yield what the grammar leaves of a reportage as printed, and its companies without their legal forms."""
    named = {norm_organisation(n) for o in gold.organisations if not o.optional for n in (o.name, *o.aliases)}
    unclear = {norm_organisation(n) for o in gold.organisations if o.optional for n in (o.name, *o.aliases)}
    if gold.cluster:
        unclear |= {norm_organisation(n) for n in (gold.cluster.name, *gold.cluster.aliases)}
    for printed in (True, False):
        shown = passages if printed else [without_legal_forms(p, gold)[0] for p in passages]
        bare = set() if printed else set().union(*(without_legal_forms(p, gold)[1] for p in passages))
        for words, features in _weighed(shown):
            key = norm_organisation(words)
            if key not in unclear and (printed or any(key in name or name in key for name in bare)):
                yield Example(words, features, key in named, publication, printed)


def _weighed(passages: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    seen = []
    for text in passages:
        taken = [(item.start, item.end) for item in by_grammar(text, [(0, len(text))])]
        seen += sightings(text, 0, len(text), taken)
    by_words = weighing.gathered(seen)
    persons = weighing.persons_in(by_words)
    for words, places in by_words.items():
        yield words, tuple(sorted(weighing.features_of(words, places, persons)))


def fit(data: list[Example]) -> dict[str, float]:
    """Return the weights of a logistic regression, by AdaGrad, averaged over the later half of the epochs."""
    texts_of: dict[str, set[str]] = defaultdict(set)
    for example in data:
        for feature in example.features:
            texts_of[feature].add(example.words)
    index = {f: i for i, f in enumerate(sorted(f for f, words in texts_of.items() if len(words) >= LEAST_TEXTS))}
    rows = [np.array([index[f] for f in example.features if f in index]) for example in data]
    weights, seen, total = np.zeros(len(index)), np.ones(len(index)), np.zeros(len(index))
    order, rng = list(range(len(rows))), random.Random(SEED)
    for epoch in range(EPOCHS):
        rng.shuffle(order)
        for i in order:
            row = rows[i]
            error = 1 / (1 + np.exp(-weights[row].sum())) - data[i].named
            seen[row] += error * error
            weights[row] -= RATE * error / np.sqrt(seen[row])
        if epoch >= EPOCHS // 2:
            total += weights
    return {feature: round(float(total[i]) / (EPOCHS - EPOCHS // 2), 2) for feature, i in index.items()}


def report(data: list[Example]) -> None:
    """Print precision and recall of each publication by the weights of the others."""
    for publication in sorted({example.publication for example in data}):
        weights = fit([example for example in data if example.publication != publication])
        own = [example for example in data if example.publication == publication and example.printed]
        found = [sum(weights.get(f, 0.0) for f in example.features) > THRESHOLD for example in own]
        right = sum(f and example.named for f, example in zip(found, own, strict=True))
        print(f"{publication}: found {sum(found)}, right {right}, stated {sum(example.named for example in own)}")


def crossed(folds: Mapping[str, int]) -> dict[str, dict[str, float]]:
    """Return by publication the weights learned from those of all folds but its own."""
    data = [example for text in texts() for example in examples(*text)]
    by_fold = {
        fold: fit([example for example in data if folds[example.publication] != fold]) for fold in set(folds.values())
    }
    return {publication: by_fold[fold] for publication, fold in folds.items()}


def main(arguments: list[str]) -> None:
    """Write the vocabulary, learn with it, report, write the weights."""
    folder = Path(weighing.__file__).parent
    np.save(folder / WORDS, vocabulary(Path(arguments[0])))
    data = [example for text in texts() for example in examples(*text)]
    report(data)
    weights = {feature: weight for feature, weight in fit(data).items() if weight}
    (folder / weighing.WEIGHTS).write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
