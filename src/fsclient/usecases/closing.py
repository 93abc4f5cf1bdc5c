"""The end of a case, and its being taken up again."""

import dataclasses
from decimal import Decimal
from uuid import UUID

from fsclient.domain.cases import ApplicationStatus, Case
from fsclient.domain.errors import RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.money import kronor
from fsclient.domain.names import is_blank
from fsclient.domain.staff import Action
from fsclient.usecases.access import log
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import owned
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.once import command
from fsclient.usecases.payments import course_of
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.reminders import bring_back, drop_all


@command
def close_case(desk: Desk, case_id: UUID, reason: str, unpaid_reason: str = "") -> ChangeSet:
    """End a case with a reason from the catalogue; logged, and noted in the journal.

    Money that is granted and not paid needs its own reason why it is left so. Raises
    RuleViolation ``closing_reason_needed``, ``application_undecided``, ``payment_waiting``
    (``payee``, ``amount``) or ``unpaid_reason_needed`` (``left``).
    """
    desk.require(Action.OPEN_CASE)
    if not reason:
        raise RuleViolation.at("closing_reason", "closing_reason_needed")
    unpaid_reason = unpaid_reason.strip()
    with desk.begin() as work:
        case = work.cases.hold(case_id)
        undecided = work.applications.find(case_id=case_id, status=ApplicationStatus.OPEN)
        if undecided:
            raise RuleViolation.at("closing_reason", "application_undecided")
        left = _unpaid(work, case_id)
        if left and is_blank(unpaid_reason):
            raise RuleViolation.at("unpaid_reason", "unpaid_reason_needed", left=left)
        work.cases.save(dataclasses.replace(case, closed_on=desk.today, closing_reason=reason))
        text = f"Ärendet avslutades: {desk.book.catalogues['closing_reasons'].label(reason)}."
        if left:
            text += (
                f" {kronor(left)} som är beviljat har inte nått fram och betalas inte: "
                f"{unpaid_reason}"
            )
        add_signed_note(desk, work, case_id, NoteKind.OTHER, text, "application")
        drop_all(desk, work, case_id)
        log(desk, work, "close_case", reason, case_id)
        work.commit()
    return desk.changed("case", "note", case_id=case_id, ids=(case_id,))


def _unpaid(work: UnitOfWork, case_id: UUID) -> Decimal:
    """What is granted and on no payment, or came back and is not paid again; raises
    RuleViolation for a payment that waits.
    """
    course = course_of(work, case_id)
    for payment in course.waiting():
        raise RuleViolation.at(
            "closing_reason", "payment_waiting", payee=payment.payee, amount=payment.amount
        )
    return sum(
        (
            course.left_of(decision.id, decision.amount)
            for decision in work.decisions.find(case_id=case_id)
            if decision.signed
        ),
        Decimal(0),
    )


@command
def reopen_case(desk: Desk, case_id: UUID, reason: str) -> ChangeSet:
    """Take a closed case up again, with all that it holds; logged, and noted in the journal.

    Raises RuleViolation ``reopening_reason_needed``, ``case_runs``, or ``has_running_case`` where
    an adult of the household is a party of another case by now.
    """
    desk.require(Action.OPEN_CASE)
    reason = reason.strip()
    if is_blank(reason):
        raise RuleViolation.at("reason", "reopening_reason_needed")
    with desk.begin() as work:
        work.take_turn("open_case")
        case = work.cases.hold(case_id)
        closed_on = case.closed_on
        if closed_on is None:
            raise RuleViolation.at(None, "case_runs")
        _refuse_other_case(desk, work, case)
        case = owned(desk, work, case)
        work.cases.save(dataclasses.replace(case, closed_on=None, closing_reason=None))
        bring_back(desk, work, case_id, closed_on)
        ended = desk.book.catalogues["closing_reasons"].label(case.closing_reason or "")
        text = f"Ärendet öppnades igen. Det avslutades {case.closed_on}: {ended}. {reason}"
        add_signed_note(desk, work, case_id, NoteKind.OTHER, text, "application")
        log(desk, work, "reopen_case", reason, case_id)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("case", "note", case_id=case_id, ids=(case_id,))


def _refuse_other_case(desk: Desk, work: UnitOfWork, case: Case) -> None:
    for member in work.members.find(case_id=case.id):
        if not member.is_adult_party or not member.present_on(desk.today):
            continue
        for elsewhere in work.members.find(person_id=member.person_id):
            if elsewhere.case_id == case.id or not elsewhere.is_adult_party:
                continue
            other = work.cases.get(elsewhere.case_id)
            if other.closed_on is None and elsewhere.present_on(desk.today):
                raise RuleViolation.at(None, "has_running_case", number=other.number)
