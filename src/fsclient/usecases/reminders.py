"""Bevakningar: what waits in a case until a day, written by hand or by the rule that waits.

What a rule waits for ends by itself when it comes. A day that something must be done by is never
moved: who needs longer puts off when to hear of it, and who no longer waits says why.
"""

import dataclasses
from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.names import is_blank
from fsclient.domain.reminders import Reminder, ReminderEnd, ReminderKind
from fsclient.domain.staff import Action, may
from fsclient.usecases.access import log
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.once import command, reading
from fsclient.usecases.ports import ReminderRow, UnitOfWork
from fsclient.usecases.running import hold_running
from fsclient.usecases.typed import Typed

LONGEST_TEXT = 200
_FURTHEST_YEARS = 5
_CLOSED = "Ärendet avslutades"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReminderForm(Typed):
    """A reminder as typed; whoever's the case is where ``assigned_to`` is None, and to be heard of
    on its day where ``remind_on`` is.
    """

    text: str
    due_on: date | None
    remind_on: date | None = None
    assigned_to: UUID | None = None


def reminder_problems(desk: Desk, form: ReminderForm) -> tuple[Problem, ...]:
    """What is wrong with a reminder as typed, at the fields."""
    problems = []
    if is_blank(form.text):
        problems.append(Problem("reminder_text_needed", "text"))
    elif len(form.text.strip()) > LONGEST_TEXT:
        problems.append(Problem("reminder_text_long", "text", {"most": LONGEST_TEXT}))
    problems += _day_problems(desk, form.due_on, "due_on")
    if form.remind_on is not None:
        if form.due_on is not None and form.remind_on > form.due_on:
            problems.append(Problem("remind_after_due", "remind_on"))
        else:
            problems += _day_problems(desk, form.remind_on, "remind_on")
    return tuple(problems)


def _day_problems(desk: Desk, day: date | None, field: str) -> list[Problem]:
    if day is None:
        return [Problem("reminder_day_needed", field)]
    if day < desk.today:
        return [Problem("reminder_day_past", field)]
    if day.year > desk.today.year + _FURTHEST_YEARS:
        return [Problem("reminder_day_far", field)]
    return []


@command
def add_reminder(desk: Desk, case_id: UUID, form: ReminderForm) -> ChangeSet:
    """Remember something in a case. Raises RuleViolation at the fields, ``case_is_closed``, or
    ``cannot_be_reminded`` for someone who reads no cases.
    """
    desk.require(Action.REMIND)
    problems = reminder_problems(desk, form)
    if problems:
        raise RuleViolation(*problems)
    assert form.due_on is not None
    with desk.begin() as work:
        hold_running(work, case_id)
        if form.assigned_to is not None:
            named = work.staff.get(form.assigned_to)
            if not named.active or not may(named.role, Action.REMIND):
                raise RuleViolation.at("assigned_to", "cannot_be_reminded")
        reminder = Reminder(
            id=desk.new_id(),
            case_id=case_id,
            kind=ReminderKind.OWN,
            due_on=form.due_on,
            remind_on=form.remind_on or form.due_on,
            text=form.text.strip(),
            assigned_to=form.assigned_to,
            added_by=desk.me.id,
            added_at=desk.now,
        )
        work.reminders.add(reminder)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("reminder", case_id=case_id, ids=(reminder.id,))


@command
def put_off(desk: Desk, reminder: Reminder, until: date | None) -> ChangeSet:
    """Hear of a reminder another day; its own day stays.

    Raises RuleViolation at ``remind_on``, or ``reminder_ended``.
    """
    desk.require(Action.REMIND)
    problems = _day_problems(desk, until, "remind_on")
    if problems:
        raise RuleViolation(*problems)
    assert until is not None
    with desk.begin() as work:
        _hold_open(work, reminder)
        work.reminders.save(dataclasses.replace(reminder, remind_on=until))
        work.commit()
    return desk.changed("reminder", case_id=reminder.case_id, ids=(reminder.id,))


@command
def mark_done(desk: Desk, reminder: Reminder) -> ChangeSet:
    """What was to be remembered is done. Raises RuleViolation ``reminder_ended``."""
    return _end_one(desk, reminder, ReminderEnd.DONE, "")


@command
def drop(desk: Desk, reminder: Reminder, reason: str) -> ChangeSet:
    """It is no longer waited for, for a reason.

    Raises RuleViolation ``reminder_reason_needed`` or ``reminder_ended``.
    """
    if is_blank(reason):
        raise RuleViolation.at("reason", "reminder_reason_needed")
    return _end_one(desk, reminder, ReminderEnd.DROPPED, reason.strip())


