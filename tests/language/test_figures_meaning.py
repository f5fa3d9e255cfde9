"""Figures: metric, subject and year, by invented sentences of the kinds that reportages use."""

from __future__ import annotations

import pytest

from tests.language.helpers import Given, analysed, heading, item, paragraph, voice


def found(*given: Given) -> list[tuple[str, str | None]]:
    """Return text and metric of each figure."""
    return [(f.text, f.metric.value if f.metric else None) for f in analysed(*given).found.figures]


@pytest.mark.parametrize(
    ("prose", "metrics"),
    [
        ("Kelpario hat 84 Mitglieder.", ["members"]),
        ("Der Verein zählt rund 84 Mitgliedsunternehmen.", ["members"]),
        ("Das Netzwerk wurde von zwölf Betrieben gegründet.", ["founding_members"]),
        ("Die elf Gründungsmitglieder kamen aus Emden.", ["founding_members"]),
        ("Im Herbst hoben 17 Firmen den Verein aus der Taufe.", ["founding_members"]),
        ("Es sind 84 Mitglieder, darunter 40 Betriebe und vier Labore.", ["members", "companies", "count_other"]),
        ("72 Prozent der Mitglieder sind kleine und mittlere Betriebe.", ["sme_share"]),
        ("Elf Prozent der Mitglieder sind Forschungseinrichtungen.", ["research_share"]),
        ("60 Prozent der Mitglieder kommen aus der Industrie.", ["industry_share"]),
        ("Drei Prozent der Mitglieder haben ihren Sitz in Polen.", ["member_share"]),
        ("Es sind 84 Mitglieder. Drei Viertel davon sind kleine und mittlere Firmen.", ["members", "sme_share"]),
        ("Ein sechsköpfiges Team leitet die Geschäftsstelle.", ["employees"]),
        ("In der Geschäftsstelle von Kelpario arbeiten vier Personen.", ["employees"]),
        ("Die Ankerwinde GmbH beschäftigt 450 Mitarbeitende.", ["jobs"]),
        ("In der Region hängen 11.000 Arbeitsplätze am Hafen.", ["jobs"]),
        ("Jährlich gibt es bis zu 30 Veranstaltungen.", ["events_per_year"]),
        ("Zum Forum kamen 300 Teilnehmerinnen und Teilnehmer.", ["participants"]),
        ("Es gibt fünf Arbeitsgruppen.", ["working_groups"]),
        ("Derzeit laufen acht Forschungsprojekte.", ["projects"]),
        ("Hier sitzen 60 Start-ups und Kleinunternehmen.", ["companies"]),
        ("Das Land fördert den Bau mit 3 Millionen Euro.", ["funding_eur"]),
        ("Die Ankerwinde GmbH macht 12 Millionen Euro Umsatz.", ["revenue_eur"]),
        ("Zusammen setzen die Betriebe nach eigenen Angaben rund 730 Millionen Euro um.", ["revenue_eur"]),
        ("Die Ankerwinde GmbH investiert 4 Millionen Euro.", ["investment_eur"]),
        ("Der Preis ist mit 10.000 Euro dotiert.", ["money_other"]),
        ("Der Umsatz stieg um 15 Prozent.", ["growth"]),
        ("Das Netzwerk ist seit 2011 um beinahe 70 Prozent gewachsen.", ["growth"]),
        ("Die Firma hält einen Weltmarktanteil von 40 Prozent.", ["market_share"]),
        ("Die Küste ist 200 km lang, das Gelände 60 Hektar groß.", ["area_or_length", "area_or_length"]),
        ("Das Vorhaben dauert drei Jahre.", ["duration"]),
        ("Die Anlage erzeugt 40 Megawatt.", ["output"]),
        ("Sie produzieren 900 Tonnen Salz im Jahr.", ["output"]),
        ("Der Exportanteil liegt bei 46 Prozent.", ["share_other"]),
        ("Die Wand ist mit zwölf Bildern geschmückt.", ["count_other"]),
    ],
)
def test_metric(prose: str, metrics: list[str]) -> None:
    assert [metric for _, metric in found(prose)] == metrics


