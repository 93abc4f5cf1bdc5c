"""What a payment file carries to the bank."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from fsclient.domain.payments import AccountKind


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedAccount:
    """An account whose digits have been checked.

    ``clearing`` is empty for bankgiro and plusgiro; ``bban`` is the digits that the bank wants
    (clearing of four digits and the account number). ``warning`` is a code where the number may
    be right but could not be proved so.
    """

    kind: AccountKind
    clearing: str
    number: str
    bban: str
    display: str
    masked: str
    bank: str = ""
    warning: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DebtorAccount:
    """The municipality's own account. Either ``iban`` or ``bankgiro`` is filled in.

    ``agreement_id`` is what the bank's agreement calls the sender; ``bic`` is the bank's.
    """

    name: str
    organisation_number: str
    agreement_id: str
    bic: str
    iban: str = ""
    bankgiro: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """One payment of a file, in kronor.

    ``end_to_end_id`` is unique and says nothing of the person. ``ocr`` is the payee's own
    reference (a bill), ``message`` a neutral text; at most one of them.
    """

    end_to_end_id: str
    amount: Decimal
    payee: str
    account: CheckedAccount
    pay_on: date
    ocr: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFileData:
    """A whole file: ``message_id`` is unique for all time and at most 35 characters."""

    message_id: str
    created_at: datetime
    debtor: DebtorAccount
    transfers: tuple[Transfer, ...]
