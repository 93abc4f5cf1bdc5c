"""The steps of a case, in their order: what each is called, and what must come before it.

This is the only list, with the steps that forms declare: the step list, Alt+digit, the worklist
and the gates read it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.instruments import ASSESSMENT_STEP, CHILD_STEP, StepForm
from fsclient.domain.payments import Payment, PaymentStatus
from fsclient.usecases.calculation_household import household_changed
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.form_steps import concerned, filling_of, lacking, signed_of
from fsclient.usecases.shared_children import counted_twice

REMINDERS = "reminders"
"""The step that no decision waits for."""

FILED = "documents"
"""Where all documents of a case stand together: gone to like a step, and waits for nothing."""

_LAST_DIGIT = 9
_BESIDE = {REMINDERS: "B", FILED: "0"}
_NAMED = 2
"""So many who are waited for are told by name."""


class StepMark(StrEnum):
    """How a step stands."""

    DONE = "done"
    OPEN = "open"
    BLOCKED = "blocked"
    NOT_NEEDED = "not_needed"


class Stage(StrEnum):
    """What a step is a part of; the steps of one stand together."""

    INVESTIGATE = "investigate"
    PLAN = "plan"
    DECIDE = "decide"
    PAY = "pay"
    ACUTE = "acute"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """What is missing before a step, and the step where it is mended; None where no step can."""

    code: str
    step: str | None
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepStatus:
    """One step as the list shows it: ``code`` and ``values`` make its line of words.

    ``day`` among the values is when it was done, ``by`` the id of whoever did it. ``alt_key`` goes
    to it with Alt: the same in every case, whatever steps of forms there are; empty beyond 9.
    """

    key: str
    title: str
    stage: Stage
    alt_key: str
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
    stage: Stage
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
    if view.waiting_papers:
        return Standing(False, "application_papers", {"count": len(view.waiting_papers)})
    if application.complete_on is None:
        return Standing(False, "application_incomplete", {"day": application.received_on})
    return Standing(True, "application_complete", {"day": application.complete_on})


def _plan(view: CaseView) -> Standing:
    plans = [view.signed_plan_of(party.person.id) for party in view.adults]
    without = [party for party, plan in zip(view.adults, plans, strict=True) if plan is None]
    if without:
        begun = [party for party in without if view.plan_of(party.person.id) is not None]
        return _unsigned(without, begun, len(view.adults))
    dues = [plan.follow_up_on for plan in plans if plan is not None and plan.follow_up_on]
    earliest = min(dues, default=view.today)
    return Standing(
        earliest >= view.today,
        "plan_follow_up" if earliest >= view.today else "plan_overdue",
        {"day": earliest},
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
    """What must be there before a decision: an application, the sum, and every child seen; and
    that no form is unread which the decision may have to wait for.
    """
    blockers = list(_open_gate(view))
    if view.waiting_papers:
        count = len(view.waiting_papers)
        blockers.append(Blocker(code="papers_wait", step="application", values={"count": count}))
    if view.sheet is None or not view.sheet.finished:
        blockers.append(Blocker(code="calculation_unfinished", step="calculation"))
    elif household_changed(view):
        blockers.append(Blocker(code="household_changed", step="calculation"))
    blockers += [
        Blocker(
            code="form_unsigned",
            step=form.key,
            values={"name": party.person.called, "title": form.title},
        )
        for form in view.form_steps
        if form.place.before_decision
        for party in _waited_for(form, view)
    ]
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
    blockers += [Blocker(code=one.code, step=None, values=one.values) for one in view.unread_gates]
    return tuple(blockers)


def _emergency(view: CaseView) -> Standing:
    decisions = view.emergency_decisions
    if not decisions:
        return Standing(True, "no_emergency", needed=False)
    latest = decisions[0]
    return Standing(True, "signed", {"day": latest.decided_on, "by": latest.signed_by})


def _reminders(view: CaseView) -> Standing:
    """Open while someone wants to hear of one by today; what is to come later waits by itself."""
    waiting = view.open_reminders
    if not waiting:
        return Standing(True, "no_reminders", needed=False)
    now = any(one.remind_on <= view.today for one in waiting)
    values = {"count": len(waiting), "day": waiting[0].due_on}
    return Standing(not now, "reminders_wait", values, needed=now)


def _documents(view: CaseView) -> Standing:
    standing = sum(one.stands for one in view.rows.documents)
    if not standing:
        return Standing(True, "no_documents", needed=False)
    return Standing(True, "documents", {"count": standing})


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
    if to_hand_out(view):
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


def to_hand_out(view: CaseView) -> list[Payment]:
    """Payments on their way that someone is to hand out."""
    by_hand = {row.id for row in view.rows.accounts if row.kind.by_hand}
    course = view.rows.course
    return [row for row in view.payments if row.account_id in by_hand and course.on_its_way(row)]


def _payment_gate(view: CaseView) -> tuple[Blocker, ...]:
    if view.unpaid_returns or view.rows.course.waiting():
        return ()
    if view.paid_decision is None or not view.paid_decision.signed:
        return (Blocker(code="decision_unsigned", step="decision"),)
    return ()


def _form_step(form: StepForm, stage: Stage) -> Step:
    of_application = form.place.for_application or form.place.after == "application"
    return Step(
        key=form.key,
        title=form.title,
        stage=stage,
        standing=partial(_form_standing, form),
        gate=_open_gate if of_application else _no_gate,
    )


def _form_standing(form: StepForm, view: CaseView) -> Standing:
    if not concerned(form, view):
        return Standing(True, "no_children", needed=False)
    waited = _waited_for(form, view)
    if waited:
        begun = [party for party in waited if _has_begun(form, view, party)]
        return _unsigned(waited, begun, len(concerned(form, view)))
    signed = [
        row for party in concerned(form, view) for row in signed_of(form, view, party.person.id)[:1]
    ]
    latest = max(signed, key=lambda row: str(row.signed_at), default=None)
    if latest is None or latest.signed_at is None:
        return Standing(True, "form_not_begun", needed=False)
    if any(_has_begun(form, view, party) for party in concerned(form, view)):
        return Standing(True, "form_begun_anew", {"day": latest.signed_at.date()})
    return Standing(True, "signed", {"day": latest.signed_at.date(), "by": latest.signed_by})


def _unsigned(waited: Sequence[Party], begun: Sequence[Party], total: int) -> Standing:
    """What is to be signed for some, of whom some have one that is begun."""
    if len(waited) > _NAMED:
        values: Mapping[str, object] = {"left": len(waited), "total": total}
        return Standing(False, "unsigned_many" if begun else "lacking_many", values)
    missing = [party for party in waited if party not in begun]
    values = {"names": _called(missing), "begun": _called(begun)}
    if missing and begun:
        return Standing(False, "lacking_and_begun", values)
    return Standing(False, "begun" if begun else "lacking", values)


def _called(parties: Sequence[Party]) -> str:
    return ", ".join(party.person.called for party in parties)


def _has_begun(form: StepForm, view: CaseView, party: Party) -> bool:
    row = filling_of(form, view, party.person.id)
    return row is not None and not row.signed


def _waited_for(form: StepForm, view: CaseView) -> tuple[Party, ...]:
    """Those who are to have a signed one that counts; where it can be left, those who have one
    that is begun.
    """
    without = lacking(form, view)
    if form.place.required:
        return without
    return tuple(party for party in without if _has_begun(form, view, party))


STEPS: tuple[Step, ...] = (
    Step(
        key="application",
        title="Ansökan",
        stage=Stage.INVESTIGATE,
        standing=_application,
        gate=_no_gate,
    ),
    _form_step(ASSESSMENT_STEP, Stage.INVESTIGATE),
    Step(key="plan", title="Förändringsplan", stage=Stage.PLAN, standing=_plan, gate=_no_gate),
    _form_step(CHILD_STEP, Stage.DECIDE),
    Step(
        key="calculation",
        title="Normberäkning",
        stage=Stage.DECIDE,
        standing=_calculation,
        gate=_open_gate,
    ),
    Step(
        key="decision", title="Beslut", stage=Stage.DECIDE, standing=_decision, gate=decision_gate
    ),
    Step(
        key="payment", title="Utbetalning", stage=Stage.PAY, standing=_payment, gate=_payment_gate
    ),
    Step(
        key="emergency", title="Nödprövning", stage=Stage.ACUTE, standing=_emergency, gate=_no_gate
    ),
    Step(
        key=REMINDERS,
        title="Bevakningar",
        stage=Stage.FILE,
        standing=_reminders,
        gate=_no_gate,
    ),
    Step(key=FILED, title="Handlingar", stage=Stage.FILE, standing=_documents, gate=_no_gate),
)
"""Those that every case has."""


def walk(forms: tuple[StepForm, ...]) -> tuple[Step, ...]:
    """Every step in order: those that every case has, each followed by those of forms."""
    known = {form.key: form for form in forms}
    always = {step.key for step in STEPS}
    steps: list[Step] = []
    for step in STEPS:
        own = known.get(step.key)
        steps.append(step if own is None else _form_step(own, step.stage))
        steps += [
            _form_step(form, step.stage)
            for form in forms
            if form.place.after == step.key and form.key not in always
        ]
    return tuple(steps)


def step_titles(view: CaseView) -> Mapping[str, str]:
    """What each step of a case is called, by its key, in order."""
    return {step.key: step.title for step in walk(view.form_steps)}


def step_list(view: CaseView) -> tuple[StepStatus, ...]:
    """Every step with its state, in order."""
    return tuple(statuses(view))


def statuses(view: CaseView, *keys: str) -> Iterator[StepStatus]:
    """Every step with its state, in order, or those of some keys; each when it is asked for."""
    steps = walk(view.form_steps)
    keys_of = _alt_keys(steps)
    for step in steps:
        if not keys or step.key in keys:
            yield _status(step, view, keys_of.get(step.key, ""))


def _alt_keys(steps: tuple[Step, ...]) -> Mapping[str, str]:
    """Those that every case has first: a form that comes moves none of them to another key. What is
    gone to beside the way has a key of its own.
    """
    always = [step.key for step in STEPS if step.key not in _BESIDE]
    others = [step.key for step in steps if step.key not in (*always, *_BESIDE)]
    digits = map(str, range(1, _LAST_DIGIT + 1))
    return {**dict(zip((*always, *others), digits, strict=False)), **_BESIDE}


def _status(step: Step, view: CaseView, alt_key: str) -> StepStatus:
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
        stage=step.stage,
        alt_key=alt_key,
        mark=mark,
        code=standing.code,
        values=standing.values,
        blockers=blockers,
    )
