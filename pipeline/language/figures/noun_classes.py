"""What kind of thing a noun is for, by the last part of a compound: a "Prüfhalle" is a place, as a "Halle" is.

A figure that counts devices describes a place sooner than a person: the weights of `subject.json` learn which kinds go
together. The lists hold common nouns of the language and the field, from general knowledge; rare ones add nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.language.figures.words import word_set

_CLASSES = {
    "place": word_set(
        """
        acker bahn bahnhof becken brauerei brücke büro campus deponie etage fabrik feld felder flur garten
        gebäude gelände grundstück gärten hafen halde halle haus hof häfen häuser höfe hütte kanal keller
        küche labor lager museum mühle netz park parzelle platz plätze prüfstand raum revier räume saal
        schule stall standort station stelle stockwerk studio ställe technikum teich testfeld wald werk
        werkstatt wälder zentrale zentren zentrum zimmer äcker
        """
    ),
    "device": word_set(
        """
        anlage anlagen app auto autos batterie batterien bildschirm boot boote bus busse chip chips display
        drohne drohnen drucker fahrzeug fahrzeuge flugzeug flugzeuge gerät geräte implantat kamera kameras
        laser lok maschine maschinen mikroskop modul module motor motoren ofen plattform prothese pult pumpe
        pumpen rad rechner roboter räder schiff schiffe schrank sensor sensoren server software speicher
        system systeme turbine turbinen wagen werkzeug werkzeuge zelle zellen zug züge öfen
        """
    ),
    "matter": word_set(
        """
        abfall bauteil bauteile beton bier blech boden brot draht energie erde farbe faser fasern fisch
        fleisch folie garn gas gemüse getreide glas hanf harz holz kabel klebstoff kunststoff käse lack
        leder leinen luft material mehl metall milch müll obst papier produkt produkte rohr rohre rohstoff
        rohstoffe saatgut salz sand schraube schrott stahl stein steine stoff stoffe strom teil teile ware
        waren wasser wein wolle wärme öl
        """
    ),
    "person": word_set(
        """
        angestellte auszubildende azubis bauern belegschaft beschäftigte beschäftigten besucher bewerber
        bürger einwohner experten fachkräfte familie familien forscher forscherinnen frau frauen gesellen
        gründer gründerinnen gäste handwerker ingenieure jugendliche kind kinder kräfte kunden kundinnen
        köpfe landwirte lehrlinge leute mann mannschaft meister mensch menschen mitarbeiter mitarbeiterinnen
        mitglieder männer nachbarn partner patienten person personen pfleger schüler schülerinnen studenten
        studierende team teilnehmende teilnehmer unternehmer unternehmerinnen vorstand winzer ärzte
        """
    ),
    "org": word_set(
        """
        agentur allianz arbeitsgruppe arbeitskreis ausgründung ausgründungen ausschuss bank behörde behörden
        beirat betrieb betriebe bündnis dienstleister einrichtung einrichtungen firma firmen genossenschaft
        gesellschaft hersteller hochschule hochschulen initiative institut institute kammer kammern klinik
        kliniken kommune kommunen konsortium konzern krankenhaus ministerium mittelständler netzwerk
        netzwerke organisation sparkasse stadtwerke start-ups startups stiftung universität universitäten
        unternehmen verband verbund verbände verein vereine zulieferer
        """
    ),
    "event": word_set(
        """
        abend akademie ausstellung exkursion fest festival forum frühstück gipfel konferenz kongress kurs
        kurse lehrgang lehrgänge messe reise runde schulung schulungen seminar seminare stammtisch symposium
        tagung treffen veranstaltung veranstaltungen vorlesung weiterbildung workshop workshops
        """
    ),
    "project": word_set(
        """
        ausschreibung beratung dienst entwicklung format forschung kampagne konzept lösung methode
        modellversuch pilot programm projekt projekte prozess reihe service technik technologie test tests
        verfahren versuch versuche vorhaben
        """
    ),
    "document": word_set(
        """
        antrag anträge auswertung bericht brief buch datenbank erhebung gutachten heft karte katalog liste
        norm patent patente plan pläne richtlinie satzung siegel statistik studie umfrage urkunde vertrag
        verträge zeitschrift zertifikat
        """
    ),
    "measure": word_set(
        """
        absatz anteil anzahl ausbeute bedarf dauer drittel durchschnitt ertrag export fläche geschwindigkeit
        gewicht gewinn grad größe hälfte höhe kosten leistung länge marktanteil menge preis produktion quote
        rate schnitt strecke summe temperatur umsatz verbrauch viertel wachstum wert zahl zuwachs
        """
    ),
    "time": word_set(
        """
        abschluss april august beginn dezember ende februar frühjahr generation gründung herbst jahr jahre
        jahrzehnt januar juli juni mai minute minuten mittag monat monate morgen märz nacht november oktober
        september sommer start stunde stunden tag tage uhr winter woche wochen zeit
        """
    ),
    "money": word_set(
        """
        ausgaben beitrag beiträge budget darlehen einnahmen etat euro fonds förderung gehalt geld gelder
        haushalt investition investitionen kapital kredit lohn miete mittel preisgeld zuschuss zuschüsse
        """
    ),
    "abstract": word_set(
        """
        anfang angaben angebot antwort arbeit aufgabe bedeutung bedingung beispiel chance erfahrung erfolg
        fall frage gefahr grund gründe herausforderung hilfe idee interesse kooperation krise möglichkeit
        nachfrage not problem rolle sache schritt sinn sorge thema unterstützung verfügung vergleich
        verhältnis vertrauen weg wettbewerb wissen wort worte ziel zugang zukunft zusammenarbeit
        """
    ),
    "branch": word_set(
        """
        automobilbau bau branche chemie gewerbe handel handwerk handwerks industrie landwirtschaft logistik
        markt maschinenbau medizin sektor tourismus wertschöpfung wirtschaft
        """
    ),
    "region": word_set(
        """
        ausland bezirk bundesland deutschland dorf dörfer europa gebiet gemeinde gemeinden insel kreis küste
        land landkreis norden ort orte osten region stadt städte süden tal umkreis umland welt westen
        """
    ),
}
_CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words}
_NOMINAL = re.compile(r"(?:ung|heit|keit|ion|tät|nis|schaft)(?:en)?$")
_AGENT = re.compile(r"(?:innen|in|ler|ner|ist|isten|ent|enten|leute)$")
_LEAST = 4
"""Letters that the last part of a compound has at least; shorter ones end too many other words."""


@lru_cache(maxsize=1 << 13)
def class_of(noun: str) -> str:
    """The class of a noun in any case and number; "nominal" and "agent" by its ending, "other" where nothing tells."""
    word = noun.lower()
    for start in range(max(1, len(word) - 3)):
        last = word[start:]
        for form in (last, last[:-1] if last[-1] in "sne" else "", last[:-2] if last[-2:] in ("en", "es") else ""):
            if form in _CLASS_OF and (start == 0 or len(form) >= _LEAST):
                return _CLASS_OF[form]
    if _NOMINAL.search(word):
        return "nominal"
    return "agent" if _AGENT.search(word) else "other"
