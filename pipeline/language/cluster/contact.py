"""Read a contact box, a contact line or the contact entries of a facts box: name, persons, phone, mail, web, town."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from pipeline.language.cluster import patterns as p
from pipeline.language.cluster.address import Seat, seat_of_address, state_in_brackets
from pipeline.language.lexicon import cities
from pipeline.language.model import ClusterCandidate, Mention, reportage_of, text_of
from pipeline.language.organisations.patterns import LEGAL_TAIL
from pipeline.language.people.names import find_names
from pipeline.language.people.weights import Usage
from schemas.reportage import Passage, PassageKind, Reportage

LABELLED_ODDS = -3.0
"""Evidence that a label such as "Ansprechpartnerin:" gives the name behind it."""
BOXED_ODDS = -0.7
"""Evidence that a contact box gives any name in it."""

NAMED_ODDS = 1.0
"""Evidence that the reportage names the person elsewhere too."""

_LABEL_BEFORE = re.compile(
    r"(?:Ansprech(?:partner|person)\w*(?:\(in\)|/in|:in|\*in)?|Kontakt(?:person|partner\w*)?|Clustermanage(?:ment|r|rin)|Geschäftsführ(?:ung|er|erin)|"
    r"Geschäftsstelle|Leitung|Vorstand)\s*:?\s*(?:[^:\d@]{0,60}?(?:,|\sund\s|/)\s*)?$"
)


def lines_of(reportage: Reportage, passage: Passage) -> list[tuple[str, int]]:
    """Return the printed lines of a passage with the offset of each in the running text."""
    lines, offset = [], passage.start
    for line in reportage.passage_text(passage).split("\n"):
        lines.append((line, offset))
        offset += len(line) + 1
    return lines


_LEGAL_CAPITALS = {"E. V.": "e. V.", "E.V.": "e.V.", "GGMBH": "gGmbH", "GMBH": "GmbH", "EG": "eG"}


def recased(line: str) -> str:
    """A line in capitals as other lines are printed, of the same length; an abbreviation alone stays."""
    letters = [c for c in line if c.isalpha()]
    if len(letters) < 6 or not line.isupper() or any(c.isdigit() for c in line):
        return line
    plain = re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), line)
    for capitals, printed in _LEGAL_CAPITALS.items():
        plain = re.sub(rf"(?<!\w){re.escape(capitals)}(?!\w)", printed, plain, flags=re.IGNORECASE)
    return plain


def note(doc: Doc, cluster: ClusterCandidate, place: tuple[int, int], rule: str, confidence: float, field: str) -> None:
    """Add the evidence for one field of the profile."""
    span = doc.char_span(*place, alignment_mode="expand")
    if span is not None:
        cluster.mentions.append(Mention(span, rule, confidence, field))


def contact_passages(reportage: Reportage) -> Iterator[Passage]:
    """Yield the contact boxes."""
    return (passage for passage in reportage.passages if passage.kind is PassageKind.CONTACT)


def flat_text(reportage: Reportage, passage: Passage) -> str:
    """The passage on one line; offsets stay, so that data broken over lines are read whole."""
    return reportage.passage_text(passage).replace("\n", " ")


def is_data(line: str) -> bool:
    """Tell whether a line holds contact data or a label instead of a name."""
    return bool(
        p.EMAIL.search(line) or p.WEBSITE.search(line) or p.PHONE.search(line) or p.CONTACT_LABEL.match(line)
        or p.POSTCODE_TOWN.search(line) or p.STREET.search(line) or p.BARE_DOMAIN.search(line)
    )  # fmt: skip


def read_contact(doc: Doc, cluster: ClusterCandidate) -> None:
    """Fill the contact fields from the contact box, else from whatever passage holds an address."""
    reportage = reportage_of(doc)
    passages = [*contact_passages(reportage)]
    passages += [passage for passage in reportage.passages if _holds_address(reportage, passage)]
    for passage in passages:
        # Line by line first: what stands on one line belongs together; then across lines that broke.
        for line, offset in lines_of(reportage, passage):
            _read_data(doc, cluster, line, offset, passage)
        printed = reportage.passage_text(passage)
        _read_data(doc, cluster, flat_text(reportage, passage), passage.start, passage, printed)
        boxed = passage.kind is PassageKind.CONTACT
        if cluster.city is None and (seat := seat_of_address(reportage.passage_text(passage), boxed=boxed)):
            _set_seat(doc, cluster, seat, passage.start)
        if not cluster.contact_persons:
            lines = reportage.passage_text(passage).split("\n")
            _read_persons(doc, cluster, "\n".join(map(recased, lines)), passage)


def _holds_address(reportage: Reportage, passage: Passage) -> bool:
    """Facts boxes and closing paragraphs may carry the contact data; voices and captions do not.

    In a facts box a telephone number or a website is enough.
    """
    if passage.kind is PassageKind.CONTACT or passage.kind not in {
        PassageKind.FACTS,
        PassageKind.PARAGRAPH,
        PassageKind.ASIDE,
    }:
        return False
    flat = flat_text(reportage, passage)
    boxed = passage.kind is PassageKind.FACTS and (p.WEBSITE.search(flat) or _LABELLED_PHONE.search(flat))
    return bool(boxed or p.EMAIL.search(flat))


_LABELLED_PHONE = re.compile(r"\b(?:Tel\.|Telefon:?|Fon:?)\s?[+(\d]")


def _read_persons(doc: Doc, cluster: ClusterCandidate, text: str, passage: Passage) -> None:
    boxed = passage.kind is PassageKind.CONTACT
    for name in find_names(text, 0, len(text), Usage(), passage.kind.value, least=LABELLED_ODDS):
        before = text[max(0, name.outer_start - 90) : name.outer_start]
        labelled = bool(_LABEL_BEFORE.search(before))
        named_again = NAMED_ODDS if text_of(doc).count(name.text) > 1 else 0.0
        if (
            name.odds + named_again < (LABELLED_ODDS if labelled else BOXED_ODDS if boxed else 0.0)
            or name.text in cluster.name
            or not (boxed or labelled or _near_address(text, name.end))
        ):
            continue
        start, end = _on_its_line(text, name.start, name.end)
        cluster.contact_persons.append(" ".join(text[start:end].split()))
        place = (passage.start + start, passage.start + end)
        note(doc, cluster, place, "cluster.contact", 0.97 if labelled else 0.85, "contact_persons")


def _on_its_line(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the last word of the line before ("GmbH", "Jena") and what a line after a whole name begins with."""
    first, _, rest = text[start:end].partition("\n")
    if not rest:
        return start, end
    if " " in first.strip():
        return start, start + len(first.rstrip())
    foreign = LEGAL_TAIL.search(" " + first) or first in cities()
    return (end - len(rest), end) if foreign and " " in rest else (start, end)


