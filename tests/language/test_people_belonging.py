"""Whose office it is and where people belong, told by possessives, relative clauses, boards and the sentence before."""

from __future__ import annotations

import pytest

from tests.language.helpers import OWN_CLUSTER, Given, analysed, caption, heading, paragraph, voice

WOMAN, MAN = "Katrin Brandt", "Jens Wessel"
FIRM, INSTITUTE = "Ombach GmbH", "Institut für Feinguss Kelbra"


def people(*given: Given) -> list[tuple[str, list[str], str | None]]:
    return [(one.name, one.roles, one.organisation) for one in analysed(*given).found.people]


POSSESSIVES = [
    (f"Den Ofen baute die {FIRM}. Deren Inhaberin {WOMAN} lacht.", [(WOMAN, ["Inhaberin"], FIRM)]),
    (
        f"Den Ofen baute die {FIRM} mit dem {INSTITUTE}. Deren Chefin {WOMAN} lacht.",
        [(WOMAN, ["Chefin"], FIRM)],
    ),
    (
        f"Den Ofen baute das {INSTITUTE} mit der {FIRM}. Dessen Direktor {MAN} lacht.",
        [(MAN, ["Direktor"], INSTITUTE)],
    ),
    (
        f"Die Idee stammt aus der {FIRM}. Deren damaliger Leiter für Technik, {MAN}, lacht.",
        [(MAN, ["damaliger Leiter für Technik"], FIRM)],
    ),
    (
        f"Mit dabei ist die {FIRM} aus Kiel, die 40 Leute hat. Ihr Gründer {MAN} lacht.",
        [(MAN, ["Gründer"], FIRM)],
    ),
    (
        f"{WOMAN} leitet die {FIRM}. Ihr Stellvertreter {MAN} lacht.",
        [(WOMAN, ["Leiterin"], FIRM), (MAN, ["Stellvertreter"], FIRM)],
    ),
    (f"Die {FIRM} baut Öfen. Eine Tagung gab es auch. Firmenchef {MAN} lacht.", [(MAN, ["Firmenchef"], FIRM)]),
]
CLAUSES = [
    (
        f"{WOMAN} plant. Die Juristin, die bei der {FIRM} als Prokuristin arbeitet, lacht.",
        [(WOMAN, ["Prokuristin"], FIRM)],
    ),
    (f"{WOMAN} plant. Die 44-Jährige leitet bei der {FIRM} den Einkauf.", [(WOMAN, ["Leiterin des Einkaufs"], FIRM)]),
    (f"{MAN} plant. Er verantwortet bei der {FIRM} den Einkauf.", [(MAN, ["Verantwortlicher für den Einkauf"], FIRM)]),
    (f"Bei der {FIRM} ist {MAN} für den Einkauf zuständig.", [(MAN, ["zuständig für den Einkauf"], FIRM)]),
    (
        f"{MAN}, in der Geschäftsleitung der {FIRM} zuständig für den Einkauf, lacht.",
        [(MAN, ["zuständig für den Einkauf"], FIRM)],
    ),
    (f"Das ist die {FIRM}, die {MAN} in dritter Generation leitet.", [(MAN, ["Leiter"], FIRM)]),
    (f"{MAN} steht der {FIRM} vor.", [(MAN, ["Vorsitzender"], FIRM)]),
    (f"{MAN} sitzt im Beirat des Vereins.", [(MAN, ["Mitglied im Beirat"], OWN_CLUSTER)]),
]
COLLEAGUES = [
    (
        f"Das Netzwerk hat ein Büro. Projektreferent {MAN} nimmt Anfragen entgegen. Seine Kollegin {WOMAN} hilft.",
        [(MAN, ["Projektreferent"], OWN_CLUSTER), (WOMAN, [], OWN_CLUSTER)],
    ),
    (
        f"{MAN}, Laborant der {FIRM}, misst. Wessels Kollegin {WOMAN} hilft.",
        [(MAN, ["Laborant"], FIRM), (WOMAN, [], FIRM)],
    ),
    (f"{MAN}, Laborant der {FIRM}, misst. {WOMAN} hilft.", [(MAN, ["Laborant"], FIRM), (WOMAN, [], None)]),
]
LED = [
    (f"Seinen Sitz hat der Verein in Suhl. {MAN} leitet ihn hauptamtlich.", [(MAN, ["Leiter"], OWN_CLUSTER)]),
    (f"Die {FIRM} wächst. {WOMAN} leitet sie seit 2019.", [(WOMAN, ["Leiterin"], FIRM)]),
    (f"Der Verein hat einen Gast. {WOMAN} führt ihn durch die Halle.", [(WOMAN, [], None)]),
    (f"{WOMAN} sieht sich weniger als Lotsin denn als Vermittlerin.", [(WOMAN, [], None)]),
    (f"{WOMAN} arbeitet seit 2019 als Lotsin.", [(WOMAN, ["Lotsin"], None)]),
    (
        f"Im Landkreis Stade wurde es eng. {MAN}, Kämmerer des Landkreises, lacht.",
        [(MAN, ["Kämmerer"], "Landkreis Stade")],
    ),
    (f"Im Ort wurde es eng. {MAN}, Kämmerer des Landkreises, lacht.", [(MAN, ["Kämmerer des Landkreises"], None)]),
]
SHARED = [
    (
        f"{WOMAN} bildet mit dem Informatiker {MAN} die Geschäftsführung der {FIRM}.",
        [(WOMAN, ["Geschäftsführerin"], FIRM), (MAN, ["Geschäftsführer", "Informatiker"], FIRM)],
    ),
    (
        f"Die Geschäftsführung der {FIRM} besteht aus {WOMAN} und {MAN}.",
        [(WOMAN, ["Geschäftsführerin"], FIRM), (MAN, ["Geschäftsführer"], FIRM)],
    ),
    (
        f"Dem Vorstand des Vereins gehören {WOMAN} und {MAN} an.",
        [(WOMAN, ["Vorstand"], OWN_CLUSTER), (MAN, ["Vorstand"], OWN_CLUSTER)],
    ),
    (
        f"{WOMAN} und {MAN} führen die {FIRM} seit 2019.",
        [(WOMAN, ["Geschäftsführerin"], FIRM), (MAN, ["Geschäftsführer"], FIRM)],
    ),
    (
        f"{WOMAN} und {MAN} lachen. Sie leiten die {FIRM} gemeinsam.",
        [(WOMAN, ["Leiterin"], FIRM), (MAN, ["Leiter"], FIRM)],
    ),
    (
        f"{WOMAN} führt die {FIRM} gemeinsam mit ihrem Bruder {MAN}.",
        [(WOMAN, ["Geschäftsführerin"], FIRM), (MAN, ["Geschäftsführer"], FIRM)],
    ),
    (
        f"Es lacht {MAN}, der die {FIRM} mit seiner Schwester {WOMAN} führt.",
        [(MAN, ["Geschäftsführer"], FIRM), (WOMAN, ["Geschäftsführerin"], FIRM)],
    ),
    (f"{WOMAN} und {MAN} führen ein Gespräch.", [(WOMAN, [], None), (MAN, [], None)]),
    (f"{WOMAN} und {MAN} führen Gäste durch die {FIRM}.", [(WOMAN, [], FIRM), (MAN, [], FIRM)]),
    (f"Zum Vorstand gehört ein Beirat, dem {WOMAN} folgt.", [(WOMAN, [], None)]),
    (f"{WOMAN} bildet mit {MAN} ein Gespann.", [(WOMAN, [], None), (MAN, [], None)]),
]
OWN_PEOPLE = [
    (
        f"Das alles trägt ein Team aus fünf Personen. Die Kurse plant {WOMAN}, die früher an der Universität Kiel lehrte.",
        [(WOMAN, [], OWN_CLUSTER)],
    ),
    (
        f"Zum Cluster zählen die Landkreise Diepholz und Nienburg. Auch die Nienburger Landrätin {WOMAN} lacht.",
        [(WOMAN, ["Landrätin"], "Landkreis Nienburg")],
    ),
    (
        f"Die Stadt Göttingen zahlt mit. Auch der Göttinger Bürgermeister {MAN} lacht.",
        [(MAN, ["Bürgermeister"], "Stadt Göttingen")],
    ),
    (f"Gestern eröffnete Landrat {MAN} die Halle.", [(MAN, ["Landrat"], None)]),
]


