"""Children who may be in another running case too, found by number and by day of birth."""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.months import Month
from fsclient.domain.people import MatchVerdict, MemberRole
from fsclient.storage import kinds, tables
from fsclient.storage.row_sets import among, rows_json
from fsclient.storage.types import json_reader, read_uuid
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
    connection: sa.Connection, born: Collection[date] | None, months: Collection[Month]
) -> Mapping[Month, tuple[ChildStay, ...]]:
    """Each place that a child, or someone who was one, has in a case in some months, by case
    number: in a running one that has him then, and in any that has been given money for him. Those
    born on some days, or all of whom two cases have one of the same day.
    """
    on_days, days = _shared_day(), dict[str, str]()
    if born is not None:
        on_days, days = among(connection.dialect, _person.c.birth_date, born, "born")
    query = (
        sa.select(
            *_named(kinds.MEMBER, "member"),
            *_named(kinds.PERSON, "person"),
            _case.c.number,
            _case.c.closed_on,
            _staff.c.name.label("caseworker"),
            _open(months).label("open"),
            _granted(months).label("granted"),
            _known_before().label("known_before"),
        )
        .select_from(
            _member.join(_case, _case.c.id == _member.c.case_id)
            .join(_person, _person.c.id == _member.c.person_id)
            .join(_staff, _staff.c.id == _case.c.caseworker_id)
        )
        .where(_member.c.role.in_(_COUNTED), on_days)
        .order_by(_case.c.number, _member.c.id)
    )
    found: dict[Month, list[ChildStay]] = {month: [] for month in months}
    for row in connection.execute(query, days):
        now = {str(read_uuid(one)): str(row.person_id) for (one,) in _decoded(row.known_before)}
        person = kinds.PERSON.from_row(_unnamed(row, "person"))
        member = kinds.MEMBER.from_row(_unnamed(row, "member"))
        is_open = {month for (month,) in _decoded(row.open)}
        granted = [(month, _FACTS(facts)) for month, facts in _decoded(row.granted)]
        for month, stays in found.items():
            stay = ChildStay(
                case_number=row.number,
                caseworker=row.caseworker,
                person=person,
                member=member,
                running=row.closed_on is None,
                undecided=str(month) in is_open,
                granted=tuple(facts.followed(now) for one, facts in granted if one == str(month)),
            )
            if stay.concerns(month):
                stays.append(stay)
    return {month: tuple(stays) for month, stays in found.items()}


def _decoded(told: str | None) -> list[Any]:
    rows: list[Any] = msgspec.json.decode(told or "[]")
    return rows


_FACTS = json_reader(_basis.c.facts.type)


def fetch_apart(connection: sa.Connection, people: Collection[UUID]) -> frozenset[frozenset[UUID]]:
    """The pairs of some people that were last found to be two."""
    ones, given = among(connection.dialect, _match.c.person_id, people, "ones")
    others, too = among(connection.dialect, _match.c.other_id, people, "others")
    query = (
        sa.select(_match.c.person_id, _match.c.other_id, _match.c.verdict)
        .where(ones, others)
        .order_by(_match.c.judged_at, _match.c.id)
    )
    rows = connection.execute(query, given | too)
    latest = {frozenset((row.person_id, row.other_id)): row.verdict for row in rows}
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


def _open(months: Collection[Month]) -> sa.ScalarSelect[str]:
    """The months, of some, that are applied for and not decided."""
    return (
        sa.select(rows_json(_application.c.month))
        .where(
            _application.c.case_id == _case.c.id,
            _application.c.month.in_(months),
            _application.c.status == ApplicationStatus.OPEN,
        )
        .scalar_subquery()
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


def _granted(months: Collection[Month]) -> sa.ScalarSelect[str]:
    """What each of a case's decisions for some months that gave money counted, oldest first."""
    rows = (
        sa.select(_decision.c.month, _basis.c.facts)
        .join(_basis, _basis.c.id == _decision.c.id)
        .where(
            _decision.c.case_id == _case.c.id,
            _decision.c.month.in_(months),
            _decision.c.signed_at.is_not(None),
            _decision.c.amount > Decimal(0),
        )
        .order_by(_decision.c.signed_at, _decision.c.id)
        .correlate(_case)
        .subquery("granted")
    )
    return sa.select(rows_json(rows.c.month, rows.c.facts)).scalar_subquery()


def _known_before() -> sa.ScalarSelect[str]:
    """As whom else someone was registered before two files were joined."""
    return (
        sa.select(rows_json(_match.c.other_id))
        .where(_match.c.person_id == _person.c.id, _match.c.verdict == MatchVerdict.SAME)
        .scalar_subquery()
    )
