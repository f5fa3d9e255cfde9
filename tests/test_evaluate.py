"""Evaluate counts as a careful reader would; all numbers here are worked out by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.cli.evaluate import mistake_lines, table_lines
from pipeline.evaluate import evaluate, read_gold, read_warehouse
from pipeline.evaluate.annotation import (
    AnnotatedReportage,
    Cluster,
    Contact,
    Figure,
    Organisation,
    Person,
    Project,
    Quote,
)
from pipeline.evaluate.matching import (
    match,
    same_figure,
    same_name,
    same_organisation,
    same_person,
    same_project,
    same_quote,
)
from pipeline.evaluate.text import near, norm, norm_organisation, stem
from pipeline.load.swap import building
from pipeline.load.write import load_publication
from tests.warehouse_examples import extraction, publication, reading


def reportage(**found: Any) -> AnnotatedReportage:
    cluster = found.pop("cluster", Cluster(name="Holzforum Auental e. V.", headline="Holz denkt weiter"))
    return AnnotatedReportage(cluster=cluster, **found)


def counts(kind: str, gold: list[Any], found: list[Any], **cluster: Any) -> tuple[int, int, int]:
    result = evaluate({"a": reportage(**{kind: gold}, **cluster)}, {"a": reportage(**{kind: found}, **cluster)})
    score = result.kinds[kind]
    return score.true_positives, score.false_positives, score.false_negatives


def test_norm_forgives_typography() -> None:
    assert norm("„Wald\u00adhaus®“ – Straße ") == "waldhaus strasse"
    assert norm("Nordrhein-Westfalen") == "nordrhein westfalen"
    assert norm(None) == ""
    assert norm_organisation("Tannhof GmbH & Co. KG") == norm_organisation("TANNHOF") == "tannhof"
    assert (
        norm_organisation("Holzforum Auental e. V.")
        == norm_organisation("Holzforum Auental e.V.")
        == "holzforum auental"
    )
    assert stem("neue Mitglieder") == stem("Mitglied") == "mitglied"


def test_near() -> None:
    assert near("Leiterin des Holzforums", "Leiterin")
    assert near("Sprecherin", "Sprecher")
    assert not near("Sprecherin", "Vorstand")
    assert not near("AG", "Tannhof AG")
    assert near(None, "")
    assert not near("", "Sprecherin")


def test_names_of_one_person() -> None:
    assert same_name("Mira Talberg", "mira TALBERG")
    assert same_name("Mira A. Talberg", "Mira Talberg")
    assert same_name("Talberg", "Talberg")
    assert not same_name("Talberg", "Mira Talberg")
    assert not same_name("Mona Talberg", "Mira Talberg")
    assert not same_name("", "")


def test_organisations_match_by_any_name_without_legal_form() -> None:
    gold = Organisation(name="Tannhof GmbH", aliases=("THG",))
    assert same_organisation(Organisation(name="Tannhof"), gold)
    assert same_organisation(Organisation(name="thg"), gold)
    assert not same_organisation(Organisation(name="Tannhof Holding"), gold)
    assert not same_organisation(Organisation(name="GmbH"), Organisation(name="AG"))


def test_figures_match_by_value_and_unit_or_words() -> None:
    gold = Figure(text="84 Mitglieder", value=84, unit="Mitglieder")
    assert same_figure(Figure(text="84", value=84.0, unit="Mitglied"), gold)
    assert same_figure(Figure(text="84 Mitglieder zählt", value=84, unit=None), gold)
    assert not same_figure(Figure(text="84 Projekte, Ziele", value=84, unit="Ziele"), gold)
    assert not same_figure(Figure(text="85 Mitglieder", value=85, unit="Mitglieder"), gold)
    assert same_figure(Figure(text="ein Drittel", value=33.333), Figure(text="Drittel", value=33.33))


def test_projects_match_by_either_name() -> None:
    gold = Project(name="LeiseWand", full_name="Leise Wände für das Auental")
    assert same_project(Project(name="Leise Wände für das Auental"), gold)
    assert same_project(Project(name="Projekt LeiseWand"), gold)
    assert not same_project(Project(name="LautDach"), gold)


def test_quotes_match_by_their_beginning_or_end() -> None:
    gold = Quote(begins="Wir bauen leise und", ends="mit viel Holz weiter", kind="inline")
    assert same_quote(Quote(text="Wir bauen leise und schnell"), gold)
    assert same_quote(Quote(text="Alles soll wachsen und wir machen mit viel Holz weiter."), gold)
    assert not same_quote(Quote(text="Wir bauen laut"), gold)
    late = "x" * 31 + " wir bauen leise und " + "y" * 60
    assert not same_quote(Quote(text=late), gold)


def test_matching_is_one_to_one_and_prefers_the_likest() -> None:
    found = [Person(name="Mira B. Talberg"), Person(name="Mira Talberg"), Person(name="Uwe Reh")]
    gold = [Person(name="Mira Talberg"), Person(name="Jan Reh")]
    matching = match(found, gold, same_person)
    assert matching.pairs == [(found[1], gold[0])]
    assert matching.extra == [found[0], found[2]]
    assert matching.missed == [gold[1]]


def test_required_gold_is_matched_before_equally_alike_optional_gold() -> None:
    gold = [Figure(text="2 Jahre", value=2, unit="Jahre", optional=True), Figure(text="2 Jahre", value=2, unit="Jahre")]
    matching = match([Figure(text="2 Jahre", value=2, unit="Jahre")], gold, same_figure)
    assert [pair[1] for pair in matching.pairs] == [gold[1]]
    assert counts("figures", gold, gold[:1]) == (1, 0, 0)


def test_optional_gold_counts_neither_way() -> None:
    gold = [Person(name="Mira Talberg"), Person(name="Uwe Reh", optional=True)]
    assert counts("people", gold, [Person(name="Mira Talberg")]) == (1, 0, 0)
    assert counts("people", gold, [Person(name="Mira Talberg"), Person(name="Uwe Reh")]) == (1, 0, 0)
    assert counts("people", gold, [Person(name="Uwe Reh"), Person(name="Uwe B. Reh")]) == (0, 0, 1)
    assert counts("people", gold, [Person(name="Mira Talberg"), Person(name="Mira B. Talberg")]) == (1, 1, 0)


def test_the_cluster_itself_is_no_extra_organisation() -> None:
    cluster = Cluster(name="Holzforum Auental e. V.", aliases=("HFA",), headline="Holz denkt weiter")
    found = [Organisation(name="Holzforum Auental"), Organisation(name="HFA"), Organisation(name="Tannhof")]
    assert counts("organisations", [], found, cluster=cluster) == (0, 1, 0)


def test_precision_recall_and_f1_are_micro_averages() -> None:
    gold = {
        "a": reportage(people=[Person(name="Mira Talberg"), Person(name="Uwe Reh"), Person(name="Ida Kolb")]),
        "b": reportage(people=[Person(name="Jan Esch")]),
    }
    found = {"a": reportage(people=[Person(name="Mira Talberg"), Person(name="Uwe Reh"), Person(name="Otto Falsch")])}
    result = evaluate(gold, found)
    score = result.kinds["people"]
    assert (score.true_positives, score.false_positives, score.false_negatives) == (2, 1, 2)
    assert score.precision == pytest.approx(2 / 3)
    assert score.recall == pytest.approx(2 / 4)
    assert score.f1 == pytest.approx(4 / 7)
    assert result.missing == ["b"]
    empty = evaluate({}, {})
    assert (empty.kinds["quotes"].precision, empty.kinds["quotes"].recall, empty.kinds["quotes"].f1) == (0, 0, 0)


def attributes(kind: str, gold: Any, found: Any) -> dict[str, tuple[int, int]]:
    result = evaluate({"a": reportage(**{kind: [gold]})}, {"a": reportage(**{kind: [found]})})
    return {name: (tally.right, tally.of) for name, tally in result.kinds[kind].attributes.items()}


def test_attributes_of_people() -> None:
    gold = Person(
        name="Mira Talberg", titles="Dr.", roles=("Geschäftsführerin",), organisation="Holzforum e. V.", quoted=True
    )
    found = Person(
        name="Mira Talberg", titles="dr", roles=("Sprecherin", "Geschäftsführerin"), organisation="Tannhof", voice=True
    )
    assert attributes("people", gold, found) == {
        "titles": (1, 1),
        "role": (1, 1),
        "organisation": (0, 1),
        "quoted": (0, 1),
        "voice": (0, 1),
    }
    silent = Person(name="Mira Talberg")
    assert attributes("people", silent, found) == {"titles": (0, 1), "quoted": (1, 1), "voice": (0, 1)}


def test_attributes_of_figures() -> None:
    gold = Figure(
        text="80 bis 90 Gäste", value=80, value_max=90, unit="Gäste", qualifier="about", metric="participants",
        subject="Herbstforum", year=2020,
    )  # fmt: skip
    found = Figure(
        text="80 bis 90 Gäste", value=80, value_max=95, unit="Gäste", qualifier="about", metric="members",
        subject="das Herbstforum", year=2021,
    )  # fmt: skip
    assert attributes("figures", gold, found) == {
        "qualifier": (1, 1),
        "metric": (0, 1),
        "value_max": (0, 1),
        "year": (0, 1),
        "subject": (1, 1),
    }
    assert attributes("figures", Figure(text="3 Gäste", value=3, unit="Gäste"), Figure(text="3 Gäste", value=3)) == {
        "qualifier": (1, 1),
        "metric": (1, 1),
    }


def test_attributes_of_projects_and_quotes() -> None:
    gold = Project(
        name="LeiseWand", funders=("Stiftung Auental",), amount_eur=1.2e6, start=2019, partners=("Tannhof GmbH",)
    )
    found = Project(
        name="LeiseWand", funders=("Stiftung Auental",), amount_eur=1.2e6, start=2019, end=2020, partners=("Tannhof",)
    )
    assert attributes("projects", gold, found) == {
        "amount_eur": (1, 1),
        "funders": (1, 1),
        "years": (0, 1),
        "partners": (1, 1),
    }
    assert attributes("projects", Project(name="LeiseWand"), found) == {}
    spoken = Quote(speaker="Mira Talberg", begins="Wir bauen leise und gern", ends="und gern", kind="inline")
    by_surname = Quote(speaker="Frau Talberg", text="Wir bauen leise und gern", kind="voice")
    assert attributes("quotes", spoken, by_surname) == {"speaker": (1, 1), "kind": (0, 1)}
    assert attributes("quotes", spoken, Quote(text="Wir bauen leise und gern", kind="inline"))["speaker"] == (0, 1)


GOLD_CLUSTER = Cluster(
    name="Holzforum Auental e. V.", headline="Holz denkt weiter", aliases=("Holzforum",), legal_form="e. V.",
    founded=2003, city="Auental", state=None, field="Holzwirtschaft und Bau", members=84,
    contact=Contact(persons=("Mira Talberg",), phone="+49 555 12-34", email="info@holzforum.example",
                    website="www.holzforum.example"),
)  # fmt: skip


def cluster_fields(found: Cluster | None) -> dict[str, bool]:
    result = evaluate({"a": AnnotatedReportage(cluster=GOLD_CLUSTER)}, {"a": AnnotatedReportage(cluster=found)})
    wrong = {mistake.what for mistake in result.mistakes}
    names = [
        "name",
        "legal_form",
        "city",
        "field",
        "founded",
        "members",
        "contact_persons",
        "phone",
        "email",
        "website",
    ]
    assert result.cluster_fields.of == len(names)
    assert result.cluster_fields.right == len(names) - len(wrong)
    return {name: name not in wrong for name in names}


def test_cluster_fields_forgive_other_spellings() -> None:
    found = Cluster(
        name="Holzforum", legal_form="e.V.", founded=2003, city="Auental am Fluss", field="Holzwirtschaft", members=84,
        contact=Contact(persons=("Dr. Mira Talberg",), phone="0049 (0)555 1234", email="INFO@holzforum.example",
                        website="https://holzforum.example/"),
    )  # fmt: skip
    fields = cluster_fields(found)
    assert {name for name, right in fields.items() if not right} == {"phone"}
    dialled = found.model_copy(update={"contact": found.contact.model_copy(update={"phone": "+49 (0)555 1234"})})
    assert all(cluster_fields(dialled).values())


def test_cluster_fields_that_are_wrong_or_missing() -> None:
    assert set(cluster_fields(None).values()) == {False}
    found = Cluster(name="Waldforum", founded=1990, members=83, contact=Contact(persons=("Uwe Reh",)))
    assert set(cluster_fields(found).values()) == {False}


def gold_file(folder: Path) -> dict[str, Any]:
    annotation = {
        "id": "auental",
        "cluster": {"name": "Holzforum Auental e. V.", "headline": "Holz denkt weiter!", "aliases": [], "members": 84},
        "people": [
            {"name": "Mira Talberg", "titles": "Dr.", "roles": ["Geschäftsführerin"], "organisation": None,
             "quoted": True, "voice": False},
            {"name": "Uwe Reh", "titles": "", "roles": [], "organisation": None, "quoted": False, "voice": False},
        ],
        "organisations": [{"name": "Tannhof GmbH", "aliases": [], "kind": "research"}],
        "figures": [{"text": "84 Mitglieder", "value": 84, "value_max": None, "unit": "Mitglieder",
                     "qualifier": "about", "metric": "members", "subject": None, "year": None}],
        "projects": [],
        "quotes": [{"speaker": "Mira Talberg", "begins": "Wir bauen", "ends": "leise", "kind": "inline"}],
    }  # fmt: skip
    (folder / "auental.json").write_text(json.dumps(annotation), encoding="utf-8")
    return annotation


def test_a_warehouse_against_gold_files(tmp_path: Path) -> None:
    gold_file(tmp_path)
    one, warehouse = publication(), tmp_path / "k.duckdb"
    with building(warehouse) as copy:
        load_publication(copy, "run_1", one, reading(one), [extraction(one)])
    gold = read_gold(tmp_path)
    result = evaluate(gold, read_warehouse(warehouse, gold))
    assert table_lines(result) == [
        "                      P      R     F1   tp/fp/fn",
        "people            1.000  0.500  0.667   1/0/1   titles 1.00  role 1.00  quoted 1.00  voice 1.00",
        "organisations     1.000  1.000  1.000   1/0/0   kind 0.00",
        "figures           1.000  1.000  1.000   1/0/0   qualifier 1.00  metric 1.00",
        "projects          0.000  0.000  0.000   0/1/0",
        "quotes            1.000  1.000  1.000   1/0/0   speaker 1.00  kind 1.00",
        "cluster fields                  1.000   2/2",
        "confidence ≥ 0.9                0.800   4/5",
    ]
    assert mistake_lines(result) == [
        "auental        people         missed          {'name': 'Uwe Reh', 'titles': ''}",
        "auental        organisations  kind            'Tannhof GmbH' gold='research' got='company'",
        "auental        projects       extra           {'name': 'LeiseWand', 'funders': ('Stiftung Auental',), "
        "'amount_eur': 1200000.0, 'partners': ('Tannhof GmbH',)}",
        "",
    ]


def test_a_reportage_is_found_by_its_headline_only(tmp_path: Path) -> None:
    annotation = gold_file(tmp_path)
    annotation["cluster"]["headline"] = "Metall schweigt"
    (tmp_path / "auental.json").write_text(json.dumps(annotation), encoding="utf-8")
    one, warehouse = publication(), tmp_path / "k.duckdb"
    with building(warehouse) as copy:
        load_publication(copy, "run_1", one, reading(one), [extraction(one)])
    assert read_warehouse(warehouse, read_gold(tmp_path)) == {}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "is not JSON"),
        ('{"cluster": {"name": "x"}}', "cluster.headline is missing"),
        ('{"cluster": {"name": "x", "headline": "y"}, "people": [{"titles": "Dr."}]}', "people.0.name: Field required"),
    ],
)
def test_mistakes_in_gold_files_are_named(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "bad.json").write_text(content)
    with pytest.raises(ValueError, match=words):
        read_gold(tmp_path)


def test_a_folder_without_gold_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds no gold annotation"):
        read_gold(tmp_path)
