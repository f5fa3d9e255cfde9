"""Bare numbers that take their noun from elsewhere: "von 40 auf 90 Mitglieder", "Fachgruppen, derzeit sieben"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.language.figures import patterns
from pipeline.language.figures.context import Found
from pipeline.language.figures.counted import Counted
from pipeline.language.figures.gapped import from_contrast
from pipeline.language.figures.labels import CLOSERS, NUMBER_COMPOUND, NUMBER_NOUNS, Borrowed, from_label
from pipeline.language.figures.nouns import nominative
from pipeline.language.figures.numbers import cardinal
from pipeline.language.figures.phrases import noun_phrase, unit_text
from pipeline.language.figures.quantity import Form, Quantity, low
from pipeline.language.figures.words import Word, word_set

_PART_WORDS = frozenset(("davon", "darunter", "hiervon", "wovon"))
_PART_AFTER = word_set(
    """
    aus in im mit bei vom am an als auf sind haben kommen stammen gehören zählen sitzen
    """
)
_PART_VERBS = word_set(
    """
    sind waren haben hatten wurden werden kommen kamen stammen gehören zählen sitzen zahlen blieben bleiben seien hätten
    stellen beschäftigen arbeiten machen bieten entwickeln bauen produzieren fertigen forschen liefern nutzen suchen
    verarbeiten nahmen gingen brachen begannen bestanden erhielten nannten entfallen entfielen verteilen liegen
    """
)
"""Verbs before which a bare number at a clause's start is a part of what was counted: "neun kommen aus Polen"."""
_OPENERS = frozenset((",", ";", ".", ":", "–", "und", "!", "?"))
_ANAPHOR = (("sind", "es"), ("waren", "es"), ("es", "sind"), ("es", "waren"), ("sind", "das"), ("es", "bereits"))
_REACH = 16
_LATER = frozenset(("darauf", "später", "danach", "zuvor", "davor"))
_TODAY = frozenset(("heute", "inzwischen", "mittlerweile", "jetzt", "aktuell", "zuletzt", "derzeit"))


def borrow(
    words: Sequence[Word],
    quantity: Quantity,
    earlier: Sequence[Found],
    later: tuple[Quantity, Counted] | None,
    in_box: bool = False,
) -> Borrowed | None:
    """Find the noun of a bare number.

    `earlier`: figures of the passage so far; `later`: the next one in the passage; `in_box`: in an entry of a facts
    box, where label and value may stand side by side without a colon.
    """
    if quantity.form is not Form.CARDINAL:
        return None
    return (
        _from_later(words, quantity, later)
        or from_label(words, quantity, in_box)
        or _from_number_noun(words, quantity)
        or _from_relative(words, quantity)
        or _from_earlier(words, quantity, earlier)
        or _from_what_grew(words, quantity, earlier)
        or _from_members_before(words, quantity)
        or _from_us(words, quantity)
        or from_contrast(words, quantity, earlier)
    )


def _from_later(words: Sequence[Word], quantity: Quantity, later: tuple[Quantity, Counted] | None) -> Borrowed | None:
    """ "von 40 auf 90 Mitglieder"; "30 kleine und 20 große Betriebe"; "zwei der drei Stellen"."""
    if later is None:
        return None
    follower, counted = later
    between = [words[at] for at in range(quantity.last + 1, follower.first)]
    lows = [word.low for word in between]
    if len(lows) > 8 or any(word.text in ".;:" for word in between):
        return None
    change = "auf" in lows and (
        "von" in (low(words, quantity.first - 1), low(words, quantity.first - 2)) or lows[0] == "auf"
    )
    ellipsis = (
        bool(lows)
        and lows[-1] in ("und", "sowie", "oder")
        and len(lows) > 1
        and all(w.is_declined for w in between[:-1])
    )
    partitive = lows in (["der"], ["von", "den"], ["dieser"], ["ihrer"], ["unserer"])
    if not change and not ellipsis and not partitive:
        return None
    if change and follower.scale > 1 and quantity.scale == 1 and quantity.value < 1000:
        quantity.value *= follower.scale
    if change and follower.form is Form.PERCENT:
        quantity.form = Form.PERCENT
    return replace(counted), quantity.first, counted.last


def _from_number_noun(words: Sequence[Word], quantity: Quantity) -> Borrowed | None:
    """ "Die Zahl der Beschäftigten stieg auf 45", "Die Mitgliederzahl liegt bei 84"."""
    for at in range(quantity.first - 1, max(-1, quantity.first - _REACH), -1):
        if words[at].text == ";" or (words[at].text == "." and not _is_ordinal_dot(words, at)):
            return None
        compound = NUMBER_COMPOUND.match(words[at].low)
        noun: str | None = None
        if words[at].low in NUMBER_NOUNS:
            after = at + 1
            while (
                low(words, after) in patterns.DETERMINERS
                or low(words, after) in ("an", "von")
                or (after < quantity.first and words[after].is_declined and not words[after].is_noun)
            ):
                after += 1
            noun = words[after].text if after < quantity.first and words[after].is_noun else None
        elif compound and words[at].is_noun and len(compound["noun"]) > 4:
            noun = compound["noun"].capitalize()
        if noun:
            unit = nominative(noun)
            return Counted(unit, unit.lower(), quantity.last), at, quantity.last
    return None


