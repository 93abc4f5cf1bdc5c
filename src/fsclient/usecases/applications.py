"""The course of an application: complete, not complete after all, or taken back."""

import dataclasses
from datetime import date, timedelta
from typing import Final

from fsclient.domain.cases import AidApplication, ApplicationStatus
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.names import is_blank
from fsclient.domain.reminders import ReminderKind
from fsclient.domain.staff import Action
from fsclient.rules.deadlines import promised_by
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.once import command
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.reminders import has_come, wait_for
from fsclient.usecases.typed import Typed

_STEP: Final = "application"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeptApplication:
    """An application as it was stored."""

    application: AidApplication
    changes: ChangeSet


@command
def mark_complete(desk: Desk, application: AidApplication, on: date) -> KeptApplication:
    """Note that the last requested paper has come: the promise runs from here.

    Raises RuleViolation ``complete_in_future``, ``complete_before_received``,
    ``papers_wait_still`` where some that was asked for has neither come nor been excused,
    ``decided_already`` or ``application_withdrawn``.
    """
    desk.require(Action.OPEN_CASE)
    if on > desk.today:
        raise RuleViolation.at("complete_on", "complete_in_future")
    if on < application.received_on:
        raise RuleViolation.at("complete_on", "complete_before_received")
    with desk.begin() as work:
        hold_undecided(work, application)
        waiting = work.asked_papers.find(application_id=application.id, ended_at=None)
        if waiting:
            raise RuleViolation.at("complete_on", "papers_wait_still", count=len(waiting))
        kept = complete(desk, work, application, on)
        work.commit()
    changes = desk.changed("application", case_id=application.case_id, ids=(application.id,))
    return KeptApplication(application=kept, changes=changes)


def complete(desk: Desk, work: UnitOfWork, application: AidApplication, on: date) -> AidApplication:
    """All that was asked for has come, the last on a day; the caller commits."""
    days = desk.setting("decision_days", on)
    due = application.due_on if application.urgent else promised_by(on, days)
    kept = work.applications.save(dataclasses.replace(application, complete_on=on, due_on=due))
    has_come(desk, work, application.case_id, {application.id})
    refresh_next_step(desk, work, application.case_id)
    return kept


@command
def undo_complete(desk: Desk, application: AidApplication) -> ChangeSet:
    """Take back at once a mark that was set by mistake, as if it had not been set.

    Raises RuleViolation ``decided_already`` or ``application_withdrawn``.
    """
    desk.require(Action.OPEN_CASE)
    with desk.begin() as work:
        make_incomplete(desk, work, application)
        work.commit()
    return desk.changed("application", case_id=application.case_id, ids=(application.id,))


@command
def no_longer_complete(desk: Desk, application: AidApplication, reason: str) -> ChangeSet:
    """Papers are lacking after all: the promise runs from the day it came in, until they come.

    The reason goes into the journal. Raises RuleViolation ``incomplete_reason_needed``,
    ``decided_already`` or ``application_withdrawn``.
    """
    desk.require(Action.OPEN_CASE)
    if is_blank(reason):
        raise RuleViolation.at("reason", "incomplete_reason_needed")
    with desk.begin() as work:
        due = desk.today + timedelta(days=desk.setting("paper_days"))
        wait_for(desk, work, application.case_id, ReminderKind.PAPERS, application.id, due)
        make_incomplete(desk, work, application)
        text = f"Ansökan för {application.month.in_words} är inte längre fullständig."
        add_signed_note(
            desk, work, application.case_id, NoteKind.OTHER, f"{text} {reason.strip()}", _STEP
        )
        work.commit()
    return desk.changed("application", "note", case_id=application.case_id, ids=(application.id,))


def make_incomplete(desk: Desk, work: UnitOfWork, application: AidApplication) -> None:
    """Papers lack in it: the promise runs from the day it came in; the caller commits."""
    hold_undecided(work, application)
    days = desk.setting("decision_days", application.received_on)
    due = application.due_on if application.urgent else promised_by(application.received_on, days)
    work.applications.save(dataclasses.replace(application, complete_on=None, due_on=due))
    refresh_next_step(desk, work, application.case_id)


def hold_undecided(work: UnitOfWork, application: AidApplication) -> AidApplication:
    """The application as it is: nobody decides on it meanwhile, and nobody has.

    Raises RuleViolation ``decided_already`` or ``application_withdrawn``.
    """
    work.cases.hold(application.case_id)
    stored = work.applications.get(application.id)
    status = stored.status
    if status is ApplicationStatus.DECIDED:
        raise RuleViolation.at(None, "decided_already")
    if status is ApplicationStatus.WITHDRAWN:
        raise RuleViolation.at(None, "application_withdrawn")
    return stored


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalForm(Typed):
    """The day the household took its application back, and why, as typed."""

    withdrawn_on: date | None
    reason: str


def withdrawal_problems(
    application: AidApplication, form: WithdrawalForm, today: date
) -> tuple[Problem, ...]:
    """What is wrong with a withdrawal as typed."""
    problems = []
    if form.withdrawn_on is None:
        problems.append(Problem("withdrawn_on_needed", "withdrawn_on"))
    elif form.withdrawn_on > today:
        problems.append(Problem("withdrawn_in_future", "withdrawn_on"))
    elif form.withdrawn_on < application.received_on:
        problems.append(Problem("withdrawn_before_received", "withdrawn_on"))
    if is_blank(form.reason):
        problems.append(Problem("withdrawal_reason_needed", "reason"))
    return tuple(problems)


@command
def withdraw_application(
    desk: Desk, application: AidApplication, form: WithdrawalForm
) -> ChangeSet:
    """Write an application off since the household has taken it back: no decision is due.

    It is no refusal, and the month can be applied for again. The journal says when and why.
    Raises RuleViolation at the fields, ``decided_already`` or ``application_withdrawn``.
    """
    desk.require(Action.OPEN_CASE)
    problems = withdrawal_problems(application, form, desk.today)
    if problems:
        raise RuleViolation(*problems)
    reason = form.reason.strip()
    with desk.begin() as work:
        hold_undecided(work, application)
        work.applications.save(
            dataclasses.replace(
                application,
                status=ApplicationStatus.WITHDRAWN,
                withdrawn_on=form.withdrawn_on,
                withdrawn_reason=reason,
            )
        )
        text = (
            f"Ansökan för {application.month.in_words} togs tillbaka av sökanden "
            f"{form.withdrawn_on} och skrivs av utan beslut i sak. {reason}"
        )
        add_signed_note(desk, work, application.case_id, NoteKind.DECISION, text, _STEP)
        has_come(desk, work, application.case_id, {application.id})
        refresh_next_step(desk, work, application.case_id)
        work.commit()
    return desk.changed("application", "note", case_id=application.case_id, ids=(application.id,))
