"""Whom a figure describes, by who has what is counted: appositions, "mit", shares of what one has, "die Zahl der"."""

from __future__ import annotations

import pytest

from pipeline.language.figures.noun_classes import class_of
from tests.language.helpers import Given, analysed, paragraph, voice


def subjects(*given: Given) -> list[str | None]:
    """Return the subject of each figure."""
    return [figure.subject for figure in analysed(*given).found.figures]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        # an apposition says what the thing before it is, whatever it is
        ("Herzstück ist die „Lotsenstube“, ein Labor mit 14 Plätzen.", "Lotsenstube"),
        ("Im Herbst soll das „Tauhaus“ öffnen, ein Labor mit 700 Quadratmetern.", "Tauhaus"),
        ("Daraus ist die Ankerwinde GmbH geworden, ein Betrieb mit 64 Leuten.", "Ankerwinde GmbH"),
        ("Der Verein tagt mit der Ankerwinde GmbH gern, ein Labor mit neun Plätzen hilft.", "Labor"),
        # where somebody sits and what a thing is made of is not who has it
        ("Die größte ist die Ankerwinde GmbH in Emden mit 85 Beschäftigten.", "Ankerwinde GmbH"),
        ("Im Hafen steht ein Turm aus Backstein mit sechs Etagen.", "Turm"),
        ("Für die Ankerwinde GmbH zählen vor allem Werkstätten mit höchstens zehn Leuten.", "Werkstätten"),
        ("Für die Ankerwinde GmbH zählen vor allem Betriebe mit weniger als 20 Leuten.", "Betriebe"),
        ("Im Ort wohnt der Müller, in Emden mit 50.000 Einwohnern der Bäcker.", "Emden"),
    ],
)
def test_who_has_what_is_counted(prose: str, subject: str) -> None:
    assert subjects(prose) == [subject]


@pytest.mark.parametrize(
    "prose",
    [
        "Die Ankerwinde GmbH hat vor Wochen mit zwölf Betrieben geredet.",
        "Die Ankerwinde GmbH rechnet im Schnitt mit 35 Aufträgen.",
        "Die Ankerwinde GmbH kalkuliert bis zum Ende des Jahrzehnts mit 2.000 Anfragen.",
    ],
)
def test_a_time_or_a_mean_has_nothing(prose: str) -> None:
    assert subjects(prose) == ["Ankerwinde GmbH"]


def test_colleagues_of_a_person_are_those_of_the_firm() -> None:
    told = "Die Ankerwinde GmbH führt Inhaberin Jutta Brodersen."
    assert subjects(f"{told} Die Haken schmiedet Jutta Brodersen mit sechs Kollegen.") == ["Ankerwinde GmbH"]
    assert subjects(f"{told} Die Haken schmiedet Jutta Brodersen mit sechs Zangen.") == ["Jutta Brodersen"]


def test_a_firm_of_a_certain_size_is_the_speakers_only_if_they_speak_for_a_firm() -> None:
    said = "„Für einen Betrieb mit 20 Leuten ist ein Messestand zu teuer.“"
    assert subjects(voice("Jutta Brodersen\nClustermanagerin von Kelpario", said)) == ["Betrieb"]
    assert subjects(voice("Jutta Brodersen\nRektorin der Hochschule Emden", said)) == ["Betrieb"]
    said = "„Als Genossenschaft mit 112 Höfen denkt man nicht zuerst an Winden.“"
    assert subjects(voice("Jutta Brodersen\nGeschäftsführerin der Ankerwinde GmbH", said)) == ["Ankerwinde GmbH"]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Die Ankerwinde GmbH baut Winden. 70 Prozent der Produktion gehen ins Ausland.", "Ankerwinde GmbH"),
        ("Die Ankerwinde GmbH baut Winden. Heute kommen 40 Prozent des Umsatzes von Werften.", "Ankerwinde GmbH"),
        ("Die Ankerwinde GmbH strickt Netze. Mit Seilen erzielt sie 40 Prozent ihres Umsatzes.", "Ankerwinde GmbH"),
        ("Bei der Ankerwinde GmbH macht die Netzsparte 30 Prozent ihres Umsatzes aus.", "Netzsparte"),
        ("Kelpario hat einen Haushalt. 60 Prozent des Haushalts werden durch Beiträge gedeckt.", "Beiträge"),
    ],
)
def test_a_share_of_what_one_has(prose: str, subject: str) -> None:
    assert subjects(prose) == [subject]


