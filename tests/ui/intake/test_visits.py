"""How a booked visit went, told by a digit; and how it comes back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fsclient.domain.intake import VisitEnd
from fsclient.domain.staff import Role
from fsclient.ui.intake.page import IntakePage
from fsclient.ui.intake.visit_dialog import MOVED, VisitDialog
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import intake_day
from tests.support.unit import Unit
from tests.support.walk import booked_visit


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def shown(qtbot: QtBot, tasks: Tasks, desk: Desk) -> IntakePage:
    page = IntakePage(desk, tasks)
    tasks.changed.connect(page.reload)
    qtbot.addWidget(page)
    page.show()
    page.activate(None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    page.waiting.select_first()
    return page


def asked(qtbot: QtBot, tasks: Tasks, page: IntakePage) -> VisitDialog:
    page.ask_how_it_went()
    qtbot.waitUntil(lambda: tasks.is_idle)
    return page.findChildren(VisitDialog)[-1]


def waiting(desk: Desk) -> int:
    return len(intake_day(desk, desk.today).waiting)


def test_one_who_did_not_come_is_two_keys_and_comes_back(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk
) -> None:
    booked_visit(desk)
    unit.clock.move(days=3)
    page = shown(qtbot, tasks, desk)
    undone: list[object] = []
    page.noticed.connect(lambda _text, undo: undone.append(undo))
    dialog = asked(qtbot, tasks, page)
    qtbot.keyClick(dialog.form.end.focusProxy(), Qt.Key.Key_2)
    assert dialog.form.end.value() is VisitEnd.DID_NOT_COME
    dialog.form.submit()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert waiting(desk) == 0
    undo = undone[-1]
    assert callable(undo)
    undo()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert waiting(desk) == 1


def test_what_cannot_be_yet_is_there_and_says_why(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    booked_visit(desk)
    dialog = asked(qtbot, tasks, shown(qtbot, tasks, desk))
    qtbot.keyClick(dialog.form.end.focusProxy(), Qt.Key.Key_2)
    assert dialog.form.end.value() is None


def test_another_time_asks_for_it_and_tells_the_one_before(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk
) -> None:
    contact = booked_visit(desk)
    page = shown(qtbot, tasks, desk)
    dialog = asked(qtbot, tasks, page)
    assert dialog.form.visit.isHidden()
    dialog.form.end.set_value(MOVED)
    dialog.form.end.edited.emit()
    assert not dialog.form.visit.isHidden()
    dialog.form.submit()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert dialog.isVisible()
    dialog.form.visit.edit.setText("20 nov 10:00")
    dialog.form.submit()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert waiting(desk) == 1
    (moved,) = intake_day(desk, desk.today).waiting
    assert moved.appointment_at != contact.appointment_at
    again = asked(qtbot, tasks, page)
    assert "Flyttat från 12 nov" in again.form.history.text()


def test_nobody_selected_is_said(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    page = shown(qtbot, tasks, desk)
    told: list[str] = []
    page.noticed.connect(lambda text, _undo: told.append(text))
    page.ask_how_it_went()
    assert told == ["Markera först någon bland dem som väntar på ärende."]
