"""Accounts, payments and the files that carry them to the bank."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class PayeeAccount:
    """An account that a case may be paid to. Never changed: a new account is a new row."""

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


class PaymentStatus(StrEnum):
    """Where a payment stands."""

    PREPARED = "prepared"
    RELEASED = "released"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Money from a decision to an account, in kronor.

    Released by someone who neither prepared it nor made the decision; the database holds this
    too. After release ``file_id`` is filled in, or it is stopped, and never both.
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

    @property
    def on_its_way(self) -> bool:
        """Whether it is released but in no file yet, so that it can still be stopped."""
        return self.status is PaymentStatus.RELEASED and self.file_id is None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFile:
    """A pain.001 file as it was written, with its SHA-256."""

    id: UUID
    message_id: str
    created_at: datetime
    created_by: UUID
    payments: int
    total: Decimal
    sha256: str
    xml: bytes
