"""The finished calculations of some people, through all their cases, in one read."""

import functools
from collections.abc import Collection
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.people import MatchVerdict
from fsclient.domain.sheets import PastSheet
from fsclient.storage import tables

_sheet = tables.calculation_sheet
_decision = tables.decision
_member = tables.household_member
_match = tables.person_match


def past_sheets(*columns: Any, people: Any) -> sa.Select[Any]:
    """Columns of every finished calculation of a case that one of some people is or was in, with
    the signed decision on it, oldest month first.
    """
    cases = sa.select(_member.c.case_id).where(_member.c.person_id.in_(people))
    signed = (_decision.c.application_id == _sheet.c.application_id) & (
        _decision.c.signed_at.is_not(None)
    )
    return (
        sa.select(*columns)
        .select_from(_sheet.outerjoin(_decision, signed))
        .where(_sheet.c.case_id.in_(cases), _sheet.c.finished_at.is_not(None))
        .order_by(_sheet.c.month, _sheet.c.id)
    )


@functools.cache
def _statement() -> sa.Select[Any]:
    people = sa.bindparam("people", type_=sa.Uuid(), expanding=True)
    columns = (_sheet.c.case_id, _sheet.c.month, _sheet.c.facts, _sheet.c.result)
    return past_sheets(*columns, _decision.c.amount, people=people)


def fetch_past_sheets(connection: sa.Connection, people: Collection[UUID]) -> tuple[PastSheet, ...]:
    """Every finished calculation of a case that one of them is or was in, oldest month first.

    What was written of someone before two files were joined is told of the one that was kept.
    """
    found = connection.execute(_statement(), {"people": list(people)}).all()
    now = known_now(connection, people) if found else {}
    return tuple(
        PastSheet(
            case_id=row[0],
            month=row[1],
            facts=row[2].followed(now),
            result=row[3],
            granted=row[4],
        )
        for row in found
    )


def known_now(connection: sa.Connection, people: Collection[UUID]) -> dict[str, str]:
    """Whose file was joined with that of one of some people, by id: the one that was kept."""
    query = sa.select(_match.c.other_id, _match.c.person_id).where(
        _match.c.person_id.in_(people), _match.c.verdict == MatchVerdict.SAME
    )
    return {str(row.other_id): str(row.person_id) for row in connection.execute(query)}
