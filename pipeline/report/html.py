"""The HTML of the reading room: one file that needs no other, opens from disk, and in which text stays text."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Sequence
from importlib.resources import files
from string import Template
from typing import Any

from pipeline.errors import DocumentRefused
from pipeline.printable import printable
from pipeline.report.contents import Contents, Row
from pipeline.report.german import german
from pipeline.report.labels import STATES, TYPES, number
from pipeline.report.pictures import Sheet
from pipeline.report.view import View

PARTIAL_CONFIDENCE = 0.7
"""Below it a record counts as uncertain in the index; as in the filter of the page."""


def publication_page(contents: Contents, pages: Sequence[Sheet], indexed: bool) -> str:
    """The report of one publication, with all its pages; `indexed`: whether there is an index to go back to."""
    view = View(contents, pages)
    sheets = "\n".join(_sheet(name, page) for name, page in zip(view.names, pages, strict=True))
    publication = contents.publication
    return _filled(
        "page",
        script=_asset("room.js"),
        back='<p><a href="index.html">← Lesesaal</a></p>' if indexed else "",
        title=_text(_title(publication)),
        about=_text(" · ".join(_about(publication))),
        notices="".join(f'<p class="notice">{_text(notice)}</p>' for notice in _notices(contents)),
        sheets=sheets,
        data=_script_safe(view.data()),
    )


def index_page(
    reported: Sequence[tuple[str, Contents]], missing: Sequence[tuple[str, DocumentRefused]], refused: Sequence[Row]
) -> str:
    """The page that leads to the reports.

    `reported`: file name and contents of each; `missing`: file name of publications without a report, with the
    reason; `refused`: files that were never read (file_name, state, reason, remedy).
    """
    rows = "\n".join(_index_row(name, contents) for name, contents in reported)
    trouble = [
        *((name, "ohne Bericht", refusal.reason, refusal.remedy) for name, refusal in missing),
        *((row["file_name"], STATES[row["state"]], row["reason"], row["remedy"]) for row in refused),
    ]
    lines = "".join(
        f"<tr><th scope=row>{_text(name)}</th><td>{_text(state)}</td><td>{_text(_advice(reason, remedy))}</td></tr>"
        for name, state, reason, remedy in trouble
    )
    head = "<tr><th scope=col>Datei</th><th scope=col>Zustand</th><th scope=col>Grund und Abhilfe</th></tr>"
    return _filled(
        "index",
        counts=_text(f"{number(len(reported))} {'Publikation' if len(reported) == 1 else 'Publikationen'}"),
        rows=rows,
        trouble=f"<h2>Nicht dabei</h2><table><thead>{head}</thead><tbody>{lines}</tbody></table>" if lines else "",
        heads="".join(f"<th scope=col class=n>{several}</th>" for _, several in TYPES.values()),
    )


def _sheet(name: str, page: Sheet) -> str:
    size = f'width="{round(page.frame.width)}" height="{round(page.frame.height)}"'
    picture = f"data:image/webp;base64,{base64.b64encode(page.picture).decode()}"
    return (
        f'<figure class="page"><figcaption>{_text(name)}</figcaption>'
        f'<div class="sheet"><img alt="{_text(name)}" {size} decoding="async" src="{picture}"></div></figure>'
    )


def _index_row(name: str, contents: Contents) -> str:
    publication, counts = contents.publication, dict.fromkeys(TYPES, 0)
    for record in contents.records:
        counts[record.record_type] += 1
    counts["reject"] = len(contents.rejects) + len(contents.rejected)
    unsure = sum(record.confidence < PARTIAL_CONFIDENCE for record in contents.records)
    numbers = (publication["page_count"], len(contents.reportages), *counts.values(), unsure)
    cells = "".join(f"<td class=n>{number(value)}</td>" for value in numbers)
    year = publication["issued_year"] or "–"
    return (
        f'<tr><th scope=row><a href="{_text(name)}">{_text(_title(publication))}</a>'
        f"<small>{_text(publication['file_name'])}</small></th><td class=n>{year}</td>{cells}"
        f"<td>{_text(STATES[contents.document['state']])}</td></tr>"
    )


def _title(publication: Row) -> str:
    return str(publication["title"] or publication["file_name"])


def _about(publication: Row) -> list[str]:
    pages = publication["page_count"]
    parts = (publication["publisher"], publication["issued_year"], f"{number(pages)} Seiten", publication["file_name"])
    return [str(part) for part in parts if part]


def _notices(contents: Contents) -> list[str]:
    """What a reader must know before reading: superseded, read in part, nothing found."""
    document, newer = contents.document, contents.publication["superseded_by"]
    notices = [f"Diese Fassung ist durch eine neuere ersetzt ({newer[:8]}…)."] if newer else []
    rejects = len(contents.rejects)
    rejected = f" Was verworfen wurde ({number(rejects)}), steht am Ende der Liste." if rejects else ""
    if document["state"] != "ok":
        advice = _advice(document["reason"], document["remedy"])
        notices.append(f"Zustand: {STATES[document['state']]}. {advice}.{rejected}")
    if not contents.records:
        notices.append("In dieser Publikation wurde keine Angabe gefunden.")
    return notices


def _advice(reason: str, remedy: str) -> str:
    told = german(reason)
    return f"{told[:1].upper()}{told[1:]} → {german(remedy)}"


def _filled(name: str, script: str = "", **values: str) -> str:
    """The template with its values, style and script; only these two, known by their hashes, can take effect."""
    style = _asset("room.css")
    policy = f"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src '{_hash(style)}'" + (
        f"; script-src '{_hash(script)}'" if script else ""
    )
    return Template(_asset(f"{name}.html")).substitute(values, policy=policy, style=style, script=script)


def _asset(name: str) -> str:
    return files("pipeline.report").joinpath("assets", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _text(text: str) -> str:
    return html.escape(printable(text))


def _script_safe(data: dict[str, Any]) -> str:
    """JSON that cannot end the script element it stands in."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
