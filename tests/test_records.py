"""From candidates to records: validation, rejects, identifiers and evidence."""

from __future__ import annotations

import json

import pytest

from pipeline.language import LANGUAGE_VERSION, analyse
from pipeline.language.model import FigureCandidate, Mention, OrganisationCandidate, PersonCandidate, ProjectCandidate
from pipeline.records import build_records
from schemas.base import make_id
from schemas.evidence import RecordType
from schemas.extraction import Extraction
from schemas.page import Box
from schemas.reportage import Reportage
from tests.language.helpers import Analysed, Given, analysed, contact, facts, pipeline, reportage, voice

TEXT = (
    "Lumora e. V. wurde 2004 gegründet und zählt 112 Mitglieder.",
    "„Wir bauen Öfen aus Ton“, sagt Geschäftsführerin Katrin Brandt. Auch die Ombach GmbH ist dabei.",
    "Das Projekt „Tonstern“ läuft.",
    contact("Lumora e. V.", "Tel. 030 123456", "www.lumora.example"),
)


def extract(*given: Given) -> Extraction:
    return build_records(analysed(*given, cluster=False).doc)


def prepared(*given: Given) -> Analysed:
    """Return an analysed reportage without any candidates, to which a test adds its own."""
    case = analysed(*given, cluster=False)
    found = case.found
    found.cluster = None
    for rows in (found.people, found.organisations, found.figures, found.projects, found.quotes):
        rows.clear()
    return case


def mention(case: Analysed, words: str, field: str | None = None) -> Mention:
    start = case.text.index(words)
    span = case.doc.char_span(start, start + len(words))
    assert span is not None
    return Mention(span, "test.rule", 0.8125, field)


def test_each_candidate_becomes_one_record() -> None:
    found = extract(*TEXT)
    assert found.cluster is not None
    assert (found.cluster.name, found.cluster.founded_year, found.cluster.member_count) == ("Lumora e. V.", 2004, 112)
    assert [(p.name, p.roles, p.quoted) for p in found.people] == [("Katrin Brandt", ("Geschäftsführerin",), True)]
    assert [o.name for o in found.organisations] == ["Ombach GmbH"]
    assert [(f.text, f.value, str(f.metric)) for f in found.figures] == [("112 Mitglieder", 112.0, "members")]
    assert [p.name for p in found.projects] == ["Tonstern"]
    assert [(q.text, q.speaker, str(q.kind)) for q in found.quotes] == [
        ("Wir bauen Öfen aus Ton", "Katrin Brandt", "inline")
    ]
    assert found.rejects == ()


def test_every_record_has_evidence_and_all_evidence_a_record() -> None:
    found = extract(*TEXT)
    records = {(RecordType.CLUSTER, found.reportage_id)}
    records |= {(RecordType.PERSON, r.person_id) for r in found.people}
    records |= {(RecordType.ORGANISATION, r.organisation_id) for r in found.organisations}
    records |= {(RecordType.FIGURE, r.figure_id) for r in found.figures}
    records |= {(RecordType.PROJECT, r.project_id) for r in found.projects}
    records |= {(RecordType.QUOTE, r.quote_id) for r in found.quotes}
    assert len(records) == 6
    assert {(row.record_type, row.record_id) for row in found.evidence} == records


def test_evidence_holds_the_mention_and_its_sentence() -> None:
    case = analysed(*TEXT, cluster=False)
    found = build_records(case.doc)
    (row,) = [row for row in found.evidence if row.record_type is RecordType.ORGANISATION]
    assert case.text[row.char_start : row.char_end] == "Ombach GmbH"
    assert row.sentence == row.full_sentence == "Auch die Ombach GmbH ist dabei."
    assert (row.publication_id, row.page, row.page_label, row.field) == ("pub", 1, "1", None)
    assert (row.extractor, row.extractor_version) == ("organisations.legal_form", LANGUAGE_VERSION)
    assert row.confidence == 0.95


def test_evidence_of_a_line_of_a_box_is_that_line() -> None:
    found = extract("Es ist warm.", facts("Gegründet: 2004", "Mitglieder: 112"), contact("Lumora e. V.", "Ring 3"))
    rows = {row.field: row.sentence for row in found.evidence if row.record_type is RecordType.CLUSTER}
    assert rows["founded_year"] == "Gegründet: 2004"
    assert rows["member_count"] == "Mitglieder: 112"
    assert rows["name"] == "Lumora e. V."


