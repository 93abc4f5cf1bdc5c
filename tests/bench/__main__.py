"""`make bench`: one JSON object a line, and all of them in build/bench.json.

`python -m tests.bench calculation ...` measures only what is named.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from tests.bench import calculation, prognosis, window
from tests.bench.rows import Row

REPORT = Path(__file__).resolve().parents[2] / "build" / "bench.json"
MEASURES: dict[str, Callable[[], Iterator[Row]]] = {
    "calculation": calculation.rows,
    "prognosis": prognosis.rows,
    "window": window.rows,
}


def main(names: list[str]) -> None:
    """Measure, print each row as it comes, and write them all."""
    measured = []
    for name in names or MEASURES:
        for row in MEASURES[name]():
            print(row.as_json(), flush=True)
            measured.append(asdict(row))
    REPORT.parent.mkdir(exist_ok=True)
    report = json.dumps(measured, ensure_ascii=False, indent=1)
    REPORT.write_text(report + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
