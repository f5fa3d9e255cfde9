"""What ties an organisation to somebody, by what stands between them and behind its name."""

from __future__ import annotations

import pytest

from pipeline.language.people.surroundings import surroundings
from tests.language.helpers import analysed


def tied(prose: str, person: str, body: str, relation: str, role: str | None = None, at: int = 0) -> dict[str, float]:
    """What ties the first place of `body` to the first one of `person` at or after an offset."""
    doc = analysed(prose).doc
    start, here = doc.text.index(body), doc.text.index(person, at)
    roles = [] if role is None else [(doc.text.index(role), doc.text.index(role) + len(role))]
    return surroundings(doc, here, doc.text.index(person), (start, start + len(body)), relation, roles)


@pytest.mark.parametrize(
    ("prose", "following"),
    [
        ("Eva Holl kommt von der Quirla AG, sagt sie.", ","),
        ("Eva Holl kommt von der Quirla AG in Jena.", "in"),
        ("Eva Holl kommt von der Quirla AG heute.", "word"),
        ("Eva Holl kommt von der „Quirla AG“ Sachsen.", "noun"),
    ],
)
def test_the_word_behind_a_name(prose: str, following: str) -> None:
    found = tied(prose, "Eva Holl", "Quirla AG", "sentence, after")
    assert found == {f"then {following}, sentence, after": 1.0, "sentence, after, introduced": 1.0}


def test_sentences_between() -> None:
    prose = "Die Quirla AG baut Pumpen. Es regnet. Das stört nicht. Eva Holl lacht."
    assert tied(prose, "Eva Holl", "Quirla AG", "paragraph, before") == {
        "then word, paragraph, before": 1.0,
        "paragraph, before, introduced": 1.0,
        "sentences 3, paragraph, before": 1.0,
        "work, sentences 2, paragraph, before": 1.0,
    }


def test_a_later_mention_introduces_nobody() -> None:
    prose = "Eva Holl lacht. Die Quirla AG rechnet, und Eva Holl schweigt."
    found = tied(prose, "Eva Holl", "Quirla AG", "sentence, before", at=20)
    assert found == {"then word, sentence, before": 1.0}


@pytest.mark.parametrize(
    ("prose", "role", "tie"),
    [
        ("Eva Holl, Leiterin der Quirla AG, lacht.", "Leiterin", "role der name"),
        ("Eva Holl, Leiterin, Quirla AG, lacht.", "Leiterin", "role , name"),
        ("Bei der Quirla AG ist Leiterin Eva Holl froh.", "Leiterin", "name role"),
        ("Eva Holl, Leiterin der Quirla AG, lacht.", "Leiterin der Quirla AG", "in the role"),
        ("Eva Holl ist Leiterin. Die Quirla AG wächst.", "Leiterin", None),
    ],
)
def test_a_role_beside_a_name(prose: str, role: str, tie: str | None) -> None:
    found = tied(prose, "Eva Holl", "Quirla AG", "sentence, after", role)
    assert {name for name in found if "role" in name} == ({tie} if tie else set())
