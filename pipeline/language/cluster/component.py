"""Who the reportage is about: the cluster's names and its contact box."""

from __future__ import annotations

import re
from collections import Counter

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.cluster.contact import note, read_contact, read_links
from pipeline.language.cluster.naming import find_name
from pipeline.language.lexicon import cities, town_adjectives
from pipeline.language.model import ClusterCandidate, candidates_of, text_of
from pipeline.language.occurrences import occurrences
from pipeline.language.organisations.found import key_of
from pipeline.language.organisations.names import name_start
from pipeline.language.organisations.patterns import LEGAL_FORM, LEGAL_TAIL, descriptor_kind


class ClusterComponent:
    """Fill `candidates.cluster` with names and contact data; `profile` adds the rest when figures are known."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the Doc; `candidates.cluster` stays None where neither a contact box nor a name is found."""
        found = find_name(doc)
        if found is None:
            return doc
        name, place, stated = found
        cluster = ClusterCandidate(name=name)
        rule, confidence = ("cluster.contact", 0.97) if stated else ("cluster.frequency", 0.7)
        note(doc, cluster, place, rule, confidence, "name")
        read_contact(doc, cluster)
        read_links(doc, cluster)
        _find_aliases(doc, cluster)
        candidates_of(doc).cluster = cluster
        return doc


_COINED = re.compile(r"[a-zäöü][A-ZÄÖÜ]|[A-ZÄÖÜ]{2,}|\d|®")


def _inside(position: int, taken: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in taken)


_WITH_SIGN = re.compile(r"(?<!\S)\S+[@.]\S+")
"""A word with a sign inside that every address has; to search running text for addresses takes ten times as long."""


def _addresses(text: str) -> list[tuple[int, int]]:
    kinds = (p.EMAIL, p.WEBSITE, p.BARE_DOMAIN, p.ANY_DOMAIN)
    words = [word.span() for word in _WITH_SIGN.finditer(text)]
    return [match.span() for kind in kinds for word in words for match in kind.finditer(text, *word)]


_LEAST_USES = 2
_COMPOUND = re.compile(r"-(?:Netzwerk|Cluster|Verbund|Verein|Initiative)\b")


def _first_words(text: str, words: list[str]) -> list[str]:
    """The first word of the name, where the text goes on with it alone: "Klangkreis" for "Klangkreis Baar"."""
    first = words[0]
    common = (
        first in town_adjectives() or first in cities() or descriptor_kind(first)[0] or p.CLUSTER_WORD.fullmatch(first)
    )
    if len(words) < 2 or common or len(first) < 4:
        return []
    # "Auentaler" is an adjective, "Aromaquartier" is none: a noun stands behind an adjective.
    following = "[A-ZÄÖÜ]" if first.endswith("er") else re.escape(words[1])
    alone = re.findall(rf"(?<![\w-]){re.escape(first)}(?:s|es)?(?![\w-])(?!\s{following})", text)
    return [first] if len(alone) >= _LEAST_USES else []


def _head_of(name: str) -> str:
    """The name before what a dash adds to it: "Klangkreis e. V. – Netzwerk für Musik"."""
    return re.split(r"\s[–—-]\s", name, maxsplit=1)[0]


def _find_aliases(doc: Doc, cluster: ClusterCandidate) -> None:
    text = text_of(doc)
    bare = LEGAL_TAIL.sub("", cluster.name)
    wanted = [bare]
    head = LEGAL_TAIL.sub("", _head_of(cluster.name))
    if head != bare:
        wanted.append(head)
    words = bare.split()
    wanted += [
        word for word in words if len(words) > 1 and len(word) > 2 and _COINED.search(word) and word not in cities()
    ]
    wanted += _first_words(text, words)
    spelled = re.sub(r"[\s-]+", "", bare.replace("®", ""))
    pattern = r"[\s-]?".join(map(re.escape, re.findall(r"[^\W_]+", bare)))
    found: Counter[str] = Counter()
    taken = _addresses(text)
    if pattern:
        for match in re.finditer(rf"(?<![\w-]){pattern}®?(?![\w])", text, re.IGNORECASE if len(spelled) > 5 else 0):
            legal = LEGAL_FORM.match(text, match.end() + 1)
            if legal:
                # The official name, of which a part is no other name.
                taken.append((match.start(), legal.end()))
            elif not _inside(match.start(), taken):
                taken.append(match.span())
                found[" ".join(match.group().split())] += 1
            short = p.SHORT_NAME.match(text, legal.end() if legal else match.end())
            if short and _COINED.search(short.group("short")):
                wanted.append(short.group("short"))
    for match in LEGAL_FORM.finditer(text):
        begin = name_start(text, max(0, text.rfind("\n", 0, match.start())), match.start() - 1)
        if begin is None:
            continue
        name = " ".join(text[begin : match.end()].split())
        key = key_of(name)
        if any(key == key_of(w) or key.startswith(key_of(w) + " ") for w in wanted if len(key_of(w)) > 2):
            found[name] += 1
    for match in p.FORMER_NAME.finditer(text):
        sentence = text[max(0, match.start() - 200) : match.start()]
        if key_of(bare) in key_of(sentence) and (LEGAL_TAIL.search(match.group("name")) or match.group("short")):
            found[match.group("name")] += 1
            if match.group("short"):
                found[match.group("short")] += 1
    for name in wanted:
        kinds = (_COMPOUND.match(text, end) for _, end in occurrences(text, name))
        found.update(name + kind.group() for kind in kinds if kind)
        used = (start for start, end in occurrences(text, name) if not text.startswith("-", end))
        if any(not _inside(start, taken) for start in used):
            found[name] += 1
    for name in found:
        if name != cluster.name and name not in cluster.aliases:
            cluster.aliases.append(name)


@Language.factory("cluster")
def make_cluster(nlp: Language, name: str) -> ClusterComponent:
    """Make the component; it reads `doc._.reportage` with its contact box and links."""
    return ClusterComponent()
