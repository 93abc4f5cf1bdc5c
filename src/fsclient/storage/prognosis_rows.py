"""The running cases with what they were last decided on, in one read."""

import sqlalchemy as sa

from fsclient.storage import tables
from fsclient.usecases.ports import LastDecided, RunningCase

_case = tables.case
_decision = tables.decision
_basis = tables.decision_basis


def fetch_running_cases(connection: sa.Connection) -> tuple[RunningCase, ...]:
    """Every running case with the frozen facts of its latest decided month, by case number.

    A supplement's calculation holds all of its month, so the last signed one says how it is.
    """
    other = _decision.alias("other")
    latest = (
        sa.select(other.c.id)
        .where(other.c.case_id == _case.c.id, other.c.signed_at.is_not(None))
        .order_by(other.c.month.desc(), other.c.signed_at.desc(), other.c.id.desc())
        .limit(1)
        .correlate(_case)
        .scalar_subquery()
    )
    query = (
        sa.select(
            _case.c.district,
            _decision.c.kind,
            _decision.c.amount,
            _decision.c.already_granted,
            _basis.c.facts,
        )
        .select_from(
            _case.outerjoin(_decision, _decision.c.id == latest).outerjoin(
                _basis, _basis.c.id == _decision.c.id
            )
        )
        .where(_case.c.closed_on.is_(None))
        .order_by(_case.c.number)
    )
    return tuple(
        RunningCase(
            district=district,
            last=None
            if kind is None or facts is None
            else LastDecided(kind=kind, granted=amount + earlier, facts=facts),
        )
        for district, kind, amount, earlier, facts in connection.execute(query)
    )
