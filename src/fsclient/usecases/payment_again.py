"""What a lost file should have carried, prepared again together: the same accounts and amounts."""

import dataclasses
from collections.abc import Iterator
from uuid import UUID

from fsclient.domain.decision import AppealOutcome
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.payments import PaymentReturn, ReturnKind
from fsclient.domain.staff import Action
from fsclient.usecases.access import log
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command
from fsclient.usecases.payments import (
    PaymentForm,
    Step,
    course_of,
    next_pay_day,
    prepare_in,
    silent,
)
from fsclient.usecases.ports import ReturnRow, UnitOfWork

FILE_FAULT = "file"
"""The fault in the catalogue ``return_causes`` that is the whole file's."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class LeftUnpaid:
    """A payment that was not prepared again, and why."""

    row: ReturnRow
    problem: Problem


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PreparedAgain:
    """How many were prepared, and which were left."""

    count: int
    left: tuple[LeftUnpaid, ...]
    changes: ChangeSet


def lost_with_file(desk: Desk, came_back: PaymentReturn) -> bool:
    """Whether a payment is left to pay because its whole file did not arrive."""
    fault = desk.book.catalogues["return_causes"].fault(came_back.cause)
    of_file = came_back.kind is ReturnKind.LOST or fault == FILE_FAULT
    return came_back.counts and came_back.file_id is not None and of_file


@command
def prepare_file_again(desk: Desk, file_id: UUID, step: Step = silent) -> PreparedAgain:
    """Prepare each payment of a lost file that is left to pay, on the next pay day.

    Each is a payment of its own, which waits for a second person, and is logged; all are kept in
    one piece. One that cannot be prepared is left and named, and stops no other: its account has
    failed, its decision is changed, its case is closed, it is prepared already, or
    ``prepare_payment`` refuses it.
    """
    desk.require(Action.PREPARE_PAYMENT)
    left = []
    made: set[UUID] = set()
    with desk.begin() as work:
        rows = [
            one
            for one in reversed(work.screens.returns(open_only=True))
            if one.came_back.file_id == file_id and lost_with_file(desk, one.came_back)
        ]
        # In one order, so that two who want the same cases wait for each other.
        for case_id in sorted({row.row.payment.case_id for row in rows}):
            work.cases.hold(case_id)
        for done, row in enumerate(rows, start=1):
            try:
                made.add(_prepare(desk, work, row, made))
            except RuleViolation as violation:
                left.append(LeftUnpaid(row=row, problem=violation.problems[0]))
            step(done, len(rows))
        work.commit()
    return PreparedAgain(
        count=len(rows) - len(left),
        left=tuple(left),
        changes=desk.changed("payment", ids=tuple(row.row.payment.id for row in rows)),
    )


def _prepare(desk: Desk, work: UnitOfWork, row: ReturnRow, made: set[UUID]) -> UUID:
    """What is refused is refused before anything of it is written."""
    lost = row.row.payment
    problem = next(_problems(work, row, made), None)
    if problem is not None:
        raise RuleViolation(problem)
    form = PaymentForm(
        decision_id=lost.decision_id,
        account_id=lost.account_id,
        amount=lost.amount,
        pay_on=next_pay_day(desk, lost.month),
        reference_kind=lost.reference_kind,
        reference=lost.reference or "",
    )
    payment = prepare_in(desk, work, form)
    log(desk, work, "prepare_again", row.row.message_id, lost.case_id)
    return payment.id


def _problems(work: UnitOfWork, row: ReturnRow, made: set[UUID]) -> Iterator[Problem]:
    lost, settled = row.row.payment, row.came_back.settled_at
    if work.cases.hold(lost.case_id).closed_on is not None:
        yield Problem("again_case_closed")
    if row.row.account_failed:
        yield Problem("again_account_failed")
    decision = work.decisions.get(lost.decision_id)
    for newer in work.decisions.find(application_id=decision.application_id):
        if newer.signed_at and decision.signed_at and newer.signed_at > decision.signed_at:
            yield Problem("again_decision_changed")
    for appeal in work.appeals.find(decision_id=decision.id):
        if appeal.outcome is AppealOutcome.CHANGED_BY_UNIT:
            yield Problem("again_decision_changed")
    course = course_of(work, lost.case_id)
    for other in course.payments:
        same = (other.decision_id, other.account_id, other.amount) == (
            lost.decision_id,
            lost.account_id,
            lost.amount,
        )
        since = settled is not None and other.prepared_at >= settled
        if same and since and course.in_force(other) and other.id not in made:
            yield Problem("again_prepared")
