"""Who is on a body's staff by a turn of speech, and bodies meant by a town, in the dative or by a short name.

Without the weighing of guesses, so that only what the sentences tell counts.
"""

from __future__ import annotations

import pytest

from pipeline.language.people import affiliation
from tests.language.helpers import OWN_CLUSTER, Given, analysed, caption, paragraph, voice

PUMPS = "Die Tundra GmbH aus Pirna baut Pumpen, die Universität Jena ist dabei."


def where(*given: Given | str) -> dict[str, str | None]:
    return {one.name: one.organisation for one in analysed(*given).found.people}


@pytest.fixture(autouse=True)
def _without_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(affiliation, "affiliate", lambda *_: None)


@pytest.mark.parametrize(
    ("prose", "organisation"),
    [
        ("Eva Holl sitzt im Boot. Die Biologin gehört zu Quirla, einem Start-up.", "Quirla"),
        ("Eva Holl zählt zur Belegschaft der Quirla AG.", "Quirla AG"),
        ("Eva Holl gehört der Quirla AG seit zehn Jahren an.", "Quirla AG"),
        ("Eva Holl steht seit zehn Jahren in Diensten der Quirla AG.", "Quirla AG"),
        ("Eva Holl hat bei der Quirla AG angeheuert.", "Quirla AG"),
        ("Eine davon ist Eva Holl, die ihren Vertrag bei der Quirla AG unterschrieben hat.", "Quirla AG"),
        ("Zum Team der Quirla AG gehört auch Eva Holl.", "Quirla AG"),
        ("Hinter der Quirla AG steht Eva Holl.", "Quirla AG"),
        ("Eva Holl wischt. Seit 22 Jahren bohrt die Friesin für die Quirla AG Löcher.", "Quirla AG"),
        ("Eva Holl steht am Ofen. Für die Quirla AG brennt sie seit Jahren Isolatoren.", "Quirla AG"),
        ("Eva Holl lacht. Die Quirla AG hat sie nach der Lehre übernommen.", "Quirla AG"),
        ("Prüferin Eva Holl, bei der Quirla AG für Abnahmen zuständig, liest ab.", "Quirla AG"),
        ("Im Labor der Quirla AG zählt Eva Holl Wurzeln.", "Quirla AG"),
        ("Gemessen wird an der Universität Jena, wo Dr. Eva Holl die Leute schult.", "Universität Jena"),
        ("Prof. Dr. Eva Holl öffnet an der Universität Jena die Tür zum Labor.", "Universität Jena"),
        ("„Gut“, sagt Eva Holl, die das Projekt bei der Quirla AG geleitet hat.", "Quirla AG"),
        ("Eva Holl, im Verein für die Kurse zuständig, lacht.", OWN_CLUSTER),
        ("Hinter der Quirla AG steht ein Zaun, sagt Eva Holl.", None),
        ("Die Firma gehört zur Quirla AG, weiß Eva Holl.", None),
        ("Bei der Quirla AG kauft Eva Holl ihre Schrauben.", None),
        ("In der Nachbarschaft der Quirla AG wohnt Eva Holl.", None),
        ("Eva Holl liefert seit Jahren Holz für die Quirla AG.", None),
        ("Eva Holl lacht. Die Quirla AG hat ihn nach der Lehre übernommen.", None),
        ("Gemessen wird an der Universität Jena, wo Eva Holl früher studierte.", None),
        ("Prof. Dr. Eva Holl hielt an der Universität Jena einen Vortrag.", None),
    ],
)
def test_the_staff_of_a_body(prose: str, organisation: str | None) -> None:
    assert where(prose)["Eva Holl"] == organisation


@pytest.mark.parametrize(
    ("prose", "organisation"),
    [
        (f"{PUMPS} Jan Reck forscht an der Jenaer Universität.", "Universität Jena"),
        (f"{PUMPS} Jan Reck arbeitet beim Pirnaer Hersteller.", "Tundra GmbH"),
        (f"{PUMPS} Die Quirla AG aus Pirna auch. Jan Reck arbeitet beim Pirnaer Hersteller.", None),
        ("Die Drahtwerke Auental AG hilft. Bei den Drahtwerken betreut sie Jan Reck.", "Drahtwerke Auental AG"),
        (
            "Das Fraunhofer-Zentrum für Leichtbau HTL hilft. Jan Reck vom Fraunhofer-Zentrum HTL lacht.",
            "Fraunhofer-Zentrum für Leichtbau HTL",
        ),
    ],
)
def test_bodies_named_otherwise(prose: str, organisation: str | None) -> None:
    assert where(prose)["Jan Reck"] == organisation


def test_a_paragraph_goes_on_with_the_firm_of_the_one_before() -> None:
    found = where(
        paragraph("Die Tundra GmbH baut Pumpen."), paragraph("In der Halle des Betriebes misst Eva Holl nach.")
    )
    assert found["Eva Holl"] == "Tundra GmbH"


def test_founders_named_with_a_companion() -> None:
    found = analysed("Dort hockt Eva Holl. Mit ihrem Freund Jan Reck hat sie die Firma Quirla gegründet.").found.people
    assert [(one.roles, one.organisation) for one in found] == [(["Gründerin"], "Quirla"), (["Gründer"], "Quirla")]


def test_a_voice_heads_own_line_names_the_body() -> None:
    found = where(
        caption("Wirtin Eva Holl dankt den Malern der Tundra GmbH."),
        *voice("Eva Holl\nWinzervereinigung Auental eG:", "Gut so."),
    )
    assert found["Eva Holl"] == "Winzervereinigung Auental eG"


def test_the_instructor_of_a_trainee_in_a_caption() -> None:
    found = where(PUMPS, caption("Eva Holl, Auszubildende bei der Tundra GmbH, lernt. Ausbilder Jan Reck sieht zu."))
    assert found["Jan Reck"] == "Tundra GmbH"


@pytest.mark.parametrize(
    "prose",
    [
        "Die Ombach GmbH baut es. Landwirt Jan Reck fährt es.",
        "Dann half Jan Reck, früher bei der Quirla AG, dem Verein Tundra.",
        "Die Straße vom Landkreis Kelb in den Landkreis Horn ist breit. „Das lohnt sich“, erzählt Landrat Dr. Jan Reck.",
    ],
)
def test_no_sentence_tells_a_body(prose: str) -> None:
    assert where(prose) == {"Jan Reck": None}
