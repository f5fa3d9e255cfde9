"""Train the spelling model of people's names: `python -m training.names CORPORA`.

CORPORA is a folder with three corpora under CC BY 4.0: GermEval 2014 (`germeval2014-{dev,test}.tsv.gz`), SmartData
(`smartdata-v1-{train,test}.json.gz`) and German legal entities (`legal-ner-{dev,test}.conll.gz`).
Examples are all stretches that the name finder considers, with whether the corpus marks them as a person. Prints how
well stretches of GermEval's development part are told, which is left out of a first training, then writes the weights.
"""

from __future__ import annotations

import gzip
import html
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import pipeline.language.people.spelling as spelling
from pipeline.language.lexicon import first_names, surnames
from pipeline.language.people.names import candidate_names
from pipeline.language.people.spelling import BUCKETS, SCALE, WEIGHTS, buckets

Example = tuple[list[int], bool]
Stretch = tuple[list[str], str, str, bool]
Sentence = tuple[str, list[tuple[int, int]]]
EPOCHS = 4
RATE = 0.1
DECAY = 3e-5
SEED = 7
COPIES = 3
CLOSING = frozenset({",", ".", ";", ":", "!", "?", ")", "“", "''", "’"})
PERSON = re.compile(r"<Entity id=\"\d+\" startPos=\"(\d+)\" endPos=\"(\d+)\" type=\"person\"")


def join_tokens(rows: list[tuple[str, str]]) -> Sentence:
    """Return a sentence's text and the spans of its persons from tokens with IOB labels."""
    text, spans, begin = "", [], None
    for token, label in [*rows, ("", "O")]:
        person = re.fullmatch(r"([BI])-(?:PER|PERSON|RR|AN)", label)
        if begin is not None and (person is None or person[1] == "B"):
            spans.append((begin, len(text)))
            begin = None
        glue = not text or token in CLOSING or text.endswith(("(", "„", "``"))
        text += "" if glue else " "
        if person is not None and begin is None:
            begin = len(text)
        text += token
    return text, spans


def column_sentences(path: Path, label_column: int) -> Iterator[Sentence]:
    """Yield the sentences of a file with one token a line."""
    rows: list[tuple[str, str]] = []
    token_column = 1 if path.name.startswith("germeval") else 0
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t" if token_column else " ")
            if len(cells) > label_column and not line.startswith("#\t"):
                rows.append((cells[token_column], cells[label_column]))
            elif rows:
                yield join_tokens(rows)
                rows = []
    if rows:
        yield join_tokens(rows)


def smartdata_documents(path: Path) -> Iterator[Sentence]:
    """Yield the documents of SmartData; offsets count characters of the text without its nodes."""
    decoder, text, at = json.JSONDecoder(), gzip.decompress(path.read_bytes()).decode(), 0
    while at < len(text):
        document, end = decoder.raw_decode(text, at)
        at = re.compile(r"\s*").match(text, end).end()
        raw = document["raw"]
        body = re.search(r"<TEXT>(.*?)</TEXT>", raw, re.S)
        if body is None:
            continue
        # Offsets count a line end as one character and an escaped one as what it stands for.
        plain = html.unescape(re.sub(r"<NODE id=\"\d+\" />", "", body[1]).replace("\r\n", "\n"))
        spans = [(int(start), int(stop)) for start, stop in PERSON.findall(raw)]
        yield plain, spans


def examples(sentence: Sentence) -> Iterator[Stretch]:
    """Yield every stretch that may be a full name, and whether it is one."""
    text, spans = sentence
    for start, end, words, before, after in candidate_names(text):
        exact = any(
            span[0] <= start and span[1] == end and re.fullmatch(r"(?:\S+\.\s)*", text[span[0] : start])  # titles apart
            for span in spans
        )
        yield words, before, after, exact


def varied(stretches: list[Stretch]) -> list[Example]:
    """Return the examples and copies of them that make the letters count where the lists are silent.

    Each stretch comes once more without what the lists say of it, each name also with other names from the lists.
    """
    rng = random.Random(SEED)
    firsts, lasts = sorted(first_names()), sorted(surnames())
    made: list[Example] = []
    for words, before, after, is_name in stretches:
        made.append((buckets(words, before, after), is_name))
        made.append((buckets(words, before, after, listed=False), is_name))
        for _ in range(COPIES if is_name else 0):
            other = [rng.choice(firsts), *words[1:-1], rng.choice(lasts) if rng.random() < 0.5 else words[-1]]
            made.append((buckets(other, before, after, listed=False), is_name))
    return made


def fit(data: list[Example]) -> np.ndarray:
    """Return the weights of a logistic regression, by stochastic gradient descent with AdaGrad."""
    rng = random.Random(SEED)
    weights, seen = np.zeros(BUCKETS), np.full(BUCKETS, 1e-6)
    order = list(range(len(data)))
    arrays = [np.array(features) for features, _ in data]
    for _ in range(EPOCHS):
        rng.shuffle(order)
        for index in order:
            features = arrays[index]
            error = 1 / (1 + np.exp(-weights[features].sum())) - data[index][1]
            seen[features] += error * error
            weights[features] -= RATE * error / np.sqrt(seen[features]) + DECAY * weights[features]
    return weights


def report(weights: np.ndarray, stretches: list[Stretch]) -> None:
    """Print precision and recall at even odds, with the word lists and without them."""
    for listed in (True, False):
        data = [(buckets(words, before, after, listed), is_name) for words, before, after, is_name in stretches]
        found = [weights[features].sum() > 0 for features, _ in data]
        right = sum(f and y for f, (_, y) in zip(found, data, strict=True))
        stated = sum(y for _, y in data)
        precision, recall = right / max(1, sum(found)), right / stated
        print(f"lists {listed}: stretches {len(data)}, names {stated}, precision {precision:.3f}, recall {recall:.3f}")


def main(arguments: list[str]) -> None:
    """Train, report, write."""
    folder = Path(arguments[0])
    held_out = [e for s in column_sentences(folder / "germeval2014-dev.tsv.gz", 2) for e in examples(s)]
    data = [e for s in column_sentences(folder / "germeval2014-test.tsv.gz", 2) for e in examples(s)]
    for part in ("train", "test"):
        data += [e for s in smartdata_documents(folder / f"smartdata-v1-{part}.json.gz") for e in examples(s)]
    for part in ("dev", "test"):
        data += [e for s in column_sentences(folder / f"legal-ner-{part}.conll.gz", 1) for e in examples(s)]
    report(fit(varied(data)), held_out)
    weights = fit(varied(data + held_out))
    table = np.clip(np.rint(weights * SCALE), -127, 127).astype(np.int8)
    np.save(Path(spelling.__file__).with_name(WEIGHTS), table)


if __name__ == "__main__":
    main(sys.argv[1:])
