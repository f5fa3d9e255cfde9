"""Ordinary wordings of each metric with their look-alikes, and years told from another year."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed


def metrics(prose: str) -> list[str | None]:
    return [figure.metric.value if figure.metric else None for figure in analysed(prose).found.figures]


@pytest.mark.parametrize(
    ("prose", "metric"),
    [
        # members who do something, or are something, are not all of them
        ("Das Netzwerk hat 140 Akteure aus Handwerk und Lehre unter seinem Dach.", "members"),
        ("Wer mitmachen will, unterschreibt einen Vertrag; 61 Betriebe haben das bislang getan.", "members"),
        ("84 Mitglieder sind im Verein organisiert.", "members"),
        ("23 Mitglieder sind Tischlereibetriebe.", "companies"),
        ("23 Mitglieder sind Gemeinden.", "count_other"),
        ("An der Reise nach Lappland beteiligten sich 19 Mitglieder.", "participants"),
        ("An den Kosten der Professur beteiligten sich 22 Mitglieder.", "count_other"),
        ("Dem Vorstand gehören sieben Mitglieder an.", "count_other"),
        ("Sechs Mitglieder traten aus.", "count_other"),
        # founders at the founding
        ("An der Gründungsversammlung nahmen neun Firmen teil.", "founding_members"),
        ("Am Anfang waren wir vierzehn Leute mit einem Fass Öl.", "founding_members"),
        ("Zwölf Unternehmer beschlossen 2004, einen Verein zu gründen.", "founding_members"),
        ("Fünf Brauereien waren zu Beginn dabei.", "founding_members"),
        ("Aus der Taufe gehoben haben ihn neun Brauereien.", "founding_members"),
        ("Elf Firmen gehörten zu den Gründungsmitgliedern.", "founding_members"),
        ("Zum zehnten Jubiläum kamen elf Firmen.", "companies"),
        # shares of members named in the sentence before, and of what only sounds like it
        ("Der Verein hat 70 Mitglieder. Gut vier Fünftel haben ihren Sitz in Franken.", "member_share"),
        ("Der Verein hat 70 Mitglieder. Zwölf Prozent entfallen auf Großunternehmen.", "industry_share"),
        ("Vier von zehn Mitgliedern sind kleine und mittlere Betriebe.", "sme_share"),
        ("Zwei Drittel der Partner sind kleine und mittlere Unternehmen.", "sme_share"),
        ("Der Verein finanziert sich zu 60 Prozent aus Mitgliedsbeiträgen.", "share_other"),
        ("Neun von zehn Absolventen arbeiten heute in einem Mitgliedsbetrieb.", "share_other"),
        ("Deutschlandweit stammt jede vierte Orgel aus der Region.", "market_share"),
        ("Um 8,5 Prozent ist der Umsatz der Gerber zwischen Alb und Rems im vorigen Jahr zurückgegangen.", "growth"),
        ("Heute hat der Hofladen ein Fünftel mehr Kundschaft.", "growth"),
        ("Heute braucht der Hofladen ein Fünftel weniger Strom.", "share_other"),
        # staff of the office and of a firm
        ("Drei hauptamtliche Kräfte führen die Geschäfte des Vereins.", "employees"),
        ("Fünf Frauen und Männer arbeiten in der Geschäftsstelle.", "employees"),
        ("Die Firma hat 17 Angestellte und sitzt am Kanal.", "jobs"),
        ("Im Mittel zählen die Betriebe 35 Beschäftigte.", "jobs"),
        ("Heute stehen 64 Namen auf der Gehaltsliste der Firma.", "jobs"),
        ("340 Beschäftigte haben den Lehrgang durchlaufen.", "participants"),
        # what is gathered, won or sold
        ("Im ersten Jahr kamen 48 Tonnen Stahl zusammen.", "output"),
        ("In Sachsen fallen 900 Tonnen Reste im Jahr an, und das meiste wird verbrannt.", "output"),
        ("Bisher hat die Firma 1.100 Stück abgesetzt.", "output"),
        ("Inzwischen hat die Firma neun Stück verkauft.", "count_other"),
        ("Das Gerät wurde mehr als 900-mal verkauft.", "output"),
        ("Die Weberei webt 900 Meter Stoff am Tag.", "output"),
        ("Der Splitter fliegt mit 28.000 Kilometern in der Stunde.", "count_other"),
        # firms by their trade
        ("148 Speditionen speisen ihre Touren ein.", "companies"),
        ("Elf Ingenieurbüros zeichnen die Pläne.", "companies"),
        ("Zwei Maschinenbauer liefern die Teile.", "companies"),
        ("Das Haus hat vier Stockwerke.", "count_other"),
        # who takes part
        ("Für die Sommerschule bewarben sich zuletzt 130 junge Leute.", "participants"),
        ("An der Kampagne beteiligen sich 48 Schulen.", "participants"),
        ("15 Nachwuchskräfte haben die Ausbildung durchlaufen.", "participants"),
        ("Er hat drei Kinder.", "count_other"),
        # money
        ("Für das Vorhaben stehen 2,4 Millionen Euro zur Verfügung.", "funding_eur"),
        ("Zusammen warben die Partner 37 Millionen Euro ein.", "funding_eur"),
        ("In die Montagelinie fließen acht Millionen Euro.", "investment_eur"),
        ("Das erspart dem Kreis einen Neubau für acht Millionen Euro.", "money_other"),
        ("Die Betriebe erlösten 6,9 Millionen Euro.", "revenue_eur"),
        # groups, events, ages
        ("Die Mitglieder treffen sich in sechs Werkstattkreisen.", "working_groups"),
        ("Im vorigen Jahr fanden 22 Abende dieser Reihe statt.", "events_per_year"),
        ("Die Maschine läuft 24-mal am Tag.", "count_other"),
        ("Das Durchschnittsalter liegt bei 52 Jahren.", "count_other"),
        ("Über zwei Heizperioden wird gemessen.", "duration"),
    ],
)
def test_metric(prose: str, metric: str) -> None:
    assert metrics(prose)[-1] == metric


def test_the_payer_of_a_part_does_not_make_the_whole_cost_a_grant() -> None:
    prose = "Von den Baukosten in Höhe von 3,4 Millionen Euro übernahm der Freistaat zwei Millionen Euro."
    assert metrics(prose) == ["investment_eur", "funding_eur"]


@pytest.mark.parametrize(
    ("prose", "year"),
    [
        ("2022 zählte der Verein 50 Mitglieder. Ein Jahr später waren es 61.", 2023),
        ("Im Jahr 2021 waren es 57 Mitglieder, im Jahr darauf 63.", 2022),
        ("2021 hatte die Kammer die Betriebe befragt. 62 Prozent nannten fehlende Lehrlinge.", 2021),
        ("Der 2018 eröffnete Bau hat vier Labore.", None),
        ("Im Mai 2016 stellte der Bund 380.000 Euro bereit.", 2016),
        ("Das Land fördert das Projekt von 2021 bis 2024 mit zwei Millionen Euro.", None),
    ],
)
def test_year(prose: str, year: int | None) -> None:
    assert analysed(prose).found.figures[-1].year == year


@pytest.mark.parametrize(
    ("prose", "value", "unit"),
    [
        ("Die Mitglieder treffen sich in Arbeitskreisen, von denen es acht gibt.", 8.0, "Arbeitskreise"),
        ("Der Verein hat 84 Mitglieder. 34 stellen Sensoren her.", 34.0, "Mitglieder"),
    ],
)
def test_a_bare_number_counts_what_was_named_before(prose: str, value: float, unit: str) -> None:
    figure = analysed(prose).found.figures[-1]
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("prose", "qualifier"),
    [
        ("In Orten mit unter 10.000 Einwohnern fehlt eine Werkstatt.", "max"),
        ("Der Roboter hebt Teile bis neun Kilogramm.", "max"),
        ("Jährlich bauen wir vielleicht fünf Kessel ein.", "about"),
        ("Das Labor wird über zwei Heizperioden geprüft.", "exact"),
    ],
)
def test_qualifier(prose: str, qualifier: str) -> None:
    assert analysed(prose).found.figures[-1].qualifier.value == qualifier
