"""Sentence boundaries as characters from the Doc's arrays: `doc.sents` visits every token and costs far more."""

from __future__ import annotations

from spacy.tokens import Doc

_STARTS = 1
"""Value of the attribute SENT_START where a sentence starts."""


def sentence_bounds(doc: Doc) -> list[tuple[int, int]]:
    """First and last offset (exclusive) of each sentence, as `doc.sents` gives them."""
    if not len(doc):
        return []
    rows = doc.to_array(["SENT_START", "IDX", "LENGTH"])
    firsts = [index for index, flag in enumerate(rows[:, 0].tolist()) if flag == _STARTS or index == 0]
    starts, lengths = rows[:, 1].tolist(), rows[:, 2].tolist()
    lasts = [index - 1 for index in firsts[1:]] + [len(starts) - 1]
    return [(starts[first], starts[last] + lengths[last]) for first, last in zip(firsts, lasts, strict=True)]
