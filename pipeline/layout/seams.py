"""How well one printed line reads on in another: the only evidence of language that layout uses."""

from __future__ import annotations

import re

_FINAL = re.compile(r"[.!?:…][\"“”‘’»«)\]]*$")
_HYPHEN = re.compile(r"\w[-\u00ad\u2010]$")


def fits(end: str, start: str) -> int:
    """How well a line reads on in another: 1 fits, -1 does not, 0 cannot be told."""
    begins_small = start.lstrip('„“"‚»«(')[:1].islower()
    if _HYPHEN.search(end):
        return 1 if begins_small else 0
    if _FINAL.search(end):
        return -1 if begins_small else 1
    return 1 if begins_small else 0
