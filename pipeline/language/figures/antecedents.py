"""The noun that a relative pronoun stands for, told by gender and number: "eine Fortbildung zum Meister an, die …"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.nouns import is_feminine
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.words import Word

_ALL = "mfnp"
_ARTICLES = {
    "der": "mfp", "die": "fp", "das": "n", "den": "mp", "dem": "mn", "des": "mn",
    "im": "mn", "am": "mn", "zum": "mn", "vom": "mn", "beim": "mn", "ins": "n", "ans": "n", "zur": "f",
}  # fmt: skip
"""Masculine, feminine, neuter, plural: what a noun may be after an article."""
_ENDINGS = (("em", "mn"), ("en", "mp"), ("er", "mfp"), ("es", "mn"), ("e", "fp"), ("", "mn"))
_STEMS = ("ein", "kein", "mein", "sein", "ihr", "unser", "dies", "jed", "jen", "welch")
_PRONOUNS = {
    "der": "mf", "die": "fp", "das": "n", "den": "m", "dem": "mn", "denen": "p", "deren": "fp", "dessen": "mn",
    "welcher": "mf", "welche": "fp", "welches": "n", "welchen": "mp", "welchem": "mn",
}  # fmt: skip
_GOVERNING = frozenset(
    "in aus bei nach von an auf mit zu für seit vor über unter neben zwischen durch um gegen ohne hinter".split()
)
_NEAR = 4
"""Words before the comma within which a noun without article is the antecedent."""


def antecedent(
    words: Sequence[Word],
    before: tuple[int, int],
    pronoun: Word,
    governed: bool,
    is_name: Callable[[int], bool],
) -> tuple[int, int] | None:
    """Return first word and noun of what a pronoun stands for in the words `before` its comma; None without a noun.

    `governed`: whether a preposition stands before the pronoun. The nearest noun whose article agrees is taken; one
    without article only right before the comma; one that a preposition governs ("in Vorbereitung") only for want
    of another.
    """
    wanted = set("f" if governed and pronoun.low == "der" else _PRONOUNS.get(pronoun.low, _ALL))
    first, last = before
    spare: tuple[int, int] | None = None
    index = last
    while index >= first:
        if not (words[index].is_noun and words[index].is_word):
            index -= 1
            continue
        begin = index
        while is_name(begin) and begin > first and is_name(begin - 1):
            begin -= 1
        article = _article(words, begin, first)
        kinds = _kinds_of(words, index, article)
        if kinds is not None and wanted & set(kinds):
            if article is None or not _is_genitive(words, article, first):
                return begin, index
            spare = spare or (begin, index)  # "der Stammtisch des Vereins, zu dem": rather what it is a genitive of
        elif kinds is None and index > last - _NEAR:
            if article is None or words[article].low not in _GOVERNING:
                return begin, index
            spare = spare or (begin, index)
        elif (
            spare is not None and kinds is not None and article is not None and not _is_genitive(words, article, first)
        ):
            return spare
        index = begin - 1
    return spare


def _is_genitive(words: Sequence[Word], article: int, first: int) -> bool:
    """Whether an article opens the genitive after another noun."""
    return words[article].low in ("des", "eines") and article > first and words[article - 1].is_noun


def _kinds_of(words: Sequence[Word], noun: int, article: int | None) -> str | None:
    """Genders and numbers (m, f, n, p) that a noun's article or ending leaves open; None where nothing tells."""
    if article is None:
        return "fp" if is_feminine(words[noun].low) else None
    if words[article].low == "der" and article > 0 and words[article - 1].low in _GOVERNING:
        return "f"
    kinds = _kinds(words[article])
    if kinds is None and words[article].low not in _GOVERNING and is_feminine(words[noun].low):
        return "fp"
    return kinds


def _article(words: Sequence[Word], noun: int, first: int) -> int | None:
    """The word before the noun and its adjectives; None where the stretch begins with them."""
    at = noun - 1
    while at >= first and (
        (words[at].is_declined and _kinds(words[at]) is None) or words[at].low in patterns.NEUTRAL_BEFORE
    ):
        at -= 1
    return at if at >= first else None


def _kinds(word: Word) -> str | None:
    """Genders and numbers that a word leaves open to its noun; None where it is no article."""
    low = word.low
    if low in _ARTICLES:
        return _ARTICLES[low]
    for stem in _STEMS:
        if low.startswith(stem):
            kinds = next((kinds for ending, kinds in _ENDINGS if low == stem + ending), None)
            if kinds is not None:
                return kinds if not low.startswith("ein") else kinds.replace("p", "")
    return "p" if cardinal(word.text) is not None and low not in ("ein", "eine") else None
