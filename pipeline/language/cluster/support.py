"""What speaks for a statement of the profile besides its wording: its sentence's words, its place, the whole text.

No rule can list how authors tell when a network was founded or where its office is. These kinds of evidence hold for
any wording; how much each says is trained on annotated reportages: `python -m training.profiles`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from pipeline.language.cluster.statements import Statement, names_cluster, own_noun
from pipeline.language.model import ClusterCandidate, candidates_of, reportage_of, sentence_at, text_of
from schemas.reportage import PassageKind

FOUNDED, CITY, FIELD = "founded_year", "city", "field"
WEIGHTS = {FOUNDED: "founded.json", CITY: "city.json", FIELD: "field.json"}
NONE = {"none": 1.0}
"""The evidence of the option that no statement is the cluster's."""
_STEM = 6
"""Letters of a word that tell it from others, whatever its ending."""
_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{3,}")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_BESIDE = 40
_PARTS = 5
"""Stretches of equal length into which the running text is divided."""
_MOST_USES = 10
_ENDINGS = (4, 6)
"""Letters at the end of a noun that tell its kind: "-technik", "-bau", "-wirtschaft", "-berg"."""
_NOUN = re.compile(r"[A-ZÄÖÜ]\w{4,}")
_HEAD = 3
"""Passages at the beginning that hold the headline and the lines around it."""


def support(doc: Doc, cluster: ClusterCandidate, field: str, statements: Sequence[Statement]) -> list[dict[str, float]]:
    """Return for each statement of a field what speaks for it and against it, by kind of evidence."""
    around = _Around(doc, cluster)
    by_value = _of_years(statements, text_of(doc)) if field == FOUNDED else _of_phrases(doc, cluster, statements)
    return [around.evidence(statement) | by_value[_first_part(statement.value)] for statement in statements]


class _Around:
    """The passage and the sentence of a statement."""

    def __init__(self, doc: Doc, cluster: ClusterCandidate) -> None:
        self.doc, self.cluster, self.text = doc, cluster, text_of(doc)
        self.passages = reportage_of(doc).passages
        self.starts = [passage.start for passage in self.passages]
        self.running = [q.start for q in self.passages if q.kind is PassageKind.PARAGRAPH]
        found = candidates_of(doc)
        self.bodies = sorted(m.span.start_char for body in found.organisations for m in body.mentions)
        self.people = sorted(m.span.start_char for person in found.people for m in person.mentions)
        self.sentences: dict[int, dict[str, float]] = {}

    def evidence(self, statement: Statement) -> dict[str, float]:
        """Return what the statement's surroundings say."""
        low, high = sentence_at(self.doc, statement.start)
        if low not in self.sentences:
            self.sentences[low] = self._of_sentence(low, high)
        before = _TOKEN.findall(self.text[max(low, statement.start - _BESIDE) : statement.start])
        after = _TOKEN.findall(self.text[statement.end : min(high, statement.end + _BESIDE)])
        return self.sentences[low] | {
            f"after {before[-1].lower() if before else 'nothing'}": 1.0,
            f"before {after[0].lower() if after else 'nothing'}": 1.0,
            f"rule {statement.rule}": 1.0,
        }

    def _of_sentence(self, low: int, high: int) -> dict[str, float]:
        sentence = self.text[low:high]
        earlier = self.text[slice(*sentence_at(self.doc, max(0, low - 2)))]
        own, noun = names_cluster(sentence, self.cluster), own_noun(self.cluster)
        index = bisect_right(self.starts, low) - 1
        kind = self.passages[index].kind if index >= 0 else None
        found = {f"with {word[:_STEM].lower()}": 1.0 for word in _WORD.findall(sentence)}
        found[f"kind {kind.value if kind else 'none'}"] = 1.0
        if kind is PassageKind.PARAGRAPH:
            found[f"part {int(_PARTS * self.running.index(self.starts[index]) / len(self.running))}"] = 1.0
        return found | {
            "own": float(own),
            "noun": float(not own and noun.search(sentence) is not None),
            "own before": float(names_cluster(earlier, self.cluster)),
            "noun before": float(noun.search(earlier) is not None),
            "organisation": float(_any_in(self.bodies, low, high)),
            "person": float(_any_in(self.people, low, high)),
            "speech": float("„" in sentence or "»" in sentence),
        }


def _any_in(places: Sequence[int], low: int, high: int) -> bool:
    return bisect_right(places, high - 1) > bisect_right(places, low - 1)


def _of_years(statements: Sequence[Statement], text: str) -> dict[str, dict[str, float]]:
    """What speaks for each year among all that are told: clusters are younger than firms and older than projects."""
    years = sorted({int(statement.value) for statement in statements})
    found = {}
    for rank, year in enumerate(years):
        found[str(year)] = {
            f"rank {min(rank, 4)}": 1.0,
            f"rank from the end {min(len(years) - 1 - rank, 3)}": 1.0,
            f"before the last {min((years[-1] - year) // 4, 8)}": 1.0,
            "latest": float(year >= years[-1] - 2),
            "uses": min(3, text.count(str(year))) / 3,
        }
    return found


def _of_phrases(doc: Doc, cluster: ClusterCandidate, statements: Sequence[Statement]) -> dict[str, dict[str, float]]:
    """What speaks for each town or subject: how often and how early the text names it, and whether the names do."""
    text, passages = text_of(doc), reportage_of(doc).passages
    folded, name = text.casefold(), cluster.name.casefold()
    head = " ".join(folded[q.start : q.end] for q in passages[:_HEAD] if q.kind is not PassageKind.PARAGRAPH)
    bodies = " ".join(body.name for body in candidates_of(doc).organisations).casefold()
    in_order = sorted(statements, key=lambda statement: statement.start)
    told = list(dict.fromkeys(_first_part(statement.value) for statement in in_order))
    uses = {value: folded.count(value.casefold()[: -1 if len(value) > _STEM else None]) for value in told}
    most = max(uses.values(), default=0)
    found = {}
    for order, value in enumerate(told):
        stems = [noun.casefold()[:5] for noun in _NOUN.findall(value)]
        found[value] = {
            "uses": min(_MOST_USES, uses[value]) / _MOST_USES,
            "most used": float(uses[value] == most),
            f"order {min(order, 5)}": 1.0,
            "in the name": float(any(stem in name for stem in stems)),
            "in the head": float(any(stem in head for stem in stems)),
            "in names of others": min(3, sum(bodies.count(stem) for stem in stems)) / 3,
            **{f"ends in {value[-letters:].casefold()}": 1.0 for letters in _ENDINGS},
        }
    return found


def _first_part(value: str) -> str:
    """What of two things named together stands for both: "Aalen und Ulm", "Messtechnik und Optik"."""
    return value.split(" und ")[0]
