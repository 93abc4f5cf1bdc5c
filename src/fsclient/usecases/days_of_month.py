"""The days of a month on which someone belongs to a household and its case."""

import dataclasses
from dataclasses import dataclass
from datetime import date

from fsclient.domain.calculation import Adult, CalculationFacts, Child
from fsclient.domain.months import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """From a day and to a day of a month, both counted; None is the month's own."""

    first: date | None = None
    last: date | None = None

    @classmethod
    def of(cls, member: Adult | Child) -> "Days":
        """Those that a member of a calculation has."""
        return cls(first=member.first_day, last=member.last_day)

    @property
    def chosen(self) -> bool:
        """Whether anything is said of them."""
        return self.first is not None or self.last is not None

    def whole(self, month: Month) -> bool:
        """Whether they are all of a month."""
        return (self.first or month.first, self.last or month.last) == (month.first, month.last)

    def count(self, month: Month) -> int:
        """How many they are."""
        return ((self.last or month.last) - (self.first or month.first)).days + 1


WHOLE_MONTH = Days()
"""Nothing else is said."""


def every_day(month: Month) -> Days:
    """All of a month, said outright: where something else is known and it shall not count."""
    return Days(first=month.first, last=month.last)


def all_month(facts: CalculationFacts) -> CalculationFacts:
    """The same household with everyone in it all the month: the days were another month's."""
    return dataclasses.replace(
        facts,
        adults=tuple(
            dataclasses.replace(one, first_day=None, last_day=None) for one in facts.adults
        ),
        children=tuple(
            dataclasses.replace(one, first_day=None, last_day=None) for one in facts.children
        ),
    )


def no_longer_than_the_adults(facts: CalculationFacts) -> CalculationFacts:
    """The same household, where a child of two homes is here on no more days than an adult is."""
    most = max(Days.of(one).count(facts.period) for one in facts.adults)
    if all((one.days or 0) <= most for one in facts.children):
        return facts
    return dataclasses.replace(
        facts,
        children=tuple(
            one if one.days is None else dataclasses.replace(one, days=min(one.days, most))
            for one in facts.children
        ),
    )


def narrowed(chosen: Days, known: Days, month: Month) -> Days:
    """The days chosen for someone, as far as the case has him in the household on them.

    Where nothing is chosen, or none of it holds any more, they are those that are known. A whole
    month that is said outright stays.
    """
    if not chosen.chosen:
        return known
    if chosen.whole(month):
        return chosen
    first = max(filter(None, (chosen.first, known.first)), default=None)
    last = min(filter(None, (chosen.last, known.last)), default=None)
    both = Days(first=first, last=last)
    return both if both.count(month) > 0 else known
