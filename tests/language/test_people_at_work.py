"""Where people work and what they do, told by clauses, possessives, "dort", former posts, and beside the main verb."""

from __future__ import annotations

import pytest

from tests.language.helpers import OWN_CLUSTER, analysed

Told = list[tuple[str, list[str], str | None]]


def told(prose: str) -> Told:
    return [(one.name, one.roles, one.organisation) for one in analysed(prose).found.people]


AT_WORK = [
    # For whom, with whom and where somebody works.
    (
        "Am Steuer sitzt Testpilotin Eva Holl, die für das Unternehmen Quirla fliegt.",
        [("Eva Holl", ["Testpilotin"], "Quirla")],
    ),
    (
        "Da steht Jan Reck. Der Architekt, der lange in Rotterdam war, baut bei der Ombach GmbH ein Kataster auf.",
        [("Jan Reck", ["Architekt"], "Ombach GmbH")],
    ),
    (
        "Die Ombach GmbH baut Kräne für die Tundra AG, bei der Ingenieur Jan Reck die Technik verantwortet.",
        [("Jan Reck", ["Ingenieur"], "Tundra AG")],
    ),
    (
        "Der Verein hat jetzt eine: Eva Holl koordiniert dort das Vorhaben „Graue Adern“, dem die Ombach GmbH hilft.",
        [("Eva Holl", ["Koordinatorin"], OWN_CLUSTER)],
    ),
    # What is theirs there.
    (
        "Das sagt Dr. Eva Holl. Ihre Arbeitsgruppe an der Universität Kassel rechnet, die Ombach GmbH baut.",
        [("Eva Holl", ["Leiterin einer Arbeitsgruppe"], "Universität Kassel")],
    ),
    ("Da steht Jan Reck. Seine Firma, die Ombach GmbH, baut Pumpen.", [("Jan Reck", ["Inhaber"], "Ombach GmbH")]),
    # Officials, heads of departments, and those with a trade where one firm alone is spoken of.
    (
        "Im Bundesministerium für Verkehr liegt die Akte. Regierungsdirektorin Eva Holl hat sie gelesen.",
        [("Eva Holl", ["Regierungsdirektorin"], "Bundesministerium für Verkehr")],
    ),
    (
        "Eva Holl trägt eine Jacke. Die Prüfkammer der Ombach GmbH ist kalt, und die Laborleiterin geht bald.",
        [("Eva Holl", ["Laborleiterin"], "Ombach GmbH")],
    ),
    (
        "Die Ombach GmbH hat umgebaut. Der Verein wächst. Pressesprecherin Eva Holl freut sich.",
        [("Eva Holl", ["Pressesprecherin"], OWN_CLUSTER)],
    ),
    # Former employers and offices.
    ("Die Ombach GmbH hat Jan Reck von der Tundra AG abgeworben.", [("Jan Reck", [], "Ombach GmbH")]),
    (
        "Vorher war Eva Holl bei der Tundra AG, jetzt arbeitet sie bei der Ombach GmbH.",
        [("Eva Holl", [], "Ombach GmbH")],
    ),
    ("Jan Reck, seit der Lehre bei der Ombach GmbH, lacht.", [("Jan Reck", [], "Ombach GmbH")]),
    (
        "Früher war Eva Holl Landrätin, heute ist sie Vorsitzende des Vereins.",
        [("Eva Holl", ["Vorsitzende", "Landrätin"], OWN_CLUSTER)],
    ),
    # Offices beside the main verb.
    (
        "Das weiß Eva Holl. Als Vorsitzende des Vereins bringt sie alle an einen Tisch.",
        [("Eva Holl", ["Vorsitzende"], OWN_CLUSTER)],
    ),
    ("Da kam Eva Holl. Als Mutter weiß sie das.", [("Eva Holl", [], None)]),
    ("Unten steht Jan Reck. Das tut er auch noch, seit er Werkleiter ist.", [("Jan Reck", ["Werkleiter"], None)]),
    (
        "Das schrieb Jan Reck. Der Mann mit dem Bart ist hauptberuflich Vorstand der Ombach AG.",
        [("Jan Reck", ["Vorstand"], "Ombach AG")],
    ),
    (
        "Betreut wird das von Eva Holl, die an der TU Ilmenau promoviert.",
        [("Eva Holl", ["Doktorandin"], "TU Ilmenau")],
    ),
    ("Eva Holl, die an der TU Ilmenau promoviert hat, lacht.", [("Eva Holl", [], None)]),
    (
        "Gebaut hat es Professor Jan Reck mit zwei Studenten der TU Ilmenau.",
        [("Jan Reck", ["Professor"], "TU Ilmenau")],
    ),
    # Founders, and predecessors.
    ("Mit der Ombach GmbH machte sich Eva Holl selbstständig.", [("Eva Holl", ["Gründerin"], "Ombach GmbH")]),
    (
        "Das ist Eva Holl. Sie rief dazwischen, und weil das half, gründete sie die Ombach GmbH.",
        [("Eva Holl", ["Gründerin"], "Ombach GmbH")],
    ),
    (
        "Geschäftsführerin des Vereins ist Eva Holl. Ihr Vorgänger, ein Physiker namens Jan Reck, lacht.",
        [("Eva Holl", ["Geschäftsführerin"], OWN_CLUSTER), ("Jan Reck", ["Physiker"], OWN_CLUSTER)],
    ),
    # No pronoun before an office.
    ("Dort empfängt sie Werkleiter Jan Reck.", [("Jan Reck", ["Werkleiter"], None)]),
]


