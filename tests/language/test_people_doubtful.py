"""Names that only the place of somebody beside them tells to be an organisation's."""

from __future__ import annotations

import pytest

from pipeline.language.model import DoubtfulName, OrganisationCandidate, candidates_of
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.doubtful import RULE, settle, take_in
from schemas.records import OrganisationKind
from tests.language.helpers import analysed, paragraph


@pytest.mark.parametrize(
    ("prose", "people", "body"),
    [
        ("Pelin Arat spielt Rollstuhlball bei den Auental Rollers, erste Liga.", ["Pelin Arat"], "Auental Rollers"),
        (
            "Seit mehr als zwanzig Jahren bohrt Jan Terlinden für Van Loon Boringen Löcher.",
            ["Jan Terlinden"],
            "Van Loon Boringen",
        ),
        (
            "Mira Talheim hat Lampenglut vor drei Jahren gegründet. Die Gründerin baut Kopfstützen.",
            ["Mira Talheim"],
            "Lampenglut",
        ),
        (
            "Almut Grieser ist Pfarrerin. Ihr Kirchenkreis Auental hat ein Dach aus Lehm.",
            ["Almut Grieser"],
            "Kirchenkreis Auental",
        ),
        (
            "Almut Grieser mischt Lehm für Kirchenkreis Uckermark. Sie ist Pfarrerin.",
            ["Almut Grieser"],
            "Kirchenkreis Uckermark",
        ),
        (
            "Ayla Demir aus der Messtechnik des Ofenkontors Ritzing begutachtet ein Lager.",
            ["Ayla Demir"],
            "Ofenkontor Ritzing",
        ),
    ],
)
def test_who_stands_beside_a_doubtful_name_tells_a_body(prose: str, people: list[str], body: str) -> None:
    found = analysed(paragraph(prose)).found
    assert [(person.name, person.organisation) for person in found.people] == [(name, body) for name in people]
    assert [(o.name, [m.rule for m in o.mentions]) for o in found.organisations] == [(body, [RULE])]


@pytest.mark.parametrize(
    "prose",
    [
        "Nach vielen Jahren liegen Stillstand und Lärm hinter der Halle, in der ein Ofen steht.",
        "Zum Holmer Ofentag kommen 600 Gäste, Staatssekretär Arne Lohse hat ein Grußwort zugesagt.",
        "Das Verbundprojekt GLUTWISSEN, das Forscherin Nele Obermann koordiniert, will viel.",
        "Nadja Hakim war im zweiten Kurs. In Auental hat sie Geografie studiert.",
        "Jost Remmel ist der Chef. Mit im Boot sind der Ofenbau und Remmels Rohrwerk.",
        "Carmen Hohl lacht. Dazu gehören die Stadt und die Kammer.",
        "Mira Talheim hat Stillstand. Für Innovationen Fördermittel zu bekommen, dauert ihr zu lange.",
        "Forscherin Nele Obermann hält im Holmer Reinraum den Ofen warm.",
        "Ein Lehrling kommt mit dem Wagen. Er heißt Jonas Weiler und wird Pharmakant.",
        "Mira Talheim hat Stillstand vor drei Jahren erlebt. Die Malerin, Jahrgang 1991, lacht.",
        "Die Frau mit der Klebepaste lacht; Malerin Mira Talheim, von Haus aus Chemikerin, hört zu.",
        "Malerin Mira Talheim kennt Jena, die Hallen von Jena sind alt.",
        "Gewonnen hat ein Team um die Schülerin Lina Jurke.",
    ],
)
def test_occasions_subjects_and_common_nouns_are_no_bodies(prose: str) -> None:
    found = analysed(paragraph(prose)).found
    assert found.organisations == []
    assert {person.organisation for person in found.people} <= {None, "Kelpario e. V."}


