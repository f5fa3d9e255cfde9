"""The component `figures`: quantities with unit, qualifier, metric, subject and year."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.language.figures import metric, subject, year
from pipeline.language.figures.borrowed import borrow, link_to_whole
from pipeline.language.figures.context import Found
from pipeline.language.figures.counted import Counted, read_counted
from pipeline.language.figures.counts import Setting
from pipeline.language.figures.joined import joined_to
from pipeline.language.figures.merging import boxes_of, merged
from pipeline.language.figures.parties import Parties
from pipeline.language.figures.phrases import Stop
from pipeline.language.figures.qualifier import qualifier_of
from pipeline.language.figures.quantities import scan
from pipeline.language.figures.quantity import Quantity
from pipeline.language.figures.words import Word, tokenise
from pipeline.language.lexicon import STATES
from pipeline.language.model import (
    Candidates,
    FigureCandidate,
    Mention,
    candidates_of,
    reportage_of,
    sentence_bounds,
)
from schemas.reportage import Passage, PassageKind

_SILENT = frozenset((PassageKind.CONTACT, PassageKind.VOICE_HEAD, PassageKind.VOICE_LABEL))
"""Passages that state no quantities: telephone numbers, streets and roles."""
_BY_LINE = frozenset((PassageKind.FACTS,))
_TITLES = frozenset((PassageKind.HEADLINE, PassageKind.HEADING))


@Language.factory("figures")
def make_figures(nlp: Language, name: str) -> FiguresComponent:
    """Factory of the component."""
    return FiguresComponent()


class FiguresComponent:
    """Writes `candidates.figures` and `doc.spans["figures"]`; needs sentences and the other candidates."""

    def __call__(self, doc: Doc) -> Doc:
        """Read the figures of a reportage."""
        candidates = candidates_of(doc)
        reader = _Reader(doc, candidates)
        candidates.figures = merged([reader.candidate(found) for found in reader.read()], boxes_of(doc))
        doc.spans["figures"] = [figure.mention.span for figure in candidates.figures]
        return doc


class _Reader:
    """Reads one Doc; holds what all its figures share."""

    def __init__(self, doc: Doc, candidates: Candidates) -> None:
        # `doc.text` joins all tokens anew each time it is asked for.
        self.doc, self.text = doc, reportage_of(doc).text
        sentences = sentence_bounds(doc)
        self.sentence_starts = [start for start, _ in sentences]
        self.sentence_ends = [end for _, end in sentences]
        self.full_stops = frozenset(start + len(self.text[start:end].rstrip()) for start, end in sentences)
        self.parties = Parties.of(doc, candidates, sentences)
        self.frames = year.frames_of(reportage_of(doc))
        self.taken = sorted(_name_spans(candidates))
        self.taken_starts = [start for start, _ in self.taken]

    def read(self) -> list[Found]:
        """All figures of the text, each statement once."""
        found: list[Found] = []
        for passage in reportage_of(self.doc).passages:
            if passage.kind not in _SILENT:
                for start, end in _stretches(self.text, passage):
                    found += self._stretch(passage, start, end)
        for before, item in zip((None, *found), found, strict=False):
            item.joined = joined_to(item, before, self.text)
            item.metric, sure = metric.metric_of(item, self.text, self._setting(item))
            item.confidence = min(item.confidence, 0.97) * sure**0.5
        return found

    def _setting(self, found: Found) -> Setting:
        inside = self.parties.before(found.sentence[1], found.sentence[0])
        return Setting(
            about_cluster=subject.about_cluster(found, self.parties) and not self._said_elsewhere(found),
            public_money=any(item.public for item in inside),
            in_project=self.parties.project_at(found.start) is not None,
        )

    def _said_elsewhere(self, found: Found) -> bool:
        """Whether somebody of another organisation speaks of "us"."""
        speech = self.parties.speaker_at(found.start)
        if speech is None or speech.organisation is None or self.parties.cluster in (None, speech.organisation):
            return False
        return _WE.search(self.text[found.sentence[0] : found.sentence[1]]) is not None

    def _stretch(self, passage: Passage, start: int, end: int) -> list[Found]:
        words = tokenise(self.text[start:end], start)
        quantities = scan(words, self.full_stops)
        stop = self._stop(words)
        read = [(quantity, read_counted(words, quantity, stop)) for quantity in quantities]
        found: list[Found] = []
        for place, (quantity, counted) in enumerate(read):
            if passage.kind in _TITLES and quantity.word_number:
                continue  # "Drei Fragen an …": a title counts for effect; the text below states it again
            if passage.kind is PassageKind.FOOTNOTE and self._is_note_number(words, quantity):
                continue
            item = self._found(passage, (start, end), words, quantity, counted, read[place + 1 :], found)
            if item is not None:
                found.append(item)
        return found

    def _is_note_number(self, words: Sequence[Word], quantity: Quantity) -> bool:
        """Whether a footnote begins with the number: its mark, not its content."""
        first = words[quantity.first]
        begins = quantity.first == 0 or words[quantity.first - 1].end in self.full_stops
        return begins and first.text.isdigit() and len(first.text) <= 2

    def _found(
        self,
        passage: Passage,
        stretch: tuple[int, int],
        words: Sequence[Word],
        quantity: Quantity,
        counted: Counted | None,
        rest: Sequence[tuple[Quantity, Counted | None]],
        earlier: Sequence[Found],
    ) -> Found | None:
        first, last, borrowed = quantity.first, 0, counted is None
        if counted is not None:
            link_to_whole(words, quantity, counted, earlier)
        if counted is None:
            later = next(((q, c) for q, c in rest[:1] if c is not None), None)
            loan = borrow(words, quantity, earlier, later, in_box=passage.kind in _BY_LINE)
            if loan is None:
                return None
            counted, first, last = loan
        last = max(last, counted.last, quantity.last)
        quantity.value *= counted.factor
        sentence = self._sentence(words[quantity.first].start, stretch)
        found = Found(words, quantity, counted, qualifier_of(words, quantity), passage, sentence, first, last, borrowed)
        found.confidence = 0.8 if borrowed else 0.97
        return found

    def _sentence(self, at: int, stretch: tuple[int, int]) -> tuple[int, int]:
        place = bisect_right(self.sentence_starts, at) - 1
        if place < 0:
            return stretch
        return max(stretch[0], self.sentence_starts[place]), min(stretch[1], self.sentence_ends[place])

    def _stop(self, words: Sequence[Word]) -> Stop:
        """A test whether the word at an index stands within the name of a person or an organisation."""

        def stop(index: int) -> bool:
            start = words[index].start
            place = bisect_right(self.taken_starts, start) - 1
            return place >= 0 and self.taken[place][0] <= start < self.taken[place][1]

        return stop

    def candidate(self, found: Found) -> FigureCandidate:
        """Settle subject and year and make the candidate."""
        described, sure = subject.subject_of(found, self.parties, self.text)
        span = self._span(found)
        value, upper = _bounds(found)
        return FigureCandidate(
            mention=Mention(span, f"figures.{found.quantity.form.value}", round(found.confidence * sure**0.1, 2)),
            text=" ".join(self.text[span.start_char : span.end_char].split()),
            value=value,
            value_max=upper,
            unit=found.counted.unit or None,
            qualifier=found.qualifier,
            metric=found.metric,
            subject=_state_without_genitive(described),
            year=year.year_of(found, self.text, self._previous(found), self.frames.get(found.passage.start)),
        )

    def _previous(self, found: Found) -> str:
        """The sentence before, within the passage."""
        start = self.parties.sentence_before(found.sentence[0], found.passage.start)
        return "" if start is None else self.text[start : found.sentence[0]]

    def _span(self, found: Found) -> Span:
        span = self.doc.char_span(
            found.words[found.text_first].start, found.words[found.text_last].end, alignment_mode="expand"
        )
        assert span is not None  # "expand" finds tokens for any stretch within the text
        return span


def _state_without_genitive(described: str | None) -> str | None:
    """ "das Kapital Thüringens" describes Thüringen."""
    if described is not None and described.endswith("s") and described[:-1] in STATES:
        return described[:-1]
    return described


def _bounds(found: Found) -> tuple[float, float | None]:
    """Value and upper bound, whole numbers freed of the noise of decimal fractions (5.8 × 1e9)."""
    upper = found.quantity.value_max
    factor = found.counted.factor
    return round(found.quantity.value, 4), None if upper is None else round(upper * factor, 4)


_WE = re.compile(r"\b(?:[Ww]ir|[Uu]ns|[Uu]nser\w*|[Mm]ein\w*|[Ii]ch)\b")
_VALUE_ONLY = re.compile(
    r"\s*(?:(?:mehr als|bis zu|rund|etwa|ca\.?|über|knapp|gut|fast|mindestens|maximal)\s+)?[>~]?\s*\d[\d.,]*\s*\+?\s*",
    re.I,
)


def _stretches(text: str, passage: Passage) -> Iterator[tuple[int, int]]:
    """The passage, or in facts boxes its entries; a line that holds a number only joins the label above it."""
    if passage.kind not in _BY_LINE:
        yield passage.start, passage.end
        return
    entries: list[tuple[int, int]] = []
    at = passage.start
    for line in text[passage.start : passage.end].split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        if not line.strip():
            continue
        value_only = _VALUE_ONLY.fullmatch(line) is not None
        label_above = bool(entries) and not any(c.isdigit() for c in text[entries[-1][0] : entries[-1][1]])
        number_above = bool(entries) and _VALUE_ONLY.fullmatch(text[entries[-1][0] : entries[-1][1]]) is not None
        if (value_only and label_above) or (number_above and not value_only):
            entries[-1] = (entries[-1][0], end)
        else:
            entries.append((start, end))
    yield from entries


def _name_spans(candidates: Candidates) -> Iterator[tuple[int, int]]:
    for person in candidates.people:
        for mention in person.mentions:
            yield mention.span.start_char, mention.span.end_char
    for organisation in candidates.organisations:
        for mention in organisation.mentions:
            yield mention.span.start_char, mention.span.end_char
