"""Where the name of an organisation begins and ends: adjectives before it, namesakes and directions behind it.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

BEFORE = [
    "Der Antrag liegt bei der <org kind=other name='Bayerische Forschungsstiftung'>Bayerischen Forschungsstiftung</org>.",
    "In der Sächsischen Schweiz wächst Wein. Die Bayerischen Betriebe liefern.",
    "Dabei ist die <org kind=company>Tintenschmiede Thorup GmbH</org>.",
    "Dabei ist der Hersteller <org kind=company>Thorup GmbH</org>.",
]
BEHIND = [
    "Er fährt an die <org kind=university>Technische Hochschule Nürnberg Georg Simon Ohm</org>, die ihn kennt.",
    "An der <org kind=university>Hochschule Fulda</org> Anna zu treffen ist leicht.",
    "Das schätzt die <org kind=association>Industrie- und Handelskammer Nord Westfalen</org>.",
    "Die Studie, die das <org kind=research>Wuppertal Institut</org> für das Cluster schrieb, liegt vor.",
    "Das <org kind=research>Wuppertal Institut für Klima, Umwelt, Energie</org> schrieb sie.",
    "Das schätzt die <org kind=other>Europäische Metropolregion Nürnberg</org>. Die Metropolregion Nürnberg wächst.",
]
TOLD = [
    "Er kam vom Kölner Prüfdienst <org kind=company>Kabcert</org> nach Hameln.",
    "Aus dem Kreis ging 2021 <org kind=company>Karbonat</org> hervor, eine Ausgründung mit neun Leuten.",
    "Aus dem Kreis ging 2021 Karbonat hervor, eine Verbindung mit neun Namen.",
    "Der Hersteller <org kind=company>Quirla</org> 300 Euro gezahlt hat.",
]


@pytest.mark.parametrize("text", [*BEFORE, *BEHIND, *TOLD])
def test_names_are_taken_whole_and_alone(text: str) -> None:
    check(text)