OTHER = "Sandau Kabel AG"
ONCE = [
    (f"Vorsitzender ist {MAN}, einst Prokurist der {OTHER}.", [(MAN, ["Vorsitzender", "Prokurist"], OWN_CLUSTER)]),
    (f"Vorsitzender ist {MAN}, zugleich Prokurist der {OTHER}.", [(MAN, ["Vorsitzender", "Prokurist"], OTHER)]),
    (
        f"Schatzmeisterin ist {WOMAN}, ehemals Leiterin der {OTHER}.",
        [(WOMAN, ["Schatzmeisterin", "Leiterin"], OWN_CLUSTER)],
    ),
    (
        f"Die Geschäftsstelle leitet {WOMAN}, Betriebswirtin, vormals beim Zulieferer {OTHER}.",
        [(WOMAN, ["Leiterin der Geschäftsstelle", "Betriebswirtin"], OWN_CLUSTER)],
    ),
    (
        f"In der ehemaligen Weberei Holm steht Meister {MAN} am Ofen. Den Ofen nutzt die {FIRM}.",
        [(MAN, ["Meister"], FIRM)],
    ),
    (
        f"In der modernen Weberei Holm steht Meister {MAN} am Ofen. Den Ofen nutzt die {FIRM}.",
        [(MAN, ["Meister"], "Weberei Holm")],
    ),
    (
        f"In der ehemaligen Weberei Holm wird geklebt. Monteur {MAN} lacht.",
        [(MAN, ["Monteur"], None)],
    ),
    (f"In der großen Weberei Holm wird geklebt. Monteur {MAN} lacht.", [(MAN, ["Monteur"], "Weberei Holm")]),
    (f"{MAN} war Meister der einstigen Weberei Holm.", [(MAN, ["Meister"], "Weberei Holm")]),
]
FOR_THE_CLUB = [
    (
        f"{WOMAN} plant. Die Juristin ist beim Verein für die Verträge zuständig. Die {FIRM} baut Öfen.",
        [(WOMAN, ["zuständig für die Verträge"], OWN_CLUSTER)],
    ),
    (
        f"{WOMAN} plant. Die Juristin ist beim Verein Fluss für die Verträge zuständig. Die {FIRM} baut Öfen.",
        [(WOMAN, ["zuständig für die Verträge"], "Fluss")],
    ),
    (
        f"{WOMAN} plant. Die Juristin ist beim Verein für Flusskunde angestellt. Die {FIRM} baut Öfen.",
        [(WOMAN, ["Juristin"], "Verein für Flusskunde")],
    ),
    (
        f"Am Pult steht {WOMAN}, sie macht die Pressearbeit des Vereins. Die {FIRM} lacht.",
        [(WOMAN, ["zuständig für die Pressearbeit"], OWN_CLUSTER)],
    ),
    (f"Am Pult steht {WOMAN}, sie kennt die Pressearbeit des Vereins. Die {FIRM} lacht.", [(WOMAN, [], FIRM)]),
    (
        f"Am Pult steht {WOMAN}, sie macht die Pressearbeit des Vereins Holm. Die {FIRM} lacht.",
        [(WOMAN, ["zuständig für die Pressearbeit"], "Holm")],
    ),
]


