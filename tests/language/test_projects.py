"""Projects: names, long forms, what is no project, and funders, sums, years and partners."""

from __future__ import annotations

import pytest

from pipeline.language.model import ProjectCandidate
from tests.language.helpers import Given, analysed, item, paragraph, places, voice


# A name joined to its noun by a hyphen is one token, so the place covers both.
def projects(*given: Given) -> list[ProjectCandidate]:
    """Return the projects of the prose and assert that the first place of each is a marked one, if any is marked."""
    made = analysed(*given)
    marked = sorted((mark.start, mark.end) for mark in made.marks if mark.tag == "project")
    if marked:
        assert sorted(place for project in made.found.projects for place in places(project.mentions)) == marked
    return made.found.projects


def names(*given: Given) -> list[tuple[str, str | None]]:
    return [(project.name, project.full_name) for project in projects(*given)]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        # quoted names beside a project noun, in all quotation marks
        ("Das Projekt „<project>Windlicht</project>“ hilft Betrieben.", [("Windlicht", None)]),
        ("Das Verbundprojekt »<project>Windlicht</project>« hilft.", [("Windlicht", None)]),
        ('Im Forschungsvorhaben "<project>Windlicht</project>" wird gemessen.', [("Windlicht", None)]),
        ("Er sagt: „Unser Projekt ‚<project>Windlicht</project>‘ läuft.“", [("Windlicht", None)]),
        ("Ein aktuelles Projekt ist das „<project>Windlicht</project>“.", [("Windlicht", None)]),
        ("Ein Vorhaben namens „<project>Windlicht</project>“ folgt.", [("Windlicht", None)]),
        ("Das Vorhaben mit dem sperrigen Titel „<project>Licht im Wind</project>“ folgt.", [("Licht im Wind", None)]),
        ("„<project>Windlicht</project>“ heißt das Projekt.", [("Windlicht", None)]),
        ("<project>Windlicht</project> heißt das gemeinsame Vorhaben, das läuft.", [("Windlicht", None)]),
        ("Ein Projekt mit dem Namen <project>Windlicht</project> läuft.", [("Windlicht", None)]),
        ("Projektpartner von „<project>Windlicht</project>“ lachen.", [("Windlicht", None)]),
        ("Das Konsortium hinter „<project>Windlicht</project>“ lacht.", [("Windlicht", None)]),
        ("Die Machbarkeitsstudie „<project>Windlicht</project>“ läuft.", [("Windlicht", None)]),
        (
            "Das Vorhaben „<project>Windlicht</project>“ – kurz für „<project>Licht aus Windkraft</project>“ – läuft.",
            [("Windlicht", "Licht aus Windkraft")],
        ),
        # the title of what was named before
        (
            "Sie leitet das Projekt „<project>Windlicht</project>“. „Licht in alter Halle“, so der amtliche Titel, läuft.",
            [("Windlicht", None)],
        ),
        (
            "Sie leitet „<project>Windlicht</project>“, ein vom Bund gefördertes Leuchtturmprojekt.",
            [("Windlicht", None)],
        ),
        ("Am „<project>Windlicht“-Projekt</project> hängt viel.", [("Windlicht", None)]),
        (
            "Die Projekte „<project>Sole</project>“, „<project>Tau</project>“ und „<project>Torf</project>“ laufen.",
            [("Sole", None), ("Tau", None), ("Torf", None)],
        ),
        # counted before, named one by one; named in a relative clause, with an adverb, after a genitive
        (
            "Zwei Projekte laufen. Das erste trägt den Titel „<project>Salz</project>“ und endet. "
            "Das zweite heißt „<project>Tau</project>“.",
            [("Salz", None), ("Tau", None)],
        ),
        ("Ein Vorhaben, das sie „<project>Windlicht</project>“ getauft haben, läuft.", [("Windlicht", None)]),
        ("Das Vorhaben, das den Namen „<project>Windlicht</project>“ trägt, läuft.", [("Windlicht", None)]),
        ("„<project>Windlicht</project>“ lautet der Titel des Vorhabens.", [("Windlicht", None)]),
        ("Das bekannteste Projekt des Vereins heißt <project>Windlicht</project>.", [("Windlicht", None)]),
        ("Am Projekt <project>Windlicht</project> hängt viel.", [("Windlicht", None)]),
        (
            "<project>WindLicht</project>, kurz für „<project>Wind und Licht im Verbund</project>“, ist ein "
            "Verbundprojekt.",
            [("WindLicht", "Wind und Licht im Verbund")],
        ),
        # acronyms without quotation marks
        ("Im Projekt <project>WindLicht2</project> wird gemessen.", [("WindLicht2", None)]),
        ("Das <project>SALZPFAD-Projekt</project> endet bald.", [("SALZPFAD", None)]),
        ("<project>SalzPfad</project>, ein Vorhaben zur Entsalzung, läuft.", [("SalzPfad", None)]),
        ("Das Projekt <project>Hafenlicht</project> startete im Mai.", [("Hafenlicht", None)]),
        ("Gemeinsam steuert man das Projekt <project>Green Harbour Nord</project>.", [("Green Harbour Nord", None)]),
        # long forms
        ("Das Projekt „SALTO – Salzarme Leitungen im Torf“ läuft.", [("SALTO", "Salzarme Leitungen im Torf")]),
        ("Das Projekt „Salzarme Leitungen im Torf“ (SALTO) läuft.", [("SALTO", "Salzarme Leitungen im Torf")]),
        ("Im Projekt SALTO („Salzarme Leitungen im Torf“) misst man.", [("SALTO", "Salzarme Leitungen im Torf")]),
        (
            "Das Verbundprojekt SALTO läuft. SALTO steht für „Salzarme Leitungen im Torf“.",
            [("SALTO", "Salzarme Leitungen im Torf")],
        ),
        (
            "Das Projekt „Salto“, mit vollem Namen „Salzarme Leitungen im Torf“, läuft.",
            [("Salto", "Salzarme Leitungen im Torf")],
        ),
        # the noun stands in another sentence
        ("Das jüngste Kind heißt „Salzspur“. In dem Verbundprojekt misst man Sole.", [("Salzspur", None)]),
        (
            "Stolz ist sie auf das Vorhaben. SALTO („Salzarme Leitungen im Torf“) sucht Lecks.",
            [("SALTO", "Salzarme Leitungen im Torf")],
        ),
    ],
)
def test_names(prose: str, expected: list[tuple[str, str | None]]) -> None:
    assert names(prose) == expected


