"""A page to work on, and who works on it."""

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.calculation.page import CalculationPage
from fsclient.ui.shell.menus import Menus
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from tests.support.hearing import hear_changes
from tests.support.unit import Unit
from tests.ui.calculation.screen import Open, Screen
from tests.ui.recorder import RecordingPresenter


@pytest.fixture
def open_page(
    qtbot: QtBot, unit: Unit, tasks: Tasks, presenter: RecordingPresenter
) -> Iterator[Open]:
    screens: list[Screen] = []

    def make(case_id: UUID, role: Role = Role.SOCIAL_WORKER) -> Screen:
        desk = unit.desk(role)
        window = QMainWindow()
        page = CalculationPage(desk, tasks)
        window.setCentralWidget(page)
        window.resize(900, 700)
        menus = Menus(window)
        page.commands_changed.connect(lambda: menus.show([page.commands()]))
        qtbot.addWidget(window)
        noticed: list[tuple[str, Callable[[], object] | None]] = []
        page.noticed.connect(lambda text, undo: noticed.append((text, undo)))
        screen = Screen(qtbot, desk, tasks, presenter, window, page, case_id, noticed)

        def changed(changes: ChangeSet) -> None:
            if changes.case_id == case_id and screen in screens:
                screen.reload()

        hear_changes(tasks, window, changed)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        screens.append(screen)
        screen.reload()
        screen.settle()
        page.focus_start()
        return screen

    yield make
    for screen in screens:
        screen.page.flush()
    qtbot.waitUntil(lambda: tasks.is_idle)
    screens.clear()


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)
