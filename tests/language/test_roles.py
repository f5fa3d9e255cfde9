"""Role nouns, and their nominative singular."""

from __future__ import annotations

import pytest

from pipeline.language.roles import is_role, nominative_adjective, nominative_role

ROLES = (
    "Leiter Leiterin Vertriebsleiterin Geschäftsführer Geschäftsführerin Hauptgeschäftsführer Clustermanagerin Vorsitzender "
    "Vorsitzende Vorstandsvorsitzenden Präsidentin Vizepräsident Sprecherin Referentin Koordinator Projektkoordinatorin Gründer "
    "Mitgründerin Inhaber Gesellschafterin Oberbürgermeister Ministerin Rektorin Dekan Kanzler Senatorin Staatssekretär "
    "Professorin Entwickler Berater Ingenieurin Biologin Biologe Physiker Chemikerin Informatiker Ökonom Betriebswirtin "
    "Beauftragte Innovationsbeauftragter Abgeordnete Doktorand Techniker Architektin Ärztin Prokurist Schatzmeisterin Initiator "
    "Landrätin Aufsichtsrat Botschafterin Designerin Landwirt Chef Clusterchefin CEO CTO Vorstand Geschäftsführung "
    "Vorstandsmitglied Trainer Fotografin Geograf Agronom Co-Geschäftsführer Marketing-Leiterin"
).split()  # fmt: skip
OTHERS = (
    "Ofen Halle Leitung Halbleiter Wellenleiter Dialog Katalog Prolog Blog Autogramm Paragraf Verein Netzwerk Cluster Keramik "
    "Leiterplatte Führung Wissenschaft Forschung Universität Wirtschaft Meisterschaft leiter geschäftsführer Monolog"
).split()  # fmt: skip
NOMINATIVES = [
    ("Leiter", None, "Leiter"),
    ("Leiters", False, "Leiter"),
    ("Leiterin", True, "Leiterin"),
    ("Geschäftsführers", False, "Geschäftsführer"),
    ("Präsidenten", False, "Präsident"),
    ("Referenten", False, "Referent"),
    ("Doktoranden", False, "Doktorand"),
    ("Biologen", False, "Biologe"),
    ("Informatikern", None, "Informatiker"),
    ("Ingenieuren", None, "Ingenieur"),
    ("Informatikerin", None, "Informatikerin"),
    ("Ökonomen", False, "Ökonom"),
    ("Strategen", False, "Stratege"),
    ("Vorsitzenden", False, "Vorsitzender"),
    ("Vorsitzenden", True, "Vorsitzende"),
    ("Vorsitzende", None, "Vorsitzende"),
    ("Vorsitzender", None, "Vorsitzender"),
    ("Beauftragten", True, "Beauftragte"),
    ("Abgeordneten", False, "Abgeordneter"),
    ("Direktors", False, "Direktor"),
    ("Ingenieurs", False, "Ingenieur"),
    ("Vorstands", False, "Vorstand"),
    ("Experten", False, "Experte"),
    ("Professoren", None, "Professor"),
    ("Koordinatoren", None, "Koordinator"),
    ("Ingenieure", None, "Ingenieur"),
    ("Gründerinnen", True, "Gründerin"),
    ("Chefs", False, "Chef"),
    ("CEO", None, "CEO"),
]
ADJECTIVES = [
    ("stellvertretenden", False, "Leiter", "stellvertretender"),
    ("stellvertretenden", True, "Leiterin", "stellvertretende"),
    ("damaligen", False, "Oberbürgermeister", "damaliger"),
    ("technischer", False, "Leiter", "technischer"),
    ("ehemalige", None, "Leiterin", "ehemalige"),
    ("langjähriges", None, "Vorstandsmitglied", "langjähriges"),
    ("langjährigen", False, "Vorstandsmitglied", "langjähriges"),
    ("ehemaligem", True, "Mitglied", "ehemaliges"),
    ("kaufmännischen", None, "Geschäftsführung", "kaufmännische"),
]


@pytest.mark.parametrize("word", ROLES)
def test_functions_that_a_person_can_have(word: str) -> None:
    assert is_role(word)


@pytest.mark.parametrize("word", OTHERS)
def test_other_nouns(word: str) -> None:
    assert not is_role(word)


@pytest.mark.parametrize(("noun", "feminine", "expected"), NOMINATIVES)
def test_nominative_of_a_noun(noun: str, feminine: bool | None, expected: str) -> None:
    assert nominative_role(noun, feminine) == expected


@pytest.mark.parametrize(("word", "feminine", "noun", "expected"), ADJECTIVES)
def test_nominative_of_an_adjective(word: str, feminine: bool | None, noun: str, expected: str) -> None:
    assert nominative_adjective(word, feminine, noun) == expected
