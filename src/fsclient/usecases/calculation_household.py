"""The household of a case as a calculation counts it, and whether one still counts it right."""

import dataclasses
from datetime import date, timedelta
from typing import Any, TypeVar

from fsclient.domain.calculation import Adult, AdultStatus, CalculationFacts, Child
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.months import Month
from fsclient.domain.people import OF_AGE, OWN_CASE, MemberRole, Residence
from fsclient.rules.shared_children import days_counted
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.days_of_month import WHOLE_MONTH, Days, narrowed, no_longer_than_the_adults

_Member = TypeVar("_Member", Adult, Child)


def household_facts(view: CaseView, month: Month) -> CalculationFacts:
    """The household of a month as the calculation needs it, with nothing yet of costs and incomes.

    Everyone who is in it on some day of the month, each with the days that the case knows of: a
    move in or out, an 18th birthday out of school. Persons are named by their ids as text. A
    visiting or alternating child keeps his days; a month or a stay of fewer days cuts them.
    """
    household = view.household_of(month)
    adults = [party for party in household if party.member.is_adult_party]
    status = AdultStatus.COHABITING if len(adults) == 2 else AdultStatus.SINGLE
    roles = [party.member.role for party in household]
    return CalculationFacts(
        period=month,
        adults=tuple(_adult(party, status, month) for party in adults),
        children=tuple(
            _child(party, month) for party in household if party.member.role is MemberRole.CHILD
        ),
        others=roles.count(MemberRole.OTHER),
    )


def _adult(party: Party, status: AdultStatus, month: Month) -> Adult:
    days = days_known(party, month)
    return Adult(
        id=str(party.person.id),
        birth_date=party.person.birth_date,
        status=status,
        first_day=days.first,
        last_day=days.last,
    )


def _child(party: Party, month: Month) -> Child:
    member = party.member
    whole = member.residence is Residence.FULL
    days = days_known(party, month)
    return Child(
        id=str(party.person.id),
        birth_date=party.person.birth_date,
        residence=member.residence,
        days=None if whole else min(member.days or 1, days.count(month)),
        free_lunch=member.free_lunch,
        in_school=member.in_school or None,
        first_day=days.first if whole else None,
        last_day=days.last if whole else None,
    )


def days_known(party: Party, month: Month) -> Days:
    """The days of a month on which the case has someone in the household.

    A newborn belongs to it the whole month (the calculation's contract, rule 5), and whoever
    applies does so whenever that was noted. A child who comes of age out of school, or a pupil
    who turns 21, has an own case from that day (rule 5 too).
    """
    member, person = party.member, party.person
    if member.role is MemberRole.APPLICANT:
        return WHOLE_MONTH
    since = member.since if member.since > person.birth_date else month.first
    ends = (member.until, last_day_as_child(party, month))
    until = min((day for day in ends if day is not None), default=month.last)
    return Days(
        first=since if since > month.first else None,
        last=until if until < month.last else None,
    )


def last_day_as_child(party: Party, month: Month) -> date | None:
    """The day before a child has a case of his own, where that is in the month after its first.

    Who is born on 29 February comes of age on the 28th where there is no 29th (1 § lagen
    (1930:173) om beräkning av lagstadgad tid).
    """
    member, born = party.member, party.person.birth_date
    age = OWN_CASE if member.in_school else OF_AGE
    if member.role is not MemberRole.CHILD or (month.year - born.year, month.month) != (
        age,
        born.month,
    ):
        return None
    birthday = month.first.replace(day=min(born.day, month.days))
    return birthday - timedelta(days=1) if birthday > month.first else None


def opening_day(view: CaseView, month: Month) -> date | None:
    """The day in a month on which a first application for it came in, if not its first.

    Whether the days before it count is the caseworker's to decide.
    """
    application = view.application
    if application is None or application.kind is not ApplicationKind.NEW:
        return None
    day = application.received_on
    if application.month != month or not month.first < day <= month.last:
        return None
    return day


def with_household(view: CaseView, facts: CalculationFacts) -> CalculationFacts:
    """Facts with their month's household as the case now has it; what belonged to someone who is
    not in it goes with him.

    Days that were chosen for someone stay, as far as he is in the household on them; a whole
    month that was chosen stays whole.
    """
    now = household_facts(view, facts.period)
    present = members_of(now)
    gone = members_of(facts) - present
    days = _Chosen(facts)
    counted = dataclasses.replace(
        now,
        adults=tuple(days.given(one) for one in now.adults),
        children=tuple(one if one.days else days.given(one) for one in now.children),
        incomes=tuple(row for row in facts.incomes if row.person in present),
        costs=tuple(row for row in facts.costs if row.person is None or row.person in present),
        assets=tuple(row for row in facts.assets if row.person is None or row.person in present),
        job_stimulus=tuple(one for one in facts.job_stimulus if one in present),
        adjustments=tuple(row for row in facts.adjustments if gone.isdisjoint(row.line.split(":"))),
        settings=facts.settings,
    )
    return no_longer_than_the_adults(counted)


def with_known_days(view: CaseView, facts: CalculationFacts) -> CalculationFacts:
    """The same facts, where nobody is counted on fewer days than the case has him."""
    known = {one.id: one for one in household_facts(view, facts.period).members}

    def as_known(member: _Member) -> _Member:
        case = known.get(member.id)
        if case is None or days_counted(member, facts.period) >= days_counted(case, facts.period):
            return member
        days: dict[str, Any] = {"first_day": case.first_day, "last_day": case.last_day}
        if isinstance(case, Child):
            days["days"] = case.days
        return dataclasses.replace(member, **days)

    return dataclasses.replace(
        facts,
        adults=tuple(map(as_known, facts.adults)),
        children=tuple(map(as_known, facts.children)),
    )


def days_left_out(view: CaseView) -> bool:
    """Whether the sheet at hand counts someone on fewer days than the case has him."""
    facts = None if view.sheet is None else view.sheet.facts
    return facts is not None and with_known_days(view, facts) != facts


class _Chosen:
    """The days that some facts have for each of their members."""

    def __init__(self, facts: CalculationFacts) -> None:
        self._month = facts.period
        self._days = {one.id: Days.of(one) for one in facts.members}

    def given(self, member: _Member) -> _Member:
        """A member with the days that were chosen for him, as far as they hold."""
        chosen = self._days.get(member.id, WHOLE_MONTH)
        days = narrowed(chosen, Days.of(member), self._month)
        return dataclasses.replace(member, first_day=days.first, last_day=days.last)


def members_of(facts: CalculationFacts) -> set[str]:
    """The ids of everyone in the household of some facts."""
    return {member.id for member in facts.members}


def household_changed(view: CaseView) -> bool:
    """Whether the household is another than the one that the sheet at hand counts.

    A sheet that is decided on stays what it was.
    """
    sheet, decision = view.sheet, view.decision
    if sheet is None or (decision is not None and decision.signed):
        return False
    return _counted(with_household(view, sheet.facts)) != _counted(sheet.facts)


def _counted(facts: CalculationFacts) -> tuple[frozenset[Adult], frozenset[Child], int]:
    return frozenset(facts.adults), frozenset(facts.children), facts.others