def test_our_turnover_is_that_of_the_speakers_firm() -> None:
    head = "Jutta Brodersen\nGeschäftsführerin der Ankerwinde GmbH:"
    for said in (
        "Heute kommen 30 Prozent unseres Umsatzes aus der Raumfahrt.",
        "Das Geschäft mit Seilen bringt uns ein Viertel des Umsatzes.",
    ):
        assert subjects(voice(head, f"„{said}“")) == ["Ankerwinde GmbH"]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Die Zahl der Vogelarten entlang des Ufers ist auf 97 gestiegen.", "Vogelarten entlang des Ufers"),
        ("Die Zahl der Rückfragen sank auf 38.", "Rückfragen"),
        ("Die Zahl der Mitglieder soll auf 150 steigen.", "Kelpario e. V."),
    ],
)
def test_a_number_of_something_describes_the_thing(prose: str, subject: str) -> None:
    assert subjects(prose) == [subject]


def test_the_firms_are_not_the_one_named_last() -> None:
    singular = "Die Ankerwinde GmbH liefert nach Polen. Das Unternehmen beschäftigt 160 Leute."
    assert subjects(singular) == ["Ankerwinde GmbH"]
    plural = "Die Ankerwinde GmbH liefert nach Polen. Die Unternehmen setzten 720 Millionen Euro um."
    assert subjects(plural) == ["Unternehmen"]


def test_the_firm_may_be_that_of_the_person_named_last() -> None:
    told = "Die Tauwerk AG half. Für Jutta Brodersen, Ingenieurin bei der Ankerwinde GmbH, zählt nur das."
    other = "Die Tauwerk AG sieht zu. Jutta Brodersen findet das gut."
    assert subjects(paragraph(told), paragraph(f"{other} Das Unternehmen beschäftigt 160 Leute.")) == [
        "Ankerwinde GmbH"
    ]


def test_staff_of_the_office_is_the_clusters() -> None:
    assert subjects("In der Geschäftsstelle arbeiten vier Personen.") == ["Kelpario e. V."]


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("Prüfhallen", "place"),
        ("Gründungsbetriebe", "org"),
        ("Vergleichsstudie", "document"),
        ("Leitung", "nominal"),
        ("Tüftlerinnen", "agent"),
        ("Quark", "other"),
        ("Öfen", "device"),
    ],
)
def test_a_compound_is_what_its_last_part_is(noun: str, expected: str) -> None:
    assert class_of(noun) == expected


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        ("„Für ein Haus mit 120 Beschäftigten ist das keine Kleinigkeit.“", "Ankerwinde GmbH"),
        ("„Dass ein Betrieb mit sieben Leuten Kräne baut, hätte ich nicht geglaubt.“", "Ankerwinde GmbH"),
        ("„Der beste Vorschlag kam von einem Betrieb mit 19 Leuten.“", "Betrieb"),
    ],
)
def test_a_firm_like_ours_is_the_speakers(said: str, subject: str) -> None:
    assert subjects(voice("Anna Seefeld\nGeschäftsführerin der Ankerwinde GmbH", said)) == [subject]


def test_a_firm_in_a_relative_clause_is_that_of_whom_it_tells() -> None:
    told = "Anna Seefeld, Inhaberin der Ankerwinde GmbH, lacht."
    assert subjects(f"{told} Anna Seefeld, deren Büro inzwischen auf 58 Köpfe gewachsen ist, baut.") == [
        "Ankerwinde GmbH"
    ]
    assert subjects(f"{told} Das Cluster, dessen Büro inzwischen auf 58 Köpfe gewachsen ist, baut.") == [
        "Kelpario e. V."
    ]
