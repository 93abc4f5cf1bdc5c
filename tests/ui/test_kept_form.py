"""What is typed in any small form is there again: after a kill, a closed dialog, another payment.

Issue 11: the reason of a stop, an appeal, a payment and a draw had no draft at all.
"""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.case.handover_dialog import HandoverDialog
from fsclient.ui.intake.visit_dialog import VisitDialog
from fsclient.ui.payments.account_form import AccountFormView
from fsclient.ui.payments.payment_form import PaymentFormView
from fsclient.ui.payments.receipt_form import ReceiptFormCard
from fsclient.ui.payments.return_form import ReturnFormCard
from fsclient.ui.payments.stop_form import StopForm
from fsclient.ui.spotchecks.draw_dialog import DrawDialog
from fsclient.ui.widgets.text_edits import LineEdit, TextArea
from fsclient.ui.work.kept_form import KeptForm, as_typed, fields_of, typed_in
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.drafts import read_draft, save_draft
from fsclient.usecases.handover import hand_over
from fsclient.usecases.payments import next_pay_day
from tests.support.unit import Unit
from tests.support.walk import OTHERS, booked_visit, granted_case, prepared
from tests.ui.settling import settle

TYPED = "Skrivet halvvägs"


class Window:
    """Opens the forms as the window does, each time anew."""

    def __init__(self, unit: Unit, tasks: Tasks) -> None:
        self.desk = unit.desk(Role.SOCIAL_WORKER)
        self.fut = unit.desk(Role.FUT_INVESTIGATOR)
        self.tasks = tasks
        self.view = granted_case(self.desk)
        self.payment = prepared(self.desk, granted_case(self.desk, OTHERS[0]))
        self.contact = booked_visit(self.desk)
        self.parent = QWidget()

    def stop(self) -> QWidget:
        form = StopForm(self.desk, self.tasks, self.parent)
        form.begin(self.payment)
        return form

    def came_back(self) -> QWidget:
        form = ReturnFormCard(self.desk, self.tasks, self.parent)
        form.begin(self.payment)
        return form

    def receipt(self) -> QWidget:
        form = ReceiptFormCard(self.desk, self.tasks, self.parent)
        form.begin(self.payment)
        return form

    def account(self) -> QWidget:
        form = AccountFormView(self.desk, self.tasks, self.parent)
        form.begin(self.view.id, "Amira Exempelsson")
        return form

    def payment_form(self) -> QWidget:
        form = PaymentFormView(self.desk, self.tasks, self.parent)
        decision = self.view.decision
        assert decision is not None
        form.propose(decision.id, self.view.left, next_pay_day(self.desk, decision.month))
        return form

    def draw(self) -> QWidget:
        return DrawDialog(self.fut, self.tasks, self.parent)

    def visit(self) -> QWidget:
        return VisitDialog(self.desk, self.tasks, self.contact, (), self.parent).form

    def handover(self) -> QWidget:
        return HandoverDialog(
            self.desk,
            self.tasks,
            self.parent,
            title="Flytta",
            about=self.view.rows.case.number,
            move=lambda form: hand_over(self.desk, (self.view.id,), form),
        ).card


OPENED: dict[str, Callable[[Window], QWidget]] = {
    "stop": Window.stop,
    "return": Window.came_back,
    "receipt": Window.receipt,
    "account": Window.account,
    "payment": Window.payment_form,
    "draw": Window.draw,
    "visit": Window.visit,
    "handover": Window.handover,
}


@pytest.fixture
def window(qtbot: QtBot, unit: Unit, tasks: Tasks) -> Window:
    made = Window(unit, tasks)
    qtbot.addWidget(made.parent)
    return made


def text_fields(form: QWidget) -> list[LineEdit | TextArea]:
    """The editors of plain text, last first: a reason stands last."""
    editors = [field.editor for field in fields_of(form)]
    plain = [one for one in editors if isinstance(one, LineEdit | TextArea)]
    return [one for one in reversed(plain) if type(one) in (LineEdit, TextArea)]


def kept(form: QWidget) -> KeptForm:
    around: QWidget | None = form
    while around is not None:
        for one in around.findChildren(KeptForm):
            return one
        around = around.parentWidget()
    raise AssertionError("nothing keeps the form")


@pytest.mark.parametrize("name", OPENED)
def test_what_was_left_half_way_is_there_again(
    qtbot: QtBot, tasks: Tasks, window: Window, name: str
) -> None:
    first = OPENED[name](window)
    settle(qtbot, tasks)
    proposed = typed_in(first)
    editor = text_fields(first)[0]
    editor.setFocus()
    editor.set_value(TYPED)
    before = typed_in(first)
    assert before != proposed
    kept(first).flush()
    settle(qtbot, tasks)

    again = OPENED[name](window)
    settle(qtbot, tasks)
    assert typed_in(again) == before

    kept(again).done()
    settle(qtbot, tasks)
    anew = OPENED[name](window)
    settle(qtbot, tasks)
    assert typed_in(anew) == proposed


def test_a_reason_is_kept_for_the_payment_that_it_was_typed_about(
    qtbot: QtBot, tasks: Tasks, window: Window
) -> None:
    other = prepared(window.desk, granted_case(window.desk, OTHERS[1]))
    form = StopForm(window.desk, tasks, window.parent)
    form.begin(window.payment)
    settle(qtbot, tasks)
    form.reason.set_value("Fel konto")
    form.begin(other)
    settle(qtbot, tasks)
    assert form.reason.value() == ""
    form.begin(window.payment)
    settle(qtbot, tasks)
    assert form.reason.value() == "Fel konto"


def test_what_is_typed_meanwhile_is_not_written_over(
    qtbot: QtBot, tasks: Tasks, window: Window
) -> None:
    save_draft(window.desk, f"stop:{window.payment.id}", '{"reason":"Förra gången"}')
    form = StopForm(window.desk, tasks, window.parent)
    form.begin(window.payment)
    form.reason.set_value("Nu")
    settle(qtbot, tasks)
    assert form.reason.value() == "Nu"


def test_a_form_that_stands_as_proposed_leaves_no_draft(
    qtbot: QtBot, tasks: Tasks, window: Window
) -> None:
    form = StopForm(window.desk, tasks, window.parent)
    form.begin(window.payment)
    settle(qtbot, tasks)
    form.reason.set_value("Fel")
    form.kept.flush()
    form.reason.set_value("")
    form.kept.flush()
    settle(qtbot, tasks)
    assert read_draft(window.desk, f"stop:{window.payment.id}") == ""


def test_another_sum_or_a_newer_account_is_another_payment(
    qtbot: QtBot, tasks: Tasks, window: Window, desk_of_payment: PaymentFormView
) -> None:
    form = desk_of_payment
    settle(qtbot, tasks)
    form.amount.setText("4000")
    form.kept.flush()
    settle(qtbot, tasks)

    later = PaymentFormView(window.desk, tasks, window.parent)
    decision = window.view.decision
    assert decision is not None
    day = next_pay_day(window.desk, decision.month)
    later.propose(decision.id, window.view.left - 100, day)
    settle(qtbot, tasks)
    assert later.amount.value() == window.view.left - 100


@pytest.fixture
def desk_of_payment(window: Window) -> PaymentFormView:
    form = window.payment_form()
    assert isinstance(form, PaymentFormView)
    return form


@pytest.mark.parametrize("draft", ["", "Skrivet i en äldre version", "[]", '{"a": 1}'])
def test_a_draft_that_cannot_be_read_is_no_draft(draft: str) -> None:
    assert as_typed(draft) is None
