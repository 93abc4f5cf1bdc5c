"""The reads about money: the payment queue, what was paid, what was decided."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

import msgspec
import sqlalchemy as sa

from fsclient.domain.case_documents import DocumentStatus, DocumentThing
from fsclient.domain.decision import DecisionKind
from fsclient.domain.money import from_ore
from fsclient.domain.months import Month
from fsclient.domain.names import fold
from fsclient.domain.payments import AccountKind, PaymentStatus, ReturnOutcome, SetAside
from fsclient.domain.people import Protection
from fsclient.storage import kinds, tables
from fsclient.storage.joins import list_name, swedish_order, with_applicant
from fsclient.storage.row_sets import rows_json
from fsclient.storage.search_parts import FILE, PAYEE
from fsclient.storage.search_rows import applied_by, found_as
from fsclient.storage.store import Kind
from fsclient.storage.together import together
from fsclient.usecases.ports import AttachedRow, MonthMoney, PaidCase, PaymentRow, ReturnRow
from fsclient.usecases.seal_checks import Unreadable, read_rows

Row = TypeVar("Row")

_LONGEST_AMOUNT = 12
"""The digits of the largest sum that a payment can be of, with room to spare."""
_LEAST_OF_ID, _ID_DIGITS = 4, 32
_DOCUMENTS = msgspec.json.Decoder(list[list[Any]])
_payment = tables.payment
_account = tables.payee_account
_decision = tables.decision
_case = tables.case
_person = tables.person
_file = tables.payment_file
_return = tables.payment_return
_receipt = tables.payment_receipt
_sum = tables.month_sum


def fetch_payments(
    connection: sa.Connection,
    status: PaymentStatus,
    unreadable: list[str],
    *,
    filed: bool | None,
    ways: Collection[AccountKind] = (),
) -> tuple[PaymentRow, ...]:
    """Payments of one status, by pay day; the cases of those that can't be read are ``unreadable``.

    ``filed`` asks for those in a file or handed out, or for those that are neither; ``ways`` for
    those that go one of these ways.
    """
    query = _payment_query().order_by(_payment.c.pay_on, swedish_order(list_name), _payment.c.id)
    if filed is None:
        query = query.where(_payment.c.status == status)
    elif filed:
        query = query.where(_payment.c.status == status, _left())
    else:
        # Found by having no file, as few have: a status is most payments'.
        here = _payment.c.file_id.is_(None) & sa.not_(_handed_out())
        query = query.where(here, is_of_status(_payment, status))
    if ways:
        query = query.where(_account.c.kind.in_(list(ways)))
    aside: dict[UUID, SetAside] = {}

    def read() -> tuple[PaymentRow, ...]:
        return _readable(connection, query, lambda row: _payment_row(row, aside), unreadable)

    if filed:
        return read()
    found: tuple[PaymentRow, ...]
    _, found = together(connection, lambda: aside.update(_fetch_set_aside(connection)), read)
    return found


def _readable(
    connection: sa.Connection,
    query: sa.Select[Any],
    made: Callable[[Any], Row],
    unreadable: list[str],
) -> tuple[Row, ...]:
    """Every row, or where one holds what none of its kind can, the others one by one."""
    with suppress(Unreadable), read_rows():
        return tuple(made(row) for row in connection.execute(query))
    found: list[Row] = []
    named = query.with_only_columns(_payment.c.id, _case.c.number, maintain_column_froms=True)
    for payment_id, number in dict(map(tuple, connection.execute(named))).items():
        try:
            with read_rows():
                one = connection.execute(query.where(_payment.c.id == payment_id))
                found += [made(row) for row in one]
        except Unreadable:
            unreadable.append(number)
    return tuple(found)


def fetch_sent(connection: sa.Connection, text: str, limit: int | None) -> tuple[PaymentRow, ...]:
    """Payments that have left and have not come back, newest first, that a text tells of.

    The text is some of the payee's name, the case's number or the message id of the file; what
    the payment's own id in it begins with; or an amount in whole kronor. None of nobody at all.
    """
    found = [
        sa.select(_payment.c.id).join(_case).where(applied_by(text)),
        sa.select(_payment.c.id).where(_payment.c.account_id.in_(found_as(PAYEE, text))),
        sa.select(_payment.c.id).where(_payment.c.file_id.in_(found_as(FILE, text))),
        *(sa.select(_payment.c.id).where(_payment.c.id.between(*ids)) for ids in _ids(text)),
    ]
    digits = "".join(text.split())
    if digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_AMOUNT:
        found.append(sa.select(_payment.c.id).where(_payment.c.amount == Decimal(digits)))
    query = (
        _payment_query()
        .where(_left(), sa.not_(_came_back(_payment)), _payment.c.id.in_(sa.union(*found)))
        .order_by(_payment.c.released_at.desc(), _payment.c.id)
        .limit(limit)
    )
    return tuple(_payment_row(row, {}) for row in connection.execute(query))


def fetch_sums_of_files(connection: sa.Connection) -> dict[UUID, tuple[int, Decimal]]:
    """How many payments each file has, and their sum in kronor, by the file's id."""
    query = (
        sa.select(_payment.c.file_id, sa.func.count(), sa.func.sum(_payment.c.amount))
        .where(_payment.c.file_id.is_not(None))
        .group_by(_payment.c.file_id)
    )
    return {file_id: (count, total) for file_id, count, total in connection.execute(query)}


