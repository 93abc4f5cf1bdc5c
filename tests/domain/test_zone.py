"""Swedish clocks on every computer, whatever its own table of time zones is like."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fsclient.domain.zone import SWEDEN

HOURS = """
import zoneinfo
from datetime import UTC, datetime
from fsclient.domain.zone import SWEDEN
days = datetime(2026, 1, 15, 12, tzinfo=UTC), datetime(2026, 7, 15, 12, tzinfo=UTC)
print(*(day.astimezone(SWEDEN).hour for day in days))
"""


@pytest.mark.parametrize("damage", ["nothing", "no such folder", "empty", "binary", "a folder"])
def test_the_clock_is_swedish_whatever_the_computer_has(tmp_path: Path, damage: str) -> None:
    own = tmp_path / "Europe" / "Stockholm"
    own.parent.mkdir()
    if damage == "empty":
        own.write_bytes(b"")
    elif damage == "binary":
        own.write_bytes(bytes(range(256)))
    elif damage == "a folder":
        own.mkdir()
    place = "" if damage == "nothing" else str(tmp_path)
    ended = subprocess.run(
        [sys.executable, "-c", HOURS], capture_output=True, text=True, env={"PYTHONTZPATH": place}
    )
    assert ended.stdout.split() == ["13", "14"], ended.stderr


def test_the_day_is_the_swedish_one() -> None:
    assert datetime(2026, 11, 27, 23, 30, tzinfo=UTC).astimezone(SWEDEN).day == 28