@pytest.mark.parametrize(
    "prose",
    [
        "Das Programm „Innovation im Moor“ fördert Betriebe.",
        "Die Förderlinie „Land und Meer“ unterstützt Projekte.",
        "Der Preis „Goldenes Tau“ ging an den Verein.",
        "Auf der Messe „Wassertage“ zeigte man Pumpen.",
        "Das Gesetz „über die Deiche“ gilt.",
        "Der Arbeitskreis „Normung“ trifft sich.",
        "„Wir haben viele Projekte“, sagt sie.",
        "Das Projekt „läuft“ eben so dahin.",
        "Im EU-Projekt und im KI-Projekt wurde gemessen.",
        "Im Projekt Erfahrungen sammeln alle Beteiligten.",
        "Sie schrieb das Buch „Projekt Zukunft im Watt“ allein.",
        "Zwei Bücher liegen da. Das zweite heißt „Salzkraut“ und ist alt.",
        "Die Projektleiterin mag das Motto „Vom Tau zum Netz“.",
    ],
)
def test_what_is_no_project(prose: str) -> None:
    assert names(prose) == []


def test_repeated_names_are_one_project() -> None:
    assert names(
        "Das Projekt „<project>Windlicht</project>“ läuft.",
        "In <project>Windlicht</project> steckt Geld, im <project>Windlicht-Projekt</project> auch Arbeit.",
    ) == [("Windlicht", None)]


def test_a_project_knows_its_funders_sum_years_and_partners() -> None:
    (project,) = projects(
        "Gemeinsam mit der Hochschule Emden/Leer und der Ankerwinde GmbH arbeitet Kelpario im Projekt „Windlicht“ an "
        "Leuchtbojen. Das Vorhaben läuft von 2021 bis 2024 und wird vom Bundesministerium für Bildung und Forschung "
        "(BMBF) mit rund 2,4 Millionen Euro gefördert. Weitere 300.000 Euro steuern die Betriebe selbst bei."
    )
    assert project.funders == ["Bundesministerium für Bildung und Forschung"]
    assert (project.amount_eur, project.start_year, project.end_year) == (2_400_000.0, 2021, 2024)
    assert project.partners == ["Hochschule Emden/Leer", "Ankerwinde GmbH", "Kelpario e. V."]


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("Es startete im April 2020.", (2020, None)),
        ("Es läuft seit Januar 2023.", (2023, None)),
        ("So kam 2021 das Geld zustande.", (2021, None)),
        ("Es endete im März 2023.", (None, 2023)),
        ("Ende 2019 wurde es abgeschlossen.", (None, 2019)),
        ("Es läuft noch bis Ende 2026.", (None, 2026)),
        ("Zwischen 2019 und 2022 wurde gemessen.", (2019, 2022)),
        ("Es läuft vom 1. Oktober 2021 bis zum 31. März 2025.", (2021, 2025)),
        ("Es läuft seit 2021 und endet Mitte 2025.", (2021, 2025)),
        ("Begonnen hat es im Juli 2022, Mitte 2025 ist Schluss.", (2022, 2025)),
        ("Dafür hat der Bund bis Ende 2027 drei Stellen bewilligt.", (None, 2027)),
        ("Das Geld kommt aus Interreg Nordsee 2021–2027.", (None, None)),
        ("Bis 2045 soll die Stadt klimaneutral sein.", (None, None)),
        ("Die Hochschule ist seit 2012 Mitglied im Verein.", (None, None)),
        ("Außerdem gehört der Verein seit 2018 dem Dachverband an.", (None, None)),
    ],
)
def test_years(sentence: str, years: tuple[int | None, int | None]) -> None:
    (project,) = projects(f"Viel erhofft man sich vom Projekt „Windlicht“. {sentence}")
    assert (project.start_year, project.end_year) == years


