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


ABROAD = [
    "Die Direktorin der <org kind=company>Fonderie de la Vesle</org> kommt.",
    "Das liefert die <org kind=company>Verrerie d’Ombac</org> in Lyon. Die Maison ist zu.",
    "Den Zuschlag bekamen die <org kind=company>Officine Ombachi</org> in Turin.",
]
OWNERS = [
    "Wir sprechen mit <org kind=company>Ombach Sanitär & Heizung</org> in Jena.",
    "Zu den Nutzern zählte <org kind=company>Tiefspur</org>, gegründet von Eva Holl. Der Verein, gegründet von zehn Firmen, wächst.",
    "Eva Holls Gruppe arbeitet an Ton. Die <org kind=company>Quirla Gruppe</org> zahlt.",
    "Das Unternehmen, 2004 von Hilko Ombach in einer Garage gegründet, wächst.",
    "Im Flur des Forstamts Bilder zu sehen, freut ihn. Das <org kind=government>Forstamt Obertal</org> hilft.",
    "Der Tagebau Obertal schließt. Der Neubau Obertal steht.",
    "Der <org kind=company alias=Quirlau>Bürgersolarpark Quirlau</org> zahlt.",
]
SHORT = [
    "Geprüft wird am <org kind=research alias=IOFG>Institut für Ofenforschung</org> in Gera (<org name='Institut für Ofenforschung'>IOFG</org>). Das <org kind=research name='Institut für Ofenforschung'>IOFG</org> misst.",
    "Das zahlt die <org kind=other name='Hamburgische Investitions- und Förderbank' alias=IFB>Hamburgische Investitions- und Förderbank</org> (<org name='Hamburgische Investitions- und Förderbank'>IFB</org>).",
    "Mit der <org kind=university name='Technische Universität Hamburg'>Technischen Universität Hamburg</org> forscht die <org kind=university>Universität Hamburg</org>.",
    "Das sichert das <org kind=government>Ministerium für Verkehr und Weinbau</org> des Landes, das zahlt.",
    "Das <org kind=government>Bezirksamt Neukölln</org> prüft.",
]
KINDS = [
    "Für die <org kind=company name='Norddeutsche Landesbank'>Norddeutsche Landesbank</org> rechnet sie.",
    "Die <org kind=association>Diakonie Jena</org> pflegt. Die <org kind=company alias=Obertal>Tierklinik Obertal</org> hilft.",
    "Die <org kind=government>Bundesanstalt für Wasserbau</org> baut.",
    "Das <org kind=research>Fraunhofer-Technologiezentrum Ofenmaterialien OTM</org> forscht.",
    "Der <org kind=university>Umwelt-Campus Birkenfeld</org> lehrt.",
]


@pytest.mark.parametrize("marked", ABROAD)
def test_firms_abroad(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", OWNERS)
def test_owners_and_founders(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", SHORT)
def test_short_and_full_names(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", KINDS)
def test_kinds_of_houses(marked: str) -> None:
    check(marked)


SEQUELS = [
    "Und dann ist da noch <org kind=company>Quirlikus</org>. Das Start-up bläst Schaum. Es fehlt dann Strom. Das Unternehmen wächst.",
    "Zuletzt ging er an <org kind=company>Quirliva</org>. Eva Holl und Jan Reck haben das Unternehmen 2021 gegründet und wachsen.",
    "Zuletzt ging er an Kunden. Eva Holl und Jan Reck haben das Unternehmen 2021 gegründet und wachsen.",
    "Mit dem bretonischen Verbund <org kind=cluster>Quirlique Ombor</org> tauscht man Leute aus.",
    "Mit dem sächsischen Verbund Handwerker zu suchen, freut ihn. Im Verbund Öfen bauen wir.",
    "Sie forscht am <org kind=research>Institut für Ofenchemie der Keramik</org>.",
    "Sie forscht am <org kind=research>Institut für Ofenchemie</org> der <org kind=university>Universität Jena</org>.",
    "Sie forscht am <org kind=research>Institut für Ofenchemie</org> der Stadt.",
]


@pytest.mark.parametrize("marked", SEQUELS)
def test_sequels_unions_and_subjects(marked: str) -> None:
    check(marked)
