"""The banks' series of clearing numbers, and how the account numbers of each are built."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from fsclient.domain.errors import RuleViolation
from fsclient.rules.check_digits import luhn_digit, mod11_holds
from fsclient.rules.data_files import Row, day_of, filled, needed, rows

_CLEARING_NUMBERS = range(1000, 10_000)
_FIELDS = frozenset(
    {"first", "last", "bank", "check", "length", "shortest", "ended_seen", "source", "certainty"}
)


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
    """Clearing numbers of one bank with one rule. ``shortest`` and ``length`` are in digits.

    ``ended_seen`` is the day on which the series was seen to be gone from the banks' list.
    """

    first: int
    last: int
    bank: str
    check: CheckRule
    length: int
    shortest: int
    ended_seen: date | None
    source: str
    certainty: str


@dataclass(frozen=True, slots=True)
class ClearingTable:
    """Every series that is known, none of them overlapping."""

    series: tuple[Series, ...]

    def of(self, clearing: str) -> Series | None:
        """The series of a clearing number of four or five digits; None where none is known."""
        number = int(clearing[:4])
        return next((one for one in self.series if one.first <= number <= one.last), None)


def read_clearing(text: str) -> ClearingTable:
    """The table of a TOML text in the form of ``resources/catalogues/clearing.toml``.

    Raises RuleViolation ``data_file_unreadable``, or ``data_file_value`` with the ``name`` of what
    is amiss, series that overlap among it.
    """
    table = sorted((_series(row) for row in rows(text, "series")), key=lambda one: one.first)
    for name in _overlaps(table):
        raise RuleViolation.at(name, "data_file_value", name=name)
    return ClearingTable(tuple(table))


def _overlaps(table: list[Series]) -> Iterator[str]:
    for one, following in pairwise(table):
        if following.first <= one.last:
            yield f"series {following.first}"


def _series(row: Row) -> Series:
    first, last = needed(row, "first", int), needed(row, "last", int)
    length = needed(row, "length", int)
    shortest = needed(row, "shortest", int) if "shortest" in row else length
    for name in row.keys() - _FIELDS:
        raise RuleViolation.at(name, "data_file_value", name=name)
    known = first in _CLEARING_NUMBERS and last in _CLEARING_NUMBERS and first <= last
    if not known or not 0 < shortest <= length:
        raise RuleViolation.at("first", "data_file_value", name=f"series {first}")
    try:
        check = CheckRule(needed(row, "check", str))
    except ValueError as error:
        raise RuleViolation.at("check", "data_file_value", name="check") from error
    return Series(
        first=first,
        last=last,
        bank=filled(row, "bank"),
        check=check,
        length=length,
        shortest=shortest,
        ended_seen=day_of(row, "ended_seen"),
        source=filled(row, "source"),
        certainty=filled(row, "certainty"),
    )
