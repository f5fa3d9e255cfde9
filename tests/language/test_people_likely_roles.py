"""Roles that no wording of the rules tells, by trained weights: with their places, and what is none."""

from __future__ import annotations

import pytest

from pipeline.language.people.bodies import Organisations
from pipeline.language.people.likely_roles import LIKELY
from pipeline.language.people.telling_words import TellingWords
from tests.language.helpers import analysed, paragraph

TOLD = [
    ("Am Tor wartet Skipper Jan Reck.", "Skipper", "Skipper"),
    ("Auf ihrer Karte steht Geschäftsführerin, auf dem Tisch von Eva Holl liegt Papier.", "Geschäftsführerin", None),
    ("Den Keller kennt Jan Reck. Er kuratiert hier die Sammlung.", "Kurator", "kuratiert"),
    ("Jan Reck lacht. Er studiert Bauphysik an der Hochschule Kelb.", "Student", "studiert"),
    ("Heute kam Professor Jan Reck in die Halle.", "Professor", "Professor"),
    ("Heute kam Professorin Eva Holl in die Halle.", "Professorin", "Professorin"),
    ("Dr. Jan Reck lehrt an der Hochschule Kelb Physik.", "Professor", "lehrt"),
]
NONE = [
    "Eva Holl führt Gäste durch die Halle.",
    "Mit dem Geld hat Eva Holl eine Familie gegründet.",
    "Statt Leiter kam Jan Reck.",
    "Den Vorsitz gab Jan Reck 2021 ab.",
    "Eva Holl lacht. Zuvor war er Bürgermeister.",
    "Jan Reck isst Brot. Der Leiterin schmeckt es.",
    "Eva Holl kommt aus Kiel. Auch Jan Reck kommt von dort.",
    "Eva Holl lacht. Vor zehn Jahren hat er die Firma gegründet.",
    "Jan Reck lernt aus Fehlern.",
]


@pytest.mark.parametrize(("text", "role", "place"), TOLD)
def test_a_role_is_told_by_the_likeliest_word(text: str, role: str, place: str | None) -> None:
    person = analysed(paragraph(text)).found.people[0]
    assert person.roles == [role]
    told = [mention for mention in person.mentions if mention.field == "roles"]
    assert [mention.span.text for mention in told] == [place or role]
    assert all(LIKELY <= mention.confidence <= 1 for mention in told)


@pytest.mark.parametrize("text", NONE)
def test_what_tells_no_role(text: str) -> None:
    assert [person.roles for person in analysed(paragraph(text)).found.people] in ([[]], [[], []])


def test_an_office_is_told_before_a_profession() -> None:
    text = "Der Physiker Jan Reck lacht. Auf seiner Karte steht Geschäftsführer."
    assert analysed(paragraph(text)).found.people[0].roles == ["Geschäftsführer", "Physiker"]


@pytest.mark.parametrize(("word", "told"), [("Beleuchter", ["Beleuchter"]), ("Später", []), ("Auch", [])])
def test_a_word_before_a_name(word: str, told: list[str]) -> None:
    text = f"{word} Zarno Nelv kam."
    known = Organisations(analysed(paragraph(text)).doc)
    start = known.text.index("Zarno")
    found = TellingWords(known, [(start, start + 10)]).between(start - len(word) - 1, start, None)
    assert [one.role.text for one in found] == told


@pytest.mark.parametrize(
    ("text", "woman", "told"),
    [
        ("Sie leitet das Labor.", True, [("lead", "Leiterin des Labors")]),
        ("Er leitet die Quirla GmbH.", False, [("lead", "Leiter")]),
        ("Geführt wird die Halle von ihr.", True, [("lead", "Leiterin")]),
        ("Er führt Besuch durch das Haus.", False, []),
        ("Der kluge Erfinder lacht.", False, [("role", "kluger Erfinder")]),
        ("Der kluge Erfinder lacht.", True, []),
        ("Kein Gründer kam.", False, []),
        ("Die Firma hat er gegründet.", False, [("found", "Gründer")]),
        ("Den Vorsitz hat er abgegeben.", False, []),
        ("Der Halle gehört das Tor an.", None, []),
        ("Ihm gehört die Halle.", False, [("own", "Inhaber")]),
    ],
)
def test_words_that_tell_roles(text: str, woman: bool | None, told: list[tuple[str, str]]) -> None:
    known = Organisations(analysed(paragraph(text)).doc)
    found = TellingWords(known, []).between(known.text.index(text), known.text.index(text) + len(text), woman)
    assert [(word.kind, word.role.text) for word in found] == told
