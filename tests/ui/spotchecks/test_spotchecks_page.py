"""Judging drawn cases by keyboard, and what is locked afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.domain.staff import Role
from fsclient.ui.spotchecks.draw_dialog import DrawDialog
from fsclient.ui.spotchecks.page import SpotChecksPage
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.spotchecks import DrawForm, Queue, draw_round, queue, rounds
from tests.support.unit import Unit
from tests.support.walk import NOVEMBER, paid_cases
from tests.ui.settling import settle


@pytest.fixture
def fut(unit: Unit) -> Desk:
    return unit.desk(Role.FUT_INVESTIGATOR)


def drawn(fut: Desk) -> Queue:
    form = DrawForm(month=NOVEMBER, control="Kontoutdrag", per_officer=3, seed=7)
    return queue(fut, next(iter(draw_round(fut, form).ids)))


def shown(qtbot: QtBot, tasks: Tasks, desk: Desk) -> SpotChecksPage:
    page = SpotChecksPage(desk, tasks)
    qtbot.addWidget(page)
    page.resize(1219, 640)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    tasks.changed.connect(page.reload)
    page.activate(None)
    settle(qtbot, tasks)
    return page


def type_in(qtbot: QtBot, tasks: Tasks, page: SpotChecksPage, keys: str) -> None:
    """Press keys in the list, as someone who never leaves it."""
    for key in keys:
        page.table.view.setFocus()
        code = Qt.Key.Key_Return if key == "\n" else Qt.Key(ord(key))
        qtbot.keyClick(page.table.view, code)
        settle(qtbot, tasks)


def type_on(qtbot: QtBot, tasks: Tasks, keys: str) -> None:
    """Press keys wherever the focus is, as someone who never looks for it."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Return if key == "\n" else Qt.Key(ord(key)))
        settle(qtbot, tasks)


def test_a_case_is_judged_by_digits_and_enter_goes_on(
    qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk
) -> None:
    paid_cases(unit, 3)
    round_id = drawn(fut).round.id
    page = shown(qtbot, tasks, fut)
    first = page.panel.check_id
    type_in(qtbot, tasks, page, "14\n")
    judged = {row.check.id: row.check for row in queue(fut, round_id).rows}
    assert first is not None
    assert judged[first].control is ControlVerdict.DONE
    assert judged[first].noting is NotingVerdict.RIGHT
    assert page.panel.check_id != first
    assert page.summary.judged.figure.text() == "1"


@pytest.mark.parametrize("by_click", [True, False])
def test_after_locking_the_next_check_is_judged_without_seeking_the_focus(
    qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk, by_click: bool
) -> None:
    paid_cases(unit, 3)
    round_id = drawn(fut).round.id
    page = shown(qtbot, tasks, fut)
    opened: list[object] = []
    page.opened.connect(lambda *told: opened.append(told))
    page.panel.next.setFocus()
    type_on(qtbot, tasks, "14")
    if by_click:
        qtbot.mouseClick(page.panel.next, Qt.MouseButton.LeftButton)
        settle(qtbot, tasks)
    else:
        type_on(qtbot, tasks, "\n")
    assert page.panel.is_open
    assert QApplication.focusWidget() is page.panel.control.focusProxy()
    type_on(qtbot, tasks, "14\n14\n")
    assert queue(fut, round_id).judged == 3
    assert QApplication.focusWidget() is page.panel.next
    type_on(qtbot, tasks, "\n")
    assert opened == []


