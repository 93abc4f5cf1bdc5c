"""The banks' series of clearing numbers, and how the account numbers of each are built."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Literal

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.check_digits import luhn_digit, mod11_holds
from fsclient.rules.data_files import Filled, amiss, read

_CLEARING_NUMBERS = range(1000, 10_000)


class CheckRule(StrEnum):
    """How the last digit of an account number is reckoned; the table's file says each in words."""

    MOD11 = "mod11"
    MOD11_WITHOUT_FIRST = "mod11_without_first"
    MOD11_NUMBER = "mod11_number"
    MOD10 = "mod10"
    MOD10_DOUBTFUL = "mod10_doubtful"
    NONE = "none"
    UNKNOWN = "unknown"

    def holds(self, clearing: str, number: str) -> bool:
        """Whether a number of whole length has the right last digit; yes where none is known.

        ``clearing`` is the four digits.
        """
        match self:
            case CheckRule.MOD11:
                return mod11_holds(clearing + number)
            case CheckRule.MOD11_WITHOUT_FIRST:
                return mod11_holds(clearing[1:] + number)
            case CheckRule.MOD11_NUMBER:
                return mod11_holds(number)
            case CheckRule.MOD10 | CheckRule.MOD10_DOUBTFUL:
                return luhn_digit(number[:-1]) == number[-1]
            case _:
                return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Clearing numbers of one bank with one rule. ``shortest`` and ``length`` are in digits; a
    file leaves out ``shortest`` where no account is shorter.

    ``ended_seen`` is the day on which the series was seen to be gone from the banks' list.
    ``certainty``: secondary where a copy of the list was read, or name_only where nothing but
    whose it is is known.
    """

    first: int
    last: int
    bank: Filled
    check: CheckRule
    length: int
    shortest: int = 0
    ended_seen: date | None = None
    source: Filled
    certainty: Literal["secondary", "name_only"]


@dataclass(frozen=True, slots=True)
class ClearingTable:
    """Every series that is known, none of them overlapping."""

    series: tuple[Series, ...]

    def of(self, clearing: str) -> Series | None:
        """The series of a clearing number of four or five digits; None where none is known."""
        number = int(clearing[:4])
        return next((one for one in self.series if one.first <= number <= one.last), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    series: tuple[Series, ...] = ()


def read_clearing(text: str) -> ClearingTable:
    """The table of a TOML text in the form of ``resources/catalogues/clearing.toml``.

    Raises RuleViolation for what is amiss, ``data_file_series`` for series that overlap.
    """
    rows = sorted(enumerate(read(text, _File).series), key=lambda row: row[1].first)
    problems = [
        amiss(f"series[{place}].{name}") for place, one in rows for name in _out_of_bounds(one)
    ]
    for (_, one), (place, following) in pairwise(rows):
        if following.first <= one.last:
            told = {"first": following.first, "other": one.first}
            problems.append(Problem("data_file_series", f"series[{place}].first", told))
    if problems:
        raise RuleViolation(*problems)
    return ClearingTable(
        tuple(replace(one, shortest=one.shortest or one.length) for _, one in rows)
    )


def _out_of_bounds(series: Series) -> Iterator[str]:
    known = series.first in _CLEARING_NUMBERS and series.last in _CLEARING_NUMBERS
    if not known or series.first > series.last:
        yield "first"
    if not 0 <= series.shortest <= series.length or series.length < 1:
        yield "shortest"
