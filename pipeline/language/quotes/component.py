"""Find direct speech and its speaker, in running text and in voice boxes; tell it from terms in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from pipeline.language.lexicon import first_names
from pipeline.language.model import QuoteCandidate, candidates_of, reportage_of, text_of
from pipeline.language.people.component import BODY
from pipeline.language.quotes import patterns as p
from pipeline.language.quotes.marks import Quotation, quotations
from pipeline.language.quotes.speakers import Said, Speakers
from pipeline.language.sentences import sentence_ends
from schemas.records import QuoteKind
from schemas.reportage import PassageKind


@dataclass(slots=True)
class Speech:
    """Quotations that make up one quote, with the sentence around them."""

    parts: list[Quotation]
    confidence: float

    @property
    def pieces(self) -> list[tuple[int, int]]:
        """All stretches of spoken text."""
        return [piece for part in self.parts for piece in part.pieces]


class QuotesComponent:
    """Fill `candidates.quotes` and the span group "quotes", and mark people as quoted."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc with its quotes."""
        speakers = Speakers(doc)
        quotes = [*_inline(doc, speakers), *_voices(doc, speakers)]
        quotes.sort(key=lambda quote: quote.parts[0].start)
        found = candidates_of(doc)
        found.quotes = quotes
        quoted = {quote.speaker for quote in quotes}
        for person in found.people:
            person.quoted = person.name in quoted
        doc.spans["quotes"] = SpanGroup(doc, spans=[part for quote in quotes for part in quote.parts])
        return doc


def _inline(doc: Doc, speakers: Speakers) -> list[QuoteCandidate]:
    text = text_of(doc)
    body = [
        (q.start, q.end) for q in reportage_of(doc).passages if q.kind in BODY and q.kind is not PassageKind.HEADING
    ]
    speeches: list[Speech] = []
    for quotation in quotations(text, body):
        start = max((low for low, _ in body if low <= quotation.open), default=0)
        end = min((high for _, high in body if high >= quotation.close), default=len(text))
        confidence = speech_confidence(text, quotation, start, end)
        previous = speeches[-1] if speeches else None
        if (
            previous is not None
            and previous.parts[-1].open >= start
            and _goes_on(text, previous, quotation, confidence)
            and speakers.agree(previous.parts[-1], quotation, end)
        ):
            previous.parts.append(quotation)
            previous.confidence = max(previous.confidence, confidence)
        elif confidence >= 0.5:
            speeches.append(Speech([quotation], confidence))
    quotes = []
    last: Said | None = None
    for speech in speeches:
        start = max((low for low, _ in body if low <= speech.parts[0].open), default=0)
        end = min((high for _, high in body if high >= speech.parts[-1].close), default=len(text))
        speaker, certainty = speakers.of(speech.parts[0].open, speech.parts, start, end, last)
        last = Said(speaker, speech.parts[-1].close) if speaker else last
        made = _candidate(doc, speech.pieces, QuoteKind.INLINE, speaker, min(speech.confidence, certainty))
        if made:
            quotes.append(made)
    return quotes


def speech_confidence(text: str, quotation: Quotation, start: int, end: int) -> float:
    """Return how likely a quotation is speech: by its form, its introduction and its attribution."""
    said = " ".join(text[low:high].strip() for low, high in quotation.pieces)
    words = len(said.split())
    before = text[start : quotation.open]
    after = text[quotation.close + 1 : end][:60]
    complete = bool(re.search(r"[.!?…][“‘’›»]?$", said))
    called = words >= 7 and p.CLAUSE.search(said) and p.CALLED.search(before[-200:])
    introduced = bool(called or p.INTRODUCTION.search(before))
    says = bool(p.SAYS_AFTER.match(after))
    if (words < 2 and not (complete and introduced) and not says) or (not said[:1].isupper() and words < 6):
        return 0.0
    if p.TITLE_AFTER.match(after) or p.WRITTEN.search(before):
        return 0.0
    attributed = (
        says
        or ((words >= 4 or complete) and _names_somebody(after))
        or bool(p.ANY_VERB_AFTER.match(after))
        or (
            bool(p.ATTRIBUTION_AFTER.match(after))
            and (complete or after.lstrip()[:1] in ",–-")
            and not re.match(
                r"^\s(?:ist|war|heißt|zeigt|bringt|macht|gibt|stellt|steht|sieht|führt|fügt|wirbt|ruft|zieht|findet|spricht)\b",
                after,
            )
        )
    )
    if p.TERM_NOUN.search(before) and not (attributed and introduced):
        return 0.0
    score = 0.0
    if attributed:
        score += 0.6 if words >= 3 else 0.5
    if introduced:
        score += 0.55 if words >= 4 or complete else 0.2
    if complete:
        score += 0.45 if words >= 4 else 0.25
    if words >= 7 and p.FINITE.search(said):
        score += 0.2
    at_sentence_start = not before.strip() or before.rstrip()[-1] in ".!?:“”«"
    if at_sentence_start and (words >= 5 or complete):
        score += 0.15
    if not quotation.closed:
        score -= 0.2
    return max(0.0, min(0.97, score))


