"""Words that can tell what somebody is, wherever they stand: nouns for functions and trades, and verbs of offices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.language.lexicon import FUNCTION_WORDS, first_names
from pipeline.language.occurrences import Intervals
from pipeline.language.people.appositions import Role, is_modifier, phrase_of, roles_after
from pipeline.language.people.bodies import Organisations
from pipeline.language.people.gender import fits
from pipeline.language.people.leadership import office_over
from pipeline.language.people.patterns import is_person_noun
from pipeline.language.people.trades import is_trade
from pipeline.language.roles import is_role


@dataclass(frozen=True, slots=True)
class Telling:
    """A word with the role it would give.

    Attributes:
        role: The role in the nominative, with its body if one is named in it.
        kind: How the word was recognised: "role", "person", "trade" or "noun", or what a verb says ("found", "lead").
        start: Offset of the word.
        end: Offset behind it.
    """

    role: Role
    kind: str
    start: int
    end: int

    @property
    def is_verb(self) -> bool:
        """Whether the role is told by what somebody does or has."""
        return self.kind not in _NOUNS


_NOUNS = frozenset(("role", "person", "trade", "noun"))
_NOUN = re.compile(r"(?<![\w-])[A-ZÄÖÜ][\w-]{2,}")
_NO_NOUN = re.compile(
    r"Kolleg|(?:Privatdozent|Herr|Frau)(?:in|en)?$|(?:[Vv]erantwort|[Zz]uständ)(?:lich|ig)$|(?:Mit|Ein)?wohner|[\w-]*[Vv]orsitz$"
)
"""Titles, forms of address, nouns for what somebody is to another, and adjectives at the start of a sentence."""
_MODIFIERS = re.compile(r"(?:[\w-]+\s){1,3}$")
_MODIFIERS_REACH = 60
_BEFORE_REACH = 20
_COMPLEMENT_REACH = 110
"""Characters behind a noun that hold what it is the function of."""
_LEAD = re.compile(
    r"\b(?:leitet|leitete|führt|führte|lenkt|managt|verantwortet)\b|\b[Gg]e(?:leitet|führt)\b|\bLeitung\b|\bRuder\b"
)
_OBJECT_AFTER = re.compile(r"\s(?P<article>das|die|den)\s(?:[a-zäöüß]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)")
_OBJECT_BEFORE = re.compile(r"\b(?P<article>[Dd](?:as|ie|en))\s(?:[a-zäöüß]+e[nrs]?\s)?(?P<noun>[A-ZÄÖÜ][\w-]+)\s$")
_OBJECT_REACH = 50
_GUIDES = re.compile(
    r"[^.,;:„“]{0,60}\b(?:durch|herum|hinaus|hinein|vor|an\sde[nr]|aus|über|zurück|zu)\b|\s(?:Gäste|Besuch|Gespräch|Krieg|Buch|Regie|aus|zu|sein\w*)"
)
""" "führt die Gruppe durch den Hof", "führt Gespräche": nothing is led."""
_GIVEN_UP = re.compile(
    r"[^.;:„“]{0,80}\b(?:ab(?:gegeben|gab)|übergeben|übergab|niedergelegt|verloren|abgelehnt)\b|\sgab\s[^.,;:„“]{0,60}\sab\b"
)
_COUNTED = re.compile(
    r"(?<![\w-])(?<!von\s)(?:(?!(?:19|20)\d\d\s)\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|viele|einige|mehrere|[Dd]utzende|[Hh]underte)\s(?:[a-zäöüß-]+\s)?$"
)
""" "34 Mitarbeiter": how many a body has."""
_WITHOUT = re.compile(r"\b(?:statt|ohne|per|kein\w*|nicht)\s(?:[a-zäöüß]+\s)?$", re.IGNORECASE)
_NO_BODY = re.compile(r"\b(?:Familie|Hausstand|Existenz)\s$")
""" "hat eine Familie gegründet"."""
_VERBS = tuple(
    (kind, re.compile(pattern), man, woman)
    for kind, pattern, man, woman in (
        (
            "found",
            r"\b(?:[Gg]egründet|gründet\w*|[Gg]ründung|aus der Taufe gehoben|ins Leben gerufen|hervorgegangen)\b",
            "Gründer",
            "Gründerin",
        ),
        (
            "chair",
            r"\b(?:vorsitzt|vorsitzen|vorsteht|(?:[A-ZÄÖÜ][a-zäöü]+s)?[Vv]orsitz\w{0,2}|(?:steht|stand)(?=\s[^.,;]{2,60}\svor\b)|"
            r"an\s(?:deren|dessen|der|ihrer|seiner)\sSpitze)\b",
            "Vorsitzender",
            "Vorsitzende",
        ),
        ("teach", r"\b(?:lehrt|lehrte|Lehrstuhls?|Professur)\b", "Professor", "Professorin"),
        (
            "own",
            r"\b(?:gehörte?(?!\szu|[^.,;]{0,60}\san\b)|besitzt|übernommen|übernahm|geerbt)\b",
            "Inhaber",
            "Inhaberin",
        ),
        ("run", r"\b(?:betreibt|betrieb|bewirtschaftet)\b", "Betreiber", "Betreiberin"),
        ("study", r"\bstudiert\b", "Student", "Studentin"),
        (
            "learn",
            r"\b(?:lernte?\s(?:[a-zäöüß\d.]+\s){0,4}(?:bei|beim|an|am|im)|Lehre|Ausbildung|Lehrjahr\w*)\b",
            "Auszubildender",
            "Auszubildende",
        ),
        ("doctor", r"\b(?:promoviert|Doktorarbeit|Dissertation)\b", "Doktorand", "Doktorandin"),
        ("research", r"\b(?:forscht|erforscht|untersucht)\b", "Forscher", "Forscherin"),
        ("coordinate", r"\bkoordiniert\w*\b", "Koordinator", "Koordinatorin"),
        (
            "answer",
            r"\b(?:[Vv]erantwortlich|[Zz]uständig|Verantwortung)\b",
            "Verantwortlicher",
            "Verantwortliche",
        ),
        ("manage", r"\b(?:Geschäftsführung|die Geschäfte)\b", "Geschäftsführer", "Geschäftsführerin"),
        ("invent", r"\b(?:erfunden|erfand|ersonnen|ersann|Erfindung)\b", "Erfinder", "Erfinderin"),
        ("curate", r"\bkuratiert\b", "Kurator", "Kuratorin"),
        ("plan", r"\b(?:plant|organisiert)\b", "Organisator", "Organisatorin"),
        ("work", r"\b(?:arbeitet|beschäftigt|angestellt)\b", "Mitarbeiter", "Mitarbeiterin"),
    )
)
"""What verbs, and nouns for an office, make somebody."""


class TellingWords:
    """The words of a reportage that can tell roles."""

    def __init__(self, known: Organisations, names: Sequence[tuple[int, int]]) -> None:
        """`known`: the bodies that the text names; `names`: the places of people's names."""
        self._text, self._known = known.text, known
        self._names = Intervals([*names, *((start, end) for start, end, _ in known.places)])
        self._bodies = Intervals((start, end) for start, end, _ in known.places)
        self._starts = frozenset(start for start, _ in names)

    def between(self, low: int, high: int, feminine: bool | None) -> Iterator[Telling]:
        """Yield those of a stretch, with the roles they give a woman or a man; None where that is unknown."""
        text = self._text
        for match in _NOUN.finditer(text, low, high):
            noun, start, end = match.group(), *match.span()
            if self._names.overlap(start, end) or noun in first_names() or _NO_NOUN.match(noun):
                continue
            before = max(low, start - _BEFORE_REACH), start
            if _WITHOUT.search(text, *before) or _COUNTED.search(text, *before) or not fits(noun, feminine):
                continue
            kind = _kind_of(noun, end + 1 in self._starts)
            if kind is not None:
                yield Telling(self._role_of((low, high), (start, end), kind, feminine), kind, start, end)
        for match in _LEAD.finditer(text, low, high):
            guides = match.group().startswith("führ") and _GUIDES.match(text, match.end(), high)
            if not guides and not self._is_denied(match, low, high):
                yield Telling(self._leader(match, feminine), "lead", *match.span())
        for kind, pattern, man, woman in _VERBS:
            for match in pattern.finditer(text, low, high):
                if not self._is_denied(match, low, high):
                    word = woman if feminine else man
                    yield Telling(Role(word, None, *match.span(), word), kind, *match.span())

    def _is_denied(self, match: re.Match[str], low: int, high: int) -> bool:
        """Whether somebody gives up what a word tells, does not do it, or founds no body."""
        before = max(low, match.start() - _BEFORE_REACH), match.start()
        return any(pattern.search(self._text, *before) for pattern in (_WITHOUT, _NO_BODY)) or (
            _GIVEN_UP.match(self._text, match.end(), high) is not None
        )

    def _role_of(self, bounds: tuple[int, int], place: tuple[int, int], kind: str, feminine: bool | None) -> Role:
        """The role of a noun, with its adjectives and what follows it."""
        start, end = place
        before = _MODIFIERS.search(self._text, max(bounds[0], start - _MODIFIERS_REACH), start)
        modifiers: list[str] = []
        for word in reversed(before.group().split() if before else []):
            if not is_modifier(word):
                break
            modifiers.insert(0, word)
        words = " ".join(modifiers)
        begin = start - len(words) - bool(words)
        noun = self._text[start:end]
        if kind == "role":
            high = min(bounds[1], end + _COMPLEMENT_REACH)
            full = next(roles_after(self._text, begin, high, self._known, feminine, False), None)
            if full is not None and full.noun == noun and full.start <= start:
                return full
        return Role(phrase_of(words, noun, feminine), None, begin, end, noun)

    def _leader(self, match: re.Match[str], feminine: bool | None) -> Role:
        """Who leads what stands beside the verb, unless that is a body with a name."""
        verb = match.group().casefold().removeprefix("ge")
        led = _OBJECT_AFTER.match(self._text, match.end(), match.end() + _OBJECT_REACH) or _OBJECT_BEFORE.search(
            self._text, max(0, match.start() - _OBJECT_REACH), match.start()
        )
        if led is None or self._bodies.overlap(*led.span("noun")) or not verb.endswith(("t", "te")):
            role = office_over("leitet", "", None, feminine)
        else:
            role = office_over(verb, led.group("article").casefold(), led.group("noun"), feminine)
        return Role(role, None, *match.span(), role)


_AS_PEOPLE = re.compile(r"(?:er|in|or|ent|ant|ist|eur|oge|ier|är|ling|mann|frau|kraft)$")
"""What nouns for people end in: right before a name such a word tells what somebody is."""


def _kind_of(noun: str, before_name: bool) -> str | None:
    if is_role(noun):
        return "role"
    last = noun.rsplit("-", 1)[-1]
    if is_person_noun(last[:1].upper() + last[1:]):
        return "person"
    if is_trade(noun):
        return "trade"
    return "noun" if before_name and _AS_PEOPLE.search(noun) and noun.casefold() not in FUNCTION_WORDS else None
