"""What reading makes of the pages: continuous text that knows where each character is printed."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, NamedTuple

from schemas.base import Personal, Record
from schemas.page import Link


class Run(NamedTuple):
    """Characters start..end of the running text are printed in this box (points) of this page (1-based).

    One run a printed word; a word hyphenated over two lines has two runs whose character intervals touch.
    """

    start: int
    end: int
    page: int
    x0: float
    top: float
    x1: float
    bottom: float


class PassageKind(StrEnum):
    """What a stretch of the running text is."""

    HEADLINE = "headline"
    """The reportage's headline, the first passage."""
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    VOICE_LABEL = "voice_label"
    """The label over a quote box ("Stimmen aus dem Netzwerk")."""
    VOICE_HEAD = "voice_head"
    """Name, role and organisation of the speaker of a quote box; printed lines are kept apart by line feeds."""
    VOICE_TEXT = "voice_text"
    """What the speaker says; a paragraph of it."""
    CONTACT = "contact"
    """A contact box; printed lines are kept apart by line feeds."""
    FACTS = "facts"
    """A facts box; printed lines (entries) are kept apart by line feeds."""
    ASIDE = "aside"
    """Text of any other box."""


class Passage(Record):
    """A stretch start..end of the running text, passages apart by one blank line ("\\n\\n"), not overlapping."""

    kind: PassageKind
    """What the passage is."""
    start: int
    """Offset of the first character."""
    end: int
    """Offset after the last character."""
    page: int
    """1-based page on which it begins."""
    group: int | None = None
    """Passages of one printed box share a number; None outside boxes."""


class PlacedLink(Record):
    """A hyperlink of the reportage with its page."""

    page: int
    """1-based page number."""
    link: Link
    """The annotation."""


class Reportage(Record):
    """One reportage: its running text and the map from each character to its place on the page."""

    reportage_id: str
    """Made from publication and headline."""
    publication_id: str
    """SHA-256 of the publication's bytes."""
    headline: Annotated[str, Personal.TEXT]
    """As printed, on one line."""
    first_page: int
    """1-based page of the publication on which it begins."""
    last_page: int
    """1-based page on which it ends."""
    page_labels: dict[int, str | None]
    """Printed page label by 1-based page number, for all its pages."""
    text: Annotated[str, Personal.TEXT]
    """Running text, normalised: hyphenation undone, white space single, ligatures dissolved, soft hyphens gone.
    The body reads on across columns, pages and boxes; a box's passages stand after the paragraph it interrupts."""
    passages: tuple[Passage, ...]
    """In the order of the text, which they cover except for the blank lines between them."""
    runs: tuple[Run, ...]
    """In the order of the text."""
    links: tuple[PlacedLink, ...] = ()
    """Hyperlinks on its pages."""

    @property
    def word_count(self) -> int:
        """Number of space-separated words of the running text."""
        return len(self.text.split())

    def passage_text(self, passage: Passage) -> str:
        """The text of one of its passages."""
        return self.text[passage.start : passage.end]


class Matter(Record):
    """Front or back matter: pages that belong to no reportage."""

    first_page: int
    """1-based."""
    last_page: int
    """1-based."""
    heading: str | None
    """First heading, as printed."""


class Reading(Record):
    """A publication as read."""

    publication_id: str
    """SHA-256 of the publication's bytes."""
    title: str | None
    """From the cover, else from the document information."""
    publisher: Annotated[str | None, Personal.TEXT]
    """From the cover or imprint, else the author of the document information."""
    issued_year: int | None
    """Year of issue as stated in the publication; None where unstated."""
    reportages: tuple[Reportage, ...]
    """In page order."""
    pages_read: int
    """Number of pages that layout gave."""
    letters_read: int
    """Number of letters on them, furniture included."""
    bad_glyph_share: float
    """Share of their characters that stand for no letter ("(cid:12)", U+FFFD, private use), 0 to 1."""
    front_matter: tuple[Matter, ...] = ()
    """Cover, contents, introduction."""
    back_matter: tuple[Matter, ...] = ()
    """What follows the last reportage."""
