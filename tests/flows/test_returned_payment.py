"""The walk of a returned payment, from the decision to the second file, on each engine.

unicef/hope#2379, #1815, #2132; OCA/bank-payment#1124.
"""

import dataclasses
from decimal import Decimal

import pytest

from fsclient.domain.errors import RuleViolation
from fsclient.domain.payments import ReturnKind
from fsclient.domain.staff import Role
from fsclient.storage.maintenance import check
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import put_right
from fsclient.usecases.cases import reread_case
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import sent_payments, write_payment_file
from fsclient.usecases.payment_returns import ReturnForm, confirm_returns, register_return
from fsclient.usecases.payments import payment_desk, payment_warnings, release_payments
from fsclient.usecases.verification import verify
from tests.support.tampering import tampered
from tests.support.unit import make_unit
from tests.support.walk import account_form, granted_case, prepared


def test_money_that_came_back_is_paid_again(database: LocalDatabase | ServerDatabase) -> None:
    unit = make_unit(database)
    worker = unit.desk(Role.SOCIAL_WORKER)
    officer, third = unit.desk(Role.PAYMENT_OFFICER), unit.desk(Role.COORDINATOR)
    head = unit.desk(Role.HEAD)

    view = granted_case(worker)
    release_payments(officer, (prepared(worker, view),))
    first = write_payment_file(officer).file

    unit.clock.move(days=3)
    (sent,) = sent_payments(officer, first.message_id)
    register_return(
        officer,
        sent.payment,
        ReturnForm(
            kind=ReturnKind.RETURNED,
            cause="account_closed",
            reason="Bankens returlista.",
            happened_on=officer.today,
        ),
    )
    (waiting,) = payment_desk(third).returns
    confirm_returns(third, (waiting.came_back,))
    assert verify(head).findings == ()

    view = reread_case(worker, view.id)
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "payment_returned"
    register_account(worker, view.id, account_form(clearing="6112", number="123456789"))
    view = reread_case(worker, view.id)
    again = prepared(worker, view)
    (row,) = payment_desk(officer).waiting
    assert "account_failed" not in payment_warnings(row, officer.today)
    release_payments(officer, (again,))
    second = write_payment_file(officer).file
    assert (second.payments, second.total) == (first.payments, first.total)
    view = reread_case(worker, view.id)
    assert (view.left, view.unpaid_returns) == (Decimal(0), ())
    assert payment_desk(officer).returns == ()
    with pytest.raises(RuleViolation, match="more_than_decided"):
        prepared(worker, view, amount=Decimal(1))
    assert verify(head).findings == ()
    # The made-up unit writes as of other days.
    put_right(database.engine)
    assert check(database.engine) == ()

    def seen_after(statement: str) -> set[str]:
        with tampered(database, statement) as touched:
            office = dataclasses.replace(unit.office, database=touched)
            return {finding.problem.code for finding in verify(office).findings}

    assert seen_after("DELETE FROM payment_return") == {
        "payment_row_gone",
        "paid_more_than_decided",
    }
    assert seen_after("UPDATE payment_return SET cause = 'other'") == {"return_changed"}
