"""Where people work, told by what they founded, learn, teach or lead, by a town, by their deputies and instructors."""

from __future__ import annotations

import pytest

from tests.language.helpers import OWN_CLUSTER, analysed, caption, contact, paragraph

Told = list[tuple[str, list[str], str | None]]


def told(prose: str) -> Told:
    return [(one.name, one.roles, one.organisation) for one in analysed(prose).found.people]


WORKPLACES = [
    # "Der Verein" is the cluster's own, unless a name says which it is.
    ("Eva Holl betreut beim Verein die Gäste.", [("Eva Holl", [], "Kelpario e. V.")]),
    ("Eva Holl betreut beim Verein Quirla die Gäste.", [("Eva Holl", [], "Quirla")]),
    ("Eva Holl betreut beim Verein „Quirla“ die Gäste.", [("Eva Holl", [], "Quirla")]),
    # The participle of a founding is no perfect of the verb behind it; people of a trade in the dative.
    (
        "Das Start-up Quirla wächst. Das Bremer Start-up, 2021 von Jens Wessel und Ravi Holm gegründet, hat acht Räume.",
        [("Jens Wessel", ["Gründer"], "Quirla"), ("Ravi Holm", ["Gründer"], "Quirla")],
    ),
    (
        "Das Start-up Quirla, von den Informatikern Jens Wessel und Ravi Holm gegründet, wächst.",
        [("Jens Wessel", ["Gründer", "Informatiker"], "Quirla"), ("Ravi Holm", ["Gründer"], "Quirla")],
    ),
    # A clinic of a hospital, a firm of the family's name, an institute of the town.
    (
        "Katrin Brandt war Leiterin der Klinik für Geriatrie am Helene-Weiß-Krankenhaus.",
        [("Katrin Brandt", ["Leiterin"], "Helene-Weiß-Krankenhaus")],
    ),
    (
        "Die Zrenner Formen AG wächst. Der Verein hilft. Das sagt Vorstandssprecherin Katrin Zrenner-Holm.",
        [("Katrin Zrenner-Holm", ["Vorstandssprecherin"], "Zrenner Formen AG")],
    ),
    (
        "Die Technische Universität Chemnitz hilft. Das Kelpario-Netz kam von Prof. Katrin Brandt, die in Chemnitz zu Pumpen "
        "forscht.",
        [("Katrin Brandt", [], "Technische Universität Chemnitz")],
    ),
    (
        "Die Zrenner Formen AG wächst. Der Verein hilft. Das sagt Gesellschafterin Katrin Zrenner.",
        [("Katrin Zrenner", ["Gesellschafterin"], "Zrenner Formen AG")],
    ),
    # Who heads what they founded, which is not where it came from.
    (
        "Für das Start-up Quirla war es der Einstieg. Katrin Brandt und Jens Wessel haben das Unternehmen 2020 aus der "
        "Universität Suhl heraus gegründet. Das sagt Brandt, die als Geschäftsführerin für die Technik verantwortlich ist.",
        [
            ("Katrin Brandt", ["Gründerin", "Geschäftsführerin für die Technik"], "Quirla"),
            ("Jens Wessel", ["Gründer"], "Quirla"),
        ],
    ),
    # Who learns or has worked somewhere, told by age or pronoun.
    (
        "Nudeln hat Jens Wessel gemacht. Der 19-Jährige lernt bei der Ombach GmbH.",
        [("Jens Wessel", [], "Ombach GmbH")],
    ),
    (
        "Das weiß Jens Wessel. 44 Jahre lang hat er bei der Ombach GmbH Formen poliert.",
        [("Jens Wessel", [], "Ombach GmbH")],
    ),
    # Who manages the cluster, and who is the deputy behind an apposition.
    (
        "Katrin Brandt, die das Cluster seit sieben Jahren managt, lacht.",
        [("Katrin Brandt", ["Clustermanagerin"], OWN_CLUSTER)],
    ),
    # A thing that is called like a function.
    ("Drohne statt Leiter: Katrin Brandt am Hafen.", [("Katrin Brandt", [], None)]),
    ("Leiter: Jens Wessel.", [("Jens Wessel", ["Leiter"], None)]),
    # A given name that is a month.
    ("Heute kam Doktorandin Mai Linh Tran.", [("Mai Linh Tran", ["Doktorandin"], None)]),
    ("Im Mai Anna Holl zu treffen, war leicht.", [("Anna Holl", [], None)]),
]


@pytest.mark.parametrize(("prose", "expected"), WORKPLACES)
def test_where_people_work(prose: str, expected: Told) -> None:
    assert told(prose) == expected


def test_an_instructor_in_a_caption_belongs_where_the_apprentice_does() -> None:
    given = [
        paragraph(
            "Jette Suhr hat im August bei der Ombach GmbH ihre Ausbildung begonnen, bei der Ombach GmbH arbeitet sie."
        ),
        caption("Jette Suhr mit ihrem Ausbildungsleiter Onno Frerichs an der Kaje."),
    ]
    assert [one.organisation for one in analysed(*given).found.people] == ["Ombach GmbH", "Ombach GmbH"]


def test_the_team_beside_the_manager_is_the_clusters_whatever_was_named_before() -> None:
    given = [
        paragraph("Das sagt Clustermanager Jens Wessel."),
        paragraph(
            "Die Ombach GmbH wohnt hier. Dort arbeiten neben Wessel noch Techniker Ravi Holm und Köchin Gabi Kress."
        ),
    ]
    people = {one.name: one.organisation for one in analysed(*given).found.people}
    assert people == {"Jens Wessel": OWN_CLUSTER, "Ravi Holm": OWN_CLUSTER, "Gabi Kress": OWN_CLUSTER}


def test_a_contact_may_have_a_trade_as_well() -> None:
    given = [
        paragraph("Für Katrin Brandt ist das gut. „Wenn alle dasselbe riechen, lohnt es nicht“, meint die Chemikerin."),
        contact(OWN_CLUSTER, "Ansprechpartnerin:", "Katrin Brandt", "+49 5531 000 87-0"),
    ]
    assert [one.roles for one in analysed(*given, cluster=False).found.people] == [["Chemikerin"]]
