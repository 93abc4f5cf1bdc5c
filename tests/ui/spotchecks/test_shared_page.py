"""Children in several cases: a month at a time, those with too many days first, and logged."""

import dataclasses
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.ui.spotchecks.shared_page import SharedChildrenPage
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import MemberForm, add_member
from fsclient.usecases.desk import Desk
from tests.support.unit import Unit
from tests.support.walk import AMIRA, ELIAS, JONAS, NOOR, NOVEMBER, OTHERS, a_case, with_flag
from tests.ui.listed import listed
from tests.ui.settling import settle


@pytest.fixture
def fut(unit: Unit) -> Desk:
    return unit.desk(Role.FUT_INVESTIGATOR)


def shown(qtbot: QtBot, tasks: Tasks, desk: Desk) -> SharedChildrenPage:
    page = SharedChildrenPage(desk, tasks)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    page.show()
    tasks.changed.connect(page.reload)
    page.activate(None)
    settle(qtbot, tasks)
    return page


def also_with(desk: Desk, case_id: UUID, form: MemberForm) -> None:
    add_member(desk, case_id, dataclasses.replace(form, shared_known=True, since=NOVEMBER.first))


def two_children(unit: Unit) -> UUID:
    """Elias every other week in two homes; Noor, who is protected, full time in both."""
    worker = unit.desk(Role.SOCIAL_WORKER)
    a_case(worker, person=AMIRA, children=(with_flag(NOOR),))
    second = a_case(worker, person=JONAS)
    third = a_case(worker, person=OTHERS[0])
    half = MemberForm(person=ELIAS, role=MemberRole.CHILD, residence=Residence.ALTERNATING, days=15)
    also_with(worker, second, half)
    also_with(worker, third, half)
    also_with(worker, third, MemberForm(person=with_flag(NOOR), role=MemberRole.CHILD))
    return third


def lines(page: SharedChildrenPage) -> list[list[str]]:
    return listed(page.table)[1:]


def logged(desk: Desk) -> list[str]:
    with desk.begin() as work:
        return sorted(entry.reason for entry in work.access.find(action="list_shared"))


def test_those_with_too_many_days_stand_first_with_every_case(
    qtbot: QtBot, unit: Unit, fut: Desk, tasks: Tasks
) -> None:
    two_children(unit)
    page = shown(qtbot, tasks, fut)
    noor = f"{NOOR.family_name}, {NOOR.given_name} · skyddade personuppgifter"
    elias = f"{ELIAS.family_name}, {ELIAS.given_name}"
    assert [tuple(line[:5]) for line in lines(page)] == [
        (noor, "för många", "60 av 30", "2026-00001", "30"),
        (noor, "för många", "60 av 30", "2026-00003", "30"),
        (elias, "ryms", "30 av 30", "2026-00002", "15"),
        (elias, "ryms", "30 av 30", "2026-00003", "15"),
    ]
    assert [pill.accessibleName() for pill in page.header.findChildren(Pill)] == [
        "2 barn, 1 med för många dagar"
    ]


def test_enter_opens_the_case_of_the_line_with_the_reason_for_the_log(
    qtbot: QtBot, unit: Unit, fut: Desk, tasks: Tasks
) -> None:
    third = two_children(unit)
    page = shown(qtbot, tasks, fut)
    page.focus_start()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert opened.args == [
        "case",
        CaseContext(third, reason="Barn i flera ärenden, november 2026"),
    ]


def test_months_that_are_stepped_through_are_read_and_logged_once(
    qtbot: QtBot, unit: Unit, fut: Desk, tasks: Tasks
) -> None:
    two_children(unit)
    page = shown(qtbot, tasks, fut)
    page.month.setFocus()
    for _step in range(3):
        qtbot.keyClick(page.month, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(logged(fut)) == 2)
    settle(qtbot, tasks)
    assert logged(fut) == ["2026-08, 0 barn", "2026-11, 2 barn"]
    assert lines(page) == []
    assert page.table.empty.isVisible()


def test_a_child_who_leaves_one_home_leaves_the_list_at_once(
    qtbot: QtBot, unit: Unit, fut: Desk, tasks: Tasks
) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    a_case(worker, person=AMIRA, children=(ELIAS,))
    second = a_case(worker, person=JONAS)
    page = shown(qtbot, tasks, fut)
    assert lines(page) == []
    form = MemberForm(person=ELIAS, role=MemberRole.CHILD, shared_known=True, since=NOVEMBER.first)
    tasks.run_command(page, lambda: add_member(worker, second, form), lambda _done: None)
    settle(qtbot, tasks)
    assert len(lines(page)) == 2
