"""Organisations in the prose of reportages: bodies of states and professions, related bodies, firms abroad, founders.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

LEGAL = [
    "So lebt der Verein von der <org kind=company>Quirla Service GmbH</org>.",
    "Hier prüft der Verein im Auftrag der <org kind=company>Quirla GmbH</org>.",
    "Der <org kind=association>Verein der Freunde Auentals e. V.</org> hilft.",
    "Die Freundschaft mit dem Nachbarnetzwerk <org kind=cluster>Quirla.Ton e. V.</org> hält.",
    "Die Freundschaft mit dem Schwesterverein <org kind=association>Quirla Ton e. V.</org> hält.",
    "Das <org kind=company>Ingenieurbüro Ombach + Holl PartG mbB</org> misst.",
    "Die <org kind=company>Kanzlei Ombach PartG mbB</org> prüft.",
    "Es ist dessen Familienunternehmen <org kind=company>Ombach Turmbau</org> in Jena.",
    "Wir reden mit dem Cluster <org kind=cluster>4Dvarna Lekka</org>. Ein Cluster 3D-Druck fehlt.",
]
STATES = [
    "Die <org kind=government>Freie und Hansestadt Hamburg</org> hält 51 Prozent.",
    "Den Preis hat die <org kind=government>Bayerische Staatsregierung</org> gestiftet. Eine Staatsregierung zahlt.",
    "Das Geld verteilte der <org kind=government>Bremer Senat</org>. Der Senat der Firma tagt.",
    "Auch die <org kind=government>Deutsche Marine</org> taucht.",
    "Dabei ist der <org kind=government>Landesbetrieb Straßenbau Nordrhein-Westfalen</org>, der mitmacht.",
    "Die <org kind=government>Berliner Beauftragte für Datenschutz und Informationsfreiheit</org> prüft. Eine Beauftragte für Datenschutz fehlt.",
    "Das sagt man bei der <org kind=government name='Hamburger Beauftragte für Datenschutz'>Hamburger Beauftragten für Datenschutz</org>.",
    "Das sagt die <org kind=association>Landestierärztekammer Hessen</org>. Eine Kammer fehlt.",
    "Der Bericht der <org kind=association>Bundesarchitektenkammer</org> liegt vor.",
]
BODIES = [
    "Beteiligt ist das <org kind=research>DLR-Institut für den Schutz maritimer Öfen</org> in Jena.",
    "Gemeinsam mit dem <org kind=research name='Ombisches Institut'>Ombischen Institut</org> in Jena geht es. Die ombischen Institute fehlen.",
    "Hier schreibt der <org kind=association name='Deutscher Ofen- und Kessel-Verein'>Deutsche Ofen- und Kessel-Verein</org> mit.",
    "Sie vertritt den <org kind=association>Berliner Landesverband des Deutschen Bundesverbands für Ofenkunde</org>.",
    "Leiter der <org kind=company name='Rheinische Ofenwerke'>Rheinischen Ofenwerke</org> in Jena ist er. Viele rheinische Ofenwerke fehlen.",
]


@pytest.mark.parametrize("marked", LEGAL)
def test_what_stands_before_a_legal_form(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", STATES)
def test_bodies_of_states_and_professions(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", BODIES)
def test_bodies_with_an_adjective(marked: str) -> None:
    check(marked)
