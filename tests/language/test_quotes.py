"""Direct speech: where it begins and ends, who speaks, and words in quotation marks that are no speech.

`<quote by=…>` marks a stretch of spoken words, without its marks. Stretches of one quote that is interrupted, or that
goes on in the next paragraph, share an `id`.
"""

from __future__ import annotations

import pytest

from tests.language.helpers import (
    OWN_CLUSTER,
    Analysed,
    Given,
    analysed,
    contact,
    grouped,
    heading,
    paragraph,
    voice,
)

ALLOWED = frozenset({"by", "id", "kind", "text"})


def stated(case: Analysed) -> list[tuple[object, ...]]:
    """Return the quotes that the marks describe: speaker, text, kind, offsets of its stretches."""
    quotes = grouped(case.marks, "quote", "id", ALLOWED).values()
    return [
        (
            marks[0].get("by"),
            marks[0].get("text") or " ".join(mark.text for mark in marks),
            marks[0].get("kind") or "inline",
            [(mark.start, mark.end) for mark in marks],
        )
        for marks in quotes
    ]


def found(case: Analysed) -> list[tuple[object, ...]]:
    """Return the quotes that were found, in the same form."""
    return [
        (q.speaker, q.text, str(q.kind), [(part.start_char, part.end_char) for part in q.parts])
        for q in case.found.quotes
    ]


def check(*given: Given) -> None:
    """Compare the quotes found, in text order, with those marked."""
    case = analysed(*given)
    assert found(case) == stated(case)
    speakers = {speaker for speaker, *_ in stated(case)}
    assert {p.name: p.quoted for p in case.found.people} == {p.name: p.name in speakers for p in case.found.people}


