"""Names beside what looks like one: objects, subjects, pronouns, places and people; and names that lack what tells one.

Every case states all that must be found; what is not marked must not be.
"""

from __future__ import annotations

import pytest

from pipeline.language.organisations import by_document
from tests.language.test_organisations import check

OBJECTS = [
    # What a firm makes or does is no name of it; what somebody founds or sells is.
    "Hier bauen Mittelständler Anlagen für Fabriken.",
    "Der Mittelständler <org kind=company>Quirlum</org> baut Anlagen.",
    "Nun liefert ihre Firma Zahnräder binnen 48 Stunden.",
    "Sie verkaufte ihre Firma <org kind=company>Ofenfuchs</org> an einen Rivalen.",
    "Heute glättet die Firma Implantate für Kunden in Aalen.",
    "Er hat mit Leuten aus der Genossenschaft Wände gestrichen.",
    "Im Jahr 2011 setzte der Ofenbauer <org kind=company>Quirlum</org> 540 Leute auf die Straße.",
    "Das Start-up <org kind=company>Quirlum 360</org> wächst.",
    "Jeder hat eine Stimme, der Plattenkonzern wie die Witwe mit dem Feld.",
    "Der Mann, dessen Jenaer <org kind=company alias='Ombach & Quirl'>Büro Ombach & Quirl</org> Banken berät, zögert.",
]
TAUGHT = [
    "Sie lehrt an der Hochschule Fördersysteme und trägt Helm.",
    "Sie hat an der Universität Getriebebau studiert.",
    "Sie lehrt an der <org kind=university>Hochschule Anhalt</org> und trägt Helm.",
    "Sie forscht mit der <org kind=university>Hochschule Albstadt-Sigmaringen</org>.",
]
NO_NAMES = [
    "Dort sitzt ein Viertel außerhalb Oberschwabens, meist am See. Wie Oberschwabens Logistiker lernen, zeigt er.",
    "Letztere wurde 2018 aus der Forschung ausgegründet. Ersteres ist ein Start-up.",
    "Federführend ist ein Start-up.",
    "Halt gibt die <org kind=company>Ombach KG</org> aus Quirlbreitenbach, ein Betrieb mit 22 Leuten.",
    "Er hilft einem Spezialisten für Pulver mit 88 Mitarbeitern.",
    "Getragen wird sie von Nachbarn, die Schreinerei für die Betten hat er selbst gefunden.",
    "Das Projekt Ofentrupp Digital endet. Wir arbeiten mit <org kind=company>Quirlum Digital</org>.",
]
DISTRICTS = [
    "Im Landkreis Celle stehen Öfen.",
    "Im <org kind=government>Landkreis Celle</org> stehen Öfen, sagt Landrätin Eva Holl.",
    "Der <org kind=government>Landkreis Celle</org> zahlt.",
]


@pytest.mark.parametrize("marked", OBJECTS)
def test_objects_beside_describing_nouns(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", TAUGHT)
def test_what_is_taught_at_a_school(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NO_NAMES)
def test_words_that_name_no_organisation(marked: str) -> None:
    check(marked)


def test_first_name_and_surname_are_no_firm_whatever_the_weights_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_document, "features_of", lambda words, seen, persons: {words})
    monkeypatch.setattr(by_document, "log_odds", lambda features: 5.0 if " " in min(features) else -5.0)
    text = "Gefahren wird es von Luca Krause. Gebaut wird es von Quirla Krause."
    names = [item.name for item in by_document.by_document(text, [(0, len(text))], [], frozenset())[0]]
    assert "Luca Krause" not in names
    assert "Quirla Krause" in names


@pytest.mark.parametrize("marked", DISTRICTS)
def test_districts_as_places(marked: str) -> None:
    check(marked)


NAMED = [
    "Dazu kommt ein Start-up aus Jena, es nennt sich <org kind=company>Quirlid</org>.",
    "Dort sitzt ein Start-up mit dem sperrigen Namen <org kind=company>Quirlpost 3</org> und baut Rohre.",
    "Dazu kommt ein Start-up, das sich <org kind=company>Ofenkatze</org> nennt.",
    "Das Vorhaben des Netzwerks heißt „Quirltag“.",
    "Sie führt das Beratungshaus <org kind=company>Quirlum</org>.",
    "Einer hat es nicht geschafft: <org kind=company>Ofenliebe</org> aus Hagen meldete im Mai Insolvenz an.",
    "Einer hat es geschafft: Abwärme aus Hagen heizt die Stadt.",
    "<org kind=company>Quirlum</org> beschäftigt heute zwölf Leute.",
    "Mit dabei sind die Monteure von <org kind=company>Quirltal Fertigteile</org>.",
    "Mit dem Verbund <org kind=cluster>Réseau Sel</org> in Nancy tauscht man Leute.",
    "Im Verbund Öfen bauen wir. Der Verbund OfenCafé endet.",
]
HOUSES = [
    "Jan Holl leitet die <org kind=other>Feuerwache Soltau</org>. Die Feuerwache ist neu.",
    "<org kind=company>Bioladen Ombach</org> verkauft Öl. „Das lohnt sich“, sagt Eva Ombach.",
    "Im Sommer verkauft Eva Ombach Öl. Im Sommer Ombach zu treffen, ist schwer.",
    "Groß ist die <org kind=company>Dachpappe Soltau</org>, die mit 90 Beschäftigten liefert.",
    "Groß ist das Werk Soltau, das mit 90 Beschäftigten liefert. Die Dachpappe Soltau zu liefern, dauert.",
    "Es zahlt die <org kind=company>Niersbank</org>. Er sitzt auf der Sandbank und nutzt die Datenbank.",
    "Es fährt die <org kind=company>Eifelvorland-Bahn</org>. Es fährt die Vakuum-Bahn.",
    "Es zahlt die <org kind=company>VR Bank an der Rott</org>. Er sitzt auf der Bank am Ufer.",
    "Mit der <org kind=association>Handwerkskammer in Lille</org> läuft ein Projekt.",
]
BODIES = [
    "Dabei sind der <org kind=association>Landkreistag Hessen</org> und der <org kind=association>Städtetag NRW</org>.",
    "Dabei ist die <org kind=association>Kassenärztliche Vereinigung</org>.",
    "Sie hat die <org kind=association>Initiative Sauber Heizen</org> gegründet. Die Initiative Nachbarn Stimmen sammelt.",
    "Es zahlt die <org kind=other>Eva Holl-Ombach-Stiftung</org>.",
    "Es prüft das <org kind=research>Prüf- und Forschungsinstitut Soltau</org>.",
    "Es ist ein Haus der <org kind=research>Helmholtz-Gemeinschaft</org>.",
    "Das <org kind=research alias=IFB>Fraunhofer-Institut für Feinstruktur von Folien und Blechen</org>, in Halle nur <org name='Fraunhofer-Institut für Feinstruktur von Folien und Blechen'>IFB</org> genannt, misst.",
    "Das <org kind=research>Institut für Feinstruktur</org> wird von Firmen und Vereinen getragen.",
    "Ein Verbund von Klinik, Universität und der <org kind=company>Ombach GmbH</org> forscht.",
]


@pytest.mark.parametrize("marked", NAMED)
def test_names_that_a_wording_tells(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", HOUSES)
def test_houses_banks_and_shops(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", BODIES)
def test_whole_names_of_bodies(marked: str) -> None:
    check(marked)
