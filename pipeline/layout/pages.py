"""From a publication to its pages: the steps of layout in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pdfplumber
from pdfplumber.utils.exceptions import PdfminerException

from pipeline.errors import Damaged, Encrypted, NoPages
from pipeline.layout.blocks import Look, build_blocks
from pipeline.layout.boxes import assign, find_boxes
from pipeline.layout.columns import Part, find_edges, find_stretches
from pipeline.layout.contents import contents_rows, may_be_contents
from pipeline.layout.furniture import EdgeLine, find_furniture, page_labels
from pipeline.layout.initials import join_initials
from pipeline.layout.ink import Ink, read_ink
from pipeline.layout.order import Group, order_parts
from pipeline.layout.rows import Row, make_line, make_rows
from pipeline.layout.words import Token
from schemas.page import Block, BlockKind, Box, Page
from schemas.publication import Publication

LAYOUT_VERSION = "4"
"""Changes whenever the same file may give other pages."""

DAMAGED_REMEDY = "repair or print it to a new PDF first (for instance with qpdf or mutool clean)"
RUNNING_TEXT_LINES = 3
"""A page holds running text from so many lines of paragraphs and lists on; covers and openers have fewer."""


def read_pages(publication: Publication) -> list[Page]:
    """Read all pages of a publication: blocks in reading order, furniture apart.

    Raises `Damaged` (with the page number) where the file cannot be parsed, `Encrypted` where it asks for a password
    and `NoPages` where it has none.
    """
    inks = _read_inks(publication)
    body = _body_type(inks)
    boxes = [find_boxes(ink, body) for ink in inks]
    furniture = find_furniture(inks, boxes, body[1] if body else 0.0)
    labels = page_labels(inks, furniture)
    return [
        _lay_out(ink, own, edge_lines, label, body)
        for ink, own, edge_lines, label in zip(inks, boxes, furniture, labels, strict=True)
    ]


def _read_inks(publication: Publication) -> list[Ink]:
    path = publication.path
    number = 0
    inks: list[Ink] = []
    try:
        with pdfplumber.open(path) as pdf:
            for number, page in enumerate(pdf.pages, start=1):  # noqa: B007 - told in the error
                inks.append(read_ink(page))
                page.close()
    except MemoryError:  # no fault of the file's syntax
        raise
    except Exception as error:  # pdfminer raises whatever a broken file makes it stumble on
        if "Password" in repr(error):
            raise Encrypted(path, "the file asks for a password", "remove the password first") from error
        where = f"page {number} cannot be read" if number else "the file cannot be read"
        cause = error.args[0] if isinstance(error, PdfminerException) and error.args else error
        raise Damaged(path, f"{where} ({type(cause).__name__}: {cause})".replace(": )", ")"), DAMAGED_REMEDY) from error
    if not inks:
        raise NoPages(path, "the file has no page", DAMAGED_REMEDY)
    return inks


def _body_type(inks: Sequence[Ink]) -> tuple[str, float] | None:
    """Font and size of most characters of the publication."""
    chars: Counter[tuple[str, float]] = Counter()
    for ink in inks:
        for token in ink.tokens:
            chars[token.face.font, token.size] += len(token.text)
    return chars.most_common(1)[0][0] if chars else None


def _lay_out(
    ink: Ink, boxes: Sequence[Box], edge_lines: Sequence[EdgeLine], label: str | None, body: tuple[str, float] | None
) -> Page:
    taken = {token for line in edge_lines for token in line.tokens}
    font, size = body or ("", 10.0)
    tokens, initials = join_initials([token for token in ink.tokens if token not in taken], size)
    look = Look(font, size, _is_bold(ink, font), tuple(ink.pictures), (*ink.pictures, *initials), ink.height, ink.width)
    blocks, columns = _contents_page(tokens, look) or _text_page(tokens, boxes, look)
    return Page(
        number=ink.number,
        label=label,
        width=ink.width,
        height=ink.height,
        columns=columns,
        boxes=tuple(boxes),
        blocks=tuple(blocks),
        furniture=tuple(_furniture_block(line) for line in edge_lines) + _turned_blocks(ink),
        links=ink.links,
        bad_glyph_share=ink.bad_glyph_share,
    )


def _is_bold(ink: Ink, font: str) -> bool:
    return any(token.face.bold for token in ink.tokens if token.face.font == font)


def _furniture_block(line: EdgeLine) -> Block:
    kind = BlockKind.RUNNING_HEADER if any(char.isalpha() for char in line.key) else BlockKind.PAGE_NUMBER
    return Block(kind=kind, lines=tuple(make_line(row) for row in make_rows(line.tokens)))


def _turned_blocks(ink: Ink) -> tuple[Block, ...]:
    """Words that run upwards or downwards, kept apart so that they are not lost without a trace."""
    if not ink.turned:
        return ()
    return (Block(kind=BlockKind.RUNNING_HEADER, lines=tuple(make_line(row) for row in make_rows(ink.turned))),)


def _contents_page(tokens: Sequence[Token], look: Look) -> tuple[list[Block], int] | None:
    """Lay out a contents page line by line; None for any other page."""
    if not may_be_contents(tokens):
        return None
    rows = make_rows(tokens)
    entries = contents_rows(rows)
    if not entries:
        return None
    blocks: list[Block] = []
    rest: list[Row] = []
    entry: list[Row] = []
    for index, row in enumerate(rows):
        if index not in entries:
            rest.append(row)
            continue
        blocks.extend(build_blocks(rest, look))
        rest = []
        entry.append(row)
        if row.text.split()[-1].isdigit() or row.text.split()[0].isdigit():
            blocks.append(Block(kind=BlockKind.CONTENTS, lines=tuple(make_line(r) for r in entry)))
            entry = []
    return [*blocks, *build_blocks(rest, look)], 1


def _text_page(tokens: Sequence[Token], boxes: Sequence[Box], look: Look) -> tuple[list[Block], int]:
    """Lay out a page of running text, boxes and headings."""
    owners = assign(tokens, boxes)
    free = [token for token, owner in zip(tokens, owners, strict=True) if owner is None]
    parts = [Part(stretch.box, stretch) for stretch in find_stretches(free)]
    parts += [Part(box, None, index) for index, box in enumerate(boxes)]
    edges = find_edges(parts)
    blocks: list[Block] = []
    for group in order_parts(parts, edges):
        blocks.extend(_group_blocks(group, tokens, owners, look))
    lines = sum(len(b.lines) for b in blocks if b.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))
    return blocks, len(edges) + 1 if lines >= RUNNING_TEXT_LINES else 0


def _group_blocks(group: Group, tokens: Sequence[Token], owners: Sequence[int | None], look: Look) -> list[Block]:
    """Blocks of one column: its text, interrupted by its boxes."""
    right = max((part.box.x1 for part in group.parts if part.stretch), default=group.right)
    own_look = look._replace(right=min(right, group.right))
    blocks: list[Block] = []
    waiting: list[Token] = []
    for part in group.parts:
        if part.stretch:
            waiting.extend(part.stretch.tokens)
            continue
        blocks.extend(build_blocks(make_rows(waiting), own_look))
        waiting = []
        inside = [token for token, owner in zip(tokens, owners, strict=True) if owner == part.box_index]
        blocks.extend(_box_blocks(inside, part, look))
    return [*blocks, *build_blocks(make_rows(waiting), own_look)]


def _box_blocks(tokens: Sequence[Token], part: Part, look: Look) -> list[Block]:
    """Blocks of one box, which may have columns of its own."""
    parts = [Part(stretch.box, stretch) for stretch in find_stretches(tokens)]
    chars: Counter[tuple[str, float]] = Counter()
    for token in tokens:
        chars[token.face.font, token.size] += len(token.text)
    if chars:
        # Captions of a box are smaller than the box's own text, which may be smaller than the body.
        (_, size), _ = chars.most_common(1)[0]
        look = look._replace(body_size=size)
    blocks: list[Block] = []
    for group in order_parts(parts, find_edges(parts)):
        own = [token for inner in group.parts if inner.stretch for token in inner.stretch.tokens]
        right = max((token.x1 for token in own), default=part.box.x1)
        blocks.extend(build_blocks(make_rows(own), look._replace(right=right), part.box_index))
    return blocks