@command
def take_up_again(desk: Desk, reminder: Reminder) -> ChangeSet:
    """Undo that a reminder ended: the same once more, for what has ended stands as it was.

    Raises RuleViolation ``case_is_closed``, or ``reminder_stands`` where it is open already.
    """
    desk.require(Action.REMIND)
    with desk.begin() as work:
        hold_running(work, reminder.case_id)
        again = _again(desk, work.reminders.hold(reminder.id))
        same = work.reminders.find(
            case_id=again.case_id,
            kind=again.kind,
            source_id=again.source_id,
            text=again.text,
            due_on=again.due_on,
            ended_at=None,
        )
        if same:
            raise RuleViolation.at(None, "reminder_stands")
        work.reminders.add(again)
        refresh_next_step(desk, work, reminder.case_id)
        work.commit()
    return desk.changed("reminder", case_id=reminder.case_id, ids=(again.id,))


def _again(desk: Desk, ended: Reminder) -> Reminder:
    return dataclasses.replace(
        ended,
        id=desk.new_id(),
        added_by=desk.me.id,
        added_at=desk.now,
        ended_as=None,
        ended_by=None,
        ended_at=None,
        reason="",
        version=1,
    )


def _end_one(desk: Desk, reminder: Reminder, as_: ReminderEnd, reason: str) -> ChangeSet:
    desk.require(Action.REMIND)
    with desk.begin() as work:
        _hold_open(work, reminder)
        work.reminders.save(_ended(desk, reminder, as_, reason))
        refresh_next_step(desk, work, reminder.case_id)
        work.commit()
    return desk.changed("reminder", case_id=reminder.case_id, ids=(reminder.id,))


def _hold_open(work: UnitOfWork, reminder: Reminder) -> None:
    if not work.reminders.hold(reminder.id).open:
        raise RuleViolation.at(None, "reminder_ended")


def _ended(desk: Desk, reminder: Reminder, as_: ReminderEnd, reason: str = "") -> Reminder:
    return dataclasses.replace(
        reminder, ended_as=as_, ended_by=desk.me.id, ended_at=desk.now, reason=reason
    )


def wait_for(
    desk: Desk,
    work: UnitOfWork,
    case_id: UUID,
    kind: ReminderKind,
    source_id: UUID,
    due_on: date,
    *,
    ahead: bool = True,
) -> None:
    """Something is waited for in a case; the caller refreshes what is next there, and commits.

    ``ahead``: it is heard of so many days before as the unit has chosen.
    """
    days = desk.setting("reminder_days_before") if ahead else 0
    remind_on = max(desk.today, due_on - timedelta(days=days))
    work.reminders.add(
        Reminder(
            id=desk.new_id(),
            case_id=case_id,
            kind=kind,
            due_on=due_on,
            remind_on=remind_on,
            source_id=source_id,
            added_by=desk.me.id,
            added_at=desk.now,
        )
    )


def has_come(desk: Desk, work: UnitOfWork, case_id: UUID, sources: Collection[UUID]) -> None:
    """What a rule waited for is there: its reminders end, also where nobody had any."""
    if sources:
        waiting = _held(work, case_id=case_id, source_id=frozenset(sources))
        work.reminders.save_all(*(_ended(desk, one, ReminderEnd.DONE) for one in waiting))


def drop_all(desk: Desk, work: UnitOfWork, case_id: UUID) -> None:
    """A case ends, and nothing waits in it; the caller commits."""
    waiting = _held(work, case_id=case_id)
    dropped = (_ended(desk, one, ReminderEnd.DROPPED, _CLOSED) for one in waiting)
    work.reminders.save_all(*dropped)


def bring_back(desk: Desk, work: UnitOfWork, case_id: UUID, closed_on: date) -> None:
    """A case goes on, and what was dropped when it ended waits again; the caller commits."""
    dropped = work.reminders.find(case_id=case_id, reason=_CLOSED)
    work.reminders.add(
        *(
            _again(desk, one)
            for one in dropped
            if one.ended_at is not None and local_day(one.ended_at) == closed_on
        )
    )


def _held(work: UnitOfWork, **equals: object) -> list[Reminder]:
    """Open ones, as they stand when nobody else can put them off: what is done meanwhile to a
    reminder stops no decision and no payment.
    """
    found = work.reminders.find(ended_at=None, **equals)
    held = (work.reminders.hold(one.id) for one in found)
    return [one for one in held if one.open]


@reading
def my_reminders(desk: Desk) -> tuple[ReminderRow, ...]:
    """One's own, and of those whom one stands in for, soonest first; the reading is logged."""
    return _listed(desk, desk.me.id)


@reading
def all_reminders(desk: Desk) -> tuple[ReminderRow, ...]:
    """The unit's, for those who lead; the reading is logged."""
    desk.require(Action.SUPERVISE)
    return _listed(desk, None)


def _listed(desk: Desk, staff_id: UUID | None) -> tuple[ReminderRow, ...]:
    desk.require(Action.REMIND)
    with desk.begin() as work:
        found = work.screens.reminders(staff_id, desk.today)
        whose = "egna" if staff_id is not None else "hela enhetens"
        log(desk, work, "list_reminders", f"{len(found)} bevakningar, {whose}")
        work.commit()
    return found
