"""Organisations told by all that a text says of their names, and names of other things said in like words.

Marks as in `test_organisations`.
"""

from __future__ import annotations

import pytest

from pipeline.language.lexicon.brown import cluster_of
from pipeline.language.organisations import weighing
from pipeline.language.organisations.found import kind_by_words
from pipeline.language.organisations.sightings import sightings, word_class
from pipeline.language.organisations.vocabulary import is_word
from pipeline.language.organisations.weighing import gathered, persons_in
from tests.language.test_organisations import check

FIRMS = [
    "Geschäftsführer von <org kind=company>KI-Schmiede</org> ist Jens Wessel. Bei <org name=KI-Schmiede>KI-Schmiede</org> arbeiten zwölf Leute.",
    "Antje Kolm, Geschäftsführerin von <org kind=company>Quirlanda</org>, lacht. Bei <org name=Quirlanda>Quirlanda</org> arbeiten zwölf Leute.",
    "In Kelb baut <org kind=company>Pflugora</org> Öfen. Seit 2019 liefert <org name=Pflugora>Pflugora</org> Kacheln nach Jena.",
    "In Kelb baut <org kind=company>Pflugora</org> Öfen und stellt zehn Leute ein. Bei <org name=Pflugora>Pflugora</org> brennt Licht.",
    "Beteiligt sind die <org kind=company>Ombach GmbH</org>, <org kind=company>Faltigo Keramik</org> und die <org kind=university>Universität Jena</org>.",
]
OTHERS = [
    "Im Harz und an der Saale wächst der Wein. Die Töpferei lebt. Webstühle stehen bereit. Auental liefert Scheren.",
    "Das Unternehmen wächst. Die Betriebe liefern, der Hersteller auch.",
    "Jens Wessel lacht. Wessel liefert Öfen, bei Wessel brennt Licht.",
    "Die Arbeitsgruppe Messtechnik trifft sich im Winter.",
    "Bei Fördermitteln hilft Kelpario. Von Fördermitteln lebt der Hafen. Mit Fördermitteln arbeitet die <org kind=company>Ombach GmbH</org>.",
    "Der Vater baute Pflugora. Der Onkel verkaufte Terrazzen.",
    "Landrat von Kelb-Auental war Jens Wessel.",
    "Zwei Verordnungen (MDR/IVDR) gelten hier.",
    "Beteiligt sind Stadtwerke und die <org kind=company>Ombach GmbH</org>. Stadtwerke liefern, bei Stadtwerke arbeiten zwölf.",
]


@pytest.mark.parametrize("text", FIRMS)
def test_firms_without_legal_form(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", OTHERS)
def test_places_people_teams_and_common_nouns(text: str) -> None:
    check(text)


def test_a_stretch_touches_no_name_already_found() -> None:
    text = "Mit Quirla Ton GmbH und Faltigo."
    low = text.index("Quirla")
    found = [s.words for s in sightings(text, 0, len(text), [(low, low + len("Quirla Ton GmbH"))])]
    assert found == [("Faltigo",)]


def test_words_within_a_run_are_seen_alone_and_together() -> None:
    text = "Auch Quirla Ton liefert."
    found = [s.words for s in sightings(text, 0, len(text), [])]
    assert found == [("Quirla",), ("Quirla", "Ton"), ("Ton",)]


def test_an_abbreviation_of_the_language_with_a_common_noun_is_no_name() -> None:
    text = "Bei DIN-Normen hilft die KI-Schmiede."
    assert [seen.words for seen in sightings(text, 0, len(text), [])] == [("KI-Schmiede",)]


def test_genitive_and_nominative_are_sighted_together() -> None:
    text = "Quirlas Öfen. Bei Quirla brennt Licht."
    assert len(gathered(sightings(text, 0, len(text), []))["Quirla"]) == 2


def test_words_after_a_first_name_or_title_are_persons() -> None:
    text = "Mit Anna Kolm, mit Frau Tessenow, mit Quirla."
    assert persons_in(gathered(sightings(text, 0, len(text), []))) == {"Kolm", "Tessenow"}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("die", "article"), ("bei", "bei"), ("liefert", "firm verb"), ("erklärt", "person verb"), ("nennt", "naming"),
        ("Hersteller", "describes company"), ("Geschäftsführer", "role"), ("Hessen", "state"), ("TONX", "capitals"),
        ("TonWerk", "coined"), ("Straße", "noun"), ("Zkrylv", "unknown"), ("12", "number"), (",", ","),
    ],
)  # fmt: skip
def test_classes_of_words(word: str, expected: str) -> None:
    assert word_class(word) == expected


def test_the_vocabulary_holds_common_words_and_no_invented_ones() -> None:
    assert [is_word(word) for word in ("Straße", "liefern", "Quirlanda", "Faltigo")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SPD", "other"),
        ("Die Linke", "other"),
        ("Mittelhafener Beteiligungsgesellschaft", "company"),
        ("Entwicklungsgesellschaft Mittelhafen", "company"),
        ("Gesellschaft für Hafenkunde", "association"),
        ("Quirlanda", None),
    ],
)
def test_kind_by_words(name: str, kind: str | None) -> None:
    found = kind_by_words(name)
    assert (found and found.value) == kind


def test_odds_do_not_depend_on_the_order_of_the_features(monkeypatch: pytest.MonkeyPatch) -> None:
    """Features are a set, whose order differs from process to process; a sum in another order may cross the threshold."""
    monkeypatch.setattr(weighing, "_weights", lambda: {"a": 0.1, "b": 0.2, "c": 0.3})
    assert weighing.log_odds(["a", "b", "c"]) == weighing.log_odds(["c", "b", "a"])


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("Straße", {"only frequent noun"}),
        ("Prüfling", {"only rare noun"}),
        ("Natursport", {"only seldom noun"}),
        ("Zwiebelmaschine", {"only compound"}),
        ("Quirlfreest", {"only unknown", "used nowhere"}),  # "Freest" is a place on the coast, seldom named
        ("Zkrylv", {"only unknown", "used nowhere"}),
        ("TONX", {"only capitals"}),
        ("Hessen", {"only state"}),
    ],
)
def test_how_a_word_that_stands_alone_is_used(word: str, told: set[str]) -> None:
    found = weighing.features_of(word, [], frozenset())
    assert {feature for feature in found if feature.startswith("only ") or feature == "used nowhere"} == told


def test_words_that_stand_alone_are_told_by_their_cluster() -> None:
    cluster = cluster_of("Maschine") or ""
    own, compound = (weighing.features_of(word, [], frozenset()) for word in ("Maschine", "Zwiebelmaschine"))
    assert f"used 6 {cluster[:6]}" in own
    assert {f"used in compounds 6 {cluster[:6]}", f"used in compounds {len(cluster)} {cluster}"} <= compound
    assert not [feature for feature in weighing.features_of("Maschine Ton", [], frozenset()) if "used" in feature]
