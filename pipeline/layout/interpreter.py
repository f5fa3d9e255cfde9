"""pdfminer's interpreter of page contents, with a quicker reader of the operators and operands before it.

pdfminer reads a content stream with a state machine in Python that logs each of its steps, which takes more time than
all else that is done with a page. Here one expression cuts the stream. Streams with rare or broken syntax (inline
images, nested brackets in strings, unbalanced arrays) and very long ones go pdfminer's way from their first byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdftypes import PDFStream, stream_value
from pdfminer.psparser import KWD, LIT, PSKeyword, PSLiteral, keyword_name, literal_name

LONGEST = 1 << 22
"""Bytes of page contents beyond which operands are not all held in memory at once (they take twenty times as much)."""
_TOKEN = re.compile(
    rb"""
      [-+0-9][0-9]*(?:\.[0-9]*)?                     # numbers: the commonest come first
    | [A-Za-z][^\#/%\[\]()<>{}\s]*                   # operators, true, false
    | \([^()\\]*(?:\\.[^()\\]*)*\)                   # strings without brackets in them
    | /[^\#/%\[\]()<>{}\s]*\#?                       # names; the hash opens an escape
    | \.[0-9]*
    | <[0-9A-Fa-f\s]*>(?!>)
    | <<
    | >>
    | %[^\r\n]*
    | \S                                             # brackets, the operators ' and ", whatever is wrong
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"b": b"\b", b"t": b"\t", b"n": b"\n", b"f": b"\f", b"r": b"\r", b"(": b"(", b")": b")", b"\\": b"\\"}
_TRUTH = {b"true": True, b"false": False}
_INLINE_IMAGE = frozenset((b"BI", b"ID"))
_UNUSUAL = frozenset(b"(<>{}")
"""What begins a string, an array or a procedure that the expression did not recognise as a whole."""


class Unusual(Exception):
    """The stream has syntax that is left to pdfminer."""


class Interpreter(PDFPageInterpreter):
    """Does what its base class does, to the same numbers, in less time."""

    def execute(self, streams: Sequence[object]) -> None:
        """Carry out all operators of the streams, which are one as if joined by white space."""
        found = [stream_value(stream) for stream in streams]
        identifiers = {stream.objid for stream in found if stream.objid is not None}
        if identifiers & self.parent_stream_ids or any(stream.objid is None for stream in found):
            return super().execute(streams)  # refuses what draws itself
        try:
            objects = objects_of(content_of(found))
        except Unusual:
            return super().execute(streams)
        self.stream_ids = identifiers
        operators: dict[PSKeyword, tuple[Callable[..., object], int] | None] = {}
        for item in objects:
            if not isinstance(item, PSKeyword):
                self.push(item)
                continue
            if item not in operators:
                operators[item] = self._operator(item)
            if (operator := operators[item]) is not None:
                method, operands = operator
                given = self.pop(operands)
                if len(given) == operands:
                    method(*given)
        return None

    def _operator(self, keyword: PSKeyword) -> tuple[Callable[..., object], int] | None:
        """The method for an operator and its number of operands; None for what is no operator."""
        name = keyword_name(keyword).replace("*", "_a").replace('"', "_w").replace("'", "_q")
        method = getattr(self, f"do_{name}", None)
        return None if method is None else (method, method.__code__.co_argcount - 1)


def content_of(streams: Sequence[PDFStream]) -> bytes:
    """The decoded streams as one. Raises Unusual where they are too long."""
    content = b"\n".join([stream.get_data() for stream in streams])
    if len(content) > LONGEST:
        raise Unusual
    return content


def objects_of(content: bytes) -> list[Any]:
    """Operators and operands as pdfminer's `PDFContentParser` makes them. Raises Unusual for what is left to it."""
    found: list[Any] = []
    opened: list[tuple[bytes, list[Any]]] = []
    into = found
    for token in _TOKEN.findall(content):
        first = token[0]
        if first in b"0123456789+-.":
            try:
                into.append(float(token) if b"." in token else int(token))
            except ValueError:  # a lone sign or full stop, which pdfminer passes over
                continue
        elif token in (b"[", b"<<"):
            opened.append((token, into))
            into = []
        elif token in (b"]", b">>"):
            into = _closed(token, into, opened)
        elif (first in _UNUSUAL and len(token) == 1) or token in _INLINE_IMAGE:
            raise Unusual
        elif first != 0x25 and first != 0:  # comments and zero bytes are nothing
            into.append(_operand(token))
    return found


def _closed(token: bytes, items: list[Any], opened: list[tuple[bytes, list[Any]]]) -> list[Any]:
    """Put an array or a dictionary into what holds it, which is returned."""
    opener, outer = opened.pop() if opened else (b"", items)
    if (opener, token) == (b"[", b"]"):
        outer.append(items)
    elif (opener, token) == (b"<<", b">>") and len(items) % 2 == 0 and all(_is_name(key) for key in items[::2]):
        outer.append({literal_name(key): value for key, value in zip(items[::2], items[1::2], strict=True)})
    else:
        raise Unusual
    return outer


def _is_name(item: object) -> bool:
    return isinstance(item, PSLiteral)


def _operand(token: bytes) -> object:
    """A string, a name, a truth value or an operator."""
    first = token[:1]
    if first == b"(":
        return _ESCAPE.sub(_unescaped, token[1:-1]) if b"\\" in token else token[1:-1]
    if first == b"/":
        return _name(token[1:])
    if first == b"<":
        digits = b"".join(token[1:-1].split())
        if len(digits) % 2:
            raise Unusual
        return bytes.fromhex(digits.decode("ascii"))
    return _TRUTH[token] if token in _TRUTH else KWD(token)


def _name(name: bytes) -> PSLiteral:
    if name.endswith(b"#"):
        raise Unusual
    try:
        return LIT(name.decode("utf-8"))
    except UnicodeDecodeError:
        return LIT(name)


def _unescaped(match: re.Match[bytes]) -> bytes:
    """The byte that a backslash and what follows it stand for: none for a break of lines or an unknown letter."""
    escaped: bytes = match[1]
    if escaped[0] in b"01234567":
        code = int(escaped, 8)
        if code > 255:
            raise Unusual
        return bytes((code,))
    return _ESCAPED.get(escaped, b"")
