"""Intake tells apart what it cannot use, and says what to do about it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption

from pipeline.digest import digest_of
from pipeline.errors import (
    Damaged,
    DocumentRefused,
    Encrypted,
    NoPages,
    NotAPdf,
    NoTextLayer,
    Unreadable,
)
from pipeline.intake import MIN_LETTERS, parse_pdf_date, take_in
from pipeline.settings import Settings
from schemas.publication import DocumentState
from tests.pdf_examples import SENTENCE, pdf, pdf_without_pages


def write(folder: Path, content: bytes, name: str = "heft.pdf") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_identity_is_the_hash_of_the_bytes(tmp_path: Path) -> None:
    content = pdf(SENTENCE, "", title="Wälder  und\nWände", author="Stiftung Auental")
    publication = take_in(write(tmp_path, content), Settings())
    assert publication.publication_id == hashlib.sha256(content).hexdigest()
    assert publication.file_name == "heft.pdf"
    assert publication.size_bytes == len(content)
    assert publication.page_count == 2
    assert publication.title == "Wälder und Wände"
    assert publication.author == "Stiftung Auental"
    assert publication.created == datetime(2000, 1, 1, tzinfo=UTC)
    assert take_in(write(tmp_path, content, "copy.pdf"), Settings()).publication_id == publication.publication_id


def test_empty_document_information_is_unknown(tmp_path: Path) -> None:
    publication = take_in(write(tmp_path, pdf(SENTENCE)), Settings())
    assert (publication.title, publication.author) == (None, None)


REFUSALS = {
    "not_a_pdf": (b"PK\x03\x04 a text document", NotAPdf, "not a PDF"),
    "late_header": (b" " * 1024 + pdf(SENTENCE), NotAPdf, "not a PDF"),
    "empty": (b"", Unreadable, "it is empty"),
    "truncated": (pdf(SENTENCE)[:400], Damaged, "it is damaged"),
    "password": (pdf(SENTENCE, encryption=StandardEncryption("secret")), Encrypted, "asks for a password"),
    "no_pages": (pdf_without_pages(), NoPages, "no pages"),
    "pictures": (pdf("", ""), NoTextLayer, "needs OCR"),
    "stamp": (pdf("Seite 1"), NoTextLayer, "needs OCR"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_refusals_are_told_apart(tmp_path: Path, name: str) -> None:
    content, refusal, words = REFUSALS[name]
    path = write(tmp_path, content)
    with pytest.raises(refusal) as raised:
        take_in(path, Settings())
    assert type(raised.value) is refusal
    assert words in raised.value.reason
    assert raised.value.path == path
    assert raised.value.remedy
    assert digest_of(path, 500) == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_does_not_depend_on_the_file_before(tmp_path: Path, name: str) -> None:
    """pdfium keeps the error code of an encrypted file when the next one fails without setting one."""
    with pytest.raises(Encrypted):
        take_in(write(tmp_path, REFUSALS["password"][0]), Settings())
    with pytest.raises(DocumentRefused) as raised:
        take_in(write(tmp_path, REFUSALS[name][0]), Settings())
    assert type(raised.value) is REFUSALS[name][1]


def test_every_kind_of_refusal_has_a_state_of_its_own() -> None:
    kinds = DocumentRefused.__subclasses__()
    states = {kind.state for kind in kinds}
    assert len(states) == len(kinds) == 11
    assert set(DocumentState) - states == {DocumentState.OK, DocumentState.PARTIAL, DocumentState.FAILED}


def test_the_remedy_for_pictures_is_a_command_that_can_be_pasted(tmp_path: Path) -> None:
    path = write(tmp_path, pdf(""), "mein heft.pdf")
    with pytest.raises(NoTextLayer) as raised:
        take_in(path, Settings())
    assert raised.value.remedy == f"`ocrmypdf --language deu '{path}' '{tmp_path}/mein heft-ocr.pdf'`"


def test_what_cannot_be_opened_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="it is a folder"):
        take_in(tmp_path, Settings())
    with pytest.raises(Unreadable, match="there is no such file"):
        take_in(tmp_path / "nowhere.pdf", Settings())
    assert digest_of(tmp_path / "nowhere.pdf", 500) is None


def test_missing_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, pdf(SENTENCE))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")  # raised here: root could open any file

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(Unreadable, match="not permitted"):
        take_in(path, Settings())


def test_a_password_for_changes_only_does_not_hinder_reading(tmp_path: Path) -> None:
    locked = StandardEncryption("", ownerPassword="secret", canModify=0)
    assert take_in(write(tmp_path, pdf(SENTENCE, encryption=locked)), Settings()).page_count == 1


def test_header_may_come_late_in_the_first_kilobyte(tmp_path: Path) -> None:
    assert take_in(write(tmp_path, b"\n" * 900 + pdf(SENTENCE)), Settings()).page_count == 1


def test_text_on_any_page_is_a_text_layer(tmp_path: Path) -> None:
    assert take_in(write(tmp_path, pdf("", "", "a" * MIN_LETTERS)), Settings()).page_count == 3
    with pytest.raises(NoTextLayer):
        take_in(write(tmp_path, pdf("", "", "a" * (MIN_LETTERS - 1))), Settings())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("D:20230914101500+02'00'", datetime(2023, 9, 14, 8, 15, tzinfo=UTC)),
        ("D:20230914101500-0330", datetime(2023, 9, 14, 13, 45, tzinfo=UTC)),
        ("D:20230914Z", datetime(2023, 9, 14, tzinfo=UTC)),
        ("D:2023", datetime(2023, 1, 1, tzinfo=UTC)),
        ("D:20231399", None),
        ("14. September 2023", None),
        ("", None),
    ],
)
def test_dates_of_the_document_information(text: str, expected: datetime | None) -> None:
    assert parse_pdf_date(text) == expected
