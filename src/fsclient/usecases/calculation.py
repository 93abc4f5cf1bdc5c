"""The calculation sheet of an application: begun from the household and last month, finished."""

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from fsclient.domain.calculation import (
    CalculationFacts,
    CalculationResult,
    Cost,
    Income,
)
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.money import round_to_ore
from fsclient.domain.months import Month
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Action
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_incomes import OWN_WORK, WAGE
from fsclient.usecases.calculation_household import household_facts, with_household
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import read_case, refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk

EARLIER_SURPLUS = "earlier_surplus"
RENT = "rent"


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
            result=_kept_sum(desk, facts),
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

    What a pupil earned grows by last month's wage, and begins anew with the year. Adjustments
    and assets were judged for their own month and stay behind, and so does a normöverskott,
    which counts only by a caseworker's own choice. The same month again keeps everything, and
    what was lowered then is not applied for anew: a supplement is judged by what it adds.
    """
    if facts.period == month:
        return dataclasses.replace(facts, costs=tuple(_decided(row) for row in facts.costs))
    pupils = {child.id for child in facts.children}
    same_year = facts.period.year == month.year
    return dataclasses.replace(
        facts,
        period=month,
        incomes=tuple(
            _carried_income(row, pupils, same_year)
            for row in facts.incomes
            if row.type != EARLIER_SURPLUS
        ),
        assets=(),
        adjustments=(),
    )


def _decided(cost: Cost) -> Cost:
    if cost.approved is None or cost.approved == cost.applied:
        return cost
    return dataclasses.replace(cost, applied=cost.approved, approved=None, reason=None)


def _carried_income(income: Income, pupils: Collection[str], same_year: bool) -> Income:
    if not asks_for_earlier(income, pupils):
        return dataclasses.replace(income, month=None)
    earlier = (income.earlier_this_year or Decimal(0)) + income.amount
    return dataclasses.replace(
        income, month=None, earlier_this_year=earlier if same_year else Decimal(0)
    )


def asks_for_earlier(income: Income, pupils: Collection[str]) -> bool:
    """Whether it is a child's or pupil's own wage, which counts by the whole calendar year."""
    return income.type in OWN_WORK and income.person in pupils


def fact_lines(facts: CalculationFacts) -> Mapping[str, str]:
    """Which line each fact becomes: ``costs[0]`` to ``cost:rent:1``.

    Lines of one kind are numbered from the largest amount down, person by person; equal facts
    have equal lines, so that it does not matter which of them gets which.
    """
    costs = _numbered(
        (row.type, (row.person or "", -row.applied, -_approved(row))) for row in facts.costs
    )
    incomes = _numbered(
        (f"{row.type}:{row.person}", (-row.amount, row.earlier_this_year or Decimal(0)))
        for row in facts.incomes
    )
    assets = _numbered((row.type, (-row.amount, row.available)) for row in facts.assets)
    adjustments = _numbered((row.line, (row.amount,)) for row in facts.adjustments)
    return {
        **{f"costs[{place}]": f"cost:{key}" for place, key in enumerate(costs)},
        **{f"incomes[{place}]": f"income:{key}" for place, key in enumerate(incomes)},
        **{f"assets[{place}]": f"asset:{key}" for place, key in enumerate(assets)},
        **{f"adjustments[{place}]": f"adjustment:{key}" for place, key in enumerate(adjustments)},
    }


def _approved(cost: Cost) -> Decimal:
    return cost.applied if cost.approved is None else cost.approved


def _numbered(rows: Iterable[tuple[str, tuple[Any, ...]]]) -> list[str]:
    kinds = list(rows)
    keys = [""] * len(kinds)
    counts: dict[str, int] = {}
    for place in sorted(range(len(kinds)), key=lambda place: kinds[place][1]):
        kind = kinds[place][0]
        counts[kind] = counts.get(kind, 0) + 1
        keys[place] = f"{kind}:{counts[kind]}"
    return keys


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


def imagined(facts: CalculationFacts, what: WhatIf) -> CalculationFacts:
    """The same household under other circumstances, to compare with; it is kept nowhere."""
    month = what.month or facts.period
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
    return dataclasses.replace(
        facts,
        period=month,
        children=children,
        costs=costs,
        incomes=incomes,
        job_stimulus=job_stimulus,
    )


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


def finish_sheet(desk: Desk, sheet: CalculationSheet, facts: CalculationFacts) -> ChangeSet:
    """Mark a sheet as done, ready to be decided on; refuses what save_sheet refuses."""
    desk.require(Action.CALCULATE)
    if sheet.finished:
        raise EnvironmentProblem("locked")
    done = dataclasses.replace(
        sheet,
        facts=facts,
        result=_kept_sum(desk, facts),
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
