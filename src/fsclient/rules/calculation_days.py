"""Part of a month: on which days of it each person belongs to the household.

The month is cut where the set of persons changes. A child who does not live here full time is
counted by its number of days and not by which they are: it is there whenever an adult is.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from fsclient.domain.calculation import Adult, Child
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.domain.people import Residence

_FULL = Residence.FULL


class Run(NamedTuple):
    """Days in a row on which the same persons are there; ``members`` are those who count."""

    days: int
    adults: tuple[str, ...]
    members: int


class PartMonth(NamedTuple):
    """The month's runs, in order, and the days of each child who has days of its own."""

    runs: tuple[Run, ...]
    child_days: Mapping[str, int]


_Days: TypeAlias = tuple[int, int]
"""The first and the last day of the month, ``(20, 31)``."""


def check_member_days(
    member: Adult | Child, field: str, month: Month, found: list[Problem]
) -> None:
    """Find what is amiss with the days that someone belongs to the household."""
    first, last = member.first_day, member.last_day
    values = {"period": str(month)}
    for name, day in (("from", first), ("to", last)):
        if day is not None and Month.of(day) != month:
            found.append(Problem("days_out_of_month", f"{field}.{name}", values))
    if first is not None and last is not None and last < first:
        found.append(Problem("days_out_of_month", f"{field}.to", values))
    if isinstance(member, Child):
        _check_childs_days(member, f"{field}.{'to' if first is None else 'from'}", found)


def _check_childs_days(child: Child, field: str, found: list[Problem]) -> None:
    if child.residence is not _FULL or child.days is not None:
        found.append(Problem("days_and_period", field))
    if child.last_day is not None and child.last_day < child.birth_date:
        found.append(Problem("born_after_last_day", field))


def part_of_month(
    adults: Sequence[Adult],
    children: Sequence[tuple[Child, int]],
    counts: Callable[[Child], bool],
    month: Month,
    found: list[Problem],
) -> PartMonth:
    """The month cut where the set of persons changes.

    Days on which nobody is there are no run; days with children and no adult are
    ``no_adult_present``.
    """
    grown = {adult.id: _days(adult, month) for adult in adults}
    here = [(child, _days(child, month)) for child, _ in children if child.residence is _FULL]
    always = sum(counts(child) for child, _ in children if child.residence is not _FULL)
    runs = []
    for first, last in _cut([*grown.values(), *(days for _, days in here)], month.days):
        present = tuple(sorted(id_ for id_, days in grown.items() if _within(first, days)))
        young = [child for child, days in here if _within(first, days)]
        if present:
            members = len(present) + sum(map(counts, young)) + always
            runs.append(Run(last - first + 1, present, members))
        elif young:
            days = {"first": str(_day(month, first)), "last": str(_day(month, last))}
            found.append(Problem("no_adult_present", "household.adults", days))
    own = {child.id: last - first + 1 for child, (first, last) in here}
    return PartMonth(tuple(runs), own)


def _days(member: Adult | Child, month: Month) -> _Days:
    first, last = member.first_day, member.last_day
    return 1 if first is None else first.day, month.days if last is None else last.day


def _cut(spans: Sequence[_Days], days: int) -> list[_Days]:
    starts = sorted({1, *(first for first, _ in spans), *(last + 1 for _, last in spans)})
    ends = [*(start - 1 for start in starts[1:]), days]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start <= days]


def _within(day: int, days: _Days) -> bool:
    return days[0] <= day <= days[1]


def _day(month: Month, day: int) -> date:
    return date(month.year, month.month, day)