def _from_relative(words: Sequence[Word], quantity: Quantity) -> Borrowed | None:
    """ "Arbeitskreise, von denen es acht gibt"."""
    at = quantity.first - 1
    while low(words, at) in patterns.NEUTRAL_BEFORE:
        at -= 1
    before = [low(words, at - step) for step in range(4)]
    if before != ["es", "denen", "von", ","] or low(words, quantity.last + 1) not in ("gibt", "gab"):
        return None
    noun = words[at - 4]
    if at < 4 or not noun.is_noun:
        return None
    unit = nominative(noun.text)
    return Counted(unit, unit.lower(), quantity.last), at - 4, quantity.last + 1


def _is_ordinal_dot(words: Sequence[Word], at: int) -> bool:
    """Whether a full stop belongs to a date within the sentence ("bis zum 31. Dezember"), not to its end."""
    return at > 0 and words[at - 1].text.isdigit() and low(words, at + 1) in patterns.MONTHS


def _from_earlier(words: Sequence[Word], quantity: Quantity, earlier: Sequence[Found]) -> Borrowed | None:
    """ "130 Mitglieder, davon 80 aus der Industrie"; "20 Firmen …, heute sind es 130"; "von 20 Firmen auf 150"."""
    anaphor = any(
        (low(words, quantity.first - step - 1), low(words, quantity.first - step)) in _ANAPHOR for step in range(1, 5)
    )
    source = next(
        (
            item
            for item in reversed(earlier)
            if item.words is words and item.metric is None and not (anaphor and _dates(item))
        ),
        None,
    )
    if source is None or source.counted.unit in ("Prozent", "Rang") or source.quantity.last >= quantity.first:
        return None
    gap = words[quantity.first].start - words[source.quantity.last].end
    before = [low(words, quantity.first - step) for step in range(1, 6)]
    full_stop = any(words[at].text in ".;!?" for at in range(source.counted.last + 1, quantity.first))
    after = low(words, quantity.last + 1)
    # "darunter neun aus A und fünf aus B": the second part goes on as the first.
    goes_on = source.borrowed and (before[0] in ("und", ",") or "und" in before[:2]) and gap < 90
    starts = before[0] in _OPENERS or not before[0]
    whole = _whole_of(words, source, earlier) if starts and after in _PART_VERBS else source
    some = starts and after in _PART_VERBS and quantity.value < whole.quantity.value and not whole.counted.is_measure
    of_them = after == "davon" or (after == "von" and low(words, quantity.last + 2) in ("ihnen", "diesen"))
    of_whom = before[0] == "denen" and before[1] == "von"  # "80 Betriebe, von denen 33 weniger als zehn Leute haben"
    part = (
        of_them
        or some
        or (of_whom and source.quantity.value > quantity.value)
        or ((goes_on or bool(_PART_WORDS & set(before[:3]))) and after in _PART_AFTER)
    )
    grown = after == "geworden" and bool({"sind", "waren"} & set(before)) and not full_stop
    became = grown or (
        before[0] in ("wurden", "geworden", "inzwischen", "heute", "mittlerweile") and "wurden" in before[:4]
    )
    change = ("auf" in before[:4] or became) and not full_stop
    now = before[0] in _TODAY | _LATER and after in CLOSERS and not full_stop
    year_before = before[:2] == [":", "vorjahr"]
    money = source.counted.unit == "Euro" and quantity.scale >= 1e5 and gap < 120
    if gap > 220 or not (part or change or anaphor or now or year_before or money):
        return None
    if source.counted.is_measure and part and not money:
        return None
    if (of_them or some) and (named := _as_named(words, quantity)) is not None:
        return named, quantity.first, named.last
    counted = replace(whole.counted if some else source.counted, last=quantity.last)
    if source.quantity.scale > 1 and quantity.scale == 1 and quantity.value < 1000 and counted.unit == "Euro":
        quantity.value *= source.quantity.scale
    first = source.quantity.first if change and gap < 60 else quantity.first
    return counted, first, quantity.last


def _dates(item: Found) -> bool:
    """Whether it only says when: in "vor zwei Jahren waren es neun" nine are no years."""
    if item.counted.unit not in patterns.TIME_UNITS.values():
        return False
    after, at = low(item.words, item.counted.last + 1), item.quantity.first - 1
    while low(item.words, at) in patterns.NEUTRAL_BEFORE | patterns.ABOUT_WORDS:
        at -= 1
    return low(item.words, at) in ("vor", "nach", "seit") or after in _LATER


