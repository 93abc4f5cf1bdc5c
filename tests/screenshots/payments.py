"""Paying, in the case and in the unit's queue."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from fsclient.domain.payments import AccountKind
from fsclient.domain.staff import Role
from fsclient.ui.payments.page import PaymentsPage
from fsclient.ui.payments.release_dialog import ReleaseDialog
from fsclient.ui.payments.step import PaymentStepPage
from fsclient.ui.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import (
    payment_desk,
    register_account,
    release_payments,
    write_payment_file,
)
from tests.support.unit import Unit
from tests.support.walk import OTHERS, account_form, granted_case, prepared


def draw_payments(unit: Unit, tasks: Tasks) -> list[tuple[str, QWidget]]:
    """An untouched step, one with two payees, the queue with something odd, and the files."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    officer, second = (unit.desk(Role.PAYMENT_OFFICER, place) for place in (0, 1))
    filed = prepared(desk, granted_case(desk, OTHERS[3]))
    release_payments(second, (filed,))
    write_payment_file(second)
    split = _two_payees(desk)
    fresh = granted_case(desk, OTHERS[0])
    odd = granted_case(desk, OTHERS[1])
    register_account(desk, odd.id, account_form(holder="Sara Modell"))
    unit.clock.move(days=1)
    doubtful = account_form(clearing="8327-9", number="1234567890", holder="Sara Modell")
    register_account(desk, odd.id, doubtful)
    prepared(officer, reread_case(desk, odd.id))
    released = prepared(desk, granted_case(desk, OTHERS[2]))
    release_payments(second, (released,))
    files = _queue(second, tasks)
    files.tabs.set_current("files")
    files.tabs.chosen.emit("files")
    step = PaymentStepPage(desk, tasks)
    step.show_case(reread_case(desk, fresh.id), ())
    shared = PaymentStepPage(desk, tasks)
    shared.show_case(reread_case(desk, split.id), ())
    waiting = tuple(row.payment for row in payment_desk(second).waiting)
    queue = _queue(second, tasks)
    return [
        ("payment-step-new", step),
        ("payment-step-shared", shared),
        ("payments-queue", queue),
        ("payments-mine", _queue(officer, tasks)),
        ("payments-files", files),
        ("payments-asked", ReleaseDialog(waiting, queue)),
    ]


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
    prepared(desk, reread_case(desk, view.id), amount=Decimal(9850))
    register_account(desk, view.id, account_form())
    return reread_case(desk, view.id)


def _queue(desk: Desk, tasks: Tasks) -> PaymentsPage:
    page = PaymentsPage(desk, tasks)
    page.activate(None)
    return page
