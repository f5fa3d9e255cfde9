"""The report's files: which there are, what is in them, that nothing leads out of them, what happens without a PDF."""

from __future__ import annotations

import json
import re
import shutil
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from pipeline.ask import ask, find
from pipeline.cli import main
from pipeline.correct import Said, correct
from pipeline.errors import ExportError, QueryError, Unreadable
from pipeline.report.crops import write_crops
from pipeline.report.german import german
from pipeline.report.labels import FIELDS, STATES, VALUES, number, page_name, value_label
from pipeline.report.room import report
from pipeline.report.writing import slug
from pipeline.review.table import append_correction
from pipeline.run import run_all
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.correction import Correction
from schemas.publication import DocumentState
from schemas.records import (
    Cluster,
    Figure,
    Metric,
    Organisation,
    OrganisationKind,
    Person,
    Project,
    Qualifier,
    Quote,
    QuoteKind,
)
from tests.fake_stages import InThisProcess
from tests.report.examples import CROP, DrawnStages, draw, fill
from tests.warehouse_examples import SENTENCES

HOSTILE = (
    "</script><script>window.owned = 1</script><img src=//127.0.0.1:9/x onerror=alert(1)>\x1b[2J$title\u202egpj.exe"
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A warehouse with the drawn publication. Not to be changed."""
    folder = tmp_path_factory.mktemp("room")
    rejects = [
        ("value: Field required", '{"figure_id": "fig_x", "text": "viele", "year": 2014}', 2),
        ("no subject", "{}", None),
    ]
    return fill(folder / "w" / "k.duckdb", draw(folder / "heft.pdf"), DrawnStages(rejects=rejects))


@pytest.fixture
def own(filled: Settings, tmp_path: Path) -> Settings:
    """A copy of the warehouse and of the PDF."""
    source = filled.warehouse.parent.parent
    shutil.copytree(source / "w", tmp_path / "w")
    shutil.copy(source / "heft.pdf", tmp_path / "heft.pdf")
    return Settings(warehouse=tmp_path / "w" / "k.duckdb")


def data_of(page: str) -> Any:
    (text,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    return json.loads(text)


@pytest.fixture(scope="module")
def page(filled: Settings, tmp_path_factory: pytest.TempPathFactory) -> str:
    (reported,) = report(filled, [], tmp_path_factory.mktemp("out"))
    return reported.path.read_text(encoding="utf-8")


def test_one_page_per_publication_and_an_index(filled: Settings, tmp_path: Path) -> None:
    (reported,) = report(filled, [], tmp_path / "new" / "folder")
    identifier = reported.contents.file.publication_id
    assert reported.path == tmp_path / "new" / "folder" / f"heft-{identifier[:8]}.html"
    assert {path.name for path in reported.path.parent.iterdir()} == {reported.path.name, "index.html"}
    index = (reported.path.parent / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'<a href="([^"]*)">([^<]*)</a>', index) == [(reported.path.name, "Heft")]
    numbers = re.findall(r"<td class=n>([^<]*)</td>", index)
    assert numbers == ["2021", "3", "1", "1", "1", "1", "1", "1", "1", "2", "0"]
    assert "<td>teilweise gelesen</td>" in index and "Nicht dabei" not in index


def test_a_single_named_publication_leaves_the_index_alone(filled: Settings, tmp_path: Path) -> None:
    (by_name,) = report(filled, ["heft.pdf"], tmp_path)
    (by_identifier,) = report(filled, [by_name.contents.file.publication_id[:6]], tmp_path)
    assert by_name.path == by_identifier.path
    assert [path.name for path in tmp_path.iterdir()] == [by_name.path.name]
    with pytest.raises(QueryError, match="no publication is known as"):
        next(report(filled, ["other.pdf"], tmp_path))


def test_the_same_knowledge_base_gives_the_same_bytes(filled: Settings, tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert [one.refusal for one in report(filled, [], tmp_path / name)] == [None]
    files = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert len(files) == 2
    for file in files:
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_the_page_holds_every_record_with_its_places(filled: Settings, page: str) -> None:
    records = data_of(page)["records"]
    stated = ask(filled.warehouse, "SELECT record_id FROM staging.records").rows
    assert sorted(record["id"] for record in records if record["id"]) == sorted(identifier for (identifier,) in stated)
    by_type = {record["type"]: record for record in records[:6]}
    assert [*by_type] == ["cluster", "person", "organisation", "figure", "project", "quote"]
    person = by_type["person"]
    assert (person["title"], person["note"]) == (
        "Dr. Mira Talberg",
        "Geschäftsführerin; Sprecherin · Holzforum Auental e. V.",
    )
    assert (person["reportage"], person["confidence"], person["sure"]) == (0, 0.9, "90\u00a0%")
    assert person["fields"] == [
        ["Name", "Mira Talberg"],
        ["Titel", "Dr."],
        ["Funktionen", "Geschäftsführerin; Sprecherin"],
        ["Organisation", "Holzforum Auental e. V."],
        ["Wörtlich zitiert", "ja"],
    ]
    (place,) = person["places"]
    assert place["sentence"] == ["„Wir bauen leise“, sagt Geschäftsführerin ", "Mira Talberg", "."]
    assert (place["page"], place["name"], place["rule"]) == (
        1,
        "Seite 2 (gedruckt 4)",
        "Regel tests.example 1, 90\u00a0%",
    )
    assert by_type["project"]["note"] == "Stiftung Auental · 1.200.000 €"
    assert by_type["quote"]["title"] == "„Wir bauen leise“"
    assert by_type["figure"]["note"] == "Mitglieder · Holzforum Auental e. V."


def test_boxes_are_told_once_and_from_the_corner_of_what_is_visible(page: str) -> None:
    data = data_of(page)
    pages = data["pages"]
    assert [len(one["boxes"]) for one in pages] == [0, 4, 1]
    assert [(one["width"], one["height"]) for one in pages] == [
        (595, 842),
        (595, 842),
        (CROP[3] - CROP[1], CROP[2] - CROP[0]),
    ]
    person, quote = (next(one for one in data["records"] if one["type"] == kind) for kind in ("person", "quote"))
    assert person["places"][0]["boxes"] == quote["places"][0]["boxes"] == [2, 3]
    x, y, width, height = pages[2]["boxes"][0]
    assert (x, height) == (120 - CROP[1], 12)
    assert 535 < width < 536 and 140 < y < 141  # the line as layout reads it, see test_pictures.py for the ink


def test_the_very_words_are_found_on_the_page_also_where_it_is_turned(page: str) -> None:
    data = data_of(page)
    places = {one["type"]: one["places"][0] for one in data["records"] if one["id"]}
    (words,) = places["project"]["words"]
    line = data["pages"][2]["boxes"][0]
    before, project = (stringWidth(text, "Times-Roman", 12) for text in ("Das Projekt ", "LeiseWand"))
    assert words[0] == pytest.approx(line[0] + before, abs=0.5)
    assert words[2] == pytest.approx(project, abs=0.5)
    assert [words[1], words[3]] == [line[1], line[3]]
    (words,) = places["person"]["words"]
    assert words[1] == data["pages"][1]["boxes"][3][1], "on the second of two lines"


def test_rejects_are_there_with_their_reason(page: str) -> None:
    rejects = [record for record in data_of(page)["records"] if record["type"] == "reject"]
    assert [(one["title"], one["note"], one["confidence"]) for one in rejects] == [
        ("viele", "Zahl: Wert: fehlt", None),
        ("", "Zahl: no subject", None),
    ]
    assert rejects[0]["fields"] == [["Grund", "Wert: fehlt"], ["Wortlaut", "viele"], ["Jahr", "2014"]]
    assert rejects[0]["places"] == [{"page": 1, "name": "Seite 2 (gedruckt 4)", "boxes": [], "words": []}]
    assert rejects[1]["places"] == []
    assert '<p class="notice">Zustand: teilweise gelesen. Verworfene Funde: 2 → ' in page


def test_what_people_corrected_and_rejected_is_told(own: Settings, tmp_path: Path) -> None:
    settings = own.model_copy(update={"corrections": tmp_path / "corrections"})
    figure = {"record_type": "figure", "sentence": SENTENCES[0], "words": "84 Mitglieder"}
    quote = {"record_type": "quote", "sentence": SENTENCES[1], "words": "Wir bauen leise"}
    said = (
        {"action": "change", **figure, "field": "value", "old": "84", "new": "85", "note": "Seite 4", "author": "Horn"},
        {"action": "reject", **quote},
    )
    for cells in said:
        append_correction(settings.corrections, Correction.model_validate({"file": "heft.pdf", **cells}))
    run_all([tmp_path / "heft.pdf"], settings, InThisProcess(DrawnStages()))
    (reported,) = report(settings, ["heft.pdf"], tmp_path / "out")
    page = reported.path.read_text(encoding="utf-8")
    records = {one["type"]: one for one in data_of(page)["records"] if one["id"]}
    assert "quote" not in records and "index.html" not in page
    assert ["Wert", "85"] in records["figure"]["fields"]
    assert records["figure"]["fields"][-1] == ["Berichtigt", "Wert: 84 → 85 (Seite 4; Horn)"]
    assert [place["rule"] for place in records["figure"]["places"]][-1] == "von Menschen berichtigt"
    gone = records["reject"]
    assert (gone["title"], gone["note"], gone["confidence"]) == (
        "„Wir bauen leise“",
        "Zitat: von Menschen verworfen",
        None,
    )
    assert gone["places"][0]["boxes"] == [2, 3] and gone["fields"][-1] == ["Verworfen", "von Menschen"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("it has 12 pages, more than the 3 allowed", "sie hat 12 Seiten, erlaubt sind 3"),
        ("split it, or raise the setting max_pages", "aufteilen, oder die Einstellung max_pages erhöhen"),
        ("2 of its 9 pages were read; the rows of an earlier run are kept",
         "gelesen wurden 2 von 9 Seiten; es bleibt, was ein früherer Lauf las"),
        ("raw/a.pdf has gone: its pages cannot be shown", "sie ist verschwunden: ihre Seiten sind nicht zu zeigen"),
        ("1 record was rejected", "verworfene Funde: 1"),
        ("end_year: Input should be less than or equal to 2200", "Ende: darf höchstens 2200 sein"),
        ("record: Value error, end year 2019 is before start year 2021", "das Ende 2019 liegt vor dem Beginn 2021"),
        ("partners.0: String should have at least 1 character; name: Field required", "Partner: ist leer; Name: fehlt"),
        ("something that nobody foresaw", "something that nobody foresaw"),
    ],
)  # fmt: skip
def test_reasons_are_in_german(said: str, told: str) -> None:
    assert german(said) == told


def test_the_page_needs_no_other_file(page: str) -> None:
    assert set(re.findall(r'(?:src|href)="([^"]{0,23})', page)) == {"data:image/webp;base64,", "index.html"}
    assert page.count("<img ") == 3
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'" and rules["img-src"] == "data:"
    assert [re.fullmatch(r"'sha256-[\w+/=]+'", rules[name]) is None for name in ("script-src", "style-src")] == [
        False
    ] * 2


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    edits: dict[str, dict[str, Any]] = {
        "people": {"name": HOSTILE},
        "quotes": {"text": HOSTILE},
        "cluster": {"name": HOSTILE},
    }
    stages = DrawnStages(
        edits=edits, headline=HOSTILE, title=HOSTILE, rejects=[(HOSTILE, json.dumps({HOSTILE: HOSTILE}), 2)]
    )
    name = f"..{HOSTILE.replace('/', '_')}.pdf"
    settings = fill(tmp_path / "k.duckdb", draw(tmp_path / name), stages)
    (reported,) = report(settings, [], tmp_path / "out")
    assert reported.path.parent == tmp_path / "out"
    assert re.fullmatch(r"[a-z0-9-]+\.html", reported.path.name)
    page, index = (path.read_text(encoding="utf-8") for path in (reported.path, tmp_path / "out" / "index.html"))
    for text in (page, index):
        assert "\u202e" not in text and "\x1b" not in text
        assert text.count("<img ") == (3 if text is page else 0)
    assert page.count("<script") == page.count("</script>") == 2
    assert index.count("<script") == 0
    shown = HOSTILE.replace("\u202e", "\\u202e").replace("\x1b", "\\x1b")
    assert [one["title"] for one in data_of(page)["records"] if one["type"] in ("cluster", "reject")] == [shown, shown]
    (title,) = re.findall(r"<title>(.*) – Lesesaal</title>", page)
    assert unescape(title) == shown


def test_a_publication_whose_pdf_has_gone_is_told_and_the_others_go_on(own: Settings, tmp_path: Path) -> None:
    second = draw(tmp_path / "zweites.pdf", title="Zweites Heft mit anderem Titel")
    fill(own.warehouse, second, DrawnStages(headline="Anders"))
    before = {one.path.name for one in report(own, [], tmp_path / "out")}
    assert len(before) == 2
    (tmp_path / "heft.pdf").unlink()
    first, other = report(own, [], tmp_path / "out")
    assert (first.contents.file.file_name, other.contents.file.file_name) == ("heft.pdf", "zweites.pdf")
    assert isinstance(first.refusal, Unreadable) and other.refusal is None
    assert first.refusal.reason == f"{tmp_path / 'heft.pdf'} has gone: its pages cannot be shown"
    assert not first.path.exists() and other.path.exists(), "no page of another time is left"
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'<a href="([^"]*)">', index) == [other.path.name]
    assert "<tr><th scope=row>heft.pdf</th><td>ohne Bericht</td><td>" in index
    (tmp_path / "heft.pdf").write_bytes(second.read_bytes() + b"\n")
    refused = next(report(own, ["heft.pdf"], tmp_path / "out")).refusal
    assert (
        refused
        and refused.reason
        == f"{tmp_path / 'heft.pdf'} has other bytes than those that were read: its pages cannot be shown"
    )


def test_refused_files_are_in_the_index(own: Settings, tmp_path: Path) -> None:
    (tmp_path / "notiz.pdf").write_bytes(b"no pdf")
    run_all([tmp_path / "notiz.pdf"], own, InThisProcess(Stages()))
    assert len([*report(own, [], tmp_path / "out")]) == 1
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert (
        "<tr><th scope=row>notiz.pdf</th><td>kein PDF</td>"
        "<td>Sie ist kein PDF → als PDF ausgeben, oder aus dem Ordner nehmen</td></tr>"
    ) in index


def test_a_folder_that_cannot_be_written_is_told(filled: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="cannot be written"):
        next(report(filled, [], tmp_path / "file"))


def test_crops_are_one_picture_a_page(own: Settings, tmp_path: Path) -> None:
    (quote,) = ask(own.warehouse, "SELECT quote_id FROM staging.quotes").rows[0]
    assert write_crops(own, find(own.warehouse, quote), tmp_path / "new" / "place.png") == [
        tmp_path / "new" / "place.png"
    ]
    both = [*find(own.warehouse, quote), *find(own.warehouse, "project")]
    written = write_crops(own, both, tmp_path / "place.png")
    assert written == [tmp_path / "place-2.png", tmp_path / "place-3.png"]
    assert [path.read_bytes()[:8] for path in written] == [b"\x89PNG\r\n\x1a\n"] * 2
    with pytest.raises(QueryError, match="no place"):
        write_crops(
            own,
            find(own.warehouse, ask(own.warehouse, "SELECT publication_id FROM kb.publications").rows[0][0]),
            tmp_path / "x.png",
        )
    (tmp_path / "heft.pdf").unlink()
    with pytest.raises(Unreadable, match="has gone"):
        write_crops(own, find(own.warehouse, quote), tmp_path / "y.png")
    assert not (tmp_path / "x.png").exists() and not (tmp_path / "y.png").exists()


def test_crops_of_an_entity_tell_publications_apart(own: Settings, tmp_path: Path) -> None:
    stages = InThisProcess(DrawnStages(title="Ein anderes Heft"))
    run_all([tmp_path / "heft.pdf", draw(tmp_path / "zwei.pdf", "Zwei")], own, stages)
    (person,) = ask(own.warehouse, "SELECT person_id FROM kb.people").rows[0]
    publications = sorted(row[0] for row in ask(own.warehouse, "SELECT publication_id FROM kb.publications").rows)
    assert len(publications) == 2
    assert write_crops(own, find(own.warehouse, person), tmp_path / "place.png") == [
        tmp_path / f"place-{identifier[:8]}-2.png" for identifier in publications
    ]


def test_a_page_shows_what_people_corrected(own: Settings, tmp_path: Path) -> None:
    own = own.model_copy(update={"corrections": tmp_path / "corrections"})
    figure, quote = (
        ask(own.warehouse, f"SELECT {key} FROM staging.{table}").rows[0][0]
        for key, table in (("figure_id", "figures"), ("quote_id", "quotes"))
    )
    correct(Said(figure, [("value", "85")]), own)
    correct(Said(quote, reject=True), own)
    run_all([tmp_path / "heft.pdf"], own, InThisProcess(DrawnStages()))
    (reported,) = report(own, [], tmp_path / "out")
    records = data_of(reported.path.read_text(encoding="utf-8"))["records"]
    assert {one["type"] for one in records} == {"cluster", "person", "organisation", "figure", "project", "reject"}
    (shown,) = [one for one in records if one["type"] == "figure"]
    assert ["Wert", "85"] in shown["fields"] and shown["places"]


def test_the_commands(own: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    at = ["--warehouse", str(own.warehouse)]
    out = tmp_path / "out"
    assert main(["report", "--to", str(out), *at]) == 0
    (file,) = out.glob("heft-*.html")
    size = f"{file.stat().st_size / 1e6:.1f} MB"
    assert capsys.readouterr().out == f"heft.pdf: {file} (6 records, {size})\nopen {out / 'index.html'} in a browser\n"
    assert main(["show", "quote", "--image", str(tmp_path / "place.png"), *at]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"  drawn: {tmp_path / 'place.png'}"
    (tmp_path / "heft.pdf").unlink()
    assert main(["report", "--to", str(out), *at]) == 1
    assert (
        f"heft.pdf: {tmp_path / 'heft.pdf'} has gone: its pages cannot be shown → put the file back"
        in capsys.readouterr().out
    )
    assert main(["show", "quote", "--image", str(tmp_path / "place.png"), *at]) == 1
    assert capsys.readouterr().err.startswith("error: ")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Größe & Maß 2024", "groesse-mass-2024"),
        ("../../etc/passwd", "etc-passwd"),
        ("-rf", "rf"),
        ("Éclair\u202egpj", "eclairgpj"),
        ("日本", "publikation"),
        ("a" * 100, "a" * 60),
        ("O\u0308kologie", "oekologie"),
    ],
)
def test_names_of_files_are_plain(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_every_column_and_every_value_has_a_german_name() -> None:
    models = (Cluster, Person, Organisation, Figure, Project, Quote)
    columns = {name for model in models for name in model.model_fields if not name.endswith("_id")}
    assert columns == set(FIELDS)
    assert set(VALUES["kind"]) == {*OrganisationKind, *QuoteKind}
    assert set(VALUES["metric"]) == {*Metric}
    assert set(VALUES["qualifier"]) == {*Qualifier}
    assert set(STATES) == {*DocumentState}


def test_values_as_german_writes_them() -> None:
    assert [number(value) for value in (1_200_000, 1_200_000.0, 4.25, 0.5, 110.0, -3.0)] == [
        "1.200.000", "1.200.000", "4,25", "0,5", "110", "-3",
    ]  # fmt: skip
    assert value_label("amount_eur", 4.5e6) == "4.500.000 €"
    assert value_label("founded_year", 2014) == "2014"
    assert (value_label("quoted", True), value_label("voice", False)) == ("ja", "nein")
    assert value_label("roles", ["a", "b"]) == "a; b"
    assert value_label("metric", "members") == "Mitglieder"
    assert (page_name(20, "21"), page_name(20, "20"), page_name(20, None)) == (
        "Seite 20 (gedruckt 21)",
        "Seite 20",
        "Seite 20",
    )
