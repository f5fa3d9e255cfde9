"""Offices and bodies that the sentences around a name tell: founders, teams, deputies, short forms, seats."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, caption, contact, paragraph

Told = list[tuple[str, list[str], str | None]]

CASES: list[tuple[str, Told]] = [
    (
        "Die Pomelo GmbH, ein junger Betrieb aus Kelb, baut Filter. Gegründet haben ihn 2017 die Chemikerinnen Dr. Eva Holl und Mia Sturm.",
        [
            ("Eva Holl", ["Gründerin", "Chemikerin"], "Pomelo GmbH"),
            ("Mia Sturm", ["Gründerin", "Chemikerin"], "Pomelo GmbH"),
        ],
    ),
    (
        "Die Pomelo GmbH baut Filter; gegründet haben sie 2017 die Chemiker Jan Reck und Kai Voss.",
        [("Jan Reck", ["Gründer", "Chemiker"], "Pomelo GmbH"), ("Kai Voss", ["Gründer", "Chemiker"], "Pomelo GmbH")],
    ),
    (
        "„Es ging schnell“, sagt Eva Holl. Die 34-Jährige hat die Pomelo GmbH 2019 gegründet.",
        [("Eva Holl", ["Gründerin"], "Pomelo GmbH")],
    ),
    (
        "Zum Team des Netzwerks gehören neben Eva Holl zwei Leute: Mia Sturm verantwortet die Weiterbildung, Dr. Ute Kern die Forschungsprojekte.",
        [
            ("Eva Holl", [], "Kelpario e. V."),
            ("Mia Sturm", ["Verantwortliche für die Weiterbildung"], "Kelpario e. V."),
            ("Ute Kern", ["Verantwortliche für die Forschungsprojekte"], "Kelpario e. V."),
        ],
    ),
    (
        "Jan Reck leitet die Produktion, Kai Voss den Einkauf und Ina Falk das Labor.",
        [
            ("Jan Reck", ["Leiter der Produktion"], None),
            ("Kai Voss", ["Leiter des Einkaufs"], None),
            ("Ina Falk", ["Leiterin des Labors"], None),
        ],
    ),
    (
        "Die Produktion leitet Jan Reck, den Einkauf Dr. Kai Voss.",
        [("Jan Reck", ["Leiter der Produktion"], None), ("Kai Voss", ["Leiter des Einkaufs"], None)],
    ),
    (
        "Jan Reck, der aus Kelb stammt, steht seit 2016 an der Spitze des Netzwerks.",
        [("Jan Reck", ["Leiter"], "Kelpario e. V.")],
    ),
    (
        "Inzwischen steht Eva Holl, die zuvor in Kelb war, an der Spitze des Vereins.",
        [("Eva Holl", ["Leiterin"], "Kelpario e. V.")],
    ),
    (
        "Die Straße im Landkreis Kelb ist breit. „Das lohnt sich für uns alle“, erzählt Landrat Dr. Jan Reck.",
        [("Jan Reck", ["Landrat"], "Landkreis Kelb")],
    ),
    (
        "Den Vorsitz führt seit vier Jahren Jan Reck, Inhaber der Baumschule Reck.",
        [("Jan Reck", ["Vorsitzender", "Inhaber"], "Kelpario e. V.")],
    ),
    (
        "Vorsitzende ist Mia Sturm, ihr Stellvertreter Kai Voss von der Tundra AG.",
        [
            ("Mia Sturm", ["Vorsitzende"], "Kelpario e. V."),
            ("Kai Voss", ["stellvertretender Vorsitzender"], "Kelpario e. V."),
        ],
    ),
    (
        "Die IHK zu Kelb ist Partnerin. „Das lohnt sich für alle“, sagt Jan Reck, Referent für Handel bei der IHK.",
        [("Jan Reck", ["Referent für Handel"], "IHK zu Kelb")],
    ),
    (
        "Beteiligt ist die Fachhochschule Kelb. Das Vorhaben betreut Projektleiterin Dr.-Ing. Eva Holl von der Fachhochschule.",
        [("Eva Holl", ["Projektleiterin"], "Fachhochschule Kelb")],
    ),
    (
        "Partnerin ist die Universität Kelb. Gemessen wird sonntags, sagt Projektleiterin Mia Sturm, die am Lehrstuhl für Messtechnik der Universität Kelb forscht.",
        [("Mia Sturm", ["Projektleiterin"], "Universität Kelb")],
    ),
    (
        "Alles weiß Dr. Eva Holl. Seit 2018 ist die Bodenkundlerin Geschäftsführerin des Netzwerks. Seit 2023 sitzt sie im Beirat zur Moorstrategie.",
        [
            (
                "Eva Holl",
                ["Geschäftsführerin", "Bodenkundlerin", "Mitglied im Beirat zur Moorstrategie"],
                "Kelpario e. V.",
            )
        ],
    ),
    (
        "Mia Sturm führt mit ihrem Bruder Kai Sturm die Gärtnerei Sturm. „Wir mischen selbst an“, sagt die Gärtnermeisterin.",
        [("Mia Sturm", ["Gärtnermeisterin"], "Gärtnerei Sturm"), ("Kai Sturm", [], "Gärtnerei Sturm")],
    ),
    (
        "Zu den Nachfolgern gehört Neele Brodersen, die 2021 die Yachtwerft Brodersen & Holm übernahm.",
        [("Neele Brodersen", ["Nachfolgerin"], "Yachtwerft Brodersen & Holm")],
    ),
    (
        "Unter den Gästen ist Eva Holl.",
        [("Eva Holl", [], None)],
    ),
    (
        "Als Geschäftsführerin hat der Verein Eva Holl gewonnen.",
        [("Eva Holl", ["Geschäftsführerin"], "Kelpario e. V.")],
    ),
    (
        "Mit Eva Holl hat der Verein seit 2020 eine Geschäftsführerin.",
        [("Eva Holl", ["Geschäftsführerin"], "Kelpario e. V.")],
    ),
    (
        "Mit Eva Holl hat der Verein seit 2020 eine Halle gebaut.",
        [("Eva Holl", [], None)],
    ),
    (
        "Eva Holl vertritt die Stadt Kelb im Beirat.",
        [("Eva Holl", ["Mitglied im Beirat"], "Stadt Kelb")],
    ),
    (
        "Eva Holl von der Tundra AG leitet den Arbeitskreis Normung.",
        [("Eva Holl", ["Leiterin des Arbeitskreises Normung"], "Tundra AG")],
    ),
    (
        "Den Arbeitskreis Normung leitet Eva Holl von der Tundra AG.",
        [("Eva Holl", ["Leiterin des Arbeitskreises Normung"], "Tundra AG")],
    ),
    (
        "Eva Holl von der Tundra AG führt die Gruppe durch den Hof.",
        [("Eva Holl", [], "Tundra AG")],
    ),
    (
        "Die Tundra AG aus Kelb baut Pumpen. „Wir sparen Zeit“, sagt Vorstand Jan Reck.",
        [("Jan Reck", ["Vorstand"], "Tundra AG")],
    ),
    (
        "Eva Holl und Jan Reck bilden das Team der Geschäftsstelle.",
        [("Eva Holl", [], "Kelpario e. V."), ("Jan Reck", [], "Kelpario e. V.")],
    ),
    ("Eva Holl betreut das Netzwerk seit 2015.", [("Eva Holl", [], "Kelpario e. V.")]),
    ("Aufgebaut hat das Netzwerk Eva Holl.", [("Eva Holl", [], "Kelpario e. V.")]),
    ("Eva Holl von der Tundra AG betreut das Netzwerk der Firmen.", [("Eva Holl", [], "Tundra AG")]),
    (
        "Mia Holl-Sturm führt dort gemeinsam mit ihrem Bruder Kai Kern die Gärtnerei Wiesengrund.",
        [("Mia Holl-Sturm", [], "Gärtnerei Wiesengrund"), ("Kai Kern", [], "Gärtnerei Wiesengrund")],
    ),
    # an honorary or first chair is an office of its own, and the club's
    (
        "Den Vorsitz übernahm Karl Rust, damals Werkleiter bei der Quirla AG und heute Ehrenvorsitzender.",
        [("Karl Rust", ["Vorsitzender", "Werkleiter", "Ehrenvorsitzender"], "Kelpario e. V.")],
    ),
    (
        "Das erinnert Jan Reck, Gründungsvorsitzender und Seniorchef der Quirla GmbH.",
        [("Jan Reck", ["Gründungsvorsitzender", "Seniorchef"], "Kelpario e. V.")],
    ),
    (
        "Das erinnert Jan Reck, Gründer und Seniorchef der Quirla GmbH.",
        [("Jan Reck", ["Gründer", "Seniorchef"], "Quirla GmbH")],
    ),
    (
        "Das erinnert Jan Reck, Ehrenvorsitzender des Bundesverbands Torf.",
        [("Jan Reck", ["Ehrenvorsitzender"], "Bundesverband Torf")],
    ),
    # the firm that bears the family's name is the owners', nearer or not
    (
        "Die Holl Filter GmbH baut Filter. Früher saß hier die Tundra AG. Oben wohnt Gesellschafterin Eva Holl.",
        [("Eva Holl", ["Gesellschafterin"], "Holl Filter GmbH")],
    ),
    (
        "Die Voss Filter GmbH baut Filter. Früher saß hier die Tundra AG. Oben wohnt Gesellschafterin Eva Holl.",
        [("Eva Holl", ["Gesellschafterin"], "Tundra AG")],
    ),
]


@pytest.mark.parametrize(("prose", "people"), CASES)
def test_what_is_told_of_people(prose: str, people: Told) -> None:
    found = analysed(paragraph(prose)).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == people


def test_the_cluster_manager_without_a_name_is_the_only_contact() -> None:
    box = contact("Kelpario e. V.", "Ansprechpartner:", "Jan Reck", "Hafenstraße 3, 24103 Kiel")
    case = analysed(paragraph("Oben wohnt Jan Reck."), paragraph("„Sie kamen alle“, erzählt der Clustermanager."), box)
    assert [(person.name, person.roles[0], person.organisation) for person in case.found.people] == [
        ("Jan Reck", "Clustermanager", "Kelpario e. V.")
    ]


def test_a_firm_whose_people_somebody_is_with_in_a_caption_is_not_theirs() -> None:
    case = analysed(
        paragraph("In der Geschäftsstelle arbeitet Eva Holl."),
        caption("Eva Holl (links) mit Auszubildenden der Tundra AG"),
    )
    assert [(person.name, person.organisation) for person in case.found.people] == [("Eva Holl", "Kelpario e. V.")]


def test_a_pronoun_means_whom_the_paragraph_speaks_of_whatever_their_gender() -> None:
    case = analysed(
        paragraph("Dort baut Jan Reck Boote."),
        paragraph("Das Geld erhofft sich Hauke Voss vom Land. „Wir stellen den Antrag im Herbst“, kündigt er an."),
    )
    assert [quote.speaker for quote in case.found.quotes] == ["Hauke Voss"]
