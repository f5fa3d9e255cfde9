"""Organisations in the prose of reportages: told by trade, by who works there, by the next sentence, by their region.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

EXTENT = [
    "Forscherinnen von der <org kind=university alias=Charité>Charité – Universitätsmedizin Berlin</org> helfen.",
    "Die <org kind=university alias=TONA>TONA – Hochschule für Keramik</org> lehrt.",
    "Am <org kind=research>DLR</org> – <org kind=research>Institut für Tontechnik</org> – wird gebrannt.",
    "Mit der <org kind=university>Universität Zielona Góra</org> läuft ein Austausch.",
    "Die <org kind=university>Universität Novi Sad</org> und die <org kind=university>Universität Hong Kong</org> helfen.",
    "Er sagt, dass die <org kind=university>Universität Rostock</org> Forschung betreibt.",
    "Das <org kind=government name='Staatliches Amt für Fischerei Mittleres Mecklenburg'>Staatliche Amt für Fischerei Mittleres Mecklenburg</org> prüft.",
    "Der <org kind=government>Landkreis Mecklenburgische Seenplatte</org> zahlt.",
    "Der <org kind=government>Landkreis Südliche Weinstraße</org> baut die Halle.",
    "Beim <org kind=government>Jobcenter Landkreis Görlitz</org> wartet er.",
    "Er ist Leiter des <org kind=government name='Kataster- und Vermessungsamt'>Kataster- und Vermessungsamts</org> im <org kind=government>Landkreis Celle</org>.",
    "Er kauft Kataster- und Vermessungstechnik.",
    "Sie hat bei der <org kind=company>Sparkasse Auental</org> Kredite vergeben.",
]
NATIONWIDE = [
    "Die <org kind=other>Barmer</org> und die <org kind=other>AOK</org> zahlen.",
    "Der Barmer Bahnhof ist alt.",
    "Die <org kind=other>DAK-Gesundheit</org>, die <org kind=other>KKH</org> und die <org kind=other>Techniker Krankenkasse</org> zahlen.",
    "Die <org kind=association>Johanniter-Unfall-Hilfe</org> und der <org kind=association>Malteser Hilfsdienst</org> fahren.",
    "Helfer des <org kind=association name=Arbeiter-Samariter-Bund>Arbeiter-Samariter-Bundes</org> winken.",
    "Die <org kind=association>Caritas</org> und die <org kind=association>Diakonie</org> helfen.",
    "Das <org kind=government>THW</org> pumpt.",
    "Der <org kind=association>TÜV</org> prüft.",
    "Ein Antrag bei der <org kind=other name='Deutsche Rentenversicherung'>Deutschen Rentenversicherung</org> liegt vor.",
    "<org kind=association>Greenpeace</org> und der <org kind=association>WWF</org> klagen.",
]
TRADES = [
    "Die <org kind=company>Gebr. Ombach Freiformschmiede</org> liefert.",
    "Das <org kind=company>Gebrüder Ombach Hammerwerk</org> liefert.",
    "Bei <org kind=company>Gebrüder Ombach</org> wird geschmiedet.",
    "Die Gebrüder Ombach haben die Halle gebaut.",
    "Die <org kind=company>Thorup Spedition</org> fährt.",
    "Eva Holl von <org kind=company>Glasklar Optik</org> lacht.",
    "<org kind=company>Thorup Sensorik</org> hat neun Beschäftigte.",
    "Moderne Messtechnik hilft. Mit Jenaer Optik misst man.",
    "Der <org kind=company alias=Thorup>Agrarservice Thorup</org> fliegt.",
    "Der Recycler <org kind=company>Pedalo</org> sortiert.",
    "Geld kam von der <org kind=company>QBG Beteiligungsgesellschaft</org>.",
    "Er lehrt an der HTW Fahrzeugtechnik.",
]
REGIONAL = [
    "Seit Jahren arbeitet das Cluster mit dem <org kind=cluster>Werkstoffkreis Vorarlberg</org> zusammen.",
    "Das <org kind=cluster>Logistikcluster Niederrhein</org> und das <org kind=cluster>Holznetz Steiermark</org> helfen.",
    "Der Verbund <org kind=cluster>Polymerland Niederrhein</org> liefert.",
    "Der Landkreis tagt, und der Verbund Quirla wird gefördert.",
    "Der Gesprächskreis Rostock tagt.",
]
SEQUELS = [
    "Zwei Studenten haben daraus eine Firma gemacht. <org kind=company>Breitspur</org> heißt sie und beschäftigt elf Leute.",
    "Daraus wurde eine Firma. Sie heißt <org kind=company>Breitspur</org> und beschäftigt elf Leute.",
    "Sie gründeten einen Verein. Er heißt <org kind=association>Flurfunk</org> und tagt im Keller.",
    "Er hat eine Firma und eine Tochter. Emma heißt sie und ist zwölf.",
    "Sie bauten für die Firma eine Maschine. Sie heißt Knautschke und knautscht.",
    "Aus einem Abend ging <org kind=company>Kante & Fuge</org> hervor. Die Ausgründung baut Tische.",
    "Aus dem Dorf ging Protest hervor. Die Firma baut Räder.",
    "Wie das geht, zeigt <org kind=company>Breitspur</org>. Die Firma baut Räder.",
    "Dahinter steckt Handarbeit. Das Unternehmen baut Räder.",
    "Das übernimmt ein Jenaer Start-up: <org kind=company>Breitspur</org>, gegründet 2019.",
    "Es gibt ein Mitglied: Pumpen aus Zwickau.",
    "Das Unternehmen trägt den Namen <org kind=company>Breitspur</org>.",
    "Das Verfahren des Unternehmens trägt den Namen Knautschke.",
    "Ihr Unternehmen haben sie <org kind=company>Breitspur</org> genannt.",
    "Der Name des Start-ups: <org kind=company>Breitspur</org>.",
    "Es sind Firmen entstanden, die bekannteste nennt sich <org kind=company>Breitspur</org>.",
    "<org kind=company>Breitspur</org> wurde 2019 von zwei Schwestern gegründet.",
    "Sie hat mit zwei Freunden <org kind=company>Breitspur</org> gegründet.",
]
WORK = [
    "Werkleiter bei <org kind=company>Nebelhorn</org> ist Anton Holl.",
    "„Wir falten“, sagt Eva Holl von <org kind=company>Nebelhorn</org>.",
    "Eva Maria von Ombach und Karl Freiherr von Ombach lachen.",
    "Eva Holl arbeitet bei <org kind=company>Nebelhorn</org>.",
    "Die Werkstatt arbeitet bei Kerzenschein.",
    "Er fährt und arbeitet seit neun Jahren für <org kind=company>Nebelhorn</org>.",
    "Eva Holl leitet die Entwicklung bei <org kind=company>Nebelhorn</org>.",
    "Eva Holl, Inhaberin <org kind=company>Nebelhorn</org>, lacht.",
    "Eva Holl, die <org kind=company>Nebelhorn</org> leitet, lacht.",
    "Sie wechselte von <org kind=company>Nebelhorn</org> zu <org kind=company>Faltgut</org>.",
    "Im Auftrag von <org kind=company>Nebelhorn</org> wird gebohrt.",
    "Im Auftrag von Landwirten wird gebohrt.",
    "Bei <org kind=company>Nebelhorn</org> arbeiten elf Leute.",
    "Die Bretter stammen von <org kind=company>Nebelhorn</org>.",
    "Geleitet wird das Team von Dr. Eva Holl.",
    "Zu den Kunden zählt <org kind=company>Nebelhorn</org>.",
]


@pytest.mark.parametrize("text", [*EXTENT, *NATIONWIDE, *TRADES, *REGIONAL, *SEQUELS, *WORK])
def test_organisations_of_reportages(text: str) -> None:
    check(text)
