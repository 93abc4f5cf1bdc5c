"""The normberäkning of one household and one month: one function for every use of it."""

from collections.abc import Sequence
from decimal import Decimal
from operator import attrgetter

from fsclient.domain.calculation import (
    CalculationFacts,
    CalculationResult,
    Line,
    Outcome,
)
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.calculation_adjustments import adjustment_lines, check_adjustments
from fsclient.rules.calculation_assets import asset_lines, check_assets
from fsclient.rules.calculation_costs import cost_lines, place_costs
from fsclient.rules.calculation_household import Household
from fsclient.rules.calculation_incomes import income_lines, place_incomes
from fsclient.rules.calculation_members import check_job_stimulus, settle_household
from fsclient.rules.rule_book import RuleBook

_ZERO = Decimal(0)
_DEFICIT, _SURPLUS, _NOTHING = Outcome.DEFICIT, Outcome.SURPLUS, Outcome.ZERO
_AMOUNT, _PERSON = attrgetter("amount"), attrgetter("person")


def calculate(facts: CalculationFacts, book: RuleBook) -> CalculationResult:
    """What a household needs and has in a month, line by line, in kronor.

    norm + approved costs + adjustments - counted incomes - counted assets, by the norm, law and
    prisbasbelopp of the month. Neither lines nor sums depend on the order of the facts. Raises
    RuleViolation with every problem, at paths such as ``household.children[0].birth_date``.
    """
    month = book.month(facts.period)
    choices = month.choices(facts.settings)
    found: list[Problem] = []
    household = settle_household(facts, month, choices, found)
    placed_incomes = place_incomes(facts.incomes, household, month, found)
    placed_costs = place_costs(facts.costs, household, month, found)
    if facts.assets:
        check_assets(facts.assets, household, month, found)
    if facts.job_stimulus:
        check_job_stimulus(facts.job_stimulus, household, found)
    if facts.adjustments:
        check_adjustments(facts.adjustments, found)
    if found:
        raise RuleViolation(*found)
    norm = month.norm.lines(household, choices)
    reductions: list[str] = []
    costs = cost_lines(placed_costs, choices, reductions)
    room = _room_of_children(facts, household, norm, costs)
    incomes = income_lines(placed_incomes, facts.job_stimulus, month, choices, room, reductions)
    assets: list[Line] = []
    if facts.assets:
        assets = asset_lines(facts.assets, month, choices, room, reductions)
    lines = [*norm, *costs, *incomes, *assets]
    adjustments: list[Line] = []
    if facts.adjustments:
        adjustments = adjustment_lines(facts.adjustments, lines, month, choices)
        lines += adjustments
        reductions += [line.key for line in adjustments if line.basis.unrounded < 0]
    return _result(facts, norm, costs, incomes, assets, adjustments, lines, reductions)


def _result(
    facts: CalculationFacts,
    norm: list[Line],
    costs: list[Line],
    incomes: list[Line],
    assets: list[Line],
    adjustments: list[Line],
    lines: list[Line],
    reductions: list[str],
) -> CalculationResult:
    norm_total, costs_total, adjustments_total = _sum(norm), _sum(costs), _sum(adjustments)
    income_total, assets_total = -_sum(incomes), -_sum(assets)
    result = norm_total + costs_total + adjustments_total - income_total - assets_total
    return CalculationResult(
        period=facts.period,
        norm_total=norm_total,
        costs_total=costs_total,
        income_total=income_total,
        assets_total=assets_total,
        adjustments_total=adjustments_total,
        result=result,
        outcome=_outcome(result),
        full_grant=not reductions,
        lines=tuple(lines),
        reductions=tuple(reductions),
    )


def _sum(lines: Sequence[Line]) -> Decimal:
    return sum(map(_AMOUNT, lines), _ZERO) if lines else _ZERO


def _outcome(result: Decimal) -> Outcome:
    if result > 0:
        return _DEFICIT
    return _SURPLUS if result < 0 else _NOTHING


def _room_of_children(
    facts: CalculationFacts, household: Household, norm: list[Line], costs: list[Line]
) -> dict[str, Decimal]:
    """Each child's own personal norm plus costs named for it; empty where no child has means."""
    owners = household.child_ids
    if owners.isdisjoint(map(_PERSON, facts.incomes)) and owners.isdisjoint(
        map(_PERSON, facts.assets)
    ):
        return {}
    room = dict.fromkeys(household.child_ids, _ZERO)
    for line in (*norm, *costs):
        if line.person in room:
            room[line.person] += line.amount
    return room
