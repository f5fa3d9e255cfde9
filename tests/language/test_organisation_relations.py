"""Organisations told by a clause, an office or a calling beside them. Marks as in `test_organisations`."""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

LEGAL = [
    "Die <org kind=company>Keimpilot GmbH</org> aus Jena hat den Greifarm erprobt.",
    "Sie führt die <org kind=company>Ombach Ingenieure PartG mbB</org> und denkt nicht ans Aufhören.",
    "Den Film drehte die Softwareschmiede <org kind=company>Maßtab GmbH</org> in Jena.",
    "Die Ingenieure der <org kind=company>Quirla GmbH</org> prüfen.",
]
CLAUSES = [
    "Das gilt für <org kind=company>Drusko</org>, das Schlösser ohne Schlüssel anbietet.",
    "Das gilt für Wasser, das die Firma anbietet.",
    "In die Räume wird <org kind=company>Voltira</org> einziehen, eine Ausgründung aus Jena.",
    "Bald wird Wasser fließen, eine Firma fehlt.",
    "Dort sitzt der <org kind=cluster>Vlaamse Tonkring</org>, ein Verbund von 52 Betrieben.",
    "Dort sitzt der Vorstand, ein Verbund von 52 Betrieben hilft.",
    "Genau da setzt <org kind=company>Drusko</org> an. Das Start-up kocht Teile.",
    "Hier setzt Zukunft an. Das Start-up kocht Teile.",
]
OFFICES = [
    "Sie kommt aus dem Jenaer <org kind=company name='Jan Reck' alias='Büro Jan Reck'>Büro Jan Reck</org>.",
    "In das Büro kommt Jan Reck.",
    "Beteiligt ist die <org kind=government>Jenaer Feuerwehr</org>. Eine Feuerwehr fehlt.",
    "Der Hamburger Fonds <org kind=company>Heideland Kapital</org> zahlt. Ein Fonds fehlt.",
]
PLACES = [
    "In der Stadt Jena sitzt keine Firma.",
    "Er gilt in seiner Gemeinde Auental als Mann ohne Nerven.",
    "Die <org kind=government>Gemeinde Auental</org> baut Wohnungen.",
    "Vor allem hat uns das Netzwerk Mut gemacht, ein Projekt zu führen.",
]
HOUSES = [
    "Er ist Förster beim <org kind=other>Nationalpark Harz</org>. Ein Nationalpark fehlt.",
    "Die <org kind=company>Energieversorgung Niederrhein</org> liefert. Die Wasserversorgung Berlins fehlt.",
    "Ernst wird es an den <org kind=other>Harzwald-Kliniken</org> in Jena.",
    "Das sagt die <org kind=association alias='IHK Saarland'>Industrie- und Handelskammer des Saarlandes</org> (IHK Saarland) heute.",
    "Das zahlt die <org kind=other alias='IFB Hamburg'>Investitions- und Förderbank Hamburg</org> (IFB Hamburg) heute.",
    "Man lernt bei der <org kind=association>IHK für Jena und Oberbayern</org>.",
]


@pytest.mark.parametrize("marked", [*LEGAL, *CLAUSES, *OFFICES, *PLACES, *HOUSES])
def test_relations(marked: str) -> None:
    check(marked)
