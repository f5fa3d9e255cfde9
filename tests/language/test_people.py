"""People: names and titles, roles and organisations, later mentions, and names that are no people.

A person is marked where the text names them: the first mark of a name says what is known of the person, the others
are later mentions. Whatever is not marked must not be found.
"""

from __future__ import annotations

import pytest

from pipeline.language.lexicon import first_names
from pipeline.language.model import Mention, OrganisationCandidate, candidates_of
from pipeline.language.people import component
from pipeline.language.people.spelling import log_odds
from pipeline.language.people.weights import usage_of
from schemas.records import OrganisationKind
from tests.language.helpers import (
    Analysed,
    Given,
    analysed,
    caption,
    contact,
    facts,
    grouped,
    heading,
    item,
    places,
    voice,
)

ALLOWED = frozenset({"name", "titles", "role", "org", "quoted", "voice"})


def stated(case: Analysed) -> list[tuple[object, ...]]:
    """Return the people that the marks describe: name, titles, roles, organisation, quoted, voice, mentions."""
    people: list[tuple[object, ...]] = []
    for name, marks in grouped(case.marks, "person", "name", ALLOWED).items():
        first = marks[0]
        flags = first.get("quoted") == "yes", first.get("voice") == "yes"
        spans = sorted((m.start, m.end) for m in marks)
        people.append((name, first.get("titles"), first.all("role"), first.get("org"), *flags, spans))
    return people


def found(case: Analysed) -> list[tuple[object, ...]]:
    """Return the people that were found, in the same form."""
    return [
        (p.name, p.titles, p.roles, p.organisation, p.quoted, p.voice, places(p.mentions)) for p in case.found.people
    ]


def check(*given: Given, cluster: bool = True) -> None:
    """Compare the people found, in text order and with all their mentions, with those marked."""
    case = analysed(*given, cluster=cluster)
    assert found(case) == stated(case)


