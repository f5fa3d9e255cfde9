"""Text from files, made harmless where people read it: terminals and web pages."""

from __future__ import annotations

import unicodedata


def printable(text: str) -> str:
    """The text with control and direction characters as visible escapes: they could steer a terminal, or show words in
    another order than they have."""
    return "".join(character if is_printable(character) else ascii(character)[1:-1] for character in text)


def is_printable(character: str) -> bool:
    """Whether a character shows as itself and changes nothing around it; line breaks and tabs count as well."""
    return character.isprintable() or character in "\n\t" or unicodedata.category(character) == "Zs"
