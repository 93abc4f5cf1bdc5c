"""Payments: from a signed decision to a checked account, released by a second person."""

import dataclasses
import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from fsclient.domain.decision import Decision
from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.money import kronor
from fsclient.domain.months import Month
from fsclient.domain.names import is_blank
from fsclient.domain.payments import (
    BY_HAND,
    TO_ACCOUNT,
    AccountKind,
    PayeeAccount,
    Payment,
    PaymentCourse,
    PaymentStatus,
    ReferenceKind,
)
from fsclient.domain.staff import Action
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.deadlines import is_working_day, next_working_day, working_day_before
from fsclient.rules.references import plain_reference, reference_problems
from fsclient.usecases.access import log
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.once import command, reading
from fsclient.usecases.payees import (
    home_protected,
    identity_numbers,
    register_problems,
    revealing_words,
)
from fsclient.usecases.ports import PaymentRow, ReturnRow, UnitOfWork
from fsclient.usecases.reminders import has_come
from fsclient.usecases.typed import Typed

_NEW_ACCOUNT = timedelta(days=14)

_ALTERED = {
    "sealed_row_altered": "payment_altered",
    "sealed_sums_altered": "payment_sums_altered",
}
"""What is said of one payment among many that the database would not write again."""

Step = Callable[[int, int], None]
"""Told how many of how many are done; what it raises ends the run, and nothing is kept."""


def silent(done: int, total: int) -> None:
    """For a run that nobody waits for."""


_FURTHEST = timedelta(days=62)
"""How far ahead a pay day may be, where its month ends sooner."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PaymentForm(Typed):
    """A payment as typed, in kronor; ``reference`` is what the payee is to see."""

    decision_id: UUID
    account_id: UUID | None
    amount: Decimal | None
    pay_on: date | None
    reference_kind: ReferenceKind | None = None
    reference: str = ""

    @property
    def about(self) -> UUID:
        """What is paid of, to whomever: ``once.py`` asks."""
        return self.decision_id


def soonest(desk: Desk, way: AccountKind) -> date:
    """The day that money can be with someone at the earliest: by hand today, if it is a working
    day, and to an account the day on which the bank carries out a file that is made now.
    """
    if way.by_hand:
        return next_working_day(desk.today)
    return desk.office.payment_files.bank(desk.office.unit.debtor).earliest(desk.now)


def next_pay_day(desk: Desk, month: Month) -> date:
    """The usual pay day before a month, where it is still to come; else the next working day."""
    before = month.plus(-1)
    usual = before.first.replace(day=min(desk.setting("pay_day"), before.days))
    tomorrow = next_working_day(desk.today + timedelta(days=1))
    return max(working_day_before(usual), tomorrow)


def course_of(work: UnitOfWork, case_id: UUID) -> PaymentCourse:
    """A case's payments and what became of them, as they are now."""
    return PaymentCourse(
        work.payments.find(case_id=case_id),
        work.returns.find(case_id=case_id),
        work.receipts.find(case_id=case_id),
        work.set_aside.find(case_id=case_id),
    )


@command
def prepare_payment(desk: Desk, form: PaymentForm) -> ChangeSet:
    """A payment that waits for a second person. Raises RuleViolation at the fields.

    ``decision_unsigned``, ``case_is_closed``, ``more_than_decided``, ``pay_day_past``,
    ``pay_day_too_far`` (``last``), ``pay_day_not_working``, ``notice_protected``;
    what ``reference_problems`` and ``register_problems`` name.
    """
    desk.require(Action.PREPARE_PAYMENT)
    with desk.begin() as work:
        payment = prepare_in(desk, work, form)
        work.commit()
    return desk.changed("payment", case_id=payment.case_id, ids=(payment.id,))


