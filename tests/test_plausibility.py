"""Ok is earned: what was read is held against what a second reader finds in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.plausibility import find_doubt
from pipeline.process import process
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.page import Page
from schemas.publication import DocumentState, Publication
from tests.conftest import SAMPLES
from tests.warehouse_examples import LETTERS, publication, reading

PUBLICATION = publication()


@pytest.mark.parametrize(
    ("in_file", "as_read", "doubt"),
    [
        ({}, {}, None),
        ({"page_count": 4}, {}, "3 of its 4 pages were read"),
        ({"page_count": 2}, {}, "3 of its 2 pages were read"),
        ({"text_page_count": 1}, {}, "2 of its 3 pages are pictures without text"),
        ({}, {"letters_read": LETTERS // 2 + 1}, None),
        ({}, {"letters_read": 9}, f"9 letters were read where a second reader finds {LETTERS}"),
        ({"letter_count": 9}, {}, f"{LETTERS} letters were read where a second reader finds 9"),
        ({}, {"bad_glyph_share": 0.05}, None),
        ({}, {"bad_glyph_share": 0.06}, "6% of its characters stand for no letter (fonts without Unicode values)"),
    ],
)
def test_doubts(in_file: dict[str, object], as_read: dict[str, object], doubt: str | None) -> None:
    read = reading(PUBLICATION).model_copy(update=as_read)
    assert find_doubt(PUBLICATION.model_copy(update=in_file), read) == doubt


class LostPages(Stages):
    """A parser that gives up without a word."""

    def lay_out(self, publication: Publication) -> list[Page]:
        return super().lay_out(publication)[:3]


def test_a_parser_that_loses_pages_without_an_error_is_noticed(tmp_path: Path) -> None:
    done = process(SAMPLES[0], Settings(warehouse=tmp_path / "k.duckdb"), LostPages())
    assert (done.outcome.state, done.outcome.doubtful) == (DocumentState.PARTIAL, True)
    assert done.publication
    assert done.outcome.reason == f"3 of its {done.publication.page_count} pages were read"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_both_readers_agree_on_our_samples(sample: Path, tmp_path: Path) -> None:
    done = process(sample, Settings(warehouse=tmp_path / "k.duckdb"))
    assert done.publication and done.reading
    assert done.reading.letters_read == pytest.approx(done.publication.letter_count, rel=0.001)  # but for ligatures
    assert done.reading.bad_glyph_share == 0
    assert done.outcome.state is DocumentState.OK
