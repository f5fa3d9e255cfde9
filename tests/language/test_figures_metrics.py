"""Metrics told by what is done with or to what is counted: staff and jobs, participants, output, founders, money."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed


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
        ("Auf dem Marktplatz hat er 28 Leute gesehen.", "count_other"),
        ("340 Lehrstellen sind unbesetzt.", "count_other"),
        # people who take part
        ("66 Frauen und Männer haben den Kurs bisher durchlaufen.", "participants"),
        ("74 Frauen und Männer haben den Lehrgang absolviert.", "participants"),
        ("4.000 Menschen ließen ihre Augen prüfen.", "participants"),
        ("Das zeigt eine Studie mit 60 Patienten.", "participants"),
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
