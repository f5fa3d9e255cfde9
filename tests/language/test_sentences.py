"""Where sentences end: the bar in each example stands where a new one must begin."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.language.model import sentence_at, sentences_in
from tests.language.helpers import Given, Piece, analysed, caption, contact, facts, heading, voice


def sentences(*given: Given) -> list[str]:
    """Return the sentences of a reportage without any box of ours."""
    case = analysed(*given, cluster=False)
    return [case.text[start:end] for start, end in sentences_in(case.doc, 0, len(case.text))]


SPLIT = [
    "Der Ofen läuft.|Die Halle ist warm.",
    "Läuft der Ofen?|Ja!|Er läuft seit Stunden …|Wir warten.",
    # Abbreviations that something must follow.
    "Das Labor von Dr. Holm liegt ca. 3 km vor der Stadt.|Es ist klein.",
    "Prof. Dr.-Ing. Ada Holm forscht an der Univ. Musterstadt.|Sie lehrt auch.",
    "Der Verein zählt z. B. Färber, Weber u. a. Betriebe zu seinen Mitgliedern.",
    "Das gilt i. d. R. auch für Ton, d. h. für Keramik.|Für Glas gilt es nicht.",
    "Die Anlage am St. Annen-Platz, Hausnr. 4, steht lt. Betreiber still.",
    "Es kostet 3 Mio. Euro.|Das ist viel.",
    "Dipl.-Ing. Uwe Brandt und Dr. med. Eva Kühn leiten das Haus.",
    # The same abbreviations at a sentence's end.
    "So entstand der Verein Kelpario e. V.|Heute hat er viele Freunde.",
    "So entstand der Verein Kelpario e.V.|Der Anfang war schwer.",
    "Der Verein Kelpario e. V. Musterstadt hat ein Büro.",
    "Der Kelpario e. V. fördert Ton.",
    "Dort gibt es Öfen, Pressen usw.|Außerdem gibt es Sägen.",
    "Dort gibt es Öfen, Pressen usw. und eine Säge.",
    "Dort gibt es Öfen, Pressen etc.|Werkstätten folgen.",
    # Ordinals and dates.
    "Am 3. Mai begann alles.|Am 4. Juni war Schluss.",
    "Beim 10. Branchentreff im 2. Stock sprach man lange.",
    "Im 19. Jahrhundert stand hier eine Mühle.|Sie brannte ab.",
    "Am 24.12. ruht der Betrieb, am 27. geht es weiter.",
    "Das war 2019.|Danach kam die Pause.",
    "Wir zählen 112.|Mehr sollen es nicht werden.",
    "Im 10. Jahr feiert der Verein, am 3. Tag wird gearbeitet, beim 2. Großen Ball getanzt.",
    "Die Zahl stieg von neun auf 64.|Reedereien stellen ein Drittel.",
    "Derzeit sind es 78.|Betriebe aus Jena fehlen.",
    "Er kam bis in die 2. Liga, in 3. Auflage und auf den 4. Platz.",
    "Es waren 1.200 Gäste und 3,5 Tonnen Ton.",
    # Initials.
    "Der Gründer J. P. Holm und seine Frau A. Holm bauten das Haus.",
    "Das war Plan B.|Er ging auf.",
    "Die Herren B. Erler und C. Holm sind da.",
    # Abbreviations that are words as well.
    "Auf diese Art.|Das gilt nach Art. 5 auch hier.",
    "Das lehnt er ab.|Danach kommt Max.|Er hat max. 3 Stück.",
    # Closing marks belong to the sentence they close.
    "„Das war gut.“|Danach ging er.",
    "»Das war gut!«|Danach ging er.",
    '"Das war gut."|Danach ging er.',
    "Er kam (gestern erst.)|Danach ging er.",
    "„Ist das so?“, fragt sie.|Er nickt.",
    "„Geht das?“ fragt sie und lacht.",
    "Er ruft: „Achtung!“ und läuft weg.",
    "„Es gilt das Wort der ‚Väter‘.“|So war es.",
    "Er sagte: „Wir gehen.|Wir gehen jetzt.“|Dann ging er.",
    # A web address and a time of day.
    "Mehr unter www.kelpario.example und per Post.|Um 9.30 Uhr geht es los.",
    "Die Firma Holm & Co. KG baut Öfen.|Sie ist alt.",
    "Die Firma Nordlicht Inc. aus Boston baut Öfen.",
    "Die Firma Gebr. Holm hat Öfen.|Die Fa. Reck & Söhne hat rd. 40 Leute.",
    "Sie steht in der Ständigen Vertretung (vgl. S. 4) und im Anhang.",
    "Siehe Abb. 3 und Bd. 2 der Reihe.|Dort steht alles.",
]


@pytest.mark.parametrize("text", SPLIT)
def test_prose(text: str) -> None:
    assert "|".join(sentences(text.replace("|", " "))) == text


def test_each_passage_begins_a_sentence() -> None:
    assert sentences(heading("Aus Ton wird"), "Hightech", caption("Ein Ofen")) == [
        "Aus Ton wird",
        "Hightech",
        "Ein Ofen",
    ]


@pytest.mark.parametrize("box", [contact, facts])
def test_each_line_of_a_box_is_an_entry(box: Callable[..., Piece]) -> None:
    assert sentences(box("Kelpario e. V.", "Am 3. Ring 4", "Tel. 01. 02")) == [
        "Kelpario e. V.",
        "Am 3. Ring 4",
        "Tel. 01. 02",
    ]


def test_the_head_of_a_voice_box_is_one_stretch() -> None:
    assert sentences(voice("Ada Holm\nLeiterin. Kubit", "Es läuft. Es bleibt.")) == [
        "Es läuft.",
        "Es bleibt.",
        "Ada Holm\nLeiterin. Kubit",
    ]


def test_the_sentence_around_a_character() -> None:
    case = analysed("Eins steht hier. Zwei steht dort.", cluster=False)
    assert [sentence_at(case.doc, offset) for offset in (0, 15, 17, 32)] == [(0, 16), (0, 16), (17, 33), (17, 33)]


def test_sentences_of_a_stretch_stay_within_it() -> None:
    case = analysed("Eins steht. Zwei steht. Drei steht.", cluster=False)
    assert list(sentences_in(case.doc, 5, 20)) == [(5, 11), (12, 20)]
