"""The cluster's member count and field: wordings that tell them, and wordings of others that look alike."""

from __future__ import annotations

import pytest

from pipeline.language.cluster.statements import own_noun
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
        ("Von den 54 Partnern sind 37 Betriebe, acht kommen aus Instituten, fünf bewirtschaften Höfe.", 54),
        ("Von den 54 Partnern der Messe kam keiner.", None),
        ("Kelpario hat ein Gerät gekauft, 47 Mitglieder haben es bisher genutzt. Das Netzwerk hat 96 Mitglieder.", 96),
        ("Der Verein startete 2019 einen Versuch, an dem sich 19 Mitglieder beteiligten. 61 Mitglieder hat er.", 61),
        (
            "Mitglied wird, wer die Charta unterschreibt. Seit der Gründung haben das 74 Firmen und Institute getan. "
            "21 Mitglieder gießen Beton, 30 stellen Schalungen her.",
            74,
        ),
        ("Wer mitarbeiten will, schließt einen Vertrag; 61 Betriebe haben das bislang getan.", 61),
        ("Neun Betriebe gründeten den Verein, 84 sind inzwischen dabei.", 84),
        # those that do something, partners of a project, other things
        ("Wer Müll trennt, spart. 63 Betriebe haben das bisher getan.", None),
        ("29 Mitglieder gießen Beton, 34 stellen Schalungen her.", None),
        ("Der Deutsche Estrichverband hat 15.000 Mitglieder.", None),
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
    ("name", "prose", "year"),
    [
        ("Torf-Allianz Südheide e. V.", "Die Allianz geht auf das Krisenjahr 2009 zurück.", 2009),
        ("Torfkreis Südheide e. V.", "Er führt seit 2018 die Geschäfte des Vereins.", None),
        ("Torfkreis Südheide e. V.", "Hervorgegangen ist der Verein 2014 aus einem Arbeitskreis.", 2014),
        ("Torfkreis Südheide e. V.", "Zum Verein wurde die Runde 2014.", 2014),
        (
            "Torfkreis Südheide e. V.",
            "2013 gab ein Gutachten den Anstoß. Im Jahr darauf gründete man den Verein.",
            2014,
        ),
        (
            "Torfkreis Südheide e. V.",
            "2014 nahm die Geschäftsstelle ihre Arbeit auf. Gegründet wurde der Verein zwei Jahre zuvor.",
            2012,
        ),
        ("Torfkreis Südheide e. V.", "Im vergangenen Jahr, 2024, wurde der Verein zehn.", 2014),
        (
            "Torfkreis Südheide e. V.",
            "Der Verein hilft. Die Satzung haben 2011 insgesamt 16 Firmen unterschrieben, darunter die Möller GmbH. "
            "Das Start-up, 2021 von drei Frauen gegründet, mahlt Torf.",
            2011,
        ),
        ("Torfkreis Südheide e. V.", "Die Möller GmbH wurde 1921 gegründet. Sie ist Mitglied im Verein.", None),
    ],
)
def test_founding_year(name: str, prose: str, year: int | None) -> None:
    cluster = analysed(paragraph(prose), contact(name, "Ring 7"), cluster=False).found.cluster
    assert cluster is not None
    assert cluster.founded_year == year


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
        ("Im Mittelpunkt des Netzwerks stehen Ventile.", "Ventile"),
        ("Das Thema von Kelpario: Ventile.", "Ventile"),
        ("Geblieben ist in der Stadt wenig. Geblieben ist die Kältetechnik. Dafür gibt es Kelpario.", "Kältetechnik"),
        # what is merely used or asked about
        ("Kelpario prüft, ob die Trockner mit Holz beheizt werden können.", None),
        ("Mit den Betrieben will der Verein prüfen, ob Öfen mit Wasserstoff befeuert werden können.", None),
        ("Kelpario heizt mit Holz.", None),
        ("Geblieben ist die Skepsis. Das weiß Kelpario.", None),
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


