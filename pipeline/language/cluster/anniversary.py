"""The founding year told by an anniversary: "2024 feiert der Verein sein 20-jähriges Bestehen"."""

from __future__ import annotations

import re

from pipeline.language.cluster.statements import Statement
from pipeline.language.figures.numbers import cardinal_word, ordinal_word

_PRIOR = -0.2
"""Log-odds that an anniversary whose owner is not told is the cluster's."""
_NUMBER = r"(?P<{}>\d{{1,3}}|[a-zäöüß]+)"
_KEPT = re.compile(
    rf"\b{_NUMBER.format('adjective')}-?jährige[mnrs]?\s(?:Bestehen\w*|Jubiläum\w*|Vereinsjubiläum\w*|Geburtstag)\b|"
    rf"\b(?:wurde|wird|war|ist)\b[^.;]{{0,50}}?\s{_NUMBER.format('old')}\sJahre?\salt\b|"
    rf"\b(?:wurde|wird)\sd(?:er|ie|as)\s[A-ZÄÖÜ][\w-]+\s{_NUMBER.format('turned')}(?: Jahre)?(?=[,.;])|"
    rf"(?<!\w)(?P<ordinal>\d{{1,3}}\.|[a-zäöüß]+te[nr])\s(?:Geburtstag|Gründungstag|Vereinsgeburtstag|Jubiläum)\b|"
    r"\bzum\s(?P<again>\d{1,3}\.|[a-zäöüß]+ten)\sMale?\s(?:gejährt|jährt|jährte)\b|\bjährt(?:e|en)?\s[^.;,]{0,50}\szum\s(?P<annual>\d{1,3}\.|[a-zäöüß]+ten)\sMale?\b"
)
_YEAR = re.compile(r"(?<![\d.,/–-])(?:19|20)\d\d(?!\d|[.,]\d|\s?%)")
_SIGNS = ("wurde d", "wird d", "jährige", " alt", "Geburtstag", "Gründungstag", "ubiläum", "geburtstag", "jährt")
"""What the expression finds holds one of these; most sentences hold none."""
_SINCE = 5
"""Years below are no anniversary that a text tells."""
_OF_OTHERS = re.compile(
    r"\b(?:Firma|Betrieb|Familien\w+|Unternehmen|Werk|Hof|Hochschule|Universität|Institut|Messe|Preis|Projekt|Anlage|"
    r"Werkstatt|Manufaktur|Brauerei|Gießerei|Chef\w*|Gründer\w*|GmbH|AG|KG|Er|er|Sie)\b"
)


def is_anniversary(sentence: str) -> bool:
    """Tell whether the year of a sentence is that of an anniversary."""
    return _kept(sentence) is not None


def anniversary(sentence: str, offset: int, owner: float) -> Statement | None:
    """Return the founding year that the only year of a sentence and the anniversary kept in it tell.

    `owner` are the log-odds that the sentence speaks of the cluster; `offset` is where it begins in the text.
    """
    number = _kept(sentence)
    if number is None:
        return None
    years = [*_YEAR.finditer(sentence)]
    if len(years) != 1 or _OF_OTHERS.search(sentence):
        return None
    year = years[0]
    score = _PRIOR + owner
    if number < _SINCE or score <= 0:
        return None
    return Statement(
        str(int(year.group()) - number), offset + year.start(), offset + year.end(), score, "profile.founded"
    )


def _kept(sentence: str) -> int | None:
    """How many years are kept."""
    match = _KEPT.search(sentence) if any(sign in sentence for sign in _SIGNS) else None
    if match is None:
        return None
    if ordinal := match["ordinal"] or match["again"] or match["annual"]:
        return int(ordinal[:-1]) if ordinal[0].isdigit() else ordinal_word(ordinal)
    word = match["adjective"] or match["old"] or match["turned"]
    return int(word) if word.isdigit() else int(cardinal_word(word) or 0) or None
