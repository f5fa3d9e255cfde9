"""Bodies named by a landscape, a brand, what they further or insure, and firms' names apart from what stands beside.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from pipeline.language.organisations.asides import is_project
from pipeline.language.organisations.sightings import Sighting
from tests.language.helpers import analysed, contact, paragraph
from tests.language.test_organisations import check

BEFORE_THEIR_NOUN = [
    "Die <org kind=company>Förde Sparkasse</org> half. Die <org kind=other>Müritz Klinik</org> zählt.",
    "Den Kontakt zum <org kind=company>Hunsrück-Labor</org> stellte er her.",
    "Bezahlt hat die <org kind=company>Ostsee-Sparkasse</org>, die <org kind=company>Allgäu-Käserei</org> auch.",
    "Er bat die <org kind=other>Südharzer Ofenakademie</org> und die <org kind=company>Uckermärker Hagelversicherung</org> um Rat.",
    "Man rief bei der <org kind=company>Ombach Brauerei</org> an. Im <org kind=company>Spreewald Hotel</org> gab es Kuchen.",
    "Den <org kind=company>Saale-Werkstätten</org> fehlt Holz. Die <org kind=company>Elbe Assekuranz</org> zahlt.",
    "Das Vakuum-Labor und das Holz-Labor stehen leer. Die Region Klinik und Schule zu nennen, reicht nicht.",
    "Die KI-Akademie läuft. Die Sommer-Akademie beginnt. Das Prüf-Labor misst. Die junge Brauerei wächst.",
    "Der Leiter Ofenakademie lacht. Die Online-Apotheke liefert.",
]
FURTHER = [
    "Gefördert hat die <org kind=other>Fachagentur Nachhaltiges Bauen</org>.",
    "Die <org kind=other>Plattform Grüne Chemie</org> hilft, die <org kind=other>Landesagentur Sauberes Wasser</org> prüft.",
    "Zur <org kind=association>Initiative Neue Energie</org> und zum <org kind=association>Bündnis Sozialer Wohnraum</org> gehört er.",
    "Eine Agentur Neuer Medien gibt es nicht. Sie arbeitet für die Agentur, Neue Medien sind ihr Fach.",
    "Das <org kind=association>Bildungswerk der Wirtschaft Hessen</org> lehrt.",
    "Mit dem <org kind=association>Fortbildungswerk der Hessischen Wirtschaft</org> wird gelehrt.",
    "Auch die <org kind=company>Oberfränkisch-Pfälzische Versicherung</org> kam.",
    "Dort sitzt die <org kind=company>Sächsische Brandkasse</org>, daneben die <org kind=company>Westfälische Provinzialversicherung</org>.",
    "An der <org kind=company name='Öffentliche Feuerversicherung Mitteldeutschland'>Öffentlichen Feuerversicherung Mitteldeutschland</org> hängt es.",
    "Auch der <org kind=association>Landesbauernverband</org> zieht mit, das hört man vom <org kind=association>Landessportbund</org>.",
    "Im Auftrag des <org kind=association name='Landesjagdverband'>Landesjagdverbandes</org> zählt er.",
    "Der Landesverband und der Bundesverband reden mit. Ein Landesbauernverband fehlt.",
    "Der Vorstand des <org kind=association name='Ofenbau-Verband Hessen'>Ofenbau-Verbandes Hessen</org> tagt.",
    "Die Häuser des <org kind=government name='Saalekreis'>Saalekreises</org> und des <org kind=government name='Hochtaunuskreis'>Hochtaunuskreises</org> stehen.",
    "Mit der <org kind=other>Berufsschule des Wartburgkreises</org> lernt er. Die Grundschule des Landkreises ist zu.",
    "An der <org kind=university>HPTU Trier-Saarburg</org> und der <org kind=university>JGU Mainz</org> forscht er.",
    "Das <org kind=university>Karlsruher Institut für Technologie</org> forscht.",
    "Der <org kind=government>Erdbebendienst Bayern</org> misst, <org kind=government>Hessen Mobil</org> baut.",
    "Die <org kind=association>Bergwacht Obertal</org> rettet.",
    "Das prüft die <org kind=research alias=SFPA>Stoffforschungs- und -prüfanstalt</org> (<org name='Stoffforschungs- und -prüfanstalt'>SFPA</org>) in Weimar.",
    "Dabei ist das <org kind=company alias=Obertal>Landfrauencafé Obertal</org>.",
    "Mit den <org kind=company alias=Obertal name='Spulenwerke Obertal'>Spulenwerken Obertal</org> arbeitet er.",
]
APART = [
    "Die Weberei <org kind=company>Ilmenauer Zwirn AG</org> liefert Garn.",
    "Die Weberei <org kind=company>Harzer Leinen AG</org> webt. Die <org kind=company>Brauerei Huber Bräu GmbH</org> braut.",
    "Dabei ist das Softwarehaus <org kind=company>Lena Systems</org> aus Rottweil.",
    "Das Netzwerk half dem Netzbetreiber <org kind=company>Quirla Übertragung</org> weiter.",
    "Sie hat ihr Start-up <org kind=company>Quirla</org> 2016 aus der Hochschule heraus gegründet.",
    "Die Firma <org kind=company>Holzbau 2020</org> baut.",
    "Die Biologin gehört zu <org kind=company>Quirlauge</org>, einem Start-up mit neun Köpfen.",
    "Sie bewohnt das Haus einer aufgelassenen Jenaer Fabrik.",
    "Eva Holl ist im Verein für die Finanzen zuständig.",
    "Zum Kreis (Pardon) zählen Wendlands Hochschule und die <org kind=company>Quirla GmbH</org>. Eva Wendland lacht.",
    "Sie haben ein Projekt begonnen, Faserholz, drei Jahre lang. Bei Faserholz lernt man viel.",
]


@pytest.mark.parametrize("markup", [*BEFORE_THEIR_NOUN, *FURTHER, *APART])
def test_named_bodies(markup: str) -> None:
    check(paragraph(markup))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Sie haben ein Projekt begonnen, Quirla, drei Jahre lang.", True),
        ("Am Projekt beteiligen sich Ombach, Quirla, Zarno und andere.", False),
    ],
)
def test_projects_in_apposition(text: str, named: bool) -> None:
    start = text.index("Quirla")
    assert is_project(text, Sighting(start, start + len("Quirla"), "Quirla", [])) is named


def test_one_institute_of_a_family_is_meant_by_its_name() -> None:
    found = analysed(
        paragraph("Das Fraunhofer-Institut für Ofenbau IOB forscht. Bei Fraunhofer verantwortet Eva Holl die Öfen.")
    ).found
    assert [o.name for o in found.organisations] == ["Fraunhofer-Institut für Ofenbau IOB"]


def test_the_cluster_without_its_noun_is_no_other() -> None:
    found = analysed(
        paragraph("Das Netzwerk Tonware Obertal unterhält ein Büro. Dabei ist die Quirla AG."),
        contact("Netzwerk Tonware Obertal e. V.", "Eva Holl", "www.tonware.example"),
    ).found
    assert [o.name for o in found.organisations] == ["Quirla AG"]
