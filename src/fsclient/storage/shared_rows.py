"""Children who may be in another running case too, found by number and by day of birth."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.months import Month
from fsclient.domain.people import MatchVerdict, MemberRole
from fsclient.storage import kinds, tables
from fsclient.storage.history_rows import known_now
from fsclient.usecases.ports import ChildStay

_case = tables.case
_person = tables.person
_member = tables.household_member
_application = tables.aid_application
_decision = tables.decision
_basis = tables.decision_basis
_match = tables.person_match
_staff = tables.staff

_COUNTED = (MemberRole.CHILD, MemberRole.APPLICANT, MemberRole.CO_APPLICANT)
"""Whom a calculation counts."""


def fetch_stays(
    connection: sa.Connection, born: Collection[date] | None, month: Month
) -> tuple[ChildStay, ...]:
    """Each place that a child, or someone who was one, has in a case in a month, by case number:
    in a running one that has him then, and in any that has been given money for him. Those born
    on some days, or all of whom two cases have one of the same day.
    """
    query = (
        sa.select(
            *_named(kinds.MEMBER, "member"),
            *_named(kinds.PERSON, "person"),
            _case.c.number,
            _case.c.closed_on,
            _staff.c.name.label("caseworker"),
            _open(month).label("undecided"),
        )
        .select_from(
            _member.join(_case, _case.c.id == _member.c.case_id)
            .join(_person, _person.c.id == _member.c.person_id)
            .join(_staff, _staff.c.id == _case.c.caseworker_id)
        )
        .where(
            _member.c.role.in_(_COUNTED),
            _shared_day() if born is None else _person.c.birth_date.in_(born),
        )
        .order_by(_case.c.number, _member.c.id)
    )
    found = connection.execute(query).all()
    granted = _granted(connection, {row.member_case_id for row in found}, month) if found else {}
    now = known_now(connection, {row.person_id for row in found}) if granted else {}
    stays = (
        ChildStay(
            case_number=row.number,
            caseworker=row.caseworker,
            person=kinds.PERSON.from_row(_unnamed(row, "person")),
            member=kinds.MEMBER.from_row(_unnamed(row, "member")),
            running=row.closed_on is None,
            undecided=bool(row.undecided),
            granted=tuple(facts.followed(now) for facts in granted.get(row.member_case_id, ())),
        )
        for row in found
    )
    return tuple(stay for stay in stays if stay.concerns(month))


def fetch_apart(connection: sa.Connection, people: Collection[UUID]) -> frozenset[frozenset[UUID]]:
    """The pairs of some people that were last found to be two."""
    query = (
        sa.select(_match.c.person_id, _match.c.other_id, _match.c.verdict)
        .where(_match.c.person_id.in_(people), _match.c.other_id.in_(people))
        .order_by(_match.c.judged_at, _match.c.id)
    )
    latest = {
        frozenset((row.person_id, row.other_id)): row.verdict for row in connection.execute(query)
    }
    return frozenset(pair for pair, verdict in latest.items() if verdict is MatchVerdict.APART)


def _named(kind: Any, prefix: str) -> list[sa.ColumnElement[Any]]:
    return [column.label(f"{prefix}_{column.name}") for column in kind.columns]


def _unnamed(row: Any, prefix: str) -> dict[str, Any]:
    start = f"{prefix}_"
    return {
        name.removeprefix(start): value
        for name, value in row._mapping.items()
        if name.startswith(start)
    }


def _open(month: Month) -> sa.ColumnElement[bool]:
    return (
        sa.select(_application.c.id)
        .where(
            _application.c.case_id == _case.c.id,
            _application.c.month == month,
            _application.c.status == ApplicationStatus.OPEN,
        )
        .exists()
    )


def _shared_day() -> sa.ColumnElement[bool]:
    case, member, person = _case.alias(), _member.alias(), _person.alias()
    return (
        sa.select(member.c.id)
        .select_from(
            member.join(case, case.c.id == member.c.case_id).join(
                person, person.c.id == member.c.person_id
            )
        )
        .where(
            person.c.birth_date == _person.c.birth_date,
            member.c.case_id != _member.c.case_id,
            member.c.role.in_(_COUNTED),
        )
        .exists()
    )


def _granted(
    connection: sa.Connection, cases: Collection[UUID], month: Month
) -> dict[UUID, list[Any]]:
    """What each case's decisions for a month that gave money counted, oldest first."""
    query = (
        sa.select(_decision.c.case_id, _basis.c.facts)
        .join(_basis, _basis.c.id == _decision.c.id)
        .where(
            _decision.c.case_id.in_(cases),
            _decision.c.month == month,
            _decision.c.signed_at.is_not(None),
            _decision.c.amount > Decimal(0),
        )
        .order_by(_decision.c.signed_at, _decision.c.id)
    )
    found: dict[UUID, list[Any]] = {}
    for row in connection.execute(query):
        found.setdefault(row.case_id, []).append(row.facts)
    return found