@pytest.mark.parametrize(
    ("prose", "subjects"),
    [
        # the cluster's own figures
        ("Der Verein hat 84 Mitglieder.", ["Kelpario e. V."]),
        ("Seit Jahren organisiert die Geschäftsstelle 30 Veranstaltungen.", ["Kelpario e. V."]),
        # an organisation named in the clause, by name or by "das Unternehmen"
        ("Die Ankerwinde GmbH beschäftigt 450 Mitarbeitende.", ["Ankerwinde GmbH"]),
        ("Dazu kam die Ankerwinde GmbH. Mit seinen 450 Mitarbeitenden ist das Unternehmen groß.", ["Ankerwinde GmbH"]),
        # the subject in its own words
        ("Die Genehmigung hat vier Jahre gedauert.", ["Genehmigung"]),
        ("In Kiel hat eine Werft drei Schiffe gebaut.", ["Werft"]),
        ("Daneben liegt ein Testfeld, das 40 Hektar misst.", ["Testfeld"]),
        ("Man lud zum Treffen, zu dem 90 Gäste kamen.", ["Treffen"]),
        ("90 Orte hat der Bus besucht.", ["Bus"]),
        ("Dort wuchs eine Kleinstadt mit 9.000 Einwohnern.", ["Kleinstadt"]),
        # pronouns
        ("Der Sensor ist klein. Er kostet 380 Euro.", ["Sensor"]),
        # projects: what they cost and how long they last
        (
            "Im Projekt „Windlicht“ misst man Wind. Das Bundesministerium für Bildung und Forschung gab 4 Mio. Euro.",
            ["Windlicht"],
        ),
        ("Das Projekt „Windlicht“ ist auf vier Jahre angelegt.", ["Windlicht"]),
        # shares describe the part
        ("72 Prozent der Mitglieder sind kleine und mittlere Betriebe.", ["kleine und mittlere Betriebe"]),
        ("Drei Prozent der Mitglieder haben ihren Sitz in Polen.", ["Mitglieder mit Sitz in Polen"]),
        ("Große Betriebe (rund zwei Drittel der Mitglieder) zahlen mehr.", ["Große Betriebe"]),
        ("Im Verein stellen die Kommunen 20 Prozent der Mitglieder.", ["Kommunen"]),
        # sources and examples are not whom a figure describes
        ("Nach Angaben der Ankerwinde GmbH hat die Küstenwirtschaft 900 Beschäftigte.", ["Küstenwirtschaft"]),
        ("Zum Verein gehören, darunter die Ankerwinde GmbH, 84 Mitglieder.", ["Kelpario e. V."]),
    ],
)  # fmt: skip
def test_subject(prose: str, subjects: list[str]) -> None:
    assert [figure.subject for figure in analysed(prose).found.figures] == subjects


def test_parts_of_the_members_are_said_to_be_so() -> None:
    figures = analysed("Kelpario hat 84 Mitglieder, darunter 40 Betriebe.").found.figures
    assert [figure.subject for figure in figures] == ["Kelpario", "Mitglieder von Kelpario"]


def test_we_are_the_speakers_organisation() -> None:
    figures = analysed(
        "Viele machen mit.",
        voice(
            "Anna Seefeld\nGeschäftsführerin der Ankerwinde GmbH:",
            "„Wir bauen zwölf Schiffe. Unsere Firma hat 60 Köpfe.“",
        ),
    ).found.figures
    assert [figure.subject for figure in figures] == ["Ankerwinde GmbH", "Ankerwinde GmbH"]