def _ids(text: str) -> Iterator[tuple[UUID, UUID]]:
    """The first and the last id that begins with a text, where an id may."""
    digits = fold(text)
    if _LEAST_OF_ID <= len(digits) <= _ID_DIGITS and set(digits) <= set("0123456789abcdef"):
        yield UUID(digits.ljust(_ID_DIGITS, "0")), UUID(digits.ljust(_ID_DIGITS, "f"))


def fetch_returns(
    connection: sa.Connection, unreadable: list[str], *, open_only: bool
) -> tuple[ReturnRow, ...]:
    """What came back, newest first; the cases of what can't be read are ``unreadable``.

    ``open_only``: what waits for a second person, or whose decision has money left to pay.
    """
    registrar, settler = tables.staff.alias("returner"), tables.staff.alias("settler")
    query = (
        _payment_query()
        .join(_return, _return.c.payment_id == _payment.c.id)
        .join(registrar, registrar.c.id == _return.c.registered_by)
        .outerjoin(settler, settler.c.id == _return.c.settled_by)
        .add_columns(
            *_labelled(kinds.PAYMENT_RETURN, "came_back"),
            registrar.c.name.label("returned_by"),
            settler.c.name.label("settler"),
        )
        .order_by(_return.c.registered_at.desc(), _return.c.id)
    )
    if open_only:
        confirmed = _return.c.outcome == ReturnOutcome.CONFIRMED
        query = query.where(_return.c.outcome.is_(None) | (confirmed & (_decision_left() > 0)))
    found = _readable(connection, query, _return_row, unreadable)
    return tuple(row for row in found if not (open_only and _written_off(row)))


def _return_row(row: Any) -> ReturnRow:
    return ReturnRow(
        came_back=_unlabelled(kinds.PAYMENT_RETURN, "came_back", row),
        row=_payment_row(row, {}),
        registered_by=row.returned_by,
        settled_by=row.settler or "",
    )


def _written_off(row: ReturnRow) -> bool:
    """Whether the case was closed afterwards, with a reason why the money was left unpaid."""
    settled, closed = row.came_back.settled_at, row.row.case_closed_on
    return settled is not None and closed is not None and settled.date() < closed


def _payment_query() -> sa.Select[Any]:
    decider, preparer, releaser, registrar = (
        tables.staff.alias(name) for name in ("decider", "preparer", "releaser", "registrar")
    )
    joined = with_applicant(
        _payment.join(_account, _account.c.id == _payment.c.account_id)
        .join(_decision, _decision.c.id == _payment.c.decision_id)
        .join(_case, _case.c.id == _payment.c.case_id)
        .join(decider, decider.c.id == _payment.c.decided_by)
        .join(preparer, preparer.c.id == _payment.c.prepared_by)
        .join(registrar, registrar.c.id == _account.c.registered_by)
        .outerjoin(releaser, releaser.c.id == _payment.c.released_by)
        .outerjoin(_file, _file.c.id == _payment.c.file_id)
    )
    return sa.select(
        *_labelled(kinds.PAYMENT, "payment"),
        *_labelled(kinds.ACCOUNT, "account"),
        _case.c.number.label("case_number"),
        _case.c.closed_on.label("case_closed_on"),
        list_name,
        decider.c.name.label("decided_by"),
        preparer.c.name.label("prepared_by"),
        releaser.c.name.label("released_by"),
        registrar.c.name.label("registered_by"),
        _file.c.message_id.label("message_id"),
        _decision.c.decided_on.label("decided_on"),
        _decision.c.amount.label("decided_amount"),
        _decision_left().label("decision_left"),
        _account_failed().label("account_failed"),
        _accounts_before().label("accounts_before"),
        _paid_before().label("paid_before"),
        _town().label("town"),
        _documents().label("documents"),
    ).select_from(joined)