KB = "by='Katrin Brandt'"
JW = "by='Jens Wessel'"
MARKS = [
    "„<quote>Wir bauen Öfen aus Ton.</quote>“",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>”, sagt Katrin Brandt.",
    f'„<quote {KB}>Wir bauen Öfen aus Ton</quote>", sagt Katrin Brandt.',
    f"»<quote {KB}>Wir bauen Öfen aus Ton</quote>«, sagt Katrin Brandt.",
    f"«<quote {KB}>Wir bauen Öfen aus Ton</quote>», sagt Katrin Brandt.",
    f'"<quote {KB}>Wir bauen Öfen aus Ton</quote>", sagt Katrin Brandt.',
    f"“<quote {KB}>Wir bauen Öfen aus Ton</quote>”, sagt Katrin Brandt.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton!</quote>“, ruft Katrin Brandt.",
    f"„<quote {KB}>Bauen wir Öfen aus Ton?</quote>“, fragt Katrin Brandt.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton.</quote>“, sagt Katrin Brandt.",
    f"Katrin Brandt sagt: „<quote {KB}>Wir bauen Öfen aus Ton.</quote>“",
    f"Katrin Brandt sagt: „<quote {KB}>Wir bauen Öfen aus Ton.</quote>“ Dann geht sie.",
    f"Katrin Brandt erklärt es so: »<quote {KB}>Wir bauen Öfen aus Ton.</quote>«",
    # Nested marks stay inside.
    f"„<quote {KB}>Wir nennen es ‚Alter Ofen‘ und lachen</quote>“, sagt Katrin Brandt.",
    f"„<quote {KB}>Wir nennen es „Alter Ofen“ und lachen</quote>“, sagt Katrin Brandt.",
    f"»<quote {KB}>Wir nennen es ›Alter Ofen‹ und lachen</quote>«, sagt Katrin Brandt.",
    f"„<quote {KB}>Wir nennen es »Alter Ofen« und lachen</quote>“, sagt Katrin Brandt.",
    # Several sentences in one pair of marks.
    f"„<quote {KB}>Wir bauen Öfen. Sie sind aus Ton. Das ist gut</quote>“, sagt Katrin Brandt.",
]
PARTS = [
    # Interrupted by its attribution: one quote.
    f"„<quote id=1 {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt, „<quote id=1>und wir brennen sie selbst.</quote>“",
    f"„<quote id=1 {KB} text='Wir bauen Öfen aus Ton. Wir brennen sie selbst.'>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt. „<quote id=1>Wir brennen sie selbst.</quote>“",
    f"„<quote id=1 {KB}>Wir bauen Öfen aus Ton</quote>“, so Katrin Brandt weiter, „<quote id=1>und wir brennen sie selbst.</quote>“",
    f"»<quote id=1 {KB} text='Wir bauen Öfen aus Ton. Wir brennen sie selbst.'>Wir bauen Öfen aus Ton</quote>«, sagt Katrin Brandt. »<quote id=1>Wir brennen sie selbst.</quote>«",
    f"„<quote id=1 {KB} text='Wir bauen Öfen aus Ton. Wir brennen sie selbst.'>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt und lacht. „<quote id=1>Wir brennen sie selbst.</quote>“",
    # A sentence of the author between: two quotes.
    f"„<quote id=1 {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt. Sie zeigt auf die Halle. „<quote id=2 {KB}>Wir brennen sie selbst.</quote>“",
    f"„<quote id=1 {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt. Jens Wessel nickt: „<quote id=2 {JW}>Wir brennen sie selbst.</quote>“",
    f"„<quote id=1 {KB} text='Wir bauen Öfen aus Ton. Wir brennen sie selbst'>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt. „<quote id=1>Wir brennen sie selbst</quote>“, betont sie.",
    f"„<quote id=1 {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt. „<quote id=2 {JW}>Wir brennen sie selbst</quote>“, sagt Jens Wessel.",
]
PARAGRAPHS = [
    # Left open at a paragraph's end, opened again at the next one's beginning.
    (
        f"Katrin Brandt sagt: „<quote id=1 {KB}>Wir bauen Öfen aus Ton.</quote>",
        "„<quote id=1>Wir brennen sie selbst.</quote>“",
    ),
    # Left open, closed in the next paragraph.
    (
        f"Katrin Brandt sagt: „<quote id=1 {KB}>Wir bauen Öfen aus Ton und</quote>",
        "<quote id=1>brennen sie selbst.</quote>“ Dann geht sie.",
    ),
    # Never closed: it ends with its paragraph.
    (f"Katrin Brandt sagt: „<quote {KB}>Wir bauen Öfen aus Ton.</quote>", "Die Halle ist warm."),
    (
        f"Katrin Brandt sagt: „<quote id=1 {KB}>Wir bauen Öfen aus Ton.</quote>",
        f"Die Halle ist warm. „<quote id=2 {JW}>Wir brennen sie selbst</quote>“, sagt Jens Wessel.",
    ),
    # The paragraph before ends in a colon and names the speaker.
    ("Katrin Brandt sagt:", f"„<quote {KB}>Wir bauen Öfen aus Ton.</quote>“"),
    ("Katrin Brandt lacht. Jens Wessel sagt:", f"„<quote {JW}>Wir bauen Öfen aus Ton.</quote>“"),
    # A heading between is no part of the speech.
    (
        f"„<quote id=1 {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt.",
        heading("„Alte Öfen“"),
        f"„<quote id=2 {KB}>Wir brennen sie selbst</quote>“, sagt sie.",
    ),
]
SPEAKERS = [
    f"Katrin Brandt lacht. „<quote {KB}>Wir bauen Öfen aus Ton</quote>“, sagt sie.",
    f"Katrin Brandt und Jens Wessel lachen. „<quote {KB}>Wir bauen Öfen aus Ton</quote>“, sagt sie.",
    f"Katrin Brandt und Jens Wessel lachen. „<quote {JW}>Wir bauen Öfen aus Ton</quote>“, sagt er.",
    f"Katrin Brandt und Jens Wessel lachen. „<quote {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Brandt.",
    f"Katrin Brandt und Jens Wessel lachen. „<quote {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Frau Brandt.",
    f"Clustermanagerin Katrin Brandt und Jens Wessel lachen. „<quote {KB}>Wir bauen Öfen aus Ton</quote>“, sagt die Clustermanagerin.",
    f"Katrin Brandt und der Physiker Jens Wessel lachen. „<quote {JW}>Wir bauen Öfen aus Ton</quote>“, erklärt der Physiker.",
    f"Katrin Brandt, Leiterin der Ombach GmbH, und Ute Kern lachen. „<quote {KB}>Wir bauen Öfen aus Ton</quote>“, so die Leiterin.",
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“, sagt der Physiker Jens Wessel von der Ombach GmbH.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“, freut sich Katrin Brandt.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“, schimpft Katrin Brandt.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“, wie es Katrin Brandt formuliert.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“, so Katrin Brandt.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Dr. Katrin Brandt, und Jens Wessel nickt.",
    f"Für Jens Wessel ist es klar. „<quote {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt.",
    # The last speaker goes on.
    f"„<quote id=1 {KB}>Wir bauen Öfen aus Ton</quote>“, sagt Katrin Brandt. Der Raum ist hell. „<quote id=2 {KB}>Wir brennen sie selbst.</quote>“",
    # Only one person in the paragraph.
    f"Jens Wessel lacht am Ofen und zeigt auf den Ton. „<quote {JW}>Wir bauen Öfen aus Ton.</quote>“",
    # The colon's clause names the speaker, not the sentence before.
    f"Jens Wessel lacht. Katrin Brandt nickt und sagt: „<quote {KB}>Wir bauen Öfen aus Ton.</quote>“",
    f"Jens Wessel lacht. Dann fragt Katrin Brandt: „<quote {KB}>Bauen wir Öfen aus Ton?</quote>“",
]
SPOKEN_OF = [
    f"Jens Wessel kam mit Uwe Kern. „<quote {JW}>Da habe ich Kern einen Ofen gezeigt</quote>“, sagt er.",
    f"Jens Wessel kam mit Uwe Kern. „<quote {JW}>Und Uwe hat sofort einen Ofen bestellt.</quote>“",
    "Jens Wessel kam mit Uwe Kern. „<quote by='Uwe Kern'>Ich bin Uwe Kern und baue einen Ofen.</quote>“",
]
TERMS = [
    "Der Film „Alte Öfen“ läuft.",
    "Der „Tonkreis“ trifft sich.",
    "Das Projekt „Wir bauen Öfen aus Ton“ läuft.",
    "Unter dem Motto „Wir bauen Öfen aus Ton!“ wird gefeiert.",
    "Der Titel lautet „Wir bauen Öfen aus Ton“.",
    "Die Tagung „Öfen aus Ton bauen und brennen“ ist gut besucht.",
    "Das nennt Katrin Brandt „Ton mit Seele“ und lacht.",
    "Im Wettbewerb „Wer baut den besten Ofen?“ gewann Jens Wessel.",
    "Die Reihe „Ofen, Ton und mehr“ läuft.",
    "Das Buch heißt »Alte Öfen«.",
    "Der Preis „Goldener Ofen 2019“ ging an Jens Wessel.",
    "Er ist „ganz der Alte“.",
    "Die Initiative »Wir für Ton« wächst.",
    'Der Ofen ist 24" breit und 12" hoch.',
    "Der Slogan „Aus Ton wird Gold.“ hängt an der Wand.",
    "Katrin Brandt sagt, das sei „ein alter Hut“ und lacht.",
    "Katrin Brandt spricht von einem „Ofen der Zukunft“ und lacht.",
    "Nach Ansicht von Katrin Brandt ist das „der beste Weg“ für alle.",
    "»Ton« ist ihr Wort.",
    "Sie nennen sich „Die Ofenbauer von Jena“. Katrin Brandt lacht.",
    "Das Lied „Am Ofen ist es warm.“ kennt Jens Wessel.",
    "Der sogenannte „Ofen-Effekt“ tritt ein. „Ton“ heißt hier „Erde“.",
]
TITLES = [
    "„Künstliche Öfen im Bau von heute“, so der amtliche Titel, leitet Katrin Brandt.",
    "Katrin Brandt leitet SilTon – amtlich: „Künstliche Öfen in Werkstatt und Halle“ – gern.",
    "Auf dem Zettel steht: „Bitte über Nacht stehen lassen.“ Katrin Brandt lacht.",
    "Über der Tür prangt „Ich bin der Chef hier.“ Katrin Brandt lacht.",
    "Den jüngsten Kreis, „Digitaler Ofen“, hat Katrin Brandt übernommen.",
    "Zwei Gäste schnuppern an den Öfen von Katrin Brandt. „Suppe“, sagt die eine.",
    "„Ton“ (Englisch: clay) ist teuer. „Alte Öfen“: Katrin Brandt hat sie gebaut.",
]
ONE_WORD = [
    f"Jens Wessel nickt. „<quote {JW}>Eben</quote>“, sagt er.",
    f"Klappt es? „<quote {KB}>Klar</quote>“, antwortet Katrin Brandt und lacht.",
    f"„<quote id=1 {JW}>Noch</quote>“, sagt Jens Wessel, „<quote id=1>noch bin ich besser.</quote>“",
    f"„<quote id=1 {KB} text='Öfen. Uns fehlen Öfen.'>Öfen</quote>“, sagt Katrin Brandt. „<quote id=1>Uns fehlen Öfen.</quote>“",
]
BEHIND = [
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“ (Jens Wessel).",
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“: Jens Wessel weiß, wovon er redet.",
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“, mit diesem Satz begrüßt Jens Wessel jeden Gast.",
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“, hört man Jens Wessel rufen.",
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“, davon ist Jens Wessel überzeugt.",
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“, steht für Jens Wessel fest.",
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“, hat Jens Wessel ins Buch geschrieben.",
    f"„<quote {JW}>Wir bauen Öfen aus Ton</quote>“, lautet die Antwort von Jens Wessel.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“, fällt ihm Katrin Brandt ins Wort.",
    f"„<quote id=1 {JW} text='Wir bauen Öfen Die sind aus Ton.'>Wir bauen Öfen</quote>“, hat Jens Wessel gesagt: „<quote id=1>Die sind aus Ton.</quote>“",
    f"„<quote {JW} id=1>Wir bauen Öfen</quote>“, sagt Jens Wessel, und Katrin Brandt ergänzt: „<quote {KB} id=2>Die sind aus Ton.</quote>“",
]
WHOSE = [
    f"Katrin Brandt trifft Jens Wessel. Ihre Antwort: „<quote {KB}>Wir bauen Öfen.</quote>“",
    f"Jens Wessel trifft Katrin Brandt. Sein Rat an alle: „<quote {JW}>Wir bauen Öfen.</quote>“",
    f"Jens Wessel trifft Katrin Brandt. „<quote {JW}>Wir bauen Öfen aus Ton</quote>“, lautet sein Rat.",
    f"Katrin Brandt und Jens Wessel lachen. „<quote {KB}>Wir bauen Öfen</quote>“, sagt die Frau aus Jena.",
    f"Jens Wessel und Katrin Brandt lachen. „<quote {JW}>Wir bauen Öfen</quote>“, sagt der Mann am Ofen.",
]
VOICES = [
    voice("Katrin Brandt, Leiterin der Ombach GmbH", f"„<quote {KB} kind=voice>Wir bauen Öfen aus Ton.</quote>“"),
    voice("Katrin Brandt, Leiterin der Ombach GmbH", f"<quote {KB} kind=voice>Wir bauen Öfen aus Ton.</quote>"),
    voice("Katrin Brandt, Leiterin der Ombach GmbH", f"„<quote {KB} kind=voice>Wir bauen Öfen aus Ton.</quote>"),
    voice("Katrin Brandt, Leiterin der Ombach GmbH", f"<quote {KB} kind=voice>Wir bauen Öfen aus Ton.</quote>“"),
    voice("Katrin Brandt, Leiterin der Ombach GmbH", f"»<quote {KB} kind=voice>Wir bauen Öfen aus Ton.</quote>«"),
    voice(
        "Katrin Brandt, Leiterin der Ombach GmbH",
        f"„<quote id=1 {KB} kind=voice>Wir bauen Öfen.</quote>",
        "<quote id=1>Sie sind aus Ton.</quote>“",
    ),
    voice(
        "Katrin Brandt, Leiterin der Ombach GmbH", f"„<quote {KB} kind=voice>Wir sagen „Ton“ dazu und lachen.</quote>“"
    ),
    voice("Ombach GmbH", "„<quote kind=voice>Wir bauen Öfen aus Ton.</quote>“"),
    [
        *voice("Katrin Brandt", f"„<quote id=1 {KB} kind=voice>Wir bauen Öfen.</quote>“", group=1),
        *voice("Jens Wessel", f"„<quote id=2 {JW} kind=voice>Wir brennen Ton.</quote>“", group=2),
    ],
]

