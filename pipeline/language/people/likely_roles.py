"""What somebody probably is where no wording of the rules tells it: the likeliest noun or verb around their name.

The rules know the constructions of the texts from which they were learnt, and of unread texts most. Of the rest every
word that can tell a role is weighed, by where it stands and what stands between. The weights are trained on annotated
reportages: `python -m training.roles`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from pipeline.language.model import PersonCandidate, reportage_of, sentence_at, text_of
from pipeline.language.occurrences import Intervals
from pipeline.language.people.appositions import Role
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import gender_of_person
from pipeline.language.people.role_classes import class_of_role
from pipeline.language.people.roles import is_profession
from pipeline.language.people.telling_words import Telling, TellingWords
from pipeline.language.ranking import choose, load_weights
from pipeline.language.roles import is_role
from schemas.reportage import Passage, PassageKind

WEIGHTS = "likely_roles.json"
LIKELY = 0.6
"""Probability from which a role is given."""
_READ = frozenset(
    {PassageKind.PARAGRAPH, PassageKind.CAPTION, PassageKind.VOICE_HEAD, PassageKind.ASIDE, PassageKind.LIST_ITEM}
)
_FUNCTION_WORDS = frozenset(
    "der die das den dem des ein eine einer einem einen als zum zur ihr ihre ihrer ihren ihrem sein seine seiner "
    "seinen seinem dessen deren und oder mit von vom bei beim für ist war wird wurde heißt nennt heute selbst auch "
    "im in am an aus wie so sagt er sie sich nur kein noch unser unsere mein meine einst früher ehemals "
    "zugleich".split()
)
"""Words that count as themselves; of others only the kind does."""
_WORD = re.compile(r"[\w-]+|[^\w\s]")
_WORD_BEFORE = re.compile(r"(\S+)\s*$")
_WORD_AFTER = re.compile(r"\s?([\w-]+|[^\w\s])")
_PLURAL = re.compile(r"(?:innen|leute|[a-z]e[nr]n)$")
_SPEECH = re.compile(r"[„»][^„»“«]*[“«]")
_STOPS = tuple(".:!?“«")
_PRONOUN = re.compile(r"\b(?:[Ss]ie|[Ee]r)\b")
_BY = re.compile(r"\bvon\s(?:(?:Dr|Prof)\.(?:-Ing\.)?\s)*$")
_STEPS = (0, 1, 3, 6, 12)
"""Most words between, by which near and far are told apart."""
_CLOSE = 6
"""Words between a name and a noun up to which they count one by one."""
_CLAUSE = 120
"""Characters around a verb within which its subject stands."""
_MOST_RANKS = 4
_MOST_OPTIONS = 3
_FAR = 300


@dataclass(slots=True)
class LikelyRole:
    """A possible role of a person, None for none, and what speaks for it."""

    role: Role | None
    features: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name of the person, its passage, and whether it is their first."""

    start: int
    end: int
    passage: Passage
    first: bool


@dataclass(frozen=True, slots=True)
class _Window:
    """A sentence: that of the name, or the one before or behind it."""

    relation: str
    low: int
    high: int


