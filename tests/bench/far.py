"""How long a page takes to open for someone whose server is 50 ms away."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from fsclient.bootstrap.window import font_files, icon
from fsclient.domain.staff import Role
from fsclient.storage.engines import open_server
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.upgrade import upgrade
from fsclient.ui.shell.areas import areas_of
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.start import make_application
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.desk import Desk
from tests.bench.rows import Row, rounded
from tests.support.databases import server_address
from tests.support.far import far_desk, far_line_to, with_something_everywhere
from tests.support.logins import let_in
from tests.support.own_server import throwaway_server
from tests.support.unit import Unit, make_unit

ONE_WAY = 0.025
ROLES = (Role.SOCIAL_WORKER, Role.DEPUTY_HEAD, Role.FUT_INVESTIGATOR)
_TIMES = ("first", "later")


def rows() -> Iterator[Row]:
    """The row `far.page`: the slowest page of three roles, opened twice each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(font_files(), icon)
    took: dict[str, float] = {}
    with throwaway_server() as server, far_line_to(server.host, server.port, ONE_WAY) as line:
        made = server.new_database("far")
        engine = open_server(server_address(server, made.database), made.user, made.password)
        upgrade(engine)
        database = ServerDatabase(engine)
        unit = make_unit(database)
        with_something_everywhere(unit)
        for role in ROLES:
            member = let_in(database, unit.staff[role][0])
            with far_desk(unit, member, made.database, line.port) as desk:
                took |= _pages(unit, desk)
        engine.dispose()
    app.processEvents()
    slowest = sorted(took, key=lambda page: -took[page])
    told = ", ".join(f"{page} {took[page] * 1000:.0f}" for page in slowest[:5])
    yield Row(
        name="far.page",
        value=rounded(took[slowest[0]] * 1000),
        unit="ms",
        n=len(took),
        note=f"the slowest of all pages, until nothing more is asked for, at 50 ms RTT: {told}",
    )


def _pages(unit: Unit, desk: Desk) -> dict[str, float]:
    took = {}
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        window = make_window(desk, {}, settings)
        window.show()
        _settle(window)
        areas = [area.key for area in areas_of(desk) if area.key != "case"]
        for when in _TIMES:
            for key in areas:
                took[f"{desk.me.role.value} {key} {when}"] = _opened(window, key)
        for number, case_id in enumerate(_cases(unit, desk), start=1):
            _opened(window, "worklist")
            context = CaseContext(case_id=case_id)
            took[f"{desk.me.role.value} case {number}"] = _opened(window, "case", context)
        window.close()
    return took


def _cases(unit: Unit, desk: Desk) -> list[UUID]:
    with unit.office.begin() as work:
        return [case.id for case in work.cases.find(caseworker_id=desk.me.id)]


def _opened(window: MainWindow, key: str, context: object = None) -> float:
    begun = time.perf_counter()
    window.go(key, context)
    _settle(window)
    taken = time.perf_counter() - begun
    # What comes by itself a moment later is no part of the next page.
    QTest.qWait(700)
    _settle(window)
    return taken


def _settle(window: MainWindow) -> None:
    QTest.qWait(1)
    while not window.tasks.is_idle:
        QTest.qWait(1)
