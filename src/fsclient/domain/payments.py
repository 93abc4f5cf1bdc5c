"""Accounts, payments, the files that carry them to the bank, and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from fsclient.domain.months import Month


class AccountKind(StrEnum):
    """How money reaches the payee."""

    BANK_ACCOUNT = "bank_account"
    BANKGIRO = "bankgiro"
    PLUSGIRO = "plusgiro"
    REGISTER = "register"
    CARD = "card"
    NOTICE = "notice"
    REQUISITION = "requisition"

    @property
    def by_hand(self) -> bool:
        """Whether it is handed out by someone, outside every file."""
        return self in BY_HAND

    @property
    def has_number(self) -> bool:
        """Whether it has an account number of its own."""
        return self in TO_ACCOUNT


TO_ACCOUNT = (AccountKind.BANK_ACCOUNT, AccountKind.BANKGIRO, AccountKind.PLUSGIRO)
"""What the bank's payment file carries."""

BY_HAND = (AccountKind.CARD, AccountKind.NOTICE, AccountKind.REQUISITION)
"""A loaded card, a money order (avi), a requisition to a shop: for whoever has no account."""


class PayeeKind(StrEnum):
    """Who is paid."""

    SELF = "self"
    LANDLORD = "landlord"
    POWER_COMPANY = "power_company"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PayeeAccount:
    """A way that a case may be paid. Never changed: a new account is a new row.

    ``clearing`` and ``number`` are empty where the way has no account; ``number`` is the
    personnummer where the bank looks the account up in its register. ``payee_kind`` is None on
    rows from before it was asked for.
    """

    id: UUID
    case_id: UUID
    holder: str
    kind: AccountKind
    clearing: str
    number: str
    evidence: str
    check_digit_doubtful: bool
    registered_by: UUID
    registered_at: datetime
    payee_kind: PayeeKind | None = None

    @property
    def address(self) -> tuple[AccountKind, str, str]:
        """Where the money goes: the same for the same account, however often it is registered."""
        return self.kind, self.clearing, self.number


class ReferenceKind(StrEnum):
    """How a payee sees what a payment is for."""

    OCR = "ocr"
    MESSAGE = "message"


