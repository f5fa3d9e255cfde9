"""The tokeniser: what is spared in words of letters would have found nothing."""

from __future__ import annotations

import spacy
from spacy.tokenizer import Tokenizer
from spacy.util import compile_suffix_regex

from pipeline.language.tokens import FULL_STOP_SUFFIXES, tokeniser


def test_nothing_is_split_off_a_word_of_letters() -> None:
    nlp = spacy.blank("de")
    assert isinstance(nlp.tokenizer, Tokenizer)
    suffixes = compile_suffix_regex([*(nlp.Defaults.suffixes or ()), *FULL_STOP_SUFFIXES])
    for code in range(0x3000):
        letter = chr(code)
        if letter.isalpha():
            word = f"{letter}a{letter}A{letter}"
            assert nlp.tokenizer.prefix_search(word) is None
            assert suffixes.search(word) is None
            assert not list(nlp.tokenizer.infix_finditer(word))


def test_tokens_are_those_of_the_default_but_for_full_stops_after_names() -> None:
    nlp = spacy.blank("de")
    assert isinstance(nlp.tokenizer, Tokenizer)
    text = "Die „Quirla“ (3D-Druck), z. B. bei www.quirla.example/a, 5km/h; Auental–Rode, info@quirla.example: Ja! 10-20 %."
    own = tokeniser(nlp.vocab, nlp.tokenizer, nlp.Defaults.suffixes or ())
    assert [token.text for token in own(text)] == [token.text for token in nlp.tokenizer(text)]
    assert [token.text for token in own("Quirla GmbH.")] == ["Quirla", "GmbH", "."]
