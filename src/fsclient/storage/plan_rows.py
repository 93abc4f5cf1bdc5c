"""How far the plans of the unit's cases have come, counted in SQL."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.intake import ContactOutcome
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole
from fsclient.storage import tables
from fsclient.storage.owner_rows import owners_for
from fsclient.storage.restricted_guards import LATEST_PLANS
from fsclient.storage.search_rows import is_of
from fsclient.usecases.ports import ComingVisit, OwnPlans, PlanShare, WorkAhead

_case = tables.case
_member = tables.household_member
_next = tables.next_step
_contact = tables.contact
_running = tables.running_case


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
    connection: sa.Connection, today: date, staff_id: UUID | None = None
) -> tuple[sa.Select[Any], ...]:
    """Each running case, or each of someone's, with whether all its adults have signed plans, the
    first follow-up, and when what is next is due: each case in one of the parts.

    The same as the step says: a case's plans are current when every adult has one whose
    follow-up has not passed. A local database keeps that, and those of a household that comes or
    goes these days are looked at anew.
    """
    of = () if staff_id is None else (is_of(staff_id),)
    if connection.dialect.name == "postgresql":
        return (_counted_plans(connection, today, of),)
    unsettled = sa.select(_running.c.id).where(_running.c.unsettled_until >= today)
    counted = _counted_plans(connection, today, (*of, _case.c.id.in_(unsettled)))
    kept = sa.select(*(_running.c[column.name] for column in counted.selected_columns))
    if staff_id is not None:
        kept = kept.where(is_of(staff_id, _running))
    return kept.where(_running.c.unsettled_until < today, _running.c.adults > 0), counted


def _counted_plans(
    connection: sa.Connection, today: date, of: tuple[sa.ColumnElement[bool], ...]
) -> sa.Select[Any]:
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
    columns = (_case.c.id, _case.c.district)
    adults = (
        sa.select(*columns, follow_up.label("follow_up_on"))
        .select_from(joined)
        .where(_case.c.closed_on.is_(None), *of)
        .subquery("adult")
    )
    grouped = [adults.c[column.name] for column in columns]
    planned = (
        sa.select(
            *grouped,
            (sa.func.count(adults.c.follow_up_on) == sa.func.count()).label("all_planned"),
            sa.func.min(adults.c.follow_up_on).label("follow_up_on"),
        )
        .group_by(*grouped)
        .subquery("planned")
    )
    due = planned.outerjoin(_next, _next.c.id == planned.c.id)
    return sa.select(planned, _next.c.due_on).select_from(due)


def cases_with_plans(connection: sa.Connection, today: date) -> sa.SelectBase:
    """The ids of the running cases whose plans are current."""
    parts = (part.subquery() for part in _plans_by_case(connection, today))
    return sa.union_all(*(sa.select(one.c.id).where(*_are_current(one, today)) for one in parts))


def fetch_plan_shares(connection: sa.Connection, today: date) -> tuple[PlanShare, ...]:
    """Each district's running cases, current plans and late cases."""
    parts = (part.subquery() for part in _plans_by_case(connection, today))
    # Each part by itself: one is in the order of districts as it is kept.
    by_district = (
        sa.select(
            one.c.district,
            sa.func.count().label("cases"),
            _current(one, today).label("current_plans"),
            sa.func.count().filter(one.c.due_on < today).label("late"),
        ).group_by(one.c.district)
        for one in parts
    )
    shares = sa.union_all(*by_district).subquery("share")
    names = ("cases", "current_plans", "late")
    query = (
        sa.select(shares.c.district, *(sa.func.sum(shares.c[name]).label(name) for name in names))
        .group_by(shares.c.district)
        .order_by(shares.c.district)
    )
    return tuple(
        PlanShare(
            district=row.district,
            cases=int(row.cases),
            current_plans=int(row.current_plans),
            late=int(row.late),
        )
        for row in connection.execute(query)
    )


def fetch_work_ahead(
    connection: sa.Connection, staff_id: UUID, now: datetime, today: date, visits: int
) -> WorkAhead:
    """Someone's own plans, and the next booked visits of his and of whom he stands in for, in one
    round trip.
    """
    planned = sa.union_all(*_plans_by_case(connection, today, staff_id)).subquery("planned")
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
