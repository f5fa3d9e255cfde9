"""Annotated prose: tests state what they expect in the text itself.

`parse("<person role=Leiterin>Ada Holm</person> kam.")` gives the plain text "Ada Holm kam." and one `Mark` over
"Ada Holm". Any tag name will do, tags may be nested, values are bare words or stand in quotation marks of either sort.
`<line/>` and `<page/>` say where the printed line or the page ends; they leave no trace in the text, so a tag
inside a word hyphenates it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-z_]+)(?P<attributes>(?:\s+[a-z_]+=(?:'[^']*'|\"[^\"]*\"|[^\s<>'\"]+))*)\s*(?P<empty>/?)>"
)
_ATTRIBUTE = re.compile(r"(?P<key>[a-z_]+)=(?:'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\"|(?P<bare>[^\s<>'\"]+))")
BREAKS = ("line", "page")
"""Empty tags for the end of a printed line and of a page."""


@dataclass(frozen=True)
class Mark:
    """A tagged stretch start..end of the plain text with its attributes."""

    tag: str
    attributes: dict[str, str]
    start: int
    end: int
    text: str

    def get(self, key: str) -> str | None:
        """Return an attribute, None where it is not given."""
        return self.attributes.get(key)

    def all(self, key: str) -> list[str]:
        """Return the values of an attribute that are separated by "|"; none where it is not given."""
        value = self.attributes.get(key)
        return value.split("|") if value else []


@dataclass(frozen=True)
class Prose:
    """Plain text, its marks in the order in which they begin, and the offsets at which lines and pages end."""

    text: str
    marks: tuple[Mark, ...]
    breaks: tuple[tuple[int, str], ...] = ()

    def tagged(self, tag: str) -> list[Mark]:
        """Return the marks of one tag."""
        return [mark for mark in self.marks if mark.tag == tag]


def parse(markup: str) -> Prose:
    """Return the plain text of annotated prose and its marks.

    Raises ValueError for tags that do not match, and for "<" that opens no tag: a misspelt tag must not pass as text.
    """
    pieces: list[str] = []
    length = position = 0
    opened: list[tuple[str, dict[str, str], int, int]] = []
    marks: list[tuple[int, Mark]] = []
    breaks: list[tuple[int, str]] = []
    for tag in _TAG.finditer(markup):
        piece = _plain(markup[position : tag.start()])
        pieces.append(piece)
        length, position = length + len(piece), tag.end()
        name = tag.group("name")
        if tag.group("empty"):
            if name not in BREAKS:
                raise ValueError(f"<{name}/> is no break")
            breaks.append((length, name))
        elif tag.group("close"):
            if not opened or opened[-1][0] != name:
                raise ValueError(f"</{name}> closes nothing in {markup!r}")
            _, attributes, start, order = opened.pop()
            marks.append((order, Mark(name, attributes, start, length, "".join(pieces)[start:length])))
        else:
            opened.append((name, _attributes(tag.group("attributes")), length, len(opened) + len(marks)))
    if opened:
        raise ValueError(f"<{opened[-1][0]}> is never closed in {markup!r}")
    pieces.append(_plain(markup[position:]))
    found = tuple(mark for _, mark in sorted(marks, key=lambda item: (item[1].start, item[0])))
    return Prose("".join(pieces), found, tuple(breaks))


def _plain(piece: str) -> str:
    if re.search(r"[<>]", piece):
        raise ValueError(f"no tag: {piece!r}")
    return piece


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        if match.group("key") in found:
            raise ValueError(f"{match.group('key')} is given twice in {text!r}")
        found[match.group("key")] = next(
            match.group(kind) for kind in ("single", "double", "bare") if match.group(kind) is not None
        )
    return found