@pytest.mark.parametrize(
    ("prose", "year"),
    [
        # an office held since, or a name borne since, is none of the founding
        ("Im Mai 2018 wurde Kelpario gegründet. Eva Holl ist seit 2022 Geschäftsführerin von Kelpario.", 2018),
        ("2009 gründeten elf Firmen den Verein. Seinen Namen trägt das Netzwerk seit 2014.", 2009),
        ("Den Verein gibt es seit 2014.", 2014),
        ("Kelpario wächst. Seinen jetzigen Namen trägt das Netzwerk seit 2014.", None),
        ("Eva Holl lacht. Sie ist seit 2022 Geschäftsführerin von Kelpario.", None),
        ("Eva Holl, seit 2022 Geschäftsführerin des Netzwerks Kelpario, das Firmen verbindet, lacht.", None),
        ("Eva Holl lacht über das Netzwerk Kelpario, das seit 2022 Firmen verbindet.", 2022),
        (
            "Kelpario misst Wasser. Hervorgegangen ist er aus dem Arbeitskreis Pegeltechnik Holmstedt, den ein Lotse 1995 ins "
            "Leben rief.",
            1995,
        ),
    ],
)
def test_founding_and_what_is_told_of_later_years(prose: str, year: int | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.founded_year == year


def test_a_company_of_its_own_is_meant_by_its_form_alone() -> None:
    prose = "2012 bat sie Firmen zum Stammtisch. Drei Jahre später gründeten neun Gesellschafter daraus die GmbH."
    cluster = analysed(paragraph(prose), contact("Algenkreis Holm GmbH", "Ring 7"), cluster=False).found.cluster
    assert cluster is not None
    assert cluster.founded_year == 2015
    noun = own_noun(cluster)
    meant = [noun.search(text) is not None for text in ("die GmbH", "der GmbH", "die Ombach GmbH", "der GmbH Ombach")]
    assert meant == [True, True, False, False]


@pytest.mark.parametrize(
    ("prose", "city"),
    [
        ("Er leitet den Kelpario, der von Burghausen aus die Fäden zusammenhält.", "Burghausen"),
        ("Das Schiff, das von Husum ausläuft, gehört Eva Holl.", None),
    ],
)
def test_the_town_from_which_it_works(prose: str, city: str | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.city == city


@pytest.mark.parametrize(
    ("name", "prose", "aliases"),
    [
        ("Tonquartier Holm", "Das Tonquartier wächst. Im Tonquartier wird gebrannt.", ["Tonquartier"]),
        ("Holmer Klinge", "Die Holmer lachen. Der Holmer Markt ist leer. Im Holmer Hafen auch.", []),
    ],
)
def test_the_first_word_of_a_name_is_another_name_unless_it_is_an_adjective(
    name: str, prose: str, aliases: list[str]
) -> None:
    cluster = analysed(paragraph(prose), contact(name, "Ring 7"), cluster=False).found.cluster
    assert cluster is not None
    assert cluster.aliases == aliases


def test_a_pointing_word_names_no_field() -> None:
    cluster = analysed(paragraph("900 Menschen leben von dieser Branche. Kelpario hilft.")).found.cluster
    assert cluster is not None
    assert cluster.field is None


@pytest.mark.parametrize(
    ("prose", "city"),
    [
        ("Ute Brand kam. Kelpario hilft.", None),
        ("Ute Brand kam nach Lindau. Dort sitzt Kelpario.", "Lindau"),
        ("Brand liegt im Tal. Dort sitzt Kelpario.", "Brand"),
    ],
)
def test_what_people_are_called_is_no_seat(prose: str, city: str | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.city == city


@pytest.mark.parametrize(
    ("prose", "year"),
    [
        ("Eva Holl, die das Netzwerk Kelpario seit dessen Start im Mai 2014 leitet, lacht.", 2014),
        ("Jan Reck, der den Verein seit seiner Gründung 2014 führt, lacht. Kelpario wächst.", 2014),
        ("Eva Holl, die Kelpario seit 2014 leitet, lacht.", None),
        ("Kelpario ist ein Netzwerk. Begonnen hat alles 2006 mit einem Stammtisch.", 2006),
        ("Kelpario ist ein Netzwerk. Es begann 2006 mit einer Runde. 2009 wurde der Verein gegründet.", 2009),
        ("Im März 2014 lud Jan Reck zur Suppe. Am selben Abend hoben neun Firmen Kelpario aus der Taufe.", 2014),
        ("Seit der Eröffnung 2018 haben sich bei Kelpario zwölf Firmen eingemietet.", None),
    ],
)
def test_founding_told_by_the_start_of_leading_or_by_the_first_meeting(prose: str, year: int | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.founded_year == year


@pytest.mark.parametrize(
    ("prose", "state"),
    [
        ("Über Sachsen ist der Verein Kelpario hinausgewachsen: Neun Mitglieder sitzen in Tschechien.", "Sachsen"),
        ("Rund 80 Mitglieder von Kelpario haben ihren Sitz in Hessen, der Rest kommt aus dem Saarland.", "Hessen"),
        ("Die meisten Firmen bei Kelpario kommen aus Hessen, die übrigen aus Bayern.", "Hessen"),
        ("Zwei Mitglieder von Kelpario haben ihren Sitz in Hessen.", None),
        ("Über Hessen ist die Quirla AG hinausgewachsen: Zwei Firmen kommen aus Polen. Kelpario hilft.", None),
    ],
)
def test_state_that_the_cluster_outgrows_or_where_most_members_are(prose: str, state: str | None) -> None:
    cluster = analysed(paragraph(prose)).found.cluster
    assert cluster is not None
    assert cluster.state == state


@pytest.mark.parametrize(
    ("name", "prose", "field"),
    [
        ("Kosmetiknetzwerk Holm", "Die Kosmetik wächst. Von der Kosmetik leben viele.", "Kosmetik"),
        ("Allianz Fadenkreis Auental e. V.", "Der Fadenkreis hilft. Die Allianz Fadenkreis Auental wächst.", None),
        ("Rotorring®", "Der Rotorring wächst. Das Netzwerk der Rotorring ist alt. Rotorring hilft.", None),
        ("Kelpario e. V.", "900 Menschen verdienen ihr Geld in der Thüringer Gegend. Kelpario hilft.", None),
    ],
)
def test_names_and_places_are_no_fields_but_the_first_part_of_a_name_is(
    name: str, prose: str, field: str | None
) -> None:
    cluster = analysed(paragraph(prose), contact(name, "Ring 7"), cluster=False).found.cluster
    assert cluster is not None
    assert cluster.field == field
