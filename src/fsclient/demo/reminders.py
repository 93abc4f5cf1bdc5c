"""What is to be remembered in the cases of a made-up unit, without touching its chance."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import uuid5

from fsclient.demo.chronicle import Chronicle, Rows
from fsclient.domain.instruments import CHILD_ANALYSIS, FilledInstrument
from fsclient.domain.plan import Plan
from fsclient.domain.reminders import Reminder, ReminderKind
from fsclient.usecases.desk import from_local

_AHEAD = 7
_EVERY = 5
"""In every so many of the cases somebody wrote one by hand."""
_DAYS = (0, 2, -1, 5, 0, 9, 16, 30)
"""When they are due, from today."""
_WRITTEN_BEFORE = 14
_HOUR = 7


def write_reminders(chronicle: Chronicle) -> None:
    """Of each case that runs: its plans and its children followed up, and some written by hand."""
    running = {case.id: case for case in chronicle.rows["cases"] if case.closed_on is None}
    found = [
        one for one in (*_by_rules(chronicle.rows), *_by_hand(chronicle)) if one.case_id in running
    ]
    chronicle.rows["reminders"] += found


def _by_rules(rows: Rows) -> Iterator[Reminder]:
    plans = {(one.case_id, one.person_id): one for one in rows["plans"]}
    for plan in plans.values():
        yield _rule(plan, ReminderKind.PLAN, plan.follow_up_on)
    analyses = {
        (one.case_id, one.person_id): one
        for one in rows["filled"]
        if one.instrument == CHILD_ANALYSIS
    }
    for analysis in analyses.values():
        if day := analysis.answers.get("follow_up_on"):
            yield _rule(analysis, ReminderKind.CHILD, date.fromisoformat(day))


def _rule(source: Plan | FilledInstrument, kind: ReminderKind, due_on: date) -> Reminder:
    assert source.signed_by is not None
    assert source.signed_at is not None
    return Reminder(
        id=uuid5(source.id, kind),
        case_id=source.case_id,
        kind=kind,
        due_on=due_on,
        remind_on=due_on - timedelta(days=_AHEAD),
        source_id=source.id,
        added_by=source.signed_by,
        added_at=source.signed_at,
    )


def _by_hand(chronicle: Chronicle) -> Iterator[Reminder]:
    texts, today = chronicle.words.reminders, chronicle.today
    for place, case in enumerate(chronicle.rows["cases"][::_EVERY]):
        due_on = today + timedelta(days=_DAYS[place % len(_DAYS)])
        written = max(case.opened_on, due_on - timedelta(days=_WRITTEN_BEFORE))
        yield Reminder(
            id=uuid5(case.id, ReminderKind.OWN),
            case_id=case.id,
            kind=ReminderKind.OWN,
            due_on=due_on,
            remind_on=due_on,
            text=texts[place % len(texts)],
            added_by=case.caseworker_id,
            added_at=from_local(min(written, today), _HOUR, 0),
        )