def test_years_beside_the_name() -> None:
    (project,) = projects("Das Projekt „Windlicht“ (2020–2023) war teuer.")
    assert (project.full_name, project.start_year, project.end_year) == (None, 2020, 2023)


@pytest.mark.parametrize(
    ("sentence", "funders", "amount"),
    [
        ("Es wird mit Mitteln des Landes Niedersachsen gefördert.", ["Land Niedersachsen"], None),
        ("Die Europäische Union fördert es mit 1,2 Mio. Euro.", ["Europäische Union"], 1_200_000.0),
        (
            "Das Bundesministerium für Bildung und Forschung gab 4,6 Mio. Euro, Betriebe legten 1,3 Mio. dazu.",
            ["Bundesministerium für Bildung und Forschung"],
            4_600_000.0,
        ),
        ("Der Umsatz der Partner liegt bei 3 Mio. Euro.", [], None),
        ("5 Millionen Euro kostet es, 4 Millionen davon trägt der Bund.", ["Bund"], 4_000_000.0),
        ("Finanziert wurde es von der Wattenbank.", ["Wattenbank"], None),
        ("900.000 Euro stammen aus dem Programm Horizont Europa.", ["Horizont Europa"], 900_000.0),
    ],
)
def test_funders_and_sums(sentence: str, funders: list[str], amount: float | None) -> None:
    (project,) = projects(f"Viel erhofft man sich vom Projekt „Windlicht“. {sentence}")
    assert (project.funders, project.amount_eur) == (funders, amount)


def test_each_project_keeps_its_own_sentences() -> None:
    first, second = projects(
        "Das Projekt „Windlicht“ läuft bis 2024. Gefördert wird es mit 2 Millionen Euro. "
        "Das Projekt „Salzspur“ läuft bis 2027. Gefördert wird es mit 5 Millionen Euro."
    )
    assert (first.amount_eur, first.end_year) == (2e6, 2024)
    assert (second.amount_eur, second.end_year) == (5e6, 2027)


def test_who_speaks_of_our_project_takes_part() -> None:
    (project,) = projects(
        paragraph("Viele helfen."),
        *voice(
            "Anna Seefeld\nGeschäftsführerin der Ankerwinde GmbH:",
            "„Im Projekt SalzPfad beschäftigen wir uns mit Sole.“",
        ),
    )
    assert (project.name, project.partners) == ("SalzPfad", ["Ankerwinde GmbH"])


def test_projects_summed_up_by_number_are_the_names_before() -> None:
    assert names(
        "SALZEX sucht nach Sole, TORFEX prüft Torf, und „Hülsenweg“ macht Folien. "
        "Gefördert werden die drei Vorhaben vom Bund."
    ) == [("SALZEX", None), ("TORFEX", None), ("Hülsenweg", None)]
    assert names("SALZEX sucht nach Sole, TORFEX prüft Torf. Beliebt sind die drei Vorhaben überall.") == []


def test_a_list_of_projects_names_them_first() -> None:
    assert names(
        paragraph("Derzeit laufen drei Projekte:"),
        item("SalzPfad (2022 bis 2025) verbindet Häfen."),
        item("TORFEX – Torf ohne Extraktion – hat begonnen."),
        item("Dazu kommt viel Kleines."),
    ) == [("SalzPfad", None), ("TORFEX", "Torf ohne Extraktion")]
    assert names(paragraph("Das ist zu sehen:"), item("SalzPfad (2022) ist ein Bild.")) == []


