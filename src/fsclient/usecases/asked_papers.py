"""Papers that a household is asked for: each comes, or is excused for a reason, before a decision.

The last of them makes the application complete, and the promise of a decision runs from there.
"""

import dataclasses
from datetime import date, timedelta

from fsclient.domain.asked_papers import AskedPaper, in_force
from fsclient.domain.cases import AidApplication
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.names import is_blank
from fsclient.domain.reminders import ReminderKind
from fsclient.domain.staff import Action
from fsclient.usecases.applications import complete, hold_undecided, make_incomplete
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.once import command
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.reminders import has_come, wait_for
from fsclient.usecases.typed import Typed

PAPERS = "papers"
"""The catalogue of what can be asked for."""
OTHER = "other"
"""The key in it of what only ``about`` says."""
RECEIPTS = ("rent_receipt", "electricity_receipt")
"""Those of what was paid in the month before."""
LONGEST_ABOUT = 200
_STEP = "application"
_FURTHEST = timedelta(days=366)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AskForm(Typed):
    """What is asked for, as typed: keys of the catalogue, what is said of them all, and ``other``
    that the catalogue does not have.
    """

    kinds: tuple[str, ...]
    about: str
    due_on: date | None
    other: str = ""


def first_due(desk: Desk) -> date:
    """The day that a household is usually given."""
    return desk.today + timedelta(days=desk.setting("paper_days"))


def label_of(desk: Desk, paper: AskedPaper) -> str:
    """What was asked for, in words."""
    what = desk.book.catalogues[PAPERS].label(paper.kind)
    if paper.kind == OTHER:
        return paper.about or what
    return f"{what} ({paper.about})" if paper.about else what


def ask_problems(desk: Desk, form: AskForm) -> tuple[Problem, ...]:
    """What is wrong with what is asked for, at the fields."""
    problems = []
    known = {entry.key for entry in desk.book.catalogues[PAPERS].at(desk.today)}
    if not form.kinds and is_blank(form.other):
        problems.append(Problem("papers_needed", "kinds"))
    elif not (known - {OTHER}).issuperset(form.kinds):
        problems.append(Problem("papers_unknown", "kinds"))
    problems += [
        Problem("paper_about_long", field, {"most": LONGEST_ABOUT})
        for field in ("about", "other")
        if len(getattr(form, field).strip()) > LONGEST_ABOUT
    ]
    if form.due_on is None:
        problems.append(Problem("paper_day_needed", "due_on"))
    elif form.due_on < desk.today:
        problems.append(Problem("paper_day_past", "due_on"))
    elif form.due_on > desk.today + _FURTHEST:
        problems.append(Problem("paper_day_far", "due_on"))
    return tuple(problems)


@command
def ask_papers(desk: Desk, application: AidApplication, form: AskForm) -> ChangeSet:
    """Ask the household for papers: they wait in the case, and the journal says what and by when.

    What waits already gets the new day. Raises RuleViolation at the fields, ``decided_already`` or
    ``application_withdrawn``.
    """
    desk.require(Action.OPEN_CASE)
    problems = ask_problems(desk, form)
    if problems:
        raise RuleViolation(*problems)
    assert form.due_on is not None
    wanted = [(kind, form.about.strip()) for kind in form.kinds]
    if not is_blank(form.other):
        wanted.append((OTHER, form.other.strip()))
    with desk.begin() as work:
        stored = hold_undecided(work, application)
        asked = [_asked(desk, stored, kind, about, form.due_on) for kind, about in wanted]
        again = {paper.what for paper in asked}
        for paper in _waiting(work, stored):
            if paper.what in again:
                _end(desk, work, paper, excused=f"Ny sista dag {form.due_on}")
        work.asked_papers.add(*asked)
        _wait(desk, work, stored)
        what = "; ".join(label_of(desk, paper) for paper in asked)
        _note(desk, work, application, f"Begärde in till {form.due_on}: {what}.")
        work.commit()
    ids = tuple(paper.id for paper in asked)
    return desk.changed("application", "note", case_id=application.case_id, ids=ids)


def ask_receipts(desk: Desk, work: UnitOfWork, application: AidApplication) -> None:
    """Ask for what shows that the rent and the electricity of the month before are paid; the
    caller commits.
    """
    due_on, about = first_due(desk), application.month.plus(-1).in_words
    asked = [_asked(desk, application, kind, about, due_on) for kind in RECEIPTS]
    work.asked_papers.add(*asked)
    _wait(desk, work, application)
    what = "; ".join(label_of(desk, paper) for paper in asked)
    _note(desk, work, application, f"Begärde in till {due_on}: {what}.")


def _asked(
    desk: Desk, application: AidApplication, kind: str, about: str, due_on: date
) -> AskedPaper:
    return AskedPaper(
        id=desk.new_id(),
        case_id=application.case_id,
        application_id=application.id,
        kind=kind,
        about=about,
        due_on=due_on,
        asked_by=desk.me.id,
        asked_at=desk.now,
    )


