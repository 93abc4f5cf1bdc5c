"""What waits in a case, for the lists: the step that is next, by when, and how much it is about."""

import dataclasses
from datetime import date
from decimal import Decimal

from fsclient.domain.cases import AidApplication, NextStep
from fsclient.domain.payments import Payment, PaymentCourse, PaymentStatus
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.workflow import REMINDERS, StepMark, is_withdrawn, statuses, to_hand_out

RELEASE = "payment_release"
"""What waits where a payment is prepared: a second person, not the caseworker."""

RETURN_WAITS = "payment_return_waits"
"""A payment is said to have come back, and a second person has yet to confirm it."""

RETURNED = "payment_returned"
"""A payment came back, and its money is left to pay."""

SET_ASIDE = "payment_set_aside"
"""A payment that the file to the bank had to leave out."""

HAND_OUT = "payment_to_hand_out"
"""A released payment that someone is to hand out."""


def next_step(view: CaseView) -> NextStep:
    """What waits in the case first: the step that is next, or a reminder whose day is before it."""
    step = _next_step(view)
    reminders = view.open_reminders
    earliest = min(reminders, key=lambda one: one.due_on, default=None)
    if earliest is not None and (step.due_on is None or earliest.due_on < step.due_on):
        step = dataclasses.replace(step, due_on=earliest.due_on, reminder_id=earliest.id)
    return dataclasses.replace(step, reminders=len(reminders))


def _next_step(view: CaseView) -> NextStep:
    """The first open step of an open application, else the plan.

    A withdrawn application waits for nothing. What was granted in acute need comes before all,
    and then what was granted before and is not paid.
    """
    known = _next_of_money(view)
    if known is not None:
        return known
    application, sheet = view.application, view.sheet
    if application is None:
        return NextStep(id=view.id, step="application", due_on=view.rows.case.opened_on)
    if hangs_on_steps(view):
        waiting = next(
            (one for one in statuses(view) if one.mark is StepMark.OPEN and one.key != REMINDERS),
            None,
        )
        if waiting is not None:
            return NextStep(
                id=view.id,
                step=waiting.key,
                due_on=application.due_on,
                application_id=application.id,
                amount=sheet.result if sheet is not None else None,
            )
    elif _is_decided(view):
        (payment,) = statuses(view, "payment")
        if payment.mark is StepMark.OPEN:
            return _next_payment(view, application)
    return NextStep(id=view.id, step="follow_up", due_on=_follow_up(view))


def hangs_on_steps(view: CaseView) -> bool:
    """Whether what waits is a step towards the decision. Else it is told by the money, the
    applications and the plans, and neither by a form nor by a calculation or by other cases.
    """
    if view.application is None or _is_decided(view) or is_withdrawn(view):
        return False
    return _next_of_money(view) is None


def _is_decided(view: CaseView) -> bool:
    return view.decision is not None and view.decision.signed


def _next_of_money(view: CaseView) -> NextStep | None:
    found = _next_of_returns(view) or _next_emergency(view)
    if found is None and view.earlier_unpaid:
        return _next_earlier(view)
    return found


def _next_of_returns(view: CaseView) -> NextStep | None:
    """Money that did not arrive comes before all else: the household is without it."""
    if view.rows.case.closed_on is not None:
        return None
    course = view.rows.course
    waiting = [row for row in course.returns if row.waits]
    if waiting:
        due = min(row.happened_on for row in waiting)
        return NextStep(id=view.id, step=RETURN_WAITS, due_on=due)
    again = [row for row in course.payments if _prepared_again(course, row)]
    if again:
        return NextStep(
            id=view.id,
            step=RELEASE,
            due_on=min(row.pay_on for row in again),
            amount=sum((row.amount for row in again), Decimal(0)),
        )
    if view.unpaid_returns:
        left = {row.id: course.left_of(row.id, row.amount) for row in view.unpaid_returns}
        days = (one.happened_on for row in left for one in course.returned_of(row))
        amount = sum(left.values(), Decimal(0))
        return NextStep(id=view.id, step=RETURNED, due_on=min(days), amount=amount)
    aside = [row for row in course.payments if course.set_aside_of(row)]
    if aside:
        due, amount = min(row.pay_on for row in aside), sum((r.amount for r in aside), Decimal(0))
        return NextStep(id=view.id, step=SET_ASIDE, due_on=due, amount=amount)
    return None


def _prepared_again(course: PaymentCourse, payment: Payment) -> bool:
    prepared = payment.status is PaymentStatus.PREPARED
    return prepared and bool(course.returned_of(payment.decision_id))


def _next_emergency(view: CaseView) -> NextStep | None:
    """The money of an acute need that is on no payment, or waits for a second person."""
    decision = view.paid_decision
    if decision is not None and view.is_emergency(decision):
        return NextStep(
            id=view.id,
            step="payment",
            due_on=decision.decided_on,
            application_id=decision.application_id,
            amount=decision.amount,
        )
    for decision in reversed(view.emergency_decisions):
        waiting = [
            row.pay_on for row in view.payments_of(decision) if row.status is PaymentStatus.PREPARED
        ]
        if waiting:
            return NextStep(
                id=view.id,
                step=RELEASE,
                due_on=min(waiting),
                application_id=decision.application_id,
                amount=decision.amount,
            )
    return None


def _next_earlier(view: CaseView) -> NextStep:
    """Money that was granted before, and that a later application would hide."""
    decision = view.earlier_unpaid[0]
    return NextStep(
        id=view.id,
        step="payment",
        due_on=decision.decided_on,
        application_id=decision.application_id,
        amount=view.left_of(decision),
    )


def _next_payment(view: CaseView, application: AidApplication) -> NextStep:
    waiting = [row.pay_on for row in view.payments if row.status is PaymentStatus.PREPARED]
    handed = [row.pay_on for row in to_hand_out(view)]
    if handed and not waiting and not view.left:
        return NextStep(
            id=view.id,
            step=HAND_OUT,
            due_on=min(handed),
            application_id=application.id,
            amount=view.decision.amount if view.decision is not None else None,
        )
    return NextStep(
        id=view.id,
        step=RELEASE if waiting else "payment",
        due_on=min(waiting, default=application.due_on),
        application_id=application.id,
        amount=view.decision.amount if view.decision is not None else None,
    )


def _follow_up(view: CaseView) -> date | None:
    plans = [view.signed_plan_of(party.person.id) for party in view.adults]
    days = [plan.follow_up_on for plan in plans if plan is not None and plan.follow_up_on]
    return min(days, default=None)
