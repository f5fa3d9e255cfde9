"""What the language components leave on a Doc, and how a Doc knows the reportage it was made from.

Components keep candidates as plain data classes on the Doc; the records stage validates them. Each candidate carries
the mentions it was read from as `spacy.tokens.Span`s, so that evidence never has to search for text.
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span

from schemas.records import Metric, OrganisationKind, Qualifier, QuoteKind
from schemas.reportage import Passage, PassageKind, Reportage


@dataclass(slots=True)
class Mention:
    """A place in the text, with the rule that found it and the probability that it is right."""

    span: Span
    rule: str
    confidence: float
    field: str | None = None
    """The record's field this place supports; None where it supports the whole record."""


@dataclass(frozen=True, slots=True)
class StatedRole:
    """A role as one place of the text states it.

    Attributes:
        text: The role in the nominative.
        organisation: The body in which it is said to be held.
        start: Offset of the place.
        set_off: Whether it stands in a caption or the head of a voice box.
    """

    text: str
    organisation: str | None
    start: int
    set_off: bool


@dataclass(slots=True)
class PersonCandidate:
    """A person with everything the reportage states."""

    name: str
    titles: str | None = None
    roles: list[str] = dataclasses.field(default_factory=list)
    stated: list[StatedRole] = dataclasses.field(default_factory=list)
    """Where each of the roles was first read."""
    organisation: str | None = None
    other_organisation: str | None = None
    """Organisation of a later role; counts where neither the first role nor the cluster gives one."""
    colleague: PersonCandidate | None = None
    """Whose colleague, deputy or successor the text calls them; belongs where that one does, unless more is stated."""
    quoted: bool = False
    voice: bool = False
    feminine: bool | None = None
    """Whether the text around a mention shows a woman ("X, die …") or a man; None where it tells neither."""
    mentions: list[Mention] = dataclasses.field(default_factory=list)


@dataclass(slots=True)
class OrganisationCandidate:
    """An organisation with its other names."""

    name: str
    aliases: list[str] = dataclasses.field(default_factory=list)
    kind: OrganisationKind | None = None
    mentions: list[Mention] = dataclasses.field(default_factory=list)


@dataclass(frozen=True, slots=True)
class DoubtfulName:
    """Words that may name an organisation, at one place; all else that the text says of them leaves it open.

    Attributes:
        name: The words.
        start: Offset of the place.
        end: Its end (exclusive).
        odds: Log odds of their naming one.
        kind: The organisation's kind, if it is one.
        told: Kinds of evidence (`organisations.evidence`) that the words beside all its places give for one.
    """

    name: str
    start: int
    end: int
    odds: float
    kind: OrganisationKind
    told: frozenset[str]


@dataclass(slots=True)
class ClusterCandidate:
    """The profile of the reportage's own cluster."""

    name: str
    aliases: list[str] = dataclasses.field(default_factory=list)
    legal_form: str | None = None
    founded_year: int | None = None
    city: str | None = None
    state: str | None = None
    field: str | None = None
    member_count: int | None = None
    contact_persons: list[str] = dataclasses.field(default_factory=list)
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    mentions: list[Mention] = dataclasses.field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """Official name and aliases."""
        return [self.name, *self.aliases]


@dataclass(slots=True)
class FigureCandidate:
    """A quantity."""

    mention: Mention
    text: str
    value: float
    value_max: float | None = None
    unit: str | None = None
    qualifier: Qualifier = Qualifier.EXACT
    metric: Metric | None = None
    subject: str | None = None
    year: int | None = None

    @property
    def mentions(self) -> list[Mention]:
        """Its one place."""
        return [self.mention]


@dataclass(slots=True)
class ProjectCandidate:
    """A project or named activity."""

    name: str
    full_name: str | None = None
    funders: list[str] = dataclasses.field(default_factory=list)
    amount_eur: float | None = None
    start_year: int | None = None
    end_year: int | None = None
    partners: list[str] = dataclasses.field(default_factory=list)
    mentions: list[Mention] = dataclasses.field(default_factory=list)


@dataclass(slots=True)
class QuoteCandidate:
    """Direct speech; `parts` are the stretches between quotation marks, without interruptions."""

    parts: list[Span]
    text: str
    kind: QuoteKind
    speaker: str | None = None
    rule: str = "quotes.marks"
    confidence: float = 0.9

    @property
    def mentions(self) -> list[Mention]:
        """A mention for each part."""
        return [Mention(part, self.rule, self.confidence) for part in self.parts]


