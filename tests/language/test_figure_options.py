"""What a figure may describe: the options that are weighed where the wording does not settle it."""

from __future__ import annotations

import pytest

from pipeline.language.figures import likely, subject
from pipeline.language.figures.context import Found
from pipeline.language.figures.likely import Asked, asked, scores_of
from pipeline.language.figures.options import Option
from pipeline.language.figures.parties import Parties
from pipeline.language.lexicon.brown import cluster_of
from pipeline.language.ranking import load_joint_weights, load_weights
from tests.language.helpers import analysed


@pytest.fixture
def options_in(monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Option]]:
    """The options of each figure of the text analysed since, by the number's first word and by their name."""
    seen: dict[str, dict[str, Option]] = {}
    original = subject.presumed_options

    def watch(found: Found, parties: Parties, text: str) -> list[Option]:
        options = original(found, parties, text)
        seen[found.words[found.quantity.first].text] = {option.name: option for option in options}
        return options

    monkeypatch.setattr(subject, "presumed_options", watch)
    return seen


def test_nouns_of_the_sentence_are_options_with_their_genitive(options_in: dict[str, dict[str, Option]]) -> None:
    analysed("Im Umbau der Halle stecken 900 Stunden Arbeit.")
    assert "Umbau der Halle" in options_in["900"]
    assert not {"Stunden", "Umbau"} & set(options_in["900"])


def test_what_is_measured_is_an_option_written_as_a_noun(options_in: dict[str, dict[str, Option]]) -> None:
    analysed("Im Monat landen 15 Tonnen Schleifstaub im Container.")
    assert {"Schleifstaub", "Container"} <= set(options_in["15"])


def test_a_noun_says_which_preposition_governs_it(options_in: dict[str, dict[str, Option]]) -> None:
    analysed("Auf dem Gerüst knarren 40 Bretter.")
    scaffold = options_in["40"]["Gerüst"].features
    assert {"governed=auf", "article=definite", "place=before"} <= set(scaffold)
    assert "metric=count_other|governed=auf" in scaffold
    assert "party=noun|governed=auf" in scaffold


def test_the_score_of_an_option_is_the_sum_of_the_weights_of_its_features(
    options_in: dict[str, dict[str, Option]],
) -> None:
    analysed("Die Ankerwinde GmbH streicht Bretter.", "Auf dem Gerüst der Ankerwinde GmbH knarren 40 Bretter.")
    options = list(options_in["40"].values())
    place = "pipeline.language.figures", likely.WEIGHTS
    weights, by_context = load_weights(*place), load_joint_weights(*place)
    assert len(options) > 1
    for option, score in zip(options, scores_of(options, by_context), strict=True):
        assert sum("|" in name and name in weights for name in option.features) > 3
        spelled_out = sum(weights.get(name, 0.0) * value for name, value in option.features.items())
        assert score == pytest.approx(spelled_out, abs=1e-12)


def test_nouns_reach_two_sentences_back_and_not_into_the_passage_before(
    options_in: dict[str, dict[str, Option]],
) -> None:
    analysed("Ein Kutter kam.", "Das Gatter knarrt. Die Leiter fehlt. Der Eimer leckt. Gezählt wurden 40 Bretter.")
    assert {"Leiter", "Eimer"} <= set(options_in["40"])
    assert not {"Gatter", "Kutter"} & set(options_in["40"])
    assert "place=back 1" in options_in["40"]["Eimer"].features


def test_words_in_quotation_marks_are_options_from_the_passage_before_on(
    options_in: dict[str, dict[str, Option]],
) -> None:
    analysed("Daraus wurde das Spiel „Ebbe und Flut“.", "Es läuft in 58 Häusern.")
    assert "quoted=0" in options_in["58"]["Ebbe und Flut"].features


def test_what_stands_for_a_name_is_no_option_of_its_own(options_in: dict[str, dict[str, Option]]) -> None:
    analysed("In Kiel sitzt die Ankerwinde GmbH. In 15 Ländern hilft das Unternehmen.")
    assert "Ankerwinde GmbH" in options_in["15"]
    assert "Unternehmen" not in options_in["15"]


def test_what_measures_or_weighs_so_much_is_settled(options_in: dict[str, dict[str, Option]]) -> None:
    assert subjects("Im Hof der Ankerwinde GmbH maß die Standfläche 260 Quadratmeter.") == ["Standfläche"]
    assert subjects("Daran wiegt das Gewicht 20 Kilogramm.") == ["Gewicht"]
    assert not options_in
    subjects("Daran glänzt das Gewicht 20 Jahre.")
    assert "20" in options_in


