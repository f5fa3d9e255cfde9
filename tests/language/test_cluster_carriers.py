"""The carrier of a cluster, the seats of its members and countries are no part of the cluster's profile."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, contact, paragraph


@pytest.mark.parametrize(
    "carrier",
    [
        "c/o Wirtschaftskontor Künzel GmbH",
        "bei der Wirtschaftskontor Künzel GmbH",
        "Träger: Wirtschaftskontor Künzel GmbH",
        "Ein Projekt der Wirtschaftskontor Künzel GmbH",
        "im Hause der Wirtschaftskontor Künzel GmbH",
        "getragen von der Wirtschaftskontor Künzel GmbH",
        "Eine Initiative der Stadt Künzelsau",
    ],
)
def test_carrier_in_a_contact_box_is_not_the_cluster(carrier: str) -> None:
    box = contact("LackRing Hohenlohe", carrier, "Petra Sommer", "+49 7940 12345")
    cluster = analysed(box, cluster=False).found.cluster
    assert cluster is not None
    assert cluster.name == "LackRing Hohenlohe"


def test_carrier_named_by_a_sentence_is_not_the_cluster() -> None:
    carried = analysed(paragraph("Träger des Netzwerks ist die Clusteragentur Künzel GmbH."), cluster=False)
    assert carried.found.cluster is None
    named = analysed(paragraph("Ein Netzwerk ist die Clusteragentur Künzel GmbH."), cluster=False).found.cluster
    assert named is not None
    assert named.name == "Clusteragentur Künzel GmbH"


def test_carrier_on_the_line_of_the_name() -> None:
    box = contact("LackRing Hohenlohe, c/o Wirtschaftskontor Künzel GmbH", "Petra Sommer", "+49 7940 12345")
    cluster = analysed(box, cluster=False).found.cluster
    assert cluster is not None
    assert cluster.name == "LackRing Hohenlohe"


def test_a_name_over_two_lines_stays_whole() -> None:
    box = contact("Netzwerk Zerspanung", "der Region Hohenlohe e. V.", "Petra Sommer", "+49 7940 12345")
    cluster = analysed(box, cluster=False).found.cluster
    assert cluster is not None
    assert cluster.name == "Netzwerk Zerspanung der Region Hohenlohe e. V."


@pytest.mark.parametrize(
    ("prose", "city"),
    [
        ("Die Kelpario hat ihre Räume in einer früheren Molkerei in Hermeskeil.", "Hermeskeil"),
        ("Vorsitzende ist Maria Kern, Inhaberin der Gärtnerei Kern in Bad Wurzach.", None),
        ("Den Vorsitz hat Jan Holm, Chef der Werft Holm in Kappeln. Der Verein ist in Husum zu Hause.", "Husum"),
        ("2019 zog der Verein von Kiel nach Husum um.", "Husum"),
    ],
)
def test_seat_is_the_office_not_a_members_town(prose: str, city: str | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.city == city


@pytest.mark.parametrize(
    ("prose", "field"),
    [
        ("Zuvor ließen die Betriebe in Portugal oder Tschechien fertigen.", None),
        ("Viele Unternehmen der Region arbeiten in Skandinavien und im Baltikum.", None),
        ("Im Zentrum der Stadt steht Holz. Überall riecht es danach, auch bei Kelpario.", None),
        ("Im Zentrum der Arbeit des Vereins steht die Seilerei.", "Seilerei"),
        ("Kelpario ist ein Zusammenschluss von Webern und Ausrüstern des Segelbaus.", "Segelbau"),
    ],
)
def test_field_is_no_place(prose: str, field: str | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.field == field
