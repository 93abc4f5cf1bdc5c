"""`make starts`: starts the program many times, signing in within a second, as a person may.

`python -m tests.starts [N]` tells how many of N starts hung or failed, and each that did, and ends
with 1 then. Each start is a process of its own on a small made-up unit, without a screen.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOGIN, PASSPHRASE = "social1", "en lösenfras för enheten"
SLOWEST_PAUSE_MS = 1000
PATIENCE_S = 240
"""Long, so that a computer with other things to do is not taken for a program that hangs."""


def environment(home: Path) -> dict[str, str]:
    """A computer of its own, without a keyring and without a screen."""
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA")}
    return (
        os.environ
        | folders
        | {
            "FSCLIENT_PASSPHRASE": PASSPHRASE,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
        }
    )


def make_unit(home: Path) -> str:
    """A made-up unit in the home; the password of all who work there."""
    command = [sys.executable, "-m", "fsclient", "demo-data", "--profile", "Enheten"]
    size = ["--cases", "20", "--months", "2"]
    said = subprocess.run(
        [*command, *size], env=environment(home), check=True, capture_output=True, text=True
    ).stdout
    return said.split("”")[1]


def one_start(home: Path, password: str, pause_ms: int) -> dict[str, str]:
    """What one start came to: ``outcome`` in one or two words, and the ``words`` shown."""
    script = Path(__file__).with_name("one_start.py")
    told_after = str(PATIENCE_S - 20)
    command = [sys.executable, str(script), str(pause_ms), LOGIN, password, PASSPHRASE, told_after]
    try:
        ended = subprocess.run(
            command, env=environment(home), capture_output=True, text=True, timeout=PATIENCE_S
        )
    except subprocess.TimeoutExpired as late:
        told = late.stderr or b""
        return {"outcome": "hung", "words": told.decode("utf-8", "replace")}
    if ended.returncode or not ended.stdout:
        return {"outcome": "crashed", "words": ended.stderr}
    found: dict[str, str] = json.loads(ended.stdout)
    return found


def main(count: int) -> int:
    """Start so many times; returns the exit code."""
    chance = random.Random()
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        password = make_unit(Path(folder))
        for number in range(1, count + 1):
            pause = chance.randrange(SLOWEST_PAUSE_MS)
            found = one_start(Path(folder), password, pause)
            outcomes[found["outcome"]] += 1
            if found["outcome"] != "signed in":
                told = f"start {number}, {pause} ms: {found['outcome']}\n{found['words']}"
                print(told, flush=True)
    failed = count - outcomes["signed in"]
    print(f"{failed} of {count} starts hung or failed: {dict(outcomes)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 100))
