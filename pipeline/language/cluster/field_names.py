"""What the cluster's own name tells of its field: "Cluster Echtheitsschutz Schwaben", "Wasserstoffkreis"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.language.cluster.field_nouns import BRANCH, BRANCH_ENDING, PROPER, REGIONAL
from pipeline.language.cluster.field_wordings import UMLAUTS
from pipeline.language.cluster.statements import Statement
from pipeline.language.lexicon import STATES, cities, town_adjectives
from pipeline.language.model import ClusterCandidate

RULE = "profile.field_name"
IN_NAME = "profile.field_in_name"
"""Rule of a field that is a word of the name as it stands."""
_NO_STEM = (
    "netz",
    "clus",
    "krei",
    "verb",
    "vere",
    "werk",
    "land",
    "bund",
    "ford",
    "foru",
    "init",
    "zent",
    "gese",
    "alli",
)


def fold(word: str) -> str:
    """Small letters without umlauts, by which a noun's singular and plural agree: "Aufzug", "Aufzüge"."""
    return word.casefold().translate(UMLAUTS)


def name_stems(cluster: ClusterCandidate) -> set[str]:
    """Beginnings of the words in the cluster's name, which often tell its field, folded: "glas", "torf"."""
    words = [word for word in re.findall(r"[A-ZÄÖÜ]?[a-zäöüß]+", cluster.name) if word not in cities()]
    stems = {fold(word)[:length] for word in words for length in (4, 5, 6) if len(word) >= length}
    return {stem for stem in stems if not stem.startswith(_NO_STEM)}


_NETWORK_OF = re.compile(
    r"(?P<what>[A-ZÄÖÜ][a-zäöüß]{3,}?)s?(?:cluster|netzwerk|netz|verbund|allianz|forum|initiative)"
)
_AFTER_NETWORK = re.compile(
    r"\b(?:[Cc]luster(?:initiative)?|[Nn]etzwerk|[Ff]orum|[Vv]erbund|[Aa]llianz|[Bb]ündnis|[Kk]ompetenz(?:netz(?:werk)?|zentrum)|"
    r"[Ff]örderkreis|[Vv]erband|[Ii]nitiative|[Aa]rbeitskreis|[Vv]erein|[Zz]entrum)\s"
    r"(?P<what>(?:[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|iv|al|är)e[nrs]?\s)?[A-ZÄÖÜ][\wäöüß-]{3,}(?:\s(?:und|als|mit|aus|ohne)\s[A-ZÄÖÜ][\wäöüß-]+)?)(?P<more>\s[A-ZÄÖÜ])?"
)
_DEVOTED = re.compile(
    r"(?:[Cc]luster|[Nn]etzwerk|[Vv]erein|[Vv]erbund|[Vv]erband|[Aa]llianz|[Bb]ündnis|[Ii]nitiative|[Ff]orum|[Zz]entrum)\s(?:für|rund\sum)\s"
    r"(?:die\s|den\s|das\s)?(?P<what>(?:[A-ZÄÖÜa-zäöüß][a-zäöüß]+e\s)?[A-ZÄÖÜ][\wäöüß-]{3,}(?:\sund\s[A-ZÄÖÜ][\wäöüß-]+)?)"
)
"""What the name itself says it is for: "Kelpario – Netzwerk für Klebtechnik"."""
_HEAD = re.compile(r"(?:kreis|netz|netzwerk|verbund|bund|ring|runde|werk|cluster|verein|forum|bündnis|kette)$")
_REGION = re.compile(
    r"(?:land|pfalz|see|wald|gau|tal|heide|gebirge|berg|harz|eifel|rhein|ruhr|main|elbe|weser|donau|neckar|mosel|saar|oder|"
    r"spree|küste|mark|franken|schwaben|hessen|sachsen|bayern|westfalen|alb|allgäu|[Nn]ord|[Ss]üd|[Oo]st|[Ww]est|mitte|"
    r"region|deutschland|europa)$",
    re.IGNORECASE,
)


_NAME_PHRASE = re.compile(rf"(?<![\w-])(?!{REGIONAL}){PROPER}e\s(?:[A-ZÄÖÜ][\w-]*?)?{BRANCH_ENDING.pattern}")
"""A branch of two words in the name: "Kelpario Technische Federn"."""


