"""Mina ärenden, everyone's, and how much waits: what is asked of running cases."""

import functools
import operator
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.intake import ContactOutcome
from fsclient.domain.names import fold
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.people import Protection
from fsclient.storage import tables
from fsclient.storage.caseload_rows import is_unassessed
from fsclient.storage.joins import list_name, swedish_order, with_applicant
from fsclient.storage.owner_rows import is_had_by, is_stood_in, owners_for, stood_in_for
from fsclient.storage.plan_rows import cases_with_plans
from fsclient.storage.reminder_rows import own_reminders
from fsclient.storage.search_rows import applied_by
from fsclient.usecases.ports import Due, Lacking, Worklist, WorklistQuery, WorklistRow

_SOON = timedelta(days=3)

_case = tables.case
_person = tables.person
_next = tables.next_step
_application = tables.aid_application
_reminder = tables.reminder
_staff = tables.staff


def fetch_worklist(connection: sa.Connection, query: WorklistQuery) -> Worklist:
    """See ``Screens.worklist``."""
    running = _running_cases(connection)
    named = () if query.staff_id is not None else _named_staff(connection, query.text)
    wanted = _filter(running, query, named)
    if query.lacking is Lacking.PLAN:
        wanted.append(running.c.id.not_in(cases_with_plans(connection, query.today)))
    elif query.lacking is Lacking.IB:
        wanted.append(is_unassessed(connection, running))
    asked = [_is_due(running, due, query.today) for due in (Due.ANY, Due.LATE, Due.SOON)]
    if query.staff_id is not None:
        asked.append((is_stood_in(query.staff_id, running),))
    total, late, due_soon, *stood_in = connection.execute(
        sa.select(*(_how_many(sa.select(running.c.id).where(*wanted, *each)) for each in asked))
    ).one()
    wanted.extend(_is_due(running, query.due, query.today))
    rows: Sequence[Any] = ()
    first = _first_due(running, query, wanted, total)
    if first is not None:
        rows = connection.execute(_listed(query, first)).all()
    if first is None or len(rows) < (query.limit or 0):
        whole = _listed(query, sa.select(running.c.id).where(*wanted))
        rows = connection.execute(whole.limit(query.limit).offset(query.offset)).all()
    return Worklist(
        rows=tuple(_worklist_row(row) for row in rows),
        total=total,
        late=late,
        due_soon=due_soon,
        stood_in=sum(stood_in),
    )


def fetch_rail_counts(connection: sa.Connection, staff_id: UUID, today: date) -> Mapping[str, int]:
    """See ``Screens.rail_counts``."""
    running = _running_cases(connection)
    payment, check = tables.payment, tables.spot_check
    owners = owners_for(staff_id, today)
    late = running.c.caseworker_id.in_(owners), running.c.due_on < today
    reminded = (
        _how_many(own.where(_reminder.c.remind_on <= today))
        for own in own_reminders(staff_id, today, running, running.c.remind_on <= today)
    )
    counts = {
        "worklist": _how_many(sa.select(running.c.id).where(*late)),
        "intake": _how_many(sa.select(tables.contact.c.id).where(*is_waiting())),
        "reminders": functools.reduce(operator.add, reminded),
        "payments": _how_many(
            sa.select(payment.c.id).where(payment.c.status == PaymentStatus.PREPARED)
        ),
        "spotchecks": _how_many(sa.select(check.c.id).where(check.c.judged_at.is_(None))),
    }
    query = sa.select(*(each.label(name) for name, each in counts.items()))
    return dict(connection.execute(query).one()._mapping)


def _how_many(query: sa.Select[Any]) -> sa.ColumnElement[int]:
    count: sa.ColumnElement[int] = query.with_only_columns(
        sa.func.count(), maintain_column_froms=True
    ).scalar_subquery()
    return count


def is_waiting() -> tuple[sa.ColumnElement[bool], ...]:
    """Contacts of someone who waits for a case still."""
    contact = tables.contact
    return (
        contact.c.case_id.is_(None),
        contact.c.ended_as.is_(None),
        contact.c.outcome.in_([ContactOutcome.BOOKED, ContactOutcome.ACUTE_NEED]),
    )


def _running_cases(connection: sa.Connection) -> sa.FromClause:
    """The running cases, each with when what is next is due and when it is first reminded of: as
    a local database keeps them, or as a server finds them.
    """
    if connection.dialect.name == "sqlite":
        return tables.running_case
    reminded = (
        sa.select(sa.func.min(_reminder.c.remind_on))
        .where(_reminder.c.case_id == _case.c.id, _reminder.c.ended_at.is_(None))
        .scalar_subquery()
    )
    return (
        sa.select(
            _case.c.id,
            _case.c.number,
            _case.c.district,
            _case.c.caseworker_id,
            _case.c.payment_officer_id,
            _next.c.due_on,
            reminded.label("remind_on"),
        )
        .select_from(_case.outerjoin(_next, _next.c.id == _case.c.id))
        .where(_case.c.closed_on.is_(None))
        .subquery("running")
    )


