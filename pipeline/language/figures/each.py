"""What "jeder fünfte" is said of: all things of the kind, "Jede vierte Stelle in den Praxen bleibt frei"."""

from __future__ import annotations

import re

from pipeline.language.figures import patterns
from pipeline.language.figures.context import Found
from pipeline.language.figures.phrases import noun_phrase, printed
from pipeline.language.figures.plurals import plural
from pipeline.language.figures.quantity import Form, low
from schemas.records import Metric

_METRICS = frozenset((Metric.SHARE_OTHER, Metric.MARKET_SHARE))
_GENDERS = {"jede": "f", "jeder": "m", "jeden": "m", "jedes": "n", "jedem": "mn"}
_WORK = re.compile(r"(?:arbeitsplatz|arbeitsstelle|job)$")
_PAID = (
    frozenset(patterns.CURRENCY) | frozenset(patterns.MEASURE_UNITS) | frozenset(patterns.TIME_UNITS) | {"fall", "satz"}
)
_RESUMED = re.compile(
    r"(?:\bdas (?:ist|sind|war|waren)|\bentspr[ia]ch\w*|\balso|\bund damit|[–—,])\s+(?:[a-zäöüß]+\s+)*$"
)
"""What was told before is called a share of a whole: "3.900 Menschen, das ist jeder fünfte Beschäftigte"."""
_HANG = re.compile(r"\b(?:h[äi]ng|leb(?:t|en|te|ten)\b)")
_LIES = re.compile(r"\s(?:in|im|an|am|auf|bei|beim)\b")
_SITS = re.compile(r"\b(?:steck|sitz)(?:t|en|te|ten)?\b")
_PLACED = frozenset(("bei", "beim", "in", "im", "auf", "an", "am", "für", "aus", "zwischen"))


def kind_of_each(found: Found, text: str) -> str | None:
    """Return the things of which so many are meant, in the plural; None for shares of other form and of money."""
    if found.quantity.form is not Form.EACH or found.metric not in _METRICS or found.counted.phrase is None:
        return None
    words, phrase = found.words, found.counted.phrase
    noun, article = words[phrase.unit_first], words[found.quantity.first].low
    gender = _GENDERS.get(article)
    if gender is None or noun.low in _PAID or not noun.is_noun:
        return None
    if _WORK.search(noun.low) and (
        article != "jeder" or _HANG.search(text, *found.sentence) or _LIES.match(text, found.end)
    ):
        return None  # what the jobs hang on is described
    if _RESUMED.search(text, found.sentence[0], found.start):
        return None
    if low(words, found.quantity.first - 1) in ("in", "auf") and _SITS.search(text, *found.sentence):
        return None  # what is found in them is described
    name = plural(noun.text, gender)
    adjectives = [words[at].text for at in range(phrase.first, phrase.unit_first) if words[at].is_declined]
    if adjectives and len(adjectives) == phrase.unit_first - phrase.first:
        name = " ".join((*(re.sub(r"e[nrsm]?$", "e", one) for one in adjectives), name))
    return name + _attribute(found)


def _attribute(found: Found) -> str:
    """The genitive after the noun, and the place where the noun begins the sentence, so that no verb takes it."""
    words, at = found.words, found.counted.phrase.head + 1 if found.counted.phrase else 0
    begins = words[found.quantity.first].start == found.sentence[0]
    genitive = low(words, at) in ("der", "des")
    if not (genitive or (begins and low(words, at) in _PLACED)) or at + 1 >= len(words):
        return ""
    inside = at + 1 + (low(words, at + 1) in patterns.DETERMINERS)
    place = noun_phrase(words, inside, lambda _: False)
    return "" if place is None else " " + printed(words, at, place.last)
