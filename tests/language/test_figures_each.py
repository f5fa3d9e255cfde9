"""What "jeder fünfte" is said of, in the plural."""

from __future__ import annotations

import pytest

from pipeline.language.figures.plurals import plural
from tests.language.helpers import analysed, paragraph


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Heute wird jede fünfte Naht von Hand geprüft.", "Nähte"),
        ("Jede vierte Werkstatt im Tal sucht Nachwuchs.", "Werkstätten im Tal"),
        ("In Quirlingen landet jeder dritte alte Schuh im Müll.", "alte Schuhe"),
        ("Bis 2030 geht jeder vierte Beschäftigte der Kliniken in Rente.", "Beschäftigte der Kliniken"),
    ],
)
def test_a_share_of_each_describes_all_of_the_kind(prose: str, expected: str) -> None:
    figures = analysed(paragraph(prose)).found.figures
    assert next(figure.subject for figure in figures if figure.unit == "Prozent") == expected


@pytest.mark.parametrize(
    ("prose", "kind"),
    [
        ("Im Tal hängt jeder achte Arbeitsplatz am Hafen.", "Arbeitsplätze"),
        ("Im Tal ist jeder achte Arbeitsplatz in der Uhrenindustrie angesiedelt.", "Arbeitsplätze"),
        ("Die Tundra GmbH verdient jeden dritten Euro im Ausland.", "Euro"),
        ("Der Sensor der Quirla AG steckt in jedem dritten Messgerät.", "Messgeräte"),
    ],
)
def test_other_shares_of_each_do_not(prose: str, kind: str) -> None:
    figures = analysed(paragraph(prose)).found.figures
    assert next(figure.subject for figure in figures if figure.unit == "Prozent") != kind


@pytest.mark.parametrize(
    ("noun", "gender", "expected"),
    [
        ("Einwohnerin", "f", "Einwohnerinnen"), ("Ausbildungsplatz", "m", "Ausbildungsplätze"), ("Apfel", "m", "Äpfel"),
        ("Haus", "n", "Häuser"), ("Antwort", "f", "Antworten"), ("Grad", "m", "Grade"), ("Kunde", "m", "Kunden"),
        ("Gebäude", "n", "Gebäude"), ("Patient", "m", "Patienten"), ("Dokument", "n", "Dokumente"),
        ("Praxis", "f", "Praxen"), ("Zentrum", "n", "Zentren"), ("Angestellte", "m", "Angestellte"),
        ("Auto", "n", "Autos"), ("Sensor", "m", "Sensoren"), ("Neubau", "m", "Neubauten"), ("Feder", "f", "Federn"),
    ],
)  # fmt: skip
def test_plurals(noun: str, gender: str, expected: str) -> None:
    assert plural(noun, gender) == expected
