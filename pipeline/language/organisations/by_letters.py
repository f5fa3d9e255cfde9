"""Bodies whose abbreviation takes more letters of a word than its first: "Ofentechnische Stiftung (OTS)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.lexicon import FUNCTION_WORDS
from pipeline.language.organisations import grammar as g
from pipeline.language.organisations.found import Found, default_kind, kind_by_words
from pipeline.language.organisations.patterns import LAW, NO_ORGANISATION, nominative

_SHORT = re.compile(rf"\((?:kurz:?\s)?(?P<short>{g.ACRONYM}|[A-ZÄÖÜ]\w+\.[A-ZÄÖÜ]{{2,}}|[A-ZÄÖÜ]-?[A-ZÄÖÜ]{{2,}})\)")
_WORD = re.compile(r"\S+")
_LINKS = frozenset("für und der des zur".split())
_BODY = re.compile(
    r"(?:vereinigung|versicherung|stiftung|verbund|agentur|anstalt|kasse|kammer|verband|bund|institut|zentrum|amt|akademie"
    r"|ausschuss|betrieb|werk|bank|klinikum|dienst|förderung|union|gemeinschaft|museum|verein|gesellschaft|hochschule|universität"
    r"|initiative|zentrale|direktion|verwaltung|behörde|allianz|rundfunk|kolleg|archiv)(?:e?s)?",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"(?<=[a-zäöüß]\s)[A-ZÄÖÜ][a-zäöüß-]+ische[nrsm]?\s$")
"""With a capital within a sentence: a part of the name."""
_ENDS_IN_BODY = re.compile(rf"[\w-]*{_BODY.pattern}", re.IGNORECASE)
_REACH = 90
"""Characters before the bracket in which the name stands."""
_MOST_WORDS = 8


def by_letters(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield the names within start..end whose letters, in their order, spell the abbreviation behind them."""
    if "(" not in text[start:end]:
        return
    for match in _SHORT.finditer(text, start, end):
        short = match.group("short")
        begin = _begin(text, max(start, match.start() - _REACH), match.start(), short)
        if begin is None or short in NO_ORGANISATION:
            continue
        stop = len(text[: match.start()].rstrip())
        adjective = _ADJECTIVE.search(text, max(start, begin - 40), begin)
        begin = adjective.start() if adjective else begin
        name = nominative(" ".join(text[begin:stop].split()))
        if not LAW.search(name):
            yield Found(
                begin, stop, name, kind_by_words(name) or default_kind(name), "organisations.initials", 0.8, short
            )


def _begin(text: str, low: int, end: int, short: str) -> int | None:
    """Walk left over the words of one name until they spell the abbreviation and tell what the body is."""
    words = list(_WORD.finditer(text, low, end))[-_MOST_WORDS:]
    for index in range(len(words) - 1, -1, -1):
        word = words[index].group()
        listed = word.endswith(",") and index + 1 < len(words) and index > 0
        if not (word[0].isupper() or word in _LINKS) or (word[-1] in ",;:.!?)“”«»" and not listed):
            return None
        stretch = [one.group().rstrip(",") for one in words[index:]]
        if word[0].isupper() and _is_whole(stretch, words[index:]) and spells(stretch, short):
            return words[index].start()
    return None


def _is_whole(stretch: list[str], words: list[re.Match[str]]) -> bool:
    """Tell whether words are a body's name: one of them says so, and only what it is for may hold a comma."""
    if stretch[0].casefold() in FUNCTION_WORDS or not any(_ENDS_IN_BODY.fullmatch(word) for word in stretch):
        return False
    first_comma = next((n for n, word in enumerate(words) if word.group().endswith(",")), len(words))
    return first_comma == len(words) or "für" in stretch[:first_comma]


def spells(stretch: list[str], short: str) -> bool:
    """Tell whether the letters of the abbreviation stand in the words in this order, the first at their beginning."""
    letters = [letter for letter in short.casefold() if letter.isalpha()]
    words = "".join(word for word in stretch if word[0].isupper()).casefold()
    position = 0
    for letter in letters:
        position = words.find(letter, position) + 1
        if not position:
            return False
    return words[0] == letters[0]
