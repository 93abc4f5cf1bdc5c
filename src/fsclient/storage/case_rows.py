"""A whole case in one round trip: every row of it as JSON, in one UNION."""

import dataclasses
import functools
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

from fsclient.domain.calculation import RULES_VERSION
from fsclient.domain.case_documents import DocumentThing
from fsclient.domain.cases import ApplicationKind, ApplicationStatus
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.people import MatchVerdict, MemberRole
from fsclient.domain.sheets import CalculationSheet, PastSheet
from fsclient.domain.staff import AccessEntry
from fsclient.storage import kinds, tables
from fsclient.storage.history_rows import past_sheets
from fsclient.storage.restricted_guards import FILLINGS, PLANS
from fsclient.storage.row_sets import GIVEN, as_given, given, in_parts, rows_json
from fsclient.storage.sealing import READING, Sealing
from fsclient.storage.store import Kind
from fsclient.storage.types import json_reader
from fsclient.usecases.ports import CaseRows

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

_Sheet = TypeVar("_Sheet", CalculationSheet, PastSheet)

_NOTES = 60
_HISTORY = 24
# One analysis a child and month: an IB of last year must still be among them in a large family.
_FILLED = 120
_NEWEST_APPLICATIONS = 6
_SHEETS = 6
_ENDED_REMINDERS = 40


class row_json(GenericFunction[str]):  # noqa: N801  (SQLAlchemy registers functions by class name)
    """A row as one JSON object: name, column, name, column ..."""

    type = sa.Text()
    inherit_cache = True


