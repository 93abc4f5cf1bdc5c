"""How far the plans of the unit's cases have come, counted in SQL."""

from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.intake import ContactOutcome
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole
from fsclient.storage import tables
from fsclient.storage.owner_rows import owners_for
from fsclient.storage.restricted_guards import LATEST_PLANS
from fsclient.usecases.ports import ComingVisit, OwnPlans, PlanShare, WorkAhead

_case = tables.case
_member = tables.household_member
_next = tables.next_step
_contact = tables.contact
_ALL: Final = sa.true()


def _latest_plans() -> sa.FromClause:
    """The last signed plan of each person in each case, with its follow-up, as a server tells it to
    everyone who reads cases, also to those who may not read all of a plan.
    """
    columns = ("case_id", sa.Uuid()), ("person_id", sa.Uuid()), ("follow_up_on", sa.Date())
    told: sa.FromClause = getattr(sa.func, LATEST_PLANS)().table_valued(
        *(sa.column(name, kind) for name, kind in columns), name="latest"
    )
    return told


def _last_follow_up() -> sa.ScalarSelect[date]:
    """When the last signed plan of a joined person in a joined case is followed up."""
    plan = tables.plan
    return (
        sa.select(plan.c.follow_up_on)
        .where(
            plan.c.case_id == _member.c.case_id,
            plan.c.person_id == _member.c.person_id,
            plan.c.signed_at.is_not(None),
        )
        .order_by(plan.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )


def _plans_by_case(
    connection: sa.Connection, today: date, of: sa.ColumnElement[bool] = _ALL
) -> sa.Subquery:
    """Each running case, or each ``of`` someone's, with its adults, those with a signed plan, and
    the first follow-up.

    The same as the step says: a case's plans are current when every adult has one whose
    follow-up has not passed.
    """
    joined = _case.join(
        _member,
        (_member.c.case_id == _case.c.id)
        & _member.c.role.in_([MemberRole.APPLICANT, MemberRole.CO_APPLICANT])
        & (_member.c.since <= today)
        & (_member.c.until.is_(None) | (_member.c.until >= today)),
    )
    follow_up: sa.ColumnElement[date] = _last_follow_up()
    if connection.dialect.name == "postgresql":
        latest = _latest_plans()
        same = (latest.c.case_id == _case.c.id) & (latest.c.person_id == _member.c.person_id)
        joined, follow_up = joined.outerjoin(latest, same), latest.c.follow_up_on
    columns = (_case.c.id, _case.c.district, _case.c.caseworker_id, _case.c.payment_officer_id)
    adults = (
        sa.select(*columns, follow_up.label("follow_up_on"))
        .select_from(joined)
        .where(_case.c.closed_on.is_(None), of)
        .subquery("adult")
    )
    grouped = [adults.c[column.name] for column in columns]
    return (
        sa.select(
            *grouped,
            (sa.func.count(adults.c.follow_up_on) == sa.func.count()).label("all_planned"),
            sa.func.min(adults.c.follow_up_on).label("follow_up_on"),
        )
        .group_by(*grouped)
        .subquery("planned")
    )


def cases_with_plans(connection: sa.Connection, today: date) -> sa.Select[UUID]:
    """The ids of the running cases whose plans are current."""
    planned = _plans_by_case(connection, today)
    return sa.select(planned.c.id).where(*_are_current(planned, today))


def fetch_plan_shares(connection: sa.Connection, today: date) -> tuple[PlanShare, ...]:
    """Each district's running cases, current plans and late cases."""
    planned = _plans_by_case(connection, today)
    query = (
        sa.select(
            planned.c.district,
            sa.func.count().label("cases"),
            _current(planned, today).label("current_plans"),
            sa.func.count().filter(_next.c.due_on < today).label("late"),
        )
        .select_from(planned.outerjoin(_next, _next.c.id == planned.c.id))
        .group_by(planned.c.district)
        .order_by(planned.c.district)
    )
    return tuple(PlanShare(**row._mapping) for row in connection.execute(query))


def fetch_work_ahead(
    connection: sa.Connection, staff_id: UUID, now: datetime, today: date, visits: int
) -> WorkAhead:
    """Someone's own plans, and the next booked visits of his and of whom he stands in for, in one
    round trip.
    """
    mine = (_case.c.caseworker_id == staff_id) | (_case.c.payment_officer_id == staff_id)
    planned = _plans_by_case(connection, today, mine)
    plans = sa.select(
        sa.func.count().label("cases"),
        _current(planned, today).label("current"),
        sa.func.count()
        .filter(planned.c.follow_up_on.between(today, Month.of(today).last))
        .label("ending"),
        sa.func.count().filter(planned.c.follow_up_on < today).label("passed"),
    ).subquery("plans")
    coming = _coming_visits(owners_for(staff_id, today), now, visits)
    rows = connection.execute(
        sa.select(plans, coming)
        .select_from(plans.outerjoin(coming, sa.true()))
        .order_by(coming.c.appointment_at, coming.c.contact_id)
    ).all()
    first = rows[0]
    return WorkAhead(
        plans=OwnPlans(
            cases=first.cases, current=first.current, ending=first.ending, passed=first.passed
        ),
        visits=tuple(_visit(row) for row in rows if row.contact_id is not None),
    )


def _current(planned: sa.Subquery, today: date) -> sa.ColumnElement[int]:
    return sa.func.count().filter(*_are_current(planned, today))


def _are_current(planned: sa.Subquery, today: date) -> tuple[sa.ColumnElement[bool], ...]:
    return planned.c.all_planned, planned.c.follow_up_on >= today


def _coming_visits(owners: sa.Select[UUID], now: datetime, most: int) -> sa.Subquery:
    mine = _case.c.caseworker_id.in_(owners) | (
        _contact.c.case_id.is_(None) & _contact.c.taken_by.in_(owners)
    )
    return (
        sa.select(
            _contact.c.id.label("contact_id"),
            _contact.c.appointment_at,
            _contact.c.name,
            _contact.c.case_id,
        )
        .select_from(_contact.outerjoin(_case, _case.c.id == _contact.c.case_id))
        .where(
            _contact.c.outcome == ContactOutcome.BOOKED,
            _contact.c.appointment_at >= now,
            _contact.c.ended_as.is_(None),
            mine,
        )
        .order_by(_contact.c.appointment_at, _contact.c.id)
        .limit(most)
        .subquery("coming")
    )


def _visit(row: Any) -> ComingVisit:
    return ComingVisit(
        contact_id=row.contact_id, at=row.appointment_at, name=row.name, case_id=row.case_id
    )
