"""The calculation sheet of an application: begun from the household and last month, finished."""

import dataclasses
from decimal import Decimal
from uuid import UUID

from fsclient.domain.calculation import (
    CalculationFacts,
    CalculationResult,
    Cost,
    Income,
)
from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.money import round_to_ore
from fsclient.domain.months import Month
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Action
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_decided import still_decided
from fsclient.rules.calculation_incomes import WAGE
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.calculation_history import carried_over, read_history
from fsclient.usecases.calculation_household import household_facts, with_household
from fsclient.usecases.calculation_ruled import missing_reasons, ruled_lines
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import read_case, refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.days_of_month import all_month
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command, draft
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.running import hold_running

RENT = "rent"


@command
def begin_sheet(desk: Desk, case_id: UUID) -> ChangeSet:
    """A sheet for the application at hand, with costs and incomes carried over from the last.

    A supplement carries over what the same month was decided on. Where a sheet is begun
    already, nothing is made. Raises RuleViolation ``application_missing`` or
    ``application_withdrawn``.
    """
    desk.require(Action.CALCULATE)
    with desk.begin() as work:
        # Two who begin it at once would both find none.
        hold_running(work, case_id)
        view = read_case(desk, work, case_id)
        application = view.application
        if application is None:
            raise RuleViolation.at(None, "application_missing")
        if application.status is ApplicationStatus.WITHDRAWN:
            raise RuleViolation.at(None, "application_withdrawn")
        if view.sheet is not None:
            return desk.changed(case_id=case_id)
        facts = household_facts(view, application.month)
        last = earlier_sheet(view, application.month)
        if last is not None:
            history = read_history(desk, work, case_id, facts)
            carried = carried_over(last.facts, application.month, history)
            facts = with_household(view, carried)
        sheet = CalculationSheet(
            id=desk.new_id(),
            case_id=case_id,
            application_id=application.id,
            month=application.month,
            facts=facts,
            result=_kept_sum(desk, facts),
            copied_from=None if last is None else last.month,
        )
        work.sheets.add(sheet)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("sheet", case_id=case_id, ids=(sheet.id,))


def unconfirmed(facts: CalculationFacts, book: RuleBook) -> tuple[str, ...]:
    """What was carried over from an earlier month and nobody has confirmed, in words, once each."""
    costs, incomes = book.catalogues["costs"], book.catalogues["incomes"]
    rows = (
        *(row.label or costs.label(row.type) for row in facts.costs if row.copied),
        *(row.label or incomes.label(row.type) for row in facts.incomes if row.copied),
    )
    return tuple(dict.fromkeys(rows))


def earlier_sheet(view: CaseView, month: Month, back: int = 0) -> CalculationSheet | None:
    """The latest sheet of another application up to a month, or one so many before it."""
    own = view.sheet.id if view.sheet is not None else None
    earlier = sorted(
        (row for row in view.rows.sheets if row.id != own and row.month <= month and row.finished),
        key=lambda row: (row.month, row.id),
        reverse=True,
    )
    return earlier[back] if back < len(earlier) else None


def compute(desk: Desk, facts: CalculationFacts) -> CalculationResult:
    """The normberäkning of some facts; raises RuleViolation at the path that is wrong."""
    return calculate(facts, desk.book)


def _kept_sum(desk: Desk, facts: CalculationFacts) -> Decimal:
    return round_to_ore(compute(desk, facts).result)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """Something to imagine of a household; None is as it is. Amounts in kronor.

    ``wage`` is one more net wage, of ``person``, with or without a running särskild
    beräkningsregel.
    """

    month: Month | None = None
    rent: Decimal | None = None
    wage: Decimal | None = None
    person: str | None = None
    job_stimulus: bool = False


def imagined(facts: CalculationFacts, what: WhatIf, book: RuleBook) -> CalculationFacts:
    """The same household under other circumstances, to compare with; it is kept nowhere.

    Raises what ``calculate`` raises.
    """
    month = what.month or facts.period
    if month != facts.period:
        facts = all_month(facts)
    children = tuple(
        dataclasses.replace(child, days=min(child.days, month.days)) if child.days else child
        for child in facts.children
    )
    costs, incomes, job_stimulus = facts.costs, facts.incomes, facts.job_stimulus
    if what.rent is not None:
        others = tuple(row for row in costs if row.type != RENT)
        costs = (Cost(type=RENT, applied=what.rent), *others)
    if what.wage is not None and what.person is not None:
        incomes = (*incomes, Income(person=what.person, type=WAGE, amount=what.wage))
        if what.job_stimulus and what.person not in job_stimulus:
            job_stimulus = (*job_stimulus, what.person)
    other = dataclasses.replace(
        facts,
        period=month,
        children=children,
        costs=costs,
        incomes=incomes,
        job_stimulus=job_stimulus,
    )
    return still_decided(facts, book, other, book)


@draft
def save_sheet(desk: Desk, sheet: CalculationSheet, facts: CalculationFacts) -> CalculationSheet:
    """Keep a sheet while it is filled in; returns it with its new version.

    Facts that cannot be calculated yet are refused (RuleViolation) and nothing is changed.
    """
    desk.require(Action.CALCULATE)
    if sheet.finished:
        raise EnvironmentProblem("locked")
    changed = dataclasses.replace(sheet, facts=facts, result=_kept_sum(desk, facts))
    with desk.begin() as work:
        kept = work.sheets.save(changed)
        refresh_next_step(desk, work, sheet.case_id)
        work.commit()
    return kept


@command
def finish_sheet(desk: Desk, sheet: CalculationSheet, facts: CalculationFacts) -> ChangeSet:
    """Mark a sheet as done, ready to be decided on.

    Refuses what save_sheet refuses, and whatever differs from what the rules say with no reason
    given (RuleViolation ``reason_missing``, ``job_stimulus_not_earned``,
    ``job_stimulus_left_out``, ``earlier_wages_differ``).
    """
    desk.require(Action.CALCULATE)
    if sheet.finished:
        raise EnvironmentProblem("locked")
    with desk.begin() as work:
        history = read_history(desk, work, sheet.case_id, facts)
        ruled = ruled_lines(facts, history, desk.book)
        problems = missing_reasons(facts, compute(desk, facts), ruled, history)
        if problems:
            # What was read of others stays logged.
            work.commit()
            raise RuleViolation(*problems)
        done = dataclasses.replace(
            sheet,
            facts=facts,
            result=_kept_sum(desk, facts),
            finished_by=desk.me.id,
            finished_at=desk.now,
        )
        return _put(desk, work, done)


@command
def reopen_sheet(desk: Desk, sheet: CalculationSheet) -> ChangeSet:
    """Take a finished sheet up again; raises RuleViolation ``decided_already``."""
    desk.require(Action.CALCULATE)
    with desk.begin() as work:
        decided = work.decisions.find(application_id=sheet.application_id)
        if any(decision.signed for decision in decided):
            raise RuleViolation.at(None, "decided_already")
        return _put(desk, work, dataclasses.replace(sheet, finished_by=None, finished_at=None))


def _put(desk: Desk, work: UnitOfWork, sheet: CalculationSheet) -> ChangeSet:
    work.sheets.save(sheet)
    refresh_next_step(desk, work, sheet.case_id)
    work.commit()
    return desk.changed("sheet", case_id=sheet.case_id, ids=(sheet.id,))
