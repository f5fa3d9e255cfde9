"""What stands between two printed pieces of a word; each positive case has its negative beside it."""

from __future__ import annotations

import pytest

from pipeline.reading.hyphenation import Lexicon, clean_word, is_parted, join, lost_its_hyphen

NOTHING = Lexicon([])


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Techno-", "logien", "Technologien"),
        ("Techno-", "logien.", "Technologien."),
        ("„Natür-", "lich", "„Natürlich"),
        ("Nordrhein-", "Westfalen", "Nordrhein-Westfalen"),
        ("Baden-", "Württemberg,", "Baden-Württemberg,"),
        ("Aus-", "und", "Aus- und"),
        ("Hard-", "oder", "Hard- oder"),
        ("Energie-", "sowie", "Energie- sowie"),
        ("Forschungs-", "bzw.", "Forschungs- bzw."),
        ("Komponenten-", "(Linsen,", "Komponenten- (Linsen,"),
        ("Kapital-", "undurchsichtig", "Kapitalundurchsichtig"),
        ("Jahrh-", "undert", "Jahrhundert"),
        ("den-", "noch", "dennoch"),
        ("so-", "wie", "sowie"),
        ("Social-Me-", "dia-Kanäle", "Social-Media-Kanäle"),
        ("Know-", "how", "Know-how"),
        ("Know-", "how-Austausch", "Know-how-Austausch"),
        ("Start-", "up-Szene", "Start-up-Szene"),
        ("Knowle-", "dge", "Knowledge"),
        ("nordrhein-", "westfälische", "nordrhein-westfälische"),
        ("sachsen-", "anhaltischen,", "sachsen-anhaltischen,"),
        ("deutsch-", "polnischer", "deutsch-polnischer"),
        ("deutsch-", "sprachigen", "deutschsprachigen"),
        ("technisch-", "wissenschaftliche", "technisch-wissenschaftliche"),
        ("wissenschaft-", "lichen", "wissenschaftlichen"),
        ("nordrhei-", "nischen", "nordrheinischen"),
        ("Menschlich-", "keit", "Menschlichkeit"),
        ("60er-Jahre-", "Bau", "60er-Jahre-Bau"),
        ("60-", "jährige", "60-jährige"),
        ("EU-", "weite", "EU-weite"),
        ("Eu-", "ropa", "Europa"),
        ("ENTWICK-", "LUNG", "ENTWICKLUNG"),
        ("UNES-", "CO", "UNESCO"),
        # a name of one word in quotation marks is coined, elsewhere a hyphen between capitals is true
        ("„Moor-", "Faser“,", "„MoorFaser“,"),
        ("»Moor-", "Faser«", "»MoorFaser«"),
        ("„Moor-", "Faser", "„Moor-Faser"),
        ("Moor-", "Faser“", "Moor-Faser“"),
        ("Moor-", "Faser,", "Moor-Faser,"),
        ("964-", "897", "964-897"),
        ("www.nord-", "licht.example", "www.nord-licht.example"),
        ("Wirt\u00ad", "schaft", "Wirtschaft"),
        ("Office\u00ad", "Umbau", "OfficeUmbau"),
    ],
)
def test_shape_of_the_pieces(left: str, right: str, expected: str) -> None:
    assert left[:-1] + join(left, right, NOTHING) + right == expected


@pytest.mark.parametrize(
    ("printed", "left", "right", "expected"),
    [
        (["ClusterERFOLGE"], "Cluster-", "ERFOLGE", "ClusterERFOLGE"),
        ([], "Cluster-", "ERFOLGE", "Cluster-ERFOLGE"),
        (["KMU"], "KMU-", "IT", "KMU-IT"),
        (["Laborluft-Forschung"], "Laborluft-", "forschung", "Laborluftforschung"),
        (["Make-up"], "Make-", "up", "Make-up"),
        (["online"], "On-", "line-Portal", "Online-Portal"),
        (["Opt-out", "Optout", "Optout"], "Opt-", "out", "Optout"),
        (["(Mess-Reihe)"], "Mess-", "Reihe,", "Mess-Reihe,"),
    ],
)
def test_what_the_publication_prints_elsewhere_decides(
    printed: list[str], left: str, right: str, expected: str
) -> None:
    assert left[:-1] + join(left, right, Lexicon(printed)) + right == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Keramik", "branche", True),
        ("Reise", "wirtschaft.", True),
        ("Betriebs", "leben", False),  # a verb as well
        ("Keramik", "Branche", False),
        ("Keramik,", "branche", False),
        ("die", "branche", False),
        ("Ton", "jung", False),
    ],
)
def test_a_noun_that_lost_its_hyphen_goes_on(left: str, right: str, expected: bool) -> None:
    assert lost_its_hyphen(left, right) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Technolo-", True), ("–", False), ("-", False), ("Wirt\u00ad", True), ("Haus", False), ("Sensorik-,", False)],
)
def test_is_parted(word: str, expected: bool) -> None:
    assert is_parted(word) is expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("qualiﬁzierten", "qualifizierten"),
        ("Oﬃce", "Office"),
        ("Wirt\u00adschafts\u00adrat", "Wirtschaftsrat"),
        ("Wirt\u00ad", "Wirt\u00ad"),
        ("Büro\u2011Umbau", "Büro-Umbau"),
        ("Null\u200bbreite", "Nullbreite"),
        ("Marke®", "Marke®"),
        ("m²", "m²"),
        ("½", "½"),
    ],
)
def test_clean_word(printed: str, expected: str) -> None:
    assert clean_word(printed) == expected
