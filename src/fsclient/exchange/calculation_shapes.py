"""Sound input read at once, without a look at each field.

The shapes say what ``calculation_fields`` says, to a reader that is many times quicker but tells
neither which fault there is nor where. It therefore takes only what it cannot mistake; all else
is left to the slow reader, which gives the same facts or names the fault.
"""

from datetime import date
from functools import lru_cache
from typing import Annotated, TypeAlias

import msgspec
from msgspec import UNSET, UnsetType

from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    Asset,
    BracketChange,
    CalculationFacts,
    CalculationSettings,
    Child,
    ChildIncomeCap,
    Cost,
    DayRule,
    Income,
    Rounding,
)
from fsclient.domain.people import Residence
from fsclient.exchange.calculation_fields import Fault, month

Number: TypeAlias = int | float
"""Tells a number from a text. The amount itself is read as a Decimal from what was written."""

Count: TypeAlias = Annotated[int, msgspec.Meta(gt=-1000, lt=1000)]


class Shape(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """An object with its fields, of which those that may be left out are UNSET."""


class AdultShape(Shape):
    """Checks an Adult. One with days of his own is left to the slow reader, as a Child is."""

    id: str
    birth_date: date
    status: AdultStatus


class ChildShape(Shape):
    """Checks a Child."""

    id: str
    birth_date: date
    residence: Residence | UnsetType = UNSET
    days: Count | UnsetType = UNSET
    free_lunch: bool | UnsetType = UNSET
    in_school: bool | UnsetType = UNSET
    counts_in_household: bool | UnsetType = UNSET


class HouseholdShape(Shape):
    """Checks who shares the home."""

    adults: list[AdultShape]
    children: list[ChildShape] | UnsetType = UNSET
    others: Count | UnsetType = UNSET


class IncomeShape(Shape):
    """Checks an Income. One with a month is left to the slow reader, which knows months."""

    person: str
    type: str
    amount: Number
    earlier_this_year: Number | UnsetType = UNSET
    note: str | UnsetType = UNSET
    stated: Number | UnsetType = UNSET
    counted: bool | UnsetType = UNSET
    reason: str | UnsetType = UNSET


class CostShape(Shape):
    """Checks a Cost."""

    type: str
    applied: Number
    approved: Number | UnsetType = UNSET
    reason: str | UnsetType = UNSET
    person: str | UnsetType = UNSET
    label: str | UnsetType = UNSET


class AssetShape(Shape):
    """Checks an Asset."""

    type: str
    amount: Number
    available: bool
    stated: Number | UnsetType = UNSET
    person: str | UnsetType = UNSET


class AdjustmentShape(Shape):
    """Checks an Adjustment."""

    line: str
    amount: Number
    reason: str


class SettingsShape(Shape):
    """Checks CalculationSettings."""

    bracket_change: BracketChange | UnsetType = UNSET
    rounding: Rounding | UnsetType = UNSET
    day_rule: DayRule | UnsetType = UNSET
    visiting_child_counts: bool | UnsetType = UNSET
    child_income_cap: ChildIncomeCap | UnsetType = UNSET


class FactsShape(Shape):
    """Checks the whole input."""

    period: str
    household: HouseholdShape
    incomes: list[IncomeShape] | UnsetType = UNSET
    costs: list[CostShape] | UnsetType = UNSET
    assets: list[AssetShape] | UnsetType = UNSET
    job_stimulus: list[str] | UnsetType = UNSET
    adjustments: list[AdjustmentShape] | UnsetType = UNSET
    settings: SettingsShape | UnsetType = UNSET


class _Members(msgspec.Struct):
    adults: tuple[Adult, ...]
    children: tuple[Child, ...] = ()
    others: int = 0


class _Values(msgspec.Struct):
    """The same input as the domain's values, made by the reader itself."""

    period: str
    household: _Members
    incomes: tuple[Income, ...] = ()
    costs: tuple[Cost, ...] = ()
    assets: tuple[Asset, ...] = ()
    job_stimulus: tuple[str, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    settings: CalculationSettings = CalculationSettings()


_SHAPES = msgspec.json.Decoder(FactsShape)
_VALUES = msgspec.json.Decoder(_Values)
_WRITER = msgspec.json.Encoder()
_month = lru_cache(maxsize=1024)(month)


def facts_at_once(data: bytes) -> CalculationFacts | None:
    """The facts of UTF-8 JSON, or None where the slow reader must look at it."""
    try:
        if not _nothing_twice(data, _SHAPES.decode(data)):
            return None
        given = _VALUES.decode(data)
        period = _month(given.period)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, Fault):
        return None
    return CalculationFacts(
        period=period,
        adults=given.household.adults,
        children=given.household.children,
        others=given.household.others,
        incomes=given.incomes,
        costs=given.costs,
        assets=given.assets,
        job_stimulus=given.job_stimulus,
        adjustments=given.adjustments,
        settings=given.settings,
    )


def _nothing_twice(data: bytes, read: FactsShape) -> bool:
    r"""Whether no object gives a field twice, of which the reader would keep the last in silence.

    Each field has its colon. Written again, a field that came twice comes once: the colons no
    longer tally. One that hides in a text as ``\u003a`` would come out as a colon too many.
    """
    return b"\\u003" not in data and data.count(b":") == _WRITER.encode(read).count(b":")
