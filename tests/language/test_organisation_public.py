"""Public bodies: agencies and funds of a land, unions' districts, ministries by their seat, what only stands beside them.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

OF_A_LAND = [
    "Sie vertritt bei der <org kind=association>IG Metall Mitte</org> die Beschäftigten. Die <org kind=association>IG Metall Bayern</org> lobt das.",
    "Der <org kind=association>DGB Nord</org> rechnet. Die <org kind=association>IG Metall</org> Kollegen rechnen mit.",
    "Mit dem <org kind=association>DEHOGA</org> und dem <org kind=association>HDE</org> wurde gesprochen.",
    "Der Arbeitgeberverband <org kind=association>Südwestmetall</org> zahlt.",
    "Laut <org kind=association>Allianz pro Keramik</org> wächst das. Eine Allianz pro Kopf gibt es nicht.",
    "Das Geld kam vom <org kind=other name='Gemeinsamer Bundesausschuss' alias=G-BA>Gemeinsamen Bundesausschuss</org> (G-BA).",
    "So steht es in den Richtlinien des <org kind=other name='Deutscher Ofenprüfdienst'>Deutschen Ofenprüfdienstes</org>.",
    "Den Rest gibt der <org kind=other>Keramikfonds Hessen</org>. Ein Technologiefonds fehlt.",
    "Bezahlt wird das aus dem <org kind=programme name='Europäischer Sozialfonds Plus'>Europäischen Sozialfonds Plus</org>.",
    "Bezahlt wird das von <org kind=programme>Interreg Lund–Holm 2014–2020</org> mit. Ein Interreg gibt es auch.",
    "Die <org kind=other>Wander-Agentur Thüringen</org> prüft. Die Arbeitsagentur prüft nicht.",
    "Vorher war sie bei der <org kind=other>TonAgentur Sachsen</org>.",
    "Geholfen haben <org kind=company>Hessen Kapital</org> und <org kind=other>Sachsen International</org>.",
    "Das Revier gehört zu <org kind=government>HessenForst</org>, der Rest zu <org kind=government>Landesforst Berlin</org>.",
    "Die Fahrpläne der <org kind=government>Kommune Lund</org> hängen aus. Das kann der Kommune Zeit sparen.",
    "Mitglied ist die <org kind=association>Waterschap Drenthe</org>, nicht die <org kind=government>Gemeente Utrecht</org>.",
    "Die <org kind=company name='Technische Werke Auental'>Technischen Werke Auental</org> haben eine Halle. Technische Werke sind laut.",
    "Mit dem <org kind=cluster>Kompetenznetz Ofentechnik Steiermark</org> teilt man sich den Stand. Ein Kompetenznetz wächst.",
]
EXTENTS = [
    "Das Vorhaben führt die <org kind=university>Technische Universität Dresden</org> am Campus Gera.",
    "Gelehrt wird an der <org kind=university>Hochschule Wismar</org> am Standort Warnemünde.",
    "Den Rest zahlen das <org kind=government name='Hessisches Ministerium für Umwelt und Arbeit'>Hessische Ministerium für Umwelt und "
    "Arbeit</org> sowie bestehende Förderprojekte.",
    "Den Rest zahlen das <org kind=government>Ministerium für Arbeit</org> und Mitgliedsbeiträge.",
    "Das zahlt das <org kind=government>Ministerium für Wirtschaft, Arbeit und ländliche Räume</org>.",
    "Das <org kind=research alias=IBK>Fraunhofer-Institut für Brennöfen in der Keramikfertigung IBK</org> hilft. Am <org "
    "name='Fraunhofer-Institut für Brennöfen in der Keramikfertigung IBK'>IBK</org> wird geschweißt.",
]
MINISTRIES = [
    "Das <org kind=government alias=Wirtschaftsministerium>Wirtschaftsministerium in Erfurt</org> zahlt. Das <org name='Wirtschaftsministerium in "
    "Erfurt'>Wirtschaftsministerium</org> zögerte lange.",
    "Es zahlt das <org kind=government alias='Verkehrsministerium|Verkehrsministerium in Kiel'>Ministerium für Verkehr des Landes Schleswig-Holstein"
    "</org>. Das <org name='Ministerium für Verkehr des Landes Schleswig-Holstein'>Verkehrsministerium in Kiel</org> zögert.",
    "Es zahlt das <org kind=government alias='Verkehrsministerium|Verkehrsministerium in Berlin'>Bundesministerium für Verkehr</org>. Das "
    "<org name='Bundesministerium für Verkehr'>Verkehrsministerium in Berlin</org> zögert.",
]
SPELLED = [
    "Auch die <org kind=association alias=ZVHE>Zahntechnische Vereinigung Hessen</org> (<org name='Zahntechnische Vereinigung Hessen'>ZVHE</org>) ist dabei. Die <org name='Zahntechnische Vereinigung "
    "Hessen'>ZVHE</org> zögert.",
    "Das misst die <org kind=other alias=OTS>Ofentechnische Stiftung</org> (<org name='Ofentechnische Stiftung'>OTS</org>). Die <org name='Ofentechnische Stiftung'>OTS</org> misst gern.",
    "Das zahlt die <org kind=other alias=SVTG>Sozialversicherung für Ton, Glas und Gartenbau</org> (<org name='Sozialversicherung für Ton, Glas und Gartenbau'>SVTG</org>) mit.",
    "Der <org kind=company alias=NAH.TH>Nahverkehrsverbund Thüringen</org> (<org name='Nahverkehrsverbund Thüringen'>NAH.TH</org>) prüft. Bei <org name='Nahverkehrsverbund Thüringen'>"
    "NAH.TH</org> hofft man.",
    "Die <org kind=university alias='TH NOR'>Technische Hochschule Nordelbe</org> (<org name='Technische Hochschule Nordelbe'>TH NOR</org>) forscht.",
    "Er nutzt Wärme, Kälte und das Pufferzentrum der Stadt (klein).",
    "Mit dem <org kind=research alias=NQI name='NQI Naturkundliches und Technisches Institut'>NQI Naturkundlichen und Technischen Institut</org> wird geforscht.",
]
KINDS = [
    "Die <org kind=research>Bundesanstalt für Materialprüfung</org> misst, die <org kind=government>Bundesanstalt für Arbeit</org> zahlt.",
    "Die <org kind=research name='Bayerische Landesanstalt für Landwirtschaft'>Bayerische Landesanstalt für Landwirtschaft</org> misst.",
    "Die <org kind=other>Rheinische Betriebskrankenkasse</org> zahlt. Das <org kind=other>Diakoniewerk Obertal</org> pflegt.",
]


@pytest.mark.parametrize("text", [*OF_A_LAND, *EXTENTS, *MINISTRIES, *SPELLED, *KINDS])
def test_public_bodies(text: str) -> None:
    check(text)
