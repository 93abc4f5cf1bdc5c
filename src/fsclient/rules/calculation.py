"""The normberäkning of one household and one month: one function for every use of it."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from fsclient.domain.calculation import (
    Adjustment,
    Asset,
    Basis,
    CalculationFacts,
    CalculationResult,
    Cost,
    Line,
    LineGroup,
    Outcome,
)
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.calculation_checks import problems_in
from fsclient.rules.calculation_household import Choices, Household, settle_household
from fsclient.rules.calculation_incomes import income_lines
from fsclient.rules.calculation_month import MonthRules
from fsclient.rules.rule_book import RuleBook

_ZERO = Decimal(0)
_COST, _ASSET, _ADJUSTMENT = LineGroup.COST, LineGroup.ASSET, LineGroup.ADJUSTMENT


def calculate(facts: CalculationFacts, book: RuleBook) -> CalculationResult:
    """What a household needs and has in a month, line by line, in kronor.

    norm + approved costs + adjustments - counted incomes - counted assets, by the norm, law and
    prisbasbelopp of the month. Neither lines nor sums depend on the order of the facts. Raises
    RuleViolation with every problem, at paths such as ``household.children[0].birth_date``.
    """
    month = book.month(facts.period)
    choices = month.choices(facts.settings)
    problems = problems_in(facts, month, choices)
    if problems:
        raise RuleViolation(*problems)
    household = settle_household(facts, choices)
    norm = month.norm.lines(household, choices)
    costs = _cost_lines(facts.costs, month, choices)
    room = _room_of_children(household, norm, costs)
    incomes = income_lines(facts, month, choices, room)
    assets = _asset_lines(facts.assets, month, choices)
    lines = [*norm, *costs, *incomes, *assets]
    adjustments = _adjustment_lines(facts.adjustments, lines, month, choices)
    lines += adjustments
    return _result(facts, norm, costs, incomes, assets, adjustments, lines)


def _result(
    facts: CalculationFacts,
    norm: list[Line],
    costs: list[Line],
    incomes: list[Line],
    assets: list[Line],
    adjustments: list[Line],
    lines: list[Line],
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
        full_grant=not any(map(_approved_below_applied, facts.costs)),
        lines=tuple(lines),
    )


def _sum(lines: Iterable[Line]) -> Decimal:
    return sum([line.amount for line in lines], _ZERO)


def _outcome(result: Decimal) -> Outcome:
    if result > 0:
        return Outcome.DEFICIT
    return Outcome.SURPLUS if result < 0 else Outcome.ZERO


def _approved(cost: Cost) -> Decimal:
    return cost.applied if cost.approved is None else cost.approved


def _approved_below_applied(cost: Cost) -> bool:
    return cost.approved is not None and cost.approved < cost.applied


def _room_of_children(
    household: Household, norm: list[Line], costs: list[Line]
) -> Mapping[str, Decimal]:
    """Each child's own personal norm plus costs named for the child, as the lines have them."""
    if not household.children:
        return {}
    room = {child.id: _ZERO for child in household.children}
    for line in (*norm, *costs):
        if line.person in room:
            room[line.person] += line.amount
    return room


def _cost_lines(costs: Sequence[Cost], month: MonthRules, choices: Choices) -> list[Line]:
    kinds = month.costs
    if len(costs) > 1:
        costs = sorted(
            costs,
            key=lambda one: (
                kinds[one.type].order,
                one.person or "",
                -one.applied,
                -_approved(one),
            ),
        )
    lines = []
    number, before = 0, ""
    for cost in costs:
        number = number + 1 if cost.type == before else 1
        before = cost.type
        kind = kinds[cost.type]
        approved = _approved(cost)
        if approved < cost.applied:
            basis = Basis(
                approved, "{} godkänt av {} sökta", (approved, cost.applied), None, kind.law
            )
        else:
            basis = Basis(approved, "{}", (approved,), None, kind.law)
        key = f"cost:{cost.type}:{number}"
        amount = choices.round(approved)
        lines.append(Line(key, _COST, kind.label, cost.person, amount, basis))
    return lines


def _asset_lines(assets: Sequence[Asset], month: MonthRules, choices: Choices) -> list[Line]:
    kinds = month.assets
    ordered = sorted(assets, key=lambda one: (kinds[one.type].order, -one.amount, one.available))
    lines = []
    number, before = 0, ""
    for asset in ordered:
        number = number + 1 if asset.type == before else 1
        before = asset.type
        kind = kinds[asset.type]
        if asset.available:
            basis = Basis(-asset.amount, "{}", (asset.amount,), None, kind.law)
        else:
            basis = Basis(_ZERO, "{} går inte att använda = 0", (asset.amount,), None, kind.law)
        key = f"asset:{asset.type}:{number}"
        amount = choices.round(basis.unrounded)
        lines.append(Line(key, _ASSET, kind.label, None, amount, basis))
    return lines


def _adjustment_lines(
    adjustments: Sequence[Adjustment], lines: list[Line], month: MonthRules, choices: Choices
) -> list[Line]:
    """Lines raised or lowered (12 kap. 7 § third paragraph SoL), each a line of its own."""
    if not adjustments:
        return []
    by_key = {line.key: line for line in lines}
    missing = tuple(
        Problem("adjustment_line_unknown", f"adjustments[{number}].line", {"line": one.line})
        for number, one in enumerate(adjustments)
        if one.line not in by_key
    )
    if missing:
        raise RuleViolation(*missing)
    found = []
    number, before = 0, ""
    for one in sorted(adjustments, key=lambda one: (one.line, one.amount)):
        number = number + 1 if one.line == before else 1
        before = one.line
        line = by_key[one.line]
        label = f"{'Sänkning' if one.amount < 0 else 'Höjning'} av {_lower_first(line.label)}"
        basis = Basis(one.amount, "{}", (one.amount,), line.basis.norm, month.law("adjustment"))
        found.append(
            Line(
                f"adjustment:{one.line}:{number}",
                _ADJUSTMENT,
                label,
                line.person,
                choices.round(one.amount),
                basis,
            )
        )
    return found


def _lower_first(label: str) -> str:
    return label[0].lower() + label[1:]
