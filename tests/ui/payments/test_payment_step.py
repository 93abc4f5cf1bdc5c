"""Paying a decision in its case: a checked account, all that is left, a working day."""

from collections.abc import Callable
from decimal import Decimal
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fsclient.domain.decision import DecisionKind
from fsclient.domain.payments import AccountKind, PaymentStatus, ReferenceKind, ReturnKind
from fsclient.domain.staff import Role
from fsclient.storage import tables
from fsclient.ui.payments.step import PaymentStepPage
from fsclient.ui.work.kept_form import as_typed
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payment_returns import ReturnForm, confirm_returns, register_return
from fsclient.usecases.payments import next_pay_day, release_payments
from fsclient.usecases.workflow import step_list
from tests.support.tampering import behind_guards
from tests.support.unit import Unit
from tests.support.walk import (
    NOVEMBER,
    OTHERS,
    REASONS,
    a_case,
    account_form,
    calculated,
    decided,
    granted_case,
    prepared,
)
from tests.ui.recorder import RecordingPresenter
from tests.ui.stepping import Opened

Open = Callable[..., Opened[PaymentStepPage]]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def opened(qtbot: QtBot, tasks: Tasks, desk: Desk, presenter: RecordingPresenter) -> Open:
    def show(case_id: UUID, who: Desk = desk) -> Opened[PaymentStepPage]:
        return Opened(qtbot, PaymentStepPage, who, case_id, tasks, presenter)

    return show


def account_closed(desk: Desk) -> ReturnForm:
    return ReturnForm(
        kind=ReturnKind.RETURNED,
        cause="account_closed",
        reason="Bankens lista.",
        happened_on=desk.today,
    )


