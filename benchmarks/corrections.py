"""What corrections cost a run as their number grows: near-linear means that the microseconds of each stay or fall.

    python -m benchmarks.corrections [NUMBER…]     (default: 500 5000)

Half of them change a figure, half add an organisation, spread over 100 publications with the records of the first one
of `raw/`. CPU seconds of this process, beside the loading of these publications in the same run.
"""

from __future__ import annotations

import sys
import tempfile
from itertools import islice
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.warehouse import Copy, Growing, copy_of, seconds
from pipeline.load.swap import connect
from pipeline.review.store import Corrections, review
from pipeline.review.table import Line
from pipeline.run import find_pdfs
from pipeline.settings import Settings
from pipeline.stages import Stages
from schemas.correction import Action, Correction
from schemas.evidence import RecordType

PUBLICATIONS = 100
NOT_NAMES = 5
"""Words with fewer letters are left out."""


def corrections(copies: list[Copy]) -> list[Correction]:
    """A change of each figure, and the longer words of each sentence with a figure as organisations."""
    made = []
    for publication, reading, extractions in copies:
        texts = {one.reportage_id: one.text for one in reading.reportages}
        for found in extractions:
            places = {one.record_id: one for one in found.evidence if one.field is None}
            text = texts[found.reportage_id]
            for figure in found.figures:
                place = places[figure.figure_id]
                said = {"file": publication.file_name, "page": place.page, "sentence": place.full_sentence}
                made.append(
                    Correction(
                        action=Action.CHANGE,
                        record_type=RecordType.FIGURE,
                        words=text[place.char_start : place.char_end],
                        field="subject",
                        old=figure.subject,
                        new="anderes",
                        **said,
                    )
                )
                word = max(place.full_sentence.split(), key=len).strip(".,;:“”„»«()")
                if len(word) > NOT_NAMES:
                    add = {"action": Action.ADD, "record_type": RecordType.ORGANISATION, "new": f"name={word}"}
                    made.append(Correction(words=word, **add, **said))
    return made


def main(sizes: list[int]) -> None:
    """Measure at each number of corrections and print one row for it."""
    stages, settings, path = Stages(), Settings(spacy_model=None), find_pdfs([Path("raw")])[0]
    publication = stages.take_in(path, settings)
    reading = stages.read(publication, stages.lay_out(publication))
    original: Copy = (publication, reading, stages.extract(reading, settings))
    copies = [copy_of(original, number) for number in range(PUBLICATIONS)]
    readings = {one.publication_id: read for one, read, _ in copies}
    table = Table(title=f"CPU seconds of corrections in {PUBLICATIONS} publications")
    for column in ("corrections", "applied", "first run", "next run", "µs each", "next run/load"):
        table.add_column(column, justify="right")
    with tempfile.TemporaryDirectory() as folder:
        growing = Growing(Path(folder), original)
        load = growing.run(range(PUBLICATIONS))["load"]
        for size in sizes:
            # in turn from each publication, so that 500 are as far spread as 5,000
            lines = [Line("a.csv", i, one) for i, one in enumerate(islice(spread(corrections(copies)), size), 2)]
            said = Corrections(lines, lambda publication_id, _: readings.get(publication_id))
            with connect(growing.folder / "k.duckdb") as connection:
                first = seconds(lambda said=said, to=connection: review(to, "r", said))  # type: ignore[misc]
                following = seconds(lambda said=said, to=connection: review(to, "r", said))  # type: ignore[misc]
                sql = "SELECT count(*) FROM ops.corrections WHERE state = 'applied'"
                ((applied,),) = connection.execute(sql).fetchall()
            each = f"{following / len(lines) * 1e6:.0f}"
            row = (str(len(lines)), str(applied), f"{first:.2f}", f"{following:.2f}", each, f"{following / load:.2f}")
            table.add_row(*row)
    Console(width=120).print(table)


def spread(made: list[Correction]) -> list[Correction]:
    """One of each publication, then the next of each."""
    each = len(made) // PUBLICATIONS
    return [made[publication * each + i] for i in range(each) for publication in range(PUBLICATIONS)]


if __name__ == "__main__":
    main([int(number) for number in sys.argv[1:]] or [500, 5000])
