"""Bevakningar: written in the case, met in one's own list, and done with from either."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fsclient.domain.reminders import ReminderEnd
from fsclient.domain.staff import Role
from fsclient.ui.reminders.page import RemindersPage
from fsclient.ui.reminders.step import RemindersStepPage
from fsclient.ui.shell.areas import AREAS, rail_of
from fsclient.ui.widgets.buttons import Button
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import ReminderRow
from fsclient.usecases.reminders import ReminderForm, add_reminder
from fsclient.usecases.workflow import REMINDERS
from tests.support.unit import Unit
from tests.support.walk import a_case
from tests.ui.case.conftest import OpenCase, open_page
from tests.ui.recorder import RecordingPresenter

__all__ = ["open_page"]

MakePage = Callable[[Desk], RemindersPage]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk)


@pytest.fixture
def make_page(qtbot: QtBot, tasks: Tasks) -> MakePage:
    def make(desk: Desk) -> RemindersPage:
        page = RemindersPage(desk, tasks)
        tasks.changed.connect(page.reload)
        qtbot.addWidget(page)
        page.resize(1180, 680)
        page.show()
        page.activate(None)
        qtbot.waitUntil(lambda: tasks.is_idle)
        return page

    return make


def remember(desk: Desk, case_id: UUID, text: str, days: int = 0) -> None:
    add_reminder(desk, case_id, ReminderForm(text=text, due_on=desk.today + timedelta(days=days)))


def texts(page: RemindersPage) -> list[str]:
    return [row.reminder.text for row in page.table.rows() if isinstance(row, ReminderRow)]


def button(page: RemindersStepPage, title: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.text() == title)


def run(page: RemindersPage, key: str) -> None:
    next(command for command in page.commands() if command.key == key).run()


def step_of(open_page: OpenCase, desk: Desk, case_id: UUID) -> RemindersStepPage:
    page = open_page(desk, CaseContext(case_id, REMINDERS)).findChild(RemindersStepPage)
    assert isinstance(page, RemindersStepPage)
    return page


def test_one_is_written_by_keys_alone_and_stands_in_the_case(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, open_page: OpenCase
) -> None:
    page = step_of(open_page, desk, case_id)
    page.begin()
    assert page.form is not None
    assert page.form.text.hasFocus()
    qtbot.keyClicks(page.form.text, "Ring hyran")
    qtbot.keyClick(page.form.text, Qt.Key.Key_Tab)
    qtbot.keyClicks(page.form.due_on, "+3")
    qtbot.keyClick(page.form.due_on, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tasks.is_idle and page.form is None)
    (one,) = reread_case(desk, case_id).open_reminders
    assert (one.text, one.due_on) == ("Ring hyran", desk.today + timedelta(days=3))
    assert button(page, "Klar").isVisible()
    assert page.add.hasFocus()


def test_what_is_lacking_is_said_at_its_field_and_nothing_typed_goes(
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
    desk: Desk,
    case_id: UUID,
    open_page: OpenCase,
) -> None:
    page = step_of(open_page, desk, case_id)
    page.begin()
    assert page.form is not None
    page.form.text.set_value("Ring hyran")
    page.form.submit()
    qtbot.waitUntil(lambda: tasks.is_idle and bool(presenter.problems))
    assert [one.code for one in presenter.problems] == ["reminder_day_needed"]
    assert page.form.text.value() == "Ring hyran"


def test_a_form_that_was_left_is_there_when_the_case_is_opened_again(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, open_page: OpenCase
) -> None:
    page = step_of(open_page, desk, case_id)
    page.begin()
    assert page.form is not None
    qtbot.keyClicks(page.form.text, "Ring hyran")
    page.flush()
    qtbot.waitUntil(lambda: tasks.is_idle)
    again = step_of(open_page, desk, case_id)
    assert again.form is not None
    assert again.form.text.value() == "Ring hyran"


def test_done_in_the_case_moves_it_to_what_was(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, open_page: OpenCase
) -> None:
    remember(desk, case_id, "Ring hyran")
    page = step_of(open_page, desk, case_id)
    noticed: list[tuple[str, Callable[[], None]]] = []
    page.noticed.connect(lambda text, undo: noticed.append((text, undo)))
    button(page, "Klar").click()
    qtbot.waitUntil(lambda: tasks.is_idle and page.none.isVisible())
    ((text, undo),) = noticed
    assert text == "Bevakningen är klar."
    undo()
    qtbot.waitUntil(lambda: tasks.is_idle and not page.none.isVisible())
    assert [one.text for one in reread_case(desk, case_id).open_reminders] == ["Ring hyran"]


def test_the_list_shows_what_is_to_be_heard_of_now_and_the_rest_when_asked(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, make_page: MakePage
) -> None:
    remember(desk, case_id, "Ring i dag")
    remember(desk, case_id, "Följ upp i nästa vecka", days=8)
    page = make_page(desk)
    assert texts(page) == ["Ring i dag"]
    page.scope.set_value("all")
    page.scope.chosen.emit("all")
    qtbot.waitUntil(lambda: tasks.is_idle and len(texts(page)) == 2)
    assert texts(page) == ["Ring i dag", "Följ upp i nästa vecka"]


def test_one_is_done_from_the_list_by_its_key(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, make_page: MakePage
) -> None:
    remember(desk, case_id, "Ring i dag")
    page = make_page(desk)
    counted: list[int] = []
    page.counted.connect(lambda _key, count: counted.append(count))
    run(page, "reminder_done")
    qtbot.waitUntil(lambda: tasks.is_idle and texts(page) == [])
    assert counted[-1] == 0
    assert not page.done.isEnabled()


def test_one_is_put_off_to_a_usual_day_and_leaves_the_list_until_then(
    qtbot: QtBot, tasks: Tasks, desk: Desk, case_id: UUID, make_page: MakePage
) -> None:
    remember(desk, case_id, "Ring i dag")
    page = make_page(desk)
    run(page, "reminder_later")
    (menu,) = page.later.findChildren(QMenu)
    week = next(one for one in menu.actions() if one.text().startswith("Om en vecka"))
    week.trigger()
    qtbot.waitUntil(lambda: tasks.is_idle and texts(page) == [])
    (one,) = reread_case(desk, case_id).open_reminders
    assert one.remind_on == desk.today + timedelta(days=7)
    assert one.due_on == desk.today


def test_one_is_dropped_with_a_reason(
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
    desk: Desk,
    case_id: UUID,
    make_page: MakePage,
) -> None:
    remember(desk, case_id, "Ring i dag")
    page = make_page(desk)
    row = page.table.selected_row()
    assert isinstance(row, ReminderRow)
    dialog = page.acts.ask_to_drop(row.reminder)
    dialog.card.submit()
    qtbot.waitUntil(lambda: tasks.is_idle and bool(presenter.problems))
    assert [one.code for one in presenter.problems] == ["reminder_reason_needed"]
    dialog.card.type_again({"reason": "Hyresvärden ringde."})
    dialog.card.submit()
    qtbot.waitUntil(lambda: tasks.is_idle and texts(page) == [])
    (ended,) = reread_case(desk, case_id).rows.reminders
    assert (ended.ended_as, ended.reason) == (ReminderEnd.DROPPED, "Hyresvärden ringde.")


def test_enter_opens_the_case_at_its_reminders(
    desk: Desk, case_id: UUID, make_page: MakePage
) -> None:
    remember(desk, case_id, "Ring i dag")
    page = make_page(desk)
    opened: list[tuple[str, object]] = []
    page.opened.connect(lambda key, context: opened.append((key, context)))
    page.table.opened.emit(page.table.selected_row())
    assert opened == [("case", CaseContext(case_id=case_id, step=REMINDERS))]


def test_an_empty_list_says_where_reminders_come_from(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    assert "i dag" in page.table.empty.accessibleName()
    page.scope.set_value("all")
    page.scope.chosen.emit("all")
    qtbot.waitUntil(lambda: tasks.is_idle and "i ärendet" in page.table.empty.accessibleName())


def test_it_has_a_key_of_its_own_and_moves_nobodys_place(unit: Unit) -> None:
    for role in (Role.SOCIAL_WORKER, Role.DEPUTY_HEAD):
        rail = {entry.key: entry.shortcut for entry in rail_of(unit.desk(role), {})}
        assert rail["reminders"] == "Ctrl+B"
        own = {area.key for area in AREAS if area.shortcut}
        others = [keys for key, keys in rail.items() if key not in own]
        assert others == [f"Ctrl+{place}" for place in range(1, len(others) + 1)]