def _named_staff(connection: sa.Connection, text: str) -> list[UUID]:
    """Those of the staff whose names have every word of a text."""
    words = [plain for word in text.split() if (plain := fold(word))]
    if not words:
        return []
    staff = connection.execute(sa.select(_staff.c.id, _staff.c.name))
    return [row.id for row in staff if all(word in fold(row.name) for word in words)]


def _filter(
    running: sa.FromClause, query: WorklistQuery, named: Collection[UUID]
) -> list[sa.ColumnElement[bool]]:
    """What a list is narrowed by; ``named`` are those of the staff whom the text of a list of
    everyone's cases names.
    """
    wanted: list[sa.ColumnElement[bool]] = []
    if query.staff_id is not None:
        wanted.append(is_had_by(query.staff_id, query.today, running))
        if query.stood_in is not None:
            others = is_stood_in(query.staff_id, running)
            wanted.append(others if query.stood_in else ~others)
    if query.district is not None:
        wanted.append(running.c.district == query.district)
    if query.text.strip():
        wanted.append(applied_by(query.text, named, running))
    return wanted


def _absent(query: WorklistQuery) -> sa.ColumnElement[str | None]:
    """The name of whom someone's list has a case of, who is away."""
    if query.staff_id is None:
        return sa.literal(None, sa.Text)
    return stood_in_for(query.staff_id, query.today)


def _first_due(
    running: sa.FromClause,
    query: WorklistQuery,
    wanted: Sequence[sa.ColumnElement[bool]],
    total: int,
) -> sa.Select[Any] | None:
    """The page of a long list in the order of days, of those cases that have one: so that the
    others are neither read nor sorted. None of a list of which most is shown.
    """
    whole = query.limit is None or total <= query.offset + query.limit
    if whole or query.sort != "due_on" or query.descending:
        return None
    page = (
        sa.select(running.c.id)
        .where(*wanted, running.c.due_on.is_not(None))
        .order_by(running.c.due_on, running.c.number)
        .limit(query.limit)
        .offset(query.offset)
        .subquery("page")
    )
    return sa.select(page.c.id)


def _listed(query: WorklistQuery, cases: sa.Select[Any]) -> sa.Select[Any]:
    """The rows of some cases, in the order that is asked for."""
    joined = (
        with_applicant(_case.join(_staff, _staff.c.id == _case.c.caseworker_id))
        .outerjoin(_next, _next.c.id == _case.c.id)
        .outerjoin(_application, _application.c.id == _next.c.application_id)
        .outerjoin(
            _reminder,
            (_reminder.c.id == _next.c.reminder_id) & (_reminder.c.case_id == _case.c.id),
        )
    )
    return (
        sa.select(
            _case.c.id.label("case_id"),
            _case.c.number,
            list_name,
            _person.c.identity_number,
            _person.c.protection,
            _next.c.step,
            _next.c.due_on,
            _application.c.kind,
            _application.c.month,
            _application.c.urgent,
            _next.c.amount,
            _staff.c.name.label("caseworker"),
            _case.c.district,
            _reminder.c.kind.label("reminder"),
            _reminder.c.text.label("reminder_text"),
            _next.c.reminders,
            _absent(query).label("absent"),
        )
        .select_from(joined)
        .where(_case.c.id.in_(cases))
        .order_by(*_order(query))
    )


def _is_due(running: sa.FromClause, due: Due, today: date) -> tuple[sa.ColumnElement[bool], ...]:
    match due:
        case Due.LATE:
            return (running.c.due_on < today,)
        case Due.SOON:
            return (running.c.due_on.between(today, today + _SOON),)
        case Due.ANY:
            return ()


def _order(query: WorklistQuery) -> list[sa.ColumnElement[Any]]:
    by: dict[str, sa.ColumnElement[Any]] = {
        "due_on": _next.c.due_on,
        "name": swedish_order(list_name),
        "identity_number": _person.c.identity_number,
        "step": _next.c.step,
        "kind": _application.c.month,
        "amount": _next.c.amount,
        "absent": _absent(query),
        "number": _case.c.number,
        "caseworker": swedish_order(_staff.c.name),
        "district": _case.c.district,
    }
    first = by[query.sort]
    return [
        first.is_(None),
        first.desc() if query.descending else first.asc(),
        _case.c.number,
    ]


def _worklist_row(row: Any) -> WorklistRow:
    return WorklistRow(
        case_id=row.case_id,
        number=row.number,
        name=row.name,
        identity_number=row.identity_number,
        protected=row.protection is not Protection.NONE,
        step=row.step or "none",
        due_on=row.due_on,
        kind=None if row.kind is None else row.kind.value,
        month=row.month,
        urgent=bool(row.urgent),
        amount=row.amount,
        caseworker=row.caseworker,
        district=row.district,
        reminder=row.reminder,
        reminder_text=row.reminder_text or "",
        reminders=row.reminders or 0,
        absent=row.absent or "",
    )
