"""What the lists of the step Utbetalning say, made of the case when it is shown."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from fsclient.domain.payments import PayeeAccount, Payment
from fsclient.rules.clearing import ClearingTable
from fsclient.ui.payments import words
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.table import Column, Render
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import local_day

ACCOUNT_COLUMNS: Final = (
    Column(key="holder", title="Tillhör", render=Render.STRONG, width=158, stretch=2),
    Column(key="account", title="Konto", width=166),
    Column(key="evidence", title="Underlag", render=Render.SOFT, width=124, stretch=2),
    Column(
        key="registered_at",
        title="Registrerat",
        render=Render.SOFT,
        width=98,
        shown=lambda row: row.registered,
    ),
    Column(key="state", title="Kontroll", render=Render.PILL, width=88),
)
PAYMENT_COLUMNS: Final = (
    Column(key="payee", title="Mottagare", render=Render.STRONG, width=158, stretch=2),
    Column(key="account", title="Konto", width=166),
    Column(key="amount", title="Belopp", render=Render.MONEY, width=66),
    Column(key="pay_on", title="Dag", render=Render.DATE, width=110),
    Column(key="who", title="Av", render=Render.SOFT, width=64, stretch=2),
    Column(key="state", title="Läge", render=Render.PILL, width=84),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine:
    """An account as the list says it; ``registered`` is the day as short as today tells it, and
    who did it.
    """

    id: UUID
    holder: str
    account: str
    evidence: str
    registered_at: date
    registered: str
    state: Badge


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentLine:
    """A payment as the list says it."""

    id: UUID
    payment: Payment
    payee: str
    account: str
    amount: Decimal
    pay_on: date
    who: str
    state: Badge


def account_line(view: CaseView, account: PayeeAccount, clearing: ClearingTable) -> AccountLine:
    """An account of a case."""
    day = local_day(account.registered_at)
    by = _first_name(view, account.registered_by)
    return AccountLine(
        id=account.id,
        holder=account.holder,
        account=words.account_words(account, clearing),
        evidence=account.evidence,
        registered_at=day,
        registered=f"{formats.short_day(day, view.today)}, {by}",
        state=_account_state(view, account),
    )


def payment_line(view: CaseView, payment: Payment, clearing: ClearingTable) -> PaymentLine:
    """A payment of a case."""
    names = (_first_name(view, one) for one in (payment.prepared_by, payment.released_by))
    accounts = (one for one in view.rows.accounts if one.id == payment.account_id)
    return PaymentLine(
        id=payment.id,
        payment=payment,
        payee=payment.payee,
        account=next((words.account_words(one, clearing) for one in accounts), ""),
        amount=payment.amount,
        pay_on=payment.pay_on,
        who=payment.stopped_reason or ", ".join(name for name in names if name),
        state=words.payment_state(payment, view.rows.course),
    )


def _account_state(view: CaseView, account: PayeeAccount) -> Badge:
    if account.id in view.rows.failed_accounts:
        return Badge("tillbaka", Tone.BAD)
    if not account.kind.has_number:
        return Badge("utan konto")
    doubtful = account.check_digit_doubtful
    return Badge("osäkert", Tone.WARN) if doubtful else Badge("stämmer", Tone.GOOD)


def _first_name(view: CaseView, staff_id: UUID | None) -> str:
    return view.staff_name(staff_id).split(" ")[0]