def _documents() -> sa.ScalarSelect[str]:
    """What the account rests on, and who attached it."""
    document, attacher = tables.case_document, tables.staff.alias("attacher")
    told = rows_json(*kinds.CASE_DOCUMENT.columns, attacher.c.name)
    return (
        sa.select(told)
        .select_from(document.join(attacher, attacher.c.id == document.c.attached_by))
        .where(
            document.c.thing_id == _account.c.id,
            document.c.thing == DocumentThing.ACCOUNT,
            document.c.status == DocumentStatus.STANDING,
        )
        .correlate(_account)
        .scalar_subquery()
    )


def _attached(told: str | None) -> tuple[AttachedRow, ...]:
    names = kinds.CASE_DOCUMENT.names
    return tuple(
        AttachedRow(kinds.CASE_DOCUMENT.from_json(dict(zip(names, values, strict=True))), by)
        for *values, by in _DOCUMENTS.decode(told or "[]")
    )


def _town() -> sa.ColumnElement[str]:
    """Where the applicant lives; empty where anyone of the household is protected."""
    member, person = tables.household_member.alias("hidden_member"), _person.alias("hidden_person")
    hidden = sa.exists().where(
        member.c.case_id == _case.c.id,
        person.c.id == member.c.person_id,
        person.c.protection != Protection.NONE,
    )
    return sa.case((hidden, ""), else_=_person.c.city)


def _left() -> sa.ColumnElement[bool]:
    """Whether a payment is in a file or handed out."""
    return _payment.c.file_id.is_not(None) | _handed_out()


def _handed_out() -> sa.ColumnElement[bool]:
    return sa.exists().where(_receipt.c.payment_id == _payment.c.id)


def _came_back(payment: sa.FromClause, *, settled: bool = False) -> sa.ColumnElement[bool]:
    """Whether a return of a payment stands; ``settled``: whether it counts."""
    stands = _return.c.payment_id == payment.c.id
    if settled:
        return sa.exists().where(stands, _return.c.outcome == ReturnOutcome.CONFIRMED)
    declined = sa.func.coalesce(sa.type_coerce(_return.c.outcome, sa.String), "") == "declined"
    return sa.exists().where(stands, sa.not_(declined))


def _decision_left() -> sa.ColumnElement[int]:
    """What of a payment's decision is on no payment in force, in öre."""
    other = _payment.alias("same_decision")
    used = (
        sa.select(sa.func.coalesce(sa.func.sum(sa.type_coerce(other.c.amount, sa.BigInteger)), 0))
        .where(
            other.c.decision_id == _decision.c.id,
            other.c.status != PaymentStatus.STOPPED,
            sa.not_(_came_back(other, settled=True)),
        )
        .correlate(_decision)
        .scalar_subquery()
    )
    return sa.type_coerce(_decision.c.amount, sa.BigInteger) - used


def _account_failed() -> sa.ColumnElement[bool]:
    """Whether money to the same number has come back for the account's sake, in any case."""
    failed, other = _account.alias("failed_account"), _payment.alias("failed_payment")
    # A name of its own: a list of returns has the table already, and this is about any of them.
    back = _return.alias("failed_return")
    # Each in the other, so that it is looked for by the number and not among all that came back.
    came_back = sa.exists().where(
        back.c.payment_id == other.c.id,
        back.c.account_fault,
        back.c.outcome == ReturnOutcome.CONFIRMED,
    )
    return sa.exists().where(
        failed.c.kind == _account.c.kind,
        failed.c.clearing == _account.c.clearing,
        failed.c.number == _account.c.number,
        failed.c.number != "",
        sa.exists().where(other.c.account_id == failed.c.id, came_back),
    )


def _fetch_set_aside(connection: sa.Connection) -> Mapping[UUID, SetAside]:
    """The latest reason for each payment that is in no file yet."""
    query = (
        kinds.SET_ASIDE.select()
        .join(_payment, _payment.c.id == tables.payment_set_aside.c.payment_id)
        .where(_payment.c.file_id.is_(None))
        .order_by(tables.payment_set_aside.c.set_aside_at, tables.payment_set_aside.c.id)
    )
    rows = (kinds.SET_ASIDE.from_row(row._mapping) for row in connection.execute(query))
    return {row.payment_id: row for row in rows}


def _accounts_before() -> sa.ScalarSelect[int]:
    """How many accounts the case had registered before the payment's."""
    earlier = _account.alias("earlier_account")
    return (
        sa.select(sa.func.count())
        .where(
            earlier.c.case_id == _payment.c.case_id,
            earlier.c.registered_at < _account.c.registered_at,
        )
        .correlate(_payment, _account)
        .scalar_subquery()
    )


def _paid_before() -> sa.ScalarSelect[int]:
    """The case's other payments of the month that are released and have not come back, in öre."""
    other = _payment.alias("other_payment")
    return (
        sa.select(sa.func.coalesce(sa.func.sum(sa.type_coerce(other.c.amount, sa.BigInteger)), 0))
        .where(
            other.c.case_id == _payment.c.case_id,
            other.c.month == _payment.c.month,
            other.c.id != _payment.c.id,
            is_of_status(other, PaymentStatus.RELEASED),
            sa.not_(_came_back(other, settled=True)),
        )
        .correlate(_payment)
        .scalar_subquery()
    )


