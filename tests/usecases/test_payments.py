"""Payments: a checked account, two persons, and a file that the bank takes."""

import dataclasses
import hashlib
import importlib.resources
from datetime import date, timedelta
from decimal import Decimal

import pytest
from lxml import etree

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.payments import AccountKind, Payment, PaymentStatus
from fsclient.domain.people import Protection
from fsclient.domain.staff import Role
from fsclient.rules.deadlines import is_working_day
from fsclient.usecases.cases import (
    ApplicationForm,
    change_party,
    reread_case,
)
from fsclient.usecases.decision import save_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import payment_files, write_payment_file
from fsclient.usecases.payments import (
    PaymentForm,
    may_release,
    next_pay_day,
    payment_warnings,
    prepare_payment,
    release_payments,
    stop_payment,
)
from fsclient.usecases.registering import register_application
from fsclient.usecases.verification import verify
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    NOVEMBER,
    OTHERS,
    a_case,
    account_form,
    calculated,
    decided,
    granted_case,
    payment_queue,
    prepared,
    whole_form,
    with_flag,
)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def second(unit: Unit) -> Desk:
    return unit.desk(Role.PAYMENT_OFFICER)


def test_an_account_is_checked_before_it_is_kept(desk: Desk) -> None:
    case_id = a_case(desk)
    wrong = account_form(number="1234563", holder=" ", evidence="")
    with pytest.raises(RuleViolation) as caught:
        register_account(desk, case_id, wrong)
    assert {problem.field for problem in caught.value.problems} == {
        "number",
        "holder",
        "evidence",
    }
    assert reread_case(desk, case_id).account is None


def test_an_accounts_holder_is_kept_as_it_is_seen(desk: Desk) -> None:
    """A mark of direction in a pasted name would show the second person another one (case C8)."""
    case_id = a_case(desk)
    pasted = "Amira\u202e Exem\u00adpelsson\n\x00"
    register_account(desk, case_id, account_form(holder=pasted))
    account = reread_case(desk, case_id).account
    assert account is not None
    assert account.holder == "Amira Exempelsson"


def test_a_new_account_stands_beside_the_old_one(unit: Unit, desk: Desk) -> None:
    case_id = a_case(desk)
    register_account(desk, case_id, account_form())
    unit.clock.move(minutes=1)
    landlord = account_form(
        kind=AccountKind.BANKGIRO, clearing="", number="5050-1055", holder="Provhus AB"
    )
    register_account(desk, case_id, landlord)
    accounts = reread_case(desk, case_id).rows.accounts
    assert {account.holder for account in accounts} == {"Provhus AB", "Amira Exempelsson"}
    with pytest.raises(EnvironmentProblem, match="locked"), desk.begin() as work:
        work.accounts.save(dataclasses.replace(accounts[0], number="50501055"))


