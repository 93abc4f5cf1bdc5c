"""A form that is a step: found in the walk, filled in, signed, read again, left, all by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.assessment.form_page import FormPage
from fsclient.ui.assessment.rows import RowsQuestion
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.assessment import sign_instrument
from fsclient.usecases.cases import reread_case
from tests.support.assessing import begun
from tests.support.sip_form import SIP, SIP_ANSWERS
from tests.support.trial_form import at_workstation
from tests.support.unit import Unit
from tests.support.walk import JONAS, a_case
from tests.ui.case.conftest import OpenCase


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_a_form_is_gone_to_filled_in_and_signed_as_any_step(
    qtbot: QtBot, tasks: Tasks, unit: Unit, open_page: OpenCase
) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    page = open_page(desk, CaseContext(a_case(desk, partner=JONAS)))
    assert page.view is not None
    command = next(one for one in page.commands() if one.key == "step_sip")
    assert (command.title, command.shortcut) == ("SIP", "Alt+9")
    command.run()
    settle(qtbot, tasks)
    shown = page.centre.page("sip")
    assert isinstance(shown, FormPage)
    texts = [text.text() for text in shown.findChildren(Text)]
    assert "SIP saknas för Amira." in texts
    button = next(
        one for one in shown.findChildren(QPushButton) if one.text() == "Börja med SIP för Amira"
    )
    button.click()
    settle(qtbot, tasks)
    shown.form.set_answers(SIP_ANSWERS)
    shown.form.edited.emit()
    shown.flush()
    settle(qtbot, tasks)
    shown.sign_bar.confirmed.emit()
    settle(qtbot, tasks)
    (row,) = reread_case(desk, page.view.id).rows.filled
    assert (row.signed, dict(row.answers)) == (True, SIP_ANSWERS)
    line = next(one.words for one in page.steps.rows() if one.objectName() == "step_sip")
    assert line is not None
    assert line.line == "saknas för Jonas"
    assert QKeySequence(command.shortcut) == QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_9)


def test_what_was_signed_before_is_one_press_away(
    qtbot: QtBot, tasks: Tasks, unit: Unit, open_page: OpenCase
) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    amira = reread_case(desk, case_id).applicant.person.id
    sign_instrument(desk, begun(desk, case_id, amira, "sip"), SIP_ANSWERS)
    unit.clock.move(days=30)
    begun(desk, case_id, amira, "sip")
    page = open_page(desk, CaseContext(case_id, "sip"))
    shown = page.centre.page("sip")
    assert isinstance(shown, FormPage)
    assert not shown.form.read_only
    (before,) = shown.history.findChildren(QPushButton)
    assert before.text() == "Signerad 10 nov av dig"
    before.click()
    assert shown.form.read_only
    assert not shown.sign_bar.isVisible()
    buttons = shown.history.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Utkast").click()
    assert not shown.form.read_only


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.HEAD])
def test_whoever_does_not_assess_reads_it(unit: Unit, open_page: OpenCase, role: Role) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    amira = reread_case(desk, case_id).applicant.person.id
    sign_instrument(desk, begun(desk, case_id, amira, "sip"), SIP_ANSWERS)
    page = open_page(at_workstation(unit.desk(role), SIP), CaseContext(case_id, "sip", "tillsyn"))
    shown = page.centre.page("sip")
    assert isinstance(shown, FormPage)
    assert shown.form.read_only


def test_a_computer_without_the_file_shows_the_step_of_a_case_that_has_one(
    unit: Unit, open_page: OpenCase
) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    amira = reread_case(desk, case_id).applicant.person.id
    sign_instrument(desk, begun(desk, case_id, amira, "sip"), SIP_ANSWERS)
    page = open_page(at_workstation(unit.desk(Role.SOCIAL_WORKER)), CaseContext(case_id, "sip"))
    assert isinstance(page.centre.page("sip"), FormPage)


def test_a_row_is_written_taken_away_and_brought_back(
    qtbot: QtBot, tasks: Tasks, unit: Unit, open_page: OpenCase
) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    begun(desk, case_id, reread_case(desk, case_id).applicant.person.id, "sip")
    page = open_page(desk, CaseContext(case_id, "sip"))
    shown = page.centre.page("sip")
    assert isinstance(shown, FormPage)
    shown.form.go_to("actions")
    (rows,) = shown.findChildren(RowsQuestion)
    undone: list[Callable[[], None]] = []
    page.noticed.connect(lambda _words, undo: undone.append(undo))
    rows.add.click()
    typed = QApplication.focusWidget()
    assert isinstance(typed, TextArea)
    assert typed.accessibleName() == "åtgärd 1: Vad"
    qtbot.keyClicks(typed, "Kallar dit.")
    shown.flush()
    settle(qtbot, tasks)

    def kept() -> list[object]:
        (row,) = reread_case(desk, case_id).rows.filled
        found = row.answers.get("actions", {})
        assert isinstance(found, dict)
        return [*found.values()]

    assert kept() == [{"what": "Kallar dit."}]
    shown.show_problems(shown.form.lacking())
    told = (each for each in rows.findChildren(QLabel) if each.property("role") == "error")
    assert [each.text() for each in told if each.text()] == [
        "Vem: svar saknas. Skriv eller välj ett."
    ]
    # A list is not done before each of its rows is.
    tabs = [tab.accessibleName() for tab in shown.form.findChildren(QAbstractButton)]
    assert "Vem gör vad, 0 av 1" in tabs
    remove = next(one for one in rows.findChildren(QPushButton) if "Ta bort" in one.toolTip())
    assert remove.accessibleName() == "Ta bort åtgärd 1"
    remove.click()
    shown.flush()
    settle(qtbot, tasks)
    assert kept() == []
    undone[0]()
    shown.flush()
    settle(qtbot, tasks)
    assert kept() == [{"what": "Kallar dit."}]


def test_what_was_signed_while_the_form_was_a_step_is_gone_to(
    qtbot: QtBot, tasks: Tasks, unit: Unit, open_page: OpenCase
) -> None:
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), SIP)
    case_id = a_case(desk)
    amira = reread_case(desk, case_id).applicant.person.id
    sign_instrument(desk, begun(desk, case_id, amira, "sip"), SIP_ANSWERS)
    step = SIP[SIP.index("[step]") : SIP.index("[[sections]]")]
    later = at_workstation(desk, SIP.replace(step, "").replace("version = 1", "version = 2"))
    page = open_page(later, CaseContext(case_id))
    next(one for one in page.commands() if one.key == "step_sip").run()
    settle(qtbot, tasks)
    shown = page.centre.page("sip")
    assert isinstance(shown, FormPage)
    assert shown.form.read_only
    assert shown.form.answers() == SIP_ANSWERS
