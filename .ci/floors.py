"""Compare scores with their floors: `python .ci/floors.py FLOORS.json SCORES.json`. Exit code 1 where one is below.

SCORES is what `score.py --json` prints: F1 per kind of record, and the share of right cluster fields.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def main(floors_file: str, scores_file: str) -> int:
    """Print each score beside its floor."""
    floors, scores = (json.loads(Path(name).read_text(encoding="utf-8")) for name in (floors_file, scores_file))
    below = 0
    for kind, floor in floors.items():
        score = scores[kind]["accuracy" if kind == "cluster fields" else "f1"]
        below += score < floor
        print(f"{kind:16}{score:7.3f}   floor {floor:.2f}   {'BELOW' if score < floor else 'ok'}")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