@command
def paper_came(desk: Desk, paper: AskedPaper, on: date | None) -> ChangeSet:
    """It has come. The last of what was asked for makes the application complete on that day.

    Raises RuleViolation ``paper_day_needed``, ``came_in_future`` or ``came_before_asked`` at
    ``came_on``;
    ``paper_settled``, ``decided_already`` or ``application_withdrawn``.
    """
    desk.require(Action.OPEN_CASE)
    if on is None:
        raise RuleViolation.at("came_on", "paper_day_needed")
    if on > desk.today:
        raise RuleViolation.at("came_on", "came_in_future")
    with desk.begin() as work:
        application = _hold_waiting(work, paper)
        if on < application.received_on:
            raise RuleViolation.at("came_on", "came_before_asked")
        _settle(desk, work, application, paper, came_on=on)
        work.commit()
    return desk.changed("application", case_id=paper.case_id, ids=(paper.id,))


@command
def excuse_paper(desk: Desk, paper: AskedPaper, reason: str) -> ChangeSet:
    """It is not waited for: the reason stands in the journal, and is what the decision rests on.

    Raises RuleViolation ``paper_reason_needed`` at ``reason``; ``paper_settled``,
    ``decided_already`` or ``application_withdrawn``.
    """
    desk.require(Action.OPEN_CASE)
    if is_blank(reason):
        raise RuleViolation.at("reason", "paper_reason_needed")
    with desk.begin() as work:
        application = _hold_waiting(work, paper)
        _settle(desk, work, application, paper, excused=reason.strip())
        what = label_of(desk, paper)
        _note(desk, work, application, f"Väntar inte längre på {what}. {reason.strip()}")
        work.commit()
    return desk.changed("application", "note", case_id=paper.case_id, ids=(paper.id,))


@command
def wait_again(desk: Desk, paper: AskedPaper) -> ChangeSet:
    """Undo that a paper came or was excused: the same is asked for once more, by the same day.

    Raises RuleViolation ``paper_waits_already``, ``decided_already`` or
    ``application_withdrawn``.
    """
    desk.require(Action.OPEN_CASE)
    with desk.begin() as work:
        application = hold_undecided(work, work.applications.get(paper.application_id))
        if any(one.what == paper.what for one in _waiting(work, application)):
            raise RuleViolation.at(None, "paper_waits_already")
        again = _asked(desk, application, paper.kind, paper.about, paper.due_on)
        work.asked_papers.add(again)
        if application.complete_on is not None:
            make_incomplete(desk, work, application)
        _wait(desk, work, application)
        work.commit()
    return desk.changed("application", case_id=paper.case_id, ids=(again.id,))


def _hold_waiting(work: UnitOfWork, paper: AskedPaper) -> AidApplication:
    application = hold_undecided(work, work.applications.get(paper.application_id))
    if not work.asked_papers.get(paper.id).waits:
        raise RuleViolation.at(None, "paper_settled")
    return application


def _settle(
    desk: Desk,
    work: UnitOfWork,
    application: AidApplication,
    paper: AskedPaper,
    *,
    came_on: date | None = None,
    excused: str = "",
) -> None:
    _end(desk, work, paper, came_on=came_on, excused=excused)
    if _waiting(work, application):
        _wait(desk, work, application)
    else:
        complete(desk, work, application, _complete_on(desk, work, application))


def _end(
    desk: Desk,
    work: UnitOfWork,
    paper: AskedPaper,
    *,
    came_on: date | None = None,
    excused: str = "",
) -> None:
    work.asked_papers.save(
        dataclasses.replace(
            paper, came_on=came_on, excused=excused, ended_by=desk.me.id, ended_at=desk.now
        )
    )


def _complete_on(desk: Desk, work: UnitOfWork, application: AidApplication) -> date:
    """The day of the last that came or was excused; of what was complete before, no earlier one.

    What was excused on the day that it was asked for was asked for by mistake, and counts not.
    """
    days = [] if application.complete_on is None else [application.complete_on]
    for paper in in_force(work.asked_papers.find(application_id=application.id)):
        if paper.came_on is not None:
            days.append(paper.came_on)
        elif paper.ended_at is not None:
            excused = local_day(paper.ended_at)
            days += [excused] if excused > local_day(paper.asked_at) else []
    return max(days, default=desk.today)


def _wait(desk: Desk, work: UnitOfWork, application: AidApplication) -> None:
    """One reminder of all that waits, by the day of the first of it."""
    due_on = min(paper.due_on for paper in _waiting(work, application))
    standing = work.reminders.find(
        case_id=application.case_id, source_id=application.id, ended_at=None
    )
    if not any(one.due_on == due_on for one in standing):
        has_come(desk, work, application.case_id, {application.id})
        wait_for(desk, work, application.case_id, ReminderKind.PAPERS, application.id, due_on)
    refresh_next_step(desk, work, application.case_id)


def _waiting(work: UnitOfWork, application: AidApplication) -> list[AskedPaper]:
    return list(work.asked_papers.find(application_id=application.id, ended_at=None))


def _note(desk: Desk, work: UnitOfWork, application: AidApplication, text: str) -> None:
    told = f"Ansökan för {application.month.in_words}. {text}"
    add_signed_note(desk, work, application.case_id, NoteKind.OTHER, told, _STEP)
