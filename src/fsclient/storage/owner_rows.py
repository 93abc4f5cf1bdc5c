"""Whose a case is on a day: its owner's, or whoever's who stands in while he is away."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.storage import tables

_absence = tables.absence
_case = tables.case
_staff = tables.staff


def is_away(absence: Any, today: date) -> sa.ColumnElement[bool]:
    """Whether an absence, as it is joined, is of a day."""
    return sa.and_(
        absence.c.ended_at.is_(None),
        absence.c.from_on <= today,
        absence.c.to_on.is_(None) | (absence.c.to_on >= today),
    )


def _away_with(staff_id: UUID, today: date) -> sa.Select[Any]:
    """The ids of those whom someone stands in for."""
    away = is_away(_absence, today)
    return sa.select(_absence.c.staff_id).where(_absence.c.substitute_id == staff_id, away)


def owners_for(staff_id: UUID, today: date) -> sa.Select[Any]:
    """The ids of those whose cases someone has on a day: his own, and of whom he stands in for."""
    own = sa.select(_staff.c.id).where(_staff.c.id == staff_id)
    both = sa.union_all(own, _away_with(staff_id, today)).subquery()
    return sa.select(both.c.id)


def is_had_by(staff_id: UUID, today: date, case: sa.FromClause = _case) -> sa.ColumnElement[bool]:
    """Whether someone has a case on a day, as its own or because he stands in."""
    owners = owners_for(staff_id, today)
    return sa.or_(case.c.caseworker_id.in_(owners), case.c.payment_officer_id.in_(owners))


def is_stood_in(staff_id: UUID, case: sa.FromClause = _case) -> sa.ColumnElement[bool]:
    """Whether a case that someone has is his because he stands in, and else is not."""
    officer = case.c.payment_officer_id
    return sa.and_(case.c.caseworker_id != staff_id, officer.is_(None) | (officer != staff_id))


def stood_in_for(staff_id: UUID, today: date) -> sa.ColumnElement[str | None]:
    """The name of the one whom someone stands in for in a case; NULL in his own."""
    away = _staff.alias("away")
    among = away.c.id.in_(_away_with(staff_id, today))
    named = (
        sa.select(away.c.name)
        .where(
            among,
            (away.c.id == _case.c.caseworker_id) | (away.c.id == _case.c.payment_officer_id),
        )
        .limit(1)
        .scalar_subquery()
    )
    return sa.case((is_stood_in(staff_id), named))


def fetch_stood_in(connection: sa.Connection, staff_id: UUID, today: date) -> Mapping[UUID, str]:
    """See ``Screens.stood_in``."""
    query = sa.select(_staff.c.id, _staff.c.name).where(
        _staff.c.id.in_(_away_with(staff_id, today))
    )
    return {row.id: row.name for row in connection.execute(query)}
