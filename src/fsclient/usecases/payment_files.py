"""Files to the bank: every released payment that can be written, and why any other could not."""

import dataclasses
import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.payments import (
    TO_ACCOUNT,
    AccountKind,
    FileForm,
    PayeeKind,
    PaymentFile,
    PaymentStatus,
    ReferenceKind,
    SetAside,
)
from fsclient.domain.staff import Action
from fsclient.domain.transfers import BankFacts, PaymentFileData, Place, RegisterRow, Transfer
from fsclient.rules.accounts import check_account
from fsclient.rules.deadlines import next_working_day
from fsclient.usecases.access import log
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command, reading
from fsclient.usecases.payees import register_problems
from fsclient.usecases.payments import Step, save_payments, silent, soonest
from fsclient.usecases.ports import PaymentRow, UnitOfWork

_FILES_SHOWN = 200
MOST_SENT = 200
"""Payments that a search among those that have left shows, the latest."""

_Amiss = Mapping[UUID, Problem]
"""The first thing amiss with a payment, by its id."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A payment that a file left out, and why."""

    row: PaymentRow
    problem: Problem


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    """A file that was just written and kept, and what it left out."""

    file: PaymentFile
    left_out: tuple[LeftOut, ...]
    changes: ChangeSet


@command
def write_payment_file(desk: Desk, step: Step = silent) -> WrittenFile:
    """Put every released payment to an account that is in no file yet into one, and keep it.

    One that can't be written, or that was altered since it was signed, is set aside with its reason
    and stops nobody else's; it is tried again with the next file. Raises RuleViolation
    ``nothing_to_file``, ``nothing_writable`` where every one had to be set aside (which is kept),
    or what is amiss with the payer.
    """
    desk.require(Action.WRITE_PAYMENT_FILE)
    with desk.begin() as work:
        work.take_turn("payment_file")
        rows = work.screens.payments(PaymentStatus.RELEASED, filed=False, ways=TO_ACCOUNT)
        written = _written(desk, work, rows, FileForm.PAYMENT_FILE, _payment_file, step)
        work.commit()
    return written


@command
def write_register_list(desk: Desk, step: Step = silent) -> WrittenFile:
    """The same for payments by the bank's register: a list for whoever carries it to the bank.

    How the bank wants it is not known here, so it is a plain list and no bank file. Raises
    RuleViolation ``nothing_to_file`` or ``nothing_writable``.
    """
    desk.require(Action.WRITE_PAYMENT_FILE)
    with desk.begin() as work:
        work.take_turn("payment_file")
        rows = work.screens.payments(
            PaymentStatus.RELEASED, filed=False, ways=(AccountKind.REGISTER,)
        )

        def make(
            desk: Desk, rows: Sequence[PaymentRow], message_id: str
        ) -> tuple[bytes | None, _Amiss]:
            return _register_list(desk, work, rows)

        written = _written(desk, work, rows, FileForm.REGISTER_LIST, make, step)
        work.commit()
    return written


_Make = Callable[[Desk, Sequence[PaymentRow], str], tuple[bytes | None, _Amiss]]


def _written(
    desk: Desk,
    work: UnitOfWork,
    rows: Sequence[PaymentRow],
    form: FileForm,
    make: _Make,
    step: Step,
) -> WrittenFile:
    if not rows:
        raise RuleViolation.at(None, "nothing_to_file")
    file_id = desk.new_id()
    message_id = f"FS{desk.now:%Y%m%d%H%M%S}{file_id.hex[-12:].upper()}"
    hindered = work.payments.hindered(*(row.payment for row in rows))
    writable = [row for row in rows if row.payment.id not in hindered]
    content, amiss = make(desk, writable, message_id)
    amiss = {**amiss, **{row_id: Problem(code) for row_id, code in hindered.items()}}
    left_out = tuple(
        LeftOut(row=row, problem=amiss[row.payment.id]) for row in rows if row.payment.id in amiss
    )
    _set_aside(desk, work, left_out)
    carried = [row for row in rows if row.payment.id not in amiss]
    refresh_next_step(desk, work, *(one.row.payment.case_id for one in left_out))
    if content is None:
        work.commit()
        raise RuleViolation.at(None, "nothing_writable", count=len(left_out))
    file = PaymentFile(
        id=file_id,
        message_id=message_id,
        created_at=desk.now,
        created_by=desk.me.id,
        payments=len(carried),
        total=sum((row.payment.amount for row in carried), Decimal(0)),
        sha256=hashlib.sha256(content).hexdigest(),
        xml=content,
        form=form,
    )
    work.payment_files.add(file)
    filed = []
    for done, row in enumerate(carried, start=1):
        filed.append(dataclasses.replace(row.payment, file_id=file.id))
        step(done, len(carried))
    save_payments(work, filed)
    changes = desk.changed("payment", "payment_file", ids=(file.id,))
    return WrittenFile(file=file, left_out=left_out, changes=changes)


