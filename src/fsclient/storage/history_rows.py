"""The finished calculations of some people, through all their cases, in one read."""

import functools
from collections.abc import Collection
from decimal import Decimal
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.calculation import CalculationFacts
from fsclient.domain.months import Month
from fsclient.domain.sheets import PastSheet
from fsclient.storage import tables

_sheet = tables.calculation_sheet
_decision = tables.decision
_member = tables.household_member


@functools.cache
def _statement() -> sa.Select[UUID, Month, CalculationFacts, Decimal, Decimal | None]:
    people = sa.bindparam("people", type_=sa.Uuid(), expanding=True)
    cases = sa.select(_member.c.case_id).where(_member.c.person_id.in_(people))
    signed = (_decision.c.application_id == _sheet.c.application_id) & (
        _decision.c.signed_at.is_not(None)
    )
    return (
        sa.select(
            _sheet.c.case_id,
            _sheet.c.month,
            _sheet.c.facts,
            _sheet.c.result,
            _decision.c.amount.label("granted"),
        )
        .select_from(_sheet.outerjoin(_decision, signed))
        .where(_sheet.c.case_id.in_(cases), _sheet.c.finished_at.is_not(None))
        .order_by(_sheet.c.month, _sheet.c.id)
    )


def fetch_past_sheets(connection: sa.Connection, people: Collection[UUID]) -> tuple[PastSheet, ...]:
    """Every finished calculation of a case that one of them is or was in, oldest month first."""
    return tuple(
        PastSheet(case_id=case_id, month=month, facts=facts, result=result, granted=granted)
        for case_id, month, facts, result, granted in connection.execute(
            _statement(), {"people": list(people)}
        ).all()
    )
