"""Damaged PDFs end in a named state, whatever is damaged, and the process that reads them comes to no harm."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.isolation import Children
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.extraction import Extraction
from schemas.publication import DocumentState
from schemas.reportage import Reading
from tests.pdf_examples import SENTENCE, pdf
from tests.pdfs.make import make

EXAMPLES = 150
"""Each takes some ten milliseconds in a warm child."""
EXPECTED = set(DocumentState) - {
    DocumentState.FAILED,  # would be a mistake of ours
    DocumentState.TOO_LARGE,
    DocumentState.UNREADABLE,
}
LIMITS = {"document_seconds": 60, "page_seconds": 1, "memory_mb": 1500, "max_pages": 50}


class WithoutLanguage(Stages):
    """The rooms that a damaged file reaches; spaCy sees only text, damaged or not."""

    def extract(self, reading: Reading, settings: Settings) -> list[Extraction]:
        return [Extraction(reportage_id=one.reportage_id, cluster=None) for one in reading.reportages]


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    folder = tmp_path_factory.mktemp("originals")
    return [pdf(SENTENCE, "", title="Heft"), make("three_columns", folder).read_bytes()]


@pytest.fixture(scope="module")
def child() -> Children:
    return Children()


@st.composite
def damaged(draw: st.DrawFn, originals: list[bytes]) -> bytes:
    """A sound file with one to three of the damages that files meet on their way."""
    data = draw(st.sampled_from(originals))
    for damage in draw(st.lists(st.sampled_from(DAMAGES), min_size=1, max_size=3)):
        data = damage(draw, data)
    return data


def truncated(draw: st.DrawFn, data: bytes) -> bytes:
    return data[: draw(st.integers(0, len(data)))]


def flipped(draw: st.DrawFn, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(draw(st.integers(1, 20)) if data else 0):
        changed[draw(st.integers(0, len(changed) - 1))] = draw(st.integers(0, 255))
    return bytes(changed)


def without_object(draw: st.DrawFn, data: bytes) -> bytes:
    objects = list(re.finditer(rb"\d+ 0 obj.*?endobj\s", data, re.DOTALL))
    if not objects:
        return data
    gone = draw(st.sampled_from(objects))
    return data[: gone.start()] + data[gone.end() :]


def with_two_tables(draw: st.DrawFn, data: bytes) -> bytes:
    """The cross-reference table once more, at its end or in the middle."""
    start = data.rfind(b"xref\n")
    place = draw(st.sampled_from([len(data), len(data) // 2]))
    return data[:place] + data[max(0, start) :] + data[place:]


def with_other_number(draw: st.DrawFn, data: bytes) -> bytes:
    """A length, a count, a reference or an offset that is another."""
    numbers = list(re.finditer(rb"\d+", data))
    if not numbers:
        return data
    number = draw(st.sampled_from(numbers))
    other = draw(st.sampled_from([b"0", b"-1", b"1", b"7", b"99999999999", b"2147483648"]))
    return data[: number.start()] + other + data[number.end() :]


DAMAGES = (truncated, flipped, without_object, with_two_tables, with_other_number)


def test_every_damaged_file_ends_in_a_named_state(
    originals: list[bytes], child: Children, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    chosen = Settings.model_validate({"warehouse": folder / "k.duckdb", **LIMITS})
    states: Counter[str] = Counter()

    @settings(
        max_examples=EXAMPLES, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(damaged(originals))
    def check(data: bytes) -> None:
        path = folder / "damaged.pdf"
        path.write_bytes(data)
        outcome = child.process(path, chosen, WithoutLanguage()).outcome
        states[outcome.state.value] += 1
        assert outcome.state in EXPECTED or not data, outcome
        assert outcome.state is DocumentState.OK or (outcome.reason and outcome.remedy), outcome

    try:
        check()
    finally:
        child.close()
    print(f"{sum(states.values())} damaged files: {dict(states.most_common())}")
    assert states["damaged"] > 0 and states["ok"] + states["partial"] > 0, "damages are neither all deadly nor all mild"


def test_sound_files_are_sound(originals: list[bytes], child: Children, tmp_path: Path) -> None:
    """So that what the damaged ones end in is due to the damage."""
    with Children() as own:
        for data in originals:
            (tmp_path / "sound.pdf").write_bytes(data)
            outcome = own.process(tmp_path / "sound.pdf", Settings(warehouse=tmp_path / "k.duckdb"), WithoutLanguage())
            assert outcome.outcome.state in (DocumentState.OK, DocumentState.PARTIAL)
