"""Fördelning: who has what, who is away, told and taken back by keys; and the lists it leads to."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.case.handover_dialog import HandoverDialog
from fsclient.ui.staffing.absence_form import AbsenceFormCard
from fsclient.ui.staffing.page import StaffingPage
from fsclient.ui.steps.asking import AskingDialog
from fsclient.ui.work.tasks import Tasks
from fsclient.ui.work.worklist_context import UnitCases
from fsclient.ui.worklist.page import WorklistPage
from fsclient.usecases.absences import AbsenceForm, add_absence
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import Lacking, WorklistRow
from tests.support.unit import Unit
from tests.support.walk import OTHERS, a_case
from tests.ui.recorder import RecordingPresenter


@pytest.fixture
def leader(unit: Unit) -> Desk:
    return unit.desk(Role.DEPUTY_HEAD)


@pytest.fixture
def alva(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def bo(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER, 1)


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks, leader: Desk, alva: Desk, bo: Desk) -> StaffingPage:
    """With two cases of one's and one of another's."""
    a_case(alva)
    for desk, someone in zip((alva, bo), OTHERS, strict=False):
        a_case(desk, person=someone)
    return shown(qtbot, tasks, StaffingPage(leader, tasks))  # type: ignore[return-value]


def shown(
    qtbot: QtBot, tasks: Tasks, page: StaffingPage | WorklistPage, context: object = None
) -> StaffingPage | WorklistPage:
    tasks.changed.connect(page.reload)
    qtbot.addWidget(page)
    page.resize(1180, 680)
    page.show()
    page.activate(context)
    qtbot.waitUntil(lambda: tasks.is_idle)
    return page


def absence(away: Desk, substitute: Desk, days: int) -> AbsenceForm:
    return AbsenceForm(
        staff_id=away.me.id,
        from_on=away.today,
        to_on=away.today + timedelta(days=days),
        substitute_id=substitute.me.id,
    )


def choose(page: StaffingPage, who: Desk) -> None:
    rows = page.people.rows()
    place = next(i for i, row in enumerate(rows) if getattr(row, "id", None) == who.me.id)
    page.people.view.selectRow(place)


def run(page: StaffingPage, key: str) -> None:
    next(command for command in page.commands() if command.key == key).run()


def asked(qtbot: QtBot, tasks: Tasks, page: QWidget) -> AbsenceFormCard:
    qtbot.waitUntil(lambda: tasks.is_idle and page.findChild(AskingDialog) is not None)
    card = page.findChild(AbsenceFormCard)
    assert isinstance(card, AbsenceFormCard)
    return card


def test_an_absence_is_told_by_keys_from_the_one_who_is_chosen(
    qtbot: QtBot, tasks: Tasks, page: StaffingPage, alva: Desk, bo: Desk
) -> None:
    choose(page, alva)
    run(page, "new_absence")
    card = asked(qtbot, tasks, page)
    assert card.who.value() == str(alva.me.id)
    qtbot.keyClicks(card.first, "idag")
    qtbot.keyClick(card.first, Qt.Key.Key_Tab)
    qtbot.keyClicks(card.last, "+6v")
    qtbot.keyClick(card.last, Qt.Key.Key_Tab)
    card.substitute.set_value(str(bo.me.id))
    qtbot.keyClick(card.last, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tasks.is_idle and len(page.absences.rows()) == 1)
    row = next(one for one in page.people.rows() if getattr(one, "id", None) == alva.me.id)
    assert getattr(row, "substitute", "") == bo.me.name


def test_only_those_who_can_have_the_cases_are_offered(
    qtbot: QtBot, tasks: Tasks, page: StaffingPage, unit: Unit
) -> None:
    officer = unit.desk(Role.PAYMENT_OFFICER)
    choose(page, officer)
    run(page, "new_absence")
    card = asked(qtbot, tasks, page)
    offered = [card.substitute.itemText(place) for place in range(card.substitute.count())]
    assert offered == [unit.staff[Role.PAYMENT_OFFICER][1].name]


def test_what_is_wrong_is_said_at_the_field_and_nothing_typed_goes(
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
    page: StaffingPage,
    leader: Desk,
    alva: Desk,
    bo: Desk,
) -> None:
    add_absence(leader, absence(alva, bo, 3))
    choose(page, bo)
    run(page, "new_absence")
    card = asked(qtbot, tasks, page)
    qtbot.keyClicks(card.first, "idag")
    qtbot.keyClick(card.first, Qt.Key.Key_Tab)
    card.substitute.set_value(str(leader.me.id))
    card.submit()
    qtbot.waitUntil(lambda: tasks.is_idle and card.primary.isEnabled())
    assert [(one.field, one.code) for one in presenter.problems] == [
        ("staff_id", "stands_in_already")
    ]
    assert card.first.value() == leader.today


def test_it_is_taken_back_and_that_is_undone(
    qtbot: QtBot, tasks: Tasks, page: StaffingPage, leader: Desk, alva: Desk, bo: Desk
) -> None:
    undo: list[object] = []
    page.noticed.connect(lambda _text, act: undo.append(act))
    add_absence(leader, absence(alva, bo, 3))
    page.activate(None)
    qtbot.waitUntil(lambda: tasks.is_idle and len(page.absences.rows()) == 1)
    run(page, "end_absence")
    qtbot.waitUntil(lambda: tasks.is_idle and page.absences.rows() == [])
    assert callable(undo[0])
    undo[0]()
    qtbot.waitUntil(lambda: tasks.is_idle and len(page.absences.rows()) == 1)


def test_every_case_without_an_ib_is_two_presses_away(
    qtbot: QtBot, tasks: Tasks, page: StaffingPage, leader: Desk, alva: Desk
) -> None:
    opened: list[object] = []
    page.opened.connect(lambda _area, context: opened.append(context))
    page.people.view.selectRow(len(page.people.rows()) - 1)
    qtbot.mouseClick(page.show_unassessed, Qt.MouseButton.LeftButton)
    choose(page, alva)
    qtbot.mouseClick(page.show_cases, Qt.MouseButton.LeftButton)
    assert opened == [
        UnitCases(lacking=Lacking.IB),
        UnitCases(whose=(alva.me.id, alva.me.name)),
    ]
    listed = shown(qtbot, tasks, WorklistPage(leader, tasks), opened[0])
    assert isinstance(listed, WorklistPage)
    assert len(listed.table.rows()) == 3
    assert listed.lacking_pill.isVisible()
    listed.activate(opened[1])
    qtbot.waitUntil(lambda: tasks.is_idle and len(listed.table.rows()) == 2)
    assert listed.whose_pill.text() == f"bara {alva.me.name}"
    qtbot.mouseClick(listed.whose_pill, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle and len(listed.table.rows()) == 3)
    assert not listed.whose_pill.isVisible()


def test_whoever_stands_in_sees_for_whom_and_can_see_only_those(
    qtbot: QtBot, tasks: Tasks, page: StaffingPage, leader: Desk, alva: Desk, bo: Desk
) -> None:
    add_absence(leader, absence(alva, bo, 3))
    listed = shown(qtbot, tasks, WorklistPage(bo, tasks))
    assert isinstance(listed, WorklistPage)

    def names() -> list[str]:
        return sorted(row.absent for row in listed.table.rows() if isinstance(row, WorklistRow))

    assert names() == ["", alva.me.name, alva.me.name]
    assert listed.stood_in_pill.text() == "2 som vikarie"
    qtbot.mouseClick(listed.stood_in_pill, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle and len(names()) == 2)
    qtbot.mouseClick(listed.stood_in_pill, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle and len(names()) == 3)


def test_whoever_gets_a_case_and_is_away_is_said_to_be(
    qtbot: QtBot, tasks: Tasks, leader: Desk, alva: Desk, bo: Desk
) -> None:
    a_case(alva)
    add_absence(leader, absence(bo, alva, 3))
    listed = shown(qtbot, tasks, WorklistPage(leader, tasks), UnitCases())
    assert isinstance(listed, WorklistPage)
    listed.hand_over()
    qtbot.waitUntil(lambda: tasks.is_idle and listed.findChild(HandoverDialog) is not None)
    dialog = listed.findChild(HandoverDialog)
    assert isinstance(dialog, HandoverDialog)
    box = dialog.card.caseworker
    assert f"{bo.me.name} (borta)" in [box.itemText(place) for place in range(box.count())]
    dialog.reject()
