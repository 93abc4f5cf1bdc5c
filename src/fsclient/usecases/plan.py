"""The förändringsplan: versions that follow one another, each signed and then locked."""

import dataclasses
from collections.abc import Mapping
from datetime import date
from typing import Final
from uuid import UUID

import msgspec

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.instruments import ASSESSMENT, Instrument, Question
from fsclient.domain.names import is_blank
from fsclient.domain.people import Person
from fsclient.domain.plan import Plan, PlanStep, StepState
from fsclient.domain.reminders import ReminderKind
from fsclient.domain.staff import Action
from fsclient.rules.instruments import wanted_changes
from fsclient.rules.plan_answers import plan_form
from fsclient.usecases.case_documents import refuse_to_lose
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import save_draft_in
from fsclient.usecases.once import command, draft
from fsclient.usecases.reminders import has_come, wait_for
from fsclient.usecases.running import hold_running

_FULL_TIME = 40
_NOTHING: Final[Mapping[str, str]] = {}
_LEFT = (StepState.PLANNED, StepState.ONGOING)


def form_of(desk: Desk, person: Person) -> Instrument:
    """What a plan asks of someone today."""
    return plan_form(desk.office.plan, person.called, desk.setting("plan_review_days"))


@command
def begin_plan(desk: Desk, case_id: UUID, person_id: UUID) -> ChangeSet:
    """A new version, with the goal, the client's words and the steps that are left.

    Where a version is begun already, nothing is made.
    """
    desk.require(Action.PLAN)
    with desk.begin() as work:
        hold_running(work, case_id)
        earlier = work.plans.find(case_id=case_id, person_id=person_id)
        last = max(earlier, key=lambda row: row.number, default=None)
        if last is not None and last.signed_at is None:
            return desk.changed(case_id=case_id)
        plan = Plan(
            id=desk.new_id(),
            case_id=case_id,
            person_id=person_id,
            number=1 if last is None else last.number + 1,
            goal="" if last is None else last.goal,
            own_words="" if last is None else last.own_words,
            steps=() if last is None else tuple(s for s in last.steps if s.state in _LEFT),
            started_by=desk.me.id,
            started_at=desk.now,
        )
        work.plans.add(plan)
        work.commit()
    return desk.changed("plan", case_id=case_id, ids=(plan.id,))


def needs_without_step(view: CaseView, plan: Plan) -> tuple[Question, ...]:
    """What the person's latest IB says he needs and wants to work with, and no step answers."""
    filled = view.filled(ASSESSMENT, plan.person_id)
    form = None if filled is None else view.forms.get(filled.id)
    if filled is None or form is None:
        return ()
    answered = {step.need for step in plan.steps}
    wanted = wanted_changes(form, filled.answers)
    return tuple(question for question in wanted if question.key not in answered)


@draft
def save_plan(desk: Desk, plan: Plan, unread: Mapping[str, str] = _NOTHING) -> Plan:
    """Keep a plan while it is written; returns it with its new version. ``unread`` is what is typed
    in it that a plan cannot hold, by its place, kept for the one who types it.

    Raises EnvironmentProblem ``locked`` or ``someone_saved_first``.
    """
    desk.require(Action.PLAN)
    if plan.signed_at is not None:
        raise EnvironmentProblem("locked")
    with desk.begin() as work:
        kept = work.plans.save(plan)
        content = _Unread(version=kept.version, texts=unread) if unread else None
        told = "" if content is None else msgspec.json.encode(content).decode()
        save_draft_in(desk, work, _unread_key(plan), told)
        work.commit()
    return kept


def unread_in(view: CaseView, plan: Plan) -> Mapping[str, str]:
    """What I had typed in a plan that it could not hold, by its place; nothing where it is another
    by now.
    """
    try:
        kept = msgspec.json.decode(view.draft(_unread_key(plan)), type=_Unread)
    except msgspec.MsgspecError:
        return _NOTHING
    return kept.texts if kept.version == plan.version and plan.signed_at is None else _NOTHING


