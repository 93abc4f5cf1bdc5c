"""A case changes hands from the case, from the list, and from an account that is to be closed."""

import pytest
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.administration.page import AdministrationPage
from fsclient.ui.case.application_step import ApplicationStepPage
from fsclient.ui.case.handover_dialog import HandoverDialog
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks
from fsclient.ui.worklist.page import WorklistPage
from fsclient.usecases.administration import all_staff
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.worklist import my_query, worklist
from tests.support.unit import Unit
from tests.support.walk import AMIRA, OTHERS, a_case
from tests.ui.case.conftest import OpenCase


@pytest.fixture
def alva(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def bo(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER, 1)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def move_to(qtbot: QtBot, tasks: Tasks, page: Page, receiver: Desk) -> list[object]:
    """Fill the open dialog in and send it; what undoes the move."""
    told: list[object] = []
    page.noticed.connect(lambda _text, undo: told.append(undo))
    settle(qtbot, tasks)
    dialog = page.findChildren(HandoverDialog)[-1]
    dialog.card.caseworker.set_value(str(receiver.me.id))
    dialog.card.reason.set_value("Byter tjänst")
    dialog.card.submit()
    settle(qtbot, tasks)
    assert told, "the dialog is answered and gone"
    return told


def test_from_the_case_with_who_had_it_and_a_way_back(
    qtbot: QtBot, tasks: Tasks, alva: Desk, bo: Desk, open_page: OpenCase
) -> None:
    case_id = a_case(alva)
    page = open_page(alva, CaseContext(case_id=case_id, step="application"))
    page.header.move_button.click()
    (undo,) = move_to(qtbot, tasks, page, bo)
    settle(qtbot, tasks)
    assert f"Handläggare: {bo.me.name}" in page.header.staff.text()
    step = page.centre.page("application")
    assert isinstance(step, ApplicationStepPage)
    assert step.had_by.text() == f"Haft av {alva.me.name} till 2026-11-10 (Byter tjänst)"
    assert page.header.move_button.isHidden()
    assert callable(undo)
    undo()
    settle(qtbot, tasks)
    assert reread_case(alva, case_id).rows.case.caseworker_id == alva.me.id


def test_what_lacks_is_said_in_the_dialog_and_what_is_typed_stays(
    qtbot: QtBot, tasks: Tasks, alva: Desk, open_page: OpenCase
) -> None:
    page = open_page(alva, CaseContext(case_id=a_case(alva)))
    page.hand_over()
    settle(qtbot, tasks)
    (dialog,) = page.findChildren(HandoverDialog)
    dialog.card.reason.set_value("Byter tjänst")
    dialog.card.submit()
    settle(qtbot, tasks)
    assert dialog.isVisible()
    assert dialog.card.reason.value() == "Byter tjänst"


def test_a_leader_moves_the_selected_rows_of_the_list(
    qtbot: QtBot, tasks: Tasks, unit: Unit, alva: Desk, bo: Desk
) -> None:
    for person in (AMIRA, *OTHERS[:2]):
        a_case(alva, person=person)
    leader = unit.desk(Role.HEAD)
    page = WorklistPage(leader, tasks)
    tasks.changed.connect(page.reload)
    qtbot.addWidget(page)
    page.show()
    page.activate(None)
    settle(qtbot, tasks)
    assert page.move_button.isVisible()
    page.table.view.selectAll()
    assert len(page.table.selected_rows()) == 3
    page.hand_over()
    move_to(qtbot, tasks, page, bo)
    assert worklist(bo, my_query(bo)).total == 3


def test_whoever_leads_nobody_has_no_such_button_in_the_list(
    qtbot: QtBot, tasks: Tasks, alva: Desk
) -> None:
    page = WorklistPage(alva, tasks)
    qtbot.addWidget(page)
    assert page.move_button.isHidden()


def test_an_account_with_cases_is_refused_and_offers_the_move(
    qtbot: QtBot, tasks: Tasks, unit: Unit, alva: Desk, bo: Desk
) -> None:
    for person in (AMIRA, *OTHERS[:2]):
        a_case(alva, person=person)
    page = AdministrationPage(unit.desk(Role.ADMINISTRATOR), tasks)
    tasks.changed.connect(page.reload)
    qtbot.addWidget(page)
    page.show()
    page.activate(None)
    settle(qtbot, tasks)
    page.table.select(alva.me.id)
    page.form.active.setChecked(False)
    page.form.submit()
    settle(qtbot, tasks)
    assert page.form.banner.text == "3 pågående ärenden: flytta dem först."
    page.move_cases(alva.me)
    move_to(qtbot, tasks, page, bo)
    assert not page.form.active.isChecked(), "what was wanted is still there to be saved"
    page.form.submit()
    settle(qtbot, tasks)
    accounts = {one.id: one for one in all_staff(unit.desk(Role.ADMINISTRATOR))}
    assert not accounts[alva.me.id].active
