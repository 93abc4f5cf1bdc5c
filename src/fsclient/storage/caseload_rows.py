"""Who is away and who stands in, and how the unit's cases are divided, read for lists."""

from datetime import date

import sqlalchemy as sa

from fsclient.domain.instruments import ASSESSMENT
from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Action, Role, may
from fsclient.storage import kinds, tables
from fsclient.storage.joins import swedish_order
from fsclient.storage.owner_rows import is_away
from fsclient.storage.plan_rows import cases_with_plans
from fsclient.storage.restricted_guards import ASSESSED
from fsclient.usecases.ports import AbsenceRow, CaseloadRow

_absence = tables.absence
_case = tables.case
_filled = tables.filled_instrument
_member = tables.household_member
_next = tables.next_step
_staff = tables.staff

_WITH_CASES = [role for role in Role if may(role, Action.OPEN_CASE) or role is Role.PAYMENT_OFFICER]


def fetch_absences(connection: sa.Connection, today: date) -> tuple[AbsenceRow, ...]:
    """See ``Screens.absences``."""
    away, substitute = _staff.alias("away"), _staff.alias("substitute")
    query = (
        sa.select(*kinds.ABSENCE.columns, away.c.name, substitute.c.name.label("substitute"))
        .select_from(
            _absence.join(away, away.c.id == _absence.c.staff_id).join(
                substitute, substitute.c.id == _absence.c.substitute_id
            )
        )
        .where(
            _absence.c.ended_at.is_(None),
            _absence.c.to_on.is_(None) | (_absence.c.to_on >= today),
            away.c.active,
        )
        .order_by(_absence.c.from_on, swedish_order(away.c.name), _absence.c.id)
    )
    return tuple(
        AbsenceRow(
            absence=kinds.ABSENCE.from_row(row._mapping),
            name=row.name,
            substitute=row.substitute,
        )
        for row in connection.execute(query)
    )


def is_unassessed(connection: sa.Connection, case: sa.FromClause = _case) -> sa.ColumnElement[bool]:
    """Whether no IB is signed in a case, as a server tells it to those who lead."""
    if connection.dialect.name == "postgresql":
        told = sa.select(getattr(sa.func, ASSESSED)().column_valued("assessed"))
        return case.c.id.not_in(told)
    signed = sa.select(_filled.c.id).where(
        _filled.c.case_id == case.c.id,
        _filled.c.instrument == ASSESSMENT,
        _filled.c.signed_at.is_not(None),
    )
    return ~signed.exists()


def fetch_caseload(connection: sa.Connection, today: date) -> tuple[CaseloadRow, ...]:
    """See ``Screens.caseload``."""
    child = (
        sa.select(_member.c.id)
        .where(
            _member.c.case_id == _case.c.id,
            _member.c.role == MemberRole.CHILD,
            _member.c.since <= today,
            _member.c.until.is_(None) | (_member.c.until >= today),
        )
        .exists()
    )

    def counted(wanted: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
        return sa.func.count().filter(wanted)

    running = _case.c.closed_on.is_(None)
    had = (
        sa.select(
            _case.c.caseworker_id.label("id"),
            sa.func.count().label("cases"),
            counted(child).label("families"),
            counted(_next.c.due_on < today).label("late"),
            counted(_case.c.id.not_in(cases_with_plans(connection, today))).label("planless"),
            counted(is_unassessed(connection)).label("unassessed"),
        )
        .select_from(_case.outerjoin(_next, _next.c.id == _case.c.id))
        .where(running)
        .group_by(_case.c.caseworker_id)
        .subquery("had")
    )
    paid = (
        sa.select(_case.c.payment_officer_id.label("id"), sa.func.count().label("paid"))
        .where(running, _case.c.payment_officer_id.is_not(None))
        .group_by(_case.c.payment_officer_id)
        .subquery("paid")
    )
    substitute = _staff.alias("substitute")
    joined = (
        _staff.outerjoin(had, had.c.id == _staff.c.id)
        .outerjoin(paid, paid.c.id == _staff.c.id)
        .outerjoin(_absence, (_absence.c.staff_id == _staff.c.id) & is_away(_absence, today))
        .outerjoin(substitute, substitute.c.id == _absence.c.substitute_id)
    )
    counts = [had.c[name] for name in ("cases", "families", "late", "planless", "unassessed")]
    query = (
        sa.select(
            _staff.c.id,
            _staff.c.name,
            _staff.c.role,
            *(sa.func.coalesce(one, 0).label(one.name) for one in (*counts, paid.c.paid)),
            _absence.c.id.is_not(None).label("away"),
            _absence.c.to_on.label("away_until"),
            sa.func.coalesce(substitute.c.name, "").label("substitute"),
        )
        .select_from(joined)
        .where((_staff.c.active & _staff.c.role.in_(_WITH_CASES)) | had.c.id.is_not(None))
        .order_by(swedish_order(_staff.c.name), _staff.c.id)
    )
    return tuple(CaseloadRow(**row._mapping) for row in connection.execute(query))