def test_what_stays_doubtful_is_no_organisation() -> None:
    found = candidates_of(analysed(paragraph("Mit Van Loon Boringen kam der Regen.")).doc)
    assert [(one.name, one.kind) for one in found.doubtful] == [("Van Loon Boringen", OrganisationKind.COMPANY)]
    assert found.organisations == []


def _taken(name: str, *known: OrganisationCandidate) -> tuple[str, list[OrganisationCandidate]]:
    """What a doubtful name is called, and the organisations, after it was taken in beside those known."""
    doc = analysed(paragraph("Es gibt Lampenglut seit Jahren, sagen die Leute.")).doc
    candidates_of(doc).organisations = list(known)
    called = take_in(doc, name)
    assert candidates_of(doc).doubtful == []
    assert [m.span.text for o in candidates_of(doc).organisations for m in o.mentions] == ["Lampenglut"]
    return called, candidates_of(doc).organisations


def test_a_doubtful_name_taken_in_is_a_new_organisation() -> None:
    called, organisations = _taken("Lampenglut", OrganisationCandidate("Quirla AG"))
    assert called == "Lampenglut"
    assert [(o.name, o.aliases) for o in organisations] == [("Quirla AG", []), ("Lampenglut", [])]


def test_it_is_short_for_the_one_whose_name_begins_so() -> None:
    called, organisations = _taken("Lampenglut", OrganisationCandidate("Lampenglut Technik GmbH"))
    assert called == "Lampenglut Technik GmbH"
    assert [(o.name, o.aliases) for o in organisations] == [("Lampenglut Technik GmbH", ["Lampenglut"])]


def test_it_is_the_one_that_is_called_so() -> None:
    called, organisations = _taken("Lampenglut", OrganisationCandidate("Holmer Lampenglut AG", ["Lampenglut"]))
    assert called == "Holmer Lampenglut AG"
    assert [(o.name, o.aliases) for o in organisations] == [("Holmer Lampenglut AG", ["Lampenglut"])]


def test_it_is_one_of_its_own_where_two_names_begin_so() -> None:
    doc = analysed(paragraph("Es gibt Lampenglut seit Jahren, sagen die Leute.")).doc
    names = ["Lampenglut Nord GmbH", "Lampenglut Süd GmbH"]
    candidates_of(doc).organisations = list(map(OrganisationCandidate, names))
    assert [take_in(doc, "Lampenglut") for _ in range(2)] == ["Lampenglut", "Lampenglut"]
    assert [o.name for o in candidates_of(doc).organisations] == [*names, "Lampenglut"]


def test_its_places_come_in_the_order_of_the_text() -> None:
    doc = analysed(paragraph("Es gibt Glut seit Jahren. Damals kam die Quirla AG, wie Wessel sagt.")).doc
    found = candidates_of(doc)
    found.organisations[0].aliases = ["Glut"]
    found.doubtful = [DoubtfulName("Glut", 8, 12, -1.0, OrganisationKind.COMPANY, frozenset())]
    assert take_in(doc, "Glut") == "Quirla AG"
    assert [mention.span.text for mention in found.organisations[0].mentions] == ["Glut", "Quirla AG"]


@pytest.mark.parametrize(
    ("word", "stays"),
    [
        ("Glut", True),
        ("Wessel", False),
        ("Wessels", False),
        ("Schmelzmeister", False),
        ("Lagerist", False),
        ("Quirla", False),
    ],
)
def test_names_trades_and_known_bodies_are_settled(word: str, stays: bool) -> None:
    prose = f"Schmelzmeister Jens Wessel kam mit der Quirla AG. Es gibt {word} seit Jahren."
    doc = analysed(paragraph(prose)).doc
    found, start = candidates_of(doc), prose.rindex(word)
    found.doubtful = [DoubtfulName(word, start, start + len(word), -1.0, OrganisationKind.COMPANY, frozenset())]
    settle(doc, found.people, Organisations(doc))
    assert [one.name for one in found.doubtful] == [word] * stays