def _near_address(text: str, end: int) -> bool:
    return bool(p.EMAIL.search(text, end, end + 160) or p.PHONE.search(text, end, end + 160))


def _read_data(
    doc: Doc, cluster: ClusterCandidate, text: str, offset: int, passage: Passage, printed: str | None = None
) -> None:
    """Read what a line holds, or a whole passage on one line, of which `printed` has the lines as they are."""
    email = p.EMAIL.search(text)
    if email and cluster.email is None:
        cluster.email = email.group()
        note(doc, cluster, _place(offset, email), "cluster.contact", 0.98, "email")
    without_mail = p.EMAIL.sub(lambda m: " " * len(m.group()), text)
    website = p.WEBSITE.search(without_mail) or p.BARE_DOMAIN.search(without_mail) or _own_domain(without_mail, cluster)
    if website and cluster.website is None:
        cluster.website = website.group()
        note(doc, cluster, _place(offset, website), "cluster.contact", 0.97, "website")
    for phone in p.PHONE.finditer(without_mail):
        labelled = passage.kind is PassageKind.CONTACT or p.PHONE_LABEL.search(without_mail[: phone.start()])
        if cluster.phone is None and labelled and not p.FAX.search(without_mail[: phone.start()]):
            cluster.phone = phone.group()
            note(doc, cluster, _place(offset, phone), "cluster.contact", 0.97, "phone")
    town = p.POSTCODE_TOWN.search(printed or text)
    if town and cluster.city is None:
        name, state = state_in_brackets(town.group("town"))
        seat = Seat(" ".join(name.split()), town.start("town"), town.start("town") + len(name), state)
        _set_seat(doc, cluster, seat, offset)


def _set_seat(doc: Doc, cluster: ClusterCandidate, seat: Seat, offset: int) -> None:
    place = (offset + seat.start, offset + seat.end)
    cluster.city = seat.town
    note(doc, cluster, place, "cluster.contact", 0.93, "city")
    if seat.state:
        cluster.state = seat.state
        note(doc, cluster, place, "cluster.contact", 0.93, "state")


def _own_domain(text: str, cluster: ClusterCandidate) -> re.Match[str] | None:
    """A bare domain: the one of the mail address, one that spells the cluster's name, or one behind a label."""
    host = (cluster.email or "@").split("@")[1]
    name = re.sub(r"[^a-z0-9]", "", cluster.name.casefold())
    for match in p.ANY_DOMAIN.finditer(text):
        spells = re.sub(r"-", "", match["label"]) in name
        if match.group() == host or spells or _DOMAIN_LABEL.search(text[: match.start()]):
            return match
    return None


_DOMAIN_LABEL = re.compile(r"(?:Web(?:site|seite)?|Internet|Homepage|[Nn]etz|[Oo]nline|Adresse)(?:\sunter)?\s*:?\s*$")


def _place(offset: int, match: re.Match[str]) -> tuple[int, int]:
    return offset + match.start(), offset + match.end()


def read_links(doc: Doc, cluster: ClusterCandidate) -> None:
    """A contact box may carry its addresses only as hyperlinks under other words."""
    reportage = reportage_of(doc)
    boxes = [(q.start, q.end) for q in contact_passages(reportage)]
    for placed in reportage.links:
        uri, box = placed.link.uri, placed.link.box
        covered = [
            run for run in reportage.runs
            if run.page == placed.page and run.x0 < box.x1 and run.x1 > box.x0
            and run.top < box.bottom and run.bottom > box.top
        ]  # fmt: skip
        if not covered or not any(low <= covered[0].start < high for low, high in boxes):
            continue
        place = (covered[0].start, covered[-1].end)
        if uri.startswith("mailto:") and cluster.email is None:
            cluster.email = uri.removeprefix("mailto:").split("?")[0]
            note(doc, cluster, place, "cluster.link", 0.95, "email")
        elif uri.startswith("http") and cluster.website is None:
            cluster.website = re.sub(r"^https?://|/$", "", uri)
            note(doc, cluster, place, "cluster.link", 0.95, "website")
