"""Whom a figure describes by the grammar around it: relative clauses, sizes, asides, what changes; and when."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, paragraph
from tests.language.test_figures_owners import subjects


def metrics(prose: str) -> list[str | None]:
    """Return the metric of each figure."""
    return [figure.metric.value if figure.metric else None for figure in analysed(paragraph(prose)).found.figures]


def years(prose: str) -> list[int | None]:
    """Return the year of each figure."""
    return [figure.year for figure in analysed(paragraph(prose)).found.figures]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        # the pronoun agrees with the noun it stands for, not with the nearest one
        ("Die Kammer bietet eine Fortbildung zum Meister an, die 73 Fachkräfte absolviert haben.", "Fortbildung"),
        ("Kelpario gibt einen Kurs für Wachleute, an dem 40 Fachkräfte teilgenommen haben.", "Kurs"),
        ("Ein Kurs, den die Kammer anbietet und den 130 Fachkräfte absolviert haben, hilft.", "Kurs"),
        # the head of a genitive, and the name before an apposition
        (
            "Eva Holl lädt zum Werkstattabend, dem Stammtisch des Vereins, zu dem meist 70 Gäste kommen.",
            "Werkstattabend",
        ),
        ("Kelpario wirbt mit der Aktion „Kalte Füße“, an der sich 48 Schulen beteiligen.", "Kalte Füße"),
        # where it takes place, and what somebody does besides, is nothing that people take part in
        ("Eva Holl lädt zur Werkschau in Emden, zu der 70 Gäste kommen.", "Werkschau"),
        ("Ein Kongress ist in Vorbereitung, zu dem 250 Gäste kommen.", "Kongress"),
    ],
)
def test_what_people_take_part_in(prose: str, subject: str) -> None:
    assert subjects(prose)[-1] == subject


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Die Quirla AG mietet eine Halle von 2.000 Quadratmetern.", "Halle"),
        ("Auf der Messe teilt sich Kelpario einen Stand von rund 280 Quadratmetern.", "Stand"),
        ("Die Quirla AG erprobt Busse auf einer Strecke von mehr als 40 Kilometern.", "Strecke"),
        # a measure is no thing
        ("Die Quirla AG baut Wellen mit einem Durchmesser von 40 Millimetern.", "Wellen"),
    ],
)
def test_what_has_a_size(prose: str, subject: str) -> None:
    assert subjects(prose)[-1] == subject


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Die Tundra GmbH (90 Beschäftigte) baut Pumpen für die Quirla AG.", "Tundra GmbH"),
        ("Bei der Tundra GmbH in Husum, zwölf Köpfe, entstehen Pumpen für Kelpario.", "Tundra GmbH"),
        ("Die Quirla eG, 640 Mitglieder, pachtet Dächer.", "Quirla eG"),
        ("Bei der Tundra GmbH in Husum, einem Betrieb mit 85 Leuten, lernt Jan Reck.", "Tundra GmbH"),
        ("Der Verein gewann die Tundra GmbH, 90 Beschäftigte zogen um.", "Tundra GmbH"),
    ],
)
def test_an_aside_counts_the_people_of_whom_it_follows(prose: str, subject: str) -> None:
    assert subjects(prose)[0] == subject


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Die Quirla AG liefert Pumpen. Zuletzt lag der Umsatz bei 88 Millionen Euro.", "Quirla AG"),
        ("Die Quirla AG liefert Pumpen. Der Umsatz von rund 88 Millionen Euro freut alle.", "Quirla AG"),
        ("Die Quirla AG liefert Pumpen. Der Umsatz der Tundra GmbH liegt bei 88 Millionen Euro.", "Tundra GmbH"),
        # what has changed is described itself, unless somebody has it
        ("Das Projekt „Kaltfuß“ läuft; die Ausbeute stieg von 48 auf 71 Prozent.", "Ausbeute"),
        ("Im Projekt „Kaltfuß“ sank der Ausschuss auf drei Prozent.", "Ausschuss"),
        ("Das Projekt „Kaltfuß“ lohnt sich: Das Nachladen dauert zwölf Minuten.", "Nachladen"),
    ],
)
def test_whose_a_measure_is(prose: str, subject: str) -> None:
    assert subjects(prose)[-1] == subject


def test_a_founder_has_no_founding_members() -> None:
    prose = "Der Verein entstand 2016; die Tundra GmbH gehörte zu den 17 Gründungsmitgliedern."
    assert subjects(prose) == ["Kelpario e. V."]
    assert years(prose) == [2016]


@pytest.mark.parametrize(
    ("prose", "metric"),
    [
        (
            "Jan Reck beschäftigt bei der Quirla AG 14 Leute und plant einen Versuch, an dem 40 Schulen teilnehmen.",
            "jobs",
        ),
        ("Aus dem Kreis der Teilnehmer ist eine Firma hervorgegangen: Quirla, ein Start-up mit acht Köpfen.", "jobs"),
        ("310 Menschen bauen bei der Quirla AG Kräne.", "jobs"),
        ("Jan Reck hatte damals eine Schlosserei mit elf Mann.", "jobs"),
        ("Acht Kaufleute, die den Verein aus der Taufe hoben, feiern.", "founding_members"),
        ("Als 14 Forscher 2009 in einer Kneipe ihren Verein aus der Taufe hoben, regnete es.", "founding_members"),
        ("Kelpario, zu dessen Gründungsmitgliedern 22 Firmen gehörten, wächst.", "founding_members"),
        # nobody is employed or founds anything here
        ("310 Menschen kamen zum Stammtisch von Kelpario.", "participants"),
        ("Acht Kaufleute, die den Verein besuchten, feiern.", "count_other"),
    ],
)
def test_who_works_and_who_founds(prose: str, metric: str) -> None:
    assert metrics(prose)[0] == metric


def test_a_date_lends_no_unit() -> None:
    units = [figure.unit for figure in analysed(paragraph(
        "Bei der Quirla AG arbeiten 47 Leute, vor zwei Jahren waren es neun. Drei Jahre später sind es 60."
    )).found.figures]  # fmt: skip
    assert units == ["Leute", "Jahre", "Leute", "Jahre", "Leute"]


@pytest.mark.parametrize(
    ("prose", "year"),
    [
        ("480 Kurse und 20 Reisen haben Eva Holl und ihr Team 2024 angeboten.", 2024),
        ("480 Kurse bietet der Verein an, 2024 zog er um.", None),
        ("Das Geschäftsjahr 2023 war gut. Im Geschäftsjahr kamen neun Mitglieder hinzu.", 2023),
        ("2023 war gut. Im Sommer kamen neun Leute.", None),
        ("Unter den 24 Festen, die der Verein im selben Jahr gab, war eines am Meer.", None),
        ("Bis 2030 soll die Leistung der Anlagen von heute 24 auf 200 Megawatt steigen.", 2030),
    ],
)
def test_years(prose: str, year: int | None) -> None:
    assert years(prose)[-1] == year


def test_the_same_year_may_be_named_after_the_figure() -> None:
    prose = "Kelpario zog 2023 um. Unter den 24 Festen, die der Verein im selben Jahr gab, war eines am Meer."
    assert years(prose) == [2023]


def test_a_possessive_is_no_part_of_a_name() -> None:
    assert subjects("Unser Ausschuss sank um ein Viertel.") == ["Ausschuss"]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Jan Reck gründete die Quirla AG. Heute führt Jan Reck ein Team von 19 Personen.", "Quirla AG"),
        ("Jan Reck gründete die Quirla AG. Jan Reck steht einem Team von 27 Leuten vor.", "Quirla AG"),
        # what a branch's people work in
        ("Laut einer Studie der Kammer arbeiten 3.600 Menschen im Werkzeug- und Formenbau.", "Werkzeug- und Formenbau"),
        (
            "Nach einer Studie der Tundra GmbH sind 2.300 Menschen in der Batterieverwertung tätig.",
            "Batterieverwertung",
        ),
    ],
)
def test_whose_people_they_are(prose: str, subject: str) -> None:
    assert subjects(prose)[-1] == subject
    assert metrics(prose)[-1] == "jobs"


def test_the_office_is_the_clusters_and_a_place_is_no_trade() -> None:
    assert metrics("Das Büro im Hafen ist mit drei Leuten besetzt.") == ["employees"]
    assert subjects("Bei der Quirla AG arbeiten 60 Menschen in der Altstadt.") == ["Quirla AG"]
