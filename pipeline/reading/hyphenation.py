"""Words parted at line ends: with what to join them again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from pipeline.reading.patterns import HYPHEN_ADJECTIVE, HYPHEN_WORDS, HYPHENS, SUSPENDING
from schemas.page import Page

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff]")
_EDGES = re.compile(r"^\W+|\W+$")
_HARD_HYPHEN = re.compile("[\u2010\u2011]")
_ADDRESS = re.compile(r"@|www\.|://|\.(de|com|org|eu|net)/")


def clean_word(text: str) -> str:
    """Return a printed word normalised: ligatures dissolved, soft hyphens and invisible characters gone.

    A soft hyphen at the word's end stays: it tells that the word goes on in the next line.
    """
    if text.isascii():
        return text
    text = _HARD_HYPHEN.sub("-", _INVISIBLE.sub("", text.translate(_LIGATURES)))
    soft_end = text.endswith("\u00ad")
    text = text.replace("\u00ad", "")
    return text + "\u00ad" if soft_end and text else text


class Lexicon:
    """Words of the publication as printed inside lines: evidence for how a parted word is written."""

    def __init__(self, words: Iterable[str]) -> None:
        self._forms: Counter[str] = Counter()
        for word in words:
            bare = _EDGES.sub("", clean_word(word))
            if not bare:
                continue
            self._forms[bare] += 1
            for part in bare.split("-"):
                if part != bare:
                    self._forms[part] += 1

    @classmethod
    def of_pages(cls, pages: Iterable[Page]) -> Lexicon:
        """Collect the words of all lines except the pieces at parted line ends."""
        words: list[str] = []
        for page in pages:
            for block in page.blocks:
                parted = False
                for line in block.lines:
                    texts = [word.text for word in line.words]
                    start = 1 if parted else 0
                    parted = texts[-1][-1:] in HYPHENS
                    words.extend(texts[start : -1 if parted else None])
        return cls(words)

    def count(self, word: str) -> int:
        """How often a word (or part of a word with hyphens) is printed in this very form, first capital aside."""
        bare = _EDGES.sub("", word)
        if not bare:
            return 0
        forms = {bare, bare[0].upper() + bare[1:], bare[0].lower() + bare[1:]}
        return sum(self._forms[form] for form in forms)


def is_parted(word: str) -> bool:
    """Whether a word at a line end may go on in the next line."""
    return len(word) > 1 and word[-1] in HYPHENS and (word[-2].isalnum() or word[-2] in ".)“’")


_NOUN_END = re.compile(
    r"[a-zäöüß]{2,}(?:schaft|schaften|heit|heiten|keit|keiten|tion|tionen|ität|itäten|lung|lungen|rung|rungen|dung|dungen|"
    r"branche|branchen|industrie|technik|technologien?|institut|verband|zentrum|netzwerk)|branche|industrie|technik|"
    r"technologien?|institut|verband|zentrum|netzwerk"
)
"""Written small, no word of the language ends so: what stands there is the second half of a noun."""
_NOUN_BEGIN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}")


def lost_its_hyphen(left: str, right: str) -> bool:
    """Whether a noun goes on in the next line though no hyphen says so: "Keramik" "branche"."""
    return _NOUN_BEGIN.fullmatch(left) is not None and _NOUN_END.fullmatch(_EDGES.sub("", right)) is not None


def join(left: str, right: str, lexicon: Lexicon) -> str:
    """Return what stands for the hyphen between two printed pieces: "" (word goes on), "-" (kept) or "- " (suspended).

    `left` ends with its hyphen. Order of evidence: a soft hyphen; a suspended hyphen ("Aus-" "und"); forms printed
    elsewhere in the publication; addresses and numbers; upper case, which keeps the hyphen ("Nordrhein-" "Westfalen").
    """
    if left.endswith("\u00ad"):
        return ""
    if SUSPENDING.match(right) and (not right[0].isalpha() or _is_whole_word(right)):
        return "- "
    stem = left[:-1]
    if _ADDRESS.search(left) or _ADDRESS.search(right):
        return "-"
    printed = _as_printed(stem, right, lexicon)
    if printed is not None:
        return printed
    return _by_shape(stem, right, lexicon)


def _is_whole_word(right: str) -> bool:
    match = SUSPENDING.match(right)
    return match is not None and (match.end() == len(right) or not right[match.end()].isalpha())


def _as_printed(stem: str, right: str, lexicon: Lexicon) -> str | None:
    """What the publication itself prints elsewhere, None where it has neither form."""
    last = re.split(r"[-/]", stem)[-1]
    first = re.split(r"[-/]", right)[0] or right
    whole_first = re.match(r"[\w-]+", right)
    joined = lexicon.count(_EDGES.sub("", last) + _EDGES.sub("", first))
    kept = lexicon.count(_EDGES.sub("", last) + "-" + _EDGES.sub("", first))
    if whole_first and whole_first.group() != first:
        joined += lexicon.count(stem + whole_first.group())
        kept += lexicon.count(stem + "-" + whole_first.group())
    if joined == kept:
        return None
    return "" if joined > kept else "-"


_OPENS_QUOTED = re.compile(r"[„»“‚][A-ZÄÖÜ][a-zäöüß]{2,}")
_CLOSES_QUOTED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}[“«”‘]")
"""A name of one word in quotation marks: of those in the samples 162 are coined like „HörBar“, 7 have a hyphen."""


def _by_shape(stem: str, right: str, lexicon: Lexicon) -> str:
    last = _EDGES.sub("", re.split(r"[-/]", stem)[-1])
    first = _EDGES.sub("", re.split(r"[-/]", right)[0])
    if not last or not first or not first[0].isalpha() or last[-1].isdigit():
        return "-"
    if f"{last}-{first}".casefold() in HYPHEN_WORDS or HYPHEN_ADJECTIVE.fullmatch(f"{last}-{first}"):
        return "-"
    if first[0].isupper():
        # In capitals throughout ("ENTWICK-" "LUNG", "UNES-" "CO") the upper case tells nothing; abbreviations that
        # stand by themselves elsewhere are joined by a true hyphen.
        word = len(last) > 1 and len(first) > 1 and (last + first).isupper()
        if _OPENS_QUOTED.fullmatch(stem) and _CLOSES_QUOTED.match(right):
            return ""
        return "" if word and not (lexicon.count(last) or lexicon.count(first)) else "-"
    if len(last) > 1 and last.isupper():
        return "-"
    return "-" if len(last) == 1 and last.isupper() else ""
