"""After the file: what came back is said by one, confirmed by another, and paid again."""

import dataclasses
from datetime import date, timedelta
from decimal import Decimal

import pytest
from lxml import etree

from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.payments import (
    AccountKind,
    Payment,
    PaymentFile,
    PaymentStatus,
    ReferenceKind,
    ReturnKind,
)
from fsclient.domain.staff import Role
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import sent_payments, write_payment_file
from fsclient.usecases.payment_returns import (
    ReturnForm,
    confirm_returns,
    decline_returns,
    may_settle,
    register_file_return,
    register_return,
)
from fsclient.usecases.payments import (
    payment_desk,
    payment_warnings,
    release_payments,
    stop_payment,
)
from fsclient.usecases.verification import verify
from tests.support.unit import Unit
from tests.support.walk import AMIRA, OTHERS, account_form, granted_case, payment_queue, prepared

DAY = date(2026, 11, 10)
CLOSED = ReturnForm(
    kind=ReturnKind.RETURNED,
    cause="account_closed",
    reason="Bankens lista 10 november.",
    happened_on=DAY,
)
LOST = ReturnForm(
    kind=ReturnKind.LOST,
    cause="file_not_sent",
    reason="Filen blev liggande på datorn.",
    happened_on=DAY,
)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def second(unit: Unit) -> Desk:
    return unit.desk(Role.PAYMENT_OFFICER)


@pytest.fixture
def third(unit: Unit) -> Desk:
    return unit.desk(Role.COORDINATOR)


def filed(second: Desk, *payments: Payment) -> PaymentFile:
    release_payments(second, payments)
    return write_payment_file(second).file


def reread(desk: Desk, payment: Payment) -> Payment:
    with desk.begin() as work:
        return work.payments.get(payment.id)


def came_back(desk: Desk, view: CaseView) -> CaseView:
    return reread_case(desk, view.id)


def test_a_returned_payment_is_paid_again_from_the_same_decision(
    unit: Unit, desk: Desk, second: Desk, third: Desk
) -> None:
    """unicef/hope#2379, OCA/bank-payment#1124: the money was stuck for ever."""
    view = granted_case(desk)
    payment = prepared(desk, view)
    old = filed(second, payment)
    unit.clock.move(days=2)
    register_return(second, reread(desk, payment), dataclasses.replace(CLOSED, happened_on=DAY))
    view = came_back(desk, view)
    assert view.left == 0
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "payment_return_waits"

    (row,) = view.rows.returns
    assert not may_settle(second, row)
    with pytest.raises(RuleViolation, match="return_second_person_needed"):
        confirm_returns(second, (row,))
    confirm_returns(third, (row,))

    view = came_back(desk, view)
    assert view.decision is not None
    assert view.left == view.decision.amount
    assert view.rows.next_step is not None
    assert (view.rows.next_step.step, view.rows.next_step.amount) == (
        "payment_returned",
        view.decision.amount,
    )
    assert view.rows.notes[0].text == (
        "Utbetalningen på 14\u202f220\u202fkr till Amira Exempelsson för november 2026 kom "
        "tillbaka från banken 2026-11-10: kontot avslutat. Bankens lista 10 november. Beloppet är "
        f"kvar att betala. {second.me.name} registrerade det och {third.me.name} bekräftade."
    )

    again = prepared(desk, view)
    (waiting,) = payment_desk(second).waiting
    assert "account_failed" in payment_warnings(waiting, second.today)
    assert reread_case(desk, view.id).rows.next_step.step == "payment_release"  # type: ignore[union-attr]  # a case has one
    new = filed(second, again)
    assert new.total == old.total == payment.amount
    assert reread_case(desk, view.id).left == 0
    with second.begin() as work:
        assert work.payment_files.get(old.id) == old
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_a_whole_file_that_was_lost_is_written_again(
    unit: Unit, desk: Desk, second: Desk, third: Desk
) -> None:
    payments = tuple(prepared(desk, granted_case(desk, who)) for who in (AMIRA, OTHERS[0]))
    file = filed(second, *payments)
    register_file_return(second, file, LOST)
    with pytest.raises(RuleViolation, match="returned_already"):
        register_file_return(third, file, LOST)
    rows = tuple(one.came_back for one in payment_desk(third).returns)
    assert len(rows) == 2
    confirm_returns(third, rows)
    views = [reread_case(desk, payment.case_id) for payment in payments]
    assert all(view.decision and view.left == view.decision.amount for view in views)
    # The account is not to blame for the file.
    again = tuple(prepared(desk, view) for view in views)
    waiting = payment_desk(second).waiting
    assert not any("account_failed" in payment_warnings(row, second.today) for row in waiting)
    assert filed(second, *again).total == file.total
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_one_of_a_refused_file_may_have_come_back_before(
    desk: Desk, second: Desk, third: Desk
) -> None:
    payments = tuple(prepared(desk, granted_case(desk, who)) for who in (AMIRA, OTHERS[0]))
    file = filed(second, *payments)
    register_return(second, reread(desk, payments[0]), CLOSED)
    register_file_return(
        second,
        file,
        dataclasses.replace(LOST, kind=ReturnKind.REFUSED, cause="file_not_accepted"),
    )
    rows = payment_desk(third).returns
    assert {row.came_back.kind for row in rows} == {ReturnKind.RETURNED, ReturnKind.REFUSED}
    assert {row.row.payment.id for row in rows} == {payment.id for payment in payments}