def test_a_sentence_over_two_pages_has_one_row_a_page() -> None:
    found = extract(
        "Es war einmal. Die Ombach GmbH baut Öfen <page/>aus rotem Ton. Es ist warm.",
        contact("Lumora e. V.", "www.lumora.example"),
    )
    rows = [row for row in found.evidence if row.record_type is RecordType.ORGANISATION]
    assert [(row.page, row.page_label, row.sentence) for row in rows] == [
        (1, "1", "Die Ombach GmbH baut Öfen"),
        (2, "2", "aus rotem Ton."),
    ]
    assert {row.full_sentence for row in rows} == {"Die Ombach GmbH baut Öfen aus rotem Ton."}
    assert rows[0].boxes == (Box(140, 50, 290, 60),)
    assert rows[1].boxes == (Box(50, 50, 134, 60),)


def test_the_page_that_prints_the_mention_comes_first() -> None:
    found = extract("Öfen aus <page/>rotem Ton baut die Ombach GmbH.", contact("Lumora e. V.", "www.lumora.example"))
    rows = [row for row in found.evidence if row.record_type is RecordType.ORGANISATION]
    assert [row.page for row in rows] == [2, 1]


def test_a_hyphenated_name_is_one_word_with_two_boxes() -> None:
    found = extract("Hier baut Ombach<line/>werk GmbH.", contact("Lumora e. V.", "www.lumora.example"))
    (row,) = [row for row in found.evidence if row.record_type is RecordType.ORGANISATION]
    assert row.sentence == "Hier baut Ombachwerk GmbH."
    assert row.boxes == (Box(50, 50, 146, 60), Box(50, 64, 110, 74))


def test_each_mention_has_its_own_place() -> None:
    found = extract("Die Ombach GmbH baut.", "Die Ombach GmbH brennt.", contact("Lumora e. V.", "www.lumora.example"))
    rows = [row for row in found.evidence if row.record_type is RecordType.ORGANISATION]
    assert [(row.char_start, row.sentence) for row in rows] == [
        (4, "Die Ombach GmbH baut."),
        (27, "Die Ombach GmbH brennt."),
    ]


def test_a_quote_has_a_row_for_each_stretch() -> None:
    found = extract("„Wir bauen Öfen aus Ton“, sagt Katrin Brandt, „und wir brennen sie.“")
    rows = [row for row in found.evidence if row.record_type is RecordType.QUOTE]
    assert [(row.char_start, row.char_end) for row in rows] == [(1, 23), (47, 67)]
    assert {row.record_id for row in rows} == {found.quotes[0].quote_id}


def test_the_same_mention_twice_is_one_row_with_the_higher_confidence() -> None:
    case = prepared("Die Ombach GmbH baut.")
    low, high = mention(case, "Ombach GmbH"), mention(case, "Ombach GmbH")
    high.confidence = 0.9
    case.found.organisations.append(OrganisationCandidate("Ombach GmbH", mentions=[low, high]))
    assert [row.confidence for row in build_records(case.doc).evidence] == [0.9]


def test_confidence_is_rounded() -> None:
    case = prepared("Die Ombach GmbH baut.")
    case.found.organisations.append(OrganisationCandidate("Ombach GmbH", mentions=[mention(case, "Ombach GmbH")]))
    assert [row.confidence for row in build_records(case.doc).evidence] == [0.812]


def test_unknown_page_labels_stay_unknown() -> None:
    made, _ = reportage("Die Ombach GmbH baut.", contact("Lumora e. V.", "www.lumora.example"), labels={})
    found = build_records(analyse(pipeline(), made))
    assert {row.page_label for row in found.evidence} == {None}


# ---- What does not validate


def test_a_candidate_that_does_not_validate_is_rejected_with_its_reason() -> None:
    case = prepared("Es ist warm. <page/>Das Projekt Tonstern läuft.")
    case.found.projects.append(
        ProjectCandidate("Tonstern", start_year=2020, end_year=2018, mentions=[mention(case, "Tonstern")])
    )
    found = build_records(case.doc)
    assert found.projects == ()
    assert found.evidence == ()
    (reject,) = found.rejects
    assert (reject.record_type, reject.page, reject.publication_id) == (RecordType.PROJECT, 2, "pub")
    assert reject.reportage_id == found.reportage_id
    assert reject.reason == "record: Value error, end year 2018 is before start year 2020"
    assert json.loads(reject.candidate)["name"] == "Tonstern"
    assert json.loads(reject.candidate)["end_year"] == 2018


def test_each_reason_names_its_field() -> None:
    case = prepared("Das Projekt Tonstern läuft.")
    case.found.projects.append(
        ProjectCandidate(" ", amount_eur=-1.0, start_year=20, mentions=[mention(case, "Tonstern")])
    )
    (reject,) = build_records(case.doc).rejects
    assert reject.reason == (
        "name: String should have at least 1 character; amount_eur: Input should be greater than 0; "
        "start_year: Input should be greater than or equal to 1000"
    )


