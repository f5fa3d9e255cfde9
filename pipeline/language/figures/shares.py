"""The part that a share describes: "70 Prozent der Mitglieder sind KMU", "drei Prozent entfallen auf X"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import ClauseSubject
from pipeline.language.figures.context import Found
from pipeline.language.figures.phrases import noun_phrase, printed
from pipeline.language.figures.predicates import is_of_cases
from pipeline.language.figures.quantity import Form, low
from pipeline.language.figures.words import Word, word_set

_COPULA = word_set(
    """
    sind ist waren bilden stellen gehören zählen machen umfassen kommen kommt stammen stammt entfallen entfällt
    aus auf zu zur zum dem den der die das in im bereich von vom setzt sich zusammen hat haben ihren ihre sitz
    ansässig davon ihnen diesen
    """
)
_ORIGIN = re.compile(
    r"^[^,.;]{0,45}?\b(?P<verb>Sitz in|ansässig in|jenseits|aus|entf(?:allen|ällt) auf|auf|in)\s+(?:der |dem |"
    r"den |die |das )?"
    r"(?P<place>[A-ZÄÖÜ][\w-]+(?: (?:oder|und) (?:in )?[A-ZÄÖÜ][\w-]+)?|(?:sonstige|andere|weitere|übrige)\w* \w+)"
)
_ARTICLE = dict.fromkeys(("Schweiz", "Slowakei", "Türkei", "Ukraine"), "der ") | dict.fromkeys(
    ("USA", "Niederlanden"), "den "
)
"""Countries that bear an article, in the dative."""
_BETWEEN = frozenset(("stellen", "bilden", "machen", "sind", "umfassen", "repräsentieren", "("))
_NEUTRAL = (
    patterns.ABOUT_WORDS
    | patterns.MIN_WORDS
    | patterns.MAX_WORDS
    | patterns.NEUTRAL_BEFORE
    | {"als", "mehr", "zu", "bis"}
)


def part_of_members(found: Found, text: str) -> str | None:
    """Name the part of the members that a share of them describes, in the text's words; None where none is stated."""
    if found.counted.part:
        return found.counted.part
    if (left := _left_part(found)) is not None:
        return left
    last = max(found.quantity.last, found.counted.last)
    rest = text[found.words[last].end : min(found.sentence[1], found.words[last].end + 70)]
    right = _right_part(found.words, last)
    origin = _ORIGIN.match(rest)
    if origin and (right is None or re.match(r"\s*(?:\w+ )?(?:aus|entf|auf|hat|haben)\b", rest)):
        joint = "mit Sitz in" if origin["verb"].startswith(("Sitz", "ansässig", "in")) else "aus"
        # "entfallen auf sonstige Regionen": "aus" asks for the dative.
        place = re.sub(r"^(sonstige|andere|weitere|übrige) ", r"\1n ", origin["place"])
        return f"Mitglieder {joint} {_ARTICLE.get(place, '')}{place}"
    return right


def _left_part(found: Found) -> str | None:
    """The noun phrase before the share: "die Kommunen 20 Prozent der Mitglieder", "große Betriebe (zwei Drittel …)"."""
    words, at = found.words, found.quantity.first - 1
    while at >= 0 and low(words, at) in _NEUTRAL:
        at -= 1
    if low(words, at) in _BETWEEN:
        at -= 1
        if low(words, at) == ")":
            at = next((back for back in range(at, max(-1, at - 8), -1) if low(words, back) == "("), at) - 1
    if at < 0 or not words[at].is_noun or not words[at].is_word or words[at].low in patterns.FUNCTION_WORDS:
        return None
    if words[at].start < found.sentence[0]:
        return None
    return printed(words, _phrase_start(words, at), at)


def _phrase_start(words: Sequence[Word], at: int) -> int:
    """First word of the noun phrase that ends at `at`: "Kleine und mittlere sowie große Betriebe"."""
    first = at
    while first > 0:
        before = words[first - 1]
        adjective = before.is_declined and before.low not in patterns.FUNCTION_WORDS
        opens = first == 1 or not words[first - 2].is_word  # a sentence's first adjective has a capital
        capital = (
            before.is_noun and before.text.endswith(("e", "en")) and (opens or words[first].low in ("und", "sowie"))
        )
        joint = (
            before.low in ("und", "sowie") and first > 1 and (words[first - 2].is_declined or words[first - 2].is_noun)
        )
        if not (adjective or capital or joint):
            break
        first -= 1
    return first


def _right_part(words: Sequence[Word], last: int) -> str | None:
    """The noun phrase after the share and its verb: "sind kleine und mittlere Betriebe"."""
    at = last + 1
    if low(words, at) == "," and low(words, at + 1) in ("stellen", "bilden", "sind", "machen"):
        at += 1
    while at < len(words) and at < last + 8 and low(words, at) in _COPULA:
        at += 1
    if at == last + 1:
        return None
    if low(words, at) == "bereich":
        at += 1
    phrase = noun_phrase(words, at, lambda _: False)
    return printed(words, phrase.first, phrase.last) if phrase else None


def is_told_of_part(found: Found, clause: ClauseSubject | None) -> bool:
    """Whether a share's part begins its clause: "Vier von fünf Fugen halten", not "Sie sparen 17 Prozent Leim"."""
    if clause is not None or found.quantity.form is Form.FOLD or is_of_cases(found):
        return False
    at = found.quantity.first - 1
    while low(found.words, at) in patterns.NEUTRAL_BEFORE | patterns.ABOUT_WORDS:
        at -= 1
    before = found.words[at] if at >= 0 else None
    return before is None or before.end <= found.sentence[0] or not before.is_word or before.low in _BEFORE_PARTS


_BEFORE_PARTS = frozenset(("und", "sowie", "sind", "waren", "minus", "plus"))
