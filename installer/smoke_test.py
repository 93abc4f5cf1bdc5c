"""Try a built bundle as a machine without Python would: `python installer/smoke_test.py FOLDER`.

Standard library only. It calculates one household, and opens the window of the made-up unit
without a screen, until its database is filled. Exits 1, with what was printed, when not.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RENT = 6000
# One adult alone in November 2025: the norm is above zero whatever the year's figures are.
HOUSEHOLD = {
    "period": "2025-11",
    "household": {
        "adults": [{"id": "a", "birth_date": "1985-03-14", "status": "single"}],
    },
    "costs": [{"type": "rent", "applied": RENT}],
}
CALCULATION_SECONDS = 60
FILLING_SECONDS = 180
WINDOW_SECONDS = 3
SMALLEST_UNIT_BYTES = 1_000_000


def main(folder: Path) -> None:
    """Run both trials. Raises SystemExit with a sentence when one fails."""
    program = folder / ("fsclient.exe" if os.name == "nt" else "fsclient")
    with tempfile.TemporaryDirectory() as home:
        surroundings = bare_surroundings(Path(home))
        calculates(program, surroundings)
        opens_its_window(program, surroundings)
    size = sum(file.lstat().st_size for file in folder.rglob("*"))
    print(f"{program} runs on its own; {size / 1e6:.0f} MB")


def bare_surroundings(home: Path) -> dict[str, str]:
    """An environment with no Python on the path, no screen, and a home that holds nothing."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return kept | {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": str(home),
        "TMPDIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(home),
    }


def calculates(program: Path, surroundings: dict[str, str]) -> None:
    """One household in, a result with its rent out."""
    done = subprocess.run(
        [program, "calculate", "-"],
        input=json.dumps(HOUSEHOLD),
        env=surroundings,
        capture_output=True,
        encoding="utf-8",
        timeout=CALCULATION_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"The bundle does not calculate:\n{done.stdout}{done.stderr}")
    costs = json.loads(done.stdout)["costs_total"]
    if float(costs) != RENT:
        raise SystemExit(f"The bundle calculates wrongly: {done.stdout}")


def opens_its_window(program: Path, surroundings: dict[str, str]) -> None:
    """The made-up unit fills its database and opens its window, complaining of nothing."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
        process = subprocess.Popen(
            [program, "--demo"], env=surroundings, stdout=told, stderr=subprocess.STDOUT
        )
        filled = waits_until_filled(process, Path(surroundings["TMPDIR"]))
        time.sleep(WINDOW_SECONDS)
        still_there = process.poll() is None
        process.kill()
        process.wait()
        told.seek(0)
        words = told.read()
    if not filled or not still_there or "Traceback" in words:
        raise SystemExit(f"The bundle's window did not stay open:\n{words}")


def waits_until_filled(process: subprocess.Popen[bytes], folder: Path) -> bool:
    """Whether the made-up unit's database grew large in time and then stopped growing."""
    deadline = time.monotonic() + FILLING_SECONDS
    before = -1
    while process.poll() is None and time.monotonic() < deadline:
        time.sleep(3)
        size = sum(file.stat().st_size for file in folder.glob("*/*.db*"))
        if size == before and size > SMALLEST_UNIT_BYTES:
            return True
        before = size
    return False


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
