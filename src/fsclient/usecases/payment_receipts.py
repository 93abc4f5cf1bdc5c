"""Money that is handed out: a card, a money order or a requisition, outside every file."""

import dataclasses
from collections.abc import Iterator
from datetime import date

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.money import kronor
from fsclient.domain.names import is_blank
from fsclient.domain.payments import AccountKind, Payment, PaymentReceipt
from fsclient.domain.staff import Action
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.once import command
from fsclient.usecases.payment_returns import add_note_of
from fsclient.usecases.payments import course_of
from fsclient.usecases.seals import fields_of, seal
from fsclient.usecases.typed import Typed

_SEALED = (
    "id",
    "payment_id",
    "case_id",
    "handed_on",
    "handed_by",
    "taken_by",
    "receipt",
    "recorded_at",
)
_WHAT = {
    AccountKind.CARD: "Ett laddat kort på",
    AccountKind.NOTICE: "En utbetalningsavi på",
    AccountKind.REQUISITION: "En rekvisition på",
}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptForm(Typed):
    """A handing out as typed: the day, who took it, and what shows it."""

    handed_on: date | None
    taken_by: str
    receipt: str


@command
def hand_out(desk: Desk, payment: Payment, form: ReceiptForm) -> ChangeSet:
    """Write that the one at the desk has handed out a released payment; the journal says so.

    Raises RuleViolation at the fields, ``payment_not_by_hand``, ``payment_not_released`` or
    ``payment_handed_out``; EnvironmentProblem ``someone_saved_first`` where it was just stopped.
    """
    desk.require(Action.HAND_OUT_PAYMENT)
    problems = tuple(_form_problems(desk, payment, form))
    if problems:
        raise RuleViolation(*problems)
    assert form.handed_on is not None
    with desk.begin() as work:
        way = work.accounts.get(payment.account_id).kind
        if not way.by_hand:
            raise RuleViolation.at(None, "payment_not_by_hand")
        if course_of(work, payment.case_id).receipt_of(payment) is not None:
            raise RuleViolation.at(None, "payment_handed_out", payee=payment.payee)
        unsealed = PaymentReceipt(
            id=desk.new_id(),
            payment_id=payment.id,
            case_id=payment.case_id,
            handed_on=form.handed_on,
            handed_by=desk.me.id,
            taken_by=form.taken_by.strip(),
            receipt=form.receipt.strip(),
            recorded_at=desk.now,
        )
        receipt = dataclasses.replace(unsealed, hash=receipt_hash(unsealed))
        work.receipts.add(receipt)
        text = (
            f"{_WHAT[way]} {kronor(payment.amount)} för {payment.month.in_words} lämnades ut "
            f"{receipt.handed_on} till {receipt.taken_by}. Kvitto: {receipt.receipt}"
        )
        add_note_of(desk, work, receipt.id, payment.case_id, NoteKind.PAYMENT_RECEIPT, text)
        refresh_next_step(desk, work, payment.case_id)
        work.commit()
    return desk.changed("payment", "note", case_id=payment.case_id, ids=(payment.id,))


def _form_problems(desk: Desk, payment: Payment, form: ReceiptForm) -> Iterator[Problem]:
    if payment.released_at is None or not payment.on_its_way:
        yield Problem("payment_not_released")
    if form.handed_on is None:
        yield Problem("handed_on_needed", "handed_on")
    elif form.handed_on > desk.today:
        yield Problem("handed_on_to_come", "handed_on")
    elif payment.released_at and form.handed_on < local_day(payment.released_at):
        yield Problem("handed_on_before_release", "handed_on")
    if is_blank(form.taken_by):
        yield Problem("taken_by_needed", "taken_by")
    if is_blank(form.receipt):
        yield Problem("receipt_needed", "receipt")


def receipt_hash(row: PaymentReceipt) -> str:
    """What a receipt's hash must be."""
    return seal(fields_of(row, *_SEALED))
