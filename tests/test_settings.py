"""Settings come from arguments, the environment and clusterwissen.toml, in this order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.errors import SettingsError
from pipeline.settings import Settings, load_settings


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_defaults() -> None:
    assert load_settings() == Settings(warehouse=Path("warehouse/clusterwissen.duckdb"), spacy_model=None)
    assert load_settings().workers == len(os.sched_getaffinity(0))


def test_arguments_go_before_the_environment_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("clusterwissen.toml").write_text('warehouse = "file.duckdb"\nspacy_model = "de_file"\n')
    assert (load_settings().warehouse, load_settings().spacy_model) == (Path("file.duckdb"), "de_file")
    monkeypatch.setenv("CLUSTERWISSEN_WAREHOUSE", "environment.duckdb")
    assert (load_settings().warehouse, load_settings().spacy_model) == (Path("environment.duckdb"), "de_file")
    assert load_settings(Path("argument.duckdb")).warehouse == Path("argument.duckdb")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('ware_house = "x"', "setting 'ware_house' is wrong"),
        ("spacy_model = 3", "setting 'spacy_model' is wrong"),
        ("workers = 0", "setting 'workers' is wrong"),
        ("warehouse = ", "clusterwissen.toml cannot be read"),
    ],
)
def test_mistakes_are_named(content: str, words: str) -> None:
    Path("clusterwissen.toml").write_text(content)
    with pytest.raises(SettingsError) as raised:
        load_settings()
    assert words in raised.value.reason
    assert "clusterwissen.toml" in str(raised.value) or "correct the file" in raised.value.remedy


def test_the_budget_grows_with_the_pages() -> None:
    settings = Settings(document_seconds=10, page_seconds=0.5)
    assert [settings.seconds_for(pages) for pages in (0, 1, 40)] == [10, 10.5, 30]