def _payment_file(
    desk: Desk, rows: Sequence[PaymentRow], message_id: str
) -> tuple[bytes | None, _Amiss]:
    amiss: dict[UUID, Problem] = {}
    transfers = []
    for row in rows:
        try:
            transfers.append(_transfer(desk, row))
        except RuleViolation as violation:
            amiss[row.payment.id] = violation.problems[0]
    while transfers:
        data = PaymentFileData(
            message_id=message_id,
            created_at=desk.now,
            debtor=desk.office.unit.debtor,
            transfers=tuple(transfers),
        )
        try:
            return desk.office.payment_files.payment_file(data), amiss
        except RuleViolation as violation:
            refused = _by_transfer(violation)
        amiss |= {UUID(hex=name): problem for name, problem in refused.items()}
        transfers = [one for one in transfers if one.end_to_end_id not in refused]
    return None, amiss


def _by_transfer(violation: RuleViolation) -> Mapping[str, Problem]:
    """The first problem of each transfer; raises what is amiss with the payer, who is in all."""
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in violation.problems:
        if problem.field is None:
            raise violation
        found[problem.field].append(problem)
    return {name: problems[0] for name, problems in found.items()}


def _transfer(desk: Desk, row: PaymentRow) -> Transfer:
    account, payment = row.account, row.payment
    reference = payment.reference or ""
    is_ocr = payment.reference_kind is ReferenceKind.OCR
    table = desk.office.clearing()
    # Where a landlord or a power company sits is not known here.
    to_self = account.payee_kind is PayeeKind.SELF
    return Transfer(
        end_to_end_id=payment.id.hex,
        amount=payment.amount,
        payee=payment.payee,
        account=check_account(table, account.kind, account.clearing, account.number),
        pay_on=_pay_on(desk, row),
        ocr=reference if is_ocr else "",
        message="" if is_ocr else reference,
        place=Place(town=row.town) if to_self and row.town else None,
    )


def _register_list(
    desk: Desk, work: UnitOfWork, rows: Sequence[PaymentRow]
) -> tuple[bytes | None, _Amiss]:
    amiss: dict[UUID, Problem] = {}
    listed = []
    for row in rows:
        payment, number = row.payment, row.account.number
        problem = next(register_problems(desk, work, payment.case_id, number, "number"), None)
        if problem is not None:
            amiss[payment.id] = problem
            continue
        listed.append(
            RegisterRow(
                end_to_end_id=payment.id.hex,
                identity_number=number,
                payee=payment.payee,
                amount=payment.amount,
                pay_on=_pay_on(desk, row),
            )
        )
    if not listed:
        return None, amiss
    return desk.office.payment_files.register_list(tuple(listed)), amiss


def _set_aside(desk: Desk, work: UnitOfWork, left_out: Iterable[LeftOut]) -> None:
    """Keep why, unless the last file left it out for the same reason."""
    kept = []
    for one in left_out:
        payment, problem = one.row.payment, one.problem
        detail = {name: str(value) for name, value in problem.values.items()}
        before = one.row.set_aside
        if before is not None and (before.code, before.detail) == (problem.code, detail):
            continue
        kept.append(
            SetAside(
                id=desk.new_id(),
                payment_id=payment.id,
                case_id=payment.case_id,
                code=problem.code,
                detail=detail,
                set_aside_by=desk.me.id,
                set_aside_at=desk.now,
            )
        )
    work.set_aside.add(*kept)


def bank_day(desk: Desk, row: PaymentRow) -> date:
    """The day on which the bank pays what is written into a file now.

    Raises EnvironmentProblem ``bank_unknown``, RuleViolation where the profiles' file is amiss.
    """
    day = _pay_on(desk, row)
    return max(day, soonest(desk, row.account.kind)) if row.account.kind.has_number else day


def _pay_on(desk: Desk, row: PaymentRow) -> date:
    return next_working_day(max(row.payment.pay_on, desk.today))


def payers_bank(desk: Desk) -> BankFacts:
    """How the bank that the unit pays by wants its files, and what of it no one has confirmed.

    Raises EnvironmentProblem ``bank_unknown``, RuleViolation where the profiles' file is amiss.
    """
    desk.require(Action.WRITE_PAYMENT_FILE)
    return desk.office.payment_files.bank(desk.office.unit.debtor)


def payment_files(desk: Desk, *, every: bool = False) -> tuple[PaymentFile, ...]:
    """Files written so far, newest first; the latest, or ``every`` one."""
    desk.require(Action.WRITE_PAYMENT_FILE)
    with desk.begin() as work:
        return work.screens.payment_files(None if every else _FILES_SHOWN)


@reading
def sent_payments(desk: Desk, text: str, *, every: bool = False) -> tuple[PaymentRow, ...]:
    """Payments that have left, by some of what a bank's notice says of them, at most
    ``MOST_SENT`` or ``every`` one; logged.
    """
    desk.require(Action.RETURN_PAYMENT)
    if not text.strip():
        return ()
    with desk.begin() as work:
        found = work.screens.sent_payments(text, None if every else MOST_SENT)
        if found:
            log(desk, work, "list_payments", f"{len(found)} betalningar")
            work.commit()
    return found
