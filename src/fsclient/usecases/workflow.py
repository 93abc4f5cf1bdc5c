"""The steps of a case, in their order: what each is called, and what must come before it.

This list is the only one: the step list, Alt+digit, the worklist and the gates read it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from fsclient.domain.cases import AidApplication, ApplicationStatus, NextStep
from fsclient.domain.payments import Payment, PaymentCourse, PaymentStatus
from fsclient.usecases.calculation_household import household_changed
from fsclient.usecases.case_view import ASSESSMENT, CaseView
from fsclient.usecases.shared_children import counted_twice

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


class StepMark(StrEnum):
    """How a step stands."""

    DONE = "done"
    OPEN = "open"
    BLOCKED = "blocked"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """What is missing before a step, and the step where it is mended."""

    code: str
    step: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepStatus:
    """One step as the list shows it: ``code`` and ``values`` make its line of words.

    ``day`` among the values is when it was done, ``by`` the id of whoever did it.
    """

    key: str
    title: str
    mark: StepMark
    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    blockers: tuple[Blocker, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What a step's own rows say: done or not, and in what words."""

    done: bool
    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    needed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the walk: its standing, and its gate."""

    key: str
    title: str
    standing: Callable[[CaseView], Standing]
    gate: Callable[[CaseView], tuple[Blocker, ...]]


def _open_gate(view: CaseView) -> tuple[Blocker, ...]:
    if view.application is None:
        return (Blocker(code="application_missing", step="application"),)
    if is_withdrawn(view):
        return (Blocker(code="application_withdrawn", step="application"),)
    return ()


def is_withdrawn(view: CaseView) -> bool:
    """Whether the only application there is has been taken back."""
    application = view.application
    return application is not None and application.status is ApplicationStatus.WITHDRAWN


def _no_gate(view: CaseView) -> tuple[Blocker, ...]:
    return ()


def _application(view: CaseView) -> Standing:
    application = view.application
    if application is None:
        return Standing(False, "application_none")
    if application.status is ApplicationStatus.WITHDRAWN:
        return Standing(True, "application_withdrawn", {"day": application.withdrawn_on})
    if application.complete_on is None:
        return Standing(False, "application_incomplete", {"day": application.received_on})
    return Standing(True, "application_complete", {"day": application.complete_on})


def current_assessment(view: CaseView, person_id: UUID) -> bool:
    """Whether an adult has a signed IB that still counts."""
    filled = view.signed_filled(ASSESSMENT, person_id)
    if filled is None or filled.signed_at is None:
        return False
    return filled.signed_at.date() >= view.today - timedelta(days=view.assessment_valid_days)


def _assessment(view: CaseView) -> Standing:
    lacking = [
        party.person.called
        for party in view.adults
        if not current_assessment(view, party.person.id)
    ]
    if lacking:
        return Standing(False, "assessment_lacking", {"names": ", ".join(lacking)})
    filled = view.signed_filled(ASSESSMENT, view.applicant.person.id)
    assert filled is not None
    assert filled.signed_at is not None
    return Standing(True, "signed", {"day": filled.signed_at.date(), "by": filled.signed_by})


def _plan(view: CaseView) -> Standing:
    plans = [view.signed_plan_of(party.person.id) for party in view.adults]
    lacking = [
        party.person.called for party, plan in zip(view.adults, plans, strict=True) if plan is None
    ]
    if lacking:
        return Standing(False, "plan_lacking", {"names": ", ".join(lacking)})
    dues = [plan.follow_up_on for plan in plans if plan is not None and plan.follow_up_on]
    earliest = min(dues, default=view.today)
    return Standing(
        earliest >= view.today,
        "plan_follow_up" if earliest >= view.today else "plan_overdue",
        {"day": earliest},
    )


def _children(view: CaseView) -> Standing:
    children = view.month_children
    if not children:
        return Standing(True, "no_children", needed=False)
    analyses = [view.analysis_of(child.person.id) for child in children]
    signed = sum(1 for analysis in analyses if analysis is not None and analysis.signed)
    return Standing(
        signed == len(children),
        "children_done" if signed == len(children) else "children_left",
        {"left": len(children) - signed, "total": len(children)},
    )


def _calculation(view: CaseView) -> Standing:
    sheet = view.sheet
    if sheet is None:
        return Standing(False, "not_begun")
    if sheet.finished_at is None:
        return Standing(False, "draft")
    if household_changed(view):
        return Standing(False, "household_changed")
    return Standing(
        True, "calculation_done", {"day": sheet.finished_at.date(), "by": sheet.finished_by}
    )


def _decision(view: CaseView) -> Standing:
    decision = view.decision
    if decision is None:
        return Standing(False, "not_begun")
    if decision.signed_at is None:
        return Standing(False, "draft")
    return Standing(True, "signed", {"day": decision.signed_at.date(), "by": decision.signed_by})


def decision_gate(view: CaseView) -> tuple[Blocker, ...]:
    """What must be there before a decision: an application, the sum, and every child seen."""
    blockers = list(_open_gate(view))
    if view.sheet is None or not view.sheet.finished:
        blockers.append(Blocker(code="calculation_unfinished", step="calculation"))
    elif household_changed(view):
        blockers.append(Blocker(code="household_changed", step="calculation"))
    for child in view.month_children:
        analysis = view.analysis_of(child.person.id)
        if analysis is None or not analysis.signed:
            blockers.append(
                Blocker(
                    code="analysis_missing",
                    step="children",
                    values={"name": child.person.called},
                )
            )
    blockers += [
        Blocker(
            code="child_counted_twice",
            step="application",
            values={
                "name": one.person.called,
                "number": one.other.case_number,
                "days": one.days,
                "other_days": one.other_days,
                "month": one.month,
                "most": one.month.days,
            },
        )
        for one in counted_twice(view.shared)
    ]
    return tuple(blockers)


def _emergency(view: CaseView) -> Standing:
    decisions = view.emergency_decisions
    if not decisions:
        return Standing(True, "no_emergency", needed=False)
    latest = decisions[0]
    return Standing(True, "signed", {"day": latest.decided_on, "by": latest.signed_by})


def _payment(view: CaseView) -> Standing:
    came_back = _came_back(view)
    if came_back is not None:
        return came_back
    decision, course = view.paid_decision, view.rows.course
    if decision is not None and decision.signed and decision.amount == 0:
        return Standing(True, "nothing_to_pay", needed=False)
    payments = [row for row in view.payments if course.in_force(row)]
    if not payments:
        return Standing(False, "not_begun")
    if any(row.status is PaymentStatus.PREPARED for row in payments):
        return Standing(False, "payment_waits", {"day": min(row.pay_on for row in payments)})
    if decision is not None and view.left > 0:
        return Standing(False, "payment_left")
    if _to_hand_out(view):
        return Standing(False, "payment_to_hand_out")
    receipts = [course.receipt_of(row) for row in payments]
    handed = [row.handed_on for row in receipts if row is not None]
    if len(handed) == len(payments):
        return Standing(True, "payment_handed_out", {"day": max(handed)})
    return Standing(True, "payment_released", {"day": max(row.pay_on for row in payments)})


def _came_back(view: CaseView) -> Standing | None:
    """What a payment that did not arrive makes of the step, whichever decision it was from."""
    course = view.rows.course
    if any(row.waits for row in course.returns):
        return Standing(False, "payment_return_waits")
    if view.unpaid_returns:
        left = sum(course.left_of(row.id, row.amount) for row in view.unpaid_returns)
        return Standing(False, "payment_returned", {"left": left})
    if any(course.set_aside_of(row) for row in course.payments):
        return Standing(False, "payment_set_aside")
    return None


def _to_hand_out(view: CaseView) -> list[Payment]:
    by_hand = {row.id for row in view.rows.accounts if row.kind.by_hand}
    course = view.rows.course
    return [row for row in view.payments if row.account_id in by_hand and course.on_its_way(row)]


def _payment_gate(view: CaseView) -> tuple[Blocker, ...]:
    if view.unpaid_returns or view.rows.course.waiting():
        return ()
    if view.paid_decision is None or not view.paid_decision.signed:
        return (Blocker(code="decision_unsigned", step="decision"),)
    return ()


STEPS: tuple[Step, ...] = (
    Step(key="application", title="Ansökan", standing=_application, gate=_no_gate),
    Step(key="assessment", title="IB-bedömning", standing=_assessment, gate=_open_gate),
    Step(key="plan", title="Förändringsplan", standing=_plan, gate=_no_gate),
    Step(key="children", title="Barnkonsekvensanalys", standing=_children, gate=_open_gate),
    Step(key="calculation", title="Normberäkning", standing=_calculation, gate=_open_gate),
    Step(key="decision", title="Beslut", standing=_decision, gate=decision_gate),
    Step(key="payment", title="Utbetalning", standing=_payment, gate=_payment_gate),
    Step(key="emergency", title="Nödprövning", standing=_emergency, gate=_no_gate),
)


def step_list(view: CaseView) -> tuple[StepStatus, ...]:
    """Every step with its state, in order."""
    return tuple(_status(step, view) for step in STEPS)


def _status(step: Step, view: CaseView) -> StepStatus:
    standing = step.standing(view)
    blockers = () if standing.done else step.gate(view)
    if not standing.needed:
        mark = StepMark.NOT_NEEDED
    elif standing.done:
        mark = StepMark.DONE
    elif blockers:
        mark = StepMark.BLOCKED
    else:
        mark = StepMark.OPEN
    return StepStatus(
        key=step.key,
        title=step.title,
        mark=mark,
        code=standing.code,
        values=standing.values,
        blockers=blockers,
    )


def next_step(view: CaseView) -> NextStep:
    """What waits in the case: the first open step of an open application, else the plan.

    A withdrawn application waits for nothing. What was granted in acute need comes before all,
    and then what was granted before and is not paid.
    """
    urgent = _next_of_returns(view)
    if urgent is not None:
        return urgent
    acute = _next_emergency(view)
    if acute is not None:
        return acute
    if view.earlier_unpaid:
        return _next_earlier(view)
    application = view.application
    waiting = next((status for status in step_list(view) if status.mark is StepMark.OPEN), None)
    sheet = view.sheet
    decided = view.decision is not None and view.decision.signed
    if application is None:
        return NextStep(id=view.id, step="application", due_on=view.rows.case.opened_on)
    if not decided and not is_withdrawn(view) and waiting is not None:
        return NextStep(
            id=view.id,
            step=waiting.key,
            due_on=application.due_on,
            application_id=application.id,
            amount=sheet.result if sheet is not None else None,
        )
    if decided and _status_of("payment", view).mark is StepMark.OPEN:
        return _next_payment(view, application)
    return NextStep(id=view.id, step="follow_up", due_on=_follow_up(view))


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
    to_hand_out = [row.pay_on for row in _to_hand_out(view)]
    if to_hand_out and not waiting and not view.left:
        return NextStep(
            id=view.id,
            step=HAND_OUT,
            due_on=min(to_hand_out),
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


def _status_of(key: str, view: CaseView) -> StepStatus:
    return next(status for status in step_list(view) if status.key == key)


def _follow_up(view: CaseView) -> date | None:
    plans = [view.signed_plan_of(party.person.id) for party in view.adults]
    days = [plan.follow_up_on for plan in plans if plan is not None and plan.follow_up_on]
    return min(days, default=None)
