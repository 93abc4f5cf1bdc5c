"""Payments: from a signed decision to a checked account, released by a second person."""

import dataclasses
import hashlib
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.money import kronor
from fsclient.domain.months import Month
from fsclient.domain.payments import (
    AccountKind,
    PayeeAccount,
    Payment,
    PaymentFile,
    PaymentStatus,
)
from fsclient.domain.staff import Action
from fsclient.domain.transfers import PaymentFileData, Transfer
from fsclient.rules.accounts import check_account
from fsclient.rules.deadlines import is_working_day, next_working_day, working_day_before
from fsclient.usecases.access import log
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.ports import PaymentRow, UnitOfWork

_NEW_ACCOUNT = timedelta(days=14)
_MOST_IN_QUEUE = 2000

Step = Callable[[int, int], None]
"""Told how many of how many are done; what it raises ends the run, and nothing is kept."""


def _silent(done: int, total: int) -> None:
    """For a run that nobody waits for."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AccountForm:
    """An account as typed. ``evidence`` says what showed that it is the holder's."""

    holder: str
    kind: AccountKind
    clearing: str
    number: str
    evidence: str


def register_account(desk: Desk, case_id: UUID, form: AccountForm) -> ChangeSet:
    """A checked account for a case; an earlier one is kept. Raises RuleViolation at fields."""
    desk.require(Action.REGISTER_ACCOUNT)
    problems = []
    if not form.holder.strip():
        problems.append(Problem("holder_needed", "holder"))
    if not form.evidence.strip():
        problems.append(Problem("evidence_needed", "evidence"))
    try:
        checked = check_account(form.kind, form.clearing, form.number)
    except RuleViolation as violation:
        raise RuleViolation(*violation.problems, *problems) from violation
    if problems:
        raise RuleViolation(*problems)
    account = PayeeAccount(
        id=desk.new_id(),
        case_id=case_id,
        holder=form.holder.strip(),
        kind=checked.kind,
        clearing=checked.clearing,
        number=checked.number,
        evidence=form.evidence.strip(),
        check_digit_doubtful=checked.warning is not None,
        registered_by=desk.me.id,
        registered_at=desk.now,
    )
    with desk.begin() as work:
        work.accounts.add(account)
        work.commit()
    return desk.changed("account", case_id=case_id, ids=(account.id,))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PaymentForm:
    """A payment as typed, in kronor."""

    decision_id: UUID
    account_id: UUID | None
    amount: Decimal | None
    pay_on: date | None


def next_pay_day(desk: Desk, month: Month) -> date:
    """The usual pay day before a month, where it is still to come; else the next working day."""
    before = month.plus(-1)
    usual = before.first.replace(day=min(desk.setting("pay_day"), before.days))
    tomorrow = next_working_day(desk.today + timedelta(days=1))
    return max(working_day_before(usual), tomorrow)


def left_to_pay(amount: Decimal, payments: tuple[Payment, ...]) -> Decimal:
    """What of a decided amount is on no payment yet, in kronor."""
    used = sum(row.amount for row in payments if row.status is not PaymentStatus.STOPPED)
    return amount - used


def prepare_payment(desk: Desk, form: PaymentForm) -> ChangeSet:
    """A payment that waits for a second person. Raises RuleViolation at the fields.

    ``decision_unsigned``, ``more_than_decided``, ``pay_day_past``, ``pay_day_not_working`` ...
    """
    desk.require(Action.PREPARE_PAYMENT)
    with desk.begin() as work:
        decision = work.decisions.get(form.decision_id)
        if not decision.signed or decision.signed_by is None:
            raise RuleViolation.at(None, "decision_unsigned")
        left = left_to_pay(decision.amount, work.payments.find(decision_id=decision.id))
        problems = _payment_problems(desk, form, left)
        if problems:
            raise RuleViolation(*problems)
        assert form.account_id is not None
        assert form.amount is not None
        assert form.pay_on is not None
        account = work.accounts.get(form.account_id)
        if account.case_id != decision.case_id:
            raise RuleViolation.at("account_id", "account_of_other_case")
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
        )
        work.payments.add(payment)
        refresh_next_step(desk, work, decision.case_id)
        work.commit()
    return desk.changed("payment", case_id=payment.case_id, ids=(payment.id,))


def _payment_problems(desk: Desk, form: PaymentForm, left: Decimal) -> list[Problem]:
    problems = []
    if form.account_id is None:
        problems.append(Problem("account_needed", "account_id"))
    if form.amount is None or form.amount <= 0:
        problems.append(Problem("amount_needed", "amount"))
    elif form.amount > left:
        problems.append(Problem("more_than_decided", "amount", {"left": left}))
    if form.pay_on is None:
        problems.append(Problem("pay_day_needed", "pay_on"))
    elif form.pay_on < desk.today:
        problems.append(Problem("pay_day_past", "pay_on"))
    elif not is_working_day(form.pay_on):
        problems.append(Problem("pay_day_not_working", "pay_on"))
    return problems


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PaymentDesk:
    """What waits for a second person, and what is released but in no file yet."""

    waiting: tuple[PaymentRow, ...]
    released: tuple[PaymentRow, ...]