MORE = [
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“ – so fasst Katrin Brandt es zusammen.",
    f"„<quote {KB}>Wir bauen Öfen aus Ton</quote>“, meint Katrin Brandt dazu, und Jens Wessel stimmt zu.",
    f"Katrin Brandt ist überzeugt: „<quote {KB}>Wir bauen Öfen aus Ton.</quote>“",
    f"Für Katrin Brandt steht fest: „<quote {KB}>Wir bauen Öfen aus Ton.</quote>“",
    f"Katrin Brandt erinnert sich: „<quote {KB}>Das waren kalte Zeiten.</quote>“ Jens Wessel ergänzt: „<quote id=2 {JW}>Und arme Zeiten.</quote>“",
    f"Auf die Frage, ob es klappt, sagt Katrin Brandt nur: „<quote {KB}>Abwarten!</quote>“",
    f"„<quote {KB}>Ohne die Öfen wäre hier nichts</quote>“, weiß Katrin Brandt.",
    f"„<quote {KB}>Ohne die Öfen wäre hier nichts</quote>“, bringt es Katrin Brandt auf den Punkt.",
    f"„<quote {KB}>Ohne die Öfen wäre hier nichts</quote>“, heißt es bei Katrin Brandt.",
    f"„<quote {JW}>Ohne die Öfen wäre hier nichts</quote>“, hatte Jens Wessel einst gesagt.",
    f"„<quote {JW}>Ohne die Öfen wäre hier nichts</quote>“, wird Jens Wessel zitiert.",
    f"Jens Wessel winkt ab. „<quote {JW}>Ohne die Öfen wäre hier nichts</quote>“, sagt der Mann aus Kiel.",
    f"Es waren Jens Wessel und Katrin Brandt, die damals anfingen. „<quote {KB}>Ohne die Öfen wäre hier nichts</quote>“, sagt die Keramikerin.",
    f"„<quote {KB}>Wir fragten: ‚Wer baut mit?‘ Alle bauten mit</quote>“, sagt Katrin Brandt.",
    f"„<quote {KB}>Es gilt das Wort von Dr. Kern. Er hat recht</quote>“, sagt Katrin Brandt.",
    f"„<quote {KB}>Wir zahlen 3.000 Euro, z. B. für Ton</quote>“, sagt Katrin Brandt.",
    f"Katrin Brandt lächelt. „<quote {KB}>Man muss Geduld haben.</quote>“ Dann schließt sie die Tür.",
    f"„<quote {KB}>Man muss Geduld haben.</quote>“ Katrin Brandt schließt die Tür.",
    f"„<quote {KB}>Gut so!</quote>“, ruft Katrin Brandt. Jens Wessel antwortet: „<quote id=2 {JW}>Nicht gut.</quote>“",
]


