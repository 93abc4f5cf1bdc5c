"""The reads about money: the payment queue, what was paid, what was decided."""

from typing import Any

import sqlalchemy as sa

from fsclient.domain.decision import DecisionKind
from fsclient.domain.money import from_ore
from fsclient.domain.months import Month
from fsclient.domain.payments import PaymentStatus
from fsclient.storage import kinds, tables
from fsclient.storage.joins import list_name, swedish_order, with_applicant
from fsclient.storage.store import Kind
from fsclient.usecases.ports import MonthMoney, PaidCase, PaymentRow

_payment = tables.payment
_account = tables.payee_account
_decision = tables.decision
_case = tables.case


def fetch_payments(
    connection: sa.Connection, status: PaymentStatus, *, filed: bool | None, limit: int
) -> tuple[PaymentRow, ...]:
    """Payments of one status, by pay day; ``filed`` asks for those in a file or not yet."""
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
    )
    query = (
        sa.select(
            *_labelled(kinds.PAYMENT, "payment"),
            *_labelled(kinds.ACCOUNT, "account"),
            _case.c.number.label("case_number"),
            list_name,
            decider.c.name.label("decided_by"),
            preparer.c.name.label("prepared_by"),
            releaser.c.name.label("released_by"),
            registrar.c.name.label("registered_by"),
            _decision.c.decided_on.label("decided_on"),
            _decision.c.amount.label("decided_amount"),
            _accounts_before().label("accounts_before"),
            _paid_before().label("paid_before"),
        )
        .select_from(joined)
        .where(_payment.c.status == status)
        .order_by(_payment.c.pay_on, swedish_order(list_name), _payment.c.id)
        .limit(limit)
    )
    if filed is not None:
        in_file = _payment.c.file_id.is_not(None)
        query = query.where(in_file if filed else sa.not_(in_file))
    return tuple(_payment_row(row) for row in connection.execute(query))


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
    """What the case's other payments of the month that are released come to, in öre."""
    other = _payment.alias("other_payment")
    return (
        sa.select(sa.func.coalesce(sa.func.sum(sa.type_coerce(other.c.amount, sa.BigInteger)), 0))
        .where(
            other.c.case_id == _payment.c.case_id,
            other.c.month == _payment.c.month,
            other.c.id != _payment.c.id,
            other.c.status == PaymentStatus.RELEASED,
        )
        .correlate(_payment)
        .scalar_subquery()
    )


def _payment_row(row: Any) -> PaymentRow:
    return PaymentRow(
        payment=_unlabelled(kinds.PAYMENT, "payment", row),
        account=_unlabelled(kinds.ACCOUNT, "account", row),
        case_number=row.case_number,
        client=row.name,
        decided_by=row.decided_by,
        prepared_by=row.prepared_by,
        released_by=row.released_by,
        registered_by=row.registered_by,
        decided_on=row.decided_on,
        decided_amount=row.decided_amount,
        accounts_before=row.accounts_before,
        month_paid_before=from_ore(int(row.paid_before)),
    )


def fetch_paid_cases(connection: sa.Connection, month: Month) -> tuple[PaidCase, ...]:
    """Every case paid for a month, once, with its payment officer; in case number order."""
    query = (
        sa.select(_case.c.id, _case.c.payment_officer_id)
        .where(
            _case.c.payment_officer_id.is_not(None),
            sa.exists().where(
                _payment.c.case_id == _case.c.id,
                _payment.c.month == month,
                _payment.c.status == PaymentStatus.RELEASED,
            ),
        )
        .order_by(_case.c.number)
    )
    return tuple(
        PaidCase(case_id=row.id, officer_id=row.payment_officer_id)
        for row in connection.execute(query)
    )


def fetch_month_money(connection: sa.Connection, since: Month) -> tuple[MonthMoney, ...]:
    """Signed decisions a month and district from a month on."""
    query = (
        sa.select(
            _decision.c.month,
            _case.c.district,
            sa.func.count(sa.distinct(_decision.c.case_id)).label("households"),
            sa.func.sum(sa.type_coerce(_decision.c.amount, sa.BigInteger)).label("granted"),
            sa.func.count().label("decisions"),
            sa.func.count().filter(_decision.c.kind == DecisionKind.REFUSAL).label("refused"),
            sa.func.count()
            .filter(_decision.c.kind == DecisionKind.PARTIAL_REFUSAL)
            .label("partly_refused"),
        )
        .join(_case, _case.c.id == _decision.c.case_id)
        .where(_decision.c.signed_at.is_not(None), _decision.c.month >= since)
        .group_by(_decision.c.month, _case.c.district)
        .order_by(_decision.c.month, _case.c.district)
    )
    return tuple(
        MonthMoney(
            month=row.month,
            district=row.district,
            households=row.households,
            granted=from_ore(int(row.granted)),
            decisions=row.decisions,
            refused=row.refused,
            partly_refused=row.partly_refused,
        )
        for row in connection.execute(query)
    )


def _labelled(kind: Kind[Any], prefix: str) -> list[sa.ColumnElement[Any]]:
    return [column.label(f"{prefix}__{column.name}") for column in kind.columns]


def _unlabelled(kind: Kind[Any], prefix: str, row: Any) -> Any:
    mapping = row._mapping
    return kind.from_row({name: mapping[f"{prefix}__{name}"] for name in kind.names})