@pytest.mark.parametrize(
    ("prose", "years"),
    [
        ("Im Jahr 2019 gab es 33 Veranstaltungen.", [2019]),
        ("Allein 2022 zählte der Verein 26 Veranstaltungen.", [2022]),
        ("Es waren 112 Mitglieder im Jahr 2020.", [2020]),
        ("Mitglieder (Stand 2023) sind 84 Betriebe.", [2023]),
        ("Bis 2030 sollen 500 Arbeitsplätze entstehen.", [2030]),
        ("Seit 2017 ist der Verein um 80 Prozent gewachsen und zählt aktuell 63 Betriebe.", [2017, None]),
        ("Der 2005 gegründete Verein hat 60 Mitglieder.", [None]),
        ("Die Hochschule ist seit 2008 Mitglied und hat 40 Institute.", [None]),
        ("Heute sind es 73 Mitglieder.", [None]),
        ("Die Krise kam im März 2012. Noch im selben Jahr gründeten 16 Betriebe den Verein.", [2012]),
        ("Ernst wurde es im Mai 2022. Zusammen beantragten 14 Partner Geld.", [2022]),
        ("Ernst wurde es im Mai 2022. Aktuell sind 14 Partner dabei.", [None]),
    ],
)
def test_year(prose: str, years: list[int | None]) -> None:
    assert [figure.year for figure in analysed(prose).found.figures] == years


def test_a_heading_dates_the_list_below_it() -> None:
    figures = analysed(
        heading("Das Jahr 2023 in Zahlen"),
        item("51 Veranstaltungen"),
        item("heute 19 Betriebe"),
        paragraph("Es gibt 12 Büros."),
    ).found.figures
    assert [(figure.text, figure.year) for figure in figures] == [
        ("51 Veranstaltungen", 2023),
        ("19 Betriebe", None),
        ("12 Büros", None),
    ]


def test_an_entry_of_a_chronicle_begins_with_its_year() -> None:
    figures = analysed("1997. Das erste Büro misst zwölf Quadratmeter.", "Daneben stehen drei Hallen.").found.figures
    assert [(figure.text, figure.year) for figure in figures] == [("zwölf Quadratmeter", 1997), ("drei Hallen", None)]


def test_what_is_plain_is_surer_than_what_is_borrowed() -> None:
    plain, borrowed = analysed("Der Verein hat 84 Mitglieder, davon 60 aus der Stadt.").found.figures
    assert plain.mention.confidence > 0.9 > borrowed.mention.confidence


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        ("Sieben Prozent der Mitglieder entfallen auf sonstige Regionen.", "Mitglieder aus sonstigen Regionen"),
        ("Sieben Prozent der Mitglieder entfallen auf Hessen.", "Mitglieder aus Hessen"),
    ],
)
def test_the_origin_of_members_stands_in_the_dative(prose: str, subject: str) -> None:
    assert [figure.subject for figure in analysed(prose).found.figures] == [subject]


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        # a relative possessive leads to the name before the comma, to nothing where no name stands there
        ("Die Ankerwinde GmbH, deren Programme in 19 Ländern laufen, sitzt in Kiel.", "Ankerwinde GmbH"),
        ("Dort liegt eine Werft, deren Kräne 40 Meter messen.", "Kräne"),
        # "das ist" takes up the list before it
        ("80 Quellen hinter der Werft in Kiel – das ist der Schatz der Ankerwinde GmbH.", "Ankerwinde GmbH"),
        # how long the project lasts that the passage is about
        (
            "Im Projekt „Windlicht“ misst man Wind. Neben der Ankerwinde GmbH sind am dreijährigen Projekt Labore beteiligt.",
            "Windlicht",
        ),
        # "das Bundesland" is the state named before
        ("In Thüringen wird gewandert. Sieben Millionen Gäste zieht das Bundesland an.", "Thüringen"),
    ],
)
def test_whose_a_figure_is_by_its_wording(prose: str, subject: str) -> None:
    assert [figure.subject for figure in analysed(prose).found.figures] == [subject]


def test_her_firm_is_that_of_the_person_named_last() -> None:
    given = "Jana Ploog ist Geschäftsführerin der Ankerwinde GmbH. Neu ist die Tauwerk AG. Ihre Firma hat 90 Kräne."
    assert [figure.subject for figure in analysed(given).found.figures] == ["Ankerwinde GmbH"]
    article = given.replace("Ihre Firma", "Die Firma")
    assert [figure.subject for figure in analysed(article).found.figures] == ["Tauwerk AG"]
