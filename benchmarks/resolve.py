"""What resolution costs as the archive grows, beside the comparison of all pairs.

Run: python -m benchmarks.resolve

It resolves 10,000 and 100,000 invented mentions of people, organisations and projects, and prints for each the CPU
seconds, the pairs that were compared as a share of all pairs of one kind, and microseconds per mention: near-linear
means that the last stay what they are. The baseline, in the same run on a sample of the same mentions, compares each
organisation's name with each other one's by difflib, as resolution without blocking would, and is scaled up to all
pairs.
"""

from __future__ import annotations

import random
import time
from difflib import SequenceMatcher
from itertools import combinations
from typing import Any

from pipeline.resolve.read import ReviewedReportage
from pipeline.resolve.resolve import Resolver

SIZES = (10_000, 100_000)
PER_REPORTAGE = {"people": 8, "organisations": 14, "projects": 3}
REPORTAGES_PER_PUBLICATION = 5
BASELINE_NAMES = 400
FIRST = "Alma Bela Cara Doro Edda Falk Gero Hanno Ilka Jona Kaja Lasse Mira Nele Ole Pia Rico Selma Tilo Urs".split()
STEMS = "Tann Aue Wald Stein Feld Bach Linden Erlen Buchen Rosen Silber Kupfer Eisen Nord Sonnen Wind Moor Berg".split()
ENDS = "hof tal berg mann huber brink kamp werk stedt dorf hain see bach feld ried au".split()
FORMS = ("GmbH", "AG", "e. V.", "GmbH & Co. KG", "eG")


def reportages(mentions: int, seed: int = 1) -> list[list[ReviewedReportage]]:
    """Publications with so many mentions altogether: each entity is mentioned about four times, in varying forms."""
    chance = random.Random(seed)
    pools = {kind: max(1, mentions * share // (4 * 25)) for kind, share in PER_REPORTAGE.items()}
    made: list[ReviewedReportage] = []
    for number in range(mentions // sum(PER_REPORTAGE.values())):
        about = f"rep_{number:016x}"
        one = ReviewedReportage(about, f"{number // REPORTAGES_PER_PUBLICATION:064x}")
        for kind, count in PER_REPORTAGE.items():
            chosen = chance.sample(range(pools[kind]), min(count, pools[kind]))
            getattr(one, kind).extend(_MAKERS[kind](about, entity, chance) for entity in chosen)
        made.append(one)
    step = REPORTAGES_PER_PUBLICATION
    return [made[begin : begin + step] for begin in range(0, len(made), step)]


def measure(mentions: int) -> tuple[float, float, int]:
    """CPU seconds, share of all pairs of one kind that were compared, and entities."""
    publications = reportages(mentions)
    resolver = Resolver()
    begun = time.process_time()
    for publication in publications:
        resolver.add(publication)
    resolver.statements(one for publication in publications for one in publication)
    found = resolver.entities()
    seconds = time.process_time() - begun
    counts = [sum(len(getattr(one, kind)) for p in publications for one in p) for kind in PER_REPORTAGE]
    pairs = sum(count * (count - 1) // 2 for count in counts)
    return seconds, resolver.compared / pairs, len(found.names)


def baseline(mentions: int) -> float:
    """Seconds that comparing all pairs of the organisations' names would take, from a sample."""
    organisations = [row["name"] for p in reportages(mentions) for one in p for row in one.organisations]
    sample = organisations[:BASELINE_NAMES]
    begun = time.process_time()
    for one, other in combinations(sample, 2):
        SequenceMatcher(None, one, other).ratio()
    seconds = time.process_time() - begun
    return seconds * (len(organisations) / len(sample)) ** 2


def _organisation(about: str, entity: int, chance: random.Random) -> dict[str, Any]:
    form = FORMS[entity % len(FORMS)]
    name = f"{_word(entity)} {_word(entity // 7 + 3)}"
    shown = chance.choice([f"{name} {form}", name, name.replace(" ", "-")])
    return {"organisation_id": f"{about}o{entity}", "name": shown, "aliases": [], "kind": "company"}


def _person(about: str, entity: int, chance: random.Random) -> dict[str, Any]:
    name = f"{FIRST[entity % len(FIRST)]} {_word(entity // len(FIRST))}"
    employer = f"{_word(entity)} {_word(entity // 7 + 3)} {FORMS[entity % len(FORMS)]}"
    stated = chance.choice([employer, None])
    return {"person_id": f"{about}p{entity}", "name": name, "roles": [], "organisation": stated}


def _project(about: str, entity: int, chance: random.Random) -> dict[str, Any]:
    long_form = f"{_word(entity)} für {_word(entity + 5)} und {_word(entity + 11)}" if chance.random() < 0.5 else None
    return {
        "project_id": f"{about}j{entity}", "name": _word(entity).upper(), "full_name": long_form, "funders": [],
        "partners": [], "start_year": None, "end_year": None,
    }  # fmt: skip


_MAKERS = {"people": _person, "organisations": _organisation, "projects": _project}


def _word(number: int) -> str:
    """An invented word, another one for each number."""
    digits = []
    number += 1
    while number:
        number, digit = divmod(number, len(STEMS) * len(ENDS))
        digits.append(STEMS[digit % len(STEMS)] + ENDS[digit // len(STEMS)])
    return "".join(digits).capitalize()


def main() -> None:
    """Measure and print."""
    per_mention = {}
    for mentions in SIZES:
        seconds, share, entities = measure(mentions)
        per_mention[mentions] = seconds / mentions
        all_pairs = baseline(mentions)
        print(
            f"{mentions:>7} mentions → {entities} entities: {seconds:.2f} s, "
            f"{1e6 * per_mention[mentions]:.0f} µs per mention, "
            f"{share:.1e} of all pairs compared; all pairs of organisations by difflib: "
            f"{all_pairs:.0f} s ({all_pairs / seconds:.0f} times as long)"
        )
    small, large = (per_mention[size] for size in SIZES)
    print(f"time per mention, 100,000 against 10,000: × {large / small:.2f}")


if __name__ == "__main__":
    main()
