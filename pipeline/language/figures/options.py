"""All that a figure may describe, with what speaks for each: names, nouns of the sentence and of those before.

Names of features are read by what `likely` loads; `python -m training.subjects` makes that.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter

from pipeline.language.figures import patterns
from pipeline.language.figures.clause import BOUNDARIES, ClauseSubject
from pipeline.language.figures.context import Found, Named, Party
from pipeline.language.figures.neighbours import class_before, governed
from pipeline.language.figures.noun_classes import class_of
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.topics import topics_of
from pipeline.language.ranking import JOINT

REACH = 2500
"""Characters before a sentence within which names count."""
MOST_NAMES = 8
"""So many different names before the figure are options, the nearest first."""
SENTENCES_BACK = 2
"""Sentences before the figure's, within its passage, whose nouns are options."""
QUOTED_REACH = 900
"""Characters before a passage within which words in quotation marks count."""

_START = attrgetter("start")
_QUOTED = re.compile(r"[„»‚](?P<term>[A-ZÄÖÜ][^“«‘”\n]{2,39})[“«‘”]")
_AROUND_NUMBER = (
    patterns.NEUTRAL_BEFORE | patterns.ABOUT_WORDS | patterns.MIN_WORDS | frozenset(("als", "mehr", "zu", "bis"))
)


@dataclass(frozen=True, slots=True)
class Option:
    """Something the figure may describe, in the text's words, with what speaks for it (weights give each its worth)."""

    name: str
    alone: tuple[str, ...]
    """Features of its own, each once."""
    context: tuple[str, ...]
    """Features that all options of the figure share; they count together with those of the option's own."""

    @property
    def features(self) -> dict[str, float]:
        """All features with their joint ones spelled out, as training reads them: in context, with kinds of party."""
        contexts = (*self.context, *self.kinds)
        pairs = ((one, name) for name in self.alone for one in contexts if one != name)
        return dict.fromkeys((*self.alone, *map(JOINT.join, pairs)), 1.0)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Which kinds of party it is: one, seldom two."""
        return tuple(sorted(_KINDS.intersection(self.alone)))


_KINDS = frozenset((*(f"party={party.value}" for party in Party), "party=noun", "party=quoted"))


@dataclass(slots=True)
class _Scene:
    """The figure's sentence and what has been found in it; options by their letters in lower case."""

    found: Found
    parties: Parties
    text: str
    low: int
    """First word of the sentence."""
    high: int
    """One past its last word."""
    marks: list[int]
    """Its words that are marks between clauses."""
    subject: int | None
    """The word that heads the clause's subject."""
    options: dict[str, tuple[str, dict[str, None]]] = field(default_factory=dict)

    @property
    def number(self) -> tuple[int, int]:
        """First word of the number and last word of what it counts."""
        quantity = self.found.quantity
        return quantity.first, max(quantity.last, self.found.counted.last)

    def add(self, name: str | None, *features: str) -> None:
        """Note an option; what speaks for its several mentions adds up."""
        if name and not name.isdigit():
            known = self.options.setdefault(" ".join(name.lower().split()), (name, {}))
            known[1].update(dict.fromkeys(features))

    def word_at(self, offset: int) -> int:
        """Index of the first word that begins at or after a character."""
        return bisect_left(self.found.words, offset, key=_START)


def options_of(
    found: Found, parties: Parties, text: str, clause: ClauseSubject | None, ruled: str | None
) -> list[Option]:
    """Return what the figure may describe; `ruled`: what the rules take for it. Empty where nothing is named."""
    words = found.words
    low = bisect_left(words, found.sentence[0], key=_START)
    high = bisect_right(words, found.sentence[1] - 1, key=_START)
    marks = [at for at in range(low, high) if words[at].text in BOUNDARIES]
    scene = _Scene(found, parties, text, low, high, marks, None if clause is None else clause.head)
    scene.add(ruled, "by=rules")
    scene.add(parties.cluster, "by=cluster", "party=cluster")
    part = found.counted.part
    scene.add(part and (part if " " in part else part[:1].upper() + part[1:]), "by=part")
    scene.add(found.counted.whole and found.counted.whole.capitalize(), "by=whole")
    scene.add(parties.project_at(found.start), "by=scope")
    if (speech := parties.speaker_at(found.start)) is not None:
        scene.add(speech.person, "by=speaker")
        scene.add(speech.organisation or parties.cluster, "by=speakers organisation")
    _names(scene)
    _nouns_around(scene)
    _quoted_terms(scene)
    context = tuple(_context(scene, clause))
    return [Option(name, tuple(features), context) for name, features in scene.options.values()]


