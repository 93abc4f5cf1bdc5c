"""Open reminders in lists: someone's own, or the whole unit's."""

from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.reminders import ReminderKind
from fsclient.storage import kinds, tables
from fsclient.storage.joins import list_name, with_applicant
from fsclient.storage.owner_rows import owners_for
from fsclient.usecases.ports import ReminderRow

_case = tables.case
_reminder = tables.reminder
_staff = tables.staff

_works_here = sa.select(_staff.c.id).where(_staff.c.active)
_owner = sa.func.coalesce(
    sa.case((_reminder.c.assigned_to.in_(_works_here), _reminder.c.assigned_to)),
    sa.case((_reminder.c.kind == ReminderKind.RETURN, _case.c.payment_officer_id)),
    _case.c.caseworker_id,
)
"""Whose a reminder is: the one it names as long as he is here, else whoever's the case is."""


def own_reminders(
    staff_id: UUID, today: date, case: sa.FromClause, *of_case: sa.ColumnElement[bool]
) -> tuple[sa.Select[Any], ...]:
    """The ids of the open reminders that are someone's on a day, as his own or of one whom he
    stands in for, in cases that are so: each way that one can be his by an index of its own, and
    each reminder by one of them.
    """
    owners = owners_for(staff_id, today)
    joined = sa.select(_reminder.c.id).join(case, case.c.id == _reminder.c.case_id)
    open_ones = joined.where(_reminder.c.ended_at.is_(None), *of_case)
    unnamed = open_ones.where(
        _reminder.c.assigned_to.is_(None) | _reminder.c.assigned_to.not_in(_works_here)
    )
    of_money = _reminder.c.kind == ReminderKind.RETURN
    nobody_pays = case.c.payment_officer_id.is_(None)
    return (
        open_ones.where(
            _reminder.c.assigned_to.in_(owners), _reminder.c.assigned_to.in_(_works_here)
        ),
        unnamed.where(case.c.caseworker_id.in_(owners), ~of_money | nobody_pays),
        unnamed.where(case.c.payment_officer_id.in_(owners), of_money),
    )


def fetch_reminders(
    connection: sa.Connection, staff_id: UUID | None, today: date
) -> tuple[ReminderRow, ...]:
    """See ``Screens.reminders``."""
    running = _case.c.closed_on.is_(None)
    wanted = [running, _reminder.c.ended_at.is_(None)]
    if staff_id is not None:
        own = own_reminders(staff_id, today, _case, running)
        wanted.append(_reminder.c.id.in_(sa.union_all(*own)))
    query = (
        sa.select(
            *kinds.REMINDER.columns,
            _case.c.number,
            list_name,
            _staff.c.name.label("owner"),
        )
        .select_from(
            with_applicant(
                _reminder.join(_case, _case.c.id == _reminder.c.case_id).join(
                    _staff, _staff.c.id == _owner
                )
            )
        )
        .where(*wanted)
        .order_by(_reminder.c.due_on, _reminder.c.id)
    )
    return tuple(
        ReminderRow(
            reminder=kinds.REMINDER.from_row(row._mapping),
            number=row.number,
            name=row.name,
            owner=row.owner,
        )
        for row in connection.execute(query)
    )
