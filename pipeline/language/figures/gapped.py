"""Bare numbers whose clause leaves out verb and noun: "2021 waren es 30 Fässer, im vorigen Jahr 85"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.language.figures import patterns
from pipeline.language.figures.context import Found
from pipeline.language.figures.labels import CLOSERS, Borrowed
from pipeline.language.figures.quantity import Form, Quantity, low
from pipeline.language.figures.words import Word, word_set

_BOUNDS = frozenset((",", ";", "und", "aber", "doch", "–", "—"))
_NEW_SENTENCE = frozenset((".", "!", "?", ":"))
_REACH = 130
"""Characters between the number that has a noun and the one that goes without."""
_LONGEST = 7
"""Words between the clause's mark and its number."""
_ADVERBS = word_set(
    """
    heute inzwischen mittlerweile jetzt aktuell zuletzt derzeit damals früher anfangs zunächst heuer neuerdings künftig
    bald später danach darauf zuvor davor vorher dort hier nun einst gegenwärtig bundesweit landesweit weltweit
    europaweit
    """
)
_PREPOSITIONS = word_set("im in am zum zur beim bei für nach vor seit mit an auf bis ab gegen laut aus")
_NOMINATIVES = word_set("der die das dieser diese dieses ein eine unser unsere ihr ihre sein seine")
"""What the other that is compared may begin with: "Der Hobel wiegt 7 Kilogramm, die Säge 16"."""
_BESIDE_NUMBER = word_set(
    """
    nur noch schon bereits erst immerhin sogar wieder gerade lediglich etwa rund knapp gut fast über bei auf mit zu
    mindestens höchstens gar bloß
    """
)
_GOVERNS = word_set("bei auf mit zu um")
"""Prepositions that the number has where the one before has them too: "stand bei zwölf Prozent, heute bei 27"."""
_PERIOD = re.compile(
    r"(?:jahr|monat|quartal|start|anfang|beginn|schluss|ende|mitte|saison|woche|jahrgang|runde)\w{0,3}$"
)
_NUMBERED = re.compile(
    r"(?:halle|raum|haus|gleis|tor|kapitel|seite|nummer|stufe|phase|band|zimmer|platz|straße|weg|position|tag|version|"
    r"generation|gruppe|klasse|stand|alter|paragraf|artikel|ziffer|grad|größe|modell|typ|serie|linie|etage|stock)$"
)
"""Nouns after which a number is their name: "in Halle 12"."""
_LATER = frozenset(("später", "danach", "zuvor", "davor", "früher", "vorher"))
_ARE_IT = re.compile(r"(?:sind|waren|seien|wären) es(?: (?:nur|noch|schon|bereits|erst|immerhin|sogar|wieder|nun))*$")


def from_contrast(words: Sequence[Word], quantity: Quantity, earlier: Sequence[Found]) -> Borrowed | None:
    """ "70 Fässer waren es 2017, 310 zwei Jahre später"; "stand bei zwölf Prozent, heute bei 27"."""
    source = next((item for item in reversed(earlier) if item.words is words and not item.borrowed), None)
    if source is None or quantity.last + 1 >= len(words) or source.quantity.form in (Form.FOLD, Form.TIMES, Form.RANK):
        return None
    if words[quantity.first].start - words[source.quantity.last].end > _REACH or not _is_plain(words, source, quantity):
        return None
    between = words[source.counted.last + 1 : quantity.first]
    stops = sum(word.text in _NEW_SENTENCE for word in between)
    if not (_as_it(words, source, quantity, stops) or (not stops and _contrasts(words, source, quantity))):
        return None
    if source.counted.unit == "Prozent":
        quantity.form = Form.PERCENT
    return replace(source.counted, last=quantity.last), quantity.first, quantity.last


