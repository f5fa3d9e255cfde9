"""The cluster's member count and field: wordings that tell them, and wordings of others that look alike."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, contact, paragraph


@pytest.mark.parametrize(
    ("prose", "members"),
    [
        ("104 Unternehmen und Institutionen zählt der Verein derzeit.", 104),
        ("Begonnen hat es mit neun Punkten auf der Karte, inzwischen sind es 78.", 78),
        ("Angefangen haben wir mit elf Betrieben, heute sind wir 212.", 212),
        ("Zwölf Betriebe waren es am Anfang, 64 sind es heute.", 64),
        ("Bei der Gründung saßen neun Firmen am Tisch. Inzwischen sind es mehr als 120.", 120),
        ("17 Betriebe gründeten Kelpario. Aus den 17 sind 96 geworden.", 96),
        ("Von den 43 Mitgliedern sind 12 Handwerksbetriebe.", 43),
        ("Kelpario hat ein Gerät gekauft, 47 Mitglieder haben es bisher genutzt. Das Netzwerk hat 96 Mitglieder.", 96),
        ("Der Verein startete 2019 einen Versuch, an dem sich 19 Mitglieder beteiligten. 61 Mitglieder hat er.", 61),
        # those that do something, partners of a project, other things
        ("47 Mitglieder haben das Angebot bisher genutzt.", None),
        ("An der Umfrage nahmen 31 Mitglieder teil.", None),
        ("Vierzehn Mitglieder sind am Verbundvorhaben beteiligt.", None),
        ("Das Projekt hat 34 Partner.", None),
        ("Angefangen hat die Möller GmbH mit acht Drehbänken. Heute sind es 78.", None),
        ("Die Anlage hatte anfangs 20 Sensoren, heute sind es 400.", None),
        ("Der Verein begann mit einer Stelle, inzwischen sind es sechs.", None),
    ],
)
def test_members(prose: str, members: int | None) -> None:
    cluster = analysed(prose).found.cluster
    assert cluster is not None
    assert cluster.member_count == members


@pytest.mark.parametrize(
    ("prose", "field"),
    [
        ("Wer einen Aufzug baut, kennt Kelpario: Der Verein hilft bei allem, was mit Aufzügen zu tun hat.", "Aufzüge"),
        ("Kelpario kümmert sich um alles, was mit Waagen zu tun hat. Eine Waage steht im Flur.", "Waagen"),
        ("Kelpario ist das einzige Cluster, das sich mit Schrauben befasst.", "Schrauben"),
        ("Kelpario hat sich der Schädlingsbekämpfung verschrieben.", "Schädlingsbekämpfung"),
        ("Schleifmittel sind das Thema des Vereins.", "Schleifmittel"),
        ("Die Welt von Kelpario ist der Estrich.", "Estrich"),
        ("Kelpario ist ein Netzwerk für die Belange der Technischen Keramik.", "Technische Keramik"),
        ("Im Netzwerk Kelpario haben sich Hersteller von Brillen zusammengeschlossen.", "Brillen"),
        ("Der Verein Kelpario fördert die Imkerei.", "Imkerei"),
        ("Bei Kelpario ist der Geschäftsführer mit Schrauben beschäftigt.", None),
        ("Kelpario hilft. Die Möller GmbH ist ein Hersteller von Pumpen.", None),
    ],
)
def test_field(prose: str, field: str | None) -> None:
    cluster = analysed(prose).found.cluster
    assert cluster is not None
    assert cluster.field == field


@pytest.mark.parametrize(
    ("name", "prose", "field"),
    [
        (
            "Cluster Echtheitsschutz Schwaben e. V.",
            "Der Cluster Echtheitsschutz Schwaben sitzt in einem Augsburger Hinterhof. Das freut den Augsburger "
            "Mittelstand.",
            "Echtheitsschutz",
        ),
        ("Aufzugsforum e. V.", "Ein Aufzug steht. Der Aufzug fährt. Das Aufzugsforum prüft Aufzüge.", "Aufzüge"),
        ("Netzwerk Tettnang e. V.", "Das Netzwerk Tettnang zählt 60 Mitglieder.", None),
    ],
)
def test_field_in_the_name(name: str, prose: str, field: str | None) -> None:
    cluster = analysed(paragraph(prose), contact(name, "Ring 7"), cluster=False).found.cluster
    assert cluster is not None
    assert cluster.field == field
