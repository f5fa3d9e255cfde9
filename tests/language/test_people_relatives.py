"""Whose firm, group or house it is: owners, founders who left an employer, relative clauses, past trades."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph

Told = list[tuple[str, list[str], str | None]]

CASES: list[tuple[str, Told]] = [
    ("Zum Fest kam Regierungspräsidentin Eva Holl.", [("Eva Holl", ["Regierungspräsidentin"], None)]),
    (
        "Aus dem Labor ging 2021 die Pomelo GmbH hervor. Gründerin Eva Holl hat das Verfahren an der FH Kelb "
        "ausgearbeitet; ihr Kompagnon Jan Reck kümmert sich um den Vertrieb.",
        [("Eva Holl", ["Gründerin"], "Pomelo GmbH"), ("Jan Reck", ["Kompagnon"], "Pomelo GmbH")],
    ),
    (
        "Eva Holl arbeitete lange bei der Pomelo GmbH. 2019 gründete sie ihr eigenes Unternehmen.",
        [("Eva Holl", ["Gründerin"], None)],
    ),
    (
        "Die Pomelo GmbH baut Filter. 2019 hat Eva Holl das Unternehmen gegründet.",
        [("Eva Holl", ["Gründerin"], "Pomelo GmbH")],
    ),
    (
        "Eröffnet wurde das Prüfzentrum Siebe in Kelb. Leiter ist Dr. Jan Reck.",
        [("Jan Reck", ["Leiter"], "Prüfzentrum Siebe")],
    ),
    (
        "Sie ersetzt Dr. Jan Reck, langjährigen Schatzmeister, der nicht mehr kandidierte.",
        [("Jan Reck", ["langjähriger Schatzmeister"], "Kelpario e. V.")],
    ),
    (
        "Betrieben wird all das von vier Festangestellten. Die Buchhaltung besorgt Eva Holl, früher "
        "Steuerfachangestellte bei einer Druckerei.",
        [("Eva Holl", ["Steuerfachangestellte"], "Kelpario e. V.")],
    ),
    (
        "Einer davon ist Jan Reck. Dem gelernten Müller und studierten Chemiker gehört die Pomelo UG in Kelb.",
        [("Jan Reck", ["Inhaber"], "Pomelo UG")],
    ),
    (
        "Eva Holl lacht. Der 52-Jährigen gehört seit 2010 die Pomelo UG in Kelb.",
        [("Eva Holl", ["Inhaberin"], "Pomelo UG")],
    ),
    ("Der Müllerin Eva Holl gehört die Pomelo UG.", [("Eva Holl", ["Inhaberin", "Müllerin"], "Pomelo UG")]),
    (
        "Die Proben misst Dr. Jan Reck, dessen Nachwuchsgruppe Leichte Siebe an der Universität Kelb entstand.",
        [("Jan Reck", ["Leiter der Nachwuchsgruppe Leichte Siebe"], "Universität Kelb")],
    ),
    (
        "Die Proben misst Dr. Eva Holl, deren Lehrstuhl für Messtechnik an der Universität Kelb wächst.",
        [("Eva Holl", ["Inhaberin des Lehrstuhls für Messtechnik"], "Universität Kelb")],
    ),
    (
        "Träger ist die Pomelo GmbH, deren Geschäftsführer Jan Reck ist.",
        [("Jan Reck", ["Geschäftsführer"], "Pomelo GmbH")],
    ),
    (
        "Eva Holl kam 2010. Träger ist die Pomelo GmbH, für die sie als Beraterin tätig ist.",
        [("Eva Holl", ["Beraterin"], "Pomelo GmbH")],
    ),
    (
        "Den Vorsitz hat Jan Reck 2021 an Eva Holl abgegeben.",
        [("Eva Holl", ["Vorsitzende"], "Kelpario e. V."), ("Jan Reck", [], None)],
    ),
    ("Eva Holl gehört zu den Gesellschaftern der Pomelo GmbH.", [("Eva Holl", ["Gesellschafterin"], "Pomelo GmbH")]),
    (
        "Eva Holl gehört zu den Gründungsmitgliedern des Vereins.",
        [("Eva Holl", ["Gründungsmitglied"], "Kelpario e. V.")],
    ),
    (
        "Jan Reck führt den Familienbetrieb Pomelo GmbH in dritter Generation.",
        [("Jan Reck", ["Geschäftsführer"], "Pomelo GmbH")],
    ),
    (
        "Eva Holl, zweifache Mutter und Vorstandsmitglied der Pomelo eG, lacht.",
        [("Eva Holl", ["Vorstandsmitglied"], "Pomelo eG")],
    ),
    ("Eva Holl, von Beruf Weberin, führt die Bücher des Vereins.", [("Eva Holl", ["Weberin"], None)]),
]  # fmt: skip
NOBODYS = [
    "Eva Holl lacht. Der Stadt gehört die Pomelo UG in Kelb.",
    "Jan Reck lacht. Der 52-Jährigen gehört seit 2010 die Pomelo UG in Kelb.",
    "Den Vorsitz gab Jan Reck 2021 ab.",
    "Eva Holl gehört zu den Frauen im Verein.",
    "Eva Holl lobt die Pomelo GmbH, deren Kundin sie ist.",
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_whose_firm_or_group_it_is(text: str, told: Told) -> None:
    found = analysed(paragraph(text)).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == told


@pytest.mark.parametrize("text", NOBODYS)
def test_what_belongs_to_another_is_no_office(text: str) -> None:
    assert [person.roles for person in analysed(paragraph(text)).found.people] == [[]]


def test_a_paragraph_that_begins_with_a_pronoun_goes_on_about_whom_the_one_before_named() -> None:
    found = analysed(
        paragraph("Die Idee kam von Eva Holl."),
        paragraph(
            "Kelpario heißt das Cluster, dessen Sprecherin sie ist. Getragen wird es von der Pomelo GmbH, bei der die "
            "Geologin als Prokuristin angestellt ist."
        ),
    ).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == [
        ("Eva Holl", ["Sprecherin", "Prokuristin"], "Kelpario e. V.")
    ]


@pytest.mark.parametrize(
    ("told", "firm"),
    [
        ("Bei Kelpario lernt man viel, meint Geschäftsführerin Eva Holl.", "Sägewerk Holl GmbH"),
        ("Mit der Hochschule Kelb arbeitet Chefin Eva Reck-Holl gern.", "Sägewerk Holl GmbH"),
        ("Bei Kelpario lernt man viel, meint die Vorsitzende Eva Holl.", "Kelpario e. V."),
        ("Bei Kelpario lernt man viel, meint Geschäftsführerin Eva Tann.", "Kelpario e. V."),
    ],
)
def test_who_runs_a_firm_runs_that_of_the_family(told: str, firm: str) -> None:
    case = analysed(paragraph("Zu den Gründern gehörte die Sägewerk Holl GmbH."), paragraph(told))
    assert [person.organisation for person in case.found.people] == [firm]
