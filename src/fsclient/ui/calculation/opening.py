"""Counting a first application's month from the day it came in."""

from datetime import date

from fsclient.domain.calculation import CalculationFacts
from fsclient.domain.people import Residence
from fsclient.ui.calculation.month_days import read_days, typed_days
from fsclient.ui.calculation.sheet_draft import SheetDraft
from fsclient.usecases.days_of_month import WHOLE_MONTH, Days


def whole_time_members(household: CalculationFacts) -> tuple[str, ...]:
    """Those who can belong to the household on some days of the month: a child who lives in two
    homes is counted by how many days it is here instead.
    """
    adults = (one.id for one in household.adults)
    children = (one.id for one in household.children if one.residence is Residence.FULL)
    return (*adults, *children)


def counts_from(draft: SheetDraft, household: CalculationFacts, day: date) -> bool:
    """Whether nobody counts before a day."""
    return all(
        (_days_of(draft, household, one).first or date.min) >= day
        for one in whole_time_members(household)
    )


def with_start(draft: SheetDraft, household: CalculationFacts, day: date) -> SheetDraft:
    """The same draft with nobody counted before a day."""
    for one in whole_time_members(household):
        days = _days_of(draft, household, one)
        if (days.first or date.min) < day <= (days.last or date.max):
            later = Days(first=day, last=days.last)
            draft = draft.with_days(one, typed_days(later, household.period))
    return draft


def without_start(draft: SheetDraft, household: CalculationFacts, day: date) -> SheetDraft:
    """The same draft with those who were counted from a day counted as the case knows them."""
    for one in whole_time_members(household):
        entry = draft.days_of(one)
        if entry is not None and _days_of(draft, household, one).first == day:
            draft = draft.without(entry.id)
    return draft


def _days_of(draft: SheetDraft, household: CalculationFacts, person: str) -> Days:
    """Those typed, where they can be read, or else those that the case knows."""
    entry = draft.days_of(person)
    if entry is not None:
        try:
            return read_days(entry.amount, household.period)
        except (ValueError, OverflowError):
            return WHOLE_MONTH
    known = (Days.of(one) for one in household.members if one.id == person)
    return next(known, WHOLE_MONTH)
