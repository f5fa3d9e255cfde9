"""The samples hold together: the PDFs are what the texts give, and the gold states only what the texts state."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest

from tests.samples.markup import Text, plain, read_text
from tests.samples.typeset import HERE, PUBLICATIONS, RAW, Style, typeset

GOLD = HERE.parent / "gold"
GOLD_FILES = sorted(GOLD.glob("*/*.json"))


def characters(path: Path) -> list[list[tuple[str, float, float]]]:
    """Each page's characters with their places, to the tenth of a point."""
    with pdfplumber.open(path) as pdf:
        return [[(c["text"], round(c["x0"], 1), round(c["top"], 1)) for c in page.chars] for page in pdf.pages]


def stated(text: Text) -> str:
    """All words of a text with its boxes put after the paragraph they interrupt, as a normalised string."""
    parts: list[str] = []
    for block in text.blocks:
        parts.append(" ".join(block.text))
        parts += [" ".join(box.text) for box in block.boxes]
    return plain(" ".join(parts))


@pytest.mark.parametrize("name", PUBLICATIONS)
def test_the_same_text_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    for out in ("once.pdf", "twice.pdf"):
        typeset(HERE / "texts" / name, tmp_path / out, PUBLICATIONS[name])
    assert (tmp_path / "once.pdf").read_bytes() == (tmp_path / "twice.pdf").read_bytes()
    # Another release of reportlab or zlib may write other bytes, but never other characters or places.
    assert characters(tmp_path / "once.pdf") == characters(RAW / f"{name}.pdf")


def _begins_in(text: str, word: str) -> bool:
    """Whether a text has the first five letters of a word, or a short adjective declined: "Rotes", "Roten"."""
    adjective = re.fullmatch(r"([A-ZÄÖÜ][a-zäöüß]{2,3})e[rs]", word)
    declined = adjective is not None and re.search(rf"\b{adjective[1]}e[nmrs]?\b", text) is not None
    return word[:5] in text or declined


@pytest.mark.parametrize("file", GOLD_FILES, ids=lambda file: file.stem)
def test_the_gold_states_what_the_text_states(file: Path) -> None:
    gold = json.loads(file.read_text(encoding="utf-8"))
    (source,) = (HERE / "texts" / file.parent.name).glob(f"*-{file.stem}.md")
    text = stated(read_text(source))
    printed = [figure["text"] for figure in gold["figures"]]
    printed += [project["name"] for project in gold["projects"]]
    # Two of one family share their surname in print ("Emre und Kaan Yıldız").
    printed += [word for person in gold["people"] for word in person["name"].split()]
    printed += [quote[end] for quote in gold["quotes"] for end in ("begins", "ends")]
    printed += [gold["cluster"]["headline"], gold["cluster"]["name"], gold["cluster"]["contact"]["phone"]]
    assert [words for words in printed if words not in text] == []
    inflected = [organisation["name"] for organisation in gold["organisations"]]
    inflected += [project["full_name"] for project in gold["projects"] if project["full_name"]]
    for name in inflected:  # the beginnings of its words must be there
        assert all(_begins_in(text, word) for word in re.findall(r"\w{4,}", name)), name


VARIANTS = {
    "one column": Style(columns=1),
    "three columns, drawn row by row": Style(columns=3, row_by_row=True),
    "soft hyphens, ligatures": Style(soft_hyphens=True, ligatures=True),
    "justified, no running header": Style(justified=True, running_header=False, family="sans", ruled=True),
}


@pytest.mark.parametrize("style", VARIANTS.values(), ids=VARIANTS)
def test_every_style_prints_the_same_letters(style: Style, tmp_path: Path) -> None:
    """Hyphens, spaces and page furniture aside, the letters on the pages do not depend on the style."""

    def letters(style: Style) -> dict[str, int]:
        source = HERE / "texts" / "expedition-clusterland" / "10-keranetz.md"
        typeset(source, tmp_path / "set.pdf", replace(style, running_header=False))
        text = "".join(text for page in characters(tmp_path / "set.pdf") for text, _, _ in page)
        for ligature, plain_letters in {"ﬃ": "ffi", "ﬄ": "ffl", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl"}.items():
            text = text.replace(ligature, plain_letters)
        return {letter: text.count(letter) for letter in sorted(set(re.sub(r"[^\w]|\d", "", text)))}

    assert letters(style) == letters(Style())
