"""People whose body is told by their office: heads of towns and districts, trainees, boards; firms by possessives."""

from __future__ import annotations

import pytest

from tests.language.helpers import analysed, caption, contact, heading, paragraph

Told = list[tuple[str, list[str], str | None]]

TOWNS: list[tuple[str, Told]] = [
    ("Freibergs Oberbürgermeister Jan Reck lacht.", [("Jan Reck", ["Oberbürgermeister"], "Stadt Freiberg")]),
    ("Mainz’ Oberbürgermeister Jan Reck lacht.", [("Jan Reck", ["Oberbürgermeister"], "Stadt Mainz")]),
    ("Gubens Bürgermeisterin Dr. Eva Holl lacht.", [("Eva Holl", ["Bürgermeisterin"], "Guben")]),
    (
        "Bürgermeisterin Eva Holl lacht. Mühlrade, 2.900 Einwohner klein, hat das Geld gleich in Parkbänke angelegt.",
        [("Eva Holl", ["Bürgermeisterin"], "Mühlrade")],
    ),
    (
        "Bürgermeisterin Eva Holl lacht. Mühlrade, ein Städtchen am See, hat viel in Schwimmflügel investiert.",
        [("Eva Holl", ["Bürgermeisterin"], "Mühlrade")],
    ),
    ("Bürgermeister Jan Reck hat viel Geld in Parkbänke gesteckt.", [("Jan Reck", ["Bürgermeister"], None)]),
    (
        "Aus Jena kam die Kapelle. „Gut so“, sagt Oberbürgermeisterin Eva Holl von Soltau.",
        [("Eva Holl", ["Oberbürgermeisterin"], "Stadt Soltau")],
    ),
    (
        "In Jena spielt die Kapelle. Bürgermeister Jan Reck von Amts wegen singt mit.",
        [("Jan Reck", ["Bürgermeister"], "Jena")],
    ),
    ("Landrat Jan Reck lacht. Die Schule des Saalekreises wächst.", [("Jan Reck", ["Landrat"], "Saalekreis")]),
    (
        "Landrätin Eva Holl lacht. Der Arbeitskreis im Wartburgkreis tagt.",
        [("Eva Holl", ["Landrätin"], "Wartburgkreis")],
    ),
    ("Landrat Jan Reck lacht. Der Arbeitskreis Normung tagt.", [("Jan Reck", ["Landrat"], None)]),
    (
        "„So ist es“, sagt der Saarbrücker Oberbürgermeister Jan Reck.",
        [("Jan Reck", ["Oberbürgermeister"], "Stadt Saarbrücken")],
    ),
    (
        "Jan Reck, damals Bürgermeister von Höhr-Auen, lud alle ein.",
        [("Jan Reck", ["Bürgermeister von Höhr-Auen"], "Höhr-Auen")],
    ),
    (
        "In Krefeld soll ein Reinraum entstehen. Oberbürgermeisterin Eva Holl hat dafür ein Haus gefunden.",
        [("Eva Holl", ["Oberbürgermeisterin"], "Stadt Krefeld")],
    ),
    (
        "Zum Feldtag kamen 1.700 Leute nach Ottershofen. Bürgermeister Jan Reck öffnete die Wiese.",
        [("Jan Reck", ["Bürgermeister"], "Ottershofen")],
    ),
    (
        "In Soltau war die Skepsis groß, wie Eva Holl zugibt. „Das geht nicht“, erzählt die Bürgermeisterin.",
        [("Eva Holl", ["Bürgermeisterin"], "Soltau")],
    ),
    (
        "Am Simulator lehnt Bürgermeister Jan Reck, dessen Stadt Guben den Preis stiftet.",
        [("Jan Reck", ["Bürgermeister"], "Stadt Guben")],
    ),
    (
        "Oberbürgermeister Jan Reck findet, seine Stadt habe viel zu danken. Also hat Stralsund ein Haus überlassen.",
        [("Jan Reck", ["Oberbürgermeister"], "Stadt Stralsund")],
    ),
    ("Jan Reck war früher Landrat von Kelb-Auental.", [("Jan Reck", ["Landrat von Kelb-Auental"], "Kelb-Auental")]),
    ("Eva Holl, die Eutiner Bürgermeisterin, lacht. Eutin liegt am See.", [("Eva Holl", ["Bürgermeisterin"], "Eutin")]),
    (
        "„Wir geben Land dazu“, sagt Jan Reck aus Kelb. Für den Völklinger Oberbürgermeister ist das klar.",
        [("Jan Reck", ["Oberbürgermeister"], "Stadt Völklingen")],
    ),
    (
        "Kelpario sitzt in Soltau. Nach Soltau zog es viele; in Soltau wächst er.\n\n„Gut so“, sagt Bürgermeisterin Eva Holl.",
        [("Eva Holl", ["Bürgermeisterin"], "Soltau")],
    ),
    (
        "Kelpario sitzt in Soltau. Nach Soltau zog es viele.\n\n„Gut so“, sagt Bürgermeisterin Eva Holl.",
        [("Eva Holl", ["Bürgermeisterin"], "Soltau")],
    ),
    (
        "Bürgermeisterin Eva Holl kommt.\n\nEva Holl, die Eutiner Bürgermeisterin, lacht.",
        [("Eva Holl", ["Bürgermeisterin"], "Eutin")],
    ),
    # towns that no list holds are used as towns are
    (
        "Die Politik baut mit. Oberstaufen hat das beschlossen. „Es war knapp“, sagt Bürgermeisterin Eva Holl.",
        [("Eva Holl", ["Bürgermeisterin"], "Oberstaufen")],
    ),
    (
        "„Gut so“, sagt Bürgermeister Jan Reck. Quakenbrück hat nun wieder einen Bäcker.",
        [("Jan Reck", ["Bürgermeister"], "Quakenbrück")],
    ),
    (
        "Die Politik baut mit. Zusammenhalt hat das beschlossen. „Es war knapp“, sagt Bürgermeisterin Eva Holl.",
        [("Eva Holl", ["Bürgermeisterin"], None)],
    ),
    (
        "Halt in Wiesau: Jan Reck, Erster Bürgermeister von Kelbra, wartet.",
        [("Jan Reck", ["erster Bürgermeister von Kelbra"], "Kelbra")],
    ),
    (
        "Der Kreis Plön zahlt, der Kreis Husum auch. Das erzählt Jan Reck, als Plöner Landrat einer der Väter.",
        [("Jan Reck", ["Landrat"], "Kreis Plön")],
    ),
    # no town is told: an office alone, a noun behind "in", a town in a school's name
    ("Bürgermeister Jan Reck lacht.", [("Jan Reck", ["Bürgermeister"], None)]),
    ("Gestern eröffnete Bürgermeister Jan Reck die Halle in Teilzeit.", [("Jan Reck", ["Bürgermeister"], None)]),
    ("Die Hochschule Mittweida forscht. Bürgermeister Jan Reck lacht.", [("Jan Reck", ["Bürgermeister"], None)]),
]