def _whole_of(words: Sequence[Word], part: Found, earlier: Sequence[Found]) -> Found:
    """What a part is one of: in "57 Mitglieder. 33 davon sind Betriebe, fünf gehören zu Konzernen" five members do."""
    if low(words, part.quantity.last + 1) not in _PART_VERBS | {"davon"}:
        return part
    counts = (item for item in reversed(earlier) if low(words, item.quantity.last + 1) not in _PART_VERBS | {"davon"})
    whole = next((item for item in counts if item.words is words), None)
    near = whole is not None and words[part.quantity.first].start - words[whole.quantity.last].end < _NEAR
    return whole if whole is not None and near and not whole.counted.is_measure else part


_NEAR = 150
"""Characters between a number and its first part."""


def _from_what_grew(words: Sequence[Word], quantity: Quantity, earlier: Sequence[Found]) -> Borrowed | None:
    """ "17 Betriebe gründeten sie. … Aus den 17 sind 96 geworden": what the same number counted before."""
    if low(words, quantity.last + 1) != "geworden" or low(words, quantity.first - 1) not in ("sind", "waren"):
        return None
    old = cardinal(words[quantity.first - 2].text) if quantity.first > 1 else None
    at = quantity.first - (4 if low(words, quantity.first - 3) in ("den", "diesen") else 3)
    if old is None or low(words, at) != "aus":
        return None
    for item in reversed(earlier):
        if item.words is words and item.quantity.value == old and not item.counted.is_measure:
            return replace(item.counted, last=quantity.last), quantity.first, quantity.last
    return None


_MEMBERS = re.compile(r"(?:mitglieder|partner|betriebe|firmen|unternehmen|gesellschafter|institute|hochschulen)n?$")
_MEMBERS_REACH = 45
"""Words before "118 sind es" within which those who are counted may be named."""


def _from_members_before(words: Sequence[Word], quantity: Quantity) -> Borrowed | None:
    """ "Auf der Karte sind die Partner markiert. 118 sind es derzeit": who is counted was named without a number."""
    after = low(words, quantity.last + 1), low(words, quantity.last + 2)
    at = quantity.first - 1
    while low(words, at) in patterns.NEUTRAL_BEFORE | patterns.ABOUT_WORDS:
        at -= 1
    before = low(words, at - 1), low(words, at)
    if not {after, before} & {("sind", "es"), ("waren", "es")} or low(words, quantity.last + 1) not in CLOSERS | {
        after[0]
    }:
        return None
    for at in range(quantity.first - 1, max(-1, quantity.first - _MEMBERS_REACH), -1):
        if words[at].is_noun and _MEMBERS.search(words[at].low):
            unit = nominative(words[at].text)
            return Counted(unit, unit.lower(), quantity.last), quantity.first, quantity.last
    return None


def _from_us(words: Sequence[Word], quantity: Quantity) -> Borrowed | None:
    """ "Zu zweit fingen wir an, jetzt sind wir 13": people, as "zu zwölft"."""
    before = " ".join(words[at].text for at in range(max(0, quantity.first - 4), quantity.first)) + " "
    if patterns.WE_ARE.search(before) is None or low(words, quantity.last + 1) not in CLOSERS | {"“", "«", '"'}:
        return None
    quantity.form = Form.ADJECTIVE
    return Counted("Personen", "personen", quantity.last), quantity.first, quantity.last


def _as_named(words: Sequence[Word], quantity: Quantity) -> Counted | None:
    """ "71 davon sind kleine und mittlere Betriebe", "neun sind Institute": the noun that says what the part is."""
    after = low(words, quantity.last + 1)
    at = quantity.last + (1 if after in ("sind", "waren") else 2 if after == "davon" else 3)
    if low(words, at) not in ("sind", "waren"):
        return None
    phrase = noun_phrase(words, at + 1, lambda _: False)
    return Counted(unit_text(words, phrase), words[phrase.head].low, phrase.last, phrase=phrase) if phrase else None


def link_to_whole(words: Sequence[Word], quantity: Quantity, counted: Counted, earlier: Sequence[Found]) -> None:
    """Give a share its whole where a pronoun stands for it: "84 Mitglieder. Drei Viertel davon sind …"."""
    if quantity.form not in (Form.PERCENT, Form.EACH) or counted.whole or counted.part:
        return
    at = quantity.last + 1
    one, two = low(words, at), low(words, at + 1)
    if one in ("davon", "hiervon"):
        counted.last = at
    elif (one, two) in (("von", "ihnen"), ("von", "diesen"), ("aller", "davon")):
        counted.last = at + 1
    else:
        return
    noun = words[counted.last + 1] if counted.last + 1 < len(words) else None
    if noun is not None and noun.is_noun and noun.is_word:
        counted.last += 1
        counted.part = noun.text
    sources = [item for item in earlier if item.words is words and not item.counted.is_measure]
    sources = [item for item in sources if item.counted.unit != "Prozent"]
    if sources:
        # In "420 Nutzer aus 14 Ländern, ein Drittel von ihnen" the first noun of the sentence is meant.
        same = [item for item in sources if item.sentence == sources[-1].sentence]
        counted.whole = same[0].counted.unit.lower()
