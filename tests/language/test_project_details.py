"""Years, sums, funders and partners of a project: the wordings that tell them, and what they are not."""

from __future__ import annotations

import pytest

from pipeline.language.model import ProjectCandidate
from tests.language.helpers import Given, analysed, heading, paragraph


def project(*given: Given) -> ProjectCandidate:
    (found,) = analysed(*given).found.projects
    return found


@pytest.mark.parametrize(
    ("prose", "years"),
    [
        ("Das Vorhaben „Moorauge“, das im Oktober 2024 begonnen hat und noch bis 2027 dauert, läuft.", (2024, 2027)),
        (
            "„Moorauge“ heißt das Projekt, in dem seit Anfang 2025 gemessen wird. Fertig sein muss alles 2026.",
            (2025, 2026),
        ),
        ("Im Projekt „Moorauge“ wird seit 2025 gemessen, Schluss ist Ende 2026.", (2025, 2026)),
        ("Von 2021 an wurde im Projekt „Moorauge“ geforscht.", (2021, None)),
        ("So gelang 2009 das Projekt „Moorauge“.", (2009, None)),
        (
            "„Moorauge“ heißt das Projekt, für das die Wattenstiftung 2021 eine Zusage über 80.000 Euro gab; nach drei "
            "Jahren war es abgeschlossen.",
            (2021, 2024),
        ),
        (
            "Bis zum Abschluss des Projekts „Moorauge“ im Jahr 2026 soll der Anteil auf 60 Prozent steigen.",
            (None, 2026),
        ),
        ("Das erste große Vorhaben ist 2021 angelaufen. In „Moorauge“ misst man Wasserstände.", (2021, None)),
        ("Das Projekt „Moorauge“ lief 2019 an.", (2019, None)),
        ("Vor drei Jahren, im Mai 2023, begann das Projekt „Moorauge“.", (2023, None)),
        ("Seinen Anfang nahm das Projekt „Moorauge“ 2023.", (2023, None)),
        ("Bewilligt wurde das Vorhaben „Moorauge“ im Juli 2021.", (2021, None)),
        ("Das Projekt „Moorauge“ soll 2025 starten und 2028 enden.", (2025, 2028)),
        ("Gestartet ist das Vorhaben „Moorauge“ 2021, drei Jahre später war es beendet.", (2021, 2024)),
        ("Das Projekt „Moorauge“ kam 2022 zum Abschluss.", (None, 2022)),
        ("Die Förderung für das Projekt „Moorauge“ lief 2022 aus.", (None, 2022)),
        ("Zum Jahresende 2025 läuft das Projekt „Moorauge“ aus.", (None, 2025)),
        ("Das Projekt „Moorauge“ reicht bis ins Jahr 2027.", (None, 2027)),
        # years of what is told about, and of others
        ("Im Projekt „Moorauge“ geht es um Häuser, die zwischen 1992 und 1998 gebaut wurden.", (None, None)),
        ("Das Projekt „Moorauge“ vergleicht die Ernten der Jahre 1991 bis 2010.", (None, None)),
        ("Das Projekt „Moorauge“ wertet Wetterdaten von 1961 bis 1990 aus.", (None, None)),
        ("Das Projekt „Moorauge“ läuft. Die Ankerwinde GmbH baut seit 1998 Pumpen.", (None, None)),
        ("Das Projekt „Moorauge“ läuft. Sie kam 2019 aus Jena.", (None, None)),
        # no year of the project: of its end alone, of an aim, of the product; no word within another one
        ("Seit 2024 ist das Projekt „Moorauge“ abgeschlossen.", (None, 2024)),
        (
            "Das Land fördert das Projekt „Moorauge“, verlangt aber, dass der Verbrauch bis 2027 um 15 Prozent sinkt.",
            (None, None),
        ),
        ("Das Projekt „Moorauge“ lief bis 2021. Seit 2022 verkauft die Ankerwinde GmbH die Geräte.", (None, 2021)),
        ("Im Projekt „Moorauge“ misst man Sole. Seit 2025 wird die Sonde in Serie gebaut.", (None, None)),
        ("Das Vorhaben trägt den Namen „Restlos“ und läuft noch bis 2027.", (None, 2027)),
        ("2022 ging das Projekt „Moorauge“ an den Start.", (2022, None)),
        ("Das 2022 begonnene Projekt „Moorauge“ läuft bis 2027.", (2022, 2027)),
        ("Das 2023 abgeschlossene Vorhaben „Moorauge“ zahlt sich aus.", (None, 2023)),
    ],
)
def test_years(prose: str, years: tuple[int | None, int | None]) -> None:
    found = project(prose)
    assert (found.start_year, found.end_year) == years


