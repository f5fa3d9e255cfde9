"""Organisations in the prose of reportages: bodies of a town or a trade, firms named by a place, a sequel or a bare word.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from tests.language.test_organisations import check

BODIES = [
    "Die <org kind=company>Beschäftigungsgesellschaft Obertal mbH</org> berät.",
    "Mit der <org kind=company>Transfergesellschaft Holm-Elster mbH</org> wurde geplant.",
    "Partner ist die <org kind=company>Strukturförderungsgesellschaft Obertal GmbH</org>.",
    "Die <org kind=company>Projektgesellschaft Windpark Obertal mbH</org> baut.",
    "Die Tochtergesellschaft <org kind=company>Ombach Ton GmbH</org> liefert. Die Betreibergesellschaft <org kind=company>Quirla GmbH</org> liefert.",
    "Die Muttergesellschaft <org kind=company>Thorup AG</org> sitzt in Jena.",
    "Die <org kind=company>Baugenossenschaft Obertal eG</org> baut.",
    "Der Energieversorger <org kind=company>Stadtwerke Jena</org> liefert.",
    "Die Geschäftsführerin des <org kind=association name='Fachverband Ofenbau'>Fachverbands Ofenbau</org> sagt ja.",
    "Bei den <org kind=company name='Technische Betriebe Jena'>Technischen Betrieben Jena</org> fahren Busse.",
    "Mit den <org kind=company name='Wirtschaftsbetriebe Auental'>Wirtschaftsbetrieben Auental</org> wird geplant.",
    "Viele technische Betriebe in Jena zahlen.",
    "Dabei ist die <org kind=company>Bergische Ofenzentrale</org>, mit 420 Beschäftigten größter Partner.",
    "Die Bergische Seenplatte ist schön. Eine bergische Ofenzentrale fehlt.",
    "Der Präsident des <org kind=association name='Deutscher Ofen- und Kesselbund'>Deutschen Ofen- und Kesselbundes</org> kam.",
    "Die Vertreterin des <org kind=association name='Bayerischer Ofen- und Kesselverband'>Bayerischen Ofen- und Kesselverbands</org> kam.",
    "Der <org kind=association name='Sächsischer Handwerkstag'>Sächsische Handwerkstag</org> tagt.",
    "Der <org kind=association>Verband Deutscher Ofen- und Kesselbauer</org> warnt.",
    "Der <org kind=association>Zentralverband des Deutschen Ofenbaus</org> warnt.",
    "Der <org kind=association>Verband kommunaler Ofenbetriebe</org> warnt. Ein Verband kleiner Firmen fehlt.",
    "Die <org kind=association>Gewerkschaft der Polizei</org> warnt. Wenn die Gewerkschaft Streiks ankündigt, lacht er.",
    "Die <org kind=other>Deutsche Ofen-Agentur</org> rechnet. Das <org kind=government name='Auswärtiges Amt'>Auswärtige Amt</org> lud ein.",
    "Das <org kind=other>Mittelstand-Digital Zentrum Jena</org> hilft.",
    "Das <org kind=other>Studierendenwerk Auental</org> kocht.",
    "Im <org kind=other>QVR-Ofenmuseum</org> hängt ein Bild.",
    "Die <org kind=other>Quirla Stiftung</org> zahlt. Die Stiftung zahlt.",
    "Das <org kind=research>Fraunhofer-Institut für Adaptives Ceramic Glazing ACG</org> forscht.",
    "Mit dem polnischen Cluster <org kind=cluster>Lekka Budowa Śląsk</org> wird gearbeitet.",
    "Die <org kind=association>IHK Ostthüringen zu Gera</org> prüft.",
]
NAMED = [
    "Hinter dem Namen <org kind=company>Ofenklappe</org> steht ein Zweipersonenunternehmen.",
    "Hinter <org kind=company>Quirla</org> steckt ein Start-up aus Jena. Hinter Jens Wessel steht ein Unternehmen.",
    "Die Firma <org kind=company>Kistenlotse</org> aus Jena ordnet Papier. Die Firma Geschäftsführer und Gesellschafter.",
    "Gebaut hat das <org kind=company>Ruvo Labs</org> in Auental. Das Start-up gehört zu den jüngsten.",
    "Die Idee kam von <org kind=company>Zagfein Care</org> aus Gera. Die Firma baut Liegen.",
    "Getestet wird bei <org kind=company>Bergluft</org> in Jena. Das junge Unternehmen hat acht Beschäftigte.",
    "Geholfen hat der Zufall in Jena. Das Unternehmen wuchs.",
    "Es geht um Wasserstoff aus Jena. Das Unternehmen liefert.",
    "Er kommt mit Kollegen aus Jena. Die Firma zahlt.",
    "Gründer des Start-ups <org kind=company>Zarno</org> ist Jens Wessel.",
    "Jens Wessel, Geschäftsführer der <org kind=company>Zarno</org>, lacht. Der Vorstand der Uni tagt. Der Gründer der Mensa lacht.",
    "Im Jahr 2018 gründeten die beiden <org kind=company>Zarno</org>.",
    "Dort gründete er zunächst eine Tücher- und Schalfabrik.",
    "<org kind=company>Zarno</org> aus Jena baut Pumpen.",
    "Den Zuschlag erhielt <org kind=company>Zarno</org> aus Jena. Den Zuschlag erhielt Wasserstoff aus Jena.",
    "Mit <org kind=company>Klarwerk</org> hat das Netzwerk einen neuen Partner gewonnen.",
    "Zu den Neuen gehört <org kind=company>Zarno</org>, ein Zwei-Frauen-Betrieb aus Jena.",
    "Die Schreinerei von Jens Wessel heißt <org kind=company>Holzwurm</org>. Der Neubau heißt Quader.",
    "Die Jenaer <org kind=company>Ruvo Systems</org> liefert. Geforscht wird an Advanced Materials. Das alte System hilft.",
    "Zwei Firmen, <org kind=company>Zarno</org> und <org kind=company>Quirlo</org>, liefern.",
    "Drei Unternehmen machten mit: <org kind=company>Zarno</org>, <org kind=company>Quirlo</org> und <org kind=company>Thorup</org>.",
    "Im Werk von <org kind=company>Zarno</org> in Jena laufen Pumpen vom Band.",
    "Die Agentur <org kind=company>Wortwerk</org> aus Jena schreibt.",
    "Der größte Hersteller Nordeuropas liefert.",
]
NO_NAMES = [
    "Auf einen Blick Cluster: Kelpario.",
    "Sie will den Verein für Anwender aus der Ofentechnik öffnen.",
    "Wir haben den Verband für Betriebe geöffnet.",
    "Wie der Obergau Maschinen auf den Alltag vorbereitet.",
    "Dass das Jobcenter Lehrer schickt, freut ihn. Dass das Jobcenter Ofner schickt, freut ihn.",
    "Die Raman Sensorik misst.",
    "Wo Wald war, entstand Ackerland. Die Genossenschaft lebt.",
]
ALONE = [
    "Mit den Clustern <org kind=cluster>Zarnotec</org> und <org kind=cluster>Optonova</org> läuft ein Austausch.",
    "Ein Projekt der Firmen <org kind=company>Zarno</org> und <org kind=company>Quirlo</org> läuft.",
    "Die <org kind=association>Wirtschaftsjunioren Jena</org> laden ein.",
    "Für <org kind=company>Zarno</org> arbeitet er seit 2012. Für Hubschrauber arbeitet er nicht.",
    "Bei <org kind=company>Zarno</org> in Jena riecht es nach Öl. Bei Kunden in Jena läuft es. Bei Glatteis in Gera ruht der Verkehr.",
    "Die Maschine hat <org kind=company>Zarno</org> gebaut. Das hat Vertrauen geschaffen.",
    "<org kind=company>Zarno</org>, 1998 gegründet, baut Pumpen.",
    "<org kind=company>Zarno</org> gehört zu den größten Arbeitgebern der Stadt. Ton gehört zu den wichtigsten Mitgliedern.",
    "Seit 2011 ist <org kind=company>Zarno</org> Mitglied. Seit 2011 ist Jena Mitglied.",
    "Gemeinsam mit <org kind=company>Zarno</org> entwickelt er Pumpen. Gemeinsam mit Studierenden entwickelt er Pumpen.",
    "Unter dem Namen <org kind=company>Zarno</org> gründeten sie ein Unternehmen.",
    "Das Unternehmen firmiert seit 2015 als <org kind=company>Zarno</org>.",
    "Aus der Werkstatt wurde <org kind=company>Zarno</org>, heute ein Unternehmen mit 80 Leuten.",
    "Bei der <org kind=company>Quirla AG</org> und ihrer Tochter <org kind=company>Quirla Digital</org> wird gebaut.",
    "Beim <org kind=government name='Deutsches Ofen- und Kesselamt'>Deutschen Ofen- und Kesselamt</org> liegt der Antrag.",
    "Das <org kind=research>Quirla Institut</org> und die <org kind=research>Forschungsgemeinschaft Ofenbau</org> helfen. Das neue Institut hilft.",
    "Das <org kind=research>Institut der deutschen Ofenwirtschaft</org> rechnet.",
    "Das <org kind=other name='Bergisches Ofen-Zentrum'>Bergische Ofen-Zentrum</org> hilft.",
]
OBJECTS = [
    "Mit den Clustern Bayerns und Hessens läuft ein Austausch.",
    "Jedes Jahr organisiert das Netzwerk Messen.",
    "Zweimal im Jahr lädt der Verein Schüler ein.",
    "Seit 2012 bietet der Verband Kurse an. Im Herbst vermittelt das Cluster Kontakte.",
    "Dort betreibt das Institut Öfen und Pressen.",
    "Hier liefert die Firma Pumpen. Dort baut das Unternehmen Öfen. Bald will die Genossenschaft Strom verkaufen.",
    "So gewinnt der Cluster Nachwuchs.",
    "Heute hilft die Firma <org kind=company>Quirla</org>. Gestern kam das Start-up <org kind=company>Kornblume</org> dazu.",
    "Mit Strom hat das Unternehmen nichts zu tun. Mit Zuversicht hat das Unternehmen begonnen.",
    "Die Hälfte stammt von Höfen aus Thüringen. Die Firma zahlt gut.",
    "Die Technischen Betriebe sind laut. Der Verband der Firmen tagt.",
    "Drei Firmen lieferten Teile: Pumpen, Ventile und Rohre.",
]


@pytest.mark.parametrize("text", [*BODIES, *NAMED, *ALONE])
def test_bodies_and_bare_names(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", [*NO_NAMES, *OBJECTS])
def test_words_beside_each_other_that_are_no_name(text: str) -> None:
    check(text)


def test_a_short_form_of_a_firm_named_after_its_owner() -> None:
    check(
        "Die <org kind=company alias=Kolmar>Otto Kolmar Ofenbau KG</org> liefert.",
        "Die Firma <org name='Otto Kolmar Ofenbau KG'>Kolmar</org> wächst.",
    )
