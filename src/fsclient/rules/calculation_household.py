"""The household as the month sees it: ages, who counts, and what the municipality has chosen."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Protocol

from fsclient.domain.calculation import BracketChange, Child, DayRule, Line
from fsclient.domain.months import Month
from fsclient.domain.people import Residence

_VISITING = Residence.VISITING
_MONTH_AFTER = BracketChange.MONTH_AFTER


class Choices(NamedTuple):
    """The municipality's choices for one calculation, settled.

    ``round`` is for what is not negative.
    """

    bracket_change: BracketChange
    day_rule: DayRule
    round: Callable[[Decimal], Decimal]


class Household(NamedTuple):
    """Those whose needs are weighed together. ``adults`` holds one id, or a couple's two.

    ``children`` are the oldest first, each with the age that its bracket goes by. ``members``
    counts those of the case who share the household; ``others`` shares it with them.
    """

    adults: tuple[str, ...]
    children: Sequence[tuple[Child, int]]
    child_ids: frozenset[str]
    members: int
    others: int


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


def counts_in_household(child: Child) -> bool:
    """Whether a child is one of the members; where it is not said, only a visiting one is not."""
    if child.counts_in_household is None:
        return child.residence is not _VISITING
    return child.counts_in_household
