"""Founding year, seat, field and name of the cluster as they are told in passing, and years and places of others."""

from __future__ import annotations

import pytest

from pipeline.language.model import ClusterCandidate
from tests.language.helpers import Given, analysed, contact, paragraph, voice

OWN = contact("Kelpario e. V.", "kelpario@kelpario.example")


def found(*given: Given) -> ClusterCandidate:
    cluster = analysed(*given, cluster=False).found.cluster
    assert cluster is not None
    return cluster


@pytest.mark.parametrize(
    ("prose", "year"),
    [
        ("Der Ursprung von Kelpario liegt im Jahr 2008.", 2008),
        ("Das geschieht, seit sich im Jahre 2007 im Hinterzimmer 23 Firmen die Hand darauf gaben.", 2007),
        ("2007 besiegelten neun Firmen den Verein mit Handschlag.", 2007),
        ("Seit 2012 hat hier Kelpario sein Büro, ein Verein, der da gerade ein paar Wochen alt war.", 2012),
        ("Eva Holl führt die Geschäfte des Vereins, seit es ihn gibt, also seit 2014.", 2014),
        ("Eva Holl ist Geschäftsführerin von Kelpario, in dem sich seit 2013 die Klebtechnik organisiert.", 2013),
        ("2009 war das Jahr der leeren Lager. Sieben Wirte trafen sich in Holm und unterschrieben eine Satzung.", 2009),
        ("Zum zehnten Geburtstag erzählt man, wie im März 2016 in der Schule der Verein gegründet wurde.", 2016),
        ("Zum zehnten Jubiläum feiert der Verein 2020 ein Fest.", 2010),
        # a handshake before the founding, a sentence that only dates, what the founders paid in
        ("Den Handschlag gab es 2007 auf einem Richtfest. Neun Wirte hoben damals einen Verein aus der Taufe.", 2007),
        ("Begonnen hat alles im Wirtshaus. Neun Wirte, ein Krug, eine Liste. Das war im Mai 2007.", 2007),
        ("Elf Gründer zahlten im März 2007 je 2.000 Euro ein. Kelpario wächst.", 2007),
        ("Kelpario wächst. Elf Anleger zahlten im März 2007 je 2.000 Euro ein.", None),
        ("Kelpario wächst. Ein Rohr platzt, der Keller steht unter Wasser. Das war im Mai 2007.", None),
        ("Kelpario wächst. Den Handschlag mit dem Käufer gab es 2016. Er zahlte zwei Millionen Euro.", None),
        # of something or somebody else
        ("Ihre Gewerkschaft sitzt seit 2021 im Beirat des Vereins.", None),
        ("2019 riefen der Verein und die Kammer den Lehrverbund Quirla ins Leben.", None),
        ("Kelpario wächst. Firmenchef Jan Reck hat sie 2008 mit zwei Kollegen gegründet.", None),
        ("Begonnen hat es im Frühjahr 2023, drei Jahre sind angesetzt. Kelpario hilft.", None),
        ("Der Verein hat 2018 einen Vertrag geschlossen, mit einem Zusammenschluss von 60 Betrieben.", None),
    ],
)
def test_founding_year(prose: str, year: int | None) -> None:
    assert found(paragraph(prose), OWN).founded_year == year


@pytest.mark.parametrize(
    ("prose", "town"),
    [
        ("Mit einer Scheune in Celle fing es an. Seit drei Jahren hat hier Kelpario sein Büro.", "Celle"),
        ("Kelpario hat sein Büro in Celle. Nach Neustadt bei Coburg sind es vom Büro zehn Minuten.", "Celle"),
    ],
)
def test_seat(prose: str, town: str | None) -> None:
    assert found(paragraph(prose), OWN).city == town


def test_town_that_tells_one_town_from_its_namesakes_is_no_seat() -> None:
    prose = "Nach Neustadt bei Coburg sind es vom Büro des Vereins zehn Minuten."
    assert found(paragraph(prose), OWN).city != "Coburg"


@pytest.mark.parametrize(
    ("prose", "field"),
    [
        ("Mittlerweile verbindet die additive Formgebung 118 Mitglieder.", "additive Formgebung"),
        ("Die Schmiedetechnik eint 80 Firmen. Kelpario wächst.", "Schmiedetechnik"),
        # a village, a title
        ("Kelpario wächst. Eva Holl stammt aus einer Familie, die in Quirlenbach eine Mühle betreibt.", None),
    ],
)
def test_field(prose: str, field: str | None) -> None:
    assert found(paragraph(prose), OWN).field == field


@pytest.mark.parametrize(
    ("box", "legal_form", "field"),
    [
        ("Kelpario eG – Netzwerk Klebrobotik", "eG", "Klebrobotik"),
        ("Kelpario gGmbH – Netzwerk für Beschläge", "gGmbH", "Beschläge"),
        ("Kelpario e. V. – Netzwerk Bauen mit Schilf", "e. V.", "Bauen mit Schilf"),
        ("Kelpario – Netzwerk Algen als Dünger", None, "Algen als Dünger"),
    ],
)
def test_name_with_its_matter_behind_a_dash(box: str, legal_form: str | None, field: str) -> None:
    cluster = found(paragraph("Kelpario wächst. Kelpario lacht."), contact(box, "Eva Holl", "Tel. 030 000 1"))
    assert (cluster.name, cluster.legal_form, cluster.field) == (box, legal_form, field)
    assert "Kelpario" in cluster.aliases


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("„Als wir den Verein 2011 aus der Taufe hoben, waren wir zehn.“", 2011),
        ("„Zum Verein gehören wir seit 1991, mein Vater hat den Antrag unterschrieben.“", None),
        ("„Gegründet habe ich die Firma 1998, da war ich allein.“", None),
    ],
)
def test_founding_told_in_a_statement(said: str, year: int | None) -> None:
    cluster = analysed(paragraph("Kelpario wächst."), *voice("Jan Reck, Quirla AG:", said)).found.cluster
    assert cluster is not None
    assert cluster.founded_year == year


@pytest.mark.parametrize(
    ("prose", "members"),
    [
        # the list of all members, and those of a kind or on a journey
        ("Das Mitgliederverzeichnis führt 87 Betriebe und Institute; neun Mitglieder zählen zur Wissenschaft.", 87),
        ("Auf der Partnerliste des Vereins stehen 64 Firmen. 12 Mitglieder kommen aus Polen.", 64),
        (
            "Inzwischen stehen 112 Namen auf der Mitgliederliste. Auf der Messe waren es viele, 27 Mitglieder waren dabei.",
            112,
        ),
    ],
)
def test_members_on_a_list(prose: str, members: int) -> None:
    assert found(paragraph(prose), OWN).member_count == members
