"""Organisations named by a region, a field, their owners or the list that they stand in, and what looks like them.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

OWNERS = [
    "Die <org kind=company>Thorup & Söhne Kahnwerft</org> baut.",
    "Bei <org kind=company>Thorup & Zarno Metallbau</org> in Jena wird geschweißt.",
    "Als <org kind=company>Thorup & Söhne</org> Maschinen kaufte, lachte man.",
]
REGIONS = [
    "Mit dem <org kind=association>Moosschutzbund Elbe-Saale</org> ist ein Umweltverband dabei.",
    "Der <org kind=association>Heimatbund Oberlausitz</org> warnt. Der Staatenbund der Antike zerfiel.",
    "Die <org kind=association>Initiative Südtirol</org> wirbt. Die Initiative Jenaer Firmen wirbt.",
    "Die <org kind=cluster>Keramikinitiative Oberquarn</org> wirbt.",
    "Im Verbund Obertal fährt der Bus.",
    "Das <org kind=cluster>Netzwerk Logistik Leipzig</org> wächst.",
    "Kontakte gibt es zum <org kind=cluster>Cluster Keramik & Automation</org> in Graz.",
    "Das Netzwerk Leipziger Firmen wächst.",
    "Sie kommt von der <org kind=other>Standortagentur Auental GmbH</org>, einer Tochter des Kreises.",
    "Die <org kind=other>Wirtschaftsförderungsgesellschaft Obertal mbH</org> zahlt. Die <org kind=company>Werbeagentur Obertal GmbH</org> malt.",
    "Die <org kind=government>Landesdirektion Sachsen</org> genehmigt.",
    "Der <org kind=association>DGB Sachsen</org> tagt.",
]
BODIES_OF_STATE = [
    "Der <org kind=government alias=LDW>Landesbetrieb für Deichbau, Watt und Wald</org> (<org name='Landesbetrieb für Deichbau, Watt und Wald'>LDW</org>) entscheidet.",
    "Das <org kind=research>VDQ-Eisenforschungsinstitut</org> misst. Ein Eisenforschungsinstitut fehlt.",
    "Das <org kind=government alias='Potsdamer Wirtschaftsministerium'>Ministerium für Wirtschaft, Arbeit und Energie des Landes Brandenburg</org> hilft. "
    "Das <org name='Ministerium für Wirtschaft, Arbeit und Energie des Landes Brandenburg'>Potsdamer Wirtschaftsministerium</org> zahlt.",
    "Das <org kind=government alias=Bundeswirtschaftsministerium>Bundesministerium für Wirtschaft und Energie</org> und das <org kind=government>Thüringer Ministerium für Wirtschaft und Kultur</org> helfen. "
    "Das <org name='Bundesministerium für Wirtschaft und Energie'>Bundeswirtschaftsministerium</org> zahlt.",
    "Das <org kind=government>Thüringer Ministerium für Wirtschaft und Kultur</org> hilft. "
    "Das <org kind=government name='Hessisches Wirtschaftsministerium'>Hessische Wirtschaftsministerium</org> zahlt.",
    "Das <org kind=government>Thüringer Ministerium für Wirtschaft und Kultur</org> hilft. Das <org kind=government>Umweltministerium</org> zahlt.",
    "Das <org kind=government>Bundesministerium für Gesundheit</org> hilft. Das <org kind=government alias=Gesundheitsministerium>Gesundheitsministerium in Potsdam</org> zahlt.",
]
ADJECTIVES = [
    "Auch der <org kind=company name='Nordischer Prüfdienst'>Nordische Prüfdienst</org>, der misst, ist da. Der Nordische Kundendienst kam.",
    "Der <org kind=association name='Deutscher Kahn-Verband'>Deutsche Kahn-Verband</org> hilft. Der deutsche Kahn-Verband hilft.",
    "Das zahlt <org kind=association>Deutscher Kahn-Verband</org>.",
    "Sie forscht mit der <org kind=university>Westschweizer Fachhochschule</org>. Die Jenaer Hochschule lehrt.",
    "Die Jenaer Hochschule liegt am See.",
    "Die <org kind=university>Jenaer Hochschule für Keramik</org> lehrt.",
    "Das <org kind=government name='Sächsisches Ofenamt'>Sächsische Ofenamt</org> prüft.",
    "Die <org kind=research>Polnische Akademie der Wissenschaften</org> forscht.",
    "Die <org kind=association>Internationale Ofen-Union</org> tagt.",
    "Der <org kind=association name='Sächsischer Städte- und Gemeindetag'>Sächsische Städte- und Gemeindetag</org> tagt.",
    "Der <org kind=association>Bundesverband mittelständische Keramik</org> tagt.",
    "Der <org kind=association>Bundesverband OfenEnergie</org> tagt.",
]
TAILS = [
    "Die <org kind=university>Hochschule Fulda</org> im Projekt Ofen misst.",
    "Mit der <org kind=university>Hochschule Fulda</org> am Tisch saß der Rat.",
    "Geld kommt vom <org kind=government>Bundesverkehrsministerium</org> für das Projekt Ofen.",
    "Der <org kind=association>Handelsverband Sachsen</org> fordert mehr.",
    "Sie prüft am österreichischen Forschungszentrum <org kind=research>QT2C</org>.",
    "Das niederländische Forschungsinstitut <org kind=research>Zarnus</org> misst.",
    "Das <org kind=research>Forschungszentrum Jülich</org> misst. Das An-Institut misst.",
    "Das tschechische Institut <org kind=research>Czech Ceramic Institute</org> misst.",
    "Das <org kind=research>Paul Ombach Institut</org> misst. Die <org kind=university>Quirla Hochschule</org> lehrt.",
    "Damit hat das Netzwerk Neuland betreten.",
    "Der <org kind=government>Landesbetrieb Wald und Holz</org> pflanzt. Die Gewerkschaft <org kind=association>QVG</org> fordert mehr.",
]
LISTS = [
    "Mit dabei sind <org kind=company>Kolbich</org>, <org kind=company>Rautenzahn</org> und die Firma <org kind=company>Zarno</org>.",
    "Zu den Partnern zählen <org kind=company>Zarno</org>, <org kind=company>Quirlo</org> und <org kind=company>Thorup</org>.",
    "Mit dabei sind Müller, Schulz und Wagner. Dabei sind Handwerker, Lehrer und Ärzte.",
    "Zu den Mitgliedern gehören Ofenbauer, Glaser und Schlosser.",
]


@pytest.mark.parametrize("text", [*OWNERS, *REGIONS, *BODIES_OF_STATE, *ADJECTIVES, *TAILS, *LISTS])
def test_names_of_owners_regions_and_lists(text: str) -> None:
    check(text)
