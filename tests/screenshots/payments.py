"""Paying, in the case and in the unit's queue."""

from collections.abc import Iterator
from decimal import Decimal

from fsclient.domain.payments import AccountKind, Payment, ReferenceKind, ReturnKind
from fsclient.domain.staff import Role
from fsclient.ui.payments.page import PaymentsPage
from fsclient.ui.payments.step import PaymentStepPage
from fsclient.ui.shell.window import MainWindow
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payment_returns import ReturnForm, confirm_returns, register_return
from fsclient.usecases.payments import release_payments
from tests.screenshots.pictures import Picture, at_step, in_window, settle
from tests.support.unit import Unit
from tests.support.walk import OTHERS, account_form, granted_case, prepared


def pictures(unit: Unit) -> Iterator[Picture]:
    """No account, a wrong one, two payees; the queue empty, odd, one's own, asked; the files."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    officer, second = (unit.desk(Role.PAYMENT_OFFICER, place) for place in (0, 1))
    yield in_window("empty", second, "payments")
    filed = prepared(desk, granted_case(desk, OTHERS[3]))
    release_payments(second, (filed,))
    write_payment_file(second)
    fresh = granted_case(desk, OTHERS[0])
    yield at_step("step-new", desk, fresh.id, "payment")
    yield at_step("step-wrong", desk, fresh.id, "payment", _type_wrong_number)
    shared = _two_payees(desk)
    yield at_step("step-shared", desk, shared.id, "payment")
    odd = granted_case(desk, OTHERS[1])
    register_account(desk, odd.id, account_form(holder="Sara Modell"))
    unit.clock.move(days=1)
    doubtful = account_form(clearing="8327-9", number="1234567890", holder="Sara Modell")
    register_account(desk, odd.id, doubtful)
    prepared(officer, reread_case(desk, odd.id))
    released = prepared(desk, granted_case(desk, OTHERS[2]))
    release_payments(second, (released,))
    yield in_window("queue", second, "payments")
    yield in_window("own", officer, "payments")
    yield in_window("asked", second, "payments", then=_ask)
    yield in_window("files", second, "payments", then=_show_files)
    yield in_window("writing", second, "payments", then=_ask_to_write)
    yield in_window("printed", second, "payments", then=_print_list)
    yield in_window("stopping", second, "payments", then=_stop_released)
    gone = _reread(second, filed)
    form = ReturnForm(
        kind=ReturnKind.RETURNED,
        cause="account_closed",
        reason="Bankens lista 11 november.",
        happened_on=desk.today,
    )
    register_return(officer, gone, form)
    yield in_window("returns", second, "payments", then=_show_returns)
    yield in_window("searching", second, "payments", then=_search)
    confirm_returns(second, reread_case(desk, gone.case_id).rows.returns)
    yield at_step("step-returned", desk, gone.case_id, "payment")


def _type_wrong_number(page: PaymentStepPage) -> None:
    page.account_form.clearing.setText("6112")
    page.account_form.number.setText("123456788")
    page.account_form.register.click()
    settle(page.tasks)


def _ask(page: PaymentsPage) -> None:
    page.waiting.detail.review.click()
    page.waiting.release.click()


def _show_files(page: PaymentsPage) -> None:
    page.tabs.set_current("files")
    page.tabs.chosen.emit("files")


def _ask_to_write(page: PaymentsPage) -> None:
    _show_files(page)
    settle(page.tasks)
    page.files.write.click()


def _print_list(page: PaymentsPage) -> None:
    _show_files(page)
    settle(page.tasks)
    page.files.released.setFocus()
    window = page.window()
    assert isinstance(window, MainWindow)
    window.run("print")


def _reread(desk: Desk, payment: Payment) -> Payment:
    with desk.begin() as work:
        return work.payments.get(payment.id)


def _show_returns(page: PaymentsPage) -> None:
    page.tabs.set_current("returns")
    page.tabs.chosen.emit("returns")
    page.returns.table.select_first()


def _search(page: PaymentsPage) -> None:
    _show_returns(page)
    page.returns.search.set_value("a")
    page.returns.search.edited.emit()
    settle(page.tasks)
    page.returns.found.select_first()


def _stop_released(page: PaymentsPage) -> None:
    _show_files(page)
    page.files.released.select_first()
    page.files.stop.click()


def _two_payees(desk: Desk) -> CaseView:
    view = granted_case(desk, rent=9850)
    landlord = account_form(
        kind=AccountKind.BANKGIRO,
        clearing="",
        number="5050-1055",
        holder="Fastighets AB Provhus",
        evidence="Hyresavi november",
    )
    register_account(desk, view.id, landlord)
    rent = {"reference_kind": ReferenceKind.OCR, "reference": "12345674"}
    prepared(desk, reread_case(desk, view.id), amount=Decimal(9850), **rent)
    register_account(desk, view.id, account_form())
    return reread_case(desk, view.id)
