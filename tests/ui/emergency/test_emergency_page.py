"""The step Nödprövning: a form for the telephone, a decision, and the way to the money."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.decision import DecisionKind
from fsclient.domain.intake import Channel, Contact, ContactOutcome
from fsclient.domain.staff import Role
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.emergency import words
from fsclient.ui.emergency.form import EmergencyFormCard
from fsclient.ui.emergency.page import EmergencyPage, SignEmergencyDialog
from fsclient.ui.intake.new_case import NewCasePage
from fsclient.ui.payments.step import PaymentStepPage
from fsclient.ui.speech import formats
from fsclient.ui.widgets.field import Field
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.intake_context import NewCaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency
from tests.support.unit import Unit
from tests.support.walk import ELIAS, a_case, acute_form, calculated
from tests.ui.case.conftest import OpenCase, open_page
from tests.ui.listed import listed

__all__ = ["open_page"]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def step_of(page: CasePage) -> EmergencyPage:
    found = page.centre.page("emergency")
    assert isinstance(found, EmergencyPage)
    return found


def opened(open_page: OpenCase, desk: Desk, **household: object) -> CasePage:
    case_id = a_case(desk, **household)  # type: ignore[arg-type]  # a household
    return open_page(desk, CaseContext(case_id=case_id, step="emergency"))


def typed(card: EmergencyFormCard) -> None:
    """What is typed and chosen for food to one adult: four fields, three choices."""
    card.purpose.set_value("food")
    card.cause.set_value("Lönen stals i går.")
    card.own_means.set_value("12 kr, kontoutdrag")
    card.network.set_value("Systern bor utomlands")
    card.danger.set_value("soon")
    for answer in card.violence:
        answer.set_value(words.ALONE)
    card.asked.set_value(Decimal(600))


def sign(qtbot: QtBot, tasks: Tasks, page: EmergencyPage) -> None:
    assert page.form is not None
    page.form.submit()
    qtbot.waitUntil(lambda: tasks.is_idle)
    (dialog,) = page.findChildren(SignEmergencyDialog)
    dialog.go.click()
    qtbot.waitUntil(lambda: tasks.is_idle)


def required(card: QWidget) -> set[str]:
    shown = (field for field in card.findChildren(Field) if not field.isHidden())
    return {field.name for field in shown}


def test_six_hundred_for_food_takes_four_fields_and_three_digits_then_the_money(
    qtbot: QtBot, tasks: Tasks, desk: Desk, open_page: OpenCase
) -> None:
    case_id = a_case(desk)
    calculated(desk, case_id, wage=22_000)
    page = open_page(desk, CaseContext(case_id=case_id, step="emergency"))
    step = step_of(page)
    card = step.form
    assert card is not None
    filled_in = {"days", "raised_on"}
    free = {"granted", "violence_words"}
    chosen = {"purpose", "danger", "violence_0"}
    by_hand = required(card) - filled_in - free - chosen
    assert by_hand == {
        "cause",
        "own_means",
        "network",
        "asked",
    }
    typed(card)
    sign(qtbot, tasks, step)
    assert step.form is None
    (decision,) = reread_case(desk, case_id).emergency_decisions
    assert (decision.kind, decision.amount) == (DecisionKind.GRANT, Decimal(600))
    assert page.step == "payment"
    paying = page.centre.page("payment")
    assert isinstance(paying, PaymentStepPage)


def test_the_first_question_has_the_focus_and_is_answered_by_a_digit(
    qtbot: QtBot, desk: Desk, open_page: OpenCase
) -> None:
    card = step_of(opened(open_page, desk)).form
    assert card is not None
    assert card.purpose.isAncestorOf(card.purpose.window().focusWidget())
    qtbot.keyClick(card.purpose.window().focusWidget(), Qt.Key.Key_3)
    assert card.purpose.value() == "medicine"


def test_what_lacks_is_said_at_its_field_and_what_is_typed_stays(
    desk: Desk, open_page: OpenCase
) -> None:
    step = step_of(opened(open_page, desk, children=(ELIAS,)))
    card = step.form
    assert card is not None
    typed(card)
    card.submit()
    field = next(field for field in card.findChildren(Field) if field.name.startswith("child_"))
    assert field.note.text() == "Skriv hur nöden och beslutet påverkar Elias."
    assert card.cause.value() == "Lönen stals i går."
    assert not step.findChildren(SignEmergencyDialog)


def test_less_than_all_asks_why(desk: Desk, open_page: OpenCase) -> None:
    card = step_of(opened(open_page, desk)).form
    assert card is not None
    typed(card)
    assert "reasons" not in required(card)
    card.granted.setText("400")
    assert "reasons" in required(card)
    card.granted.setText("0")
    assert "reasons" in required(card)
    card.granted.setText("")
    assert "reasons" not in required(card)


def test_a_case_that_was_only_looked_at_leaves_nothing_behind(
    qtbot: QtBot, tasks: Tasks, desk: Desk, open_page: OpenCase
) -> None:
    """Once every case whose step was opened had a draft of what the form itself fills in."""
    page = opened(open_page, desk)
    card = step_of(page).form
    assert card is not None
    page.flush()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert kept(desk) == 0

    card.cause.set_value("Lönen stals i går.")
    page.flush()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert kept(desk) == 1

    card.cause.set_value("")
    page.flush()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert kept(desk) == 0


def kept(desk: Desk) -> int:
    with desk.begin() as work:
        return len(work.drafts.find(staff_id=desk.me.id))


def test_a_need_that_is_being_typed_comes_back(
    qtbot: QtBot, tasks: Tasks, desk: Desk, open_page: OpenCase
) -> None:
    case_id = a_case(desk)
    page = open_page(desk, CaseContext(case_id=case_id, step="emergency"))
    card = step_of(page).form
    assert card is not None
    typed(card)
    card.edited.emit()
    step_of(page).flush()
    qtbot.waitUntil(lambda: tasks.is_idle)
    again = step_of(open_page(desk, CaseContext(case_id=case_id, step="emergency"))).form
    assert again is not None
    assert (again.purpose.value(), again.asked.value()) == ("food", Decimal(600))
    assert again.network.value() == "Systern bor utomlands"


def test_what_was_told_on_the_telephone_stands_in_the_form_already(
    qtbot: QtBot, tasks: Tasks, desk: Desk, open_page: OpenCase
) -> None:
    told = Contact(
        id=desk.new_id(),
        at=desk.now,
        channel=Channel.PHONE,
        outcome=ContactOutcome.ACUTE_NEED,
        matter="Lönen stals i går, ingen mat hemma.",
        taken_by=desk.me.id,
        name="Amira Nordin-Test",
        identity_number="199306112385",
        district="north",
    )
    with desk.begin() as work:
        work.contacts.add(told)
        work.commit()
    new = NewCasePage(desk, tasks)
    qtbot.addWidget(new)
    new.activate(NewCaseContext(told))
    qtbot.waitUntil(lambda: tasks.is_idle)
    with qtbot.waitSignal(new.opened) as opened:
        new.open_button.click()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert opened.args is not None
    card = step_of(open_page(desk, opened.args[1])).form
    assert card is not None
    assert card.cause.value() == told.matter
    assert card.raised_on.value() == desk.today


def test_earlier_ones_stand_in_a_list_with_their_letters(
    qtbot: QtBot, tasks: Tasks, desk: Desk, open_page: OpenCase
) -> None:
    case_id = a_case(desk)
    decide_emergency(desk, case_id, acute_form(desk))
    step = step_of(open_page(desk, CaseContext(case_id=case_id, step="emergency")))
    assert step.form is None
    assert listed(step.table)[1][3] == "Bifall, 600\u202fkr"
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert step.signed.isVisible()


def test_a_role_that_may_not_is_told_so(unit: Unit, desk: Desk, open_page: OpenCase) -> None:
    case_id = a_case(desk)
    officer = unit.desk(Role.PAYMENT_OFFICER)
    context = CaseContext(case_id=case_id, step="emergency", reason="Attest")
    step = step_of(open_page(officer, context))
    assert step.form is None
    assert not step.new.isEnabled() or step.commands()[0].blocked


def test_a_second_grant_of_the_day_is_told_before_it_is_signed(
    qtbot: QtBot, tasks: Tasks, desk: Desk, open_page: OpenCase
) -> None:
    case_id = a_case(desk)
    decide_emergency(desk, case_id, acute_form(desk))
    step = step_of(open_page(desk, CaseContext(case_id=case_id, step="emergency")))
    step.begin()
    assert step.form is not None
    typed(step.form)
    step.form.submit()
    qtbot.waitUntil(lambda: tasks.is_idle)
    (dialog,) = step.findChildren(SignEmergencyDialog)
    said = [
        label.text().replace(formats.NARROW_SPACE, " ") for label in dialog.findChildren(QLabel)
    ]
    assert any(text.startswith("I dag är redan 600 kr beviljat") for text in said)