NAMES = [
    "Heute kam <person>Katrin Brandt</person> in die Halle.",
    "Heute kam <person>Katrin Brandt-Wessel</person> in die Halle.",
    "Heute kam <person>Karl-Heinz Brandt</person> in die Halle.",
    "Heute kam <person>Katrin von Ahlefeld</person> in die Halle.",
    "Heute kam <person>Moritz Graf von Ahlefeld</person> in die Halle.",
    "Heute kam <person>Moritz Freiherr zu Ahlefeld</person> in die Halle.",
    "Heute kam <person>Clara Gräfin Ahlefeld</person> in die Halle.",
    "Heute kam <person>Thomas J. Brandt</person> in die Halle.",
    "Heute kam <person>Anna Maria Brandt</person> in die Halle.",
    "Heute kam <person>Pieter van der Velde</person> in die Halle.",
    "Heute kam <person>Maria de la Cruz</person> in die Halle.",
    "Heute kam <person>Sean O’Brien</person> in die Halle.",
    "Heute kam <person>Fatima el Amrani</person> in die Halle.",
    "Heute kamen <person>Katrin Brandt</person> und <person>Jens Wessel</person>.",
    "Heute kam <person>Jule Brandt</person> mit <person>Mattis Wessel</person>.",
    "Heute kam <person>Milan Horák</person> in die Halle.",
    "Heute kam <person>Nadia Al Hamdani</person> in die Halle.",
    "Heute kam <person>Minh Anh Tran</person> in die Halle.",
    "Heute kam <person>Katrin Ehrlich</person> in die Halle.",
    "Zu Besuch war <person>Jens Freitag</person>, ein Freund.",
    "Gekommen sind die Schwestern <person name='Elif Yıldız'>Elif</person> und <person>Ebru Yıldız</person>.",
    "Heute kamen <person>Katrin Brandt</person>, <person>Jens Wessel</person> sowie <person>Ute Kern</person>.",
    "Heute kam <person>Katrin Brandt</person> aus Berlin.",
    "<person>Katrin Brandt</person> kommt aus Kiel. Auch <person>Jens Wessel</person> kommt von dort.",
    "Für <person>Katrin Brandt</person> war es ein langer Tag.",
    "Ob <person>Katrin Brandt</person> oder <person>Jens Wessel</person> kommt, ist offen.",
    "Mit im Boot: <person>Katrin Brandt</person>.",
    "Heute kam <person>Katrin Brandt</person>. Der Ofen war aus.",
]
TITLES = [
    "Heute kam Dr. <person titles=Dr.>Katrin Brandt</person> in die Halle.",
    "Heute kam Prof. Dr. <person titles='Prof. Dr.'>Katrin Brandt</person> in die Halle.",
    "Heute kam Professor <person titles=Professor>Jens Wessel</person> in die Halle.",
    "Heute kam Professorin <person titles=Professorin>Katrin Brandt</person> in die Halle.",
    "Heute kam Professorin Dr. <person titles='Professorin Dr.'>Katrin Brandt</person> in die Halle.",
    "Hier lehrt Prof. Dr. <person titles='Prof. Dr.'>Jens Wessel</person>. Professor <person>Jens Wessel</person> lacht.",
    "Heute kam Dr.-Ing. <person titles=Dr.-Ing.>Katrin Brandt</person> in die Halle.",
    "Heute kam Prof. Dr.-Ing. habil. <person titles='Prof. Dr.-Ing. habil.'>Jens Wessel</person> in die Halle.",
    "Heute kam Prof. Dr. med. Dr. h. c. <person titles='Prof. Dr. med. Dr. h. c.'>Jens Wessel</person> herein.",
    "Heute kam Dr. rer. nat. <person titles='Dr. rer. nat.'>Katrin Brandt</person> in die Halle.",
    "Heute kam Dipl.-Ing. <person titles=Dipl.-Ing.>Katrin Brandt</person> in die Halle.",
    "Heute kam Dipl.-Ing. (FH) <person titles='Dipl.-Ing. (FH)'>Jens Wessel</person> in die Halle.",
    "Heute kam Dipl.-Kfm. <person titles=Dipl.-Kfm.>Jens Wessel</person> in die Halle.",
    "Heute kam PD Dr. <person titles='PD Dr.'>Jens Wessel</person> in die Halle.",
    "Heute kam <person titles='M. Sc.'>Katrin Brandt</person>, M. Sc., in die Halle.",
    "Heute kam <person titles=MBA>Katrin Brandt</person> MBA in die Halle.",
    "Heute kam Dr. <person titles='Dr. MBA'>Katrin Brandt</person>, MBA, in die Halle.",
    "Heute kam Frau Dr. <person titles=Dr.>Katrin Brandt</person> in die Halle.",
    "Heute kamen Dr. <person titles=Dr.>Jens Wessel</person> und Dr. <person titles=Dr.>Ute Kern</person>.",
    # A title tells a name whose first name no list knows.
    "Heute kam Dr. <person titles=Dr.>Quirl Ombach</person> in die Halle.",
    "Heute kam Prof. <person titles=Prof.>Ngozi Adeyemi</person> in die Halle.",
    # The fuller of two forms, the longer of two titles.
    "Dr. <person titles='Dr. med.'>Katrin Brandt</person> kam. Dr. med. <person>Katrin Brandt</person> ging.",
    "<person name='Katrin Brandt' titles=Dr.>Katrin Brandt</person> kam. Dr. <person>Katrin Brandt</person> ging.",
]
RARE = [
    # A rare first name needs more: a role, a salutation, a verb of speech, a title.
    "Heute kommt Geschäftsführer <person role=Geschäftsführer org='Kelpario e. V.'>Onno Tjarks</person> in die Halle.",
    "Herr <person>Quirl Ombach</person> steht am Ofen.",
    "Frau <person>Quirla Ombach</person> steht am Ofen.",
    "„So geht es nicht weiter“, sagt <person quoted=yes>Paweł Kowalski</person>.",
    "„So geht es nicht weiter“, so <person quoted=yes>Søren Kjær</person>.",
    "<person>Søren Kjær</person> sagt, der Ofen sei zu klein.",
    "Heute kam <person role=Physiker>Søren Kjær</person>, Physiker aus Leidenschaft.",
    "Der Ofenbauer <person role=Ofenbauer>Søren Kjær</person> kam.",
    "Die Keramikerin <person role=Keramikerin>Veva Ombach</person> kam.",
]
NOBODY = [
    "Die Vorständin, von Beruf Krankenschwester, lacht.",
    "Heute kam Katrin. Ehrlich war das nicht.",
    "Jens kam am Freitag, Katrin am Montag.",
    "Die Brüder Elbe und Weser fließen ins Meer.",
    "Der Rote Ofen steht in der Großen Halle am Alten Markt.",
    "Die Universität steht an der Karl-Marx-Straße in der Nähe des Anna Seghers Platzes.",
    "Das Robert-Koch-Institut und das Ernst Haeckel Haus sind bekannt.",
    "Das Ernst Abbe Zentrum liegt neben dem Carl Zeiss Campus.",
    "Sie bekam den Hugo Junkers Preis und den Philipp-Rosenthal-Preis.",
    "Der Preis heißt nach Goethe.",
    "Die Firma Karl Brandt GmbH baut Öfen, die Otto Wessel & Söhne KG auch.",
    "Der Hof liegt in Sankt Peter Ording an der Max Brauer Allee 4.",
    "Gefeiert wird in der Elisabeth Selbert Schule.",
    "Heute ist Anna zu Hause.",
    "Karl zum Beispiel war dort, Maria zur Arbeit gefahren.",
    "Im August Anfang Mai wird gebaut.",
    "Die Deutsche Bahn und der Norden Deutschlands sind groß.",
    "Frau Holle schüttelt.",
    "Das Projekt Hanna läuft. Die Anlage Paula Zwei läuft auch.",
    "Das Haus steht in Sachsen Anhalt und in Jena.",
    "Clara Innovationen sind gefragt.",
    "Kaiser Wilhelm ließ bauen.",
    "Die Martin Luther Universität und die Otto von Guericke Universität forschen.",
]

