"""Bare names of firms told by the evidence of all places where a text has them. Marks as in `test_organisations`."""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

FIRMS = [
    "<org kind=company>Nelvora</org> züchtet hier Muscheln für die Küche. „Es war kalt“, sagt Betriebsleiterin Eva Holl.",
    "Hier sitzt <org kind=company>Nelvora</org>, achtundzwanzig Leute, neun Nationen.",
    "Seit drei Generationen fertigt <org kind=company>Ombach-Zarno</org> hier Messer, inzwischen auch Zangen.",
    "Sie entwickelt bei <org kind=company>Nelvora</org> die Steuerung. Eva Holl lacht.",
    "Für <org kind=company>Nelvora</org> fliegt Jan Reck seit 2019.",
    "Umgebaut werden sie in der Werkstatt von <org kind=company>Nelvora</org> am Bahnhof.",
    "<org kind=company>Nelvora</org>, so nannte sie ihr Unternehmen, als sie noch studierte.",
    "2021 hat er <org kind=company>Nelvora</org> ausgegründet, aus einer Doktorarbeit.",
    "Dann machte sie sich mit <org kind=company>Nelvora</org> selbstständig.",
    "Mit <org kind=company>Nelvora</org> verhandelt er über ein Grundstück. Deren Gründerin Eva Holl sagte nichts.",
    "Gebaut hat ihn <org kind=company>Nelvorat</org>, eine Ausgründung der Hochschule.",
    "Neben den Großen hat sich ein Zwerg eingemietet: <org kind=company>Nelvora</org>, elf Beschäftigte, ein Produkt.",
    "Die Rechnung, sagt <org name=Nelvora kind=company>Nelvoras</org> Vertriebsfrau Eva Holl, sei bezahlt.",
    "Ein Algorithmus, den <org kind=company>Nelvora</org> aus Bildern speist.",
    "Mit der Vermarktung plagt sich nun <org kind=company>Nelvora</org> herum. „Der Handel will Rot“, sagt dessen Chef Jan Reck.",
    "Eva Holls Firma heißt <org kind=company>Nelvora</org>.",
    "<org kind=company>Ombach und Team</org>, ein Studio im Westen, simuliert Häuser.",
    "Er leitet die <org kind=company>Kläranlage Auental</org>, und was dort anfällt, ist ein Schatz.",
    "Sie arbeitet seit neun Jahren für <org kind=company alias=Ombach>Bauunternehmung Ombach</org>.",
]
OTHERS = [
    "Eva Nelvorin und Jan Zarnola kamen früh. Zarnola züchtet Muscheln, Nelvorin baut Rahmen.",
    "In Nelvora fertigt man Messer. Nelvora züchtet hier Muscheln.",
    "Nelvora heißt der Roboter, und Nelvora kocht heute für alle.",
    "Die Grundlagen lieferte Nelvora, ein vom Land gefördertes Projekt.",
    "Nelvoras Bürgermeister lacht. Bei Nelvora liegt Schnee.",
    "Der Vater baute Pflugora. Sie verkauft Module und Terrazzen. Nebenbei züchtet er Schafe.",
    "Das Nelvora wächst. Das grüne Nelvora fertigt keiner.",
    "Femke de Nelvora lacht, und deren Chefin auch. Mit Nelvora spricht sie.",
    "Größtes Mitglied ist die <org kind=company>Ombach GmbH</org> mit zwölf Leuten.",
]


@pytest.mark.parametrize("text", FIRMS)
def test_bare_names_that_do_what_firms_do(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", OTHERS)
def test_people_places_things_and_projects(text: str) -> None:
    check(text)