class PaymentStatus(StrEnum):
    """Where a payment stands."""

    PREPARED = "prepared"
    RELEASED = "released"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Money from a decision to an account, in kronor.

    Released by someone who neither prepared it nor made the decision; the database holds this
    too. After release ``file_id`` is filled in, or it is handed out, or it is stopped, and never
    two of them. ``reference`` is what the payee sees, None where nothing was asked for.
    """

    id: UUID
    case_id: UUID
    decision_id: UUID
    account_id: UUID
    payee: str
    amount: Decimal
    month: Month
    pay_on: date
    status: PaymentStatus = PaymentStatus.PREPARED
    decided_by: UUID
    prepared_by: UUID
    prepared_at: datetime
    released_by: UUID | None = None
    released_at: datetime | None = None
    stopped_by: UUID | None = None
    stopped_at: datetime | None = None
    stopped_reason: str = ""
    file_id: UUID | None = None
    version: int = 1
    reference_kind: ReferenceKind | None = None
    reference: str | None = None

    @property
    def on_its_way(self) -> bool:
        """Whether it is released but in no file yet."""
        return self.status is PaymentStatus.RELEASED and self.file_id is None


class FileForm(StrEnum):
    """What a file for the bank is."""

    PAYMENT_FILE = "payment_file"
    REGISTER_LIST = "register_list"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFile:
    """A file as it was written for the bank, with its SHA-256.

    ``xml`` is its content; ``form`` None is a pain.001 file from before there was another form.
    """

    id: UUID
    message_id: str
    created_at: datetime
    created_by: UUID
    payments: int
    total: Decimal
    sha256: str
    xml: bytes
    form: FileForm | None = None


class ReturnKind(StrEnum):
    """What became of a payment after its file, or after it was handed out."""

    RETURNED = "returned"
    REFUSED = "refused"
    LOST = "lost"


class ReturnOutcome(StrEnum):
    """What the second person said."""

    CONFIRMED = "confirmed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentReturn:
    """Money that did not reach its payee, and so is left to pay.

    Registered by one and settled by another; only a confirmed one counts. ``cause`` is a key of
    the catalogue ``return_causes`` and ``account_fault`` what that said of the account. ``hash``
    covers the settled row, and the journal note of a confirmed one has the same id.
    """

    id: UUID
    payment_id: UUID
    case_id: UUID
    file_id: UUID | None
    kind: ReturnKind
    cause: str
    account_fault: bool
    reason: str
    happened_on: date
    registered_by: UUID
    registered_at: datetime
    outcome: ReturnOutcome | None = None
    settled_by: UUID | None = None
    settled_at: datetime | None = None
    settled_reason: str = ""
    hash: str | None = None
    version: int = 1

    @property
    def waits(self) -> bool:
        """Whether a second person has yet to settle it."""
        return self.outcome is None

    @property
    def counts(self) -> bool:
        """Whether the payment's amount is left to pay again."""
        return self.outcome is ReturnOutcome.CONFIRMED


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentReceipt:
    """A payment that was handed out by ``handed_by``, with what shows it. Never changed.

    ``taken_by`` is who took it; the journal note of it has the same id, and ``hash`` covers it.
    """

    id: UUID
    payment_id: UUID
    case_id: UUID
    handed_on: date
    handed_by: UUID
    taken_by: str
    receipt: str
    recorded_at: datetime
    hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Why a released payment was left out when a file was written. Never changed.

    ``code`` and ``detail`` make the sentence.
    """

    id: UUID
    payment_id: UUID
    case_id: UUID
    code: str
    detail: Mapping[str, str]
    set_aside_by: UUID
    set_aside_at: datetime


@dataclass(frozen=True, slots=True)
class PaymentCourse:
    """What became of a case's payments after their release."""

    payments: tuple[Payment, ...]
    returns: tuple[PaymentReturn, ...] = ()
    receipts: tuple[PaymentReceipt, ...] = ()
    set_aside: tuple[SetAside, ...] = ()

    def return_of(self, payment: Payment) -> PaymentReturn | None:
        """The return that waits or counts for a payment."""
        return next(
            (row for row in self.returns if row.payment_id == payment.id and _stands(row)), None
        )

    def receipt_of(self, payment: Payment) -> PaymentReceipt | None:
        """What shows that a payment was handed out."""
        return next((row for row in self.receipts if row.payment_id == payment.id), None)

    def set_aside_of(self, payment: Payment) -> SetAside | None:
        """Why the latest file left a payment out, while it is in none."""
        if not payment.on_its_way:
            return None
        found = [row for row in self.set_aside if row.payment_id == payment.id]
        return max(found, key=lambda row: row.set_aside_at, default=None)

    def in_force(self, payment: Payment) -> bool:
        """Whether a payment is made or on its way, so that its amount can't be paid again."""
        came_back = self.return_of(payment)
        back = came_back is not None and came_back.counts
        return payment.status is not PaymentStatus.STOPPED and not back

    def on_its_way(self, payment: Payment) -> bool:
        """Whether it is released, in no file and not handed out: it can still be stopped."""
        return payment.on_its_way and self.receipt_of(payment) is None

    def left_of(self, decision_id: UUID, amount: Decimal) -> Decimal:
        """What of a decided amount is on no payment in force, in kronor."""
        used = (
            row.amount
            for row in self.payments
            if row.decision_id == decision_id and self.in_force(row)
        )
        return amount - sum(used, Decimal(0))

    def returned_of(self, decision_id: UUID) -> tuple[PaymentReturn, ...]:
        """The returns of a decision's payments that count."""
        ids = {row.id for row in self.payments if row.decision_id == decision_id}
        return tuple(row for row in self.returns if row.counts and row.payment_id in ids)

    def waiting(self) -> tuple[Payment, ...]:
        """Those that someone has yet to do something with: release, write, hand out, settle."""
        return tuple(row for row in self.payments if self._waits(row))

    def _waits(self, payment: Payment) -> bool:
        came_back = self.return_of(payment)
        return (
            payment.status is PaymentStatus.PREPARED
            or self.on_its_way(payment)
            or (came_back is not None and came_back.waits)
        )


def _stands(row: PaymentReturn) -> bool:
    return row.outcome is not ReturnOutcome.DECLINED