def _payment_row(row: Any, set_aside: Mapping[UUID, SetAside]) -> PaymentRow:
    return PaymentRow(
        payment=_unlabelled(kinds.PAYMENT, "payment", row),
        account=_unlabelled(kinds.ACCOUNT, "account", row),
        case_number=row.case_number,
        case_closed_on=row.case_closed_on,
        client=row.name,
        decided_by=row.decided_by,
        prepared_by=row.prepared_by,
        released_by=row.released_by,
        registered_by=row.registered_by,
        decided_on=row.decided_on,
        decided_amount=row.decided_amount,
        accounts_before=row.accounts_before,
        month_paid_before=from_ore(int(row.paid_before)),
        decision_left=from_ore(int(row.decision_left)),
        account_failed=bool(row.account_failed),
        town=row.town,
        documents=_attached(row.documents),
        message_id=row.message_id or "",
        set_aside=set_aside.get(row.payment__id),
    )


def fetch_paid_cases(connection: sa.Connection, month: Month) -> tuple[PaidCase, ...]:
    """Every case paid for a month, once, with its payment officer."""
    query = (
        sa.select(_payment.c.case_id, _case.c.payment_officer_id)
        .join(_case, _case.c.id == _payment.c.case_id)
        .where(
            _payment.c.month == month,
            _payment.c.status == PaymentStatus.RELEASED,
            _case.c.payment_officer_id.is_not(None),
        )
        .distinct()
    )
    return tuple(
        PaidCase(case_id=case_id, officer_id=officer_id)
        for case_id, officer_id in connection.execute(query)
    )


def is_of_status(payment: sa.FromClause, status: PaymentStatus) -> sa.ColumnElement[bool]:
    """Whether a payment that is found by something else is of a status: not by the index of that,
    which finds as good as every payment there is.
    """
    written: sa.ColumnElement[bool] = sa.type_coerce(payment.c.status, sa.Text).concat("") == status
    return written


def fetch_month_money(connection: sa.Connection, since: Month) -> tuple[MonthMoney, ...]:
    """Signed decisions a month and district from a month on, those in acute need apart.

    What a month costs a household, and how often it is refused, are of the months' own decisions.
    A local database keeps the sums.
    """
    kept = connection.dialect.name == "sqlite"
    query = _kept_sums(since) if kept else _counted_sums(since)
    return tuple(
        MonthMoney(
            month=row.month,
            district=row.district,
            households=row.households,
            granted=from_ore(int(row.granted)),
            acute=from_ore(int(row.acute)),
            decisions=row.decisions,
            refused=row.refused,
            partly_refused=row.partly_refused,
        )
        for row in connection.execute(query.order_by("month", "district"))
    )


def _kept_sums(since: Month) -> sa.Select[Any]:
    # What moved away has left a row in which nothing is signed.
    return sa.select(_sum).where(_sum.c.month >= since, _sum.c.signed > 0)


def _counted_sums(since: Month) -> sa.Select[Any]:
    emergency = tables.emergency_assessment
    acute = emergency.c.id.is_not(None)
    ore = sa.func.sum(sa.type_coerce(_decision.c.amount, sa.BigInteger))
    return (
        sa.select(
            _decision.c.month,
            _case.c.district,
            sa.func.count(sa.distinct(_decision.c.case_id)).filter(~acute).label("households"),
            sa.func.coalesce(ore.filter(~acute), 0).label("granted"),
            sa.func.coalesce(ore.filter(acute), 0).label("acute"),
            sa.func.count().filter(~acute).label("decisions"),
            _counted(DecisionKind.REFUSAL, ~acute).label("refused"),
            _counted(DecisionKind.PARTIAL_REFUSAL, ~acute).label("partly_refused"),
        )
        .join(_case, _case.c.id == _decision.c.case_id)
        .outerjoin(emergency, emergency.c.id == _decision.c.id)
        .where(_decision.c.signed_at.is_not(None), _decision.c.month >= since)
        .group_by(_decision.c.month, _case.c.district)
    )


def _counted(kind: DecisionKind, among: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.count().filter(_decision.c.kind == kind, among)


def _labelled(kind: Kind[Any], prefix: str) -> list[sa.ColumnElement[Any]]:
    return [column.label(f"{prefix}__{column.name}") for column in kind.columns]


def _unlabelled(kind: Kind[Any], prefix: str, row: Any) -> Any:
    mapping = row._mapping
    return kind.from_row({name: mapping[f"{prefix}__{name}"] for name in kind.names})
