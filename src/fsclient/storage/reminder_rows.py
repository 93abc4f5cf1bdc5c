"""Open reminders in lists: someone's own, or the whole unit's."""

from datetime import date
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


def of_mine(staff_id: UUID, today: date) -> sa.ColumnElement[bool]:
    """Whether a reminder is someone's on a day, as his own or of one whom he stands in for: each
    way that it can be by an index of its own.
    """
    owners = owners_for(staff_id, today)
    unnamed = sa.select(_reminder.c.id).join(_case, _case.c.id == _reminder.c.case_id)
    unnamed = unnamed.where(
        _reminder.c.assigned_to.is_(None) | _reminder.c.assigned_to.not_in(_works_here)
    )
    of_money = _reminder.c.kind == ReminderKind.RETURN
    nobody_pays = _case.c.payment_officer_id.is_(None)
    own = sa.union_all(
        sa.select(_reminder.c.id).where(_reminder.c.assigned_to.in_(owners)),
        unnamed.where(_case.c.caseworker_id.in_(owners), ~of_money | nobody_pays),
        unnamed.where(_case.c.payment_officer_id.in_(owners), of_money),
    )
    return _reminder.c.id.in_(own)


def is_open() -> tuple[sa.ColumnElement[bool], ...]:
    """What a reminder, joined with its case, is while it is in the lists."""
    return _reminder.c.ended_at.is_(None), _case.c.closed_on.is_(None)


def fetch_reminders(
    connection: sa.Connection, staff_id: UUID | None, today: date
) -> tuple[ReminderRow, ...]:
    """See ``Screens.reminders``."""
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
        .where(*is_open(), *(() if staff_id is None else (of_mine(staff_id, today),)))
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
