"""How much speaks for capitalised words being a name: first names, titles, and how the document uses the words.

The weights of the kinds of evidence are trained on annotated reportages: `python -m training.people`.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from pipeline.language.lexicon import cities, first_names, surnames
from pipeline.language.people import patterns as p
from pipeline.language.people.spelling import beside, log_odds
from pipeline.language.roles import is_role


class Usage(NamedTuple):
    """How the document itself uses capitalised words."""

    nouns: frozenset[str] = frozenset()
    """Words that stand with an article somewhere: nouns there."""
    persons: frozenset[str] = frozenset()
    """Last words of what the user's trained model, if one is set, takes for persons."""
    bearers: frozenset[str] = frozenset()
    """Words that speak or are addressed somewhere ("“, erklärt Wellmann", "Frau Özdil"): surnames there."""
    alone: Mapping[str, int] = {}
    """How often a word stands without another capitalised word or an article beside it."""


_SPEAKS = re.compile(r"[“”«»\"],\s(?:so|[a-zäöüß]{3,}te?)\s(?:sich\s)?(?:Frau\s|Herr\s)?([A-ZÄÖÜ][\w-]+)(?=[\s,.:;])")


_ADDRESSED = re.compile(r"\b(?:Frau|Herrn?)\s(?:(?:Prof|Dr)\.\s)*([A-ZÄÖÜ][\w-]+)")


_ALONE = re.compile(
    # The blank comes first, what stands before it after: begun at every letter, the search takes 17 times as long.
    r"\s(?=[A-ZÄÖÜ])(?:(?<=[.!?“«:]\s)|(?<=[a-zäöüß]{3}\s)(?<!\b(?:der|die|das|dem|den|des|zum|vom|zur)\s)"
    r"(?<!\b(?:eine|beim)\s)(?<!\b(?:einer|einen|einem)\s))([A-ZÄÖÜ][\w-]{2,})(?=[,.:;]|\s[a-zäöü])"
)


def usage_of(text: str, persons: Iterable[str] = ()) -> Usage:
    """Collect how a document uses its capitalised words; `persons` are the names that a trained model found."""
    bearers = {match.group(1) for pattern in (_SPEAKS, _ADDRESSED) for match in pattern.finditer(text)}
    return Usage(
        nouns=article_nouns(text),
        persons=frozenset(name.split()[-1] for name in persons),
        bearers=frozenset(word for word in bearers if not is_role(word)),
        alone=Counter(match.group(1).removesuffix("s") for match in _ALONE.finditer(text)),
    )


def article_nouns(text: str) -> frozenset[str]:
    """Return the words that the document uses with an article: they are nouns there, no surnames."""
    return frozenset(
        m.group(1)
        for m in re.finditer(
            r"\b(?:das|dem|des|ein|einem|einen|eines|einer|eine|die|den|im|zum|am|jedes|jeder)\s([A-ZÄÖÜ][\w-]+)\b(?!\s[A-ZÄÖÜ])",
            text,
        )
    )


def is_first(word: str) -> bool:
    """Tell a listed first name, or a hyphenated one whose every part is listed ("Anna-Lena")."""
    known = first_names()
    return word in known or ("-" in word and all(part in known for part in word.split("-")))


def evidence_of(
    text: str, words: list[str], outer: int, end: int, titled: bool, addressed: bool, usage: Usage
) -> dict[str, float]:
    """Return what speaks for and against words being exactly a full name, by kind of evidence.

    Args:
        text: The document's text.
        words: The words of the candidate, particles included.
        outer: Offset where the candidate begins, titles and salutation included.
        end: Offset after its last word.
        titled: An academic title stands before or after it.
        addressed: "Frau" or "Herr" stands before it.
        usage: How the document uses its capitalised words.
    """
    before, after = beside(text, outer, end)
    spelling = max(-6.0, min(6.0, log_odds(words, before, after))) / 3
    found = {"bias": 1.0, "spelling": spelling, f"words={min(sum(not word.islower() for word in words), 4)}": 1.0}
    found |= dict.fromkeys(_of_words(words), 1.0)
    found |= dict.fromkeys(_of_usage(words, usage), 1.0)
    found |= dict.fromkeys(_of_place(text, outer, end), 1.0)
    if titled:
        found["title"] = 1.0
        if _ENDS_NAME.match(text, end):
            found["title_whole"] = 1.0
    if text[max(0, outer - 1) : outer] in _OPENING and text[end : end + 1] in _CLOSING:
        found["quoted"] = 1.0  # the „Eva Holl“ is a ship
    if "\n" in text[outer:end]:
        found["broken"] = 1.0
    if addressed:
        found["salutation"] = 1.0
    if not any(kind.startswith(("first_name", "foreign_first_name")) and kind != "first_name_last" for kind in found):
        found["spelling_unlisted"] = spelling
    found["alone"] = min(3, usage.alone.get(words[-1], 0)) / 3
    found["again"] = min(3, text.count(" ".join(words)) - 1) / 3
    return found


def odds_of(evidence: Mapping[str, float]) -> float:
    """Return the log odds of a name, by the trained weights."""
    weights = _weights()
    return sum(weights.get(kind, 0.0) * value for kind, value in evidence.items())


def probability(odds: float) -> float:
    """Return the probability that log odds stand for."""
    return 1 / (1 + math.exp(-odds))


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = json.loads(files(__package__).joinpath(WEIGHTS).read_text(encoding="utf-8"))
    return weights


WEIGHTS = "names.json"