def _is_plain(words: Sequence[Word], source: Found, quantity: Quantity) -> bool:
    """Whether the noun can be said again of the number: no fraction's, no date's ("vor zwei Jahren")."""
    if source.counted.unit in patterns.TIME_UNITS.values() or source.counted.unit in ("Rang", "Mal"):
        return False
    if source.counted.unit != "Prozent":
        return True
    printed = any(
        words[at].low in patterns.PERCENT_WORDS for at in range(source.quantity.first, source.counted.last + 1)
    )
    return printed and 0 < quantity.value < 100


def _as_it(words: Sequence[Word], source: Found, quantity: Quantity, stops: int) -> bool:
    """ "2011 heizten 62 Prozent mit Torf. Heute sind es 35.": only a share needs this, other nouns are borrowed."""
    before = " ".join(word.low for word in words[max(0, quantity.first - 5) : quantity.first])
    share = source.counted.unit == "Prozent" and stops <= 1
    return share and _ARE_IT.search(before) is not None and low(words, quantity.last + 1) in CLOSERS


def _contrasts(words: Sequence[Word], source: Found, quantity: Quantity) -> bool:
    """Whether the clause holds no more than the number and when or where it holds."""
    lowest = max(source.counted.last, quantity.first - _LONGEST - 1)
    bound = next((at for at in range(quantity.first - 1, lowest, -1) if words[at].low in _BOUNDS), None)
    if bound is None:
        return False
    before = list(words[bound + 1 : quantity.first])
    if before and before[0].low in ("aber", "doch", "und"):
        before = before[1:]
    governed = before[-1].low if before and before[-1].low in _GOVERNS else None
    if governed is not None and low(words, source.quantity.first - 1) != governed:
        return False
    while before and before[-1].low in _BESIDE_NUMBER:
        before.pop()
    ends = quantity.last + 1
    after = _phrase_after(words, ends)
    if low(words, after) not in CLOSERS or (after == ends and not before):
        return False
    if governed is not None and 0 < len(before) < 4 and before[-1].low in _ADVERBS:
        return True  # "stand bei zwölf Prozent und steht heute bei 27"
    return not before or _is_frame(before)


def _is_frame(before: Sequence[Word]) -> bool:
    """ "heute", "2023", "im vorigen Jahr", "für das nächste", "in Emden", "die Säge"."""
    first, last = before[0], before[-1]
    if len(before) == 1:
        return first.low in _ADVERBS or re.fullmatch(r"(?:19|20)\d\d", first.text) is not None
    if last.low in _ADVERBS or re.fullmatch(r"(?:19|20)\d\d", last.text):
        return first.low in _PREPOSITIONS | _ADVERBS or first.is_declined or first.is_noun
    if first.low not in _PREPOSITIONS | _NOMINATIVES:
        return False
    inner = before[1:-1]
    if not all(word.low in patterns.DETERMINERS or word.is_declined or word.is_noun for word in inner):
        return False
    if last.is_noun and first.low in _NOMINATIVES:
        return _NUMBERED.search(last.low) is None and _PERIOD.search(last.low) is None
    if last.is_noun:
        return _PERIOD.search(last.low) is not None or _NUMBERED.search(last.low) is None
    return last.is_declined  # "im ersten Winter 30, im zweiten 85"


def _phrase_after(words: Sequence[Word], at: int) -> int:
    """One past "zwei Jahre später", "im Kreis Emden", "2023" after the number; the place itself where none stands."""
    if low(words, at + 2) in _LATER and low(words, at + 1) in patterns.TIME_UNITS:
        return at + 3
    if low(words, at) in _LATER | {"heute"}:
        return at + 1
    if low(words, at) == "im" and low(words, at + 1) == "jahr" and re.fullmatch(r"(?:19|20)\d\d", low(words, at + 2)):
        return at + 3
    if low(words, at) in ("im", "in", "am", "beim", "zum"):
        end = at + 1
        while low(words, end) in patterns.DETERMINERS or (end < len(words) and words[end].is_declined):
            end += 1
        nouns = end
        while nouns < len(words) and nouns < end + 3 and words[nouns].is_noun:
            nouns += 1
        return nouns if nouns > end else at
    return at
