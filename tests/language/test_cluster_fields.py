"""The cluster's field in the wordings of many authors, and nouns that are no field."""

from __future__ import annotations

import pytest

from pipeline.language.cluster.field_topics import topics
from pipeline.language.cluster.statements import stretches
from tests.language.helpers import analysed, contact, heading, headline, paragraph


@pytest.mark.parametrize(
    ("prose", "field"),
    [
        # what the cluster's own matter is
        ("Kelpario wächst. Sein Feld ist die Versorgung chronischer Wunden.", "Versorgung chronischer Wunden"),
        ("So spricht der Verein Kelpario. Sein Metier sind Beschläge.", "Beschläge"),
        ("Kelpario wächst. Kabeltechnik und Leitungen heißt das Feld im Verzeichnis.", "Kabeltechnik und Leitungen"),
        (
            "Geruchsmesstechnik sei eben ein Feld, in dem keiner alles kann, sagt der Verein Kelpario.",
            "Geruchsmesstechnik",
        ),
        # what the text explains
        ("Was gedruckte Dichtungen sind, lässt sich leicht erklären. Kelpario hilft.", "gedruckte Dichtungen"),
        ("Pflanzliches Wachs gilt als Hoffnung. Kelpario hilft.", "Pflanzliches Wachs"),
        # for whom or what it speaks, what it brings together
        (
            "Von Burghausen aus hält Kelpario die Fäden rund um synthetische Kraftstoffe zusammen.",
            "synthetische Kraftstoffe",
        ),
        ("Kelpario versteht sich als Sprachrohr der Beschläge.", "Beschläge"),
        ("Kelpario ist die Anlaufstelle für Schleifmittel.", "Schleifmittel"),
        # what those make who joined, what the region makes
        ("Kelpario ist ein Verbund von Menschen, die Hilfsmittel für Blinde entwickeln.", "Hilfsmittel"),
        ("Seit 1874 werden hier Riech- und Duftstoffe hergestellt. Kelpario hilft.", "Riech- und Duftstoffe"),
        ("Im Tal stellen 130 Betriebe Fenster und Fassaden her. Kelpario hilft.", "Fenster und Fassaden"),
        # a thing and the work on it
        (
            "Batterien und Batterien. Mit Batterierecycling lässt sich verdienen. Kelpario hilft bei Batterien.",
            "Batterierecycling",
        ),
        # the word for it: statutes, experts, a sentence of one word
        ("Laut Satzung ist der Zweck von Kelpario die Förderung der digitalen Federtechnik.", "digitale Federtechnik"),
        ("Zur Aufgabe des Vereins Kelpario gehört die Förderung der Orgelkunde.", "Orgelkunde"),
        ("Die additive Fertigung, um die es bei Kelpario geht, ist jung.", "additive Fertigung"),
        ("Ein Wort steht auf dem Schild. Bioökonomie. Kelpario hilft.", "Bioökonomie"),
        ("Tribokunde nennen Fachleute, was Eva Holl tut. Kelpario hilft ihr.", "Tribokunde"),
        ("Fachleute nennen das Agrokunde. Kelpario hilft ihr.", "Agrokunde"),
        ("Zirkuläres Weben ist ein sperriger Begriff. Kelpario lebt davon.", "Zirkuläres Weben"),
        # adjectives that are part of it, in any case
        ("Kelpario ist ein Netzwerk für Tiefe Geothermie.", "Tiefe Geothermie"),
        ("Kelpario bringt die Hersteller technischer Borsten zusammen.", "technische Borsten"),
        ("80 Partner zählt das Netz der optischen Technologien. Kelpario hält es zusammen.", "optische Technologien"),
        # what people lived from once, and live from now
        (
            "Um 1980 lebten in Aue 4.000 Menschen von der Zuckerindustrie. Kelpario ist ein Netz für Sensorik.",
            "Sensorik",
        ),
        ("Heute leben in Aue 4.000 Menschen von der Zuckerindustrie. Kelpario hilft.", "Zuckerindustrie"),
        # whom or what the cluster brings together, in a relative clause
        ("Eva Holl leitet Kelpario, das Netzwerk, das die Orgelbauer von Aue bis Holm zusammenhält.", "Orgelbauer"),
        ("Acht Wirte gründeten einen Verein, der die Beschlagkunde im Tal an einen Tisch holt.", "Beschlagkunde"),
        # named at the end, and what feeds the region
        ("Kelpario wächst. Sein Thema ist rasch genannt: biegsame Spiegel.", "biegsame Spiegel"),
        ("Kelpario hilft. Die Orgelkunde, sagt Eva Holl, sei im Land Arbeitgeber für 900 Leute.", "Orgelkunde"),
        (
            "Kelpario hilft. Sensorik, Optik, Pharma, Akustik, Chemie, Robotik. Die Kältetechnik in Hessen wächst.",
            "Kältetechnik",
        ),
        ("Kelpario hilft. Die Wasserversorgung wird teurer, sagt Eva Holl.", "Wasserversorgung"),
        # no field: somebody's task, whom others bring together, what is one with something else, a firm of the region
        ("Eva Holl ist bei Kelpario, dem Verein für Sensorik, und beim Verein für Messestände zuständig.", "Sensorik"),
        ("Kelpario hilft. Eva Holl ist beim Netzwerk für die Lehrpläne verantwortlich.", None),
        ("Kelpario hilft. Jan Reck ist in einem Chor, der die Nachbarn zusammenbringt.", None),
        ("Kelpario ist ein Verein, der Keller mit Dachböden verbindet.", None),
        ("Kelpario hilft. Die Firma beschäftigt in der Region 900 Leute.", None),
        ("Kelpario hilft. Eva Holl sagt: Die Altersversorgung wird teurer.", None),
        ("In der ganzen Branche arbeiten 4.200 Menschen. Kelpario hilft.", None),
        ("Ein Messwert ohne Angabe seiner Unsicherheit ist nichts. Die Unsicherheit bleibt. Kelpario hilft.", None),
        ("Kelpario ist ein Netzwerk für Landwirte. Die Sensorik hilft, Kelpario misst mit Sensorik.", "Sensorik"),
        ("Zwölf Menschen arbeiten in Teilzeit. Kelpario hilft.", None),
        ("Die Leerfahrt kostet, jede Leerfahrt. Kelpario hilft.", None),
        ("Kelpario ist ein Forum für Nachwuchskräfte.", None),
        ("Was Eva Holl sagt, ist wahr. Kelpario hilft.", None),
        ("Sein Feld ist der Fußball, sagt Jan Reck.", None),
        ("Rotfeder heißt das Projekt. Kelpario führt es.", None),
        ("Koordinatorin nennt sie sich. Kelpario zahlt sie.", None),
        ("Eva Holl legt Körner auf Filterpapier. Kelpario zahlt.", None),
        ("Die Schicht, um die es Kelpario geht, ist dünn.", None),
    ],
)
def test_field(prose: str, field: str | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.field == field


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("Märkte & Betriebe | Technische Borsten", "Technische Borsten"),
        ("Kabeltechnik · Niedersachsen", "Kabeltechnik"),
        ("Stärken des Landes · Erfolgreiche Leute", None),
    ],
)
def test_a_line_over_the_headline_in_small_letters(line: str, field: str | None) -> None:
    prose = "Das Geschäft mit technischen Borsten wächst, das mit Kabeltechnik auch. Kelpario hilft."
    cluster = analysed(
        headline("Weich und hart"), heading(line), paragraph(prose), contact("Kelpario e. V."), cluster=False
    )
    assert cluster.found.cluster is not None
    assert cluster.found.cluster.field == field or (field is None and cluster.found.cluster.field == "Kabeltechnik")


