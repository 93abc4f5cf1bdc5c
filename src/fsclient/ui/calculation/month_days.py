"""The days of a month as they are typed and shown: ``12–30``, ``från 12``, ``till 20``."""

import re
from datetime import date
from typing import Final

from fsclient.domain.months import Month
from fsclient.ui.speech import formats
from fsclient.usecases.days_of_month import Days

_SPAN: Final = re.compile(r"(\d{1,2})?\s*(?:[-–—−]|till(?: och med)?|t o m)\s*(\d{1,2})?")
_FROM: Final = re.compile(r"(?:från|fr o m)\s+(?:och med\s+|den\s+)?(\d{1,2})")


def read_days(text: str, month: Month) -> Days:
    """The days that are meant.

    Raises ValueError for what can't be read, and OverflowError for a day that the month lacks.
    """
    written = " ".join(text.split()).lower().removesuffix(formats.MONTH_NAMES[month.month - 1])
    written = written.strip()
    if found := _FROM.fullmatch(written):
        return Days(first=_day(found[1], month))
    found = _SPAN.fullmatch(written)
    if found is None or not (found[1] or found[2]):
        raise ValueError(text)
    return Days(first=_day(found[1], month), last=_day(found[2], month))


def _day(digits: str | None, month: Month) -> date | None:
    if digits is None:
        return None
    number = int(digits)
    if not 1 <= number <= month.days:
        raise OverflowError(digits)
    return month.first.replace(day=number)


def typed_days(days: Days, month: Month) -> str:
    """As someone would have typed them: ``12–30``."""
    return f"{(days.first or month.first).day}–{(days.last or month.last).day}"


def days_in_words(days: Days, month: Month) -> str:
    """``12–30 nov, 19 dagar``; all of it is ``hela månaden``."""
    if days.whole(month):
        return "hela månaden"
    count = days.count(month)
    last = formats.short_day(days.last or month.last)
    if count == 1:
        return f"{last}, 1 dag"
    return f"{(days.first or month.first).day}–{last}, {count} dagar"
