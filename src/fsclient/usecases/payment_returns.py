"""Money that did not arrive: said by one, confirmed by another, and left to pay again."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from uuid import UUID

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.journal import Note, NoteKind
from fsclient.domain.money import kronor
from fsclient.domain.names import is_blank, with_stop
from fsclient.domain.payments import (
    Payment,
    PaymentFile,
    PaymentReturn,
    ReturnKind,
    ReturnOutcome,
)
from fsclient.domain.reminders import ReminderKind
from fsclient.domain.staff import Action
from fsclient.domain.texts import clean_text
from fsclient.rules.catalogues import CatalogueEntry
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.journal import seal_note
from fsclient.usecases.once import command
from fsclient.usecases.payments import course_of
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.reminders import has_come, wait_for
from fsclient.usecases.seals import fields_of, seal
from fsclient.usecases.typed import Typed

ACCOUNT_FAULT = "account"
"""The fault in the catalogue ``return_causes`` that flags the account."""

_SEALED = (
    "id",
    "payment_id",
    "case_id",
    "file_id",
    "kind",
    "cause",
    "account_fault",
    "reason",
    "happened_on",
    "registered_by",
    "registered_at",
    "outcome",
    "settled_by",
    "settled_at",
    "settled_reason",
)
_WHAT = {
    ReturnKind.RETURNED: "kom tillbaka från banken",
    ReturnKind.REFUSED: "vägrades av banken",
    ReturnKind.LOST: "blev aldrig skickad",
}
_WHAT_BY_HAND = {
    ReturnKind.RETURNED: "kom tillbaka",
    ReturnKind.REFUSED: "togs inte emot",
    ReturnKind.LOST: "nådde aldrig fram",
}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReturnForm(Typed):
    """What happened as typed; ``cause`` is a key of ``return_causes``."""

    kind: ReturnKind
    cause: str
    reason: str
    happened_on: date | None


@command
def register_return(desk: Desk, payment: Payment, form: ReturnForm) -> ChangeSet:
    """Say that a payment which has left did not arrive; it counts once another confirms it.

    Raises RuleViolation at the fields, ``payment_not_sent`` or ``returned_already``.
    """
    desk.require(Action.RETURN_PAYMENT)
    with desk.begin() as work:
        _register(desk, work, (payment,), form)
        work.commit()
    return desk.changed("payment", case_id=payment.case_id, ids=(payment.id,))


@command
def register_file_return(desk: Desk, file: PaymentFile, form: ReturnForm) -> ChangeSet:
    """Say the same of every payment of a file that has not come back already.

    Raises RuleViolation at the fields, or ``returned_already`` where none is left.
    """
    desk.require(Action.RETURN_PAYMENT)
    with desk.begin() as work:
        known = {one.payment_id for one in work.returns.find(file_id=file.id) if _stands(one)}
        payments = [one for one in work.payments.find(file_id=file.id) if one.id not in known]
        if not payments:
            raise RuleViolation.at(None, "returned_already")
        _register(desk, work, payments, form)
        work.commit()
    return desk.changed("payment", "payment_file", ids=(file.id,))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileReturns:
    """What of a file came back: how many wait and count, and what can still be returned."""

    waiting: int
    back: int
    left: int
    amount: Decimal


def file_returns(desk: Desk) -> Mapping[UUID, FileReturns]:
    """The files that anything has come back from, by their id."""
    desk.require(Action.WRITE_PAYMENT_FILE)
    with desk.begin() as work:
        standing = [one for one in work.returns.find() if one.file_id and _stands(one)]
        found = {}
        for file_id in {one.file_id for one in standing if one.file_id}:
            rows = {one.payment_id: one for one in standing if one.file_id == file_id}
            payments = work.payments.find(file_id=file_id)
            left = [one.amount for one in payments if one.id not in rows]
            found[file_id] = FileReturns(
                waiting=sum(one.waits for one in rows.values()),
                back=sum(one.counts for one in rows.values()),
                left=len(left),
                amount=sum(left, Decimal(0)),
            )
    return found


def fitting_causes(desk: Desk, about: Payment | PaymentFile) -> tuple[CatalogueEntry, ...]:
    """The causes that can be said: of a whole file the file's own, of what was handed out the
    payee's, of any other payment the account's too; and another, of each.
    """
    entries = desk.book.catalogues["return_causes"].at(desk.today)
    if isinstance(about, PaymentFile):
        faults = {"file"}
    elif about.file_id is None:
        faults = {"payee"}
    else:
        faults = {ACCOUNT_FAULT, "payee"}
    return tuple(one for one in entries if one.fault in faults or one.key == "other")


def _stands(row: PaymentReturn) -> bool:
    return row.waits or row.counts


def _register(desk: Desk, work: UnitOfWork, payments: Iterable[Payment], form: ReturnForm) -> None:
    problems = tuple(_form_problems(desk, form))
    if problems:
        raise RuleViolation(*problems)
    assert form.happened_on is not None
    fault = desk.book.catalogues["return_causes"].fault(form.cause)
    for payment in payments:
        course = course_of(work, payment.case_id)
        if course.return_of(payment) is not None:
            raise RuleViolation.at(None, "returned_already")
        if payment.file_id is None and course.receipt_of(payment) is None:
            raise RuleViolation.at(None, "payment_not_sent", payee=payment.payee)
        if payment.released_at and form.happened_on < local_day(payment.released_at):
            raise RuleViolation.at("happened_on", "returned_before_sent")
        returned = PaymentReturn(
            id=desk.new_id(),
            payment_id=payment.id,
            case_id=payment.case_id,
            file_id=payment.file_id,
            kind=form.kind,
            cause=form.cause,
            # What was never sent says nothing about an account.
            account_fault=fault == ACCOUNT_FAULT and form.kind is not ReturnKind.LOST,
            reason=form.reason.strip(),
            happened_on=form.happened_on,
            registered_by=desk.me.id,
            registered_at=desk.now,
        )
        work.returns.add(returned)
        wait_for(
            desk,
            work,
            payment.case_id,
            ReminderKind.RETURN,
            returned.id,
            form.happened_on,
            ahead=False,
        )
        refresh_next_step(desk, work, payment.case_id)


def _form_problems(desk: Desk, form: ReturnForm) -> Iterator[Problem]:
    known = {entry.key for entry in desk.book.catalogues["return_causes"].at(desk.today)}
    if form.cause not in known:
        yield Problem("return_cause_needed", "cause")
    if is_blank(form.reason):
        yield Problem("return_reason_needed", "reason")
    if form.happened_on is None:
        yield Problem("return_day_needed", "happened_on")
    elif form.happened_on > desk.today:
        yield Problem("return_day_to_come", "happened_on")


def may_settle(desk: Desk, row: PaymentReturn) -> bool:
    """Whether the one at the desk can be the second person of a return."""
    return desk.may(Action.RETURN_PAYMENT) and row.waits and desk.me.id != row.registered_by


@command
def confirm_returns(desk: Desk, rows: Iterable[PaymentReturn]) -> ChangeSet:
    """Confirm as the second person, all or none: from now on the money is left to pay.

    The journal of each case says so. Raises RuleViolation ``return_second_person_needed`` or
    ``return_settled``; EnvironmentProblem ``someone_saved_first``.
    """
    return _settle(desk, tuple(rows), ReturnOutcome.CONFIRMED, "")


@command
def decline_returns(desk: Desk, rows: Iterable[PaymentReturn], reason: str) -> ChangeSet:
    """Say as the second person that the payments did arrive; they count as made, all or none.

    Raises RuleViolation ``decline_reason_needed``, else as ``confirm_returns``.
    """
    if is_blank(reason):
        raise RuleViolation.at("reason", "decline_reason_needed")
    return _settle(desk, tuple(rows), ReturnOutcome.DECLINED, clean_text(reason).strip())


def _settle(
    desk: Desk, rows: tuple[PaymentReturn, ...], outcome: ReturnOutcome, reason: str
) -> ChangeSet:
    desk.require(Action.RETURN_PAYMENT)
    for row in rows:
        if not row.waits:
            raise RuleViolation.at(None, "return_settled")
        if not may_settle(desk, row):
            raise RuleViolation.at(None, "return_second_person_needed")
    with desk.begin() as work:
        for row in rows:
            unsealed = dataclasses.replace(
                row,
                outcome=outcome,
                settled_by=desk.me.id,
                settled_at=desk.now,
                settled_reason=reason,
            )
            settled = dataclasses.replace(unsealed, hash=return_hash(unsealed))
            work.returns.save(settled)
            if settled.counts:
                _note(desk, work, settled)
            else:
                has_come(desk, work, row.case_id, {row.id})
            refresh_next_step(desk, work, row.case_id)
        work.commit()
    ids = tuple(row.payment_id for row in rows)
    case_id = rows[0].case_id if len({row.case_id for row in rows}) == 1 else None
    return desk.changed("payment", "note", case_id=case_id, ids=ids)


def return_hash(row: PaymentReturn) -> str:
    """What a settled return's hash must be."""
    return seal(fields_of(row, *_SEALED))