def subjects(prose: str) -> list[str | None]:
    """Return the subject of each figure."""
    return [figure.subject for figure in analysed(prose).found.figures]


@pytest.mark.parametrize("opener", ["Früher", "Danach", "Seitdem", "Manchmal", "Dahinter", "Allerdings", "Letztes"])
def test_what_opens_a_sentence_is_no_option_where_it_is_no_noun(
    options_in: dict[str, dict[str, Option]], opener: str
) -> None:
    analysed(f"{opener} Jahr knarrten am Ufer 40 Bretter.")
    assert "Ufer" in options_in["40"]
    assert opener not in options_in["40"]


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[Asked, list[str]]]:
    """What the network is asked about each figure, by the number's first word, with the names of the options."""
    seen: dict[str, tuple[Asked, list[str]]] = {}
    original = subject.likeliest_of

    def watch(found: Found, options: list[Option]) -> tuple[int, float]:
        seen[found.words[found.quantity.first].text] = asked(found, options), [option.name for option in options]
        return original(found, options)

    monkeypatch.setattr(subject, "likeliest_of", watch)
    return seen


def clusters(*words: str) -> list[str]:
    return [f"cluster={(cluster_of(word) or '')[:size]}" for word in words for size in (8, 20)]


def test_the_network_reads_the_words_of_the_clause_up_to_marks(questions: dict[str, tuple[Asked, list[str]]]) -> None:
    analysed("Am Ufer knarren, wenn niemand badet, wieder durch einen Sturm 40 morsche Bretter, die keiner streicht.")
    assert questions["40"][0].words == clusters("wieder", "morsche")


def test_the_network_reads_how_the_noun_of_a_thing_is_used(questions: dict[str, tuple[Asked, list[str]]]) -> None:
    analysed("Die Ankerwinde GmbH streicht Bretter.", "Im Umbau der Scheune der Ankerwinde GmbH knarren 40 Bretter.")
    question, names = questions["40"]
    cluster = cluster_of("Umbau") or ""
    assert {f"cluster={cluster[:size]}" for size in (4, 6, 8, 10, 20)} <= set(
        question.options[names.index("Umbau der Scheune")]
    )
    firm = question.options[names.index("Ankerwinde GmbH")]
    assert "party=organisation" in firm
    assert not [feature for feature in firm if feature.startswith("cluster=")]


def test_the_network_reads_how_what_is_counted_is_used(questions: dict[str, tuple[Asked, list[str]]]) -> None:
    analysed("Auf dem Gerüst knarren 40 Bretter.")
    cluster = cluster_of("Bretter") or ""
    assert f"cluster={cluster}" in questions["40"][0].context


def test_a_word_in_no_cluster_is_read_as_such(questions: dict[str, tuple[Asked, list[str]]]) -> None:
    analysed("Auf dem Qxzwl knarren 40 Bretter.")
    question, names = questions["40"]
    assert "cluster=?" in question.options[names.index("Qxzwl")]


def test_weights_and_network_count_alike(
    options_in: dict[str, dict[str, Option]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What one of both holds for likely and the other for impossible is not given."""
    names: list[str] = []

    class Stub:
        def scores(self, context: object, words: object, options: object) -> list[float]:
            return [{"Ufer": 3.0, "Gerüst": 2.5}.get(name, -9.0) for name in names]

    def linear(options: list[Option], weights: object) -> list[float]:
        names[:] = [option.name for option in options]
        return [{"Umbau": 3.0, "Gerüst": 2.5}.get(name, -9.0) for name in names]

    monkeypatch.setattr(likely, "scores_of", linear)
    monkeypatch.setattr(likely, "load_network", lambda package, name: Stub())
    assert subjects("Am Ufer knarren auf dem Gerüst beim Umbau 40 Bretter.") == ["Gerüst"]
    assert {"Ufer", "Gerüst", "Umbau"} <= set(options_in["40"])


def test_a_vague_branch_does_not_settle_what_hangs_on_it(options_in: dict[str, dict[str, Option]]) -> None:
    analysed("Jeder achte Arbeitsplatz hängt an der Branche.")
    assert "Branche" in options_in.pop("Jeder")
    analysed("Jeder achte Arbeitsplatz hängt am Schiffbau.")
    assert not options_in
