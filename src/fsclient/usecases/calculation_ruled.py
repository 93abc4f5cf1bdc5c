"""What the rules alone make of a household, and what a caseworker who decides else must say."""

import dataclasses
from collections.abc import Iterator, Mapping
from decimal import Decimal

from fsclient.domain.calculation import (
    Asset,
    CalculationFacts,
    CalculationResult,
    Cost,
    Income,
    Line,
)
from fsclient.domain.errors import Problem
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_decided import adjusts
from fsclient.rules.calculation_incomes import WAGE
from fsclient.rules.calculation_lines import fact_lines
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.calculation_history import EARLIER_SURPLUS, SheetHistory, with_earlier

OTHER = "other"
"""The kind of what the catalogue has no word for: it is called by a label of its own."""


def as_ruled(facts: CalculationFacts, history: SheetHistory) -> CalculationFacts:
    """The same household with nothing of the caseworker's own judgement.

    Costs as applied for, a lasting one at most as it was decided the month before; incomes and
    assets as they were stated, and counted; the särskilda beräkningsregeln where it is earned;
    own wages as earlier months have them; no normöverskott and no adjustment. Someone whose
    earlier months are not known keeps what was chosen.
    """
    chosen = dataclasses.replace(
        facts,
        costs=tuple(_ruled_cost(row, history) for row in facts.costs),
        incomes=tuple(map(_ruled_income, facts.incomes)),
        assets=tuple(map(_ruled_asset, facts.assets)),
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


def _ruled_income(income: Income) -> Income:
    if income.type == EARLIER_SURPLUS:
        return dataclasses.replace(income, amount=Decimal(0), stated=None)
    stated = income.amount if income.stated is None else income.stated
    return dataclasses.replace(income, amount=stated, stated=None, counted=True)


def _ruled_asset(asset: Asset) -> Asset:
    stated = asset.amount if asset.stated is None else asset.stated
    return dataclasses.replace(asset, amount=stated, stated=None)


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
    """Each cost, income and asset that is decided otherwise than the rule says, with no reason
    given, and each that only its label can name, with none.

    ``result`` is what the facts come to, ``ruled`` what ``ruled_lines`` makes of them.
    """
    by_key = {line.key: line for line in result.lines}
    differing = {
        path
        for path, key in fact_lines(facts).items()
        if path in ruled and by_key[key].amount != ruled[path].amount
    }
    return (
        *_unlabelled(facts),
        *_of_costs(facts, differing),
        *_of_incomes(facts, history, differing),
        *_of_assets(facts, differing),
    )


def _unlabelled(facts: CalculationFacts) -> Iterator[Problem]:
    """The letter would call two of them the same, and say of neither what it was."""
    rows: tuple[tuple[str, tuple[Cost | Income, ...]], ...] = (
        ("costs", facts.costs),
        ("incomes", facts.incomes),
    )
    for name, given in rows:
        for place, row in enumerate(given):
            if row.type == OTHER and not (row.label or "").strip():
                yield Problem("label_missing", f"{name}[{place}].label")


def _of_costs(facts: CalculationFacts, differing: set[str]) -> Iterator[Problem]:
    for place, cost in enumerate(facts.costs):
        if f"costs[{place}]" in differing and not (cost.reason or "").strip():
            yield Problem("reason_missing", f"costs[{place}].reason")


def _of_assets(facts: CalculationFacts, differing: set[str]) -> Iterator[Problem]:
    for place, asset in enumerate(facts.assets):
        decided = asset.stated is not None and f"assets[{place}]" in differing
        if decided and not (asset.reason or "").strip():
            yield Problem("reason_missing", f"assets[{place}].reason")


def _of_incomes(
    facts: CalculationFacts, history: SheetHistory, differing: set[str]
) -> Iterator[Problem]:
    """A wage's reason is given once, though it be paid in parts; what is decided on one of them
    by itself says nothing of the others.

    What differs only because another of a child's incomes has taken its room is nobody's choice.
    """
    alone = adjusts(facts)
    told = {
        row.person
        for place, row in enumerate(facts.incomes)
        if row.type == WAGE and _reason(row) and place not in alone and not _decided_on(row)
    }
    by_months = with_earlier(facts, history).incomes
    for place, income in enumerate(facts.incomes):
        field = f"incomes[{place}].note"
        if _reason(income):
            continue
        if income.type == EARLIER_SURPLUS or (place in alone and f"incomes[{place}]" in differing):
            yield Problem("reason_missing", field)
        elif f"incomes[{place}]" not in differing:
            continue
        elif _decided_on(income):
            yield Problem("reason_missing", field)
        elif income.earlier_this_year != by_months[place].earlier_this_year:
            earned = history.earned_before(income.person)
            yield Problem("earlier_wages_differ", field, {"earned": earned})
        elif income.type == WAGE and income.person not in told:
            yield from _stimulus_differs(income, field, facts, history)


def _decided_on(income: Income) -> bool:
    return income.stated is not None or not income.counted


def _reason(income: Income) -> str:
    return (income.reason or income.note or "").strip()


def _stimulus_differs(
    income: Income, field: str, facts: CalculationFacts, history: SheetHistory
) -> Iterator[Problem]:
    stimulus = history.stimulus.get(income.person)
    if stimulus is None:
        return
    if income.person in facts.job_stimulus:
        yield Problem("job_stimulus_not_earned", field, {"months": stimulus.needed})
    else:
        yield Problem("job_stimulus_left_out", field, {"law": stimulus.law})
