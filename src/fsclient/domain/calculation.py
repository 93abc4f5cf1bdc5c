"""What a normberäkning is made from, and what it comes to. Frozen, in kronor.

Lines, their bases and norm references are named tuples: a household has a score of them, and
they are made in a fraction of the time that a frozen dataclass takes. Facts that may leave
fields out have no slots: thousands are read from a file, and in slots what is left out takes
longer to fill in than the rest to read.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache, partial
from typing import NamedTuple, TypeVar

from fsclient.domain.months import Month
from fsclient.domain.people import Residence

_ORE = Decimal("0.01")

RULES_VERSION = 2
"""The version of calculation.md that new decisions are made by."""


class AdultStatus(StrEnum):
    """Whether an adult stands alone or shares economy with a spouse or sambo."""

    SINGLE = "single"
    COHABITING = "cohabiting"


class BracketChange(StrEnum):
    """The month in which a child moves to the next age bracket."""

    BIRTHDAY_MONTH = "birthday_month"
    MONTH_AFTER = "month_after"


class Rounding(StrEnum):
    """How each line is rounded, once."""

    WHOLE_KRONA_HALF_UP = "whole_krona_half_up"
    EXACT = "exact"


class ChildIncomeCap(StrEnum):
    """Which of a child's incomes count at most up to the child's own needs."""

    ALL = "all"
    OTHER_THAN_WAGE = "other_than_wage"


class DayRule(StrEnum):
    """How a month's amount becomes an amount for some days of it."""

    CALENDAR_DAYS = "calendar_days"
    YEAR_365 = "year_365"
    THIRTY = "thirty"


@dataclass(frozen=True, kw_only=True)
class Adult:
    """The applicant or co-applicant.

    ``first_day`` and ``last_day`` are the days of the month on which he belongs to the household
    and the case; None is the month's own.
    """

    id: str
    birth_date: date
    status: AdultStatus
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, kw_only=True)
class Child:
    """A child or pupil of the household.

    ``days`` is how many days of the month the child is here, where not ``FULL``.
    ``in_school`` None is what its age gives: yes under 18, unknown from 18.
    ``counts_in_household`` None is what the residence gives: yes but where ``VISITING``, which
    is as the municipality has chosen. ``first_day`` and ``last_day`` are as an Adult's.
    """

    id: str
    birth_date: date
    residence: Residence = Residence.FULL
    days: int | None = None
    free_lunch: bool = False
    in_school: bool | None = None
    counts_in_household: bool | None = None
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, kw_only=True)
class Income:
    """A net income of one person, in kronor. ``type`` is a key of the income catalogue.

    ``earlier_this_year`` is what a child or pupil has earned by own work in the calendar year
    before this payment, earlier payments of the same month included. ``stated`` is what the
    applicant gave, None where it is ``amount``. One that is not ``counted`` is known and shown,
    with the ``reason`` why it is left out. ``label`` says what it is, in the letter's words.
    ``copied``: it was carried over from an earlier month, and nobody has said that it still is so;
    False where somebody has, and None where it was typed for this month.
    """

    person: str
    type: str
    amount: Decimal
    earlier_this_year: Decimal | None = None
    month: Month | None = None
    note: str | None = None
    stated: Decimal | None = None
    counted: bool = True
    reason: str | None = None
    label: str | None = None
    copied: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Cost:
    """A cost applied for, in kronor. ``approved`` None is all of it.

    ``person`` is whose cost it is, where it is one person's. ``label`` says what it is, in the
    letter's words. ``copied`` is as an Income's.
    """

    type: str
    applied: Decimal
    approved: Decimal | None = None
    reason: str | None = None
    person: str | None = None
    label: str | None = None
    copied: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Asset:
    """Something owned, in kronor; counted only where ``available``.

    ``stated`` is what the applicant gave, None where it is ``amount``; ``reason`` says why it
    counts with another amount. ``person`` is whose it is, None where it is the household's.
    """

    type: str
    amount: Decimal
    available: bool
    stated: Decimal | None = None
    person: str | None = None
    reason: str | None = None


