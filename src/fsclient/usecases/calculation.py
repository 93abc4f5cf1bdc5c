"""The calculation sheet of an application: begun from the household and last month, finished."""

import dataclasses
from decimal import Decimal
from uuid import UUID

from fsclient.domain.calculation import (
    Adult,
    AdultStatus,
    CalculationFacts,
    CalculationResult,
    Child,
    Income,
)
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Action
from fsclient.rules.calculation import calculate
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import read_case, refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk


def household_facts(view: CaseView, month: Month) -> CalculationFacts:
    """The household as the calculation needs it, with nothing yet of costs and incomes.

    Persons are named by their ids as text. A visiting or alternating child keeps his days; a
    month of fewer days cuts them.
    """
    status = AdultStatus.COHABITING if len(view.adults) == 2 else AdultStatus.SINGLE
    return CalculationFacts(
        period=month,
        adults=tuple(
            Adult(id=str(p.person.id), birth_date=p.person.birth_date, status=status)
            for p in view.adults
        ),
        children=tuple(_child(party, month) for party in view.children),
        others=len(view.others),
    )


def _child(party: Party, month: Month) -> Child:
    member = party.member
    part_time = member.residence is not Residence.FULL
    return Child(
        id=str(party.person.id),
        birth_date=party.person.birth_date,
        residence=member.residence,
        days=min(member.days or 1, month.days) if part_time else None,
        free_lunch=member.free_lunch and _years(party, month) <= 6,
        in_school=member.in_school or None,
    )


def _years(party: Party, month: Month) -> int:
    return party.person.age_on(month.last)


def with_household(view: CaseView, facts: CalculationFacts) -> CalculationFacts:
    """Facts with the household as it is now; what belonged to someone who left goes with him."""
    now = household_facts(view, facts.period)
    present = {adult.id for adult in now.adults} | {child.id for child in now.children}
    return dataclasses.replace(
        now,
        incomes=tuple(row for row in facts.incomes if row.person in present),
        costs=tuple(row for row in facts.costs if row.person is None or row.person in present),
        assets=facts.assets,
        job_stimulus=tuple(one for one in facts.job_stimulus if one in present),
        adjustments=facts.adjustments,
        settings=facts.settings,
    )


def begin_sheet(desk: Desk, case_id: UUID) -> ChangeSet:
    """A sheet for the application at hand, with costs and incomes carried over from the last.

    A supplement carries over what the same month was decided on. Where a sheet is begun
    already, nothing is made. Raises RuleViolation ``application_missing``.
    """
    desk.require(Action.CALCULATE)
    with desk.begin() as work:
        view = read_case(desk, work, case_id)
        application = view.application
        if application is None:
            raise RuleViolation.at(None, "application_missing")
        if view.sheet is not None:
            return desk.changed(case_id=case_id)
        facts = household_facts(view, application.month)
        last = earlier_sheet(view, application.month)
        if last is not None:
            facts = with_household(view, carried_over(last.facts, application.month))
        sheet = CalculationSheet(
            id=desk.new_id(),
            case_id=case_id,
            application_id=application.id,
            month=application.month,
            facts=facts,
            result=compute(desk, facts).result,
            copied_from=None if last is None else last.month,
        )
        work.sheets.add(sheet)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("sheet", case_id=case_id, ids=(sheet.id,))


def earlier_sheet(view: CaseView, month: Month, back: int = 0) -> CalculationSheet | None:
    """The latest sheet of another application up to a month, or one so many before it."""
    own = view.sheet.id if view.sheet is not None else None
    earlier = sorted(
        (row for row in view.rows.sheets if row.id != own and row.month <= month and row.finished),
        key=lambda row: (row.month, row.id),
        reverse=True,
    )
    return earlier[back] if back < len(earlier) else None


def carried_over(facts: CalculationFacts, month: Month) -> CalculationFacts:
    """Last month's costs and incomes in another month.

    A new year clears what a pupil earned earlier in the year; adjustments and assets were
    judged for their own month and stay behind.
    """
    same_year = facts.period.year == month.year
    return dataclasses.replace(
        facts,
        period=month,
        incomes=tuple(_carried_income(row, same_year) for row in facts.incomes),
        assets=(),
        adjustments=(),
    )


def _carried_income(income: Income, same_year: bool) -> Income:
    if income.earlier_this_year is None:
        return dataclasses.replace(income, month=None)
    earlier = income.earlier_this_year + income.amount if same_year else Decimal(0)
    return dataclasses.replace(income, month=None, earlier_this_year=earlier)


def compute(desk: Desk, facts: CalculationFacts) -> CalculationResult:
    """The normberäkning of some facts; raises RuleViolation at the path that is wrong."""
    return calculate(facts, desk.book)


def save_sheet(desk: Desk, sheet: CalculationSheet, facts: CalculationFacts) -> CalculationSheet:
    """Keep a sheet while it is filled in; returns it with its new version.

    Facts that cannot be calculated yet are refused (RuleViolation) and nothing is changed.
    """
    desk.require(Action.CALCULATE)
    if sheet.finished:
        raise EnvironmentProblem("locked")
    changed = dataclasses.replace(sheet, facts=facts, result=compute(desk, facts).result)
    with desk.begin() as work:
        kept = work.sheets.save(changed)
        refresh_next_step(desk, work, sheet.case_id)
        work.commit()
    return kept


def finish_sheet(desk: Desk, sheet: CalculationSheet, facts: CalculationFacts) -> ChangeSet:
    """Mark a sheet as done, ready to be decided on."""
    desk.require(Action.CALCULATE)
    done = dataclasses.replace(
        sheet,
        facts=facts,
        result=compute(desk, facts).result,
        finished_by=desk.me.id,
        finished_at=desk.now,
    )
    return _put(desk, done)


def reopen_sheet(desk: Desk, sheet: CalculationSheet) -> ChangeSet:
    """Take a finished sheet up again; raises RuleViolation ``decided_already``."""
    desk.require(Action.CALCULATE)
    with desk.begin() as work:
        decided = work.decisions.find(application_id=sheet.application_id)
    if any(decision.signed for decision in decided):
        raise RuleViolation.at(None, "decided_already")
    return _put(desk, dataclasses.replace(sheet, finished_by=None, finished_at=None))


def _put(desk: Desk, sheet: CalculationSheet) -> ChangeSet:
    with desk.begin() as work:
        work.sheets.save(sheet)
        refresh_next_step(desk, work, sheet.case_id)
        work.commit()
    return desk.changed("sheet", case_id=sheet.case_id, ids=(sheet.id,))