K = "org='Kelpario e. V.'"
"""Management roles that name no organisation are held in the reportage's own cluster."""
BEFORE = [
    "Heute kam Gemeindeschwester <person role=Gemeindeschwester>Katrin Brandt</person> in die Halle.",
    "Die Idee hatte eine Krankenschwester. <person role=Krankenschwester>Katrin Brandt</person> erzählte von ihr.",
    f"Die Clustermanagerin <person role=Clustermanagerin {K}>Katrin Brandt</person> kam.",
    f"Clustermanagerin <person role=Clustermanagerin {K}>Katrin Brandt</person> kam.",
    f"Clustermanagerin Dr. <person titles=Dr. role=Clustermanagerin {K}>Katrin Brandt</person> kam.",
    f"Der Vorsitzende <person role=Vorsitzender {K}>Jens Wessel</person> kam.",
    f"Die Vorsitzende <person role=Vorsitzende {K}>Katrin Brandt</person> kam.",
    f"Wir trafen den Vorsitzenden <person role=Vorsitzender {K}>Jens Wessel</person> am Ofen.",
    f"Wir sprachen mit dem Geschäftsführer <person role=Geschäftsführer {K}>Jens Wessel</person> am Ofen.",
    f"Wir sprachen mit dem Präsidenten <person role=Präsident {K}>Jens Wessel</person> am Ofen.",
    f"Die Rede des Präsidenten <person role=Präsident {K}>Jens Wessel</person> war kurz.",
    "Die Rede des Oberbürgermeisters <person role=Oberbürgermeister>Jens Wessel</person> war kurz.",
    "Oberbürgermeisterin <person role=Oberbürgermeisterin>Katrin Brandt</person> kam.",
    "Ministerpräsident <person role=Ministerpräsident>Jens Wessel</person> kam.",
    f"Der stellvertretende Vorsitzende <person role='stellvertretender Vorsitzender' {K}>Jens Wessel</person> kam.",
    "Die wissenschaftliche Leiterin <person role='wissenschaftliche Leiterin'>Katrin Brandt</person> kam.",
    "Wir fragten den technischen Leiter <person role='technischer Leiter'>Jens Wessel</person>.",
    "Der damalige Oberbürgermeister <person role='damaliger Oberbürgermeister'>Jens Wessel</person> kam.",
    "Die Idee des damaligen Oberbürgermeisters <person role='damaliger Oberbürgermeister'>Jens Wessel</person> half.",
    f"Die frühere Geschäftsführerin <person role='frühere Geschäftsführerin' {K}>Katrin Brandt</person> kam.",
    f"Mit dem ehemaligen Geschäftsführer <person role='ehemaliger Geschäftsführer' {K}>Jens Wessel</person> begann es.",
    f"Geschäftsführer und Gründer <person role='Geschäftsführer|Gründer' {K}>Jens Wessel</person> kam.",
    "Die Gründerin und Geschäftsführerin <person role='Gründerin|Geschäftsführerin'>Katrin Brandt</person> kam.",
    f"Mit Technikern und Geschäftsführer <person role=Geschäftsführer {K}>Jens Wessel</person> ging es weiter.",
    "Sachverständiger <person role=Sachverständiger>Jens Wessel</person> kam.",
    "In der Halle steht Laborant <person role=Laborant>Jens Wessel</person>.",
    "Der Leiter der Ombach GmbH, <person role=Leiter org='Ombach GmbH'>Jens Wessel</person>, kam.",
    "Der Leiter der Ombach GmbH <person role=Leiter org='Ombach GmbH'>Jens Wessel</person> kam.",
    "Geschäftsführer <person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> von der Ombach GmbH kam.",
    "Die Chemikerin <person role=Chemikerin>Katrin Brandt</person> kam.",
    "Die promovierte Physikerin Dr. <person titles=Dr. role='promovierte Physikerin'>Katrin Brandt</person> kam.",
    "Die Keramikerin <person role=Keramikerin>Katrin Brandt</person> kam.",
    # A plural is the role of all that follow.
    "Die Professoren <person role=Professor>Jens Wessel</person> und Dr. <person titles=Dr. role=Professor>Uwe "
    "Kern</person> "
    "kamen.",
    "Die beiden Gründerinnen <person role=Gründerin>Katrin Brandt</person> und <person role=Gründerin>Ute Kern"
    "</person> kamen.",
    f"Wir trafen die Geschäftsführer <person role=Geschäftsführer {K}>Jens Wessel</person> und <person "
    "role=Geschäftsführer "
    f"{K}>Uwe Kern</person>.",
    "Die Physikerin <person role=Physikerin>Katrin Brandt</person> und <person>Jens Wessel</person> kamen.",
    "Der Physiker <person role=Physiker>Jens Wessel</person> und <person>Katrin Brandt</person> kamen.",
    "Die Physiker <person role=Physiker>Jens Wessel</person>, <person role=Physiker>Uwe Kern</person> und "
    "<person role=Physiker>Karl Koch</person> kamen.",
]
OFFICES = [
    f"Den Vorsitz hat 2022 <person role=Vorsitzende {K}>Katrin Brandt</person> übernommen.",
    f"<person role=Vorsitzender {K}>Jens Wessel</person> führt seit 2019 den Vorsitz des Vereins.",
    "Seit März führt <person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> die Geschäfte der Ombach GmbH.",
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> kam. Seit März führt er die Geschäfte der "
    "Ombach GmbH.",
    "Die Geschäftsführung der Ombach GmbH liegt bei <person role=Geschäftsführerin org='Ombach GmbH'>Katrin Brandt"
    "</person>.",
    "Prof. <person titles=Prof. role='Inhaberin des Lehrstuhls für Keramik' org='Universität Jena'>Katrin Brandt"
    "</person>, die an der Universität Jena den Lehrstuhl für Keramik innehat, kam.",
    f"<person role='Vorsitzende der Versammlung' {K}>Katrin Brandt</person>, die auch der Versammlung vorsitzt, kam.",
    "<person role='Leiter eines Labors' org='Hochschule Jena'>Jens Wessel</person> kam. An der Hochschule Jena leitet er "
    "ein Labor.",
    "<person role='Leiterin der Fertigung'>Katrin Brandt</person> kam. Sie leitet die Fertigung.",
    "Der Arbeitskreis tagt oft. Den Arbeitskreis leitet <person role='Leiterin des Arbeitskreises'>Katrin Brandt</person>.",
    "Es hilft das Labor unter der Leitung von <person role='Leiter des Labors'>Jens Wessel</person>.",
    "Dabei ist die Ombach GmbH, die <person role=Inhaber org='Ombach GmbH'>Jens Wessel</person> gehört.",
    "<person role=Inhaberin org='Ombach GmbH'>Katrin Brandt</person> kam. Ihr gehört die Ombach GmbH.",
    # Who gives an office away, or does something else with it, does not hold it.
    "<person>Katrin Brandt</person> hat die Leitung des Labors abgegeben.",
    "Die Leitung führt <person>Jens Wessel</person> durch den Keller, in dem sie tagt.",
    "<person>Jens Wessel</person> führt Gäste durch die Halle.",
]
SET_APART = [
    "Am Tisch sitzt <person role=Berater org='Verband der Bäcker'>Jens Wessel</person> aus Coimbra, Berater beim Verband der Bäcker.",
    "<person role=Webermeister>Jens Wessel</person>, 44, Webermeister in fünfter Generation, kam.",
    "<person role=Laboringenieurin>Katrin Brandt</person>, von Haus aus Laboringenieurin, kam.",
    "<person role=Prokuristin org='Ombach GmbH'>Katrin Brandt</person>, im Hauptberuf Prokuristin der Ombach GmbH, kam.",
    "Im Vorstand sitzt die Physikerin <person role='stellvertretende Vorsitzende|Physikerin' org='Kelpario e. V.'>Katrin Brandt</person> als "
    "stellvertretende Vorsitzende.",
    "<person>Jens Wessel</person> lobt die ganze Runde, Technikerinnen und Planer.",
    "<person>Jens Wessel</person> kam mit dem Zug, Leiterin der Gruppe war Frau Kern.",
]
SEVERAL_FIRST_NAMES = [
    "Die Auszubildende <person role=Auszubildende>Thuy Linh Pham</person> misst.",
    f"<person role=Prokuristin {K}>Thu Trang Pham</person>, die Prokuristin, liest vor.",
    "<person>Hinnerk Wessel</person> und <person>Jannes Okafor-Kern</person> kamen.",
    "<person>Eike Wessel</person> kam.",
]
FIRST_NAMES_LIKE_ROLES = [
    "<person>Konstantin Wessel</person>, <person>Valentin Kern</person> und <person>Christine Brandt</person> kamen.",
    "<person>Severin Auer</person> lacht.",
]
AFTER = [
    f"<person role=Clustermanagerin {K}>Katrin Brandt</person>, Clustermanagerin, kam.",
    f"<person role=Vorsitzender {K}>Jens Wessel</person>, der Vorsitzende, kam.",
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person>, Geschäftsführer der Ombach GmbH, kam.",
    "Mit <person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person>, dem Geschäftsführer der Ombach GmbH, "
    "kam Ute.",
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person>, der Geschäftsführer bei der Ombach GmbH "
    "ist, kam.",
    "<person role='Geschäftsführerin|Vorsitzende' org='Ombach GmbH'>Katrin Brandt</person>, Geschäftsführerin der "
    "Ombach "
    "GmbH und Vorsitzende des Lumora e. V., kam.",
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> (Geschäftsführer der Ombach GmbH) kam.",
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> – Geschäftsführer der Ombach GmbH – kam.",
    "<person role='Leiter der Forschung' org='Ombach GmbH'>Jens Wessel</person>, Leiter der Forschung bei der Ombach "
    "GmbH, "
    "kam.",
    "<person role='Leiterin des Lehrstuhls für Keramik' org='Universität Jena'>Katrin Brandt</person>, Leiterin des "
    "Lehrstuhls "
    "für Keramik an der Universität Jena, kam.",
    "<person role='Professorin für Keramik' org='Hochschule Jena'>Katrin Brandt</person>, Professorin für Keramik an "
    "der "
    "Hochschule Jena, kam.",
    "<person role='ehemaliger Geschäftsführer' org='Ombach GmbH'>Jens Wessel</person>, ehemaliger Geschäftsführer "
    "der Ombach "
    "GmbH, kam.",
    "<person role=Oberbürgermeister org='Stadt Jena'>Jens Wessel</person>, Oberbürgermeister der Stadt Jena, kam.",
    "<person role='stellvertretende Vorsitzende' org='Lumora e. V.'>Katrin Brandt</person>, stellvertretende "
    "Vorsitzende des "
    "Lumora e. V., kam.",
    f"<person role=Projektmanagerin {K}>Katrin Brandt</person>, Projektmanagerin, und <person role=Referent {K}>Jens "
    "Wessel"
    "</person>, Referent, kamen.",
    f"<person role=Vorstandsmitglied {K}>Jens Wessel</person>, Vorstandsmitglied des Vereins, kam.",
    f"<person role='Leiterin der Geschäftsstelle' {K}>Katrin Brandt</person>, Leiterin der Geschäftsstelle, kam.",
    "<person>Katrin Brandt</person>, die gern kocht, kam.",
    "<person>Katrin Brandt</person>, Clustermanager <person role=Clustermanager org='Kelpario e. V.'>Jens "
    "Wessel</person> und "
    "<person>Ute Kern</person> kamen.",
]
VERBS = [
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> ist Geschäftsführer der Ombach GmbH.",
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> ist seit 2015 Geschäftsführer der Ombach "
    "GmbH.",
    "<person role=Geschäftsführerin org='Ombach GmbH'>Katrin Brandt</person> wurde 2015 Geschäftsführerin der Ombach "
    "GmbH.",
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> arbeitet als Geschäftsführer der Ombach GmbH.",
    "Geschäftsführerin der Ombach GmbH ist <person role=Geschäftsführerin org='Ombach GmbH'>Katrin Brandt</person>.",
    f"Vorsitzender des Vereins ist <person role=Vorsitzender {K}>Jens Wessel</person>.",
    "<person role=Leiterin org='Fraunhofer-Institut für Keramik'>Katrin Brandt</person> leitet das "
    "Fraunhofer-Institut für "
    "Keramik.",
    "<person role=Leiter org='Ombach GmbH'>Jens Wessel</person> leitet seit 2015 die Ombach GmbH.",
    "<person role=Leiterin org='Ombach GmbH'>Katrin Brandt</person>, die seit 2015 die Ombach GmbH leitet, kam.",
    f"<person role=Leiter {K}>Jens Wessel</person> leitet das Netzwerk.",
    f"<person role='Leiterin der Geschäftsstelle' {K}>Katrin Brandt</person> leitet die Geschäftsstelle.",
    f"<person role='Leiterin der Geschäftsstelle' {K}>Katrin Brandt</person>, die die Geschäftsstelle seit 2017 "
    "leitet, kam.",
    "<person role='Leiter der Abteilung Keramik' org='Ombach GmbH'>Jens Wessel</person> leitet die Abteilung Keramik "
    "der "
    "Ombach GmbH.",
    "<person org='Hochschule Jena'>Jens Wessel</person>, der an der Hochschule Jena über Ton forscht, kam.",
    "<person org='Ombach GmbH'>Jens Wessel</person> von der Ombach GmbH kam.",
    "<person>Jens Wessel</person> leitet seine Schritte in die Halle.",
    "<person>Jens Wessel</person> ist müde. Ein Leiter der Halle fehlt.",
]
LATER = [
    f"<person role=Geschäftsführerin {K}>Katrin Brandt</person> kam. Seit 2016 ist sie Geschäftsführerin des Vereins.",
    f"<person role=Geschäftsführerin {K}>Katrin Brandt</person> kam 2015. Sie ist seit 2016 Geschäftsführerin.",
    "<person role=Bürgermeister>Jens Wessel</person> kam. Zuvor war er Bürgermeister.",
    "<person>Katrin Brandt</person> kam. Zuvor war er Bürgermeister.",
    "<person>Katrin Brandt</person> kam. Sie sind Geschäftsführer von Beruf.",
    f"<person role='Leiterin der Geschäftsstelle' {K}>Katrin Brandt</person> kam. Die Leiterin der Geschäftsstelle "
    "lacht.",
    "<person>Jens Wessel</person> kam. Die Leiterin der Geschäftsstelle lacht.",
    "<person role=Biologe quoted=yes>Jens Wessel</person> kam. „Das ist gut“, sagt der Biologe.",
    # Later mentions by surname, with form of address, in the genitive.
    "<person>Katrin Brandt</person> kam. Dann sprach <person name='Katrin Brandt'>Brandt</person> lange.",
    "<person>Katrin Brandt</person> kam. Dann sprach Frau <person name='Katrin Brandt'>Brandt</person> lange.",
    "<person titles=Dr.>Katrin Brandt</person> kam. Dann sprach Dr. <person name='Katrin Brandt'>Brandt</person>.",
    "<person>Katrin Brandt</person> kam. <person name='Katrin Brandt'>Brandts</person> Büro ist klein.",
    "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> kam. <person name='Jens "
    "Wessel'>Wessel</person>, "
    "Geschäftsführer der Ombach GmbH, lacht.",
    "<person>Jens Wessel</person> und <person>Katrin Wessel</person> kamen. Frau <person name='Katrin "
    "Wessel'>Wessel</person> "
    "sprach, Herr <person name='Jens Wessel'>Wessel</person> schwieg.",
    "<person>Jens Koch</person> kam. Wir suchen einen Koch, doch den Koch gibt es nicht.",
    "<person>Jens Wessel</person> kam. Die Wessel-Werke blieben.",
    "<person>Katrin Brandt-Wessel</person> kam. Dann sprach <person name='Katrin "
    "Brandt-Wessel'>Brandt-Wessel</person>.",
    "<person>Moritz von Ahlefeld</person> kam. Dann sprach von <person name='Moritz von Ahlefeld'>Ahlefeld</person>.",
    "<person>Moritz von Ahlefeld</person> kam. Dann sprach <person name='Moritz von Ahlefeld'>Ahlefeld</person>.",
]