def _context(scene: _Scene, clause: ClauseSubject | None) -> Iterator[str]:
    """What is the same for all options: metric, unit, what is counted, the word before, the subject of the clause."""
    found, words = scene.found, scene.found.words
    yield f"metric={found.metric}"
    unit = found.counted.unit
    yield "unit=" + (unit if unit in ("Euro", "Prozent") else "measure" if found.counted.is_measure else "thing")
    if not found.counted.is_measure and unit not in ("Euro", "Prozent") and (counted := found.counted.head or unit):
        yield f"counted={class_of(counted)}"
    at = found.quantity.first - 1
    while at >= scene.low and words[at].low in _AROUND_NUMBER:
        at -= 1
    yield f"before={class_before(words, at, scene.low)}"
    if clause is None:
        yield "clause=none"
    elif clause.pronoun or clause.speaker:
        yield "clause=pronoun" if clause.pronoun else "clause=speaker"
    elif scene.low <= clause.head < scene.high:
        name = scene.parties.is_name(words[clause.head].start)
        yield "clause=name" if name else f"clause={governed(words, clause.head, scene.low)[0]}"


def _place(scene: _Scene, start: int, word: int | None) -> Iterator[str]:
    """Where a mention stands: in the sentence before or after the number, or how many sentences back (0 to 6)."""
    found = scene.found
    if word is not None:
        number = found.quantity.first
        side = "after" if word > number else "before"
        first, last = (number, word) if word > number else (word, number)
        yield f"place={side}"
        yield f"marks={side} {min(bisect_left(scene.marks, last) - bisect_left(scene.marks, first), 3)}"
        return
    yield f"place=back {min(scene.parties.sentences_between(start, found.sentence[0]), 6)}"
    if start >= found.passage.start:
        yield "same passage"


def _names(scene: _Scene) -> None:
    """Parties named in the sentence and before it, each at its last mentions."""
    found = scene.found
    seen: dict[str, int] = {}
    of_party: dict[Party, int] = {}
    for item in reversed(scene.parties.before(found.sentence[1], max(0, found.sentence[0] - REACH))):
        if found.start <= item.start < found.end and item.end <= found.end + 1 and not item.generic:
            continue
        times = seen.get(item.name, 0)
        inside = item.start >= found.sentence[0]
        if times > 1 and not inside:
            continue
        features = list(_naming(scene, item))
        if not times and item.start < found.start:
            of_party[item.party] = of_party.get(item.party, 0) + 1
            features.append(f"last={item.party.value} {min(of_party[item.party], 3)}")
            if sum(of_party.values()) - of_party.get(Party.PERSON, 0) > MOST_NAMES:
                break
        seen[item.name] = times + 1
        scene.add(item.name, *features)


def _naming(scene: _Scene, item: Named) -> Iterator[str]:
    yield "by=name"
    yield f"party={item.party.value}"
    if item.generic:
        yield "generic"
    if item.public:
        yield "public"
    if item.start < scene.found.sentence[0]:
        yield from _place(scene, item.start, None)
        return
    first, past = scene.word_at(item.start), scene.word_at(item.end)
    yield from _place(scene, item.start, first)
    kind, preposition = governed(scene.found.words, first, scene.low)
    yield f"article={kind}"
    yield f"governed={preposition}"
    if scene.subject is not None and first <= scene.subject < past:
        yield "subject"


def _nouns_around(scene: _Scene) -> None:
    """Nouns of the sentence and of the sentences before it."""
    found = scene.found
    _nouns(scene)
    end = found.sentence[0]
    for back in range(1, SENTENCES_BACK + 1):
        start = scene.parties.sentence_before(end, found.passage.start)
        if start is None:
            return
        place = tuple(_place(scene, start, None))
        for topic in topics_of(scene.parties, found.words, scene.word_at(start), scene.word_at(end)):
            scene.add(topic.name, "by=noun", f"by=noun {back}", *topic.features, *place)
        end = start


def _nouns(scene: _Scene) -> None:
    number = scene.found.quantity
    for topic in topics_of(scene.parties, scene.found.words, scene.low, scene.high):
        counts_it = scene.found.words[topic.at].low == scene.found.counted.head and not scene.found.counted.is_measure
        if number.first <= topic.at <= number.last or (counts_it and topic.at > number.last):
            continue
        place = _place(scene, 0, topic.at)
        is_subject = scene.subject is not None and topic.first <= scene.subject <= topic.at
        subject = ("subject",) if is_subject else ()
        scene.add(topic.name_beside(number.first), "by=noun", "by=noun 0", *topic.features, *place, *subject)


def _quoted_terms(scene: _Scene) -> None:
    """What was introduced in quotation marks, the last one first: most of them are names of things."""
    found = scene.found
    since = max(0, found.passage.start - QUOTED_REACH)
    terms = [
        (since + match.start("term"), match["term"])
        for match in _QUOTED.finditer(scene.text[since : found.sentence[1]])
        if match["term"].count(" ") <= 4
    ]
    for rank, (start, term) in enumerate(reversed(terms)):
        word = scene.word_at(start) if start >= found.sentence[0] else None
        scene.add(term, "by=quoted", "party=quoted", f"quoted={min(rank, 3)}", *_place(scene, start, word))
