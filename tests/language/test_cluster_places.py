"""The cluster's name, seat and state where they are told in passing, and those of others that look alike."""

from __future__ import annotations

import pytest

from pipeline.language.model import ClusterCandidate
from tests.language.helpers import Given, analysed, contact, heading, paragraph


def found(*given: Given) -> ClusterCandidate:
    cluster = analysed(*given, cluster=False).found.cluster
    assert cluster is not None
    return cluster


OWN = contact("Kelpario e. V.", "kelpario@kelpario.example")


@pytest.mark.parametrize(
    ("prose", "box", "name"),
    [
        # in the genitive only
        (
            "Eva Holl führt die Geschäfte des Tonverbundes Quirlau. Quirlau ist schön.",
            "Tonverbund Quirlau e. V.",
            "Tonverbund Quirlau e. V.",
        ),
        (
            "Wer am Quirlau wohnt, kennt die Arbeit des Tonnetzwerks Quirlau.",
            "Tonnetzwerk Quirlau",
            "Tonnetzwerk Quirlau",
        ),
        # a word before a name that does without
        ("Kelpario wächst. Eva Holl leitet Kelpario.", "Verein Kelpario e. V.", "Kelpario e. V."),
    ],
)
def test_name_with_the_word_for_a_cluster_in_it(prose: str, box: str, name: str) -> None:
    assert found(paragraph(prose), contact(box, "Ring 7")).name == name


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("Eva Holl leitet den Tonverbund Elm-Aue. Der Tonverbund Elm-Aue wächst.", "Tonverbund Elm-Aue"),
        ("Eva Holl leitet das Firmennetzwerk Quirlando. Quirlando wächst, Quirlando lacht.", "Quirlando"),
    ],
)
def test_name_without_a_box(prose: str, name: str) -> None:
    assert found(paragraph(prose)).name == name


def test_legal_form_in_the_heading_over_the_contact_data() -> None:
    cluster = found(
        paragraph("Eva Holl leitet den Tonverbund Elm-Aue: 60 Firmen."),
        heading("Tonverbund Elm-Aue e. V."),
        contact("Eva Holl, Clustermanagerin", "Hafen, 39106 Magdeburg", "info@ton-elmaue.example"),
    )
    assert (cluster.name, cluster.legal_form) == ("Tonverbund Elm-Aue e. V.", "e. V.")


@pytest.mark.parametrize(
    ("lines", "city"),
    [
        (("Ring 7, 09648", "Mittweida", "Telefon +49 3727 000-410"), "Mittweida"),
        (("Ring 7, 09648 Mittweida Telefon +49 3727 000-410",), "Mittweida"),
        (("Ring 7", "36251 Bad", "Hersfeld", "Telefon +49 3727 000-410"), "Bad Hersfeld"),
        (("Ring 7, 14770 Brandenburg an der Havel",), "Brandenburg an der Havel"),
        (
            (
                "Wer mitmachen will, erreicht den Kelpario e. V. in der Lindenstraße in",
                "Verden unter Telefon 04231 000318",
            ),
            "Verden",
        ),
        (("Alte Hütte, St. Ingbert", "Tel. 06341 12345"), "St. Ingbert"),
        (("Marktstraße 12, Landau in", "der Pfalz", "Tel. 06341 12345"), "Landau in der Pfalz"),
    ],
)
def test_town_of_an_address(lines: tuple[str, ...], city: str) -> None:
    assert found(paragraph("Kelpario wächst."), contact("Kelpario e. V.", *lines)).city == city


