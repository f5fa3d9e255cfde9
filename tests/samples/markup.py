"""The markup of the sample texts (documented in texts/README.md), read into blocks and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FENCE = re.compile(r"^:::\s*(\w+)?\s*(.*)$")
HEADING = re.compile(r"^(#{1,2})\s+(.*?)(?:\s*\{(\w+)\})?$")
INLINE = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*|\[(?P<label>[^\]]+)\]\((?P<url>[^)]+)\)|\^\[(?P<note>[^\]]+)\]"
)


@dataclass(frozen=True)
class Block:
    """One block of a text: a heading, a paragraph, a bullet or a fenced box.

    A paragraph interrupted by boxes holds its stretches in `text` and, between them, the boxes in `boxes`.
    """

    kind: str
    text: tuple[str, ...]
    options: frozenset[str] = frozenset()
    boxes: tuple[Block, ...] = ()


@dataclass(frozen=True)
class Piece:
    """A stretch of one word in one face.

    `note` is the text of the footnote that hangs on it; `box` the number of the box that stands after its line.
    """

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    url: str | None = None
    note: str | None = None
    box: int | None = None


Word = tuple[Piece, ...]


@dataclass
class Text:
    """A parsed text: the metadata from the front matter and the blocks in order."""

    meta: dict[str, str] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)


def read_text(path: Path) -> Text:
    """Read one text file, or all *.md of a folder in the order of their names.

    The metadata are those of the folder in both cases.
    """
    text = Text()
    folder = path if path.is_dir() else path.parent
    for file in sorted(folder.glob("*.md")):
        source = file.read_text(encoding="utf-8")
        if source.startswith("---\n"):
            front, source = source[4:].split("\n---\n", 1)
            for line in front.splitlines():
                key, _, value = line.partition(": ")
                text.meta[key] = value
        if path in (folder, file):
            text.blocks += _joined(_blocks(source))
    return text


def _blocks(source: str) -> Iterator[Block]:
    """The blocks of a source, paragraphs that go on after a box still in pieces (ending in a backslash)."""
    lines = iter(source.splitlines())
    paragraph: list[str] = []

    def finished() -> Iterator[Block]:
        if paragraph:
            yield Block("paragraph", (" ".join(paragraph),))
            paragraph.clear()

    for line in lines:
        line = line.rstrip()
        if not line:
            yield from finished()
        elif heading := HEADING.match(line):
            yield from finished()
            kind = "subheading" if heading[1] == "##" else heading[3] or "headline"
            yield Block(kind, (heading[2],))
        elif line.startswith("- "):
            yield from finished()
            yield Block("bullet", (line[2:],))
        elif fence := FENCE.match(line):
            yield from finished()
            inside = []
            for inner in lines:
                if inner.strip() == ":::":
                    break
                inside.append(inner.strip())
            yield Block(fence[1] or "", tuple(inside), frozenset(fence[2].split()))
        else:
            paragraph.append(line.strip())
    yield from finished()


def _joined(blocks: Iterator[Block]) -> list[Block]:
    """Join a paragraph ending in a backslash with the box and the paragraph that follow it."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if before and before.kind == "paragraph" and before.text[-1].endswith("\\"):
            if block.kind == "paragraph":
                stretches = (*before.text[:-1], before.text[-1].rstrip("\\ "), block.text[0])
                joined[-1] = Block("paragraph", stretches, before.options, before.boxes)
            else:
                joined[-1] = Block("paragraph", before.text, before.options, (*before.boxes, block))
        else:
            joined.append(block)
    return joined


def plain(text: str) -> str:
    """The text without its markup, white space single; a footnote stands where it hangs."""
    text = INLINE.sub(lambda m: m["bold"] or m["italic"] or m["label"] or f" {m['note']} ", text.replace("~", " "))
    return re.sub(r"\s+", " ", text).strip()


def words(text: str, *, bold: bool = False, italic: bool = False, notes_before: int = 0) -> list[Word]:
    """Split marked-up text into words; `~` is a space that does not break, `~~` a narrow one.

    `notes_before` is the number of footnotes set so far: the marks count on from it.
    """
    pieces: list[Piece] = []
    position = 0
    text = text.replace("~~", "\u202f").replace("~", "\u00a0")
    for match in INLINE.finditer(text):
        pieces.append(Piece(text[position : match.start()], bold, italic))
        position = match.end()
        if match["note"]:
            notes_before += 1
            pieces.append(Piece(str(notes_before), bold, italic, raised=True, note=match["note"]))
        elif match["url"]:
            pieces.append(Piece(match["label"], bold, italic, url=match["url"]))
        else:
            pieces.append(Piece(match["bold"] or match["italic"], bold or bool(match["bold"]), bool(match["italic"])))
    pieces.append(Piece(text[position:], bold, italic))
    return list(_split(pieces))


def _split(pieces: list[Piece]) -> Iterator[Word]:
    """Cut the pieces at plain spaces."""
    word: list[Piece] = []
    for piece in pieces:
        for number, part in enumerate(piece.text.split(" ")):
            if number and word:
                yield tuple(word)
                word = []
            if part:
                word.append(Piece(part, piece.bold, piece.italic, piece.raised, piece.url, piece.note))
    if word:
        yield tuple(word)