class LikelyRoles:
    """The possible roles of the people of a reportage."""

    def __init__(self, doc: Doc, people: Sequence[PersonCandidate], known: Organisations) -> None:
        """`people` with the mentions and roles that the rules have read."""
        self._doc, self._text = doc, text_of(doc)
        mentions = [(m.span.start_char, m.span.end_char, id(p), m.field) for p in people for m in p.mentions]
        self._named = sorted((start, end, who) for start, end, who, field in mentions if field is None)
        self._starts = [start for start, _, _ in self._named]
        self._claims = sorted((start, end, who) for start, end, who, field in mentions if field == "roles")
        self._passages = reportage_of(doc).passages
        self._passage_starts = [passage.start for passage in self._passages]
        self._bodies = Intervals((start, end) for start, end, _ in known.places)
        speech = (match.span() for p in self._passages for match in _SPEECH.finditer(self._text, p.start, p.end))
        self._speech = Intervals(speech)
        self._words = TellingWords(known, [(start, end) for start, end, _ in self._named])

    def options(self, person: PersonCandidate) -> list[LikelyRole]:
        """Return none and, nearest first, what words around the person's names could tell."""
        feminine = gender_of_person(person)
        nearest: dict[tuple[int, str], tuple[tuple[bool, int], LikelyRole]] = {}
        for mention in self._mentions(person):
            for window in self._windows(mention):
                for word in self._words.between(window.low, window.high, feminine):
                    if word.is_verb and window.relation != "same" and self._of_another(window, word, feminine):
                        continue
                    distance = max(word.start - mention.end, mention.start - word.end, 0)
                    rank = window.relation != "same", distance
                    key = word.start, word.kind
                    if key not in nearest or rank < nearest[key][0]:
                        features = self._features(person, feminine, mention, window, word)
                        features["distance"] = -min(distance, _FAR) / 100
                        nearest[key] = rank, LikelyRole(word.role, features)
        ordered = [option for _, option in sorted(nearest.values(), key=lambda one: one[0])]
        for place, option in enumerate(ordered):
            option.features[f"rank {min(place, _MOST_RANKS)}"] = 1.0
        none = LikelyRole(None, {"none": 1.0, f"none of {min(len(ordered), _MOST_OPTIONS)}": 1.0})
        return [none, *ordered]

    def _mentions(self, person: PersonCandidate) -> Iterator[_Mention]:
        places = [(m.span.start_char, m.span.end_char) for m in person.mentions if m.field is None]
        first = min(places, default=None)
        for start, end in places:
            at = bisect_right(self._passage_starts, start) - 1
            passage = self._passages[at] if at >= 0 else None
            if passage is not None and passage.kind in _READ and start < passage.end:
                yield _Mention(start, end, passage, (start, end) == first)

    def _windows(self, mention: _Mention) -> Iterator[_Window]:
        passage = mention.passage
        low, high = sentence_at(self._doc, mention.start)
        low, high = max(low, passage.start), min(high, passage.end)
        yield _Window("same", low, high)
        following = sentence_at(self._doc, min(high + 2, passage.end - 1))
        if following[0] >= high:
            yield _Window("next", following[0], min(following[1], passage.end))
        before = sentence_at(self._doc, max(low - 2, passage.start))
        if before[1] <= low:
            yield _Window("before", max(before[0], passage.start), before[1])

    def _features(
        self, person: PersonCandidate, feminine: bool | None, mention: _Mention, window: _Window, word: Telling
    ) -> dict[str, float]:
        """What speaks for the role of a word: where it stands from the name, between which words, and what it is."""
        side = "after" if word.start >= mention.end else "before"
        relation = f"same {side}" if window.relation == "same" else window.relation
        what = word.kind if word.is_verb else class_of_role(word.role.noun) or _ending(word.role.noun)
        form = "verb" if word.is_verb else "noun"
        bounds = (mention.end, word.start) if side == "after" else (word.end, mention.start)
        words = _WORD.findall(self._text, *bounds)
        gap = sum(one[0].isalnum() for one in words)
        far = sum(gap > step for step in _STEPS)
        told = [
            relation,
            f"{relation} {word.kind}",
            f"{relation} {far}",
            f"{what}",
            f"{relation} {what}",
            f"{form if word.is_verb else word.kind} {relation} {far}",
            f"in {mention.passage.kind.value} {relation}",
        ]
        before, after = self._word_before(word, window), self._word_after(word)
        told += [f"behind {before}", f"behind {before} {relation} {form}", f"then {after} {relation} {form}"]
        if not words:
            told.append(f"behind {before} beside {word.kind} {side}")
        elif gap <= _CLOSE:
            told.append(f"between {side} {form}: {' '.join(_kind_of_word(one) for one in words[:5])}")
        told += [f"{sign} {relation}" for sign in (",", "und") if sign in words]
        between = self._named[bisect_left(self._starts, bounds[0]) : bisect_left(self._starts, bounds[1])]
        if any(who != id(person) for _, _, who in between):
            told += ["another between", f"another between {relation}"]
        if any(start <= word.start < end and who != id(person) for start, end, who in self._claims):
            told += ["another's", f"another's {relation}"]
        if self._speech.overlap(word.start, word.end):
            told += ["in speech", f"in speech {form}"]
        if mention.first:
            told.append(f"first {relation}")
        if person.voice:
            told.append(f"voice {relation}")
        if "Prof" in (person.titles or ""):
            told.append(f"professor {what}")
        if word.is_verb:
            told += self._of_verb(feminine, mention, window, word, relation)
        else:
            if _PLURAL.search(word.role.noun):
                told.append("plural")
            if word.role.organisation:
                told += ["has a body", f"has a body {relation}"]
        return dict.fromkeys(told, 1.0)

    def _pronouns(self, window: _Window, verb: Telling) -> set[str]:
        low, high = max(window.low, verb.start - _CLAUSE), min(window.high, verb.end + _CLAUSE)
        return {match.group().casefold() for match in _PRONOUN.finditer(self._text, low, high)}

    def _of_another(self, window: _Window, verb: Telling, feminine: bool | None) -> bool:
        """Whether a pronoun in the next sentence tells that its verb is about somebody of the other gender."""
        pronouns = self._pronouns(window, verb)
        return feminine is not None and bool(pronouns) and ("sie" if feminine else "er") not in pronouns

    def _of_verb(
        self, feminine: bool | None, mention: _Mention, window: _Window, verb: Telling, relation: str
    ) -> Iterator[str]:
        """What its clause says of a verb: whose pronoun stands there, and whether it is passive."""
        pronouns = self._pronouns(window, verb)
        if ("sie" if feminine else "er") in pronouns:
            yield f"pronoun {relation}"
            yield f"pronoun {relation} {verb.kind}"
        elif pronouns:
            yield f"other pronoun {relation}"
        if self._text[verb.start : verb.start + 2].casefold() == "ge" and _BY.search(
            self._text, max(0, mention.start - 20), mention.start
        ):
            yield "by"
        if self._bodies.overlap(max(window.low, verb.start - _CLAUSE // 2), min(window.high, verb.end + _CLAUSE // 2)):
            yield f"a body beside {verb.kind}"

    def _word_before(self, word: Telling, window: _Window) -> str:
        if word.role.start <= window.low:
            return "start"
        match = _WORD_BEFORE.search(self._text, max(window.low, word.role.start - 25), word.role.start)
        before = (match.group(1).lstrip("„»(") if match else "") or "."
        if before.endswith(_STOPS):
            return "."
        return "," if before.endswith(",") else _kind_of_word(before)

    def _word_after(self, word: Telling) -> str:
        match = _WORD_AFTER.match(self._text, word.end)
        return _kind_of_word(match.group(1)) if match else "."


def _kind_of_word(word: str) -> str:
    if word.casefold() in _FUNCTION_WORDS:
        return word.casefold()
    return "Noun" if word[:1].isupper() else "word" if word[:1].isalpha() else word


def _ending(noun: str) -> str:
    """What a noun of no usual class counts by."""
    return f"-{noun[-4:].casefold()}" if is_role(noun) else "trade"


def likely_roles(
    doc: Doc, people: Sequence[PersonCandidate], known: Organisations
) -> Iterator[tuple[PersonCandidate, Role, float]]:
    """Yield whose function the rules have not read, with the likeliest and its probability, from `LIKELY` on.

    To somebody's profession only an office is added.
    """
    weights = load_weights(__package__, WEIGHTS)
    found = LikelyRoles(doc, people, known)
    for person in people:
        if not all(_is_minor(role) for role in person.roles):
            continue
        options = found.options(person)
        best, probability = choose(weights, [option.features for option in options])
        role = options[best].role
        if role is None or probability < LIKELY:
            continue
        if not person.roles or (class_of_role(role.text) and not _is_minor(role.text) and not _is_task(role.text)):
            yield person, role, probability


def _is_task(role: str) -> bool:
    return role.startswith(("Verantwortliche", "Mitarbeiter"))


def _is_minor(role: str) -> bool:
    """Whether a role is a profession, a trade or a task, beside which people have an office."""
    return is_profession(role) or class_of_role(role) is None or role.startswith("zuständig ")