@pytest.mark.parametrize(
    ("prose", "city"),
    [
        ("Der Abend in Melsungen war lang. Dort, in einer alten Weberei, sitzt das Büro von Kelpario.", "Melsungen"),
        ("Hinter dem Celler Bahnhof steht eine Villa. Unter dem Dach hat Kelpario seine Geschäftsstelle.", "Celle"),
        (
            "In Northeim riecht es nach Gummi. Der Geruch kommt aus dem Haus, in dem die Geschäftsstelle von Kelpario arbeitet.",
            "Northeim",
        ),
        (
            "Höhr-Tannstein, kurz vor Sonnenaufgang. Der Ofen singt. Eva Holl hört zu. Hier sitzt Kelpario.",
            "Höhr-Tannstein",
        ),
        ("Das Netzwerk Kelpario wächst. Erreichbar ist Kelpario in der Lindenstraße in Verden.", "Verden"),
        # others are there, or more towns than one are meant
        ("Der Abend in Melsungen war lang. Dort sitzt die Tundra GmbH. Kelpario arbeitet in Lindau.", "Lindau"),
        (
            "Zwischen Melsungen und Hamm wird gebaut. Hier hat das Land Kelpario gelobt. Kelpario arbeitet in Lindau.",
            "Lindau",
        ),
        ("Kelpario arbeitet in Lindau. Die Hofgilde, ein Versicherer mit Sitz in Uelzen, zahlt.", "Lindau"),
        ("Kelpario arbeitet in Lindau und hilft der Tundra GmbH. Die Firma hat ihren Sitz in Potsdam.", "Lindau"),
        ("In Halle 4 steht ein Flugzeug. Hier hat Kelpario seinen Sitz.", None),
        ("Kelpario, ein Clustermanagement mit Sitz in Uelzen, hilft.", "Uelzen"),
        # what stands between a town and the office, near which town it lies, in whose name it stands
        (
            "Eva Holl hat in Erlangen studiert und in Köln gearbeitet; seit 2016 leitet sie die Geschäftsstelle von Kelpario. "
            "Das Büro des Vereins liegt in Lindau.",
            "Lindau",
        ),
        ("In Uelzen, wo es Zucker gibt, hat die Quirla AG ihren Sitz. Kelpario ist in Lindau zu Hause.", "Lindau"),
        ("Der Verein sitzt in der Spinnerei von Pirna, wenige Kilometer östlich von Dresden.", "Pirna"),
        ("Eva Holl lehrt an der Universität Halle. Die Sitzungen bereitet die Geschäftsstelle vor.", None),
        (
            "Wer in Celle zum Schloss geht, sieht ein Zollhaus. Fünf Leute zählt die Geschäftsstelle.",
            "Celle",
        ),
        # towns with an ending, and of longer names
        ("Die Geschäftsstelle hat ein Büro in Pirnas alter Mühle.", "Pirna"),
        ("Auf dem Halberstädter Campus hat Kelpario seine Geschäftsstelle.", "Halberstadt"),
        ("Kelpario hat seine Räume im Gründerzentrum von Quirlbeck (Elbe).", "Quirlbeck (Elbe)"),
        ("Die Geschäftsstelle liegt in Landau in der Pfalz.", "Landau in der Pfalz"),
        ("Das Büro des Vereins eröffnete in Gera im Sommer 2019.", "Gera"),
        # a town that the text itself calls one, one nearby, and two rooms rented in the place named before
        ("Der Bürgermeister von Quirlmar staunt. Das Büro des Vereins liegt in Quirlmar.", "Quirlmar"),
        ("Im nahen Celle liegt die Geschäftsstelle. Geforscht wird in Kiel.", "Celle"),
        ("Es regnet in Celle. Kelpario hat zwei Zimmer über einer Bäckerei gemietet.", "Celle"),
        ("Die Verwaltung hat ihren Platz in einer Mühle in Celle, weit weg von Kiel.", "Celle"),
        ("Kelpario wächst. Die Filterwerk GmbH hat ihren Platz in einer alten Mühle in Celle.", None),
        ("Kelpario wächst. Der Bürgermeister von Quirlmar staunt.", None),
    ],
)
def test_seat(prose: str, city: str | None) -> None:
    assert found(paragraph(prose), OWN).city == city


@pytest.mark.parametrize(
    ("prose", "state"),
    [
        (
            "Thüringen isst gern. Ein Fünftel der Mitglieder ist jenseits der Landesgrenzen zu Hause, vor allem in Hessen und Sachsen.",
            "Thüringen",
        ),
        (
            "In der brandenburgischen Heide sitzt Kelpario. Zwölf Unterzeichner stammen aus Sachsen, fünf aus Polen.",
            "Brandenburg",
        ),
        (
            "Hessen ist schön. Jedes zehnte Mitglied kommt aus dem benachbarten Thüringen. Thüringen freut das.",
            "Hessen",
        ),
        (
            "Einige Partner sitzen in anderen Bundesländern, in Bayern etwa. Kelpario zahlt das Thüringer Wirtschaftsministerium.",
            "Thüringen",
        ),
        ("Kelpario sitzt in Bayern.", "Bayern"),
        # where most members are, and where some are
        (
            "Rund drei Viertel der Betriebe haben ihren Sitz in Hessen, ein Fünftel kommt aus Bayern.",
            "Hessen",
        ),
        (
            "Die meisten Partner arbeiten an der Küste Niedersachsens, jeder siebte stammt aus Dänemark.",
            "Niedersachsen",
        ),
        ("Acht von zehn Mitgliedern sind in Sachsen zu Hause, sechs kommen aus Bayern.", "Sachsen"),
        ("Drei Viertel der Mitglieder sind Betriebe, zwölf kommen aus Sachsen.", None),
        # whither somebody goes, whence somebody comes, where others are
        ("Kelpario wächst. Beinahe wäre die Weberei nach Hessen gezogen.", None),
        ("Kelpario wächst. Die Presse wurde nach Bayern und Thüringen verkauft.", None),
        ("Kelpario wächst. Eva Holl stammt aus Thüringen.", None),
        ("Kelpario wächst. Gäste aus Sachsen und Hessen hören zu.", None),
        ("Kelpario wächst. Befreundete Netzwerke in Bayern schauen zu.", None),
        ("Kelpario wächst. Jede dritte Geige kommt aus Sachsen.", "Sachsen"),
        ("In Sachsen gibt es 60 Mühlen. Kelpario hilft. Ein Müller wäre fast nach Bayern gegangen.", "Sachsen"),
        ("Vor Jahren zog der Verein Kelpario von Kiel nach Hessen um.", "Hessen"),
        ("Kelpario hilft seinen 60 Mitgliedern. Fast alle kommen aus Hessen, drei sitzen in Polen.", "Hessen"),
    ],
)
def test_state(prose: str, state: str | None) -> None:
    assert found(paragraph(prose), OWN).state == state


