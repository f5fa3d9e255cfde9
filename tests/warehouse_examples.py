"""A small invented publication as records, for tests of everything behind the records stage."""

from __future__ import annotations

import hashlib
from pathlib import Path

from schemas.base import make_id
from schemas.evidence import Evidence, RecordType
from schemas.extraction import Extraction
from schemas.page import Box
from schemas.publication import Publication
from schemas.records import (
    Cluster,
    Figure,
    Metric,
    Organisation,
    OrganisationKind,
    Person,
    Project,
    Qualifier,
    Quote,
    QuoteKind,
)
from schemas.reportage import Passage, PassageKind, Reading, Reportage, Run

HEADLINE = "Holz denkt weiter"
SENTENCES = (
    "Das Netzwerk Holzforum Auental e. V. zählt rund 84 Mitglieder.",
    "„Wir bauen leise“, sagt Geschäftsführerin Mira Talberg.",
    "Das Projekt LeiseWand fördert die Stiftung Auental mit 1,2 Millionen Euro, auch die Tannhof GmbH ist dabei.",
)
BODY = " ".join(SENTENCES)
TEXT = f"{HEADLINE}\n\n{BODY}"
LETTERS = sum(character.isalpha() for character in TEXT)
CONFIDENCE = 0.9


def publication(name: str = "auental.pdf", content: str = "a") -> Publication:
    """A publication whose bytes are `content`."""
    return Publication(
        publication_id=hashlib.sha256(content.encode()).hexdigest(),
        path=Path(name),
        file_name=name,
        size_bytes=1000,
        page_count=3,
        letter_count=LETTERS,
        text_page_count=2,
        title="Titel der Datei",
        author="Ministerium der Datei",
    )


def reportage(of: Publication) -> Reportage:
    """Its reportage on pages 2 and 3, printed as 4 and 5."""
    return Reportage(
        reportage_id=make_id("reportage", of.publication_id, HEADLINE),
        publication_id=of.publication_id,
        headline=HEADLINE,
        first_page=2,
        last_page=3,
        page_labels={2: "4", 3: "5"},
        text=TEXT,
        passages=(
            Passage(kind=PassageKind.HEADLINE, start=0, end=len(HEADLINE), page=2),
            Passage(kind=PassageKind.PARAGRAPH, start=len(HEADLINE) + 2, end=len(TEXT), page=2),
        ),
        runs=(Run(0, len(TEXT), 2, 50, 50, 500, 62),),
    )


def reading(of: Publication) -> Reading:
    """The publication as read, with facts from its cover."""
    return Reading(
        publication_id=of.publication_id,
        title="Wälder und Wände",
        publisher=None,
        issued_year=2021,
        reportages=(reportage(of),),
        pages_read=3,
        letters_read=LETTERS,
        bad_glyph_share=0,
    )


def evidence(of: Publication, record_type: RecordType, record_id: str, words: str, page: int = 2) -> Evidence:
    """Evidence for the words of the text."""
    start = TEXT.index(words)
    sentence = next(sentence for sentence in SENTENCES if words in sentence)
    return Evidence(
        record_type=record_type,
        record_id=record_id,
        publication_id=of.publication_id,
        page=page,
        page_label=str(page + 2),
        boxes=(Box(50.0, 100.0, 250.5, 112.0), Box(50.0, 114.0, 120.0, 126.0)),
        char_start=start,
        char_end=start + len(words),
        sentence=sentence,
        full_sentence=sentence,
        extractor="tests.example",
        extractor_version="1",
        confidence=CONFIDENCE,
    )


def extraction(of: Publication, reportage_id: str | None = None) -> Extraction:
    """One record of each type, each with evidence, in this reportage (in that of `reportage` where None)."""
    rid = reportage_id or reportage(of).reportage_id
    person = Person(
        person_id=make_id("person", rid, "Mira Talberg"),
        reportage_id=rid,
        name="Mira Talberg",
        titles="Dr.",
        roles=("Geschäftsführerin", "Sprecherin"),
        organisation="Holzforum Auental e. V.",
        quoted=True,
    )
    organisation = Organisation(
        organisation_id=make_id("organisation", rid, "Tannhof GmbH"),
        reportage_id=rid,
        name="Tannhof GmbH",
        kind=OrganisationKind.COMPANY,
    )
    figure = Figure(
        figure_id=make_id("figure", rid, "84 Mitglieder", 0),
        reportage_id=rid,
        text="84 Mitglieder",
        value=84,
        unit="Mitglieder",
        qualifier=Qualifier.ABOUT,
        metric=Metric.MEMBERS,
        subject="Holzforum Auental e. V.",
    )
    project = Project(
        project_id=make_id("project", rid, "LeiseWand"),
        reportage_id=rid,
        name="LeiseWand",
        funders=("Stiftung Auental",),
        amount_eur=1_200_000,
        partners=("Tannhof GmbH",),
    )
    quote = Quote(
        quote_id=make_id("quote", rid, "Wir bauen leise", 0),
        reportage_id=rid,
        speaker="Mira Talberg",
        text="Wir bauen leise",
        kind=QuoteKind.INLINE,
    )
    cluster = Cluster(
        reportage_id=rid,
        name="Holzforum Auental e. V.",
        aliases=("Holzforum",),
        legal_form="e. V.",
        member_count=84,
        contact_persons=("Mira Talberg",),
    )
    return Extraction(
        reportage_id=rid,
        cluster=cluster,
        people=(person,),
        organisations=(organisation,),
        figures=(figure,),
        projects=(project,),
        quotes=(quote,),
        evidence=(
            evidence(of, RecordType.CLUSTER, rid, "Holzforum Auental e. V."),
            evidence(of, RecordType.PERSON, person.person_id, "Mira Talberg"),
            evidence(of, RecordType.ORGANISATION, organisation.organisation_id, "Tannhof GmbH"),
            evidence(of, RecordType.FIGURE, figure.figure_id, "84 Mitglieder"),
            evidence(of, RecordType.PROJECT, project.project_id, "LeiseWand", page=3),
            evidence(of, RecordType.QUOTE, quote.quote_id, "Wir bauen leise"),
        ),
    )
