"""What the text comes back to where it speaks of the cluster: a field that no wording and no ending tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from pipeline.language.cluster.field_nouns import NOUN
from pipeline.language.cluster.statements import Statement, Told, names_cluster, own_noun
from pipeline.language.lexicon import FUNCTION_WORDS
from pipeline.language.model import ClusterCandidate
from schemas.reportage import PassageKind

RULE = "profile.field_topic"
_SCORE = -2.5
"""Log-odds: of some forty phrases one is the field. Only its support makes one likely."""
_LEAST_USES = 1
_ADJECTIVE = r"[a-zäöüß]{4,}(?:e|er|en)\s"
_PHRASE = re.compile(
    rf"(?<![\w-])(?:{_ADJECTIVE})?{NOUN}-?"
    rf"(?:(?:,\s{NOUN})?\s(?:und|sowie)\s(?:{_ADJECTIVE})?{NOUN}|\s(?:für|aus)\s{NOUN})?"
)
_ABOUT = re.compile(
    r"\b(?:Branche|Gebiet|Fach|Feld|Thema|Zweck|Gegenstand|Sache|dreht|geht\ses|widm\w+|beschäftig\w+|kümmer\w+)\b"
)
"""Words of a sentence that says what something is about."""


def topics(told: Sequence[Told], cluster: ClusterCandidate, uses: Callable[[str], int]) -> Iterator[Statement]:
    """Yield the phrases of sentences about the cluster, of those beside them, of headings and boxes.

    `uses`: how often the text comes back to a phrase; one that it names only once is left out.
    """
    noun = own_noun(cluster)
    about = [
        names_cluster(words, cluster) or noun.search(words) is not None or _ABOUT.search(words) is not None
        for words, _, _ in told
    ]
    for index, (words, offset, kind) in enumerate(told):
        if kind is PassageKind.PARAGRAPH and not any(about[max(0, index - 1) : index + 2]):
            continue
        for match in _PHRASE.finditer(words):
            value = match.group().rstrip("-")
            if value.split()[0].casefold() not in FUNCTION_WORDS and uses(value) >= _LEAST_USES:
                start = offset + match.start()
                yield Statement(value, start, start + len(value), _SCORE, RULE)