_OfSomeone = TypeVar("_OfSomeone", Income, Cost, Asset)


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """A line raised or lowered for particular reasons (12 kap. 7 § third paragraph SoL)."""

    line: str
    amount: Decimal
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalculationSettings:
    """The municipality's choices for one calculation; None is its setting for the month."""

    bracket_change: BracketChange | None = None
    rounding: Rounding | None = None
    day_rule: DayRule | None = None
    visiting_child_counts: bool | None = None
    child_income_cap: ChildIncomeCap | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalculationFacts:
    """One household and one month. ``others`` share the home with an economy of their own.

    ``job_stimulus`` holds the ids of adults with a running särskild beräkningsregel.
    """

    period: Month
    adults: tuple[Adult, ...]
    children: tuple[Child, ...] = ()
    others: int = 0
    incomes: tuple[Income, ...] = ()
    costs: tuple[Cost, ...] = ()
    assets: tuple[Asset, ...] = ()
    job_stimulus: tuple[str, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    settings: CalculationSettings = CalculationSettings()

    @property
    def members(self) -> tuple[Adult | Child, ...]:
        """Everyone in the household, adults before children."""
        return (*self.adults, *self.children)

    def followed(self, now: Mapping[str, str]) -> "CalculationFacts":
        """The same facts where those of some ids are known by others now."""
        if now.keys().isdisjoint(one.id for one in self.members):
            return self
        of_someone = partial(_followed, now)
        return dataclasses.replace(
            self,
            adults=tuple(
                dataclasses.replace(one, id=now.get(one.id, one.id)) for one in self.adults
            ),
            children=tuple(
                dataclasses.replace(one, id=now.get(one.id, one.id)) for one in self.children
            ),
            incomes=tuple(map(of_someone, self.incomes)),
            costs=tuple(map(of_someone, self.costs)),
            assets=tuple(map(of_someone, self.assets)),
            job_stimulus=tuple(now.get(one, one) for one in self.job_stimulus),
            adjustments=tuple(
                dataclasses.replace(one, line=_followed_line(now, one.line))
                for one in self.adjustments
            ),
        )


def _followed(now: Mapping[str, str], row: _OfSomeone) -> _OfSomeone:
    person = now.get(row.person or "")
    return row if person is None else dataclasses.replace(row, person=person)


def _followed_line(now: Mapping[str, str], line: str) -> str:
    for before, after in now.items():
        line = line.replace(before, after)
    return line


class LineGroup(StrEnum):
    """Which part of the calculation a line belongs to."""

    PERSONAL = "personal"
    SHARED = "shared"
    COST = "cost"
    INCOME = "income"
    ASSET = "asset"
    ADJUSTMENT = "adjustment"


class NormReference(NamedTuple):
    """The dated amount that a line was taken from. ``provenance`` says how it is known."""

    key: str
    valid_from: date
    sfs: str
    provenance: str


class Basis(NamedTuple):
    """Why a line is what it is. ``unrounded`` is signed as the line is.

    ``pattern`` and ``values`` make the formula, which is written out only when it is read.
    """

    unrounded: Decimal
    pattern: str
    values: tuple[Decimal, ...]
    norm: NormReference | None
    law: str

    @property
    def formula(self) -> str:
        """The arithmetic in Swedish notation, ``4 390 × 15/30 = 2 195``."""
        pattern, values = self.pattern, self.values
        if pattern == "{}":
            return _written(values[0])
        return pattern.format(*map(_written, values))


class Line(NamedTuple):
    """One amount of the calculation, signed as it enters the sum. ``key`` is unique."""

    key: str
    group: LineGroup
    label: str
    person: str | None
    amount: Decimal
    basis: Basis


line_of: Callable[[tuple[str, LineGroup, str, str | None, Decimal, Basis]], Line] = partial(
    tuple.__new__, Line
)
"""A line of its fields in order: half the work of ``Line(...)``, and a household has a score."""

basis_of: Callable[[tuple[Decimal, str, tuple[Decimal, ...], NormReference | None, str]], Basis] = (
    partial(tuple.__new__, Basis)
)
"""A basis of its fields in order, as ``line_of`` makes a line."""


class Outcome(StrEnum):
    """What the calculation comes to."""

    DEFICIT = "deficit"
    SURPLUS = "surplus"
    ZERO = "zero"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalculationResult:
    """The sums of the rounded lines, in kronor. ``result`` is positive for a deficit.

    Incomes and assets are positive sums here and negative lines. ``reductions`` are the keys of
    the lines by which the month became smaller than what was applied for; where there are none
    it is a ``full_grant``. What was decided by version 1 of the rules names none.
    """

    period: Month
    norm_total: Decimal
    costs_total: Decimal
    income_total: Decimal
    assets_total: Decimal
    adjustments_total: Decimal
    result: Decimal
    outcome: Outcome
    full_grant: bool
    lines: tuple[Line, ...]
    reductions: tuple[str, ...] = ()

    def line(self, key: str) -> Line:
        """The line of a key; raises KeyError."""
        for line in self.lines:
            if line.key == key:
                return line
        raise KeyError(key)


_THIN = "\u202f"


@lru_cache(maxsize=8192)
def _written(number: Decimal) -> str:
    text = str(number)
    if len(text) < 7 and text.isdigit():  # whole kronor, as most amounts are: the short way
        return text if len(text) < 4 else f"{text[:-3]}{_THIN}{text[-3:]}"
    rounded = number.quantize(_ORE, rounding=ROUND_HALF_UP) + 0  # zero has no sign
    digits = f"{rounded:,.2f}".removesuffix(".00")
    return digits.replace(",", _THIN).replace(".", ",").replace("-", "\u2212")