LIVING = [
    (
        f"{WOMAN}, im Hauptberuf Prokuristin der {OTHER}, ist seit 2019 Vorsitzende.",
        [(WOMAN, ["Vorsitzende", "Prokuristin"], OWN_CLUSTER)],
    ),
    (
        f"Der Förster, {MAN}, ist inzwischen Bürgermeister von Jena.",
        [(MAN, ["Bürgermeister von Jena", "Förster"], "Jena")],
    ),
    (f"Der Förster, {MAN}, ist auch Bürgermeister von Jena.", [(MAN, ["Bürgermeister von Jena", "Förster"], "Jena")]),
    (
        f"Zu danken ist {WOMAN}; sie vertritt an der Universität Kelbra die Optik. Die {FIRM} lacht.",
        [(WOMAN, [], "Universität Kelbra")],
    ),
    (
        f"Die {FIRM} lädt {WOMAN} ein; sie vertritt an der Universität Kelbra die Optik.",
        [(WOMAN, [], "Universität Kelbra")],
    ),
    (
        f"Die {FIRM} lädt {WOMAN} ein. Sie betreut für den Landkreis Stade 900 Hektar Wald.",
        [(WOMAN, [], "Landkreis Stade")],
    ),
]
PAYERS = [
    (
        f"Die {FIRM} wächst. Vier Millionen Euro gab die Sandau Ventures GmbH dazu. „Gut“, sagt Gründer {MAN}.",
        [(MAN, ["Gründer"], FIRM)],
    ),
    (
        f"Die {FIRM} wächst. Vier Öfen gab die Sandau Keramik GmbH dazu. „Gut“, sagt Gründer {MAN}.",
        [(MAN, ["Gründer"], "Sandau Keramik GmbH")],
    ),
    (
        f"Die {FIRM} wächst. Den Kredit gab die Sandau Bank AG. „Gut“, sagt Filialleiter {MAN}.",
        [(MAN, ["Filialleiter"], "Sandau Bank AG")],
    ),
]
SCENES = [
    (
        [f"Am Pult steht {MAN}. „Leiser geht es nicht“, sagt er.", f"Das Werk gehört der {FIRM}. Es wächst."],
        [(MAN, [], FIRM)],
    ),
    (
        [f"Am Pult steht der Einrichter {MAN}.", f"Die Gießerei in Kelbra gehört heute zur {FIRM}. Es wächst."],
        [(MAN, ["Einrichter"], FIRM)],
    ),
    ([f"Am Pult steht {MAN}.", f"Das Wort gehört der {FIRM}. Es wächst."], [(MAN, [], None)]),
    ([f"Am Pult steht {MAN}.", "Es regnet.", f"Das Werk gehört der {FIRM}."], [(MAN, [], None)]),
    (
        [f"Am Pult steht der Landrat {MAN}.", f"Das Werk gehört der {FIRM}. Es wächst."],
        [(MAN, ["Landrat"], None)],
    ),
    ([f"Am Pult steht {MAN}.", heading("Im Tal"), f"Das Werk gehört der {FIRM}."], [(MAN, [], None)]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*POSSESSIVES, *CLAUSES, *COLLEAGUES, *LED, *SHARED, *OWN_PEOPLE, *ONCE, *FOR_THE_CLUB, *LIVING, *PAYERS],
)
def test_whose_office_it_is(text: str, expected: list[tuple[str, list[str], str | None]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(("given", "expected"), SCENES)
def test_whose_the_place_is(given: list[Given], expected: list[tuple[str, list[str], str | None]]) -> None:
    assert people(*given) == expected


def test_a_colleague_of_whom_more_is_stated_later_belongs_there() -> None:
    office = f"Das Netzwerk hat ein Büro. Projektreferent {MAN} nimmt Anfragen entgegen. Seine Kollegin {WOMAN} hilft."
    found = people(paragraph(office), paragraph(f"Brandt plant viel. Sie ist Prokuristin der {FIRM}."))
    assert found == [(MAN, ["Projektreferent"], OWN_CLUSTER), (WOMAN, ["Prokuristin"], FIRM)]


def test_a_man_is_not_meant_by_a_womans_profession() -> None:
    text = f"{MAN} plant. Die Juristin leitet bei der {FIRM} den Einkauf."
    assert [roles for _, roles, _ in people(text)] == [[]]


def test_a_caption_that_begins_with_a_board_names_its_members() -> None:
    assert people(caption(f"Die Geschäftsführung der {FIRM}: {WOMAN} und {MAN} in Kiel")) == [
        (WOMAN, ["Geschäftsführerin"], FIRM),
        (MAN, ["Geschäftsführer"], FIRM),
    ]


def test_where_somebody_came_from_is_no_possible_organisation() -> None:
    text = f"Das Labor leitet {MAN}. Er kam 2017 von der Technischen Universität München nach Kiel."
    assert people(text) == [(MAN, ["Leiter des Labors"], None)]


def test_a_name_over_two_lines_of_a_voices_head_is_no_part_of_the_university_below() -> None:
    box = voice(
        "Prof. Dr. Gerrit van\nAhlefeld\nTechnische Universität Chemnitz:", "„Es war ein gutes Jahr. Wir feiern.“"
    )
    case = analysed(box)
    assert [(one.name, one.voice, one.organisation) for one in case.found.people] == [
        ("Gerrit van Ahlefeld", True, "Technische Universität Chemnitz")
    ]
    assert [one.name for one in case.found.organisations] == ["Technische Universität Chemnitz"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Heute lacht Gründerin Thi Mai Pham.", ["Thi Mai Pham"]),
        ("Heute lacht Doktorand Lê Quốc Anh aus Kiel.", ["Lê Quốc Anh"]),
        ("Heute kam ein Schiff aus Hải Phòng an.", []),
        ("Gründer Miguel Ferreira dos Santos lacht. „Ja“, sagt Ferreira dos Santos.", ["Miguel Ferreira dos Santos"]),
        ("Hier prüft Pilar Soto Vega. „Das wird gut“, sagt Soto Vega.", ["Pilar Soto Vega"]),
    ],
)
def test_names_of_three_words(text: str, names: list[str]) -> None:
    assert [one.name for one in analysed(text).found.people] == names


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            f"Dann würdigte Dr. {MAN} das Netz als „ein Zeichen dafür, dass sich Mut am Ende doch noch auszahlt“.",
            [("ein Zeichen dafür, dass sich Mut am Ende doch noch auszahlt", MAN)],
        ),
        (f"Dann würdigte {MAN} das Netz als „Glücksfall“.", []),
        (f"Dann nannte {MAN} den Ofen „unser Prachtstück aus Kiel mit sieben Kammern“.", []),
    ],
)
def test_what_somebody_calls_something_is_a_quote_if_it_is_a_clause(
    text: str, quotes: list[tuple[str, str | None]]
) -> None:
    assert [(one.text, one.speaker) for one in analysed(text).found.quotes] == quotes