def test_an_account_is_checked_while_it_is_typed_and_then_registered(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    view = granted_case(desk)
    step = opened(view.id)
    form = step.page.account_form
    assert form.isVisible()
    assert form.holder.value() == "Amira Exempelsson"
    qtbot.keyClicks(form.clearing, "1200")
    qtbot.keyClicks(form.number, "1234563")
    assert form.verdict.text().startswith("Kontrollsiffran i kontonumret")
    form.number.clear()
    qtbot.keyClicks(form.number, "1234562")
    assert form.verdict.text().startswith("Danske Bank 1200, 1")
    qtbot.keyClicks(form.evidence, "Kontoutdrag")
    step.press(form.register)
    account = reread_case(desk, view.id).account
    assert account is not None
    assert (account.number, account.evidence) == ("1234562", "Kontoutdrag")
    assert not form.isVisible()
    assert "\u2022\u2022\u2022\u2022 4562" in step.page.form.account.currentText()


def test_the_keys_register_an_account_and_then_prepare_its_payment(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    view = granted_case(desk)
    step = opened(view.id)
    form = step.page.account_form
    qtbot.keyClicks(form.clearing, "1200")
    qtbot.keyClicks(form.number, "1234562")
    qtbot.keyClicks(form.evidence, "Kontoutdrag")
    form.evidence.setFocus()
    qtbot.keyClick(form.evidence, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    step.settle()
    assert reread_case(desk, view.id).account is not None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert step.page.form.isAncestorOf(focus)
    qtbot.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    step.settle()
    assert len(reread_case(desk, view.id).payments) == 1


def test_what_is_typed_of_one_case_is_not_kept_with_another_cases_account(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    """The other's account was chosen before the first case's text was put away."""
    first, second = granted_case(desk), granted_case(desk, OTHERS[0])
    for view in (first, second):
        register_account(desk, view.id, account_form(holder=view.applicant.person.full_name))
    step = opened(first.id)
    form = step.page.form
    mine = form.account.value()
    form.amount.setText("100")
    form.amount.edited.emit()
    for case_id in (second.id, first.id):
        view = reread_case(desk, case_id)
        step.page.show_case(view, step_list(view))
        qtbot.waitUntil(lambda: tasks.is_idle)
    assert form.amount.text() == "100"
    with desk.begin() as work:
        kept = [one.content for one in work.drafts.find() if one.key.startswith("payment:")]
    told = [(as_typed(text) or {}).get("account_id") for text in kept if text]
    assert told == [str(mine)]


def test_a_case_that_stands_still_says_so_before_anything_is_proposed(
    unit: Unit, desk: Desk, opened: Open
) -> None:
    """An amount was proposed, and refused when someone had filled in the rest."""
    view = granted_case(desk)
    payment = prepared(desk, view, amount=Decimal(1000))
    of_it = tables.payment.c.id == payment.id
    behind_guards(unit.office.database, sa.update(tables.payment).where(of_it).values(payee="Nil"))
    step = opened(view.id)
    assert not step.page.form.isVisible()
    assert step.page.standstill.isVisible()
    assert "fsclient verify" in step.page.standstill.text
    assert step.page.payments.isVisible(), "what there is can be stopped all the same"


def test_a_new_account_is_paid_to_though_the_old_one_was_altered(
    unit: Unit, desk: Desk, opened: Open
) -> None:
    view = granted_case(desk)
    old = prepared(desk, view, amount=Decimal(1000)).account_id
    of_it = tables.payee_account.c.id == old
    altered = sa.update(tables.payee_account).where(of_it).values(evidence="Ingen")
    behind_guards(unit.office.database, altered)
    register_account(desk, view.id, account_form(number="1234570"))
    step = opened(view.id)
    assert step.page.form.isVisible()
    step.press(step.page.form.prepare)
    assert len(reread_case(desk, view.id).payments) == 2


def test_why_there_is_no_account_is_not_asked_for_with_an_account_statement(
    desk: Desk, opened: Open
) -> None:
    form = opened(granted_case(desk).id).page.account_form
    assert "kontoutdrag" in form.evidence.placeholderText()
    form.kind.set_value(AccountKind.CARD)
    form.kind.edited.emit()
    assert "kontoutdrag" not in form.evidence.placeholderText()


def test_an_account_that_failed_is_not_chosen_and_a_new_one_is_at_once(
    unit: Unit, desk: Desk, opened: Open
) -> None:
    view = granted_case(desk)
    register_account(desk, view.id, account_form())
    step = opened(view.id)
    (old,) = reread_case(desk, view.id).rows.accounts
    assert step.page.form.account.value() == old.id
    officer = unit.desk(Role.PAYMENT_OFFICER)
    release_payments(officer, (prepared(desk, reread_case(desk, view.id)),))
    write_payment_file(officer)
    (sent,) = reread_case(desk, view.id).payments
    register_return(officer, sent, account_closed(desk))
    confirm_returns(unit.desk(Role.COORDINATOR), reread_case(desk, view.id).rows.returns)
    step.show_again()
    assert step.page.form.account.value() is None
    assert not step.page.form.reference.isVisible()
    unit.clock.move(minutes=1)
    register_account(desk, view.id, account_form(clearing="8327-9", number="1234567890"))
    step.show_again()
    newest = reread_case(desk, view.id).rows.accounts[0]
    assert step.page.form.account.value() == newest.id != old.id
    step.page.form.account.set_value(old.id)
    step.show_again()
    assert step.page.form.account.value() == old.id


def test_a_doubtful_account_is_said_to_be_so(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    step = opened(granted_case(desk).id)
    form = step.page.account_form
    qtbot.keyClicks(form.clearing, "8327-9")
    qtbot.keyClicks(form.number, "1234567890")
    assert form.verdict.property("tone") == "warn"
    assert "Swedbank" in form.verdict.text()


def test_a_half_typed_account_comes_back(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    view = granted_case(desk)
    step = opened(view.id)
    qtbot.keyClicks(step.page.account_form.clearing, "6112")
    step.keep()
    again = opened(view.id)
    assert again.page.account_form.clearing.value() == "6112"


def test_what_an_account_lacks_is_said_at_its_fields(desk: Desk, opened: Open) -> None:
    step = opened(granted_case(desk).id)
    form = step.page.account_form
    form.holder.clear()
    step.press(form.register)
    assert reread_case(desk, step.case_id).account is None
    fields = {problem.field for problem in step.presenter.problems}
    assert fields == {"clearing", "holder", "evidence"}


def test_all_that_is_left_is_proposed_and_can_be_split(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    view = granted_case(desk, rent=9850)
    register_account(desk, view.id, account_form())
    landlord = account_form(
        kind=AccountKind.BANKGIRO, clearing="", number="5050-1055", holder="Provhus AB"
    )
    register_account(desk, view.id, landlord)
    step = opened(view.id)
    form = step.page.form
    assert view.decision is not None
    assert form.amount.value() == view.decision.amount
    assert form.pay_on.value() == next_pay_day(desk, NOVEMBER)
    landlords = next(
        one.id for one in reread_case(desk, view.id).rows.accounts if one.holder == "Provhus AB"
    )
    form.account.set_value(landlords)
    form.account.edited.emit()
    form.amount.clear()
    qtbot.keyClicks(form.amount, "9850")
    step.press(form.prepare)
    assert {problem.code for problem in step.presenter.problems} == {"reference_needed"}
    qtbot.keyClicks(form.reference, "1234 5674")
    step.press(form.prepare)
    (first,) = reread_case(desk, view.id).payments
    assert (first.payee, first.amount) == ("Provhus AB", Decimal(9850))
    assert (first.reference_kind, first.reference) == (ReferenceKind.OCR, "12345674")
    # Remembered for the same payee.
    assert form.reference.value() == "1234 5674"
    assert form.amount.value() == view.decision.amount - 9850
    form.amount.setFocus()
    qtbot.keyClick(form.amount, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    step.settle()
    assert not form.isVisible()
    assert len(reread_case(desk, view.id).payments) == 2


def test_a_day_that_is_no_bank_day_is_refused_at_its_field(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    view = granted_case(desk)
    register_account(desk, view.id, account_form())
    step = opened(view.id)
    step.page.form.pay_on.clear()
    qtbot.keyClicks(step.page.form.pay_on, "2026-11-14")
    step.press(step.page.form.prepare)
    assert [problem.code for problem in step.presenter.problems] == ["pay_day_not_working"]
    assert reread_case(desk, view.id).payments == ()


def test_a_payment_that_waits_can_be_stopped_with_a_reason(
    qtbot: QtBot, unit: Unit, desk: Desk, opened: Open
) -> None:
    view = granted_case(desk)
    prepared(desk, view)
    officer = unit.desk(Role.PAYMENT_OFFICER)
    step = opened(view.id, officer)
    page = step.page
    assert not page.stop.isVisible()
    page.payments.view.setFocus()
    step.press(page.stop)
    assert page.stop_form.stop.text() == "Stoppa 14\u202f220\u202fkr"
    step.press(page.stop_form.stop)
    reason = page.stop_form.reason
    qtbot.keyClicks(reason, "Fel konto")
    qtbot.keyClick(reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    step.settle()
    (payment,) = reread_case(desk, view.id).payments
    assert (payment.status, payment.stopped_reason) == (PaymentStatus.STOPPED, "Fel konto")
    assert page.form.isVisible()


def test_a_released_payment_can_be_stopped_until_it_is_in_a_file(
    qtbot: QtBot, unit: Unit, desk: Desk, opened: Open
) -> None:
    view = granted_case(desk)
    officer = unit.desk(Role.PAYMENT_OFFICER)
    release_payments(officer, (prepared(desk, view),))
    step = opened(view.id, officer)
    page = step.page
    page.payments.view.setFocus()
    step.press(page.stop)
    qtbot.keyClicks(page.stop_form.reason, "Fel konto")
    step.press(page.stop_form.stop)
    (payment,) = reread_case(desk, view.id).payments
    assert payment.status is PaymentStatus.STOPPED
    release_payments(unit.desk(Role.COORDINATOR), (prepared(officer, reread_case(desk, view.id)),))
    write_payment_file(officer)
    step = opened(view.id, officer)
    step.page.payments.view.setFocus()
    step.page.payments.select(
        next(one.id for one in reread_case(desk, view.id).payments if one.file_id is not None)
    )
    assert not step.page.stop.isVisible()


def test_before_a_decision_and_after_a_refusal_there_is_nothing_to_pay(
    desk: Desk, opened: Open
) -> None:
    view = calculated(desk, a_case(desk), wage=40_000)
    step = opened(view.id)
    assert step.page.empty.isVisible()
    decided(desk, view.id, kind=DecisionKind.REFUSAL, amount=None, reasons=REASONS)
    step.show_again()
    assert step.page.empty.isVisible()
    assert not step.page.form.isVisible()


def test_a_list_on_its_way_to_a_file_stays_the_cases_that_was_shown(
    desk: Desk, opened: Open
) -> None:
    """Its cells are made beside the window: with another case open they were without account."""
    first, other = granted_case(desk), granted_case(desk, OTHERS[0])
    prepared(desk, first)
    page = opened(first.id).page
    tables = (page.payments, page.accounts)
    asked = [(table.every_row()(), table.listing_maker()) for table in tables]
    shown = [list(listing(rows).lines) for rows, listing in asked]
    assert [len(lines) for lines in shown] == [1, 1]
    assert shown[0][0][1] == shown[1][0][1] != ""
    page.show_case(reread_case(desk, other.id), ())
    assert [list(listing(rows).lines) for rows, listing in asked] == shown