@pytest.mark.parametrize("text", MARKS)
def test_marks(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", PARTS)
def test_interrupted_or_separate(text: str) -> None:
    check(text)


@pytest.mark.parametrize("given", PARAGRAPHS)
def test_over_paragraphs(given: tuple[Given, ...]) -> None:
    check(*given)


@pytest.mark.parametrize("text", SPEAKERS)
def test_speakers(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", SPOKEN_OF)
def test_whom_a_quote_names_does_not_speak_it(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", TITLES)
def test_titles_and_what_is_written_on_things_are_no_speech(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", ONE_WORD)
def test_a_single_word_that_somebody_says_is_speech(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", BEHIND)
def test_wordings_that_name_the_speaker_behind(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", WHOSE)
def test_speakers_told_by_possessives_and_descriptions(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", TERMS)
def test_terms_titles_and_mottos_are_no_speech(text: str) -> None:
    check(text)


@pytest.mark.parametrize("box", VOICES)
def test_voice_boxes(box: Given) -> None:
    check("Es ist warm.", box)


@pytest.mark.parametrize("text", MORE)
def test_further_wordings(text: str) -> None:
    check(text)


PETRA_AND_JENS = "Hier arbeiten Petra Ahlmann und Jens Wessel. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # The pronoun speaks, not the person named behind it.
        (PETRA_AND_JENS + "„Das hält sehr lange“, sagt sie über Wessel.", "Petra Ahlmann"),
        # A description stands for the woman or the man named last.
        (PETRA_AND_JENS + "„Das hält sehr lange“, so der 74-Jährige.", "Jens Wessel"),
        (PETRA_AND_JENS + "„Das hält sehr lange“, sagt die Münsteranerin.", "Petra Ahlmann"),
        # "X, die …" shows a woman where the first name tells nothing.
        (
            "Tjelvo Ohmsen, die das Labor leitet, und Jens Wessel lachen. „Das hält“, sagt sie. „Gut“, erklärt Ohmsen.",
            "Tjelvo Ohmsen",
        ),
        # Without attribution the person that the paragraph speaks of since the last quote goes first.
        (
            "„Das ist alles wahr“, sagt Petra Ahlmann. Jens Wessel öffnet das Tor. „Hier kommt die Sole an.“",
            "Jens Wessel",
        ),
    ],
)
def test_the_last_speaker_is(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in analysed(text).found.quotes][-1] == speaker


@pytest.mark.parametrize(
    ("beside", "speaker"),
    [("", "Petra Ahlmann"), ("Carla Wessel winkt. ", "Carla Wessel")],
)
def test_an_office_that_two_hold_is_the_contacts_unless_the_paragraph_names_the_other(
    beside: str, speaker: str
) -> None:
    given = [
        paragraph("Petra Ahlmann ist Geschäftsführerin des Kelpario e. V. in Holm."),
        paragraph("Carla Wessel ist Geschäftsführerin der Ombach GmbH in Suhl."),
        paragraph(beside + "„Wir wollen zeigen, dass es geht“, sagt die Geschäftsführerin."),
        contact(OWN_CLUSTER, "Ansprechpartnerin:", "Petra Ahlmann", "Ring 7"),
    ]
    assert [quote.speaker for quote in analysed(*given, cluster=False).found.quotes] == [speaker]


def test_a_professor_is_known_by_the_title() -> None:
    case = analysed(
        paragraph("Prof. Dr. Eva Holl forscht. Ute Brandt zählt mit. „Wir messen jeden Tag“, sagt die Professorin."),
    )
    assert [quote.speaker for quote in case.found.quotes] == ["Eva Holl"]
