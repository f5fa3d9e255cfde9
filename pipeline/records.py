"""Candidates in, validated records with evidence out. What does not validate becomes a Reject, never silently."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, is_dataclass
from typing import Any, Protocol, TypeVar

from pydantic import ValidationError
from spacy.tokens import Doc, Span

from pipeline.language import LANGUAGE_VERSION
from pipeline.language.model import Mention, candidates_of, reportage_of, sentence_at
from pipeline.places import PageStretch, Places
from schemas.base import Record, make_id
from schemas.evidence import Evidence, RecordType
from schemas.extraction import Extraction, Reject
from schemas.records import Cluster, Figure, Organisation, Person, Project, Quote
from schemas.reportage import Reportage

R = TypeVar("R", bound=Record)


class Candidate(Protocol):
    """What all candidates share: the places they were read from."""

    @property
    def mentions(self) -> Sequence[Mention]:
        """At least one for a candidate that can become a record."""


C = TypeVar("C", bound=Candidate)


class _Builder:
    """Collects the records, evidence and rejects of one Doc."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.reportage: Reportage = reportage_of(doc)
        self.places = Places(self.reportage)
        self.evidence: list[Evidence] = []
        self.rejects: list[Reject] = []
        self.used: Counter[str] = Counter()

    def identify(self, prefix: str, *facts: object) -> str:
        """Return an id from facts; a repeated fact gets its occurrence number as a further fact."""
        base = make_id(prefix, self.reportage.reportage_id, *facts)
        self.used[base] += 1
        return base if self.used[base] == 1 else make_id(prefix, self.reportage.reportage_id, *facts, self.used[base])

    def make(
        self,
        model: Callable[..., R],
        kind: RecordType,
        record_id: str,
        values: dict[str, Any],
        mentions: Sequence[Mention],
    ) -> R | None:
        """Validate one record and its evidence; on failure note a reject and return None."""
        try:
            record = model(**values)
            evidence = [row for mention in _distinct(mentions) for row in self.rows(kind, record_id, mention)]
            if not evidence:
                raise ValueError("no place on a page supports it")
        except (ValidationError, ValueError) as error:
            self.reject(kind, values, error, mentions)
            return None
        self.evidence += evidence
        return record

    def reject(self, kind: RecordType, values: dict[str, Any], error: Exception, mentions: Sequence[Mention]) -> None:
        """Note why a candidate did not become a record."""
        if isinstance(error, ValidationError):
            reason = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'record'}: {e['msg']}" for e in error.errors())
        else:
            reason = str(error)
        pages = [page for m in mentions for page in self.places.pages(m.span.start_char, m.span.end_char)]
        self.rejects.append(
            Reject(
                publication_id=self.reportage.publication_id,
                reportage_id=self.reportage.reportage_id,
                record_type=kind,
                reason=reason,
                candidate=json.dumps(values, ensure_ascii=False, default=_plain),
                page=pages[0] if pages else None,
            )
        )

    def rows(self, kind: RecordType, record_id: str, mention: Mention) -> Iterable[Evidence]:
        """Yield one evidence row for each page on which the mention's sentence is printed."""
        low, high = _sentence(mention.span)
        pages = self.places.stretches(low, high)
        own = self.places.pages(mention.span.start_char, mention.span.end_char)
        sentence = " ".join(self.reportage.text[low:high].split())
        for stretch in sorted(pages, key=lambda s: (s.page not in own, s.page)):
            yield self._row(kind, record_id, mention, stretch, sentence)

    def _row(self, kind: RecordType, record_id: str, mention: Mention, stretch: PageStretch, sentence: str) -> Evidence:
        return Evidence(
            record_type=kind,
            record_id=record_id,
            field=mention.field,
            publication_id=self.reportage.publication_id,
            page=stretch.page,
            page_label=self.reportage.page_labels.get(stretch.page),
            boxes=stretch.boxes,
            char_start=mention.span.start_char,
            char_end=mention.span.end_char,
            sentence=stretch.text,
            full_sentence=sentence,
            extractor=mention.rule,
            extractor_version=LANGUAGE_VERSION,
            confidence=round(mention.confidence, 3),
        )


def _distinct(mentions: Sequence[Mention]) -> list[Mention]:
    """Return one mention per place, rule and field, the most confident: two patterns may read the same words."""
    best: dict[tuple[int, int, str, str | None], Mention] = {}
    for mention in mentions:
        key = (mention.span.start_char, mention.span.end_char, mention.rule, mention.field)
        if key not in best or mention.confidence > best[key].confidence:
            best[key] = mention
    return list(best.values())


def _plain(value: object) -> object:
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else str(value)


def _sentence(span: Span) -> tuple[int, int]:
    """Return the offsets of the sentences that a mention stands in."""
    return sentence_at(span.doc, span.start_char)[0], sentence_at(span.doc, span.end_char - 1)[1]


def build_records(doc: Doc) -> Extraction:
    """Return the validated records of a Doc that `pipeline.language.analyse` made."""
    builder = _Builder(doc)
    found = candidates_of(doc)
    return Extraction(
        reportage_id=builder.reportage.reportage_id,
        cluster=_cluster(builder),
        people=_records(builder, Person, RecordType.PERSON, "per", found.people, lambda c: (c.name,)),
        organisations=_records(
            builder, Organisation, RecordType.ORGANISATION, "org", found.organisations, lambda c: (c.name,)
        ),
        figures=_records(builder, Figure, RecordType.FIGURE, "fig", found.figures, lambda c: (c.text, c.value)),
        projects=_records(builder, Project, RecordType.PROJECT, "prj", found.projects, lambda c: (c.name,)),
        quotes=_records(builder, Quote, RecordType.QUOTE, "quo", found.quotes, lambda c: (c.text,)),
        evidence=tuple(builder.evidence),
        rejects=tuple(builder.rejects),
    )


def _cluster(builder: _Builder) -> Cluster | None:
    candidate = candidates_of(builder.doc).cluster
    if candidate is None:
        return None
    record_id = builder.reportage.reportage_id
    values = {"reportage_id": record_id} | _values(Cluster, candidate)
    return builder.make(Cluster, RecordType.CLUSTER, record_id, values, candidate.mentions)


def _records(
    builder: _Builder,
    model: type[R],
    kind: RecordType,
    prefix: str,
    candidates: Sequence[C],
    identity: Callable[[C], tuple[object, ...]],
) -> tuple[R, ...]:
    """Return the records of one type; `identity` gives the stated facts that the identifier is made from."""
    made = []
    for candidate in candidates:
        record_id = builder.identify(prefix, *identity(candidate))
        values = {f"{kind}_id": record_id, "reportage_id": builder.reportage.reportage_id} | _values(model, candidate)
        record = builder.make(model, kind, record_id, values, candidate.mentions)
        if record is not None:
            made.append(record)
    return tuple(made)


def _values(model: type[Record], candidate: object) -> dict[str, Any]:
    """Return what a candidate states for the model's fields: both name them alike."""
    stated = {name: getattr(candidate, name) for name in model.model_fields if hasattr(candidate, name)}
    return {name: tuple(value) if isinstance(value, list) else value for name, value in stated.items()}
