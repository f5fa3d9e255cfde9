"""Reasons and remedies in German: what the stages say in English, in the words of a reader of the report."""

from __future__ import annotations

import re

from pipeline.report.labels import FIELDS

WORDS = (
    # why a file was refused (pipeline/intake.py, layout, isolation), and what to do about it
    (r"it has (\d+) pages, more than the (\d+) allowed", r"sie hat \1 Seiten, erlaubt sind \2"),
    (r"it has ([\d.]+) MB, more than the (\d+) allowed", r"sie hat \1 MB, erlaubt sind \2"),
    (r"its pages are pictures without a text layer; it needs OCR", "ihre Seiten sind Bilder ohne Textebene"),
    (r"it is no file but a pipe or a device", "sie ist keine Datei, sondern ein Gerät"),
    (r"there is no such file", "es gibt sie nicht"),
    (r"it is a folder", "sie ist ein Ordner"),
    (r"reading it is not permitted", "das Lesen ist nicht erlaubt"),
    (r"it is empty", "sie ist leer"),
    (r"it is not a PDF", "sie ist kein PDF"),
    (r"it has no pages|the file has no page", "sie hat keine Seiten"),
    (r"(?:it|the file) asks for a password", "sie verlangt ein Kennwort"),
    (r"it is damaged", "sie ist beschädigt"),
    (r"page (\d+) cannot be read", r"Seite \1 ist nicht lesbar"),
    (r"(?:it|the file) cannot be read", "sie ist nicht lesbar"),
    (r"it takes longer than ([\d.e+]+) seconds \(it was in (\w+)\)", r"sie braucht länger als \1 Sekunden (in \2)"),
    (r"it takes more than (\d+) MB of memory \(it was in (\w+)\)", r"sie braucht mehr als \1 MB Speicher (in \2)"),
    (r"the system killed its process in (\w+), most likely because .* ran out", r"der Speicher reichte nicht (in \1)"),
    (r"its process crashed in (\w+)", r"ihr Prozess stürzte ab (in \1)"),
    (r"^(\w+) failed: ", r"\1 ist gescheitert: "),
    (r"(?:^|.* )has gone: its pages cannot be shown", "sie ist verschwunden: ihre Seiten sind nicht zu zeigen"),
    (r"(?:^|.* )has other bytes than those that were read: .*", "sie ist nicht mehr die Datei, die gelesen wurde"),
    (r"its pages cannot be drawn", "ihre Seiten sind nicht zu zeichnen"),
    (r"only (\d+) of its pages can be drawn", r"nur \1 ihrer Seiten sind zu zeichnen"),
    (r"split it, or raise the setting (\w+) or (\w+)", r"aufteilen, oder die Einstellung \1 oder \2 erhöhen"),
    (r"split it, or raise the setting (\w+)", r"aufteilen, oder die Einstellung \1 erhöhen"),
    (r"make it smaller, or raise the setting (\w+)", r"verkleinern, oder die Einstellung \1 erhöhen"),
    (r"name the PDF files in it|name the PDF files", "die PDF-Dateien nennen"),
    (r"check the path", "den Pfad prüfen"),
    (r"check the disk and run again", "den Datenträger prüfen und wieder laufen lassen"),
    (r"fetch it again from its source", "neu beschaffen"),
    (r"fetch it again, or repair it with", "neu beschaffen, oder reparieren mit"),
    (r"export it as PDF, or take it out of the folder", "als PDF ausgeben, oder aus dem Ordner nehmen"),
    (r"export it again from the program it was made with", "neu aus dem Programm ausgeben, mit dem sie entstand"),
    (r"remove the password first", "erst das Kennwort entfernen"),
    (r"repair or print it to a new PDF first \(for instance with", "erst reparieren oder neu drucken (etwa mit"),
    (r"run again with fewer workers", "mit weniger Prozessen (workers) wieder laufen lassen"),
    (r"write it anew \((.*)\) and try again", r"neu schreiben (\1) und noch einmal versuchen"),
    (r"report this line with the file", "diese Zeile mit der Datei melden"),
    (r"put the file back, or (`.*`) it where it is now, then try again", r"zurücklegen, oder \1 mit dem neuen Ort"),
    (r"print it to a new PDF, then run and report again", "in ein neues PDF drucken, dann wieder run und report"),
    (r"repair it with (`.*`), then run and report again", r"mit \1 reparieren, dann wieder run und report"),
    # why a publication was read in part (pipeline/plausibility.py, process.py)
    (r"(\d+) of its (\d+) pages were read", r"gelesen wurden \1 von \2 Seiten"),
    (r"(\d+) of its (\d+) pages are pictures without text", r"\1 von \2 Seiten sind Bilder ohne Text"),
    (
        r"(\d+) letters were read where a second reader finds (\d+)",
        r"gelesen wurden \1 Buchstaben, ein zweites Programm findet \2",
    ),
    (
        r"(\d+)% of its characters stand for no letter \(fonts without Unicode values\)",
        r"\1 % der Zeichen stehen für keinen Buchstaben (Schriften ohne Unicode)",
    ),
    (r"no reportage was found in it", "keine Reportage gefunden"),
    (r"(\d+) records? (?:was|were) rejected", r"verworfene Funde: \1"),
    (r"the rows of an earlier run are kept", "es bleibt, was ein früherer Lauf las"),
    (r"compare it with the PDF", "mit dem PDF vergleichen"),
    (r"export the PDF again, or run it through OCR", "das PDF neu ausgeben oder den Text erkennen lassen (OCR)"),
    (r"check that it is a publication of reportages", "prüfen, ob sie Reportagen enthält"),
    (r"see them with ", "zu sehen mit "),
    # why a find is no record (schemas/records.py, pipeline/records.py, pydantic)
    (r"no place on a page supports it", "keine Stelle auf einer Seite belegt es"),
    (r"upper bound (\S+) is below the lower bound (\S+)", r"die obere Grenze \1 liegt unter der unteren \2"),
    (r"end year (\d+) is before start year (\d+)", r"das Ende \1 liegt vor dem Beginn \2"),
    (r"Field required", "fehlt"),
    (r"Input should be greater than or equal to (\S+)", r"muss mindestens \1 sein"),
    (r"Input should be less than or equal to (\S+)", r"darf höchstens \1 sein"),
    (r"Input should be greater than (\S+)", r"muss größer als \1 sein"),
    (r"String should have at least 1 character", "ist leer"),
    (r"Input should be a valid (?:integer|number).*?(?=;|$)", "ist keine Zahl"),
    (r"Input should be (?!a valid)(.+)", r"muss sein: \1"),
    (r"Value error, ", ""),
    (r"(^|; )record: ", r"\1"),
)
"""Expression → German, in the order in which they are replaced."""
FIELD = re.compile(rf"(^|; )({'|'.join(FIELDS)})(?:\.\d+)?: ")


def german(text: str) -> str:
    """A reason or remedy in German; words that are not known stay as they are."""
    for expression, replacement in WORDS:
        text = re.sub(expression, replacement, text)
    return FIELD.sub(lambda match: f"{match[1]}{FIELDS[match[2]]}: ", text)