CAPTIONS = [
    (caption("Am Ofen: <person>Katrin Brandt</person> (links) und <person>Jens Wessel</person> (rechts)"),),
    (caption("<person>Katrin Brandt</person> (l.) zeigt <person>Jens Wessel</person> (r.) den Ofen."),),
    (
        caption(
            "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person>, Geschäftsführer der Ombach GmbH "
            "(links)"
        ),
    ),
    (
        caption(
            "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person> (links), Geschäftsführer der Ombach "
            "GmbH, "
            "und <person>Ute Kern</person> (rechts)"
        ),
    ),
    (caption("<person org='Ombach GmbH'>Jens Wessel</person> (Ombach GmbH, links) am Ofen"),),
    (caption("Geschäftsführerin <person role=Geschäftsführerin org='Kelpario e. V.'>Katrin Brandt</person> am Ofen"),),
    (caption("Der Ofen in der Großen Halle (links) und der Alte Markt (rechts)"),),
    (
        caption(
            "<person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person>, Geschäftsführer der Ombach GmbH, am Ofen in Halle 3"
        ),
    ),
    (caption("<person>Katrin Brandt</person> am Ofen"),),
    (item("<person role=Vorsitzender org='Kelpario e. V.'>Jens Wessel</person>, Vorsitzender"),),
    (heading("<person>Katrin Brandt</person> im Gespräch"), "<person>Katrin Brandt</person> lacht."),
    (caption("Foto: <person>Katrin Brandt</person>"),),
    (caption("v. l.: <person>Katrin Brandt</person>, <person>Jens Wessel</person>, <person>Ute Kern</person>"),),
]
VOICES = [
    voice("Das Rad, das rollt", "Es läuft gut."),
    voice("Wenn Räder rollen", "Es läuft gut."),
    voice(
        "<person role=Geschäftsführerin org='Ombach GmbH' quoted=yes voice=yes>Katrin Brandt</person>, "
        "Geschäftsführerin der Ombach GmbH",
        "Es läuft gut.",
    ),
    voice(
        "<person role=Geschäftsführerin org='Ombach GmbH' quoted=yes voice=yes>Katrin Brandt</person>, "
        "Geschäftsführerin Ombach GmbH",
        "Es läuft gut.",
    ),
    voice(
        "<person role=Geschäftsführerin org='Ombach GmbH' quoted=yes voice=yes>Katrin "
        "Brandt</person>\nGeschäftsführerin, Ombach GmbH",
        "Es läuft gut.",
    ),
    voice(
        "<person role=Geschäftsführerin org='Ombach GmbH' quoted=yes voice=yes>Katrin "
        "Brandt</person>\nGeschäftsführerin\nOmbach GmbH",
        "Es läuft gut.",
    ),
    voice("<person org='Ombach GmbH' quoted=yes voice=yes>Katrin Brandt</person>, Ombach GmbH", "Es läuft gut."),
    voice(
        "<person role=Gründerin org=Sonarix quoted=yes voice=yes>Katrin Brandt</person>, Gründerin, Sonarix:",
        "Es läuft gut.",
    ),
    voice(
        "<person org='Sonarix UG' quoted=yes voice=yes>Katrin Brandt</person> (Sonarix\nUG):",
        "Es läuft gut.",
    ),
    voice("<person quoted=yes voice=yes>Katrin Brandt</person> (links):", "Es läuft gut."),
    voice("<person quoted=yes voice=yes>Katrin Brandt</person> ():", "Es läuft gut."),
    voice(
        "<person role=Geschäftsführer org=Sonarix quoted=yes voice=yes>Jens Wessel</person>, Geschäftsführer von "
        "Sonarix:",
        "Es läuft gut.",
    ),
    voice(
        "Dr. <person titles=Dr. role=Vorstand org='Ombach AG' quoted=yes voice=yes>Katrin Brandt</person>, Vorstand "
        "der Ombach AG",
        "Es läuft gut.",
    ),
    voice(
        "Prof. Dr. <person titles='Prof. Dr.' role='Leiter des Lehrstuhls für Keramik' org='Universität Jena' "
        "quoted=yes voice=yes>Jens Wessel</person>, Leiter des "
        "Lehrstuhls für Keramik, Universität Jena",
        "Es läuft gut.",
    ),
    voice(
        "<person role='Leiter Forschung' org='Ombach GmbH' quoted=yes voice=yes>Jens Wessel</person>, Leiter "
        "Forschung, Ombach GmbH",
        "Es läuft gut.",
    ),
    voice(
        "<person role='Leiter Materialentwicklung' org='Ombach GmbH' quoted=yes voice=yes>Jens Wessel</person>, "
        "Leiter Materialentwicklung bei der Ombach GmbH",
        "Es läuft gut.",
    ),
    voice(
        "<person role='kaufmännischer Leiter' org='Ombach GmbH' quoted=yes voice=yes>Jens Wessel</person>, "
        "kaufmännischer Leiter der Ombach GmbH",
        "Es läuft gut.",
    ),
    voice(
        "<person role=Oberbürgermeister quoted=yes voice=yes>Jens Wessel</person>, Oberbürgermeister", "Es läuft gut."
    ),
    # Heads need no known first name.
    voice(
        "<person role=Gründerin org='Ombach GmbH' quoted=yes voice=yes>Quirla Thorup</person>, Gründerin der Ombach "
        "GmbH",
        "Es läuft gut.",
    ),
    voice(
        "<person role='Geschäftsführer|Vorsitzender' org='Ombach GmbH' quoted=yes voice=yes>Jens Wessel</person>, "
        "Geschäftsführer der Ombach GmbH und Vorsitzender des Lumora e. V.",
        "Es läuft gut.",
    ),
]
CONTACT = [
    (
        "Es ist warm.",
        contact(
            "Lumora e. V.",
            "Ansprechpartnerin: <person role=Ansprechpartnerin org='Lumora e. V.'>Katrin Brandt</person>",
            "www.lumora.example",
        ),
    ),
    (
        "Es ist warm.",
        contact(
            "Lumora e. V.",
            "Ansprechpartner:",
            "Dr. <person titles=Dr. org='Lumora e. V.'>Quirl Thorup</person>",
            "Tel. 030 1234567",
        ),
    ),
    (
        "<person org='Lumora e. V.'>Katrin Brandt</person> lacht.",
        contact("Lumora e. V.", "Kontakt: <person>Katrin Brandt</person>", "Karl-Marx-Straße 3", "12345 Bad Brandt"),
    ),
    (
        "Es ist warm.",
        contact(
            "Lumora e. V.",
            "<person org='Lumora e. V.'>Katrin Brandt</person> und <person org='Lumora e. V.'>Jens Wessel</person>",
            "Tel. 030 1234567",
        ),
    ),
    (
        "Es ist warm.",
        facts(
            "Geschäftsführung: <person role=Geschäftsführung org='Lumora e. V.'>Katrin Brandt</person>", "Sitz: Jena"
        ),
        contact("Lumora e. V.", "www.lumora.example"),
    ),
]
DEFAULTS = [
    # Management roles are held in the cluster, public offices and trades are not.
    "Clustermanager <person role=Clustermanager org='Kelpario e. V.'>Jens Wessel</person> lacht.",
    "Bürgermeister <person role=Bürgermeister>Jens Wessel</person> lacht.",
    "Minister <person role=Minister>Jens Wessel</person> lacht.",
    "Der Chemiker <person role=Chemiker>Jens Wessel</person> lacht.",
    "Vorstand <person role=Vorstand org='Kelpario e. V.'>Jens Wessel</person> lacht.",
    # The firm that bears the person's name.
    "Die Brandt Keramik GmbH ist alt. Ihre Chefin <person role=Chefin org='Brandt Keramik GmbH'>Katrin "
    "Brandt</person> lacht.",
]

