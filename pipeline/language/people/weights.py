"""How much speaks for capitalised words being a name: first names, titles, and how the document uses the words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.language.lexicon import cities, first_names, surnames
from pipeline.language.people import patterns as p
from pipeline.language.roles import is_role


class Usage(NamedTuple):
    """How the document itself uses capitalised words."""

    nouns: frozenset[str] = frozenset()
    """Words that stand with an article somewhere: nouns there."""
    persons: frozenset[str] = frozenset()
    """Last words of what the user's trained model, if one is set, takes for persons."""
    bearers: frozenset[str] = frozenset()
    """Words that speak or are addressed somewhere ("“, erklärt Wellmann", "Frau Özdil"): surnames there."""


_SPEAKS = re.compile(r"[“”«»\"],\s(?:so|[a-zäöüß]{3,}te?)\s(?:sich\s)?(?:Frau\s|Herr\s)?([A-ZÄÖÜ][\w-]+)(?=[\s,.:;])")


_ADDRESSED = re.compile(r"\b(?:Frau|Herrn?)\s(?:(?:Prof|Dr)\.\s)*([A-ZÄÖÜ][\w-]+)")


def usage_of(text: str, persons: Iterable[str] = ()) -> Usage:
    """Collect how a document uses its capitalised words; `persons` are the names that a trained model found."""
    bearers = {match.group(1) for pattern in (_SPEAKS, _ADDRESSED) for match in pattern.finditer(text)}
    return Usage(
        nouns=article_nouns(text),
        persons=frozenset(name.split()[-1] for name in persons),
        bearers=frozenset(word for word in bearers if not is_role(word)),
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


def weigh(
    text: str, words: list[str], outer: int, end: int, titled: bool, addressed: bool, usage: Usage
) -> tuple[float, list[str]]:
    """Sum the evidence for words being a full name.

    Args:
        text: The document's text.
        words: The words of the candidate, particles included.
        outer: Offset where the candidate begins, titles and salutation included.
        end: Offset after its last word.
        titled: An academic title stands before or after it.
        addressed: "Frau" or "Herr" stands before it.
        usage: How the document uses its capitalised words.

    Returns:
        The sum, to be compared with `names.CERTAIN`, and the names of the kinds of evidence in it. The weights are
        set by hand: one sure sign reaches the threshold alone, a weaker one needs a second.
    """
    known = first_names().get(words[0]) or (("x", 1) if is_first(words[0]) else None)
    surname = words[-1]
    weights: list[tuple[str, float]] = []
    if re.search(
        r"\b[Aa]n der Spitze [^.;:]{0,80}\s(?:steht|stand)\s(?:[\w.]+\s){0,4}$", text[max(0, outer - 130) : outer]
    ):
        weights.append(("top", 1.5))
    if known:
        weights.append(("first_name", (2.0 if known[1] == 1 else 1.2) - (0.5 if len(words[0]) < 4 else 0)))
    if surname in surnames():
        weights.append(("surname", 0.8))
    particles = {word for word in words if word.islower()}
    if particles & p.PREPOSITIONS and not p.NOBILITY & set(words) and "von" not in particles:
        # "Heute ist Anna zu Hause": more often a preposition than a part of the name.
        weights.append(("preposition", -1.0))
    elif particles and known:
        weights.append(("particle", 0.8))
    if surname in usage.bearers:
        # Alone enough, unless the word before is a noun itself ("Hausherr Ohmsen").
        weights.append(("speaks", 1.2 if words[0] in usage.nouns or p.NOUN_SUFFIX.search(words[0]) else 2.0))
    if surname in usage.persons:
        weights.append(("model", 2.0))
    if titled:
        weights.append(("title", 2.5))
    if len(words) > 2 and not known and any(is_first(word) for word in words[1:]):
        weights.append(("inner_first_name", 1.2))
    if re.search(r"(?<![\w])(?:und|sowie)\s$", text[max(0, outer - 8) : outer]) or re.match(
        r"\s(?:und|sowie)\s", text[end : end + 8]
    ):
        neighbour = re.match(r"\s(?:und|sowie)\s(?:Prof\.\s|Dr\.\s)*([A-ZÄÖÜ][\w-]+)\s[A-ZÄÖÜ]", text[end : end + 60])
        if neighbour and is_first(neighbour.group(1)):
            weights.append(("coordinated", 0.8))
    if addressed:
        weights.append(("salutation", 2.0))
    before = re.search(r"([\w-]+)[,:]?\s(?:„)?$", text[max(0, outer - 40) : outer])
    word = before.group(1) if before else ""
    if is_role(word):
        weights.append(("role_before", 2.0))
    elif (
        p.PERSON_NOUN.search(word)
        and not text[max(0, outer - 42) : outer].rstrip().endswith(("“", "«", "."))
        and word not in first_names()
    ):
        # A noun for a person right before two capitalised words: "Sennerin Veva Holl", "Bootsbauer Enno Krahn".
        # A feminine one is no firm: "Ofenbauer Voss Keramik" may be one, "Keramikerin Voss Keramik" not.
        weights.append(("trade_before", 2.0 if "-" in words[-1] or word.endswith("in") else 1.6))
    elif word in p.SPEECH_VERBS or (word == "so" and "so " in text[max(0, outer - 4) : outer]):
        weights.append(("speech_verb", 1.2))
    elif word in {"das", "dem", "des", "ein", "im", "zum", "am", "einem", "eines", "beim"}:
        weights.append(("article", -1.5))
    after = re.match(
        r"(?:,\s|\s[–-]\s|\s\()(?:(?:die|der|ihr|sein|dem|den)\s)?(?:[\w-]+\s){0,3}?([A-ZÄÖÜ][\w-]+)",
        text[end : end + 70],
    )
    if after and is_role(after.group(1)):
        weights.append(("role_after", 1.0))
    following = re.match(r"\s([a-zäöü]+)\b", text[end : end + 20])
    if following and following.group(1) in p.SPEECH_VERBS:
        weights.append(("verb_after", 0.8))
    if surname in usage.nouns and surname not in surnames():
        weights.append(("noun", -1.5))
    if surname in cities() and not titled and surname not in surnames():
        weights.append(("town", -1.0))
    if word in {"Sankt", "St"}:
        weights.append(("saint", -9.0))
    if p.INSTITUTION_NOUN.match(text[end : end + 24]):
        weights.append(("institution", -9.0))
    return sum(weight for _, weight in weights), [name for name, _ in weights]
