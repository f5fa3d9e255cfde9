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
    ("Jan Reck, früher Lagerist bei der Quirla GmbH, berät den Verein.", "Lagerist"),
    ("Jan Reck, 44, Lagerist bei der Quirla GmbH, lacht.", "Lagerist"),
    ("„Das geht“, sagt Jan Reck, Seilbauer bei der Quirla GmbH.", "Seilbauer"),
    ("Jan Reck, der Köhler aus Auental, lacht.", "Köhler"),
    ("Jan Reck ist Küfer bei der Quirla GmbH.", "Küfer"),
    ("Gekommen ist auch Jan Reck aus Auental, Steinsetzer bei der Quirla GmbH.", "Steinsetzer"),
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


HEADS = [
    ("Unter den Doktoranden ist Jan Reck.", ["Doktorand"]),
    ("Unter den Absolventen ist Jan Reck, Seilbauer bei der Quirla GmbH.", ["Seilbauer"]),
    ("Koordiniert wurde der Verbund an der Universität Kassel von Jan Reck.", ["Koordinator des Verbunds"]),
    ("„Gut“, sagt Jan Reck, der das Projekt bei der Quirla GmbH geleitet hat.", ["Projektleiter"]),
    ("„Gut“, sagt Jan Reck, der die Abteilung der Quirla GmbH lange geleitet hat.", ["Leiter der Abteilung"]),
    ("Jan Reck, der der Arbeitsgruppe Akustik vorsteht, lacht.", ["Leiter der Arbeitsgruppe Akustik"]),
    ("Jan Reck steht dem Labor vor.", ["Leiter des Labors"]),
    ("Jan Reck, der dem Verein vorsteht, lacht.", ["Vorsitzender"]),
    ("Die Quirla GmbH wächst. Jan Reck führt das Haus in fünfter Generation.", ["Geschäftsführer"]),
    ("Dort hat Jan Reck die Entwicklung unter sich.", ["Leiter der Entwicklung"]),
    ("Jan Reck, der bei der Quirla GmbH den Vertrieb unter sich hat, lacht.", ["Leiter des Vertriebs"]),
    ("Im Labor der Quirla GmbH hat Jan Reck den Hut auf.", ["Leiter des Labors"]),
    ("Jan Reck, der in der Fertigung das Kommando hat, lacht.", ["Leiter der Fertigung"]),
    ("Im Beirat hat Jan Reck das Sagen.", ["Vorsitzender des Beirats"]),
    ("Jan Reck blieb unter sich.", []),
    ("„Gut“, sagt Jan Reck, bei den Stadtwerken Leiter der Wärmeversorgung.", ["Leiter der Wärmeversorgung"]),
    ("Jan Reck, in der Geschäftsstelle Referent für Normung, lacht.", ["Referent für Normung"]),
    ("Jan Reck, bei der Quirla GmbH stellvertretender Werkleiter, lacht.", ["stellvertretender Werkleiter"]),
    ("Jan Reck, bei der Quirla GmbH angestellt, trifft den Leiter der Tundra GmbH.", []),
]


@pytest.mark.parametrize(("text", "expected"), HEADS)
def test_heads_of_something_in_other_words(text: str, expected: list[str]) -> None:
    assert next(person.roles for person in analysed(text).found.people) == expected


CHAIRS = [
    (
        "Prof. Eva Holl öffnet. An ihrem Lehrstuhl für Akustik forschen neun Leute.",
        ["Inhaberin des Lehrstuhls für Akustik"],
    ),
    ("Prof. Eva Holl öffnet. Ihr Fachgebiet heißt Akustik.", ["Leiterin des Fachgebiets Akustik"]),
    (
        "Prof. Eva Holl öffnet. Sie hat an der Universität Kassel einen Lehrstuhl für Akustik.",
        ["Inhaberin des Lehrstuhls für Akustik"],
    ),
    ("Prof. Eva Holl hält an der Universität Kassel die Professur für Akustik.", ["Professorin für Akustik"]),
    (
        "Prof. Eva Holl, die an der Universität Kassel den Lehrstuhl für Akustik innehat, lacht.",
        ["Inhaberin des Lehrstuhls für Akustik"],
    ),
    ("Prof. Eva Holl öffnet. Ihre Arbeitsgruppe Akustik misst.", ["Leiterin der Arbeitsgruppe Akustik"]),
    ("Prof. Eva Holl öffnet. An seinem Lehrstuhl für Akustik forschen neun Leute.", []),
    ("Am Tor wartet die Schichtleiterin. Sie heißt Eva Holl.", ["Schichtleiterin"]),
    ("Angelernt hat er eine Nachfolgerin, sie ist 24 und heißt Eva Holl.", ["Nachfolgerin"]),
    ("Am Tor wartet eine Doktorandin. Ihr Name ist Eva Holl.", ["Doktorandin"]),
    ("Am Tor wartet der Werkleiter. Sie heißt Eva Holl.", []),
]


@pytest.mark.parametrize(("text", "expected"), CHAIRS)
def test_chairs_and_who_is_named_later(text: str, expected: list[str]) -> None:
    assert next(person.roles for person in analysed(text).found.people) == expected