MORE = [
    "<person role=Geschäftsführerin org='Ombach GmbH' quoted=yes>Katrin Brandt</person> ist zufrieden. Die Geschäftsführerin der Ombach GmbH sagt: „Wir bauen Öfen aus Ton.“",
    f"Der Verein wird von <person role=Leiterin {K}>Katrin Brandt</person> geleitet.",
    f"Geleitet wird der Verein von <person role=Leiterin {K}>Katrin Brandt</person>.",
    "Die Halle wird von <person>Katrin Brandt</person> gemalt.",
    "<person role=Ofenbauerin>Katrin Brandt</person> kam früh. Am Tor wartete heute die Ofenbauerin auf den Ton.",
    "<person>Jens Wessel</person> kam früh. Am Tor wartete heute die Ofenbauerin auf den Ton.",
    "- <person role=Schatzmeisterin org='Ombach GmbH'>Katrin Brandt</person>, Ombach GmbH (Schatzmeisterin)",
    "Ihr Stellvertreter, der Jurist <person role='Stellvertreter|Jurist' org='Kelpario e. V.'>Jens Wessel</person>, lacht.",
    "Die Geschäftsführerin der Ombach GmbH, die Chemikerin <person role='Geschäftsführerin|Chemikerin' org='Ombach GmbH'>Katrin Brandt</person>, lacht.",
    "Es kam der Leiter, der Physikerin <person role='Physikerin'>Katrin Brandt</person> zuliebe.",
    "An der Spitze steht <person>Katrin Brandt</person>.",
    "<person role=Gründer org='Ombach GmbH'>Jens Wessel</person> gründete die Ombach GmbH.",
    "<person role='Vorsitzender' org='Kelpario e. V.'>Jens Wessel</person>, seit 2015 Vorsitzender des Vereins, lacht.",
    "<person role='Vorsitzender' org='Kelpario e. V.'>Jens Wessel</person>, der seit 2015 Vorsitzender des Vereins ist, lacht.",
    "<person role='Inhaber' org='Tischlerei Wessel'>Jens Wessel</person>, Inhaber der Tischlerei Wessel, lacht.",
    "Prof. Dr. <person role='Professor für Keramik' org='Universität Jena' titles='Prof. Dr.'>Jens Wessel</person> ist Professor für Keramik an der Universität Jena.",
    "<person role='Direktorin' org='Institut für Tonforschung'>Katrin Brandt</person> ist Direktorin am Institut für Tonforschung.",
    "Mit <person role=Wirtschaftsminister>Jens Wessel</person>, Thüringens Wirtschaftsminister, kam Regen.",
    "Thüringens Wirtschaftsministerin <person role=Wirtschaftsministerin>Katrin Brandt</person> kam.",
    "Bundeskanzler <person role=Bundeskanzler>Jens Wessel</person> kam.",
    "Ihr Kollege <person>Jens Wessel</person> und ihre Kollegin <person>Katrin Brandt</person> kamen.",
    "Die Kollegen <person>Jens Wessel</person> und <person>Uwe Kern</person> kamen.",
    "Vereinsvorsitzender <person role=Vereinsvorsitzender org='Kelpario e. V.'>Jens Wessel</person> kam.",
    "Der 45-jährige <person>Jens Wessel</person> kam.",
    "Der gebürtige Kieler <person>Jens Wessel</person> kam.",
    "<person>Jens Wessel</person> jr. kam.",
    "Dr. <person titles=Dr. org='Universität Jena'>Jens-Uwe Wessel</person> (Universität Jena) kam.",
    "<person role=Projektleiter org='Ombach GmbH'>Jens Wessel</person>, Projektleiter, Ombach GmbH, kam.",
    "„Wir bauen Öfen aus Ton“, sagt <person role=Clustermanagerin org='Kelpario e. V.' quoted=yes>Katrin Brandt</person>, die Clustermanagerin.",
    "„Wir bauen Öfen aus Ton“, sagt Clustermanagerin <person role=Clustermanagerin org='Kelpario e. V.' quoted=yes>Katrin Brandt</person>.",
    "Darüber sprachen <person role=Geschäftsführer org='Ombach GmbH'>Jens Wessel</person>, Geschäftsführer der Ombach GmbH, <person role=Leiterin org='Quirla AG'>Katrin Brandt</person>, Leiterin der Quirla AG, und <person>Ute Kern</person>.",
]