class _Unread(msgspec.Struct, frozen=True):
    """``texts`` by their places in the version of a plan that they were typed in."""

    version: int
    texts: Mapping[str, str]


def _unread_key(plan: Plan) -> str:
    return f"plan:{plan.id}"


def plan_problems(desk: Desk, plan: Plan) -> tuple[Problem, ...]:
    """What a plan lacks before it can be signed; a step's fields are named ``steps.0.title``."""
    problems: list[Problem] = []
    if is_blank(plan.goal):
        problems.append(Problem("goal_needed", "goal"))
    if is_blank(plan.own_words):
        problems.append(Problem("own_words_needed", "own_words"))
    if not plan.steps:
        problems.append(Problem("steps_needed", "steps"))
    for place, step in enumerate(plan.steps):
        problems += _step_problems(step, f"steps.{place}.")
    problems += _follow_up_problems(desk, plan.follow_up_on)
    return tuple(problems)


def _step_problems(step: PlanStep, prefix: str) -> list[Problem]:
    problems = []
    if is_blank(step.title):
        problems.append(Problem("step_title_needed", f"{prefix}title"))
    if step.due_on is None:
        problems.append(Problem("step_date_needed", f"{prefix}due_on"))
    if step.hours_per_week is not None and not 0 <= step.hours_per_week <= _FULL_TIME:
        problems.append(Problem("step_hours", f"{prefix}hours_per_week"))
    return problems


def _follow_up_problems(desk: Desk, day: date | None) -> list[Problem]:
    days = desk.setting("plan_review_days")
    if day is None:
        return [Problem("follow_up_needed", "follow_up_on")]
    if day < desk.today:
        return [Problem("follow_up_in_past", "follow_up_on")]
    if (day - desk.today).days > days:
        return [Problem("follow_up_too_late", "follow_up_on", {"days": days})]
    return []


@command
def sign_plan(desk: Desk, plan: Plan) -> ChangeSet:
    """Sign a plan as it stands; raises RuleViolation at the fields."""
    desk.require(Action.PLAN)
    problems = plan_problems(desk, plan)
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        assert plan.follow_up_on is not None
        work.plans.save(dataclasses.replace(plan, signed_by=desk.me.id, signed_at=desk.now))
        earlier = work.plans.find(case_id=plan.case_id, person_id=plan.person_id)
        has_come(desk, work, plan.case_id, {one.id for one in earlier})
        wait_for(desk, work, plan.case_id, ReminderKind.PLAN, plan.id, plan.follow_up_on)
        save_draft_in(desk, work, _unread_key(plan), "")
        refresh_next_step(desk, work, plan.case_id)
        work.commit()
    return desk.changed("plan", case_id=plan.case_id, ids=(plan.id,))


@command
def discard_plan(desk: Desk, plan: Plan) -> ChangeSet:
    """Take away a version that was begun and never signed; ``restore_plan`` undoes it.

    Raises RuleViolation ``has_documents``, EnvironmentProblem ``locked`` for a signed one.
    """
    desk.require(Action.PLAN)
    if plan.signed_at is not None:
        raise EnvironmentProblem("locked")
    with desk.begin() as work:
        refuse_to_lose(work, plan.id)
        work.plans.remove(plan)
        save_draft_in(desk, work, _unread_key(plan), "")
        work.commit()
    return desk.changed("plan", case_id=plan.case_id, ids=(plan.id,))


@command
def restore_plan(desk: Desk, plan: Plan) -> ChangeSet:
    """Bring back what was written in a version that was discarded, begun anew by oneself.

    A server takes nothing that is said to have been begun at another time, or by another.
    """
    desk.require(Action.PLAN)
    with desk.begin() as work:
        work.plans.add(dataclasses.replace(plan, started_by=desk.me.id, started_at=desk.now))
        work.commit()
    return desk.changed("plan", case_id=plan.case_id, ids=(plan.id,))
