"""The Swedish words of accounts and payments."""

from typing import Final

from fsclient.domain.errors import RuleViolation
from fsclient.domain.payments import AccountKind, PayeeAccount, Payment, PaymentStatus
from fsclient.domain.transfers import CheckedAccount
from fsclient.rules.accounts import check_account
from fsclient.ui.widgets.pill import Badge, Tone
from fsclient.usecases.ports import PaymentRow

KINDS: Final = {
    AccountKind.BANK_ACCOUNT: "Bankkonto",
    AccountKind.BANKGIRO: "Bankgiro",
    AccountKind.PLUSGIRO: "Plusgiro",
}
STATUSES: Final = {
    PaymentStatus.PREPARED: Badge("väntar", Tone.WARN),
    PaymentStatus.RELEASED: Badge("släppt", Tone.GOOD),
    PaymentStatus.STOPPED: Badge("stoppad", Tone.BAD),
}
SENT: Final = Badge("i betalfil", Tone.GOOD)
WARNINGS: Final = {
    "account_changed": "Kontot är nytt sedan {day} och har ersatt ett tidigare.",
    "paid_before": "Ärendet har redan fått {paid} för {month}.",
    "account_doubtful": "Kontonumret gick inte att kontrollera helt. Se underlaget.",
    "pay_day_passed": "Utbetalningsdagen har passerat. Pengarna går nästa bankdag.",
}


def checked(account: PayeeAccount) -> CheckedAccount | None:
    """A registered account as the rules read it; None where they have become stricter."""
    try:
        return check_account(account.kind, account.clearing, account.number)
    except RuleViolation:
        return None


def account_words(account: PayeeAccount) -> str:
    """``Swedbank •••• 4202``, ``Bankgiro 5050-1055``."""
    known = checked(account)
    if known is None:
        return KINDS[account.kind]
    return f"{known.bank or KINDS[account.kind]} {known.masked}"


def payment_state(payment: Payment) -> Badge:
    """Where a payment stands."""
    return SENT if payment.file_id is not None else STATUSES[payment.status]


def basis(row: PaymentRow) -> str:
    """What a payment rests on, in a word or two."""
    return "hela" if row.payment.amount == row.decided_amount else "en del"
