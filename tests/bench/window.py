"""How long a person waits for the window: at start, for a case, and between two answers."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from uuid import UUID

import shiboken6
import sqlalchemy as sa
from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.window import font_files, icon
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.storage.engines import open_server
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.upgrade import upgrade
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.shell.signed_in import make_window, prepare_behind
from fsclient.ui.shell.start import make_application
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.calculation import begin_sheet
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.ports import WorklistQuery
from tests.bench.rows import Row, median, p95, rounded
from tests.bench.unit_on_disk import ROOT, copy_of, desk_of, open_unit, unit_file
from tests.support.calculating import NOVEMBER, apply_again, supported
from tests.support.databases import server_address
from tests.support.postgres import shared_server
from tests.support.unit import make_unit

START_ROUNDS = 9
TYPING_SECONDS = 2.0
OPENINGS = 60
WALKS = 5
LOOKING_SECONDS = 3.0
_PULSE_MS = 5
_RESTS = 3


def rows() -> Iterator[Row]:
    """The rows `start.*`, `case.open.*` and `ui.stall.max`."""
    yield from start()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(font_files(), icon)
    yield from case_open(app)
    yield stall(app)


def start() -> Iterator[Row]:
    """A whole process of ours and of a bare window, alternating, typed and at once."""
    unit = unit_file(400, 24)
    yield _start_row(
        "start.ratio",
        unit,
        TYPING_SECONDS,
        "launch to a painted sign-in dialog + submit to a painted worklist of 400 cases, "
        f"with {TYPING_SECONDS:g} s of typing between that are not counted; over a bare "
        "QMainWindow with a QTableView. Argon2 of the password is not in it.",
    )
    yield _start_row(
        "start.at_once.ratio",
        unit,
        0.0,
        "the same with no typing: nothing is loaded behind the dialog",
    )


def _start_row(name: str, unit: Path, pause: float, note: str) -> Row:
    """The median of so many starts; one that fails is told, and has the row say so."""
    ratios: list[float] = []
    told: list[str] = []
    for number in range(1, START_ROUNDS + 1):
        try:
            bare = _bare_start()
            ratios.append(sum(_our_start(unit, pause)) / bare)
        except (subprocess.SubprocessError, ValueError) as error:
            told.append(f"start {number} of {START_ROUNDS} failed: {type(error).__name__}")
    value = None if told or not ratios else rounded(median(ratios))
    if told and ratios:
        told.append(f"the others: {rounded(median(ratios))} x")
    return Row(name=name, value=value, unit="x", n=len(ratios), note="; ".join([*told, note]))


def _environment() -> dict[str, str]:
    # A start as a person has it: with compiled modules, which a setting here may forbid.
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}",
    }


def _bare_start() -> float:
    return _told_by("bare_window.py")[0]


def _our_start(unit: Path, pause: float) -> tuple[float, ...]:
    return _told_by("start_program.py", unit, pause)


def _told_by(script: str, *arguments: object) -> tuple[float, ...]:
    path = Path(__file__).with_name(script)
    command = [sys.executable, str(path), *map(str, arguments), str(time.time())]
    told = subprocess.run(
        command, env=_environment(), check=True, stdout=-1, stderr=-3, text=True, timeout=60
    ).stdout
    return tuple(map(float, told.split()))


def case_open(app: QApplication) -> Iterator[Row]:
    """A click on a case with ten years behind it, to the painted case; and its statements."""
    with tempfile.TemporaryDirectory() as folder:
        office = open_unit(copy_of(unit_file(40, 119), Path(folder)))
        desk = desk_of(office, "bitradande1")
        oldest = first_cases(desk, 12)
        ProfileEntrance().warm_up()
        window = window_of(desk, Path(folder))
        prepare_behind(window, desk)
        times = []
        settle(app, window, LOOKING_SECONDS)
        for place in range(OPENINGS):
            context = CaseContext(case_id=oldest[place % len(oldest)], step="calculation")
            before = time.perf_counter()
            window.go("case", context)
            wait_for(app, partial(shows, window, context.case_id))
            times.append(time.perf_counter() - before)
            settle(app, window)
            window.go("worklist")
            settle(app, window)
        close(window, office)
    yield Row(
        name="case.open.p95",
        value=rounded(p95(times) * 1000),
        unit="ms",
        n=OPENINGS,
        note="ten years of months, local encrypted, at its normberäkning with what earlier "
        f"months say to it; median {rounded(median(times) * 1000)} ms",
    )
    yield round_trips(app)


def shows(window: MainWindow, case_id: UUID) -> bool:
    """Whether the window shows a case, painted."""
    page = window.page
    if not isinstance(page, CasePage) or page.view is None or page.view.id != case_id:
        return False
    return page.centre.isVisible()


def round_trips(app: QApplication) -> Row:
    """What a window asks PostgreSQL for a case at its normberäkning; begin and commit too."""
    with tempfile.TemporaryDirectory() as folder, _server(Path(folder)) as database:
        unit = make_unit(database)
        desk = unit.desk(Role.SOCIAL_WORKER)
        case_id = supported(desk, *(Month(2026, number) for number in range(1, 11)))
        apply_again(desk, case_id, NOVEMBER)
        begin_sheet(desk, case_id)
        window = window_of(unit.desk(Role.SOCIAL_WORKER), Path(folder))
        settle(app, window)
        asked = []
        for event in ("begin", "before_cursor_execute", "commit", "rollback"):
            sa.event.listen(database.engine, event, lambda *_told: asked.append(1))
        context = CaseContext(case_id=case_id, step="calculation")
        window.go("case", context)
        wait_for(app, partial(shows, window, context.case_id))
        settle(app, window)
        trips = len(asked)
        close(window, unit.office)
    return Row(
        name="case.open.roundtrips",
        value=trips,
        unit="round trips",
        n=1,
        note="PostgreSQL, in the window: begin, the log's line and the whole case with earlier "
        "months as one statement, commit",
    )


@contextmanager
def _server(folder: Path) -> Iterator[ServerDatabase]:
    keeper = Path(__file__).resolve().parents[1] / "support" / "postgres_keeper.py"
    kept = subprocess.Popen([sys.executable, "-I", "-S", str(keeper), str(folder)], stdin=-1)
    server = shared_server(folder)
    made = server.new_database("bench")
    engine = open_server(server_address(server, made.database), made.user, made.password)
    upgrade(engine)
    yield ServerDatabase(engine)
    engine.dispose()
    kept.communicate()


def first_cases(desk: Desk, limit: int) -> list[UUID]:
    """Cases of the unit, by their number."""
    query = WorklistQuery(staff_id=None, today=desk.today, sort="number", limit=limit)
    with desk.begin() as work:
        return [row.case_id for row in work.screens.worklist(query).rows]


def stall(app: QApplication) -> Row:
    """The longest time the event loop did not answer while a case is walked."""
    worst = []
    with tempfile.TemporaryDirectory() as folder:
        office = open_unit(copy_of(unit_file(400, 24), Path(folder)))
        desk = desk_of(office, "social1")
        ProfileEntrance().warm_up()
        window = window_of(desk, Path(folder))
        prepare_behind(window, desk)
        pulse = _Pulse()
        settle(app, window, LOOKING_SECONDS)
        behind = pulse.stop()
        for place in range(WALKS):
            pulse = _Pulse()
            _walk(app, window, desk, place)
            worst.append(pulse.stop())
        close(window, office)
    return Row(
        name="ui.stall.max",
        value=rounded(max(behind, *worst) * 1000),
        unit="ms",
        n=WALKS,
        note="search, open, every step, a note typed, mottagning, utbetalningar; "
        f"the first {LOOKING_SECONDS:g} s at the worklist, while pages are made behind it: "
        f"{rounded(behind * 1000)} ms, the first walk {rounded(worst[0] * 1000)} ms, "
        f"later ones {rounded(max(worst[1:]) * 1000)} ms",
    )


def _walk(app: QApplication, window: MainWindow, desk: Desk, place: int) -> None:
    with desk.begin() as work:
        query = WorklistQuery(staff_id=desk.me.id, today=desk.today, sort="number")
        cases = work.screens.worklist(query).rows
    row = random.Random(place).choice(cases)
    window.go("case", CaseContext(case_id=row.case_id))
    settle(app, window)
    for step in range(1, 8):
        QTest.keyClick(window, Qt.Key(int(Qt.Key.Key_0) + step), Qt.KeyboardModifier.AltModifier)
        settle(app, window)
    window.run("journal.new")
    settle(app, window)
    for letter in "Ringer om hyran. Har fatt besked fran a-kassan.":
        focused = app.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key(ord(letter.upper())))
        app.processEvents()
    settle(app, window, 1.3)
    for area in ("intake", "payments", "worklist"):
        window.go(area)
        settle(app, window)


class _Pulse(QObject):
    """Notes the longest time between two beats that should come every few milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self._worst = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_PULSE_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self._worst = max(self._worst, now - self._last)
        self._last = now

    def stop(self) -> float:
        """The longest gap, in seconds."""
        self._timer.stop()
        return self._worst


def window_of(desk: Desk, folder: Path) -> MainWindow:
    """Someone's window, as wide as a small screen."""
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = make_window(desk, {}, settings)
    window.resize(1366, 768)
    window.show()
    return window


def settle(app: QApplication, window: MainWindow, least: float = 0.0) -> None:
    """Let the window work until nothing is asked for."""
    until = time.perf_counter() + least
    wait_for(app, lambda: window.tasks.is_idle and time.perf_counter() >= until)


def wait_for(app: QApplication, holds: Callable[[], bool]) -> None:
    """Wait as a window does, not busily, until it holds and what it set off is painted."""
    waiting = QEventLoop()
    rests = 0

    def look() -> None:
        # Laying out and painting comes before the next look.
        nonlocal rests
        rests = rests + 1 if holds() else 0
        if rests == _RESTS:
            waiting.quit()

    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(1)
    waiting.exec()
    looking.stop()
    app.processEvents()


def close(window: MainWindow, office: Office) -> None:
    """Close a window and its database."""
    window.tasks.stop()
    window.close()
    shiboken6.delete(window)
    office.database.engine.dispose()  # type: ignore[attr-defined]
