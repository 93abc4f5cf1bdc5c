"""The shape of the input: which fields there are, and what each may hold.

Each reader takes what JSON gave and returns the domain's value. A fault is raised where it
stands and gathers its path on the way out, so that sound input pays nothing for it.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

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
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.domain.people import Residence

Made = TypeVar("Made")
Choice = TypeVar("Choice", bound=StrEnum)
Reader = Callable[[object], Made]

_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile("[0-9]{4}-(0[1-9]|1[0-2])")
_LARGEST_COUNT = Decimal(1000)


class Fault(Exception):
    """What is wrong with a value, and the path to it, innermost part first."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
        self.path: list[str] = []

    def within(self, part: str) -> "Fault":
        """The same fault, seen from one step further out."""
        self.path.append(part)
        return self

    def problem(self) -> Problem:
        """The fault with its whole path, ``household.children[0].birth_date``."""
        path = "".join(reversed(self.path)).removeprefix(".")
        return Problem(self.code, path, self.values)


class Repeated(NamedTuple):
    """An object that gives a field twice; kept as a value so that its place can be told."""

    key: str


def object_of(pairs: list[tuple[str, object]]) -> object:
    """A JSON object as a dictionary, or Repeated."""
    content = dict(pairs)
    if len(content) == len(pairs):
        return content
    names = [name for name, _ in pairs]
    return Repeated(next(name for name in names if names.count(name) > 1))


def text_value(value: object) -> str:
    """A text."""
    if type(value) is str:
        return value
    raise Fault("text_expected")


def yes_or_no(value: object) -> bool:
    """True or false."""
    if type(value) is bool:
        return value
    raise Fault("boolean_expected")


def amount(value: object) -> Decimal:
    """A JSON number as it was written; a text or a truth value is none."""
    if type(value) is Decimal:
        return value
    raise Fault("number_expected")


def count(value: object) -> int:
    """A whole number."""
    if type(value) is Decimal:
        if value.copy_abs() < _LARGEST_COUNT and value == value.to_integral_value():
            return int(value)
        raise Fault("count_expected")
    raise Fault("number_expected")


def day(value: object) -> date:
    """A day written 2026-11-21."""
    if type(value) is str and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise Fault("iso_date_expected") from error
    raise Fault("iso_date_expected")


def month(value: object) -> Month:
    """A month written 2026-11."""
    if type(value) is str and _MONTH.fullmatch(value):
        return Month.parse(value)
    raise Fault("iso_month_expected")


def one_of(choices: type[Choice]) -> Reader[Choice]:
    """One of the words of a list."""
    known = {choice.value: choice for choice in choices}
    words = ", ".join(known)

    def read(value: object) -> Choice:
        choice = known.get(value) if type(value) is str else None
        if choice is None:
            raise Fault("choice_unknown", choices=words)
        return choice

    return read


def list_of(reader: Reader[Made]) -> Reader[tuple[Made, ...]]:
    """A list whose every element is read by one reader."""

    def read(value: object) -> tuple[Made, ...]:
        if type(value) is not list:
            raise Fault("list_expected")
        made = []
        for place, element in enumerate(value):
            try:
                made.append(reader(element))
            except Fault as fault:
                raise fault.within(f"[{place}]") from fault
        return tuple(made)

    return read


class Shape(Generic[Made]):
    """An object of named fields, made into one value; other fields are refused.

    ``renamed`` are the fields that the value calls something else.
    """

    def __init__(
        self,
        make: Callable[..., Made],
        needed: str,
        fields: Mapping[str, Reader[Any]],
        renamed: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._make = make
        self._renamed = renamed
        self.needed = needed.split()
        self.fields = fields

    def __call__(self, value: object) -> Made:
        """The value of an object; raises Fault."""
        if type(value) is not dict:
            if type(value) is Repeated:
                raise Fault("field_repeated").within(f".{value.key}")
            raise Fault("object_expected")
        for name in self.needed:
            if name not in value:
                raise Fault("field_missing").within(f".{name}")
        fields = self.fields
        made = {}
        for name, content in value.items():
            reader = fields.get(name)
            if reader is None:
                raise Fault("field_unknown").within(f".{name}")
            try:
                made[self._renamed.get(name, name)] = reader(content)
            except Fault as fault:
                raise fault.within(f".{name}") from fault
        return self._make(**made)


_DAYS = MappingProxyType({"from": "first_day", "to": "last_day"})

ADULT = Shape(
    Adult,
    "id birth_date status",
    {
        "id": text_value,
        "birth_date": day,
        "from": day,
        "to": day,
        "status": one_of(AdultStatus),
    },
    renamed=_DAYS,
)
CHILD = Shape(
    Child,
    "id birth_date",
    {
        "id": text_value,
        "birth_date": day,
        "residence": one_of(Residence),
        "days": count,
        "free_lunch": yes_or_no,
        "in_school": yes_or_no,
        "counts_in_household": yes_or_no,
        "from": day,
        "to": day,
    },
    renamed=_DAYS,
)
HOUSEHOLD = Shape(
    dict[str, Any],
    "adults",
    {"adults": list_of(ADULT), "children": list_of(CHILD), "others": count},
)
INCOME = Shape(
    Income,
    "person type amount",
    {
        "person": text_value,
        "type": text_value,
        "amount": amount,
        "earlier_this_year": amount,
        "month": month,
        "note": text_value,
        "stated": amount,
        "counted": yes_or_no,
        "reason": text_value,
    },
)
COST = Shape(
    Cost,
    "type applied",
    {
        "type": text_value,
        "person": text_value,
        "applied": amount,
        "approved": amount,
        "reason": text_value,
        "label": text_value,
    },
)
ASSET = Shape(
    Asset,
    "type amount available",
    {
        "type": text_value,
        "amount": amount,
        "available": yes_or_no,
        "stated": amount,
        "person": text_value,
    },
)
ADJUSTMENT = Shape(
    Adjustment, "line amount reason", {"line": text_value, "amount": amount, "reason": text_value}
)
SETTINGS = Shape(
    CalculationSettings,
    "",
    {
        "bracket_change": one_of(BracketChange),
        "rounding": one_of(Rounding),
        "day_rule": one_of(DayRule),
        "visiting_child_counts": yes_or_no,
        "child_income_cap": one_of(ChildIncomeCap),
    },
)


def _facts(household: dict[str, Any], **rest: Any) -> CalculationFacts:
    return CalculationFacts(**household, **rest)


FACTS: Shape[CalculationFacts] = Shape(
    _facts,
    "period household",
    {
        "period": month,
        "household": HOUSEHOLD,
        "incomes": list_of(INCOME),
        "costs": list_of(COST),
        "assets": list_of(ASSET),
        "job_stimulus": list_of(text_value),
        "adjustments": list_of(ADJUSTMENT),
        "settings": SETTINGS,
    },
)
"""The whole input."""
