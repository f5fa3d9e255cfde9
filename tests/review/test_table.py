"""Files of corrections are read whatever spreadsheet wrote them; what is wrong is told and costs no other line."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pipeline.errors import CorrectionError
from pipeline.review.table import COLUMNS, append_correction, read_corrections, rewrite
from schemas.correction import Action, Correction
from schemas.evidence import RecordType

HEADER = "action,record_type,file,sentence,words,field,old,new"
LINE = "change,figure,heft.pdf,Es sind 84 Mitglieder.,84 Mitglieder,value,84,85"
ONE = Correction(
    action=Action.CHANGE, record_type=RecordType.FIGURE, file="heft.pdf", sentence="Es sind 84 Mitglieder.",
    words="84 Mitglieder", field="value", old="84", new="85",
)  # fmt: skip


def written(folder: Path, text: str, name: str = "a.csv", encoding: str = "utf-8") -> Path:
    (folder / name).write_bytes(text.encode(encoding))
    return folder


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADER}\n{LINE}\n",
        f"{HEADER}\r\n{LINE}",
        "\ufeff" + f"{HEADER}\r\n{LINE}\r\n".replace(",", ";"),
        f"{HEADER}\n{LINE}\n".replace(",", "\t"),
        f"{HEADER},,\n{LINE},,\n,,,,,,,,,\n",
        f'{HEADER}\n"change",figure,heft.pdf,"Es sind 84\n Mitglieder.",84 Mitglieder,value,84,85\n',
    ],
    ids=["lf", "crlf", "excel", "tab", "empty cells", "line break"],
)
def test_what_spreadsheets_write_is_read(tmp_path: Path, text: str) -> None:
    (line,) = read_corrections(written(tmp_path, text))
    assert (line.file, line.line, line.fault) == ("a.csv", 2, None)
    assert line.correction and line.correction.model_copy(update={"sentence": ONE.sentence}) == ONE


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ("drop,figure,heft.pdf,S,W,,,", "action: Input should be 'reject', 'change', 'add', 'same' or 'not_same'"),
        ("change,figure,heft.pdf,S,W,,84,85", "line: change needs field"),
        ("change,figure,,S,W,value,84,85", "line: change needs file or title"),
        ("same,person,heft.pdf,S,W,,,", "line: same needs other_file or other_title, other_sentence, other_words"),
        ("reject,figure,heft.pdf,,W,,,", "sentence: Field required"),
        ("reject,figure,heft.pdf,S,W,,,,more", "it has more cells than columns"),
    ],
)
def test_a_malformed_line_is_told_and_the_others_are_read(tmp_path: Path, wrong: str, fault: str) -> None:
    lines = read_corrections(written(tmp_path, f"{HEADER}\n{LINE}\n\n{wrong}\n{LINE}\n"))
    assert [(line.line, line.fault) for line in lines] == [(2, None), (4, fault), (5, None)]
    assert [line.correction for line in lines] == [ONE, None, ONE]


@pytest.mark.parametrize(
    ("text", "encoding", "fault"),
    [
        (f"{HEADER}\n{LINE}\n".replace("sind", "wärn"), "cp1252", "the file is not in UTF-8"),
        (f"{HEADER},value\n{LINE}\n", "utf-8", "there is no column 'value'"),
        ("action,record_type,words\nreject,figure,W\n", "utf-8", "the column 'sentence' is missing"),
        (f"{HEADER},new\n{LINE}\n", "utf-8", "a column is named twice"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_fault(tmp_path: Path, text: str, encoding: str, fault: str) -> None:
    written(tmp_path, f"{HEADER}\n{LINE}\n", "b.csv")
    lines = read_corrections(written(tmp_path, text, encoding=encoding))
    assert [(line.file, line.line, line.fault) for line in lines] == [("a.csv", 1, fault), ("b.csv", 2, None)]


def test_no_folder_and_an_empty_file_say_nothing(tmp_path: Path) -> None:
    assert read_corrections(tmp_path / "nowhere") == []
    assert read_corrections(written(tmp_path, "\ufeff\r\n;;\r\n")) == []


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    formula = ONE.model_copy(update={"new": "=1+1", "note": '@a "b", c\nd'})
    assert append_correction(tmp_path / "new", ONE) == (tmp_path / "new" / "corrections.csv", 2)
    assert append_correction(tmp_path / "new", formula)[1] == 3
    assert [line.correction for line in read_corrections(tmp_path / "new")] == [ONE, formula]
    with (tmp_path / "new" / "corrections.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert (rows[0], rows[2][COLUMNS.index("new")]) == (list(COLUMNS), "'=1+1")


def test_a_file_of_a_spreadsheet_goes_on_as_it_is(tmp_path: Path) -> None:
    text = "\ufeff" + f"{HEADER}\r\n{LINE}".replace(",", ";")
    written(tmp_path, text, "corrections.csv")
    assert append_correction(tmp_path, ONE)[1] == 3
    assert (tmp_path / "corrections.csv").read_bytes().decode() == f"{text}\r\n{LINE}\r\n".replace(",", ";")
    with pytest.raises(CorrectionError, match="has no column 'note': add it to the first line"):
        append_correction(tmp_path, ONE.model_copy(update={"note": "n"}))
    assert [line.correction for line in read_corrections(tmp_path)] == [ONE, ONE]


def test_lines_are_rewritten_and_taken_out_and_the_others_stay(tmp_path: Path) -> None:
    other = LINE.replace("85", "86")
    written(tmp_path, f"{HEADER}\nmalformed\n{LINE}\n{other}\n")
    rewrite(tmp_path / "a.csv", {3: ONE.model_copy(update={"new": "99"}), 4: None})
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").split() == [
        HEADER,
        "malformed",
        *LINE.replace("85", "99").split(),
    ]