def test_what_did_arrive_is_declined_with_a_reason_and_can_come_back_later(
    unit: Unit, desk: Desk, second: Desk, third: Desk
) -> None:
    view = granted_case(desk)
    payment = prepared(desk, view)
    filed(second, payment)
    register_return(second, reread(desk, payment), CLOSED)
    (row,) = came_back(desk, view).rows.returns
    with pytest.raises(RuleViolation, match="decline_reason_needed"):
        decline_returns(third, (row,), " ")
    decline_returns(third, (row,), "Mottagaren har fått pengarna.")
    assert came_back(desk, view).left == 0
    with pytest.raises(RuleViolation, match="more_than_decided"):
        prepared(desk, came_back(desk, view), amount=Decimal(1))
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        confirm_returns(third, (row,))
    register_return(second, reread(desk, payment), CLOSED)
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_only_what_has_left_comes_back_once_and_says_why(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    payment = prepared(desk, granted_case(desk))
    release_payments(second, (payment,))
    with pytest.raises(RuleViolation, match="payment_not_sent"):
        register_return(second, reread(desk, payment), CLOSED)
    write_payment_file(second)
    gone = reread(desk, payment)
    lacking = ReturnForm(kind=ReturnKind.RETURNED, cause="", reason=" ", happened_on=None)
    with pytest.raises(RuleViolation) as caught:
        register_return(second, gone, lacking)
    assert {one.field for one in caught.value.problems} == {"cause", "reason", "happened_on"}
    for wrong, code in (
        (DAY + timedelta(days=1), "return_day_to_come"),
        (DAY - timedelta(days=1), "returned_before_sent"),
    ):
        with pytest.raises(RuleViolation, match=code):
            register_return(second, gone, dataclasses.replace(CLOSED, happened_on=wrong))
    register_return(second, gone, CLOSED)
    with pytest.raises(RuleViolation, match="returned_already"):
        register_return(second, gone, CLOSED)


@pytest.mark.parametrize("role", [Role.SOCIAL_WORKER, Role.HEAD, Role.FUT_INVESTIGATOR])
def test_only_those_who_release_say_that_money_came_back(
    unit: Unit, desk: Desk, second: Desk, role: Role
) -> None:
    payment = prepared(desk, granted_case(desk))
    filed(second, payment)
    with pytest.raises(AccessDenied):
        register_return(unit.desk(role), reread(desk, payment), CLOSED)


def test_the_same_number_is_flagged_however_it_is_registered_again(
    desk: Desk, second: Desk, third: Desk
) -> None:
    view = granted_case(desk)
    payment = prepared(desk, view)
    filed(second, payment)
    register_return(second, reread(desk, payment), CLOSED)
    confirm_returns(third, came_back(desk, view).rows.returns)
    register_account(desk, view.id, account_form(number="1234562", holder="A Exempelsson"))
    prepared(desk, came_back(desk, view))
    # The same account in somebody else's case is the same account.
    prepared(desk, granted_case(desk, OTHERS[0]))
    for row in payment_desk(second).waiting:
        assert "account_failed" in payment_warnings(row, second.today)
    register_account(desk, view.id, account_form(clearing="8327-9", number="1234567890"))


def test_what_was_never_sent_flags_no_account(desk: Desk, second: Desk, third: Desk) -> None:
    view = granted_case(desk)
    file = filed(second, prepared(desk, view))
    register_file_return(second, file, dataclasses.replace(LOST, cause=CLOSED.cause))
    confirm_returns(third, came_back(desk, view).rows.returns)
    prepared(desk, came_back(desk, view))
    (row,) = payment_desk(second).waiting
    assert "account_failed" not in payment_warnings(row, second.today)


def test_a_payment_that_has_left_is_found_by_what_the_bank_writes(desk: Desk, second: Desk) -> None:
    payment = prepared(desk, granted_case(desk))
    file = filed(second, payment)
    number = reread_case(desk, payment.case_id).rows.case.number
    for text in ("amira", "EXEMPEL", number, "14220", "14 220", file.message_id, payment.id.hex):
        assert [row.payment.id for row in sent_payments(second, text)] == [payment.id], text
    assert sent_payments(second, "  ") == ()
    assert sent_payments(second, "Demoson") == ()
    register_return(second, reread(desk, payment), CLOSED)
    assert sent_payments(second, "amira") == ()


def test_one_bad_payment_is_set_aside_and_the_others_are_paid(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    """Case C8 (OpenOlitor#67, j-lawyer-org#3599): one bad name stopped everybody's money."""
    good = prepared(desk, granted_case(desk))
    bad_view = granted_case(desk, OTHERS[0])
    with pytest.raises(RuleViolation, match="payee_name_characters"):
        register_account(desk, bad_view.id, account_form(holder="كارل Demoson"))
    register_account(desk, bad_view.id, account_form(holder="Karl Demoson"))
    (registered,) = reread_case(desk, bad_view.id).rows.accounts
    with unit.office.database.begin() as work:
        # As an account that was registered before names were checked.
        later = unit.clock.now + timedelta(minutes=1)
        kept = dataclasses.replace(registered, id=desk.new_id(), holder="كارل Demoson")
        work.accounts.add(dataclasses.replace(kept, registered_at=later))
        work.commit()
    bad = prepared(desk, reread_case(desk, bad_view.id))
    release_payments(second, (good, bad))
    written = write_payment_file(second)
    assert (written.file.payments, written.file.total) == (1, good.amount)
    (left_out,) = written.left_out
    assert left_out.row.payment.id == bad.id
    assert left_out.problem.code == "payee_name_characters"
    (waiting,) = payment_desk(second).released
    assert waiting.set_aside is not None
    assert waiting.set_aside.code == "payee_name_characters"
    view = reread_case(desk, bad_view.id)
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "payment_set_aside"
    # Tried again with the next file; the same reason is written down once.
    with pytest.raises(RuleViolation, match="nothing_writable"):
        write_payment_file(second)
    assert len(reread_case(desk, bad_view.id).rows.set_aside) == 1
    (row,) = payment_queue(second, PaymentStatus.RELEASED, filed=False)
    stop_payment(second, row.payment, "Skriv namnet med latinska bokstäver")
    unit.clock.move(minutes=2)
    register_account(desk, bad_view.id, account_form(holder="Karl Demoson"))
    again = prepared(desk, reread_case(desk, bad_view.id))
    assert filed(second, again).payments == 1
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_a_landlord_sees_which_rent_it_is(desk: Desk, second: Desk) -> None:
    """An audit of direct payments to landlords: no RmtInf at all reached the landlord."""
    view = granted_case(desk)
    landlord = account_form(
        kind=AccountKind.BANKGIRO, clearing="", number="5050-1055", holder="Provhus AB"
    )
    register_account(desk, view.id, landlord)
    view = reread_case(desk, view.id)
    with pytest.raises(RuleViolation, match="reference_needed"):
        prepared(desk, view)
    rent = prepared(
        desk,
        view,
        amount=Decimal(9000),
        reference_kind=ReferenceKind.OCR,
        reference="1234 5674",
    )
    rest = prepared(
        desk,
        reread_case(desk, view.id),
        reference_kind=ReferenceKind.MESSAGE,
        reference="Hyra december, kontrakt 1204-17",
    )
    file = filed(second, rent, rest)
    told = {
        str(element.tag).rpartition("}")[2]: element.text
        for element in etree.fromstring(file.xml).iter()
    }
    assert told["Ref"] == "12345674"
    assert (told["Ustrd"] or "").startswith("Hyra december")