def hindrance_to_paying(desk: Desk, view: CaseView) -> Problem | None:
    """Why nothing more can be prepared of the decision that is paid from, as far as the payments
    that there are tell: ``sealed_sums_altered``, or ``sealed_row_altered`` where it is the decision
    or its only payment. None where all is well.
    """
    with desk.begin() as work:
        hindered, accounts = work.together(
            lambda: work.payments.hindered(*view.rows.payments),
            lambda: work.accounts.hindered(*view.rows.accounts),
        )
    codes = {
        hindered[one.id]
        for one in view.rows.payments
        if one.id in hindered
        and one.account_id not in accounts
        and view.paying is not None
        and one.decision_id == view.paying.id
    }
    return Problem(max(codes)) if codes else None


def prepare_in(desk: Desk, work: UnitOfWork, form: PaymentForm) -> Payment:
    """The same within a unit of work that the caller commits."""
    decision = work.decisions.get(form.decision_id)
    case = work.cases.hold(decision.case_id)
    course = course_of(work, decision.case_id)
    if case.closed_on is not None and not _came_back_since(course, decision, case.closed_on):
        raise RuleViolation.at(None, "case_is_closed")
    if not decision.signed or decision.signed_by is None:
        raise RuleViolation.at(None, "decision_unsigned")
    left = course.left_of(decision.id, decision.amount)
    account = None if form.account_id is None else work.accounts.get(form.account_id)
    problems = _payment_problems(desk, form, left, decision.month)
    if account is not None:
        problems += _way_problems(desk, work, account, form)
    if problems:
        raise RuleViolation(*problems)
    assert account is not None
    assert form.amount is not None
    assert form.pay_on is not None
    if account.case_id != decision.case_id:
        raise RuleViolation.at("account_id", "account_of_other_case")
    reference = plain_reference(form.reference_kind, form.reference)
    payment = Payment(
        id=desk.new_id(),
        case_id=decision.case_id,
        decision_id=decision.id,
        account_id=account.id,
        payee=account.holder,
        amount=form.amount,
        month=decision.month,
        pay_on=form.pay_on,
        decided_by=decision.signed_by,
        prepared_by=desk.me.id,
        prepared_at=desk.now,
        reference_kind=form.reference_kind if reference else None,
        reference=reference or None,
    )
    work.payments.add(payment)
    has_come(desk, work, decision.case_id, {one.id for one in course.returned_of(decision.id)})
    refresh_next_step(desk, work, decision.case_id)
    return payment


def _came_back_since(course: PaymentCourse, decision: Decision, closed_on: date) -> bool:
    """Whether money came back when the case was closed already: it is still the household's, and
    whoever has another case by now cannot have this one opened again.
    """
    settled = (row.settled_at for row in course.returned_of(decision.id))
    return any(at is not None and local_day(at) >= closed_on for at in settled)


def _payment_problems(desk: Desk, form: PaymentForm, left: Decimal, month: Month) -> list[Problem]:
    problems = []
    if form.account_id is None:
        problems.append(Problem("account_needed", "account_id"))
    if form.amount is None or form.amount <= 0:
        problems.append(Problem("amount_needed", "amount"))
    elif fault := amount_fault(form.amount):
        problems.append(Problem(fault, "amount"))
    elif form.amount > left:
        problems.append(Problem("more_than_decided", "amount", {"left": left}))
    if form.pay_on is None:
        problems.append(Problem("pay_day_needed", "pay_on"))
    elif form.pay_on < desk.today:
        problems.append(Problem("pay_day_past", "pay_on"))
    elif form.pay_on > (last := max(desk.today + _FURTHEST, month.last)):
        problems.append(Problem("pay_day_too_far", "pay_on", {"last": last}))
    elif not is_working_day(form.pay_on):
        problems.append(Problem("pay_day_not_working", "pay_on"))
    return problems