def named_fields(text: str, stems: set[str], cluster: ClusterCandidate) -> Iterator[Statement]:
    """Yield the nouns of the text that the cluster's name holds or begins with."""
    for word in cluster.name.split():
        if BRANCH.fullmatch(word) and word in text:
            yield _at(text, word, 1.5)
        yield from _of_network(text, word)
    phrase = _NAME_PHRASE.search(cluster.name)
    if phrase and phrase.group() in text:
        yield _at(text, phrase.group(), 2.4)
    yield from _after_network(text, cluster)
    devoted = _DEVOTED.search(cluster.name)
    if devoted and devoted["what"] in text:
        start = text.index(devoted["what"])
        yield Statement(devoted["what"], start, start + len(devoted["what"]), 2.4, IN_NAME)
    yield from _by_stems(text, stems, cluster)


def _at(text: str, value: str, score: float) -> Statement:
    start = text.index(value)
    return Statement(value, start, start + len(value), score, RULE)


def _of_network(text: str, word: str) -> Iterator[Statement]:
    """The branch that a network is named after, as the text names it: "Wärmewirtschaft" for a "Wärmecluster"."""
    network = _NETWORK_OF.fullmatch(word)
    branch = network and re.search(
        rf"\b{network['what']}(?:s|n)?(?:branche|wirtschaft|industrie|technik|sektor)\b", text
    )
    if branch:
        yield Statement(branch.group(), *branch.span(), 2.6, RULE)
        return
    # Else the noun alone, where the text uses it: "Kosmetik" for a "Kosmetiknetzwerk".
    alone = network and re.search(rf"(?<![\w-]){network['what']}(?![\w-])", text)
    if alone and _plural(alone.group(), Counter(re.findall(r"[A-ZÄÖÜ][a-zäöüß]+", text))) == alone.group():
        yield Statement(alone.group(), *alone.span(), 1.4, RULE)


def _after_network(text: str, cluster: ClusterCandidate) -> Iterator[Statement]:
    """The noun behind the word for a cluster in the name, no region: "Cluster Echtheitsschutz Schwaben"."""
    match = _AFTER_NETWORK.search(cluster.name)
    if match is None or match["what"] not in text:
        return
    words = match["what"].split()
    place = any(w in cities() or w in STATES or w in town_adjectives() or _REGION.search(w) for w in words)
    if _HEAD.search(words[-1]):
        return  # another word for who they are, not for what they do: "Allianz Fadenkreis Auental"
    alone = not place and cluster.name[: match.start()].endswith(_SUBTITLE) and len(re.findall(match["what"], text)) > 1
    if alone:
        start = text.index(match["what"])
        yield Statement(match["what"], start, start + len(match["what"]), 1.8, IN_NAME)
    elif not place and (match["more"] or BRANCH.search(match["what"]) or len(words) > 1):
        start = text.index(match["what"])
        yield Statement(match["what"], start, start + len(match["what"]), 1.2, IN_NAME)


_SUBTITLE = ("– ", "— ", "- ", ": ", ", ")
"""What leads to a second part of the name, which explains the first: "Kelpario – Netzwerk Klebkunde"."""


def _by_stems(text: str, stems: set[str], cluster: ClusterCandidate) -> Iterator[Statement]:
    own = {word for name in cluster.names for word in name.split()}
    words = [word for word in re.findall(r"(?<![\w-])[A-Za-zÄÖÜäöüß]{5,}(?![\w-])", text) if word[0].isupper()]
    folded: dict[str, Counter[str]] = {}
    for word in words:
        folded.setdefault(fold(word[:5]), Counter())[word] += 1
    for stem in sorted(stem for stem in stems if len(stem) == 5):
        for word, number in folded.get(stem, Counter()).most_common(3):
            if number > 1 and word not in own and word not in cities() and word not in town_adjectives():
                value = _plural(word, folded[stem])
                yield _at(text, value, min(0.8, -0.8 + 0.2 * number))


def _plural(word: str, forms: Counter[str]) -> str:
    """The plural where the text uses it: a field is "Aufzüge", not "Aufzug"."""
    for ending in ("e", "en", "n", "er"):
        plural = next((form for form in forms if fold(form) == fold(word) + ending), None)
        if plural is not None:
            return plural
    return word
