"""Roles told by verbs, pronouns and descriptions in other words: founders, owners, heads, teachers, plural nouns."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed

FOUNDERS = [
    (
        "Am Rand sitzt Eva Holl. Mit ihrem Freund Jan Reck hat sie 2020 die Quirla GmbH gegründet.",
        "Gründerin",
        "Gründer",
    ),
    ("Eva Holl lacht. Gemeinsam mit ihrem Freund Jan Reck gründete sie die Quirla GmbH.", "Gründerin", "Gründer"),
    ("Jan Reck lacht. Gemeinsam mit seiner Frau Eva Holl gründete er die Quirla GmbH.", "Gründerin", "Gründer"),
    ("Eva Holl lacht. Zusammen mit Jan Reck rief sie die Quirla GmbH ins Leben.", "Gründerin", "Gründer"),
    ("Jan Reck und Eva Holl haben die Quirla GmbH in einem Keller angefangen.", "Gründerin", "Gründer"),
    ("Eva Holl, die die Quirla GmbH aus ihrer Doktorarbeit heraus aufgebaut hat, lacht.", "Gründerin", None),
    ("Die Quirla GmbH wächst. Eva Holl, die sie mit viel Geduld aufgebaut hat, lacht.", "Gründerin", None),
    (
        "Eva Holl lacht. Die Quirla GmbH hat sie mit ihrem Bruder Jan aufgebaut. Jan Holl schweigt.",
        "Gründerin",
        "Gründer",
    ),
    ("Hinter der Quirla GmbH steht Eva Holl. Die Ökonomin machte sich 2021 selbstständig.", "Gründerin", None),
    ("Eva Holl leitet die Quirla GmbH, die ihr Großvater 1950 gegründet hat.", "Leiterin", None),
    ("Mit Jan Reck von der Tundra GmbH hat die Quirla GmbH die Anlage aufgebaut.", None, ""),
    ("Eva Holl hat die Entwicklung der Quirla GmbH aufgebaut.", "", None),
    ("Eva Holl hat bei der Quirla GmbH angefangen.", "", None),
]


def roles(text: str) -> dict[str, str]:
    """Return the first role by first name."""
    return {person.name.split()[0]: next(iter(person.roles), "") for person in analysed(text).found.people}


@pytest.mark.parametrize(("text", "woman", "man"), FOUNDERS)
def test_founders_with_partners(text: str, woman: str | None, man: str | None) -> None:
    found = roles(text)
    assert (found.get("Eva"), found.get("Jan")) == (woman, man)


OWNERS = [
    ("Jan Reck turnt selbst, denn ihm gehört in dritter Generation die Quirla GmbH.", None, "Inhaber"),
    ("Eva Holl lacht. Ihr gehört seit dem Tod des Vaters zur Hälfte die Quirla GmbH.", "Inhaberin", None),
    ("Die Quirla GmbH gehört Eva Holl und Jan Reck.", "Inhaberin", "Inhaber"),
    ("Die Quirla GmbH gehört zu gleichen Teilen den Geschwistern Eva Holl und Jan Holl.", "Inhaberin", "Inhaber"),
    ("Die Quirla GmbH wächst. Der Mann, dem sie gehört, heißt Jan Reck.", None, "Inhaber"),
    (
        "Die Quirla GmbH wächst. Die Frau, der der Betrieb in vierter Generation gehört, heißt Eva Holl.",
        "Inhaberin",
        None,
    ),
    ("Die Quirla GmbH wächst. Jan Reck lacht. Der Betrieb gehört ihm seit 2009.", None, "Inhaber"),
    ("Die Quirla GmbH wächst. Eva Holl lacht. Ihr gehört das Unternehmen.", "Inhaberin", None),
    ("Die Quirla GmbH gehört zu Jan Reck.", None, ""),
    ("Eva Holl lacht. Ihr gehört auch die Hälfte der Quirla GmbH.", "", None),
    ("Eva Holl gehört der Quirla GmbH seit 2010 an.", "", None),
    ("Die Halle gehört der Quirla GmbH. Eva Holl lacht. Ihr gehört der Hund.", "", None),
]


@pytest.mark.parametrize(("text", "woman", "man"), OWNERS)
def test_owners_told_by_a_verb(text: str, woman: str | None, man: str | None) -> None:
    found = roles(text)
    assert (found.get("Eva"), found.get("Jan")) == (woman, man)


TRADES = [
    ("Jan Reck, früher Traktorist bei der Quirla GmbH, begleitet die Fahrten.", "Traktorist"),
    ("Jan Reck, 44, Lagerist bei der Quirla GmbH, lacht.", "Lagerist"),
    ("„Das geht“, sagt Jan Reck, Seilbauer bei der Quirla GmbH.", "Seilbauer"),
    ("Jan Reck, der Köhler aus Auental, lacht.", "Köhler"),
    ("Jan Reck ist Küfer bei der Quirla GmbH.", "Küfer"),
    ("Gekommen ist auch Jan Reck aus Auental, Steinbrecher bei der Quirla GmbH.", "Steinbrecher"),
    ("„Gut“, sagt Jan Reck. Der Mann aus Auental ist Maurer.", "Maurer"),
    (
        "„Gut“, sagt Jan Reck. Der Rübenbauer aus Auental ist Vorsitzender des Aufsichtsrats.",
        "Vorsitzender des Aufsichtsrats",
    ),
    ("Jan Reck, Hermann Weber und Horst Bauer lachen.", ""),
    ("Jan Reck vom Maschinenbauer Quirla GmbH lacht.", ""),
    ("Jan Reck, Müllers Nachbar, lacht.", ""),
    ("Jan Reck ist Christ.", ""),
]


@pytest.mark.parametrize(("text", "role"), TRADES)
def test_trades_beside_a_name(text: str, role: str) -> None:
    assert roles(text)["Jan"] == role


TOLD_LATER = [
    ("Eva Holl kommt. „Gut“, sagt die Agraringenieurin, Vorständin der Quirla eG.", "Vorständin"),
    ("Eva Holl kommt. „Gut“, sagt die Biologin, Leiterin des Labors der Quirla GmbH.", "Leiterin des Labors"),
    (
        "Eva Holl kommt. Sie hat Pumpen gebaut, die niemand wollte, und ist heute Leiterin der Entwicklung.",
        "Leiterin der Entwicklung",
    ),
    ("Eva Holl kommt. „Gut“, sagt die Biologin, Leiter der Gruppe ist Jan Reck.", None),
]


@pytest.mark.parametrize(("text", "role"), TOLD_LATER)
def test_an_office_beside_a_description(text: str, role: str | None) -> None:
    found = next(person for person in analysed(text).found.people if person.name == "Eva Holl")
    assert role in found.roles if role else found.roles == ["Biologin"]