@pytest.mark.parametrize(
    ("prose", "year"),
    [
        ("Die Eintragung von Kelpario in das Register beim Amtsgericht Fulda erfolgte am 3. Mai 2011.", 2011),
        (
            "Die Eintragung in das Register beim Amtsgericht Fulda erfolgte am 3. Mai 2011; 16 Betriebe waren dabei.",
            2011,
        ),
        (
            "Im Herbst 2012 saßen Fachleute beisammen; noch vor dem Nachtisch war der Verein gegründet. Eva Holl ging 2019.",
            2012,
        ),
        (
            "Im November 2018 lud er neun Leute in die Kajüte. Fünf Stunden später gab es einen Verein. Jan Reck lacht.",
            2018,
        ),
        (
            "Im Januar 2014 luden sie 15 Firmen in ein Gasthaus. Am Ende stand der Plan für eine gemeinsame Gesellschaft.",
            2014,
        ),
        ("2017 ließ sich Kelpario ins Vereinsregister eintragen und bezog eine alte Drogerie.", 2017),
        # an office's end, a project's term, a move
        ("Einer der neun Gründer von Kelpario war Eva Holl, die lehrt und bis 2019 den Vorsitz führte.", None),
        ("Kelpario forscht. Angefangen hat die Arbeit 2023, Ende 2026 muss sie fertig sein.", None),
        ("2017 zog Kelpario in eine alte Drogerie um.", None),
        ("2014 luden sie 15 Firmen in ein Gasthaus. Danach gab es Suppe. Kelpario hilft.", None),
        # the noun beside its year, a relative clause, the first money, those who began
        ("Kelpario wächst. Seine Gründung im März 2015 beruhte auf einem Gutachten.", 2015),
        ("Eva Holl koordiniert Kelpario, ein Netzwerk für Federn, das 2014 als Arbeitskreis der Kammer begann.", 2014),
        ("Kelpario lädt ein. 2017 nahm es mit einer Anschubfinanzierung von 1,2 Millionen Euro die Arbeit auf.", 2017),
        ("2006 haben sie angefangen, neun Speditionen und eine Berufsschule. Kelpario wächst.", 2006),
        (
            "Im Sommer 2013 saßen sie zusammen. Noch im November desselben Jahres trugen zwölf Firmen den Verein ins "
            "Register ein.",
            2013,
        ),
        ("Im Herbst 2013 trafen sie sich. Im Mai des folgenden Jahres gründeten sie den Verein.", 2014),
        # years of office, of prizes, of an end, and of others
        ("Eva Holl, die seit 2019 die Geschäfte des Vereins Kelpario führt, lacht.", None),
        ("Eva Holl hat den Beirat des Vereins Kelpario bis 2022 geleitet.", None),
        ("Der Verein Kelpario hilft. Gründerin Eva Holl gewann 2021 den Ideenwettbewerb des Vereins.", None),
        ("2024 ging es los, 2027 ist Schluss, zehn Partner von Kelpario sind dabei.", None),
        ("Die Quirla GmbH baut Federn. Das Unternehmen ging 2019 aus der Hochschule hervor. Kelpario hilft.", None),
    ],
)
def test_founding_year(prose: str, year: int | None) -> None:
    assert found(paragraph(prose), OWN).founded_year == year


@pytest.mark.parametrize(
    ("prose", "members"),
    [
        ("Eva Holl fand 41 Mitglieder vor. Fünf Jahre später sind es 103: Bauern, Züchter, Hochschulen.", 103),
        ("Heute, ein Vierteljahrhundert später, sind wir 212. Den Verein freut das.", 212),
        ("17 Schleifereien brachten je 500 Euro mit. Aus den 17 sind 96 geworden.", 96),
        ("Punkte auf der Karte markieren die Partner von Kelpario. 72 waren es im Frühjahr.", 72),
        ("Die Stromkreis Elm eG, 640 Mitglieder, pachtet Scheunen. 71 Partner machen bei Kelpario mit.", 71),
        ("Die Stromkreis Elm eG mit ihren 640 Mitgliedern pachtet Scheunen. 71 Partner machen bei Kelpario mit.", 71),
        ("Kelpario, 71 Mitglieder, pachtet Scheunen.", 71),
        ("Der Ofen braucht 41 Sensoren. Fünf Jahre später sind es 103. Kelpario hilft.", None),
        ("Aus den 17 Öfen sind 96 geworden. Kelpario hilft.", None),
        ("Die Tundra GmbH zählt Besucher. 72 waren es im Frühjahr. Kelpario hilft.", None),
    ],
)
def test_members(prose: str, members: int | None) -> None:
    assert found(paragraph(prose), OWN).member_count == members
