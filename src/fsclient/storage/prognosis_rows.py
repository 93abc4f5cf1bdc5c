"""The running cases with what they were last decided on, in one read."""

import sqlalchemy as sa

from fsclient.domain.decision import DecisionKind
from fsclient.domain.money import from_ore
from fsclient.storage import tables
from fsclient.storage.types import json_reader
from fsclient.usecases.ports import RunningCase, RunningCases

_case = tables.case
_decision = tables.decision
_basis = tables.decision_basis


def fetch_running_cases(connection: sa.Connection) -> RunningCases:
    """Every running case with the frozen facts of its latest decided month, by case number.

    A supplement's calculation holds all of its month, so the last signed one says how it is.
    """
    other = _decision.alias("other")
    latest = (
        sa.select(other.c.id)
        .where(
            other.c.case_id == _case.c.id,
            other.c.signed_at.is_not(None),
            other.c.id.not_in(sa.select(tables.emergency_assessment.c.id)),
        )
        .order_by(other.c.month.desc(), other.c.signed_at.desc(), other.c.id.desc())
        .limit(1)
        .correlate(_case)
        .scalar_subquery()
    )
    whole_month = sa.type_coerce(_decision.c.amount, sa.BigInteger) + sa.type_coerce(
        _decision.c.already_granted, sa.BigInteger
    )
    query = (
        sa.select(
            _case.c.district,
            _decision.c.kind == DecisionKind.REFUSAL,
            whole_month,
            sa.type_coerce(_basis.c.facts, sa.Text),
        )
        .select_from(
            _case.outerjoin(_decision, _decision.c.id == latest).outerjoin(
                _basis, _basis.c.id == _decision.c.id
            )
        )
        .where(_case.c.closed_on.is_(None))
        .order_by(_case.c.number)
    )
    read = json_reader(_basis.c.facts.type)
    return RunningCases(
        rows=tuple(
            RunningCase(
                district=district, refused=bool(refused), granted=from_ore(ore or 0), frozen=frozen
            )
            for district, refused, ore, frozen in connection.execute(query)
        ),
        read=read,
    )
