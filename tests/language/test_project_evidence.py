"""Names that nothing calls a project: what shows one, and what only looks like it."""

from __future__ import annotations

import pytest

from pipeline.language.projects import forms
from tests.language.helpers import Given, analysed, paragraph


def names(*given: Given) -> list[str]:
    return [project.name for project in analysed(*given).found.projects]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        # worked at, paid for and timed, in several sentences
        (
            "Richtig spannend wird es bei „Torfglück“. Seit 2023 suchen dort die Hochschule Emden und die Ankerwinde "
            "GmbH Ersatz für Torf. 900.000 Euro kommen vom Land Niedersachsen.",
            "Torfglück",
        ),
        (
            "Um leise Pumpen dreht sich „Flüsterton“: Zwei Firmen, eine Hochschule, drei Jahre Zeit und 1,4 Millionen "
            "Euro vom Bundesministerium für Bildung und Forschung.",
            "Flüsterton",
        ),
        (
            "Seit Januar 2024 läuft „Blauer Faden“. Acht Webereien erproben, wie sich Indigo aus Algen gewinnen lässt, "
            "die Kosten übernimmt die Deutsche Bundesstiftung Umwelt.",
            "Blauer Faden",
        ),
        (
            "Aus dem Streit ist „Wattwerk“ geworden. Sensoren messen seit 2022 die Flut. Bezahlt hat sie das Ministerium "
            "für Umwelt, genauer: 620.000 der 775.000 Euro.",
            "Wattwerk",
        ),
        (
            "Auf dem Acker statt im Labor spielt „Wildkraut Holm“. Sieben Landwirte bauen dort Schafgarbe an. Aus dem Programm "
            "ProAcker fließen dafür 480.000 Euro.",
            "Wildkraut Holm",
        ),
        (
            "Ein Beispiel ist „Rundlauf“. Dort entwickeln drei Gießereien Räder; der Bund fördert das mit 800.000 Euro.",
            "Rundlauf",
        ),
        # introduced with an article, begun by "wir", told of in the sentences that follow
        (
            "Mit der „Blühschneise Ohra“ haben wir zusammen mit dem Landkreis Celle einen Bahndamm verwandelt. Die "
            "Hälfte der Kosten förderte die Deutsche Bundesstiftung Umwelt (DBU) mit 195.000 Euro.",
            "Blühschneise Ohra",
        ),
        (
            "Im Frühjahr haben wir den „Milben-Lotsen“ gestartet. Beteiligt sind die Hochschule Emden und die "
            "Ankerwinde GmbH. Die Deutsche Bundesstiftung Umwelt gibt bis 2028 rund 600.000 Euro.",
            "Milben-Lotse",
        ),
        (
            "Einen anderen Weg geht der „Teilepass“. Jedes Bauteil bekommt darin eine Nummer. Das StMWi fördert die "
            "Pilotphase, die bis 2027 dauert, mit 780.000 Euro.",
            "Teilepass",
        ),
        (
            "„Rohrfunk“ nennen die Partner, was sie seit 2022 tun: Sie horchen in Leitungen. Geld dafür, 610.000 Euro, "
            "kommt vom Land Hessen.",
            "Rohrfunk",
        ),
        (
            "Aus einer Idee am Stammtisch wurde der „Rohrfunk“. Drei Jahre lang, bis Ende 2024, suchten die Ankerwinde "
            "GmbH und die TU Chemnitz nach Lecks, unterstützt mit 610.000 Euro vom Bundeswirtschaftsministerium.",
            "Rohrfunk",
        ),
        # what is paid for, begun, applied for
        (
            "Zwei Millionen Euro hat das Bundesministerium für Bildung und Forschung für „Stille Wasser“ bewilligt, in "
            "dem die Ankerwinde GmbH und die Hochschule Emden bis 2027 Turbinen erforschen.",
            "Stille Wasser",
        ),
        ("Den Anfang machte 2019 „Glasklar“, gefördert von der Wattenstiftung mit 120.000 Euro.", "Glasklar"),
        ("Es folgte 2021 „Moorauge“, diesmal mit 2,1 Millionen Euro vom Umweltministerium.", "Moorauge"),
        (
            "Nun hofft man auf „Tiefblau“. Der Antrag liegt beim Projektträger, 3 Millionen Euro sind beantragt.",
            "Tiefblau",
        ),
        (
            "Als Nächstes steht „Moorauge“ an, für das das Land Bremen 2 Millionen Euro zugesagt hat.",
            "Moorauge",
        ),
        (
            "Der Nachfolger steht bereit. „UV-Quartier“ soll die Lampen in ein Wohngebiet bringen. Beteiligen will sich "
            "die Ankerwinde GmbH, über den Antrag entscheidet der Projektträger.",
            "UV-Quartier",
        ),
        (
            "Aus dem Fonds der Wattenstiftung stammen 18.000 Euro für das „Windarchiv“, einen Wagen, der Pläne scannt.",
            "Windarchiv",
        ),
        # the subject that opens the sentence or follows a copula, what is led, what joins, what has a heading
        (
            "Noch jung ist „Gleitflug“. Die Ankerwinde GmbH und zwei Institute wollen bis 2028 Rotorblätter aus Flachs "
            "bauen und bekommen dafür vom Land Niedersachsen 1,6 Millionen Euro.",
            "Gleitflug",
        ),
        (
            "„Im Takt“ will Pumpen das Zuhören beibringen. Die Ankerwinde GmbH stellt die Motoren, die Hochschule Emden "
            "die Köpfe, das Land Niedersachsen 600.000 Euro.",
            "Im Takt",
        ),
        (
            "Die Hochschule Emden leitet „Sturmwarnung“. Seit Mai 2023 messen Bojen den Seegang, das Ministerium gibt "
            "dafür 1,2 Millionen Euro.",
            "Sturmwarnung",
        ),
        (
            "2025 kam „Moosbett“ dazu. Die Hochschule Emden zieht Moos auf Dächern, die Stadt Emden gibt 75.000 Euro.",
            "Moosbett",
        ),
        (
            "Unter der Überschrift „Sauber bleiben“ testen sieben Wäschereien bis 2026 Filter, bezahlt von der Deutschen "
            "Bundesstiftung Umwelt.",
            "Sauber bleiben",
        ),
        # a single plain word, called a name or announced
        (
            "Heute hebt ein Schwarm ab, den die Genossenschaft Windkrähe getauft hat. Das Geld, 480.000 Euro, kam vom "
            "Ministerium für Wirtschaft; die Steuerung hat die Ankerwinde GmbH entwickelt.",
            "Windkrähe",
        ),
        (
            "Das aktuelle Vorhaben ist größer. Bei Salzsense überwachen Sensoren den Deich, die Ankerwinde GmbH liefert "
            "sie. Vom Umweltministerium fließen bis 2027 insgesamt 1,7 Millionen Euro.",
            "Salzsense",
        ),
    ],
)
def test_what_is_told_of_a_name_shows_a_project(prose: str, expected: str) -> None:
    assert names(prose) == [expected]


