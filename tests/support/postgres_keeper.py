"""Wait until the test run is gone, then stop its PostgreSQL and throw its folder away.

Started by tests/conftest.py as a process of its own, with the run at the other end of standard
input: a killed run closes it too, so no server is ever left behind.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path


def main(directory: Path) -> None:
    """Read standard input to its end, then clean up after the run in `directory`."""
    sys.stdin.read()
    order = directory / "stop.json"
    if order.exists():
        subprocess.run(**json.loads(order.read_text(encoding="utf-8")), check=False)
    shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