@compiles(row_json, "sqlite")
def _sqlite(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_object{compiler.process(element.clause_expr, **options)}"


@compiles(row_json, "postgresql")
def _postgresql(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_build_object{compiler.process(element.clause_expr, **options)}::text"


def _row(kind: Kind[Any], rows: sa.FromClause) -> sa.ColumnElement[str]:
    pairs: list[Any] = []
    for column in kind.columns:
        pairs += [sa.literal_column(f"'{column.name}'"), rows.c[column.name]]
    return row_json(*pairs)


def _part(
    kind: Kind[Any],
    where: sa.ColumnElement[bool],
    newest_by: sa.ColumnElement[Any] | None = None,
    limit: int | None = None,
    rows: sa.FromClause | None = None,
) -> sa.Select[Any]:
    """Rows of a table, or some ``rows`` that are like its."""
    rows = kind.table if rows is None else rows
    query = sa.select(_row(kind, rows).label("document")).where(where)
    if newest_by is not None:
        query = query.order_by(newest_by.desc(), rows.c.id.desc())
    if limit is not None:
        query = query.limit(limit)
    inner = query.subquery()
    return sa.select(sa.literal_column(f"'{kind.table.name}'").label("kind"), inner.c.document)


# An acute need has neither calculation nor form, and must crowd out no month's.
_OF_A_MONTH = tables.aid_application.c.kind != ApplicationKind.EMERGENCY


def _sheets(case_id: sa.ColumnElement[UUID]) -> sa.ColumnElement[bool]:
    """The latest sheets, and those of the months applied for, however long ago they are."""
    sheet, application = tables.calculation_sheet, tables.aid_application
    own = (application.c.case_id == case_id) & _OF_A_MONTH
    latest = (
        sa.select(sheet.c.id)
        .where(sheet.c.case_id == case_id)
        .order_by(sheet.c.month.desc(), sheet.c.id.desc())
        .limit(_SHEETS)
    )
    last_applied = (
        sa.select(application.c.month)
        .where(own)
        .order_by(application.c.received_on.desc(), application.c.id.desc())
        .limit(1)
    )
    open_ones = sa.select(application.c.month).where(
        own, application.c.status == ApplicationStatus.OPEN
    )
    return (sheet.c.case_id == case_id) & (
        sheet.c.id.in_(latest) | sheet.c.month.in_(last_applied) | sheet.c.month.in_(open_ones)
    )


def _open_rows(function: str, kind: Kind[Any], case_id: sa.ColumnElement[UUID]) -> sa.FromClause:
    """What a server shows of a case's rows to those who may not read all that stands in them."""
    columns = [sa.column(column.name, column.type) for column in kind.table.c]
    rows: sa.FromClause = getattr(sa.func, function)(case_id).table_valued(*columns)
    return rows


def _filled(case_id: sa.ColumnElement[UUID], filled: sa.FromClause) -> sa.ColumnElement[bool]:
    """Forms about a person whenever filled in, and those made for the newest applications."""
    made_for = filled.c.application_id.in_(_newest(case_id))
    return (filled.c.case_id == case_id) & (filled.c.application_id.is_(None) | made_for)


def _decisions(case_id: sa.ColumnElement[UUID]) -> sa.ColumnElement[bool]:
    """The latest decisions, and those whose money has come back, however long ago they are."""
    decision, payment, came_back = tables.decision, tables.payment, tables.payment_return
    latest = (
        sa.select(decision.c.id)
        .where(decision.c.case_id == case_id)
        .order_by(decision.c.month.desc(), decision.c.id.desc())
        .limit(_HISTORY)
    )
    returned = (
        sa.select(payment.c.decision_id)
        .join(came_back, came_back.c.payment_id == payment.c.id)
        .where(came_back.c.case_id == case_id)
    )
    return (decision.c.case_id == case_id) & (
        decision.c.id.in_(latest) | decision.c.id.in_(returned)
    )


_OLDER_RULES = "older_rules"
_PAST = "past_sheet"
_PAST_COLUMNS = {
    "case_id": tables.calculation_sheet.c.case_id,
    "month": tables.calculation_sheet.c.month,
    "facts": tables.calculation_sheet.c.facts,
    "result": tables.calculation_sheet.c.result,
    "granted": tables.decision.c.amount,
}
_PAST_READERS = {name: json_reader(column.type) for name, column in _PAST_COLUMNS.items()}


def _past(members: sa.Select[Any]) -> sa.Select[Any]:
    """The finished calculations of some people, through all their cases."""
    pairs: list[Any] = []
    for name, column in _PAST_COLUMNS.items():
        pairs += [sa.literal_column(f"'{name}'"), column]
    inner = past_sheets(row_json(*pairs).label("document"), people=members).subquery()
    return sa.select(sa.literal_column(f"'{_PAST}'").label("kind"), inner.c.document)


def _past_sheet(document: Mapping[str, Any]) -> PastSheet:
    return PastSheet(**{name: reader(document[name]) for name, reader in _PAST_READERS.items()})


def _older_rules(case_id: sa.ColumnElement[UUID]) -> sa.Select[Any]:
    """The decisions that were made by an earlier version of the calculation's rules."""
    basis = tables.decision_basis.c
    pairs: list[Any] = [sa.literal_column("'id'"), basis.id]
    pairs += [sa.literal_column("'rules'"), basis.rules]
    inner = (
        sa.select(row_json(*pairs).label("document"))
        .where(basis.case_id == case_id, basis.rules != RULES_VERSION)
        .subquery()
    )
    return sa.select(sa.literal_column(f"'{_OLDER_RULES}'").label("kind"), inner.c.document)


def _joins(members: sa.Select[Any]) -> sa.ColumnElement[bool]:
    match = tables.person_match
    return match.c.person_id.in_(members) & (match.c.verdict == MatchVerdict.SAME)


def _joined(members: sa.Select[Any]) -> sa.Select[Any]:
    """Those whose file was joined with that of someone in the household."""
    return sa.select(tables.person_match.c.other_id).where(_joins(members))


def _beside(members: sa.Select[Any]) -> list[sa.Select[Any]]:
    """What stands beside a case for the one who reads it."""
    reader = sa.bindparam("reader", type_=sa.Uuid())
    return [_part(kinds.DRAFT, tables.draft.c.staff_id == reader), _past(members)]


def _members(case_id: sa.ColumnElement[UUID]) -> sa.Select[Any]:
    member = tables.household_member
    return sa.select(member.c.person_id).where(member.c.case_id == case_id)


def _papers(case_id: sa.ColumnElement[UUID]) -> sa.ColumnElement[bool]:
    """What was asked for of the newest applications, and of those that are open."""
    paper, application = tables.asked_paper, tables.aid_application
    undecided = sa.select(application.c.id).where(
        application.c.case_id == case_id, application.c.status == ApplicationStatus.OPEN
    )
    of_any = paper.c.application_id.in_(_newest(case_id)) | paper.c.application_id.in_(undecided)
    return (paper.c.case_id == case_id) & of_any


def _newest(case_id: sa.ColumnElement[UUID]) -> sa.Select[Any]:
    application = tables.aid_application
    newest = (
        sa.select(application.c.id)
        .where(application.c.case_id == case_id, _OF_A_MONTH)
        .order_by(application.c.received_on.desc(), application.c.id.desc())
        .limit(_NEWEST_APPLICATIONS)
        .subquery()
    )
    return sa.select(newest.c.id)


def _ended_last(case_id: sa.ColumnElement[UUID]) -> sa.Select[Any]:
    reminder = tables.reminder
    return (
        sa.select(reminder.c.id)
        .where(reminder.c.case_id == case_id, reminder.c.ended_at.is_not(None))
        .order_by(reminder.c.ended_at.desc(), reminder.c.id.desc())
        .limit(_ENDED_REMINDERS)
    )


def _of_steps(
    case_id: sa.ColumnElement[UUID], restricted: bool, on_server: bool, *, waiting: bool = False
) -> list[sa.Select[Any]]:
    """What of a case tells how its steps stand. ``waiting``: no more than tells what is next in it,
    which hangs on a calculation or a form only where an application is open.
    """
    t = tables
    filled: sa.FromClause = t.filled_instrument
    plan: sa.FromClause = t.plan
    if on_server and not restricted:
        filled = _open_rows(FILLINGS, kinds.FILLED, case_id)
        plan = _open_rows(PLANS, kinds.PLAN, case_id)
    of_form: sa.ColumnElement[bool] = sa.true()
    of_sheet, of_plan = of_form, of_form
    if waiting:
        of_plan = plan.c.signed_at.is_not(None)
        applied_for = (t.aid_application.c.case_id == case_id) & (
            t.aid_application.c.status == ApplicationStatus.OPEN
        )
        of_form = sa.exists(sa.select(t.aid_application.c.id).where(applied_for))
        of_sheet = t.calculation_sheet.c.application_id.in_(
            sa.select(t.aid_application.c.id).where(applied_for)
        )
    members = _members(case_id)
    is_open = t.reminder.c.ended_at.is_(None)
    return [
        _part(kinds.CASE, t.case.c.id == case_id),
        _part(kinds.PERSON, t.person.c.id.in_(sa.union(members, _joined(members)))),
        _part(kinds.PERSON_MATCH, _joins(members)),
        _part(kinds.MEMBER, t.household_member.c.case_id == case_id),
        _part(
            kinds.APPLICATION,
            t.aid_application.c.case_id == case_id,
            t.aid_application.c.received_on,
            _HISTORY,
        ),
        _part(
            kinds.FILLED,
            _filled(case_id, filled) & of_form,
            filled.c.started_at,
            _FILLED,
            filled,
        ),
        _part(
            kinds.PLAN,
            (plan.c.case_id == case_id) & of_plan,
            plan.c.started_at,
            _HISTORY,
            plan,
        ),
        _part(kinds.SHEET, _sheets(case_id) & of_sheet, t.calculation_sheet.c.month),
        _part(kinds.DECISION, _decisions(case_id), t.decision.c.month),
        _part(kinds.EMERGENCY, t.emergency_assessment.c.case_id == case_id),
        _part(kinds.ACCOUNT, t.payee_account.c.case_id == case_id, t.payee_account.c.registered_at),
        _part(kinds.PAYMENT, t.payment.c.case_id == case_id, t.payment.c.prepared_at),
        _part(
            kinds.PAYMENT_RETURN,
            t.payment_return.c.case_id == case_id,
            t.payment_return.c.registered_at,
        ),
        _part(kinds.PAYMENT_RECEIPT, t.payment_receipt.c.case_id == case_id),
        _part(kinds.SET_ASIDE, t.payment_set_aside.c.case_id == case_id),
        _part(kinds.ASKED_PAPER, _papers(case_id)),
        _part(
            kinds.REMINDER,
            (t.reminder.c.case_id == case_id)
            & (is_open if waiting else is_open | t.reminder.c.id.in_(_ended_last(case_id))),
        ),
    ]


def _documents(
    case_id: sa.ColumnElement[UUID], restricted: bool, beside: bool
) -> sa.ColumnElement[bool]:
    """Those of a case that belong to what the reader may read; of a note that is being typed only
    its writer's, and where he is named.
    """
    document, note = tables.case_document.c, tables.journal_note.c
    readable: sa.ColumnElement[bool] = note.signed_at.is_not(None)
    if not restricted:
        readable &= note.restricted.is_(False)
    if beside:
        readable |= note.author_id == sa.bindparam("reader", type_=sa.Uuid())
    of_note = sa.exists(sa.select(note.id).where(note.id == document.thing_id, readable))
    seen: sa.ColumnElement[bool] = (document.thing != DocumentThing.NOTE) | of_note
    if not restricted:
        seen &= document.thing != DocumentThing.PLAN
    return (document.case_id == case_id) & seen


@functools.cache
def _statement(restricted: bool, beside: bool, on_server: bool) -> sa.CompoundSelect[Any]:
    t = tables
    case_id = sa.bindparam("case_id", type_=sa.Uuid())
    notes = t.journal_note.c.case_id == case_id
    if not restricted:
        notes &= t.journal_note.c.restricted.is_(False)
    return sa.union_all(
        *_of_steps(case_id, restricted, on_server),
        _part(kinds.HANDOVER, t.case_handover.c.case_id == case_id, t.case_handover.c.case_version),
        _older_rules(case_id),
        _part(kinds.APPEAL, t.appeal.c.case_id == case_id, t.appeal.c.received_on, _HISTORY),
        _part(kinds.NOTE, notes, t.journal_note.c.happened_at, _NOTES),
        _part(kinds.CASE_DOCUMENT, _documents(case_id, restricted, beside)),
        _part(kinds.NEXT_STEP, t.next_step.c.id == case_id),
        _part(kinds.COLLEAGUE, t.staff.c.id.is_not(None)),
        sa.select(
            sa.literal_column("'note_count'").label("kind"),
            sa.cast(
                sa.select(sa.func.count())
                .select_from(t.journal_note)
                .where(notes)
                .scalar_subquery(),
                sa.Text,
            ),
        ),
        *(_beside(_members(case_id)) if beside else ()),
    )


@functools.cache
def _statement_of_many(restricted: bool, on_server: bool) -> sa.Select[Any]:
    """The same of each of some cases, as one JSON array, of what tells what is next in it."""
    asked = given("postgresql" if on_server else "sqlite", [tables.case.c.id])
    # By its name: what is asked of each case is the same as of one.
    case_id: sa.ColumnElement[UUID] = sa.literal_column(f"{GIVEN}.id", sa.Uuid())
    parts = _of_steps(case_id, restricted, on_server, waiting=True)
    rows = sa.union_all(*parts).subquery("part")
    pairs = rows_json(rows.c.kind, rows.c.document)
    documents = sa.select(pairs).select_from(rows).scalar_subquery()
    return sa.select(asked.c.id, documents.label("documents"))


@functools.cache
def _logged_statement(restricted: bool, beside: bool) -> sa.CompoundSelect[Any]:
    # PostgreSQL runs an INSERT that stands before a SELECT in the same round trip.
    line = _inserted(tables.access_entry, "log").on_conflict_do_nothing()
    return _statement(restricted, beside, on_server=True).add_cte(line.cte("logged"))


def _inserted(table: sa.Table, prefix: str) -> "postgresql.Insert":
    """A row whose values come as so many parameters."""
    from sqlalchemy.dialects import postgresql

    values = {
        column.name: sa.bindparam(f"{prefix}_{column.name}", type_=column.type)
        for column in table.c
    }
    return postgresql.insert(table).values(values)


def fetch_case(
    connection: sa.Connection,
    sealing: Sealing,
    case_id: UUID,
    *,
    restricted: bool,
    reader: UUID | None = None,
    logged: AccessEntry | None = None,
) -> CaseRows:
    """All that an opened case shows, with what stands beside it for a reader, and a line in the
    access log where one is given.

    Raises EnvironmentProblem ``row_missing``, and ``case_person_gone`` where someone of the
    household, or whoever applies, was taken away behind the program.
    """
    rows = _execute(connection, sealing, case_id, restricted, reader, logged).all()
    return _case_rows(rows, beside=reader is not None)


def fetch_cases_for_steps(
    connection: sa.Connection, case_ids: Collection[UUID], *, restricted: bool
) -> Iterator[CaseRows]:
    """Of each of some cases what tells what is next in it. Raises as ``fetch_case`` does."""
    dialect = connection.dialect
    query = _statement_of_many(restricted, dialect.name == "postgresql")
    for part in in_parts([*case_ids]):
        asked = as_given(dialect, [tables.case.c.id], ({"id": one} for one in part))
        for _, documents in connection.execute(query, {GIVEN: asked}):
            yield _case_rows(_PAIRS.decode(documents or "[]"), beside=False)


_PAIRS = msgspec.json.Decoder(list[tuple[str, str]])


def _case_rows(told: Iterable[Any], *, beside: bool) -> CaseRows:
    found: dict[str, list[Any]] = defaultdict(list)
    for kind, document in told:
        found[kind].append(msgspec.json.decode(document))
    if not found[tables.case.name]:
        raise EnvironmentProblem("row_missing", kind=tables.case.name)

    def rows(kind: Kind[Any]) -> tuple[Any, ...]:
        return tuple(kind.from_json(document) for document in found[kind.table.name])

    now = {match.other_id: match.person_id for match in rows(kinds.PERSON_MATCH)}
    told = {str(before): str(after) for before, after in now.items()}
    next_steps = rows(kinds.NEXT_STEP)
    people, members = rows(kinds.PERSON), rows(kinds.MEMBER)
    lost = {member.person_id for member in members} - {person.id for person in people}
    if lost or MemberRole.APPLICANT not in {member.role for member in members}:
        raise EnvironmentProblem("case_person_gone")
    return CaseRows(
        case=rows(kinds.CASE)[0],
        handovers=rows(kinds.HANDOVER),
        people=people,
        members=members,
        applications=rows(kinds.APPLICATION),
        filled=_followed(rows(kinds.FILLED), now),
        plans=_followed(rows(kinds.PLAN), now),
        sheets=_told(rows(kinds.SHEET), told),
        decisions=rows(kinds.DECISION),
        older_rules={UUID(one["id"]): one["rules"] for one in found[_OLDER_RULES]},
        emergencies=rows(kinds.EMERGENCY),
        appeals=rows(kinds.APPEAL),
        accounts=rows(kinds.ACCOUNT),
        payments=rows(kinds.PAYMENT),
        returns=rows(kinds.PAYMENT_RETURN),
        receipts=rows(kinds.PAYMENT_RECEIPT),
        set_aside=rows(kinds.SET_ASIDE),
        documents=rows(kinds.CASE_DOCUMENT),
        notes=rows(kinds.NOTE),
        note_count=next(iter(found["note_count"]), 0),
        staff=rows(kinds.COLLEAGUE),
        next_step=next_steps[0] if next_steps else None,
        reminders=rows(kinds.REMINDER),
        papers=rows(kinds.ASKED_PAPER),
        drafts=rows(kinds.DRAFT),
        past=None if not beside else _told(map(_past_sheet, found[_PAST]), told),
    )


def _followed(rows: tuple[Any, ...], now: Mapping[UUID, UUID]) -> tuple[Any, ...]:
    """What was written about someone before the file was joined with another's is the other's."""
    return tuple(
        dataclasses.replace(row, person_id=now[row.person_id]) if row.person_id in now else row
        for row in rows
    )


def _told(sheets: Iterable[_Sheet], now: Mapping[str, str]) -> tuple[_Sheet, ...]:
    """Calculations that tell of a joined person as the one that was kept."""
    if not now:
        return tuple(sheets)
    return tuple(dataclasses.replace(one, facts=one.facts.followed(now)) for one in sheets)


def _execute(
    connection: sa.Connection,
    sealing: Sealing,
    case_id: UUID,
    restricted: bool,
    reader: UUID | None,
    logged: AccessEntry | None,
) -> sa.CursorResult[str, str]:
    beside = reader is not None
    values: dict[str, object] = {"case_id": case_id} | ({"reader": reader} if beside else {})
    on_server = connection.dialect.name == "postgresql"
    if logged is None:
        return connection.execute(_statement(restricted, beside, on_server), values)
    written = kinds.ACCESS.to_columns(logged)
    if on_server:
        values |= {f"log_{name}": value for name, value in written.items()}
        return connection.execute(_logged_statement(restricted, beside), values)
    connection.execute(sqlite.insert(tables.access_entry).on_conflict_do_nothing(), written)
    sealing.ask(READING, logged.id)
    return connection.execute(_statement(restricted, beside, on_server), values)
