"""A child with two homes is provided for once: the days in both are no more than the month's."""

from datetime import date

from fsclient.domain.calculation import Adult, Child
from fsclient.domain.months import Month
from fsclient.domain.people import HouseholdMember, Residence


def days_in_home(member: HouseholdMember, month: Month) -> int:
    """How many days of a month a child is in a household: all of them where he lives there, the
    days agreed on where he comes and goes, and never more than while he is a member.
    """
    return _days(month, member.since, member.until, member.residence, member.days)


def days_counted(member: Adult | Child, month: Month) -> int:
    """How many days of a month a calculation counts someone for."""
    first = member.first_day or month.first
    if isinstance(member, Adult):
        return _days(month, first, member.last_day, Residence.FULL, None)
    return _days(month, first, member.last_day, member.residence, member.days)


def _days(
    month: Month, first: date, last: date | None, residence: Residence, agreed: int | None
) -> int:
    begins, ends = max(first, month.first), min(last or month.last, month.last)
    there = max((ends - begins).days + 1, 0)
    return there if residence is Residence.FULL else min(agreed or 0, there)