def _of_words(words: list[str]) -> Iterable[str]:
    """Yield what the words themselves tell."""
    first, last = words[0], words[-1]
    known = first_names().get(first) or (("x", 1) if is_first(first) else None)
    if known:
        yield ("first_name" if known[1] == 1 else "foreign_first_name") + (" short" if len(first) < 4 else "")
    if last in surnames():
        yield "surname"
        if known:
            yield "both_listed"
    if "-" in last:
        yield "hyphen"
    if p.ends_like_noun(last) and last not in surnames():
        yield "noun_suffix"
    if any(p.INSTITUTION_NOUN.match(f" {word}") for word in words[1:]):
        yield "institution"
    particles = {word for word in words if word.islower()}
    if particles & p.PREPOSITIONS and not p.NOBILITY & set(words) and "von" not in particles:
        yield "preposition"  # "Heute ist Anna zu Hause": more often a preposition than a part of the name
    elif particles:
        yield "particle" if known else "particle_unlisted"
    if p.NOBILITY & set(words):
        yield "nobility"
    if len(words) > 2:
        inner = (word for word in words[1:-1] if word.casefold() not in p.PARTICLES)  # "Al Sayed" as well
        yield "inner_first_name" if all(map(is_first, inner)) else "inner_other"
    if last in cities() and last not in surnames():
        yield "town"
    if is_first(last) and last not in surnames():
        yield "first_name_last"
    if p.is_person_noun(first) and not known:
        yield "trade_first"


_ARTICLES_IN_NAMES = frozenset("den der dem".split())
"""In "op den Kamp" the article is the name's own: it makes no noun of what follows."""


def _of_usage(words: list[str], usage: Usage) -> Iterable[str]:
    """Yield what the rest of the document tells."""
    last = words[-1]
    if last in usage.bearers:
        yield "speaks"
    if last in usage.persons:
        yield "model"
    own_article = len(words) > 3 and words[-2] in _ARTICLES_IN_NAMES and words[-3].islower()
    if last in usage.nouns and last not in surnames() and not own_article:
        yield "noun"
    if words[0] in usage.nouns or p.ends_like_noun(words[0]):
        yield "noun_first"


_AFTER_QUOTE = re.compile(r"[“«”\"],\s[a-zäöüß]{3,}\s(?:sich\s)?$")
"""What follows the verb after direct speech is the speaker: "“, gibt Eva Holl zu"."""
_ENDS_NAME = re.compile(r"[,.:;)“«\n]|\s[a-zäöü(„»]|$")
"""No further capitalised word: behind a title the whole row of them is the name, however strange it looks."""
_OPENING, _CLOSING = frozenset("„»"), frozenset("“«")


_ARTICLES = frozenset("das dem des ein im zum am einem eines beim den eine einer einen zur vom".split())
_NEIGHBOUR = re.compile(r"\s(?:und|sowie)\s(?:Prof\.\s|Dr\.\s)*([A-ZÄÖÜ][\w-]+)\s[A-ZÄÖÜ]")
_AT_THE_TOP = re.compile(r"\b[Aa]n der Spitze [^.;:]{0,80}\s(?:steht|stand)\s(?:[\w.]+\s){0,4}$")
_WORD_BEFORE = re.compile(rf"([\w-]+)(?:\s{p.RETIRED})?[,:]?\s(?:„)?$")
_BLANK_BEFORE = re.compile(r"\w[^\S\n]$")
_LOWER_AFTER = re.compile(r"\s([a-zäöü]+)\b")
_RELATIVE_AFTER = re.compile(r",\s(?:der|die|dessen|deren)\s[a-zäöüß]")
_CAPITAL_AFTER = re.compile(r"[^\S\n]([A-ZÄÖÜ][\w-]+)")
_ROLE_AFTER = re.compile(r"(?:,\s|\s[–-]\s|\s\()(?:(?:die|der|ihr|sein|dem|den)\s)?(?:[\w-]+\s){0,3}?([A-ZÄÖÜ][\w-]+)")


def _of_place(text: str, outer: int, end: int) -> Iterable[str]:
    """Yield what stands around the words."""
    left = text[max(0, outer - 130) : outer]
    if _AT_THE_TOP.search(left):
        yield "top"
    neighbour = _NEIGHBOUR.match(text[end : end + 60])
    if neighbour and is_first(neighbour.group(1)):
        yield "coordinated"
    before = _WORD_BEFORE.search(left[-40:])
    word = before.group(1) if before else ""
    if _AFTER_QUOTE.search(left[-30:]):
        yield "quote_before"
    if is_role(word):
        yield "role_before"
    elif p.KIN_NOUN.search(word):
        yield "kin_before"
    elif p.is_person_noun(word) and not left.rstrip().endswith(("“", "«", ".")) and word not in first_names():
        # A noun for a person right before two capitalised words: "Sennerin Veva Holl", "Bootsbauer Enno Krahn".
        # A feminine one is no firm: "Ofenbauer Voss Keramik" may be one, "Keramikerin Voss Keramik" not.
        yield "trade_before" if word.endswith("in") else "trade_before_m"
    elif word in p.SPEECH_VERBS or (word == "so" and left.endswith("so ")):
        yield "speech_verb"
    elif word in _ARTICLES:
        yield "article"
    elif word[:1].isupper() and _BLANK_BEFORE.search(left[-2:]):
        yield "capital_before"
    if word in {"Sankt", "St"}:
        yield "saint"
    right = text[end : end + 70]
    after = _ROLE_AFTER.match(right)
    if after and is_role(after.group(1)):
        yield "role_after"
    following = _LOWER_AFTER.match(right)
    if following:
        yield "verb_after" if following.group(1) in p.SPEECH_VERBS else "lower_after"
    if _RELATIVE_AFTER.match(right):
        yield "relative_after"
    capital = _CAPITAL_AFTER.match(right)
    if capital:
        yield "role_right_after" if is_role(capital.group(1)) else "capital_after"
    if p.INSTITUTION_NOUN.match(text[end : end + 24]):
        yield "institution"