@pytest.mark.parametrize(
    ("prose", "amount"),
    [
        # what was given, not what it costs
        (
            "Beziffert wird das Projekt „Moorauge“ auf 2,7 Millionen Euro; 1,9 Millionen schießt das Ministerium zu.",
            1.9e6,
        ),
        ("Das Projekt „Moorauge“ hat 7,3 Millionen Euro gekostet, davon kamen 4,9 Millionen vom Land Hessen.", 4.9e6),
        ("Von den 5 Millionen Euro, die das Projekt „Moorauge“ kostet, zahlt der Bund 3,5 Millionen.", 3.5e6),
        ("Bezahlt hat das Projekt „Moorauge“ das Umweltministerium, genauer: 620.000 der 775.000 Euro.", 620_000.0),
        ("Das Projekt „Moorauge“ läuft. Gesamtkosten: 3,4 Mio. Euro. Die Zuwendung beträgt 2,1 Mio. Euro.", 2.1e6),
        # the text's own total of several funders
        (
            "1,75 Millionen Euro hat das Umweltministerium für das Projekt „Moorauge“ bewilligt, 300.000 Euro legt der "
            "Landkreis Emden obendrauf, macht zusammen 2,05 Millionen.",
            2.05e6,
        ),
        # the costs where only a share is told, and no money from elsewhere long after
        (
            "6,7 Millionen Euro kostet das Projekt „Moorauge“, zwei Drittel davon übernimmt das Umweltministerium.",
            6.7e6,
        ),
        (
            "Von den Kosten des Projekts „Moorauge“ in Höhe von 400.000 Euro trug das Land Hessen den Löwenanteil. Es "
            "stand am Hafen. Dann brannte es. Es wurde leer. Die Mitglieder spendeten 93.000 Euro.",
            400_000.0,
        ),
        ("Das Projekt „Moorauge“ läuft; es kostet 2,1 Millionen Euro, und 80 Prozent trägt das Land Hessen.", 2.1e6),
        ("Das Projekt „Moorauge“ hat ein Volumen von 2,4 Millionen Euro, 1,6 Millionen davon gibt der Bund.", 1.6e6),
        # what something else costs
        ("Das Land Hessen fördert das Projekt „Moorauge“; eine Lampe kostet 20.000 Euro.", None),
        # an abbreviated million before the sign
        ("Der Bund fördert das Projekt „Moorauge“ mit 6,4 Mio. €; die Betriebe steuern 2,1 Mio. € bei.", 6.4e6),
        # no funding
        ("Das Projekt „Moorauge“ spart den Betrieben 2 Millionen Euro im Jahr.", None),
        ("Das Projekt „Moorauge“ nützt 4 Millionen Menschen.", None),
    ],
)
def test_sums(prose: str, amount: float | None) -> None:
    assert project(prose).amount_eur == amount


