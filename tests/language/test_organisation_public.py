"""Public bodies: agencies and funds of a land, unions' districts, ministries by their seat, what only stands beside them.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

OF_A_LAND = [
    "Sie vertritt bei der <org kind=association>IG Metall Küste</org> die Beschäftigten. Die <org kind=association>IG Metall Bayern</org> lobt das.",
    "Der <org kind=association>DGB Nord</org> rechnet. Die <org kind=association>IG Metall</org> Kollegen rechnen mit.",
    "Mit dem <org kind=association>DEHOGA</org> und dem <org kind=association>HDE</org> wurde gesprochen.",
    "Der Arbeitgeberverband <org kind=association>Südwestmetall</org> zahlt.",
    "Laut <org kind=association>Allianz pro Leichtbau</org> wächst das. Eine Allianz pro Kopf gibt es nicht.",
    "Das Geld kam vom <org kind=other name='Gemeinsamer Bundesausschuss' alias=G-BA>Gemeinsamen Bundesausschuss</org> (G-BA).",
    "So steht es in den Richtlinien des <org kind=other name='Deutscher Kalibrierdienst'>Deutschen Kalibrierdienstes</org>.",
    "Den Rest gibt der <org kind=other>Technologiegründerfonds Sachsen</org>. Ein Technologiefonds fehlt.",
    "Bezahlt wird das aus dem <org kind=programme name='Europäischer Sozialfonds Plus'>Europäischen Sozialfonds Plus</org>.",
    "Bezahlt wird das von <org kind=programme>Interreg Polen–Sachsen 2021–2027</org> mit. Ein Interreg gibt es auch.",
    "Die <org kind=other>Tourismus-Agentur Schleswig-Holstein</org> prüft. Die Arbeitsagentur prüft nicht.",
    "Vorher war sie bei der <org kind=other>ZukunftsAgentur Brandenburg</org>.",
    "Geholfen haben <org kind=company>Bayern Kapital</org> und <org kind=other>Baden-Württemberg International</org>.",
    "Das Revier gehört zu <org kind=government>ThüringenForst</org>, der Rest zu <org kind=government>Landesforst Mecklenburg-Vorpommern</org>.",
    "Die Fahrpläne der <org kind=government>Kommune Lund</org> hängen aus. Das kann der Kommune Zeit sparen.",
    "Mitglied ist die <org kind=association>Waterschap Limburg</org>, nicht die <org kind=government>Gemeente Enschede</org>.",
    "Die <org kind=company name='Technische Werke Auental'>Technischen Werke Auental</org> haben eine Halle. Technische Werke sind laut.",
    "Mit dem <org kind=cluster>Kompetenznetz Agrarrobotik Oberösterreich</org> teilt man sich den Stand. Ein Kompetenznetz wächst.",
]
EXTENTS = [
    "Das Vorhaben führt die <org kind=university>Technische Universität München</org> am Campus Straubing.",
    "Gelehrt wird an der <org kind=university>Hochschule Wismar</org> am Standort Warnemünde.",
    "Den Rest zahlen das <org kind=government name='Niedersächsisches Ministerium für Umwelt und Energie'>Niedersächsische Ministerium für Umwelt und "
    "Energie</org> sowie laufende Verbundvorhaben.",
    "Den Rest zahlen das <org kind=government>Ministerium für Arbeit</org> und Mitgliedsbeiträge.",
    "Das zahlt das <org kind=government>Ministerium für Wirtschaft, Arbeit und ländliche Räume</org>.",
    "Das <org kind=research alias=IGP>Fraunhofer-Institut für Großstrukturen in der Produktionstechnik IGP</org> hilft. Am <org "
    "name='Fraunhofer-Institut für Großstrukturen in der Produktionstechnik IGP'>IGP</org> wird geschweißt.",
]
MINISTRIES = [
    "Das <org kind=government alias=Wirtschaftsministerium>Wirtschaftsministerium in Schwerin</org> zahlt. Das <org name='Wirtschaftsministerium in "
    "Schwerin'>Wirtschaftsministerium</org> zögerte lange.",
    "Es zahlt das <org kind=government alias='Verkehrsministerium|Verkehrsministerium in Kiel'>Ministerium für Verkehr des Landes Schleswig-Holstein"
    "</org>. Das <org name='Ministerium für Verkehr des Landes Schleswig-Holstein'>Verkehrsministerium in Kiel</org> zögert.",
    "Es zahlt das <org kind=government alias='Verkehrsministerium|Verkehrsministerium in Berlin'>Bundesministerium für Verkehr</org>. Das "
    "<org name='Bundesministerium für Verkehr'>Verkehrsministerium in Berlin</org> zögert.",
]
SPELLED = [
    "Auch die <org kind=association alias=KVBB>Kassenärztliche Vereinigung Brandenburg</org> (<org name='Kassenärztliche Vereinigung Brandenburg'>KVBB</org>) ist dabei. Die <org name='Kassenärztliche Vereinigung "
    "Brandenburg'>KVBB</org> zögert.",
    "Das misst die <org kind=other alias=OTS>Ofentechnische Stiftung</org> (<org name='Ofentechnische Stiftung'>OTS</org>). Die <org name='Ofentechnische Stiftung'>OTS</org> misst gern.",
    "Das zahlt die <org kind=other alias=SVTG>Sozialversicherung für Ton, Glas und Gartenbau</org> (<org name='Sozialversicherung für Ton, Glas und Gartenbau'>SVTG</org>) mit.",
    "Der <org kind=company alias=NAH.SH>Nahverkehrsverbund Schleswig-Holstein</org> (<org name='Nahverkehrsverbund Schleswig-Holstein'>NAH.SH</org>) prüft. Bei <org name='Nahverkehrsverbund Schleswig-Holstein'>"
    "NAH.SH</org> hofft man.",
    "Die <org kind=university alias='TH OWL'>Technische Hochschule Ostwestfalen-Lippe</org> (<org name='Technische Hochschule Ostwestfalen-Lippe'>TH OWL</org>) forscht.",
    "Er nutzt Wärme, Kälte und das Pufferzentrum der Stadt (klein).",
    "Mit dem <org kind=research alias=NQI name='NQI Naturkundliches und Technisches Institut'>NQI Naturkundlichen und Technischen Institut</org> wird geforscht.",
]
KINDS = [
    "Die <org kind=research>Bundesanstalt für Materialprüfung</org> misst, die <org kind=government>Bundesanstalt für Arbeit</org> zahlt.",
    "Die <org kind=research name='Bayerische Landesanstalt für Landwirtschaft'>Bayerische Landesanstalt für Landwirtschaft</org> misst.",
    "Die <org kind=other>Märkische Betriebskrankenkasse</org> zahlt. Das <org kind=other>Diakoniewerk Obertal</org> pflegt.",
]


@pytest.mark.parametrize("text", [*OF_A_LAND, *EXTENTS, *MINISTRIES, *SPELLED, *KINDS])
def test_public_bodies(text: str) -> None:
    check(text)
