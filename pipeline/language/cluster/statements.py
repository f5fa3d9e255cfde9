"""Weighing statements: every place that may state a field of the profile, scored by cues, and the value best supported.

A field such as the founding year is stated once among a dozen years. No single wording tells which: each place
collects the weights of the cues around it (log-odds), and the values compete.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from spacy.tokens import Doc

from pipeline.language.cluster.contact import lines_of
from pipeline.language.cluster.patterns import FACTS_LABEL
from pipeline.language.model import ClusterCandidate, reportage_of, sentences_in, text_of
from schemas.reportage import PassageKind

_BREAK = re.compile(
    r"[;:„“”»«?!]|\s–\s|[,.]\s(?=(?:und|aber|doch|während|wobei|wogegen|sondern|dann|später|heute|inzwischen|"
    r"mittlerweile)\b)"
)
_ABOUT_CLUSTER = frozenset(
    {
        PassageKind.PARAGRAPH,
        PassageKind.LIST_ITEM,
        PassageKind.FACTS,
        PassageKind.CAPTION,
        PassageKind.HEADLINE,
        PassageKind.HEADING,
        PassageKind.ASIDE,
        PassageKind.FOOTNOTE,
    }
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One place that states a value, with the log-odds that it is the cluster's."""

    value: str
    start: int
    end: int
    score: float
    rule: str

    @property
    def confidence(self) -> float:
        """Probability, never above what a rule deserves."""
        return max(0.1, min(0.97, 1 / (1 + math.exp(-self.score))))


@dataclass(frozen=True, slots=True)
class Cue:
    """A class of words and the log-odds that its presence adds."""

    pattern: re.Pattern[str]
    weight: float


def weigh(text: str, cues: Iterable[Cue]) -> float:
    """Return the sum of the weights of the cues that the text holds, each counted once."""
    return sum(cue.weight for cue in cues if cue.pattern.search(text))


_COMMA = re.compile(r",\s")
_RELATIVE = re.compile(
    r"(?:der|die|das|dem|den|deren|dessen|mit dem|in dem|an dem|bei dem)\s|"
    r"(?:erst\s|schon\s|bereits\s|im Jahr\s)?(?:19|20)\d\d\s[^,.;]{0,60}\b(?:gegründet|entstanden|eröffnet|"
    r"ausgegründet)\b"
)
"""A relative clause, or a participle that stands for one: "Die Firma, 2021 von zwei Frauen gegründet, …"."""
_ANTECEDENT = 60
"""Characters before a relative clause that hold what it tells of."""


def narrow(sentence: str, start: int, end: int, bounds: tuple[int, int]) -> tuple[int, int]:
    """Return the clause between commas around a place, a relative clause with the noun that it tells of."""
    low = max((m.end() for m in _COMMA.finditer(sentence, bounds[0], start)), default=bounds[0])
    after = _COMMA.search(sentence, end, bounds[1])
    if _RELATIVE.match(sentence, low):
        low = max(bounds[0], low - _ANTECEDENT)
    return low, after.start() if after else bounds[1]


@lru_cache(maxsize=8)
def _any_name(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_in_any_case, names))})(?:s|es)?(?!\w)")


def _in_any_case(name: str) -> str:
    """A name whose first word is the noun may have its ending there: "des Tonverbundes Baar"."""
    first, _, rest = name.partition(" ")
    return rf"{re.escape(first)}(?:e?s)?\s{re.escape(rest)}" if rest and first[-1].islower() else re.escape(name)


def names_cluster(text: str, cluster: ClusterCandidate) -> bool:
    """Tell whether a text names the cluster itself, in any case ("des Klangkreises")."""
    return _any_name(tuple(cluster.names)).search(text) is not None


_NOUN = (
    r"Cluster(?:initiative|netzwerk)?|Netzwerk|Verein|Initiative|Verbund|Kompetenznetz(?:werk)?|Branchenverband|"
    r"Zusammenschluss"
)
_NOUN_OF_FORM = (
    ("eG", "|Genossenschaft"),
    (
        "GmbH",
        r"|(?:Träger|Betreiber|Cluster|Netzwerk|Management)gesellschaft|Gesellschaft|(?:(?<=[Dd]ie\s)|(?<=[Dd]er\s))GmbH(?!\s[A-ZÄÖÜ])",
    ),
    ("AG", "|Gesellschaft"),
    ("Stiftung", "|Stiftung"),
)


_NOUN_OF_NAME = (
    "Allianz",
    "Bündnis",
    "Forum",
    "Verband",
    "Zentrum",
    "Plattform",
    "Gesellschaft",
    "Arbeitsgemeinschaft",
)
"""Nouns that mean the cluster where its name holds them: "Die Allianz" of a "Leichtbau-Allianz"."""


@cache
def _noun(legal_form: str, name: str) -> re.Pattern[str]:
    more = "".join(noun for form, noun in _NOUN_OF_FORM if form in legal_form)
    more += "".join(f"|{noun}" for noun in _NOUN_OF_NAME if noun.casefold() in name)
    return re.compile(rf"\b(?:{_NOUN}{more})(?:s|es|n|en)?\b")


def own_noun(cluster: ClusterCandidate) -> re.Pattern[str]:
    """Return the pattern of nouns that mean the cluster: "das Netzwerk", by its form or name "die Genossenschaft"."""
    return _noun(cluster.legal_form or "", cluster.name.casefold())


def segment(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Return the part of a sentence around a place, not across quotation marks, semicolons or the next main clause."""
    low = max((m.end() for m in _BREAK.finditer(sentence, 0, start)), default=0)
    after = _BREAK.search(sentence, end)
    return low, after.start() if after else len(sentence)


Told = tuple[str, int, PassageKind]
"""A sentence, or an entry of a facts box, with its offset and the kind of its passage."""


def stretches(doc: Doc) -> Iterator[Told]:
    """Yield the sentences (or lines of boxes) of the passages that speak about the cluster, with their offsets."""
    reportage = reportage_of(doc)
    for passage in reportage.passages:
        if passage.kind is PassageKind.FACTS:
            yield from ((line, offset, passage.kind) for line, offset in _entries(lines_of(reportage, passage)))
        elif passage.kind in _ABOUT_CLUSTER:
            for start, end in sentences_in(doc, passage.start, passage.end):
                yield text_of(doc)[start:end], start, passage.kind


def _entries(lines: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Join a label that stands alone on its line to its value on the next."""
    waiting: tuple[str, int] | None = None
    for line, offset in lines:
        if waiting is not None:
            line, offset = f"{waiting[0]}\n{line}", waiting[1]
        waiting = None
        if FACTS_LABEL.fullmatch(line):
            waiting = line, offset
        else:
            yield line, offset
