"""Figures of things rather than of who has them: sums put in or raised, prices, floors, budgets, times."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph


def subject_of(prose: str, number: str) -> str | None:
    figures = analysed(*[paragraph(part) for part in prose.split("¶")]).found.figures
    return next(figure.subject for figure in figures if figure.text.startswith(number))


@pytest.mark.parametrize(
    ("prose", "number", "subject"),
    [
        ("Die Quirla AG hat zwei Millionen Euro in eine neue Halle gesteckt.", "zwei", "neue Halle"),
        ("Nun investiert die Tundra GmbH 4,5 Millionen Euro in den zweiten Ofen.", "4,5", "zweiter Ofen"),
        (
            "Die Tundra GmbH beschäftigt in Altena 310 Menschen und investiert 22 Millionen Euro in eine Fertigung "
            "für Sensoren.",
            "22",
            "Fertigung für Sensoren",
        ),
        ("700.000 Euro hat die Quirla AG in ihre beiden Pressen gesteckt.", "700", "Pressen"),
        ("Die Quirla AG investierte drei Millionen Euro in neue Maschinen.", "drei", "neue Maschinen"),
        ("Acht Millionen Euro flossen in 14 Prüfstände.", "Acht", "Prüfstände"),
        # no thing: a place, a year, or who has earned it
        ("Die Quirla AG investierte in Altena drei Millionen Euro.", "drei", "Quirla AG"),
        ("Die Quirla AG hat in den letzten Jahren drei Millionen Euro investiert.", "drei", "Quirla AG"),
    ],
)
def test_a_sum_describes_what_it_is_put_into(prose: str, number: str, subject: str) -> None:
    assert subject_of(prose, number) == subject


@pytest.mark.parametrize(
    ("prose", "number", "subject"),
    [
        (
            "Die Quirla AG baut in Emden Pumpen. Im Frühjahr stiegen private Investoren mit 2,5 Millionen Euro ein.",
            "2,5",
            "Quirla AG",
        ),
        ("Die Quirla AG hat im Mai zwei Millionen Euro Wagniskapital eingeworben.", "zwei", "Quirla AG"),
        (
            "Die Quirla AG baut Pumpen. Eine Finanzierungsrunde über drei Millionen Euro führte die Nordwest "
            "Beteiligungsgesellschaft mbH an.",
            "drei",
            "Quirla AG",
        ),
    ],
)
def test_capital_describes_the_firm_that_raises_it(prose: str, number: str, subject: str) -> None:
    assert subject_of(prose, number) == subject


@pytest.mark.parametrize(
    ("prose", "number", "subject"),
    [
        ("Herzstück ist die Lehrküche im Erdgeschoss. Auf 300 Quadratmetern üben dort 20 Köche.", "300", "Lehrküche"),
        (
            "Begehrt ist vor allem der Reinraum. Wer will, bucht ihn. Auf rund 60 Quadratmetern stehen Geräte.",
            "60",
            "Reinraum",
        ),
        ("Im Hafen liegt die Halle „Nordkap“. Auf 900 Quadratmetern proben hier Chöre.", "900", "Nordkap"),
        # its own sentence names what has the floor
        ("Das Netzwerk ist in der Halle. Ein Labor misst 300 Quadratmeter.", "300", "Labor"),
        ("Alles stammt aus einem Umkreis von 40 Kilometern.", "40", "Umkreis"),
        ("„Wir beziehen alles aus einem Umkreis von 40 Kilometern“, sagt Eva Holl.", "40", "Umkreis"),
    ],
)
def test_a_floor_describes_the_room_told_of_before(prose: str, number: str, subject: str) -> None:
    assert subject_of(prose, number) == subject


@pytest.mark.parametrize(
    ("prose", "number", "subject"),
    [
        ("Zwei Drittel des Etats von 400.000 Euro bringen die Beiträge der Quirla AG.", "400", "Kelpario e. V."),
        ("Das Büro besteht aus fünf Köpfen und einem Haushalt von 710.000 Euro.", "710", "Kelpario e. V."),
        ("Inzwischen teilen wir uns eine Presse für 380.000 Euro.", "380", "Presse"),
        ("Jeder der Gründer zeichnete Anteile zu je 500 Euro.", "500", "Anteile"),
        ("6,7 Millionen Euro hat die Anlage gekostet.", "6,7", "Anlage"),
        ("Beim Jahresbeitrag ist der Verein großzügig: Kleine Betriebe zahlen 180 Euro.", "180", "Jahresbeitrag"),
        ("Die Quirla AG und die Tundra GmbH zahlen einen Beitrag von 350 bis 5.500 Euro.", "350", "Beitrag"),
        ("Jeder der Gründer kam mit einem Anteil von 500 Euro.", "500", "Anteil"),
        ("Eva Holl erhielt den Gründerpreis Nordwest, der mit 15.000 Euro dotiert ist.", "15", "Gründerpreis Nordwest"),
        ("Der Betrieb kostet jährlich 280.000 Euro.", "280", "Betrieb"),
    ],
)
def test_budgets_and_prices(prose: str, number: str, subject: str) -> None:
    assert subject_of(prose, number) == subject


@pytest.mark.parametrize(
    ("prose", "number", "subject"),
    [
        ("Damit konnten wir die Rüstzeit von 40 auf 15 Minuten verkürzen.", "40", "Rüstzeit"),
        ("Die Schleifzeit für eine Welle sank von neun auf drei Stunden.", "neun", "Schleifzeit für eine Welle"),
        ("Das Verfahren verkürzt die Prüfung einer Naht von acht auf zwei Tage.", "acht", "Prüfung einer Naht"),
        ("Die Quirla AG hat binnen drei Wochen einen eigenen Prüfstand gebaut.", "drei", "eigener Prüfstand"),
        ("Den Antrag hat Eva Holl geschrieben, an drei Wochenenden.", "drei", "Antrag"),
        ("Wer fragt, erhält innerhalb von 48 Stunden eine Antwort.", "48", "Antwort"),
        # what changed within a time is no work: the time is the firm's
        ("Die Quirla AG hat den Umsatz in fünf Jahren verdoppelt.", "fünf", "Quirla AG"),
        (
            "Im Projekt „KaltStart“ forschen drei Partner. Betreut wird es von Eva Holl, die 20 Jahre lang Prüferin "
            "bei der Tundra GmbH war.",
            "20",
            "Eva Holl",
        ),
        (
            "Im Projekt „KaltStart“ forschen drei Partner. Eva Holl leitet seit zwei Jahren das Labor der Tundra GmbH.",
            "zwei",
            "Eva Holl",
        ),
        # the project lasts, whoever leads it
        (
            "Im Projekt „KaltStart“ forschen drei Partner. Eva Holl leitet das auf zwei Jahre angelegte Vorhaben.",
            "zwei",
            "KaltStart",
        ),
    ],
)
def test_times_describe_what_lasts_or_is_made(prose: str, number: str, subject: str) -> None:
    assert subject_of(prose, number) == subject


@pytest.mark.parametrize(
    ("prose", "number", "subject"),
    [
        ("Im vergangenen Jahr bearbeitete die Quirla AG 412 Aufträge, ein Zuwachs von 17 Prozent.", "17", "Aufträge"),
        ("Die Quirla AG setzte 3,1 Millionen Euro um, ein Plus von 17 Prozent.", "17", "Quirla AG"),
        (
            "Jeder Zehnte lebt hier von der Dentaltechnik. Auf 390 Millionen Euro beziffert die IHK Emden den Umsatz.",
            "390",
            "Dentaltechnik",
        ),
        ("Auf 390 Millionen Euro schätzt die Quirla AG ihren Umsatz.", "390", "Quirla AG"),
        ("Im Projekt „KaltStart“ forschen drei Partner. Die Laufzeit beträgt 30 Monate.", "30", "KaltStart"),
    ],
)
def test_rises_and_reckoned_turnover(prose: str, number: str, subject: str) -> None:
    assert subject_of(prose, number) == subject