@pytest.mark.parametrize(
    "prose",
    [
        # events, prizes, programmes, campaigns, working groups, courses
        "Die Messe „Wasserglanz“ zieht jedes Jahr 4.000 Gäste an. Das Land Hessen gibt dafür 200.000 Euro.",
        "2023 gewann der Verein den „Nordstern“, dotiert mit 50.000 Euro, gestiftet von der Wattenstiftung.",
        "Mit dem Programm „Mittelstand am Meer“ unterstützt das Ministerium 120 Betriebe mit 12 Millionen Euro.",
        "Die Kampagne „Mein Handwerk“ wirbt um Lehrlinge. Das Ministerium bezahlte bis 2024 rund 400.000 Euro.",
        "In der Arbeitsgruppe „Normen“ entwickeln 14 Partner gemeinsam Regeln. Das Land fördert sie mit 20.000 Euro.",
        "Im Lehrgang „Leise Pumpen“ lernen Monteure von Partnern. Das Ministerium gab 2022 dafür 90.000 Euro.",
        "Die Ausstellung „Blaues Wunder“ wurde vom Landkreis mit 40.000 Euro unterstützt und lief bis 2023.",
        # products, machines, houses
        "Das Ergebnis liegt seit 2023 als „Ackerbrot“ im Regal. Gefördert hat es das Ministerium mit 2 Millionen Euro.",
        "Gemeinsam mit der Hochschule Emden entstand die Maschine „Kleiner Riese“. Sie kostete 2 Millionen Euro, die "
        "Hälfte zahlte das Land.",
        "Sie stellten die „Graue Eminenz“ vor, einen Roboter. Das Ministerium gab 2 Millionen Euro dazu.",
        "Die Software „Pegelstand“ haben die Partner gemeinsam entwickelt; der Bund gab 500.000 Euro dazu.",
        "Auf dem Schiff „Möwe“ misst die Hochschule die Strömung; das Ministerium zahlt bis 2026 rund 900.000 Euro.",
        "Die Stadt Emden hat das Quartier „Am Siel“ bis 2024 mit 6 Millionen Euro vom Bund saniert, gemeinsam mit Partnern.",
        "Sein Unternehmen heißt „Salzluft“, ist drei Jahre alt und hat vom Land Niedersachsen 150.000 Euro bekommen.",
        # words quoted for their own sake
        "Ein „Leuchtturm“ sei das, lobt die Ministerin, die 2 Millionen Euro aus dem Landesprogramm mitgebracht hat.",
        "Von „Wahnsinn“ spricht er, wenn er an die 3 Millionen Euro denkt, die das Land bewilligt hat.",
        "Die Halle, die alle nur „Kathedrale“ nennen, hat 3 Millionen Euro gekostet; die Hälfte trug das Land Sachsen.",
        "Im Netzwerk gilt er als „Vater der Pumpe“. Das Ministerium fördert seine Arbeit bis 2026 mit 2 Millionen Euro.",
        "„Schluss mit Abfall“ steht über der Tür. Dahinter entwickeln sechs Partner einen Filter, den das "
        "Bundesministerium für Bildung und Forschung mit 2 Millionen Euro fördert.",
        # institutions and parts of longer names
        "Sie promoviert an der HSWK, der Hochschule im Moor. Das Ministerium hat 2 Millionen Euro bewilligt.",
        "Die Europäische Union zahlt über EIT SalzNetz bis 2028 rund 7,2 Millionen Euro.",
        # a place where nothing announces a name
        "Bei Hochwasser überwachen Sensoren den Deich. Das Land Niedersachsen hat sie mit 2 Millionen Euro bezahlt.",
        "Den „Werkstattabend“ richtet der Verein gemeinsam mit der Hochschule Emden und der Ankerwinde GmbH aus.",
        "Im „Haus der Späne“ sitzen seit 2020 die Ankerwinde GmbH und die Krug GmbH; der Bau kostete 3 Millionen Euro, "
        "das Land Hessen gab die Hälfte.",
        "Das StMWi fördert die Halle mit 780.000 Euro.",
    ],
)
def test_money_alone_makes_no_project(prose: str) -> None:
    assert names(prose) == []


