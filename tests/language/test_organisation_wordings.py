"""Organisations in the wordings of everyday prose: introduced by name, listed with others, bodies of every town.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

INTRODUCED = [
    "Die Firma heißt <org kind=company>Flurfunk</org> und sitzt in Jena.",
    "„<org kind=company>Flurfunk</org>“ heißt die Firma.",
    "Ihre Firma nannten die beiden <org kind=company>Flurfunk</org>.",
    "Ein Hersteller aus Jena namens <org kind=company>Pedalo</org> fährt.",
    "Die Firma mit dem Namen <org kind=company>Pedalo</org> fährt.",
    "<org kind=company>Flurfunk</org> ist eine Ausgründung.",
    "<org kind=company>Flurfunk</org> beschäftigt heute zwölf Leute.",
    "Heute beschäftigt <org kind=company>Flurfunk</org> rund 40 Leute.",
    "Mitgründer von <org kind=company>Sturmvogel</org> ist ein Kölner.",
    "Sie hat <org kind=company>Flurfunk</org> 2019 mitgegründet.",
    "Das junge Unternehmen <org kind=company>Flurfunk</org> liefert.",
    "Das Familienunternehmen <org kind=company>Pedalo</org> liefert.",
    "Die Tochter <org kind=company>Federkiel Digital GmbH</org> rechnet.",
    "Die Firma <org kind=company>Gebr. Ombach</org> und die <org kind=company>Thorup & Cie.</org> liefern.",
    "Die niederländische Firma <org kind=company>Van der Thorup B.V.</org> liefert.",
    "Bei der <org kind=company>Ombach Gruppe</org> arbeitet er.",
    "Die Zeitschrift <org kind=other>Ofenwelt</org> schreibt.",
]
TOLD = [
    "Die Räume gehören <org kind=company>Pedalo</org>, einem Hersteller von Rädern.",
    "<org kind=company>Pedalo</org>, ein Hersteller von Rädern, liefert.",
    "Bei <org kind=company>Pedalo</org>, dem Radbauer aus Jena, wird geschweißt.",
    "Das Unternehmen, das heute <org kind=company>Flurfunk</org> heißt, liefert.",
    "Jüngstes Mitglied ist <org kind=company>Pedalo</org> aus Jena.",
    "In den Hallen von <org kind=company>Pedalo</org> wird geschweißt.",
    "Der Chef des Jenaer Radbauers <org kind=company>Pedalo</org> lacht.",
    "Die <org kind=company>Pedalo Räder und Rahmen GmbH</org> schweißt.",
    "Der Versicherer <org kind=company>Pedalo</org> und die Krankenkasse <org kind=other>Quirla</org> zahlen.",
    "Die Baufirma <org kind=company>Kessler</org> baut.",
]
LISTED = [
    "Die Firmen <org kind=company>Ombach</org> und <org kind=company>Thorup</org> liefern.",
    "Die Unternehmen <org kind=company>Ombach</org>, <org kind=company>Thorup</org> und <org kind=company>Pedalo</org> liefern.",
    "Mit dabei sind Betriebe wie <org kind=company>Sturmvogel</org> oder <org kind=company>Pedalo</org>.",
    "Dazu gehören <org kind=company>Sturmvogel</org>, die <org kind=company>Ombach GmbH</org> und die <org kind=university>Universität Jena</org>.",
    "Dabei sind die <org kind=company>Ombach GmbH</org>, die <org kind=company>Thorup AG</org> und <org kind=company>Pedalo</org>.",
    "Dabei sind die <org kind=company>Ombach GmbH</org>, <org kind=company>Pedalo</org> und die <org kind=company>Thorup AG</org>.",
]
TOWN = [
    "Die <org kind=government>Stadt Bad Doberan</org> und die <org kind=government>Stadt Frankfurt (Oder)</org> zahlen.",
    "Die <org kind=government>Samtgemeinde Auental</org> und die <org kind=association>Bürgerinitiative Freie Luft</org> tagen.",
    "Die <org kind=company alias=Pedalo>Strickerei Pedalo</org> und die <org kind=company alias=Ombach>Tonwarenfabrik Ombach</org> liefern.",
    "Das <org kind=company alias='Ombach und Partner'>Ingenieurbüro Ombach und Partner</org> rechnet.",
    "Das <org kind=other>Gründerbüro Jena</org> und der <org kind=company>Hafen Kiel</org> helfen.",
    "Die <org kind=company alias=Almglück>Energiegenossenschaft Almglück</org> liefert.",
    "Das <org kind=other>Herzzentrum Auental</org> und das <org kind=other>St.-Josef-Stift</org> helfen.",
    "Das <org kind=other name='Berufliches Schulzentrum Auental'>Berufliche Schulzentrum Auental</org> lehrt.",
    "Die <org kind=other>Fachschule für Keramik</org> und die <org kind=other>Realschule am Stadtpark</org> lehren.",
    "Die Leiterin des <org kind=other name='Gymnasium Auental'>Gymnasiums Auental</org> lacht.",
    "Das <org kind=government>Wasser- und Schifffahrtsamt Auental</org> und das <org kind=government>Amt für Landwirtschaft Auental</org> prüfen.",
    "Das <org kind=government>Amtsgericht Auental</org> und die <org kind=government>Polizeiinspektion Auental</org> prüfen.",
    "Die <org kind=company>Fischereigenossenschaft Haffmündung</org> hat acht Kutter.",
    "Die <org kind=association>Imkervereinigung Ostallgäu</org> hat acht Völker.",
    "Der <org kind=association>Blindenbund Weser-Ems</org> prüft das.",
    "Der <org kind=association>Bauernbund Ostallgäu</org> prüft das. Der Staatenbund wächst.",
    "Die <org kind=association>Ärztinnenvereinigung Ostallgäu</org> prüft das.",
    "Das Modell kommt vom <org kind=association>Verband Kalte Wärme</org> in Kiel.",
    "Der Verband <org kind=association>Quirla</org> prüft das. Weil der Verband Grenzen setzt, gab er Studien in Auftrag.",
    "Beim Verband Jens Wessel anzurufen hilft.",
    "Der Verband <org kind=association>Quirla Tolmex</org> prüft das.",
    "Der <org kind=association>Verband Berliner Verlage</org> prüft das.",
    "Der Chef des <org kind=association name='Wasserverband Obere Aue'>Wasserverbandes Obere Aue</org> lacht.",
    "Der <org kind=association>Zweckverband Wasser und Abwasser Auental</org> baut.",
    "Mit den <org kind=company name='Auentaler Stadtwerke'>Auentaler Stadtwerken</org> wird gebaut.",
    "Der <org kind=other>Auentaler Bote</org> und die <org kind=other>Ostsee-Zeitung</org> schreiben.",
    "Im <org kind=other>Auentaler Anzeiger</org> steht es, <org kind=other>Radio Auental</org> sendet.",
    "Der <org kind=association>TSV Auental</org> und der <org kind=association>TÜV Thüringen</org> helfen.",
]  # fmt: skip
COUNTRY = [
    "Die <org kind=government>Hessische Landesregierung</org> und die <org kind=association>Euregio Maas-Rhein</org> zahlen.",
    "Der <org kind=association>ADAC</org> und der <org kind=association>NABU</org> helfen.",
    "Das <org kind=research>Leibniz-IWT</org> und die <org kind=university>HTWG Konstanz</org> helfen.",
    "Die <org kind=other>Staatsoper Hannover</org> und die <org kind=company>Messe Hannover</org> öffnen.",
    "Mit dem <org kind=research name='Sächsisches Tonforschungsinstitut'>Sächsischen Tonforschungsinstitut</org> wird geprüft.",
    "Die <org kind=research>Materialprüfanstalt Stuttgart</org> und die <org kind=research>Versuchsstation Auental</org> messen.",
    "An der <org kind=university name='Deutsche Sporthochschule Köln'>Deutschen Sporthochschule Köln</org> läuft ein Versuch.",
    "Die <org kind=university>Uniklinik Köln</org> und die <org kind=university>Staatliche Studienakademie Glauchau</org> helfen.",
    "Im Auftrag des <org kind=association name='Deutsches Rotes Kreuz'>Deutschen Roten Kreuzes</org> wird geprüft.",
    "Er kommt vom <org kind=association name='Technischer Ofenverein'>Technischen Ofenverein</org>.",
    "Der <org kind=association>Verband deutscher Ofenbauer</org> und die <org kind=association>Wirtschaftskammer Tirol</org> helfen.",
    "Die <org kind=company>Deutsche Bahn</org> fährt.",
    "Die Chefin des <org kind=other name='Museum für Ton'>Museums für Ton</org> lacht.",
    "Die Chefin des <org kind=other name='Deutsches Ofenmuseum'>Deutschen Ofenmuseums</org> lacht.",
]
NONE = [
    "Er hat an der Universität Chemie studiert. Die hessische Landesregierung zahlt.",
    "Jens Wessel lacht. Mitglied ist Wessel. Mitglied ist Jena, die Hallen von Jena sind alt.",
    "Die Firma heißt Besucher willkommen. Das Unternehmen nennt Zahlen.",
    "Rechtsform: Verein Gründungsjahr: 2016.",
    "Seit die Firmen aus dem Netzwerk Stipendien von 500 Euro zahlen, wird es besser.",
    "Es ist ein Ofen, den die Genossenschaft Nebelkrähe getauft hat.",
    "Er hat bei einem Kieler Hersteller Hörgeräte entwickelt.",
    "Wenn die Firmen Räume und Geräte teilen, wächst das Netzwerk.",
    "Jens Wessel lacht. Wessel ist ein Lieferant. Wessel beschäftigt zwölf Leute.",
    "Jena ist ein Netzwerk. Wasserstoff beschäftigt die Branche.",
    "Chef von Beruf ist er. Die Gründer von Jena lachen. Sie hat ein Netz gegründet.",
    "Sie lehrt an der Hochschule Polymerchemie. Er lernt an einer Bergakademie.",
    "Das Ehrenamt Auental lebt. Im Stadtzentrum Auental wird gebaut. Das Hauptamt Technischer Öfen ist neu.",
    "Die kleine Gruppe lacht. Die Betriebs-Zeitung liegt aus. Ein deutscher Verein hilft.",
    "Die Schule am Montag fällt aus.",
    "Mit Anna Kolm und der <org kind=company>Ombach GmbH</org> wird gebaut.",
    "Dabei sind die <org kind=company>Ombach GmbH</org>, Jena, und die <org kind=company>Thorup AG</org>.",
    "Dabei sind die <org kind=company>Ombach GmbH</org>, die <org kind=company>Thorup AG</org> und Lehrlinge.",
]


@pytest.mark.parametrize("text", INTRODUCED)
def test_firms_introduced_by_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", TOLD)
def test_firms_told_by_what_is_said_of_them(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", LISTED)
def test_firms_listed_with_others(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", TOWN)
def test_bodies_that_every_town_has(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", COUNTRY)
def test_bodies_of_the_country(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", NONE)
def test_like_words_that_name_none(text: str) -> None:
    check(text)
