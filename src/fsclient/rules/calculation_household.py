"""The household as the month sees it: ages, who counts, and what the municipality has chosen."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Protocol

from fsclient.domain.calculation import (
    BracketChange,
    CalculationFacts,
    Child,
    DayRule,
    Line,
)
from fsclient.domain.months import Month
from fsclient.domain.people import Residence

_FULL, _VISITING = Residence.FULL, Residence.VISITING
_MONTH_AFTER = BracketChange.MONTH_AFTER


class Choices(NamedTuple):
    """The municipality's choices for one calculation, settled."""

    bracket_change: BracketChange
    day_rule: DayRule
    round: Callable[[Decimal], Decimal]


class HouseholdChild(NamedTuple):
    """A child or pupil with the age that its bracket goes by.

    ``days`` is None for one who lives here all the month.
    """

    id: str
    age: int
    free_lunch: bool
    residence: Residence
    days: int | None


class Household(NamedTuple):
    """Those whose needs are weighed together. ``adults`` holds one id, or a couple's two.

    ``members`` counts those of the case who share the household; ``others`` shares it with them.
    """

    adults: tuple[str, ...]
    children: tuple[HouseholdChild, ...]
    members: int
    others: int


class HouseholdNorm(Protocol):
    """A decided norm, prepared for use: it gives a household its personal and shared lines.

    A child's personal line has the key ``personal:`` and its id.
    """

    def lines(self, household: Household, choices: Choices) -> list[Line]:
        """Personal lines first, adults before children, then the shared ones."""
        ...


def settle_household(facts: CalculationFacts, choices: Choices) -> Household:
    """The household of checked facts, in an order that the input's order does not touch."""
    children = facts.children
    if len(children) > 1:
        children = tuple(sorted(children, key=_oldest_first))
    settled = []
    members = len(facts.adults)
    for child in children:
        members += counts_in_household(child)
        settled.append(
            HouseholdChild(
                child.id,
                age_for_bracket(child.birth_date, facts.period, choices.bracket_change),
                child.free_lunch,
                child.residence,
                None if child.residence is _FULL else child.days,
            )
        )
    adults = tuple(sorted([adult.id for adult in facts.adults]))
    return Household(adults, tuple(settled), members, facts.others)


def age_for_bracket(birth_date: date, month: Month, change: BracketChange) -> int:
    """The age that a child's bracket goes by; a newborn is 0 from the month of birth.

    ``BIRTHDAY_MONTH``: the age reached in the month, so that a child born on 29 February reaches
    it in February every year. ``MONTH_AFTER``: the age on the month's first day.
    """
    age = month.year - birth_date.year
    this_month = month.month == birth_date.month
    after_the_first = change is _MONTH_AFTER and birth_date.day > 1
    if month.month < birth_date.month or (this_month and after_the_first):
        age -= 1
    return max(age, 0)


def counts_in_household(child: Child) -> bool:
    """Whether a child is one of the members; where it is not said, only a visiting one is not."""
    if child.counts_in_household is None:
        return child.residence is not _VISITING
    return child.counts_in_household


def _oldest_first(child: Child) -> tuple[date, str]:
    return child.birth_date, child.id
