"""Candidates in, validated records with evidence out. What does not validate becomes a Reject, never silently."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, is_dataclass
from typing import Any, TypeVar

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
        first = next(
            (
                page
                for mention in mentions
                for page in self.places.stretches(mention.span.start_char, mention.span.end_char)
            ),
            None,
        )
        self.rejects.append(
            Reject(
                publication_id=self.reportage.publication_id,
                reportage_id=self.reportage.reportage_id,
                record_type=kind,
                reason=reason,
                candidate=json.dumps(values, ensure_ascii=False, default=_plain),
                page=first.page if first else None,
            )
        )

    def rows(self, kind: RecordType, record_id: str, mention: Mention) -> Iterable[Evidence]:
        """Yield one evidence row for each page on which the mention's sentence is printed."""
        low, high = _sentence(mention.span)
        pages = self.places.stretches(low, high)
        own = {stretch.page for stretch in self.places.stretches(mention.span.start_char, mention.span.end_char)}
        for stretch in sorted(pages, key=lambda s: (s.page not in own, s.page)):
            yield self._row(kind, record_id, mention, stretch, " ".join(self.reportage.text[low:high].split()))

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
    cluster = _cluster(builder)
    return Extraction(
        reportage_id=builder.reportage.reportage_id,
        cluster=cluster,
        people=tuple(_people(builder)),
        organisations=tuple(_organisations(builder)),
        figures=tuple(_figures(builder)),
        projects=tuple(_projects(builder)),
        quotes=tuple(_quotes(builder)),
        evidence=tuple(builder.evidence),
        rejects=tuple(builder.rejects),
    )


def _cluster(builder: _Builder) -> Cluster | None:
    found = candidates_of(builder.doc).cluster
    if found is None:
        return None
    names = (
        "name",
        "legal_form",
        "founded_year",
        "city",
        "state",
        "field",
        "member_count",
        "phone",
        "email",
        "website",
    )
    values = {name: getattr(found, name) for name in names}
    values |= {
        "aliases": tuple(found.aliases),
        "contact_persons": tuple(found.contact_persons),
        "reportage_id": builder.reportage.reportage_id,
    }
    return builder.make(Cluster, RecordType.CLUSTER, builder.reportage.reportage_id, values, found.mentions)


def _people(builder: _Builder) -> Iterable[Person]:
    for found in candidates_of(builder.doc).people:
        record_id = builder.identify("per", found.name)
        values = {
            "person_id": record_id,
            "reportage_id": builder.reportage.reportage_id,
            "name": found.name,
            "titles": found.titles,
            "roles": tuple(found.roles),
            "organisation": found.organisation,
            "quoted": found.quoted,
            "voice": found.voice,
        }
        record = builder.make(Person, RecordType.PERSON, record_id, values, found.mentions)
        if record:
            yield record


def _organisations(builder: _Builder) -> Iterable[Organisation]:
    for found in candidates_of(builder.doc).organisations:
        record_id = builder.identify("org", found.name)
        values = {
            "organisation_id": record_id,
            "reportage_id": builder.reportage.reportage_id,
            "name": found.name,
            "aliases": tuple(found.aliases),
            "kind": found.kind,
        }
        record = builder.make(Organisation, RecordType.ORGANISATION, record_id, values, found.mentions)
        if record:
            yield record


def _figures(builder: _Builder) -> Iterable[Figure]:
    for found in candidates_of(builder.doc).figures:
        record_id = builder.identify("fig", found.text, found.value)
        values = {
            "figure_id": record_id,
            "reportage_id": builder.reportage.reportage_id,
            "text": found.text,
            "value": found.value,
            "value_max": found.value_max,
            "unit": found.unit,
            "qualifier": found.qualifier,
            "metric": found.metric,
            "subject": found.subject,
            "year": found.year,
        }
        record = builder.make(Figure, RecordType.FIGURE, record_id, values, [found.mention])
        if record:
            yield record


def _projects(builder: _Builder) -> Iterable[Project]:
    for found in candidates_of(builder.doc).projects:
        record_id = builder.identify("prj", found.name)
        values = {
            "project_id": record_id,
            "reportage_id": builder.reportage.reportage_id,
            "name": found.name,
            "full_name": found.full_name,
            "funders": tuple(found.funders),
            "amount_eur": found.amount_eur,
            "start_year": found.start_year,
            "end_year": found.end_year,
            "partners": tuple(found.partners),
        }
        record = builder.make(Project, RecordType.PROJECT, record_id, values, found.mentions)
        if record:
            yield record


def _quotes(builder: _Builder) -> Iterable[Quote]:
    for found in candidates_of(builder.doc).quotes:
        record_id = builder.identify("quo", found.text)
        values = {
            "quote_id": record_id,
            "reportage_id": builder.reportage.reportage_id,
            "speaker": found.speaker,
            "text": found.text,
            "kind": found.kind,
        }
        mentions = [Mention(part, found.rule, found.confidence) for part in found.parts]
        record = builder.make(Quote, RecordType.QUOTE, record_id, values, mentions)
        if record:
            yield record
