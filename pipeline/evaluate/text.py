"""Comparing printed words: what two careful readers may write differently does not count."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

LEGAL_FORM = re.compile(r"\b(e\.? ?v\.?|ggmbh|gmbh(?: ?& ?co\.? ?kg)?|ag|kg|se|ug|mbh|eg|inc\.?|ltd\.?)(?=\W|$)")
INFLECTION = re.compile(r"(innen und .*|innen|en|er|es|e|n|s)$")
STEM_LENGTH = 12
MIN_PART = 4
"""Shorter strings are not looked for inside longer ones."""


def norm(text: str | None) -> str:
    """Casefolded letters and digits with single spaces: quotation marks, dashes, ® and the like do not matter."""
    plain = unicodedata.normalize("NFKC", text or "").replace("\u00ad", "").replace("ß", "ss").casefold()
    plain = re.sub(r"[^\w%€&+@./ -]", " ", plain).replace("-", " ")
    return re.sub(r"\s+", " ", plain).strip(" .")


def norm_organisation(name: str | None) -> str:
    """Like `norm`, without legal forms."""
    return re.sub(r"\s+", " ", LEGAL_FORM.sub(" ", norm(name))).strip(" .")


def tokens(text: str | None) -> list[str]:
    """The words and numbers of a text."""
    return re.findall(r"\w+", norm(text))


def stem(text: str | None) -> str:
    """The beginning of the last word without its ending: enough to tell units apart."""
    words = tokens(text)
    return INFLECTION.sub("", words[-1])[:STEM_LENGTH] if words else ""


def likeness(one: str, other: str) -> float:
    """0 to 1: how alike two strings are."""
    return SequenceMatcher(None, one, other).ratio()


def near(one: str | None, other: str | None, at_least: float = 0.8) -> bool:
    """Whether two texts are the same words, or one stands inside the other, or they are nearly the same string."""
    a, b = norm(one), norm(other)
    if not a or not b:
        return a == b
    inside = min(len(a), len(b)) >= MIN_PART and (f" {a} " in f" {b} " or f" {b} " in f" {a} ")
    return a == b or inside or likeness(a, b) >= at_least
