"""German numerals: digits as printed in German and number words, to values.

Only the numeral itself is read here; what surrounds it (ranges, "Millionen", "jeder fünfte") is the business of
`quantities`.
"""

from __future__ import annotations

import re
from functools import lru_cache

_DIGITS = {
    "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_ORDINAL_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9,
}  # fmt: skip

_ONE = "|".join(sorted(_DIGITS, key=len, reverse=True))
_TEEN = "|".join(sorted(_TEENS, key=len, reverse=True))
_TEN = "|".join(sorted(_TENS, key=len, reverse=True))
_BELOW_100 = rf"(?:(?:(?:{_ONE})und)?(?:{_TEN})|{_TEEN}|{_ONE})"
_BELOW_1000 = rf"(?:(?:{_ONE})?hundert(?:und)?{_BELOW_100}?|{_BELOW_100})"
_BELOW_MILLION = rf"(?:(?:{_BELOW_1000})?tausend(?:und)?{_BELOW_1000}?|{_BELOW_1000})"

CARDINAL_WORD = re.compile(_BELOW_MILLION)
_CARDINAL_PARTS = re.compile(
    rf"(?:(?P<thousands>{_BELOW_1000})?(?P<thousand>tausend)(?:und)?)?(?P<rest>{_BELOW_1000})?"
)
_HUNDRED_PARTS = re.compile(rf"(?:(?P<hundreds>{_ONE})?(?P<hundred>hundert)(?:und)?)?(?P<rest>{_BELOW_100})?")
_HALF = re.compile(rf"(?P<whole>{_ONE}|{_TEEN})einhalb")
_INFLECTED = {"zweier": 2, "dreier": 3, "zweien": 2, "dreien": 3, "vieren": 4}
_PLAIN = re.compile(r"\d+(?:,\d+)?")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:['’]\d{3})+")


def _below_100(word: str) -> int:
    if word in _DIGITS:
        return _DIGITS[word]
    if word in _TEENS:
        return _TEENS[word]
    for ten, value in _TENS.items():
        if word.endswith(ten):
            head = word[: -len(ten)].removesuffix("und")
            return value + (_DIGITS[head] if head else 0)
    raise ValueError(word)


def _below_1000(word: str) -> int:
    parts = _HUNDRED_PARTS.fullmatch(word)
    if parts is None:
        raise ValueError(word)
    value = 100 * (_DIGITS[parts["hundreds"]] if parts["hundreds"] else 1) if parts["hundred"] else 0
    return value + (_below_100(parts["rest"]) if parts["rest"] else 0)


@lru_cache(maxsize=1 << 15)
def cardinal_word(word: str) -> float | None:
    """Value of a number word such as "zwölf", "einundzwanzig" or "zweieinhalb"; None for any other word.

    "ein" and "eins" are no numbers here: they are articles far more often.
    """
    low = word.casefold().replace("ss", "ß") if "dreiss" in word.casefold() else word.lower()
    if low in ("ein", "eins"):
        return None
    if low in ("anderthalb", "eineinhalb"):
        return 1.5
    if low in _INFLECTED:
        return float(_INFLECTED[low])
    if half := _HALF.fullmatch(low):
        return _below_100(half["whole"]) + 0.5
    if not CARDINAL_WORD.fullmatch(low):
        return None
    parts = _CARDINAL_PARTS.fullmatch(low)
    if parts is None:
        return None
    thousands = 1000 * (_below_1000(parts["thousands"]) if parts["thousands"] else 1) if parts["thousand"] else 0
    return float(thousands + (_below_1000(parts["rest"]) if parts["rest"] else 0))


@lru_cache(maxsize=4096)
def cardinal_digits(token: str) -> float | None:
    """Value of digits as German prints them ("2.000", "5,8", "10"); None for dates, versions and the like ("4.0")."""
    if _GROUPED.fullmatch(token):
        return float(re.sub(r"[.'’]", "", token).replace(",", "."))
    if _PLAIN.fullmatch(token):
        # A leading zero belongs to telephone numbers and codes, unless a decimal comma follows ("0,5").
        if len(token) > 1 and token[0] == "0" and token[1] != ",":
            return None
        return float(token.replace(",", "."))
    return None


def cardinal(token: str) -> float | None:
    """Value of a numeral in digits or words, else None."""
    return cardinal_digits(token) if token[:1].isdigit() else cardinal_word(token)


@lru_cache(maxsize=2048)
def ordinal_word(word: str) -> int | None:
    """Value of an ordinal such as "fünfte", "siebten" or "hundertstes"; None for any other word."""
    ending = re.fullmatch(r"([a-zäöüß]+?)(?:e[nrsm]?)", word.lower())
    if ending is None:
        return None
    stem = ending[1]
    if stem in _ORDINAL_STEMS:
        return _ORDINAL_STEMS[stem]
    for suffix in ("st", "t"):
        if stem.endswith(suffix) and (value := cardinal_word(stem.removesuffix(suffix))) is not None:
            return int(value)
    return None


@lru_cache(maxsize=2048)
def compound_number(word: str, tails: str) -> tuple[float, str] | None:
    """Split an adjective such as "fünfköpfigen" or "30-jährige" into its number and the tail that matched.

    `tails` is a regular expression of the stems allowed after the number, for instance "köpfig|jährig".
    """
    match = re.fullmatch(rf"(?P<number>\d+(?:,\d+)?|[a-zäöüß]+?)-?(?P<tail>{tails})(?:e[nrsm]?)?", word, re.IGNORECASE)
    if match is None:
        return None
    value = cardinal(match["number"])
    return None if value is None else (value, match["tail"].lower())
