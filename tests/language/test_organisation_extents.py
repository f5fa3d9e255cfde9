"""Where the name of an organisation begins and ends: adjectives before it, namesakes and directions behind it, objects.

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
OF_THINGS = [
    "Am <org kind=research>Institut für Dynamik komplexer technischer Systeme</org> rechnet sie.",
    "Am <org kind=research>Institut für Physik molekularer Stoffe</org> misst sie.",
    "Da das <org kind=research>Zentrum für Chemie</org> wichtiger Partner ist, lacht sie.",
    "Das <org kind=research>Fraunhofer-Institut für Optik und Messung</org>, Institutsteil Holm, hilft.",
    "Dabei ist die <org kind=company>Kern & van Holm Leitungsbau GmbH</org>, wie es heißt.",
]
HOUSES = [
    "Am <org kind=research>Fraunhofer-Center für Maritime Logistik und Dienste CML</org> misst sie.",
    "Sie lehrt an der <org kind=university>Jade Hochschule</org> in Elsfleth. Die Bremer Hochschule ist alt.",
    "Für eine Hochschule für angewandte Wissenschaften ist das viel. Es ist ein junger Verein für Hafentechnik.",
    "Sie pflegt im <org kind=other>Haus am Elsterufer</org>. Das Haus am Markt ist leer.",
    "Im Hauptamt leitet er die <org kind=company>Landessparkasse zu Oldenburg</org>.",
    "Ihre Bilder wertet eine Software von <org kind=company>Quirla</org> aus. Das Bremer Start-up wächst.",
]
OBJECTS = [
    "Im Süden näht die <org kind=company alias=Quirla>Weberei Quirla</org> Hosen aus Leinen.",
    "Heute baut die <org kind=company alias=Quirla>Manufaktur Quirla</org> Lampen und Tische.",
    "Mit der <org kind=company alias='Holl Pflanzen'>Gärtnerei Holl Pflanzen</org> zu arbeiten, war leicht.",
    "Eva Holl, Inhaberin der <org kind=company>Apotheke am Weserkai</org>, lacht. Die Apotheke am Markt schließt.",
    "Auf dem <org kind=company>Algenhof Wulfen</org> wächst es. Am Bahnhof Wulfen steht sie.",
    "Sie lehrt an der <org kind=university>Universität des Saarlandes</org> Phonetik.",
    "Sie lehrt an der <org kind=university>Universität der Bundeswehr München</org>, wie es heißt.",
    "Sie richtet mit der <org kind=other>Volkshochschule Suhl</org> Kurse aus.",
    "Das sagt die <org kind=government>Agentur für Arbeit Brandenburg Nord</org> seit Jahren.",
    "Das sagt die <org kind=government>Agentur für Arbeit Brandenburg</org> Nordlichtern gern.",
]
BODIES = [
    "Die Proben kamen von der <org kind=research>Werkstoff- und Prüfanstalt an der Technischen Universität Ilmenau</org>.",
    "Die Proben kamen von der <org kind=research>Materialprüfanstalt Stuttgart</org>. Eine Prüfanstalt fehlt hier.",
    "Dabei war der <org kind=association>Landesbund für Tier- und Artenschutz</org>. Ein Bund für das Leben war es.",
    "Er wirbt beim Bund für Erleichterungen. Dabei war der <org kind=association>Bund für Umwelt und Naturschutz</org>.",
    "Dabei war das <org kind=other>Herzcentrum Husum</org>. Das Centrum ist klein.",
    "Dabei war der Schrottverwerter <org kind=company>Kralling</org> aus Suhl. Ein Schrottverwerter war dabei.",
    "Im Haus saßen Leute des litauischen Betreibers <org kind=company>Viesulas</org>. Leute des Betreibers kamen.",
]
TOLD = [
    "Er kam vom Kölner Prüfdienst <org kind=company>Kabcert</org> nach Hameln.",
    "Aus dem Kreis ging 2021 <org kind=company>Karbonat</org> hervor, eine Ausgründung mit neun Leuten.",
    "Aus dem Kreis ging 2021 Karbonat hervor, eine Verbindung mit neun Namen.",
    "Der Hersteller <org kind=company>Quirla</org> 300 Euro gezahlt hat.",
]


@pytest.mark.parametrize("text", [*BEFORE, *BEHIND, *OF_THINGS, *HOUSES, *OBJECTS, *BODIES, *TOLD])
def test_names_are_taken_whole_and_alone(text: str) -> None:
    check(text)
