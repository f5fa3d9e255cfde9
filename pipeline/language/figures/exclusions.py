"""What is printed as a number but is no quantity: dates, years, labels, codes, telephone numbers, ages, idioms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.figures import patterns
from pipeline.language.figures.words import Word, word_set

_TEMPORAL_BEFORE = word_set(
    """
    jahr jahre jahren jahres seit bis ende anfang mitte anno sommer herbst winter frühjahr frühling von nach vor
    ab um in im und oder zwischen stand saison ausgabe
    """
) | patterns.MONTHS  # fmt: skip
_QUALIFIED = word_set(
    """
    rund etwa ca circa zirka knapp fast gut über als zu mindestens maximal höchstens
    """
)
_COUNTED_NOUN = re.compile(
    r"(?:mitglied|unternehmen|firmen|betrieb|mitarbeit|beschäftigt|teilnehm|besuch|gäste|menschen|personen|einwohner|"
    r"studierend|student|aussteller|arbeitsplätz|stellen|fach|start-up|partner|projekt|euro|stück|anlagen|fahrzeug|"
    r"kunden|nutzer|wohn|haushalt|patent|quadrat|tonnen|kilometer|hektar|schüler|erwerbstätig|patient|vertreter)"
)
_HALF_YEAR = re.compile(
    r"(?:jahr|jahres|jahrhunderts?|jahrzehnts?|\d+er|zwanziger|dreißiger|spiel\w*|monats|woche|tages)$"
)
_AFTER_QUARTER = word_set(
    """
    von davon hiervon vom am an mehr weniger ist sind kommt kommen stammt stammen entfällt entfallen arbeitet
    arbeiten sitzt sitzen geht gehen hat haben macht gehört gehören zählt zählen stellt wird werden trägt nutzt
    kleiner größer
    """
)
_PERSON = re.compile(patterns.PERSON_AGE_NOUN)


def _low(words: Sequence[Word], index: int) -> str:
    return words[index].low if 0 <= index < len(words) else ""


def is_no_quantity(
    words: Sequence[Word], first: int, last: int, value: float, sentence_ends: frozenset[int] = frozenset()
) -> bool:
    """Whether the cardinal over words first..last is a date, a year, a time, a label, a code or part of an idiom."""
    after = _low(words, last + 1)
    if after in ("uhr", "°") or is_measured(words, last + 1):
        return after in ("uhr", "°")
    return (
        _is_ordinal_or_date(words, last, sentence_ends)
        or _is_vague(words, first, last)
        or is_year(words, first, last)
        or _is_labelled(words, first)
        or _is_code(words, first, last)
        or _is_idiom(words, first)
        or value == 1
        or after in patterns.MONTHS
    )


def is_measured(words: Sequence[Word], index: int) -> bool:
    """Whether a currency or a unit of measure stands at `index`."""
    if index >= len(words):
        return False
    word = words[index]
    if word.low in patterns.CASE_SENSITIVE_UNITS:
        return word.text in patterns.UNIT_SPELLINGS
    return (
        word.low in patterns.CURRENCY
        or word.low in patterns.FOREIGN_CURRENCY
        or word.low in patterns.LENGTH_UNITS
        or word.low in patterns.MEASURE_UNITS
    )


def _is_ordinal_or_date(words: Sequence[Word], last: int, sentence_ends: frozenset[int]) -> bool:
    """Whether a closing full stop makes it an ordinal ("7. und 8. Juni", "3. v. l."), not the end of a sentence."""
    if not words[last].text.isdigit() or _low(words, last + 1) != "." or words[last + 1].start != words[last].end:
        return False
    return last + 2 < len(words) and words[last + 1].end not in sentence_ends


def _is_vague(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether "mehrere hundert" leaves the number open."""
    if words[last].low not in ("hundert", "tausend", "millionen", "milliarden", "dutzend"):
        return False
    return _low(words, first - 1) in (
        "mehrere",
        "mehreren",
        "mehrerer",
        "einige",
        "einigen",
        "viele",
        "vielen",
        "paar",
        "zig",
    )


