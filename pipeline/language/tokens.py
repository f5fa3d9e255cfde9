"""The tokeniser: spaCy's for German, with the full stops of names cut off, and quick on words of letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without stubs
from spacy.util import compile_suffix_regex
from spacy.vocab import Vocab

FULL_STOP_SUFFIXES = (r"(?<=[a-zäöüß][A-ZÄÖÜ])\.", r"(?<=[A-Za-zÄÖÜäöüß]\d)\.", r"(?<=\d[A-ZÄÖÜ])\.")
"""The full stop after "GmbH", "CO2" and "3D": spaCy's German tokeniser leaves it on the name, whose place it blurs."""

Search = Callable[[str], re.Match[str] | None]


def tokeniser(vocab: Vocab, default: Tokenizer, suffixes: Iterable[str | re.Pattern[str]]) -> Tokenizer:
    """Return the language's `default` with these suffixes and ours.

    Nothing is searched in words of letters only, which most are: what is split off is a sign, or stands behind a digit
    or a sign (a test asks the letters of all alphabets). spaCy's own memory of words rests in its memory zones; what
    was found in the last ones is remembered here.
    """
    suffix = compile_suffix_regex([*suffixes, *FULL_STOP_SUFFIXES]).search
    infixes, url = default.infix_finditer, default.url_match
    return Tokenizer(
        vocab,
        rules=default.rules,
        prefix_search=_with_signs(default.prefix_search),
        suffix_search=_with_signs(suffix),
        infix_finditer=_remembering(lambda word: () if word.isalpha() else tuple(infixes(word))),
        token_match=default.token_match,
        url_match=lambda word: url(word) if "." in word else None,  # an address has a full stop
    )


def _with_signs(search: Search) -> Search:
    return _remembering(lambda word: None if word.isalpha() else search(word))


_remembering = lru_cache(maxsize=1 << 13)
"""Of as many words as a publication of fifty pages has different ones."""
