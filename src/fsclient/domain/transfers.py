"""What a payment file carries to the bank."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from fsclient.domain.errors import RuleViolation
from fsclient.domain.money import to_ore
from fsclient.domain.payments import AccountKind

_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.\-]{0,33}[A-Za-z0-9])?")


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
class Place:
    """Where a payer or payee lives or sits, in Sweden; the parts that are not known are empty."""

    town: str = ""
    street: str = ""
    postcode: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DebtorAccount:
    """The municipality's own accounts: ``iban``, ``bankgiro`` or both, by what its bank wants.

    ``agreement_id`` is what the bank's agreement calls the sender; ``bic`` is the bank's, and
    ``bank`` the key of the profile that its files follow. Raises RuleViolation ``unit_account``
    where neither account is given.
    """

    name: str
    organisation_number: str
    agreement_id: str
    bic: str
    iban: str = ""
    bankgiro: str = ""
    bank: str = "plain"
    town: str = ""
    street: str = ""
    postcode: str = ""

    @property
    def place(self) -> Place:
        """Where the payer sits."""
        return Place(town=self.town, street=self.street, postcode=self.postcode)

    def __post_init__(self) -> None:
        if not (self.iban or self.bankgiro):
            raise RuleViolation.at("iban", "unit_account")


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """One payment of a file, in kronor.

    ``end_to_end_id`` is unique and says nothing of the person. ``ocr`` is the payee's own
    reference (a bill), ``message`` a neutral text; at most one of them. ``place`` is None where it
    is not known, or may not be told. Raises ValueError for an amount that is not positive whole
    öre, or an id that no bank takes.
    """

    end_to_end_id: str
    amount: Decimal
    payee: str
    account: CheckedAccount
    pay_on: date
    ocr: str = ""
    message: str = ""
    place: Place | None = None

    def __post_init__(self) -> None:
        if self.amount <= 0 or to_ore(self.amount) <= 0:
            raise ValueError("a transfer needs a positive amount")
        if self.ocr and self.message:
            raise ValueError("a transfer carries an OCR number or a message, not both")
        _check_id(self.end_to_end_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class BankFacts:
    """How a bank wants its files, as far as people need to know.

    ``unconfirmed`` are the values of its profile that nobody has read at the bank. ``spelled``
    gives a text in the letters that the bank takes, and ``refused`` which of a text's characters
    it does not; ``longest_name`` is in characters. ``earliest`` gives the first day on which a
    file made at a moment (UTC) is carried out.
    """

    name: str
    unconfirmed: tuple[str, ...]
    longest_name: int
    spelled: Callable[[str], str]
    refused: Callable[[str], str]
    earliest: Callable[[datetime], date]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One payment to whoever has an identity number (twelve digits), in kronor."""

    end_to_end_id: str
    identity_number: str
    payee: str
    amount: Decimal
    pay_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFileData:
    """A whole file: ``message_id`` is unique for all time and at most 35 characters.

    Raises ValueError for an id that no bank takes, one that is used twice, a time without its
    zone, or no transfers at all.
    """

    message_id: str
    created_at: datetime
    debtor: DebtorAccount
    transfers: tuple[Transfer, ...]

    def __post_init__(self) -> None:
        _check_id(self.message_id)
        if self.created_at.tzinfo is None:
            raise ValueError("a payment file needs the zone of its time")
        if not self.transfers:
            raise ValueError("a payment file without transfers")
        ids = {transfer.end_to_end_id for transfer in self.transfers}
        if len(ids) != len(self.transfers):
            raise ValueError("two transfers with the same id")


def _check_id(identifier: str) -> None:
    if not _ID.fullmatch(identifier):
        raise ValueError(f"not an id that a bank takes: {identifier!r}")