def test_what_follows_a_project_that_is_called_one_tells_of_it_alone() -> None:
    assert names(
        "Das Projekt „Windlicht“ schont Glas, indem „Bruchton“ gemieden wird. Ein Verfahren wird erprobt. Das "
        "Vorhaben wird mit 23 Millionen Euro vom Bundesministerium für Bildung und Forschung gefördert."
    ) == ["Windlicht"]


def test_the_next_name_takes_the_money() -> None:
    assert names(
        paragraph(
            "Beim „Salzkonzept“ denkt der Verein an Wärme. Anders „Glasklar“: Das Vorhaben fördert die Wattenstiftung "
            "mit 120.000 Euro."
        )
    ) == ["Glasklar"]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Das ist der Salzzwilling. So heißt das Projekt, in dem geforscht wird.", ["Salzzwilling"]),
        ("Ihr ganzer Stolz ist „Sagwas“. In dem Projekt arbeitet die Seilerei an einem Tau.", ["Sagwas"]),
        ("Kleiner, aber ihr Herzensprojekt nennt die Chefin das „Nachtlicht“, Unterricht an Schulen.", ["Nachtlicht"]),
        ("Sie hat das zweite Vorhaben angestoßen. „Leiser Saal“ misst, wie laut es ist.", ["Leiser Saal"]),
        (
            "Die Bedarfsstudie „Salz-Kompass“, für die das Institut 96 Betriebe befragt hat, ist fertig.",
            ["Salz-Kompass"],
        ),
        ("Um Abfall geht es im kleineren Vorhaben Salzgrat. Es ist billig.", ["Salzgrat"]),
        ("Zwei Vorhaben laufen noch, „Moorauge“ bis 2026 und „Salzkrume“ bis 2027.", ["Moorauge", "Salzkrume"]),
        ("Ein Projekt der Hochschule, „Moorauge“, misst Wasserstände.", ["Moorauge"]),
        ("Das Projekt nennt sich Moorauge und läuft bis 2027.", ["Moorauge"]),
        ("Seit 2024 wird im Projekt Moorauge geforscht.", ["Moorauge"]),
        # the same wordings about something else
        ("Das ist der Hafen. So heißt das Viertel.", []),
        ("Auf dem Bildschirm steht „Fehler“. In dem Projekt wird gemessen.", []),
        ("Ihren Liebling nennt die Chefin das „Nachtlicht“, eine Lampe.", []),
        ("Sie hat das zweite Vorhaben angestoßen. „Uns war es zu laut“, sagt sie.", []),
        ("Die Studie „Salz im Norden“, die 2020 erschien, liegt aus.", []),
        ("Um Abfall geht es im kleineren Vorhaben Sanierung. Es ist billig.", []),
        ("Drei Vorhaben laufen noch, „Moorauge“ bis 2026.", []),
    ],
)
def test_wordings_that_name_a_project(prose: str, expected: list[str]) -> None:
    assert names(prose) == expected


@pytest.mark.parametrize(
    ("before", "name", "nominative"),
    [
        ("im Rahmen des „", "Ideenwettbewerbs Hafen", "Ideenwettbewerb Hafen"),
        ("Partner des „", "Netzwerks Hafenlicht", "Netzwerk Hafenlicht"),
        ("Partner von „", "Campus Hafen", "Campus Hafen"),
        ("im Rahmen des „", "Campus Hafen", "Campus Hafen"),
        ("mit dem „", "Milben-Lotsen", "Milben-Lotse"),
    ],
)
def test_a_name_is_put_into_the_nominative(before: str, name: str, nominative: str) -> None:
    assert forms.nominative(name, before) == nominative
