"""The words of a mention among the letters under the boxes of its sentence."""

from __future__ import annotations

import random

import pytest

from pipeline.report.letters import Area, Letter, Letters

LINES = (Area(10, 100, 200, 12), Area(10, 114, 200, 12))


def printed(*lines: str) -> Letters:
    """Letters of 5 points' width, line by line from x = 10, in no order; other type stands around them."""
    letters = [
        Letter(character, 10 + 5 * place, 15 + 5 * place, line.y + 6)
        for line, text in zip(LINES, lines, strict=True)
        for place, character in enumerate(text)
    ]
    around = [Letter("x", 10, 15, 90), Letter("x", 10, 15, 140), Letter("x", 0, 5, 106), Letter("x", 212, 217, 106)]
    return Letters(random.Random(3).sample([*letters, *around], len(letters) + len(around)))


@pytest.mark.parametrize(
    ("lines", "words", "places"),
    [
        (("Rund 84 Mit-", "glieder zählt es"), "84 Mitglieder", [(35, 100, 30, 12), (10, 114, 35, 12)]),
        (("Der O\ufb03ce-Verbund", "wächst"), "Office-Verbund", [(30, 100, 60, 12)]),
        (("Mira Tal\u00adberg", "spricht"), "Mira Talberg", [(10, 100, 65, 12)]),
        (("Qualität in der IT", "und mehr"), "IT", [(90, 100, 10, 12)]),
    ],
    ids=["hyphen at the end of a line", "ligature", "soft hyphen", "capitals"],
)
def test_words_are_found(lines: tuple[str, str], words: str, places: list[tuple[float, ...]]) -> None:
    assert printed(*lines).where(words, LINES) == places


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("IHK", ("Die IHK Kiel und die", "IHK Ulm")),
        ("Talberg", ("Mira Talb", "ist da")),
        ("–", ("a – b", "c")),
        ("x", ("a", "b")),
    ],
    ids=["twice", "not as a whole", "no letters", "outside the boxes"],
)
def test_rather_no_place_than_a_wrong_one(words: str, lines: tuple[str, str]) -> None:
    assert printed(*lines).where(words, LINES) == []
