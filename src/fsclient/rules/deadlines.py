"""Days that are promised or given by law."""

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays.countries.sweden import Sweden


@cache
def _free_days() -> "Sweden":
    # Half a second of imports, which the window must not wait for at start.
    from holidays.countries.sweden import Sweden

    # The other categories hold half days and squeeze days, which are working days in law.
    return Sweden(include_sundays=False, categories=("public", "de_facto"))


def load_calendar() -> None:
    """Load the calendar of holidays beforehand, where waiting for it does not matter."""
    _free_days()


def is_working_day(day: date) -> bool:
    """Whether a day is neither Saturday, Sunday nor a holiday or its eve.

    Midsommarafton, julafton and nyårsafton count as holidays (2 § lag 1930:173).
    """
    return day.weekday() < 5 and day not in _free_days()


def next_working_day(day: date) -> date:
    """The day itself, or the first working day after it (2 § lag 1930:173)."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def working_day_before(day: date) -> date:
    """The day itself, or the last working day before it: a promise is kept early, not late."""
    while not is_working_day(day):
        day -= timedelta(days=1)
    return day


def promised_by(start: date, days: int) -> date:
    """The last working day within so many days of a start: the unit's own promise."""
    return max(start, working_day_before(start + timedelta(days=days)))


def last_day_to_appeal(received_on: date, weeks: int) -> date:
    """The last day of the time to appeal, counted from the day the decision was received.

    44 § FL gives three weeks; a last day that is no working day moves forward.
    """
    return next_working_day(received_on + timedelta(weeks=weeks))