@pytest.mark.parametrize(("prose", "people"), TOWNS)
def test_heads_of_towns(prose: str, people: Told) -> None:
    found = analysed(*map(paragraph, prose.split("\n\n"))).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == people


TRAINEES: list[tuple[str, Told]] = [
    ("Eva Holl lernt bei der Quirla AG Mechatronikerin.", [("Eva Holl", ["Auszubildende"], "Quirla AG")]),
    ("Eva Holl lernt Mechatronikerin.", [("Eva Holl", ["Auszubildende"], None)]),
    ("Jan Reck, im dritten Lehrjahr bei der Quirla AG, lacht.", [("Jan Reck", ["Auszubildender"], "Quirla AG")]),
    (
        "Jetzt ist Eva Holl bei der Quirla AG im letzten Ausbildungsjahr.",
        [("Eva Holl", ["Auszubildende"], "Quirla AG")],
    ),
    (
        "Jan Reck macht bei der Quirla AG eine Ausbildung zum Mechaniker.",
        [("Jan Reck", ["Auszubildender"], "Quirla AG")],
    ),
    ("Jan Reck wird bei der Quirla AG ausgebildet.", [("Jan Reck", ["Auszubildender"], "Quirla AG")]),
    ("Eva Holl lacht. Sie lernt bei der Quirla AG.", [("Eva Holl", ["Auszubildende"], "Quirla AG")]),
    ("Eva Holl lacht. Nach langer Zeit schult sie zur Mechanikerin um.", [("Eva Holl", ["Umschülerin"], None)]),
    # who has an office, who learned once, who learns something else
    (
        "Geschäftsführerin Eva Holl von der Quirla AG lernt bei der Tundra AG.",
        [("Eva Holl", ["Geschäftsführerin"], "Quirla AG")],
    ),
    ("Eva Holl lernt aus Fehlern.", [("Eva Holl", [], None)]),
    ("Mit Eva Holl lernt man viel.", [("Eva Holl", [], None)]),
]