def _note(desk: Desk, work: UnitOfWork, row: PaymentReturn) -> None:
    """The note has the return's own id: neither disappears without the other showing it."""
    payment = work.payments.get(row.payment_id)
    registrar = work.staff.get(row.registered_by).name
    what = (_WHAT_BY_HAND if row.file_id is None else _WHAT)[row.kind]
    cause = desk.book.catalogues["return_causes"].label(row.cause)
    why = f"{cause}. {with_stop(row.reason)}"
    text = (
        f"Utbetalningen på {kronor(payment.amount)} till {payment.payee} för "
        f"{payment.month.in_words} {what} {row.happened_on}: {why} "
        f"Beloppet är kvar att betala. {registrar} registrerade det och {desk.me.name} bekräftade."
    )
    add_note_of(desk, work, row.id, row.case_id, NoteKind.PAYMENT_RETURN, text)


def add_note_of(
    desk: Desk, work: UnitOfWork, row_id: UUID, case_id: UUID, kind: NoteKind, text: str
) -> None:
    """A signed note about one row of money, with the id of the row."""
    note = Note(
        id=row_id,
        case_id=case_id,
        author_id=desk.me.id,
        happened_at=desk.now,
        kind=kind,
        text=text,
        step="payment",
    )
    seal_note(desk, work, note)