def test_nothing_is_paid_before_the_decision_is_signed(desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    register_account(desk, view.id, account_form())
    draft = save_decision(desk, view, whole_form(desk, view), None).row
    form = PaymentForm(decision_id=draft.id, account_id=None, amount=Decimal(1), pay_on=desk.today)
    with pytest.raises(RuleViolation, match="decision_unsigned"):
        prepare_payment(desk, form)


def test_a_decision_can_be_split_between_payees_but_not_exceeded(desk: Desk) -> None:
    view = granted_case(desk, rent=9000)
    prepared(desk, view, amount=Decimal(9000))
    view = reread_case(desk, view.id)
    assert view.decision is not None
    left = view.left
    assert left == view.decision.amount - 9000
    with pytest.raises(RuleViolation, match="more_than_decided"):
        prepared(desk, view, amount=left + 1)
    prepared(desk, view)
    assert reread_case(desk, view.id).left == 0


@pytest.mark.parametrize(
    ("pay_on", "code"),
    [
        (date(2026, 11, 9), "pay_day_past"),
        (date(2026, 11, 14), "pay_day_not_working"),
        (date(2026, 12, 24), "pay_day_not_working"),
        (None, "pay_day_needed"),
    ],
)
def test_money_goes_on_a_working_day_to_come(desk: Desk, pay_on: date | None, code: str) -> None:
    with pytest.raises(RuleViolation, match=code):
        prepared(desk, granted_case(desk), pay_on=pay_on)


def test_the_usual_pay_day_is_proposed_while_it_is_to_come(desk: Desk) -> None:
    assert next_pay_day(desk, Month(2026, 12)) == date(2026, 11, 26)
    assert next_pay_day(desk, Month(2026, 11)) == date(2026, 11, 11)
    # 26 December is a Saturday and a holiday, and no bank is open on the two days before it.
    assert next_pay_day(desk, Month(2027, 1)) == date(2026, 12, 23)
    assert is_working_day(next_pay_day(desk, Month(2027, 3)))


def test_the_second_person_neither_decided_nor_prepared(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    payment = prepared(second, granted_case(desk))
    assert not may_release(second, payment)
    with pytest.raises(RuleViolation, match="second_person_needed"):
        release_payments(second, (payment,))
    with pytest.raises(AccessDenied):
        release_payments(desk, (payment,))
    other = unit.desk(Role.PAYMENT_OFFICER, 1)
    release_payments(other, (payment,))
    (row,) = payment_queue(other, PaymentStatus.RELEASED)
    assert row.released_by == other.me.name


@pytest.mark.parametrize("forger", ["decided_by", "prepared_by"])
def test_the_database_refuses_a_forged_release(desk: Desk, second: Desk, forger: str) -> None:
    payment = prepared(second, granted_case(desk))
    forged = dataclasses.replace(
        payment,
        status=PaymentStatus.RELEASED,
        released_by=getattr(payment, forger),
        released_at=desk.now,
    )
    with pytest.raises(EnvironmentProblem, match="second_person_needed"), desk.begin() as work:
        work.payments.save(forged)
    assert len(payment_queue(second, PaymentStatus.PREPARED)) == 1


def test_a_release_is_all_or_nothing(unit: Unit, desk: Desk, second: Desk) -> None:
    other = unit.desk(Role.PAYMENT_OFFICER, 1)
    good = prepared(desk, granted_case(desk))
    gone = prepared(desk, granted_case(desk, OTHERS[0]))
    stop_payment(other, gone, "Fel konto")
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        release_payments(second, (good, gone))
    assert [row.payment.id for row in payment_queue(second, PaymentStatus.PREPARED)] == [good.id]


def test_a_released_payment_is_locked_and_a_stopped_one_has_a_reason(
    desk: Desk, second: Desk
) -> None:
    payment = prepared(desk, granted_case(desk))
    with pytest.raises(RuleViolation, match="stop_reason_needed"):
        stop_payment(second, payment, "  ")
    release_payments(second, (payment,))
    (row,) = payment_queue(second, PaymentStatus.RELEASED)
    with pytest.raises(EnvironmentProblem, match="locked"), desk.begin() as work:
        work.payments.save(dataclasses.replace(row.payment, amount=Decimal(1)))


def test_a_stopped_payment_gives_its_money_back(desk: Desk, second: Desk) -> None:
    view = granted_case(desk)
    payment = prepared(desk, view)
    stop_payment(second, payment, "Hyran är redan betald")
    view = reread_case(desk, view.id)
    assert view.decision is not None
    assert view.left == view.decision.amount


def test_a_released_payment_is_stopped_until_a_file_has_it(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    view = granted_case(desk)
    released = released_payment(second, prepared(desk, view))
    unit.clock.move(minutes=5)
    stopper = unit.desk(Role.COORDINATOR)
    stop_payment(stopper, released, " Hyresvärden har bytt bankgiro. ")
    view = reread_case(desk, view.id)
    (stopped,) = view.payments
    assert stopped.status is PaymentStatus.STOPPED
    assert (stopped.stopped_by, stopped.stopped_at) == (stopper.me.id, stopper.now)
    assert (stopped.released_by, stopped.released_at) == (second.me.id, released.released_at)
    assert view.rows.notes[0].text == (
        "Utbetalningen på 14\u202f220\u202fkr till Amira Exempelsson för november 2026 stoppades "
        f"innan den betalades ut. {second.me.name} släppte den 2026-11-10. "
        "Hyresvärden har bytt bankgiro."
    )
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "payment"
    with pytest.raises(RuleViolation, match="nothing_to_file"):
        write_payment_file(second)
    with pytest.raises(RuleViolation, match="stopped_already"):
        stop_payment(second, stopped, "En gång till")
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_what_was_stopped_is_released_again_by_a_second_person_only(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    view = granted_case(desk)
    stop_payment(second, released_payment(second, prepared(desk, view)), "Fel konto")
    again = prepared(second, reread_case(desk, view.id))
    for one in (second, desk):
        with pytest.raises((RuleViolation, AccessDenied)):
            release_payments(one, (again,))
    other = unit.desk(Role.PAYMENT_OFFICER, 1)
    assert released_payment(other, again).on_its_way


def test_a_payment_that_a_file_has_taken_is_not_stopped(desk: Desk, second: Desk) -> None:
    released = released_payment(second, prepared(desk, granted_case(desk)))
    write_payment_file(second)
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        stop_payment(second, released, "För sent")
    (filed,) = payment_queue(second, PaymentStatus.RELEASED, filed=True)
    with pytest.raises(RuleViolation, match="payment_filed"):
        stop_payment(second, filed.payment, "För sent")


@pytest.mark.parametrize("role", [Role.SOCIAL_WORKER, Role.HEAD, Role.FUT_INVESTIGATOR])
def test_only_those_who_release_stop(unit: Unit, desk: Desk, second: Desk, role: Role) -> None:
    released = released_payment(second, prepared(desk, granted_case(desk)))
    with pytest.raises(AccessDenied):
        stop_payment(unit.desk(role), released, "Fel konto")


def released_payment(second: Desk, payment: Payment) -> Payment:
    release_payments(second, (payment,))
    with second.begin() as work:
        return work.payments.get(payment.id)


def test_what_looks_odd_is_said_before_the_release(unit: Unit, desk: Desk, second: Desk) -> None:
    view = granted_case(desk)
    prepared(desk, view, amount=Decimal(1000))
    (row,) = payment_queue(second, PaymentStatus.PREPARED)
    assert payment_warnings(row, second.today) == ("account_new",)
    assert row.registered_by == desk.me.name
    known = dataclasses.replace(row.account, registered_at=desk.now - timedelta(days=14))
    assert payment_warnings(dataclasses.replace(row, account=known), second.today) == ()
    release_payments(second, (row.payment,))
    unit.clock.move(days=1)
    register_account(desk, view.id, account_form(clearing="8327-9", number="1234567890"))
    prepared(desk, reread_case(desk, view.id))
    (row,) = payment_queue(second, PaymentStatus.PREPARED)
    warnings = payment_warnings(row, second.today)
    assert {"account_replaced", "paid_before", "account_doubtful"} <= set(warnings)
    assert "pay_day_passed" in payment_warnings(row, row.payment.pay_on + timedelta(days=1))


def test_a_file_carries_every_released_payment_once_and_follows_the_schema(
    unit: Unit, desk: Desk, second: Desk
) -> None:
    payments = tuple(prepared(desk, granted_case(desk, who)) for who in (AMIRA, OTHERS[0]))
    release_payments(second, payments)
    seen: list[tuple[int, int]] = []
    written = write_payment_file(second, lambda done, total: seen.append((done, total)))
    file = written.file
    assert seen == [(1, 2), (2, 2)]
    assert written.changes.touches("payment")
    assert file.sha256 == hashlib.sha256(file.xml).hexdigest()
    assert (file.payments, file.total) == (2, sum(one.amount for one in payments))
    schema_text = next(
        entry
        for entry in importlib.resources.files("sepaxml").joinpath("schemas").iterdir()
        if entry.name == "pain.001.001.09.xsd"
    ).read_bytes()
    etree.XMLSchema(etree.fromstring(schema_text)).assertValid(etree.fromstring(file.xml))
    assert b"bist" not in file.xml.lower()
    with pytest.raises(RuleViolation, match="nothing_to_file"):
        write_payment_file(second)
    assert [kept.xml for kept in payment_files(second)] == [file.xml]


def test_a_cancelled_file_leaves_the_payments_waiting(desk: Desk, second: Desk) -> None:
    release_payments(second, (prepared(desk, granted_case(desk)),))

    def cancel(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_payment_file(second, cancel)
    assert len(payment_queue(second, PaymentStatus.RELEASED, filed=False)) == 1
    assert payment_files(second) == ()


def test_only_a_payment_officer_writes_the_file(desk: Desk) -> None:
    with pytest.raises(AccessDenied):
        write_payment_file(desk)


# Found by attacking the walk, 2026-11-27: December's application hid November's 14 220 kr.
def test_what_was_granted_before_is_paid_though_a_later_month_is_applied_for(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    november = granted_case(desk).decision
    assert november is not None
    case_id = november.case_id
    renewal = ApplicationForm(
        kind=ApplicationKind.RENEWAL,
        month=NOVEMBER.plus(1),
        received_on=desk.today,
        complete=True,
    )
    register_application(desk, case_id, renewal)
    view = reread_case(desk, case_id)
    assert view.rows.next_step is not None
    assert (view.rows.next_step.step, view.rows.next_step.amount) == ("payment", november.amount)
    calculated(desk, case_id)
    view = decided(desk, case_id)
    assert view.paying is not None
    assert view.paying.id == november.id
    account = register_account(desk, case_id, account_form())
    for decision in (november, view.decision):
        assert decision is not None
        paid = reread_case(desk, case_id).paying
        assert paid is not None
        assert paid.id == decision.id
        form = PaymentForm(
            decision_id=decision.id,
            account_id=next(iter(account.ids)),
            amount=decision.amount,
            pay_on=next_pay_day(desk, decision.month),
        )
        prepare_payment(desk, form)
    view = reread_case(desk, case_id)
    assert not view.earlier_unpaid
    assert view.unpaid == 0


# Found by attacking the forms, 2026-11-27.
@pytest.mark.parametrize("far", [date(2126, 1, 2), date(2027, 2, 1)])
def test_no_pay_day_is_out_of_reach(desk: Desk, far: date) -> None:
    view = granted_case(desk)
    with pytest.raises(RuleViolation, match="pay_day_too_far"):
        prepared(desk, view, pay_on=far)


def test_no_slip_is_sent_to_a_protected_home(desk: Desk) -> None:
    slip = account_form(kind=AccountKind.NOTICE, clearing="", number="", evidence="Inget konto.")
    case_id = a_case(desk, person=with_flag(AMIRA))
    with pytest.raises(RuleViolation) as caught:
        register_account(desk, case_id, slip)
    assert [(one.code, one.field) for one in caught.value.problems] == [
        ("notice_protected", "kind")
    ]
    view = granted_case(desk, OTHERS[0])
    register_account(desk, view.id, slip)
    view = reread_case(desk, view.id)
    hidden = dataclasses.replace(view.applicant.person, protection=Protection.CONFIDENTIALITY_FLAG)
    change_party(desk, view.applicant, dataclasses.replace(view.applicant, person=hidden))
    with pytest.raises(RuleViolation, match="notice_protected"):
        prepared(desk, reread_case(desk, view.id))


@pytest.mark.parametrize("nothing", ["", "  ", ".", "- ?", "\u200b", "\u00ad\u2060"])
def test_what_cannot_be_read_is_no_reason(desk: Desk, second: Desk, nothing: str) -> None:
    payment = prepared(desk, granted_case(desk))
    with pytest.raises(RuleViolation, match="stop_reason_needed"):
        stop_payment(second, payment, nothing)
    with pytest.raises(RuleViolation, match="evidence_needed"):
        register_account(desk, payment.case_id, account_form(evidence=nothing))
