"""Which sentences speak of which project."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from pipeline.language.model import ProjectCandidate, reportage_of
from pipeline.language.projects import patterns
from pipeline.language.projects.frames import NAMED
from schemas.reportage import PassageKind

_TITLES = frozenset((PassageKind.HEADLINE, PassageKind.HEADING))
_REACH = 8
"""Sentences after the last mention that may still speak of the project."""

Stretch = tuple[int, int]

_ANOTHER = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]+\s(?:[a-zäöüß]+e[sr]?\s)?(?:zweite|dritte|vierte|weitere|andere|nächste)[sr]?\s"
)
"""A sentence that begins with one more has not been led to: "Ihr zweites Vorhaben heißt „X“"."""
_NAME_NEXT = re.compile(r"\s[„»\"A-ZÄÖÜ]")


class Scopes:
    """Sentences of each project: those that name it, and those after it in the passage until another is named."""

    def __init__(self, doc: Doc, projects: Sequence[ProjectCandidate], sentences: Sequence[Stretch]) -> None:
        self.text, self.sentences = reportage_of(doc).text, sentences
        self.starts = [start for start, _ in sentences]
        self.passages = [p for p in reportage_of(doc).passages if p.kind not in _TITLES]
        self.passage_starts = [passage.start for passage in self.passages]
        self.owner: dict[int, int] = {}
        for number, project in enumerate(projects):
            for mention in project.mentions:
                self.owner.setdefault(self.sentence_at(mention.span.start_char), number)
        self.mentioned: dict[int, set[int]] = {number: set() for number in range(len(projects))}
        for number, project in enumerate(projects):
            for mention in project.mentions:
                self.mentioned[number].add(self.sentence_at(mention.span.start_char))
        self.numbers = {id(project): number for number, project in enumerate(projects)}

    def sentence_at(self, at: int) -> int:
        """Index of the sentence that holds a character."""
        return max(0, bisect_right(self.starts, at) - 1)

    def passage_at(self, at: int) -> Stretch | None:
        """The passage that holds a character; None in titles."""
        place = bisect_right(self.passage_starts, at) - 1
        if place < 0 or at >= self.passages[place].end:
            return None
        return self.passages[place].start, self.passages[place].end

    def named(self, project: ProjectCandidate) -> list[Stretch]:
        """Sentences that name the project."""
        return [
            self.clipped(index) for index in sorted(self.mentioned[self.numbers[id(project)]]) if self._in_body(index)
        ]

    def around(self, project: ProjectCandidate) -> list[Stretch]:
        """Sentences that name the project or go on about it."""
        number = self.numbers[id(project)]
        found: set[int] = set()
        for index in self.mentioned[number]:
            passage = self.passage_at(self.sentences[index][0])
            if passage is None:
                continue
            found.add(index)
            for after in range(index + 1, min(index + 1 + _REACH, len(self.sentences))):
                if self.owner.get(after, number) != number or self._turns_away(after):
                    break
                if self.sentences[after][0] >= passage[1]:
                    # The next paragraph goes on about "das Vorhaben".
                    if self._is_of_it(after):
                        found.add(after)
                    break
                found.add(after)
        return [self.clipped(index) for index in sorted(found)]

    def _is_of_it(self, index: int) -> bool:
        """Whether a sentence of the running text speaks of a project without its name: "das Vorhaben"."""
        start, end = self.sentences[index]
        place = bisect_right(self.passage_starts, start) - 1
        noun = patterns.DEFINITE.search(self.text, start, end)
        return (
            noun is not None
            and place >= 0
            and self.passages[place].kind is PassageKind.PARAGRAPH
            and not _NAME_NEXT.match(self.text, noun.end())
        )

    def _turns_away(self, index: int) -> bool:
        """Whether the sentence goes on to something else: "Außerdem …" without a word about the project."""
        start, end = self.sentences[index]
        sentence = self.text[start:end].lstrip()
        return bool(patterns.TURN.match(sentence)) and patterns.DEFINITE.search(sentence) is None

    def before(self, project: ProjectCandidate) -> list[Stretch]:
        """Sentences of the passage before one that says "das Projekt „X“" or "„X“ heißt es": they tell of it too."""
        number = self.numbers[id(project)]
        found: set[int] = set()
        for index in self.mentioned[number]:
            passage = self.passage_at(self.sentences[index][0])
            start, end = self.sentences[index]
            opening = self.text[start:end].lstrip()
            definite = opening.startswith(("Das ", "Dieses ")) and patterns.DEFINITE.match(opening)
            if passage is None:
                continue
            if not (definite or self._gives_name(project, index)):
                last = index - 1
                if (
                    last >= 0
                    and self.sentences[last][0] >= passage[0]
                    and last not in self.owner
                    and self._announces(last)
                ):
                    found.add(last)
                continue
            reach = 0 if _ANOTHER.match(opening) else _REACH
            for back in range(index - 1, max(-1, index - 1 - reach), -1):
                if self.sentences[back][0] < passage[0] or back in self.owner:
                    break
                found.add(back)
        return [self.clipped(index) for index in sorted(found)]

    def leading(self, project: ProjectCandidate) -> list[Stretch]:
        """The sentences just before those that name the project, in its passage, where no other is named before."""
        number = self.numbers[id(project)]
        found = []
        for index in sorted(self.mentioned[number]):
            passage = self.passage_at(self.sentences[index][0])
            back = index - 1
            if passage is None or back < 0 or self.sentences[back][0] < passage[0]:
                continue
            first = self.sentence_at(passage[0])
            if not any(self.owner.get(earlier, number) != number for earlier in range(first, back + 1)):
                found.append(self.clipped(back))
        return found

    def _gives_name(self, project: ProjectCandidate, index: int) -> bool:
        """Whether the sentence only adds the name to what was told: "„X“ heißt das Vorhaben"."""
        start, end = self.sentences[index]
        for mention in project.mentions:
            low, high = mention.span.start_char, mention.span.end_char
            if start <= low < end and (
                NAMED.search(self.text[max(start, low - 40) : low]) or NAMED.search(self.text[high : high + 60])
            ):
                return True
        return False

    def _announces(self, index: int) -> bool:
        """Whether it speaks of the project that the next one names: "Das erste Vorhaben ist 2021 angelaufen."."""
        return patterns.ANNOUNCED.search(self.text, *self.sentences[index]) is not None

    def clipped(self, index: int) -> Stretch:
        """The sentence, cut at the passage's ends."""
        start, end = self.sentences[index]
        passage = self.passage_at(start)
        return (start, end) if passage is None else (max(start, passage[0]), min(end, passage[1]))

    def _in_body(self, index: int) -> bool:
        return self.passage_at(self.sentences[index][0]) is not None
