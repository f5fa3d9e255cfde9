"""Projects whose name stands apart from their noun: wordings of naming, appositions, the sentence beside."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph


def names(*paragraphs: str) -> list[str]:
    return [p.name for p in analysed(*map(paragraph, paragraphs)).found.projects]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        # The noun is what the name is given to.
        ("Das neueste Vorhaben des Vereins trägt den etwas drögen Titel Moosrinne. Es läuft seit 2023.", "Moosrinne"),
        ("Ihr gemeinsames Projekt hört auf den Namen „Moosrinne“.", "Moosrinne"),
        ("Das Forschungsprojekt läuft unter dem Namen Moosrinne und dauert drei Jahre.", "Moosrinne"),
        ("Helfen soll ein Vorhaben, das im Mai begonnen hat und Moosrinne heißt.", "Moosrinne"),
        ("Dafür haben sie ein Projekt ersonnen, das die Imker Moosrinne getauft haben.", "Moosrinne"),
        ("Moosrinne soll das Projekt heißen, im Herbst fällt die Entscheidung.", "Moosrinne"),
        ("„Moosrinne“ haben die Imker ihr Vorhaben genannt.", "Moosrinne"),
        ("Moosrinne, so der Name des Vorhabens, endet im Mai.", "Moosrinne"),
        # It stands in apposition to it.
        ("Geworden ist daraus ein Verbundprojekt, die Moosrinne.", "Moosrinne"),
        ("An der Küste haben sie ein Projekt begonnen, Moosrinne, mit vier Partnern.", "Moosrinne"),
        ("Abhilfe soll die Moosrinne schaffen, ein Forschungsverbund von Imkern und Gärtnern.", "Moosrinne"),
        # The sentence beside has the noun.
        ("Das nächste Projekt liegt schon auf dem Tisch. Moosrinne soll es heißen.", "Moosrinne"),
        ("Seit Mai läuft ein Vorhaben mit den Imkern. Moosrinne nennen sie es.", "Moosrinne"),
        ("Seit Mai läuft ein Vorhaben mit den Imkern. Es heißt Moosrinne, und es gedeiht.", "Moosrinne"),
        ("Ein Projekt mit den Imkern ist beantragt. Arbeitstitel: Moosrinne.", "Moosrinne"),
        ("Am Deich wächst die Moosrinne, ein Graben voller Torf. So heißt auch das Projekt.", "Moosrinne"),
        ("Wohin das Wasser fließt, zeigt Moosrinne. So heißt ein Vorhaben der Imker.", "Moosrinne"),
        ("Und dann ist da noch die Moosrinne. Für das Projekt haben Schüler Torf gestochen.", "Moosrinne"),
    ],
)
def test_names_apart_from_their_noun(prose: str, expected: str) -> None:
    assert names(prose) == [expected]


@pytest.mark.parametrize(
    "prose",
    [
        # Something else has the name.
        "Die Firma hinter dem Projekt heißt Moosrinne.",
        "Das Vorhaben leitet ein Verein, der Moosrinne heißt.",
        "Die Halle trägt den Namen Moosrinne. Das Fest dort heißt ebenso.",
        "Zum Fest kamen alle. Moosrinne soll es heißen.",
        "Am Deich wächst die Moosrinne, ein Graben voller Torf. So heißt auch die Straße.",
        "Neben der Moosrinne, einer Kneipe am Hafen, tagt der Verein. Für das Projekt fehlt noch Geld.",
        # Usual words are no name.
        "Geworden ist daraus ein Projekt, die Umstellung.",
        "Sie haben ein Projekt begonnen, Hochschule, Verein und Stadt.",
        "Dabei hilft die Werkstatt weiter, ein Projekt der Stadt.",
        "Und dann ist da noch die Steuer. Für das Projekt ist sie ein Ärgernis.",
        # A town, a person.
        "Es war ein Projekt geplant, Rostock, dann wieder nicht.",
        "Das Projekt beginnt. Es heißt: Warten.",
    ],
)
def test_what_has_another_name(prose: str) -> None:
    assert names(prose) == []


def test_a_paragraph_ends_what_a_pronoun_refers_to() -> None:
    assert names("Das nächste Projekt liegt schon auf dem Tisch.", "Moosrinne soll es heißen.") == []