def is_year(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether ungrouped digits from 1900 to 2100 are a year; "mehr als 2000 Gäste" and "2000 Euro" are not."""
    text = words[last].text
    if not (words[first].text.isdigit() and len(words[first].text) == 4 and text.isdigit()):
        return False
    if not 1900 <= int(words[first].text) <= 2100:
        return False
    before = _low(words, first - 1)
    if before == "." and _low(words, first - 2) == "ca":
        return False
    counted = bool(_COUNTED_NOUN.match(_low(words, last + 1)))
    partner = {"zu": ("bis",), "als": ("mehr", "weniger")}.get(before)
    if before in _QUALIFIED and (partner is None or _low(words, first - 2) in partner):
        return False
    return not (counted and before and before not in _TEMPORAL_BEFORE)


def _is_labelled(words: Sequence[Word], first: int) -> bool:
    """Whether the word before makes the number a label: "Halle 3", "Nr. 5", "A 7", "§ 4", "+49"."""
    before, text = _low(words, first - 1), words[first - 1].text if first else ""
    if before == "." and words[first - 1].start == words[first - 2].end:
        before, text = _low(words, first - 2), words[first - 2].text
        return before in patterns.LABELS_BEFORE and (before in ("s", "art", "abs", "bd") or text[:1].isupper())
    if before in ("§", "+", "#", "/"):
        return True
    if len(text) == 1 and text.isupper():
        return True
    return before in patterns.LABELS_BEFORE and text[:1].isupper()


def _is_code(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether it belongs to a telephone number (digits beside digits) or is a postal code (five digits and a place)."""
    if not words[first].text[0].isdigit():
        return False
    before, after = _low(words, first - 1), _low(words, last + 1)
    if before[:1].isdigit() and before.isdigit() and not (len(before) == 4 and 1900 <= int(before) <= 2100):
        return True
    if after[:1].isdigit() and after.isdigit():
        return True
    if first == last and words[first].text.isdigit() and len(words[first].text) == 5:
        return not _COUNTED_NOUN.match(after)
    return False


_IDIOM_WORDS = frozenset(word for idiom in patterns.IDIOMS for word in idiom)


def _is_idiom(words: Sequence[Word], first: int) -> bool:
    if words[first].low not in _IDIOM_WORDS:
        return False
    for idiom in patterns.IDIOMS:
        for shift in range(len(idiom)):
            if tuple(_low(words, first - shift + step) for step in range(len(idiom))) == idiom:
                return True
    return False


def is_no_share(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether "Hälfte" or "Viertel" is a part of a period or of a town and no share."""
    between = {words[at].low for at in range(first, last)} | {_low(words, first - 1)}
    if between & {"erste", "ersten", "zweite", "zweiten", "obere", "oberen", "untere", "unteren", "bessere"}:
        return True
    after, next_after = _low(words, last + 1), _low(words, last + 2)
    if words[last].low == "hälfte":
        return after in ("des", "der") and bool(_HALF_YEAR.search(next_after))
    if words[last].low != "viertel" or words[first].low not in patterns.DETERMINERS:
        return False
    # "ein Viertel" may be a part of a town; a share is told by what follows ("der Firmen", "kommt aus …").
    if between & {"weiteres", "weiteren", "letztes", "letzte", "um", "restliche"}:
        return False
    of_whole = after in patterns.DETERMINERS or after in _AFTER_QUARTER or after.endswith(("ert", "iert", "elt"))
    return not of_whole or words[first].low in ("das", "dem", "des", "den", "die", "der")


def is_age(words: Sequence[Word], index: int, value: float) -> bool:
    """Whether "45-jährige" is a person's age: "der 45-Jährige", "die 45-jährige Ingenieurin"."""
    if "-J" in words[index].text:
        return True
    return value >= 16 and bool(_PERSON.search(_low(words, index + 1))) and words[index].text[-1] in "er"