def test_entries_of_a_list_of_projects_that_are_its_subjects_name_them() -> None:
    found = names(
        paragraph("Das Netz hat 33 Projekte angestoßen. Drei Beispiele:"),
        item("• <project>HydroWind</project> entwickelt Pumpen für Wasser."),
        item("• <project>Stille Leitung</project> verringert den Lärm."),
        item("• <project>Bleifrei gießen</project> sucht Ersatz für Metalle."),
        item("• Die Kammer berät Betriebe."),
    )
    assert found == [("HydroWind", None), ("Stille Leitung", None), ("Bleifrei gießen", None)]


def test_entries_of_a_list_of_something_else_are_no_projects() -> None:
    found = names(paragraph("Drei Betriebe waren dabei:"), item("• Stille Leitung verringert den Lärm."))
    assert found == []


@pytest.mark.parametrize(
    "prose",
    [
        "Es entsteht ein Ofen. Projektname: <project>FlexOfen</project>. Er kostet viel.",
        "Ein zweites Projekt ist kleiner. Beim „<project>Koffer voll Licht</project>“ reisen Lehrkräfte durch das Land.",
        "Ein weiteres Vorhaben läuft. Mit „<project>Windlicht</project>“ prüfen sie Lampen.",
    ],
)
def test_names_that_a_label_or_the_sentence_before_announces(prose: str) -> None:
    assert len(names(prose)) == 1


@pytest.mark.parametrize(
    "prose",
    [
        "Ein zweites Projekt ist kleiner. „Beim Licht hilft uns keiner“, sagt sie.",
        "Ein zweiter Betrieb ist kleiner. Beim „Koffer voll Licht“ reisen Lehrkräfte durch das Land.",
    ],
)
def test_nothing_is_announced_there(prose: str) -> None:
    assert names(prose) == []


def test_the_sum_is_what_the_funder_gave() -> None:
    (project,) = projects(
        "Im Projekt „Windlicht“ misst man Wind. Von den Kosten in Höhe von 3 Millionen Euro übernahm das "
        "Bundesministerium für Bildung und Forschung 2 Millionen Euro."
    )
    assert project.amount_eur == 2e6


def test_spans_lie_on_the_doc() -> None:
    made = analysed("Das Projekt „Windlicht“ läuft. Windlicht endet bald.")
    assert [span.text for span in made.doc.spans["projects"]] == ["Windlicht", "Windlicht"]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (
            "Gleich daneben läuft <project>SALZPFAD</project>. Das Vorhaben kostet 3 Millionen Euro, die Hälfte gibt das "
            "Bundesministerium für Bildung und Forschung.",
            ["SALZPFAD"],
        ),
        (
            "„<project>SalzPfad</project>“, bis 2023 mit 2 Millionen Euro vom Bundesministerium für Bildung und Forschung "
            "gefördert, brachte sieben Partner zusammen.",
            ["SalzPfad"],
        ),
        (
            "Ruhiger ist es um „<project>Salzfunk</project>“, ein kleines Vorhaben, das die Wattenstiftung seit 2022 "
            "mit 150.000 Euro fördert.",
            ["Salzfunk"],
        ),
        (
            "Unter dem Titel „<project>SalzPfad</project>“ wird bis 2026 geprüft, was Sole kann; die "
            "Wattenstiftung übernimmt 90.000 Euro.",
            ["SalzPfad"],
        ),
        ("Ein Forschungsprojekt namens <project>Salzkrume</project> begann im Mai.", ["Salzkrume"]),
        # What is visited, sold or won is no project, nor is the long form of one beside it.
        ("Zur „Langen Salznacht“ kamen 300 Gäste, das Land gab 4.000 Euro.", []),
        ("Auf der SALZTEC zeigten Partner ihre Projekte, gefördert vom Land mit 2 Millionen Euro.", []),
        ("Die Ombach GmbH verkaufte 2023 von der „SalzBox“ 300 Stück für 2 Millionen Euro, finanziert vom Land.", []),
        # Without money and funder, with a plain noun, or where another noun says what it is, nothing is a project.
        ("Gleich daneben liegt SALZPFAD. Das Geschäft läuft.", []),
        ("Das „Salz“ der Region läuft bis 2023 und wird mit 2 Millionen Euro vom Bund gefördert.", []),
        ("Das Programm „Salz im Pfad“ läuft bis 2023 und wird mit 2 Millionen Euro vom Bund gefördert.", []),
    ],
)
def test_money_and_funder_show_a_project_that_nothing_calls_one(prose: str, expected: list[str]) -> None:
    assert [name for name, _ in names(prose)] == expected