def test_bounds_the_wrong_way_round_are_rejected() -> None:
    case = prepared("Es sind 40 bis 30 Öfen.")
    case.found.figures.append(FigureCandidate(mention(case, "40 bis 30 Öfen"), "40 bis 30 Öfen", 40, value_max=30))
    (reject,) = build_records(case.doc).rejects
    assert reject.record_type is RecordType.FIGURE
    assert reject.reason == "record: Value error, upper bound 30.0 is below the lower bound 40.0"


def test_a_record_without_any_place_is_rejected() -> None:
    case = prepared("Es ist warm.")
    case.found.people.append(PersonCandidate("Katrin Brandt"))
    found = build_records(case.doc)
    assert found.people == ()
    assert [(r.record_type, r.reason, r.page) for r in found.rejects] == [
        (RecordType.PERSON, "no place on a page supports it", None)
    ]


def test_a_confidence_outside_0_to_1_is_rejected_with_the_record() -> None:
    case = prepared("Die Ombach GmbH baut.")
    bad = mention(case, "Ombach GmbH")
    bad.confidence = 1.2
    case.found.organisations.append(OrganisationCandidate("Ombach GmbH", mentions=[bad]))
    found = build_records(case.doc)
    assert (found.organisations, found.evidence) == ((), ())
    assert [r.reason for r in found.rejects] == ["confidence: Input should be less than or equal to 1"]


def test_one_reject_leaves_the_others() -> None:
    case = prepared("Die Ombach GmbH und die Quirla AG bauen.")
    case.found.organisations.append(OrganisationCandidate("", mentions=[mention(case, "Ombach GmbH")]))
    case.found.organisations.append(OrganisationCandidate("Quirla AG", mentions=[mention(case, "Quirla AG")]))
    found = build_records(case.doc)
    assert [o.name for o in found.organisations] == ["Quirla AG"]
    assert [r.record_type for r in found.rejects] == [RecordType.ORGANISATION]


# ---- Identifiers


def test_identifiers_are_made_from_stated_facts() -> None:
    found = extract(*TEXT)
    reportage_id = make_id("rep", "pub", "Unterwegs")
    assert found.reportage_id == reportage_id
    assert [p.person_id for p in found.people] == [make_id("per", reportage_id, "Katrin Brandt")]
    assert [o.organisation_id for o in found.organisations] == [make_id("org", reportage_id, "Ombach GmbH")]
    assert [f.figure_id for f in found.figures] == [make_id("fig", reportage_id, "112 Mitglieder", 112.0)]
    assert [p.project_id for p in found.projects] == [make_id("prj", reportage_id, "Tonstern")]
    assert [q.quote_id for q in found.quotes] == [make_id("quo", reportage_id, "Wir bauen Öfen aus Ton")]


def test_a_rerun_gives_the_same_records() -> None:
    assert extract(*TEXT) == extract(*TEXT)


def test_a_repeated_fact_gets_an_identifier_of_its_own() -> None:
    case = prepared("Wir zählen 30 Öfen. Nebenan stehen 30 Öfen.")
    for _ in range(3):
        case.found.figures.append(FigureCandidate(mention(case, "30 Öfen"), "30 Öfen", 30.0))
    found = build_records(case.doc)
    base = (found.reportage_id, "30 Öfen", 30.0)
    assert [f.figure_id for f in found.figures] == [
        make_id("fig", *base),
        make_id("fig", *base, 2),
        make_id("fig", *base, 3),
    ]


def test_a_reportage_without_a_name_has_no_cluster() -> None:
    found = extract("Es ist warm in der Halle.")
    assert found.cluster is None
    assert found.evidence == ()


@pytest.mark.parametrize("group", [1, 2])
def test_voice_boxes_are_quotes_of_their_own_kind(group: int) -> None:
    box = voice("Katrin Brandt, Ombach GmbH", "„Wir bauen Öfen.“", group=group)
    found = extract("Es ist warm.", box, contact("Lumora e. V.", "www.lumora.example"))
    assert [(q.text, q.speaker, str(q.kind)) for q in found.quotes] == [("Wir bauen Öfen.", "Katrin Brandt", "voice")]
    assert [(p.name, p.voice, p.quoted) for p in found.people] == [("Katrin Brandt", True, True)]


def test_the_text_of_the_evidence_is_the_text_of_the_reportage() -> None:
    made: Reportage = reportage(*TEXT)[0]
    for row in build_records(analyse(pipeline(), made)).evidence:
        assert 0 <= row.char_start < row.char_end <= len(made.text)
        assert " ".join(made.text.split()).count(row.sentence) >= 1
        assert row.sentence in row.full_sentence