@pytest.mark.parametrize(("prose", "expected"), AT_WORK)
def test_where_people_are_at_work(prose: str, expected: Told) -> None:
    assert told(prose) == expected


@pytest.mark.parametrize(
    ("prose", "role", "organisation"),
    [
        (
            "Träger ist der Förderverein Holzbau Kinzig e. V., dem Eva Holl vorsteht.",
            "Vorsitzende",
            "Förderverein Holzbau Kinzig e. V.",
        ),
        ("Die Tundra-Stiftung, der Eva Holl vorstand, gab Geld.", "Vorsitzende", "Tundra-Stiftung"),
        (
            "Eva Holl, die damals an der Hochschule Fulda den Lehrstuhl für Biologie innehatte, kam. Die Sparkasse Gotha half.",
            "Inhaberin des Lehrstuhls für Biologie",
            "Hochschule Fulda",
        ),
        (
            "Am Tisch von Eva Holl, zu jener Zeit Leiterin der Quirla AG, entstand ein Plan.",
            "Leiterin",
            "Quirla AG",
        ),
        (
            "Erprobt wird es mit dem QRZ Helmholtz-Zentrum für Kältephysik. Projektleiterin am QRZ ist Eva Holl.",
            "Projektleiterin",
            "QRZ Helmholtz-Zentrum für Kältephysik",
        ),
    ],
)
def test_whom_a_relative_clause_or_an_abbreviation_puts_where(prose: str, role: str, organisation: str) -> None:
    (person,) = analysed(prose).found.people
    assert (person.roles[0], person.organisation) == (role, organisation)


def test_where_somebody_was_is_not_where_another_role_is_held() -> None:
    (person,) = analysed("Eva Holl, die damals bei der Quirla AG lernte, leitet die Tundra GmbH.").found.people
    assert person.organisation == "Tundra GmbH"


def test_nobody_belongs_to_the_programme_that_pays_them() -> None:
    prose = (
        "Seit Mai begleitet Jan Reck, zuvor Schiffsoffizier, die Neuen. Finanziert wird seine Stelle für drei Jahre vom "
        "Europäischen Sozialfonds. „Ich war selbst fremd hier“, sagt Reck."
    )
    assert [one.organisation for one in analysed(prose).found.people] == [None]
