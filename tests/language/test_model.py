"""A trained pipeline of the user's: its persons and organisations are used, and only where one is set."""

from __future__ import annotations

import pytest
import spacy

from pipeline.errors import SettingsError
from pipeline.language import analyse, build_language
from pipeline.language.model import candidates_of, reportage_of
from pipeline.settings import Settings
from tests.language.helpers import analysed

TEXT = "Hier arbeitet Quelm Brettbach. Auch Quirlhaus liefert."


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A pipeline with an entity component that knows two names and, like trained ones, sets sentence boundaries."""
    nlp = spacy.blank("de")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PER", "pattern": "Quelm Brettbach"}, {"label": "ORG", "pattern": "Quirlhaus"}])
    path = tmp_path_factory.mktemp("model") / "de_two_names"
    nlp.to_disk(path)
    return str(path)


def test_without_a_model_nothing_supports_the_names():
    found = analysed(TEXT).found
    assert (found.people, found.organisations) == ([], [])


def test_the_models_entities_are_used(model: str):
    doc = analyse(build_language(Settings(spacy_model=model)), reportage_of(analysed(TEXT).doc))
    found = candidates_of(doc)
    assert [person.name for person in found.people] == ["Quelm Brettbach"]
    assert [(body.name, body.mentions[0].rule) for body in found.organisations] == [
        ("Quirlhaus", "organisations.model")
    ]


def test_a_model_that_is_not_installed_is_a_setting_error():
    with pytest.raises(SettingsError, match="de_nowhere_sm"):
        build_language(Settings(spacy_model="de_nowhere_sm"))
