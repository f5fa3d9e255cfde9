"""Reportages from annotated prose, analysed by the real pipeline, and what the marks say should be found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.language import analyse, build_language
from pipeline.language.model import Candidates, Mention, candidates_of
from schemas.base import make_id
from schemas.reportage import Passage, PassageKind, PlacedLink, Reportage, Run
from tests.prose import Mark, parse

LINE_PT, CHAR_PT, LEFT_PT = 14.0, 6.0, 50.0
OWN_CLUSTER = "Kelpario e. V."
"""Name of the cluster that the contact box below every reportage names unless a test brings its own."""


@cache
def pipeline() -> Language:
    """Return the pipeline, built once for all tests."""
    return build_language()


@dataclass(frozen=True)
class Piece:
    """One passage as annotated prose."""

    kind: PassageKind
    markup: str
    group: int | None = None


def headline(markup: str) -> Piece:
    return Piece(PassageKind.HEADLINE, markup)


def heading(markup: str) -> Piece:
    return Piece(PassageKind.HEADING, markup)


def paragraph(markup: str) -> Piece:
    return Piece(PassageKind.PARAGRAPH, markup)


def caption(markup: str) -> Piece:
    return Piece(PassageKind.CAPTION, markup)


def item(markup: str) -> Piece:
    return Piece(PassageKind.LIST_ITEM, markup)


def contact(*lines: str) -> Piece:
    return Piece(PassageKind.CONTACT, "\n".join(lines), 90)


def facts(*lines: str) -> Piece:
    return Piece(PassageKind.FACTS, "\n".join(lines), 91)


def voice(head: str, *texts: str, group: int = 1) -> list[Piece]:
    """Return a voice box: a head and the paragraphs of what its person says."""
    said = [Piece(PassageKind.VOICE_TEXT, text, group) for text in texts]
    return [*said, Piece(PassageKind.VOICE_HEAD, head, group)]


Given = str | Piece | Sequence[Piece]


@dataclass(frozen=True)
class Analysed:
    """A Doc and the marks of the prose it was made from, with offsets in the running text."""

    doc: Doc
    marks: tuple[Mark, ...]

    @property
    def found(self) -> Candidates:
        """What the components found."""
        return candidates_of(self.doc)

    @property
    def text(self) -> str:
        """The running text."""
        return str(self.doc._.reportage.text)


def _pieces(given: Iterable[Given]) -> Iterator[Piece]:
    for one in given:
        if isinstance(one, str):
            yield paragraph(one)
        elif isinstance(one, Piece):
            yield one
        else:
            yield from one


def reportage(
    *given: Given, links: tuple[PlacedLink, ...] = (), labels: dict[int, str | None] | None = None
) -> tuple[Reportage, tuple[Mark, ...]]:
    """Return a reportage made of passages (a bare string is a paragraph) and the marks in its running text.

    Words are `CHAR_PT` wide for each character and stand one blank apart; a passage begins a new printed line.
    """
    text = ""
    passages: list[Passage] = []
    marks: list[Mark] = []
    runs: list[Run] = []
    page, top, first = 1, 50.0, "Unterwegs"
    for piece in _pieces(given):
        prose = parse(piece.markup)
        if text:
            text += "\n\n"
        start = len(text)
        text += prose.text
        passages.append(Passage(kind=piece.kind, start=start, end=len(text), page=page, group=piece.group))
        marks += [replace(mark, start=mark.start + start, end=mark.end + start) for mark in prose.marks]
        added, page, top = _runs(prose.text, prose.breaks, start, page, top)
        runs += added
        if piece.kind is PassageKind.HEADLINE:
            first = prose.text
    made = Reportage(
        reportage_id=make_id("rep", "pub", first),
        publication_id="pub",
        headline=first,
        first_page=1,
        last_page=page,
        page_labels=labels if labels is not None else {number: str(number) for number in range(1, page + 1)},
        text=text,
        passages=tuple(passages),
        runs=tuple(runs),
        links=links,
    )
    return made, tuple(marks)


def _runs(
    text: str, breaks: tuple[tuple[int, str], ...], offset: int, page: int, top: float
) -> tuple[list[Run], int, float]:
    """Return one run for each printed piece of a word, and where the next passage begins."""
    ends = dict(breaks)
    runs: list[Run] = []
    x, start = LEFT_PT, 0
    for position in range(len(text) + 1):
        broken = ends.get(position) or ("line" if text[position : position + 1] == "\n" else None)
        if start < position and (broken or position == len(text) or text[position].isspace()):
            width = CHAR_PT * (position - start)
            runs.append(Run(offset + start, offset + position, page, x, top, x + width, top + 10))
            x, start = x + width + CHAR_PT, position
        if broken:
            x, top = LEFT_PT, top + LINE_PT
            if broken == "page":
                page, top = page + 1, 50.0
        if position < len(text) and text[position].isspace():
            start = position + 1
    return runs, page, top + 2 * LINE_PT


def analysed(*given: Given, cluster: bool = True, links: tuple[PlacedLink, ...] = ()) -> Analysed:
    """Analyse passages; unless `cluster` is False a contact box that names `OWN_CLUSTER` follows them."""
    box = [contact(OWN_CLUSTER, "www.kelpario.example")] if cluster else []
    made, marks = reportage(*given, *box, links=links)
    return Analysed(analyse(pipeline(), made), marks)


def places(mentions: Iterable[Mention]) -> list[tuple[int, int]]:
    """Return the offsets of the mentions that support a record as a whole, in text order."""
    return sorted({(m.span.start_char, m.span.end_char) for m in mentions if m.field is None})


def grouped(marks: Iterable[Mark], tag: str, key: str, allowed: frozenset[str]) -> dict[str, list[Mark]]:
    """Return the marks of one tag by the value of `key` (else their own text), in text order.

    Raises ValueError for attributes that no expectation reads.
    """
    found: dict[str, list[Mark]] = {}
    for mark in marks:
        if mark.tag == tag:
            unknown = set(mark.attributes) - allowed
            if unknown:
                raise ValueError(f"<{tag}> knows no {', '.join(sorted(unknown))}")
            found.setdefault(mark.get(key) or mark.text, []).append(mark)
    return found