def _way_problems(
    desk: Desk, work: UnitOfWork, account: PayeeAccount, form: PaymentForm
) -> Iterator[Problem]:
    numbers = tuple(identity_numbers(work, account.case_id))
    yield from reference_problems(
        account.kind, form.reference_kind, form.reference, revealing_words(desk), numbers
    )
    if account.kind is AccountKind.REGISTER:
        yield from register_problems(desk, work, account.case_id, account.number, "account_id")
    if account.kind is AccountKind.NOTICE and home_protected(work, account.case_id):
        yield Problem("notice_protected", "account_id")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PaymentDesk:
    """What waits for a second person, and what is released: for a file, for the bank's register,
    to be handed out; and what came back and is not settled or not paid again. ``unreadable`` are
    the cases with a payment that can't be read, which is in none of them.
    """

    waiting: tuple[PaymentRow, ...]
    released: tuple[PaymentRow, ...]
    for_register: tuple[PaymentRow, ...] = ()
    by_hand: tuple[PaymentRow, ...] = ()
    returns: tuple[ReturnRow, ...] = ()
    unreadable: tuple[str, ...] = ()


@reading
def payment_desk(desk: Desk) -> PaymentDesk:
    """Both queues, by pay day, with what a second person needs to judge them; logged."""
    desk.require(Action.PREPARE_PAYMENT)
    with desk.begin() as work:

        def released(*ways: AccountKind) -> Callable[[], tuple[PaymentRow, ...]]:
            return lambda: work.screens.payments(PaymentStatus.RELEASED, filed=False, ways=ways)

        waiting, to_account, for_register, by_hand, returns = work.together(
            lambda: work.screens.payments(PaymentStatus.PREPARED, filed=None),
            released(*TO_ACCOUNT),
            released(AccountKind.REGISTER),
            released(*BY_HAND),
            lambda: work.screens.returns(open_only=True),
        )
        found = PaymentDesk(
            waiting=waiting,
            released=to_account,
            for_register=for_register,
            by_hand=by_hand,
            returns=returns,
            unreadable=work.screens.unreadable(),
        )
        shown = sum(
            len(rows)
            for rows in (
                found.waiting,
                found.released,
                found.for_register,
                found.by_hand,
                found.returns,
            )
        )
        if shown:
            log(desk, work, "list_payments", f"{shown} betalningar")
            work.commit()
    return found


def payment_warnings(row: PaymentRow, today: date) -> tuple[str, ...]:
    """Codes of what a second person should look at before releasing; empty is ready."""
    warnings = []
    new = local_day(row.account.registered_at) > today - _NEW_ACCOUNT
    if new and row.account.kind.has_number:
        warnings.append("account_replaced" if row.accounts_before else "account_new")
    if row.month_paid_before:
        warnings.append("paid_before")
    if row.account_failed:
        warnings.append("account_failed")
    if row.account.check_digit_doubtful:
        warnings.append("account_doubtful")
    if row.payment.pay_on < today:
        warnings.append("pay_day_passed")
    return tuple(warnings)