@pytest.mark.parametrize("text", NAMES)
def test_names(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", TITLES)
def test_titles(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", RARE)
def test_context_tells_a_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", NOBODY)
def test_names_of_places_institutions_and_prizes_are_no_people(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", BEFORE)
def test_roles_before_a_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", AFTER)
def test_roles_after_a_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", OFFICES)
def test_offices_that_verbs_give(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", SET_APART)
def test_roles_set_apart_from_the_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", SEVERAL_FIRST_NAMES)
def test_all_first_names_belong_to_a_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", FIRST_NAMES_LIKE_ROLES)
def test_first_names_that_end_like_roles(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", VERBS)
def test_roles_by_verb(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", LATER)
def test_later_sentences(text: str) -> None:
    check(text)


@pytest.mark.parametrize("given", CAPTIONS)
def test_captions(given: tuple[Given, ...]) -> None:
    check(*given)


@pytest.mark.parametrize("box", VOICES)
def test_heads_of_voice_boxes(box: Given) -> None:
    check("Es ist warm.", box)


@pytest.mark.parametrize("given", CONTACT)
def test_contact_and_facts_boxes(given: tuple[Given, ...]) -> None:
    check(*given, cluster=False)


@pytest.mark.parametrize("text", DEFAULTS)
def test_default_organisation(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", MORE)
def test_further_wordings(text: str) -> None:
    check(text)


def test_a_surname_that_speaks_elsewhere_makes_a_name() -> None:
    check(
        "Hier arbeitet <person quoted=yes>Tjelvo Ohmsen</person>. „Das hält sehr lange“, erklärt <person name='Tjelvo Ohmsen'>Ohmsen</person>."
    )


def test_two_capitalised_words_alone_make_none() -> None:
    check("Hier arbeitet Tjelvo Ohmsen. Das hält sehr lange, erklärt Ohmsen.")


CALLED = [
    ("Einer, der hier lernt, heißt Yonas Gebrezgi.", ["Yonas Gebrezgi"]),
    ("Das Schiff, das hier liegt, heißt Yonas Gebrezgi.", []),
]


@pytest.mark.parametrize(("text", "names"), CALLED)
def test_a_name_told_by_what_somebody_is_called(text: str, names: list[str]) -> None:
    assert [person.name for person in analysed(text).found.people] == names


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("„Laut ist er“, sagt Brandt.", []),
        ("Laut ist er nicht.", ["Jan Brandt"]),
    ],
)
def test_whose_name_speaks_elsewhere_is_no_guessed_firm(told: str, kept: list[str]) -> None:
    doc = analysed(f"Gefahren wird der Wagen von Jan Brandt, der hier lernt. {told}", cluster=False).doc
    start = doc.text.index("Jan")
    span = doc.char_span(start, start + len("Jan Brandt"))
    guess = OrganisationCandidate("Jan Brandt", kind=OrganisationKind.COMPANY)
    guess.mentions.append(Mention(span, "organisations.document", 0.75))
    candidates_of(doc).organisations = [guess]
    component._take_back(doc, usage_of(doc.text))
    assert [organisation.name for organisation in candidates_of(doc).organisations] == kept


def test_a_firm_is_not_who_bears_its_name() -> None:
    text = "Eva Brandt führt die Gießerei Brandt. Der Meister steht bei {} auf der Liste. Brandt lacht."
    (person,) = analysed(text.format("Brandt")).found.people
    assert [mention.span.text for mention in person.mentions if mention.field is None] == ["Eva Brandt", "Brandt"]
    (person,) = analysed(text.format("Frau Brandt")).found.people
    assert [mention.span.text for mention in person.mentions if mention.field is None] == [
        "Eva Brandt",
        *["Brandt"] * 2,
    ]


def test_the_cluster_named_by_a_role_is_no_further_organisation() -> None:
    case = analysed(
        "Es ist warm.", voice("Jens Wessel, Geschäftsführer des Kelpario e. V.:", "Es läuft sehr gut bei uns.")
    )
    assert [person.organisation for person in case.found.people] == ["Kelpario e. V."]
    assert case.found.organisations == []


@pytest.mark.parametrize(
    ("unlisted", "noun"),
    [("Ömürcan Özçelikbaş", "Neuer Werkstoffverbund"), ("Wszebor Kowalczyński", "Teure Speicherkraftwerke")],
)
def test_letters_tell_names_that_no_list_holds(unlisted: str, noun: str) -> None:
    assert not {unlisted.split()[0], noun.split()[0]} & first_names().keys()
    assert log_odds(unlisted.split(), ",", ",") > log_odds(noun.split(), ",", ",") + 2
