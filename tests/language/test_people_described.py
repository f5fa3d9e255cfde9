"""Roles told apart from the name, or late in a relative clause; names with foreign particles and surnames of trades."""

from __future__ import annotations

import pytest

from pipeline.language.model import candidates_of
from pipeline.language.people.affiliation import affiliations
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.weights import evidence_of, usage_of
from pipeline.language.roles import is_role
from tests.language.helpers import OWN_CLUSTER, analysed, paragraph

ROLES = [
    # After the name: the body in which an office before it is held.
    ("Als Schatzmeisterin amtiert Ulla Kress von der Nordholm Bank eG.", ["Schatzmeisterin"]),
    # A description: age, origin, profession.
    ("Katrin Brandt lacht. Die 44-Jährige war neun Jahre lang Direktorin der Ombach GmbH.", ["Direktorin"]),
    ("Jens Wessel lacht. Der Niederländer ist seit 2019 Geschäftsführer der Ombach GmbH.", ["Geschäftsführer"]),
    ("Jens Wessel kam. Der Weber half im Lager und ist heute Geselle bei der Ombach GmbH.", ["Geselle"]),
    ("Katrin Brandt lacht. Der Niederländer ist Leiter der Ombach GmbH.", []),
    ("Jens Wessel lacht. Der Sender ist Partner der Ombach GmbH.", []),
    # An office told before what its holder says.
    ("Deren Technikchef war erst dagegen. „Zu teuer“, sagt Jens Wessel.", ["Technikchef"]),
    ("Der Technikchef war erst dagegen. „Zu teuer“, sagt Katrin Brandt.", []),
    ("Deren Technikchef war erst dagegen. Das sagt Jens Wessel.", []),
    # The woman whom a genitive means, and what a body is, of which somebody is the chair.
    ("Katrin Brandt lacht. Nach Angaben der Gründerin hält es.", ["Gründerin"]),
    ("Katrin Brandt lacht. Der Preis der Gründerin ist hoch.", []),
    ("Katrin Brandt, die heute dem technischen Beirat der Ombach GmbH vorsitzt.", ["Vorsitzende des technischen Beirats"]),
    ("Jens Wessel, der dem Ausschuss vorsteht, nickt.", ["Vorsitzender des Ausschusses"]),
    ("Katrin Brandt, die dem Aufsichtsrat der Ombach GmbH angehört, nickt.", ["Mitglied im Aufsichtsrat"]),
    ("Jens Wessel gehört heute dem wissenschaftlichen Beirat an.", ["Mitglied im wissenschaftlichen Beirat"]),
    ("Jens Wessel hört, was dem Beirat gehört.", []),
    ("Aufsichtsrat Jens Wessel nickt.", ["Aufsichtsrat"]),
    (
        "Das Start-up Quirla wächst. Katrin Brandt hat das Unternehmen aus der Universität Suhl heraus gegründet.",
        ["Gründerin"],
    ),
    # Contact data tell no office: a trade told later goes before it. Romance particles join surnames.
    ("Gründer Miguel Ferreira dos Santos lacht.", ["Gründer"]),
    # Relative clauses with the verb at their end.
    ("Katrin Brandt, die bei der Ombach GmbH Ausbilderin ist, nickt.", ["Ausbilderin"]),
    ("Katrin Brandt, die bei der Ombach GmbH Ausbilder ist, nickt.", []),
    ("Jens Wessel, der als Notfallsanitäter bei der Ombach GmbH arbeitet, nickt.", ["Notfallsanitäter"]),
    ("Katrin Brandt, die an der Hochschule Ombach das Fach Messtechnik vertritt, nickt.", ["Professorin für Messtechnik"]),
    ("Katrin Brandt, die an der Hochschule Ombach das Fest vertritt, nickt.", []),
    # Offices that are shared, or joined by what they are beside the profession.
    ("Ehrenamtlich sitzt Katrin Brandt dem Verein vor.", ["Vorsitzende"]),
    ("Jens Wessel ist im Nebenamt Schatzmeister und im Hauptberuf Prokurist.", ["Schatzmeister", "Prokurist"]),
    ("Dem Vorstand sitzt heute Prof. Dr. Katrin Brandt vor, die lacht.", ["Vorstandsvorsitzende"]),
    ("Im wissenschaftlichen Beirat sitzt auch Dr. Katrin Brandt von der Ombach GmbH.", ["Mitglied im wissenschaftlichen Beirat"]),
    ("Im Beirat sitzt Direktorin Katrin Brandt.", ["Direktorin"]),
    ("Im Beirat sitzen viele. Das sagt Katrin Brandt.", []),
    # Who is responsible leads a department, or answers for something.
    ("Katrin Brandt, die bei der Ombach GmbH die Projekte verantwortet, nickt.", ["Projektverantwortliche"]),
    ("Jens Wessel verantwortet bei der Ombach GmbH die Weiterbildung.", ["Verantwortlicher für die Weiterbildung"]),
    ("Katrin Brandt verantwortet bei der Ombach GmbH den Einkauf.", ["Verantwortliche für den Einkauf"]),
    # What is told first comes first.
    ("Den Vorsitz hat seit 2022 Katrin Brandt inne, Vorständin der Ombach AG.", ["Vorsitzende", "Vorständin"]),
    # A spouse has no office.
    ("Die Halle baut ihr Mann Jens Wessel.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles_told_apart_from_the_name(text: str, roles: list[str]) -> None:
    (person,) = analysed(text).found.people
    assert person.roles == roles


def test_who_share_an_office_hold_it_both() -> None:
    people = analysed("Katrin Brandt teilt sich die Leitung der Ombach GmbH mit Jens Wessel.").found.people
    assert [(p.name, p.roles) for p in people] == [("Katrin Brandt", ["Leiterin"]), ("Jens Wessel", ["Leiter"])]


def test_who_share_something_else_hold_no_office() -> None:
    people = analysed("Katrin Brandt teilt sich die Halle mit Jens Wessel.").found.people
    assert [p.roles for p in people] == [[], []]


@pytest.mark.parametrize(
    "text",
    [
        "Die Ombach GmbH baut Pumpen. Dort steht Jens Wessel am Ofen.",
        "Jens Wessel, im zweiten Lehrjahr bei der Ombach GmbH, steht am Ofen.",
        "Jens Wessel, der hinter der Ombach GmbH steckt, steht am Ofen.",
        "Jens Wessel, der bei der Ombach GmbH für den Ofen zuständig ist, steht auf.",
        "Koordinator ist Jens Wessel von der Ombach GmbH.",
        "Jens Wessel ist gelernter Schweißer. Heute ist er Geselle bei der Ombach GmbH.",
        "Deren Ofen ist neu: Die Ombach GmbH wächst. Deren Technikchef war erst dagegen. „Zu teuer“, sagt Jens Wessel.",
    ],
)
def test_the_organisation_told_with_them(text: str) -> None:
    (person,) = analysed(text).found.people
    assert person.organisation == "Ombach GmbH"


def test_an_office_told_first_does_not_take_the_firm_of_the_next() -> None:
    (person,) = analysed("Den Vorsitz übernahm Jens Wessel, Inhaber der Ombach GmbH.").found.people
    assert (person.roles, person.organisation) == (["Vorsitzender", "Inhaber"], OWN_CLUSTER)


NAMES = [
    ("Entwicklungschef Sjoerd te Winkel nickt.", ["Sjoerd te Winkel"]),
    ("Gegründet haben es Eva Brandt und Leopold Arzt.", ["Eva Brandt", "Leopold Arzt"]),
    ("Mit Leopold, Arzt und Redner, kam niemand.", []),
    ("Er kam mit seinen Kindern Imke und Tjark Wessel.", ["Imke Wessel", "Tjark Wessel"]),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: list[str]) -> None:
    assert [person.name for person in analysed(text).found.people] == names


def test_the_article_of_a_name_makes_no_noun_of_its_surname() -> None:
    text = "Neben ihr sitzt Sibel op den Kamp."
    words = ["Sibel", "op", "den", "Kamp"]
    assert "noun" not in evidence_of(text, words, 16, 33, False, False, usage_of(text))
    assert "noun" in evidence_of(text, ["Sibel", "den", "Kamp"], 16, 33, False, False, usage_of(text))


def test_who_follows_the_verb_after_direct_speech_speaks() -> None:
    text = "„Gut“, gibt Tuncay Erbil zu."
    assert "quote_before" in evidence_of(text, ["Tuncay", "Erbil"], 12, 24, False, False, usage_of(text))
    text = "Und dann gibt Tuncay Erbil auf."
    assert "quote_before" not in evidence_of(text, ["Tuncay", "Erbil"], 14, 26, False, False, usage_of(text))


@pytest.mark.parametrize(
    "noun", ["Sanitäter", "Technologiescout", "Ausbilder", "Beigeordnete", "Kämmerin", "Mineraloge"]
)
def test_nouns_of_functions(noun: str) -> None:
    assert is_role(noun)


@pytest.mark.parametrize("noun", ["Kollektor", "Polierscheibe", "Ehrenamt", "Reaktor"])
def test_nouns_of_things(noun: str) -> None:
    assert not is_role(noun)


def _options(*texts: str) -> list[tuple[str | None, dict[str, float]]]:
    """The possible organisations of the only person, with what speaks for them."""
    doc = analysed(*map(paragraph, texts)).doc
    (mine,) = affiliations(doc, candidates_of(doc).people, Organisations(doc))
    return [(option.name, option.features) for option in mine]


def test_the_cluster_is_possible_for_people_named_after_its_office() -> None:
    assert OWN_CLUSTER in [name for name, _ in _options("In der Geschäftsstelle sitzt Katrin Brandt am Ofen.")]
    assert OWN_CLUSTER not in [name for name, _ in _options("Im Lager sitzt Katrin Brandt am Ofen.")]


def test_the_cluster_is_possible_but_unusual_for_roles_held_elsewhere() -> None:
    options = dict(_options("Die Chemikerin Katrin Brandt sitzt am Ofen."))
    assert options[OWN_CLUSTER]["own cluster, unusual"] == 1.0


def test_what_opens_the_paragraph_and_is_named_again_speaks_for_an_organisation() -> None:
    options = dict(
        _options("Die Ombach GmbH baut Pumpen. Mit der Quirla AG misst die Ombach GmbH. Das sagt Katrin Brandt.")
    )
    assert {"first of the paragraph", "most of the paragraph"} <= options["Ombach GmbH"].keys()
    assert not {"first of the paragraph", "most of the paragraph"} & options["Quirla AG"].keys()


def test_a_body_in_the_same_sentence_is_nearer_than_one_in_the_next_paragraph() -> None:
    long = "Die Quirla AG, deren Halle ganz am Ende der Straße hinter Bäumen liegt, besucht Katrin Brandt."
    options = dict(_options(long, "Die Quirla AG lacht."))
    assert "sentence, before" in options["Quirla AG"]


def test_the_cluster_is_not_possible_for_offices_that_nobody_holds_there() -> None:
    assert OWN_CLUSTER not in dict(_options("Heute kam die Professorin Katrin Brandt in die Halle."))
    assert OWN_CLUSTER in dict(_options("Heute kam die Leiterin Katrin Brandt in die Halle."))


def test_the_only_body_of_its_kind_fits_an_office_most() -> None:
    one = dict(_options("Der Landkreis Auental baut. Das sagt Landrat Jens Wessel."))
    assert one["Landkreis Auental"]["office fits, only one"] == 1.0
    two = dict(_options("Der Landkreis Auental und der Landkreis Holmstedt bauen. Das sagt Landrat Jens Wessel."))
    assert two["Landkreis Auental"]["office fits, only one"] == 0.0


def test_the_organisation_in_brackets_behind_a_name_is_no_other_persons() -> None:
    doc = analysed("Es kamen Katrin Brandt (Quirla AG) und Chemiker Jens Wessel.").doc
    hers, his = affiliations(doc, candidates_of(doc).people, Organisations(doc))
    assert "Quirla AG" in [option.name for option in hers]
    assert "Quirla AG" not in [option.name for option in his]


def test_what_was_founded_is_not_where_it_came_from() -> None:
    told = "Das Start-up Quirla wächst. Katrin Brandt hat das Unternehmen aus der Universität Suhl heraus gegründet."
    direct = "Katrin Brandt hat an der Universität Suhl das Unternehmen Quirla gegründet."
    firms = [analysed(paragraph(prose)).found.people[0].organisation for prose in (told, direct)]
    assert firms == ["Quirla", "Quirla"]
