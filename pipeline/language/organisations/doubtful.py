"""Words that may be an organisation's name, where all that the text says of them leaves it open."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.language.lexicon import cities
from pipeline.language.lexicon.brown import use_of
from pipeline.language.organisations.evidence import weighed
from pipeline.language.organisations.regional import is_region
from pipeline.language.organisations.sightings import WITH_ARTICLE, Sighting, noun_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.roles import is_role

LEAST = -4.0
"""Log odds above which somebody's place beside words may yet tell that they are a name; left out of the training in
turn, of the words below fewer than two in a hundred are one."""
_TELLS_OTHER = frozenset({"other", "town"})
"""Evidence (`evidence.weighed`) of people, places and things."""
_COMMON = frozenset({"noun", "compound"})
_OCCASION = re.compile(
    r"(?:[Pp]rojekt|[Vv]orhaben|[Pp]rogramm|[Pp]reis|[Kk]ampagne|[Ss]tudie|[Ww]ettbewerb|[Kk]onferenz|[Kk]ongress|[Mm]esse|"
    r"[Tt]agung|[Ff]estival|[Gg]ipfel|[Ww]oche|(?<!(?i:land))(?<!(?i:kreis))(?<!(?i:bundes))(?<!(?i:bezirks))[Tt]ag|"
    r"[Cc]ampus|[Rr]aum|[Hh]alle|[Pp]latz|[Ss]traße)(?:e?s|n)?$"
)
""" "Verbundprojekt Ofenglut", "Auentaler Ofentag", "Holmer Reinraum": what one takes part in, and where one is."""
_SUBJECT = re.compile(r"(?:ologie|gra(?:f|ph)ie|nomie|istik|matik|kunde|wissenschaft(?:en)?)$")
""" "hat Geografie studiert"."""
_ABSTRACT = re.compile(r"(?:ung|heit|keit|schaft|tion|ität|anz|enz)en$")
""" "für Innovationen Fördermittel bekommen"."""
_GENITIVE = re.compile(r"(?<=[a-zäöüß]{4})(?:(?<=[sßzx])es|s)$")


_TWO_NAMES = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?")
_WORD_BEFORE = re.compile(r"(?P<word>[\w-]+)\s$")
_REACH = 30
"""Characters before words in which the word before stands."""


def told_in_doubt(text: str, starts: Mapping[int, int], words: str, seen: Sequence[Sighting]) -> frozenset[str] | None:
    """Return the kinds of evidence for a body that words in doubt have; None where they can be none.

    Args:
        text: Of the reportage.
        starts: Start of the passage of each sighting, by the sighting's own.
        words: The words.
        seen: All places where they stand.
    """
    if _is_no_body(text, words, seen):
        return None
    evidence = [item for one in seen for item in weighed(text, starts[one.start], one.start, one.end)]
    told = frozenset(name for name, _, _ in evidence)
    common = " " not in words and noun_class(words) in _COMMON
    if told & _TELLS_OTHER or (common and not any(sure for _, _, sure in evidence)):
        return None
    return told


def _is_no_body(text: str, words: str, seen: Sequence[Sighting]) -> bool:
    """Tell whether words are an occasion, a subject, somebody, or nouns that nothing makes a name."""
    first, *rest = words.split()
    if any(_OCCASION.search(word) for word in (first, *rest[-1:])):
        return True
    before = [text[max(0, one.start - _REACH) : one.start] for one in seen]
    nouns = [match.group("word") for match in map(_WORD_BEFORE.search, before) if match]
    if any(map(_OCCASION.search, nouns)):
        return True
    if rest:
        somebody = _TWO_NAMES.fullmatch(words) is not None and any(map(is_role, nouns))
        nameless = {noun_class(word) for word in (first, *rest)} <= _COMMON and not is_region(rest[-1])
        return somebody or nameless or _ABSTRACT.search(first) is not None
    if first in cities() or _SUBJECT.search(first) or is_role(first) or is_word(first.lower()):
        return True
    if noun_class(first) not in _COMMON and use_of(first) is None:
        return False
    return all(WITH_ARTICLE & set(one.features) for one in seen)


def nominative_in_doubt(text: str, start: int, words: str) -> str:
    """Return words at a place as the name would be printed alone: "des Ofenkontors Ombach" without the genitive."""
    first, blank, rest = words.partition(" ")
    return f"{_GENITIVE.sub('', first)}{blank}{rest}" if text.endswith(" des ", 0, start) else words
