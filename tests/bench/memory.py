"""How much more the program holds after a day of many cases than after the first of them."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.window import font_files, icon
from fsclient.ui.shell.signed_in import prepare_behind
from fsclient.ui.shell.start import make_application
from fsclient.ui.work.case_context import CaseContext
from tests.bench import window as windows
from tests.bench.rows import Row, rounded
from tests.bench.unit_on_disk import copy_of, desk_of, open_unit, unit_file

CASES, MONTHS = 600, 24
FIRST, LAST = 20, 500
STEPS = 8


def rows() -> Iterator[Row]:
    """The row `memory.walk.ratio`, of a process of its own."""
    unit_file(CASES, MONTHS)  # built here, for what that takes is not the walk's
    command = [sys.executable, "-m", "tests.bench.memory"]
    told = subprocess.run(command, check=True, stdout=-1, stderr=-3, text=True).stdout
    first, last = map(float, told.split())
    yield Row(
        name="memory.walk.ratio",
        value=rounded(last / first),
        unit="x",
        n=1,
        note=f"resident after {LAST} cases, each opened, one of its steps and a new note looked "
        f"at, and left for the worklist, over that after {FIRST}: {last:.0f} and {first:.0f} MB",
    )


def walk() -> Iterator[float]:
    """Megabytes after the first cases, and after all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(font_files(), icon)
    with tempfile.TemporaryDirectory() as folder:
        office = open_unit(copy_of(unit_file(CASES, MONTHS), Path(folder)))
        desk = desk_of(office, "bitradande1")
        cases = windows.first_cases(desk, LAST)
        ProfileEntrance().warm_up()
        window = windows.window_of(desk, Path(folder))
        prepare_behind(window, desk)
        windows.settle(app, window, windows.LOOKING_SECONDS)
        for number, case_id in enumerate(cases, start=1):
            window.go("case", CaseContext(case_id=case_id))
            windows.wait_for(app, partial(windows.shows, window, case_id))
            key = Qt.Key(int(Qt.Key.Key_1) + number % STEPS)
            QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
            windows.settle(app, window)
            window.run("journal.new")
            windows.settle(app, window)
            window.go("worklist")
            windows.settle(app, window)
            if number in (FIRST, LAST):
                yield _megabytes()
        windows.close(window, office)


def _megabytes() -> float:
    """What the process has in memory now, by Linux."""
    status = Path("/proc/self/status").read_text(encoding="ascii").split()
    return int(status[status.index("VmRSS:") + 1]) / 1024


if __name__ == "__main__":
    print(*walk())
