"""Metrics told by what is done with or to what is counted: staff and jobs, participants, output, founders, money."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, facts


def metrics(*given: str) -> list[str | None]:
    return [figure.metric.value if figure.metric else None for figure in analysed(*given).found.figures]


@pytest.mark.parametrize(
    ("prose", "metric"),
    [
        # people of a firm, told by what it does with them
        ("Die Ankerwinde GmbH webt mit 38 Leuten Edelstahl.", "jobs"),
        ("Die Ankerwinde GmbH hat 28 Leute.", "jobs"),
        ("Die Ankerwinde GmbH ist auf 86 Leute gewachsen.", "jobs"),
        ("700 Leute standen damals auf der Straße.", "jobs"),
        ("Bei der Ankerwinde GmbH stehen 34 Menschen auf der Lohnliste.", "jobs"),
        ("340 Stellen sind bei den Betrieben unbesetzt.", "jobs"),
        ("In der Branche sind 2.900 Menschen tätig.", "jobs"),
        ("Auf der Insel wohnen 2.900 Menschen.", "count_other"),
        ("Auf dem Marktplatz hat er 28 Leute gesehen.", "count_other"),
        ("340 Lehrstellen sind unbesetzt.", "count_other"),
        # people who take part
        ("66 Frauen und Männer haben den Kurs bisher durchlaufen.", "participants"),
        ("74 Frauen und Männer haben den Lehrgang absolviert.", "participants"),
        ("4.000 Menschen ließen ihre Augen prüfen.", "participants"),
        ("Das zeigt eine Studie mit 60 Patienten.", "participants"),
        ("Hier werden im Jahr 520 Personen aus- und weitergebildet.", "participants"),
        ("Gekommen sind 14 Winzer.", "participants"),
        ("Sie war mit 18 Redakteuren zu Gast.", "participants"),
        ("140 Freiwillige sind geschult worden.", "participants"),
        ("Im Tal leben 140 Freiwillige.", "count_other"),
        ("In der Klinik liegen 60 Patienten.", "count_other"),
        # things made
        ("Die Ankerwinde GmbH lieferte 2023 mehr als 600 Implantate.", "output"),
        ("Die Ankerwinde GmbH fertigt monatlich 200 Gürtel.", "output"),
        ("Die Ankerwinde GmbH verkauft 600 Gürtel im Jahr.", "output"),
        ("640 Tonnen verließen im Sommer das Werk.", "output"),
        ("Die Ankerwinde GmbH hat 23 Öfen verkauft.", "count_other"),
        # founders of any trade
        ("Errichtet wurde der Verein im Juli 2014 von sechs Winzern.", "founding_members"),
        ("Gegründet haben ihn 2012 sieben Firmenchefs.", "founding_members"),
        ("Zehn Winzer reisten nach Berlin.", "count_other"),
        # partners of a network, and of a project
        ("Kelpario hat inzwischen 58 Partner.", "members"),
        ("Am Projekt „Hafenlicht“ arbeiten vier Partner.", "participants"),
        # stretches of time that are no units, and how old somebody is
        ("Den Antrag schrieb sie an drei Wochenenden.", "duration"),
        ("Die Maschine hält 1.200 Betriebsstunden.", "duration"),
        ("Jeder Schiffer dort ist älter als 55 Jahre.", "count_other"),
        # money put into things
        ("Die Mitglieder haben 310.000 Euro zusammengelegt.", "investment_eur"),
        ("Der Verein begann mit einem Stammkapital von 75.000 Euro.", "investment_eur"),
        ("Sie hat 3,2 Millionen Euro gekostet.", "investment_eur"),
        ("Sie hat 30.000 Euro gekostet.", "money_other"),
        # a share that rises is still a share
        ("Der Anteil der Holzbauten ist auf 31 Prozent gestiegen.", "share_other"),
        ("Der Umsatz ist um 31 Prozent gestiegen.", "growth"),
    ],
)
def test_metric(prose: str, metric: str) -> None:
    assert metrics(prose)[-1] == metric


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        # a part of what was counted begins the next clause
        ("107 Partner sind dabei: 68 sind Betriebe, neun gehören zum Handwerk.", [("Betriebe", 68), ("Partner", 9)]),
        ("107 Partner sind dabei, 68 davon sind Firmen, vier sind Institute.", [("Firmen", 68), ("Institute", 4)]),
        ("107 Partner sind dabei. 68 davon sind Firmen, neun kommen aus Polen.", [("Firmen", 68), ("Partner", 9)]),
        ("63 Anträge gab es. 41 wurden bewilligt.", [("Anträge", 41)]),
        ("Der Lehrgang nahm 75 Leute auf. 68 haben ihn beendet.", [("Leute", 68)]),
        # more than there were is no part of them, and what is measured has none
        ("Drei Boote lagen dort. 41 wurden erwartet.", []),
        ("Das Boot misst 90 Meter. 41 sind es im Hafen.", []),
    ],
)
def test_parts_of_what_was_counted(prose: str, found: list[tuple[str, int]]) -> None:
    figures = [(figure.unit, figure.value) for figure in analysed(prose).found.figures]
    assert figures[1:] == found


@pytest.mark.parametrize(
    ("prose", "value", "unit"),
    [
        ("Im Sommer gab es 22 solcher Feste.", 22, "Feste"),
        ("Die Winde wurde 900-mal verkauft.", 900, "Mal"),
        ("Die Winde wurde mehr als 15.000-mal verkauft.", 15000, "Mal"),
        ("Heute sind sie zu fünft.", 5, "Personen"),
    ],
)
def test_ways_to_count(prose: str, value: float, unit: str) -> None:
    assert [(figure.value, figure.unit) for figure in analysed(prose).found.figures] == [(value, unit)]


@pytest.mark.parametrize(
    "prose", ["Das ist zehnmal besser.", "Er kam dreimal.", "Sie geht zu Fuß zu acht Treffen hin."]
)
def test_ways_of_speaking_are_not_counted(prose: str) -> None:
    assert [figure.unit for figure in analysed(prose).found.figures if figure.unit in ("Mal", "Personen")] == []


def test_labels_of_a_facts_box_may_be_dated() -> None:
    figures = analysed(
        facts(
            "Kurse 2023: 24",
            "Kurse pro Jahr: 45",
            "Projekte seit der Gründung: 23",
            "Feste: rund 30 im Jahr",
            "Betriebe: ca. 260",
        )
    ).found.figures
    assert [(figure.unit, figure.value) for figure in figures] == [
        ("Kurse", 24), ("Kurse", 45), ("Projekte", 23), ("Feste", 30), ("Betriebe", 260),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("prose", "metric"),
    [
        ("57 Mitglieder sind dabei, fünf gehören zu Konzernen.", "companies"),
        ("57 Mitglieder sind dabei, fünf gehören zu Hochschulen.", "count_other"),
    ],
)
def test_members_told_to_be_firms(prose: str, metric: str) -> None:
    assert metrics(prose)[-1] == metric


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("„Zu zweit fingen wir an. Jetzt sind wir 52 und suchen Leute“, sagt Eva Holl.", [("Personen", 52.0)]),
        ("„Heute sind wir 20 Jahre weiter“, sagt Eva Holl.", [("Jahre", 20.0)]),
        ("„Heute sind wir stolz, 52 kamen“, sagt Eva Holl.", []),
    ],
)
def test_people_counted_as_us(prose: str, found: list[tuple[str, float]]) -> None:
    figures = [(figure.unit, figure.value) for figure in analysed(prose).found.figures]
    assert figures[-1:] == found


@pytest.mark.parametrize(
    ("prose", "metric"),
    [
        # by the minute
        ("Die Presse schafft 40 Hübe in der Minute.", "output"),
        ("900 Pillen laufen in der Stunde vom Tisch.", "output"),
        ("80 Liter schießen in der Sekunde durch das Rohr.", "output"),
        ("Die Spindel dreht 9.000 Umdrehungen pro Minute.", "count_other"),
        ("80 Menschen laufen in der Stunde vorbei.", "count_other"),
        # by the piece and from the works
        ("Die Ankerwinde GmbH sortiert Ringe, neun Millionen Stück am Tag.", "output"),
        ("Im vergangenen Jahr half die Ankerwinde GmbH 80-mal.", "count_other"),
        ("Rund 40 Kräne verlassen jeden Monat die Montage.", "output"),
        ("Rund 40 Monteure verlassen jeden Monat die Montage.", "count_other"),
        # people at their work
        ("90 Menschen drehen hier Wellen.", "jobs"),
        ("90 Menschen leben hier gern.", "count_other"),
        # people whom an offer reached
        ("30 junge Menschen sind gerade dabei.", "participants"),
        ("Über 300 Frauen haben den Kurs hinter sich.", "participants"),
        ("Es haben 90 Kinder getestet, was schmeckt.", "participants"),
        # founders with others beside them
        ("Zwölf Betriebe und die Hochschule Kelbra hoben damals einen Verein aus der Taufe.", "founding_members"),
        ("Zwölf Betriebe und die Hochschule Kelbra hoben damals ihre Preise.", "companies"),
    ],
)
def test_metrics_of_counts_by_what_happens(prose: str, metric: str) -> None:
    assert metrics(prose) == [metric]


@pytest.mark.parametrize(
    ("prose", "metric"),
    [
        ("Der neue Reinraum verschlang 3,8 Millionen Euro.", "investment_eur"),
        ("Die neue Uniform verschlang 38.000 Euro.", "money_other"),
        ("Vier Millionen Euro soll sie kosten.", "investment_eur"),
        ("Vier Euro soll sie kosten.", "money_other"),
        ("Die Ankerwinde GmbH baut bis 2026 für 18 Millionen Euro ein Terminal.", "investment_eur"),
        ("Die Ankerwinde GmbH verkauft 2026 für 18 Millionen Euro Winden.", "money_other"),
        ("Am Rand wächst eine Halle, für die sie zwölf Millionen Euro ausgibt.", "investment_eur"),
        ("Am Rand wächst der Ärger, für den sie zwölf Millionen Euro ausgibt.", "money_other"),
        ("Das Haus ist fünf Millionen Euro teuer.", "investment_eur"),
        ("Das Los ist fünf Euro teuer.", "money_other"),
        ("Später stieg ein Fonds mit drei Millionen Euro ein.", "investment_eur"),
        ("Später stieg der Preis mit drei Millionen Euro auf ein Hoch.", "money_other"),
    ],
)
def test_what_is_built_and_bought_is_invested(prose: str, metric: str) -> None:
    assert metrics(prose) == [metric]
