"""The household of a case as a calculation counts it, and whether one still counts it right."""

import dataclasses

from fsclient.domain.calculation import Adult, AdultStatus, CalculationFacts, Child
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole, Residence
from fsclient.usecases.case_view import CaseView, Party


def household_facts(view: CaseView, month: Month) -> CalculationFacts:
    """The household of a month as the calculation needs it, with nothing yet of costs and incomes.

    Those who are in it on the month's last day. Persons are named by their ids as text. A
    visiting or alternating child keeps his days; a month of fewer days cuts them.
    """
    household = view.household_on(month.last)
    adults = [party for party in household if party.member.is_adult_party]
    status = AdultStatus.COHABITING if len(adults) == 2 else AdultStatus.SINGLE
    return CalculationFacts(
        period=month,
        adults=tuple(
            Adult(id=str(p.person.id), birth_date=p.person.birth_date, status=status)
            for p in adults
        ),
        children=tuple(
            _child(party, month) for party in household if party.member.role is MemberRole.CHILD
        ),
        others=sum(party.member.role is MemberRole.OTHER for party in household),
    )


def _child(party: Party, month: Month) -> Child:
    member = party.member
    part_time = member.residence is not Residence.FULL
    return Child(
        id=str(party.person.id),
        birth_date=party.person.birth_date,
        residence=member.residence,
        days=min(member.days or 1, month.days) if part_time else None,
        free_lunch=member.free_lunch,
        in_school=member.in_school or None,
    )


def with_household(view: CaseView, facts: CalculationFacts) -> CalculationFacts:
    """Facts with their month's household as the case now has it; what belonged to someone who is
    not in it goes with him.
    """
    now = household_facts(view, facts.period)
    present = members_of(now)
    gone = members_of(facts) - present
    return dataclasses.replace(
        now,
        incomes=tuple(row for row in facts.incomes if row.person in present),
        costs=tuple(row for row in facts.costs if row.person is None or row.person in present),
        assets=tuple(row for row in facts.assets if row.person is None or row.person in present),
        job_stimulus=tuple(one for one in facts.job_stimulus if one in present),
        adjustments=tuple(row for row in facts.adjustments if gone.isdisjoint(row.line.split(":"))),
        settings=facts.settings,
    )


def members_of(facts: CalculationFacts) -> set[str]:
    """The ids of everyone in the household of some facts."""
    return {adult.id for adult in facts.adults} | {child.id for child in facts.children}


def household_changed(view: CaseView) -> bool:
    """Whether the household is another than the one that the sheet at hand counts.

    A sheet that is decided on stays what it was.
    """
    sheet, decision = view.sheet, view.decision
    if sheet is None or (decision is not None and decision.signed):
        return False
    return _counted(household_facts(view, sheet.facts.period)) != _counted(sheet.facts)


def _counted(facts: CalculationFacts) -> tuple[frozenset[Adult], frozenset[Child], int]:
    return frozenset(facts.adults), frozenset(facts.children), facts.others
