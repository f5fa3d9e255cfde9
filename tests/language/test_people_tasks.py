"""Tasks as roles, in all orders of their words."""

from __future__ import annotations

import pytest

from tests.language.helpers import OWN_CLUSTER, analysed

FIRM = "Quirla AG"


@pytest.mark.parametrize(
    ("prose", "task", "organisation"),
    [
        (
            "Das weiß Eva Holl, in der Geschäftsstelle für die Weiterbildung zuständig.",
            "die Weiterbildung",
            OWN_CLUSTER,
        ),
        ("Eva Holl, im Vorstand für die Finanzen zuständig, rechnet nach.", "die Finanzen", OWN_CLUSTER),
        (
            f"Das weiß Eva Holl, die bei der {FIRM} für den Dialog mit der Stadt zuständig ist.",
            "den Dialog mit der Stadt",
            FIRM,
        ),
        (f"Eva Holl, verantwortlich für den Einkauf der {FIRM}, nickt.", "den Einkauf", FIRM),
        ("Eva Holl, die sich um die Öffentlichkeitsarbeit kümmert, nickt.", "die Öffentlichkeitsarbeit", None),
        (f"Bei der {FIRM} kümmert sich Eva Holl um den Vertrieb.", "den Vertrieb", FIRM),
        (
            "Eva Holl pflegt in der Geschäftsstelle die Beziehungen ins Ausland.",
            "die Beziehungen ins Ausland",
            OWN_CLUSTER,
        ),
        (f"Seit 2020 betreut Eva Holl bei der {FIRM} die Lehrlinge.", "die Lehrlinge", FIRM),
        (f"Eva Holl lacht. Sie betreut bei der {FIRM} die Messen.", "die Messen", FIRM),
    ],
)
def test_a_task_is_a_role(prose: str, task: str, organisation: str | None) -> None:
    (person,) = analysed(prose).found.people
    assert person.roles == [f"zuständig für {task}"]
    assert organisation in (None, person.organisation)


@pytest.mark.parametrize(
    "prose",
    [
        "Eva Holl kümmert sich um ihre kranke Mutter.",
        "Eva Holl, die sich um die Gäste kümmert, lacht.",
        "Abends betreut Eva Holl die Gäste.",
    ],
)
def test_care_for_somebody_is_no_role(prose: str) -> None:
    (person,) = analysed(prose).found.people
    assert person.roles == []


def test_who_answers_for_a_field_of_work() -> None:
    (person,) = analysed(f"Eva Holl verantwortet bei der {FIRM} die Technik.").found.people
    assert (person.roles, person.organisation) == (["Verantwortliche für die Technik"], FIRM)


@pytest.mark.parametrize(
    ("prose", "organisation"),
    [
        (f"Die {FIRM} wächst. Seit Januar steht Eva Holl an der Spitze, und sie bleibt.", FIRM),
        (f"Die {FIRM} wächst. Eva Holl, die seit 2019 an der Spitze steht, lacht.", FIRM),
        (f"Die {FIRM} wächst. Auch der Verein wächst. Dort steht Eva Holl an der Spitze.", OWN_CLUSTER),
    ],
)
def test_the_top_is_that_of_the_body_spoken_of(prose: str, organisation: str) -> None:
    (person,) = analysed(prose).found.people
    assert (person.roles, person.organisation) == (["Leiterin"], organisation)