def may_release(desk: Desk, payment: Payment) -> bool:
    """Whether the one at the desk can be the second person of a payment."""
    return desk.may(Action.RELEASE_PAYMENT) and desk.me.id not in (
        payment.prepared_by,
        payment.decided_by,
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """What a second person released, and what was set aside, by payment, with why."""

    changes: ChangeSet
    left_out: Mapping[UUID, Problem]


@command
def release_payments(desk: Desk, payments: tuple[Payment, ...], step: Step = silent) -> Released:
    """Release as the second person: all but those that were altered since they were signed, or
    rest on what was; these are left waiting, and hold up nobody else's.

    Raises RuleViolation ``second_person_needed`` where the one at the desk prepared or decided
    any of them, ``not_waiting`` where one is released or stopped already, ``payment_altered`` and
    ``payment_sums_altered`` where nothing is left to release.
    """
    desk.require(Action.RELEASE_PAYMENT)
    for payment in payments:
        if not may_release(desk, payment):
            raise RuleViolation.at(None, "second_person_needed", payee=payment.payee)
    with desk.begin() as work:
        hindered = work.payments.hindered(*payments)
        left_out = {
            payment.id: Problem(_ALTERED[hindered[payment.id]], None, {"payee": payment.payee})
            for payment in payments
            if payment.id in hindered
        }
        released = [payment for payment in payments if payment.id not in left_out]
        if left_out and not released:
            raise RuleViolation(*left_out.values())
        _release(desk, work, released, step)
        work.commit()
    changes = desk.changed("payment", ids=tuple(payment.id for payment in released))
    return Released(changes=changes, left_out=left_out)


def _release(desk: Desk, work: UnitOfWork, payments: Sequence[Payment], step: Step) -> None:
    for payment in payments:
        if payment.status is not PaymentStatus.PREPARED:
            raise RuleViolation.at(None, "not_waiting", payee=payment.payee)
    save_payments(
        work,
        [
            dataclasses.replace(
                payment,
                status=PaymentStatus.RELEASED,
                released_by=desk.me.id,
                released_at=desk.now,
            )
            for payment in payments
        ],
    )
    of_case = Counter(payment.case_id for payment in payments)
    done = itertools.count(1)

    def tell(case_id: UUID) -> None:
        for _ in range(of_case[case_id]):
            step(next(done), len(payments))

    refresh_next_step(desk, work, *of_case, each=tell)


def save_payments(work: UnitOfWork, payments: Sequence[Payment]) -> None:
    """Payments as they have become, all or none; of one that another saved first it is told whose
    it is.
    """
    try:
        work.payments.save_all(*payments)
    except EnvironmentProblem as problem:
        row_id = problem.values.get("row_id")
        if row_id is None:
            raise
        whose = next(one.payee for one in payments if one.id == row_id)
        raise EnvironmentProblem(problem.code, **problem.values, whose=whose) from problem


@command
def stop_payment(desk: Desk, payment: Payment, reason: str) -> ChangeSet:
    """Stop a payment that is in no file yet, for good, with a reason.

    What it would have paid is left to prepare again, for a second person to release. Where it
    was released already, the journal says so. Raises RuleViolation ``stop_reason_needed``,
    ``payment_filed``, ``payment_handed_out`` or ``stopped_already``; EnvironmentProblem
    ``someone_saved_first`` where a file has just taken it.
    """
    desk.require(Action.STOP_PAYMENT)
    reason = reason.strip()
    if is_blank(reason):
        raise RuleViolation.at("reason", "stop_reason_needed")
    if payment.file_id is not None:
        raise RuleViolation.at(None, "payment_filed", payee=payment.payee)
    if payment.status is PaymentStatus.STOPPED:
        raise RuleViolation.at(None, "stopped_already", payee=payment.payee)
    with desk.begin() as work:
        if work.receipts.find(payment_id=payment.id):
            raise RuleViolation.at(None, "payment_handed_out", payee=payment.payee)
        work.payments.save(
            dataclasses.replace(
                payment,
                status=PaymentStatus.STOPPED,
                stopped_by=desk.me.id,
                stopped_at=desk.now,
                stopped_reason=reason,
            )
        )
        if payment.on_its_way:
            _note_stopped(desk, work, payment, reason)
        refresh_next_step(desk, work, payment.case_id)
        work.commit()
    return desk.changed("payment", "note", case_id=payment.case_id, ids=(payment.id,))


def _note_stopped(desk: Desk, work: UnitOfWork, payment: Payment, reason: str) -> None:
    assert payment.released_by is not None
    assert payment.released_at is not None
    releaser = work.staff.get(payment.released_by).name
    text = (
        f"Utbetalningen på {kronor(payment.amount)} till {payment.payee} för "
        f"{payment.month.in_words} stoppades innan den betalades ut. "
        f"{releaser} släppte den {local_day(payment.released_at)}. {reason}"
    )
    add_signed_note(desk, work, payment.case_id, NoteKind.PAYMENT, text, "payment")