def _names_somebody(after: str) -> bool:
    """Tell whether nothing but the name of a person stands behind: „…“ (Katrin Brandt), „…“: Katrin Brandt weiß es."""
    named = p.NAMED_AFTER.match(after)
    return named is not None and named.group("first") in first_names()


def _goes_on(text: str, previous: Speech, quotation: Quotation, confidence: float) -> bool:
    """One quote interrupted by nothing but its attribution: „A“, sagt X. „B“"""
    between = text[previous.parts[-1].close + 1 : quotation.open]
    match = p.ATTRIBUTION_ONLY.match(between)
    if not match:
        return False
    said = " ".join(text[low:high] for low, high in quotation.pieces).strip()
    if len(said.split()) < 2 or (confidence < 0.3 and not re.search(r"[.!?,]$", said)):
        return False
    rest = match.group("rest").strip(" ,:–")
    if between.rstrip().endswith(":") and re.search(r",|\s(?:und|dann|aber)\s", rest):
        return False  # „A“, sagt X, und Y nickt: „B“
    return not any(rest[end:].strip() for end in sentence_ends(rest))


def _voices(doc: Doc, speakers: Speakers) -> list[QuoteCandidate]:
    """The text of a voice box is one quote, whether its marks are complete or not."""
    text = text_of(doc)
    boxes: dict[int, list[tuple[int, int]]] = {}
    heads: dict[int, tuple[int, int]] = {}
    for passage in reportage_of(doc).passages:
        if passage.group is None:
            continue
        if passage.kind is PassageKind.VOICE_TEXT:
            boxes.setdefault(passage.group, []).append((passage.start, passage.end))
        elif passage.kind is PassageKind.VOICE_HEAD:
            heads.setdefault(passage.group, (passage.start, passage.end))
    quotes = []
    for group, stretches in boxes.items():
        pieces = [(_strip(text, low, high)) for low, high in stretches]
        speaker = speakers.in_head(heads.get(group)) if group in heads else None
        made = _candidate(
            doc, [piece for piece in pieces if piece[0] < piece[1]], QuoteKind.VOICE, speaker, 0.95 if speaker else 0.6
        )
        if made:
            quotes.append(made)
    return quotes


def _strip(text: str, low: int, high: int) -> tuple[int, int]:
    while low < high and text[low] in '„“”»«" ':
        low += 1
    while high > low and text[high - 1] in '“”«»" ':
        high -= 1
    return low, high


def _said(text: str, pieces: Sequence[tuple[int, int]]) -> str:
    """The words of a quote. Words before an attribution that ends a sentence end one: „A“, sagt X. „B.“ → A. B."""
    parts: list[str] = []
    for (low, high), before in zip(pieces, [None, *pieces], strict=False):
        ended = before is not None and text[before[1] : low].rstrip(' „»«"').endswith(".")
        if ended and parts[-1][-1:].isalnum():
            parts[-1] += "."
        parts.append(" ".join(text[low:high].strip(' „“”»«"').split()))
    return " ".join(parts)


def _candidate(
    doc: Doc, pieces: list[tuple[int, int]], kind: QuoteKind, speaker: str | None, confidence: float
) -> QuoteCandidate | None:
    spans: list[Span] = []
    for low, high in pieces:
        low, high = _strip(text_of(doc), low, high)
        span = doc.char_span(low, high, alignment_mode="expand") if low < high else None
        if span is not None:
            spans.append(span)
    if not spans:
        return None
    return QuoteCandidate(spans, _said(text_of(doc), pieces), kind, speaker, f"quotes.{kind}", confidence)


@Language.factory("quotes")
def make_quotes(nlp: Language, name: str) -> QuotesComponent:
    """Make the component; it reads `doc._.reportage` and the people."""
    return QuotesComponent()
