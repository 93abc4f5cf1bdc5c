"""What the rules alone make of a household, and what a caseworker who decides else must say."""

import dataclasses
from collections.abc import Iterator, Mapping
from decimal import Decimal

from fsclient.domain.calculation import CalculationFacts, CalculationResult, Cost, Income, Line
from fsclient.domain.errors import Problem
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_decided import adjusts
from fsclient.rules.calculation_incomes import WAGE
from fsclient.rules.calculation_lines import fact_lines
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.calculation_history import EARLIER_SURPLUS, SheetHistory, with_earlier


def as_ruled(facts: CalculationFacts, history: SheetHistory) -> CalculationFacts:
    """The same household with nothing of the caseworker's own judgement.

    Costs as applied for, a lasting one at most as it was decided the month before; the särskilda
    beräkningsregeln where it is earned; own wages as earlier months have them; no normöverskott
    and no adjustment. Someone whose earlier months are not known keeps what was chosen.
    """
    chosen = dataclasses.replace(
        facts,
        costs=tuple(_ruled_cost(row, history) for row in facts.costs),
        incomes=tuple(
            dataclasses.replace(row, amount=Decimal(0)) if row.type == EARLIER_SURPLUS else row
            for row in facts.incomes
        ),
        job_stimulus=tuple(
            adult.id for adult in facts.adults if _has_stimulus(adult.id, facts, history)
        ),
        adjustments=(),
    )
    return with_earlier(chosen, history)


def _ruled_cost(cost: Cost, history: SheetHistory) -> Cost:
    before = history.lowered.get((cost.type, cost.person))
    if before is None or before.approved is None or before.approved >= cost.applied:
        return dataclasses.replace(cost, approved=None)
    return dataclasses.replace(cost, approved=before.approved, reason=before.reason)


def _has_stimulus(adult: str, facts: CalculationFacts, history: SheetHistory) -> bool:
    known = history.stimulus.get(adult)
    return adult in facts.job_stimulus if known is None else known.holds


def ruled_lines(
    facts: CalculationFacts, history: SheetHistory, book: RuleBook
) -> Mapping[str, Line]:
    """The line that the rules alone give each fact, by its path: ``costs[0]``; the norm's lines
    by their own keys.
    """
    ruled = as_ruled(facts, history)
    by_key = {line.key: line for line in calculate(ruled, book).lines}
    return {**by_key, **{path: by_key[key] for path, key in fact_lines(ruled).items()}}


def missing_reasons(
    facts: CalculationFacts,
    result: CalculationResult,
    ruled: Mapping[str, Line],
    history: SheetHistory,
) -> tuple[Problem, ...]:
    """Each cost and income that is decided otherwise than the rule says, with no reason given.

    ``result`` is what the facts come to, ``ruled`` what ``ruled_lines`` makes of them.
    """
    by_key = {line.key: line for line in result.lines}
    differing = {
        path
        for path, key in fact_lines(facts).items()
        if path in ruled and by_key[key].amount != ruled[path].amount
    }
    return (*_of_costs(facts, differing), *_of_incomes(facts, history, differing))


def _of_costs(facts: CalculationFacts, differing: set[str]) -> Iterator[Problem]:
    for place, cost in enumerate(facts.costs):
        if f"costs[{place}]" in differing and not (cost.reason or "").strip():
            yield Problem("reason_missing", f"costs[{place}].reason")


def _of_incomes(
    facts: CalculationFacts, history: SheetHistory, differing: set[str]
) -> Iterator[Problem]:
    """A wage's reason is given once, though it be paid in parts; what is decided on one of them
    by itself says nothing of the others.
    """
    alone = adjusts(facts)
    told = {
        row.person
        for place, row in enumerate(facts.incomes)
        if row.type == WAGE and (row.note or "").strip() and place not in alone
    }
    for place, income in enumerate(facts.incomes):
        if (income.note or "").strip() or (income.type == WAGE and income.person in told):
            continue
        if income.type == EARLIER_SURPLUS:
            yield Problem("reason_missing", f"incomes[{place}].note")
        elif f"incomes[{place}]" in differing:
            yield _differs(income, f"incomes[{place}].note", facts, history)


def _differs(income: Income, field: str, facts: CalculationFacts, history: SheetHistory) -> Problem:
    stimulus = history.stimulus.get(income.person)
    if stimulus is None:
        earned = history.earned_before(income.person)
        return Problem("earlier_wages_differ", field, {"earned": earned})
    if income.person in facts.job_stimulus:
        return Problem("job_stimulus_not_earned", field, {"months": stimulus.needed})
    return Problem("job_stimulus_left_out", field, {"law": stimulus.law})
