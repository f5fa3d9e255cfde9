"""Organisations: how far a name reaches, houses named by what they are, coordinated and inflected names.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

HOUSES = [
    "Das <org kind=company alias=Quirla>Prüflabor Quirla</org> prüft.",
    "Die <org kind=company alias='Behrend & Tietze'>Reederei Behrend & Tietze</org> fährt.",
    "Die <org kind=company alias='Thorup & Sohn'>Orgelwerkstatt Thorup & Sohn</org> liefert.",
    "Er lernt beim <org kind=company alias=Ruppert>Holzbau Ruppert</org> in Auental.",
    "Sie arbeitet im <org kind=other alias='St. Ottilien'>Seniorenzentrum St. Ottilien</org> in Auental.",
    "Das <org kind=government>Forstamt Auental</org> und der <org kind=government>Landesbetrieb Mess- und Eichwesen</org> prüfen.",
    "Die <org kind=association>Verbraucherzentrale des Saarlandes</org> und die <org kind=association>Verbraucherzentrale Hessen</org> raten.",
    "Es löscht die <org kind=other>Freiwillige Feuerwehr Auental am Wald</org>.",
    "Die Halle der <org name='Berufsbildende Schule Jena' kind=other>Berufsbildenden Schule Jena</org> ist neu.",
    "Das liegt im <org name='Deutsches Ofenmuseum' kind=other>Deutschen Ofenmuseum</org> und in der <org kind=other>Regio-Klinik</org>.",
    "Die <org kind=other>Klinik für Mund-, Kiefer- und Gesichtschirurgie</org> hilft.",
    "Die <org kind=other>Thüringer Aufbaubank</org> und die <org kind=other>Baden-Württemberg Stiftung</org> fördern.",
    "Sie prüft die Steine des <org name='Klosterkrankenhaus St. Ottilien' kind=other alias='St. Ottilien'>Klosterkrankenhauses St. Ottilien</org>.",
]
EXTENT = [
    "Das <org kind=research name='Institut für Tonforschung' alias=IFT>Institut für Tonforschung</org> (<org name='Institut für Tonforschung'>IFT</org>) hilft.",
    "An der <org name='Ostbayerische Technische Hochschule Amberg-Weiden' kind=university>Ostbayerischen Technischen Hochschule Amberg-Weiden</org> wird geforscht.",
    "Die <org kind=association>Quirla-Thorup-Gesellschaft für angewandte Keramik</org> und die <org kind=university>Quirla Hochschule für angewandte Wissenschaften</org> forschen.",
    "Sie lehrt an der <org name='Duale Hochschule Baden-Württemberg Mosbach' kind=university>Dualen Hochschule Baden-Württemberg Mosbach</org> und lacht.",
    "Das <org kind=research>Fraunhofer-Institut für Keramik IKX</org> in Jena forscht.",
    "Der <org kind=government>Landkreis Neustadt an der Waldnaab</org> wächst, der <org kind=government>Landkreis Peine</org> am Montag auch.",
    "Die <org kind=association>IHK Jena – Auental – Peine</org> hilft.",
    "Der <org kind=association>Verband Norddeutscher Ofenbauer</org> hilft.",
    "Die <org kind=research>Bundesanstalt für Materialforschung und -prüfung</org> prüft.",
    "Die Ministerien für <org name='Ministerium für Wirtschaft, Digitales und Energie des Saarlandes' kind=government>Wirtschaft, Digitales und Energie des Saarlandes</org> und für <org name='Ministerium für Verkehr und Weinbau des Landes Hessen' kind=government>Verkehr und Weinbau des Landes Hessen</org> helfen.",
    "Die <org kind=company>Wohnungsgenossenschaft Neue Heide eG</org> und die <org kind=association>Fachagentur Nachhaltige Öfen e. V.</org> helfen.",
    "Die <org kind=company>Auental Verkehrs-AG</org> und die <org kind=company>Ombach S. à r. l.</org> liefern.",
    "Auch <org kind=company>Ombach & Partner</org> liefert.",
]
NAMESAKES = [
    "Gero Wessel lacht. Die <org kind=company>Siebmacherei Wessel</org> liefert Walzen.",
    "Der Sender kommt vom <org kind=company>Funkhaus Wessel</org> in Auental. Gero Wessel hat ihn gebaut.",
    "Dann ging die <org kind=company>Wessel Sicherheitstechnik</org>. Das tat Gero Wessel weh.",
    # Whom nobody bears, and what names people, is no firm.
    "Die Siebstube Wessel liefert Walzen.",
    "Gero Wessel lacht. Die Familie Wessel und der Webermeister Wessel lachen, auch im Fall Wessel.",
    "Das sagt Gero Wessel. Von Anna Wessel hört man nichts.",
]
BODIES = [
    "Der <org name='Märkischer Kreis' kind=government>Märkische Kreis</org> und der <org kind=government>Main-Kinzig-Kreis</org> zahlen.",
    "Der <org kind=government>Landkreis Weimarer Land</org> zahlt, der Arbeits-Kreis tagt.",
    "Die <org kind=association name='Industrie- und Handelskammer Nürnberg für Mittelfranken' alias=IHK>Industrie- und Handelskammer (IHK) Nürnberg für Mittelfranken</org> hilft.",
    "Die <org kind=association>Industrie- und Handelskammer Ostwestfalen zu Bielefeld</org> hilft.",
    "Die <org kind=university>Katholieke Universiteit Leuven</org> und die <org kind=university>Université de Lorraine</org> forschen.",
    "An der <org kind=other>Theodor-Litt-Schule</org> und am <org kind=other>Wilhelm-Wien-Berufskolleg</org> wird gelernt.",
    "Die <org kind=other>AOK Baden-Württemberg</org> zahlt, der <org name='Mitteldeutscher Rundfunk' kind=other>Mitteldeutsche Rundfunk</org> sendet.",
    "Mit dem Namen <org kind=company>Nau & Söhne</org> begann es.",
    "Am <org kind=research>Fraunhofer-Institut für Keramik IKX</org> Aufnahmen zu machen, ist leicht.",
    "Die <org kind=company>Sparkasse Schwarzwald-Baar</org> zahlt.",
]
PARTS = [
    "Die <org kind=government>Wirtschaftsförderung der Stadt Auental</org> hilft. Die <org kind=government>Stadt Auental</org> zahlt.",
    "Die <org kind=company alias='Behrend & Tietze'>Reederei Behrend & Tietze</org> fährt. Bei <org name='Reederei Behrend & Tietze'>Behrend & Tietze</org> lacht man.",
    "Das <org kind=research alias='Fraunhofer IKX'>Fraunhofer-Institut für Keramik IKX</org> forscht. Das <org name='Fraunhofer-Institut für Keramik IKX'>Fraunhofer IKX</org> lacht.",
    "Die <org kind=university alias='Bergische Universität'>Bergische Universität Wuppertal</org> forscht. Die <org name='Bergische Universität Wuppertal'>Bergische Universität</org> lacht.",
    "Die <org kind=university>Universität Jena</org> und die <org kind=university>Universität Erfurt</org> forschen.",
]
NONE = [
    "Der Neubau Ende Mai war teuer. Im Labor Proben zu nehmen, ist schwer.",
    "Das Atelier Anna Brandt ist groß. Die Werkstatt Menschen zu öffnen, ist schwer.",
    "Das Kapital Hessens wächst. Die Schule Kindern zu öffnen, lohnt sich.",
    "Das Museum ist offen, die Klinik geschlossen, der Bau fertig.",
    "Die Jenaer Klinik und das Auentaler Museum sind offen.",
    "Die Verkehrs- und Bau-Themen. Eine Stiftung hilft.",
]


@pytest.mark.parametrize("text", HOUSES)
def test_houses_shops_and_offices(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", EXTENT)
def test_where_a_name_begins_and_ends(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", NAMESAKES)
def test_firms_that_bear_the_name_of_somebody(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", BODIES)
def test_public_bodies_and_foreign_schools(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", PARTS)
def test_a_part_of_a_name_is_no_other_organisation(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", NONE)
def test_nouns_that_name_no_house(text: str) -> None:
    check(text)
