"""`make bench`: one JSON object a line, and all of them in build/bench.json.

`python -m tests.bench calculation ...` measures only what is named; ``growth``, whose large units
take long to make, only where it is.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from tests.bench import calculation, far, growth, memory, prognosis, verification, window
from tests.bench.rows import Row, failed

REPORT = Path(__file__).resolve().parents[2] / "build" / "bench.json"
MEASURES: dict[str, Callable[[], Iterator[Row]]] = {
    "calculation": calculation.rows,
    "prognosis": prognosis.rows,
    "verification": verification.rows,
    "window": window.rows,
    "far": far.rows,
    "memory": memory.rows,
    "growth": growth.rows,
}
ONLY_NAMED = frozenset({"growth"})


def main(names: list[str]) -> int:
    """Measure, print each row as it comes, and write them all; 1 where something failed.

    What fails has a row that says so, and the rest is measured all the same.
    """
    measured: list[Row] = []
    for name in names or [one for one in MEASURES if one not in ONLY_NAMED]:
        try:
            for row in MEASURES[name]():
                _tell(row, measured)
        except Exception as error:  # the other measures' rows are worth keeping
            traceback.print_exc()
            _tell(failed(name, error), measured)
    REPORT.parent.mkdir(exist_ok=True)
    report = json.dumps([asdict(row) for row in measured], ensure_ascii=False, indent=1)
    REPORT.write_text(report + "\n", encoding="utf-8")
    return 1 if any(row.value is None for row in measured) else 0


def _tell(row: Row, measured: list[Row]) -> None:
    print(row.as_json(), flush=True)
    measured.append(row)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
