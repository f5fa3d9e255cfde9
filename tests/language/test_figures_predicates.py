"""Whom a figure describes where its own sentence says so: parts set apart, sources of money, what jobs hang on."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed


def subjects(*given: str) -> list[str | None]:
    return [figure.subject for figure in analysed(*given).found.figures]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        # the predicate names the part
        ("Vier von zehn Mitgliedern sind kleine Werkstätten.", "kleine Werkstätten"),
        ("Zwei von fünf Partnern sind Kliniken, Praxen und Labore.", "Kliniken, Praxen und Labore"),
        ("Drei Viertel der Betriebe gelten als kleine oder mittlere Unternehmen.", "kleine oder mittlere Unternehmen"),
        ("61 Lehrlinge haben begonnen, zwei Drittel davon sind Mädchen.", "Mädchen"),
        # it sets the part apart from the whole
        ("Vier von fünf Betrieben beschäftigen weniger als 50 Menschen.", "Betriebe mit weniger als 50 Menschen"),
        ("Sieben von zehn Mitgliedern haben keine 20 Leute.", "Mitglieder mit weniger als 20 Leuten"),
        ("Jedes vierte Mitglied hat seinen Sitz in Polen.", "Mitglieder mit Sitz in Polen"),
        ("Ein Drittel der Firmen sitzt außerhalb Bayerns.", "Firmen außerhalb Bayerns"),
        ("Jeder fünfte Lehrling stammt heute aus Vietnam.", "Lehrling aus Vietnam"),
        ("Vier von fünf Mitgliedern sind inhabergeführt.", "inhabergeführte Mitglieder"),
        # it names the source of money, but not that of other things
        ("Drei Fünftel der Einnahmen stammen aus Beiträgen.", "Beiträge"),
        ("Drei Fünftel der Einnahmen entfallen auf Lehrgänge.", "Lehrgänge"),
        ("Drei Prozent der Mitglieder kommen aus der Schweiz.", "Mitglieder aus der Schweiz"),
        ("Drei Prozent der Mitglieder kommen aus Polen.", "Mitglieder aus Polen"),
        # what makes out a share is the subject
        ("Der Strom macht inzwischen 17 Prozent der Kosten aus.", "Strom"),
        # jobs hang on a branch
        ("Jeder achte Arbeitsplatz hängt am Schiffbau.", "Schiffbau"),
        ("An der Küste hängen 12.000 Arbeitsplätze an der Luft- und Raumfahrt.", "Luft- und Raumfahrt"),
        ("Rund 2.300 Menschen leben hier von der Fischerei, sagt man.", "Fischerei"),
        # the whole is named before
        ("Von 412 Proben, die das Labor zog, waren 64 Prozent sauber.", "Proben"),
    ],
)
def test_the_predicate_of_a_share_says_what_it_describes(prose: str, subject: str) -> None:
    assert subjects(prose)[-1 if prose.startswith(("Von", "61")) else 0] == subject


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Drei Viertel der Einnahmen stammen aus Bayern.", "Bayern"),
        ("In neun von zehn Fällen erkennt die Kamera den Riss.", "Fälle"),
        ("Die Ankerwinde GmbH hat 140 Arbeitsplätze an der Küste.", "Küste"),
        ("In Kiel wächst die Möbelindustrie. Jeder achte Arbeitsplatz hängt an der Branche.", "Branche"),
        ("Von 412 Euro blieben 64 Prozent übrig.", "Euro"),
    ],
)
def test_words_that_only_look_like_that_are_not_what_a_share_describes(prose: str, subject: str) -> None:
    assert subject not in subjects(prose)


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Dort arbeitet Jens Wessel. Der Physiker hat 18 Jahre lang Hörgeräte entwickelt.", "Jens Wessel"),
        ("Eine davon ist Ines Rotholz. Die 74-Jährige war 27 Jahre lang Direktorin.", "Ines Rotholz"),
    ],
)
def test_who_is_called_by_trade_or_age_is_the_person_named_last(prose: str, subject: str) -> None:
    assert subjects(prose) == [subject]


def test_a_thing_that_is_called_like_a_trade_is_no_person() -> None:
    assert subjects("Dort arbeitet Jens Wessel. Der Drucker lief 18 Stunden lang.") != ["Jens Wessel"]


@pytest.mark.parametrize(
    "prose",
    [
        "Nach Angaben der Industrie- und Handelskammer Kiel arbeiten 300 Menschen im Hafen.",
        "Die Handwerkskammer Kiel hat selbst gerechnet: 160 Firmen gibt es im Hafen.",
        "Die Lage, wie die Handwerkskammer Kiel sie beziffert: 2.900 Arbeitsplätze im Hafen.",
    ],
)
def test_who_reckoned_a_figure_is_not_whom_it_describes(prose: str) -> None:
    assert not any("ammer" in (subject or "") for subject in subjects(prose))


@pytest.mark.parametrize(
    "prose",
    [
        "Deutschlandweit stammt jede vierte Winde aus dem Hafen.",
        "Hinzu kommen sechs Institute.",
        "Finanziert wird die Werft zu 60 Prozent aus Steuern.",
    ],
)
def test_the_first_word_of_a_sentence_is_not_taken_for_a_noun(prose: str) -> None:
    assert prose.split()[0] not in subjects(prose)


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Dreimal im Jahr treffen sich alle zum „Werftgespräch“.", "Werftgespräch"),
        ("Der Beirat tagt viermal im Jahr.", "Beirat"),
        ("Dort gibt es einen Arbeitskreis, der sich viermal im Jahr trifft.", "Arbeitskreis"),
        ("Kelpario bietet zweimal im Jahr eine Sprechstunde an.", "Sprechstunde"),
        ("Im Gestaltungsbeirat beraten viermal im Jahr 20 Fachleute.", "Gestaltungsbeirat"),
        # who holds it, where the sentence does not say what
        ("Kelpario lädt zehnmal im Jahr ein.", "Kelpario"),
        ("„Das sage ich viermal im Jahr“, sagt Jens Wessel.", "Kelpario"),
    ],
)
def test_what_takes_place_so_often_is_what_is_held(prose: str, subject: str) -> None:
    assert (subjects(prose)[0] or "").removesuffix(" e. V.") == subject


def test_what_is_counted_is_not_what_it_describes() -> None:
    """The second number of "zwischen 300 und 400 Gäste" has its noun; the first must not take it for its subject."""
    assert "Gäste" not in subjects("Erwartet werden zwischen 300 und 400 Gäste.")