def test_a_fault_needs_an_observation_and_digits_stay_in_the_text(
    qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk
) -> None:
    paid_cases(unit, 1)
    round_id = drawn(fut).round.id
    page = shown(qtbot, tasks, fut)
    type_in(qtbot, tasks, page, "2\n")
    assert queue(fut, round_id).judged == 0
    assert page.panel.noting.value() is None
    page.panel.observation.setFocus()
    type_in(qtbot, tasks, page, "5")
    page.panel.observation.setFocus()
    qtbot.keyClicks(page.panel.observation, "Kontroll 1 av 4 saknas")
    assert page.panel.control.value() is ControlVerdict.NOT_DONE
    qtbot.keyClick(page.panel.observation, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, tasks)
    (row,) = queue(fut, round_id).rows
    assert row.check.observation == "Kontroll 1 av 4 saknas"
    assert row.check.noting is NotingVerdict.WRONG
    assert page.summary.share.figure.text() == "100\u00a0%"


def test_a_judged_case_is_shown_locked(qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk) -> None:
    paid_cases(unit, 1)
    round_id = drawn(fut).round.id
    page = shown(qtbot, tasks, fut)
    type_in(qtbot, tasks, page, "3\n")
    assert queue(fut, round_id).judged == 1
    assert not page.panel.is_open
    assert not page.panel.control.isEnabled()
    assert "låst" in page.panel.locked.text()
    type_in(qtbot, tasks, page, "1")
    assert page.panel.control.value() is ControlVerdict.NOT_APPLICABLE


def test_the_journal_is_shown_and_its_reading_logged_with_the_reason(
    qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk
) -> None:
    paid_cases(unit, 1)
    case_id = drawn(fut).rows[0].check.case_id
    page = shown(qtbot, tasks, fut)
    qtbot.waitUntil(lambda: "Bifall" in page.panel.notes.text, timeout=3000)
    with fut.begin() as work:
        logged = work.access.find(staff_id=fut.me.id, case_id=case_id)
    assert [entry.reason for entry in logged] == ["Stickprov november 2026: Kontoutdrag"]
    with qtbot.waitSignal(page.opened) as gone:
        qtbot.mouseClick(page.panel.open_case, Qt.MouseButton.LeftButton)
    _key, context = gone.args
    assert isinstance(context, CaseContext)
    assert context.reason.startswith("Stickprov november 2026")


def test_a_draw_begins_with_last_month_its_control_and_todays_seed(
    qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk
) -> None:
    paid_cases(unit, 2)
    unit.clock.move(days=21)
    page = shown(qtbot, tasks, fut)
    assert page.empty.isVisible()
    qtbot.mouseClick(page.draw, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(DrawDialog)
    assert (dialog.month.value(), dialog.seed.value()) == (NOVEMBER, 20261201)
    assert dialog.control.value().startswith("Läkarintyg")
    dialog.per_officer.clear()
    qtbot.keyClicks(dialog.per_officer, "99")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert rounds(fut) == ()


def test_a_draw_is_made_shown_and_comes_back_the_same(
    qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk
) -> None:
    paid_cases(unit, 4)
    unit.clock.move(days=21)
    page = shown(qtbot, tasks, fut)
    qtbot.mouseClick(page.draw, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(DrawDialog)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert len(page.table.rows()) == 4
    told: list[str] = []
    page.noticed.connect(lambda text, _undo: told.append(text))
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert told == ["Fröet ger samma urval igen: 4 av 4 ärenden."]


def test_a_leader_reads_but_does_not_judge_or_draw(
    qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk
) -> None:
    paid_cases(unit, 1)
    drawn(fut)
    page = shown(qtbot, tasks, unit.desk(Role.COORDINATOR))
    assert not page.draw.isVisible()
    type_in(qtbot, tasks, page, "14\n")
    assert page.panel.control.value() is None


def test_an_observation_half_written_comes_back(
    qtbot: QtBot, tasks: Tasks, unit: Unit, fut: Desk
) -> None:
    paid_cases(unit, 1)
    drawn(fut)
    page = shown(qtbot, tasks, fut)
    qtbot.keyClicks(page.panel.observation, "Datum saknas")
    page.flush()
    settle(qtbot, tasks)
    again = shown(qtbot, tasks, fut)
    assert again.panel.observation.text() == "Datum saknas"
