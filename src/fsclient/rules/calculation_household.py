"""The household as the month sees it: ages, who counts, and what the municipality has chosen."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Protocol

from fsclient.domain.calculation import BracketChange, Child, ChildIncomeCap, DayRule, Line
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.rules.calculation_days import PartMonth

_VISITING = Residence.VISITING
_MONTH_AFTER = BracketChange.MONTH_AFTER


class Choices(NamedTuple):
    """The municipality's choices for one calculation, settled.

    ``round`` is for what is not negative.
    """

    bracket_change: BracketChange
    day_rule: DayRule
    round: Callable[[Decimal], Decimal]
    visiting_child_counts: bool
    child_income_cap: ChildIncomeCap


class Household(NamedTuple):
    """Those whose needs are weighed together. ``adults`` holds one id, or a couple's two.

    ``children`` are the oldest first, each with the age that its bracket goes by. ``members``
    counts those of the case who share the household; ``others`` shares it with them. ``part`` is
    which of them is there on which days, where that is not all of them all the month.
    """

    adults: tuple[str, ...]
    children: Sequence[tuple[Child, int]]
    child_ids: frozenset[str]
    members: int
    others: int
    part: PartMonth | None = None

    def has(self, person: str | None) -> bool:
        """Whether someone is of the household; what is nobody's own is the household's."""
        return person is None or person in self.adults or person in self.child_ids


class HouseholdNorm(Protocol):
    """A decided norm, prepared for use: it gives a household its personal and shared lines.

    A child's personal line has the key ``personal:`` and its id.
    """

    def lines(self, household: Household, choices: Choices) -> list[Line]:
        """Personal lines first, adults before children, then the shared ones."""
        ...


def age_for_bracket(birth_date: date, month: Month, change: BracketChange) -> int:
    """The age that a child's bracket goes by; a newborn is 0 from the month of birth.

    ``BIRTHDAY_MONTH``: the age reached in the month, so that a child born on 29 February reaches
    it in February every year. ``MONTH_AFTER``: the age on the month's first day.
    """
    months = (month.year - birth_date.year) * 12 + month.month - birth_date.month
    if change is _MONTH_AFTER and birth_date.day > 1:
        months -= 1
    return months // 12 if months > 0 else 0


def age_reached(birth_date: date, day: date) -> int:
    """The age reached by a day; one born on 29 February reaches it by the month's last day."""
    had = (day.month, day.day) >= (birth_date.month, birth_date.day)
    leap = (birth_date.month, birth_date.day) == (2, 29)
    if leap and day.month == 2 and day == Month.of(day).last:
        had = True
    return day.year - birth_date.year - (not had)


def counts_in_household(child: Child, visiting_counts: bool = False) -> bool:
    """Whether a child is one of the members; of a visiting one the municipality chooses."""
    if child.counts_in_household is None:
        return visiting_counts or child.residence is not _VISITING
    return child.counts_in_household
