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


PAID = "Das Land Hessen gibt dafür 800.000 Euro."


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        # A name that somebody gives, and public money for it.
        ("Gemeinsam stechen sie Torf. Moosrinne nennen sie das, die Sparkasse gibt dafür 800.000 Euro.", "Moosrinne"),
        ("Moosrinne soll es heißen, die Moorstiftung hat 800.000 Euro zugesagt.", "Moosrinne"),
        # A strange noun with its article, explained.
        (f"Mit den Imkern bereitet der Verein den Torfboten vor, ein Verzeichnis der Gräben. {PAID}", "Torfbote"),
        (f"Im Norden wächst die Moosrinne, ein Graben aus Torf und Ton. {PAID}", "Moosrinne"),
        # Money in apposition, after an adverb.
        ("Daneben gibt es Kleines. „Moosrinne“ etwa, bezahlt vom Freistaat Bayern mit 800.000 Euro.", "Moosrinne"),
    ],
)
def test_names_that_money_shows_to_be_projects(prose: str, expected: str) -> None:
    assert names(prose) == [expected]


@pytest.mark.parametrize(
    "prose",
    [
        "Gemeinsam stechen sie Torf. Moosrinne nennen sie das, und es schmeckt nach Rauch.",
        f"Ein Hammer klopft den Torfboten an, ein Mikrofon lauscht dem Ton. {PAID}",
        f"Am Bahnhof steht die Moosschule, ein Neubau für die Lehrlinge. {PAID}",
        f"Im Norden liegt der Acker, ein Streifen voller Steine. {PAID}",
        "Die Waage hängt für Torfsteine, der zu schwere fällt. Das Land Hessen fördert mit 800.000 Euro.",
        "1990 gründeten sie den Verein unter dem Namen „Arbeitskreis Moosrinne“. Das Land Hessen gab 9.000 Euro.",
    ],
)
def test_money_beside_what_is_no_project(prose: str) -> None:
    assert names(prose) == []


def test_a_new_name_takes_what_follows_it() -> None:
    found = analysed(
        paragraph(
            "Das Projekt „Torfbote“ zahlt das Land Hessen mit 300.000 Euro. Ihr zweites Konto heißt „Linie M“. "
            "Zuschuss: 700.000 Euro, Geldgeber ist der Bund."
        )
    ).found.projects
    assert [(p.name, p.amount_eur, p.funders) for p in found] == [
        ("Torfbote", 300_000, ["Land Hessen"]),
        ("Linie M", 700_000, ["Bund"]),
    ]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Im Verbundprojekt Moosrinne suchen zwei Höfe nach Torf.", ["Moosrinne"]),
        ("Abhilfe soll das Vorhaben Moosrinne schaffen, getragen von zwei Höfen.", ["Moosrinne"]),
        ("Ihr Projekt Moosrinne verlangt Geduld.", ["Moosrinne"]),
        ("Wie das geht, führt das Vorhaben E-Torf vor Augen.", ["E-Torf"]),
        ("Der Graben gehört zum Projekt Moosrinne 2040; das Land Hessen zahlt.", ["Moosrinne 2040"]),
        ("Seit die Stadt am Projekt Weitblick teilnimmt, ist sie guter Dinge.", ["Weitblick"]),
        ("Der Graben gehört zu E-Torf, einem Vorhaben der Imker.", ["E-Torf"]),
        ("Im Verbund Moosrinne suchen zwei Höfe nach Torf.", ["Moosrinne"]),
        # When, who, what: no names.
        ("Beginnen soll das Projekt Mitte 2027; das Land Hessen zahlt.", []),
        ("Vorgestellt hat das Projekt Kowalik, den alle kennen. Jan Kowalik ist Imker.", []),
        ("Für das Projekt Torfproben zu stechen, ist mühsam.", []),
        ("Im Projekt Imkerinnen und Gärtner zu verbinden, gelang.", []),
        ("Dem Projekt Unterstützung zu versagen, wäre falsch.", []),
        ("Neben dem Verein sind am Projekt Höfe beteiligt, weil am Projekt Schulen teilnehmen.", []),
        ("Im Verbund Schule und Betrieb suchen sie nach Wegen.", []),
    ],
)
def test_a_strange_word_after_the_noun_is_its_name(prose: str, expected: list[str]) -> None:
    assert names(prose) == expected