@pytest.mark.parametrize(("prose", "people"), TRAINEES)
def test_trainees(prose: str, people: Told) -> None:
    found = analysed(paragraph(prose)).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == people


OTHERS: list[tuple[str, Told]] = [
    # the firm that is somebody's
    (
        "Eva Holl steht am Ofen. Holls Betrieb, die Tundra Dach GmbH, hat sechzehn Leute.",
        [("Eva Holl", [], "Tundra Dach GmbH")],
    ),
    (
        "Eva Holl ist Bäuerin. Ihre Agrargenossenschaft Quirla eG baut Zwiebeln an.",
        [("Eva Holl", ["Bäuerin"], "Agrargenossenschaft Quirla eG")],
    ),
    (
        "Der Unternehmer Jan Reck, dessen Tundra Guss GmbH 310 Leute hat, lacht.",
        [("Jan Reck", ["Unternehmer"], "Tundra Guss GmbH")],
    ),
    # boards have somebody in the chair
    (
        "Den Aufsichtsrat führt Jan Reck, der an der Hochschule Kelb Pflege lehrt.",
        [("Jan Reck", ["Vorsitzender des Aufsichtsrats"], "Kelpario e. V.")],
    ),
    (
        "Dem Beirat sitzt Jan Reck vor. Der Unternehmer lacht.",
        [("Jan Reck", ["Vorsitzender des Beirats", "Unternehmer"], "Kelpario e. V.")],
    ),
    ("Den Vertrieb leitet Jan Reck.", [("Jan Reck", ["Leiter des Vertriebs"], None)]),
    ("Recks Nachfolgerin im Vorsitz wurde Eva Holl.", [("Eva Holl", ["Vorsitzende"], "Kelpario e. V.")]),
    # an office of all who are named
    (
        "Die Quirla GmbH misst. Eva Holl und Jan Reck, die beiden Gründer, lernten sich in Kelb kennen.",
        [("Eva Holl", ["Gründerin"], "Quirla GmbH"), ("Jan Reck", ["Gründer"], "Quirla GmbH")],
    ),
    # a university named in between has no founder of a firm
    (
        "Die Quirla GmbH misst mit der Hochschule Kelb. Einer der Gründer, Jan Reck, lacht.",
        [("Jan Reck", ["Gründer"], "Quirla GmbH")],
    ),
    # what somebody answers for, the subject behind the verb
    (
        "Für den Einkauf zeichnet bei der Quirla AG Eva Holl verantwortlich.",
        [("Eva Holl", ["verantwortlich für den Einkauf"], "Quirla AG")],
    ),
    (
        "Eva Holl lacht. Bei der Quirla AG zeichnet sie für den Einkauf verantwortlich.",
        [("Eva Holl", ["verantwortlich für den Einkauf"], "Quirla AG")],
    ),
    (
        "Dort misst Jan Reck, der an der Hochschule Kelb eine Professur für Akustik innehat.",
        [("Jan Reck", ["Professor für Akustik"], "Hochschule Kelb")],
    ),
    ("Zuständig war Jan Reck. Der Ministerialrat lacht.", [("Jan Reck", ["Ministerialrat"], None)]),
    # offices that only bodies of one kind have
    (
        "Das Sächsische Wirtschaftsministerium zahlt; die Quirla AG baut. Zuständig ist Jan Reck. Der Ministerialrat lacht.",
        [("Jan Reck", ["Ministerialrat"], "Sächsisches Wirtschaftsministerium")],
    ),
    (
        "Die Handwerkskammer Kassel hilft der Quirla AG. Das freut Kammerpräsident Jan Reck.",
        [("Jan Reck", ["Kammerpräsident"], "Handwerkskammer Kassel")],
    ),
    (
        "Im Gymnasium Kelb half die Hochschule Horn der Klasse von Studienrat Jan Reck.",
        [("Jan Reck", ["Studienrat"], "Gymnasium Kelb")],
    ),
    (
        "Die Wohnbau Quirla eG heizt mit der Tundra AG. „Gut so“, sagt Genossenschaftsvorstand Jan Reck.",
        [("Jan Reck", ["Genossenschaftsvorstand"], "Wohnbau Quirla eG")],
    ),
    (
        "Die Quirla AG baut um, und die Hochschule Kelb misst. Betriebsratsvorsitzende Eva Holl half der Tundra AG.",
        [("Eva Holl", ["Betriebsratsvorsitzende"], "Quirla AG")],
    ),
    # a town stands for the only university there
    (
        "Die Universität Koblenz und die Hochschule Lindau messen. Das sagt Eva Holl, die in Lindau die Abteilung Pumpen leitet.",
        [("Eva Holl", ["Leiterin der Abteilung Pumpen"], "Hochschule Lindau")],
    ),
    ("Dann half Jan Reck, seit der Lehre bei der Quirla AG, dem Verein.", [("Jan Reck", [], "Quirla AG")]),
    (
        "Eva Holl lacht. Die Physikerin hat spät studiert und arbeitet heute als Prokuristin der Quirla AG.",
        [("Eva Holl", ["Prokuristin", "Physikerin"], "Quirla AG")],
    ),
    (
        "Mia Sturm von der Quirla AG lacht. Später half Sturm, die für den Vertrieb zuständig ist, dem Verein.",
        [("Mia Sturm", ["zuständig für den Vertrieb"], "Quirla AG")],
    ),
    # who sits in a ministry: "dort", "aus"
    (
        "Das Wirtschaftsministerium des Landes Hessen zahlt. „Gut so“, findet Abteilungsleiterin Eva Holl, die dort für Holz zuständig ist.",
        [("Eva Holl", ["Abteilungsleiterin"], "Wirtschaftsministerium des Landes Hessen")],
    ),
    (
        "„Gut so“, sagt Staatsrätin Dr. Eva Holl aus der Behörde für Wirtschaft und Innovation.",
        [("Eva Holl", ["Staatsrätin"], "Behörde für Wirtschaft und Innovation")],
    ),
    # the body that the paragraph before ends with
    (
        "Dabei ist die Quirla GmbH.\n\n„Das ging schnell“, sagt deren Gründer Jan Reck.",
        [("Jan Reck", ["Gründer"], "Quirla GmbH")],
    ),
    # what somebody is now comes first
    (
        "Jan Reck, damals Leiter der Quirla AG in Kelb und heute Ehrenvorsitzender, lacht.",
        [("Jan Reck", ["Ehrenvorsitzender", "Leiter"], "Kelpario e. V.")],
    ),
    (
        "Jan Reck, Leiter der Quirla AG und Ehrenvorsitzender des Bundesverbands Torf, lacht.",
        [("Jan Reck", ["Leiter", "Ehrenvorsitzender"], "Quirla AG")],
    ),
    (
        "Vorsitzender ist Jan Reck. Seine Stellvertreterin, Prof. Dr. Eva Holl, lehrt an der Hochschule Kelb.",
        [
            ("Jan Reck", ["Vorsitzender"], "Kelpario e. V."),
            ("Eva Holl", ["stellvertretende Vorsitzende"], "Kelpario e. V."),
        ],
    ),
    # what a professor teaches
    (
        "Dort misst Prof. Dr. Eva Holl, die an der Hochschule Kelb Bauphysik lehrt.",
        [("Eva Holl", ["Professorin für Bauphysik"], "Hochschule Kelb")],
    ),
    (
        "Prof. Eva Holl lehrt an der Hochschule Kelb Textile Kreisläufe und lacht.",
        [("Eva Holl", ["Professorin für Textile Kreisläufe"], "Hochschule Kelb")],
    ),
    ("Prof. Jan Reck lehrt an der Hochschule Kelb.", [("Jan Reck", ["Professor"], "Hochschule Kelb")]),
    ("Dr. Jan Reck lehrt an der Hochschule Kelb Physik.", [("Jan Reck", [], "Hochschule Kelb")]),
    # a description before the chair that is told later; the chair is the club's, the work another's
    (
        "Da lud Jan Reck Nachbarn ein. Der Inhaber der Quirla KG kochte. „Das war gut“, sagt Reck, der den Vorsitz innehat.",
        [("Jan Reck", ["Inhaber", "Vorsitzender"], "Quirla KG")],
    ),
    (
        "„Das war gut“, erinnert sich Eva Holl. „Niemand maß“, sagt die Physikerin, die dem Vorstand vorsitzt.",
        [("Eva Holl", ["Vorstandsvorsitzende", "Physikerin"], "Kelpario e. V.")],
    ),
    (
        "Vorsitzende ist Eva Holl. Im Hauptamt lehrt sie an der Hochschule Kelb.",
        [("Eva Holl", ["Vorsitzende"], "Kelpario e. V.")],
    ),
]


