"""Bank accounts, bankgiro and plusgiro: do the digits hold together."""

import re

from bankkonto.account import expected_account_length, validate
from bankkonto.clearing import get_bank_from_clearing_number
from bankkonto.exceptions import BankkontoException, SwedbankBankkontoValidationError

from fsclient.domain.errors import RuleViolation
from fsclient.domain.payments import AccountKind
from fsclient.domain.transfers import CheckedAccount
from fsclient.rules.check_digits import luhn_digit

_SEPARATORS = re.compile(r"[\s.,\-\u2010-\u2015\u2212]")
_CLEARING = re.compile(r"[1-9]\d{3,4}", re.ASCII)
_CLEARING_DIGITS = 4
_SHOWN_DIGITS = 4
_LENGTHS_OF_UNKNOWN_BANKS = range(5, 13)
_HANDELSBANKEN_LENGTH = 9
_GIRO_LENGTHS = {AccountKind.BANKGIRO: range(7, 9), AccountKind.PLUSGIRO: range(2, 9)}


def check_account(kind: AccountKind, clearing: str, number: str) -> CheckedAccount:
    """Check an account as typed; ``clearing`` is ignored for bankgiro and plusgiro.

    Raises RuleViolation ``clearing_number_length``, ``clearing_number_check_digit`` (Swedbank's
    fifth digit), ``account_number_digits``, ``account_number_length`` (with ``expected`` as text)
    or ``account_number_check_digit``. Where the number may be right all the same the account comes
    back with a ``warning``: ``account_check_digit_doubtful`` (some of Swedbank's accounts follow
    no check digit) or ``account_bank_unknown`` (banks newer than the table).
    """
    if kind is AccountKind.BANK_ACCOUNT:
        return _bank_account(_clearing(clearing), _digits(number))
    return _giro(kind, _digits(number))


def _digits(number: str) -> str:
    digits = _SEPARATORS.sub("", number)
    if not (digits.isascii() and digits.isdigit()):
        raise RuleViolation.at("number", "account_number_digits")
    return digits


def _clearing(text: str) -> str:
    """Four digits, or five for Swedbank's 8000-8999, whose last is a check digit."""
    digits = _SEPARATORS.sub("", text)
    swedbank = digits.startswith("8")
    if not _CLEARING.fullmatch(digits) or len(digits) not in ((4, 5) if swedbank else (4,)):
        raise RuleViolation.at("clearing", "clearing_number_length")
    if not swedbank:
        return digits
    complete = digits[:4] + luhn_digit(digits[:4])
    if digits != complete[: len(digits)]:
        raise RuleViolation.at("clearing", "clearing_number_check_digit")
    return complete


def _bank_account(clearing: str, number: str) -> CheckedAccount:
    try:
        length = expected_account_length(clearing)
    except BankkontoException:
        return _unknown_bank(clearing, number)
    padded = number.zfill(length) if _may_be_short(clearing, length) else number
    if len(padded) != length:
        raise RuleViolation.at("number", "account_number_length", expected=str(length))
    return _account(clearing, padded, _bank(clearing), _doubt(clearing, padded))


def _may_be_short(clearing: str, length: int) -> bool:
    """Handelsbanken and Swedbank leave out the zeros in front when they print a number."""
    return clearing.startswith("8") or length == _HANDELSBANKEN_LENGTH


def _doubt(clearing: str, number: str) -> str | None:
    try:
        validate(clearing, number)
    except SwedbankBankkontoValidationError:
        return "account_check_digit_doubtful"
    except BankkontoException as error:
        raise RuleViolation.at("number", "account_number_check_digit") from error
    return None


def _unknown_bank(clearing: str, number: str) -> CheckedAccount:
    if len(number) not in _LENGTHS_OF_UNKNOWN_BANKS:
        raise RuleViolation.at("number", "account_number_length", expected="5-12")
    return _account(clearing, number, "", "account_bank_unknown")


def _bank(clearing: str) -> str:
    return str(get_bank_from_clearing_number(clearing[:_CLEARING_DIGITS]))


def _account(clearing: str, number: str, bank: str, warning: str | None) -> CheckedAccount:
    shown_clearing = (
        f"{clearing[:4]}-{clearing[4]}" if len(clearing) > _CLEARING_DIGITS else clearing
    )
    return CheckedAccount(
        kind=AccountKind.BANK_ACCOUNT,
        clearing=clearing,
        number=number,
        bban=clearing[:_CLEARING_DIGITS] + number,
        display=f"{shown_clearing}, {_grouped(number, 3)}",
        masked=f"•••• {number[-_SHOWN_DIGITS:]}",
        bank=bank,
        warning=warning,
    )


def _giro(kind: AccountKind, number: str) -> CheckedAccount:
    lengths = _GIRO_LENGTHS[kind]
    if len(number) not in lengths:
        expected = f"{lengths.start}-{lengths.stop - 1}"
        raise RuleViolation.at("number", "account_number_length", expected=expected)
    if luhn_digit(number[:-1]) != number[-1]:
        raise RuleViolation.at("number", "account_number_check_digit")
    bankgiro = kind is AccountKind.BANKGIRO
    shown = (
        f"{number[:-4]}-{number[-4:]}" if bankgiro else f"{_grouped(number[:-1], 2)}-{number[-1]}"
    )
    return CheckedAccount(
        kind=kind, clearing="", number=number, bban=number, display=shown, masked=shown
    )


def _grouped(digits: str, size: int) -> str:
    head = len(digits) % size
    parts = [
        digits[:head],
        *(digits[at : at + size] for at in range(head, len(digits), size)),
    ]
    return "\N{NO-BREAK SPACE}".join(part for part in parts if part)