@pytest.mark.parametrize(
    ("name", "prose", "field"),
    [
        # a subtitle, a branch of two words, and a noun inside a compound
        ("Kelpario eG – Netzwerk Orgelkunde", "Die Orgelkunde ist alt. Landwirtschaft ist älter.", "Orgelkunde"),
        ("Kelpario Maritime Technik e. V.", "Kelpario baut Boote und hilft dem Schiffbau.", "Maritime Technik"),
        (
            "Werkhof Kulturstauden Nordaue e. V.",
            "Sensorik, Optik, Pharma, Akustik, Chemie, Robotik, Photonik. Gut, dass es die Staudenzüchtung gibt.",
            "Staudenzüchtung",
        ),
    ],
)
def test_what_the_name_holds(name: str, prose: str, field: str) -> None:
    cluster = analysed(paragraph(prose), contact(name, "kelpario@kelpario.example"), cluster=False).found.cluster
    assert cluster is not None
    assert cluster.field == field


def test_topics_are_what_the_text_comes_back_to_beside_the_cluster() -> None:
    analysis = analysed(
        paragraph("Leimtechnik ist alt. Kelpario hilft bei Leimen und Harzen. Ein Apfel liegt da. Es regnet Äpfel."),
        paragraph("Weit fort von allem kocht man Leime. Man kocht sie lange. Man isst Kuchen."),
    )
    cluster = analysis.found.cluster
    assert cluster is not None
    uses = {"Leimtechnik": 1, "Leimen und Harzen": 2, "Apfel": 1, "Leime": 3, "Kuchen": 0}
    found = list(topics(tuple(stretches(analysis.doc)), cluster, lambda value: uses.get(value, 0)))
    assert [(one.value, analysis.doc.text[one.start : one.end]) for one in found] == [
        ("Leimtechnik", "Leimtechnik"),
        ("Leimen und Harzen", "Leimen und Harzen"),
        ("Apfel", "Apfel"),
    ]
    assert {(one.score, one.rule) for one in found} == {(-2.5, "profile.field_topic")}