@pytest.mark.parametrize(("prose", "people"), OTHERS)
def test_bodies_told_by_offices_and_possessives(prose: str, people: Told) -> None:
    found = analysed(*map(paragraph, prose.split("\n\n"))).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == people


def test_who_knows_a_founder_is_none() -> None:
    found = analysed(paragraph("Die Quirla GmbH misst. Eva Holl kennt Jan Reck, den Gründer.")).found
    assert [(person.name, person.roles) for person in found.people] == [("Eva Holl", []), ("Jan Reck", ["Gründer"])]


def test_a_caption_tells_of_trainees() -> None:
    found = analysed(caption("Jan Reck lernt bei der Quirla AG den Beruf des Mechanikers.")).found
    assert [(person.name, person.roles, person.organisation) for person in found.people] == [
        ("Jan Reck", ["Auszubildender"], "Quirla AG")
    ]


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("Dort forscht Prof. Dr. Vera Lindlbauer, die lacht.", "Vera Lindlbauer"),
        ("Im Labor steht Lina Hoffmeister, die lacht.", "Lina Hoffmeister"),
    ],
)
def test_surnames_that_end_like_trades(prose: str, name: str) -> None:
    assert [person.name for person in analysed(paragraph(prose)).found.people] == [name]


@pytest.mark.parametrize(
    ("prose", "organisation"),
    [
        ("Oberbürgermeisterin Eva Holl empfängt im Rathaus.", "Stadt Kiel"),
        ("In Jena regnet es. Oberbürgermeisterin Eva Holl empfängt im Rathaus.", "Stadt Jena"),
        ("Bürgermeisterin Eva Holl empfängt im Rathaus.", "Kiel"),
        ("Oberbürgermeisterin Eva Holl nennt das die beste Tat, die ihre Stadt je vollbracht hat.", "Stadt Kiel"),
        ("Landrätin Eva Holl empfängt im Kreishaus.", None),
    ],
)
def test_a_town_that_is_not_named_is_that_of_the_seat(prose: str, organisation: str | None) -> None:
    box = contact("Kelpario e. V.", "Jan Reck", "Hafenstraße 3, 24103 Kiel")
    found = {one.name: one.organisation for one in analysed(paragraph(prose), box).found.people}
    assert found["Eva Holl"] == organisation


def test_a_town_of_the_section_before_is_not_the_mayors() -> None:
    box = contact("Kelpario e. V.", "Jan Reck", "Hafenstraße 3, 24103 Kiel")
    mayor = paragraph("Oberbürgermeisterin Eva Holl empfängt im Rathaus.")
    for between, organisation in (((), "Stadt Husum"), ((heading("Der Regen"),), "Stadt Kiel")):
        found = analysed(paragraph("In Husum wird gelacht."), *between, mayor, box).found.people
        assert {one.name: one.organisation for one in found}["Eva Holl"] == organisation
