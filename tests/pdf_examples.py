"""Small PDFs for intake, written by hand or with reportlab."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

SENTENCE = "Das Holzforum Auental zählt 84 Mitglieder."


def pdf(*pages: str, encryption: StandardEncryption | None = None, title: str = "", author: str = "") -> bytes:
    """One page per string, on which it is printed; an empty string gives a page with a picture only."""
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=True, encrypt=encryption)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    for text in pages:
        if text:
            canvas.drawString(72, 700, text)
        else:
            canvas.rect(72, 500, 300, 200, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def pdf_without_pages() -> bytes:
    """A well-formed PDF whose page tree is empty."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]
    out, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(out)
    out += b"xref\n0 3\n0000000000 65535 f \n" + table
    return out + b"trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start