def payment_desk(desk: Desk) -> PaymentDesk:
    """Both queues, by pay day, with what a second person needs to judge them; logged."""
    desk.require(Action.PREPARE_PAYMENT)
    with desk.begin() as work:
        found = PaymentDesk(
            waiting=work.screens.payments(PaymentStatus.PREPARED, filed=None, limit=_MOST_IN_QUEUE),
            released=work.screens.payments(
                PaymentStatus.RELEASED, filed=False, limit=_MOST_IN_QUEUE
            ),
        )
        shown = len(found.waiting) + len(found.released)
        if shown:
            log(desk, work, "list_payments", f"{shown} betalningar")
            work.commit()
    return found


def payment_warnings(row: PaymentRow, today: date) -> tuple[str, ...]:
    """Codes of what a second person should look at before releasing; empty is ready."""
    warnings = []
    new = local_day(row.account.registered_at) > today - _NEW_ACCOUNT
    if row.accounts_before and new:
        warnings.append("account_changed")
    if row.month_paid_before:
        warnings.append("paid_before")
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


def release_payments(desk: Desk, payments: tuple[Payment, ...], step: Step = _silent) -> ChangeSet:
    """Release as the second person: all or none.

    Raises RuleViolation ``second_person_needed`` where the one at the desk prepared or decided
    any of them, ``not_waiting`` where one is released or stopped already.
    """
    desk.require(Action.RELEASE_PAYMENT)
    for payment in payments:
        if not may_release(desk, payment):
            raise RuleViolation.at(None, "second_person_needed", payee=payment.payee)
    with desk.begin() as work:
        for done, payment in enumerate(payments, start=1):
            _release(desk, work, payment)
            step(done, len(payments))
        work.commit()
    return desk.changed("payment", ids=tuple(payment.id for payment in payments))


def _release(desk: Desk, work: UnitOfWork, payment: Payment) -> None:
    if payment.status is not PaymentStatus.PREPARED:
        raise RuleViolation.at(None, "not_waiting", payee=payment.payee)
    work.payments.save(
        dataclasses.replace(
            payment,
            status=PaymentStatus.RELEASED,
            released_by=desk.me.id,
            released_at=desk.now,
        )
    )
    refresh_next_step(desk, work, payment.case_id)


def stop_payment(desk: Desk, payment: Payment, reason: str) -> ChangeSet:
    """Stop a payment that is in no file yet, for good, with a reason.

    What it would have paid is left to prepare again, for a second person to release. Where it
    was released already, the journal says so. Raises RuleViolation ``stop_reason_needed``,
    ``payment_filed`` or ``stopped_already``; EnvironmentProblem ``someone_saved_first`` where a
    file has just taken it.
    """
    desk.require(Action.STOP_PAYMENT)
    reason = reason.strip()
    if not reason:
        raise RuleViolation.at("reason", "stop_reason_needed")
    if payment.file_id is not None:
        raise RuleViolation.at(None, "payment_filed", payee=payment.payee)
    if payment.status is PaymentStatus.STOPPED:
        raise RuleViolation.at(None, "stopped_already", payee=payment.payee)
    with desk.begin() as work:
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
        f"{payment.month.in_words} stoppades innan den gick till banken. "
        f"{releaser} släppte den {local_day(payment.released_at)}. {reason}"
    )
    add_signed_note(desk, work, payment.case_id, NoteKind.PAYMENT, text, "payment")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    """A file that was just written and kept."""

    file: PaymentFile
    changes: ChangeSet


def write_payment_file(desk: Desk, step: Step = _silent) -> WrittenFile:
    """Put every released payment that is in no file yet into one, and keep the file.

    Raises RuleViolation ``nothing_to_file``.
    """
    desk.require(Action.WRITE_PAYMENT_FILE)
    with desk.begin() as work:
        rows = work.screens.payments(PaymentStatus.RELEASED, filed=False, limit=_MOST_IN_QUEUE)
        if not rows:
            raise RuleViolation.at(None, "nothing_to_file")
        file_id = desk.new_id()
        message_id = f"FS{desk.now:%Y%m%d%H%M%S}{file_id.hex[-12:].upper()}"
        data = PaymentFileData(
            message_id=message_id,
            created_at=desk.now,
            debtor=desk.office.unit.debtor,
            transfers=tuple(_transfer(desk, row) for row in rows),
        )
        xml = desk.office.payment_files.payment_file(data)
        file = PaymentFile(
            id=file_id,
            message_id=message_id,
            created_at=desk.now,
            created_by=desk.me.id,
            payments=len(rows),
            total=sum((row.payment.amount for row in rows), Decimal(0)),
            sha256=hashlib.sha256(xml).hexdigest(),
            xml=xml,
        )
        work.payment_files.add(file)
        for done, row in enumerate(rows, start=1):
            work.payments.save(dataclasses.replace(row.payment, file_id=file.id))
            step(done, len(rows))
        work.commit()
    changes = desk.changed("payment", "payment_file", ids=(file.id,))
    return WrittenFile(file=file, changes=changes)


def _transfer(desk: Desk, row: PaymentRow) -> Transfer:
    account = row.account
    return Transfer(
        end_to_end_id=row.payment.id.hex,
        amount=row.payment.amount,
        payee=row.payment.payee,
        account=check_account(account.kind, account.clearing, account.number),
        pay_on=next_working_day(max(row.payment.pay_on, desk.today)),
    )


def payment_files(desk: Desk) -> tuple[PaymentFile, ...]:
    """Files written so far, newest first."""
    desk.require(Action.WRITE_PAYMENT_FILE)
    with desk.begin() as work:
        return work.screens.payment_files(50)
