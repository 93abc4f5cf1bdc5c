"""The Swedish words of accounts and payments."""

from typing import Final

from fsclient.domain.errors import RuleViolation
from fsclient.domain.payments import (
    AccountKind,
    PayeeAccount,
    PayeeKind,
    Payment,
    PaymentCourse,
    PaymentReturn,
    PaymentStatus,
    ReferenceKind,
    ReturnKind,
)
from fsclient.domain.transfers import BankFacts, CheckedAccount
from fsclient.rules.accounts import check_account
from fsclient.rules.catalogues import Catalogue
from fsclient.rules.clearing import ClearingTable
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.usecases.ports import PaymentRow

KINDS: Final = {
    AccountKind.BANK_ACCOUNT: "Bankkonto",
    AccountKind.BANKGIRO: "Bankgiro",
    AccountKind.PLUSGIRO: "Plusgiro",
    AccountKind.REGISTER: "Kontoregister",
    AccountKind.CARD: "Laddat kort",
    AccountKind.NOTICE: "Utbetalningsavi",
    AccountKind.REQUISITION: "Rekvisition",
}
PAYEES: Final = {
    PayeeKind.SELF: "Den sökande",
    PayeeKind.LANDLORD: "Hyresvärd",
    PayeeKind.POWER_COMPANY: "Elbolag",
    PayeeKind.OTHER: "Annan",
}
REFERENCES: Final = {
    ReferenceKind.OCR: "OCR-nummer",
    ReferenceKind.MESSAGE: "Meddelande",
}
STATUSES: Final = {
    PaymentStatus.PREPARED: Badge("väntar", Tone.WARN),
    PaymentStatus.RELEASED: Badge("släppt", Tone.GOOD),
    PaymentStatus.STOPPED: Badge("stoppad", Tone.BAD),
}
SENT: Final = Badge("i betalfil", Tone.GOOD)
BACK: Final = Badge("tillbaka", Tone.BAD)
BACK_WAITS: Final = Badge("ska bekräftas", Tone.WARN)
HANDED_OUT: Final = Badge("utlämnad", Tone.GOOD)
SET_ASIDE: Final = Badge("åt sidan", Tone.BAD)
RETURNS: Final = {
    ReturnKind.RETURNED: "Tillbaka från banken",
    ReturnKind.REFUSED: "Vägrad av banken",
    ReturnKind.LOST: "Aldrig skickad",
}
RETURNS_BY_HAND: Final = {
    ReturnKind.RETURNED: "Tillbaka",
    ReturnKind.REFUSED: "Inte mottagen",
    ReturnKind.LOST: "Nådde aldrig fram",
}
WARNINGS: Final = {
    "account_new": "Kontot är ärendets första, registrerat {day} av {by}. Jämför med underlaget.",
    "account_replaced": "Kontot är nytt sedan {day}, av {by}, och har ersatt ett tidigare.",
    "paid_before": "Ärendet har redan fått {paid} för {month}.",
    "account_failed": "En betalning till det här kontot har kommit tillbaka från banken.",
    "account_doubtful": "Kontonumret gick inte att kontrollera helt. Se underlaget.",
    "pay_day_passed": "Utbetalningsdagen har passerat. Pengarna går nästa bankdag.",
}


_PROFILE_WORDS: Final = {
    "version": "filens utgåva",
    "cut_off": "klockslag för samma dag",
    "longest_name": "namnets längd",
    "payee_address": "mottagarens adress",
    "payer_address": "betalarens adress",
    "hidden_town": "ort för den vars ort inte får stå",
    "clearing_in_account": "clearing i kontonumret",
    "reference_amount": "belopp hos OCR-numret",
    "payer": "betalarens koder",
    "kinds": "koder för varje slags konto",
    "characters": "tillåtna tecken",
}


def bank_words(bank: BankFacts) -> str:
    """By which profile the files are written, and what of it to ask the bank about."""
    said = f"Filen skrivs för {bank.name}."
    if not bank.unconfirmed:
        return said
    unsure = ", ".join(_PROFILE_WORDS.get(one, one) for one in bank.unconfirmed)
    return f"{said} Inte läst hos banken själv: {unsure}. Fråga banken före den första filen."


def checked(account: PayeeAccount, table: ClearingTable) -> CheckedAccount | None:
    """A registered account as the rules read it; None where there is no number, or where they
    have become stricter.
    """
    if not account.kind.has_number:
        return None
    try:
        return check_account(table, account.kind, account.clearing, account.number)
    except RuleViolation:
        return None


def account_words(account: PayeeAccount, table: ClearingTable) -> str:
    """``Swedbank •••• 4202``, ``Bankgiro 5050-1055``."""
    known = checked(account, table)
    if known is None:
        return KINDS[account.kind]
    return f"{known.bank or KINDS[account.kind]} {known.masked}"


def whole_account(account: PayeeAccount, table: ClearingTable) -> str:
    """``Swedbank 8327-9, 123 456 789 0``: for the one who compares it with the paper."""
    known = checked(account, table)
    if known is None:
        return KINDS[account.kind]
    return f"{known.bank or KINDS[account.kind]} {known.display}"


def payment_state(payment: Payment, course: PaymentCourse) -> Badge:
    """Where a payment stands."""
    came_back = course.return_of(payment)
    if came_back is not None:
        return BACK if came_back.counts else BACK_WAITS
    if course.receipt_of(payment) is not None:
        return HANDED_OUT
    if course.set_aside_of(payment) is not None:
        return SET_ASIDE
    return SENT if payment.file_id is not None else STATUSES[payment.status]


def reference_words(payment: Payment) -> str:
    """``OCR-nummer 12345674``; empty where there is none."""
    if payment.reference_kind is None:
        return ""
    return f"{REFERENCES[payment.reference_kind]} {payment.reference}"


def return_words(row: PaymentReturn, causes: Catalogue) -> str:
    """``Tillbaka från banken 2026-11-27: kontot avslutat.``; no bank where no file had it."""
    what = (RETURNS_BY_HAND if row.file_id is None else RETURNS)[row.kind]
    return f"{what} {formats.day(row.happened_on)}: {causes.label(row.cause)}."


def basis(row: PaymentRow) -> str:
    """What a payment rests on, in a word or two."""
    return "hela" if row.payment.amount == row.decided_amount else "en del"
