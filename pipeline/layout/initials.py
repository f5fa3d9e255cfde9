"""Initials: a paragraph's large first letter that reaches down over several lines."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.layout.words import INITIAL_RATIO, Token
from schemas.page import Box

INITIAL_CHARS = 2
"""An initial is one letter, perhaps with a quotation mark."""
REACH_EM = 0.8
"""The word that an initial begins stands this close on its right, in em of the word."""


def join_initials(tokens: Sequence[Token], body_size: float) -> tuple[list[Token], list[Box]]:
    """Put initials onto the words they begin; returns the words and the places that push lines aside.

    The word's box keeps its own height, so that it covers no other line.
    """
    initials = [token for token in tokens if _is_initial(token, body_size)]
    joined = {token: token for token in tokens}
    places: list[Box] = []
    for initial in initials:
        word = next((token for token in tokens if _is_begun_by(token, initial)), None)
        if word is not None:
            joined[word] = word._replace(text=initial.text + word.text, x0=initial.x0)
            del joined[initial]
            places.append(Box(initial.x0, word.bottom, initial.x1, max(initial.bottom, word.bottom)))
    return (list(joined.values()), places) if places else (list(tokens), [])


def _is_initial(token: Token, body_size: float) -> bool:
    letters = token.text.lstrip('„“"»‚')
    return (
        token.size >= INITIAL_RATIO * body_size
        and len(token.text) <= INITIAL_CHARS
        and len(letters) == 1
        and letters.isupper()
    )


def _is_begun_by(word: Token, initial: Token) -> bool:
    """Whether a word stands right of the initial in the uppermost line that it reaches down along."""
    return (
        word.text[0].islower()
        and word.size * INITIAL_RATIO <= initial.size
        and -1.0 <= word.x0 - initial.x1 <= REACH_EM * word.size
        and initial.base - initial.size < word.base < initial.base - 0.5 * word.size
        and word.base - word.size < initial.base - 0.5 * initial.size
    )
