"""Words that may be an organisation's name, where all that the text says of them leaves it open."""

from __future__ import annotations

import pytest

from pipeline.language.organisations.doubtful import nominative_in_doubt, told_in_doubt
from pipeline.language.organisations.sightings import sightings
from pipeline.language.organisations.weighing import gathered


def doubt(text: str, words: str) -> frozenset[str] | None:
    """What the text tells of words for a body, None where they can be none."""
    seen = gathered(sightings(text, 0, len(text), []))[words]
    return told_in_doubt(text, {one.start: 0 for one in seen}, words, seen)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Viele kommen zum Holmer Ofentag.", "Holmer Ofentag"),
        ("Es gibt Zukunftsstudie Auental.", "Zukunftsstudie Auental"),
        ("Das Verbundprojekt Ofenglut endet.", "Ofenglut"),
        ("Im Tal liegt Campus Auental.", "Campus Auental"),
        ("Dort wartet Pförtner Zarno Nelv.", "Zarno Nelv"),
        ("Es gibt Presswerk Rohrwerk.", "Presswerk Rohrwerk"),
        ("Für Innovationen Fördermittel zu finden, dauert.", "Innovationen Fördermittel"),
        ("Sie fährt gern durch Jena.", "Jena"),
        ("Sie mag Geografie.", "Geografie"),
        ("Sie mag Fledermauskunde.", "Fledermauskunde"),
        ("Das sagt Chefin Eva.", "Chefin"),
        ("Gewonnen hat ein Team.", "Gewonnen"),
        ("Im Boot sind der Ofenbau und die Kammer.", "Ofenbau"),
        ("Im Boot ist Remmels Rohrwerk, das Öfen baut.", "Rohrwerk"),
        ("Es riecht nach Klebepaste.", "Klebepaste"),
        ("Die Nachfolgerin von Ombach wartet.", "Ombach"),
    ],
)
def test_what_can_be_no_body(text: str, words: str) -> None:
    assert doubt(text, words) is None


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        ("Sie spielt bei Alb Rollers.", "Alb Rollers", {"at"}),
        ("Es gibt Zarno Nelv.", "Zarno Nelv", set()),
        ("Es gibt Kirchenkreis Uckermark.", "Kirchenkreis Uckermark", set()),
        ("Es gibt Bezirkstag Auental.", "Bezirkstag Auental", set()),
        ("Es gibt Lampenglut.", "Lampenglut", set()),
    ],
)
def test_what_may_be_one(text: str, words: str, told: set[str]) -> None:
    assert doubt(text, words) == told


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ofenkontors Ombach", "Ofenkontor Ombach"),
        ("Ofenhauses", "Ofenhaus"),
        ("Lampenglut", "Lampenglut"),
    ],
)
def test_the_nominative_behind_a_genitive(words: str, name: str) -> None:
    text = f"Die Halle des {words} steht."
    assert nominative_in_doubt(text, text.index(words), words) == name
    text = f"Die Halle von {words} steht."
    assert nominative_in_doubt(text, text.index(words), words) == words