@dataclass(slots=True)
class Candidates:
    """All candidates of a Doc; `doc._.candidates` holds one."""

    cluster: ClusterCandidate | None = None
    people: list[PersonCandidate] = dataclasses.field(default_factory=list)
    organisations: list[OrganisationCandidate] = dataclasses.field(default_factory=list)
    doubtful: list[DoubtfulName] = dataclasses.field(default_factory=list)
    figures: list[FigureCandidate] = dataclasses.field(default_factory=list)
    projects: list[ProjectCandidate] = dataclasses.field(default_factory=list)
    quotes: list[QuoteCandidate] = dataclasses.field(default_factory=list)


_REPORTAGE, _CANDIDATES, _SENTENCES = "clusterwissen.reportage", "clusterwissen.candidates", "clusterwissen.sentences"
"""Keys of `doc.user_data`: looking into it costs a tenth of what `doc._` does, which makes an object each time."""


def candidates_of(doc: Doc) -> Candidates:
    """Return the Doc's candidates, making an empty collection on first use."""
    found: Candidates | None = doc.user_data.get(_CANDIDATES)
    if found is None:
        found = doc.user_data[_CANDIDATES] = Candidates()
    return found


def reportage_of(doc: Doc) -> Reportage:
    """Return the reportage the Doc was made from."""
    reportage: Reportage = doc.user_data[_REPORTAGE]
    return reportage


def _remember(key: str) -> Callable[[Doc, object], None]:
    def remember(doc: Doc, value: object) -> None:
        doc.user_data[key] = value

    return remember


if not Doc.has_extension("reportage"):
    Doc.set_extension("reportage", getter=reportage_of, setter=_remember(_REPORTAGE))
    Doc.set_extension("candidates", getter=candidates_of, setter=_remember(_CANDIDATES))


_STARTS = 1
"""Value of the attribute SENT_START where a sentence starts."""


def sentence_bounds(doc: Doc) -> list[tuple[int, int]]:
    """First and last offset (exclusive) of each sentence, as `doc.sents` gives them, which visits every token."""
    if not len(doc):
        return []
    rows = doc.to_array(["SENT_START", "IDX", "LENGTH"])
    firsts = [index for index, flag in enumerate(rows[:, 0].tolist()) if flag == _STARTS or index == 0]
    starts, lengths = rows[:, 1].tolist(), rows[:, 2].tolist()
    lasts = [index - 1 for index in firsts[1:]] + [len(starts) - 1]
    return [(starts[first], starts[last] + lengths[last]) for first, last in zip(firsts, lasts, strict=True)]


def sentence_at(doc: Doc, offset: int) -> tuple[int, int]:
    """Return start and end of the sentence around a character, white space at the ends left out.

    Much cheaper than `Span.sent`, which walks over all sentences of the Doc.
    """
    known: tuple[list[int], list[tuple[int, int]]] | None = doc.user_data.get(_SENTENCES)
    if known is None:
        starts = [start for start, _ in sentence_bounds(doc)] or [0]
        ends = [*starts[1:], len(text_of(doc))]
        stripped = [_stripped(text_of(doc), low, high) for low, high in zip(starts, ends, strict=True)]
        known = doc.user_data[_SENTENCES] = starts, stripped
    return known[1][max(0, bisect_right(known[0], offset) - 1)]


def _stripped(text: str, low: int, high: int) -> tuple[int, int]:
    inside = text[low:high]
    return low + len(inside) - len(inside.lstrip()), high - len(inside) + len(inside.rstrip())


def sentences_in(doc: Doc, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of the sentences that begin in low..high."""
    position = low
    while position < high:
        start, end = sentence_at(doc, position)
        yield max(start, low), min(end, high)
        rest = text_of(doc)[end:high]
        position = end + len(rest) - len(rest.lstrip()) if rest.strip() else high


def text_of(doc: Doc) -> str:
    """Return the Doc's text, which is the reportage's: `Doc.text` joins all tokens anew at each call."""
    return reportage_of(doc).text


def passages(doc: Doc, *kinds: PassageKind) -> Iterator[tuple[Passage, Span]]:
    """Yield the passages of these kinds (of all kinds where none is named) with their spans, in text order."""
    for passage in reportage_of(doc).passages:
        if not kinds or passage.kind in kinds:
            span = doc.char_span(passage.start, passage.end, alignment_mode="expand")
            if span is not None and len(span):
                yield passage, span
