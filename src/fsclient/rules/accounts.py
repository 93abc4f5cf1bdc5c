"""Bank accounts, bankgiro and plusgiro: do the digits hold together."""

import re

from fsclient.domain.errors import RuleViolation
from fsclient.domain.payments import AccountKind
from fsclient.domain.transfers import CheckedAccount
from fsclient.rules.check_digits import luhn_digit
from fsclient.rules.clearing import CheckRule, ClearingTable, Series

_SEPARATORS = re.compile(r"[\s.,\-\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff]")
_CLEARING = re.compile(r"[1-9]\d{3,4}", re.ASCII)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", re.ASCII | re.IGNORECASE)
_CLEARING_DIGITS = 4
_SHOWN_DIGITS = 4
_LENGTHS_OF_UNKNOWN_BANKS = range(5, 13)
_GIRO_LENGTHS = {AccountKind.BANKGIRO: range(7, 9), AccountKind.PLUSGIRO: range(2, 9)}


def check_account(
    table: ClearingTable, kind: AccountKind, clearing: str, number: str
) -> CheckedAccount:
    """Check an account as typed; ``clearing`` is ignored for bankgiro and plusgiro.

    A number that begins with its clearing number, as it is often printed, is read without it.
    Raises RuleViolation ``clearing_number_length``, ``clearing_number_check_digit`` (Swedbank's
    fifth digit), ``account_series_ended`` (with ``bank`` and ``seen``), ``account_number_digits``,
    ``account_number_iban``, ``account_number_zeros``, ``account_number_length`` (with ``expected``
    as text) or ``account_number_check_digit``. Where the number may be right all the same the
    account comes back with a ``warning``: ``account_check_digit_doubtful`` (some of Swedbank's
    accounts follow no check digit), ``account_begins_as_clearing`` (one that may be shorter and
    have its clearing number in it), ``account_not_checkable`` (the bank's rule is not public) or
    ``account_bank_unknown`` (banks newer than the table).
    """
    if kind is not AccountKind.BANK_ACCOUNT:
        return _giro(kind, _digits(number))
    checked = _clearing(clearing)
    return _bank_account(table.of(checked), checked, _digits(number))


def _digits(number: str) -> str:
    digits = _SEPARATORS.sub("", number)
    if _IBAN.fullmatch(digits):
        raise RuleViolation.at("number", "account_number_iban")
    if not (digits.isascii() and digits.isdigit()):
        raise RuleViolation.at("number", "account_number_digits")
    if not digits.strip("0"):
        # Every check rule takes it, and it is nobody's.
        raise RuleViolation.at("number", "account_number_zeros")
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


def _bank_account(series: Series | None, clearing: str, number: str) -> CheckedAccount:
    if series is not None and series.ended_seen is not None:
        raise RuleViolation.at(
            "clearing", "account_series_ended", bank=series.bank, seen=series.ended_seen
        )
    if series is None or series.check is CheckRule.UNKNOWN:
        if len(number) not in _LENGTHS_OF_UNKNOWN_BANKS:
            raise RuleViolation.at("number", "account_number_length", expected="5-12")
        bank = series.bank if series is not None else ""
        return _account(clearing, number, bank, "account_bank_unknown")
    whole = _without_clearing(clearing, number, series)
    if not series.shortest <= len(whole) <= series.length:
        shortest = f"{series.shortest}-" if series.shortest < series.length else ""
        expected = f"{shortest}{series.length}"
        raise RuleViolation.at("number", "account_number_length", expected=expected)
    whole = whole.zfill(series.length)
    return _account(clearing, whole, series.bank, _doubt(series, clearing, whole))


def _without_clearing(clearing: str, number: str, series: Series) -> str:
    """The number alone, where its clearing number stands before it.

    It does where the whole is too long, and where only what follows has the right check digit: if
    every account of the series has one.
    """
    for before in (clearing, clearing[:_CLEARING_DIGITS]):
        alone = number.removeprefix(before)
        if alone == number or not series.shortest <= len(alone) <= series.length:
            continue
        told = series.check is not CheckRule.MOD10_DOUBTFUL and not _holds(series, clearing, number)
        if len(number) > series.length or (told and _holds(series, clearing, alone)):
            return alone
    return number


def _holds(series: Series, clearing: str, number: str) -> bool:
    return series.check.holds(clearing[:_CLEARING_DIGITS], number.zfill(series.length))


def _doubt(series: Series, clearing: str, number: str) -> str | None:
    if series.check is CheckRule.NONE:
        return "account_not_checkable"
    holds = _holds(series, clearing, number)
    if not holds and series.check is not CheckRule.MOD10_DOUBTFUL:
        raise RuleViolation.at("number", "account_number_check_digit")
    short = series.shortest < series.length
    if short and number.startswith(clearing[:_CLEARING_DIGITS]):
        return "account_begins_as_clearing"
    return None if holds else "account_check_digit_doubtful"


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