@pytest.mark.parametrize(
    ("sentence", "funders"),
    [
        ("Dafür zahlt die Ankerwinde GmbH, eine Stiftung, bis 2028 rund 720.000 Euro.", ["Ankerwinde GmbH"]),
        ("Unterrichtet wird an Schulen, was die Ankerwinde GmbH finanziert.", ["Ankerwinde GmbH"]),
        ("Bezahlt hat das die Ankerwinde GmbH.", ["Ankerwinde GmbH"]),
        ("Geldgeber ist die Ankerwinde GmbH.", ["Ankerwinde GmbH"]),
        ("Geldgeber des Vorhabens war auch die Ankerwinde GmbH.", ["Ankerwinde GmbH"]),
        ("Die Ankerwinde GmbH sucht Geldgeber.", []),
        ("Den Rest der Kosten gab die Sparkasse Emden.", ["Sparkasse Emden"]),
        ("Die Ankerwinde GmbH baut Pumpen, das Geld gibt das Land Hessen.", ["Land Hessen"]),
        # the structural funds in any case, without the abbreviation in brackets
        (
            "Aus dem Europäischen Fonds für regionale Entwicklung (EFRE) fließen dafür 1,75 Millionen Euro.",
            ["Europäischer Fonds für regionale Entwicklung"],
        ),
        ("Gefördert wird es aus dem EFRE.", ["EFRE"]),
        ("Mittel des Europäischen Sozialfonds Plus fördern es.", ["Europäischer Sozialfonds Plus"]),
        ("Der Europäische Sozialfonds fördert es.", ["Europäischer Sozialfonds"]),
        ("1,9 Millionen Euro, die der Bund bereitstellte, fördern es.", ["Bund"]),
        # bodies that take part or pay, by what their clause says; the state without its name
        ("Das Bundesinstitut für Fragen gibt dafür 250.000 Euro.", ["Bundesinstitut für Fragen"]),
        ("Das Umweltbundesamt finanziert es mit 250.000 Euro.", ["Umweltbundesamt"]),
        ("250.000 Euro kommen von der Landwirtschaftskammer Emden.", ["Landwirtschaftskammer Emden"]),
        (
            "Aus dem Topf der Europäischen Innovationspartnerschaft fließen 600.000 Euro.",
            ["Europäische Innovationspartnerschaft"],
        ),
        ("Bis 2026 zahlt das Land Hessen 610.000 Euro.", ["Land Hessen"]),
        ("Das Land hat 700.000 Euro zugesagt.", ["Land"]),
        ("Gemessen wird in Hessen. Das Land hat 700.000 Euro zugesagt.", ["Land Hessen"]),
        ("Messgeräte kommen aufs Land, die Ankerwinde GmbH gibt 20.000 Euro.", []),
    ],
)
def test_funders(sentence: str, funders: list[str]) -> None:
    assert project(f"Viel erhofft man sich vom Projekt „Moorauge“. {sentence}").funders == funders


@pytest.mark.parametrize(
    ("sentences", "partners"),
    [
        (
            "Die Hochschule Emden/Leer zählt Libellen, die Ankerwinde GmbH mäht.",
            ["Hochschule Emden/Leer", "Ankerwinde GmbH"],
        ),
        ("Ausgewertet wird an der Hochschule Emden/Leer.", ["Hochschule Emden/Leer"]),
        ("Gemeinsam mit dem Verbund misst die Hochschule Emden/Leer.", ["Hochschule Emden/Leer"]),
        ("Verkauft werden die Geräte heute an die Ankerwinde GmbH.", []),
        ("Das Land Hessen zahlt.", []),
        ("Am Ende stand ein Gerät. Gekauft hat es die Ankerwinde GmbH.", []),
        ("Die Technik nutzt heute die Ankerwinde GmbH.", []),
        ("Der Verein setzt es ohne Geld um.", ["Kelpario e. V."]),
        ("Mit dabei: die Ankerwinde GmbH und Kelpario.", ["Kelpario e. V.", "Ankerwinde GmbH"]),
        ("Der Verein freut sich.", []),
    ],
)
def test_partners(sentences: str, partners: list[str]) -> None:
    assert project(f"Das Projekt „Moorauge“ läuft. {sentences}").partners == partners


def test_the_network_takes_part_by_its_kind() -> None:
    assert project("Das Projekt „Moorauge“ wird vom Verbund koordiniert.").partners == ["Kelpario e. V."]


def test_the_next_paragraph_goes_on_about_the_project() -> None:
    found = project(
        paragraph("Das Projekt „Moorauge“ läuft."),
        paragraph("Das Land Hessen unterstützt das Vorhaben bis Ende 2026 mit 410.000 Euro."),
    )
    assert (found.funders, found.amount_eur, found.end_year) == (["Land Hessen"], 410_000.0, 2026)


def test_the_next_paragraph_about_something_else_is_left_out() -> None:
    found = project(
        paragraph("Das Projekt „Moorauge“ läuft."),
        heading("Im Hafen"),
        paragraph("Das Land Hessen unterstützt die Werft bis Ende 2026 mit 410.000 Euro."),
    )
    assert (found.funders, found.amount_eur, found.end_year) == ([], None, None)


def test_the_sentence_before_about_another_project_names_no_partners() -> None:
    first, second = analysed(
        "Das Projekt „Salzkrume“ läuft. Wissenschaftlich steht die Hochschule Emden/Leer dafür ein. Kleiner ist das "
        "Projekt „Moorauge“."
    ).found.projects
    assert (first.partners, second.partners) == (["Hochschule Emden/Leer"], [])
