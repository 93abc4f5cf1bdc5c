"""Loggkontroll: narrowed by person, day and reason, paged, exported, and itself logged."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import AccessEntry, Role
from fsclient.ui.supervision.access_page import AccessPage
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import open_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import AccessRow
from tests.support.unit import Unit
from tests.support.walk import AMIRA, a_case, with_flag
from tests.ui.listed import listed


@pytest.fixture
def page(qtbot: QtBot, unit: Unit, tasks: Tasks) -> AccessPage:
    """The log after a case was opened by its own caseworker, and by another for a reason."""
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER), person=with_flag(AMIRA))
    open_case(unit.desk(Role.SOCIAL_WORKER), case_id)
    unit.clock.move(days=1)
    open_case(unit.desk(Role.SOCIAL_WORKER, 1), case_id, "Vikarierar för handläggaren")
    return shown(qtbot, unit.desk(Role.DEPUTY_HEAD), tasks)


def shown(qtbot: QtBot, desk: Desk, tasks: Tasks) -> AccessPage:
    made = AccessPage(desk, tasks)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.show()
    made.activate(None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    return made


def lines(page: AccessPage) -> list[tuple[str, str]]:
    return [
        (row.staff, row.entry.reason) for row in page.table.rows() if isinstance(row, AccessRow)
    ]


def asked(qtbot: QtBot, unit: Unit, page: AccessPage, reads: int) -> None:
    """Wait until the log has been read so many times."""
    desk = unit.desk(Role.DEPUTY_HEAD)

    def read() -> bool:
        if not page.tasks.is_idle:
            return False
        with desk.begin() as work:
            return len(work.access.find(action="read_log")) == reads

    qtbot.waitUntil(read)


def test_the_newest_comes_first_in_words(page: AccessPage) -> None:
    first, second = listed(page.table)[1:3]
    assert first == [
        "2026-11-11 10:00:00",
        "Bo Social Worker",
        "Öppnade ärendet",
        "Exempelsson, Amira · skyddade personuppgifter",
        "2026-00001",
        "Vikarierar för handläggaren",
    ]
    assert second[:3] == ["2026-11-10 10:00:00", "Alva Social Worker", "Öppnade ärendet"]


def test_a_person_is_chosen_from_the_staff(qtbot: QtBot, unit: Unit, page: AccessPage) -> None:
    names = [page.person.itemText(index) for index in range(page.person.count())]
    assert names[0] == "Alla i personalen"
    page.person.setFocus()
    page.person.setCurrentText("Alva Social Worker")
    asked(qtbot, unit, page, 2)
    assert lines(page) == [("Alva Social Worker", "")]


def test_only_other_peoples_cases_with_their_reasons(
    qtbot: QtBot, unit: Unit, page: AccessPage
) -> None:
    segment = next(
        button
        for button in page.looked.findChildren(QAbstractButton)
        if button.text() == "Annans ärende med skäl"
    )
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    asked(qtbot, unit, page, 2)
    assert lines(page) == [("Bo Social Worker", "Vikarierar för handläggaren")]
    qtbot.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    asked(qtbot, unit, page, 3)
    assert len(lines(page)) == 4
    assert not page.clear.isVisible()


def test_a_day_is_typed_and_an_unreadable_one_asks_for_nothing(
    qtbot: QtBot, unit: Unit, page: AccessPage
) -> None:
    qtbot.keyClicks(page.day, "10/11")
    qtbot.keyClick(page.day, Qt.Key.Key_Return)
    asked(qtbot, unit, page, 2)
    assert page.day.value() == date(2026, 11, 10)
    assert lines(page) == [("Alva Social Worker", "")]
    page.day.clear()
    qtbot.keyClicks(page.day, "kl 10")
    qtbot.keyClick(page.day, Qt.Key.Key_Return)
    qtbot.wait(50)
    asked(qtbot, unit, page, 2)
    assert lines(page) == [("Alva Social Worker", "")]


def test_reading_stands_in_the_log_the_next_time(
    qtbot: QtBot, unit: Unit, page: AccessPage
) -> None:
    page.activate(None)
    asked(qtbot, unit, page, 2)
    assert lines(page)[0] == ("Alva Deputy Head", "2 rader")


def test_enter_opens_the_case_of_a_line(qtbot: QtBot, page: AccessPage) -> None:
    with qtbot.waitSignal(page.opened) as went:
        qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    key, context = went.args
    assert key == "case"
    assert isinstance(context, CaseContext)


def test_more_lines_are_fetched_as_one_scrolls_and_all_are_exported(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    desk = unit.desk(Role.HEAD)
    with desk.begin() as work:
        work.access.add(
            *(
                AccessEntry(id=desk.new_id(), at=desk.now, staff_id=desk.me.id, action="search")
                for _ in range(700)
            )
        )
        work.commit()
    page = shown(qtbot, desk, tasks)
    assert len(page.table.rows()) == 500
    read: list[int] = []
    whole = page.table.every_row()()
    tasks.run_free(page, lambda: len(list(whole)), read.append)
    qtbot.waitUntil(lambda: read == [701])
    page.table.view.scrollToBottom()
    qtbot.waitUntil(lambda: len(page.table.rows()) == 700)
    with desk.begin() as work:
        asked = [entry.reason for entry in work.access.find(action="read_log")]
    assert asked == ["700 rader", "701 rader"]
