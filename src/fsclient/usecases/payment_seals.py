"""Whether what became of a case's payments is still as it was signed, and told in the journal."""

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from fsclient.domain.decision import Decision
from fsclient.domain.errors import Problem
from fsclient.domain.journal import Note, NoteKind
from fsclient.domain.payments import PaymentCourse, PaymentReceipt, PaymentReturn
from fsclient.usecases.payment_receipts import receipt_hash
from fsclient.usecases.payment_returns import return_hash


def payment_problems(
    course: PaymentCourse, journal: Iterable[Note], decisions: Iterable[Decision]
) -> Iterator[tuple[UUID, Problem]]:
    """Each row that was changed, forged or removed, and each decision that is paid too much from.

    A return that counts and a receipt have each a signed note of the same id, so that a row
    without its note was forged, and a note without its row tells what was removed.
    """
    notes = {note.id: note for note in journal if note.signed}
    yield from _returns(course, notes)
    yield from _receipts(course, notes)
    yield from _removed(course, notes)
    for decision in decisions:
        if decision.signed and course.left_of(decision.id, decision.amount) < 0:
            yield decision.id, Problem("paid_more_than_decided", None, {"month": decision.month})


def _returns(course: PaymentCourse, notes: Mapping[UUID, Note]) -> Iterator[tuple[UUID, Problem]]:
    for row in course.returns:
        if row.waits:
            continue
        sealed = row.hash == return_hash(row) and row.settled_by != row.registered_by
        told = not row.counts or _tells(notes, row, NoteKind.PAYMENT_RETURN)
        if not (sealed and told):
            yield row.id, Problem("return_changed", None, {"day": row.happened_on})


def _receipts(course: PaymentCourse, notes: Mapping[UUID, Note]) -> Iterator[tuple[UUID, Problem]]:
    for row in course.receipts:
        told = _tells(notes, row, NoteKind.PAYMENT_RECEIPT)
        if row.hash != receipt_hash(row) or not told:
            yield row.id, Problem("receipt_changed", None, {"day": row.handed_on})


def _tells(notes: Mapping[UUID, Note], row: PaymentReturn | PaymentReceipt, kind: NoteKind) -> bool:
    note = notes.get(row.id)
    return note is not None and note.kind is kind


def _removed(course: PaymentCourse, notes: Mapping[UUID, Note]) -> Iterator[tuple[UUID, Problem]]:
    kept = {row.id for row in course.returns} | {row.id for row in course.receipts}
    for note in notes.values():
        of_money = note.kind in (NoteKind.PAYMENT_RETURN, NoteKind.PAYMENT_RECEIPT)
        if of_money and note.id not in kept:
            yield note.id, Problem("payment_row_gone", None, {"number": note.chain_number})
